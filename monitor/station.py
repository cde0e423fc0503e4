"""The station behind the screens: chairs, people, settings and the archive over one journal.

Implements `monitor.api.Station`. Everything that it knows is a fold over the journal.
Lifetime: one run of the app. Concurrency: one thread, except `hash_pin` and `check_pin`.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from typing import Protocol as Interface
from zoneinfo import ZoneInfo

from monitor.audit import (
    AuditFilter,
    AuditKind,
    AuditPage,
    AuditRow,
    AuditTable,
    newest_first,
    page,
    table,
)
from monitor.beginning import LONG, begin
from monitor.boards import (
    MOST_CHAIRS,
    BoardView,
    ClinicSettings,
    Person,
    SessionRow,
    ranked,
    row,
    row_of,
    sounding,
)
from monitor.clinic import Clinic, as_damaged
from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant
from monitor.domain.measures import MICRO, Value
from monitor.domain.project import Picture, project
from monitor.domain.project_values import plausible, preview
from monitor.domain.protocol import Phase, Priority, Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.reporting import due
from monitor.domain.state import Session, Signal
from monitor.domain.views import ChairView, Crossing
from monitor.gate import Gate, named
from monitor.identity import new_id
from monitor.journal.whole import breaks, told_heads
from monitor.keeping import Keeping
from monitor.outside import Outside
from monitor.permissions import admit, second
from monitor.ports import (
    STATION,
    Batch,
    Certificate,
    CertificateChange,
    Journal,
    Now,
    SigningOutcome,
    StationClock,
)
from monitor.protocols.desk import ProtocolDesk
from monitor.protocols.read import load
from monitor.sensible import admit_settings, after, known_settings
from monitor.service import STREAM, SessionService
from monitor.settings import stored
from monitor.staff.access import PinAnswer
from monitor.staff.idle import locks_itself
from monitor.staff.people import (
    Change,
    Roster,
    add_person,
    change_person,
    change_pin,
    remove_person,
    return_person,
)
from monitor.staff.people import Person as StaffPerson
from monitor.staff.refusals import StaffRefusal, StaffRefused
from monitor.staff.roles import May, Role, may
from monitor.ways import Unwritten, Ways

if TYPE_CHECKING:  # each loaded with the first use of what it is for
    from monitor.archiving import Archive
    from monitor.calling import Calling
    from monitor.index.build import Outcome, Progress
    from monitor.quality import Quality
    from monitor.registry import Registry
    from monitor.retaining import Retaining
    from monitor.signing.kept import Certificates
    from monitor.trial.trial import Trial

RECORD: Final = "pdf"
"""The form of a session that is its record."""
FORM: Final = "form"
"""The page for its monitoring form."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

Told = Callable[[SigningOutcome], None]
"""Hears, on the thread that writes, what became of a record's signature."""


class Preparer(Interface):
    """Reads a session; what it returns writes it into a folder and returns the file."""

    def __call__(
        self, station: "LocalStation", session: str, folder: Path, form: str, told: Told, /
    ) -> Callable[[], Path]:
        """Prepare `form`: the record (`pdf`) or its table (`readings.csv`)."""


class LocalStation:
    """One station on this computer."""

    def __init__(
        self,
        journal: Journal,
        clock: StationClock,
        *,
        data_dir: Path,
        zone: str,
        prepare: Preparer,
        training: bool = False,
        look_every: int | None = None,
        key: bytes | None = None,
    ) -> None:
        """Begin over `journal`; `zone` is the IANA zone of printed times.

        `key` is the data key, None where the key file keeps it.
        """
        self.journal = journal
        self.data_dir = data_dir
        self.training = training
        self.read_only = False
        """Whether nothing is to be written into the data folder: it may be another program's."""
        self.zone = zone
        self._tz = ZoneInfo(zone)
        self._prepare = prepare
        self._ways: Callable[[LocalStation], Ways] | None = None
        self._made: Ways | None = None
        self._calls: Calling | None = None
        self._quality: Quality | None = None
        self._roster = Roster()
        self._pictures: dict[int, Picture] = {}
        """Per chair, of the session as it was when last looked at."""
        self.settings = ClinicSettings()
        self.desk = ProtocolDesk(
            data_dir, note=self._note, role=self._approver, now=self._at, day=self.local_date
        )
        self._clock = clock
        self.gate = Gate(_Inside(self))
        self._looks: list[tuple[str, str]] = []
        """Room and look of each change of settings that named one of them, in order."""
        self.outside = Outside(data_dir, key=self._data_key, note=self._note)
        with as_damaged("the station's own entries"):
            told = begin(journal, self._take_up, data_dir, key)
        self.keeping = Keeping(self, data_dir, key)
        self._archive: Archive | None = None
        more = {} if look_every is None else {"look_every": look_every}
        self.clinic = Clinic(
            journal, clock, load=load, parse=json.loads, chairs=self.settings.chairs, told=told,
            **more,
        )  # fmt: skip

    @cached_property
    def _held(self) -> list[tuple[str, Mapping[str, Any], Instant]]:
        """What was said of legal holds; folded when somebody asks."""
        return []

    def _take_up(self, kind: str, body: Mapping[str, Any], at: Instant) -> None:
        """Take over an entry of the station's stream."""
        self._roster = self._roster.apply(kind, body)
        self.desk.apply(kind, body, at)
        self.gate.take_up(kind, body, at)
        self.outside.take_up(body)
        if kind.startswith("legal_hold_"):
            self._held.append((kind, body, at))
        if kind == "settings_changed":
            self.settings = after(self.settings, body.get("changes"))
            self._note_look(body.get("changes"))

    def _note_look(self, changes: object) -> None:
        if isinstance(changes, Mapping) and {"room", "theme"} & changes.keys():
            self._looks.append((self.settings.room, self.settings.theme))

    def _data_key(self) -> bytes:
        return self.keeping.data_key()

    # time -----------------------------------------------------------------------------------

    def now(self) -> Now:
        """Look at the clocks."""
        return self._clock.now()

    def wall(self, at: Instant) -> datetime:
        """Return the local wall time of a true-time instant, by the clock as it stands now."""
        # the two clocks are read one after the other: less than a millisecond is no offset
        offset = round(self.clinic.offset, -3)
        return (_EPOCH + timedelta(microseconds=at + offset)).astimezone(self._tz)

    def wall_utc(self) -> datetime:
        """Return what the computer's clock says, UTC."""
        return _EPOCH + timedelta(microseconds=self.now().wall)

    def local(self, at: Instant) -> str:
        """Return `HH:MM:SS` of the local wall time at `at`."""
        return self.wall(at).strftime("%H:%M:%S")

    def local_date(self, at: Instant) -> str:
        """Return `YYYY-MM-DD` of the local wall time at `at`."""
        return self.wall(at).strftime("%Y-%m-%d")

    @property
    def roster(self) -> Roster:
        """Return everybody of the station."""
        return self._roster

    # settings and people --------------------------------------------------------------------

    def change_settings(self, by: str, **changes: object) -> None:
        """Change settings; journaled. Until there are people, anybody may (the first run).

        Raises:
            Refused: `by` may not, a value cannot be, or a chair that would go has a session.
            TypeError: there is no such setting.
        """
        known = known_settings(changes)
        if known.keys() != changes.keys():
            raise TypeError(f"no such setting: {sorted(changes.keys() - known.keys())}")
        self.admit_setting(by)
        if "archive_pattern" in known:
            _admit_pattern(known["archive_pattern"])
        chairs = known.get("chairs", self.clinic.chairs)
        if not 1 <= chairs <= MOST_CHAIRS:
            raise Refused(Refusal.NO_SUCH_CHAIR, chair=chairs)
        if any(chair > chairs for chair in self.clinic.at_chair):
            raise Refused(Refusal.CHAIR_TAKEN, chair=max(self.clinic.at_chair))
        changed = replace(self.settings, **known)
        admit_settings(changed)
        self.clinic.note("settings_changed", {"changes": stored(known), "by": by})
        self.settings = changed
        self._note_look(known)
        self.clinic.chairs = self.settings.chairs
        if "backup_dir" in known:
            self.keeping.use_folder()

    def admit_setting(self, by: str) -> None:
        """Refuse who may not change settings; until there are people, anybody may.

        Raises:
            Refused: `by` may not.
        """
        if self._roster.active:
            admit(self._role(by), May.CHANGE_SETTINGS)

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        """Write an entry into the station's stream."""
        self.clinic.note(kind, body)

    def people(self, *, gone: bool = False) -> tuple[Person, ...]:
        """Return everybody who may sign in; with `gone` also those who have left."""
        everybody = self._roster.people if gone else self._roster.active
        return tuple(self._shown(person) for person in everybody)

    def _shown(self, person: StaffPerson) -> Person:
        return Person(
            id=person.id,
            name=person.name,
            role=person.role.value,
            active=person.active,
            must_change=person.must_change,
            locked=self.gate.locked(person.id),
        )

    def hash_pin(self, pin: str) -> str:
        """Return what is kept of a PIN (slow: off the UI thread).

        Raises:
            StaffRefused: it is not six digits, or too easy.
        """
        from monitor.staff.pins import hash_pin

        return hash_pin(pin)

    def add_person(
        self, *, name: str, role: str, pin_hash: str, by: str, once: bool = False
    ) -> Person:
        """Add a person, whose PIN `hash_pin` has turned into `pin_hash`.

        `by` is the name of who adds them; the first person adds themselves. A PIN for `once` is
        replaced by one of their own at the first sign-in.

        Raises:
            StaffRefused: nothing was recorded.
        """
        person = StaffPerson(id=new_id(), name=name.strip(), role=Role(role))
        first = not self._roster.active
        adder = person.id if first else self._id_of(by)
        change = add_person(
            self._roster, person, pin_hash=pin_hash, by=adder, once=once and not first
        )
        return self._change_people(change, person.id)

    def change_person(self, person: str, *, name: str, role: str, by: str) -> Person:
        """Give the person with this id another name or role; `by` is a name.

        Raises:
            StaffRefused: nothing was recorded.
        """
        asked = Role(role)
        change = change_person(self._roster, person, name=name, role=asked, by=self._id_of(by))
        if change[1]["name"] != self._name_of(person) or not may(asked, May.ACT):
            self._admit_away(person)
        return self._change_people(change, person)

    def change_pin(self, person: str, *, pin_hash: str, by: str) -> Person:
        """Give somebody another PIN: their own, or for one sign-in by somebody who leads.

        Raises:
            StaffRefused: nothing was recorded.
        """
        change = change_pin(self._roster, person, pin_hash=pin_hash, by=self._id_of(by))
        return self._change_people(change, person)

    def remove_person(self, person: str, *, by: str) -> Person:
        """Say that somebody has left; they stay in every record that they signed.

        Raises:
            StaffRefused: nothing was recorded.
        """
        change = remove_person(self._roster, person, by=self._id_of(by))
        self._admit_away(person)
        return self._change_people(change, person)

    def return_person(self, person: str, *, by: str) -> Person:
        """Say that somebody who had left works here again.

        Raises:
            StaffRefused: nothing was recorded.
        """
        return self._change_people(return_person(self._roster, person, by=self._id_of(by)), person)

    def _name_of(self, person: str) -> str:
        known = self._roster.by_id(person)
        return "" if known is None else known.name

    def _admit_away(self, person: str) -> None:
        """Refuse to take somebody from a chair: nobody could hand it over by that name."""
        name = self._name_of(person)
        if any(service.session.nurse == name for service in self.clinic.at_chair.values()):
            raise StaffRefused(StaffRefusal.AT_A_CHAIR)

    def _id_of(self, name: str) -> str:
        return next((p.id for p in self._roster.active if p.name == name), "")

    def _change_people(self, change: Change, person: str) -> Person:
        kind, body = change
        changed = self._roster.apply(kind, body)
        self.clinic.note(kind, body)
        self._roster = changed
        return next(known for known in self.people(gone=True) if known.id == person)

    # getting in -----------------------------------------------------------------------------

    def settle_pin(self, person: str, *, right: bool, signing: bool = False) -> PinAnswer:
        """Say what comes of a PIN that `check_pin` compared, and keep it."""
        return self.gate.settle(person, right=right, signing=signing)

    def unlock_person(self, person: str, *, by: str) -> None:
        """Let somebody in again after five wrong PINs; `by` is the name of somebody else.

        Raises:
            Refused: `by` may not.
        """
        self.gate.unlock(person, by=self._id_of(by))

    def who_unlocks(self, person: str) -> tuple[Person, ...]:
        """Return those who may unlock this person."""
        ids = self.gate.who_unlocks(person)
        return tuple(known for known in self.people() if known.id in ids)

    def station_locked(self, by: str, cause: str) -> None:
        """Keep that the station was locked, by `key` or because it was `idle`."""
        self.gate.station_locked(self._id_of(by), cause)

    def locks_itself(self, *, idle: int, form_idle: int | None) -> bool:
        """Return whether the station locks now, after so many microseconds without a touch.

        Practice has nobody's data and a clock of its own: it never locks itself.
        """
        if self.training:
            return False
        every = tuple(self.chair(n) for n in self.clinic.at_chair)
        high = any(
            alert.priority is Priority.HIGH and alert.signal is Signal.ON
            for view in every
            if view is not None
            for alert in view.open_alerts
        )
        after = self.settings.lock_after_min
        return locks_itself(after_min=after, idle=idle, form_idle=form_idle, high_on=high)

    # patients -------------------------------------------------------------------------------

    @cached_property
    def registry(self) -> "Registry":
        """The patients, read when they are first asked for."""
        from monitor.finding import Indexed
        from monitor.registry import Registry

        return Registry(self, Indexed(self) if self._long else None)

    def append(self, batch: Batch, kind: str, body: Mapping[str, object]) -> None:
        """Append to another stream and tell the station's own of it, in one transaction."""
        self.clinic.append(batch, kind, body)

    def role(self, name: str) -> Role | None:
        """Return the role of somebody who works here; None for anybody else."""
        return self._role(name)

    # audit ----------------------------------------------------------------------------------

    def audit(self, kind: AuditKind, by: str, **facts: object) -> None:
        """Write what somebody did into the station's chained log; the one way in for all parts.

        `facts` are plain values: a session's id or an MRN where needed, no other patient data.

        Raises:
            StorageError: nothing was recorded.
        """
        self.clinic.note(kind.value, {"by": by, **facts})

    def saw(self, session: str, mrn: str, by: str) -> None:
        """Keep that `by` had this patient on the screen: once per person, session and hour."""
        self.gate.saw(self._id_of(by) or by, session, mrn)

    def audit_page(
        self, by: str, wanted: AuditFilter | None = None, before: int | None = None
    ) -> AuditPage:
        """Return some of the audit, newest first; `before` of one page is where the next goes on.

        Raises:
            Refused: `by` may not see it.
        """
        admit(self._role(by), May.AUDIT)
        return page(self.journal, named(self._roster), wanted or AuditFilter(), before)

    def audit_rows(self, by: str, wanted: AuditFilter | None = None) -> Iterator[AuditRow]:
        """Return the audit, newest first, read as it is asked for.

        Raises:
            Refused: `by` may not see it.
        """
        admit(self._role(by), May.AUDIT)
        return newest_first(self.journal, named(self._roster), wanted or AuditFilter())

    def prepare_audit_table(
        self, by: str, wanted: AuditFilter | None = None
    ) -> Callable[[], AuditTable]:
        """Return what makes the table of the audit, newest first, slowly, on any thread.

        Call `audit_taken` before it is given to anybody.

        Raises:
            Refused: `by` may not export it. What is returned raises `StorageError`.
        """
        admit(self._role(by), May.AUDIT)
        admit(self._role(by), May.EXPORT)
        beside, names, asked = self.journal.beside, named(self._roster), wanted or AuditFilter()

        def make() -> AuditTable:
            with beside() as journal:
                return table(newest_first(journal, names, asked), self.wall_text)

        return make

    def audit_taken(self, by: str, taken: AuditTable) -> None:
        """Keep that a table of the audit is taken out.

        Raises:
            StorageError: it was not kept: the table stays here.
        """
        self.audit(AuditKind.AUDIT_EXPORTED, by, rows=taken.rows)

    def audit_day(self, day: str) -> tuple[int, int]:
        """Return when a local day (`YYYY-MM-DD`) begins and when the next one does, wall clock.

        Raises:
            ValueError: there is no such day.
        """
        begins = datetime.strptime(day, "%Y-%m-%d")  # noqa: DTZ007 - the zone follows
        both = (begins.replace(tzinfo=self._tz), (begins + timedelta(1)).replace(tzinfo=self._tz))
        first, after = (round(moment.timestamp()) * MICRO for moment in both)
        return first, after

    def wall_text(self, wall: int) -> str:
        """Return `YYYY-MM-DD HH:MM:SS` local of a wall clock in microseconds."""
        moment = (_EPOCH + timedelta(microseconds=wall)).astimezone(self._tz)
        return moment.strftime("%Y-%m-%d %H:%M:%S")

    def check_pin(self, person: str, pin: str) -> bool:
        """Return whether that is the PIN of the person with this id (slow: off the UI thread)."""
        return self._roster.authenticate(person, pin)

    def _role(self, name: str) -> Role | None:
        return next((p.role for p in self._roster.active if p.name == name), None)

    # sessions -------------------------------------------------------------------------------

    def protocols(self) -> Mapping[str, Protocol]:
        """Return the protocols that a session may use, by id."""
        return self.desk.in_force()

    def _note(self, kind: str, body: Mapping[str, object]) -> None:
        self.clinic.note(kind, body)

    def _at(self) -> Instant:
        return self.now().at

    def _approver(self, name: str) -> str:
        role = self._role(name)
        admit(role, May.APPROVE_PROTOCOL)
        return "" if role is None else role.value

    def prepare_trial(self, session: str, protocol: Protocol) -> "Callable[[], Trial]":
        """Read a session; what is returned works it again under `protocol`, on any thread.

        Raises:
            StorageError: it cannot be read. What is returned raises `StorageError` as well.
        """
        from monitor.trial.trial import retry  # only when somebody tries a protocol

        entries = tuple(self.journal.read(STREAM + session))
        return partial(retry, entries, protocol)

    def open_session(
        self,
        *,
        chair: int,
        patient: cmd.Patient,
        protocol: str,
        order: cmd.Order,
        series: cmd.Series | None,
        limits: tuple[cmd.ChangeLimit, ...] = (),
        by: str,
        plan: cmd.FromPlan | None = None,
    ) -> str:
        """Open a session at a chair and return its id; `plan` is what it was taken from."""
        if protocol not in self.protocols():
            raise Refused(Refusal.PROTOCOL_UNKNOWN, protocol=protocol)
        admit(self._role(by), May.ACT)
        command = cmd.OpenSession(
            by=by,
            session=self._new_session_id(),
            chair=chair,
            patient=patient,
            protocol=self.protocols()[protocol],
            order=order,
            series=series,
            limits=limits,
            mode="training" if self.training else "",
            plan=plan,
        )
        return self.clinic.open(command).session.id

    def _new_session_id(self) -> str:
        """Return the next id of the day: `2026-0312-04`."""
        day = self.wall(self.now().at).strftime("%Y-%m%d")
        ids = (f"{day}-{number:02d}" for number in count(1))
        return next(name for name in ids if not self.journal.head(STREAM + name).length)

    def execute(self, chair: int, command: Command) -> ChairView:
        """Carry out a command at a chair; durable when it returns. Closing writes no record yet."""
        service = self.clinic.at_chair.get(chair)
        phase = Phase.BEFORE if service is None else service.session.phase
        if isinstance(command, cmd.ByPerson):
            limits = () if service is None else service.session.limits
            admit(self._role(command.by), command, phase=phase, limits=limits)
        witness = second(command)
        if witness is not None:
            admit(self._role(witness), May.SECOND_CHECK)
        return self._view(self.clinic.execute(chair, command))

    def chair(self, chair: int) -> ChairView | None:
        """Return the picture of one chair, or None when it is empty."""
        service = self.clinic.at_chair.get(chair)
        if service is None:
            return None
        return self._view(service)

    def _view(self, service: SessionService) -> ChairView:
        session = service.session
        picture = self._pictures.get(session.chair)
        if picture is None or picture.session is not session:
            picture = self._pictures[session.chair] = Picture(session)
        return picture.at(self.clinic.moment(service, self.now()).at)

    def board(self) -> BoardView:
        """Return the picture of the station."""
        now = self.now()
        chairs = tuple(self.chair(n) for n in range(1, self.settings.chairs + 1))
        audio, calls = self.clinic.audio, self._calls
        loud = [a for a in sounding(chairs) if not audio.off or a.priority is Priority.HIGH]
        until = audio.paused_until
        return BoardView(
            now=now,
            settings=self.settings,
            chairs=chairs,
            order=ranked(chairs),
            sound_priority=loud[0].priority if loud else None,
            sound_escalated=bool(loud) and loud[0].escalated_now,
            audio_paused_until=until if until is not None and until > now.at else None,
            audio_off=audio.off,
            sound_working=audio.working,
            training=self.training,
            sound_detail=audio.detail,
            sound_heard=audio.heard,
            audio_off_by=audio.off_by,
            audio_off_reason=audio.off_reason,
            notices=self.keeping.notices(now.wall) if self._roster.active else (),
            calls_due=len(calls.due) if calls is not None and calls.complete else None,
            tasks=0 if calls is None else len(calls.tasks),
        )

    def preview(self, chair: int, values: Mapping[str, Value]) -> tuple[Crossing, ...]:
        """Say what these not yet saved values would cross."""
        service = self.clinic.at_chair.get(chair)
        if service is None:
            return ()
        return preview(service.session, values, self.clinic.moment(service, self.now()).at)

    def plausible(self, chair: int, measure: str, value: Value) -> bool:
        """Return whether a value needs no question, given the measure's latest one."""
        service = self.clinic.at_chair.get(chair)
        return service is None or plausible(service.session, measure, value)

    def heartbeat(self) -> None:
        """Look at the clock (1 Hz)."""
        self.clinic.look()
        self.gate.look()
        self.outside.take()

    def report_sound(self, *, working: bool, detail: str) -> None:
        """Tell every open session whether the alarm sound works."""
        self.clinic.report_sound(working=working, detail=detail)

    def tell_heard(self, *, heard: bool, output: str, by: str) -> None:
        """Take down whether the audible test was heard at the furthest chair.

        Raises:
            Refused: by nobody who works here.
        """
        may = May.CHANGE_SETTINGS if self._role(by) is Role.MANAGER else May.ACKNOWLEDGE
        admit(self._role(by), may)
        self.clinic.tell_heard(heard=heard, output=output, by=by)

    def theme_of_room(self, room: str) -> str:
        """Return the look that was last in force in `room`; empty for a room not known."""
        return next((look for named, look in reversed(self._looks) if named == room), "")

    def pause_audio(self, seconds: int, by: str) -> None:
        """Pause the sound of the station (0 resumes).

        Raises:
            Refused: longer than 120 s, or by nobody who may answer alerts.
        """
        admit(self._role(by), May.ACKNOWLEDGE)
        loud = sounding(tuple(self.chair(n) for n in self.clinic.at_chair))
        self.clinic.pause_audio(seconds, by, loud[0].priority if loud else None)

    def switch_audio(self, *, off: bool, reason: str, by: str) -> None:
        """Switch the sound of medium and low alerts off (quiet room) or on again."""
        admit(self._role(by), May.AUDIO_OFF)
        self.clinic.switch_audio(off=off, reason=reason, by=by)

    def hand_over_all(self, person: str, to: str) -> None:
        """Hand over all chairs of `person` to `to`: all of them or none.

        Raises:
            Refused: one of the two does not work at the chairs here.
        """
        for name in (person, to):
            admit(self._role(name), May.ACT)
        self.clinic.execute_together(
            {
                chair: cmd.HandOver(by=person, to=to)
                for chair, service in self.clinic.at_chair.items()
                if service.session.nurse == person
            }
        )

    # archive --------------------------------------------------------------------------------

    def session(self, session: str) -> Session:
        """Return a session of any age.

        Raises:
            StorageError: `damaged`, there is none of that id or it cannot be read.
        """
        return self.clinic.read(session).session

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions, newest first."""
        rows = {}
        for entry in self.journal.read(STATION):
            if entry.kind in {"session_begun", "session_sealed"}:
                body = json.loads(entry.body)
                kept = body.get("summary")
                rows[body["session"]] = None if kept is None else row_of(kept)
        # of a session whose entries are gone, `verify` speaks
        there = set(self.journal.streams())
        every = (
            found or row(self.session(name))
            for name, found in rows.items()
            if found or STREAM + name in there
        )
        return tuple(sorted(every, key=lambda r: (r.opened_at, r.session), reverse=True))

    def prepare_index(self) -> "Callable[[Progress, Callable[[], bool]], Outcome] | None":
        """Return what keeps the index up, on any thread; None where there is nothing to do.

        A start of a station of many years takes from it what it would else read for seconds.
        """
        if not self._long or self.read_only or not self.archive.waits():
            return None
        return self.archive.prepare_upkeep()

    def newest(self, most: int) -> tuple[SessionRow, ...]:
        """Return the newest sessions, at most so many; as quick where there are very many."""
        return self.archive.newest(most) if self._long else self.sessions()[:most]

    def session_row(self, session: str) -> SessionRow:
        """Return one session as the archive lists it.

        Raises:
            StorageError: `damaged`, there is none of that id or it cannot be read.
        """
        return row(self.session(session))

    @property
    def _long(self) -> bool:
        """Whether the station's stream is too long to be read for one answer."""
        return self.journal.head(STATION).length > LONG

    def sealed_before(self, session: str) -> str | None:
        """Return the session that was sealed last before this one was; None: read the stream."""
        return self.archive.sealed_before(session) if self._long else None

    def admit(self, by: str, what: May) -> None:
        """Refuse what somebody may not do.

        Raises:
            Refused: `by` may not.
        """
        admit(self._role(by), what)

    def session_answers(self, session: str) -> Mapping[str, str]:
        """Return the answers of a session's monitoring form, by item."""
        return self.session(session).report

    def closed_view(self, session: str) -> ChairView:
        """Return the picture of a session of any age, as it stood at its last entry."""
        state = self.session(session)
        return project(state, state.seen)

    def add_to_closed(self, session: str, command: Command) -> None:
        """Add an addendum, a note or an amendment to a sealed session."""
        if isinstance(command, cmd.ByPerson):
            admit(self._role(command.by), command, phase=Phase.CLOSED)
        self.clinic.amend_closed(session, command)

    def send_by(self, ways: Callable[["LocalStation"], Ways]) -> None:
        """Have sessions leave the station by what `ways` makes, once the first one does."""
        self._ways, self._made = ways, None

    @property
    def ways(self) -> Ways | None:
        """How sessions leave the station; None for one that sends nothing anywhere."""
        if self._made is None and self._ways is not None:
            self._made = self._ways(self)
        return self._made

    def _phones(self, mrn: str) -> tuple[str, ...]:
        """Return the numbers of the patient who has or had that MRN."""
        file = self.registry.find(mrn)
        return () if file is None else file.phones

    @property
    def calls(self) -> "Calling":
        """Return who is to be called after a session, and which answers wait for a prescriber."""
        if self._calls is None:
            from monitor.calling import Calling  # off the way to the first picture

            self._calls = Calling(self, self._phones)
        return self._calls

    @property
    def quality(self) -> "Quality":
        """How series and months went."""
        if self._quality is None:
            from monitor.quality import FromIndex, FromJournals, Quality

            journals = FromJournals(self)
            indexed = FromIndex(self.archive, journals) if self._long else journals
            self._quality = Quality(indexed, self)
        return self._quality

    def export(self, session: str, *, folder: Path | None = None) -> Path:
        """Write the session's PDF (compared with the journal first) and return its path."""
        return self.prepare_export(session, folder=folder)()

    def prepare_export(
        self,
        session: str,
        *,
        folder: Path | None = None,
        form: str = RECORD,
        told: Told | None = None,
    ) -> Callable[[], Path]:
        """Read the session; what is returned writes `form` of it, on any thread.

        `told` hears there what became of the signature.

        Raises:
            StorageError: the session cannot be read.
        """
        if folder is None and form == RECORD and self.ways is not None:
            return self.ways.prepare_record(session, told or _unheard)
        return self._prepare(self, session, folder or self.records, form, told or _unheard)

    def prepare_form(self, session: str, *, folder: Path | None = None) -> Callable[[], Path]:
        """Read the session; what is returned writes the page for its monitoring form.

        Raises:
            Refused: it has no such form.
            StorageError: the session cannot be read.
        """
        if due(self.session(session)) is None:
            raise Refused(Refusal.NO_REPORT)
        return self._prepare(self, session, folder or self.records, FORM, _unheard)

    def prepare_unwritten(self, session: str) -> Callable[[], Unwritten]:
        """Read the session; what is returned looks for characters that no font here can write.

        It returns each with the parts of the record that have it, and raises `OSError`.

        Raises:
            StorageError: the session cannot be read.
        """
        state = self.session(session)
        entries = tuple(self.journal.read(STREAM + session))
        language = self.settings.language

        def look() -> Unwritten:
            from monitor.record.export import unwritten

            return unwritten(state, entries, language=language)

        return look

    def certificates(self) -> "Certificates":
        """Return what reads the certificate that signs records; slow, off the UI thread."""
        from monitor.signing.kept import in_folder

        return in_folder(self.data_dir, self.keeping.secrets)

    def prepare_certificate(self, by: str, change: CertificateChange) -> Callable[[], Certificate]:
        """Admit a change of what signs records; what is returned does it, on any thread.

        `note_certificate` follows. Until there are people, anybody may (the first run).

        Raises:
            Refused: `by` may not. What is returned raises `CertificateError`, `StorageError` or
                `OSError`; the certificate before is still in force then.
        """
        self.admit_setting(by)
        clinic, now = self.settings.clinic, self.wall_utc()
        return lambda: self.certificates().change(change, clinic, now)

    def note_certificate(self, certificate: Certificate, by: str) -> None:
        """Note which certificate signs records from now on, and who put it in force."""
        body = {
            "by": by,
            "subject": certificate.subject,
            "issuer": certificate.issuer,
            "sha256": certificate.sha256,
            "not_after": certificate.not_after.strftime("%Y-%m-%d"),
        }
        self.clinic.note("certificate_set", body)

    def record_file(self, session: str) -> Path | None:
        """Return the record of a session where it is written to, None when it is not there.

        One that was sealed is named as if it were not: `keeping.read_export` opens it.
        """
        from monitor.record.naming import stem

        entries = tuple(self.journal.read(STREAM + session))
        name = f"{stem(self.session(session), entries)}.pdf"
        places = (self.records / name, self.data_dir / "records" / name)
        return next((path for path in places if self.keeping.exported(path)), None)

    @property
    def records(self) -> Path:
        """Where records are written to."""
        chosen = self.settings.records_dir
        return Path(chosen) if chosen else self.data_dir / "records"

    def note_failed_export(self, session: str, why: str) -> None:
        """Note that a record was not written; nothing is lost: it can be exported again."""
        self.clinic.note("export_failed", {"session": session, "why": why[:500]})

    def verify(self, session: str | None = None) -> tuple[str, ...]:
        """Verify one session or everything; return the differences found, empty when intact.

        Each is `stream seq fault`: the first broken link of a stream (see `journal.chain.Fault`).

        Raises:
            KeyError: there never was a session of that id.
        """
        if session is None:
            found = breaks(self.journal)
        elif self._long and (head := self.archive.told(session)) is not None:
            found = breaks(self.journal, (STREAM + session,), {STREAM + session: head})
        else:
            told = told_heads(self.journal)
            if STREAM + session not in told and not self.journal.head(STREAM + session).length:
                raise KeyError(session)
            found = breaks(self.journal, (STREAM + session,), told)
        return tuple(f"{b.stream} {b.seq} {b.fault.value}" for b in found)

    @property
    def archive(self) -> "Archive":
        """What finds sessions, however many there are; opened with the first look."""
        if self._archive is None:
            from monitor.archiving import Archive  # not before somebody looks for a session

            self._archive = Archive(self)
        return self._archive

    @cached_property
    def retaining(self) -> "Retaining":
        """Legal holds, and what the clinic no longer has to keep."""
        from monitor.retaining import Retaining

        return Retaining(self, self._held)

    def close(self) -> None:
        """Release the data; what was only practice is deleted with its folder."""
        if self._archive is not None:
            self._archive.close()
        self.journal.close()
        if self.training:
            import shutil

            shutil.rmtree(self.data_dir, ignore_errors=True)


def _unheard(_outcome: SigningOutcome) -> None:
    """Nobody asked."""


class _Inside:
    """The station as its gate sees it."""

    def __init__(self, station: LocalStation) -> None:
        self._station = station

    def people(self) -> Roster:
        return self._station.roster

    def at(self) -> int:
        return self._station.now().at

    def session_open(self) -> bool:
        return bool(self._station.clinic.at_chair)

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        self._station.clinic.note(kind, body)


def _admit_pattern(pattern: str) -> None:
    from monitor.record.naming import PatternError, check

    try:
        check(pattern)
    except PatternError as error:
        raise Refused(Refusal.PATTERN_UNUSABLE, why=str(error)) from None
