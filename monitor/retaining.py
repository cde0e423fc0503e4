"""Retention as a station offers it: holds, what has expired, and the purge itself.

Lifetime: that of the station. Concurrency: one thread; a purge has the data folder for itself.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final
from typing import Protocol as Interface

from monitor.boards import ClinicSettings
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Session
from monitor.identity import new_key
from monitor.journal.sqlcipher import new_copy
from monitor.ports import Journal, Now
from monitor.retention.holds import HELD, LIFTED, Holds
from monitor.retention.purge import Order, copy
from monitor.retention.rules import Expired, expired
from monitor.retention.swap import COPY, finish, forget, ready
from monitor.service import STREAM
from monitor.staff.roles import May

ENDINGS: Final = (
    ".pdf", ".csv", ".fhir.json", ".readings.csv", ".session.fhir.json", "_form.pdf", ".form",
)  # fmt: skip
"""What follows the name of a record in the files that are written of a session."""


class Keys(Interface):
    """What gives out the data key."""

    def data_key(self) -> bytes:
        """Return the data key."""


class Around(Interface):
    """What retention needs of its station."""

    journal: Journal
    data_dir: Path
    zone: str

    @property
    def settings(self) -> ClinicSettings:
        """The clinic's settings."""

    @property
    def keeping(self) -> Keys:
        """What keeps the key."""

    @property
    def retaining(self) -> "Retaining":
        """Its holds."""

    @property
    def records(self) -> Path:
        """Where records are written to."""

    def now(self) -> Now:
        """Look at the clocks."""

    def local_date(self, at: int) -> str:
        """Return the local day."""

    def admit(self, by: str, what: May) -> None:
        """Refuse what `by` may not."""

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        """Write an entry into the station's stream."""

    def session(self, session: str) -> Session:
        """Return a session of any age."""


@frozen
class Purged:
    """What a purge has done, and what it could not reach."""

    sessions: int
    patients: int
    files: int
    """Exported files of purged sessions that went with them."""
    backups: tuple[str, ...]
    """Backups made before: the recovery sheet of then still opens them."""
    elsewhere: str
    """The folder that records are copied to: what lies there is not touched. Empty: none."""


class Retaining:
    """Holds, and what has expired."""

    def __init__(
        self, station: Around, told: Iterable[tuple[str, Mapping[str, Any], Instant]] = ()
    ) -> None:
        """Belong to `station`; `told` is what its stream says of holds."""
        self._station = station
        self.holds = Holds()
        for kind, body, at in told:
            self.holds = self.holds.apply(kind, body, at)

    # holds ------------------------------------------------------------------------------------

    def hold(self, by: str, reason: str, *, session: str = "", mrn: str = "") -> None:
        """Keep a session, or everything of a patient, however old it becomes.

        Raises:
            Refused: `by` may not, or no reason is given.
        """
        self._write(HELD, by, reason, session=session, mrn=mrn)

    def lift(self, by: str, reason: str, *, session: str = "", mrn: str = "") -> None:
        """End a hold.

        Raises:
            Refused: `by` may not, or no reason is given.
        """
        self._write(LIFTED, by, reason, session=session, mrn=mrn)

    def _write(self, kind: str, by: str, reason: str, *, session: str, mrn: str) -> None:
        self._station.admit(by, May.RETENTION)
        if not reason.strip() or bool(session) is bool(mrn):
            raise Refused(Refusal.REASON_MISSING)
        what = {"session": session} if session else {"mrn": mrn}
        body = {**what, "reason": reason.strip(), "by": by}
        self._station.note(kind, body)
        self.holds = self.holds.apply(kind, body, self._station.now().at)

    # what has expired -------------------------------------------------------------------------

    @property
    def years(self) -> int:
        """How long the clinic keeps its sessions; 0: for ever."""
        return self._station.settings.retention_years

    def expired(self) -> Expired:
        """Return what a purge would take away today.

        Raises:
            ValueError: the clinic keeps its sessions for ever.
        """
        today = date.fromisoformat(self._station.local_date(self._station.now().at))
        return expired(self._station.journal, self.holds, today, self.years)

    def files_of(self, gone: Expired) -> list[Path]:
        """Return the exported files of these sessions that lie where records are written."""
        from monitor.record.naming import stems

        folders = dict.fromkeys((self._station.records, self._station.data_dir / "records"))
        found = []
        for each in gone.sessions:
            entries = tuple(self._station.journal.read(STREAM + each.session))
            state = self._station.session(each.session)
            for folder in folders:
                for stem in stems(state, entries):
                    found += list(_there(folder, stem))
        return found


def _there(folder: Path, stem: str) -> Iterator[Path]:
    for ending in ENDINGS:
        for path in (folder / f"{stem}{ending}", folder / f"{stem}{ending}.sealed"):
            if path.is_file():
                yield path


def purge(
    station: Around,
    by: str,
    why: str,
    *,
    told: Callable[[int, int], None],
    close: Callable[[], None],
) -> Purged:
    """Purge what has expired: copy, verify, put the copy in place, destroy the old key.

    `close` releases the station's data: it cannot be used after that. The caller holds the data
    folder for itself up to then, and knows that no session is in progress.

    Raises:
        Refused: `by` may not, no reason is given, or nothing has expired. Nothing was changed.
        NotTheSameError: the copy is not what it must be. Nothing was changed.
        StorageError, OSError: nothing was changed, or the next start finishes it.
    """
    station.admit(by, May.RETENTION)
    if not why.strip():
        raise Refused(Refusal.REASON_MISSING)
    retaining, folder = station.retaining, station.data_dir
    gone = retaining.expired()
    if not gone.sessions:
        raise Refused(Refusal.NOTHING_EXPIRED)
    old_key, key = station.keeping.data_key(), new_key()
    files = retaining.files_of(gone)
    order = Order(by=by, why=why.strip(), now=station.now(), zone=station.zone)
    settings = station.settings
    forget(folder)
    try:
        with new_copy(folder / COPY, key, zone=station.zone) as new:
            copy(station.journal, new, gone, order, told)
            new.settle()  # it is the file alone that takes the place of the old one
        ready(folder, old_key, key, files)
    finally:
        forget(folder)  # nothing, once the mark is written
    close()
    finish(folder)
    return Purged(
        sessions=len(gone.sessions),
        patients=len(gone.patients),
        files=len(files),
        backups=_backups(settings.backup_dir),
        elsewhere=settings.archive_dir,
    )


def _backups(folder: str) -> tuple[str, ...]:
    if not folder or not Path(folder).is_dir():
        return ()
    return tuple(sorted(path.name for path in Path(folder).glob("*.backup")))
