"""The commands about sessions: practice, replay, listing, forms, records and their verification."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import Final

from monitor.terminal.ask.parts import WHERE, Adder, data_dir
from monitor.words import LANGUAGES

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

MOST_HOLD_MS: Final = 60_000


def add(command: Adder) -> None:
    """Add the commands of this subject."""
    _demo(command("demo", "open Chairside with made-up patients, to try it"))
    _replay(command("replay", "work a whole session from a file", _REPLAY))
    _sessions(command("sessions", "list the sessions of this station, newest first"))
    _rems(command("rems", "list the monitoring forms to send, or write the page for one", _REMS))
    _export(command("export", "write a session's record: PDF and other forms", _EXPORT))
    _verify(command("verify", "check that a record or the journal is whole and unchanged", _VERIFY))


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
    data_dir(parser, "keep the session in this data folder (default: in memory only)")
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


def _sessions(parser: ArgumentParser) -> None:
    data_dir(parser, WHERE)
    parser.set_defaults(run=_run_sessions)


def _rems(parser: ArgumentParser) -> None:
    parser.add_argument(
        "session", nargs="?", metavar="SESSION", help="write the page for this one (default: list)"
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="where to (default: the clinic's records folder)"
    )
    data_dir(parser, WHERE)
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
    data_dir(parser, WHERE)
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
    data_dir(parser, WHERE)
    parser.set_defaults(run=_run_verify)


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
