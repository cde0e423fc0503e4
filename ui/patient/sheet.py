"""What the sheets of a patient's page share: a head with a way out, parts as chips, one button."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.fields import Heading
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label

KEYS: Final = (Key(("Enter",), "_finish", lambda: tr("Sheet: record, or what is missing")),)


class Sheet(QFrame):
    """Takes the place of the series; `Esc` closes it and keeps what was typed."""

    left = Signal()
    relabelled = Signal()
    """The button below says something else now."""

    def __init__(self, title: str, done: str) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.heading = Heading(title)
        self.parts = Chips(title)
        self.pages = QStackedWidget()
        self.problem = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self.save = Button(done, "primary")
        self.back = Button(tr("Close, draft kept"), key="Esc")
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.save)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.parts)
        self._column.addWidget(self.pages, 1)
        self._column.addLayout(foot)
        self.parts.hide()
        self.parts.chosen.connect(lambda _code: self.show_part(self._codes.index(self.parts.value)))
        self.back.clicked.connect(self.left)
        self._codes: list[str] = []
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(4)
        self._column.setContentsMargins(edge, look.space(3), edge, look.space(3))
        self._column.setSpacing(look.space(2))

    def add_parts(self, parts: Sequence[tuple[str, str, QWidget]]) -> None:
        """Put parts (code, words, page) behind chips; the first one is shown."""
        self._codes = [code for code, _, _ in parts]
        self.parts.set_choices([(code, words) for code, words, _ in parts])
        for _, _, page in parts:
            self.pages.addWidget(page)
        self.parts.setVisible(len(parts) > 1)
        self.show_part(0)

    def show_part(self, place: int) -> None:
        """Show the part at `place`."""
        self.pages.setCurrentIndex(place)
        if self._codes:
            self.parts.choose(self._codes[place])

    def say(self, sentence: str) -> None:
        """Say why nothing was recorded, or nothing."""
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.setVisible(bool(sentence) or not self.save.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the sheet."""
        return KEYS

    def _finish(self, _key: str) -> None:
        self.save.click()


def stacked(*rows: QWidget | tuple[QWidget, ...]) -> QWidget:
    """Return a page of rows below one another; a tuple stands in one line."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().space(2))
    for row in rows:
        if isinstance(row, tuple):
            line = QHBoxLayout()
            for each in row:
                line.addWidget(each, 1)
            column.addLayout(line)
        else:
            column.addWidget(row)
    column.addStretch(1)
    return page


def caption(text: str) -> Label:
    """Return a caption above a group."""
    return Label(text, Role.SMALL, weight=MEDIUM, ink="ink2")


def several(text: str) -> tuple[str, ...]:
    """Return what stands between semicolons."""
    return tuple(part for each in text.split(";") if (part := each.strip()))


def joined(parts: Sequence[str]) -> str:
    """Return parts with semicolons between them."""
    return "; ".join(parts)
