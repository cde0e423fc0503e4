"""The start: dose, safety, baseline; the infusion starts when two taps have said so."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import (
    AnswerChecklist,
    BoardView,
    ChairView,
    ChangeLimit,
    ConfirmIdentity,
    Gate,
    Need,
    Person,
    SecondCheck,
    StartInfusion,
)
from ui import theme
from ui.bridge import Bridge
from ui.chair.header import ChairHeader
from ui.forms.ask_bar import AskingFoot
from ui.messages import words
from ui.start.dose_column import DoseColumn
from ui.start.limits import BaselineColumn, LimitChange
from ui.start.safe import SafeColumn, open_items
from ui.theme import Theme
from ui.widgets.buttons import CONFIRM_MS, Button
from ui.widgets.footbar import Foot, FootBar

BASELINE = "baseline"
IDENTITY = "identity"
SECOND = "second"
DOSE = "dose"
GATE = "gate"
SIGNERS = frozenset({"nurse", "charge_nurse", "prescriber"})


class StartScreen(QWidget):
    """Three columns before the infusion. What is missing is named, and the way to it is one tap.

    A checklist or baseline that stays incomplete starts with a reason; a pressure at a gate starts
    with a prescriber's name.
    """

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._chair = 0
        self._shown: ChairView | None = None
        self._session = ""
        self._reason = ""
        self._gate: Gate | None = None
        self._problem = ""
        self.header = ChairHeader()
        self.dose = DoseColumn(bridge)
        self.safe = SafeColumn()
        self.baseline = BaselineColumn()
        self.bar = FootBar(Foot(main=""))
        self.anyway = Button(self.tr("Start with a reason…"))
        self.back = Button(self.tr("Back"), key="Esc")
        self.bar.add_right(self.anyway)
        self.bar.add_right(self.back)
        self.foot = AskingFoot(self.bar)
        self._armed = QTimer(self)
        self._armed.setSingleShot(True)
        self._armed.setInterval(CONFIRM_MS)
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        for line in (self._top, self._line):
            line.setContentsMargins(edge, edge, edge, 0)
        self._line.setContentsMargins(edge, edge, edge, edge)
        self._line.setSpacing(edge)

    def show_chair(self, chair: int) -> None:
        """Show the start of a chair."""
        view = self._bridge.view(chair)
        self._chair = chair
        self._shown = None
        if view is not None and view.session != self._session:
            self._session = view.session
            self._reason, self._gate, self._problem = "", None, ""
            self.dose.forget()
        self.foot.go_back()
        self.baseline.show_table()
        self.dose.show_order()
        self.render(self._bridge.board)
        self._go_to_first()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show the chair as it is; an infusion that has started belongs to the chair screen."""
        chairs = board.chairs
        view = chairs[self._chair - 1] if 1 <= self._chair <= len(chairs) else None
        if view is None or view == self._shown:
            return
        self._shown = view
        station = self._bridge.station
        self.header.render_header(view, station)
        self.dose.render_view(view, station)
        self.safe.render_view(view, station)
        self.baseline.render_view(view, station)
        self._show_foot()

    # what is missing ----------------------------------------------------------------------
    def missing(self) -> tuple[str, ...]:
        """Return what is missing, in the order of the columns."""
        view = self._shown
        if view is None or view.start is None:
            return ()
        found = [DOSE] if self.dose.doubt.open else []
        if view.identity is None:
            found.insert(0, IDENTITY)
        if view.second_check is None:
            found.append(SECOND)
        found += open_items(view)
        if view.start.baseline_missing or view.start.baseline_old:
            found.append(BASELINE)
        if view.start.gate_needs not in (None, Need.NONE) and self._gate is None:
            found.append(GATE)
        return tuple(found)

    def _blocking(self) -> tuple[str, ...]:
        """Return what no reason replaces: a dose in doubt, an unsafe answer, a gate."""
        view = self._shown
        if view is None:
            return ()
        unsafe = {
            row.item.id
            for row in view.checklist
            if row.answer is not None and row.item.id in open_items(view)
        }
        return tuple(name for name in self.missing() if name in {DOSE, GATE} or name in unsafe)

    def _words(self, name: str) -> str:
        view = self._shown
        known = {
            DOSE: self.tr("Dose: entered and computed are apart"),
            SECOND: self.tr("Second check of the order by another person"),
            IDENTITY: self.tr("Identity: name and birth date"),
            BASELINE: self.tr("Baseline"),
            GATE: self.tr("Blood pressure: a prescriber decides"),
        }
        if name == BASELINE and view is not None and view.start is not None:
            if not view.start.baseline_missing:
                return self.tr("Baseline: older than the protocol allows")
            left = ", ".join(words().measure(m).short for m in view.start.baseline_missing[:4])
            return self.tr("Baseline: {0}").format(left)
        if name in known or view is None:
            return known.get(name, name)
        return next(row.item.question for row in view.checklist if row.item.id == name)

    # doing --------------------------------------------------------------------------------
    def main_action(self) -> None:
        """Go to the first missing thing; with nothing missing, arm and then start."""
        self._problem = ""
        left = self._blocking() if self._reason else self.missing()
        if left:
            self._show_foot()
            self._go_to(left[0])
        elif self._armed.isActive():
            self._armed.stop()
            self._start()
        else:
            self._armed.start()
            self._show_foot()

    def _start(self) -> None:
        view = self._shown
        if view is None:
            return
        command = StartInfusion(
            by=self._bridge.by,
            baseline_reason=self._reason,
            checklist_reason=self._reason,
            gate=self._gate,
        )
        if self._execute(command):
            self.navigate.emit("chair", self._chair)

    def _execute(self, command: object) -> bool:
        self._problem = ""
        done = self._bridge.execute(self._chair, command)  # type: ignore[arg-type]
        self._shown = None
        self.render(self._bridge.board)
        return done

    def _go_to_first(self) -> None:
        left = self.missing()
        if left and left[0] != GATE:
            self._go_to(left[0], ask=False)
        else:
            self.bar.main.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to(self, name: str, *, ask: bool = True) -> None:
        view = self._shown
        if name == DOSE:
            self.dose.doubt.yes.setFocus(Qt.FocusReason.TabFocusReason)
        elif name == IDENTITY:
            self.dose.identity.setFocus(Qt.FocusReason.TabFocusReason)
        elif name == SECOND:
            self.dose.second.setFocus(Qt.FocusReason.TabFocusReason)
        elif name == BASELINE:
            self.baseline.take.setFocus(Qt.FocusReason.TabFocusReason)
        elif name == GATE:
            self._ask_gate()
        elif view is not None:
            self.safe.focus_item(name)
            row = next((r for r in view.checklist if r.item.id == name), None)
            if ask and row is not None and row.answer is not None:
                self._ask_detail(name, row.answer.answer, row.unsafe)

    # questions ----------------------------------------------------------------------------
    def _answer(self, item: str, answer: str) -> None:
        if not self._execute(AnswerChecklist(by=self._bridge.by, item=item, answer=answer)):
            return
        view = self._shown
        row = (
            None
            if view is None
            else next((each for each in view.checklist if each.item.id == item), None)
        )
        need = None if row is None else row.item.needs.get(answer)
        self._ask_detail(item, answer, need)

    def _ask_detail(self, item: str, answer: str, need: Need | None) -> None:
        if need in (None, Need.NONE):
            return
        titles = {
            Need.REASON: self.tr("Reason:"),
            Need.PRESCRIBER: self.tr("Prescriber who decides:"),
            Need.PRESCRIBER_AND_REASON: self.tr("Prescriber and reason:"),
        }
        names = [] if need is Need.REASON else self._prescribers()
        self.foot.ask(
            titles[need],
            names,
            lambda detail: self._execute(
                AnswerChecklist(by=self._bridge.by, item=item, answer=answer, detail=detail)
            ),
        )

    def _ask_words(self, item: str) -> None:
        self.foot.ask(
            self._words(item),
            [("none", self.tr("None today"))],
            lambda text: self._execute(AnswerChecklist(by=self._bridge.by, item=item, answer=text)),
        )

    def _ask_gate(self) -> None:
        self.foot.ask(
            self.tr("Blood pressure at the gate. Prescriber who decides:"),
            self._prescribers(),
            self._gate_named,
        )

    def _gate_named(self, prescriber: str) -> None:
        view = self._shown
        needs = view.start.gate_needs if view is not None and view.start is not None else None
        if needs is Need.PRESCRIBER_AND_REASON:
            self.foot.ask(
                self.tr("Reason of {0}:").format(prescriber),
                [],
                lambda reason: self._gate_answered(Gate(prescriber=prescriber, reason=reason)),
            )
        else:
            self._gate_answered(Gate(prescriber=prescriber))

    def _gate_answered(self, gate: Gate) -> None:
        self._gate = gate
        self._show_foot()
        self.bar.main.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_reason(self) -> None:
        self.foot.ask(
            self.tr("Start although {0} are missing, because").format(len(self.missing())),
            [],
            self._reason_given,
        )

    def _reason_given(self, reason: str) -> None:
        self._reason = reason
        self._show_foot()
        self.bar.main.setFocus(Qt.FocusReason.TabFocusReason)

    def _prescribers(self) -> list[tuple[str, str]]:
        people = self._bridge.station.people()
        names = [p.name for p in people if p.active and p.role == "prescriber"]
        view = self._shown
        if view is not None and view.order.prescriber not in names:
            names.insert(0, view.order.prescriber)
        return [(name, name) for name in names[:3]]

    def _identified(self) -> None:
        self._execute(ConfirmIdentity(by=self._bridge.by, how=self.tr("name and birth date")))

    def _second_signed(self, person: Person) -> None:
        if self._execute(SecondCheck(by=person.name)):
            self.dose.show_order()
            self._go_to_first()

    def _ask_second(self) -> None:
        own = self._bridge.person
        people = [
            each
            for each in self._bridge.station.people()
            if each.active and each.role in SIGNERS and (own is None or each.id != own.id)
        ]
        self.dose.ask_signature(people)

    def _change_limit(self, change: LimitChange) -> None:
        command = ChangeLimit(
            by=self._bridge.by,
            limit=change.limit,
            value=change.value,
            reason=change.reason,
            prescriber=change.prescriber,
        )
        if self._execute(command):
            self.baseline.show_table()

    def _ask_limit(self) -> None:
        if self._shown is not None:
            self.baseline.show_form(self._shown)

    # foot ---------------------------------------------------------------------------------
    def _show_foot(self) -> None:
        left = self._blocking() if self._reason else self.missing()
        blocking = self._blocking()
        self.anyway.setVisible(bool(self.missing()) and not blocking and not self._reason)
        self.bar.render_foot(self._foot(left))

    def _foot(self, left: tuple[str, ...]) -> Foot:
        note = self.tr("Start the pump first. The clock starts at your tap")
        if self._problem:
            main = self.tr("Try again")
            return Foot(main=main, key="F3", title=self._problem, note=note, missing=True)
        if left:
            title = self.tr("1 thing missing")
            if len(left) > 1:
                title = self.tr("{0} things missing").format(len(left))
            main = self.tr("Infusion started, {0} missing").format(len(left))
            first = self._words(left[0])
            return Foot(main=main, key="F3", title=title, sub=first, note=note, missing=True)
        if self._armed.isActive():
            main = self.tr("Tap again: infusion started")
            return Foot(main=main, key="F3", note=note)
        told = self.tr("Reason: {0}").format(self._reason) if self._reason else ""
        return Foot(main=self.tr("Infusion started"), key="F3", sub=told, note=note)

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._problem = sentence
            self._show_foot()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """`Esc` closes what is open, then goes to the chair."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.go_back():
            self.navigate.emit("board", 0)

    def go_back(self) -> bool:
        """Close what is open on the screen; False when nothing is."""
        if self.foot.asking:
            self.foot.go_back()
        elif self.dose.signing:
            self.dose.show_order()
        elif self.baseline.changing:
            self.baseline.show_table()
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to what comes first."""
        super().focusInEvent(event)
        self._go_to_first()

    # building -----------------------------------------------------------------------------
    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.header)
        self._line = QHBoxLayout()
        self._line.addWidget(self.dose, 25)
        self._line.addWidget(self.safe, 34)
        self._line.addWidget(self.baseline, 41)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top)
        whole.addLayout(self._line, 1)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        self.safe.answered.connect(self._answer)
        self.safe.words_wanted.connect(self._ask_words)
        self.dose.identified.connect(self._identified)
        self.dose.second.clicked.connect(self._ask_second)
        self.dose.signer.signed.connect(self._second_signed)
        self.dose.doubt.confirmed.connect(self._show_foot)
        self.baseline.check_wanted.connect(lambda: self.navigate.emit("check", self._chair))
        self.baseline.change.clicked.connect(self._ask_limit)
        self.baseline.limit_changed.connect(self._change_limit)
        self.bar.main_pressed.connect(self.main_action)
        self.anyway.clicked.connect(self._ask_reason)
        self.back.clicked.connect(lambda: self.navigate.emit("board", 0))
        self._armed.timeout.connect(self._show_foot)
        self._bridge.told.connect(self._told)
