"""A station in memory: it shows given pictures, notes commands, and refuses or fails on request."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from monitor.api import (
    AuditKind,
    BoardItem,
    BoardView,
    Certificate,
    CertificateChange,
    CertificateError,
    ChairView,
    ChangeLimit,
    ClinicSettings,
    Command,
    Crossing,
    Damage,
    FromPlan,
    Heard,
    NextCheck,
    Now,
    Order,
    Patient,
    Person,
    Phase,
    PinAnswer,
    Priority,
    ProtocolDesk,
    Refusal,
    Refused,
    Series,
    SessionRow,
    Signal,
    SigningOutcome,
    StaffRefusal,
    StaffRefused,
    StorageError,
    Unwritten,
    Value,
    Ways,
)
from monitor.api.archive import Outcome
from monitor.api.calls import CallRow, CallSheet, DoneRow, TaskRow
from monitor.api.month import Quality, SessionFacts
from monitor.api.patients import Registry
from monitor.api.protocols import Trial
from monitor.api.trail import AuditFilter, AuditRow
from monitor.care.quality import PLANNED, Counted
from monitor.domain.measures import MEASURES, MICRO
from monitor.domain.protocol import Protocol
from monitor.domain.state import Session
from monitor.staff.roles import May, Role, may
from tests.ui import pictures
from tests.ui.fake_archive import FakeArchive
from tests.ui.fake_keeping import FakeKeeping
from tests.ui.fake_parts import FakeExports, FakeStaff, FakeTrail
from tests.ui.fake_registry import registry_of

SETTINGS = ClinicSettings(
    clinic="Fernhollow Infusion Clinic",
    room="room B",
    charge_nurse="P. Lindqvist",
    charge_phone="ext 4400",
)
PEOPLE = (
    Person(id="okonjo", name=pictures.NURSE, role="nurse"),
    Person(id="lindqvist", name="P. Lindqvist", role="charge_nurse"),
)
PIN = "424242"


def certificate(clinic: str, days: int = 1800) -> Certificate:
    """Return what is shown of a clinic's own certificate, good for `days` from the pictures."""
    begins = datetime.fromtimestamp(pictures.NOW / MICRO, UTC)
    return Certificate(
        subject=clinic,
        issuer=clinic,
        self_issued=True,
        sha256="c0753c7083ff074fd6133d2a93fdac2b63db1515422801ff109c402d3039221e",
        not_before=begins - timedelta(days=10),
        not_after=begins + timedelta(days=days),
        key="RSA 3072",
    )


class FakeCertificates:
    """Implements `monitor.api.keeping.Certificates`; set `unusable` and it raises that.

    `changes` and `noted` are what was asked of the station, each with the person.
    """

    def __init__(self) -> None:
        self.certificate: Certificate | None = None
        self.unusable: CertificateError | OSError | None = None
        self.changes: list[tuple[str, CertificateChange]] = []
        self.noted: list[tuple[Certificate, str]] = []

    def current(self) -> Certificate | None:
        if self.unusable is not None:
            raise self.unusable
        return self.certificate

    def public(self) -> bytes:
        return b"-----BEGIN CERTIFICATE-----\n"


class FakeFacts:
    """Facts of sessions, by MRN; set `failure` and they cannot be read."""

    def __init__(self) -> None:
        self.known: dict[str, tuple[SessionFacts, ...]] = {}
        self.failure: StorageError | None = None
        self.asked: list[tuple[str, ...]] = []

    def of_patient(self, mrns: Iterable[str]) -> tuple[SessionFacts, ...]:
        wanted = tuple(mrns)
        self.asked.append(wanted)
        if self.failure is not None:
            raise self.failure
        return tuple(each for mrn in wanted for each in self.known.get(mrn, ()))

    def between(self, since: int, until: int) -> tuple[Counted, ...]:
        if self.failure is not None:
            raise self.failure
        every = (Counted(patient=m, facts=f) for m, some in self.known.items() for f in some)
        return tuple(each for each in every if since <= each.facts.opened_at < until)

    def states(self, since: int, until: int, mode: str) -> Counter[str]:
        every = (each.facts for each in self.between(since, until) if each.facts.mode == mode)
        return Counter(s.state.value for f in every for s in f.slots if s.kind in PLANNED)


class NoCalls:
    """Implements `monitor.api.calls.Calls` for a station where nobody is to be called."""

    due: tuple[CallRow, ...] = ()
    tasks: tuple[TaskRow, ...] = ()

    def __init__(self) -> None:
        self.looks = 0

    def look(self, *, some: bool = False) -> None:
        self.looks += 1

    def done_today(self) -> tuple[DoneRow, ...]:
        return ()

    def sheet(self, session: str) -> CallSheet:
        raise ValueError(session)


class FakeStation:
    """Implements `monitor.api.Station`.

    `executed` holds every command with its chair. Set `refusal` or `failure` and the next calls
    raise it; set `bug` and they raise that instead, and `disk` is what writing a record meets.
    Commands change no picture: set `views`.
    """

    @cached_property
    def report_answers(self) -> dict[str, Mapping[str, str]]:
        """Answers of the monitoring forms, by session."""
        return {}

    ways: Ways | None = None

    @cached_property
    def facts(self) -> FakeFacts:
        """Facts of the sessions behind series and months."""
        return FakeFacts()

    @cached_property
    def quality(self) -> Quality:
        """How series and months went, out of `facts`."""
        return Quality(self.facts, self)

    @cached_property
    def calls(self) -> "NoCalls":
        """Nobody is to be called; the page of calls has a real station in its tests."""
        return NoCalls()

    def __init__(  # noqa: PLR0915 - one line for each thing it notes
        self, views: Iterable[ChairView] = (), *, now: int = pictures.NOW
    ) -> None:
        self.views: dict[int, ChairView] = {view.chair: view for view in views}
        self.executed: list[tuple[int, Command]] = []
        self.refusal: Refused | None = None
        self.failure: StorageError | None = None
        self.bug: Exception | None = None
        self.at = now
        self.beats = 0
        self.paused: list[tuple[int, str]] = []
        self.sound_reports: list[tuple[bool, str]] = []
        self.rows: tuple[SessionRow, ...] = ()
        self.crossings: tuple[Crossing, ...] = ()
        self.asked_about: set[str] = set()
        self.opened: list[dict[str, object]] = []
        self.exported: list[tuple[str, Path]] = []
        self.not_exported: list[tuple[str, str]] = []
        self.disk: OSError | None = None
        self.outcome = SigningOutcome(code="no_certificate")
        self.unwritten: Unwritten = {}
        self.written: Path | None = None
        self.signing = FakeCertificates()
        self.differences: tuple[str, ...] = ()
        self.protocols_by_id: dict[str, Protocol] = {}
        self.everybody: list[Person] = list(PEOPLE)
        self.pins: dict[str, str] = {person.id: PIN for person in PEOPLE}
        self.wrong: dict[str, int] = {}
        self.pin_changes: list[tuple[str, str]] = []
        self.locks: list[tuple[str, str]] = []
        self.looks: list[tuple[str, str, str]] = []
        self.lists: list[tuple[str, int, str]] = []
        self.audited: list[tuple[str, str, dict[str, object]]] = []
        self.audit_log: list[AuditRow] = []
        self.audit_asked: list[AuditFilter] = []
        self.audit_made_on: list[int] = []
        """Threads on which a table of the audit was made."""
        self.audit_step = 500
        self.idle_lock = False
        self.idle_asked: list[tuple[int, int | None]] = []
        self.handed_over: list[tuple[str, str]] = []
        self.seen_damage: list[tuple[str, str]] = []
        self.told_heard: list[tuple[bool, str, str]] = []
        self.switched: list[tuple[bool, str, str]] = []
        self.changes: list[Mapping[str, object]] = []
        self.added: list[tuple[str, Command]] = []
        self.data_dir = Path("data")
        self.training = False
        self.keeping = FakeKeeping()
        self.settings = SETTINGS
        self.board_changes: dict[str, object] = {}

    @cached_property
    def trials(self) -> dict[str, Callable[[], Trial]]:
        """What trying each past session gives."""
        return {}

    @cached_property
    def registry(self) -> Registry:
        """The patients, none to begin with."""
        return registry_of(self)

    @cached_property
    def desk(self) -> ProtocolDesk:
        """A desk; a test that writes drafts sets one `desk_in` a folder of its own."""
        return self.desk_in(self.data_dir)

    def desk_in(self, folder: Path) -> ProtocolDesk:
        """Return a desk of this station that keeps its drafts in `folder`."""
        return ProtocolDesk(
            folder, note=self._noted, role=self._approver, now=self._at, day=self.local_date
        )

    def _noted(self, kind: str, body: Mapping[str, object]) -> None:
        self.may_fail()

    def _at(self) -> int:
        return self.at

    def _approver(self, name: str) -> str:
        self.may_fail()
        role = next((person.role for person in self.everybody if person.name == name), "")
        if role not in {"charge_nurse", "prescriber", "manager"}:
            raise Refused(Refusal.NOT_ALLOWED, action="approve_protocol")
        return role

    def prepare_trial(self, session: str, protocol: Protocol) -> Callable[[], Trial]:
        self.may_fail()
        return self.trials[session]

    def now(self) -> Now:
        return Now(at=self.at, wall=self.at)

    @property
    def records(self) -> Path:
        return self.data_dir / "records"

    def session(self, session: str) -> Session:
        raise StorageError("damaged", session)

    def admit(self, by: str, what: May) -> None:
        role = next((person.role for person in self.everybody if person.name == by), "nurse")
        if not may(Role(role), what):
            raise Refused(Refusal.NOT_ALLOWED, action=what.value)

    def wall(self, at: int) -> datetime:
        return datetime.fromtimestamp(at / MICRO, UTC)

    def local(self, at: int) -> str:
        return datetime.fromtimestamp(at / MICRO, UTC).strftime("%H:%M:%S")

    def local_date(self, at: int) -> str:
        return datetime.fromtimestamp(at / MICRO, UTC).strftime("%Y-%m-%d")

    def change_settings(self, by: str, **changes: object) -> None:
        self.may_fail()
        self.changes.append(changes)
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]

    def people(self, *, gone: bool = False) -> tuple[Person, ...]:
        return tuple(person for person in self.everybody if person.active or gone)

    def hash_pin(self, pin: str) -> str:
        if len(set(pin)) == 1:
            raise StaffRefused(StaffRefusal.PIN_ALL_EQUAL)
        return pin

    def check_pin(self, person: str, pin: str) -> bool:
        return self.pins.get(person) == pin

    def name_of(self, person: str) -> str:
        return next(known.name for known in self.everybody if known.id == person)

    def replaced(self, person: str, **changes: object) -> Person:
        self.may_fail()
        place = next(i for i, known in enumerate(self.everybody) if known.id == person)
        changed = replace(self.everybody[place], **changes)  # type: ignore[arg-type]
        self.everybody[place] = changed
        return changed

    def settle_pin(self, person: str, *, right: bool, signing: bool = False) -> PinAnswer:
        wrong = self.wrong.get(person, 0) + (not right)
        self.wrong[person] = 0 if right else wrong
        return PinAnswer(right=right, left=5 - self.wrong[person], locked=wrong >= 5)

    def unlock_person(self, person: str, *, by: str) -> None:
        self.replaced(person, locked=False)

    def who_unlocks(self, person: str) -> tuple[Person, ...]:
        return tuple(p for p in self.everybody if p.role == "charge_nurse" and p.id != person)

    def station_locked(self, by: str, cause: str) -> None:
        self.may_fail()
        self.locks.append((by, cause))

    def locks_itself(self, *, idle: int, form_idle: int | None) -> bool:
        self.idle_asked.append((idle, form_idle))
        return self.idle_lock

    def audit(self, kind: AuditKind, by: str, **facts: object) -> None:
        if self.failure is not None:  # it refuses nothing
            raise self.failure
        self.audited.append((kind.value, by, facts))

    def saw(self, session: str, mrn: str, by: str) -> None:
        self.saw_all([(session, mrn)], by)

    def saw_all(self, patients: Iterable[tuple[str, str]], by: str) -> None:
        self.may_fail()
        self.looks.extend((session, mrn, by) for session, mrn in patients)

    def saw_list(self, which: str, rows: int, by: str) -> None:
        self.may_fail()
        self.lists.append((which, rows, by))

    def wall_text(self, wall: int) -> str:
        return f"{self.local_date(wall)} {self.local(wall)}"

    def protocols(self) -> Mapping[str, Protocol]:
        return self.protocols_by_id

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
        self.may_fail()
        self.opened.append({"chair": chair, "patient": patient, "protocol": protocol, "by": by})
        view = pictures.before_start(chair)
        self.views[chair] = replace(
            view, patient=patient, order=order, series=series, weight=patient.weight_kg, plan=plan
        )
        return f"session-{chair}"

    def execute(self, chair: int, command: Command) -> ChairView:
        self.may_fail()
        self.executed.append((chair, command))
        return self.views[chair]

    def chair(self, chair: int) -> ChairView | None:
        return self.views.get(chair)

    def board(self) -> BoardView:
        on = [
            known
            for view in self.views.values()
            for known in view.alerts
            if known.signal is Signal.ON and not known.discreet
        ]
        shown = BoardView(
            now=self.now(),
            settings=self.settings,
            chairs=tuple(self.views.get(n) for n in range(1, self.settings.chairs + 1)),
            order=tuple(sorted(map(_item, self.views.values()), key=lambda i: (i.rank, i.since))),
            sound_priority=max((known.priority for known in on), default=None),
            sound_escalated=any(known.escalated_now for known in on),
            audio_paused_until=None,
            audio_off=False,
            sound_working=True,
            training=self.training,
            sound_heard=Heard(heard=True, at=self.at, by=PEOPLE[0].name),
        )
        return replace(shown, **self.board_changes)  # type: ignore[arg-type]

    def preview(self, chair: int, values: Mapping[str, Value]) -> tuple[Crossing, ...]:
        return tuple(known for known in self.crossings if known.measure in values)

    def plausible(self, chair: int, measure: str, value: Value) -> bool:
        return measure not in self.asked_about and MEASURES[measure].plausible(value)

    def heartbeat(self) -> None:
        if self.bug is not None:
            raise self.bug
        self.beats += 1

    def report_sound(self, *, working: bool, detail: str) -> None:
        self.sound_reports.append((working, detail))

    def see_damage(self, place: str, by: str) -> None:
        self.may_fail()
        self.seen_damage.append((place, by))
        found: tuple[Damage, ...] = self.board_changes["damage"]  # type: ignore[assignment]
        seen = (replace(one, seen=one.seen or one.place == place) for one in found)
        self.board_changes["damage"] = tuple(seen)

    def tell_heard(self, *, heard: bool, output: str, by: str) -> None:
        self.may_fail()
        self.told_heard.append((heard, output, by))
        self.board_changes["sound_heard"] = Heard(heard=heard, at=self.at, by=by, output=output)
        self.board_changes["sound_working"] = heard
        self.board_changes["sound_detail"] = "" if heard else "not-heard"

    def theme_of_room(self, room: str) -> str:
        return ""

    def pause_audio(self, seconds: int, by: str) -> None:
        self.may_fail()
        self.paused.append((seconds, by))
        until = self.at + seconds * MICRO if seconds else None
        self.board_changes["audio_paused_until"] = until

    def switch_audio(self, *, off: bool, reason: str, by: str) -> None:
        self.may_fail()
        self.switched.append((off, reason, by))
        self.board_changes["audio_off"] = off

    def hand_over_all(self, person: str, to: str) -> None:
        self.may_fail()
        self.handed_over.append((person, to))

    @cached_property
    def staff(self) -> FakeStaff:
        return FakeStaff(self)

    @cached_property
    def trail(self) -> FakeTrail:
        return FakeTrail(self)

    @cached_property
    def exports(self) -> FakeExports:
        return FakeExports(self)

    @cached_property
    def archive(self) -> FakeArchive:
        return FakeArchive(self)

    def sessions(self) -> tuple[SessionRow, ...]:
        return self.rows

    index_work: Callable[[Callable[[int, int], None], Callable[[], bool]], Outcome] | None = None

    def prepare_index(
        self,
    ) -> Callable[[Callable[[int, int], None], Callable[[], bool]], Outcome] | None:
        self.may_fail()
        return self.index_work

    def newest(self, most: int) -> tuple[SessionRow, ...]:
        return self.rows[:most]

    def session_row(self, session: str) -> SessionRow:
        found = [row for row in self.rows if row.session == session]
        if not found:
            raise StorageError("damaged", f"no session {session}")
        return found[0]

    def closed_view(self, session: str) -> ChairView:
        self.may_fail()
        found = [view for view in self.views.values() if view.session == session]
        if not found:
            raise StorageError("damaged", f"no session {session}")
        return found[0]

    def session_answers(self, session: str) -> Mapping[str, str]:
        return self.report_answers.get(session, {})

    def add_to_closed(self, session: str, command: Command) -> None:
        self.may_fail()
        self.added.append((session, command))

    def certificates(self) -> FakeCertificates:
        return self.signing

    def prepare_certificate(self, by: str, change: CertificateChange) -> Callable[[], Certificate]:
        self.may_fail()
        self.signing.changes.append((by, change))

        def set_up() -> Certificate:
            if self.signing.unusable is not None:
                raise self.signing.unusable
            self.signing.certificate = certificate(change.clinic or self.settings.clinic)
            return self.signing.certificate

        return set_up

    def note_certificate(self, certificate: Certificate, by: str) -> None:
        self.may_fail()
        self.signing.noted.append((certificate, by))

    def verify(self, session: str | None = None) -> tuple[str, ...]:
        self.may_fail()
        return self.differences

    closed = False

    def close(self) -> None:
        self.closed = True

    def may_fail(self) -> None:
        for fault in (self.bug, self.failure, self.refusal):
            if fault is not None:
                raise fault


def _item(view: ChairView) -> BoardItem:
    """Return the chair's place in the ranking of UI: 0 HIGH on … 5 planned start."""
    alert = view.open_alerts[0] if view.open_alerts else None
    rank, since = _rank(view)
    if alert is not None and rank < 2:
        since = alert.raised
    check: NextCheck | None = view.next
    return BoardItem(chair=view.chair, rank=rank, since=since, alert=alert, check=check)


def _rank(view: ChairView) -> tuple[int, int]:
    due = view.next.due if view.next and view.next.due is not None else view.at
    on = [known.priority for known in view.open_alerts if known.signal is Signal.ON]
    if Priority.HIGH in on:
        return 0, due
    if Priority.MEDIUM in on:
        return 1, due
    if view.next is not None and view.next.overdue:
        return 2, due
    if view.open_alerts:
        return 3, due
    return (5 if view.phase is Phase.BEFORE else 4), due


def board_of_pictures() -> FakeStation:
    """Return a station with the six chairs of the board's picture, chair 3 empty."""
    return FakeStation(
        (
            pictures.calm(),
            pictures.before_start(),
            pictures.high(),
            pictures.overdue(),
            pictures.recovery(),
        )
    )
