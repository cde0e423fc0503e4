"""The `chairside` command."""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from monitor.terminal.stop import EXIT_STATUSES, OK, Stop

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


_EXPORT: Final = """\
Write a session as a record (PDF, with the journal and the other forms inside), as a FHIR R4
document or as a table of its readings. Each file is written whole or not at all."""

_VERIFY: Final = """\
Check that nothing was changed or is missing. Of a record (a PDF file) everything is checked with
the file alone: the hash chain of the journal in it, each page against that journal, and the
other attachments. Without a file, the journal of this station is checked."""


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
    _export(command("export", "write a session's record: PDF and other forms", _EXPORT))
    _verify(command("verify", "check that a record or the journal is whole and unchanged", _VERIFY))
    _protocol(command("protocol", "check a protocol file"))
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
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_export)


def _verify(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="?",
        metavar="FILE.pdf|SESSION",
        help="a record, or one session of this station (default: everything)",
    )
    _data_dir(parser, _WHERE)
    parser.set_defaults(run=_run_verify)


def _protocol(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")
    text = "read a protocol file and say what is wrong with it, line by line"
    check = _make(commands.add_parser, "check", help=text, description=text)
    check.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(run=_run_protocol)


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


def _run_export(args: Namespace) -> int:
    from monitor.terminal.data import export

    return export(args)


def _run_verify(args: Namespace) -> int:
    from monitor.terminal.data import verify

    return verify(args)


def _run_protocol(args: Namespace) -> int:
    from monitor.terminal.protocols import check

    return check(args)


if __name__ == "__main__":
    sys.exit(main())
