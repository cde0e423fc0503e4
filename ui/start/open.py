"""Opening a session at an empty chair: patient, protocol, order."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor.api import BoardView, Refused, StorageError
from ui import theme
from ui.bridge import Bridge
from ui.fonts import MEDIUM, SEMIBOLD
from ui.forms.columns import Missing
from ui.forms.number_keys import NumberKeys
from ui.forms.reach import stand
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.start.dose import DoseBox, DoubtLine
from ui.start.order_form import OrderForm, PatientForm
from ui.start.protocol_list import ProtocolList
from ui.start.who import lacking_second, may_open, not_allowed
from ui.theme import Role, Theme
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel

KEYS: Final = (
    Key(("Enter",), "_go_on_typed", lambda: tr("Open the chair, or go to what is missing")),
    Key(("Esc",), "_step_back", lambda: tr("Back to the board; what was typed stays")),
)


class OpenScreen(QWidget):
    """Three columns; the session exists once the last button has stored it."""

    navigate = Signal(str, int)
    patient_requested = Signal(str)
    """The MRN of a patient who is known, to start from their page."""

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._chair = 0
        self.title = Label("", Role.TITLE, weight=SEMIBOLD)
        self.second = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self.patient = PatientForm()
        self.protocols = ProtocolList()
        self.protocols.offer(bridge.station.protocols())
        self.order = OrderForm()
        self.keys = NumberKeys(low=True)
        self.dose = DoseBox()
        self.dose.runs_at.hide()  # the pump's rate is typed at the start
        self.doubt = DoubtLine(asks=False)
        self.order.column.addWidget(self.dose)
        self.order.column.addWidget(self.doubt)
        self.order.column.addStretch(1)
        self.foot = FootBar(Foot(main=""))
        self.back = Button(self.tr("Back to the board"), key="Esc")
        self.foot.add_right(self.back)
        self.known = Button("")
        self.known.hide()
        self.foot.add_left(self.known)
        self._lay_out()
        self._connect()
        self._serve_keys()
        theme.follow(self.retheme)

    def _serve_keys(self) -> None:
        """Let the keys type every number, in the order of the forms."""
        form, order = self.patient, self.order
        for field, decimals in (
            (form.mrn, False),
            (form.born, False),
            (form.weight, True),
            (order.per_kg, True),
            (order.mg, True),
            (order.strength, True),
            (order.minutes, False),
            (order.number, False),
            (order.of, False),
        ):
            self.keys.serve(field.edit, decimals=decimals)
        self.keys.done.connect(self._go_on)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))
        self._head.setContentsMargins(look.space(4), look.space(1), look.space(4), look.space(1))

    def show_chair(self, chair: int) -> None:
        """Begin with an empty form, unless this chair's is half filled."""
        if chair != self._chair:
            self._clear()
        self._chair = chair
        self.title.setText(self.tr("Start a session at chair {0}").format(chair))
        self.second.setText(lacking_second(self._bridge))
        self.protocols.offer(self._bridge.station.protocols())
        self.refresh()
        self._go_on()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Nothing here changes with time."""

    def missing(self) -> Missing:
        """Return what is missing: its words, and the widget to go to."""
        found = self.patient.missing()
        if not self.protocols.value:
            first = next(iter(self.protocols.buttons.values()), None)
            if first is not None:
                found.append((self.tr("Protocol"), first))
        found += self.order.missing()
        return found

    def main_action(self) -> None:
        """Open the session; or go to what is missing, first of all to somebody who may."""
        if not may_open(self._bridge.person):
            self._bridge.lock("key")
            return
        if self.missing():
            self._go_on()
            return
        station = self._bridge.station
        chair = self._chair
        done = self._bridge.attempt(
            lambda: station.open_session(
                chair=chair,
                patient=self.patient.patient(),
                protocol=self.protocols.value,
                order=self.order.order(),
                series=self.order.series(),
                by=self._bridge.by,
                plan=station.registry.before(self.patient.mrn.text),
            )
        )
        if done:
            self._chair = 0
            self.navigate.emit("start", chair)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the form."""
        return KEYS

    def _go_on_typed(self, _key: str) -> None:
        self.main_action()

    def _step_back(self, _key: str) -> None:
        self.navigate.emit("board", 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to what comes first."""
        super().focusInEvent(event)
        self._go_on()

    def refresh(self) -> None:
        """Show the arithmetic, and what is missing."""
        order, kg = self.order.order(), self.patient.kg
        self.dose.render_order(order, kg, by_devices=self.order.by_devices)
        self.doubt.render_order(order, kg)
        missing = self.missing()
        name = self.tr("Open chair {0}").format(self._chair)
        if missing:
            name = self.tr("Open chair {0}, {1} missing").format(self._chair, len(missing))
        sub = ". ".join(each for each, _ in missing[:4])
        title = self.tr("{0} missing").format(len(missing)) if missing else ""
        foot = Foot(main=name, key="F3", title=title, sub=sub, missing=bool(missing))
        if not may_open(self._bridge.person):
            main, sub = self.tr("Change user"), self.tr("Nothing is filled in before.")
            foot = Foot(main=main, key="F3", title=not_allowed(), sub=sub, missing=True)
        self.foot.render_foot(foot)

    def _go_on(self) -> None:
        missing = self.missing() if may_open(self._bridge.person) else ()
        widget = missing[0][1] if missing else self.foot.main
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _look_up(self) -> None:
        """Offer the page of a patient whose number was typed."""
        known: list[str] = []
        mrn = self.patient.mrn.text
        if mrn:
            try:
                known.append(self._bridge.station.registry.page(mrn).patient.name)
            except (Refused, StorageError):
                known.clear()
        self.known.set_label(self.tr("{0} is known: patient’s page").format("".join(known)))
        self.known.setVisible(bool(known))

    def _fit_order(self, name: str) -> None:
        """Ask for what the order of the chosen protocol has."""
        protocol = self._bridge.station.protocols().get(name)
        self.order.fit_course(by_devices=protocol is not None and protocol.by_devices)
        self.refresh()

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            kept = self.tr("Everything typed is still here.")
            foot = Foot(main=self.tr("Try again"), key="F3", title=sentence, sub=kept, missing=True)
            self.foot.render_foot(foot)

    def _clear(self) -> None:
        form, order = self.patient, self.order
        for field in (form.name, form.mrn, form.born, form.weight, form.which, order.per_kg,
                      order.mg, order.strength, order.minutes, order.prescriber, order.number,
                      order.of):  # fmt: skip
            field.set_text("")
        form.sex.choose("")
        form.allergies.choose("")
        form.refresh()
        self.protocols.clear()
        self.known.hide()
        order.fit_course(by_devices=False)

    def _lay_out(self) -> None:
        head = panel("top")
        self._head = QHBoxLayout(head)
        self._head.addWidget(self.title)
        self._head.addWidget(self.second, 1)
        columns = QWidget()
        self._line = QHBoxLayout(columns)
        self._line.addWidget(self.patient, 10)
        self._line.addWidget(self.protocols, 8)
        self.protocols.put_below(self.keys)
        self._line.addWidget(self.order, 10)
        stand(self, head, columns, self._line, self.foot)

    def _connect(self) -> None:
        self.patient.changed.connect(self.refresh)
        self.patient.mrn.left.connect(self._look_up)
        self.known.clicked.connect(lambda: self.patient_requested.emit(self.patient.mrn.text))
        self.order.changed.connect(self.refresh)
        self.protocols.chosen.connect(self._fit_order)
        self.foot.main_pressed.connect(self.main_action)
        self.back.clicked.connect(lambda: self.navigate.emit("board", 0))
        self._bridge.told.connect(self._told)
        self._bridge.person_changed.connect(lambda _person: self.refresh())
