"""What opened a session, and what was asked before it began."""

from decimal import Decimal

from monitor.domain.commands import FromPlan, Instant, Order, Patient, Series
from monitor.domain.events.base import ByStaff, Happened
from monitor.domain.frozen import frozen


@frozen
class IndividualLimit:
    """A limit's value for this patient."""

    limit: str
    value: Decimal
    reason: str
    by: str
    prescriber: str
    at: Instant


@frozen
class SessionOpened(ByStaff):
    """A session began; it carries a frozen copy of its protocol."""

    session: str
    chair: int
    patient: Patient
    protocol_id: str
    protocol_version: str
    protocol_sha256: str
    protocol_text: str
    order: Order
    series: Series | None
    limits: tuple[IndividualLimit, ...]
    mode: str
    plan: FromPlan | None = None


@frozen
class IdentityConfirmed(ByStaff):
    """Two identifiers were asked for and are right."""

    how: str


@frozen
class ChecklistAnswered(ByStaff):
    """A question of the checklist was answered."""

    item: str
    answer: str
    detail: str


@frozen
class OrderSecondChecked(ByStaff):
    """Another person has checked the order."""


@frozen
class LimitChanged(Happened):
    """A limit has another value for this patient."""

    limit: IndividualLimit


OpeningEvents = (
    SessionOpened | IdentityConfirmed | ChecklistAnswered | OrderSecondChecked | LimitChanged
)
