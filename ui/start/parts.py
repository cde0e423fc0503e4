"""The parts of the start in their fixed places."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.bridge import Bridge
from ui.chair.happened import HappenedAt
from ui.chair.header import ChairHeader
from ui.forms.ask_bar import AskingFoot
from ui.forms.reach import stand
from ui.forms.signer import Signer
from ui.start.dose_column import DoseColumn
from ui.start.last_time import LastTimePage
from ui.start.limits import BaselineColumn
from ui.start.safe import SafeColumn
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label


class StartParts(QWidget):
    """Header above, three columns, foot below."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.header = ChairHeader()
        self.dose = DoseColumn(bridge)
        self.safe = SafeColumn()
        self.baseline = BaselineColumn()
        self.last_time = LastTimePage()
        self.baseline.pages.addWidget(self.last_time)
        away = self.tr("By telephone, without PIN")
        self.decider = Signer(bridge, self.tr("The prescriber decides"), way_out=away)
        self.baseline.pages.addWidget(self.decider)
        self.bar = FootBar(Foot(main=""))
        self.anyway = Button(self.tr("Start with a reason…"))
        self.back = Button(self.tr("Back"), key="Esc")
        self.when = HappenedAt()
        self.started = self._started_box()
        self.bar.add_left(self.started)
        self.bar.add_right(self.anyway)
        self.bar.add_right(self.back)
        self.foot = AskingFoot(self.bar)
        self._lay_out()
        rate, device = self.dose.box.runs_at, self.dose.box.device
        fields = ((rate.edit, True), (device.mg, True), (self.when.typed, False))
        self.keys = self.baseline.offer_keys(*fields)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        for line in (self._top, self._line):
            line.setContentsMargins(edge, edge, edge, 0)
        self._line.setContentsMargins(edge, edge, edge, edge)
        self._line.setSpacing(edge)

    def _started_box(self) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(self.tr("Started at"), Role.SMALL, ink="ink2"))
        line.addWidget(self.when)
        return box

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.header)
        columns = QWidget()
        self._line = QHBoxLayout(columns)
        self._line.addWidget(self.dose, 25)
        self._line.addWidget(self.safe, 34)
        self._line.addWidget(self.baseline, 41)
        stand(self, self._top, columns, self._line, self.foot)
