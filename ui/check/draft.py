"""What has been entered into a form, what of it is on disk, and what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from monitor.api import MINUTE, FormView, Instant, Value
from ui.check.plan import Plan, follower

RESUMED_AFTER = 5 * MINUTE
"""A form taken up again later than this asks when its readings were taken."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """The screen's own copy of the open form.

    `unsent` names what could not be stored: it is sent again with the next field and at saving.
    `doubted` names values that wait for "Yes, 34".
    """

    plan: Plan
    started_at: Instant | None = None
    taken_at: Instant | None = None
    asks_when: bool = False
    """When it was taken is open: it was taken up again, or was done on paper."""
    values: dict[str, Value] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    confirmed: set[str] = field(default_factory=set)
    doubted: dict[str, Value] = field(default_factory=dict)
    unsent: set[str] = field(default_factory=set)
    typists: dict[str, str] = field(default_factory=dict)
    """Measure -> name of who typed it last."""
    refused: dict[str, str] = field(default_factory=dict)
    """Measure -> sentence: typed, but not taken."""

    def restore(self, form: FormView, now: Instant) -> None:
        """Take up what is on disk."""
        self.started_at = self.taken_at = form.started_at
        self.asks_when = now - form.started_at > RESUMED_AFTER
        self.values = dict(form.values)
        self.reasons = dict(form.not_obtained)
        self.confirmed = set(form.confirmed)

    def begin(self, now: Instant) -> None:
        """Note the moment of the first field: the readings are of then unless somebody says so."""
        if self.started_at is None:
            self.started_at = now
            if not self.asks_when:
                self.taken_at = self.taken_at or now

    def take(self, at: Instant) -> None:
        """Say when the readings were taken."""
        self.asks_when = False
        self.taken_at = at

    def put(self, measure: str, value: Value) -> None:
        """Enter a value; it has not been stored yet."""
        self.values[measure] = value
        self.reasons.pop(measure, None)
        self.refused.pop(measure, None)
        self.confirmed.discard(measure)
        self.doubted.pop(measure, None)
        self.unsent.add(measure)

    def put_reason(self, measure: str, reason: str) -> None:
        """Enter why there is no value; it has not been stored yet."""
        self.take_back(measure)
        self.reasons[measure] = reason
        self.unsent.add(measure)

    def take_back(self, measure: str) -> None:
        """Empty a field."""
        for kept in (self.values, self.reasons, self.doubted, self.refused):
            kept.pop(measure, None)
        self.confirmed.discard(measure)
        self.unsent.discard(measure)

    def sent(self, by: str) -> None:
        """Everything that `by` entered is on disk."""
        self.unsent -= self.unsent_of(by)

    def unsent_of(self, by: str) -> set[str]:
        """Return what is not on disk and was typed by this person."""
        return {name for name in self.unsent if self.typists.get(name, by) == by}

    def others(self, by: str) -> tuple[str, ...]:
        """Return who else typed what is not on disk."""
        names = {self.typists.get(name, by) for name in self.unsent}
        return tuple(sorted(names - {by}))

    def unsent_values(self, by: str) -> Mapping[str, Value]:
        """Return this person's values that are not on disk."""
        return {name: self.values[name] for name in self.unsent_of(by) if name in self.values}

    def unsent_reasons(self, by: str) -> Mapping[str, str]:
        """Return this person's reasons that are not on disk."""
        return {name: self.reasons[name] for name in self.unsent_of(by) if name in self.reasons}

    @property
    def answers(self) -> int:
        """How many fields have a value or a reason."""
        return len(self.values) + len(self.reasons)

    def missing(self) -> tuple[str, ...]:
        """Return what the form asks and has neither value nor reason, in the form's order.

        A follow-up is missing only while its score is 1 or more.
        """
        found: list[str] = []
        for name in (*self.plan.asked, *self.plan.read):
            if name in self.plan.required and not self._has(name):
                found.append(name)
            following = follower(name)
            score = self.values.get(name)
            if (
                following is not None
                and isinstance(score, Decimal)
                and score >= 1
                and not self._has(following.id)
            ):
                found.append(following.id)
        return tuple(found)

    def _has(self, name: str) -> bool:
        return name in self.values or name in self.reasons
