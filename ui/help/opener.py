"""Opens help over the screen in view, and closes it; loads it at the first F1."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from monitor.api import BoardView
from ui.bridge import Bridge

if TYPE_CHECKING:  # loaded at the first F1 only
    from ui.help.panel import HelpPanel


class Help:
    """Knows the window and what it shows; decides nothing about either.

    Lifetime: the window's.
    """

    def __init__(self, window: QWidget, bridge: Bridge, go: Callable[[int], object]) -> None:
        """Take the window and its bridge; `go` leads to a chair."""
        self._window = window
        self._go = go
        self._bridge = bridge
        self._screen: QWidget | None = None

    @cached_property
    def panel(self) -> "HelpPanel":
        """The panel, made at the first F1."""
        from ui.help.panel import HelpPanel

        made = HelpPanel(self._window)
        made.chair_pressed.connect(self._go)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(made.follow_focus)
        return made

    @property
    def open(self) -> bool:
        """Whether it is in view."""
        return "panel" in self.__dict__ and self.panel.isVisible()

    def toggle(self, screen: QWidget, chair: int) -> None:
        """Open help over `screen`, at `chair`, 0 for none; or close it."""
        if self.leave():
            return
        self._screen = screen
        locked = self._bridge.person is None
        self.panel.open_over(screen, chair, self._bridge.board, locked=locked)

    def leave(self) -> bool:
        """Close it; False when it was not open."""
        was = self.open
        if was:
            self.panel.hide()
        return was

    def render(self, board: BoardView) -> None:
        """Keep up with the alerts."""
        if self.open:
            self.panel.render_alerts(board, locked=self._bridge.person is None)

    def place(self) -> None:
        """Keep up with the size of the window."""
        if self.open and self._screen is not None:
            self.panel.place_over(self._screen)
