"""What a graded row asks and what was answered, as plain data."""

from monitor.api import frozen
from ui.widgets.grade_button import Choice


@frozen
class FollowUp:
    """A yes/no question that opens inside the row after one of `after`, or by its own button."""

    title: str
    """The whole question: `Vomited since T+30?`."""
    short: str
    """On its button: `Vomited?`."""
    after: frozenset[str] = frozenset()


@frozen
class GradeQuestion:
    """What a row asks. `reasons` are why it was not asked.

    `shown` > 0 puts only that many answers on the row, the others behind `more`.
    """

    title: str
    hint: str
    choices: tuple[Choice, ...]
    reasons: tuple[Choice, ...] = ()
    follow_up: FollowUp | None = None
    shown: int = 0
    more: str = ""


@frozen
class GradeAnswer:
    """What was answered so far: a choice's code, or a reason's code, or neither.

    `previous` is the code given at the check `previous_at` (`T+30`): marked, never selected.
    """

    code: str | None = None
    reason: str | None = None
    follow_up: bool | None = None
    previous: str | None = None
    previous_at: str = ""
