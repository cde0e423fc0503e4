"""What may be shown of the station while nobody is signed in."""

from monitor.api import (
    MINUTE,
    AlertView,
    BoardItem,
    BoardView,
    ChairView,
    NextCheck,
    Phase,
    Signal,
    Station,
    frozen,
)
from ui import messages
from ui.alert.words import NO_SOUND
from ui.check.phrases import SHAPE
from ui.messages import tr, words
from ui.said import chair_said
from ui.sign_in.lanes import Lane
from ui.widgets.priority import Priority


@frozen
class Ribbon:
    """The first of the board in one line: where to go now, and what happens if nobody does."""

    chair: int = 0
    title: str = ""
    sub: str = ""
    priority: Priority | None = None
    flashing: bool = False
    big: str = ""
    note: str = ""


def first_of(board: BoardView) -> BoardItem | None:
    """Return the board's first item."""
    return board.order[0] if board.order else None


def ribbon_of(board: BoardView, station: Station) -> Ribbon:
    """Return the ribbon: an unanswered alert, a late check, or what comes next."""
    item = first_of(board)
    if item is None:
        return Ribbon(title=tr("No chair is in use"))
    if item.alert is not None and item.alert.signal is Signal.ON:
        return _alert(item.chair, item.alert, board)
    check = item.check
    if check is None or check.due is None:
        return Ribbon(chair=item.chair, title=tr("Chair {0} next").format(item.chair))
    past = check.due <= board.now.at
    title = tr("Chair {0} now") if past else tr("Chair {0} next")
    return Ribbon(
        chair=item.chair,
        title=title.format(item.chair),
        sub=tr("{0} check at {1}").format(check.label, messages.hhmm(station, check.due)),
        big=messages.countdown(check.due - board.now.at),
        note=_lateness(check, past=past),
    )


def _lateness(check: NextCheck, *, past: bool) -> str:
    if check.overdue:
        return tr("overdue")
    return tr("since it was due") if past else tr("until it is due")


def _alert(chair: int, alert: AlertView, board: BoardView) -> Ribbon:
    now = board.now.at
    running = messages.since(now, alert.on_since or alert.raised)
    priority = words().priority(alert.priority)
    what = tr("Clinician needed") if alert.discreet else tr("{0} alert").format(priority)
    sub = tr("{0}, on for {1}. Go to the chair. Only a signed-in person can acknowledge it")
    big, note = "", ""
    if alert.escalated_now:
        who = (board.settings.charge_nurse, board.settings.charge_phone)
        big = ", ".join(part for part in who if part)
        note = tr("Get the charge nurse. Nobody has been told by the app")
    elif alert.escalates_at is not None:
        big = messages.countdown(alert.escalates_at - now)
        note = tr("then: get the charge nurse")
    return Ribbon(
        chair=chair,
        title=tr("Chair {0} now").format(chair),
        sub=sub.format(what, running),
        priority=SHAPE[alert.priority],
        flashing=not alert.discreet,
        big=big,
        note=note,
    )


def lane_of(number: int, view: ChairView | None, station: Station) -> Lane:
    """Return what may be seen of one chair."""
    if view is None:
        return Lane(number=number, words=chair_said(number, None, locked=True))
    alert = next((each for each in view.open_alerts if each.limit != NO_SOUND), None)
    far, what = _next(view, station)
    if alert is not None and alert.signal is Signal.ON and alert.measure is not None:
        far = tr("Now")
        running = messages.since(view.at, alert.on_since or alert.raised)
        name = tr("Clinician needed") if alert.discreet else words().priority(alert.priority)
        form = tr("{0}, on for {1}, escalated") if alert.escalated_now else tr("{0}, on for {1}")
        what = form.format(name, running)
    return Lane(
        number=number,
        far=far,
        what=what,
        phase=_phase(view),
        hidden=_hidden(view),
        progress=_progress(view),
        priority=None if alert is None else SHAPE[alert.priority],
        answered=alert is not None and alert.signal is not Signal.ON,
        words=chair_said(number, view, locked=True),
    )


def _next(view: ChairView, station: Station) -> tuple[str, str]:
    check = view.next
    if check is None:
        return "–", tr("Nothing is due")
    if check.due is None:
        return tr("Before"), tr("The {0} check is open").format(check.label)
    at = messages.hhmm(station, check.due)
    form = tr("{0} check overdue since {1}") if check.overdue else tr("{0} check at {1}")
    return messages.countdown(check.due - view.at), form.format(check.label, at)


def _phase(view: ChairView) -> str:
    minutes = view.elapsed // MINUTE
    if view.phase is Phase.INFUSION:
        form = tr("Paused, {0} of {1} min") if view.paused else tr("Infusing, {0} of {1} min")
        return form.format(minutes, view.order.planned_min)
    if view.phase is Phase.RECOVERY and view.by_devices:
        return tr("Stay, {0} of {1} min").format(minutes, view.order.planned_min)
    if view.phase is Phase.RECOVERY and view.ended is not None:
        return tr("Recovery, {0} min").format((view.at - view.ended) // MINUTE)
    return str(words().name("phase", view.phase.value))


def _hidden(view: ChairView) -> str:
    if view.form is None:
        return tr("Name and values hidden")
    count = len(view.form.values) + len(view.form.not_obtained)
    return tr("A draft is kept: {0} answers").format(count)


def _progress(view: ChairView) -> float | None:
    watched = view.by_devices and view.phase is Phase.RECOVERY
    if view.phase is not Phase.INFUSION and not watched:
        return None
    return view.elapsed / (view.order.planned_min * MINUTE)
