"""A session's record as a file: built, drawn, compared with the journal, and only then written."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from json import loads
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import MappingProxyType
from typing import Any, Final
from typing import Protocol as Shape

from monitor.domain.state import Session
from monitor.ports import STATION, Entry, Journal
from monitor.record import archive, certified, naming, signing
from monitor.record.archive import Attachment
from monitor.record.build import Place, build
from monitor.record.certified import Certified
from monitor.record.compare import Difference, compare
from monitor.record.facts import facts
from monitor.record.fonts import cache_folder
from monitor.record.pdf import PaperName, full_title, render
from monitor.record.signing import SigningMeans, Version
from monitor.record.text import Clock
from monitor.service import STREAM

SHOWN: Final = 5
"""So many differences an error names; it holds them all."""

Enclose = Callable[[Session, Sequence[Entry]], Sequence[Attachment]]
"""Returns what a record carries beside the journal, in forms that other programs read."""
EXTENSIONS: Final[Mapping[str, str]] = MappingProxyType(
    {"pdf": ".pdf", "session.fhir.json": ".fhir.json", "readings.csv": ".csv"}
)
"""What a file of its own is called, by the name it has inside the record."""


def nothing(_session: Session, _entries: Sequence[Entry]) -> Sequence[Attachment]:
    """Enclose nothing beside the journal."""
    return ()


class NotEqualError(OSError):
    """The PDF does not say what the journal says: it was not exported."""

    def __init__(self, differences: Sequence[Difference]) -> None:
        """Keep all differences and name the first ones."""
        named = "; ".join(_described(one) for one in differences[:SHOWN])
        more = f" and {len(differences) - SHOWN} more" if len(differences) > SHOWN else ""
        super().__init__(f"the PDF does not say what the journal says: {named}{more}")
        self.differences = tuple(differences)


def _described(one: Difference) -> str:
    where = " ".join((one.section, *one.key)).strip() or "page 1"
    return f"{where}: expected {one.expected or 'nothing'!r}, found {one.found or 'nothing'!r}"


class Settings(Shape):
    """What the clinic set."""

    @property
    def clinic(self) -> str:
        """Name of the clinic."""

    @property
    def room(self) -> str:
        """Name of the room."""

    @property
    def paper(self) -> str:
        """`a4` or `letter`."""


class Station(Shape):
    """What an export needs of a station."""

    @property
    def journal(self) -> Journal:
        """The journal that holds the session."""

    @property
    def settings(self) -> Settings:
        """What stands in the head of each record."""

    def session(self, session: str) -> Session:
        """Return the session of that id."""


def document(
    session: Session,
    entries: Sequence[Entry],
    *,
    place: Place | None = None,
    paper: str = "a4",
    fonts: Path | None = None,
    enclose: Enclose = nothing,
) -> bytes:
    """Return the archival PDF of `session`, whose whole stream is `entries`; compared with them.

    The journal is attached, then what `enclose` returns. `fonts` is where the static fonts are
    kept, the user's cache folder by default.

    Raises:
        NotEqualError: the PDF does not say what the entries say.
        OSError: the fonts could not be made or read.
    """
    report = build(session, entries, place or Place())
    pdf = archive.finish(
        render(report, paper=_paper(paper), fonts=fonts or cache_folder()),
        attachments=(archive.journal(entries), *enclose(session, entries)),
        title=full_title(report),
        language=report.language,
        document_id=f"{report.chain.record_id}:{report.chain.sha256}",
        created=Clock.of(entries).local(entries[-1].at),
    )
    equal(pdf, session, entries, None if place is None else place.certified)
    return pdf


def equal(pdf: bytes, session: Session, entries: Sequence[Entry], said: Certified | None) -> None:
    """Compare a finished record with the journal, and with what it says of its certificate.

    Raises:
        NotEqualError: it does not say what the entries say.
    """
    told = (*facts(entries, session.protocol), *certified.facts(said))
    differences = compare(pdf, told)
    if differences:
        raise NotEqualError(differences)


def _paper(name: str) -> PaperName:
    return "letter" if name == "letter" else "a4"


def export(station: Station, session: str, folder: Path, *, enclose: Enclose = nothing) -> Path:
    """Write the record of a session into `folder` and return the file.

    The file has no patient's name. Each version after closing gets a file of its own; the same
    version written again has the same bytes.

    Raises:
        NotEqualError: the PDF does not say what the journal says; nothing was written.
        OSError: the folder cannot be written, or the fonts cannot be made.
        StorageError: the session cannot be read.
    """
    (path,) = export_files(station, session, folder, enclose=enclose)
    return path


def export_files(
    station: Station,
    session: str,
    folder: Path,
    *,
    enclose: Enclose = nothing,
    forms: Sequence[str] = ("pdf",),
    pattern: str = naming.DEFAULT,
    means: SigningMeans | None = None,
) -> tuple[Path, ...]:
    """Write a session in each of `forms` (keys of `EXTENSIONS`) and return the files.

    All are made before the first is written. `pattern` has passed `naming.check`; `means` finds
    the clinic's certificate, without it the record is not signed.

    Raises: as `export`.
    """
    write_all = prepare(
        station, session, folder, enclose=enclose, forms=forms, pattern=pattern, means=means
    )
    return write_all()


def prepare(
    station: Station,
    session: str,
    folder: Path,
    *,
    enclose: Enclose = nothing,
    forms: Sequence[str] = ("pdf",),
    pattern: str = naming.DEFAULT,
    means: SigningMeans | None = None,
) -> Callable[[], tuple[Path, ...]]:
    """Read what `export_files` needs; what is returned writes it, and may run on any thread.

    Raises:
        StorageError: the session cannot be read. The rest is raised by what is returned.
    """
    state = station.session(session)
    entries = tuple(station.journal.read(STREAM + session))
    settings = station.settings
    place = Place(
        clinic=settings.clinic,
        room=settings.room,
        previous=_previous(station.journal.read(STATION), session),
    )
    paper = settings.paper

    def draw(certified: Certified | None) -> bytes:
        there = replace(place, certified=certified)
        return document(state, entries, place=there, paper=paper, enclose=enclose)

    def check(pdf: bytes, said: Certified) -> None:
        equal(pdf, state, entries, said)

    version = Version(session=state, entries=entries, draw=draw, check=check)

    def write_all() -> tuple[Path, ...]:
        made = {one.name: one.data for one in enclose(state, entries)}
        if "pdf" in forms:
            versions = [folder / f"{one}.pdf" for one in naming.stems(state, entries, pattern)]
            made["pdf"] = signing.signed(version, versions, means)
        stem = naming.stem(state, entries, pattern)
        paths = {form: folder / f"{stem}{EXTENSIONS[form]}" for form in forms}
        for form, path in paths.items():
            write(path, made[form])
        return tuple(paths.values())

    return write_all


def _previous(station: Iterator[Entry], session: str) -> str:
    """Return the session that was sealed last before this one was sealed first."""
    before = ""
    for entry in station:
        if entry.kind == "session_sealed":
            name = str(_body(entry)["session"])
            if name == session:
                return before
            before = name
    return before


def _body(entry: Entry) -> Mapping[str, Any]:
    body: Mapping[str, Any] = loads(entry.body)
    return body


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; durable when this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = None
    try:
        with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            part = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        if part is not None:
            part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable where the platform can (not on Windows)."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
