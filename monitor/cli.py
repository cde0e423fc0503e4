"""The `chairside` command."""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from monitor.terminal.stop import EXIT_STATUSES, OK, Stop
from monitor.words import LANGUAGES

INTERRUPTED: Final = 130
"""What shells expect of a program that was stopped with Ctrl+C."""
MOST_HOLD_MS: Final = 60_000

_DESCRIPTION: Final = """\
Chairside walks a nurse at the ketamine-infusion chair through timed checks, says at once
when a reading crosses a limit, and leaves a complete record of the session.

Start the app itself with `python -m ui`. The commands here are for everything around it."""

_REPLAY: Final = """\
Work a whole session from a file (JSON Lines, one action a line) through the real rules,
journal and record, with the file's own clock. The file is read and played in memory first:
if a line is wrong or refused, nothing is written anywhere."""


_REMS: Final = """\
List the sessions whose monitoring form is still to be sent, the most urgent first, and then those
whose form was sent; or write a page with the fields that the form asks for. That it was sent is
recorded in the app: Sessions, Monitoring form."""

_EXPORT: Final = """\
Write a session as a record (PDF, with the journal and the other forms inside), as a FHIR R4
document or as a table of its readings. Each file is written whole or not at all."""

_VERIFY: Final = """\
Check that nothing was changed or is missing. Of a record (a PDF file) everything is checked with
the file alone: the hash chain of the journal in it, each page against that journal, and the
other attachments, and every signature. Without a file, the journal of this station is checked.

A signature shows that the file was not changed since, and whose certificate was used. Whether that
certificate is the clinic's, only somebody who knows it can say: this station knows its own, others
are named with --trust (`chairside certificate show --out` writes it)."""

_CERTIFICATE: Final = """\
Set up with what this station signs its records. It is used by itself from then on, for each record
of a closed session.

What the signature says: this file came from the holder of the certificate and was not changed
since. It is the clinic's signature. Staff sign with their PIN, which the record prints.

  make      if you have no certificate: one that the clinic issues to itself. Readers of the PDF
            will see "issuer unknown" until they are given it (see `show --out`).
  import    if you have one: a file ending in .p12 or .pfx, from a certificate authority or from
            your IT department, and its passphrase.
  show      what is in force, and until when.

A new one takes the place of the one before; records that are already signed stay as they are. An
expired certificate stops nothing: records are then written unsigned, and Chairside says so."""

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

_RECOVER: Final = """\
Get the data of this computer back with the code of the recovery sheet, when the key file, the key
store or the passphrase is gone. Afterwards a key file keeps the key: choose again with `wrap`."""

_PURGE: Final = """\
List the sessions that are older than the clinic's period (Settings, Rules) and that no hold keeps.
With --yes: copy the clinic into a new encrypted file under a new key without them, leave a
tombstone for each, verify every chain of the copy, put it in place, destroy the old key. Close
Chairside first. Afterwards a key file keeps the key; the old recovery sheet opens old backups."""

_HOLD: Final = """\
Keep a session, or everything of a patient, however old it becomes, until the hold is lifted. Both
stand in the audit with their reason. Close Chairside first."""

_REBUILD: Final = """\
Make the archive's index from the journals: go through every session again, put right what the index
has otherwise, and say so. It works beside a running Chairside, and nothing in the journals changes.
Exit status 4 says that the index differed."""

_MONTH: Final = """\
How the clinic did in a month (2026-02), quarter (2026-Q1) or year (2026): a report as PDF with
every number and its definition, or the numbers and the rows behind them as tables. No patient is
named. It works beside a running Chairside."""

_WRAP: Final = """\
Change what keeps the data key: a key file, this computer's key store, or the clinic's passphrase.
The data are not rewritten. With a passphrase every start waits for a person who types it, also a
restart with open sessions: until then no timer, alert or sound runs."""


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit status."""
    args = _parser().parse_args(argv)
    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except Stop as stop:
        print(stop.message, file=sys.stderr)
        return stop.status
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _parser() -> ArgumentParser:
    parser = _make(ArgumentParser, prog="chairside", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"chairside {version('chairside')}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")

    def command(name: str, summary: str, about: str = "") -> ArgumentParser:
        return _make(commands.add_parser, name, help=summary, description=about or summary)

    _demo(command("demo", "open Chairside with made-up patients, to try it"))
    _replay(command("replay", "work a whole session from a file", _REPLAY))
    _sessions(command("sessions", "list the sessions of this station, newest first"))
    _rems(command("rems", "list the monitoring forms to send, or write the page for one", _REMS))
    _export(command("export", "write a session's record: PDF and other forms", _EXPORT))
    _verify(command("verify", "check that a record or the journal is whole and unchanged", _VERIFY))
    _rebuild(command("rebuild", "make the archive's index from the journals again", _REBUILD))
    _month(command("month", "write how the clinic did in a month, quarter or year", _MONTH))
    _purge(command("purge", "take away what the clinic no longer has to keep", _PURGE))
    _hold(command("hold", "set or lift a legal hold on a session or a patient", _HOLD))
    _certificate(command("certificate", "set up with what records are signed", _CERTIFICATE))
    _audit(command("audit", "list who did what at this station, newest first"))
    _protocol(command("protocol", "check a protocol file, compare two, print the schema"))
    _key(command("key", "what keeps the data key, and the recovery sheet"))
    _backup(command("backup", "make a sealed backup, also beside a running Chairside", _BACKUP))
    _restore(command("restore", "bring a backup back into a new folder", _RESTORE))
    _open_export(command("open-export", "open a sealed record or other export", _OPEN))
    return parser


def _make(maker: Callable[..., Any], *args: str, **more: str) -> ArgumentParser:
    made: ArgumentParser = maker(
        *args, epilog=EXIT_STATUSES, formatter_class=RawDescriptionHelpFormatter, **more
    )
    return made


def _data_dir(parser: ArgumentParser, text: str) -> None:
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help=text)


def _milliseconds(text: str) -> int:
    if not text.isdecimal() or int(text) > MOST_HOLD_MS:
        raise ArgumentTypeError(f"{text!r} is not a number from 0 to {MOST_HOLD_MS}")
    return int(text)


def _demo(parser: ArgumentParser) -> None:
    parser.set_defaults(run=_run_demo)


def _replay(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("session", type=Path, metavar="SESSION.jsonl", help="the session as a file")
    add("--pdf", type=Path, metavar="OUT.pdf", help="write the record")
    add(
        "--json",
        type=Path,
        metavar="OUT.json",
        help="write the result; without --pdf and --json it is printed",
    )
    _data_dir(parser, "keep the session in this data folder (default: in memory only)")
    add(
        "--protocol",
        type=Path,
        metavar="FILE",
        help="use this protocol instead of the one the file names",
    )
    add("--lenient", action="store_true", help="list refused actions in the result and go on")
    add("--progress", action="store_true", help="print `ok N` once journal entry N is on disk")
    add(
        "--hold",
        type=_milliseconds,
        default=0,
        metavar="MS",
        help="wait this long after each entry",
    )
    parser.set_defaults(run=_run_replay)


_WHERE: Final = "the data folder (default: this user's own)"


def _sessions(parser: ArgumentParser) -> None:
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_sessions)


def _rems(parser: ArgumentParser) -> None:
    parser.add_argument(
        "session", nargs="?", metavar="SESSION", help="write the page for this one (default: list)"
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="where to (default: the clinic's records folder)"
    )
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_rems)


def _export(parser: ArgumentParser) -> None:
    parser.add_argument(
        "session", metavar="SESSION", help="its id, as `chairside sessions` lists it"
    )
    add = parser.add_argument
    add("--pdf", action="store_true", help="write the record (also when no form is named)")
    add("--fhir", action="store_true", help="write a FHIR R4 document (JSON)")
    add("--csv", action="store_true", help="write all readings as a table")
    add("--draft", action="store_true", help="only if it is still open: unsigned, marked DRAFT")
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--out", type=Path, metavar="DIR", help="where to (default: the clinic's records folder)"
    )
    where.add_argument(
        "--archive", action="store_true", help="to the clinic's archive folder, named as there"
    )
    add(
        "--name",
        metavar="PATTERN",
        help="what to call the files: {record} and, if you like, {date} and {mrn}"
        " (default: {date}_{record}, in the archive the clinic's)",
    )
    add(
        "--language",
        choices=sorted(LANGUAGES),
        default="",
        help="of the record: %(choices)s (default: the clinic's)",
    )
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_export)


def _verify(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="?",
        metavar="FILE.pdf|SESSION",
        help="a record, or one session of this station (default: everything)",
    )
    parser.add_argument(
        "--trust",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a certificate that you know (.pem or .crt), or that of who issued it; more than once",
    )
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_verify)


def _purge(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("--yes", action="store_true", help="purge them (default: list them)")
    add("--by", default="", metavar="NAME", help="a charge nurse or manager; the PIN is asked for")
    add("--reason", default="", metavar="TEXT", help="why, for the tombstones")
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_purge)


def _hold(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--session", metavar="SESSION", help="one session")
    what.add_argument("--mrn", metavar="MRN", help="every session of the patient with this number")
    add = parser.add_argument
    add("--lift", action="store_true", help="end the hold")
    add("--by", required=True, metavar="NAME", help="a charge nurse or manager")
    add("--reason", required=True, metavar="TEXT", help="why")
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_hold)


def _rebuild(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--anew", action="store_true", help="throw the index away first (default: put it right)"
    )
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_rebuild)


def _month(parser: ArgumentParser) -> None:
    parser.add_argument("period", metavar="PERIOD", help="2026-02, 2026-Q1 or 2026")
    parser.add_argument("--csv", action="store_true", help="write tables (default: the report)")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="where to (default: as set)")
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_month)


def _certificate(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")

    def command(name: str, text: str) -> ArgumentParser:
        return _make(commands.add_parser, name, help=text, description=text)

    make = command("make", "make one that the clinic issues to itself, good for five years")
    make.add_argument("--clinic", metavar="NAME", help="whom it names (default: the clinic's name)")
    make.set_defaults(run=_run_certificate_make)
    take = command("import", "take one from a PKCS#12 file, which is not needed any more then")
    take.add_argument("file", type=Path, metavar="FILE.p12")
    text = "read the passphrase from the first line of this file (default: ask for it)"
    take.add_argument("--passphrase-file", type=Path, metavar="FILE", help=text)
    take.set_defaults(run=_run_certificate_import)
    show = command("show", "say which one is in force, and until when")
    show.add_argument("--out", type=Path, metavar="FILE.pem", help="write it, without its key")
    show.set_defaults(run=_run_certificate_show)
    for one in (make, take, show):
        _data_dir(one, _WHERE)


def _audit(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("--person", default="", metavar="NAME", help="only what this person did")
    add("--kind", default="", metavar="KIND", help="only entries of this kind, e.g. pin_refused")
    add("--patient", default="", metavar="ID", help="only this session id or MRN")
    add("--csv", type=Path, metavar="FILE", help="write a table to a new file instead")
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_audit)


def _protocol(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")
    text = "read a protocol file and say what is wrong with it, line by line"
    check = _make(commands.add_parser, "check", help=text, description=text)
    check.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(run=_run_protocol, deed="check")
    text = "say what differs between two protocols, number by number"
    compare = _make(commands.add_parser, "compare", help=text, description=text)
    for name in ("before", "after"):
        compare.add_argument(name, metavar=name.upper(), help="a file, or the id of what ships")
    compare.set_defaults(run=_run_protocol, deed="compare")
    text = "print the JSON Schema of protocol files, for editors that complete and underline"
    schema = _make(commands.add_parser, "schema", help=text, description=text)
    schema.set_defaults(run=_run_protocol, deed="schema")


def _key(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")

    def command(name: str, text: str, about: str = "") -> ArgumentParser:
        made = _make(commands.add_parser, name, help=text, description=about or text)
        _data_dir(made, _WHERE)
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
    _data_dir(parser, _WHERE)
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
    _data_dir(parser, _WHERE)


# What a command needs is imported when it runs: `--help` does not wait for databases and PDFs.


def _run_demo(args: Namespace) -> int:
    from monitor.terminal.practice import demo

    return demo(args)


def _run_replay(args: Namespace) -> int:
    from monitor.terminal.replays import replay

    return replay(args)


def _run_sessions(args: Namespace) -> int:
    from monitor.terminal.data import sessions

    return sessions(args)


def _run_rems(args: Namespace) -> int:
    from monitor.terminal.data import forms

    return forms(args)


def _run_export(args: Namespace) -> int:
    from monitor.terminal.data import export

    return export(args)


def _run_verify(args: Namespace) -> int:
    from monitor.terminal.data import verify

    return verify(args)


def _run_purge(args: Namespace) -> int:
    from monitor.terminal.retention import purge_expired

    return purge_expired(args)


def _run_hold(args: Namespace) -> int:
    from monitor.terminal.retention import hold

    return hold(args)


def _run_rebuild(args: Namespace) -> int:
    from monitor.terminal.rebuild import rebuild

    return rebuild(args)


def _run_month(args: Namespace) -> int:
    from monitor.terminal.month import month

    return month(args)


def _run_certificate_make(args: Namespace) -> int:
    from monitor.terminal.certificate import make

    return make(args)


def _run_certificate_import(args: Namespace) -> int:
    from monitor.terminal.certificate import take

    return take(args)


def _run_certificate_show(args: Namespace) -> int:
    from monitor.terminal.certificate import show

    return show(args)


def _run_audit(args: Namespace) -> int:
    from monitor.terminal.audit import audit

    return audit(args)


def _run_protocol(args: Namespace) -> int:
    from monitor.terminal import protocols

    deeds = {
        "check": protocols.check,
        "compare": protocols.compare,
        "schema": protocols.schema,
    }
    return deeds[args.deed](args)


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


if __name__ == "__main__":
    sys.exit(main())
