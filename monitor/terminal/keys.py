"""The commands `key status`, `key wrap`, `key recover` and `key sheet`."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from monitor.audit import KeyKind
from monitor.backup.shelf import moment
from monitor.backup.state import read_state
from monitor.bootstrap import default_data_dir, open_station
from monitor.journal.files import FolderLock
from monitor.journal.sqlcipher import DATABASE, LOCK, open_journal
from monitor.keys import keystore, vault
from monitor.keys.ring import Protection, Sheet, read_ring
from monitor.terminal.files import write_out
from monitor.terminal.kept import keep, leave_word, take_over
from monitor.terminal.stop import NOTHING_CHANGED, OK, REFUSED, Stop, explained
from monitor.terminal.unlock import ask, said, typed_key
from monitor.words import words

_SHEETS: Final = {
    Sheet.NONE: "none. Make one: whoever loses the key loses the data",
    Sheet.MADE: "made, but nobody has shown that it is on paper",
    Sheet.PROVED: "on paper",
}


def key(args: Namespace) -> int:
    """Carry out one of the commands on keys."""
    folder: Path = default_data_dir() if args.data_dir is None else args.data_dir
    if not (folder / DATABASE).exists():
        raise Stop(REFUSED, f"There is no Chairside data in {folder}. {NOTHING_CHANGED}")
    commands = {"status": status, "wrap": wrap, "recover": recover, "sheet": sheet}
    with explained(), said():
        return commands[args.what](folder, args)


def status(folder: Path, _args: Namespace) -> int:
    """Say what keeps the key, whether there is a sheet, and how old the last backup is."""
    ring, last = read_ring(folder), read_state(folder)
    print(f"The data key is kept by: {words().name('protection', ring.protection.value)}")
    print(f"This computer's key store: {keystore.name() or 'none that Chairside can use'}")
    print(f"Recovery sheet: {_SHEETS[ring.sheet]}")
    if not last.made:
        print("Last backup: none was ever made")
    else:
        when = f"{moment(last.made):%Y-%m-%d %H:%M} UTC"
        print(f"Last backup: {when}, {last.file} in {last.folder}")
    return OK


def wrap(folder: Path, args: Namespace) -> int:
    """Change what keeps the data key."""
    how = Protection(args.how)
    with _alone(folder):
        data_key = _key_of(folder)
        passphrase = ""
        if how is Protection.PASSPHRASE:
            passphrase = ask("New passphrase, at least 12 characters: ")
            if ask("The same again: ") != passphrase:
                raise Stop(REFUSED, f"The two differ. {NOTHING_CHANGED} Type both again.")
        vault.protect(folder, data_key, how, passphrase)
    keep(folder, data_key, KeyKind.PROTECTED, how=how.value)
    print(f"The data key is now kept by: {words().name('protection', how.value)}")
    if how is Protection.PASSPHRASE:
        print("Every start of Chairside now waits for somebody who types the passphrase.")
    return OK


def recover(folder: Path, _args: Namespace) -> int:
    """Open the data with the recovery code, and have a key file keep the key."""
    with _alone(folder):
        data_key = vault.open_with_code(folder, ask("The nine groups of the sheet: "))
        with open_journal(folder, zone="UTC", read_only=True, key=data_key):
            pass  # it is the key of these data
        vault.protect(folder, data_key, Protection.FILE)
    keep(folder, data_key, KeyKind.RECOVERED, how=Protection.FILE.value)
    print("The data are open again. A key file keeps the key: `chairside key wrap` changes that.")
    return OK


def sheet(folder: Path, args: Namespace) -> int:
    """Make a new recovery code, write its page, and let its last group prove it."""
    from monitor.keys.sheet import draw

    if args.out.exists():
        raise Stop(REFUSED, f"{args.out} is there already. {NOTHING_CHANGED} Choose another name.")
    with _alone(folder):
        data_key = _key_of(folder)
        with closing(open_station(folder, read_only=True, key=data_key)) as station:
            settings, made = station.settings, station.local_date(station.now().at)
        groups = vault.make_code(folder, data_key)
        leave_word(folder, data_key, KeyKind.SHEET_MADE)  # the one before is dead, whatever comes
        page = draw(groups, clinic=settings.clinic, made=made, paper=settings.paper)
        write_out(args.out, page, "The code in it opens nothing without this page: make another.")
        print(f"{args.out} holds the sheet. Print it, then delete the file.")
        if ask("Type the last group on the paper: ", secret=False).strip().upper() != groups[-1]:
            print("That is not it, so the sheet counts as not printed. Make another when it suits.")
        else:
            vault.note_proof(folder)
            leave_word(folder, data_key, KeyKind.SHEET_PROVED)
            print("The sheet is on paper. Lock it away.")
    take_over(folder, data_key)
    return OK


def _key_of(folder: Path) -> bytes:
    typed = typed_key(folder)
    return vault.stored_key(folder) if typed is None else typed


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the folder's lock: no Chairside runs on it meanwhile."""
    lock = FolderLock(folder / LOCK)
    try:
        yield
    finally:
        lock.release()
