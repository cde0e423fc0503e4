"""The commands that read a station's data: `sessions`, `export`, `verify`.

They open it read-only, so they work beside a running Chairside.
"""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

from monitor.bootstrap import default_data_dir, open_station
from monitor.journal.sqlcipher import DATABASE
from monitor.ports import STATION
from monitor.service import STREAM
from monitor.station import LocalStation
from monitor.terminal.stop import (
    NOTHING_CHANGED,
    OK,
    REFUSED,
    UNVERIFIED,
    Stop,
    explained,
    unequal_stop,
)
from monitor.words import words

_FAULTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "hole": "an entry is missing, doubled or out of order",
        "changed": "the content was changed after it was written",
        "unlinked": "it does not follow the entry before it",
        "cut_off": "it is missing; the entries end before the place that was sealed",
        "rewritten": "the entries are not the ones that were sealed",
    }
)


@contextmanager
def _reading(args: Namespace, safe: str = NOTHING_CHANGED) -> Iterator[LocalStation]:
    folder: Path = default_data_dir() if args.data_dir is None else args.data_dir
    if not (folder / DATABASE).exists():
        where = "Check --data-dir." if args.data_dir is not None else "Name it with --data-dir."
        raise Stop(REFUSED, f"There is no Chairside data in {folder}. {NOTHING_CHANGED} {where}")
    with explained(safe), closing(open_station(folder, read_only=True)) as station:
        yield station


def _unknown(session: str) -> Stop:
    todo = "`chairside sessions` lists the ones that are there."
    return Stop(REFUSED, f"There is no session {session}. {NOTHING_CHANGED} {todo}")


def sessions(args: Namespace) -> int:
    """List the sessions, newest first."""
    with _reading(args) as station:
        rows = station.sessions()
        if not rows:
            print("There are no sessions yet.")
        for row in rows:
            when = f"{station.local_date(row.opened_at)} {station.local(row.opened_at)[:5]}"
            phase = words().name("phase", row.phase.value)
            person = f"{row.name}, {row.birth_date}, {row.mrn}"
            print(f"{row.session}  {when}  chair {row.chair}  {phase}  {person}")
    return OK


def export(args: Namespace) -> int:
    """Write the record of one session and print where it is."""
    with _reading(args, "The record was not written.") as station:
        if STREAM + args.session not in station.journal.streams():
            raise _unknown(args.session)
        print(_exported(station, args))
    return OK


def _exported(station: LocalStation, args: Namespace) -> Path:
    from monitor.record.export import NotEqualError

    try:
        return station.export(args.session, folder=args.out)
    except NotEqualError as error:
        raise unequal_stop(error, NOTHING_CHANGED) from error


def verify(args: Namespace) -> int:
    """Check the hash chain of one session, or of everything."""
    with _reading(args) as station:
        try:
            found = station.verify(args.session)
        except KeyError:
            raise _unknown(args.session) from None
        count = len([s for s in station.journal.streams() if s != STATION])
    if found:
        raise Stop(UNVERIFIED, "\n".join(_sentence(difference) for difference in found))
    if args.session is None:
        print(f"The station and its sessions ({count}) are whole and unchanged.")
    else:
        print(f"Session {args.session} is whole and unchanged.")
    return OK


def _sentence(difference: str) -> str:
    stream, seq, fault = difference.rsplit(" ", 2)
    name = (
        "The station's own entries"
        if stream == STATION
        else f"Session {stream.removeprefix(STREAM)}"
    )
    return f"{name}, entry {seq}: {_FAULTS[fault]}. Restore a copy from before."
