"""The check screen: two halves in either order, a keypad, and nothing that can be lost."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from monitor.api import BoardView, ChairView, Phase, Value
from ui import messages
from ui.bridge import Bridge
from ui.check import phrases
from ui.check.aside import Aside
from ui.check.drafts import Drafts
from ui.check.entry import Entry
from ui.check.plan import text_of
from ui.check.present import elsewhere_of, foot_of
from ui.check.walking import Walking
from ui.keymap import Key, pressed
from ui.messages import TEMPERATURE, tr, words
from ui.theme import Theme
from ui.widgets.vital import KEYS as VITAL_KEYS

KEYS: Final = (
    Key(("Enter",), "_finish", lambda: tr("At the end: save, or go to what is left")),
    Key(("Esc",), "_step_back", lambda: tr("Close; the draft is kept")),
)


class CheckScreen(Walking):
    """Enters a check, a repeat of one group, or an extra check.

    The widgets show and emit; `Entry` holds what was entered; this class ties them together.
    """

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__(bridge)
        del theme_  # the look in force comes from ui.theme
        self._drafts = Drafts(bridge)
        self._unit = ""
        self._aside = Aside(bridge, self.foot, lambda: self._entry)
        self._connect()

    # opening ------------------------------------------------------------------------------
    def show_chair(self, chair: int, group: str | None = None, extra: bool = False) -> None:  # noqa: FBT002 - the shell's own call
        """Open the form of a chair: the next check, the repeat of `group`, or an extra check.

        `paper:T+20` as the group is a missed check that was done on paper. A form that is open for
        something else is saved first as its own check.
        """
        view = self._bridge.view(chair)
        if view is None:
            return
        self._take(self._drafts.open(view, group, extra=extra))

    def _take(self, entry: Entry) -> None:
        unit = words().measure(TEMPERATURE).unit
        fresh = self._entry is None or (self._entry.plan, self._unit) != (entry.plan, unit)
        self._entry, self._unit = entry, unit
        if fresh:
            self.ask.set_rows(entry.plan.asked)
            self.read.set_fields(entry.plan.read)
        for name, field in self.read.fields.items():
            field.render_value(text_of(name, entry.draft.values.get(name)))
            if name in entry.draft.reasons:
                field.render_not_read(words().not_obtained(entry.draft.reasons[name]))
        self.keys.show_keys()
        self.foot.go_back()
        self._show()
        self._go_on()

    # drawing ------------------------------------------------------------------------------
    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show what time has changed: the title before the first field, and other chairs."""
        entry = self._entry
        if entry is None:
            return
        view = self._bridge.view(entry.chair)
        if view is None or view.session != entry.session:
            return
        entry.follow(view)
        self._show_strip(entry, view)
        self.strip.slot.render_alert(elsewhere_of(board, entry.chair))

    def _show(self) -> None:
        entry = self._entry
        if entry is None:
            return
        self.render(self._bridge.board)
        view = self._bridge.view(entry.chair)
        if view is None:
            return
        self.ask.render_draft(entry.draft, view.latest)
        self.read.render_view(view, entry.draft.values)
        self.read.render_meanings(entry.meanings())
        self._show_foot(entry, view)

    def _show_strip(self, entry: Entry, view: ChairView) -> None:
        station = self._bridge.station
        self.strip.render_patient(view.chair, view.patient)
        late, beside = entry.late, entry.beside
        title = phrases.title_of(entry.check, entry.group, late, extra=beside)
        self.strip.title.setText(title)
        self.strip.due.setText(phrases.due_line(entry.check, station, late, extra=beside))
        draft = entry.draft
        unknown = draft.asks_when and draft.taken_at is None
        clock = "" if unknown else messages.hhmm(station, entry.taken())
        again = draft.asks_when and not unknown
        self.strip.taken.render_taken(clock, asking=again, wrong=entry.not_then)

    def _show_foot(self, entry: Entry, view: ChairView) -> None:
        shown = foot_of(entry, view, self._bridge.station)
        answers = entry.draft.answers
        self.foot.render_foot(shown.foot, left=shown.left, answers=answers, question=shown.question)

    # entering -----------------------------------------------------------------------------
    def _answered(self, name: str, value: Value) -> None:
        entry = self._entry
        if entry is not None:
            self._answering = True
            entry.put(name, value)
            self._show()

    def _committed(self, name: str, text: str) -> None:
        entry = self._entry
        if entry is None:
            return
        self._answering = True
        entry.put_text(name, text)
        if name == "sbp" and "dbp" in entry.draft.refused:
            entry.put_text("dbp", self.read.fields["dbp"].text())
        self._show()

    def _typing(self, name: str, text: str) -> None:
        if self._entry is not None:
            self._entry.typing(name, text)
            self._show()

    def _emptied(self, name: str) -> None:
        if self._entry is not None:
            self._entry.take_back(name)
            self._show()

    def _confirmed(self, name: str) -> None:
        if self._entry is not None:
            self._entry.confirm(name)
            self._show()
            self._go_on()

    def _row_confirmed(self) -> None:
        if self._entry is not None:
            self._confirmed(self._entry.row_doubt())

    def _no_value(self, name: str, reason: str) -> None:
        entry = self._entry
        if entry is None:
            return
        self._answering = True
        names = ("sbp", "dbp") if name in {"sbp", "dbp"} else (name,)
        entry.put_reason([each for each in names if each in entry.plan.measures], reason)
        for each in names:
            if each in self.read.fields:
                self.read.fields[each].render_not_read(words().not_obtained(reason))
        self._show()
        if reason == "other":
            self.foot.ask_other(name)

    def _refined(self, name: str, reason: str) -> None:
        self._no_value(name, reason)
        self._go_on()

    def _explained(self, name: str, text: str) -> None:
        entry = self._entry
        if entry is None:
            return
        if entry.explain(name, text):
            self._show()
            self._go_on()
        else:
            self.foot.ask_again(entry.problem, text)

    def _reason_chosen(self, reason: str) -> None:
        name = self._current
        self.keys.show_keys()
        self._no_value(name, reason)
        self._go_on(name)

    # the ways out -------------------------------------------------------------------------
    def main_action(self) -> None:
        """Save; or go to what is missing, which the button has named."""
        entry = self._entry
        if entry is None:
            return
        self.foot.go_back()
        self.foot.bar.main.setFocus(Qt.FocusReason.OtherFocusReason)
        if not entry.send_again():
            self._show()
            return
        if entry.draft.asks_when or entry.not_then:
            self.strip.taken.go_to_open()
        elif entry.todo():
            self._focus_left(entry)
        elif not entry.draft.answers:
            self._go_on()
        else:
            self._save()

    def _save(self) -> None:
        entry = self._entry
        if entry is None:
            return
        if entry.save():
            self._done(entry)
        else:
            self._show()

    def _discard(self, reason: str) -> None:
        entry = self._entry
        if entry is not None and entry.discard(reason):
            self._done(entry)
        else:
            self._show()

    def _done(self, entry: Entry) -> None:
        self._drafts.close(entry)
        self._entry = None
        self._leave(entry)

    def _leave(self, entry: Entry) -> None:
        """Go back to where the form belongs: before the infusion that is its start."""
        view = self._bridge.view(entry.chair)
        before = view is not None and view.phase is Phase.BEFORE
        self.navigate.emit("start" if before else "chair", entry.chair)

    def close_draft(self) -> None:
        """Leave; what was entered is on disk and is shown again when the form is opened."""
        entry = self._entry
        if entry is not None:
            self.foot.bar.main.setFocus(Qt.FocusReason.OtherFocusReason)
            self._leave(entry)

    def go_back(self) -> bool:
        """Close what is open in the form; False when nothing is, so that the form is left."""
        if self.strip.taken.take_back():
            self._time_typed(self.strip.taken.clock.text())
        elif self.foot.asking:
            self.foot.go_back()
            self._go_on()
        elif self.keys.asking:
            self._reasons_left()
        elif not self._row_goes_back():
            self.foot.bar.main.setFocus(Qt.FocusReason.OtherFocusReason)  # commits the field
            return False
        return True

    def _row_goes_back(self) -> bool:
        """Let the row in hand close its opened part; return whether there was one."""
        row = self.ask.rows.get(self._current)
        if row is None or not row.hasFocus():
            return False
        none = Qt.KeyboardModifier.NoModifier
        escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, none)
        row.keyPressEvent(escape)  # not sent: what the row leaves would come back here
        return escape.isAccepted()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to what comes first."""
        super().focusInEvent(event)
        self._go_on()

    def act_extra(self) -> None:
        """`F10`: an extra check at this chair."""
        if self._entry is not None:
            self.show_chair(self._entry.chair, None, extra=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_area(self) -> QRect:
        """Return the columns: the strip above them names the alert of another chair."""
        top = self.strip.geometry().bottom() + 1
        return QRect(0, top, self.width(), self.foot.geometry().top() - top)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the row or field in hand, then those of the form."""
        row = self.ask.rows.get(self._current)
        return (*(VITAL_KEYS if row is None else row.help_keys()), *KEYS)

    def _finish(self, _key: str) -> None:
        self.main_action()

    def _step_back(self, _key: str) -> None:
        if not self.go_back():
            self.close_draft()

    # when it was taken ---------------------------------------------------------------------
    def _earlier(self) -> None:
        entry = self._entry
        if entry is not None:
            entry.take_earlier()
            self._show()

    def _time_typed(self, text: str) -> None:
        entry = self._entry
        if entry is not None:
            known = entry.take(text)
            self._show()
            if known and self.strip.taken.typing:
                self._go_on()

    def _taken(self, *, now: bool) -> None:
        entry = self._entry
        if entry is None:
            return
        entry.draft.take(self._bridge.station.now().at if now else entry.taken())
        self._show()
        self._go_on()

    # building -----------------------------------------------------------------------------
    def _connect(self) -> None:
        self.ask.answered.connect(self._answered)
        self.ask.not_obtained.connect(self._no_value)
        self.ask.emptied.connect(self._emptied)
        self.ask.stepped.connect(self._stepped)
        self.read.committed.connect(self._committed)
        self.read.typing.connect(self._typing)
        self.read.not_read.connect(self._not_read)
        self.read.confirmed.connect(self._confirmed)
        self.read.stepped.connect(self._stepped)
        self.keys.reason_chosen.connect(self._reason_chosen)
        self.keys.reasons_left.connect(self._reasons_left)
        self.keys.keypad.not_read.connect(self._keypad_not_read)
        self.keys.keypad.next_field.connect(self._next_field)
        self.foot.save.connect(self.main_action)
        self.foot.save_as_is.connect(self._save)
        self.foot.close_draft.connect(self.close_draft)
        self.foot.discard.connect(self._discard)
        self.foot.confirmed.connect(self._row_confirmed)
        self.foot.refined.connect(self._refined)
        self.foot.explained.connect(self._explained)
        self.strip.taken.earlier.connect(self._earlier)
        self.strip.taken.typed.connect(self._time_typed)
        self.strip.taken.then_chosen.connect(lambda: self._taken(now=False))
        self.strip.taken.now_chosen.connect(lambda: self._taken(now=True))
        self.strip.slot.go.connect(lambda chair: self.navigate.emit("chair", chair))
        self.ask.focused.connect(self._focused)
        self.read.focused.connect(self._focused)
