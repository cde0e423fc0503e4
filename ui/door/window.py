"""The window that stands there while the data cannot be opened, and opens them when they can.

It can't stand over an alert of this program: nothing runs before the data are open, and it says so.
Where another Chairside runs it is small, for the alerts are in the other window.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.door import words
from ui.fonts import SEMIBOLD
from ui.icons import Icon
from ui.messages import tr
from ui.theme import Role, ThemeName
from ui.widgets.base import announce
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel

EVERY_S: Final = 5
"""Seconds from the end of a try to the next one by itself: a disk that hangs hangs no finger."""
MOST_EMS: Final = 58
"""Widest lines, in times the size of the body's type."""
LARGE: Final = (1366, 768)
SMALL: Final = (860, 560)
"""Logical pixels; small beside another Chairside."""

BUTTON_EMS: Final = 12
"""Width of the large button, in times the size of its words."""
TALL: Final = 10_000
"""Pixels: higher than any sentence."""

SLACK: Final = 3
"""Pixels by which a label may be higher than its words."""

Sentences = Callable[[str], tuple[tuple[Label, str], ...]]
"""Returns what stands on each line for a kind of trouble."""
Opener = Callable[[], str]
"""Tries to open the data; returns what is in the way, empty when nothing is any more."""


class _Lines(QVBoxLayout):
    """Has room for the longest of all sentences: another kind moves no button."""

    def __init__(self, sentences: Sentences) -> None:
        super().__init__()
        self._sentences = sentences

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._high(kind, width) for kind in words.kinds())

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def _high(self, kind: str, width: int) -> int:
        flags, room = Qt.TextFlag.TextWordWrap, QRect(0, 0, width, TALL)
        lines = self._sentences(kind)
        high = (label.fontMetrics().boundingRect(room, flags, said) for label, said in lines)
        return sum(one.height() + SLACK for one in high) + len(lines) * self.spacing()


class DoorWindow(QWidget):
    """Says what is in the way, tries again, and closes itself when nothing is any more.

    `done` tells afterwards whether it was opened or somebody closed it. Lifetime: until then.
    """

    def __init__(self, kind: str, open_it: Opener, *, folder: Path | None) -> None:
        """Say what `kind` means; `folder` has the data, None in practice."""
        super().__init__()
        self.kind = kind
        self.done = False
        self._open_it = open_it
        self._folder = folder
        self._tried = False
        self.what = Label("", Role.VALUE, weight=SEMIBOLD, wrap=True)
        self.runs = Label("", Role.TITLE, weight=SEMIBOLD, wrap=True)
        self.safe = Label("", Role.LEAD, wrap=True)
        self.now = Label("", Role.LEAD, wrap=True)
        self.where = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.trying = Label("", Role.BODY)
        self.again = Button(tr("Try again"), "primary", key="F3", main=True)
        self.leave = Button(tr("Close"), main=True)
        self.look = Button("", "ghost", key="Ctrl+D", icon=Icon.MOON)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_S * 1000)
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)
        self._say(kind)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._lines = _Lines(self._sentences)
        for label, _ in self._sentences(self.kind):
            self._lines.addWidget(label)
        self._lines.addStretch(1)
        buttons = QHBoxLayout()
        for button in (self.again, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.look)
        self._box = panel("notice")
        self._inner = QVBoxLayout(self._box)
        self._inner.addLayout(self._lines)
        self._inner.addWidget(self.trying)
        self._inner.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._box, 1_000)
        middle.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addLayout(middle)
        self._column.addStretch(2)

    def _connect(self) -> None:
        self.setWindowTitle("Chairside")
        self.again.clicked.connect(self.try_it)
        self.leave.clicked.connect(self.close)
        self.look.clicked.connect(self.toggle_look)
        self._timer.timeout.connect(self._by_itself)
        for keys, deed in (
            (("F3", "Alt+C"), self.try_it),
            (("Ctrl+D",), self.toggle_look),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(deed)

    # what it says -----------------------------------------------------------------------------

    def _say(self, kind: str) -> None:
        self.kind = kind
        self._fill(kind)
        self.trying.setText(words.trying(kind, EVERY_S, tried=self._tried))
        if kind in words.PASSING:
            self._timer.start()

    def _fill(self, kind: str) -> None:
        for label, text in self._sentences(kind):
            label.setText(text)
        self.setAccessibleName(self.what.text())

    def _sentences(self, kind: str) -> tuple[tuple[Label, str], ...]:
        said = words.said(kind, practice=self._folder is None)
        return (
            (self.what, said.what),
            (self.runs, said.runs),
            (self.safe, said.safe),
            (self.now, said.now),
            (self.where, self._where()),
        )

    def _where(self) -> str:
        """Return where the data are, in a path that may break behind each folder."""
        if self._folder is None:
            return words.guide()
        path = str(self._folder)
        for end in ("/", "\\"):
            path = path.replace(end, f"{end}\N{ZERO WIDTH SPACE}")
        return f"{words.where(path)}\n{words.guide()}"

    def speak(self) -> None:
        """Have what happened read out at once."""
        announce(self, f"{self.what.text()}. {self.runs.text()}", assertive=True)

    # trying -----------------------------------------------------------------------------------

    def _by_itself(self) -> None:
        if self.again.isDown() or self.leave.isDown():
            self._timer.start()  # nothing happens under a finger
        else:
            self._try(asked=False)

    def try_it(self) -> None:
        """Try to open the data now."""
        self._try(asked=True)

    def _try(self, *, asked: bool) -> None:
        self._timer.stop()
        if asked:
            self.trying.setText(tr("Opening…"))
            self.repaint()
        kind = self._open_it()
        if not kind:
            self.done = True
            self.close()
            return
        another = kind != self.kind
        self._tried = asked
        self._say(kind)
        if asked or another:
            self.speak()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the button with the focus, as it is taken in a form."""
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, Button):
            focused.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)

    # look -------------------------------------------------------------------------------------

    def toggle_look(self) -> None:
        """Change between day and dim."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            look = theme.current()
            theme.apply(app, ThemeName.DAY if look.dim else ThemeName.DIM, look.density)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.look.set_label(tr("Day") if look.dim else tr("Dim"))
        self.look.set_icon(Icon.SUN if look.dim else Icon.MOON)
        self._column.setContentsMargins(*(look.space(4),) * 4)
        self._inner.setContentsMargins(*(look.space(6),) * 4)
        self._inner.setSpacing(look.space(4))
        self._lines.setSpacing(look.space(4))
        self.trying.setFixedHeight(self.trying.fontMetrics().lineSpacing() + SLACK)
        self._box.setMaximumWidth(look.px(Role.BODY) * MOST_EMS)
        self.again.setMinimumWidth(look.px(Role.LEAD) * BUTTON_EMS)
