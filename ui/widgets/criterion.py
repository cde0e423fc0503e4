"""A discharge criterion with the readings behind its verdict, or the one tap that answers it."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from monitor.api import frozen
from ui import theme
from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.icons import Icon, paint_icon
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import Painted, painter_for
from ui.widgets.buttons import Button
from ui.widgets.spoken import Spoken
from ui.widgets.text import Label, amid

VALUE_COLUMNS = 3
KEYS: Final = (Key(("Enter",), "_open", lambda: tr("Where the verdict comes from")),)


class Verdict(StrEnum):
    """What is known about a criterion."""

    MET = "met"
    UNMET = "unmet"
    MISSING = "missing"


@frozen
class Criterion:
    """What the row shows. `values` are the last three readings, oldest first.

    `span` replaces them by one sentence; `button` is the tap that answers a missing one.
    """

    title: str
    sub: str = ""
    verdict: Verdict = Verdict.MISSING
    values: tuple[str, ...] = ()
    span: str = ""
    result: str = ""
    button: str = ""


class VerdictBox(Painted):
    """Ticked, crossed, or dashed and empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._verdict = Verdict.MISSING
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def render_verdict(self, verdict: Verdict) -> None:
        """Show `verdict`."""
        self._verdict = verdict
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.look.px(Role.LEAD) * 1.9)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self._verdict is Verdict.MET:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("ink2"))
        else:
            missing = self._verdict is Verdict.MISSING
            style = Qt.PenStyle.DashLine if missing else Qt.PenStyle.SolidLine
            painter.setPen(QPen(look.color("ink"), 2, style))
            painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(box, look.radius(1), look.radius(1))
        inner = box.adjusted(7, 7, -7, -7)
        if self._verdict is Verdict.MET:
            paint_icon(painter, Icon.CHECK, inner, look.color("surface"))
        elif self._verdict is Verdict.UNMET:
            paint_icon(painter, Icon.CROSS, inner, look.color("ink"))
        painter.end()


class CriterionRow(QFrame):
    """One criterion. `answered` at its button, `opened` at a tap anywhere else or Enter."""

    answered = Signal()
    opened = Signal()
    spoken = Spoken.GROUP

    def __init__(self, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criterion = criterion
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.box = VerdictBox()
        self.button = Button("")
        self.button.clicked.connect(self.answered.emit)
        self._title = Label("", Role.LEAD, weight=MEDIUM, wrap=True)
        self._sub = Label("", Role.CAPTION, ink="ink3", wrap=True)
        self._values = tuple(Label("", Role.LEAD) for _ in range(VALUE_COLUMNS))
        self._span = Label("", Role.SMALL, ink="ink2", wrap=True)
        self._result = Label("", Role.BODY, weight=MEDIUM, wrap=True)
        self._lay_out()
        theme.follow(self.retheme)
        self.render_criterion(criterion)

    def render_criterion(self, criterion: Criterion) -> None:
        """Show `criterion`."""
        self._criterion = criterion
        self.box.render_verdict(criterion.verdict)
        self._title.setText(criterion.title)
        self._sub.setText(criterion.sub)
        self._span.setText(criterion.span)
        self._span.setVisible(bool(criterion.span))
        values = ("",) * (VALUE_COLUMNS - len(criterion.values)) + criterion.values
        for index, label in enumerate(self._values):
            label.setText(values[index])
            label.setVisible(not criterion.span)
            last = index == VALUE_COLUMNS - 1
            label.set_weight(SEMIBOLD if last else REGULAR)
        self._result.setText(criterion.result)
        self._result.setVisible(not criterion.button)
        self.button.set_label(criterion.button)
        self.button.setVisible(bool(criterion.button))
        verdicts = {
            Verdict.MET: self.tr("met"),
            Verdict.UNMET: self.tr("not met"),
            Verdict.MISSING: self.tr("nothing recorded yet"),
        }
        said = (criterion.title, verdicts[criterion.verdict], criterion.result)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setAccessibleDescription(", ".join(each for each in criterion.values if each))
        self.update()

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.setMinimumHeight(look.target + 4)
        self._lines.setContentsMargins(look.space(4), 2, look.space(4), 2)
        self._lines.setSpacing(look.space(4))
        column = round(look.px(Role.LEAD) * 4.6)
        for label in self._values:
            label.setFixedWidth(column)
        self._span.setFixedWidth(3 * column + 2 * look.space(4))
        for widget in (self._result, self.button):
            widget.setFixedWidth(round(look.px(Role.BODY) * 11.5))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Show where the verdict comes from."""
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def _open(self, _key: str) -> None:
        self.opened.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        if self._criterion.verdict is not Verdict.MET:
            painter.fillRect(self.rect(), look.color("inset"))
        if self.hasFocus():
            painter.setPen(QPen(look.color("accentStrong"), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _lay_out(self) -> None:
        words = amid(self._title, self._sub, stretch=0)
        self._lines = QHBoxLayout(self)
        self._lines.addWidget(self.box)
        self._lines.addLayout(words, 1)
        for label in self._values:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._lines.addWidget(label)
        self._lines.addWidget(self._span)
        self._lines.addWidget(self._result)
        self._lines.addWidget(self.button)
