"""A decision in the making: the session as it becomes, and the events so far."""

from monitor.domain.events import Event
from monitor.domain.evolve import evolve
from monitor.domain.state import Session


class Work:
    """Collects events and believes each at once, so that the next step sees it.

    Lifetime: one call of `decide`. Never leaves the domain.
    """

    __slots__ = ("events", "session")

    def __init__(self, session: Session) -> None:
        self.session = session
        self.events: list[Event] = []

    def emit(self, event: Event) -> None:
        """Record that `event` happened."""
        self.events.append(event)
        self.session = evolve(self.session, event)
