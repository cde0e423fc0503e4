"""Rows of exclusive answers, best first: graded symptoms and the 0 to 10 scales."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.fonts import MEDIUM
from ui.icons import Icon
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import draw_focus, frame_of, painter_for
from ui.widgets.buttons import Button
from ui.widgets.grade_button import Choice, GradeButton
from ui.widgets.grade_data import FollowUp, GradeAnswer, GradeQuestion
from ui.widgets.spoken import Spoken
from ui.widgets.text import Label

__all__ = ["FollowUp", "GradeAnswer", "GradeQuestion", "GradeRow", "ScaleRow"]

ANSWER_KEYS: Final = (
    Key(
        (*"0123456789", "Y"),
        "_answer_typed",
        lambda: tr("Answer the row and go on"),
        shown="0 … 9",
    ),
    Key(("N",), "_ask_why", lambda: tr("Not asked or not read; then a digit says why")),
)
ROW_KEYS: Final = (
    Key(("Up", "Down"), "_leave_for", lambda: tr("Row or field before and after")),
    Key(("Left", "Right"), "_walk", lambda: tr("Point at an answer")),
    Key(("Enter", "Space"), "_choose_pointed", lambda: tr("Take the answer pointed at")),
    Key(("Backspace",), "_take_back", lambda: tr("Clear the answer")),
    Key(("Esc",), "_close_page", lambda: tr("Back to the answers of the row")),
)


class GradeRow(QWidget):
    """A question with its answers; one tab stop.

    Keys: the printed digits answer and go on, N then a digit says why not, Up and Down go to other
    rows, Left and Right point, Enter chooses what is pointed at, Backspace clears, Escape closes an
    opened part.
    """

    answered = Signal(str)
    not_obtained = Signal(str)
    follow_up_answered = Signal(bool)
    cleared = Signal()
    moved = Signal(int)
    """Wants the row `+1` below or `-1` above."""
    spoken = Spoken.GROUP

    def __init__(self, question: GradeQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._answer = GradeAnswer()
        self._pointed = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Label(question.title, Role.BODY, weight=MEDIUM, wrap=True)
        self._hint = Label(question.hint, Role.CAPTION, ink="ink3", wrap=True)
        self._pages = QStackedWidget()
        self._layouts: list[QHBoxLayout] = []
        self._choices = self._make_buttons(question.choices)
        self._reasons = self._make_buttons(question.reasons)
        no = Choice(code="no", label=self.tr("No"), key="0")
        yes = Choice(code="yes", label=self.tr("Yes"), key="1")
        self._follow = self._make_buttons((no, yes) if question.follow_up else ())
        self._not_asked: GradeButton | None = None
        self._open_follow: GradeButton | None = None
        self._lay_out()
        self._connect()
        self.setAccessibleName(", ".join(part for part in (question.title, question.hint) if part))
        theme.follow(self.retheme)

    @property
    def answer(self) -> GradeAnswer:
        """What the row shows."""
        return self._answer

    @property
    def buttons(self) -> tuple[GradeButton, ...]:
        """The answers, best first."""
        return self._choices

    def render_answer(self, answer: GradeAnswer) -> None:
        """Show `answer`."""
        self._answer = answer
        self._pointed = -1
        for button in self._choices:
            given = button.choice.code == answer.previous
            button.set_mark(answer.previous_at if given else "")
            button.set_pointed(pointed=False)
        _check(self._choices, answer.code)
        _check(self._reasons, answer.reason)
        told = {True: "yes", False: "no", None: None}[answer.follow_up]
        _check(self._follow, told)
        self._label_follow_up()
        self._show(self._page_for(answer))
        self._describe()

    def tell(self, hint: str, *, strong: bool = False) -> None:
        """Show another small line under the question."""
        if self._hint.text() != hint:
            self._hint.setText(hint)
        self._hint.set_ink("ink" if strong else "ink3")

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._label_column.setFixedWidth(round(look.px(Role.BODY) * 8.8))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 4, 2, 4)
            layout.setSpacing(look.space(2))
        self.setMinimumHeight(look.target + 8)
        if self._not_asked is not None:
            least = self._not_asked.minimumSizeHint().width()
            self._not_asked.setFixedWidth(max(look.target + look.space(4) - 8, least))
        for page in self._layouts:
            page.setSpacing(self._gap())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, self.help_keys(), event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys that answer the row, and those that leave it."""
        return (*ANSWER_KEYS, *ROW_KEYS)

    def _leave_for(self, key: str) -> None:
        self.moved.emit(-1 if key == "Up" else 1)

    def _close_page(self, _key: str) -> bool:
        if not self._pages.currentIndex() or self._answer.reason is not None:
            return False
        self._show(0)
        return True

    def _take_back(self, _key: str) -> None:
        self._clear()

    def _walk(self, key: str) -> None:
        self._point(-1 if key == "Left" else 1)

    def _choose_pointed(self, _key: str) -> bool:
        if self._pointed < 0:
            return False
        self._on_page()[self._pointed].click()
        return True

    def _ask_why(self, key: str) -> bool:
        if self._pages.currentIndex() or not self._reasons:
            return self._typed(key.lower())
        self._show(1)
        return True

    def _answer_typed(self, key: str) -> bool:
        return self._typed(key.lower())

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.update(frame_of(self.rect()))  # Qt's own would draw every answer anew

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        self._point_at(-1)
        self.update(frame_of(self.rect()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = painter_for(self)
            draw_focus(painter, QRectF(self.rect()), theme.current())
            painter.end()

    def _typed(self, text: str) -> bool:
        """Answer by a printed key; return whether there was one."""
        page = self._pages.currentIndex()
        if page == 2:
            text = {"y": "1", "n": "0"}.get(text, text)
        buttons = self._on_page() if page in (1, 2) else self._choices
        for button in buttons:
            if text and button.choice.key == text:
                button.click()
                return True
        return False

    def _make_buttons(self, choices: tuple[Choice, ...]) -> tuple[GradeButton, ...]:
        group = QButtonGroup(self)
        buttons = tuple(GradeButton(choice, row=self.question.title) for choice in choices)
        for button in buttons:
            group.addButton(button)
            button.setAutoExclusive(True)  # read out as one of a group
        return buttons

    def _lay_out(self) -> None:
        self._label_column = QWidget()
        words = QVBoxLayout(self._label_column)
        words.setContentsMargins(6, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._hint)
        words.addStretch()
        shown = self.question.shown or len(self._choices)
        first: list[QWidget] = list(self._choices[:shown])
        if shown < len(self._choices):
            more = Button(self.question.more, "dashed", icon=Icon.CHEVRON_RIGHT)
            more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            more.clicked.connect(lambda: self._show(3))
            first.append(more)
        if self.question.follow_up is not None:
            self._open_follow = GradeButton(
                Choice(code="", label=self.question.follow_up.short), kind="dashed"
            )
            first.append(self._open_follow)
        if self._reasons:
            asked = Choice(code="", label=self.tr("Not asked"))
            self._not_asked = GradeButton(asked, kind="dashed", row=self.question.title)
            first.append(self._not_asked)
        title = self.question.follow_up.title if self.question.follow_up else ""
        self._pages.addWidget(self._page(first, narrow=self._narrow()))
        self._pages.addWidget(self._opened(self.tr("Not asked, because"), list(self._reasons)))
        self._pages.addWidget(self._opened(title, list(self._follow)))
        self._pages.addWidget(self._opened("", list(self._choices[shown:])))
        layout = QHBoxLayout(self)
        layout.addWidget(self._label_column)
        layout.addWidget(self._pages, 1)

    def _narrow(self) -> set[QWidget]:
        return {each for each in (self._not_asked, self._open_follow) if each is not None}

    def _opened(self, words: str, buttons: list[QWidget]) -> QWidget:
        """Return a page that opened inside the row, with its way back at the right."""
        back = Button("", "ghost", icon=Icon.UNDO, name=self.tr("Back to the answers"))
        back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        back.clicked.connect(self._go_back)
        parts: list[QWidget] = [*buttons, back]
        if words:
            parts.insert(0, Label(words, Role.SMALL, weight=MEDIUM, wrap=True))
        return self._page(parts, narrow={back})

    def _page(self, parts: list[QWidget], *, narrow: set[QWidget]) -> QWidget:
        page = QWidget()
        layout = QHBoxLayout(page)
        layout.setContentsMargins(0, 0, 3, 0)
        for part in parts:
            layout.addWidget(part, 0 if part in narrow else _stretch(part))
        self._layouts.append(layout)
        return page

    def _gap(self) -> int:
        """Return the space between answers."""
        return theme.current().space(2)

    def _connect(self) -> None:
        for button in self._choices:
            button.clicked.connect(lambda _=False, each=button: self._choose(each.choice.code))
        for button in self._reasons:
            button.clicked.connect(lambda _=False, each=button: self._give_reason(each.choice.code))
        for button in self._follow:
            button.clicked.connect(
                lambda _=False, each=button: self._answer_follow(each.choice.code)
            )
        if self._not_asked is not None:
            self._not_asked.clicked.connect(lambda: self._show(1))
        if self._open_follow is not None:
            self._open_follow.clicked.connect(lambda: self._show(2))

    def _choose(self, code: str) -> None:
        self._take(code=code, reason=None)
        follow_up = self.question.follow_up
        self.answered.emit(code)
        if follow_up is not None and code in follow_up.after and self._answer.follow_up is None:
            self._show(2)
            return
        self.moved.emit(1)

    def _give_reason(self, reason: str) -> None:
        self._take(code=None, reason=reason)
        self.not_obtained.emit(reason)
        self.moved.emit(1)

    def _answer_follow(self, code: str) -> None:
        yes = code == "yes"
        self._take(code=self._answer.code, reason=self._answer.reason, follow_up=yes)
        self.follow_up_answered.emit(yes)
        if self._answer.code is not None:
            self.moved.emit(1)

    def _clear(self) -> None:
        if (self._answer.code, self._answer.reason) != (None, None):
            self._take(code=None, reason=None)
            self.cleared.emit()

    def _go_back(self) -> None:
        if self._pages.currentIndex() == 1 and self._answer.reason is not None:
            self._clear()
        self._show(0)

    def _take(self, *, code: str | None, reason: str | None, follow_up: bool | None = None) -> None:
        shown = self._answer
        self.render_answer(
            GradeAnswer(
                code=code,
                reason=reason,
                follow_up=shown.follow_up if follow_up is None else follow_up,
                previous=shown.previous,
                previous_at=shown.previous_at,
            )
        )

    def _page_for(self, answer: GradeAnswer) -> int:
        if answer.reason is not None:
            return 1
        shown = self.question.shown or len(self._choices)
        hidden = {button.choice.code for button in self._choices[shown:]}
        return 3 if answer.code in hidden else 0

    def _show(self, page: int) -> None:
        self._point_at(-1)
        self._pages.setCurrentIndex(page)

    def _on_page(self) -> tuple[GradeButton, ...]:
        shown = self.question.shown or len(self._choices)
        pages = (self._choices[:shown], self._reasons, self._follow, self._choices[shown:])
        return pages[self._pages.currentIndex()]

    def _point(self, step: int) -> None:
        buttons = self._on_page()
        if buttons:
            start = -1 if step > 0 else len(buttons)
            place = (start if self._pointed < 0 else self._pointed) + step
            self._point_at(min(max(place, 0), len(buttons) - 1))

    def _point_at(self, place: int) -> None:
        for index, button in enumerate(self._on_page()):
            button.set_pointed(pointed=index == place)
        self._pointed = place

    def _label_follow_up(self) -> None:
        if self._open_follow is None or self.question.follow_up is None:
            return
        told = {True: self.tr("Yes"), False: self.tr("No"), None: ""}[self._answer.follow_up]
        short = self.question.follow_up.short
        self._open_follow.set_label(f"{short.rstrip('?')}: {told}" if told else short)

    def _describe(self) -> None:
        chosen = [each.label for each in (*self._choices, *self._reasons) if each.isChecked()]
        before = [f"{each.mark}: {each.label}" for each in self._choices if each.mark]
        self.setAccessibleDescription(", ".join((*chosen, *before)) or self.tr("Not answered"))


class ScaleRow(GradeRow):
    """A scale from 0 to 10. `1` waits for `0` or Enter, as it may become 10."""

    def __init__(
        self,
        title: str,
        hint: str,
        reasons: tuple[Choice, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        choices = tuple(Choice(code=str(value), label=str(value)) for value in range(11))
        self._waiting = False
        super().__init__(
            GradeQuestion(title=title, hint=hint, choices=choices, reasons=reasons), parent
        )

    @property
    def waiting(self) -> bool:
        """Whether a typed 1 may still become 10."""
        return self._waiting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        go_on = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Tab)
        if self._waiting and Qt.Key(event.key()) in go_on:
            self._settle()
            return
        if self._waiting and event.key() == Qt.Key.Key_Backspace:
            self._wait(waiting=False)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._settle(moving=False)
        super().focusOutEvent(event)

    def _gap(self) -> int:
        return theme.current().size("gap")

    def _typed(self, text: str) -> bool:
        if self._pages.currentIndex() != 0 or not text.isdigit():
            return super()._typed(text)
        if text == "1" and not self._waiting:
            self._wait(waiting=True)
            return True
        code = "10" if self._waiting and text == "0" else text
        self._wait(waiting=False)
        self._choices[int(code)].click()
        return True

    def _wait(self, *, waiting: bool) -> None:
        self._waiting = waiting
        self._choices[1].set_pointed(pointed=waiting)

    def _settle(self, *, moving: bool = True) -> None:
        if not self._waiting:
            return
        self._wait(waiting=False)
        if moving:
            self._choices[1].click()
        else:
            self._take(code="1", reason=None)
            self.answered.emit("1")


def _stretch(part: QWidget) -> int:
    """Give long words more room; short ones share alike."""
    return min(max(len(part.label), 8), 14) if isinstance(part, Button) else 8


def _check(buttons: tuple[GradeButton, ...], code: str | None) -> None:
    """Check the button of `code`, and no other."""
    for button in buttons:
        given = button.choice.code == code
        if button.isChecked() is not given:
            group = button.group()
            group.setExclusive(False)
            button.setChecked(given)
            group.setExclusive(True)
        button.settle()
