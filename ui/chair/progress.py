"""The left column: how far the infusion is, and the ring of what is to be done next."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from monitor.api import MICRO, MINUTE, ChairView, NextCheck, Phase, Priority, Station, frozen
from ui import messages, theme
from ui.alert.words import shape
from ui.chair.course import long_label
from ui.chair.tall import Tall
from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import RIGHT
from ui.widgets.buttons import Button
from ui.widgets.marks import Priority as Shape
from ui.widgets.ring import CountdownRing, InfusionBar, Ring
from ui.widgets.text import Label, Parts, parts_of

WHOLE_WAIT: Final = 10 * MINUTE
OVERDUE_MEDIUM: Final = 5 * MINUTE
WIDEST_FAR: Final = 6
"""Characters: two figures of that length fit beside each other at the far size."""


class InfusionCard(QFrame):
    """Elapsed, remaining, and milligrams by recorded rate."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.elapsed = _Figure()
        self.remaining = _Figure()
        self.bar = InfusionBar()
        self.began = Label("", Role.SMALL, ink="ink2")
        self.given = Parts(ink="ink2")
        self.ends = Label("", Role.SMALL, ink="ink2")
        self.given.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ends.setAlignment(RIGHT)
        figures = QHBoxLayout()
        self._figures = figures
        for figure in (self.elapsed, self.remaining):  # captions on one line, whatever the sizes
            figures.addWidget(figure, 1, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.began)
        foot.addWidget(self.given, 1)
        foot.addWidget(self.ends)
        self._column = QVBoxLayout(self)
        self._column.addLayout(figures)
        self._column.addWidget(self.bar)
        self._column.addLayout(foot)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        side = look.space(4)
        self._figures.setSpacing(look.space(3))
        self.given.set_type(Role.SMALL if look.percent == theme.USUAL else Role.CAPTION, REGULAR)
        lines = look.px(Role.FAR) * 1.32 + 2 * look.px(Role.SMALL) * 1.35
        roomy = not look.tight
        edges = 4 * look.space(3) - 8 if roomy else 3 * look.space(2)
        self.setFixedHeight(round(lines) + look.space(4) + edges)
        edge = look.space(3) if roomy else look.space(2)
        self._column.setContentsMargins(side, edge, side, edge)
        self._column.setSpacing(look.space(2) if roomy else 1)

    def render_infusion(self, view: ChairView, station: Station) -> None:
        """Show how far the infusion of `view` is."""
        caption = tr("Since 1st device") if view.by_devices else tr("Elapsed")
        self.elapsed.render_figure(caption, messages.span(view.elapsed // MICRO))
        if view.by_devices:
            self._render_stay(view)
        elif view.phase in (Phase.RECOVERY, Phase.CLOSED) and view.ended is not None:
            passed = messages.span(max(0, view.at - view.ended) // MICRO)
            self.remaining.render_figure(tr("Since the end"), passed)
        elif view.remaining is None:
            self.remaining.render_figure(tr("Planned"), f"{view.order.planned_min}:00")
        elif view.remaining >= 0:
            self.remaining.render_figure(tr("Remaining"), messages.countdown(view.remaining))
        else:
            self.remaining.render_figure(tr("Past the end"), messages.countdown(view.remaining))
        long = len(self.elapsed.shown) + len(self.remaining.shown) > 2 * WIDEST_FAR
        for figure in (self.elapsed, self.remaining):
            figure.fit(smaller=long)
        whole = view.order.planned_min * MINUTE
        share = view.elapsed / whole if whole else 0.0
        minutes = view.elapsed // MINUTE
        form = tr("{0} of {1} minutes infused")
        if view.by_devices:
            form = tr("{0} of {1} minutes of the stay")
        said = form.format(minutes, view.order.planned_min)
        self.bar.render_bar(share, said)
        self.began.setText("" if view.started is None else messages.hhmm(station, view.started))
        self.given.set_parts(*_given(view))
        self.ends.setText(_end(view, station))

    def _render_stay(self, view: ChairView) -> None:
        """Show what is left of the stay that began with the first device."""
        left = view.order.planned_min * MINUTE - view.elapsed
        if view.started is None:
            self.remaining.render_figure(tr("Stay"), f"{view.order.planned_min}:00")
        elif left > 0:
            self.remaining.render_figure(tr("Of the stay left"), messages.countdown(left))
        else:
            self.remaining.render_figure(tr("Past the stay"), messages.countdown(left))


class _Figure(QFrame):
    """A caption over a far-readable figure."""

    def __init__(self) -> None:
        super().__init__()
        self.caption = Label("", Role.SMALL, ink="ink2")
        self.figure = Label("", Role.FAR, weight=MEDIUM)
        self.shown = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addWidget(self.figure)

    def render_figure(self, caption: str, figure: str) -> None:
        """Show both."""
        self.shown = figure
        self.caption.setText(caption)
        self.figure.setText(figure)
        self.setAccessibleName(f"{caption} {figure}")

    def fit(self, *, smaller: bool) -> None:
        """Take the far-readable size, unless it or its neighbour leaves no room for it."""
        far = not smaller and len(self.shown) <= WIDEST_FAR
        self.figure.set_type(Role.FAR if far else Role.VALUE, MEDIUM)


def _given(view: ChairView) -> tuple[tuple[str, bool], ...]:
    """Return what was given, the amount as a strong part."""
    if view.started is None:
        return ((tr("Not started"), False),)
    if view.mg_given is None:
        return ((tr("mg not known"), False),)
    given = messages.one_place(view.mg_given)
    if view.mg_planned is None:
        return parts_of(tr("{0} mg given"), (given, True))
    planned = messages.one_place(view.mg_planned)
    return parts_of(tr("{0} of {1} mg given"), (given, True), (planned, False))


def _end(view: ChairView, station: Station) -> str:
    if view.paused:
        return tr("paused")
    end = view.planned_end if view.by_devices else view.ended or view.planned_end
    return "" if end is None else messages.hhmm(station, end)


@frozen
class Prompt:
    """What the second button under the ring offers: its words and where it leads."""

    words: str
    leads: str


@frozen
class Sentence:
    """The sentence under the ring; `strong` for what needs attention."""

    text: str
    strong: bool = False


class NextCard(QFrame):
    """The ring, a sentence, a second offer in its reserved place, and the main button."""

    main_pressed = Signal()
    offered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.title = Label("", Role.SMALL, weight=SEMIBOLD, ink="ink2")
        self.count = Label("", Role.SMALL, ink="ink2")
        self.ring = CountdownRing()
        self.sentence = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.offer = Button("")
        self.offer.clicked.connect(self.offered.emit)
        self.main = Button("", "primary", key="F3", main=True)
        self.main.clicked.connect(self.main_pressed.emit)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.count)
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self.ring, 1)
        self._column.addWidget(self.sentence)
        self._column.addWidget(Tall(self.offer, "touch"))
        self._column.addWidget(Tall(self.main, "primary"))
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        side = look.space(4)
        self._column.setContentsMargins(side, look.space(3), side, look.space(3))
        self._column.setSpacing(look.space(2))
        self.sentence.setFixedHeight(round(look.px(Role.SMALL) * 1.3 * 3) + 2)

    def render_next(
        self, view: ChairView, station: Station, sentence: Sentence, prompt: Prompt | None
    ) -> None:
        """Show what is next at `view`."""
        self.title.setText(_title(view))
        self.count.setText(tr("{0} of {1}").format(view.checks_done, view.checks_planned))
        self.ring.render_ring(ring_of(view, station))
        self.sentence.setText(sentence.text)
        self.sentence.set_ink("ink" if sentence.strong else "ink2")
        self.sentence.set_weight(SEMIBOLD if sentence.strong else 400)
        self.offer.setVisible(prompt is not None)
        if prompt is not None:
            self.offer.set_label(prompt.words)
        self.main.set_label(main_words(view))


def _title(view: ChairView) -> str:
    if view.closed:
        return tr("Closed")
    if view.phase is Phase.BEFORE:
        return tr("Before the start")
    if view.next is not None and view.next.group is not None:
        return tr("Next action")
    return tr("Next check")


def main_words(view: ChairView) -> str:
    """Return what the main button does."""
    if view.closed:
        return tr("Open the record")
    if view.phase is Phase.BEFORE:
        return tr("Prepare the start")
    if view.next is not None and view.next.group is not None:
        group = messages.words().name("group", view.next.group)
        return tr("Enter {0}").format(group)
    return tr("Start check")


def ring_of(view: ChairView, station: Station) -> Ring:
    """Return the ring: it fills towards what is due, and counts up once that is past."""
    coming = view.next
    if view.closed:
        return Ring(fraction=1.0, over="", count=tr("Closed"), under="", words=tr("Session closed"))
    if view.start is not None:
        left = len(view.start.baseline_missing) + len(view.start.unanswered)
        under = tr("{0} left").format(left) if left else tr("ready")
        said = tr("Before the start, {0}").format(under)
        return Ring(fraction=0.0, over=tr("Before"), count=tr("Start"), under=under, words=said)
    if coming is None or coming.due is None:
        label = long_label(coming.label) if coming is not None else ""
        under = tr("no due time")
        return Ring(fraction=0.0, over="", count="–", under=label or under, words=label or under)
    left = coming.due - view.at
    wait = max(WHOLE_WAIT, MINUTE)
    clock = _due_clock(coming, station)
    count = messages.countdown(left)
    return Ring(
        fraction=1.0 if left <= 0 else 1 - min(1.0, left / wait),
        over=long_label(coming.label),
        count=count,
        under=tr("due {0}").format(clock),
        words=_spoken(coming, left, clock),
        late=_late(coming, left),
    )


def _late(coming: NextCheck, left: int) -> Shape | None:
    if not coming.overdue:
        return None
    return shape(Priority.MEDIUM if -left >= OVERDUE_MEDIUM else Priority.LOW)


def _due_clock(coming: NextCheck, station: Station) -> str:
    """Return when it is due; the seconds only where an alert or its recheck counts them."""
    clock = station.local(coming.due or 0)
    counted = coming.overdue or coming.group is not None
    return clock if counted and not clock.endswith(":00") else clock[:5]


def _spoken(coming: NextCheck, left: int, clock: str) -> str:
    label = long_label(coming.label)
    if left <= 0:
        return tr("{0}, due since {1}").format(label, clock)
    return tr("{0}, {1} left, due {2}").format(label, messages.lasting(left, up=True), clock)
