"""Between the screens and the station: commands go in, pictures and sentences come out.

Errors are told apart by culprit: a refusal and a storage failure become a sentence (nothing was
recorded, the screen keeps what was typed); anything else is a bug of ours, after which no further
input is taken until the app is reopened.
"""

import logging
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QThread, Signal

from monitor.api import (
    PAUSES_MS,
    AuditKind,
    BoardView,
    ChairView,
    CloseSession,
    Command,
    Instant,
    Person,
    PinAnswer,
    Refused,
    StaffRefused,
    Station,
    StorageError,
)
from ui import messages
from ui.crash import described
from ui.jobs import Jobs, Lane, kept
from ui.keeper import Keeper

if TYPE_CHECKING:
    from ui.records import Records
    from ui.room_sound import RoomSound

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
        self._person: Person | None = None
        self._board = station.board()
        self._broken = False
        self.locked_by = ""
        """`key` or `idle`: how the station was locked last."""
        self.last: Person | None = None
        """Who was signed in before the station was locked."""
        self.locked_at: Instant | None = None
        self._refusal: Refused | None = None
        self._jobs = Jobs(self._raised, self)
        self._sound: RoomSound | None = None
        self.recorded.connect(self.keeper.recorded)
        self.record_written.connect(self._take_on)
        self.keeper.changed.connect(self._say_waiting)
        self.keeper.record_wanted.connect(self._write_record)

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
            self._write_record(views[0].session)
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

    def saw_board(self) -> None:
        """Keep who has all chairs on the screen; a disk that fails here hides nothing."""
        by, chairs = self.by, [view for view in self._board.chairs if view is not None]
        if by and chairs:
            seen = [(view.session, view.patient.mrn) for view in chairs]
            self._keep(lambda: self._station.saw_all(seen, by))

    def saw_list(self, which: str, rows: int) -> None:
        """Keep who has a list of patients on the screen; an empty one shows nobody."""
        by = self.by
        if by and rows:
            self._keep(lambda: self._station.saw_list(which, rows, by))

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
                self._jobs.run(lambda: hold_back(wait), lambda _done: callback(answer))

        self._jobs.run(lambda: self._station.check_pin(person_id, pin), settle)

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

        self._jobs.run(lambda: self._station.hash_pin(pin), keep)

    @cached_property
    def records(self) -> "Records":
        """What writes records, drafts and forms; loaded with the first of them."""
        from ui.records import Records

        records = Records(self, self._jobs, self)
        records.written.connect(self.record_written)
        records.failed.connect(self._say_failed)
        return records

    def _write_record(self, session: str) -> None:
        self.records.write(session)

    def _say_failed(self, sentence: str) -> None:
        self.told.emit(FAILED, sentence)

    def _take_on(self, session: str, path: Path | None) -> None:
        if path is not None:
            self.keeper.record_out(session)

    def _say_waiting(self) -> None:
        if self.keeper.delivery.waiting:
            self.told.emit(FAILED, messages.waiting(self.keeper.delivery))

    def aside(self, work: Callable[[], Any], callback: Callable[[Any], None]) -> None:
        """Do something slow off the UI thread; what the world did wrong is its result."""
        self._jobs.run(kept(work), callback, Lane.ASIDE, messages.late())

    def run(
        self, work: Callable[[], object], callback: Callable[[Any], None], lane: Lane = Lane.ASIDE
    ) -> None:
        """Do something slow off the UI thread, then call `callback` with its result on it.

        What `work` raises is told as by `attempt`, and `callback` gets None.
        """
        self._jobs.run(work, callback, lane)

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
            self._jobs.run(work[0], done, Lane.BACKUP, "late")
        elif callback is not None:
            callback()

    def _raised(self, error: Exception) -> None:
        def deed() -> None:
            raise error

        self.attempt(deed)

    def finish(self) -> None:
        """Wait for what is still being written, up to a limit, and take note of it."""
        self._jobs.finish()
        self.keeper.finish()


def hold_back(milliseconds: int) -> None:
    """Let the thread that calls wait."""
    QThread.msleep(milliseconds)
