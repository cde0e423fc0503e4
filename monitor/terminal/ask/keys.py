"""The commands about the data key, and backups and exports that it seals."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from monitor.terminal.ask.parts import WHERE, Adder, data_dir, new_parser

_WRAP: Final = """\
Change what keeps the data key: a key file, this computer's key store, or the clinic's passphrase.
The data are not rewritten. With a passphrase every start waits for a person who types it, also a
restart with open sessions: until then no timer, alert or sound runs."""

_RECOVER: Final = """\
Get the data of this computer back with the code of the recovery sheet, when the key file, the key
store or the passphrase is gone. Afterwards a key file keeps the key: choose again with `wrap`."""

_BACKUP: Final = """\
Copy the journal of this station while it may be in use, seal the copy with the clinic's key, read
it back from where it was written, and check every chain in it. Only then does it get its name."""

_RESTORE: Final = """\
Open a backup, check every chain in it, and bring it back as a data folder. Nothing is ever
overwritten. The code of the recovery sheet (or the clinic's passphrase) is asked for, or read as
one line from standard input."""

_OPEN: Final = """\
Write what a sealed file holds beside it. The key of this station opens it; elsewhere the code of
the recovery sheet or the clinic's passphrase does."""


def add(command: Adder) -> None:
    """Add the commands of this subject."""
    _key(command("key", "what keeps the data key, and the recovery sheet"))
    _backup(command("backup", "make a sealed backup, also beside a running Chairside", _BACKUP))
    _restore(command("restore", "bring a backup back into a new folder", _RESTORE))
    _open_export(command("open-export", "open a sealed record or other export", _OPEN))


def _key(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")

    def command(name: str, text: str, about: str = "") -> ArgumentParser:
        made = new_parser(commands.add_parser, name, help=text, description=about or text)
        data_dir(made, WHERE)
        made.set_defaults(run=_run_key, what=name)
        return made

    command("status", "say what keeps the data key, and how old the last backup is")
    wrap = command("wrap", "change what keeps the data key", _WRAP)
    ways = ("file", "keystore", "passphrase")
    wrap.add_argument("--with", dest="how", choices=ways, required=True, help="what keeps it")
    command("recover", "open the data with the code of the recovery sheet", _RECOVER)
    sheet = command("sheet", "make a new recovery sheet; the one before opens this no more")
    sheet.add_argument("--out", type=Path, metavar="SHEET.pdf", required=True, help="where to")


def _backup(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--to", type=Path, metavar="DIR", help="where to (default: the clinic's backup folder)"
    )
    data_dir(parser, WHERE)
    parser.set_defaults(run=_run_backup)


def _restore(parser: ArgumentParser) -> None:
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="the file")
    parser.add_argument(
        "--to", type=Path, metavar="DIR", required=True, help="a folder that is empty or not there"
    )
    _opened_with(parser)
    parser.set_defaults(run=_run_restore)


def _open_export(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.sealed", help="the sealed file")
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="what to call it (default: without .sealed)"
    )
    _opened_with(parser)
    parser.set_defaults(run=_run_open_export)


def _opened_with(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--with",
        dest="how",
        choices=("station", "code", "passphrase"),
        help="what opens it (default: the station of --data-dir if it is its own, else the code)",
    )
    data_dir(parser, WHERE)


def _run_key(args: Namespace) -> int:
    from monitor.terminal.keys import key

    return key(args)


def _run_backup(args: Namespace) -> int:
    from monitor.terminal.backups import backup

    return backup(args)


def _run_restore(args: Namespace) -> int:
    from monitor.terminal.backups import restore

    return restore(args)


def _run_open_export(args: Namespace) -> int:
    from monitor.terminal.backups import open_export

    return open_export(args)
