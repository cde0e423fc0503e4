"""The order's numbers, big, and the question when entered and computed dose are apart."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from monitor.api import Decimal, Order
from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.messages import number, tr
from ui.start import arithmetic
from ui.start.device import FirstDevice
from ui.start.rate import PumpRate
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label


class DoseBox(QFrame):
    """Total dose and pump rate with their sums below, and the rate the pump runs at if another."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "inset")
        self.mg = Label("", Role.VALUE, weight=MEDIUM)
        self.mg_from = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.rate = Label("", Role.VALUE, weight=MEDIUM)
        self.rate_from = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.runs_at = PumpRate()
        self.device = FirstDevice()
        self.device.hide()
        self._column = QVBoxLayout(self)
        self._line = QHBoxLayout()
        self._column.addLayout(self._line)
        self._column.addWidget(self.runs_at)
        self._column.addWidget(self.device)
        self._captions: list[Label] = []
        for caption, value, below in (
            (self.tr("Total dose"), self.mg, self.mg_from),
            (self.tr("Pump rate"), self.rate, self.rate_from),
        ):
            column = QVBoxLayout()
            column.setSpacing(0)
            self._captions.append(Label(caption, Role.SMALL, ink="ink2"))
            column.addWidget(self._captions[-1])
            column.addWidget(value)
            column.addWidget(below)
            column.addStretch(1)
            self._line.addLayout(column, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._column.setContentsMargins(edge, look.space(2), edge, look.space(2))
        self._column.setSpacing(look.space(2))
        self._line.setSpacing(look.space(3))
        lines = 3 * look.px(Role.SMALL) + look.px(Role.VALUE)  # caption, value, two lines below
        typed = self.runs_at.sizeHint().height() + look.space(2)
        self.setMinimumHeight(round(lines * 1.3) + 2 * look.space(2) + typed)

    def render_order(
        self, order: Order, weight_kg: Decimal | None, *, by_devices: bool = False
    ) -> None:
        """Show what was ordered and what it comes to; blanks until enough is known.

        `by_devices`: there is no pump, so nothing is said of one.
        """
        for label in (self._captions[1], self.rate, self.rate_from):
            label.setVisible(not by_devices)
        total = arithmetic.total_mg(order, weight_kg)
        rate = arithmetic.rate_ml_per_h(order, weight_kg)
        self.mg.setText(tr("{0} mg").format(number(total)) if total is not None else "–")
        self.mg_from.setText(_sum(order, weight_kg))
        self.rate.setText(tr("{0} mL/h").format(number(rate)) if rate is not None else "–")
        self.rate_from.setText(_rate_sum(order) if rate is not None else "")
        said = self.mg.text() if by_devices else f"{self.mg.text()}, {self.rate.text()}"
        self.setAccessibleName(said)


class DoubtLine(QFrame):
    """Says that the entered dose is more than 5 % from the computed one.

    With `asks` it is a question: `confirmed` carries what was asked and answered with yes, and it
    stays open until `settle` says that the answer is in the journal.
    """

    confirmed = Signal(str)

    def __init__(self, *, asks: bool = True) -> None:
        super().__init__()
        self._asks = asks
        self._asked: tuple[object, ...] = ()
        self._sure_of: set[tuple[object, ...]] = set()
        self._question = ""
        self.setProperty("panel", "notice")
        self.words = Label("", Role.SMALL, weight=SEMIBOLD, wrap=True)
        self.yes = Button("")
        if not asks:
            self.yes.hide()  # shown here it would be a window of its own: it has no parent yet
        line = QHBoxLayout(self)
        line.addWidget(self.words, 1)
        line.addWidget(self.yes)
        self.yes.clicked.connect(lambda: self.confirmed.emit(self._question))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    @property
    def open(self) -> bool:
        """Whether the question waits for its answer."""
        return self._asks and bool(self._asked) and self._asked not in self._sure_of

    def settle(self) -> None:
        """The answer is in the journal."""
        self._sure_of.add(self._asked)
        self.hide()

    def render_order(
        self, order: Order, weight_kg: Decimal | None, *, whose: str = "", signed: bool = False
    ) -> None:
        """Ask when the two doses are apart; a changed one of `whose` session is asked about again.

        `signed`: the second check came after the question.
        """
        share = arithmetic.apart(order, weight_kg)
        key = (whose, order.dose_mg, order.dose_mg_per_kg, weight_kg)
        self._asked = () if share is None else key
        if signed:
            self._sure_of.add(self._asked)
        self.setVisible(self.open or (share is not None and not self._asks))
        if share is None or order.dose_mg is None or weight_kg is None:
            return
        self._question = _apart(order, weight_kg, share)
        dose = number(order.dose_mg)
        end = (
            tr("Is {0} mg right?").format(dose)
            if self._asks
            else tr("You are asked about it before the start.")
        )
        self.words.setText(f"{self._question} {end}")
        self.yes.set_label(tr("Yes, {0} mg").format(dose))


def _apart(order: Order, weight_kg: Decimal, share: Decimal) -> str:
    computed = arithmetic.computed_mg(order, weight_kg) or Decimal(0)
    form = tr("Ordered {0} mg, computed {1} mg: {2} % apart.")
    return form.format(number(order.dose_mg or Decimal(0)), number(computed), share)


def _sum(order: Order, weight_kg: Decimal | None) -> str:
    computed = arithmetic.computed_mg(order, weight_kg)
    if computed is None or order.dose_mg_per_kg is None or weight_kg is None:
        return tr("as ordered") if order.dose_mg is not None else ""
    form = tr("{0} mg/kg × {1} kg = {2} mg")
    text = form.format(number(order.dose_mg_per_kg), number(weight_kg), number(computed))
    if order.dose_mg is None:
        return text
    return tr("ordered; {0}").format(text)


def _rate_sum(order: Order) -> str:
    strength = order.concentration_mg_per_ml
    if strength is None:
        return ""
    return tr("{0} mg/mL over {1} min").format(number(strength), order.planned_min)
