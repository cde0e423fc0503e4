"""The command `rebuild`: the archive's index made from the journals, and where it differed."""

import sys
from argparse import Namespace

from monitor.index.build import Outcome
from monitor.index.store import drop
from monitor.terminal.data import reading
from monitor.terminal.stop import OK, UNVERIFIED, explained


def rebuild(args: Namespace) -> int:
    """Go through all journals; exit 4 when the index was another than they make."""
    with reading(args, "The index was not made.") as station, explained("The index was not made."):
        if args.anew:
            drop(station.data_dir)
        outcome = station.archive.prepare_rebuild()(_told, lambda: False)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    print(said(outcome))
    return UNVERIFIED if outcome.differs or outcome.unreadable else OK


def said(outcome: Outcome) -> str:
    """Return what was found, a line each."""
    lines = [f"The index holds {outcome.sessions - outcome.unreadable} sessions."]
    for number, what in (
        (outcome.missing, "were missing in it"),
        (outcome.differed, "stood in it otherwise than the journals say"),
        (outcome.patients, "of its patients had other numbers in it"),
        (outcome.superfluous, "stood in it and are in no journal"),
    ):
        if number:
            lines.append(f"{number} {what}: put right.")
    if outcome.words:
        lines.append("What sessions are found by did not fit them: put right.")
    if outcome.station:
        lines.append("What a start takes from it differed from the station's entries: put right.")
    if outcome.unreadable:
        lines.append(f"{outcome.unreadable} can't be read: `chairside verify` says which.")
    if not outcome.differs and not outcome.unreadable:
        lines.append("Nothing differed from the journals.")
    return "\n".join(lines)


def _told(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {of}", end="", file=sys.stderr, flush=True)
