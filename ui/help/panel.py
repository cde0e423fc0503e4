"""The panel of help: a column over the screen in view, which goes on below it as it was."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from monitor.api import BoardView
from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.help.present import Meaning, Now, alerts_now, meanings, more_meanings
from ui.keymap import HELP_PAGES, Key, bind, everywhere, shown_on, told
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.buttons import Button
from ui.widgets.footbar import FootBar
from ui.widgets.marks import AlarmMark, mark_size
from ui.widgets.priority import Priority
from ui.widgets.spoken import Spoken
from ui.widgets.text import Label, rule

WIDTH: Final = 500
WIDTH_COMPACT: Final = 368
"""Pixels, of the action sheets."""
MODIFIED: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class HelpPanel(QFrame):
    """Takes no focus: what has it keeps it, half-typed. A key typed below the panel closes it."""

    chair_pressed = Signal(int)
    spoken = Spoken.GROUP

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("panel", "raised")
        self._shown: tuple[Now, ...] = ()
        self._focused: QWidget | None = None
        self._at = 0
        self.setAccessibleName(tr("Help"))
        self.close_button = Button(tr("Close help"), key="Esc")
        self.close_button.clicked.connect(self.hide)
        self._title = Label(tr("Help"), Role.LEAD, weight=SEMIBOLD)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(Label("PgUp  PgDown", Role.CAPTION, ink="ink3"))
        self._head.addWidget(self.close_button)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        bind(self, HELP_PAGES, Qt.ShortcutContext.WindowShortcut)  # the focus is elsewhere
        self.hide()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        self._now, self._here = Part(tr("On now")), Part(tr("Keys here"))
        parts = (
            self._now,
            Part(tr("What alerts mean"), [Told(each) for each in meanings()]),
            self._here,
            Part(tr("Good to know"), [Told(each) for each in more_meanings()]),
            Part(tr("Keys anywhere"), [KeyTable(everywhere())]),
        )
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        for part in parts:
            self._body.addWidget(part)
        self._body.addStretch(1)
        self.area.setWidget(inside)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(rule(ink=True))
        self._column.addWidget(self.area, 1)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._column.setContentsMargins(edge, look.space(2), look.space(2), look.space(2))
        self._column.setSpacing(look.space(2))
        self._body.setContentsMargins(0, 0, look.space(2), 0)
        self._body.setSpacing(look.space(3))

    # showing -------------------------------------------------------------------------------

    def open_over(self, screen: QWidget, chair: int, board: BoardView, *, locked: bool) -> None:
        """Open over `screen`, at `chair`, 0 for none."""
        keys = shown_on(screen)
        none = Label(tr("Only those that work anywhere"), Role.SMALL, ink="ink2")
        self._here.fill([KeyTable(keys) if keys else none])
        self._at = chair
        self.render_alerts(board, locked=locked)
        self.place_over(screen)
        self.area.verticalScrollBar().setValue(0)
        self.show()
        self.raise_()
        self._watch(QApplication.focusWidget())
        said = [f"{now.title}. {now.asks}" for now in self._shown]
        announce(self, ". ".join([tr("Help"), *said]))

    def render_alerts(self, board: BoardView, *, locked: bool) -> None:
        """Show which alerts are on now; a line that stays keeps its place."""
        known = alerts_now(board, locked=locked)
        if known and known == self._shown:
            return
        chairs = [row.now.chair for row in self.rows]
        same = bool(known) and [now.chair for now in known] == chairs
        self._shown = known
        if same:
            for row, now in zip(self.rows, known, strict=True):
                row.render_now(now)
            return
        none = Label(tr("No alert is on."), Role.SMALL, ink="ink2")
        self._now.fill([self._row(now) for now in known] or [none])

    @property
    def rows(self) -> tuple["AlertRow", ...]:
        """The alerts on now, as they are shown."""
        return tuple(each for each in self._now.widgets if isinstance(each, AlertRow))

    def _row(self, now: Now) -> "AlertRow":
        row = AlertRow(now, leads=now.chair not in {0, self._at})
        row.go.clicked.connect(lambda: self.chair_pressed.emit(row.now.chair))
        return row

    # where ---------------------------------------------------------------------------------

    def place_over(self, screen: QWidget) -> None:
        """Take a column of `screen` in which no alert stands."""
        area = area_of(screen)
        wide = WIDTH if theme.current().target > 50 else WIDTH_COMPACT
        if area.width() > wide * 3 // 2:
            area.setLeft(area.right() - wide + 1)
        window = self.window()
        self.setGeometry(QRect(screen.mapTo(window, area.topLeft()), area.size()))

    # keys ----------------------------------------------------------------------------------

    def page_up(self) -> None:
        """Go up by what is seen."""
        self._turn(-1)

    def page_down(self) -> None:
        """Go down by what is seen."""
        self._turn(1)

    def _turn(self, step: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep())

    def hideEvent(self, event: QHideEvent) -> None:
        self._watch(None)
        self._shown = ()
        self._now.fill([])  # opened again, a chair in view may be another one
        super().hideEvent(event)

    def follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Make way for a focus that went below the panel."""
        if not self.isVisible():
            return
        if now is not None and self._covers(now) and now is not self._focused:
            self.hide()
        else:
            self._watch(now)

    def _watch(self, widget: QWidget | None) -> None:
        if self._focused is not None:
            self._focused.removeEventFilter(self)
        self._focused = widget
        if widget is not None:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make way for what is typed below the panel; it is taken as ever."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.text()
            and not event.modifiers() & MODIFIED
            and isinstance(watched, QWidget)
            and self._covers(watched)
        ):
            self.hide()
        return False

    def _covers(self, widget: QWidget) -> bool:
        window = self.window()
        if self.isAncestorOf(widget) or not window.isAncestorOf(widget):
            return False
        place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
        return place.intersected(self.geometry()).width() * 2 > place.width()


def area_of(screen: QWidget) -> QRect:
    """Return the part of `screen` that help may use a column of: above its foot, at least."""
    named = getattr(screen, "help_area", None)
    if named is not None:
        area: QRect = named()
        return area
    area = screen.rect()
    for foot in screen.findChildren(FootBar):
        if foot.isVisible():
            area.setBottom(min(area.bottom(), foot.mapTo(screen, foot.rect().topLeft()).y() - 1))
    return area


class Part(QWidget):
    """A heading and what stands under it."""

    def __init__(self, title: str, widgets: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.widgets: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(Label(title, Role.BODY, weight=SEMIBOLD))
        self.fill(widgets)

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """Put `widgets` in the place of what stood there."""
        for old in self.widgets:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.widgets = list(widgets)
        for widget in self.widgets:
            self._column.addWidget(widget)


class AlertRow(QFrame):
    """An alert that is on now: shape, which, how things stand, what it asks; a way there."""

    def __init__(self, now: Now, *, leads: bool) -> None:
        super().__init__()
        self.mark = AlarmMark(30)
        self.title = Label("", Role.SMALL, weight=SEMIBOLD, wrap=True)
        self.state = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.asks = Label("", Role.SMALL, wrap=True)
        self.go = Button("")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.title, self.state, self.asks):
            words.addWidget(label)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        self.go.setVisible(leads)
        self.now = now
        self.render_now(now)

    def render_now(self, now: Now) -> None:
        """Show `now`."""
        self.now = now
        self.mark.render_mark(now.shape)
        self.title.setText(now.title)
        self.state.setText(now.state)
        self.state.setVisible(bool(now.state))
        self.asks.setText(now.asks)
        self.go.set_label(tr("Go to {0}").format(now.chair))


class Told(QWidget):
    """What a kind of alert means, behind its shape."""

    def __init__(self, meaning: Meaning) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        mark: QWidget = QWidget()
        if meaning.shape is not None:
            mark = AlarmMark(24)
            mark.render_mark(meaning.shape)
        mark.setFixedWidth(round(mark_size(Priority.LOW, 24)[0]) + 2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(meaning.title, Role.SMALL, weight=SEMIBOLD, wrap=True))
        words.addWidget(Label(meaning.words, Role.SMALL, ink="ink2", wrap=True))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)


class KeyTable(QWidget):
    """Keys at the left, what they do at the right."""

    def __init__(self, keys: Iterable[Key]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(told(keys)):
            name = Label(key, Role.SMALL, weight=MEDIUM)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, Role.SMALL, ink="ink2", wrap=True), row, 1)
