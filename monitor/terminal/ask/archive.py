"""The commands about all of what is kept: its index, its months, how long it is kept."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from monitor.terminal.ask.parts import WHERE, Adder, data_dir

_REBUILD: Final = """\
Make the archive's index from the journals: go through every session again, put right what the index
has otherwise, and say so. It works beside a running Chairside, and nothing in the journals changes.
Exit status 4 says that the index differed."""

_MONTH: Final = """\
How the clinic did in a month (2026-02), quarter (2026-Q1) or year (2026): a report as PDF with
every number and its definition, or the numbers and the rows behind them as tables. No patient is
named. It works beside a running Chairside."""

_PURGE: Final = """\
List the sessions that are older than the clinic's period (Settings, Rules) and that no hold keeps.
With --yes: copy the clinic into a new encrypted file under a new key without them, leave a
tombstone for each, verify every chain of the copy, put it in place, destroy the old key. Close
Chairside first. Afterwards a key file keeps the key; the old recovery sheet opens old backups."""

_HOLD: Final = """\
Keep a session, or everything of a patient, however old it becomes, until the hold is lifted. Both
stand in the audit with their reason. Close Chairside first."""


def add(command: Adder) -> None:
    """Add the commands of this subject."""
    _rebuild(command("rebuild", "make the archive's index from the journals again", _REBUILD))
    _month(command("month", "write how the clinic did in a month, quarter or year", _MONTH))
    _purge(command("purge", "take away what the clinic no longer has to keep", _PURGE))
    _hold(command("hold", "set or lift a legal hold on a session or a patient", _HOLD))


def _rebuild(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--anew", action="store_true", help="throw the index away first (default: put it right)"
    )
    data_dir(parser, WHERE)
    parser.set_defaults(run=_run_rebuild)


def _month(parser: ArgumentParser) -> None:
    parser.add_argument("period", metavar="PERIOD", help="2026-02, 2026-Q1 or 2026")
    parser.add_argument("--csv", action="store_true", help="write tables (default: the report)")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="where to (default: as set)")
    data_dir(parser, WHERE)
    parser.set_defaults(run=_run_month)


def _purge(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("--yes", action="store_true", help="purge them (default: list them)")
    add("--by", default="", metavar="NAME", help="a charge nurse or manager; the PIN is asked for")
    add("--reason", default="", metavar="TEXT", help="why, for the tombstones")
    data_dir(parser, WHERE)
    parser.set_defaults(run=_run_purge)


def _hold(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--session", metavar="SESSION", help="one session")
    what.add_argument("--mrn", metavar="MRN", help="every session of the patient with this number")
    add = parser.add_argument
    add("--lift", action="store_true", help="end the hold")
    add("--by", required=True, metavar="NAME", help="a charge nurse or manager")
    add("--reason", required=True, metavar="TEXT", help="why")
    data_dir(parser, WHERE)
    parser.set_defaults(run=_run_hold)


def _run_rebuild(args: Namespace) -> int:
    from monitor.terminal.rebuild import rebuild

    return rebuild(args)


def _run_month(args: Namespace) -> int:
    from monitor.terminal.month import month

    return month(args)


def _run_purge(args: Namespace) -> int:
    from monitor.terminal.retention import purge_expired

    return purge_expired(args)


def _run_hold(args: Namespace) -> int:
    from monitor.terminal.retention import hold

    return hold(args)
