"""A treatment plan: what is ordered over a series, this patient's limits, and how it changed."""

from decimal import Decimal
from typing import Final

from monitor.domain.amending import individual
from monitor.domain.commands import ChangeLimit, Instant, Order
from monitor.domain.frozen import frozen
from monitor.domain.limits import individualise
from monitor.domain.protocol import Phase, Protocol
from monitor.domain.refusals import Refusal, Refused

MOST_SESSIONS: Final = 99
MOST_DAYS: Final = 365
"""Of spacing."""
MOST_MINUTES: Final = 1440


@frozen
class PlannedLimit:
    """A limit's value for this patient, with who decided it and when."""

    limit: str
    value: Decimal
    reason: str
    prescriber: str
    since: Instant


@frozen
class PlannedQuestion:
    """A question before each start; "no" needs a reason."""

    question: str
    why: str
    since: Instant


@frozen
class Plan:
    """What one version of a plan says. It orders; it never computes a dose."""

    condition: str
    """What is treated, in the prescriber's words."""
    protocol: str
    protocol_title: str
    protocol_version: str
    protocol_sha256: str
    """The protocol as it was in force when the version was signed."""
    planned_min: int
    dose_mg_per_kg: Decimal | None = None
    dose_mg: Decimal | None = None
    concentration_mg_per_ml: Decimal | None = None
    sessions: int
    every_days: int
    """Days from one session to the next; 0 for a single one."""
    limits: tuple[PlannedLimit, ...] = ()
    questions: tuple[PlannedQuestion, ...] = ()
    goals: str = ""
    anew_since: Instant | None = None
    """Sessions before it belong to an earlier series; None: all of them count."""

    def order(self, prescriber: str) -> Order:
        """Return the order that a session of this plan carries."""
        return Order(
            planned_min=self.planned_min,
            prescriber=prescriber,
            dose_mg=self.dose_mg,
            dose_mg_per_kg=self.dose_mg_per_kg,
            concentration_mg_per_ml=self.concentration_mg_per_ml,
        )


@frozen
class PlanVersion:
    """A plan as a prescriber signed it."""

    version: int
    plan: Plan
    reason: str
    prescriber: str
    """Who signed with their own PIN."""
    by: str
    """Who was at the screen."""
    at: Instant


@frozen
class PlanChange:
    """One field that differs between two versions; `limit` and `question` name which one.

    An empty `was` means new, an empty `now` taken out.
    """

    field: str
    was: str
    now: str
    of: str = ""


def admit_plan(plan: Plan, protocol: Protocol, at: Instant) -> None:
    """Refuse a plan that no session could be opened from.

    Raises:
        Refused: `plan_incomplete`, `order_of_devices`, or what is wrong with a limit.
    """
    complete = (
        plan.condition.strip()
        and (plan.dose_mg is not None or plan.dose_mg_per_kg is not None)
        and 1 <= plan.planned_min <= MOST_MINUTES
        and 1 <= plan.sessions <= MOST_SESSIONS
        and (0 if plan.sessions == 1 else 1) <= plan.every_days <= MOST_DAYS
        and all(q.question.strip() for q in plan.questions)
    )
    amounts = (plan.dose_mg, plan.dose_mg_per_kg, plan.concentration_mg_per_ml)
    if not complete or any(amount is not None and amount <= 0 for amount in amounts):
        raise Refused(Refusal.PLAN_INCOMPLETE)
    if protocol.by_devices and (plan.dose_mg_per_kg or plan.concentration_mg_per_ml):
        raise Refused(Refusal.ORDER_OF_DEVICES)
    current = protocol.limits
    own = []
    for change in limit_changes(plan, by=""):
        own.append(individual(protocol, current, change, at, Phase.BEFORE))
        current = individualise(protocol, own)


def limit_changes(plan: Plan, *, by: str) -> tuple[ChangeLimit, ...]:
    """Return the plan's limits as they are set at an opening; `by` opens it."""
    return tuple(
        ChangeLimit(
            by=by,
            limit=each.limit,
            value=each.value,
            reason=each.reason,
            prescriber=each.prescriber,
        )
        for each in plan.limits
    )


_PLAIN: Final = (
    "condition", "protocol_title", "planned_min", "dose_mg_per_kg", "dose_mg",
    "concentration_mg_per_ml", "sessions", "every_days", "goals",
)  # fmt: skip


def plan_changes(before: Plan, after: Plan) -> tuple[PlanChange, ...]:
    """Return what differs between two versions, in the order of the page."""
    found = [
        PlanChange(field=name, was=was, now=now)
        for name in _PLAIN
        if (was := _text(getattr(before, name))) != (now := _text(getattr(after, name)))
    ]
    was_limits = {each.limit: _text(each.value) for each in before.limits}
    now_limits = {each.limit: _text(each.value) for each in after.limits}
    found += _differing("limit", was_limits, now_limits)
    was_asked = {each.question: each.question for each in before.questions}
    now_asked = {each.question: each.question for each in after.questions}
    found += _differing("question", was_asked, now_asked)
    if after.anew_since != before.anew_since:
        found.append(PlanChange(field="series", was="", now="new"))
    return tuple(found)


def _differing(field: str, was: dict[str, str], now: dict[str, str]) -> list[PlanChange]:
    return [
        PlanChange(field=field, of=name, was=was.get(name, ""), now=now.get(name, ""))
        for name in dict.fromkeys((*was, *now))
        if was.get(name) != now.get(name)
    ]


def _text(value: str | int | Decimal | None) -> str:
    if value is None:
        return ""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
