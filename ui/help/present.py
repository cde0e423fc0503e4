"""What help says: the alerts on now, what each kind of alert means, and what it asks for."""

from typing import Final

from monitor.api import AlertView, BoardView, ChairView, Priority, Signal, frozen
from ui.alert import words as alert_words
from ui.alert.words import Group, groups, shape
from ui.messages import tr
from ui.widgets.marks import Priority as Shape

OVERDUE: Final = "check-overdue"
MISSED: Final = "check-missed"
NO_END: Final = "end-not-recorded"
NOT_READ: Final = "not-assessed-"


@frozen
class Now:
    """One alert that is on now: which it is, how things stand, and what it asks for."""

    chair: int
    """0 for the station's own."""
    shape: Shape
    title: str
    state: str
    asks: str


@frozen
class Meaning:
    """What a kind of alert means; `shape` is None for what is no kind of its own."""

    shape: Shape | None
    title: str
    words: str


def alerts_now(board: BoardView, *, locked: bool) -> tuple[Now, ...]:
    """Return the open alerts of every chair, the most urgent first; locked, without a value."""
    found = [
        (view, group) for view in board.chairs if view is not None for group in groups(view.alerts)
    ]
    found.sort(key=lambda pair: _urgency(pair[1].front))
    said = [_now(view, group, locked=locked) for view, group in found]
    if not board.sound_working:
        said.append(_no_sound())
    return tuple(said)


def _urgency(alert: AlertView) -> tuple[bool, int, int]:
    return (not alert_words.unanswered(alert), -alert.priority, alert.raised)


def _now(view: ChairView, group: Group, *, locked: bool) -> Now:
    alert = group.front
    word, running = alert_words.priority_word(alert), alert_words.running(alert, view.at)
    what = alert_words.public_title(alert)
    if locked and not alert.discreet:
        title = tr("Chair {0}: {1}").format(view.chair, word)
    else:
        title = tr("Chair {0}: {1}, {2}").format(view.chair, word, what)
    told = tr("answered") if not alert_words.unanswered(alert) else tr("for {0}").format(running)
    parts = [told]
    if not locked and not alert.discreet:
        others = alert_words.also(each for each in group.members if each is not alert)
        parts = [alert_words.distance(alert), others, told]
    return Now(
        chair=view.chair,
        shape=shape(alert.priority),
        title=title,
        state=", ".join(part for part in parts if part),
        asks=tr("Sign in to answer it") if locked else asks(alert),
    )


def _no_sound() -> Now:
    return Now(
        chair=0,
        shape=Shape.LOW,
        title=tr("LOW: no sound can be heard here"),
        state="",
        asks=tr("Look at the screens more often, and have the output put right in Settings"),
    )


def asks(alert: AlertView) -> str:
    """Return what an alert asks of the nurse as it stands."""
    if alert.discreet:
        return tr("Go to the chair: only its own screen says what it is")
    if alert.signal is Signal.ACKNOWLEDGED:
        return tr("It is answered, and stays in view until it is over")
    if alert.signal is Signal.LATCHED:
        return tr("It is over, but nobody has answered it: acknowledge it")
    if alert.limit == OVERDUE:
        return tr("Take the check now; what cannot be asked or read takes a reason")
    if alert.limit == MISSED:
        return tr("Take the next check, and say at the chair why this one was missed")
    if alert.limit == NO_END:
        return tr("If the infusion has ended, record it: Stopped, F7")
    if alert.limit.startswith(NOT_READ):
        return tr("Read it, if need be another way")
    if alert.priority is Priority.HIGH:
        return tr("Go to the patient now. One tap on what you did answers it, or F4")
    if alert.priority is Priority.MEDIUM:
        return tr("Go to the patient soon and read again. One tap on what you did answers it")
    return tr("Look after it when you are next at the chair")


def meanings() -> tuple[Meaning, ...]:
    """Return what the kinds of alerts mean and ask for, the most urgent first."""
    return (
        Meaning(
            shape=Shape.HIGH,
            title=tr("HIGH: a critical limit is crossed"),
            words=tr(
                "Go to the patient now, act, record it or acknowledge. "
                "Left alone, the bar on top says whom to get."
            ),
        ),
        Meaning(
            shape=Shape.MEDIUM,
            title=tr("MEDIUM: a caution limit, or a check missed"),
            words=tr("Go soon, read again, record what you do. Left alone, it escalates too."),
        ),
        Meaning(
            shape=Shape.LOW,
            title=tr("LOW: a check is late, or something technical"),
            words=tr("Take the check, or put right what is named: no sound, no end recorded."),
        ),
    )


def more_meanings() -> tuple[Meaning, ...]:
    """Return what else is good to know about alerts."""
    return (
        Meaning(
            shape=None,
            title=tr("Due, late, missed"),
            words=tr(
                "Due is a reminder, no alert. Late is LOW, and MEDIUM 5 minutes after due. "
                "Missed asks why."
            ),
        ),
        Meaning(
            shape=None,
            title=tr("Answered is not gone"),
            words=tr(
                "Acknowledging ends flash, sound and escalation of that alert. "
                "It stays in view until the readings are back."
            ),
        ),
        Meaning(
            shape=None,
            title=tr("Clinician needed"),
            words=tr("An alert that the room may not read: the chair's own screen says what."),
        ),
    )
