"""The commands that read a station's data: `sessions`, `rems`, `export`, `verify`.

They open it read-only, so they work beside a running Chairside.
"""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

from monitor.audit import AuditKind
from monitor.bootstrap import default_data_dir, export_files, open_station, unwritten
from monitor.domain.reporting import due
from monitor.journal.chain import NOTHING
from monitor.journal.sqlcipher import DATABASE
from monitor.journal.whole import names_of
from monitor.keys.vault import stored_key
from monitor.ports import PATIENT, STATION, SigningOutcome, StorageError
from monitor.record.told import FAULTS
from monitor.service import STREAM
from monitor.signing.kept import in_folder
from monitor.station import LocalStation
from monitor.terminal.kept import keep
from monitor.terminal.records import is_record, verify_file
from monitor.terminal.stop import (
    NOTHING_CHANGED,
    OK,
    REFUSED,
    STORAGE,
    UNVERIFIED,
    Stop,
    explained,
    unequal_stop,
)
from monitor.terminal.unlock import typed_key
from monitor.words import words

FORMS: Final[Mapping[str, str]] = MappingProxyType(
    {"pdf": "pdf", "fhir": "session.fhir.json", "csv": "readings.csv"}
)
"""Option of the command -> form of the session."""


@contextmanager
def reading(args: Namespace, safe: str = NOTHING_CHANGED) -> Iterator[LocalStation]:
    """Open the station of the data folder to read it; `safe` says what was not done if it fails."""
    folder: Path = default_data_dir() if args.data_dir is None else args.data_dir
    if not (folder / DATABASE).exists():
        where = "Check --data-dir." if args.data_dir is not None else "Name it with --data-dir."
        raise Stop(REFUSED, f"There is no Chairside data in {folder}. {NOTHING_CHANGED} {where}")
    with explained(safe):
        key = typed_key(folder)
        with closing(open_station(folder, read_only=True, key=key)) as station:
            yield station


def _unknown(session: str) -> Stop:
    todo = "`chairside sessions` lists the ones that are there."
    return Stop(REFUSED, f"There is no session {session}. {NOTHING_CHANGED} {todo}")


def sessions(args: Namespace) -> int:
    """List the sessions, newest first."""
    with reading(args) as station:
        rows, unreadable = station.listed()
        if not rows and not unreadable:
            print("There are no sessions yet.")
        for row in rows:
            when = f"{station.local_date(row.opened_at)} {station.local(row.opened_at)[:5]}"
            phase = words().name("phase", row.phase.value)
            person = f"{row.name}, {row.birth_date}, {row.mrn}"
            print(f"{row.session}  {when}  chair {row.chair}  {phase}  {person}")
        for session in unreadable:
            print(
                f"{session}  CAN'T BE READ: its entries are damaged. `chairside verify` says where."
            )
    return STORAGE if unreadable else OK


def forms(args: Namespace) -> int:
    """List the monitoring forms that are due or were sent, or write the page for one."""
    if args.session is None:
        return _list_forms(args)
    with reading(args) as station:
        if not station.journal.head(STREAM + args.session).length:
            raise _unknown(args.session)
        if due(station.session(args.session)) is None:
            message = f"Session {args.session} has no monitoring form. {NOTHING_CHANGED}"
            raise Stop(REFUSED, f"{message} `chairside rems` lists the ones that have.")
        chosen = args.out or station.settings.records_dir or station.data_dir / "records"
        folder = Path(chosen)
        (path,) = export_files(station, args.session, folder, forms=("form",), told=_told)
        print(path)
        _keep_export(station, args.session, ("form",), path.parent)
    return OK


def _list_forms(args: Namespace) -> int:
    with reading(args) as station:
        now = station.now().at
        rows = [row for row in station.sessions() if row.form_due is not None]
        rows.sort(key=lambda row: (row.form_sent is not None, row.form_due))
        if not rows:
            print("No session has a monitoring form.")
        for row in rows:
            day = station.local_date(row.form_due or 0)
            state = f"due {day}" if now <= (row.form_due or 0) else f"OVERDUE since {day}"
            if row.form_sent is not None:
                state = f"sent {station.local_date(row.form_sent)}"
            print(f"{row.session}  {state}  {row.name}, {row.birth_date}, {row.mrn}")
    return OK


def export(args: Namespace) -> int:
    """Write one session in the forms asked for (its record if none) and print where they are."""
    if args.name is not None:
        _checked(args.name)
    forms = tuple(form for option, form in FORMS.items() if getattr(args, option)) or ("pdf",)
    with reading(args, "Not everything was written.") as station:
        if not station.journal.head(STREAM + args.session).length:
            raise _unknown(args.session)
        if args.draft and station.session(args.session).closing is not None:
            why = f"Session {args.session} is closed: it has a record, and no draft."
            raise Stop(REFUSED, f"{why} {NOTHING_CHANGED} Leave out --draft.")
        paths = _exported(station, args, forms)
        for path in paths:
            print(path)
        _keep_export(station, args.session, forms, paths[0].parent)
        if "pdf" in forms:
            for line in _by_number(station, args):
                print(line, file=sys.stderr)
    return OK


def _keep_export(station: LocalStation, session: str, forms: Sequence[str], folder: Path) -> None:
    """Keep in the audit what was written, as the screen does."""
    facts = {"session": session, "form": ", ".join(forms), "folder": str(folder)}
    keep(station.data_dir, station.keeping.data_key(), AuditKind.EXPORTED, **facts)


def _by_number(station: LocalStation, args: Namespace) -> Iterator[str]:
    """Yield which characters the record could not write, and where they stand."""
    for character, places in unwritten(station, args.session, language=args.language).items():
        number = f"U+{ord(character):04X}"
        where = ", ".join(places)
        yield f"No font here has {number} ({where}): the record writes it as [{number}]."


def _checked(pattern: str) -> str:
    from monitor.record.naming import PatternError, check

    try:
        return check(pattern)
    except PatternError as error:
        message = f"--name {pattern}: {error}. Nothing was written."
        raise Stop(REFUSED, message) from None


def _told(outcome: SigningOutcome) -> None:
    said = words().name("signing", outcome.code).format(detail=outcome.detail)
    if said:
        print(said, file=sys.stderr)


def _exported(station: LocalStation, args: Namespace, forms: tuple[str, ...]) -> tuple[Path, ...]:
    from monitor.record.export import NotEqualError
    from monitor.record.naming import DEFAULT

    folder = args.out or station.settings.records_dir or station.data_dir / "records"
    pattern = args.name or DEFAULT
    if args.archive:
        folder = _archive(station)
        pattern = args.name or station.settings.archive_pattern
    try:
        return export_files(
            station,
            args.session,
            Path(folder),
            forms=forms,
            pattern=_checked(pattern),
            told=_told,
            language=args.language,
            shared=args.archive,
        )
    except NotEqualError as error:
        raise unequal_stop(error, NOTHING_CHANGED) from error


def _archive(station: LocalStation) -> Path:
    """Return the archive folder; one that is not there is never made."""
    chosen = station.settings.archive_dir
    if not chosen:
        why = "The settings name no archive folder."
        raise Stop(REFUSED, f"{why} {NOTHING_CHANGED} Name one there, or use --out.")
    if not Path(chosen).is_dir():
        why = f"The archive folder {chosen} can't be reached."
        raise Stop(STORAGE, f"{why} Nothing was written. Connect it, then try again.")
    return Path(chosen)


def verify(args: Namespace) -> int:
    """Check a record, or the hash chain of one session or of everything."""
    if args.what is not None and is_record(args.what):
        return verify_file(Path(args.what), args.trust, _own(args), told=_keeper(args))
    if args.trust:
        raise Stop(REFUSED, f"--trust is for a record (a PDF file). {NOTHING_CHANGED}")
    with reading(args) as station:
        try:
            found = station.verify(args.what)
        except KeyError:
            raise _unknown(args.what) from None
        head = NOTHING if found else station.journal.head(f"{STREAM}{args.what}")
        count = len([s for s in names_of(station.journal) if s != STATION])
        facts = {} if args.what is None else {"session": args.what}
        facts["result"] = found[0] if found else "intact"
        whole = _whole(station, found) if args.what is None and found else ()
        keep(station.data_dir, station.keeping.data_key(), AuditKind.VERIFIED, **facts)
    for name in whole:
        print(f"{_named(name)}: whole and unchanged.")
    if found:
        raise Stop(UNVERIFIED, "\n".join(_sentence(difference) for difference in found))
    if args.what is None:
        print(f"The station and its sessions ({count}) are whole and unchanged.")
    else:
        print(f"Session {args.what} is whole and unchanged. SHA-256 {head.sha256}")
    return OK


def _keeper(args: Namespace) -> Callable[[str, str], None]:
    """Return what keeps that the record of a session was verified, and its result.

    Where there is no station, or somebody would have to type its passphrase, nothing is kept.
    """
    folder: Path = default_data_dir() if args.data_dir is None else args.data_dir

    def told(session: str, result: str) -> None:
        if not (folder / DATABASE).exists():
            return
        try:
            key = stored_key(folder)
        except (StorageError, OSError):
            return
        keep(folder, key, AuditKind.VERIFIED, session=session, what="file", result=result)

    return told


def _own(args: Namespace) -> bytes:
    """Return this station's own certificates, if there are any here."""
    folder: Path = default_data_dir() if args.data_dir is None else args.data_dir
    try:
        return in_folder(folder).public()
    except StorageError:  # what others can write into counts as unknown
        return b""


def _sentence(difference: str) -> str:
    stream, seq, fault = difference.rsplit(" ", 2)
    return f"{_named(stream)}, entry {seq}: {FAULTS[fault]}. Restore a copy from before."


def _named(stream: str) -> str:
    if stream == STATION:
        return "The station's own entries"
    if stream.startswith(PATIENT):
        return f"Patient {stream.removeprefix(PATIENT)}"
    return f"Session {stream.removeprefix(STREAM)}"


def _whole(station: LocalStation, found: Sequence[str]) -> tuple[str, ...]:
    """Return the streams in which no difference was found, when there is one in another."""
    broken = {difference.rsplit(" ", 2)[0] for difference in found}
    return tuple(name for name in names_of(station.journal) if name not in broken)
