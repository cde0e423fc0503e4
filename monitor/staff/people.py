"""The people: a fold over the station's entries, and the changes that can be made to them.

Nobody is ever deleted: somebody who has left stays in the record under the same id, inactive.
"""

from collections.abc import Mapping
from dataclasses import field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from unicodedata import normalize

from monitor.domain.frozen import frozen
from monitor.staff.refusals import StaffRefusal, StaffRefused
from monitor.staff.roles import May, Role, may, rights

VERSION: Final = 1
"""Version of the bodies below, for the entries they become."""

Change = tuple[str, Mapping[str, object]]
"""Kind and body of an entry for the station's stream."""


class PeopleKind(StrEnum):
    """The kinds of entries in the station's stream that are about people."""

    ADDED = "person_added"
    CHANGED = "person_changed"
    PIN_CHANGED = "pin_changed"
    REMOVED = "person_removed"
    RETURNED = "person_returned"


_KINDS: Final = frozenset(PeopleKind)


@frozen
class Person:
    """Somebody who works, or has worked, at this station."""

    id: str
    name: str
    role: Role
    active: bool = True
    must_change: bool = False
    """The PIN was set by somebody else: the next sign-in asks for one of their own."""


@frozen
class _Member:
    person: Person
    pin: str = field(repr=False)


@frozen
class Roster:
    """Everybody of the station, as its entries tell. Frozen: `apply` returns the next one.

    Concurrency: any thread; `authenticate` is slow and belongs off the screen's.
    """

    _members: Mapping[str, _Member] = field(default_factory=lambda: MappingProxyType({}))
    _names: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Ids of all who ever had a name, by `folded` name."""

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody there ever was, in the order they came."""
        return tuple(member.person for member in self._members.values())

    @property
    def active(self) -> tuple[Person, ...]:
        """Those who work here now, in the order they came."""
        return tuple(person for person in self.people if person.active)

    def by_id(self, person_id: str) -> Person | None:
        """Return the person with this id, also one who has left; None when there never was one."""
        member = self._members.get(person_id)
        return member.person if member else None

    def who_had(self, name: str) -> tuple[str, ...]:
        """Return the ids of all who ever had this name, whatever its case and spaces.

        It is one at most, except where an earlier version gave a name away twice.
        """
        return self._names.get(folded(name), ())

    def apply(self, kind: str, body: Mapping[str, object]) -> "Roster":
        """Return the roster after an entry; entries about other things change nothing.

        Raises:
            KeyError, ValueError: the entry is not one that this module wrote.
        """
        if kind not in _KINDS:
            return self
        key = str(body["id"])
        member = self._changed(PeopleKind(kind), key, body)
        name = folded(member.person.name)
        had = self._names.get(name, ())
        names = self._names if key in had else {**self._names, name: (*had, key)}
        members = MappingProxyType({**self._members, key: member})
        return Roster(_members=members, _names=MappingProxyType(dict(names)))

    def authenticate(self, person_id: str, pin: str) -> bool:
        """Return whether `pin` is that of this person, who works here now. Slow.

        Somebody who is unknown or has left takes the same path, as long, and is never right.
        """
        from monitor.staff.pins import DECOY, verify_pin

        member = self._members.get(person_id)
        here = member is not None and member.person.active
        fits = verify_pin(member.pin if member is not None and here else DECOY, pin)
        return fits and here

    def _changed(self, kind: PeopleKind, key: str, body: Mapping[str, object]) -> _Member:
        match kind:
            case PeopleKind.ADDED:
                name, role = str(body["name"]), Role(str(body["role"]))
                once = body.get("once") is True
                person = Person(id=key, name=name, role=role, must_change=once)
                return _Member(person=person, pin=str(body["pin"]))
            case PeopleKind.CHANGED:
                member = self._members[key]
                name, role = str(body["name"]), Role(str(body["role"]))
                return replace(member, person=replace(member.person, name=name, role=role))
            case PeopleKind.PIN_CHANGED:
                member = self._members[key]
                person = replace(member.person, must_change=body.get("once") is True)
                return replace(member, pin=str(body["pin"]), person=person)
            case PeopleKind.REMOVED:
                member = self._members[key]
                return replace(member, person=replace(member.person, active=False))
            case PeopleKind.RETURNED:
                member = self._members[key]
                return replace(member, person=replace(member.person, active=True))


def add_person(
    roster: Roster, person: Person, *, pin_hash: str, by: str, once: bool = False
) -> Change:
    """Return the entry that adds `person`, whose PIN `hash_pin` has turned into `pin_hash`.

    `by` is the id of who adds them; the first person adds themselves. A PIN for `once` is
    replaced by one of their own at the first sign-in.

    Raises:
        StaffRefused: nothing is to be recorded.
    """
    if roster.by_id(person.id):
        raise StaffRefused(StaffRefusal.ID_TAKEN)
    if roster.active:
        _require_leader(roster, by)
    elif by != person.id or not may(person.role, May.MANAGE_PEOPLE):
        raise StaffRefused(StaffRefusal.FIRST_MUST_LEAD)
    name = _free_name(roster, person.name, besides=person.id)
    body: dict[str, object] = {
        "id": person.id, "name": name, "role": person.role.value, "pin": pin_hash, "by": by,
    }  # fmt: skip
    if once:
        body["once"] = True
    return PeopleKind.ADDED.value, body


def change_person(roster: Roster, person_id: str, *, name: str, role: Role, by: str) -> Change:
    """Return the entry that gives somebody another name or role.

    Nobody gives themselves more than they may, where somebody else leads who could.

    Raises:
        StaffRefused: nothing is to be recorded.
    """
    _require_leader(roster, by)
    person = _require_active(roster, person_id)
    if not may(role, May.MANAGE_PEOPLE):
        _require_another_leader(roster, person_id)
    if by == person_id and role is not person.role and _another_leads(roster, by):
        _require_reach(roster, by, role)
    free = _free_name(roster, name, besides=person_id)
    body = {"id": person_id, "name": free, "role": role.value, "by": by}
    return PeopleKind.CHANGED.value, body


def change_pin(roster: Roster, person_id: str, *, pin_hash: str, by: str) -> Change:
    """Return the entry that gives somebody another PIN: everybody their own, leaders others'.

    Nobody sets the PIN of somebody who may do more, or they could act as that person; who may
    set any PIN is the exception. One that a leader set holds for a single sign-in, which asks
    for one of their own.

    Raises:
        StaffRefused: nothing is to be recorded.
    """
    person = _require_active(roster, person_id)
    if by != person_id:
        _require_leader(roster, by)
        _require_reach(roster, by, person.role)
    body: dict[str, object] = {"id": person_id, "pin": pin_hash, "by": by}
    if by != person_id:
        body["once"] = True
    return PeopleKind.PIN_CHANGED.value, body


def remove_person(roster: Roster, person_id: str, *, by: str) -> Change:
    """Return the entry that says somebody has left.

    Raises:
        StaffRefused: nothing is to be recorded.
    """
    _require_leader(roster, by)
    _require_active(roster, person_id)
    _require_another_leader(roster, person_id)
    return PeopleKind.REMOVED.value, {"id": person_id, "by": by}


def return_person(roster: Roster, person_id: str, *, by: str) -> Change:
    """Return the entry that says somebody who had left works here again, with the PIN of then.

    Raises:
        StaffRefused: nothing is to be recorded.
    """
    _require_leader(roster, by)
    person = roster.by_id(person_id)
    if person is None or person.active:
        raise StaffRefused(StaffRefusal.UNKNOWN_PERSON)
    name = folded(person.name)  # an earlier version may have given it to somebody else
    if any(folded(other.name) == name for other in roster.active):
        raise StaffRefused(StaffRefusal.NAME_TAKEN)
    return PeopleKind.RETURNED.value, {"id": person_id, "by": by}


def _require_active(roster: Roster, person_id: str) -> Person:
    person = roster.by_id(person_id)
    if person is None or not person.active:
        raise StaffRefused(StaffRefusal.UNKNOWN_PERSON)
    return person


def _require_leader(roster: Roster, person_id: str) -> None:
    if not may(_require_active(roster, person_id).role, May.MANAGE_PEOPLE):
        raise StaffRefused(StaffRefusal.NOT_ALLOWED)


def _require_reach(roster: Roster, person_id: str, role: Role) -> None:
    """Refuse who does not have every right of `role`, unless they may set any PIN."""
    own = _require_active(roster, person_id).role
    if not (may(own, May.SET_ANY_PIN) or all(may(own, each) for each in rights(role))):
        raise StaffRefused(StaffRefusal.BEYOND_OWN)


def _require_another_leader(roster: Roster, person_id: str) -> None:
    if not _another_leads(roster, person_id):
        raise StaffRefused(StaffRefusal.LAST_WHO_LEADS)


def _another_leads(roster: Roster, person_id: str) -> bool:
    others = (person for person in roster.active if person.id != person_id)
    return any(may(person.role, May.MANAGE_PEOPLE) for person in others)


def _free_name(roster: Roster, name: str, *, besides: str) -> str:
    free = " ".join(name.split())
    if not free:
        raise StaffRefused(StaffRefusal.NAME_MISSING)
    if set(roster.who_had(free)) - {besides}:
        raise StaffRefused(StaffRefusal.NAME_TAKEN)
    return free


def folded(name: str) -> str:
    """Return what two spellings of a name have in common, whatever their case and spaces."""
    return " ".join(normalize("NFKC", name).casefold().split())
