"""The plan's editor: four parts, and a prescriber's PIN makes a version of it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor.api import Person, Protocol
from monitor.api.patients import PatientFile, Plan, PlanSigned, plan_changes
from ui.bridge import Bridge
from ui.forms.fields import Field
from ui.forms.signer import Signer
from ui.messages import tr
from ui.patient.plan_parts import LimitsPart, OrderPart, QuestionsPart
from ui.patient.plan_words import change_words
from ui.patient.sheet import Sheet
from ui.theme import Role
from ui.widgets.text import Label

WHAT, ORDER, LIMITS, ASKED, SIGN = range(5)


class PlanSheet(Sheet):
    """Changes a copy of the version in force; nothing counts before a prescriber has signed."""

    told = Signal(object)
    """A `PlanSigned`."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(tr("Plan"), tr("Sign it…"))
        self._bridge = bridge
        self._file: PatientFile | None = None
        self._protocols: Mapping[str, Protocol] = {}
        self.order = OrderPart()
        self.limits = LimitsPart()
        self.questions = QuestionsPart()
        self.reason = Field(tr("Reason for this version, kept with it"))
        self.summary = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.signer = Signer(
            bridge, tr("Signed by the prescriber"), way_out=tr("Back to the order")
        )
        self.add_parts(
            (
                ("what", tr("What"), self.order.what),
                ("order", tr("How much"), self.order),
                ("limits", tr("Limits"), self.limits),
                ("asked", tr("Before start"), self.questions),
                ("sign", tr("Sign"), self._sign_page()),
            )
        )
        self.order.protocol_chosen.connect(self._fit_limits)
        self.signer.signed.connect(self._signed)
        self.signer.left.connect(lambda: self.show_part(ORDER))
        self.save.clicked.connect(self._go_on)

    def _sign_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.reason)
        column.addWidget(self.summary)
        column.addWidget(self.signer, 1)
        return page

    def begin(self, file: PatientFile, *, visited: bool) -> None:
        """Show the version in force; what was changed of the same version stays."""
        self._protocols = self._bridge.station.protocols()
        same = self._file is not None and self._file.id == file.id
        if not same or self._file is None or self._file.plans != file.plans:
            plan = None if file.plan is None else file.plan.plan
            self.order.fill(plan, self._protocols, visited=visited)
            chosen = None if plan is None else self._protocols.get(plan.protocol)
            self.limits.fill(() if plan is None else plan.limits, chosen)
            self.questions.fill(() if plan is None else plan.questions)
            self.reason.set_text("")
        self._file = file
        version = len(file.plans) + 1
        self.heading.title.setText(tr("Plan, version {0}").format(version))
        self.say("")
        self.show_part(WHAT)
        self.order.condition.focus()

    def show_part(self, place: int) -> None:
        """Show a part; the last one asks who signs."""
        super().show_part(place)
        self.save.set_label(tr("Sign it…") if place != SIGN else tr("PIN signs it"))
        for button in (self.save, self.back):  # the PIN pad needs their room; Esc still closes
            button.setVisible(place != SIGN)
        self.problem.setVisible(place != SIGN or bool(self.problem.text()))
        self.relabelled.emit()
        if place == SIGN:
            self._ask_signature()

    def _go_on(self) -> None:
        if self.pages.currentIndex() != SIGN:
            self.show_part(SIGN)
        elif self._complete():
            self.signer.pad.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit_limits(self) -> None:
        self.limits.fit(self._protocols.get(self.order.protocol.value))

    def _ask_signature(self) -> None:
        self.summary.setText(self._changes())
        people = self._bridge.station.people()
        self.signer.ask([p for p in people if p.active and p.role == "prescriber"])
        if not self.reason.text:
            self.reason.focus()

    def _changes(self) -> str:
        """Say what this version changes, as the list of versions will."""
        before = None if self._file is None or self._file.plan is None else self._file.plan.plan
        if before is None or self.order.missing() is not None:
            return ""
        now = self._plan("", 1)
        if now.protocol == before.protocol:  # its title is filled in at signing
            now = replace(now, protocol_title=before.protocol_title)
        said = [change_words(each) for each in plan_changes(before, now)]
        return tr("Changes: {0}").format(", ".join(said) or tr("none"))

    def _plan(self, prescriber: str, at: int) -> Plan:
        before = None if self._file is None or self._file.plan is None else self._file.plan.plan
        return replace(
            self.order.plan(before, at),
            limits=self.limits.signed(prescriber, at),
            questions=self.questions.signed(at),
        )

    def _complete(self) -> bool:
        missing = self.order.missing()
        if missing is not None:
            self.show_part(WHAT if self.order.what.isAncestorOf(missing[0]) else ORDER)
            self.say(missing[1])
            missing[0].setFocus(Qt.FocusReason.TabFocusReason)
            return False
        if not self.reason.text:
            self.reason.say(tr("why there is another version"), wrong=True)
            self.reason.focus()
            return False
        self.reason.say("")
        self.say("")
        return True

    def _signed(self, person: Person) -> None:
        if not self._complete():
            return
        at = self._bridge.station.now().at
        self.told.emit(
            PlanSigned(
                by=self._bridge.by,
                plan=self._plan(person.name, at),
                reason=self.reason.text,
                prescriber=person.name,
            )
        )
