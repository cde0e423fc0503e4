"""The way through a check: from field to field, to what is left, to the main button."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.bridge import Bridge
from ui.check import phrases
from ui.check.entry import Entry
from ui.check.parts import CheckParts
from ui.check.plan import measure_of, reasons_for, row_of
from ui.messages import words


class Walking(CheckParts):
    """Knows which field is next; `Enter` that answered goes on, one that did not stays."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._entry: Entry | None = None
        self._current = ""
        self._answering = False

    def _stops(self) -> tuple[str, ...]:
        entry = self._entry
        return () if entry is None else (*entry.plan.asked, *entry.plan.read)

    def _stepped(self, name: str, step: int) -> None:
        entry = self._entry
        if entry is None:
            return
        answered, self._answering = self._answering, False
        if step > 0 and name in entry.draft.refused and self._current == name:
            self._focus(name)
        elif step > 0 and answered:
            self._go_on(name)
        else:
            stops = self._stops()
            place = stops.index(name) + step
            if 0 <= place < len(stops):
                self._focus(stops[place])
            elif place >= len(stops):
                self._go_on()

    def _go_on(self, after: str = "") -> None:
        """Go to the next stop without an answer, to what is left, or to the main button."""
        entry = self._entry
        if entry is None:
            return
        if entry.late is not None and entry.draft.taken_at is None and not entry.draft.answers:
            self.strip.taken.go_to_open()
            return
        stops = self._stops()
        start = stops.index(after) + 1 if after in stops else 0
        answered = {*entry.draft.values, *entry.draft.reasons}
        ahead = [name for name in (*stops[start:], *stops[:start]) if name not in answered]
        if ahead:
            self._focus(ahead[0])
        elif entry.todo():
            self._focus_left(entry)
        else:
            self.foot.bar.main.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_left(self, entry: Entry) -> None:
        """Go to the first thing that is left; a row in doubt is answered in the foot."""
        first = entry.todo()[0]
        if first in entry.draft.doubted and first == entry.row_doubt():
            self.foot.yes.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._focus(first)

    def _focus(self, name: str) -> None:
        row = row_of(name)
        if row in self.ask.rows:
            self.ask.focus_row(row)
        elif name in self.read.fields:
            self.read.focus_field(name)
            self.read.fields[name].selectAll()

    def _focused(self, name: str) -> None:
        """Name on the keypad what it types into."""
        entry = self._entry
        view = None if entry is None else self._bridge.view(entry.chair)
        self._current = name
        bounds = view.bounds.get(name) if view is not None and name in self.read.fields else None
        note = phrases.limits(name, bounds)
        decimals = name in self.read.fields and measure_of(name).decimals > 0
        self.keys.show_field(phrases.short(name), note, decimals=decimals)

    def _not_read(self, name: str) -> None:
        self._current = name
        self.keys.ask_reason(words().measure(name).name, reasons_for(name))

    def _keypad_not_read(self) -> None:
        if self._current in self.read.fields:
            self._not_read(self._current)
        elif self._current in self.ask.rows:
            row = self.ask.rows[self._current]
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(row, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_N, none, "n"))

    def _reasons_left(self) -> None:
        self.keys.show_keys()
        self._focus(self._current)

    def _next_field(self) -> None:
        if self._current:
            field = self.read.fields.get(self._current)
            if field is not None and field.text():
                self.foot.setFocus()  # leaving the field commits it
            self._answering = True
            self._stepped(self._current, 1)
