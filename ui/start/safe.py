"""The second column of the start: the protocol's questions, one row each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from monitor.api import LAST_TIME, ChairView, Need, Station
from ui import messages, theme
from ui.fonts import MEDIUM
from ui.forms.fields import Heading
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.choice_row import YesNo, YesNoRow
from ui.widgets.grade_button import Choice
from ui.widgets.text import Label, rule

CROWDED = 8
"""More questions than these leave each the least height, but for a long one."""
LONG = 45
"""Questions with more letters than these are divided at their colon."""


class FreeRow(QWidget):
    """A question answered in words."""

    asked = Signal()

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self._about = about
        self._missing = True
        self.title = Label(title, Role.BODY, weight=MEDIUM, wrap=True)
        self.sub = Label("", Role.CAPTION, ink="ink3", wrap=True)
        self.button = Button(tr("Write…"), name=title.rstrip(":"))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.sub)
        self._line = QHBoxLayout(self)
        self._line.addLayout(column, 1)
        self._line.addWidget(self.button)
        self.button.clicked.connect(self.asked)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(look.space(4), 3, look.space(3), 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ink bar of an open question."""
        if self._missing:
            painter = QPainter(self)
            look = theme.current()
            painter.fillRect(self.rect(), look.color("inset"))
            painter.fillRect(0, 0, 6, self.height(), look.color("ink"))
            painter.end()

    def render_answer(self, text: str) -> None:
        """Show the answer below the question."""
        self._missing = not text
        self.update()
        self.sub.setText(text or self._about or tr("Not answered"))
        self.button.set_label(tr("Change…") if text else tr("Write…"))


class SafeColumn(QFrame):
    """Rows that emit; answers that need more emit `detail_wanted` with item and need."""

    answered = Signal(str, str)
    words_wanted = Signal(str)
    passed = Signal()
    """The last row was answered, or left downwards."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.heading = Heading(self.tr("Safe to start?"), number=2)
        self.rows: dict[str, YesNoRow | FreeRow] = {}
        self._session = ""
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._area, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._column.setContentsMargins(edge, look.space(3), edge, look.space(2))

    def render_view(self, view: ChairView, station: Station) -> None:
        """Show the questions and their answers."""
        if view.session != self._session:
            self._session = view.session
            self._build(view)
        for name in self.rows:
            self._render_row(view, name, station)
        left, total = len(open_items(view)), len(view.checklist)
        self.heading.say(self.tr("{0} of {1}").format(total - left, total))
        self.heading.set_done(left == 0)

    def focus_item(self, item: str) -> None:
        """Go to a question."""
        row = self.rows.get(item)
        target = row.button if isinstance(row, FreeRow) else row
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(target)

    def _render_row(self, view: ChairView, item: str, station: Station) -> None:
        asked = next(row for row in view.checklist if row.item.id == item)
        shown = self.rows[item]
        answer = asked.answer
        if isinstance(shown, FreeRow):
            shown.render_answer(
                "" if answer is None else f"{answer.answer} {answer.detail}".strip()
            )
            return
        title, sub = halves(asked.item.question)
        crowded_out = bool(sub) and len(self.rows) > CROWDED  # the record has who and when
        if answer is not None and not crowded_out:
            clock = messages.hhmm(station, answer.at)
            told = ", ".join(part for part in (answer.detail, answer.by, clock) if part)
            sub = f"{sub}. {told}" if sub else told
        shown.render_question(
            YesNo(
                title=title,
                sub=sub,
                answer=None if answer is None else answer.answer,
                missing=item in open_items(view),
            )
        )

    def _build(self, view: ChairView) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = {}
        for row in view.checklist:
            if row.item.id == LAST_TIME:  # read and answered in the third column
                continue
            if self.rows:
                column.addWidget(rule())
            made = self._row(row.item.id, row.item.question, row.item.answers)
            self._add(column, row.item.id, made, crowded=len(view.checklist) > CROWDED)
        self._area.setWidget(body)
        body.show()

    def _add(
        self, column: QVBoxLayout, item: str, row: YesNoRow | FreeRow, *, crowded: bool
    ) -> None:
        self.rows[item] = row
        if crowded and isinstance(row, YesNoRow):
            row.draw_close()
        column.addWidget(row, row_weight(row, crowded=crowded))

    def _row(self, item: str, question: str, answers: tuple[str, ...]) -> YesNoRow | FreeRow:
        if not answers:
            free = FreeRow(*halves(question))
            free.asked.connect(lambda: self.words_wanted.emit(item))
            return free
        keys = {"yes": "Y", "no": "N"}
        choices = tuple(
            Choice(code=code, label=str(words().name("answer", code)), key=keys.get(code, ""))
            for code in answers
        )
        title, sub = halves(question)
        row = YesNoRow(YesNo(title=title, sub=sub), choices)
        row.answered.connect(lambda code: self.answered.emit(item, code))
        row.moved.connect(lambda step: self._step(item, step))
        return row

    def _step(self, item: str, step: int) -> None:
        items = list(self.rows)
        place = items.index(item) + step
        if 0 <= place < len(items):
            self.focus_item(items[place])
        elif place > 0:
            self.passed.emit()


def halves(question: str) -> tuple[str, str]:
    """Return a long question's head and, in small print, the list behind its colon."""
    head, colon, rest = question.partition(": ")
    return (head + colon.rstrip(), rest) if len(question) > LONG else (question, "")


def row_weight(row: YesNoRow | FreeRow, *, crowded: bool = False) -> int:
    """Return a row's share of the height: long questions need more lines."""
    words_ = row.accessibleName() if isinstance(row, YesNoRow) else ""
    if len(words_) > 100:
        return 24 if crowded else 16
    return 13 if len(words_) > LONG else 10


def open_items(view: ChairView) -> tuple[str, ...]:
    """Return the questions without an answer, or whose unsafe answer lacks what it asks for."""
    return tuple(
        row.item.id
        for row in view.checklist
        if row.answer is None or (row.unsafe not in (None, Need.NONE) and not row.answer.detail)
    )
