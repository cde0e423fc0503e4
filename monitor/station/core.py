"""What all of the station stands on: its journal and clocks, its settings, its people, its gate."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from monitor.audit import AuditKind
from monitor.beginning import LONG, begin
from monitor.boards import ClinicSettings, Person
from monitor.clinic import Clinic, as_damaged
from monitor.damage import Damages
from monitor.domain.commands import Instant
from monitor.domain.protocol import Protocol
from monitor.gate import Gate, named
from monitor.keeping import Keeping
from monitor.outside import Outside
from monitor.permissions import admit
from monitor.ports import STATION, Batch, Journal, Now, StationClock
from monitor.protocols.desk import ProtocolDesk
from monitor.protocols.read import load
from monitor.sensible import after
from monitor.staff.access import PinAnswer
from monitor.staff.people import Person as StaffPerson
from monitor.staff.people import Roster
from monitor.staff.roles import May, Role, may

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Core:
    """Keeps what is known of the station itself, each a fold over its stream."""

    def __init__(
        self,
        journal: Journal,
        clock: StationClock,
        *,
        data_dir: Path,
        zone: str,
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
        self._roster = Roster()
        self.settings = ClinicSettings()
        self.desk = ProtocolDesk(
            data_dir,
            note=self.note,
            role=self._approver,
            now=self._at,
            day=self.local_date,
            beside=self.admit_second,
        )
        self._clock = clock
        self.gate = Gate(_Inside(self))
        self.damages = Damages()
        """What was ever found damaged at a start."""
        self._looks: list[tuple[str, str]] = []
        """Room and look of each change of settings that named one of them, in order."""
        self.outside = Outside(data_dir, key=self._data_key, note=self.note)
        with as_damaged("the station's own entries"):
            told = begin(journal, self.take_up, data_dir, key)
        self.keeping = Keeping(self, data_dir, key)
        more = {} if look_every is None else {"look_every": look_every}
        self.clinic = Clinic(
            journal, clock, load=load, parse=json.loads, chairs=self.settings.chairs, told=told,
            **more,
        )  # fmt: skip

    @cached_property
    def _held(self) -> list[tuple[str, Mapping[str, Any], Instant]]:
        """What was said of legal holds; folded when somebody asks."""
        return []

    def take_up(self, kind: str, body: Mapping[str, Any], at: Instant) -> None:
        """Take over an entry of the station's stream."""
        self._roster = self._roster.apply(kind, body)
        self.desk.apply(kind, body, at)
        self.gate.take_up(kind, body, at)
        self.outside.take_up(body)
        self.damages = self.damages.after(kind, body, at)
        if kind.startswith("legal_hold_"):
            self._held.append((kind, body, at))
        if kind == "settings_changed":
            self.settings = after(self.settings, body.get("changes"))
            self.note_look(body.get("changes"))

    def note_look(self, changes: object) -> None:
        """Keep which look belongs to which room, where a change of settings names one."""
        if isinstance(changes, Mapping) and {"room", "theme"} & changes.keys():
            self._looks.append((self.settings.room, self.settings.theme))

    def _data_key(self) -> bytes:
        return self.keeping.data_key()

    def _at(self) -> Instant:
        return self.now().at

    @property
    def long(self) -> bool:
        """Whether the station's stream is too long to be read for one answer."""
        return self.journal.head(STATION).length > LONG

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        """Write an entry into the station's stream."""
        self.clinic.note(kind, body)

    def append(self, batch: Batch, kind: str, body: Mapping[str, object]) -> None:
        """Append to another stream and tell the station's own of it, in one transaction."""
        self.clinic.append(batch, kind, body)

    # time ------------------------------------------------------------------------------------

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

    def wall_text(self, wall: int) -> str:
        """Return `YYYY-MM-DD HH:MM:SS` local of a wall clock in microseconds."""
        moment = (_EPOCH + timedelta(microseconds=wall)).astimezone(self._tz)
        return moment.strftime("%Y-%m-%d %H:%M:%S")

    @property
    def records(self) -> Path:
        """Where records are written to."""
        chosen = self.settings.records_dir
        return Path(chosen) if chosen else self.data_dir / "records"

    # settings --------------------------------------------------------------------------------

    def admit_setting(self, by: str) -> None:
        """Refuse who may not change settings; until there are people, anybody may.

        Raises:
            Refused: `by` may not.
        """
        if self._roster.active:
            admit(self.role(by), May.CHANGE_SETTINGS)

    def theme_of_room(self, room: str) -> str:
        """Return the look that was last in force in `room`; empty for a room not known."""
        return next((look for named, look in reversed(self._looks) if named == room), "")

    def protocols(self) -> Mapping[str, Protocol]:
        """Return the protocols that a session may use, by id."""
        return self.desk.in_force()

    def _approver(self, name: str) -> str:
        role = self.role(name)
        admit(role, May.APPROVE_PROTOCOL)
        return "" if role is None else role.value

    # people ----------------------------------------------------------------------------------

    @property
    def roster(self) -> Roster:
        """Everybody of the station."""
        return self._roster

    @roster.setter
    def roster(self, roster: Roster) -> None:
        """Take over a roster whose change stands in the journal."""
        self._roster = roster

    def people(self, *, gone: bool = False) -> tuple[Person, ...]:
        """Return everybody who may sign in; with `gone` also those who have left."""
        everybody = self._roster.people if gone else self._roster.active
        return tuple(self._shown(person) for person in everybody)

    def _shown(self, person: StaffPerson) -> Person:
        hand = self.gate.pin_of(person.id)
        return Person(
            id=person.id,
            name=person.name,
            role=person.role.value,
            active=person.active,
            must_change=person.must_change,
            locked=self.gate.locked(person.id),
            pin_by="" if hand is None else named(self._roster)(hand.by),
            pin_at=0 if hand is None else hand.at,
        )

    def role(self, name: str) -> Role | None:
        """Return the role of somebody who works here; None for anybody else."""
        return next((p.role for p in self._roster.active if p.name == name), None)

    def prescribers(self) -> tuple[str, ...]:
        """Return the names of those who decide as prescribers here."""
        return tuple(p.name for p in self._roster.active if may(p.role, May.ANSWER_GATE))

    def admit(self, by: str, what: May) -> None:
        """Refuse what somebody may not do.

        Raises:
            Refused: `by` may not.
        """
        admit(self.role(by), what)

    def admit_second(self, second: str, *first: str) -> None:
        """Refuse a second signature that could be of who signs first; all are names.

        Raises:
            Refused: one of `first` set the PIN of `second` less than a day ago.
        """
        self.gate.admit_second(self.id_of(second), map(self.id_of, first))

    def id_of(self, name: str) -> str:
        """Return the id of somebody who works here; empty for anybody else."""
        return next((p.id for p in self._roster.active if p.name == name), "")

    # getting in ------------------------------------------------------------------------------

    def hash_pin(self, pin: str) -> str:
        """Return what is kept of a PIN (slow: off the UI thread).

        Raises:
            StaffRefused: it is not six digits, or too easy.
        """
        from monitor.staff.pins import hash_pin

        return hash_pin(pin)

    def check_pin(self, person: str, pin: str) -> bool:
        """Return whether that is the PIN of the person with this id (slow: off the UI thread).

        No comes no sooner than 200 ms after it was asked.
        """
        from monitor.unhurried import answered

        roster = self._roster
        return answered(lambda: roster.authenticate(person, pin))

    def settle_pin(self, person: str, *, right: bool, signing: bool = False) -> PinAnswer:
        """Say what comes of a PIN that `check_pin` compared, and keep it."""
        return self.gate.settle(person, right=right, signing=signing)

    def unlock_person(self, person: str, *, by: str) -> None:
        """Let somebody in again after five wrong PINs; `by` is the name of somebody else.

        Raises:
            Refused: `by` may not.
        """
        self.gate.unlock(person, by=self.id_of(by))

    def who_unlocks(self, person: str) -> tuple[Person, ...]:
        """Return those who may unlock this person."""
        ids = self.gate.who_unlocks(person)
        return tuple(known for known in self.people() if known.id in ids)

    def station_locked(self, by: str, cause: str) -> None:
        """Keep that the station was locked, by `key` or because it was `idle`."""
        self.gate.station_locked(self.id_of(by), cause)

    def audit(self, kind: AuditKind, by: str, **facts: object) -> None:
        """Write what somebody did into the station's chained log; the one way in for all parts.

        `facts` are plain values: a session's id or an MRN where needed, no other patient data.

        Raises:
            StorageError: nothing was recorded.
        """
        self.clinic.note(kind.value, {"by": by, **facts})

    def saw(self, session: str, mrn: str, by: str) -> None:
        """Keep that `by` had this patient on the screen: once per person, session and hour."""
        self.saw_all([(session, mrn)], by)

    def saw_all(self, patients: Iterable[tuple[str, str]], by: str) -> None:
        """Keep that `by` had these patients on the screen, each a session and an MRN.

        Once per person, session and hour, all in one transaction.
        """
        self.gate.saw(self.id_of(by) or by, patients)

    def saw_list(self, which: str, rows: int, by: str) -> None:
        """Keep that `by` had a list of `rows` patients on the screen: once an hour."""
        self.gate.saw_list(self.id_of(by) or by, which, rows)


class _Inside:
    """The station as its gate sees it."""

    def __init__(self, station: Core) -> None:
        self._station = station

    def people(self) -> Roster:
        return self._station.roster

    def at(self) -> int:
        return self._station.now().at

    def session_open(self) -> bool:
        return bool(self._station.clinic.at_chair)

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        self._station.clinic.note(kind, body)

    def note_all(self, kind: str, bodies: Iterable[Mapping[str, object]]) -> None:
        self._station.clinic.note_all(kind, bodies)
