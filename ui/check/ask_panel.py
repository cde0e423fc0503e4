"""The half of a form that is asked: one row a question, nine of them a page."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from monitor.api import Latest
from ui import theme
from ui.check.draft import Draft
from ui.check.plan import (
    ROWS_A_PAGE,
    SCALES,
    code_of,
    follower,
    question_for,
    reasons_for,
    value_of,
)
from ui.forms.fields import Heading
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.grades import GradeAnswer, GradeRow, ScaleRow
from ui.widgets.text import Label, rule


class AskPanel(QFrame):
    """Rows that answer by tap or key. It keeps nothing: the screen tells it what to show.

    `answered` carries measure and value; `refused_to_say` measure and reason; `emptied` a measure;
    `stepped` the measure of a row and +1 or -1.
    """

    answered = Signal(str, object)
    not_obtained = Signal(str, str)
    emptied = Signal(str)
    stepped = Signal(str, int)
    focused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.rows: dict[str, GradeRow] = {}
        self.heading = Heading(self.tr("Ask, while the cuff inflates"))
        self.pages = QStackedWidget()
        self.turn = Button("", "plain")
        self.turn.clicked.connect(self._turn)
        self._page_of: dict[str, int] = {}
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.pages, 1)
        self._column.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignRight)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._column.setContentsMargins(edge, look.space(2), edge, look.space(2))
        self._column.setSpacing(look.space(1))

    def set_rows(self, measures: tuple[str, ...]) -> None:
        """Make one row a measure; long forms get a second page."""
        while self.pages.count():
            page = self.pages.currentWidget()
            if page is not None:
                self.pages.removeWidget(page)
                page.hide()
                page.deleteLater()
        self.rows.clear()
        self._page_of.clear()
        size = len(measures) if len(measures) <= ROWS_A_PAGE else -(-len(measures) // 2)
        for start in range(0, len(measures), max(1, size)):
            self._add_page(measures[start : start + size])
        if not measures:
            note = self.tr("This form has nothing to ask. Symptoms are asked at the next check.")
            self.pages.addWidget(Label(note, Role.BODY, ink="ink3", wrap=True))
        self.turn.setVisible(self.pages.count() > 1)
        self.show_page(0)
        keys = self.tr("Keys 0 to 5 answer and move on, N: not asked")
        self.heading.say(keys if measures else "")

    def show_page(self, index: int) -> None:
        """Turn to a page."""
        self.pages.setCurrentIndex(index)
        other = 2 if index == 0 else 1
        self.turn.set_label(self.tr("Page {0} of {1}").format(other, self.pages.count()))

    def focus_row(self, measure: str) -> None:
        """Put the focus on a row, on whatever page it is."""
        self.show_page(self._page_of[measure])
        self.rows[measure].setFocus(Qt.FocusReason.TabFocusReason)

    def render_draft(self, draft: Draft, latest: Mapping[str, Latest]) -> None:
        """Show what is entered, and mark what was answered last time."""
        for name, row in self.rows.items():
            answer = answer_of(name, draft, latest)
            if answer != row.answer:
                row.render_answer(answer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say which row got the focus."""
        if event.type() == QEvent.Type.FocusIn:
            for name, row in self.rows.items():
                if row is watched:
                    self.focused.emit(name)
        return super().eventFilter(watched, event)

    def _add_page(self, measures: tuple[str, ...]) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, name in enumerate(measures):
            if place:
                column.addWidget(rule())
            row = make_row(name)
            self._listen(name, row)
            self.rows[name] = row
            row.installEventFilter(self)
            self._page_of[name] = self.pages.count()
            column.addWidget(row, 1)
        self.pages.addWidget(page)

    def _listen(self, name: str, row: GradeRow) -> None:
        following = follower(name)
        row.answered.connect(lambda code: self.answered.emit(name, value_of(name, code)))
        row.not_obtained.connect(lambda reason: self.not_obtained.emit(name, reason))
        row.cleared.connect(lambda: self.emptied.emit(name))
        row.moved.connect(lambda step: self.stepped.emit(name, step))
        if following is not None:
            row.follow_up_answered.connect(lambda yes: self.answered.emit(following.id, yes))

    def _turn(self) -> None:
        page = 1 - self.pages.currentIndex()
        self.show_page(page)
        first = next(name for name, at in self._page_of.items() if at == page)
        self.focus_row(first)


def make_row(name: str) -> GradeRow:
    """Return the row of a measure."""
    if name in SCALES:
        known = words().measure(name)
        return ScaleRow(known.name, known.question, reasons_for(name))
    return GradeRow(question_for(name))


def answer_of(name: str, draft: Draft, latest: Mapping[str, Latest]) -> GradeAnswer:
    """Return what the row of `name` shows: what was entered, and the answer before it, marked."""
    value, before = draft.values.get(name), latest.get(name)
    following = follower(name)
    told = draft.values.get(following.id) if following is not None else None
    return GradeAnswer(
        code=None if value is None else code_of(value),
        reason=draft.reasons.get(name),
        follow_up=told if isinstance(told, bool) else None,
        previous=None if before is None else code_of(before.value),
        previous_at="" if before is None else _mark(before.label),
    )


def _mark(label: str) -> str:
    return tr("Base") if label == "baseline" else label or tr("before")
