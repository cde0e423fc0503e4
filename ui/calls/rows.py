"""The rows of a call sheet: an answer by tap or key, and a line of text where a yes needs one."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from monitor.api.calls import QUESTIONS, RED, UNKNOWN, call_answer, call_hint, call_question
from ui import theme
from ui.calls.draft import DETAILED
from ui.calls.line import Line
from ui.fonts import MEDIUM
from ui.icons import Icon
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.grade_button import Choice, GradeButton
from ui.widgets.grade_data import GradeAnswer, GradeQuestion
from ui.widgets.grades import GradeRow, ScaleRow
from ui.widgets.spoken import Spoken
from ui.widgets.text import Label

SCALES: Final = frozenset({"pain_now", "pain_worst", "pain_average", "mood"})
DAYS: Final = 7
"""So many days back can be tapped; an earlier one is typed."""
EARLIER: Final = "earlier"
"""Opens the line in which a day is typed."""
TITLE_EMS: Final = 8.8
"""Width of the words of a row, as in the rows of a check."""


class TensRow(ScaleRow):
    """Percents in tens: the digit is the tens, `1` waits for `0` or Enter, as it may become 100."""

    def __init__(self, title: str, hint: str) -> None:
        choices = tuple(Choice(code=str(ten * 10), label=str(ten * 10)) for ten in range(11))
        self._waiting = False
        GradeRow.__init__(self, GradeQuestion(title=title, hint=hint, choices=choices))

    def _settle(self, *, moving: bool = True) -> None:
        if self._waiting and not moving:
            self._wait(waiting=False)
            self._take(code="10", reason=None)
            self.answered.emit("10")
        else:
            super()._settle(moving=moving)


def row_for(question: str, kind: str) -> GradeRow:
    """Return the row of a question that is answered with one of its answers."""
    title, hint = call_question(words(), question), call_hint(words(), question)
    if question in SCALES:
        return ScaleRow(title, hint)
    if question == "relief_percent":
        return TensRow(title, hint)
    choices = tuple(
        Choice(code=code, label=call_answer(words(), question, code), key=key_of(code, place))
        for place, code in enumerate(QUESTIONS[kind][question])
    )
    return GradeRow(GradeQuestion(title=title, hint=hint, choices=choices))


def key_of(code: str, place: int) -> str:
    """Return the key of an answer: its own digit, else its place, the best one 0."""
    return code if code.isdigit() and len(code) == 1 else str(place)


def day_row(today: date, first: date, last: str) -> GradeRow:
    """Return the row for the day on which relief ended, from `first` on; `last` stands first."""
    title, hint = call_question(words(), "relief_ended"), call_hint(words(), "relief_ended")
    days = [today - timedelta(back) for back in range(DAYS)]
    codes = [each.isoformat() for each in days if each >= first]
    codes = list(dict.fromkeys([*([last] if last else []), *codes]))
    choices = [
        Choice(code=code, label=_day(code), key=str(place)) for place, code in enumerate(codes, 1)
    ]
    choices += [
        Choice(code=EARLIER, label=tr("Earlier…"), key="9"),
        Choice(code=UNKNOWN, label=call_answer(words(), "", UNKNOWN), key="0"),
    ]
    return GradeRow(GradeQuestion(title=title, hint=hint, choices=tuple(choices)))


def _day(code: str) -> str:
    day = date.fromisoformat(code)
    weekday = words().table["locale"]["days"][day.weekday()]
    return f"{weekday[:2]} {day.day}"


class SaidRow(QStackedWidget):
    """A question of the sheet that is answered with one of its answers."""

    answered = Signal(str)
    cleared = Signal()
    moved = Signal(int)

    def __init__(self, question: str, row: GradeRow) -> None:
        super().__init__()
        self.question = question
        self.row = row
        self._hint = call_hint(words(), question)
        self.addWidget(row)
        row.answered.connect(self._answered)
        row.cleared.connect(self.cleared)
        row.moved.connect(self._moved)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        self.setMinimumHeight(theme.current().target + 8)

    @property
    def focused(self) -> bool:
        """Whether it is answered by the next key."""
        return self.row.hasFocus()

    def render_said(self, said: str, *, not_asked: bool, detail: str, last: str) -> None:
        """Show an answer (empty for none), or that it was not asked; `last` is marked.

        `detail` is what a yes was about, for a row that opens a line for it.
        """
        del detail
        answer = GradeAnswer(
            code=said or None, previous=last or None, previous_at=tr("last") if last else ""
        )
        if answer != self.row.answer:
            self.row.render_answer(answer)
        self.row.tell(tr("Not asked") if not_asked else self._hint, strong=not_asked)

    def take_focus(self) -> None:
        """Put the focus where this row is answered."""
        self.row.setFocus(Qt.FocusReason.TabFocusReason)

    def close_line(self) -> bool:
        """Show the answers again; False when they are shown."""
        return False

    def _answered(self, code: str) -> None:
        self.answered.emit(code)

    def _moved(self, step: int) -> None:
        self.moved.emit(step)


class LineRow(SaidRow):
    """A question of which one answer (`opens`) opens a line of text in its place.

    `told` carries what stands in the line, with each letter; `finished` that Enter was typed in it.
    """

    told = Signal(str)
    finished = Signal(str)

    def __init__(self, question: str, row: GradeRow, opens: str = "yes") -> None:
        self._opens = opens
        self._moving = True
        self.line = Line()
        super().__init__(question, row)
        self.line.setAccessibleName(tr("{0}: what about").format(row.question.title))
        by_day = opens == EARLIER
        self.line.setPlaceholderText(tr("YYYY-MM-DD") if by_day else tr("What about?"))
        self.back = Button("", "ghost", icon=Icon.UNDO, name=tr("Back to the answers"))
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.addWidget(self._opened())
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self.told)
        self.line.returnPressed.connect(lambda: self.finished.emit(self.line.text().strip()))
        self.back.clicked.connect(self._go_back)
        self._size_line()

    def _opened(self) -> QWidget:
        page = QWidget()
        self._line = QHBoxLayout(page)
        self._line.setContentsMargins(6, 4, 3, 4)
        self._yes = Label(self.row.question.title, Role.BODY, weight=MEDIUM, wrap=True)
        self._line.addWidget(self._yes)
        if self._opens == "yes":
            self._line.addWidget(Label(words().yes_no(value=True), Role.BODY, weight=MEDIUM))
        self._line.addWidget(self.line, 1)
        self._line.addWidget(self.back)
        return page

    def retheme(self) -> None:
        super().retheme()
        if self.count() > 1:
            self._size_line()

    def _size_line(self) -> None:
        look = theme.current()
        self.line.setFont(look.font(Role.BODY))
        self._yes.setFixedWidth(round(look.px(Role.BODY) * TITLE_EMS) - 6)
        self._line.setSpacing(look.space(2))

    @property
    def open(self) -> bool:
        """Whether the line stands in the place of the answers."""
        return self.currentIndex() == 1

    @property
    def focused(self) -> bool:
        return super().focused or self.line.hasFocus()

    def render_said(self, said: str, *, not_asked: bool, detail: str, last: str) -> None:
        super().render_said(said, not_asked=not_asked, detail=detail, last=last)
        if self._opens == EARLIER:
            return
        if self.line.text() != detail:
            self.line.setText(detail)
        if said != self._opens:
            self.setCurrentIndex(0)
        elif detail:
            self.setCurrentIndex(1)

    def take_focus(self) -> None:
        (self.line if self.open else self.row).setFocus(Qt.FocusReason.TabFocusReason)

    def close_line(self) -> bool:
        if not self.open:
            return False
        self._go_back()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the line by Up and Down, too."""
        pressed = event.type() == QEvent.Type.KeyPress
        if watched is self.line and pressed and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.moved.emit(step)
                return True
        return super().eventFilter(watched, event)

    def _answered(self, code: str) -> None:
        self._moving = code != self._opens
        if code != EARLIER:
            self.setCurrentIndex(0)
            self.answered.emit(code)
        if not self._moving:
            self.setCurrentIndex(1)
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, step: int) -> None:
        """Stay at a line that has just opened."""
        if self._moving:
            self.moved.emit(step)
        self._moving = True

    def _go_back(self) -> None:
        self.setCurrentIndex(0)
        self.row.setFocus(Qt.FocusReason.OtherFocusReason)


def said_row(question: str, row: GradeRow) -> SaidRow:
    """Return the place of `row` in a sheet, with a line where one of its answers needs it."""
    if question == "relief_ended":
        return LineRow(question, row, EARLIER)
    return LineRow(question, row) if question in DETAILED else SaidRow(question, row)


class EventsRow(QWidget):
    """What else the patient told: none, or one and more; digits answer, Enter goes on.

    `chosen` has the question and whether it was told; `none` is emitted for "None".
    """

    none = Signal()
    chosen = Signal(str, bool)
    moved = Signal(int)
    focused = Signal()
    spoken = Spoken.GROUP

    def __init__(self, title: str, hint: str, reds: tuple[str, ...] = RED, *, no: bool) -> None:
        """Offer `reds`; `no` offers that there was nothing, too."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Label(title, Role.BODY, weight=MEDIUM, wrap=True)
        self._hint = Label(hint, Role.CAPTION, ink="ink3", wrap=True)
        first = [Choice(code="no", label=call_answer(words(), "new_events", "no"), key="0")]
        told = [
            Choice(code=red, label=call_question(words(), red), key=str(place))
            for place, red in enumerate(reds, 1)
        ]
        if no:
            other = Choice(code="other", label=tr("Other, in the note"), key=str(len(told) + 1))
            told.append(other)
        choices = [*(first if no else []), *told]
        self.buttons = {each.code: GradeButton(each, row=title) for each in choices}
        self.setAccessibleName(title)
        self._line = QHBoxLayout(self)
        self._words = QWidget()
        column = QHBoxLayout(self._words)
        column.setContentsMargins(6, 0, 0, 0)
        column.addWidget(self._title)
        self._line.addWidget(self._words)
        for code, button in self.buttons.items():
            button.clicked.connect(lambda on=False, each=code: self._tapped(each, on=on))
            self._line.addWidget(button, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.setMinimumHeight(look.target + 8)
        self._words.setFixedWidth(round(look.px(Role.BODY) * TITLE_EMS))
        self._line.setContentsMargins(0, 4, 2, 4)
        self._line.setSpacing(look.space(2))

    def render_told(self, told: frozenset[str], *, nothing: bool) -> None:
        """Show what was told."""
        for code, button in self.buttons.items():
            button.setChecked(nothing if code == "no" else code in told)
            button.retheme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a printed key; Up and Down leave the row."""
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        button = next((b for b in self.buttons.values() if b.choice.key == event.text()), None)
        if step is not None:
            self.moved.emit(step)
        elif event.text() and button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def _tapped(self, code: str, *, on: bool) -> None:
        if code == "no":
            self.none.emit()
            self.moved.emit(1)
        else:
            self.chosen.emit(code, on)
