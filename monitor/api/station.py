"""The station and its parts as the screens see them; what implements these is behind the door."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Protocol as Interface

from monitor.audit import AuditKind
from monitor.boards import (
    BoardView,
    ClinicSettings,
    Person,
    SessionRow,
)
from monitor.domain.commands import (
    ChangeLimit,
    Command,
    FromPlan,
    Instant,
    Order,
    Patient,
    Series,
)
from monitor.domain.measures import (
    Value,
)
from monitor.domain.protocol import Protocol
from monitor.domain.views import (
    ChairView,
    Crossing,
)
from monitor.ports import (
    Certificate,
    CertificateChange,
    Now,
)
from monitor.protocols.desk import ProtocolDesk
from monitor.staff.access import PinAnswer
from monitor.ways import Ways

if TYPE_CHECKING:
    from monitor.api.calls import (
        Calls,
    )
    from monitor.api.exports import Exports
    from monitor.api.keeping import Certificates, Keeping
    from monitor.api.staff import Staff
    from monitor.api.trail import Trail
    from monitor.archiving import Archive
    from monitor.index.build import Outcome
    from monitor.quality import Quality
    from monitor.registry import (
        Registry,
    )
    from monitor.trial.trial import Trial


class PracticeDriver(Interface):
    """What lets made-up patients and colleagues go on, while somebody practises."""

    @property
    def speed(self) -> int:
        """How many seconds of practice pass in one."""

    def step(self) -> None:
        """Let practice go on by what has passed since the last step."""

    def run_at(self, speed: int) -> None:
        """Let practice pass `speed` (1 to 60) times as fast as life."""

    def close(self) -> None:
        """End practice; its folder is deleted."""


class Station(Interface):
    """The whole station, as the screens see it.

    Every method may raise `StorageError` (nothing recorded; keep what was typed) and, where it
    takes a command, `Refused` (nothing recorded).
    """

    @property
    def settings(self) -> ClinicSettings:
        """Return the clinic's settings."""

    @property
    def data_dir(self) -> Path:
        """Return the data folder."""

    @property
    def training(self) -> bool:
        """Return whether this is a practice station."""

    @property
    def keeping(self) -> "Keeping":
        """Return what keeps the data safe: the key, the recovery sheet, the backups."""

    def now(self) -> Now:
        """Look at the clocks."""

    def local(self, at: Instant) -> str:
        """Return `HH:MM:SS` of the local wall time at `at` (a true-time instant)."""

    def local_date(self, at: Instant) -> str:
        """Return `YYYY-MM-DD` of the local wall time at `at`."""

    def change_settings(self, by: str, **changes: object) -> None:
        """Change settings; journaled. Before there are people, anybody may (the first run).

        Raises:
            Refused: `by` may not, or a chair that would go has a session.
        """

    @property
    def staff(self) -> "Staff":
        """Return who works here, and what changes that."""

    # people -------------------------------------------------------------------------------
    def people(self, *, gone: bool = False) -> tuple[Person, ...]:
        """Return everybody who may sign in; with `gone` also those who have left."""

    def hash_pin(self, pin: str) -> str:
        """Return what is kept of a PIN (slow: call it off the UI thread).

        Raises:
            StaffRefused: it is not six digits, or too easy.
        """

    def check_pin(self, person: str, pin: str) -> bool:
        """Return whether that is the PIN of the person with this id (slow: off the UI thread)."""

    def settle_pin(self, person: str, *, right: bool, signing: bool = False) -> PinAnswer:
        """Say what comes of a PIN that `check_pin` compared, and keep it.

        Nobody gets in without this: a right PIN of somebody locked is refused here.
        """

    def unlock_person(self, person: str, *, by: str) -> None:
        """Let somebody in again after five wrong PINs; `by` is the name of somebody else.

        Raises:
            Refused: `by` may not.
        """

    def who_unlocks(self, person: str) -> tuple[Person, ...]:
        """Return those who may unlock this person."""

    def station_locked(self, by: str, cause: str) -> None:
        """Keep that the station was locked, by `key` or because it was `idle`."""

    def locks_itself(self, *, idle: int, form_idle: int | None) -> bool:
        """Return whether the station locks now, after so many microseconds without a touch."""

    # audit --------------------------------------------------------------------------------
    def audit(self, kind: AuditKind, by: str, **facts: object) -> None:
        """Write what somebody did into the station's chained log."""

    @property
    def trail(self) -> "Trail":
        """Return what was done here and by whom, for those who may look."""

    def saw(self, session: str, mrn: str, by: str) -> None:
        """Keep that `by` had this patient on the screen: once per person, session and hour."""

    def saw_all(self, patients: Iterable[tuple[str, str]], by: str) -> None:
        """Keep that `by` had these patients on the screen, each a session and an MRN."""

    def saw_list(self, which: str, rows: int, by: str) -> None:
        """Keep that `by` had a list of `rows` patients on the screen: once an hour."""

    def wall_text(self, wall: int) -> str:
        """Return `YYYY-MM-DD HH:MM:SS` local of a wall clock in microseconds."""

    # patients -----------------------------------------------------------------------------
    @property
    def registry(self) -> "Registry":
        """Return the patients: their pages, what is recorded of them, sessions from plans."""

    # sessions -----------------------------------------------------------------------------
    def protocols(self) -> Mapping[str, Protocol]:
        """Return the protocols that a session may use, by id."""

    @property
    def desk(self) -> ProtocolDesk:
        """Return where the clinic's own protocols are written, approved and put in force."""

    def prepare_trial(self, session: str, protocol: Protocol) -> "Callable[[], Trial]":
        """Read a session; what is returned works it again under `protocol`, on any thread.

        Raises:
            StorageError: it cannot be read. What is returned raises `StorageError` as well.
        """

    def open_session(
        self,
        *,
        chair: int,
        patient: Patient,
        protocol: str,
        order: Order,
        series: Series | None,
        limits: tuple[ChangeLimit, ...] = (),
        by: str,
        plan: FromPlan | None = None,
    ) -> str:
        """Open a session at a chair and return its id."""

    def execute(self, chair: int, command: Command) -> ChairView:
        """Carry out a command at a chair; durable when it returns.

        Closing writes no record yet: see `prepare_export`.
        """

    def chair(self, chair: int) -> ChairView | None:
        """Return the picture of one chair, or None when it is empty."""

    def board(self) -> BoardView:
        """Return the picture of the station."""

    def preview(self, chair: int, values: Mapping[str, Value]) -> tuple[Crossing, ...]:
        """Say what these not yet saved values would cross."""

    def plausible(self, chair: int, measure: str, value: Value) -> bool:
        """Return whether a value needs no question, given the measure's latest one."""

    def see_damage(self, place: str, by: str) -> None:
        """Keep that `by` has seen what was found damaged at `place`.

        Raises:
            Refused: `by` may not answer alerts.
        """

    def heartbeat(self) -> None:
        """Look at the clock (1 Hz): everything that time decides is decided here."""

    def report_sound(self, *, working: bool, detail: str) -> None:
        """Tell every open session whether the alarm sound works."""

    def tell_heard(self, *, heard: bool, output: str, by: str) -> None:
        """Take down whether the audible test was heard at the furthest chair, on `output`.

        Raises:
            Refused: `by` does not work here.
        """

    def theme_of_room(self, room: str) -> str:
        """Return the look that was last in force in `room`; empty for a room not known."""

    def pause_audio(self, seconds: int, by: str) -> None:
        """Pause the sound of the station (0 resumes); written into every open session.

        Raises:
            Refused: longer than 120 s, or by somebody who may not answer alerts.
        """

    def switch_audio(self, *, off: bool, reason: str, by: str) -> None:
        """Switch the sound of medium and low alerts off (quiet room) or on again."""

    def hand_over_all(self, person: str, to: str) -> None:
        """Hand over all chairs of `person` to `to`: all of them or none.

        Raises:
            Refused: one of the two does not work at the chairs here.
        """

    # archive ------------------------------------------------------------------------------
    @property
    def archive(self) -> "Archive":
        """What finds sessions, however many there are; opened with the first look."""

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions, newest first; slow where there are many: see `archive`."""

    def prepare_index(
        self,
    ) -> "Callable[[Callable[[int, int], None], Callable[[], bool]], Outcome] | None":
        """Return what keeps the archive's index up, on any thread; None for nothing to do."""

    def newest(self, most: int) -> tuple[SessionRow, ...]:
        """Return the newest sessions, at most so many; as quick where there are very many."""

    def session_row(self, session: str) -> SessionRow:
        """Return one session as the archive lists it."""

    def closed_view(self, session: str) -> ChairView:
        """Return the picture of a session of any age, as it stood at its last entry."""

    def add_to_closed(self, session: str, command: Command) -> None:
        """Add an addendum, a note or an amendment to a sealed session."""

    @property
    def calls(self) -> "Calls":
        """Return who is to be called after a session."""

    @property
    def ways(self) -> Ways | None:
        """How sessions leave the station; None for one that sends nothing anywhere."""

    @property
    def quality(self) -> "Quality":
        """How patients' series and the clinic's months went."""

    @property
    def exports(self) -> "Exports":
        """Return what writes sessions into files."""

    def session_answers(self, session: str) -> Mapping[str, str]:
        """Return the answers of a session's monitoring form, by item."""

    # signing ------------------------------------------------------------------------------
    def certificates(self) -> "Certificates":
        """Return what reads the certificate that signs records."""

    def prepare_certificate(self, by: str, change: CertificateChange) -> Callable[[], Certificate]:
        """Admit a change of what signs records; what is returned does it, on any thread.

        `note_certificate` follows. Before there are people, anybody may (the first run).

        Raises:
            Refused: `by` may not. What is returned raises `CertificateError`, `StorageError` or
                `OSError`; the certificate before is still in force then.
        """

    def note_certificate(self, certificate: Certificate, by: str) -> None:
        """Note which certificate signs records from now on, and who put it in force."""

    # ---------------------------------------------------------------------------------------
    def verify(self, session: str | None = None) -> tuple[str, ...]:
        """Verify one session or everything; return the differences found, empty when intact.

        Raises:
            KeyError: there never was a session of that id.
        """

    def close(self) -> None:
        """Release the data; what was only practice is deleted with its folder."""
