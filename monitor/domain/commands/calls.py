"""After a session: calls, red answers, the monitoring form."""

from collections.abc import Mapping
from dataclasses import field

from monitor.domain.commands.opening import ByPerson, Instant
from monitor.domain.frozen import NOTHING, frozen


@frozen
class AnswerFollowUp(ByPerson):
    """The patient was called at home and answered; name and birth date were asked and right.

    `kind` is `day1`, `week1` or `weekly`; `week` 0, 1 or 2 to 12. `answers` are codes or numbers,
    `details` what a yes was about, in words.
    """

    kind: str
    week: int
    answers: Mapping[str, str]
    not_asked: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    note: str = ""
    reached: str = ""
    """Whom the caller reached about thoughts of self-harm."""
    reached_at: Instant | None = None


@frozen
class TryCall(ByPerson):
    """The patient was called and did not answer (`no_answer`), or asked for a later call."""

    kind: str
    week: int
    outcome: str
    """`no_answer` or `call_back`."""
    again_at: Instant | None = None
    """When to call again; None: whenever there is time."""


@frozen
class DeclineCalls(ByPerson):
    """The patient doesn't want to be called about this session."""

    reason: str = ""


@frozen
class ResumeCalls(ByPerson):
    """The patient is called about this session again."""

    reason: str


@frozen
class StrikeFollowUp(ByPerson):
    """Take the answers of a call back (wrong patient, say); they stay readable."""

    number: int
    reason: str


@frozen
class AnswerTask(ByPerson):
    """A prescriber has taken note of a call's red answers; `by` is the prescriber."""

    number: int
    """Of the call."""
    note: str = ""
    """What follows from it."""


@frozen
class AnswerReport(ByPerson):
    """Answer items of the monitoring form; an empty answer takes one back."""

    answers: Mapping[str, str]


@frozen
class SendReport(ByPerson):
    """The monitoring form was sent: how, or where to."""

    how: str


CallCommand = (
    AnswerFollowUp
    | TryCall
    | DeclineCalls
    | ResumeCalls
    | StrikeFollowUp
    | AnswerTask
    | AnswerReport
    | SendReport
)
