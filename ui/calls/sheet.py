"""The sheet of one call: its questions, a note, and what a yes opens; it keeps nothing itself."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.api.calls import QUESTIONS, RED, LastKnown, asked, call_hint, call_question
from ui import theme
from ui.calls.draft import CallDraft
from ui.calls.line import Line
from ui.calls.reached import ReachedLine
from ui.calls.rows import SCALES, TITLE_EMS, EventsRow, LineRow, SaidRow, day_row, row_for, said_row
from ui.fonts import MEDIUM
from ui.keymap import Key, pressed
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.grade_button import Choice, GradeButton
from ui.widgets.text import Label, rule

NOTE = "note"
REACHED = "reached"
SHEET_KEYS = (Key(("N",), "_pass_over", lambda: tr("Mark the question as not asked")),)
EVENTS = "new_events"


class Sheet(QWidget):
    """Emits what is answered; the screen takes it down and shows the draft again.

    `answered` question and code; `emptied` and `passed_over` a question; `detailed` question and
    words; `told` a red answer nobody asked for, and whether; `reached` who and the typed time.
    """

    answered = Signal(str, str)
    emptied = Signal(str)
    passed_over = Signal(str)
    detailed = Signal(str, str)
    told = Signal(str, bool)
    noted = Signal(str)
    reached = Signal(str, str)
    ended = Signal()
    """The last question was answered."""
    wrong_day = Signal(str)

    def __init__(self, kind: str, last: LastKnown, today: date, first: date) -> None:
        super().__init__()
        self.kind = kind
        self._last = last
        self._draft: CallDraft | None = None
        self._closed = ""
        """Where the caller left whom they reached, to look at the answers again."""
        self.rows: dict[str, SaidRow] = {}
        for question in QUESTIONS[kind]:
            if question == EVENTS:
                continue
            if question == "relief_ended":
                row = day_row(today, first, last.of(question))
            else:
                row = row_for(question, kind)
            self.rows[question] = said_row(question, row)
        asked_for = QUESTIONS[kind]
        self._free = tuple(red for red in RED if red not in asked_for)
        self.events: EventsRow | None = None
        if kind != "day1":
            title = call_question(words(), EVENTS)
            hint = call_hint(words(), EVENTS)
            self.events = EventsRow(title, hint, self._free, no=EVENTS in asked_for)
        self.chest: GradeButton | None = None
        self.note = Line()
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Anything else"))
        self.who = ReachedLine()
        self._cells: list[QWidget] = []
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    # building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        wide = [q for q in self.rows if self.kind != "day1" or q in SCALES]
        for question in wide:
            self._add(self.rows[question])
        if self.events is not None:
            self._add(self.events)
        pairs = [self.rows[q] for q in self.rows if q not in wide]
        note = self._note_cell()
        self._last_line = QStackedWidget()
        if pairs:
            self._grid = QGridLayout()
            self._grid.setVerticalSpacing(0)
            for place, row in enumerate(pairs[:-1]):
                line = place // 2 * 2
                self._grid.addWidget(row, line, place % 2)
                self._grid.addWidget(rule(), line + 1, place % 2)
                self._grid.setRowStretch(line, 1)
            self._column.addLayout(self._grid, len(pairs) // 2)
            both = QWidget()
            self._pair = QHBoxLayout(both)
            self._pair.setContentsMargins(0, 0, 0, 0)
            self._pair.addWidget(pairs[-1], 1)
            self._pair.addWidget(note, 1)
            self._last_line.addWidget(both)
        else:
            self._last_line.addWidget(note)
        self._last_line.addWidget(self.who)
        self._column.addWidget(self._last_line, 1)
        if not pairs:
            self._column.addStretch(3)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget, 1)
        self._column.addWidget(rule())

    def _note_cell(self) -> QWidget:
        cell = QWidget()
        self._note_line = QHBoxLayout(cell)
        self._note_title = Label(tr("Anything else"), Role.BODY, weight=MEDIUM, wrap=True)
        self._note_line.addWidget(self._note_title)
        self._note_line.addWidget(self.note, 1)
        if self.kind == "day1":
            pain = Choice(code="chest_pain", label=call_question(words(), "chest_pain"))
            self.chest = GradeButton(pain)
            self.chest.clicked.connect(lambda on=False: self.told.emit("chest_pain", on))
            self._note_line.addWidget(self.chest)
        return cell

    def _connect(self) -> None:
        for question, row in self.rows.items():
            row.answered.connect(lambda code, q=question: self.answered.emit(q, code))
            row.cleared.connect(lambda q=question: self.emptied.emit(q))
            row.moved.connect(lambda step, q=question: self.step(q, step))
            if isinstance(row, LineRow):
                row.told.connect(lambda text, q=question: self._told(q, text))
                row.finished.connect(lambda text, q=question: self._finished(q, text))
        if self.events is not None:
            self.events.none.connect(lambda: self.answered.emit(EVENTS, "no"))
            self.events.chosen.connect(self._event)
            self.events.moved.connect(lambda step: self.step(EVENTS, step))
        self.note.textEdited.connect(self.noted)
        self.note.returnPressed.connect(self.ended)
        self.who.changed.connect(self.reached)
        self.who.left.connect(self._look_again)
        self.who.moved.connect(lambda step: self.step(REACHED, step))

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(look.space(4), look.space(1), look.space(4), 0)
        self._note_line.setContentsMargins(6, 4, 2, 4)
        self._note_line.setSpacing(look.space(2))
        self._note_title.setFixedWidth(round(look.px(Role.BODY) * TITLE_EMS) - 6)
        self.note.setFont(look.font(Role.BODY))
        self.note.setMinimumHeight(look.target)
        self._last_line.setMinimumHeight(look.target + 8)
        if self.kind == "day1":
            self._grid.setHorizontalSpacing(look.space(5))
            self._pair.setSpacing(look.space(5))

    # showing --------------------------------------------------------------------------------

    def render_draft(self, draft: CallDraft) -> None:
        """Show what is answered."""
        self._draft = draft
        shown = asked(self.kind, draft.answers)
        for question, row in self.rows.items():
            row.setEnabled(question in shown)
            row.render_said(
                draft.answers.get(question, ""),
                not_asked=question in draft.not_asked,
                detail=draft.details.get(question, ""),
                last=self._last.of(question),
            )
        told = frozenset(red for red in self._free if draft.answers.get(red) == "yes")
        if self.events is not None:
            other = {"other"} if EVENTS in draft.details else set[str]()
            nothing = draft.answers.get(EVENTS) == "no"
            self.events.render_told(told | other, nothing=nothing)
        if self.chest is not None:
            self.chest.setChecked("chest_pain" in told)
            self.chest.retheme()
        if self.note.text() != draft.note:
            self.note.setText(draft.note)
        if not draft.alarming:
            self._closed = ""
        self._last_line.setCurrentIndex(1 if draft.alarming and not self._closed else 0)

    def offer(self, people: tuple[str, ...], clock: str, draft: CallDraft) -> None:
        """Offer whom the caller may have reached."""
        self.who.ask(people, clock, who=draft.reached, at=draft.reached_at)

    # moving ---------------------------------------------------------------------------------

    def order(self) -> tuple[str, ...]:
        """Return the places of the sheet from the first to the last."""
        draft = self._draft
        answers = {} if draft is None else draft.answers
        places = [q for q in asked(self.kind, answers) if q in self.rows or q == EVENTS]
        if self.events is not None and EVENTS not in places:
            places.append(EVENTS)
        return (*places, REACHED) if self._last_line.currentIndex() == 1 else (*places, NOTE)

    def focus_place(self, place: str) -> None:
        """Put the focus where `place` is answered."""
        if place == REACHED:
            self._closed = ""
            self._last_line.setCurrentIndex(1)
            self.who.take_focus()
        elif place == NOTE:
            self.note.setFocus(Qt.FocusReason.TabFocusReason)
        elif place == EVENTS and self.events is not None:
            self.events.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.rows[place].take_focus()

    @property
    def place(self) -> str:
        """Where the focus is, empty for nowhere here."""
        for question, row in self.rows.items():
            if row.focused:
                return question
        if self.events is not None and self.events.hasFocus():
            return EVENTS
        return ""

    def step(self, place: str, step: int) -> None:
        """Go on to the next place, or back; after the last question the sheet has ended."""
        places = self.order()
        here = places.index(place) if place in places else 0
        there = here + step
        left = () if self._draft is None else self._draft.left()
        if REACHED in left and place == "self_harm" and step > 0:
            self.focus_place(REACHED)
        elif there >= len(places) or (step > 0 and places[there] == NOTE):
            self.ended.emit()
        else:
            self.focus_place(places[max(there, 0)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, SHEET_KEYS, event):
            super().keyPressEvent(event)

    def _pass_over(self, _key: str) -> bool:
        place = self.place
        if place not in QUESTIONS[self.kind]:
            return False
        self.passed_over.emit(place)
        self.step(place, 1)
        return True

    def close_line(self) -> bool:
        """Close a line that a yes opened; False when none is open under the focus."""
        row = self.rows.get(self.place)
        return row is not None and row.close_line()

    # what opens -----------------------------------------------------------------------------

    def _look_again(self) -> None:
        self._closed = REACHED
        self._last_line.setCurrentIndex(0)
        self.focus_place("self_harm" if "self_harm" in self.rows else EVENTS)

    def _told(self, question: str, text: str) -> None:
        if question != "relief_ended":
            self.detailed.emit(question, text)

    def _finished(self, question: str, text: str) -> None:
        """Go on after a line; the day of an earlier end is taken when it is one."""
        if question == "relief_ended":
            try:
                day = date.fromisoformat(text)
            except ValueError:
                self.wrong_day.emit(text)
                return
            self.answered.emit(question, day.isoformat())
        self.step(question, 1)

    def _event(self, code: str, on: bool) -> None:
        if code == "other":
            self.detailed.emit(EVENTS, " " if on else "")
            if on:
                self.note.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.told.emit(code, on)
        if code == "self_harm" and on:
            self.focus_place(REACHED)
