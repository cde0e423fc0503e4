"""Parts of the forms at the right: a struck value, what will be printed, and a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.fonts import MEDIUM, SEMIBOLD
from ui.forms.chips import Chips
from ui.forms.fields import Field
from ui.theme import Role
from ui.widgets.text import Label


class Struck(Label):
    """A value that was, with a line through it."""

    def retheme(self) -> None:
        """Keep the line at every density."""
        super().retheme()
        font = self.font()
        font.setStrikeOut(True)
        self.setFont(font)


class Preview(QFrame):
    """What the record will read: what it was, what it is, why and by whom."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "inset")
        self.was = Struck("", Role.BODY, ink="ink2")
        self.now = Label("", Role.BODY, weight=SEMIBOLD)
        self.why = Label("", Role.SMALL, ink="ink2", wrap=True)
        line = QHBoxLayout()
        line.addWidget(self.was)
        line.addWidget(self.now)
        line.addWidget(self.why, 1)
        column = QVBoxLayout(self)
        column.addWidget(Label(self.tr("In the record it reads"), Role.SMALL, ink="ink2"))
        column.addLayout(line)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def render_preview(self, was: str, now: str, why: str) -> None:
        """Show it once there is something new to read."""
        self.was.setText(was)
        self.now.setText(now)
        self.why.setText(why)
        self.setVisible(bool(now))


class ReasonPart(QWidget):
    """Reason chips with words of one's own; a reason is always asked for."""

    changed = Signal()

    def __init__(self, title: str, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.chips = Chips(title, choices, columns=3)
        self.text = Field(self.tr("… or in words"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(title, Role.SMALL, weight=MEDIUM, ink="ink2"))
        column.addWidget(self.chips)
        column.addWidget(self.text)
        self.chips.chosen.connect(lambda _code: self.changed.emit())
        self.text.edited.connect(lambda _text: self.changed.emit())

    @property
    def value(self) -> str:
        """The reason, own words first; empty while there is none."""
        return self.text.text or self.chips.value

    def ask(self, choices: Sequence[tuple[str, str]]) -> None:
        """Begin with nothing chosen."""
        self.chips.set_choices(choices)
        self.clear()

    def clear(self) -> None:
        """Choose nothing."""
        self.chips.choose("")
        self.text.set_text("")

    def focus(self) -> None:
        """Go to the chips."""
        self.chips.focus_first()
