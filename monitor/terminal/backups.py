"""The commands `backup`, `restore` and `open-export`."""

from argparse import Namespace
from contextlib import suppress
from pathlib import Path

from monitor.backup import restore as bringing_back
from monitor.backup.make import back_up, same_disk
from monitor.bootstrap import default_data_dir
from monitor.journal.sqlcipher import DATABASE
from monitor.keys import sealed, vault
from monitor.keys.ring import Sheet, read_ring
from monitor.keys.slots import name_of
from monitor.terminal.data import reading
from monitor.terminal.stop import OK, REFUSED, Stop, explained
from monitor.terminal.unlock import ask, said, typed_key


def backup(args: Namespace) -> int:
    """Make a backup beside whatever runs, and say where it is."""
    with reading(args, "No backup was made.") as station:
        data_dir, wall = station.data_dir, station.now().wall
        chosen = args.to or station.settings.backup_dir
        key = station.keeping.data_key()
    if not chosen:
        raise Stop(REFUSED, "No backup was made: no folder is chosen. Name one with --to.")
    with explained("No backup was made."), said():
        made = back_up(data_dir, Path(chosen), key=key, wall=wall, anew=args.to is not None)
        print(made.path if made.fresh else f"{made.path} (nothing is new since then)")
        if same_disk(data_dir, Path(chosen)):
            print("Same disk as the data: one failure loses both.")
        if read_ring(data_dir).sheet is not Sheet.PROVED:
            print(
                "No recovery sheet is on paper: `chairside key sheet`. It opens backups elsewhere."
            )
    return OK


def restore(args: Namespace) -> int:
    """Bring a backup back into a folder of its own."""
    inside = _stands_in(args.to)
    with explained("Nothing was restored."), said():
        header = _header(args.backup, sealed.BACKUP)
        back = bringing_back.restore(args.backup, args.to, _opener(args, header))
    print(f"{back.folder} holds the data again: {back.entries} entries, every chain checked.")
    print(f"Start Chairside with: python -m ui --data-dir {back.folder}")
    if inside:
        print(f"This terminal still stands in the empty folder from before: cd {back.folder}")
    for left in bringing_back.left_beside(back.folder):
        print(f"{left} is left of a restore that was cut short. Delete it, if none is running.")
    return OK


def _stands_in(folder: Path) -> bool:
    """Return whether the terminal is in `folder`, of which a new one takes the place."""
    with suppress(OSError):
        return folder.samefile(".")
    return False


def open_export(args: Namespace) -> int:
    """Write what a sealed export holds."""
    target = args.out
    if target is None:
        if args.file.suffix != sealed.SUFFIX:
            raise Stop(REFUSED, f"{args.file}: not called …{sealed.SUFFIX}. Name it with --out.")
        target = args.file.with_suffix("")
    with explained("Nothing was written."), said():
        header = _header(args.file, sealed.EXPORT)
        print(bringing_back.open_export(args.file, target, _opener(args, header)))
    return OK


def _header(file: Path, what: str) -> sealed.Header:
    if not file.is_file():
        raise Stop(REFUSED, f"There is no file {file}. Nothing was written. Check the name.")
    return bringing_back.header_of(file, what)


def _opener(args: Namespace, header: sealed.Header) -> bringing_back.Opener:
    """Return what opens the file: the station if it is its own, else the code that is asked for."""
    if args.how == "passphrase":
        return bringing_back.with_passphrase(ask("Passphrase of the clinic: "))
    key = None if args.how == "code" else _station_key(args, header)
    if key is not None:
        return bringing_back.with_key(key)
    return bringing_back.with_code(ask("The nine groups of the recovery sheet: "))


def _station_key(args: Namespace, header: sealed.Header) -> bytes | None:
    """Return the key of the station here; None where there is none, or it is another's file."""
    folder: Path = default_data_dir() if args.data_dir is None else args.data_dir
    if not (folder / DATABASE).exists():
        if args.how == "station":
            raise Stop(REFUSED, f"There is no Chairside data in {folder}. Check --data-dir.")
        return None
    if args.how is None and read_ring(folder).key not in {"", header.key}:
        return None
    typed = typed_key(folder)
    key = vault.stored_key(folder) if typed is None else typed
    return key if args.how == "station" or name_of(key) == header.key else None
