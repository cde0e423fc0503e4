"""The dock: an alert in full, what can be done about it, and who hears of it next."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.alert.head import DockHead
from ui.alert.present import MOST_ACTIONS, DockAction, DockView
from ui.fonts import MEDIUM, SEMIBOLD
from ui.icons import Icon, paint_icon
from ui.messages import tr
from ui.theme import Role, Theme
from ui.widgets.base import LEFT, RIGHT, announce, draw_text
from ui.widgets.buttons import Action, ActionButton, Button
from ui.widgets.marks import Priority, paint_mark
from ui.widgets.ring import InfusionBar
from ui.widgets.text import Label, restyle

COLUMNS, CRAMPED = 3, 2
"""Suggested actions in a line; two where large text leaves no room for the words of three."""


class AlertDock(QFrame):
    """Shows one `DockView`; decides nothing.

    `acted` carries the code of a suggested action, `brought` the reference of the alert behind the
    one-line row.
    """

    acknowledged = Signal()
    acted = Signal(str)
    sound_pressed = Signal()
    brought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DockView | None = None
        self.setProperty("panel", "high")
        self.head = DockHead()
        self.row = DockRow()
        self.row.clicked.connect(self._bring)
        self.heading = Label("", Role.SMALL, weight=SEMIBOLD, ink="ink2")
        self.sentence = Label("", Role.SMALL, ink="ink3")
        self.sentence.setAlignment(RIGHT)
        self.offers = tuple(self._action_button() for _ in range(MOST_ACTIONS))
        self._grid = QGridLayout()
        self._columns = 0
        self._said = False
        self.foot = DockFoot()
        self.foot.acknowledge.clicked.connect(self.acknowledged.emit)
        self.foot.sound_button.clicked.connect(self.sound_pressed.emit)
        self._body = QVBoxLayout()
        self._lay_out()
        theme.follow(self.retheme)

    @property
    def view(self) -> DockView | None:
        """What is shown."""
        return self._view

    def _action_button(self) -> ActionButton:
        button = ActionButton(Action(title=""))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        button.recorded.connect(lambda: self._act(button))
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.heading)
        line.addWidget(self.sentence, 1)
        self._body.addWidget(self.row)
        self._body.addLayout(line)
        self._body.addLayout(self._grid)
        self._body.addWidget(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._body)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        side = look.space(4) - 2
        self._body.setContentsMargins(side, look.space(2), side, look.space(3))
        self._body.setSpacing(look.space(2))
        self._grid.setSpacing(look.space(2))
        columns = CRAMPED if look.cramped else COLUMNS
        if columns != self._columns:
            self._columns = columns
            for index, button in enumerate(self.offers):
                self._grid.addWidget(button, index // columns, index % columns)
            for index in range(COLUMNS):
                self._grid.setColumnStretch(index, int(index < columns))
        self._space_rows()
        self._show_line()

    def render_dock(self, dock: DockView) -> None:
        """Show `dock`; a new alert is announced."""
        new = self._view is None or self._view.main != dock.main
        self._view = dock
        kind = dock.shape.value
        if self.property("panel") != kind:
            self.setProperty("panel", kind)
            restyle(self)
        self.head.render_head(dock)
        self.row.render_row(dock.row, dock.row_shape)
        self.heading.setText(dock.heading if dock.actions else "")
        self._place_actions(dock.actions)
        self.foot.render_foot(dock)
        spoken = ", ".join(part for part in (dock.word, dock.title, dock.first) if part)
        self.setAccessibleName(spoken)
        if new:
            self.say("")
            announce(self, spoken, assertive=dock.shape is Priority.HIGH)

    def say(self, sentence: str) -> None:
        """Put `sentence` in the reserved line above the actions; empty shows the usual one."""
        usual = tr("One tap records the action with the time and your name")
        self.sentence.setText(sentence or usual)
        self._said = bool(sentence)
        self._show_line()
        self.sentence.set_ink("ink" if sentence else "ink3")
        self.sentence.set_weight(SEMIBOLD if sentence else 400)

    def _show_line(self) -> None:
        """Leave the line out where large text needs its room, unless there is something to say."""
        cramped = theme.current().cramped
        self.heading.setVisible(not cramped)
        self.sentence.setVisible(self._said or not cramped)
        self.sentence.setWordWrap(theme.current().percent > theme.USUAL)

    def _place_actions(self, actions: tuple[DockAction, ...]) -> None:
        for index, button in enumerate(self.offers):
            shown = index < len(actions)
            button.setVisible(shown)
            if not shown:
                continue
            known = actions[index]
            button.setProperty("code", known.code)
            button.render_action(
                Action(
                    title=known.title,
                    sub=known.sub,
                    icon=known.icon,
                    done=known.done,
                    ask=known.ask,
                )
            )
        self._space_rows()

    def _space_rows(self) -> None:
        look = theme.current()
        shown = len(self._view.actions) if self._view is not None else 0
        high = 0 if look.cramped else look.size("touch") + look.space(3)
        for line in range(MOST_ACTIONS // CRAMPED):
            used = line * self._columns < shown and line < MOST_ACTIONS // self._columns
            self._grid.setRowMinimumHeight(line, high if used else 0)

    def _act(self, button: ActionButton) -> None:
        self.acted.emit(str(button.property("code")))

    def _bring(self) -> None:
        if self._view is not None:
            self.brought.emit(self._view.row_target)


class DockRow(Button):
    """The second alert of a chair in one line, or how many more there are; a tap brings it up."""

    def __init__(self) -> None:
        self._shape: Priority | None = None
        super().__init__("", "card")

    def render_row(self, text: str, shape: Priority | None) -> None:
        """Show `text` behind `shape`; hidden without any."""
        self._shape = shape
        self.setVisible(bool(text))
        self.set_label(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().target, self.minimumHeight())

    def paint_content(self, painter: QPainter, look: Theme, ink: QColor) -> None:
        """Draw the shape, the words, and the arrow that says a tap brings it up."""
        side = look.px(Role.LEAD) * 1.2
        left, middle = float(look.space(3)), self.height() / 2
        if self._shape is not None:
            box = QRectF(left, middle - side / 2, side * 1.2, side)
            paint_mark(painter, self._shape, box, look)
            left = box.right() + look.space(2)
        room = QRectF(left, 0, self.width() - left - side - look.space(3), self.height())
        draw_text(painter, room, self.label, self.font(), ink, LEFT)
        arrow = QRectF(self.width() - side - look.space(2), middle - side / 2, side, side)
        paint_icon(painter, Icon.CHEVRON_RIGHT, arrow, ink)


class DockFoot(QWidget):
    """Acknowledge, sound and escalation; once answered, what it stays for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.acknowledge = Button("", "primary", key="F4", main=True)
        self.acknowledge.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.stays = Fact()
        self.sound = Fact()
        self.sound_button = Button("")
        self.sound.add_button(self.sound_button)
        self.escalation = Fact(bar=True)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._row = QHBoxLayout()
        self._rows.addLayout(self._row, 1)
        self._row.addWidget(self.acknowledge, 5)
        self._row.addWidget(self.stays, 9)
        self._row.addWidget(self.sound, 6)
        self._row.addWidget(self.escalation, 7)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._row.setSpacing(look.space(2))
        self._rows.setSpacing(look.space(2))
        more = round(look.px(Role.CAPTION) * 1.2) if look.percent > theme.USUAL else 0
        if look.cramped:
            more = round(look.px(Role.BODY) * 1.6) + look.space(2)
        self.setFixedHeight(look.size("primary") + more)
        below = self._rows.indexOf(self.escalation) >= 0
        if look.cramped and not below:
            self._rows.addWidget(self.escalation)
        elif below and not look.cramped:
            self._row.addWidget(self.escalation, 7)
        self.escalation.set_flat(flat=look.cramped)

    def render_foot(self, dock: DockView) -> None:
        """Show what `dock` still asks for; Acknowledge stands as long as anything in it does."""
        asked = bool(dock.pending)
        self.acknowledge.setVisible(asked)
        self.acknowledge.set_label(tr("Acknowledge"))
        self.stays.setVisible(not asked)
        self.stays.render_fact(dock.stays, dock.stays_sub)
        self.sound.render_fact(dock.sound, dock.sound_sub)
        self.sound_button.setVisible(asked)
        self.sound_button.set_label(tr("Resume") if dock.sound_paused else tr("Pause"))
        self.sound_button.set_icon(Icon.BELL if dock.sound_paused else Icon.BELL_OFF)
        self.escalation.setVisible(asked)
        self.escalation.render_fact(dock.escalation, dock.escalation_sub, dock.escalation_share)


class Fact(QFrame):
    """Two lines on an inset panel, with a bar or a button when it has one."""

    def __init__(self, *, bar: bool = False) -> None:
        super().__init__()
        self.setProperty("panel", "inset")
        self.title = Label("", Role.BODY, weight=MEDIUM)
        self.sub = Label("", Role.CAPTION, ink="ink3", wrap=True)
        self.bar = InfusionBar() if bar else None
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lines.setSpacing(0)
        self._lines.addWidget(self.title)
        self._lines.addWidget(self.sub, 1)
        words.addLayout(self._lines)
        if self.bar is not None:
            self.bar.setFixedHeight(6)
            words.addWidget(self.bar)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._row.setContentsMargins(look.space(3), 2, look.space(2), 2)
        self._row.setSpacing(look.space(2))

    def set_flat(self, *, flat: bool) -> None:
        """Put both lines beside each other, where the place is wide and low."""
        directions = QBoxLayout.Direction
        self._lines.setDirection(directions.LeftToRight if flat else directions.TopToBottom)
        self._lines.setSpacing(theme.current().space(3) if flat else 0)

    def add_button(self, button: Button) -> None:
        """Put a button at the right."""
        self._row.addWidget(button)

    def render_fact(self, title: str, sub: str, share: float = 0.0) -> None:
        """Show both lines and fill the bar by `share` 0..1."""
        self.title.setText(title)
        self.sub.setText(sub)
        self.setAccessibleName(f"{title}, {sub}")
        if self.bar is not None:
            self.bar.render_bar(share, title)
            self.bar.setVisible(0.0 < share < 1.0)
