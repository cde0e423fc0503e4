"""Puts the parts together: a station over a data folder, a record and what it encloses."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.clock import SystemClock, local_zone
from monitor.domain.protocol import Protocol
from monitor.domain.state import Session
from monitor.journal.sqlcipher import RING, open_journal
from monitor.ports import Entry
from monitor.service import STREAM
from monitor.station import LocalStation

if TYPE_CHECKING:  # neither PDF nor FHIR code is loaded at start
    from monitor.record.archive import Attachment
    from monitor.record.verify import Verdict
    from monitor.ways import Ways

APP = "chairside"


def default_data_dir() -> Path:
    """Return the platform's data folder of the app."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def prepare_record(
    station: LocalStation, session: str, folder: Path, form: str = "pdf"
) -> Callable[[], Path]:
    """Read a session; what is returned writes its record, or another form, on any thread."""
    from monitor.record import export

    return export.prepare(
        station,
        session,
        folder,
        enclose=enclose,
        form=form,
        pack=station.keeping.sealer() or export.as_it_is,
    )


def ways_out(station: LocalStation) -> "Ways":
    """Return how the sessions of `station` leave it."""
    from monitor.outgoing import Outgoing

    return Outgoing(station, enclose)


def export_files(
    station: LocalStation,
    session: str,
    folder: Path,
    *,
    forms: Sequence[str] = ("pdf",),
    pattern: str = "{date}_{record}",
    language: str = "",
    shared: bool = False,
) -> tuple[Path, ...]:
    """Write a session as `pdf`, `session.fhir.json`, `readings.csv` or `form`; return the files.

    The record is in `language`, the clinic's own by default. What is `shared` goes into a folder
    that is there, for others who look into it.
    """
    from monitor.record import export

    made = export.prepare_made(station, session, enclose=enclose, forms=forms, language=language)()
    pack = station.keeping.sealer() or export.as_it_is
    return made.write(folder, pattern, shared=shared, pack=pack)


def unwritten(
    station: LocalStation, session: str, *, language: str = ""
) -> Mapping[str, Sequence[str]]:
    """Return each character that a record writes by number, and the parts that have it."""
    from monitor.record import export

    state = station.session(session)
    entries = tuple(station.journal.read(STREAM + session))
    return export.unwritten(state, entries, language=language or station.settings.language)


def enclose(session: Session, entries: Sequence[Entry]) -> "tuple[Attachment, ...]":
    """Return what a record carries beside the journal, for other programs."""
    from monitor.exchange import fhir, readings_csv
    from monitor.record.archive import Attachment

    return (
        Attachment(
            name="session.fhir.json",
            mime="application/fhir+json",
            relationship="Data",
            description="The session as a FHIR R4 document",
            data=fhir.write(session, entries),
        ),
        Attachment(
            name="readings.csv",
            mime="text/csv",
            relationship="Data",
            description="Every reading, one a row",
            data=readings_csv.write(session, entries),
        ),
    )


def verify_record(pdf: bytes) -> "Verdict":
    """Check a record by itself: no journal, no data folder, no network."""
    from monitor.journal import as_json
    from monitor.journal.chain import verify
    from monitor.protocols.problems import ProtocolError
    from monitor.protocols.read import load
    from monitor.record import verify as record

    def frozen(text: str) -> Protocol:
        try:
            return load(text)
        except ProtocolError as error:
            raise ValueError("the protocol in it cannot be used") from error

    def broken(entries: Sequence[Entry]) -> tuple[int, str] | None:
        found = verify(entries[0].stream, entries)
        return None if found is None else (found.seq, found.fault.value)

    return record.verify(
        pdf, record.Means(read=as_json.read, broken=broken, load=frozen, enclose=enclose)
    )


def open_station(
    data_dir: Path | None = None,
    *,
    read_only: bool = False,
    take_up: bool = True,
    key: bytes | None = None,
) -> LocalStation:
    """Open the station of a data folder and take up its sessions in progress.

    With `read_only` nothing is written, locked or taken up: it works beside a running app.
    Without `take_up` the sessions in progress stay as they are: for writing beside them.
    `key` is the data key, where somebody had to be asked for it.

    Raises:
        StorageError: the folder cannot be used; the code says why. `locked`: `key` is needed.
    """
    folder = default_data_dir() if data_dir is None else data_dir
    zone = local_zone()
    if (folder / RING).exists():
        key = _key(folder, key)
    journal = open_journal(folder, zone=zone, read_only=read_only, key=key)
    try:
        clock = SystemClock(journal.sign_of_life())
        station = LocalStation(
            journal,
            clock,
            data_dir=folder,
            zone=zone,
            prepare=prepare_record,
            key=key,
        )
        station.send_by(ways_out)
        if key is not None and not read_only:
            _settle(folder)
        if take_up and not read_only:
            station.clinic.resume()
    except BaseException:
        journal.close()
        raise
    return station


def _settle(folder: Path) -> None:
    """Finish a change of what keeps the key that a crash cut short."""
    from monitor.journal.errors import as_storage_errors
    from monitor.keys import vault

    with as_storage_errors():
        vault.settle(folder)


def _key(folder: Path, key: bytes | None) -> bytes:
    """Return the data key of a folder with a key ring."""
    from monitor.journal.errors import as_storage_errors
    from monitor.keys import vault

    with as_storage_errors():
        return vault.stored_key(folder) if key is None else key
