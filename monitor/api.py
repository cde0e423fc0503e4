"""The only door that the screens use: views, commands, words and the station."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Protocol as Interface

from monitor.audio import Heard
from monitor.boards import (
    MOST_CHAIRS,
    BoardItem,
    BoardView,
    ClinicSettings,
    Person,
    SessionRow,
)
from monitor.bootstrap import check_record, default_data_dir, open_station
from monitor.domain.commands import (
    Acknowledge,
    Amend,
    AnswerChecklist,
    ChangeLimit,
    CloseSession,
    Command,
    ConfirmIdentity,
    Correct,
    DiscardForm,
    EnterFields,
    Gate,
    GiveBolus,
    GiveMissReason,
    HandOver,
    Instant,
    Intervene,
    MoveChair,
    Order,
    Patient,
    PauseAudio,
    PauseInfusion,
    RestartInfusion,
    ResumeInfusion,
    SaveCheck,
    SecondCheck,
    Series,
    SetRate,
    StartInfusion,
    StopInfusion,
    StrikeCheck,
    StrikeIntervention,
    SwitchAudio,
    WriteAddendum,
    WriteNote,
)
from monitor.domain.frozen import frozen
from monitor.domain.measures import (
    MEASURES,
    MICRO,
    MINUTE,
    VITAL_GROUPS,
    Kind,
    Measure,
    Value,
    to_celsius,
    to_fahrenheit,
)
from monitor.domain.protocol import Need, Phase, Priority, Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Signal, Status
from monitor.domain.views import (
    AlertView,
    Bounds,
    ChairView,
    CheckRow,
    CriterionView,
    Crossing,
    FormView,
    Latest,
    Mark,
    MissedSlot,
    NextCheck,
    Trend,
)
from monitor.ports import (
    Certificate,
    CertificateChange,
    CertificateError,
    Clock,
    Now,
    SigningOutcome,
    StorageError,
)
from monitor.settings import (
    FLOOR_DB,
    STEPS,
    Contact,
    SoundSteps,
    unmeasured,
    with_loudness,
    with_measured,
    with_room,
)
from monitor.staff.refusals import StaffRefusal, StaffRefused
from monitor.words import Words, words


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


def open_demo(speed: int = 60, clock: Clock | None = None) -> "tuple[Station, PracticeDriver]":
    """Open a station for practice in a temporary folder, with six chairs in use.

    Raises:
        StorageError: there is no room for it.
    """
    from monitor.demo import practice  # off the way to the first picture

    return practice.open_demo(speed, clock)


class Certificates(Interface):
    """What signs records. Slow: off the UI thread."""

    def current(self) -> Certificate | None:
        """Return the certificate in force, None when none was ever set up.

        Raises:
            CertificateError: `damaged`.
            StorageError: it cannot be read.
        """

    def public(self) -> bytes:
        """Return every certificate that was in force here, without keys, for who verifies."""


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

    # people -------------------------------------------------------------------------------
    def people(self) -> tuple[Person, ...]:
        """Return everybody who may sign in."""

    def hash_pin(self, pin: str) -> str:
        """Return what is kept of a PIN (slow: call it off the UI thread).

        Raises:
            StaffRefused: it is not six digits, or too easy.
        """

    def add_person(self, *, name: str, role: str, pin_hash: str, by: str) -> Person:
        """Add a person, whose PIN `hash_pin` has turned into `pin_hash`.

        `by` is the name of who adds them; the first person adds themselves.

        Raises:
            StaffRefused: nothing was recorded.
        """

    def check_pin(self, person: str, pin: str) -> bool:
        """Return whether that is the PIN of the person with this id (slow: off the UI thread)."""

    # sessions -----------------------------------------------------------------------------
    def protocols(self) -> Mapping[str, Protocol]:
        """Return the protocols that a session may use, by id."""

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
    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions, newest first."""

    def closed_view(self, session: str) -> ChairView:
        """Return the picture of a session of any age, as it stood at its last entry."""

    def add_to_closed(self, session: str, command: Command) -> None:
        """Add an addendum, a note or an amendment to a sealed session."""

    def export(self, session: str, *, folder: Path | None = None) -> Path:
        """Write the session's PDF (compared with the journal first) and return its path."""

    def prepare_export(
        self,
        session: str,
        *,
        folder: Path | None = None,
        told: Callable[[SigningOutcome], None] | None = None,
    ) -> Callable[[], Path]:
        """Read the session; what is returned does what `export` does, on any thread.

        `told` hears there what became of the signature.

        Raises:
            StorageError: the session cannot be read. What is returned raises `OSError`.
        """

    def record_file(self, session: str) -> Path | None:
        """Return the record of a session where it is written to, None when it is not there."""

    # signing ------------------------------------------------------------------------------
    def certificates(self) -> Certificates:
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
    def note_failed_export(self, session: str, why: str) -> None:
        """Note that a record was not written; nothing is lost: it can be exported again."""

    def verify(self, session: str | None = None) -> tuple[str, ...]:
        """Verify one session or everything; return the differences found, empty when intact.

        Raises:
            KeyError: there never was a session of that id.
        """

    def close(self) -> None:
        """Release the data; what was only practice is deleted with its folder."""


__all__ = [
    "FLOOR_DB",
    "MEASURES",
    "MICRO",
    "MINUTE",
    "MOST_CHAIRS",
    "STEPS",
    "VITAL_GROUPS",
    "Acknowledge",
    "AlertView",
    "Amend",
    "AnswerChecklist",
    "BoardItem",
    "BoardView",
    "Bounds",
    "Certificate",
    "CertificateChange",
    "CertificateError",
    "Certificates",
    "ChairView",
    "ChangeLimit",
    "CheckRow",
    "ClinicSettings",
    "CloseSession",
    "Command",
    "ConfirmIdentity",
    "Contact",
    "Correct",
    "CriterionView",
    "Crossing",
    "Decimal",
    "DiscardForm",
    "EnterFields",
    "FormView",
    "Gate",
    "GiveBolus",
    "GiveMissReason",
    "HandOver",
    "Heard",
    "Instant",
    "Intervene",
    "Kind",
    "Latest",
    "Mark",
    "Measure",
    "MissedSlot",
    "MoveChair",
    "Need",
    "NextCheck",
    "Now",
    "Order",
    "Patient",
    "PauseAudio",
    "PauseInfusion",
    "Person",
    "Phase",
    "PracticeDriver",
    "Priority",
    "Protocol",
    "Refusal",
    "Refused",
    "RestartInfusion",
    "ResumeInfusion",
    "SaveCheck",
    "SecondCheck",
    "Series",
    "SessionRow",
    "SetRate",
    "Signal",
    "SigningOutcome",
    "SoundSteps",
    "StaffRefusal",
    "StaffRefused",
    "StartInfusion",
    "Station",
    "Status",
    "StopInfusion",
    "StorageError",
    "StrikeCheck",
    "StrikeIntervention",
    "SwitchAudio",
    "Trend",
    "Value",
    "Words",
    "WriteAddendum",
    "WriteNote",
    "check_record",
    "default_data_dir",
    "frozen",
    "open_demo",
    "open_station",
    "to_celsius",
    "to_fahrenheit",
    "unmeasured",
    "with_loudness",
    "with_measured",
    "with_room",
    "words",
]
