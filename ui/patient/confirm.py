"""The start from a plan: everything it takes along is confirmed, card by card, before it counts."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from monitor.api import (
    AnswerChecklist,
    BoardView,
    Command,
    ConfirmIdentity,
    PatientPage,
    Refused,
    StorageError,
    frozen,
)
from ui import messages, theme
from ui.bridge import Bridge
from ui.fonts import REGULAR, SEMIBOLD
from ui.forms.chips import Chips
from ui.messages import number, tr, words
from ui.patient.plan_words import dose_words, limit_words, number_words, protocol_note
from ui.patient.strip import PatientStrip, age, escort_of, short_day
from ui.start.arithmetic import computed_mg
from ui.theme import Role, Theme
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label

IDENTITY, ALLERGIES, ORDER = "identity", "allergies", "order"
ESCORT, CONTRAINDICATIONS, MEDICINES = "escort", "contraindications", "medicines"
NEEDED = (IDENTITY, ALLERGIES, ORDER)
"""What must be confirmed: it becomes the session's identity, allergies and order."""


@frozen
class Fact:
    """One card: what is known, since when, and what confirming it means."""

    code: str
    title: str
    lines: tuple[str, ...]
    source: str
    confirm: str
    answer: str = ""
    """The answer of the checklist that a confirmation gives; empty for none."""
    detail: str = ""


class Card(QFrame):
    """A fact with the button that confirms it."""

    confirmed = Signal()

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self.fact = fact
        self.setProperty("panel", "panel")
        self.button = Button(fact.confirm, "chip", name=f"{fact.title}: {fact.confirm}")
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(fact.title, Role.SMALL, weight=SEMIBOLD, ink="ink2"))
        for place, line in enumerate(fact.lines):
            role = Role.LEAD if place == 0 else Role.BODY
            weight = SEMIBOLD if place == 0 else REGULAR
            self._column.addWidget(Label(line, role, weight=weight, wrap=True))
        self._column.addWidget(Label(fact.source, Role.SMALL, ink="ink3", wrap=True))
        self._column.addStretch(1)
        self._column.addWidget(self.button)
        self.button.clicked.connect(self._tapped)
        edge = theme.current().space(4)
        self._column.setContentsMargins(edge, edge, edge, edge)

    @property
    def done(self) -> bool:
        """Whether it is confirmed."""
        return self.button.isChecked()

    def _tapped(self) -> None:
        self.button.retheme()
        self.confirmed.emit()


class FromPlanScreen(QWidget):
    """Cards of one patient; the last button opens the chair with what was confirmed."""

    navigate = Signal(str, int)
    patient_requested = Signal(str)
    """The MRN to go back to, where something is not right."""

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._mrn = ""
        self._problem = ""
        self._opened = 0
        self._waiting: list[Command] = []
        self.page: PatientPage | None = None
        self.cards: dict[str, Card] = {}
        self.strip = PatientStrip()
        self.chairs = Chips(tr("Chair"))
        self.foot = FootBar(Foot(main=""))
        self.wrong = Button(tr("Not right…"))
        self.foot.add_left(self.chairs)
        self.foot.add_right(self.wrong)
        self._body = QWidget()
        self._lay_out()
        self.foot.main_pressed.connect(self.main_action)
        self.wrong.clicked.connect(lambda: self.patient_requested.emit(self._mrn))
        self.chairs.chosen.connect(lambda _code: self._render_foot())
        self._bridge.told.connect(self._told)
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        self._inner = QVBoxLayout()
        self._inner.addWidget(self.strip)
        self._inner.addWidget(self._body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._inner, 1)
        whole.addWidget(self.foot)

    def retheme(self) -> None:
        """Take the gaps of the density in force, and make the cards anew with them."""
        look = theme.current()
        self._inner.setContentsMargins(*(look.space(3),) * 4)
        self._inner.setSpacing(look.space(3))
        done = {code for code, card in self.cards.items() if card.done}
        self._build()
        for code in done & self.cards.keys():
            self.cards[code].button.setChecked(True)

    # showing ------------------------------------------------------------------------------

    def show_patient(self, mrn: str) -> None:
        """Show what a session of this patient takes along; nothing is confirmed yet."""
        self._mrn, self._problem, self._opened = mrn, "", 0
        self._waiting = []
        try:
            self.page = self._bridge.station.registry.page(mrn)
        except Refused as refused:
            self.page, self._problem = None, messages.refused(refused)
        except StorageError as failed:
            self.page, self._problem = None, messages.failed(failed)
        self._build()
        self._offer_chairs()
        if self.page is not None:
            self.strip.render_page(self.page, self._bridge.station)
        self._render_foot()
        first = next(iter(self.cards.values()), None)
        if first is not None:
            first.button.setFocus(Qt.FocusReason.TabFocusReason)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Keep still: what is confirmed does not change with time."""

    def _offer_chairs(self) -> None:
        empty = [n for n, view in enumerate(self._bridge.board.chairs, start=1) if view is None]
        self.chairs.set_choices([(str(n), tr("Chair {0}").format(n)) for n in empty])
        self.chairs.choose(str(empty[0]) if empty else "")
        self.chairs.setVisible(len(empty) > 1)

    def _build(self) -> None:
        self._inner.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.current().space(3))
        facts = () if self.page is None else facts_of(self.page, self._bridge)
        self.cards = {fact.code: Card(fact) for fact in facts}
        for place, card in enumerate(self.cards.values()):
            grid.addWidget(card, place // 3, place % 3)
            card.confirmed.connect(self._render_foot)
        self._inner.addWidget(self._body, 1)
        self._body.show()  # a layout shows it only at the next turn: too late for the focus

    def missing(self) -> tuple[str, ...]:
        """Return what must still be confirmed."""
        return tuple(code for code in NEEDED if code in self.cards and not self.cards[code].done)

    def _render_foot(self) -> None:
        if self._problem:
            foot = Foot(main=tr("Try again"), key="F3", title=self._problem, missing=True)
            self.foot.render_foot(foot)
            return
        missing = self.missing()
        name = tr("Open chair {0}").format(self.chairs.value)
        if not self.chairs.value:
            name = tr("No chair is empty")
        left = len(missing)
        if missing:
            name = tr("{0}, {1} missing").format(name, left)
        later = [c for c in self.cards.values() if not c.done and c.fact.code not in NEEDED]
        note = tr("What is not confirmed here is asked at the start.") if later else ""
        title = tr("{0} to confirm").format(left) if missing else ""
        sub = ". ".join(self.cards[code].fact.title for code in missing)
        self.foot.render_foot(
            Foot(main=name, key="F3", title=title, sub=sub, note=note, missing=bool(missing))
        )

    # doing --------------------------------------------------------------------------------

    def main_action(self) -> None:
        """Open the chair with what was confirmed; or go to what is missing."""
        if self.page is None:
            self.show_patient(self._mrn)
            return
        missing = self.missing()
        if missing:
            self.cards[missing[0]].button.setFocus(Qt.FocusReason.TabFocusReason)
        elif not self._opened and not self.chairs.value:
            self.navigate.emit("board", 0)
        else:
            self._open()

    def _open(self) -> None:
        page, by = self.page, self._bridge.by
        if page is None or page.plan is None:
            return
        self._problem = ""
        version, registry = page.plan.version, self._bridge.station.registry
        chair = self._opened or int(self.chairs.value)
        if not self._opened:
            done = self._bridge.attempt(
                lambda: registry.open_session(self._mrn, chair=chair, version=version, by=by)
            )
            if not done:
                self._render_foot()
                return
            self._opened, self._waiting = chair, self._confirmations(by)
        while self._waiting:
            if not self._bridge.execute(chair, self._waiting[0]):
                self._render_foot()
                return
            del self._waiting[0]
        self.navigate.emit("start", chair)

    def _confirmations(self, by: str) -> list[Command]:
        """Return what was confirmed as the session keeps it."""
        commands: list[Command] = [ConfirmIdentity(by=by, how=tr("name and birth date"))]
        commands += [
            AnswerChecklist(
                by=by, item=card.fact.code, answer=card.fact.answer, detail=card.fact.detail
            )
            for card in self.cards.values()
            if card.done and card.fact.answer
        ]
        return commands

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._problem = sentence
            self._render_foot()

    def go_back(self) -> bool:
        """Go back to the patient's page."""
        self.patient_requested.emit(self._mrn)
        return True


# what is known ------------------------------------------------------------------------------


def facts_of(page: PatientPage, bridge: Bridge) -> tuple[Fact, ...]:
    """Return the cards of a patient: what the session needs, and what the checklist asks."""
    plan = page.plan
    if plan is None:
        return ()
    protocol = bridge.station.protocols().get(plan.plan.protocol)
    asked = () if protocol is None else tuple(item.id for item in protocol.checklist)
    makers: tuple[tuple[str, Callable[[PatientPage, Bridge], Fact | None]], ...] = (
        (IDENTITY, _identity),
        (ALLERGIES, _allergies),
        (ORDER, _order),
        (ESCORT, _escort),
        (CONTRAINDICATIONS, _contraindications),
        (MEDICINES, _medicines),
    )
    made = (make(page, bridge) for code, make in makers if code in (*NEEDED, *asked))
    return tuple(fact for fact in made if fact is not None)


def _since(said: object, bridge: Bridge) -> str:
    at, by = getattr(said, "at", None), getattr(said, "by", "")
    if at is None:
        return tr("not recorded yet")
    day = short_day(bridge.station.local_date(at))
    return tr("recorded {0} by {1}").format(day, by)


def _identity(page: PatientPage, bridge: Bridge) -> Fact:
    who = page.patient
    today = bridge.station.local_date(bridge.station.now().at)
    born = tr("Born {0} ({1} y)").format(messages.day(who.birth_date), age(who.birth_date, today))
    return Fact(
        code=IDENTITY,
        title=tr("Identity"),
        lines=(who.name, f"{born} · MRN {who.mrn}"),
        source=tr("Ask for name and birth date; the patient says them."),
        confirm=tr("Both right"),
    )


def _allergies(page: PatientPage, bridge: Bridge) -> Fact | None:
    if page.file is None or page.patient.allergies is None:
        return Fact(
            code=ALLERGIES,
            title=tr("Allergies"),
            lines=(tr("Not asked"),),
            source=tr("Ask now; Details on the patient’s page keeps the answer."),
            confirm=tr("Opened as not asked"),
        )
    return Fact(
        code=ALLERGIES,
        title=tr("Allergies"),
        lines=(page.patient.allergies or tr("None known"),),
        source=_since(page.file.allergies_said, bridge),
        confirm=tr("Asked again, unchanged"),
        answer="yes",
        detail=page.patient.allergies or tr("None known"),
    )


def _order(page: PatientPage, bridge: Bridge) -> Fact | None:
    version = page.plan
    if version is None:
        return None
    plan, kg = version.plan, page.patient.weight_kg
    lines = [dose_words(plan), f"{plan.protocol_title}, {protocol_note(plan, bridge.station)}"]
    mg = computed_mg(plan.order(version.prescriber), kg)
    if mg is not None and kg is not None:
        last = tr("{0} mg with the last weight, {1} kg; weighed again today")
        lines.append(last.format(number(mg), number(kg)))
    lines.append(
        tr("Session {0} of {1}").format(page.next_number, max(plan.sessions, page.next_number))
        if plan.sessions > 1
        else number_words(plan)
    )
    lines += [f"{limit_words(own.limit)} {number(own.value)}: {own.reason}" for own in plan.limits]
    signed = short_day(bridge.station.local_date(version.at))
    source = tr("Plan version {0}, signed {1} by {2}").format(
        version.version, signed, version.prescriber
    )
    return Fact(
        code=ORDER,
        title=tr("Order and limits of this patient"),
        lines=tuple(lines),
        source=source,
        confirm=tr("As ordered"),
    )


def _escort(page: PatientPage, bridge: Bridge) -> Fact | None:
    who = escort_of(page)
    if not who:
        return None
    del bridge
    return Fact(
        code=ESCORT,
        title=tr("Takes the patient home"),
        lines=(who,),
        source=tr("Ask whether the same person comes today."),
        confirm=tr("Comes today"),
        answer="yes",
        detail=who,
    )


def _contraindications(page: PatientPage, bridge: Bridge) -> Fact | None:
    asked = None if page.file is None else page.file.contraindications
    if asked is None or asked.found:
        return None  # whatever was found is decided about by a prescriber, at the start
    lines = tuple(words().name("contraindication", code) for code in asked.answers)
    day = short_day(bridge.station.local_date(asked.said.at))
    return Fact(
        code=CONTRAINDICATIONS,
        title=tr("Contraindications"),
        lines=(tr("None found, {0}").format(day), ", ".join(lines)),
        source=_since(asked.said, bridge),
        confirm=tr("Asked again: none"),
        answer="no",
        detail=tr("unchanged since {0}").format(day),
    )


def _medicines(page: PatientPage, bridge: Bridge) -> Fact | None:
    file = page.file
    if file is None or not file.medicines:
        return None
    listed = ", ".join(file.medicines)
    return Fact(
        code=MEDICINES,
        title=tr("Medicines today"),
        lines=(listed,),
        source=_since(file.medicines_said, bridge),
        confirm=tr("Taken as listed, nothing else"),
        answer=listed,
    )
