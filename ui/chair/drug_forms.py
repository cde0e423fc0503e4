"""The forms of the controlled-drug log: what was drawn up, what became of it, a line taken back."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from monitor.api import Drawn, Station
from ui import messages, theme
from ui.chair.keys import DigitPad, digits_only, number_in
from ui.chair.sheet import add_to
from ui.forms.chips import Chips
from ui.messages import tr
from ui.theme import Role
from ui.widgets.text import Label

OTHER: Final = "other"
MOST_LOT: Final = 8
"""Letters of a lot beside another one; the log has it whole."""
PAD_GAPS: Final = 14
"""Pixels that the digits take besides their two rows."""


class Amount(QLineEdit):
    """An amount in mg, as counted."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("mg"))
        digits_only(self)

    @property
    def mg(self) -> Decimal | None:
        """What is typed, None for nothing."""
        return number_in(self.text())


class AmountPad(DigitPad):
    """Digits in two rows, of a height that leaves the rest its room."""

    def __init__(self, target: QLineEdit) -> None:
        super().__init__(target, columns=6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the height of the density in force."""
        self.setFixedHeight(2 * theme.current().target + PAD_GAPS)


class DrawnForm(QWidget):
    """Which drug, out of which lot, how much; nothing is chosen or filled in beforehand."""

    def __init__(self) -> None:
        super().__init__()
        known = (("Ketamine", tr("Ketamine")), ("Esketamine", tr("Esketamine")))
        self.drug = Chips(tr("Drug"), (*known, (OTHER, tr("Other…"))))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Drug, by name"))
        self.name.setPlaceholderText(tr("Drug, by name"))
        self.name.hide()
        self.lot = QLineEdit()
        self.lot.setAccessibleName(tr("Lot"))
        self.lot.setPlaceholderText(tr("on the label"))
        self.mg = Amount(tr("Drawn up, mg"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addLayout(_beside(tr("Lot"), self.lot), 3)
        row.addLayout(_beside(tr("mg drawn"), self.mg), 2)
        add_to(column, self.drug, self.name, row)
        column.addStretch(1)
        self.drug.chosen.connect(lambda code: self.name.setVisible(code == OTHER))

    @property
    def which(self) -> str:
        """Name of the drug, empty for none."""
        return self.name.text().strip() if self.drug.value == OTHER else self.drug.value

    def missing(self) -> list[tuple[str, QWidget]]:
        """Return what is missing, with where to go for it."""
        where = self.name if self.drug.value == OTHER else self.drug.buttons[0]
        asked: tuple[tuple[bool, str, QWidget], ...] = (
            (not self.which, tr("drug"), where),
            (not self.lot.text().strip(), tr("lot"), self.lot),
            (not self.mg.mg, tr("mg"), self.mg),
        )
        return [(words, place) for absent, words, place in asked if absent]


class AccountForm(QWidget):
    """What became of a drawn amount; what does not add up is said and needs a reason."""

    def __init__(self) -> None:
        super().__init__()
        self._open: tuple[Drawn, ...] = ()
        self.draw = Chips(tr("Out of"), columns=3)
        self.given = Amount(tr("Given, mg"))
        self.wasted = Amount(tr("Wasted, mg"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it does not add up"))
        self.reason.setPlaceholderText(tr("Why it does not add up"))
        self.reason.hide()
        both = QHBoxLayout()
        both.addLayout(_beside(tr("mg given"), self.given), 1)
        both.addLayout(_beside(tr("wasted"), self.wasted), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        add_to(column, self.draw, both, self.reason)
        column.addStretch(1)

    def show_open(self, drawn: tuple[Drawn, ...]) -> None:
        """Offer these; one alone is chosen."""
        if drawn != self._open:
            self._open = drawn
            self.draw.set_choices([(str(d.number), _beside_others(d, len(drawn))) for d in drawn])
        if len(drawn) == 1:
            self.draw.choose(str(drawn[0].number))

    @property
    def drawn(self) -> Drawn | None:
        """Out of which it was."""
        return next((d for d in self._open if str(d.number) == self.draw.value), None)

    @property
    def left(self) -> Decimal | None:
        """What given and wasted leave, mg; None while something is missing."""
        drawn, given, wasted = self.drawn, self.given.mg, self.wasted.mg
        if drawn is None or given is None or wasted is None:
            return None
        return drawn.mg - given - wasted

    def missing(self) -> list[tuple[str, QWidget]]:
        """Return what is missing, with where to go for it."""
        first = next(iter(self.draw.buttons), self.given)
        why = bool(self.left) and not self.reason.text().strip()
        asked: tuple[tuple[bool, str, QWidget], ...] = (
            (self.drawn is None, tr("out of which"), first),
            (self.given.mg is None, tr("mg given"), self.given),
            (self.wasted.mg is None, tr("mg wasted"), self.wasted),
            (why, tr("why it does not add up"), self.reason),
        )
        return [(words, place) for absent, words, place in asked if absent]


class LogForm(QWidget):
    """The lines as they stand; one can be chosen, to strike it with a reason."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = QListWidget()
        self.lines.setAccessibleName(tr("Controlled-drug log"))
        self.lines.setWordWrap(True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("Reason"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lines, 1)
        column.addWidget(self.reason)
        self._shown: tuple[Drawn, ...] | None = None

    def show_lines(self, drugs: tuple[Drawn, ...], station: Station) -> None:
        """Show every line; who was chosen stays chosen while the log is the same."""
        if drugs == self._shown:
            return
        self._shown = drugs
        self.lines.clear()
        for drawn in drugs:
            when = messages.hhmm(station, drawn.at)
            words = tr("{0}  {1}, {2}, seen by {3}").format(
                drawn.number, when, _named(drawn), drawn.witness
            )
            struck = tr("{0}. Struck: {1}").format(words, drawn.struck)
            self._add(struck if drawn.struck else words, drawn.number, free=not drawn.struck)
            if drawn.account is not None:
                became = tr("{0}  of {1}: {2} mg given, {3} mg wasted").format(
                    drawn.account, drawn.number, mg_text(drawn.given_mg), mg_text(drawn.wasted_mg)
                )
                self._add(became, drawn.account, free=True)

    def _add(self, words: str, number: int, *, free: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, number)
        item.setSizeHint(QSize(0, theme.current().target))
        if not free:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.lines.addItem(item)

    @property
    def line(self) -> int:
        """Number of the line that is chosen, 0 for none."""
        chosen = self.lines.selectedItems()
        return int(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else 0

    def missing(self) -> list[tuple[str, QWidget]]:
        """Return what striking a line still needs."""
        absent: list[tuple[str, QWidget]] = []
        if not self.line:
            absent.append((tr("a line to strike"), self.lines))
        if not self.reason.text().strip():
            absent.append((tr("reason"), self.reason))
        return absent


def _beside(words: str, field: QWidget) -> QHBoxLayout:
    """Return `field` with a label left of it, no wider than its words."""
    line = QHBoxLayout()
    label = Label(words, Role.SMALL, ink="ink2")
    label.setBuddy(field)
    line.addWidget(label)
    line.addWidget(field, 1)
    return line


def _named(drawn: Drawn) -> str:
    return tr("{0} lot {1}, {2} mg").format(drawn.drug, drawn.lot, mg_text(drawn.mg))


def _beside_others(drawn: Drawn, count: int) -> str:
    """Return a name as long as `count` of them have room beside one another."""
    if count == 1:
        return _named(drawn)
    lot = drawn.lot if len(drawn.lot) <= MOST_LOT else f"{drawn.lot[: MOST_LOT - 1]}…"
    words = tr("{0}: {1}, {2} mg") if count == 2 else tr("{0}: {1}")
    return words.format(drawn.number, lot, mg_text(drawn.mg))


def mg_text(amount: Decimal | None) -> str:
    """Return an amount in figures, empty for none."""
    return "" if amount is None else messages.number(amount)
