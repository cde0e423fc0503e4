"""The commands that read a station's data: `sessions`, `export`, `verify`.

They open it read-only, so they work beside a running Chairside.
"""

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

from monitor.bootstrap import default_data_dir, export_files, open_station
from monitor.journal.sqlcipher import DATABASE
from monitor.ports import STATION, SigningOutcome, StorageError
from monitor.record.told import FAULTS
from monitor.service import STREAM
from monitor.signing.kept import in_folder
from monitor.station import LocalStation
from monitor.terminal.records import is_record, verify_file
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

FORMS: Final[Mapping[str, str]] = MappingProxyType(
    {"pdf": "pdf", "fhir": "session.fhir.json", "csv": "readings.csv"}
)
"""Option of the command -> form of the session."""


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
    """Write one session in the forms asked for (its record if none) and print where they are."""
    from monitor.record.naming import PatternError, check

    try:
        pattern = check(args.name)
    except PatternError as error:
        message = f"--name {args.name}: {error}. Nothing was written."
        raise Stop(REFUSED, message) from None
    forms = tuple(form for option, form in FORMS.items() if getattr(args, option)) or ("pdf",)
    with _reading(args, "Not everything was written.") as station:
        if STREAM + args.session not in station.journal.streams():
            raise _unknown(args.session)
        for path in _exported(station, args, forms, pattern):
            print(path)
    return OK


def _exported(
    station: LocalStation, args: Namespace, forms: tuple[str, ...], pattern: str
) -> tuple[Path, ...]:
    from monitor.record.export import NotEqualError

    def told(outcome: SigningOutcome) -> None:
        said = words().name("signing", outcome.code).format(detail=outcome.detail)
        if said:
            print(said, file=sys.stderr)

    chosen = args.out or station.settings.records_dir or station.data_dir / "records"
    try:
        return export_files(
            station, args.session, Path(chosen), forms=forms, pattern=pattern, told=told
        )
    except NotEqualError as error:
        raise unequal_stop(error, NOTHING_CHANGED) from error


def verify(args: Namespace) -> int:
    """Check a record, or the hash chain of one session or of everything."""
    if args.what is not None and is_record(args.what):
        return verify_file(Path(args.what), args.trust, _own(args))
    if args.trust:
        raise Stop(REFUSED, f"--trust is for a record (a PDF file). {NOTHING_CHANGED}")
    with _reading(args) as station:
        try:
            found = station.verify(args.what)
        except KeyError:
            raise _unknown(args.what) from None
        head = station.journal.head(f"{STREAM}{args.what}")
        count = len([s for s in station.journal.streams() if s != STATION])
    if found:
        raise Stop(UNVERIFIED, "\n".join(_sentence(difference) for difference in found))
    if args.what is None:
        print(f"The station and its sessions ({count}) are whole and unchanged.")
    else:
        print(f"Session {args.what} is whole and unchanged. SHA-256 {head.sha256}")
    return OK


def _own(args: Namespace) -> bytes:
    """Return this station's own certificates, if there are any here."""
    folder: Path = default_data_dir() if args.data_dir is None else args.data_dir
    try:
        return in_folder(folder).public()
    except StorageError:  # what others can write into counts as unknown
        return b""


def _sentence(difference: str) -> str:
    stream, seq, fault = difference.rsplit(" ", 2)
    name = (
        "The station's own entries"
        if stream == STATION
        else f"Session {stream.removeprefix(STREAM)}"
    )
    return f"{name}, entry {seq}: {FAULTS[fault]}. Restore a copy from before."
