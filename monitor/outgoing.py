"""How sessions leave the station: records and their archive, drafts, and pages for a dead computer.

A record is first written on this computer. Copies for folders that may be out of reach wait in
the data folder's `outbox` until they are there, sealed where the clinic wants its files sealed; so
neither a crash nor a cable loses one, and none lies open that is not to.
Concurrency: what the methods return runs on any thread. One lock orders the deliveries, and nothing
else waits for it: a folder that hangs must not hold up the next record.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from monitor.digest import sha256_hex
from monitor.service import STREAM
from monitor.station import LocalStation
from monitor.ways import Delivery, Told

if TYPE_CHECKING:  # what draws records is loaded when there is one to draw
    from monitor.record.build import Place
    from monitor.record.export import Enclose, Made, Pack
    from monitor.record.signing import SigningMeans
    from monitor.record.waiting import Means

RECORDS: Final = "records"
ARCHIVE: Final = "archive"


def _unsigned(_told: Told) -> None:
    """Sign nothing."""


class Outgoing:
    """Implements `monitor.ways.Ways` for a station on this computer."""

    def __init__(
        self,
        station: LocalStation,
        enclose: "Enclose",
        signing: "Callable[[Told], SigningMeans | None]" = _unsigned,
    ) -> None:
        """Take the station; `enclose` returns what its records carry, `signing` what signs them."""
        self._station = station
        self._enclose = enclose
        self._signing = signing
        self._outbox = station.data_dir / "outbox"
        self._lock = Lock()
        self._places: dict[str, Place] = {}
        """Of open sessions: read once each, not after each check."""

    # records ----------------------------------------------------------------------------------

    def prepare_record(self, session: str, told: Told, /) -> Callable[[], Path]:
        """Write a record where the settings say; copies for other folders are put aside."""
        from monitor.record.export import prepare_made

        make = prepare_made(
            self._station, session, enclose=self._enclose, means=self._signing(told)
        )
        settings = self._station.settings
        means = self._means()
        archive = settings.archive_dir
        pattern = settings.archive_pattern
        records, home = self._station.records, self._station.data_dir / "records"

        def work() -> Path:
            made = make()
            pdf = made.files["pdf"]
            path = self._keep(made, records, home, means)
            if archive and made.session.closing is not None and not self._sent(pdf).exists():
                self._put(ARCHIVE, made.name("pdf", pattern), pdf, means)
            return path

        return work

    def _means(self) -> "Means":
        """Return what seals a file where the clinic wants that, and what opens one again."""
        from monitor.record.export import as_it_is
        from monitor.record.waiting import Means

        keeping = self._station.keeping
        return Means(pack=keeping.sealer() or as_it_is, read=keeping.read_export)

    def _keep(self, made: "Made", folder: Path, home: Path, means: "Means") -> Path:
        """Write into `folder`; if it takes nothing, into `home`, and let a copy wait for it."""
        name, pdf = made.name("pdf"), made.files["pdf"]
        try:
            return _put_in(folder, name, pdf, means.pack, make_folder=folder == home)
        except OSError:
            if folder == home:
                raise
        path = _put_in(home, name, pdf, means.pack, make_folder=True)
        if made.session.closing is not None:
            self._put(RECORDS, name, pdf, means)
        return path

    def prepare_draft(self, session: str) -> Callable[[], bytes]:
        """Make the PDF of a session as it stands, with everything inside that a record has."""
        from monitor.record.export import prepare_made

        make = prepare_made(self._station, session, enclose=self._enclose)
        return lambda: make().files["pdf"]

    # what waits -------------------------------------------------------------------------------

    def _put(self, kind: str, name: str, content: bytes, means: "Means") -> None:
        from monitor.record.waiting import put

        put(self._outbox / kind / name, content, means)

    def _sent(self, pdf: bytes) -> Path:
        """Return the mark that this version of a record has been archived.

        An archive may take files away as they come: drawing a record again must not send it again.
        """
        from monitor.record.publish import identity

        return self._outbox / "sent" / sha256_hex(identity(pdf) or pdf)

    def waits(self) -> bool:
        """Return whether copies have been put aside."""
        return any(_holds(self._outbox / kind) for kind in (RECORDS, ARCHIVE))

    def prepare_delivery(self) -> Callable[[], Delivery]:
        """Deliver what waits; a folder that is no longer asked for gets nothing.

        What the clinic has meanwhile chosen to seal is sealed while it waits.
        """
        settings = self._station.settings
        folders = {RECORDS: settings.records_dir, ARCHIVE: settings.archive_dir}
        means = self._means() if self.waits() else None

        def work() -> Delivery:
            if means is None:
                return Delivery()
            with self._lock:
                found = [self._deliver(kind, folder, means) for kind, folder in folders.items()]
            failed = next((one for one in found if one.why), Delivery())
            return Delivery(
                waiting=sum(one.waiting for one in found),
                why=failed.why,
                folder=failed.folder,
                sent=tuple(path for one in found for path in one.sent),
            )

        return work

    def _deliver(self, kind: str, folder: str, means: "Means") -> Delivery:
        from monitor.record.publish import PRIVATE, SHARED, publish, write
        from monitor.record.waiting import drop, settle, waiting

        settle(self._outbox / kind, means)
        items = waiting(self._outbox / kind)
        mode, sent = SHARED if kind == ARCHIVE else PRIVATE, []
        for place, item in enumerate(items):
            try:
                if folder:  # else the copy in the records is all that is asked for now
                    content = means.read(item)
                    packed = means.pack(Path(folder) / item.name, content)
                    sent.append(publish(*packed, mode=mode, make_folder=False))
                    if kind == ARCHIVE:
                        write(self._sent(content), b"")
                drop(item)
            except OSError as error:
                why = error.strerror or str(error)
                left = len(items) - place
                return Delivery(waiting=left, why=why, folder=folder, sent=tuple(sent))
        return Delivery(sent=tuple(sent))

    # pages for a computer that dies -----------------------------------------------------------

    def prepare_paper(self, session: str) -> Callable[[], Path] | None:
        """Keep the pages of an open session; the ones before are replaced."""
        from monitor.record.export import place_of, prepare_sheet
        from monitor.record.publish import write

        state = self._station.session(session)
        if not self._station.settings.paper_dir or state.closing is not None:
            return None
        folder = Path(self._station.settings.paper_dir)
        if session not in self._places:
            self._places[session] = place_of(self._station, session)
        make = prepare_sheet(self._station, session, self._places[session])
        ending = self._ending(session)
        path = folder / f"chair-{state.chair}{ending}"

        def work() -> Path:
            if not folder.is_dir():  # never made: an unplugged disk is no empty folder
                raise FileNotFoundError(2, "No such folder", str(folder))
            write(path, make())
            for other in _ending_in(folder, ending):  # it may have moved from another chair
                if other != path:
                    other.unlink(missing_ok=True)
            return path

        return work

    def _ending(self, session: str) -> str:
        """Return how the names of a session's pages end: no other session's, here or elsewhere."""
        from monitor.record.naming import plain

        first = next(iter(self._station.journal.read(STREAM + session)))
        return f"_{plain(session)}_{first.sha256[:8]}_DRAFT.pdf"

    def prepare_clearing(self, sessions: Iterable[str]) -> Callable[[], tuple[str, ...]]:
        """Remove the pages of those that are closed and whose record is out; tell the others."""
        settings, home = self._station.settings, self._station.data_dir / "records"
        folder = settings.paper_dir
        closed = [(s, self._ending(s), self._record(s)) for s in sessions if folder]
        places = {home, Path(settings.records_dir or home)}

        def work() -> tuple[str, ...]:
            left = []
            for session, ending, record in closed:
                names = (record, f"{record}.sealed")
                pages = _ending_in(Path(folder), ending)
                if not pages or not record:
                    continue
                if not any((place / name).exists() for place in places for name in names):
                    left.append(session)
                    continue
                for page in pages:
                    page.unlink(missing_ok=True)
            return tuple(left)

        return work

    def _record(self, session: str) -> str:
        """Return what the record of a closed session is called; empty while it is open."""
        from monitor.record.naming import stem

        state = self._station.session(session)
        if state.closing is None:
            return ""
        return f"{stem(state, tuple(self._station.journal.read(STREAM + session)))}.pdf"


def _put_in(folder: Path, name: str, pdf: bytes, pack: "Pack", *, make_folder: bool) -> Path:
    """Write a record; a sealed one never looks the same twice, so it replaces its own name."""
    from monitor.record.publish import publish, write

    path, content = pack(folder / name, pdf)
    if path.name != name and path.exists():
        write(path, content)
        return path
    return publish(path, content, make_folder=make_folder)


def _holds(folder: Path) -> bool:
    """Return whether copies wait in a folder; it is asked each time something is delivered."""
    try:
        return any(path.name[0] != "." for path in folder.iterdir())
    except OSError:
        return False


def _files(folder: Path) -> list[Path]:
    """Return the PDFs of a folder by name; none when it cannot be read."""
    try:
        return sorted(p for p in folder.iterdir() if p.suffix == ".pdf" and p.name[0] != ".")
    except OSError:
        return []


def _ending_in(folder: Path, ending: str) -> list[Path]:
    return [path for path in _files(folder) if path.name.endswith(ending)]
