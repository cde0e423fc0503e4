"""A checklist question with its answers at the right, and an ink bar while it is open."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from monitor.api import frozen
from ui import theme
from ui.fonts import MEDIUM
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import draw_focus, painter_for
from ui.widgets.grade_button import Choice, GradeButton
from ui.widgets.spoken import Spoken
from ui.widgets.text import Label, amid

NO = Choice(code="no", label="No", key="N")
YES = Choice(code="yes", label="Yes", key="Y")
KEYS: Final = (
    Key(("Up", "Down"), "_leave_for", lambda: tr("Row or field before and after")),
    Key(("Left", "Right"), "_walk", lambda: tr("The answer beside")),
)


@frozen
class YesNo:
    """What the row shows. `answer` is a choice's code or None; `missing` draws the ink bar."""

    title: str
    sub: str = ""
    answer: str | None = None
    missing: bool = False


class YesNoRow(QWidget):
    """A question with two or three answers.

    The keys of the choices and Left and Right answer it, Up and Down leave it.
    """

    answered = Signal(str)
    moved = Signal(int)
    spoken = Spoken.GROUP

    def __init__(
        self,
        question: YesNo,
        choices: tuple[Choice, ...] = (NO, YES),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._edge = 3
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Label(question.title, Role.BODY, weight=MEDIUM, wrap=True)
        self._sub = Label(question.sub, Role.CAPTION, ink="ink3", wrap=True)
        self._group = QButtonGroup(self)
        self._buttons = tuple(GradeButton(choice, row=question.title) for choice in choices)
        self._lay_out()
        theme.follow(self.retheme)
        self.render_question(question)

    @property
    def buttons(self) -> tuple[GradeButton, ...]:
        """The answers from left to right."""
        return self._buttons

    def render_question(self, question: YesNo) -> None:
        """Show `question`."""
        self._question = question
        self._title.setText(question.title)
        self._sub.setText(question.sub)
        self._sub.setVisible(bool(question.sub))
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.choice.code == question.answer)
            button.retheme()
        self._group.setExclusive(True)
        self.setAccessibleName(", ".join(each for each in (question.title, question.sub) if each))
        chosen = [each.label for each in self._buttons if each.isChecked()]
        self.setAccessibleDescription(chosen[0] if chosen else self.tr("Not answered"))
        self.update()

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(look.space(4), self._edge, look.space(3), self._edge)
        self.setMinimumHeight(look.target + 2 * self._edge)
        for button in self._buttons:
            wide = max(button.sizeHint().width(), round(look.size("touch") * 1.2))
            button.setFixedWidth(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = [each for each in (self._title, self._sub) if each.isVisibleTo(self)]
        lines = sum(each.heightForWidth(each.width()) for each in words)
        self.setMinimumHeight(max(theme.current().target, lines) + 2 * self._edge)

    def draw_close(self) -> None:
        """Leave the least room above and below: there are many rows."""
        self._edge = 1
        self.retheme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, self.help_keys(), event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys that answer the row, as printed on its answers, and that leave it."""
        printed = tuple(button.choice.key.upper() for button in self._buttons)
        answers = Key(tuple(filter(None, printed)), "_answer_typed", lambda: tr("Answer, go on"))
        return (answers, *KEYS)

    def _answer_typed(self, key: str) -> None:
        self._choose(next(each for each in self._buttons if each.choice.key.upper() == key))
        self.moved.emit(1)

    def _leave_for(self, key: str) -> None:
        self.moved.emit(-1 if key == "Up" else 1)

    def _walk(self, key: str) -> None:
        self._step(-1 if key == "Left" else 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = theme.current()
        box = QRectF(self.rect())
        if self._question.missing:
            painter.fillRect(box, look.color("inset"))
        if self.hasFocus():
            draw_focus(painter, box, look)
        if self._question.missing:
            painter.fillRect(QRectF(0, 0, 6, box.height()), look.color("ink"))
        painter.end()

    def _lay_out(self) -> None:
        words = amid(self._title, self._sub, stretch=0)
        layout = QHBoxLayout(self)
        layout.setSpacing(6)
        layout.addLayout(words, 1)
        for button in self._buttons:
            self._group.addButton(button)
            button.setAutoExclusive(True)  # read out as one of a group
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
            button.clicked.connect(lambda _=False, each=button: self._choose(each))
            layout.addWidget(button)

    def _step(self, step: int) -> None:
        checked = [index for index, each in enumerate(self._buttons) if each.isChecked()]
        start = checked[0] if checked else (-1 if step > 0 else len(self._buttons))
        self._choose(self._buttons[min(max(start + step, 0), len(self._buttons) - 1)])

    def _choose(self, button: GradeButton) -> None:
        question = self._question
        self.render_question(
            YesNo(title=question.title, sub=question.sub, answer=button.choice.code)
        )
        self.answered.emit(button.choice.code)
