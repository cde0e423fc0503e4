"""An alert in words: as a tab, the board and the dock name it."""

from collections import deque
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from monitor.api import (
    MEASURES,
    AlertView,
    ChairView,
    Instant,
    Kind,
    Priority,
    Signal,
    Station,
    frozen,
)
from ui import messages
from ui.messages import tr
from ui.widgets.marks import Priority as Shape

NUMBERS: Final = frozenset({"sbp", "dbp", "hr", "spo2", "rr", "temp", "pain", "mood"})
UNANSWERED: Final = frozenset({Signal.ON, Signal.LATCHED})
_SHAPES: Final = {Priority.HIGH: Shape.HIGH, Priority.MEDIUM: Shape.MEDIUM, Priority.LOW: Shape.LOW}

NO_SOUND: Final = "sound-unavailable"
"""The station's own alert, the same at every chair."""


def shape(priority: Priority) -> Shape:
    """Return the shape that stands for `priority`."""
    return _SHAPES[priority]


def unanswered(alert: AlertView) -> bool:
    """Return whether somebody has yet to acknowledge it, cleared or not."""
    return alert.signal in UNANSWERED


def reference(alert: AlertView) -> str:
    """Return the name by which a command answers this episode."""
    return f"{alert.limit}/{alert.episode}"


@frozen
class Group:
    """The alerts that share one dock: `main` names it, `others` are of the same reading."""

    main: AlertView
    others: tuple[AlertView, ...] = ()

    @property
    def members(self) -> tuple[AlertView, ...]:
        """All of them, the one that names the dock first."""
        return (self.main, *self.others)

    @property
    def unanswered(self) -> tuple[AlertView, ...]:
        """Those that wait for somebody, the most urgent first."""
        return tuple(each for each in self.members if unanswered(each))

    @property
    def front(self) -> AlertView:
        """What a tab and the board show: the most urgent that waits, else the one that names it."""
        return self.unanswered[0] if self.unanswered else self.main


def groups(alerts: tuple[AlertView, ...]) -> tuple[Group, ...]:
    """Return open alerts by dock: unanswered before answered, then by priority, then by age.

    The alerts of one blood pressure share a dock; of two equal ones the one further past its limit
    names it. That the station has no sound stands in the shell bar of every screen, not here.
    """
    for known, made in _grouped:
        if known is alerts:
            return made
    made = _groups(alerts)
    _grouped.append((alerts, made))
    return made


_grouped: Final[deque[tuple[tuple[AlertView, ...], tuple[Group, ...]]]] = deque(maxlen=12)
"""The last ones: each second every part of the screen asks for the same few again."""


def _groups(alerts: tuple[AlertView, ...]) -> tuple[Group, ...]:
    found: dict[str, list[AlertView]] = {}
    for alert in alerts:
        if alert.signal is not Signal.CLOSED and alert.limit != NO_SOUND:
            found.setdefault(_dock_of(alert), []).append(alert)
    made = []
    for members in found.values():
        members.sort(key=_worse)
        made.append(Group(main=members[0], others=tuple(members[1:])))
    return tuple(sorted(made, key=lambda group: _urgency(group.front)))


def _dock_of(alert: AlertView) -> str:
    measure = MEASURES.get(alert.measure or "")
    if measure is not None and measure.group == "bp":
        return "bp"
    return f"{alert.limit}/{alert.episode}"


def _worse(alert: AlertView) -> tuple[int, Decimal, Instant]:
    return (-alert.priority, -(alert.over_by or Decimal(0)), alert.raised)


def _urgency(alert: AlertView) -> tuple[bool, int, bool, Decimal, Instant]:
    distance = -(alert.over_by or Decimal(0))
    on = alert.signal is not Signal.ON
    return (not unanswered(alert), -alert.priority, on, distance, alert.raised)


def title(alert: AlertView) -> str:
    """Return the parameter and its value: `SBP 186`; without a value the alert's name."""
    words = messages.words()
    if alert.measure is None or alert.latest is None:
        return (
            f"{words.alert(alert.limit)}, {alert.slot}" if alert.slot else words.alert(alert.limit)
        )
    measure = MEASURES.get(alert.measure)
    if measure is not None and measure.kind is Kind.YES_NO:
        return words.alert(alert.limit)
    known = words.measure(alert.measure)
    return f"{known.short} {words.value(alert.measure, alert.latest)}"


def public_title(alert: AlertView) -> str:
    """Return `title` as it may be read by the whole room."""
    return messages.words().alert("discreet") if alert.discreet else title(alert)


def distance(alert: AlertView) -> str:
    """Return how far the latest value is past the limit: `6 over critical limit 180`."""
    if alert.signal is Signal.LATCHED or alert.cleared is not None:
        return tr("Back inside the limit, not acknowledged")
    if alert.measure is None or alert.latest is None or alert.bound is None:
        return ""
    return messages.words().crossing(
        alert.measure,
        value=alert.latest,
        bound=alert.bound,
        priority=alert.priority,
        upward=alert.upward,
    )


def priority_word(alert: AlertView) -> str:
    """Return `HIGH`, `MEDIUM` or `LOW`."""
    return messages.words().priority(alert.priority)


def running(alert: AlertView, now: Instant) -> str:
    """Return for how long it has been there: `1:42`."""
    return messages.since(now, alert.raised)


def change(view: ChairView, alert: AlertView) -> str:
    """Return `+58 from baseline 128`, empty where there is none."""
    latest = view.latest.get(alert.measure or "")
    if alert.change is None or latest is None or latest.baseline is None:
        return ""
    base = messages.words().value(latest.measure, latest.baseline)
    return tr("{0} from baseline {1}").format(messages.signed(alert.change), base)


def also(others: Iterable[AlertView]) -> str:
    """Return the further alerts of a reading: `DBP 104 also over caution 100`."""
    said: dict[str, list[str]] = {}
    for alert in others:
        said.setdefault(title(alert), []).append(_relation(alert))
    form, joined = tr("{0} also {1}"), tr(" and ")
    return "; ".join(form.format(name, joined.join(parts)) for name, parts in said.items())


def _relation(alert: AlertView) -> str:
    if alert.bound is None or alert.measure is None or alert.cleared is not None:
        return tr("back inside")
    level = messages.words().level(alert.priority).split()[0]
    bound = messages.words().value(alert.measure, alert.bound)
    if not alert.over_by:
        return tr("at {0} {1}").format(level, bound)
    form = tr("over {0} {1}") if alert.upward else tr("under {0} {1}")
    return form.format(level, bound)


def tab_title(alert: AlertView) -> str:
    """Return a name that a tab has room for: a number with its value, else the parameter alone."""
    short = {
        "check-missed": tr("Check missed"),
        "end-not-recorded": tr("No end yet"),
        "sound-unavailable": tr("No sound"),
    }
    if alert.measure is None:
        group = alert.limit.removeprefix("not-assessed-")
        if group != alert.limit:
            return tr("{0} not read").format(messages.words().name("group", group))
        return short.get(alert.limit, messages.words().alert(alert.limit))
    known = messages.words().measure(alert.measure)
    if isinstance(alert.latest, Decimal) and alert.measure in NUMBERS:
        return f"{known.short} {messages.number(alert.latest)}"
    return known.short


def answered_by(view: ChairView, alert: AlertView) -> str:
    """Return `in 1:53, M. Okonjo RN`, counted from the critical alert that it continues."""
    if alert.acknowledged is None:
        return ""
    before = predecessor(view, alert)
    began = alert.raised if before is None else min(before.raised, alert.raised)
    took = messages.since(alert.acknowledged, began)
    return tr("in {0}, {1}").format(took, alert.acknowledged_by)


def continued(view: ChairView, alert: AlertView, station: Station) -> str:
    """Return what the closed critical alert before it was: `HIGH until 14:33:38, peak 186`."""
    before = predecessor(view, alert)
    if before is None or before.closed is None:
        return ""
    words = messages.words()
    until = tr("{0} until {1}").format(priority_word(before), station.local(before.closed))
    if before.worst is None or before.measure is None:
        return until
    return tr("{0}, peak {1}").format(until, words.value(before.measure, before.worst))


def predecessor(view: ChairView, alert: AlertView) -> AlertView | None:
    """Return the closed critical episode that `alert` continues."""
    if alert.follows is None:
        return None
    known = {(each.limit, each.episode): each for each in view.alerts}
    return known.get(alert.follows)
