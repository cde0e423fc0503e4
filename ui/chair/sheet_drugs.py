"""The controlled-drug log at the chair: drawn up, given, wasted; each line seen by two people."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.api import AccountDrug, ChairView, Command, DrawDrug, Station, StrikeDrugLine
from ui import messages
from ui.bridge import Bridge
from ui.chair.drug_forms import AccountForm, Amount, AmountPad, DrawnForm, LogForm, mg_text
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
WITNESSES: Final = frozenset({"nurse", "charge_nurse", "prescriber"})
HUNDREDTH: Final = Decimal("0.01")


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
        self.pad = AmountPad(self.draw_form.mg)
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
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Amount):
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
            return tr("Adds up to {0} mg drawn.").format(mg_text(drawn.mg))
        more = tr("{0} mg more than the {1} mg drawn.")
        less = tr("{0} mg of the {1} mg drawn is left over.")
        return (less if left > 0 else more).format(mg_text(abs(left)), mg_text(drawn.mg))

    def _volume(self, mg: Decimal | None) -> str:
        strength = None if self._view is None else self._view.order.concentration_mg_per_ml
        if not mg or not strength:
            return ""
        volume = messages.number((mg / strength).quantize(HUNDREDTH))
        return tr("{0} mg is {1} mL at {2} mg/mL.").format(
            mg_text(mg), volume, messages.number(strength)
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
