"""The sheet of a further nasal device: its strength and its lot, as they stand on it."""

from decimal import Decimal

from PySide6.QtWidgets import QLineEdit, QWidget

from monitor.api import Command, Device, GiveDevice
from ui import messages
from ui.chair.keys import DigitPad, digits_only, number_in
from ui.chair.sheet import TimedSheet, add_to, labelled
from ui.icons import Icon
from ui.messages import tr

LOT_LETTERS = 40


class DeviceSheet(TimedSheet):
    """A further device that was given, in mg; the app proposes none."""

    def __init__(self) -> None:
        super().__init__(tr("Device given"), Icon.SYRINGE)
        self.mg = QLineEdit()
        self.mg.setAccessibleName(tr("Strength in mg, as it stands on the device"))
        self.mg.setPlaceholderText(tr("mg"))
        digits_only(self.mg)
        self.lot = QLineEdit()
        self.lot.setAccessibleName(tr("Lot, as it stands on the device"))
        self.lot.setPlaceholderText(tr("Lot, if it can be read"))
        self.lot.setMaxLength(LOT_LETTERS)
        for edit in (self.mg, self.lot):
            edit.textChanged.connect(self.refresh)
        self.pad = DigitPad(self.mg)
        add_to(self.body, labelled(tr("mg given"), self.mg), labelled(tr("Lot"), self.lot))
        add_to(self.body, labelled(tr("Happened at"), self.when))
        self.body.addWidget(self.pad, 1)

    def first(self) -> QWidget:
        return self.mg

    def missing(self) -> list[tuple[str, QWidget]]:
        absent: list[tuple[str, QWidget]] = []
        if not number_in(self.mg.text()):
            absent.append((tr("mg"), self.mg))
        return absent + super().missing()

    def summary(self) -> str:
        number = messages.number(number_in(self.mg.text()) or Decimal(0))
        return tr("{0} mg at {1}").format(number, self.when.clock)

    def command(self, by: str) -> Command:
        read = Device(mg=number_in(self.mg.text()), lot=self.lot.text().strip())
        return GiveDevice(by=by, device=read, happened_at=self.when.instant)
