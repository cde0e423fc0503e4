"""The controlled-drug log at the chair: drawn up, given, wasted; each line seen by two people."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.api import AccountDrug, ChairView, Command, DrawDrug, Drawn, Station, StrikeDrugLine
from ui import messages, theme
from ui.bridge import Bridge
from ui.chair.keys import DigitPad, digits_only, number_in
from ui.chair.sheet import Sheet, add_to
from ui.forms.chips import Chips
from ui.forms.signer import Signer
from ui.icons import Icon
from ui.messages import tr
from ui.theme import Role
from ui.widgets.text import Label

DRAWN: Final = "drawn"
ACCOUNT: Final = "account"
LOG: Final = "log"
OTHER: Final = "other"
MOST_LOT: Final = 8
"""Letters of a lot beside another one; the log has it whole."""
WITNESSES: Final = frozenset({"nurse", "charge_nurse", "prescriber"})
HUNDREDTH: Final = Decimal("0.01")
PAD_GAPS: Final = 14
"""Pixels that the digits take besides their two rows."""


class _Amount(QLineEdit):
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


class _Pad(DigitPad):
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
        self.mg = _Amount(tr("Drawn up, mg"))
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
        self.given = _Amount(tr("Given, mg"))
        self.wasted = _Amount(tr("Wasted, mg"))
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
                    drawn.account, drawn.number, _mg(drawn.given_mg), _mg(drawn.wasted_mg)
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


class DrugSheet(Sheet):
    """First what was counted, then the witness's PIN: the sixth digit records the line."""

    confirms = False

    def __init__(self) -> None:
        super().__init__(tr("Drug log"), Icon.SYRINGE)
        self._view: ChairView | None = None
        self._witness = ""
        self.kind = Chips(
            tr("What is logged"),
            ((DRAWN, tr("Drawn up")), (ACCOUNT, tr("Given, wasted")), (LOG, tr("Log"))),
        )
        self.draw_form, self.account, self.log = DrawnForm(), AccountForm(), LogForm()
        self.sums = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.pad = _Pad(self.draw_form.mg)
        self.signer: Signer | None = None
        self._forms = QStackedWidget()
        for form in (self.draw_form, self.account, self.log):
            self._forms.addWidget(form)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._first_page())
        self.body.addWidget(self._pages, 1)
        self._listen()

    def _first_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        add_to(column, self.kind)
        column.addWidget(self._forms, 1)
        column.addWidget(self.sums)
        column.addWidget(self.pad)
        return page

    def _listen(self) -> None:
        self.kind.chosen.connect(self._turn)
        edits = (
            self.draw_form.name, self.draw_form.lot, self.draw_form.mg, self.account.given,
            self.account.wasted, self.account.reason, self.log.reason,
        )  # fmt: skip
        for edit in edits:
            edit.textChanged.connect(self.refresh)
            edit.installEventFilter(self)
        for chips in (self.draw_form.drug, self.account.draw):
            chips.chosen.connect(self.refresh)
        self.log.lines.itemSelectionChanged.connect(self.refresh)

    # the log as it is -----------------------------------------------------------------------

    def opened(self, view: ChairView, station: Station) -> None:
        waits = any(d.account is None and not d.struck for d in view.drugs)
        if not self.kind.value:
            self.kind.choose(ACCOUNT if waits else DRAWN)
        self._pages.setCurrentIndex(0)
        self.render_view(view, station)
        self._turn(self.kind.value)

    def render_view(self, view: ChairView, station: Station) -> None:
        super().render_view(view, station)
        if self._view is None or view.drugs != self._view.drugs or view.session != self._known():
            self.account.show_open(
                tuple(d for d in view.drugs if d.account is None and not d.struck)
            )
            self.log.show_lines(view.drugs, station)
        rate_moved = self._view is None or view.mg_given != self._view.mg_given
        self._view = view
        if rate_moved:
            self._say_sums()

    def _known(self) -> str:
        return "" if self._view is None else self._view.session

    def _turn(self, kind: str) -> None:
        forms: dict[str, QWidget] = {
            DRAWN: self.draw_form, ACCOUNT: self.account, LOG: self.log,
        }  # fmt: skip
        self._forms.setCurrentWidget(forms[kind])
        self.pad.setVisible(kind != LOG)
        self.pad.aim(self.draw_form.mg if kind == DRAWN else self.account.given)
        self.refresh()
        if self._pages.currentIndex() == 0:
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the digits go to the amount that has the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, _Amount):
            self.pad.aim(watched)
        return super().eventFilter(watched, event)

    def first(self) -> QWidget:
        if self.kind.value == DRAWN:
            return self.draw_form.drug.buttons[0]
        if self.kind.value == ACCOUNT:
            chosen = self.account.drawn is not None or not self.account.draw.buttons
            return self.account.given if chosen else self.account.draw.buttons[0]
        return self.log.lines

    # what is said ---------------------------------------------------------------------------

    def missing(self) -> list[tuple[str, QWidget]]:
        form = self._forms.currentWidget()
        if isinstance(form, (DrawnForm, AccountForm, LogForm)):
            return form.missing()
        return []

    def resting(self) -> str:
        if self.kind.value == LOG:
            return tr("Strike line {0}: now the witness").format(self.log.line)
        return tr("Now the witness")

    def refresh(self) -> None:
        left = self.account.left
        self.account.reason.setVisible(bool(left))
        super().refresh()
        self._say_sums()

    def _say_sums(self) -> None:
        self.sums.setText(" ".join(filter(None, self._sums())))

    def _sums(self) -> list[str]:
        if self.kind.value == DRAWN:
            return [self._volume(self.draw_form.mg.mg)]
        if self.kind.value == LOG:
            return [] if self._view is not None and self._view.drugs else [tr("No line yet.")]
        if not self.account.draw.buttons:
            return [tr("Nothing drawn up is waiting.")]
        return [self._balance(), self._volume(self.account.given.mg), self._by_rate()]

    def _balance(self) -> str:
        left, drawn = self.account.left, self.account.drawn
        if left is None or drawn is None:
            return ""
        if not left:
            return tr("Adds up to {0} mg drawn.").format(_mg(drawn.mg))
        more = tr("{0} mg more than the {1} mg drawn.")
        less = tr("{0} mg of the {1} mg drawn is left over.")
        return (less if left > 0 else more).format(_mg(abs(left)), _mg(drawn.mg))

    def _volume(self, mg: Decimal | None) -> str:
        strength = None if self._view is None else self._view.order.concentration_mg_per_ml
        if not mg or not strength:
            return ""
        volume = messages.number((mg / strength).quantize(HUNDREDTH))
        return tr("{0} mg is {1} mL at {2} mg/mL.").format(
            _mg(mg), volume, messages.number(strength)
        )

    def _by_rate(self) -> str:
        """What the recorded rate comes to stands beside, and is part of no sum."""
        given = None if self._view is None else self._view.mg_given
        if given is None:
            return ""
        return tr("By recorded rate: {0} mg.").format(messages.one_place(given))

    # the witness ----------------------------------------------------------------------------

    def carry_out(self, bridge: Bridge, chair: int) -> bool:
        if not self._witness:
            self._ask(bridge)
            return False
        witness, self._witness = self._witness, ""
        self._pages.setCurrentIndex(0)
        self.record.show()
        return bridge.execute(chair, self._line(bridge.by, witness))

    def _ask(self, bridge: Bridge) -> None:
        if self.signer is None:
            title = tr("Witness: another person’s PIN")
            self.signer = Signer(bridge, title)
            self.signer.signed.connect(self._seen)
            self.signer.left.connect(self._back)
            self._pages.addWidget(self.signer)
        others = [p for p in bridge.station.people() if p.role in WITNESSES and p.name != bridge.by]
        self._pages.setCurrentWidget(self.signer)
        self.record.hide()
        self.signer.ask(others)

    def _back(self) -> None:
        self._pages.setCurrentIndex(0)
        self.record.show()
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _seen(self, witness: object) -> None:
        self._witness = str(getattr(witness, "name", ""))
        self.ready.emit()

    def command(self, by: str) -> Command:
        return self._line(by, self._witness)

    def _line(self, by: str, witness: str) -> Command:
        if self.kind.value == DRAWN:
            form = self.draw_form
            lot, mg = form.lot.text().strip(), form.mg.mg or Decimal(0)
            return DrawDrug(by=by, witness=witness, drug=form.which, lot=lot, mg=mg)
        if self.kind.value == LOG:
            reason = self.log.reason.text().strip()
            return StrikeDrugLine(by=by, witness=witness, number=self.log.line, reason=reason)
        drawn = self.account.drawn
        return AccountDrug(
            by=by,
            witness=witness,
            draw=0 if drawn is None else drawn.number,
            given_mg=self.account.given.mg or Decimal(0),
            wasted_mg=self.account.wasted.mg or Decimal(0),
            reason=self.account.reason.text().strip(),
        )


def _beside(words: str, field: QWidget) -> QHBoxLayout:
    """Return `field` with a label left of it, no wider than its words."""
    line = QHBoxLayout()
    label = Label(words, Role.SMALL, ink="ink2")
    label.setBuddy(field)
    line.addWidget(label)
    line.addWidget(field, 1)
    return line


def _named(drawn: Drawn) -> str:
    return tr("{0} lot {1}, {2} mg").format(drawn.drug, drawn.lot, _mg(drawn.mg))


def _beside_others(drawn: Drawn, count: int) -> str:
    """Return a name as long as `count` of them have room beside one another."""
    if count == 1:
        return _named(drawn)
    lot = drawn.lot if len(drawn.lot) <= MOST_LOT else f"{drawn.lot[: MOST_LOT - 1]}…"
    words = tr("{0}: {1}, {2} mg") if count == 2 else tr("{0}: {1}")
    return words.format(drawn.number, lot, _mg(drawn.mg))


def _mg(amount: Decimal | None) -> str:
    return "" if amount is None else messages.number(amount)
