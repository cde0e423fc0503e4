"""What all action sheets share: head, last vitals, what is missing, and the record button."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from monitor.api import ChairView, Command, Station
from ui import messages, theme
from ui.bridge import Bridge
from ui.chair.happened import HappenedAt
from ui.chair.keys import DigitPad
from ui.chair.tall import Tall
from ui.chair.values import bp_text, headline
from ui.fonts import MEDIUM, SEMIBOLD
from ui.forms.reach import Reach
from ui.icons import Icon, paint_icon
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import Painted, painter_for
from ui.widgets.buttons import Button, ConfirmButton
from ui.widgets.text import Label

KEYS: Final = (Key(("Enter",), "_finish", lambda: tr("Sheet: record, or what is missing")),)


class Sheet(QFrame):
    """One action on its way into the record. Its draft stays with the chair until recorded.

    Subclasses fill `body`, say what is `missing`, and build the `command`.
    """

    closed = Signal()
    ready = Signal()
    """The record button was confirmed and nothing is missing."""

    confirms = True
    """Whether the record button asks once more."""

    def __init__(self, title: str, icon: Icon) -> None:
        super().__init__()
        self.title_words = title
        self.alert = ""
        self.setObjectName("sheet")
        self.title = Label(title, Role.TITLE, weight=SEMIBOLD)
        self.close_button = Button(tr("Close, draft kept"), "ghost", key="Esc")
        self.close_button.clicked.connect(self.closed.emit)
        self.answers = Label("", Role.SMALL, ink="ink2")
        self.strip = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self.allergies = Label("", Role.SMALL, weight=SEMIBOLD)
        self.allergies.setProperty("box", "heavy")
        self.allergies.hide()
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.record: Button = ConfirmButton("", "primary", main=True)
        if not self.confirms:
            self.record = Button("", "primary", main=True)
        self._connect_record()
        self._icon = SheetIcon(icon, title)
        self._lay_out()
        self.setAccessibleName(title)
        theme.follow(self.retheme)

    def _connect_record(self) -> None:
        if isinstance(self.record, ConfirmButton):
            self.record.clicked.connect(self._hold_if_missing)
            self.record.confirmed.connect(self._confirmed)
        else:
            self.record.clicked.connect(self._confirmed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._icon)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.close_button)
        second = QHBoxLayout()
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.allergies)
        second.addWidget(self.strip, 1)
        second.addWidget(self.answers)
        self._band = QFrame()
        self._band.setProperty("panel", "inset")
        self._band.setLayout(second)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._band)
        self._column.addWidget(self._inner, 1)
        self._foot = Tall(self.record, "primary")
        self._column.addWidget(self._foot)
        Reach(self._inner)

    def retheme(self) -> None:
        """Take colours and sizes of the look in force."""
        look = theme.current()
        line = look.color("accent").name()
        self.setStyleSheet(
            f"#sheet {{ background: {look.color('surface').name()}; border: 2px solid {line};"
            f" border-radius: {look.radius(3)}px; }}"
        )
        side = look.space(3)
        self._column.setContentsMargins(side, look.space(1), side, look.space(2))
        self._column.setSpacing(4 if look.tight else look.space(2))
        self.body.setSpacing(4 if look.tight else look.space(2))
        layout = self._band.layout()
        if layout is not None:
            layout.setContentsMargins(look.space(2), 2, look.space(2), 2)
        self._band.setMinimumHeight(round(look.px(Role.SMALL) * 2))
        self.close_button.set_key("Esc" if look.percent == theme.USUAL else "")

    def open_for(self, view: ChairView, station: Station, alert: str, answers: str) -> None:
        """Begin or take up the sheet at `view`; `alert` is what it answers, `answers` its words."""
        self.alert = alert
        self.answers.setText(tr("answers {0}").format(answers) if alert else "")
        self.say("")
        self.opened(view, station)
        self.render_view(view, station)
        self.refresh()

    def render_view(self, view: ChairView, _station: Station) -> None:
        """Keep the last vitals in the second line up to date."""
        self._vitals = _vitals(view)
        if not self._said:
            self.strip.setText(self._vitals)

    _said = ""
    _vitals = ""

    def say(self, sentence: str) -> None:
        """Show why nothing was recorded, in the second line; empty shows the vitals again."""
        self._said = sentence
        self.strip.setText(sentence or self._vitals)
        self.strip.set_weight(SEMIBOLD if sentence else MEDIUM)
        if sentence and isinstance(self.record, ConfirmButton):
            self.record.disarm()

    # what a subclass says -------------------------------------------------------------------

    def opened(self, view: ChairView, station: Station) -> None:
        """Take what the sheet needs of `view`; keep what was typed."""

    def missing(self) -> list[tuple[str, QWidget]]:
        """Return what is still missing, with where to go for it."""
        return []

    def summary(self) -> str:
        """Return what will be recorded, as the second tap says it."""
        return self.title_words

    def command(self, by: str) -> Command:
        """Return what to carry out."""
        raise NotImplementedError

    def carry_out(self, bridge: Bridge, chair: int) -> bool:
        """Record what the sheet says at `chair`; False when it was not recorded."""
        return bridge.execute(chair, self.command(bridge.by))

    @property
    def leads_to(self) -> int:
        """Chair to show once it is recorded, 0 to stay."""
        return 0

    def first(self) -> QWidget:
        """Return what takes the focus when the sheet opens."""
        return self.record

    # ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Rewrite the record button: it names what is missing."""
        absent = self.missing()
        if absent:
            words = tr("Record, {0} left: {1}").format(len(absent), absent[0][0])
        else:
            words = self.resting()
        if isinstance(self.record, ConfirmButton):
            if not (self.record.armed and not absent and self._armed_for == self.summary()):
                self.record.set_words(words, self.summary())
            self._armed_for = self.summary()
        else:
            self.record.set_label(words)

    _armed_for = ""

    def resting(self) -> str:
        """Return the words of a complete sheet's button."""
        return tr("Record")

    def _hold_if_missing(self) -> None:
        absent = self.missing()
        if absent and isinstance(self.record, ConfirmButton):
            self.record.disarm()
            absent[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirmed(self) -> None:
        absent = self.missing()
        if absent:
            absent[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.ready.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, self.help_keys(), event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of this sheet."""
        return KEYS

    def _finish(self, _key: str) -> None:
        self.record.click()


def _vitals(view: ChairView) -> str:
    words = messages.words()
    parts = [f"{words.name('group', 'bp')} {bp_text(view)}"] if bp_text(view) else []
    for name in ("hr", "spo2", "rr"):
        latest = view.latest.get(name)
        if latest is not None:
            parts.append(f"{words.measure(name).short} {words.value(name, latest.value)}")
    age = headline(view).partition(": ")[2]
    return "   ".join([*parts, age])


class SheetIcon(Painted):
    """The sign of an action in the head of its sheet; nothing to tap."""

    def __init__(self, icon: Icon, name: str) -> None:
        self._icon = icon
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        side = round(self.look.px(Role.TITLE) * 1.1)
        return QSize(side + self.look.space(1), self.look.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, side = painter_for(self), self.look.px(Role.TITLE) * 1.1
        box = QRectF(0, (self.height() - side) / 2, side, side)
        paint_icon(painter, self._icon, box, self.look.color("ink"))
        painter.end()


class Beside(Label):
    """The label left of what is asked for; all of them have the same width."""

    def __init__(self, words: str) -> None:
        super().__init__(words, Role.SMALL, ink="ink2", wrap=True)

    def retheme(self) -> None:
        """Take font and width of the look in force."""
        super().retheme()
        self.setFixedWidth(round(theme.current().px(Role.SMALL) * 5))


def labelled(words: str, content: QWidget) -> QHBoxLayout:
    """Return a line of a sheet: its label left of `content`."""
    line = QHBoxLayout()
    label = Beside(words)
    label.setBuddy(content)
    line.addWidget(label)
    line.addWidget(content, 1)
    return line


def add_to(body: QBoxLayout, *lines: QLayout | QWidget) -> None:
    """Put `lines` under one another."""
    for line in lines:
        if isinstance(line, QWidget):
            body.addWidget(line)
        else:
            body.addLayout(line)


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class TimedSheet(Sheet):
    """A sheet that asks when it happened."""

    def __init__(self, title: str, icon: Icon) -> None:
        super().__init__(title, icon)
        self.when = HappenedAt(below=True)
        self.when.changed.connect(self.refresh)
        self.when.changed.connect(self._keys_for_time)
        self._away: list[QWidget] = []
        self._time_keys: DigitPad | None = None

    def opened(self, view: ChairView, station: Station) -> None:
        self.when.begin(view, station)

    def _keys_for_time(self) -> None:
        """Let keys take the place of all else while a time is typed; a whole one ends that."""
        typing = self.when.typing
        if typing and not self._away:
            self._make_room()
        elif not typing and self._away:
            for widget in self._away:
                widget.show()
            self._away = []
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)
        if self._time_keys is not None:
            self._time_keys.setVisible(typing)

    def _make_room(self) -> None:
        if self._time_keys is None:
            self._time_keys = DigitPad(self.when.typed)
            self.body.addWidget(self._time_keys, 1)
        for widget in self._inner.findChildren(QWidget, options=_DIRECT):
            kept = widget in {self.when, self._time_keys}
            named = isinstance(widget, Label) and widget.buddy() is self.when
            if not (kept or named or widget.isHidden()):
                self._away.append(widget)
                widget.hide()

    def missing(self) -> list[tuple[str, QWidget]]:
        return [(tr("time"), self.when.typed)] if self.when.instant is None else []
