"""The start: dose, safety, baseline; the infusion starts when two taps have said so."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from monitor.api import (
    LAST_TIME,
    READ,
    AnswerChecklist,
    BoardView,
    ChairView,
    ChangeLimit,
    Command,
    ConfirmIdentity,
    Decimal,
    EnterFields,
    Gate,
    Instant,
    Person,
    SaveCheck,
    SecondCheck,
    SetRate,
    StartInfusion,
    WriteNote,
)
from ui.bridge import Bridge
from ui.chair.happened import NOW
from ui.forms.ask_bar import shortened
from ui.forms.prescribers import prescribers
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.start.device import once_more as first_device_once_more
from ui.start.last_time import to_read, was_read
from ui.start.limits import LimitChange
from ui.start.missing import (
    BASELINE,
    DOSE,
    GATE,
    IDENTITY,
    RATE,
    SECOND,
    STRENGTH,
    TIME,
    baseline_open,
    blocking_of,
    missing_of,
    words_of,
)
from ui.start.parts import StartParts
from ui.start.questions import Questions
from ui.start.rate import once_more, without_rate
from ui.start.weight import WEIGHT
from ui.theme import Theme
from ui.widgets.buttons import CONFIRM_MS
from ui.widgets.choice_row import YesNoRow
from ui.widgets.footbar import Foot

SIGNERS = frozenset({"nurse", "charge_nurse", "prescriber"})
KEYS: Final = (Key(("Esc",), "_step_back", lambda: tr("Close what is open, then the screen")),)


class StartScreen(StartParts):
    """Three columns before the infusion. What is missing is named, and the way to it is one tap.

    A checklist or baseline that stays incomplete starts with a reason; a pressure at a gate starts
    with a prescriber's name.
    """

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__(bridge)
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._chair = 0
        self._shown: ChairView | None = None
        self._session = ""
        self._reason = ""
        self._gate: Gate | None = None
        self._problem = ""
        self._minute = ""
        self._unrecorded: SetRate | None = None
        self._waiting: LimitChange | None = None
        """A change of a limit that its prescriber has still to sign."""
        self.questions = Questions(bridge, self.foot, self._execute_and_go_on)
        self._armed = QTimer(self)
        self._armed.setSingleShot(True)
        self._armed.setInterval(CONFIRM_MS)
        self._connect()

    def show_chair(self, chair: int) -> None:
        """Show the start of a chair."""
        view = self._bridge.view(chair)
        self._chair = chair
        self._shown, self._unrecorded, self._waiting = None, None, None
        if view is not None and view.session != self._session:
            self._session = view.session
            self._reason, self._gate, self._problem = "", None, ""
            self._minute = ""
            self.when.clear()
        self.foot.go_back()
        self.baseline.show_table()
        self.dose.show_order()
        self.render(self._bridge.board)
        self._go_to_first()
        if view is not None and to_read(view) and not was_read(view):
            self._show_last_time()

    def _show_last_time(self) -> None:
        if self._shown is not None:
            self.baseline.pages.setCurrentWidget(self.last_time)
            self.last_time.show_view(self._shown, self._bridge)

    def _read_last_time(self) -> None:
        if self._execute(AnswerChecklist(by=self._bridge.by, item=LAST_TIME, answer=READ)):
            self.baseline.show_table()
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
        self._set_clock(view)
        self._show_foot()

    # what is missing ----------------------------------------------------------------------
    def missing(self) -> tuple[str, ...]:
        """Return what is missing, in the order of the columns."""
        view = self._shown
        if view is None:
            return ()
        gated = self._gate is not None
        second = self._bridge.station.settings.second_check
        return missing_of(view, doubt=self.dose.doubt.open, gated=gated, second=second)

    def _left(self) -> tuple[str, ...]:
        """Return what is still missing where a reason may have been given for the rest."""
        view, found = self._shown, self.missing()
        if view is None:
            return ()
        left = blocking_of(view, found) if self._reason else found
        if not left and self.when.instant is None:
            return (TIME,)
        if not left and not self.dose.box.device.legible:
            return (STRENGTH,)
        return left if left or self.dose.box.runs_at.legible else (RATE,)

    # doing --------------------------------------------------------------------------------
    def main_action(self) -> None:
        """Go to the first missing thing; with nothing missing, arm and then start."""
        self._problem = ""
        left = self._left()
        if self._unrecorded is not None:
            self._record_rate(self._unrecorded)
        elif left:
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
        asked = set(self.missing()) - {BASELINE}
        command = StartInfusion(
            by=self._bridge.by,
            happened_at=self._happened_at(),
            baseline_reason=self._reason if baseline_open(view) else "",
            checklist_reason=self._reason if asked else "",
            gate=self._gate,
            device=self.dose.box.device.value,
        )
        rate = self.dose.box.runs_at.value
        if not self._execute(command):
            return
        if rate is None:
            self.navigate.emit("chair", self._chair)
            return
        view = self._shown
        began = view.started if command.happened_at is None and view else command.happened_at
        self._record_rate(SetRate(by=command.by, ml_per_h=rate, happened_at=began))

    def _record_rate(self, command: SetRate) -> None:
        """Record what the pump runs at; the start stands whatever becomes of it."""
        self._unrecorded = command
        if self._execute(command):
            self._unrecorded = None
            self.navigate.emit("chair", self._chair)

    def _happened_at(self) -> Instant | None:
        """Return when the pump was started; None for the moment of the tap."""
        return None if self.when.chips.value in {"", NOW} else self.when.instant

    def _execute(self, command: Command) -> bool:
        self._problem = ""
        done = self._bridge.execute(self._chair, command)
        self._shown = None
        self.render(self._bridge.board)
        return done

    def _rows_passed(self) -> None:
        if not self.foot.asking:  # an answer that needs a reason waits for it there
            self._go_to_first()

    def _execute_and_go_on(self, command: Command) -> bool:
        done = self._execute(command)
        if done:
            self._go_to_first()
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
        elif name == RATE:
            self.dose.box.runs_at.edit.setFocus(Qt.FocusReason.TabFocusReason)
        elif name == STRENGTH:
            self.dose.box.device.mg.setFocus(Qt.FocusReason.TabFocusReason)
        elif name == LAST_TIME:
            self._show_last_time()
        elif name == TIME:
            self.when.typed.setFocus(Qt.FocusReason.TabFocusReason)
        elif name == GATE and view is not None:
            self.questions.gate(view, self._gate_answered)
        elif view is not None:
            self.safe.focus_item(name)
            if ask:
                self.questions.detail(view, name)

    # questions ----------------------------------------------------------------------------
    def _answer(self, item: str, answer: str) -> None:
        if not self._execute(AnswerChecklist(by=self._bridge.by, item=item, answer=answer)):
            return
        view = self._shown
        if view is not None:
            self.questions.detail(view, item, answer)

    def _ask_words(self, item: str) -> None:
        if self._shown is not None:
            self.questions.own_words(self._shown, item)

    def _gate_answered(self, gate: Gate) -> None:
        self._gate = gate
        self._show_foot()
        self.bar.main.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_reason(self) -> None:
        self.questions.reason(len(self.missing()), self._reason_given)

    def _reason_given(self, reason: str) -> None:
        self._reason = reason
        self._show_foot()
        self.bar.main.setFocus(Qt.FocusReason.TabFocusReason)

    def _dose_confirmed(self, asked: str) -> None:
        """Write question and answer into the journal; the second check comes after them."""
        sure = self.tr("Asked and confirmed as ordered.")
        if self._execute(WriteNote(by=self._bridge.by, text=f"{asked} {sure}")):
            self.dose.doubt.settle()
            self._show_foot()
            self._go_to_first()

    def _ask_weight(self) -> None:
        if self._shown is not None:
            self.dose.ask_weight(self._shown)

    def _weighed(self, value: Decimal, confirmed: bool) -> None:
        """Keep the weight with the baseline that is still to come, else save it by itself."""
        view, by = self._shown, self._bridge.by
        start = None if view is None else view.start
        sure = (WEIGHT,) if confirmed else ()
        values = {WEIGHT: value}
        comes = start is not None and set(start.baseline_missing) - {WEIGHT}
        kind = EnterFields if comes else SaveCheck
        if self._execute(kind(by=by, values=values, confirmed=sure)):
            self.dose.show_order()
            self._go_to_first()

    def _identified(self) -> None:
        how = self.tr("name and birth date")
        self._execute_and_go_on(ConfirmIdentity(by=self._bridge.by, how=how))

    def _second_signed(self, person: Person) -> None:
        if self._execute(SecondCheck(by=person.name)):
            self.dose.show_order()
            self._go_to_first()

    def _ask_second(self) -> None:
        if self.dose.doubt.open:
            self._go_to(DOSE)
            return
        own = self._bridge.person
        people = [
            each
            for each in self._bridge.station.people()
            if each.active and each.role in SIGNERS and (own is None or each.id != own.id)
        ]
        self.dose.ask_signature(people)

    def _change_limit(self, change: LimitChange) -> None:
        """Have the prescriber who is named sign it; one on the telephone is only named."""
        people = self._bridge.station.people()
        deciding = [p for p in people if change.prescriber and p.name == change.prescriber]
        self._waiting = change
        if deciding:
            self.baseline.pages.setCurrentWidget(self.decider)
            self.decider.ask(deciding)
        else:
            self._record_limit()

    def _record_limit(self, _signed: object = None) -> None:
        change = self._waiting
        if change is None:
            return
        command = ChangeLimit(
            by=self._bridge.by,
            limit=change.limit,
            value=change.value,
            reason=change.reason,
            prescriber=change.prescriber,
        )
        if self._execute(command):
            self._waiting = None
            self.baseline.show_table()
        else:
            self.baseline.pages.setCurrentWidget(self.baseline.form)

    def _ask_limit(self) -> None:
        if self._shown is not None:
            ordered = self._shown.order.prescriber
            self.baseline.show_form(self._shown, prescribers(self._bridge.station, first=ordered))

    # foot ---------------------------------------------------------------------------------
    def _show_foot(self) -> None:
        view, found = self._shown, self.missing()
        blocked = view is None or bool(blocking_of(view, found))
        self.anyway.setVisible(bool(found) and not blocked and not self._reason)
        left = self._left()
        ready = {(), (TIME,), (RATE,), (STRENGTH,)}
        self.started.setVisible(self._unrecorded is None and left in ready)
        self.bar.render_foot(self._foot(left))

    def _foot(self, left: tuple[str, ...]) -> Foot:
        note = self.tr("Start the pump first. The clock starts at your tap")
        done = self.tr("Infusion started")
        if self._shown is not None and self._shown.by_devices:
            note = self.tr("Give the device first. The clock starts at your tap")
            done = self.tr("First device given")
        if self._unrecorded is not None:
            return without_rate(self._unrecorded, self._problem)
        if self._problem:
            main = self.tr("Try again")
            return Foot(main=main, key="F3", title=self._problem, note=note, missing=True)
        if left:
            title = self.tr("1 thing missing")
            if len(left) > 1:
                title = self.tr("{0} things missing").format(len(left))
            main = self.tr("{0}, {1} missing").format(done, len(left))
            first = "" if self._shown is None else words_of(self._shown, left[0])
            return Foot(main=main, key="F3", title=title, sub=first, note=note, missing=True)
        told = self.tr("Reason: {0}").format(shortened(self._reason)) if self._reason else ""
        if self._armed.isActive():
            clock = "" if self._happened_at() is None else self.when.clock
            main = once_more(clock, self.dose.box.runs_at.value)
            device = self.dose.box.device.value
            if device is not None:
                main = first_device_once_more(clock, device)
            return Foot(main=main, key="F3", sub=told, note=note)
        return Foot(main=done, key="F3", sub=told, note=note)

    def _set_clock(self, view: ChairView) -> None:
        """Keep "now" the present minute, as long as nobody chooses another time."""
        minute = self._bridge.local(view.at)[:5]
        focused = QApplication.focusWidget()
        held = focused is not None and self.when.isAncestorOf(focused)
        if minute != self._minute and not held and self.when.chips.value in {"", NOW}:
            self._minute = minute
            self.when.begin(view, self._bridge.station)

    def _time_chosen(self) -> None:
        self._armed.stop()
        self._problem = ""
        self._show_foot()

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._problem = sentence
            self._show_foot()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the checklist's rows, then those of the screen."""
        rows = [row.help_keys() for row in self.findChildren(YesNoRow)]
        most = max(rows, key=lambda keys: len(keys[0].keys), default=())
        return (*most, *KEYS)

    def _step_back(self, _key: str) -> None:
        if not self.go_back():
            self.navigate.emit("board", 0)

    def go_back(self) -> bool:
        """Close what is open on the screen; False when nothing is."""
        if self.foot.asking:
            self.foot.go_back()
        elif self.dose.asking:
            self.dose.show_order()
        elif self.baseline.pages.currentWidget() is self.decider:
            self.baseline.pages.setCurrentWidget(self.baseline.form)
        elif self.baseline.pages.currentIndex():
            self.baseline.show_table()
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to what comes first."""
        super().focusInEvent(event)
        self._go_to_first()

    # building -----------------------------------------------------------------------------
    def _connect(self) -> None:
        self.safe.answered.connect(self._answer)
        self.safe.words_wanted.connect(self._ask_words)
        self.safe.passed.connect(self._rows_passed)
        self.dose.identified.connect(self._identified)
        self.dose.second.clicked.connect(self._ask_second)
        self.dose.signer.signed.connect(self._second_signed)
        self.dose.doubt.confirmed.connect(self._dose_confirmed)
        self.dose.weigh.clicked.connect(self._ask_weight)
        self.dose.scales.weighed.connect(self._weighed)
        self.when.changed.connect(self._time_chosen)
        self.dose.box.runs_at.changed.connect(self._time_chosen)
        self.dose.box.device.changed.connect(self._time_chosen)
        self.baseline.again.clicked.connect(self._show_last_time)
        self.last_time.read.connect(self._read_last_time)
        self.last_time.left.connect(self.baseline.show_table)
        self.baseline.check_wanted.connect(lambda: self.navigate.emit("check", self._chair))
        self.baseline.change.clicked.connect(self._ask_limit)
        self.baseline.limit_changed.connect(self._change_limit)
        self.decider.signed.connect(self._record_limit)
        self.decider.left.connect(self._record_limit)
        self.keys.done.connect(self._go_to_first)
        self.bar.main_pressed.connect(self.main_action)
        self.anyway.clicked.connect(self._ask_reason)
        self.back.clicked.connect(lambda: self.navigate.emit("board", 0))
        self._armed.timeout.connect(self._show_foot)
        self._bridge.told.connect(self._told)
