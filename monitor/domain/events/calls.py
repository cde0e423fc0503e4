"""After a session: calls, red answers, the monitoring form."""

from collections.abc import Mapping
from dataclasses import field

from monitor.domain.commands import Instant
from monitor.domain.events.base import ByStaff
from monitor.domain.frozen import NOTHING, frozen


@frozen
class FollowUpMade(ByStaff):
    """The patient was called at home and answered; name and birth date were asked and right."""

    number: int
    """Which call of the session that was answered, from 1."""
    kind: str
    week: int
    answers: Mapping[str, str]
    not_asked: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    note: str = ""
    reached: str = ""
    reached_at: Instant | None = None
    red: tuple[str, ...] = ()
    """Answers that are a task for the prescriber, by question."""


@frozen
class CallTried(ByStaff):
    """The patient was called, and did not answer or asked for a later call."""

    kind: str
    week: int
    outcome: str
    again_at: Instant | None = None
    not_reached: bool = False
    """It was the last try."""


@frozen
class CallsDeclined(ByStaff):
    """The patient doesn't want to be called about this session."""

    reason: str


@frozen
class CallsResumed(ByStaff):
    """The patient is called about this session again."""

    reason: str


@frozen
class FollowUpStruck(ByStaff):
    """The answers of a call were taken back; they stay readable."""

    number: int
    reason: str


@frozen
class TaskAnswered(ByStaff):
    """A prescriber took note of a call's red answers."""

    number: int
    """Of the call."""
    note: str = ""


@frozen
class ReportAnswered(ByStaff):
    """Items of the monitoring form were answered; an empty answer took one back."""

    answers: Mapping[str, str]


@frozen
class ReportSent(ByStaff):
    """The monitoring form was sent."""

    how: str


CallEvents = (
    FollowUpMade
    | CallTried
    | CallsDeclined
    | CallsResumed
    | FollowUpStruck
    | TaskAnswered
    | ReportAnswered
    | ReportSent
)
