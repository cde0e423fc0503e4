"""A place of fixed height for what is tapped: its height depends on the density alone."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme


class Tall(QWidget):
    """Holds one widget at a height that the tokens name: primary, touch or actions."""

    def __init__(self, content: QWidget, size: str) -> None:
        super().__init__()
        self._size = size
        policy = QSizePolicy.Policy
        content.setSizePolicy(policy.Expanding, policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the height of the density in force."""
        self.setFixedHeight(theme.current().size(self._size))
