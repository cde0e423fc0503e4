"""A labelled text field, and the head of a numbered column."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.icons import Icon, paint_icon
from ui.theme import Role
from ui.widgets.base import CENTER, RIGHT, Painted, draw_text, painter_for
from ui.widgets.text import Label, restyle, rule


class Field(QWidget):
    """A label above a text field, with a note at the right of the label.

    `edited` is emitted while typing; `left` when a changed text is committed by leaving or `Enter`.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, name: str, *, note: str = "", hint: str = "") -> None:
        super().__init__()
        self.label = Label(name, Role.SMALL, weight=MEDIUM, ink="ink2")
        self.note = Label(note, Role.SMALL, ink="ink3", wrap=True)
        self.note.setAlignment(RIGHT)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        head = QHBoxLayout()
        head.addWidget(self.label)
        head.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._line = QHBoxLayout()
        self._line.addWidget(self.edit, 1)
        column.addLayout(head)
        column.addLayout(self._line)
        self.label.setBuddy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.edit.textChanged.connect(self._changed)
        self.edit.editingFinished.connect(self.left)
        self._changed("")
        self._head = head
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the font of the density in force."""
        self.edit.setFont(theme.current().font(Role.LEAD))
        self._turn_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_head()

    def _turn_head(self) -> None:
        """Put the note below the label where both do not fit in a line of large text."""
        large = theme.current().percent > theme.USUAL
        note = self.note.fontMetrics().horizontalAdvance(self.note.text())
        wide = self.label.sizeHint().width() + self._head.spacing() + note
        directions = QBoxLayout.Direction
        below = large and self.note.text() and wide > self.width()
        self._head.setDirection(directions.TopToBottom if below else directions.LeftToRight)

    def add_beside(self, widget: QWidget) -> None:
        """Put `widget` right of the text."""
        self._line.addWidget(widget)

    @property
    def text(self) -> str:
        """The text without blanks around it."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Show `text`."""
        if self.edit.text() != text:
            self.edit.setText(text)

    def say(self, note: str, *, wrong: bool = False) -> None:
        """Show `note` at the right of the label; `wrong` gives the field the heavy frame."""
        self.note.setText(note)
        self._turn_head()
        self.note.set_ink("ink" if wrong else "ink3")
        state = "impossible" if wrong else ""
        if self.edit.property("state") != state:
            self.edit.setProperty("state", state)
            restyle(self.edit)

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _changed(self, text: str) -> None:
        empty = "true" if not text.strip() else "false"
        if self.edit.property("empty") != empty:
            self.edit.setProperty("empty", empty)
            restyle(self.edit)
        self.edited.emit(text)


class StepNumber(Painted):
    """The number of a column in a circle; a tick on a filled one when the column is complete."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._done = False
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_done(self, done: bool) -> None:
        """Show whether the column is complete."""
        self._done = done
        words = self.tr("step {0}, complete") if done else self.tr("step {0}")
        self.setAccessibleName(words.format(self._number))
        self.update()

    def sizeHint(self) -> QSize:
        side = self.look.space(5) + 4
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.color("ink2" if self._done else "ctrl"), 1.4))
        painter.setBrush(look.color("ink2" if self._done else "raised"))
        painter.drawEllipse(box)
        if self._done:
            paint_icon(painter, Icon.CHECK, box.adjusted(3, 3, -3, -3), look.color("raised"))
        else:
            font = look.font(Role.SMALL, SEMIBOLD)
            draw_text(painter, box, str(self._number), font, look.color("ink"), CENTER)
        painter.end()


class Heading(QWidget):
    """Title of a column with a note at its right and a line below; optionally numbered."""

    def __init__(self, title: str, *, note: str = "", number: int = 0) -> None:
        super().__init__()
        self.title = Label(title, Role.LEAD, weight=SEMIBOLD)
        self.note = Label(note, Role.SMALL, ink="ink3")
        self.step = StepNumber(number) if number else None
        name = QHBoxLayout()
        if self.step is not None:
            name.addWidget(self.step)
        name.addWidget(self.title)
        name.addStretch(1)
        line = QHBoxLayout()
        line.addLayout(name, 1)
        line.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(rule(ink=True))
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Put the note below the title where both do not fit in a line of large text."""
        self._turn(beside=theme.current().percent == theme.USUAL or self._fits())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retheme()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if theme.current().percent == theme.USUAL:
            return least
        wide = self.title.sizeHint().width() + self._step_room()
        return QSize(min(least.width(), wide), least.height())

    def _note_width(self) -> int:
        return self.note.fontMetrics().horizontalAdvance(self.note.text())

    def _fits(self) -> bool:
        words = self.title.sizeHint().width() + self._note_width()
        return words + self._step_room() + 2 * self._line.spacing() <= self.width()

    def _step_room(self) -> int:
        return self.step.sizeHint().width() + self._line.spacing() if self.step is not None else 0

    def _turn(self, *, beside: bool) -> None:
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        if self.note.wordWrap() is beside:
            self.note.setWordWrap(not beside)

    def say(self, note: str) -> None:
        """Change the note."""
        if note != self.note.text():
            self.note.setText(note)
            self.retheme()

    def set_done(self, done: bool) -> None:
        """Show whether the column is complete."""
        if self.step is not None:
            self.step.set_done(done)
