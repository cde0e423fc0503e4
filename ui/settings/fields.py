"""One setting on the page: what is in force, what was typed instead, and what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.fields import Field
from ui.theme import Role
from ui.widgets.base import RIGHT, announce
from ui.widgets.text import Label

TROUBLE_LINES = 3
"""Lines kept free under each field: the longest sentence of a refusal moves nothing."""


class Setting(QWidget):
    """A setting that follows the station until somebody types or taps something else.

    `committed` is emitted when a field is left or a chip is tapped, also with nothing changed.
    """

    committed = Signal()

    def __init__(self, field: str, name: str) -> None:
        super().__init__()
        self.field = field
        self.name = name
        self.saved = ""
        self.trouble = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)

    @property
    def value(self) -> str:
        """What the field shows."""
        raise NotImplementedError

    @property
    def edited(self) -> bool:
        """Whether the field shows something that is not saved."""
        return self.value != self.saved

    def put(self, value: str) -> None:
        """Show `value`."""
        raise NotImplementedError

    def note(self, words: str) -> None:
        """Say `words` beside the name."""
        raise NotImplementedError

    def set_writable(self, writable: bool) -> None:
        """Let the field be changed, or only read."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the focus where the setting is changed."""
        raise NotImplementedError

    def follow(self, saved: str) -> None:
        """Take what is in force; what was typed and is not saved stays."""
        keep = self.edited
        self.saved = saved
        if not keep and self.value != saved:
            self.put(saved)

    def settle(self, words: str = "") -> None:
        """Show that nothing waits to be saved; `words` stand beside the name."""
        self._trouble("")
        self.note(words)

    def drop(self) -> None:
        """Go back to what is in force."""
        self.put(self.saved)
        self.settle()

    def refuse(self, sentence: str) -> None:
        """Keep what was typed and say why it is not saved."""
        self.note("")
        self._trouble(sentence)
        announce(self, sentence, assertive=True)

    def _trouble(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.setAccessibleDescription(sentence)

    def _keep_room(self) -> None:
        line = self.trouble.fontMetrics().lineSpacing() + 1  # a label adds a pixel of leading
        self.trouble.setFixedHeight(TROUBLE_LINES * line)


class TextSetting(Setting):
    """A line of text; saved when it is left or with `Enter`."""

    def __init__(self, field: str, name: str) -> None:
        super().__init__(field, name)
        self.box = Field(name)
        self.column.addWidget(self.box)
        self.column.addWidget(self.trouble)
        self.box.left.connect(self._left)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Keep the room of the density in force."""
        self._keep_room()

    @property
    def value(self) -> str:
        return self.box.text

    def put(self, value: str) -> None:
        self.box.set_text(value)

    def note(self, words: str) -> None:
        self.box.say(words, wrong=bool(self.trouble.text()))

    def set_writable(self, writable: bool) -> None:
        if self.box.edit.isReadOnly() == writable:
            self.box.edit.setReadOnly(not writable)

    def focus(self) -> None:
        self.box.focus()

    def _trouble(self, sentence: str) -> None:
        super()._trouble(sentence)
        self.box.edit.setAccessibleDescription(sentence)
        self.box.say(self.box.note.text(), wrong=bool(sentence))

    def _left(self) -> None:
        if not self.box.edit.isReadOnly():
            self.committed.emit()


class ChoiceSetting(Setting):
    """One out of a few; saved at the tap. Who may only read sees the choice as text."""

    def __init__(self, field: str, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(field, name)
        self._words = dict(choices)
        self.chips = Chips(name, choices)
        self.read = Field(name)
        self.read.edit.setReadOnly(True)
        self.read.hide()
        self._name = Label(name, Role.SMALL, weight=MEDIUM, ink="ink2")
        self._note = Label("", Role.SMALL, ink="ink3")
        self._note.setAlignment(RIGHT)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._name)
        head.addWidget(self._note, 1)
        for widget in (self._head, self.chips, self.read, self.trouble):
            self.column.addWidget(widget)
        self.chips.chosen.connect(lambda _code: self.committed.emit())
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Keep the room of the density in force."""
        self._keep_room()

    @property
    def value(self) -> str:
        return self.chips.value

    def put(self, value: str) -> None:
        self.chips.choose(value)
        self.read.set_text(self._words.get(value, value))

    def note(self, words: str) -> None:
        self._note.setText(words)

    def set_writable(self, writable: bool) -> None:
        self._head.setVisible(writable)
        self.chips.setVisible(writable)
        self.read.setVisible(not writable)

    def focus(self) -> None:
        self.chips.focus_first()
