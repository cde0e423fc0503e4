"""The rate that the pump starts at: the one on screen and signed, unless another is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from monitor.api import ChairView, Decimal, SetRate
from ui import theme
from ui.messages import number, tr
from ui.start import arithmetic
from ui.theme import Role
from ui.widgets.advance import number_of
from ui.widgets.footbar import Foot
from ui.widgets.text import Label

MOST = Decimal(1500)
"""No infusion pump of a chair runs faster, mL/h."""
LETTERS = 7


class PumpRate(QWidget):
    """Where the nurse types the rate of the pump when it isn't the signed one; begins empty."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._session = ""
        self._signed: Decimal | None = None
        self._offered: Decimal | None = None
        self.edit = QLineEdit()
        self.edit.setAccessibleName(self.tr("Pump runs at, mL/h; empty: as signed"))
        self.edit.setMaxLength(LETTERS)
        self.edit.textChanged.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(self.tr("Pump runs at"), Role.SMALL, ink="ink2"), 1)
        line.addWidget(self.edit)
        line.addWidget(Label(tr("mL/h"), Role.SMALL, ink="ink2"))
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take font and width of the density in force."""
        look = theme.current()
        self.edit.setFont(look.font(Role.BODY))
        self.edit.setFixedWidth(round(look.px(Role.BODY) * 6.4))

    def render_view(self, view: ChairView, weight_kg: Decimal | None) -> None:
        """Offer the rate of `view`'s order; without a concentration there is none to record."""
        if view.session != self._session:
            self._session, self._signed = view.session, None
            self.edit.clear()
        self.setVisible(bool(view.order.concentration_mg_per_ml))
        shown = arithmetic.rate_ml_per_h(view.order, weight_kg)
        if view.second_check is None:
            self._signed = None
        elif self._signed is None:
            self._signed = shown
        if self._signed != shown:  # another weight: nobody has signed for this rate
            told = tr("not signed")
        else:
            told = "" if shown is None else tr("as signed")
        self._offered = shown if self._signed == shown else None
        self.edit.setPlaceholderText(told)

    @property
    def legible(self) -> bool:
        """Whether nothing is typed, or a rate."""
        return not self._typed or self._read() is not None

    @property
    def value(self) -> Decimal | None:
        """The rate to record with the start, mL/h; None for none."""
        if self.isHidden():
            return None
        return self._read() if self._typed else self._offered

    @property
    def _typed(self) -> str:
        return "" if self.isHidden() else self.edit.text().strip()

    def _read(self) -> Decimal | None:
        value = number_of(self._typed)
        return value if value is not None and 0 < value <= MOST else None


def once_more(clock: str, rate: Decimal | None) -> str:
    """Say what the second tap records: a start at `clock` (empty: now), and the pump's rate."""
    if rate is not None:
        form = tr("Tap again: started {0} at {1} mL/h")
        return form.format(clock or tr("now"), number(rate))
    if clock:
        return tr("Tap again: started at {0}").format(clock)
    return tr("Tap again: infusion started")


def without_rate(command: SetRate, problem: str) -> Foot:
    """Return the foot of a start that is recorded while its rate is not yet."""
    main = tr("Record {0} mL/h again").format(number(command.ml_per_h))
    note = tr("The start is recorded. “Slowed” at the chair takes the rate, too")
    title = problem or tr("The pump rate is not recorded")
    return Foot(main=main, key="F3", title=title, note=note, missing=True)
