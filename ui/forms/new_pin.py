"""A new PIN: typed twice, not too easy, kept off the UI thread."""

from collections.abc import Callable

from monitor.api import Person
from ui.bridge import Bridge
from ui.forms.pins import weak
from ui.jobs import Lane
from ui.messages import tr


class Twice:
    """Takes six digits at a time until two are alike; `besides` is a PIN that will not do."""

    def __init__(self, besides: str = "") -> None:
        self._besides = besides
        self.first = ""
        self.pin = ""
        """The PIN, once both were alike."""

    def take(self, typed: str) -> str:
        """Take what was typed and return what to say."""
        self.pin = ""
        if not self.first and weak(typed):
            return tr("Too easy to guess. Choose other digits")
        if not self.first and typed == self._besides:
            return tr("The one you were given. Choose other digits")
        if not self.first:
            self.first = typed
            return tr("second time")
        if typed != self.first:
            self.first = ""
            return tr("The two differ. Type both again")
        self.pin, self.first = typed, ""
        return tr("kept")


def change_pin(
    bridge: Bridge, person: Person, pin: str, done: Callable[[Person | None], None], *, by: str = ""
) -> None:
    """Give `person` another PIN; `done` gets them as changed, or None where it was refused.

    `by` is a name; without one it is who is signed in.
    """
    station, who = bridge.station, by or bridge.by

    def keep(pin_hash: str | None) -> None:
        changed: list[Person] = []
        if pin_hash is not None:
            bridge.attempt(
                lambda: changed.append(
                    station.staff.change_pin(person.id, pin_hash=pin_hash, by=who)
                )
            )
        done(changed[0] if changed else None)

    bridge.run(lambda: station.hash_pin(pin), keep, Lane.QUICK)
