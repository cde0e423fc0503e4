"""What the board shows, worked out from the picture of the station."""

from decimal import Decimal
from itertools import pairwise
from typing import Final, Self

from PySide6.QtCore import QRectF

from monitor.api import (
    MEASURES,
    MINUTE,
    AlertView,
    BoardItem,
    BoardView,
    ChairView,
    Damage,
    Instant,
    Phase,
    Priority,
    Signal,
    Station,
    frozen,
)
from ui import messages
from ui.alert import words as alert_words
from ui.alert.words import groups, shape
from ui.chair.course import Axis, bands_of, dot_of, long_label
from ui.chair.values import bp_text
from ui.damage import short, unreadable_at
from ui.fonts import NARROWEST
from ui.messages import tr
from ui.said import chair_said
from ui.theme import Density, Role, Theme
from ui.widgets.marks import Priority as Shape
from ui.widgets.timeline import AxisTick, Band, CheckDot, CheckState, Timeline

BACK: Final = 10 * MINUTE
AHEAD: Final = 30 * MINUTE
GRADED: Final = ("dissociation", "nausea", "dizziness", "anxiety")
OVERDUE: Final = "check-overdue"

_NO_CHECKS: Final = Timeline()


@frozen
class LaneView:
    """What one lane draws; places 0..1 of its 40 minutes."""

    chair: int
    name: str
    phase: str
    first: str
    """The countdown, a clock time, or `Now`; readable from afar."""
    second: str
    priority: Shape | None = None
    filled: bool = False
    """Unanswered: the number block takes the priority's colour."""
    shown: bool = True
    """False for a discreet alert: no shape, no colour of the frame."""
    flashing: bool = False
    infusing: bool = False
    bands: tuple[Band, ...] = ()
    timeline: Timeline = _NO_CHECKS
    now: float = 0.25
    bp: str = ""
    hr: str = ""
    spo2: str = ""
    symptom: str = ""
    age: str = ""
    words: str = ""


@frozen
class RibbonView:
    """One card of the ribbon: the chair, what it wants, and its place in the order."""

    chair: int
    first: str
    second: str
    place: str
    priority: Shape | None = None
    filled: bool = False
    flashing: bool = False
    infusing: bool = False
    words: str = ""


@frozen
class Columns:
    """Where the parts of a lane stand; the heads above them use the same."""

    number: QRectF
    patient: QRectF
    next: QRectF
    lane: QRectF
    values: QRectF
    bp: QRectF
    hr: QRectF
    spo2: QRectF
    symptom: QRectF

    @classmethod
    def of(cls, box: QRectF, look: Theme) -> Self:
        """Divide `box`; the lane takes what the others leave."""
        wide = NARROWEST / 100 if look.narrow else 1.0
        body, value = look.px(Role.BODY) * wide, value_px(look) * wide
        roomy = 1.1 if look.density is Density.REGULAR and not look.narrow else 1.0
        number, patient, coming = body * 5.3, body * 15.4 * roomy, body * 15.6 / wide * roomy
        pair, single, symptom = value * 4.5, value * 2.0, body * 8.6
        left, top, high = box.left(), box.top(), box.height()
        values = pair + 2 * single + symptom + look.space(4)
        lane = box.width() - number - patient - coming - values
        edges = [left]
        for width in (number, patient, coming, lane, look.space(4), pair, single, single):
            edges.append(edges[-1] + width)
        at = [QRectF(x, top, y - x, high) for x, y in pairwise(edges)]
        return cls(
            number=at[0],
            patient=at[1],
            next=at[2],
            lane=at[3],
            values=at[4],
            bp=at[5],
            hr=at[6],
            spo2=at[7],
            symptom=QRectF(edges[8], top, box.right() - edges[8] - 4, high),
        )


def value_px(look: Theme) -> int:
    """Return the size of the latest values in pixels: between a title and a value at the chair."""
    return round(look.px(Role.TITLE) * 1.16)


def axis_of(now: Instant) -> Axis:
    """Return the 40 minutes that all lanes share."""
    return Axis(now - BACK, now + AHEAD)


def ticks_of(board: BoardView, station: Station) -> tuple[AxisTick, ...]:
    """Return a clock time for every five minutes of the shared axis."""
    axis = axis_of(board.now.at)
    step = 5 * MINUTE
    first = (board.now.at - BACK) // step * step + step
    instants = [first + n * step for n in range(9)]
    shown = [each for each in instants if 0.02 < axis.at(each) < 0.98]
    return tuple(AxisTick(at=axis.at(each), label=messages.hhmm(station, each)) for each in shown)


def lane_of(board: BoardView, number: int, station: Station) -> LaneView:
    """Return the lane of chair `number`."""
    view = board.chairs[number - 1]
    broken = unreadable_at(board, number)
    if broken is not None:
        return _unreadable(broken)
    if view is None:
        empty = tr("Empty")
        words = chair_said(number, None, locked=False)
        return LaneView(chair=number, name="", phase=empty, first="", second="", words=words)
    found = groups(view.alerts)
    alert = found[0].front if found else None
    axis = axis_of(board.now.at)
    first, second = next_words(view, alert, station)
    symptom, age = _symptom(view)
    waiting = alert is not None and alert_words.unanswered(alert)
    return LaneView(
        chair=number,
        name=view.patient.name,
        phase=phase_words(view),
        first=first,
        second=second,
        priority=shape(alert.priority) if alert and not alert.discreet else None,
        filled=waiting and alert is not None and alert.priority is not Priority.LOW,
        shown=alert is None or not alert.discreet,
        flashing=alert is not None and alert.signal is Signal.ON and not alert.discreet,
        infusing=view.phase is Phase.INFUSION,
        bands=bands_of(view, axis),
        timeline=Timeline(dots=_dots(view, alert, axis), words=""),
        now=axis.at(board.now.at),
        bp=bp_text(view),
        hr=_latest(view, "hr"),
        spo2=_latest(view, "spo2"),
        symptom=symptom,
        age=age,
        words=_said(view),
    )


def _unreadable(broken: Damage) -> LaneView:
    words = ", ".join((tr("Chair {0}").format(broken.chair), short(broken)))
    return LaneView(
        chair=broken.chair,
        name="",
        phase=tr("Record not readable"),
        first=tr("By hand"),
        second=tr("look after the patient on paper"),
        priority=Shape.MEDIUM,
        filled=True,
        words=words,
    )


def _latest(view: ChairView, name: str) -> str:
    known = view.latest.get(name)
    return messages.words().value(name, known.value) if known else ""


def _said(view: ChairView) -> str:
    """Return the lane in full words: whose it is, what is next or on, and the phase."""
    said = chair_said(view.chair, view, locked=False, name=view.patient.name)
    return ", ".join((said, phase_words(view)))


def phase_words(view: ChairView) -> str:
    """Return where the session stands: `Infusing 37 of 60 min`."""
    planned = view.order.planned_min
    match view.phase:
        case Phase.BEFORE if view.by_devices:
            return tr("Before the first device")
        case Phase.RECOVERY if view.by_devices:
            return tr("Stay {0} of {1} min").format(view.elapsed // MINUTE, planned)
        case Phase.BEFORE:
            return tr("Before infusion")
        case Phase.INFUSION if view.paused:
            return tr("Paused at {0} of {1} min").format(view.elapsed // MINUTE, planned)
        case Phase.INFUSION:
            return tr("Infusing {0} of {1} min").format(view.elapsed // MINUTE, planned)
        case Phase.RECOVERY if view.ended is not None:
            return tr("Recovery {0} min").format(max(0, view.at - view.ended) // MINUTE)
        case _:
            return messages.words().name("phase", view.phase.value)


def next_words(view: ChairView, alert: AlertView | None, station: Station) -> tuple[str, str]:
    """Return the far-readable word of what is next, and the line under it."""
    coming = view.next
    if alert is not None and alert.limit == OVERDUE and coming is not None and coming.due:
        late = messages.countdown(coming.due - view.at)
        since = messages.hhmm(station, coming.due)
        return late, tr("{0} overdue since {1}").format(long_label(coming.label), since)
    if alert is not None and alert_words.unanswered(alert):
        return tr("Now"), why_words(alert)
    if view.phase is Phase.BEFORE:
        return tr("Start"), _before_words(view)
    if coming is None or coming.due is None:
        return "", tr("No check planned")
    left = coming.due - view.at
    label = long_label(coming.label)
    what = label if coming.group is not None else tr("{0} check").format(label)
    if view.phase is Phase.RECOVERY:
        met = sum(1 for each in view.discharge if each.met)
        what = tr("{0}, {1} of {2} criteria met").format(what, met, len(view.discharge))
    else:
        what = tr("{0} at {1}").format(what, messages.hhmm(station, coming.due))
    return (messages.countdown(left) if left > 0 else tr("Due")), what


def _before_words(view: ChairView) -> str:
    start = view.start
    if start is None:
        return ""
    left = len(start.baseline_missing) + len(start.unanswered)
    return tr("Baseline and checklist, {0} left").format(left) if left else tr("Ready to start")


def why_words(alert: AlertView) -> str:
    """Return why a chair comes first, as the room may read it."""
    if alert.discreet:
        return alert_words.public_title(alert)
    distance = alert_words.distance(alert)
    return ", ".join(part for part in (alert_words.title(alert), distance) if part)


def _dots(view: ChairView, alert: AlertView | None, axis: Axis) -> tuple[CheckDot, ...]:
    dots = []
    for mark in view.marks:
        if not 0.02 < axis.at(mark.at) < 0.98:
            continue
        dot = dot_of(mark, axis)
        late = view.next is not None and view.next.overdue and mark.due == view.next.due
        if late and mark.state == "next":
            found = shape(alert.priority) if alert is not None else Shape.LOW
            dot = CheckDot(
                at=dot.at,
                state=CheckState.NEXT,
                label=dot.label,
                priority=found,
                late_to=axis.at(view.at),
            )
        elif mark.priority is not None and mark.state != "next":
            dot = CheckDot(
                at=dot.at, state=dot.state, label=dot.label, priority=shape(mark.priority)
            )
        dots.append(dot)
    return tuple(dots)


def _symptom(view: ChairView) -> tuple[str, str]:
    """Return the strongest graded symptom, and the age of the latest check."""
    saved = [row for row in view.checks if not row.struck]
    if not saved:
        return "", ""
    last = max(row.taken_at for row in saved)
    words = messages.words()
    graded = [
        (known.value, name)
        for name in GRADED
        if (known := view.latest.get(name)) and isinstance(known.value, Decimal) and known.value
    ]
    age = messages.ago(view.at, last)
    if not graded:
        return tr("No symptoms"), age
    value, name = max(graded, key=lambda each: each[0])
    kind = MEASURES[name].id
    return f"{words.measure(kind).short} {words.value(kind, value).lower()}", age


def ribbon_of(board: BoardView, station: Station) -> tuple[RibbonView, ...]:
    """Return the next three, the most urgent first."""
    places = (tr("1st"), tr("2nd"), tr("3rd"))
    return tuple(
        _card(board, item, place, station)
        for item, place in zip(board.order[:3], places, strict=False)
    )


def _card(board: BoardView, item: BoardItem, place: str, station: Station) -> RibbonView:
    view = board.chairs[item.chair - 1]
    if view is None:
        return RibbonView(chair=item.chair, first=tr("Empty"), second="", place=place)
    alert = item.alert
    first, second = next_words(view, alert, station)
    on = alert is not None and alert_words.unanswered(alert)
    filled = on and alert is not None and alert.priority is not Priority.LOW and not alert.discreet
    if on and alert is not None and alert.limit != OVERDUE:
        first = tr("Chair {0} now").format(item.chair)
        unanswered = tr("Unanswered for {0}").format(alert_words.running(alert, view.at))
        second = f"{why_words(alert)}. {unanswered}"
    return RibbonView(
        chair=item.chair,
        first=first,
        second=second,
        place=place,
        priority=shape(alert.priority) if alert is not None and not alert.discreet else None,
        filled=filled,
        flashing=alert is not None and alert.signal is Signal.ON and not alert.discreet,
        infusing=view.phase is Phase.INFUSION,
        words=tr("{0}: {1}").format(place, chair_said(item.chair, view, locked=False)),
    )
