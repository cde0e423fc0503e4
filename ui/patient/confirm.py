"""The start from a plan: everything it takes along is confirmed, card by card, before it counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from monitor.api import AnswerChecklist, BoardView, Command, ConfirmIdentity, Refused, StorageError
from monitor.api.patients import PatientPage
from ui import messages, theme
from ui.bridge import Bridge
from ui.damage import unreadable_at
from ui.fonts import REGULAR, SEMIBOLD
from ui.forms.chips import Chips
from ui.messages import tr
from ui.patient.cards import NEEDED, Fact, facts_of
from ui.patient.strip import PatientStrip
from ui.start.who import may_open, not_allowed
from ui.theme import Role, Theme
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label


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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._column.heightForWidth(self.width()))

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
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("What goes along, to be confirmed"))
        self._lay_out()
        self.foot.main_pressed.connect(self.main_action)
        self.wrong.clicked.connect(lambda: self.patient_requested.emit(self._mrn))
        self.chairs.chosen.connect(lambda _code: self._render_foot())
        self._bridge.told.connect(self._told)
        self._bridge.person_changed.connect(lambda _person: self._render_foot())
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        self._inner = QVBoxLayout()
        self._inner.addWidget(self.strip)
        self._inner.addWidget(self._area, 1)
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
        board = self._bridge.board
        empty = [n for n, view in enumerate(board.chairs, start=1) if view is None]
        empty.sort(key=lambda n: unreadable_at(board, n) is not None)  # none of these is proposed
        self.chairs.set_choices([(str(n), tr("Chair {0}").format(n)) for n in empty])
        self.chairs.choose(str(empty[0]) if empty else "")
        self.chairs.setVisible(len(empty) > 1)

    def _build(self) -> None:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.current().space(3))
        facts = () if self.page is None else facts_of(self.page, self._bridge)
        self.cards = {fact.code: Card(fact) for fact in facts}
        beside = 2 if theme.current().percent > theme.USUAL else 3
        for place, card in enumerate(self.cards.values()):
            grid.addWidget(card, place // beside, place % beside)
            card.confirmed.connect(self._render_foot)
        self._area.setWidget(body)
        body.show()  # a layout shows it only at the next turn: too late for the focus

    def missing(self) -> tuple[str, ...]:
        """Return what must still be confirmed."""
        return tuple(code for code in NEEDED if code in self.cards and not self.cards[code].done)

    def _render_foot(self) -> None:
        if self._problem:
            foot = Foot(main=tr("Try again"), key="F3", title=self._problem, missing=True)
            self.foot.render_foot(foot)
            return
        if not may_open(self._bridge.person):
            foot = Foot(main=tr("Change user"), key="F3", title=not_allowed(), missing=True)
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
        if not may_open(self._bridge.person):
            self._bridge.lock("key")
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
