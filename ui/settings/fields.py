"""One setting on the page: what is in force, what was typed instead, and what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.fields import Field
from ui.theme import Role
from ui.widgets.base import RIGHT, announce
from ui.widgets.text import Label, amid

LINES = 2
"""Lines kept free beside a row of chips: the longest sentence of a refusal moves nothing."""


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
        self.trouble = ""
        self.beside = False
        """Whether it shares a line with the setting before it."""

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

    def note(self, words: str, *, wrong: bool = False) -> None:
        """Say `words` beside the name; `wrong` in heavy type."""
        raise NotImplementedError

    def set_writable(self, writable: bool, who_may: str) -> None:
        """Let the field be changed, or only read: `who_may` says who can change it."""
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
        self.trouble = ""
        self.setAccessibleDescription("")
        self.note(words)

    def drop(self) -> None:
        """Go back to what is in force."""
        self.put(self.saved)
        self.settle()

    def refuse(self, sentence: str) -> None:
        """Keep what was typed and say why it is not saved."""
        self.trouble = sentence
        self.setAccessibleDescription(sentence)
        self.note(sentence, wrong=True)
        announce(self, sentence, assertive=True)


class TextSetting(Setting):
    """A line of text; saved when it is left or with `Enter`."""

    def __init__(self, field: str, name: str) -> None:
        super().__init__(field, name)
        self.box = Field(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.box.left.connect(self._left)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Keep the room of two lines above the field, in which a refusal is said."""
        line = self.box.note.fontMetrics().lineSpacing() + 1
        self.box.note.setFixedHeight(LINES * line)
        self.box.label.setFixedHeight(LINES * line)

    @property
    def value(self) -> str:
        return self.box.text

    def put(self, value: str) -> None:
        self.box.set_text(value)

    def note(self, words: str, *, wrong: bool = False) -> None:
        self.box.say(words, wrong=wrong)
        self.box.edit.setAccessibleDescription(words if wrong else "")

    def set_writable(self, writable: bool, who_may: str) -> None:
        del who_may  # the page says it once
        if self.box.edit.isReadOnly() == writable:
            self.box.edit.setReadOnly(not writable)

    def focus(self) -> None:
        self.box.focus()

    def _left(self) -> None:
        if not self.box.edit.isReadOnly():
            self.committed.emit()


class ChoiceSetting(Setting):
    """One out of a few at the right of its name; saved at the tap.

    A refusal stands in the place of the small print. Who may only read sees the chips and changes
    nothing: a tap there says who may.
    """

    def __init__(
        self,
        field: str,
        name: str,
        choices: Sequence[tuple[str, str]],
        *,
        sub: str = "",
        below: bool = False,
    ) -> None:
        """Take the setting's name and choices; `below` puts the chips under the name."""
        super().__init__(field, name)
        self._sub = sub
        self._writable = True
        self._who_may = ""
        self.chips = Chips(name, choices)
        role, ink = (Role.SMALL, "ink2") if below else (Role.BODY, "ink")
        self.label = Label(name, role, weight=MEDIUM, ink=ink)
        self.small = Label(sub, Role.SMALL if below else Role.CAPTION, ink="ink3", wrap=True)
        self._row: QHBoxLayout | None = None
        if below:
            self._lay_out_below()
        else:
            self._lay_out_beside()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.chips.chosen.connect(self._tapped)

    def _lay_out_beside(self) -> None:
        words = amid(self.label, self.small)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.chips)
        self.chips.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Put the chips below the words where large text leaves them no room beside."""
        if self._row is None:
            return
        words = max(each.fontMetrics().horizontalAdvance(each.text()) for each in self._words)
        wide = words + self._row.spacing() + self.chips.sizeHint().width()
        below = theme.current().percent > theme.USUAL and wide > self.width()
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if below else directions.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retheme()

    @property
    def _words(self) -> tuple[Label, Label]:
        return self.label, self.small

    def _lay_out_below(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.label)
        head.addWidget(self.small, 1)
        self.small.setAlignment(RIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.chips)

    @property
    def value(self) -> str:
        return self.chips.value

    def put(self, value: str) -> None:
        self.chips.choose(value)

    def rename(self, name: str, sub: str) -> None:
        """Show another name and small print."""
        self.label.setText(name)
        self._sub = sub
        if not self.trouble:
            self.small.setText(sub)

    def note(self, words: str, *, wrong: bool = False) -> None:
        self.small.setText(words or self._sub)
        self.small.set_ink("ink" if wrong else "ink3")

    def set_writable(self, writable: bool, who_may: str) -> None:
        self._writable, self._who_may = writable, who_may

    def focus(self) -> None:
        self.chips.focus_first()

    def _tapped(self, _code: str) -> None:
        if self._writable:
            self.committed.emit()
        else:
            self.put(self.saved)
            self.note(self._who_may, wrong=True)
