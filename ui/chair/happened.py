"""When something happened: now, a little before, or a typed time."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
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

    def __init__(self, *, below: bool = False) -> None:
        """`below` puts the typed time under the chips, and onto its chip once it is whole."""
        super().__init__()
        self._opened: Instant = 0
        self._settles = below
        self._clock = ""
        self.chips = Chips(tr("Happened at"))
        self.chips.chosen.connect(self._chosen)
        self.typed = QLineEdit()
        self.typed.setAccessibleName(tr("Happened at, hours and minutes"))
        self.typed.setPlaceholderText(tr("14:05", "example of a time"))
        self.typed.textChanged.connect(self._edited)
        self.typed.hide()
        directions = QBoxLayout.Direction
        row = QBoxLayout(directions.TopToBottom if below else directions.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
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
        self._settle()

    @property
    def typing(self) -> bool:
        """Whether a time of one's own is asked for and not whole yet."""
        return self.chips.value == OTHER and not self.typed.isHidden()

    @property
    def instant(self) -> Instant | None:
        """The chosen moment; None where the typed one can't be read."""
        chosen = self.chips.value
        if chosen != OTHER:
            return self._opened - _BACK.get(chosen, 0)
        hours, colon, minutes = self._typed_clock().partition(":")
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
            return self._typed_clock()
        back = _BACK.get(self.chips.value, 0) // MINUTE
        if not back:
            return self._clock[:5]
        hours, minutes = (int(part) for part in self._clock[:5].split(":"))
        passed = (hours * 60 + minutes - back) % (24 * 60)
        return f"{passed // 60:02}:{passed % 60:02}"

    def _typed_clock(self) -> str:
        """Return what is typed; `1405` and `14.05` are `14:05`, number keys have no colon."""
        text = self.typed.text().strip().replace(".", ":")
        return f"{text[:2]}:{text[2:]}" if text.isdigit() and len(text) == 4 else text

    def clear(self) -> None:
        """Go back to now."""
        self.chips.choose(NOW)
        self.typed.clear()
        self.typed.hide()

    def _edited(self) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """Write a whole time onto its chip, where the field has no place beside the chips."""
        if self._settles and self.chips.value == OTHER and self.instant is not None:
            self.chips.buttons[-1].set_label(self.clock)
            self.typed.hide()

    def _chosen(self, code: str) -> None:
        self.typed.setVisible(code == OTHER)
        if self._settles:
            self.chips.buttons[-1].set_label(tr("Other…"))
            self.typed.clear()
        if code == OTHER:
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
