"""Between the screens and the station: commands go in, pictures and sentences come out.

Errors are told apart by culprit: a refusal and a storage failure become a sentence (nothing was
recorded, the screen keeps what was typed); anything else is a bug of ours, after which no further
input is taken until the app is reopened.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThread, QThreadPool, Signal, Slot

from monitor.api import (
    PAUSES_MS,
    AuditKind,
    BoardView,
    CertificateError,
    ChairView,
    CloseSession,
    Command,
    Instant,
    Person,
    PinAnswer,
    Refused,
    SigningOutcome,
    StaffRefused,
    Station,
    StorageError,
    Unwritten,
)
from ui import messages
from ui.crash import described
from ui.keeper import Keeper

if TYPE_CHECKING:
    from ui.room_sound import RoomSound

T = TypeVar("T")
LOG: Final = logging.getLogger(__name__)

REFUSED: Final = "refused"
FAILED: Final = "failed"
BUG: Final = "bug"


class Bridge(QObject):
    """The one object through which screens see and change the station.

    Lifetime: as long as the main window. Concurrency: everything on the UI thread, except what is
    slow: hashing a PIN, and drawing and writing a record that was read on the UI thread.
    """

    board_changed = Signal(object)
    """A `BoardView`: at each heartbeat and after each command."""
    chair_changed = Signal(int)
    """Number of a chair whose picture differs from the one before."""
    told = Signal(str, str)
    """Kind (`refused`, `failed` or `bug`) and sentence."""
    person_changed = Signal(object)
    """The `Person` who signed in, or None."""
    record_written = Signal(str, object)
    """Id of a session and the `Path` of its record; None where none was written."""

    sound_changed = Signal()
    """A test began or ended, an output came or went, or something was heard."""
    leaving = Signal()
    """The window closes: what runs beside it ends."""
    recorded = Signal(str, object)
    """Id of a session and the `Command` that was stored in it."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self.keeper = Keeper(station, self)
        self._files = QThreadPool(self)  # a PIN never waits for a folder
        self._files.setMaxThreadCount(1)
        self._person: Person | None = None
        self._board = station.board()
        self._broken = False
        self.locked_by = ""
        """`key` or `idle`: how the station was locked last."""
        self.last: Person | None = None
        """Who was signed in before the station was locked."""
        self.locked_at: Instant | None = None
        self._refusal: Refused | None = None
        self._jobs: set[_Job] = set()
        self._sound: RoomSound | None = None
        self._outcomes: dict[str, SigningOutcome] = {}
        self._unwritten: dict[str, Unwritten] = {}
        self.recorded.connect(self.keeper.recorded)
        self.record_written.connect(self._take_on)
        self.keeper.changed.connect(self._say_waiting)
        self.keeper.record_wanted.connect(self.write_record)

    @property
    def station(self) -> Station:
        """The station behind the screens."""
        return self._station

    @property
    def board(self) -> BoardView:
        """The latest picture of the station."""
        return self._board

    @property
    def person(self) -> Person | None:
        """Who is signed in."""
        return self._person

    @property
    def by(self) -> str:
        """Name of who is signed in, empty when nobody is."""
        return self._person.name if self._person else ""

    @property
    def refusal(self) -> Refused | None:
        """Why the last attempt was refused; None when it was not."""
        return self._refusal

    @property
    def broken(self) -> bool:
        """Whether a bug has stopped all further input."""
        return self._broken

    @property
    def sound(self) -> "RoomSound | None":
        """The room's sound; None until it is loaded, after the first picture."""
        return self._sound

    def take_sound(self, sound: "RoomSound") -> None:
        """Let the screens ask `sound`."""
        self._sound = sound
        self.sound_changed.emit()

    def view(self, chair: int) -> ChairView | None:
        """Return the latest picture of `chair`, None when it is empty or there is no such chair."""
        chairs = self._board.chairs
        return chairs[chair - 1] if 1 <= chair <= len(chairs) else None

    def local(self, at: Instant) -> str:
        """Return `HH:MM:SS`, local wall time."""
        return self._station.local(at)

    def execute(self, chair: int, command: Command) -> bool:
        """Carry out `command`; True once it is durable on disk.

        The record of a session that was closed follows: see `record_written`.
        """
        views: list[ChairView] = []
        done = self.attempt(lambda: views.append(self._station.execute(chair, command)))
        if done and isinstance(command, CloseSession):
            self.write_record(views[0].session)
        if done:
            self.recorded.emit(views[0].session, command)
        return done

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do anything to the station that may be refused or may fail; True when it was done."""
        if self._broken:
            self.told.emit(BUG, messages.bug())
            return False
        self._refusal = None
        try:
            deed()
        except Refused as refused:
            self._refusal = refused
            self.told.emit(REFUSED, messages.refused(refused))
            return False
        except StaffRefused as refused:
            self.told.emit(REFUSED, messages.staff_refused(refused))
            return False
        except StorageError as failed:
            LOG.warning("not stored: %s", failed.what)
            self.told.emit(FAILED, messages.failed(failed))
            return False
        except Exception as error:  # noqa: BLE001 - a bug of ours, whatever it is
            LOG.error("a command failed unexpectedly: %s", described(error))  # noqa: TRY400
            self.break_off()
            return False
        self.refresh()
        return True

    def pause_audio(self, seconds: int) -> bool:
        """Pause the sound of the station for at most 120 s; 0 resumes it."""
        return self.attempt(lambda: self._station.pause_audio(seconds, self.by))

    def beat(self, *, calls: bool = False) -> None:
        """Let the station look at the clock, with `calls` also at whom to call; once a second."""
        if self._broken:
            return
        try:
            self._station.heartbeat()
            if calls:
                self._station.calls.look(some=True)
        except StorageError as failed:
            LOG.warning("the heartbeat was not stored: %s", failed.what)
            self.told.emit(FAILED, messages.failed(failed))
        except Exception as error:  # noqa: BLE001 - a bug of ours, whatever it is
            LOG.error("the heartbeat failed unexpectedly: %s", described(error))  # noqa: TRY400
            self.break_off()
            return
        self.refresh()
        self.keeper.beat()

    def refresh(self) -> None:
        """Fetch the station's picture and say what is new."""
        before, self._board = self._board, self._station.board()
        for number, view in enumerate(self._board.chairs, start=1):
            known = before.chairs[number - 1] if number <= len(before.chairs) else None
            if view != known:
                self.chair_changed.emit(number)
        self.board_changed.emit(self._board)

    def break_off(self) -> None:
        """Take no further input: something happened that no rule foresaw."""
        if not self._broken:
            self._broken = True
            self.told.emit(BUG, messages.bug())

    def sign_in(self, person: Person | None) -> None:
        """Have `person` at the station from now on; None locks it."""
        if person is None and self._person is not None:
            self.last, self.locked_at = self._person, self._board.now.at
        self._person = person
        self.person_changed.emit(person)

    def person_told(self, changed: Person) -> None:
        """Take over a change of who is signed in; somebody who has left is signed out."""
        if self._person is not None and self._person.id == changed.id:
            if changed.active:
                self.sign_in(changed)
            else:
                self.lock("key")

    def lock(self, cause: str) -> None:
        """Lock the station, `key` by hand or `idle` by itself; locked even if it can't be kept."""
        by = self.by
        if self._person is not None:
            self.locked_by = cause
            self.sign_in(None)
            self.attempt(lambda: self._station.station_locked(by, cause))

    def saw(self, chair: int) -> None:
        """Keep who has a patient on the screen; a disk that fails here hides nothing."""
        view = self.view(chair)
        if view is not None:
            self.saw_record(view.session, view.patient.mrn)

    def saw_record(self, session: str, mrn: str) -> None:
        """Keep who has a record on the screen; a disk that fails here hides nothing."""
        by = self.by
        if by:
            self._keep(lambda: self._station.saw(session, mrn, by))

    def did(self, kind: AuditKind, by: str, **facts: object) -> None:
        """Keep what was done outside a session; without `by` the station did it by itself.

        It is done, whether or not the disk takes this.
        """
        self._keep(lambda: self._station.audit(kind, by, **facts))

    def _keep(self, deed: Callable[[], None]) -> None:
        if not self._broken:
            try:
                deed()
            except StorageError as failed:
                LOG.warning("not kept in the audit: %s", failed.what)

    def check_pin_async(
        self,
        person_id: str,
        pin: str,
        callback: Callable[[PinAnswer], None],
        *,
        signing: bool = False,
    ) -> None:
        """Compare a PIN off the UI thread, keep the try, then call `callback` with the answer.

        The answer to a wrong PIN is held back, the longer the more tries were used.
        """

        def settle(right: bool | None) -> None:
            answers: list[PinAnswer] = []
            self.attempt(
                lambda: answers.append(
                    self._station.settle_pin(person_id, right=bool(right), signing=signing)
                )
            )
            answer = answers[0] if answers else PinAnswer(right=False)
            if answer:
                callback(answer)
            else:
                wait = PAUSES_MS[max(0, len(PAUSES_MS) - 1 - answer.left)]
                self._run(lambda: hold_back(wait), lambda _done: callback(answer))

        self._run(lambda: self._station.check_pin(person_id, pin), settle)

    def add_person_async(
        self,
        *,
        name: str,
        role: str,
        pin: str,
        callback: Callable[[Person | None], None],
        once: bool = False,
    ) -> None:
        """Add a person off the UI thread; `callback` gets None where it was refused or failed.

        A PIN for `once` is replaced by one of their own at the first sign-in.
        """
        by = self.by or name

        def keep(pin_hash: str | None) -> None:
            added: list[Person] = []
            if pin_hash is not None:
                self.attempt(
                    lambda: added.append(
                        self._station.staff.add_person(
                            name=name, role=role, pin_hash=pin_hash, by=by, once=once
                        )
                    )
                )
            callback(added[0] if added else None)

        self._run(lambda: self._station.hash_pin(pin), keep)

    def write_record(
        self,
        session: str,
        *,
        folder: Path | None = None,
        form: str = "pdf",
        callback: Callable[[Path | None], None] | None = None,
    ) -> None:
        """Read a session now and write its record, or another form, off the UI thread.

        `record_written` and then `callback` get the file, or None where it failed: that was told
        and noted, and nothing is lost.
        """
        work: list[Callable[[], Path]] = []
        heard: list[SigningOutcome] = []
        station, by = self._station, self.by
        pages = form == "pdf"

        def prepare() -> None:
            write = station.exports.prepare_export(
                session, folder=folder, form=form, told=heard.append
            )
            work.append(self._looked(session, write) if pages else write)

        def written(found: Path | Exception) -> None:
            self._outcomes[session] = heard[-1] if heard else SigningOutcome(code="no_certificate")
            self._written(session, by, found, form=form, callback=callback)

        if self.attempt(prepare):
            self._run(_kept(work[0]), written, self._files)
        else:
            self._written(session, by, None, form=form, callback=callback)

    def make_draft(self, session: str, callback: Callable[[bytes | None], None]) -> None:
        """Make the PDF of a session as it stands; `callback` gets None where it failed."""
        ways = self._station.ways
        work: list[Callable[[], bytes]] = []

        def prepare() -> None:
            if ways is not None:
                work.append(self._looked(session, ways.prepare_draft(session)))

        if ways is None or not self.attempt(prepare):
            callback(None)
            return

        def done(found: bytes | Exception) -> None:
            if isinstance(found, Exception):
                LOG.warning("a draft was not made: %s", found)
                self.told.emit(FAILED, messages.not_exported(str(found)))
            callback(found if isinstance(found, bytes) else None)

        self._run(_kept(work[0]), done, self._files)

    def _take_on(self, session: str, path: Path | None) -> None:
        if path is not None:
            self.keeper.record_out(session)

    def _say_waiting(self) -> None:
        if self.keeper.delivery.waiting:
            self.told.emit(FAILED, messages.waiting(self.keeper.delivery))

    def write_form(self, session: str, *, callback: Callable[[Path | None], None]) -> None:
        """Read a session now and write the page for its monitoring form off the UI thread.

        `callback` gets the file, or None where it failed: that was told.
        """
        work: list[Callable[[], Path]] = []
        if self.attempt(lambda: work.append(self._station.exports.prepare_form(session))):
            self._run(_kept(work[0]), lambda found: self._form_written(found, callback))
        else:
            callback(None)

    def _form_written(
        self, found: Path | Exception | None, callback: Callable[[Path | None], None]
    ) -> None:
        if isinstance(found, Exception):
            LOG.warning("a page was not written: %s", found)
            self.told.emit(FAILED, messages.not_exported(str(found)))
        callback(found if isinstance(found, Path) else None)

    def _looked(self, session: str, write: Callable[[], T]) -> Callable[[], T]:
        """Return what writes, and then looks what of it no font here could write."""
        look = self._station.exports.prepare_unwritten(session)

        def work() -> T:
            made = write()
            with suppress(OSError):  # it was written, which its fonts were read for
                self._unwritten[session] = look()
            return made

        return work

    def unwritten(self, session: str) -> Unwritten:
        """Return each character that a record or draft written last has by number, and where."""
        return self._unwritten.get(session, {})

    def signing_outcome(self, session: str) -> SigningOutcome:
        """Return what became of the signature of the record that was written last."""
        return self._outcomes.get(session, SigningOutcome(code="no_certificate"))

    def aside(self, work: Callable[[], Any], callback: Callable[[Any], None]) -> None:
        """Do something slow off the UI thread; what the world did wrong is its result."""
        self._run(_kept(work), callback)

    def _written(
        self,
        session: str,
        by: str,
        found: Path | Exception | None,
        *,
        form: str,
        callback: Callable[[Path | None], None] | None,
    ) -> None:
        if isinstance(found, Exception):
            LOG.warning("a record was not written: %s", type(found).__name__)
            why = str(found)
            self.attempt(lambda: self._station.exports.note_failed(session, why))
            self.told.emit(FAILED, messages.not_exported(why))
        path = found if isinstance(found, Path) else None
        if path is not None:
            self.did(AuditKind.EXPORTED, by, session=session, form=form, folder=str(path.parent))
        self.record_written.emit(session, path)
        if callback is not None:
            callback(path)

    def run(self, work: Callable[[], object], callback: Callable[[Any], None]) -> None:
        """Do something slow off the UI thread, then call `callback` with its result on it.

        What `work` raises is told as by `attempt`, and `callback` gets None.
        """
        self._run(work, callback)

    def back_up(self, callback: Callable[[], None] | None = None) -> None:
        """Make a backup off the UI thread, if anything is new; then call `callback`."""
        keeping, work = self._station.keeping, []

        def prepare() -> None:
            work.append(keeping.prepare_backup(self._station.now().wall))

        def done(failure: str | None) -> None:
            keeping.backed_up("io" if failure is None else failure)
            self.refresh()
            if callback is not None:
                callback()

        if self.attempt(prepare):
            self._run(work[0], done)
        elif callback is not None:
            callback()

    def finish(self) -> None:
        """Wait for what is still being written, and take note of it."""
        while self._jobs:
            QThreadPool.globalInstance().waitForDone()
            self._files.waitForDone()
            QCoreApplication.sendPostedEvents()
        self.keeper.finish()

    def _run(
        self,
        work: Callable[[], object],
        callback: Callable[[Any], None],
        pool: QThreadPool | None = None,
    ) -> None:
        job = _Job(work, callback)
        self._jobs.add(job)  # kept alive until it has told its result
        job.signals.finished.connect(self._finished)
        (pool or QThreadPool.globalInstance()).start(job)

    @Slot(object, object, object)
    def _finished(self, job: "_Job", result: object, error: object) -> None:
        """Take the result of a slow call back on the UI thread."""
        self._jobs.discard(job)
        if error is not None:
            self.attempt(_raiser(error))
        job.callback(result)


def hold_back(milliseconds: int) -> None:
    """Let the thread that calls wait."""
    QThread.msleep(milliseconds)


def _kept(work: Callable[[], T]) -> Callable[[], T | Exception]:
    """Return `work` with the errors that the world makes as its result; only bugs are raised."""

    def done() -> T | Exception:
        try:
            return work()
        except (OSError, StorageError, CertificateError) as error:
            return error

    return done


def _raiser(error: object) -> Callable[[], object]:
    def deed() -> object:
        if isinstance(error, Exception):
            raise error
        return None

    return deed


class _JobSignals(QObject):
    finished = Signal(object, object, object)


class _Job(QRunnable):
    """One slow call; its result or exception comes back by signal."""

    def __init__(self, work: Callable[[], object], callback: Callable[[Any], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self.callback = callback
        self.signals = _JobSignals()

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - told apart on the UI thread
            self.signals.finished.emit(self, None, error)
        else:
            self.signals.finished.emit(self, result, None)
