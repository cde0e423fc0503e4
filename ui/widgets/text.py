"""A label that keeps its type role through changes of theme and density."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui import theme
from ui.fonts import REGULAR
from ui.theme import Role


class Label(QLabel):
    """Text in a type role, a weight and an ink.

    `ink` is a colour token that the style sheet knows: ink, ink2, ink3, accent, onHigh, onMedBlock,
    onLow or onFill. `identifier` slashes the zeros.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        weight: int = REGULAR,
        ink: str = "ink",
        identifier: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._weight = weight
        self._identifier = identifier
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if ink != "ink":  # what a property says costs memory, and there are hundreds of labels
            self.setProperty("ink", ink)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the font of this role at the density in force."""
        look = theme.current()
        font = look.identifier if self._identifier else look.font
        self.setFont(font(self._role, self._weight))

    def set_ink(self, ink: str) -> None:
        """Change the colour token."""
        if (self.property("ink") or "ink") != ink:
            self.setProperty("ink", ink)
            restyle(self)

    def set_weight(self, weight: int) -> None:
        """Change the weight, 100 to 700."""
        self.set_type(self._role, weight)

    def set_type(self, role: Role, weight: int) -> None:
        """Change the role and the weight, 100 to 700."""
        if (role, weight) != (self._role, self._weight):
            self._role, self._weight = role, weight
            self.retheme()


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a changed dynamic property of `widget`."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def rule(*, ink: bool = False, parent: QWidget | None = None) -> QFrame:
    """Return a 1 px horizontal line: `ink` for the one under a heading, else a faint one."""
    line = QFrame(parent)
    line.setProperty("rule", "ink" if ink else "line")
    line.setFixedHeight(1)
    return line


def panel(kind: str = "panel", parent: QWidget | None = None) -> QFrame:
    """Return a framed panel: panel, raised, inset, tint, notice, bar, top, high, medium or low."""
    frame = QFrame(parent)
    frame.setProperty("panel", kind)
    return frame
