"""When something happened: now, a little before, or a typed time."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from monitor.api import MICRO, MINUTE, ChairView, Instant, Station
from ui import theme
from ui.forms.chips import Chips
from ui.messages import MINUS, tr
from ui.theme import Role

NOW: Final = "now"
OTHER: Final = "other"
_BACK: Final = {"1": MINUTE, "5": 5 * MINUTE}


class HappenedAt(QWidget):
    """When it happened: the minute of opening, one or five minutes before, or a typed time."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._opened: Instant = 0
        self._clock = ""
        self.chips = Chips(tr("Happened at"))
        self.chips.chosen.connect(self._chosen)
        self.typed = QLineEdit()
        self.typed.setAccessibleName(tr("Happened at, hours and minutes"))
        self.typed.setPlaceholderText(tr("14:05", "example of a time"))
        self.typed.textChanged.connect(self.changed)
        self.typed.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chips, 1)
        row.addWidget(self.typed)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the width of the density in force."""
        self.typed.setFixedWidth(round(theme.current().px(Role.BODY) * 4.6))

    def begin(self, view: ChairView, station: Station) -> None:
        """Start from the present minute; a chosen other time is kept."""
        self._opened = view.at
        self._clock = station.local(view.at)
        chosen = self.chips.value or NOW
        self.chips.set_choices(
            (
                (NOW, self._clock[:5]),
                ("1", f"{MINUS}1 min"),
                ("5", f"{MINUS}5 min"),
                (OTHER, tr("Other…")),
            )
        )
        self.chips.choose(chosen)

    @property
    def instant(self) -> Instant | None:
        """The chosen moment; None where the typed one can't be read."""
        chosen = self.chips.value
        if chosen != OTHER:
            return self._opened - _BACK.get(chosen, 0)
        hours, colon, minutes = self.typed.text().strip().partition(":")
        if not (colon and hours.isdigit() and minutes.isdigit() and len(minutes) == 2):
            return None
        if int(hours) > 23 or int(minutes) > 59:
            return None
        now_h, now_m, now_s = (int(part) for part in self._clock.split(":"))
        back = (now_h * 60 + now_m - int(hours) * 60 - int(minutes)) % (24 * 60)
        return self._opened - back * MINUTE - (now_s * MICRO if back else 0)

    @property
    def clock(self) -> str:
        """The chosen time in words."""
        if self.chips.value == OTHER:
            return self.typed.text().strip()
        back = _BACK.get(self.chips.value, 0) // MINUTE
        if not back:
            return self._clock[:5]
        hours, minutes = (int(part) for part in self._clock[:5].split(":"))
        passed = (hours * 60 + minutes - back) % (24 * 60)
        return f"{passed // 60:02}:{passed % 60:02}"

    def clear(self) -> None:
        """Go back to now."""
        self.chips.choose(NOW)
        self.typed.clear()
        self.typed.hide()

    def _chosen(self, code: str) -> None:
        self.typed.setVisible(code == OTHER)
        if code == OTHER:
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
