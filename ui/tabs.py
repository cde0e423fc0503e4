"""What the tab of a chair says, for the shell bar of every screen."""

from dataclasses import replace

from monitor.api import AlertView, BoardView, ChairView, Phase, Priority, Signal
from ui import messages
from ui.alert import words as alert_words
from ui.alert.words import groups, shape
from ui.chair.course import long_label
from ui.damage import unreadable_at
from ui.messages import tr
from ui.said import chair_said
from ui.widgets.priority import Priority as Shape
from ui.widgets.tab import Tab, TabAlert

OVERDUE = "check-overdue"


def escalated(board: BoardView) -> AlertView | None:
    """Return the most urgent alert that has escalated and is still on."""
    found = [
        alert
        for view in board.chairs
        if view is not None and any(alert.escalated_now for alert in view.alerts)
        for alert in view.open_alerts
        if alert.escalated_now
    ]
    return max(found, key=lambda alert: alert.priority, default=None)


def chair_of(board: BoardView, alert: AlertView) -> int:
    """Return the chair that `alert` belongs to, 0 for none."""
    for view in board.chairs:
        if view is not None and any(known is alert for known in view.alerts):
            return view.chair
    return 0


def tab_of(board: BoardView, number: int, *, current: bool, locked: bool) -> Tab:
    """Return the tab of chair `number`; locked, it names no value."""
    view = board.chairs[number - 1]
    bar = escalated(board)
    bar_shape = shape(bar.priority) if bar is not None else None
    words = chair_said(number, view, locked=locked)
    if view is None:
        if unreadable_at(board, number) is not None:
            return _unreadable(number, current=current, escalated=bar_shape)
        empty = tr("Empty")
        return Tab(number=number, first=empty, current=current, escalated=bar_shape, words=words)
    found = groups(view.alerts)
    if found:
        tab = _alerting(view, found[0].front, current=current, locked=locked)
        return replace(tab, escalated=bar_shape, words=words)
    first, second = _coming(view)
    return Tab(
        number=number,
        first=first,
        second=second,
        current=current,
        escalated=bar_shape,
        words=words,
    )


def _unreadable(number: int, *, current: bool, escalated: Shape | None) -> Tab:
    """Return the tab of a chair whose record cannot be read: nobody is to take it for empty."""
    words = ", ".join((tr("Chair {0}").format(number), tr("Record not readable")))
    return Tab(
        number=number,
        first=tr("By hand"),
        second=tr("no record"),
        current=current,
        priority=Shape.MEDIUM,
        alert=TabAlert.FILL,
        escalated=escalated,
        words=words,
    )


def first_tab(board: BoardView, *, locked: bool) -> Tab | None:
    """Return what comes first on the board, with the key that goes there; None for nothing."""
    if not board.order:
        return None
    number = board.order[0].chair
    tab = tab_of(board, number, current=False, locked=locked)
    key = tr("Ctrl+{0}").format(number)
    second = f"{tab.second}, {key}" if tab.second else key
    return replace(tab, second=second, words=tr("First: {0}").format(tab.words))


def _alerting(view: ChairView, alert: AlertView, *, current: bool, locked: bool) -> Tab:
    waiting = alert_words.unanswered(alert)
    kind = TabAlert.FILL if waiting else TabAlert.TINT
    if alert.priority is Priority.LOW:
        kind = TabAlert.SHAPE
    first, second = _alert_lines(view, alert, locked=locked)
    if alert.discreet:
        kind = TabAlert.QUIET
    return Tab(
        number=view.chair,
        first=first,
        second=second,
        current=current,
        priority=shape(alert.priority),
        alert=kind,
        flashing=alert.signal is Signal.ON,
    )


def _alert_lines(view: ChairView, alert: AlertView, *, locked: bool) -> tuple[str, str]:
    running = alert_words.running(alert, view.at)
    word = alert_words.priority_word(alert)
    if alert.discreet:
        return tr("Clinician"), tr("needed, {0}").format(running)
    if alert.limit == OVERDUE and view.next is not None and view.next.due is not None:
        second = tr("overdue") if alert.priority is Priority.LOW else tr("{0} overdue").format(word)
        return messages.countdown(view.next.due - view.at), second
    if locked:
        return word, tr("for {0}").format(running)
    title = alert_words.tab_title(alert)
    if not alert_words.unanswered(alert):
        return title, _answered_line(view)
    return title, f"{word} {running}"


def _answered_line(view: ChairView) -> str:
    coming = view.next
    if coming is None or coming.group is None or coming.due is None:
        return tr("answered")
    group = messages.words().name("group", coming.group)
    left = coming.due - view.at
    if left <= 0:
        return tr("{0} due").format(group)
    return tr("{0} in {1}").format(group, messages.countdown(left))


def _coming(view: ChairView) -> tuple[str, str]:
    if view.closed:
        return tr("Closed"), ""
    if view.phase is Phase.BEFORE:
        return tr("Before"), tr("the start")
    coming = view.next
    if coming is None or coming.due is None:
        return tr("No check"), tr("planned")
    left = coming.due - view.at
    name = long_label(coming.label)
    what = name if coming.group is not None else tr("{0} check").format(name)
    if view.remaining is not None and view.remaining <= 0 and not view.paused:
        return tr("End"), tr("record it")
    return (messages.countdown(left) if left > 0 else tr("due")), what
