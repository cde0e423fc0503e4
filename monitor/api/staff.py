"""The part of the door for who works here; loaded only to be read."""

from typing import Protocol as Interface

from monitor.boards import Person


class Staff(Interface):
    """Changes who may sign in."""

    def add_person(
        self, *, name: str, role: str, pin_hash: str, by: str, once: bool = False
    ) -> Person:
        """Add a person, whose PIN `hash_pin` has turned into `pin_hash`.

        `by` is the name of who adds them; the first person adds themselves. A PIN for `once` is
        replaced by one of their own at the first sign-in.

        Raises:
            StaffRefused: nothing was recorded.
        """

    def change_person(self, person: str, *, name: str, role: str, by: str) -> Person:
        """Give the person with this id another name or role; `by` is a name.

        Raises:
            StaffRefused: nothing was recorded.
        """

    def change_pin(self, person: str, *, pin_hash: str, by: str) -> Person:
        """Give somebody another PIN: their own, or for one sign-in by somebody who leads.

        Raises:
            StaffRefused: nothing was recorded.
        """

    def remove_person(self, person: str, *, by: str) -> Person:
        """Say that somebody has left; they stay in every record that they signed.

        Raises:
            StaffRefused: nothing was recorded.
        """

    def return_person(self, person: str, *, by: str) -> Person:
        """Say that somebody who had left works here again.

        Raises:
            StaffRefused: nothing was recorded.
        """
