"""Getting in: PINs with their tries and locks, who is at the station, and who saw which patient.

Lifetime: one run of the station. Concurrency: one thread, except `fits`.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol as Interface

from monitor.audit import SEEN_AGAIN, AuditKind
from monitor.domain.refusals import Refusal, Refused
from monitor.permissions import admit
from monitor.ports import StorageError
from monitor.staff.access import (
    TRIES,
    Access,
    AccessKind,
    PinAnswer,
    Tries,
    is_locked,
)
from monitor.staff.given import HOURS, Given, Hand
from monitor.staff.people import Roster
from monitor.staff.roles import May, may


class Inside(Interface):
    """What the gate needs of the station that it belongs to."""

    def people(self) -> Roster:
        """Return everybody of the station."""

    def at(self) -> int:
        """Return the present on the true-time axis."""

    def session_open(self) -> bool:
        """Return whether a session is open at any chair."""

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        """Write an entry into the station's stream; durable when it returns."""

    def note_all(self, kind: str, bodies: Iterable[Mapping[str, object]]) -> None:
        """Write entries of one kind into the station's stream in one transaction."""


class Gate:
    """Decides who gets in, and keeps every try in the station's stream."""

    def __init__(self, inside: Inside) -> None:
        self._inside = inside
        self._access = Access()
        self._given = Given()
        self._seen: dict[tuple[str, str], int] = {}
        self._lists: dict[tuple[str, str], int] = {}

    def take_up(self, kind: str, body: Mapping[str, object], at: int) -> None:
        """Take over an entry of the station's stream."""
        self._access = self._access.apply(kind, body, at)
        self._given = self._given.apply(kind, body, at)
        if kind == AuditKind.SEEN:
            self._seen[str(body["by"]), str(body["session"])] = at
        elif kind == AuditKind.LIST_SEEN:
            self._lists[str(body["by"]), str(body["list"])] = at

    def _note(self, kind: str, body: Mapping[str, object]) -> None:
        at = self._inside.at()
        self._inside.note(kind, body)
        self.take_up(kind, body, at)

    def _keep(self, kind: str, body: Mapping[str, object]) -> None:
        """Keep a try; what the disk does not take counts until the station is restarted.

        A full disk must not keep a nurse from seeing her patient.
        """
        try:
            self._note(kind, body)
        except StorageError:
            self.take_up(kind, body, self._inside.at())

    def settle(self, person: str, *, right: bool, signing: bool) -> PinAnswer:
        """Say what comes of a PIN that was compared, and keep it.

        A PIN of somebody locked is never right and uses no try. Somebody unknown is refused
        without an entry: there is nobody to count it for. A PIN that somebody else set signs
        nothing, or who set it could sign twice.
        """
        if self.locked(person):
            return PinAnswer(right=False, left=0, locked=True)
        known = self._inside.people().by_id(person)
        if known is None:
            return PinAnswer(right=False)
        if right and signing and known.must_change:
            return PinAnswer(right=False, once=True)
        if right:
            kind = AccessKind.SIGNED if signing else AccessKind.SIGNED_IN
            self._keep(kind, {"person": person})
            return PinAnswer(right=True)
        tries = self._access.of(person)
        wrong = 1 if tries.locked_at is not None else tries.wrong + 1
        what = "signature" if signing else "sign_in"
        self._keep(AccessKind.REFUSED, {"person": person, "wrong": wrong, "for": what})
        if wrong >= TRIES:
            self._keep(AccessKind.LOCKED, {"person": person})
        return PinAnswer(right=False, left=max(0, TRIES - wrong), locked=wrong >= TRIES)

    def pin_of(self, person: str) -> Hand | None:
        """Return who set this person's PIN last, other than that person."""
        return self._given.pin_of(person)

    def admit_second(self, second: str, first: Iterable[str]) -> None:
        """Refuse two signatures of which one person may have given both.

        So it may be where one of the two set the other's PIN less than a day ago.

        Raises:
            Refused: `pin_set_by_first`.
        """
        at = self._inside.at()
        behind = self._given.behind(second, at)
        for one in first:
            if one in behind or second in self._given.behind(one, at):
                by = one if one in behind else second
                name = named(self._inside.people())(by)
                raise Refused(Refusal.PIN_SET_BY_FIRST, by=name, hours=HOURS)

    def locked(self, person: str) -> bool:
        """Return whether this person is locked out now."""
        return self._locked(person, self._access.of(person))

    def _locked(self, person: str, tries: Tries) -> bool:
        if tries.locked_at is None:
            return False
        return is_locked(
            tries,
            self._inside.at(),
            session_open=self._inside.session_open(),
            alone=not self.who_unlocks(person),
        )

    def who_unlocks(self, person: str) -> tuple[str, ...]:
        """Return the ids of those who may unlock this person and are not locked themselves."""
        return tuple(
            other.id
            for other in self._inside.people().active
            if other.id != person
            and may(other.role, May.UNLOCK_PERSON)
            and self._access.of(other.id).locked_at is None
        )

    def unlock(self, person: str, *, by: str) -> None:
        """Let somebody in again, by the id of somebody else who may.

        Raises:
            Refused: `by` may not, or is the locked person.
        """
        roster = self._inside.people()
        other = roster.by_id(by)
        admit(None if other is None or not other.active else other.role, May.UNLOCK_PERSON)
        if by == person or roster.by_id(person) is None:
            raise Refused(Refusal.NOT_ALLOWED, action=May.UNLOCK_PERSON.value)
        if self._access.of(person).locked_at is not None:
            self._note(AccessKind.UNLOCKED, {"person": person, "by": by})

    def look(self) -> None:
        """End the locks whose time is over, at the heartbeat."""
        for person in self._access.locked:
            if not self.locked(person):
                self._note(AccessKind.UNLOCKED, {"person": person, "cause": "time"})

    def station_locked(self, by: str, cause: str) -> None:
        """Keep that the station was locked: `key` by the person, or `idle` by itself."""
        self._note(AccessKind.STATION_LOCKED, {"person": by, "cause": cause})

    def saw(self, by: str, patients: Iterable[tuple[str, str]]) -> None:
        """Keep that a person had patients on the screen, each a session and an MRN, once an hour.

        All of them are kept in one transaction.
        """
        at = self._inside.at()
        new = [
            {"by": by, "session": session, "mrn": mrn}
            for session, mrn in dict.fromkeys(patients)
            if not _lately(self._seen.get((by, session)), at)
        ]
        self._note_looks(AuditKind.SEEN, new, at)

    def saw_list(self, by: str, which: str, rows: int) -> None:
        """Keep that a person had a list of patients on the screen, once an hour.

        Each of its rows would drown the log: `rows` says how many there were to be seen.
        """
        at = self._inside.at()
        if not _lately(self._lists.get((by, which)), at):
            self._note_looks(AuditKind.LIST_SEEN, [{"by": by, "list": which, "rows": rows}], at)

    def _note_looks(self, kind: AuditKind, looks: Iterable[Mapping[str, object]], at: int) -> None:
        some = tuple(looks)
        if some:
            self._inside.note_all(kind, some)
        for body in some:
            self.take_up(kind, body, at)


def _lately(last: int | None, at: int) -> bool:
    """Return whether a look at `last` is so fresh that another one needs no entry."""
    return last is not None and 0 <= at - last < SEEN_AGAIN


def named(roster: Roster) -> Callable[[str], str]:
    """Return what turns an id, or a name that one person ever had, into the name in force.

    A name that an earlier version gave to two people stays as it is.
    """

    def name_of(who: str) -> str:
        had = roster.who_had(who)
        person = roster.by_id(had[0] if len(had) == 1 else who)
        return who if person is None else person.name

    return name_of
