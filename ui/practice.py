"""How fast practice runs, and its end: in the bar, in the place of the tabs."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.forms.chips import Chips
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label

SPEEDS: Final = (1, 15, 60)
"""Seconds of practice in one second."""


class PracticeBar(QWidget):
    """Opened by the plate of training; a choice, Esc or the plate again closes it."""

    speed_chosen = Signal(int)
    end_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        choices = [(str(speed), tr("{0}×").format(speed)) for speed in SPEEDS]
        self.speed = Chips(tr("Speed"), choices)
        self.speed.chosen.connect(lambda code: self.speed_chosen.emit(int(code)))
        self.end = Button(tr("End practice"))
        self.end.clicked.connect(self.end_pressed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(Label(tr("Speed of practice"), Role.SMALL, ink="ink2"))
        row.addWidget(self.speed, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.end)

    def open_at(self, speed: int) -> None:
        """Show the speed in force and take the focus."""
        self.speed.choose(str(speed))
        self.speed.focus_first()
