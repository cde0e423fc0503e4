"""What stands on the first nasal device: its strength and its lot, read off before it is given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from monitor.api import ChairView, Decimal, Device
from ui import theme
from ui.messages import number, tr
from ui.theme import Role
from ui.widgets.advance import number_of
from ui.widgets.text import Label

LETTERS = 7
LOT_LETTERS = 40


class FirstDevice(QWidget):
    """Strength and lot of the first device; both begin empty and may stay so."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._session = ""
        self.mg = QLineEdit()
        self.mg.setAccessibleName(self.tr("First device, mg as it stands on it"))
        self.mg.setMaxLength(LETTERS)
        self.lot = QLineEdit()
        self.lot.setAccessibleName(self.tr("First device, lot"))
        self.lot.setPlaceholderText(tr("Lot"))
        self.lot.setMaxLength(LOT_LETTERS)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(self.tr("First device"), Role.SMALL, ink="ink2"))
        line.addWidget(self.mg)
        line.addWidget(Label(tr("mg"), Role.SMALL, ink="ink2"))
        line.addWidget(self.lot, 1)
        self.mg.textChanged.connect(self.changed)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take font and width of the density in force."""
        look = theme.current()
        for edit in (self.mg, self.lot):
            edit.setFont(look.font(Role.BODY))
        self.mg.setFixedWidth(round(look.px(Role.BODY) * 4.2))

    def render_view(self, view: ChairView) -> None:
        """Show itself where devices are given; another session begins empty."""
        if view.session != self._session:
            self._session = view.session
            self.mg.clear()
            self.lot.clear()
        self.setVisible(view.by_devices)

    @property
    def legible(self) -> bool:
        """Whether no strength is typed, or one above zero."""
        return self.isHidden() or not self.mg.text().strip() or self._strength() is not None

    @property
    def value(self) -> Device | None:
        """What was read off it; None where no device is given."""
        if self.isHidden():
            return None
        return Device(mg=self._strength(), lot=self.lot.text().strip())

    def _strength(self) -> Decimal | None:
        value = number_of(self.mg.text().strip())
        return value if value is not None and value > 0 else None


def once_more(clock: str, device: Device) -> str:
    """Say what the second tap records: the first device at `clock` (empty: now)."""
    if device.mg is None:
        return tr("Tap again: first device given at {0}").format(clock or tr("now"))
    form = tr("Tap again: first device, {0} mg, {1}")
    return form.format(number(device.mg), clock or tr("now"))
