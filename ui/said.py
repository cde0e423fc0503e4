"""A chair in full words, for a screen reader: what is next there, or its alert.

The words change once a minute, in the first minute of an alert every ten seconds, and when
something happens: a name that changed each second would be read out without end.
"""

from decimal import Decimal
from typing import Final

from monitor.api import (
    MINUTE,
    AlertView,
    ChairView,
    NextCheck,
    Phase,
)
from ui import messages
from ui.alert import words as alert_words
from ui.alert.words import groups
from ui.chair.course import long_label
from ui.messages import tr

OVERDUE: Final = "check-overdue"


def chair_said(number: int, view: ChairView | None, *, locked: bool, name: str = "") -> str:
    """Return chair `number` in words: `Chair 4, HIGH alert for 30 seconds: Systolic pressure 186`.

    `name` is the patient's, where it may be read; `locked` leaves every value out.
    """
    chair = tr("Chair {0}").format(number)
    if view is None:
        return ", ".join((chair, tr("empty")))
    found = groups(view.alerts)
    what = coming_said(view) if not found else alert_said(view, found[0].front, locked=locked)
    return ", ".join(part for part in (chair, name, what) if part)


def alert_said(view: ChairView, alert: AlertView, *, locked: bool) -> str:
    """Return an alert in words; discreet and locked, without what it is about."""
    word, long = alert_words.priority_word(alert), messages.lasting(view.at - alert.raised)
    if alert.discreet:
        return tr("clinician needed for {0}").format(long)
    answered = not alert_words.unanswered(alert)
    said = tr("{0} alert, answered") if answered else tr("{0} alert for {1}")
    said = said.format(word, long)
    if alert.limit == OVERDUE and view.next is not None and view.next.due is not None:
        return tr("{0}: {1}").format(said, _check_said(view.next, view.next.due - view.at))
    if locked:
        return said
    said = tr("{0}: {1}").format(said, _title(alert))
    repeat = view.next if answered else None
    if repeat is None or repeat.group is None or repeat.due is None:
        return said
    return ", ".join((said, _check_said(repeat, repeat.due - view.at)))


def _title(alert: AlertView) -> str:
    """Return the measure's name and value, in full; else the alert's name."""
    if alert.measure in alert_words.NUMBERS and isinstance(alert.latest, Decimal):
        words = messages.words()
        name = words.measure(alert.measure).name
        return f"{name} {words.quantity(alert.measure, alert.latest)}"
    return alert_words.title(alert)


def coming_said(view: ChairView) -> str:
    """Return what is next at a chair without an alert."""
    coming = view.next
    if view.closed:
        return tr("closed")
    if view.phase is Phase.BEFORE:
        return tr("before the start")
    if coming is None or coming.due is None:
        return tr("no check planned")
    if view.remaining is not None and view.remaining <= 0 and not view.paused:
        return tr("planned end reached, record the end")
    return _check_said(coming, coming.due - view.at)


def _check_said(coming: NextCheck, left: int) -> str:
    label = long_label(coming.label)
    what = label if coming.group is not None else tr("{0} check").format(label)
    if left > 0:
        return tr("{0} in {1}").format(what, messages.lasting(left, up=True))
    if -left < MINUTE:
        return tr("{0} due now").format(what)
    return tr("{0} overdue by {1}").format(what, messages.lasting(-left))
