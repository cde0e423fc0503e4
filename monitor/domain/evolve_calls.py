"""What the events after a session mean: calls, tasks, the monitoring form."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from monitor.domain import events as ev
from monitor.domain.frozen import replace
from monitor.domain.state import (
    CallTry,
    FollowUp,
    Sent,
    Session,
)


def _follow_up_made(s: Session, e: ev.FollowUpMade) -> Session:
    made = FollowUp(
        number=e.number,
        kind=e.kind,
        week=e.week,
        at=e.at,
        answers=e.answers,
        not_asked=e.not_asked,
        details=e.details,
        note=e.note,
        by=e.by,
        reached=e.reached,
        reached_at=e.reached_at,
        red=e.red,
    )
    return replace(s, follow_ups=(*s.follow_ups, made), calls=e.number)


def _call_tried(s: Session, e: ev.CallTried) -> Session:
    tried = CallTry(
        kind=e.kind,
        week=e.week,
        at=e.at,
        by=e.by,
        outcome=e.outcome,
        again_at=e.again_at,
        not_reached=e.not_reached,
    )
    return replace(s, tries=(*s.tries, tried))


def _calls_declined(s: Session, e: ev.CallsDeclined) -> Session:
    return replace(s, declined=e.at)


def _calls_resumed(s: Session, _e: ev.CallsResumed) -> Session:
    return replace(s, declined=None)


def _follow_up_struck(s: Session, e: ev.FollowUpStruck) -> Session:
    return replace(s, follow_ups=tuple(f for f in s.follow_ups if f.number != e.number))


def _task_answered(s: Session, e: ev.TaskAnswered) -> Session:
    follow_ups = tuple(
        replace(f, task_at=e.at, task_by=e.by, task_note=e.note) if f.number == e.number else f
        for f in s.follow_ups
    )
    return replace(s, follow_ups=follow_ups)


def _report_answered(s: Session, e: ev.ReportAnswered) -> Session:
    return replace(s, report=MappingProxyType({**s.report, **e.answers}))


def _report_sent(s: Session, e: ev.ReportSent) -> Session:
    return replace(s, sent=(*s.sent, Sent(at=e.at, by=e.by, how=e.how)))


CALLS: Final[Mapping[type, Callable[[Session, Any], Session]]] = MappingProxyType(
    {
        ev.FollowUpMade: _follow_up_made,
        ev.CallTried: _call_tried,
        ev.CallsDeclined: _calls_declined,
        ev.CallsResumed: _calls_resumed,
        ev.FollowUpStruck: _follow_up_struck,
        ev.TaskAnswered: _task_answered,
        ev.ReportAnswered: _report_answered,
        ev.ReportSent: _report_sent,
    }
)
