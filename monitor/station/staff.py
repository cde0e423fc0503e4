"""Who works here: adding people, changing what they are and may, saying that they left."""

from monitor.boards import Person
from monitor.identity import new_id
from monitor.staff import people
from monitor.staff.people import Change
from monitor.staff.people import Person as StaffPerson
from monitor.staff.refusals import StaffRefusal, StaffRefused
from monitor.staff.roles import May, Role, may
from monitor.station.core import Core


class Staff:
    """Changes who may sign in; each change is an entry of the station's stream."""

    def __init__(self, station: Core) -> None:
        self._station = station

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
        first = not self._station.roster.active
        adder = person.id if first else self._station.id_of(by)
        change = people.add_person(
            self._station.roster, person, pin_hash=pin_hash, by=adder, once=once and not first
        )
        return self._keep(change, person.id)

    def change_person(self, person: str, *, name: str, role: str, by: str) -> Person:
        """Give the person with this id another name or role; `by` is a name.

        Raises:
            StaffRefused: nothing was recorded.
        """
        asked = Role(role)
        change = people.change_person(
            self._station.roster, person, name=name, role=asked, by=self._id(by)
        )
        if change[1]["name"] != self._name_of(person) or not may(asked, May.ACT):
            self._admit_away(person)
        return self._keep(change, person)

    def change_pin(self, person: str, *, pin_hash: str, by: str) -> Person:
        """Give somebody another PIN: their own, or for one sign-in by somebody who leads.

        Raises:
            StaffRefused: nothing was recorded.
        """
        change = people.change_pin(self._station.roster, person, pin_hash=pin_hash, by=self._id(by))
        return self._keep(change, person)

    def remove_person(self, person: str, *, by: str) -> Person:
        """Say that somebody has left; they stay in every record that they signed.

        Raises:
            StaffRefused: nothing was recorded.
        """
        change = people.remove_person(self._station.roster, person, by=self._id(by))
        self._admit_away(person)
        return self._keep(change, person)

    def return_person(self, person: str, *, by: str) -> Person:
        """Say that somebody who had left works here again.

        Raises:
            StaffRefused: nothing was recorded.
        """
        return self._keep(
            people.return_person(self._station.roster, person, by=self._id(by)), person
        )

    def _id(self, name: str) -> str:
        return self._station.id_of(name)

    def _name_of(self, person: str) -> str:
        known = self._station.roster.by_id(person)
        return "" if known is None else known.name

    def _admit_away(self, person: str) -> None:
        """Refuse to take somebody from a chair: nobody could hand it over by that name."""
        name = self._name_of(person)
        if any(service.session.nurse == name for service in self._station.clinic.at_chair.values()):
            raise StaffRefused(StaffRefusal.AT_A_CHAIR)

    def _keep(self, change: Change, person: str) -> Person:
        kind, body = change
        changed = self._station.roster.apply(kind, body)
        self._station.note(kind, body)
        self._station.roster = changed
        self._station.gate.take_up(kind, body, self._station.now().at)
        return next(known for known in self._station.people(gone=True) if known.id == person)
