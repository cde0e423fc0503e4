"""Calls: who is due at the left, the sheet of the next one open at the right."""

from typing import Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent

from monitor.api import BoardView, Command
from monitor.api.calls import (
    CALL_BACK,
    MOST_TRIES,
    NO_ANSWER,
    CallRow,
    CallSheet,
    DeclineCalls,
    DoneRow,
    FollowUp,
    ResumeCalls,
    StrikeFollowUp,
    TaskRow,
    TryCall,
)
from ui import messages
from ui.bridge import Bridge
from ui.calls import later
from ui.calls import words as told
from ui.calls.answering import Answering, Which
from ui.calls.listing import Row, done_items, due_items
from ui.calls.parts import CLOSE, DONE, EMPTY, SHEET, TASK
from ui.calls.sheet import REACHED, SHEET_KEYS
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Theme

KEYS: Final = (Key(("Enter",), "_finish", lambda: tr("Save, or go to what is missing")),)


class CallsScreen(Answering):
    """Who is called, tried again, put off or not called any more, and what was answered."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__(bridge)
        del theme_  # the look in force comes from ui.theme
        self._done_shown = False
        self._nobody = ""
        self._connect()

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._current)
        self.list.activated.connect(lambda _index: self._to_sheet())
        self.done.clicked.connect(self._turn_list)
        self.no_answer.clicked.connect(self._ask_again)
        self.call_back.clicked.connect(self._ask_when)
        self.no_calls.clicked.connect(self._ask_decline)
        self.rest.clicked.connect(self._pass_rest)
        self.bar.main_pressed.connect(self.main_action)
        self.task.left.connect(self._leave_task)
        self.finished.strike.connect(self._ask_strike)
        self.finished.again.connect(self._once_more)
        self._bridge.told.connect(self._hear)

    # showing --------------------------------------------------------------------------------

    def show_chair(self, _chair: int) -> None:
        """Read the list; the next person is open already."""
        self._told = ""
        self.foot.go_back()
        self._bridge.attempt(self._station.calls.look)
        self._done_shown = False
        self._read()
        if self._row_of(self._chosen) < 0:
            self._open_next()
        self._draw()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Take up who became due; the sheet in hand stays."""
        self._read()
        self._say_numbers()
        if self.sheet is not None:
            self.sheet.who.set_clock(messages.hhmm(self._station, board.now.at))

    def _read(self) -> None:
        calls, station = self._station.calls, self._station
        items = done_items(calls.done_today(), station)
        if not self._done_shown:
            items = due_items(calls.tasks, calls.due, station)
        if self.model.set_items(items):
            self._mark_chosen()
        self._note_seen()
        due = tr("Calls due, {0}").format(len(calls.due))
        self.title.title.setText(tr("Done today") if self._done_shown else due)
        note = tr("the last one first") if self._done_shown else tr("soonest end of window first")
        self.title.note.setText(note)
        done = told.done(calls.done_today())
        self.done.set_label(tr("Back to the calls due") if self._done_shown else done)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._note_seen()

    def _note_seen(self) -> None:
        """Keep who has the list on the screen, as soon as it is in view and holds somebody."""
        if self.isVisible():
            rows = sum(item.row is not None for item in self.model.items)
            self._bridge.saw_list("calls_done" if self._done_shown else "calls", rows)

    def _say_numbers(self) -> None:
        text = told.numbers(self._station.settings.contacts)
        if self.numbers.text() != text:
            self.numbers.setText(text)

    def _row_of(self, chosen: Row | None) -> int:
        key = _key(chosen)
        found = (n for n, item in enumerate(self.model.items) if key and _key(item.row) == key)
        return next(found, -1)

    def _mark_chosen(self) -> None:
        """Show in the list whose sheet is open."""
        place = self._row_of(self._chosen)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place, 0))
            self.list.scrollTo(self.model.index(place, 0))
        else:
            selection.clear()
        selection.blockSignals(False)
        self.list.viewport().update()

    def _current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and self.model.items[index.row()].row is not None:
            self.choose(self.model.items[index.row()].row)

    def choose(self, row: Row | None) -> None:
        """Open what belongs to `row`."""
        self._chosen, self._told = row, ""
        self.foot.go_back()
        self._mark_chosen()
        self._draw()

    def _open_next(self) -> None:
        """Open the sheet of who can be called now: put-off ones come when their time has come."""
        now = self._bridge.board.now.at
        due = [item.row for item in self.model.items if isinstance(item.row, CallRow)]
        ready = (r for r in due if r.state.again_at is None or r.state.again_at <= now)
        self._chosen = next(ready, None)
        waiting = (r.state.again_at for r in due if r.state.again_at is not None)
        self._nobody = told.nobody(self._station, min(waiting, default=None))
        self._mark_chosen()

    def _draw(self) -> None:
        match self._chosen:
            case CallRow():
                self._draw_sheet(self._chosen)
            case TaskRow():
                self._draw_task(self._chosen)
            case DoneRow():
                self._draw_done(self._chosen)
            case None:
                self.nothing.setText(
                    tr("Nothing is done yet today.") if self._done_shown else self._nobody
                )
                self.pages.setCurrentIndex(EMPTY)
        self._draw_foot()

    def _sheet_of(self, session: str) -> CallSheet | None:
        found: list[CallSheet] = []
        self._bridge.attempt(lambda: found.append(self._station.calls.sheet(session)))
        if found:
            self._bridge.saw_record(session, found[0].mrn)
        return found[0] if found else None

    def _draw_sheet(self, row: CallRow) -> None:
        sheet = self._sheet_of(row.session)
        self._shown = sheet
        if sheet is None:
            self.nothing.setText(self._told)
            self.pages.setCurrentIndex(EMPTY)
            return
        self.open_sheet(sheet, row.state.call.kind, row.state.call.week)

    def _draw_task(self, task: TaskRow) -> None:
        sheet = self._sheet_of(task.session)
        call = _call(sheet, task.waiting.kind, task.waiting.week)
        self.task.show_task(task, call)
        self.pages.setCurrentIndex(TASK)

    def _draw_done(self, row: DoneRow) -> None:
        sheet = self._sheet_of(row.session)
        self._shown = sheet
        call = _call(sheet, row.kind, row.week) if row.outcome == "answered" else None
        self.finished.show_done(row, call, self._station)
        self.pages.setCurrentIndex(DONE)

    def _turn_list(self) -> None:
        self._done_shown = not self._done_shown
        self._chosen = None
        self._read()
        if not self._done_shown:
            self._open_next()
        elif self.model.items:
            self._chosen = self.model.items[0].row
            self._mark_chosen()
        self._draw()

    def _to_sheet(self) -> None:
        if self.sheet is not None and self.pages.currentIndex() == SHEET:
            left = [p for p in self.draft.left() if p != REACHED]
            self.sheet.focus_place(left[0] if left else self.sheet.order()[0])

    def _hear(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._say(sentence)

    # doing ----------------------------------------------------------------------------------

    def main_action(self) -> None:
        """Save the call, or go to what is missing."""
        if self.pages.currentIndex() != SHEET or self.foot.asking or self.sheet is None:
            return
        left = self.draft.left()
        if left:
            self.sheet.focus_place(left[0])
            self._say(self._missing(left))
            return
        reached = later.reached_at(self._station, self.draft.reached_at)
        if self.draft.alarming and reached is None:
            self.sheet.focus_place(REACHED)
            self._say(tr("Type the time at which you reached somebody, as HH:MM."))
            return
        self._record(self.draft.command(self._bridge.by, reached), finished=True)

    def _record(self, command: Command, *, finished: bool) -> bool:
        """Store `command` in the session; then the next person is open."""
        session = self._session
        station = self._station
        if not self._bridge.attempt(lambda: station.add_to_closed(session, command)):
            return False
        if finished:
            self._drafts.pop(self._key, None)
        self._bridge.attempt(station.calls.look)
        self._told = ""
        self._read()
        self._open_next()
        self._draw()
        return True

    @property
    def _session(self) -> str:
        return "" if self._shown is None else self._shown.session

    # no answer, later, never ----------------------------------------------------------------

    def _row(self) -> CallRow | None:
        return self._chosen if isinstance(self._chosen, CallRow) else None

    def _ask_again(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.state.unheard + 1 >= MOST_TRIES:
            self.ask_to_close(self._tried)
        else:
            self.ask_time(tr("No answer. Call again"), self._station, self._tried)

    def _ask_when(self) -> None:
        if self._row() is not None:
            self.ask_time(tr("Call back"), self._station, self._put_off)

    def _tried(self, answer: str) -> None:
        self._try(NO_ANSWER, answer)

    def _put_off(self, answer: str) -> None:
        self._try(CALL_BACK, answer)

    def _try(self, outcome: str, answer: str) -> None:
        row = self._row()
        if row is None:
            return
        again = None if answer == CLOSE else later.again_at(self._station, answer)
        if again is None and answer != CLOSE:
            self._say(tr("Not recorded: “{0}” is no time. Type it as HH:MM.").format(answer))
            return
        call = row.state.call
        self._record(
            TryCall(
                by=self._bridge.by,
                kind=call.kind,
                week=call.week,
                outcome=outcome,
                again_at=again,
            ),
            finished=False,
        )

    def _ask_decline(self) -> None:
        self.ask_why_no_calls(self._decline)

    def _decline(self, reason: str) -> None:
        self._record(DeclineCalls(by=self._bridge.by, reason=reason), finished=True)

    def _pass_rest(self) -> None:
        for question in self.draft.left():
            if question != REACHED:
                self.draft.pass_over(question)
        self._refresh()

    # tasks and finished calls ---------------------------------------------------------------

    def _leave_task(self) -> None:
        """Go on with the calls; a task that was taken note of is gone from the list."""
        self._bridge.attempt(self._station.calls.look)
        self._read()
        self._open_next()
        self._draw()

    def _ask_strike(self) -> None:
        self.ask_why_struck(self._strike)

    def _strike(self, reason: str) -> None:
        row = self._chosen
        if isinstance(row, DoneRow):
            call = _call(self._shown, row.kind, row.week)
            if call is not None:
                command = StrikeFollowUp(by=self._bridge.by, number=call.number, reason=reason)
                self._done_shown = False
                self._record(command, finished=False)

    def _once_more(self) -> None:
        row = self._chosen
        if not isinstance(row, DoneRow) or self._shown is None:
            return
        if row.outcome == "declined":
            self.ask_why_again(self._resume)
        else:
            self.open_sheet(self._shown, row.kind, row.week)
            self._draw_foot()

    def _resume(self, reason: str) -> None:
        self._done_shown = False
        self._record(ResumeCalls(by=self._bridge.by, reason=reason), finished=False)

    # keys -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the screen."""
        return (*KEYS, *SHEET_KEYS)

    def _finish(self, _key: str) -> None:
        self.main_action()

    def go_back(self) -> bool:
        """Close what is open on the page; False when nothing is. The draft is kept."""
        if self.foot.asking:
            self.foot.go_back()
            return True
        return self.sheet is not None and self.sheet.close_line()


def _key(row: Row | None) -> Which | None:
    match row:
        case CallRow():
            return row.session, row.state.call.kind, row.state.call.week
        case TaskRow():
            return row.session, "task", row.waiting.number
        case DoneRow():
            return row.session, f"done {row.kind}", row.week
        case None:
            return None


def _call(sheet: CallSheet | None, kind: str, week: int) -> FollowUp | None:
    found = () if sheet is None else sheet.follow_ups
    return next((call for call in found if (call.kind, call.week) == (kind, week)), None)
