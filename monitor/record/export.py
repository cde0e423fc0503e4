"""A session's record as a file: built, drawn, compared with the journal, and only then written."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from json import loads
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final
from typing import Protocol as Shape

from monitor.domain.state import Session
from monitor.ports import STATION, Entry, Journal
from monitor.record import archive, certified, form_page, naming, signing
from monitor.record.archive import Attachment
from monitor.record.build import Place, build
from monitor.record.certified import Certified
from monitor.record.compare import Difference, compare
from monitor.record.facts import facts
from monitor.record.facts_form import form_facts
from monitor.record.fonts import cache_folder, load
from monitor.record.glyphs import spelled_in, texts
from monitor.record.pdf import PaperName, full_title, render
from monitor.record.publish import PRIVATE, SHARED, publish
from monitor.record.signing import SigningMeans, Version
from monitor.record.text import Clock
from monitor.service import STREAM
from monitor.words import LANGUAGES, words

SHOWN: Final = 5
"""So many differences an error names; it holds them all."""

Enclose = Callable[[Session, Sequence[Entry]], Sequence[Attachment]]
"""Returns what a record carries beside the journal, in forms that other programs read."""
Pack = Callable[[Path, bytes], tuple[Path, bytes]]
"""Returns the path and content that a file is written as: sealed, or as it is."""
EXTENSIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "pdf": ".pdf",
        "session.fhir.json": ".fhir.json",
        "readings.csv": ".csv",
        "form": "_form.pdf",
    }
)
"""What a file of its own is called, by the name it has inside the record."""


def nothing(_session: Session, _entries: Sequence[Entry]) -> Sequence[Attachment]:
    """Enclose nothing beside the journal."""
    return ()


def as_it_is(path: Path, content: bytes) -> tuple[Path, bytes]:
    """Seal nothing."""
    return path, content


class NotEqualError(OSError):
    """The PDF does not say what the journal says: it was not exported.

    Its message goes to screens, logs and the audit: it says where, and never what stands there.
    """

    def __init__(self, differences: Sequence[Difference]) -> None:
        """Keep all differences and name the places of the first ones."""
        named = "; ".join(_described(one) for one in differences[:SHOWN])
        more = f" and {len(differences) - SHOWN} more" if len(differences) > SHOWN else ""
        super().__init__(f"the PDF does not say what the journal says: {named}{more}")
        self.differences = tuple(differences)


def _described(one: Difference) -> str:
    """Return section and kind of a difference: keys and texts are the patient's."""
    if not one.found:
        kind = "a row is missing"
    else:
        kind = "a row says something else" if one.expected else "a row too many"
    return f"{one.section or 'page 1'}: {kind}"


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

    @property
    def language(self) -> str:
        """Of the record: a key of `words.LANGUAGES`."""


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

    def sealed_before(self, session: str) -> str | None:
        """Return the session that was sealed last before this one; None: it must be looked for."""


def document(
    session: Session,
    entries: Sequence[Entry],
    *,
    place: Place | None = None,
    paper: str = "a4",
    language: str = "en",
    fonts: Path | None = None,
    enclose: Enclose = nothing,
    bare: bool = False,
) -> bytes:
    """Return the archival PDF of `session`, whose whole stream is `entries`; compared with them.

    The journal is attached, then what `enclose` returns; nothing to a `bare` one. `fonts` is where
    the static fonts are kept, the user's cache folder by default.

    Raises:
        NotEqualError: the PDF does not say what the entries say.
        OSError: the fonts could not be made or read.
    """
    report = build(session, entries, place or Place(), language)
    attached = () if bare else (archive.journal(entries), *enclose(session, entries))
    pdf = archive.finish(
        render(report, paper=_paper(paper), fonts=fonts or cache_folder()),
        attachments=attached,
        title=full_title(report),
        language=report.language,
        document_id=f"{report.chain.record_id}:{report.chain.sha256}",
        created=Clock.of(entries).local(entries[-1].at),
    )
    equal(pdf, session, entries, None if place is None else place.certified, language)
    return pdf


def equal(
    pdf: bytes,
    session: Session,
    entries: Sequence[Entry],
    said: Certified | None,
    language: str = "en",
) -> None:
    """Compare a finished record with the journal, and with what it says of its certificate.

    Raises:
        NotEqualError: it does not say what the entries say.
    """
    about = certified.facts(said, words(language))
    differences = compare(pdf, (*facts(entries, session.protocol, language), *about))
    if differences:
        raise NotEqualError(differences)


def form(
    session: Session,
    entries: Sequence[Entry],
    *,
    place: Place | None = None,
    paper: str = "a4",
    language: str = "en",
    fonts: Path | None = None,
) -> bytes:
    """Return the page for the session's monitoring form; compared with the journal inside it.

    Raises:
        ValueError: this session has no monitoring form.
        NotEqualError: the page does not say what the entries say.
        OSError: the fonts could not be made or read.
    """
    pdf = form_page.write(
        session, entries, place=place, paper=_paper(paper), language=language, fonts=fonts
    )
    differences = compare(pdf, form_facts(entries, session.protocol, language))
    if differences:
        raise NotEqualError(differences)
    return pdf


def unwritten(
    session: Session,
    entries: Sequence[Entry],
    *,
    place: Place | None = None,
    language: str = "en",
    fonts: Path | None = None,
) -> Mapping[str, Sequence[str]]:
    """Return each character that no font here can write, and the parts of the record with it.

    Raises:
        OSError: the fonts could not be made or read.
    """
    spoken = language if language in LANGUAGES else "en"
    report = build(session, entries, place or Place(), spoken)
    covered = load(fonts or cache_folder()).covered("".join(texts(report)))
    return spelled_in(report, covered)


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
    (path,) = prepare_made(station, session, enclose=enclose)().write(folder)
    return path


def prepare(
    station: Station,
    session: str,
    folder: Path,
    *,
    enclose: Enclose = nothing,
    form: str = "pdf",
    pack: Pack = as_it_is,
    means: SigningMeans | None = None,
) -> Callable[[], Path]:
    """Read a session; what is returned writes its record, or another form, on any thread.

    `means` finds the clinic's certificate; without it the record is not signed.

    Raises:
        StorageError: the session cannot be read. The rest is raised by what is returned.
    """
    make = prepare_made(station, session, enclose=enclose, forms=(form,), means=means)

    def work() -> Path:
        made = make()
        return publish(*pack(folder / made.name(form), made.files[form]))

    return work


@dataclass(frozen=True, slots=True)
class Made:
    """A session in the forms that were asked for, before it has a place."""

    session: Session
    entries: tuple[Entry, ...]
    files: Mapping[str, bytes]
    """Form -> content."""

    def name(self, form: str, pattern: str = naming.DEFAULT) -> str:
        """Return what a file of it is called."""
        return f"{naming.stem(self.session, self.entries, pattern)}{EXTENSIONS[form]}"

    def write(
        self,
        folder: Path,
        pattern: str = naming.DEFAULT,
        *,
        shared: bool = False,
        pack: Pack = as_it_is,
    ) -> tuple[Path, ...]:
        """Write all forms into `folder` and return the files.

        `pattern` has passed `naming.check`. What is `shared` goes into a folder that is there,
        for others who look into it.

        Raises:
            OSError: the folder cannot be written.
        """
        mode = SHARED if shared else PRIVATE
        packed = [pack(folder / self.name(f, pattern), self.files[f]) for f in self.files]
        return tuple(
            publish(path, content, mode=mode, make_folder=not shared) for path, content in packed
        )


def prepare_made(
    station: Station,
    session: str,
    *,
    enclose: Enclose = nothing,
    forms: Sequence[str] = ("pdf",),
    language: str = "",
    means: SigningMeans | None = None,
) -> Callable[[], Made]:
    """Read a session; what is returned makes its forms, and may run on any thread.

    The record of a closed session is signed when `means` finds a certificate.

    Raises: as `prepare`.
    """
    state = station.session(session)
    entries = tuple(station.journal.read(STREAM + session))
    settings = station.settings
    place, paper = place_of(station, session), settings.paper
    spoken = language or settings.language
    if spoken not in LANGUAGES:  # chosen in a newer version
        spoken = "en"

    def draw(said: Certified | None) -> bytes:
        there = replace(place, certified=said)
        return document(state, entries, place=there, paper=paper, language=spoken, enclose=enclose)

    def check(pdf: bytes, said: Certified) -> None:
        equal(pdf, state, entries, said, spoken)

    version = Version(session=state, entries=entries, language=spoken, draw=draw, check=check)

    def make() -> Made:
        wanted = set(forms) - {"pdf", "form"}
        found = {one.name: one.data for one in enclose(state, entries)} if wanted else {}
        if "pdf" in forms:
            found["pdf"] = signing.signed(version, means)
        if "form" in forms:
            found["form"] = form(state, entries, place=place, paper=paper, language=spoken)
        return Made(state, entries, {form: found[form] for form in forms})

    return make


def prepare_sheet(station: Station, session: str, place: Place) -> Callable[[], bytes]:
    """Read a session; what is returned draws its pages, small: nothing is attached.

    The pages are compared with the journal like those of a record.

    Raises: as `prepare`.
    """
    state = station.session(session)
    entries = tuple(station.journal.read(STREAM + session))
    paper = station.settings.paper

    spoken = station.settings.language
    spoken = spoken if spoken in LANGUAGES else "en"

    return lambda: document(state, entries, place=place, paper=paper, language=spoken, bare=True)


def place_of(station: Station, session: str) -> Place:
    """Return where a session takes place; it may read the station's whole stream."""
    settings = station.settings
    previous = station.sealed_before(session)
    if previous is None:
        previous = _previous(station.journal.read(STATION), session)
    return Place(clinic=settings.clinic, room=settings.room, previous=previous)


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
