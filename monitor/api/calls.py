"""The part of the door that the page of calls uses; loaded with that page."""

from typing import Protocol as Interface

from monitor.call_words import answer as call_answer
from monitor.call_words import call as call_name
from monitor.call_words import hint as call_hint
from monitor.call_words import in_order
from monitor.call_words import question as call_question
from monitor.calling import CallRow, CallSheet, DoneRow, TaskRow
from monitor.care.call_sheet import LastKnown, ThatDay
from monitor.care.follow_ups import Call, CallStanding, CallState, Waiting
from monitor.domain.commands import (
    AnswerFollowUp,
    AnswerTask,
    DeclineCalls,
    ResumeCalls,
    StrikeFollowUp,
    TryCall,
)
from monitor.domain.follow_up import (
    CALL_BACK,
    MOST_TRIES,
    NO_ANSWER,
    QUESTIONS,
    RED,
    UNKNOWN,
    asked,
    unanswered,
)
from monitor.domain.state import CallTry, FollowUp

__all__ = [
    "CALL_BACK",
    "MOST_TRIES",
    "NO_ANSWER",
    "QUESTIONS",
    "RED",
    "UNKNOWN",
    "AnswerFollowUp",
    "AnswerTask",
    "Call",
    "CallRow",
    "CallSheet",
    "CallStanding",
    "CallState",
    "CallTry",
    "Calls",
    "DeclineCalls",
    "DoneRow",
    "FollowUp",
    "LastKnown",
    "ResumeCalls",
    "StrikeFollowUp",
    "TaskRow",
    "ThatDay",
    "TryCall",
    "Waiting",
    "asked",
    "call_answer",
    "call_hint",
    "call_name",
    "call_question",
    "in_order",
    "unanswered",
]


class Calls(Interface):
    """Who is to be called after a session. What is answered goes through `add_to_closed`."""

    def look(self, *, some: bool = False) -> None:
        """Take up what is new, and what time has changed; `some`: what a beat has room for.

        Raises:
            StorageError: it cannot be read.
        """

    @property
    def due(self) -> tuple[CallRow, ...]:
        """Return who is to be called, first calls first, the soonest end of the window first."""

    @property
    def tasks(self) -> tuple[TaskRow, ...]:
        """Return which answers wait for a prescriber, the oldest first."""

    def done_today(self) -> tuple[DoneRow, ...]:
        """Return the calls that were finished on this local day, the last one first."""

    def sheet(self, session: str) -> CallSheet:
        """Return what the caller has before the eyes.

        Raises:
            StorageError: the session cannot be read.
        """
