"""One answer out of a few: chips in a row that never start with one chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.spoken import Spoken


class Chip(Button):
    """A chip that tells its group about arrow keys and digits before it acts itself."""

    pressed_key = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrows and digits to the group; `Enter` taps the chip."""
        key = event.key()
        if key in _MOVES or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.pressed_key.emit(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Chips(QWidget):
    """A radio group: a tap, a printed digit or `Space` chooses; arrows move the focus.

    `columns` is the number of chips a line; 0 puts all of them in one. Large text puts as many in
    a line as there is room for.
    """

    chosen = Signal(str)
    spoken = Spoken.GROUP

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]] = (), *, columns: int = 0
    ) -> None:
        super().__init__()
        self._name = name
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self._codes: list[str] = []
        self._per_line = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.follow(self.retheme)
        self.set_choices(choices)

    def retheme(self) -> None:
        """Keep the gaps of the density in force."""
        self._grid.setSpacing(theme.current().space(2))
        self._flow()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if theme.current().percent == theme.USUAL:
            return least
        widest = max((chip.minimumSizeHint().width() for chip in self.buttons), default=0)
        return QSize(min(least.width(), widest), least.height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if theme.current().percent == theme.USUAL or not self.buttons:
            return hint
        most = self._columns or len(self._codes)
        wide = [
            max(chip.sizeHint().width(), chip.minimumSizeHint().width()) for chip in self.buttons
        ]
        columns = sum(max(wide[at::most], default=0) for at in range(most))
        return QSize(columns + self._grid.spacing() * (most - 1), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow()

    def _flow(self) -> None:
        """Put the chips into lines; nothing happens where they stand in those already."""
        per_line = self._fitting()
        if per_line == self._per_line:
            return
        self._per_line = per_line
        for index, chip in enumerate(self.buttons):
            self._grid.addWidget(chip, index // per_line, index % per_line)
        self._grid.invalidate()
        self.updateGeometry()

    def _fitting(self) -> int:
        """Return how many chips a line holds."""
        most = self._columns or max(1, len(self._codes))
        if theme.current().percent == theme.USUAL:
            return most
        wide = [chip.minimumSizeHint().width() for chip in self.buttons]
        for per_line in range(most, 1, -1):
            columns = [max(wide[at::per_line], default=0) for at in range(per_line)]
            if sum(columns) + self._grid.spacing() * (per_line - 1) <= self.width():
                return per_line
        return 1

    @property
    def value(self) -> str:
        """The code of the chosen chip, empty while there is none."""
        index = self._group.checkedId()
        return self._codes[index] if index >= 0 else ""

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The chips in their order."""
        return tuple(b for b in self._group.buttons() if isinstance(b, Button))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, words); a chosen code stays chosen while it is still offered."""
        kept = self.value
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._codes = [code for code, _ in choices]
        self._per_line = per_line = self._columns or max(1, len(choices))
        for index, (_, words) in enumerate(choices):
            chip = Chip(words, "chip", name=f"{self._name}: {words}")
            chip.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            chip.pressed_key.connect(self._moved)
            chip.clicked.connect(self._tapped)
            self._group.addButton(chip, index)
            chip.setAutoExclusive(True)  # read out as one of a group
            self._grid.addWidget(chip, index // per_line, index % per_line)
            chip.show()  # a layout shows it only at the next turn: too late for the focus
        self._flow()
        if kept:
            self.choose(kept)

    def choose(self, code: str) -> None:
        """Show `code` as chosen without emitting; an unknown or empty one clears."""
        self._group.setExclusive(False)
        for index, button in enumerate(self._group.buttons()):
            button.setChecked(bool(code) and self._codes[index] == code)
            if isinstance(button, Button):
                button.retheme()
        self._group.setExclusive(True)

    def focus_first(self) -> None:
        """Put the focus on the chosen chip, or on the first one."""
        button = self._group.checkedButton() or next(iter(self._group.buttons()), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _tapped(self) -> None:
        for button in self._group.buttons():
            if isinstance(button, Button):
                button.retheme()
        self.chosen.emit(self.value)

    def _moved(self, key: int) -> None:
        buttons = self._group.buttons()
        if key in _MOVES:
            here = next((i for i, b in enumerate(buttons) if b.hasFocus()), 0)
            there = min(max(here + _MOVES[Qt.Key(key)], 0), len(buttons) - 1)
            buttons[there].setFocus(Qt.FocusReason.TabFocusReason)
        elif (digit := key - Qt.Key.Key_0) < len(buttons):
            buttons[digit].click()
