"""Puts the parts together: a station over a data folder, a record and what it encloses."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.audit import INTACT
from monitor.clock import SystemClock, local_zone
from monitor.domain.protocol import Protocol
from monitor.domain.state import Session
from monitor.journal.sqlcipher import RING, open_journal
from monitor.ports import (
    CertificateError,
    Entry,
    FoundSignature,
    Instant,
    RecordSigner,
    SigningOutcome,
    StorageError,
)
from monitor.service import STREAM
from monitor.station import LocalStation, damages
from monitor.ways import Told

if TYPE_CHECKING:  # neither PDF nor FHIR code is loaded at start
    from monitor.journal.tail import Lost
    from monitor.record.archive import Attachment
    from monitor.record.signing import Shelf, SigningMeans
    from monitor.record.verdict import Verdict
    from monitor.signing.kept import Certificates
    from monitor.ways import Ways

APP = "chairside"
CERTIFICATE = "certificate"
"""Where what signs records lies in the data folder (`signing.kept.FOLDER`, not loaded at start)."""


def default_data_dir() -> Path:
    """Return the platform's data folder of the app."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def prepare_record(
    station: LocalStation, session: str, folder: Path, form: str, told: Told
) -> Callable[[], Path]:
    """Read a session; what is returned writes its record, or another form, on any thread."""
    from monitor.record import export
    from monitor.record.signing import Shelf

    return export.prepare(
        station,
        session,
        folder,
        enclose=enclose,
        form=form,
        pack=station.keeping.sealer() or export.as_it_is,
        means=_signing_means(station, told, Shelf(folder)),
    )


def ways_out(station: LocalStation) -> "Ways":
    """Return how the sessions of `station` leave it."""
    from monitor.outgoing import Outgoing

    return Outgoing(station, enclose, partial(_signing_means, station))


def _signing_means(station: LocalStation, told: Told, *first: "Shelf") -> "SigningMeans":
    """Return how the certificate of a station is found, as the clock stands now.

    What was signed before is looked for in `first`, then where records are kept.
    """
    from monitor.record.signing import Shelf, SigningMeans

    now, server = station.wall_utc(), station.settings.timestamp_url
    own = station.certificates()

    def find() -> RecordSigner | SigningOutcome:
        try:
            identity = own.identity()
        except (CertificateError, StorageError) as error:
            return SigningOutcome(code="damaged", detail=str(error))
        if identity is None:
            return SigningOutcome(code="no_certificate")
        if now > identity.facts.not_after:
            return SigningOutcome(code="expired", detail=f"{identity.facts.not_after:%Y-%m-%d}")
        if now < identity.facts.not_before:
            return SigningOutcome(code="not_yet", detail=f"{identity.facts.not_before:%Y-%m-%d}")
        from monitor.signing.signer import ClinicSigner

        return ClinicSigner(identity, now, server)

    kept = dict.fromkeys((station.records, station.data_dir / "records"))
    shelves = (*first, *map(Shelf, kept))
    return SigningMeans(
        find=find,
        told=told,
        shelves=shelves,
        read=station.keeping.read_export,
        ours=partial(_signed_by, own),
    )


def _signed_by(own: "Certificates", pdf: bytes) -> bool:
    """Tell whether a file is, to its end, as a certificate of this station signed it."""
    try:
        public = own.public()
    except StorageError:  # what others can write into proves nothing
        return False
    if not public:
        return False
    from monitor.signing import look

    found = look.signatures(pdf, look.certificates(public))
    held = bool(found) and all(one.intact and one.trusted for one in found)
    return held and found[-1].end == len(pdf)


def _wall(wall: Instant) -> datetime:
    return datetime.fromtimestamp(wall / 1_000_000, UTC)


def export_files(
    station: LocalStation,
    session: str,
    folder: Path,
    *,
    forms: Sequence[str] = ("pdf",),
    pattern: str = "{date}_{record}",
    told: Told,
    language: str = "",
    shared: bool = False,
) -> tuple[Path, ...]:
    """Write a session as `pdf`, `session.fhir.json`, `readings.csv` or `form`; return the files.

    The record is in `language`, the clinic's own by default. What is `shared` goes into a folder
    that is there, for others who look into it.
    """
    from monitor.record import export
    from monitor.record.signing import Shelf

    means = _signing_means(station, told, Shelf(folder, pattern))
    made = export.prepare_made(
        station, session, enclose=enclose, forms=forms, language=language, means=means
    )()
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


def verify_record(pdf: bytes, *, trusted: Sequence[bytes] = ()) -> "Verdict":
    """Check a record by itself: no journal, no network.

    `trusted` are files of certificates (PEM or DER) whose signatures, and those of whom they have
    vouched for, count as known.

    Raises:
        ValueError: one of `trusted` holds no certificate.
    """
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

    def signatures(signed: bytes) -> Sequence[FoundSignature]:
        from monitor.signing import look

        known = [one for file in trusted for one in look.certificates(file)]
        return look.signatures(signed, known)

    means = record.Means(
        read=as_json.read,
        broken=broken,
        load=frozen,
        enclose=enclose,
        signatures=signatures,
        now=_wall(SystemClock(None).now().wall),
    )
    return record.verify(pdf, means)


def check_record(content: bytes, data_dir: Path) -> tuple[str, str]:
    """Check a record as a file; return `intact` or what is wrong first, and what to say of it.

    The certificates of `data_dir` count as known. Slow: off the UI thread.
    """
    from monitor.record.told import summary
    from monitor.signing.kept import in_folder

    try:
        own = in_folder(data_dir).public()
    except StorageError:  # what others can write into is no ground for trust
        own = b""
    verdict = verify_record(content, trusted=[own] if own else [])
    result = verdict.findings[0].kind.value if verdict.findings else INTACT
    return result, summary(verdict)


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
    if (folder / PURGING).exists():
        _finish_purge(folder, read_only=read_only)
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
        station.read_only = read_only
        station.send_by(ways_out)
        if not read_only:
            _wrap_certificate(station)
        if key is not None and not read_only:
            _settle(folder)
        if not read_only:
            _take_up(station, journal.lost, sessions=take_up)
            station.outside.take()
    except BaseException:
        journal.close()
        raise
    return station


def _take_up(station: LocalStation, lost: "tuple[Lost, ...]", *, sessions: bool) -> None:
    """Take up the sessions in progress, and say what was found damaged."""
    if sessions:
        station.clinic.resume(lost=bool(damages.unknown(station, lost)))
    damages.note(station, lost, station.clinic.unreadable)


def _wrap_certificate(station: LocalStation) -> None:
    """Wrap what an earlier version left open of the key that signs records."""
    place = station.data_dir / CERTIFICATE
    if place.is_dir():
        from monitor.keys.kept import wrap_left_open

        wrap_left_open(place, station.keeping.data_key)


PURGING = "chairside.purging"
"""The mark of a purge that a crash cut short: `monitor.retention.swap.MARK`."""


def _finish_purge(folder: Path, *, read_only: bool) -> None:
    """Put the purged copy in place, which lies ready and verified, before anything is opened."""
    from monitor.journal.errors import as_storage_errors
    from monitor.retention.swap import finish

    if read_only:
        raise StorageError("busy", "a purge is to be finished: start Chairside once")
    with as_storage_errors():
        finish(folder)


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
