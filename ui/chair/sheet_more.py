"""The sheets behind More: a bolus, handing over, moving to another chair, the quiet room."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from monitor.api import ChairView, Command, GiveBolus, HandOver, MoveChair, Person, Station
from ui import messages, theme
from ui.bridge import Bridge
from ui.chair.actions import BOLUS, DEVICE, DRAFT, DRUGS, HAND_OVER, HELP, MOVE, QUIET
from ui.chair.keys import DigitPad, digits_only, number_in
from ui.chair.sheet import Sheet, TimedSheet, add_to, labelled
from ui.forms.chips import Chips
from ui.forms.signer import DECIDES, Signer
from ui.icons import Icon
from ui.keymap import Key
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Action, ActionButton
from ui.widgets.text import Label

WORKING: Final = frozenset({"nurse", "charge_nurse", "prescriber"})
"""Roles that may have a chair."""
THIS: Final = "this"
ALL: Final = "all"
OFFER_KEYS: Final = (
    Key(tuple("1234567"), "_press_offer", lambda: tr("Sheet: take one of these"), shown="1 … 7"),
)


class MoreSheet(Sheet):
    """Leads to the sheets of what is rare; a tap or its digit opens one."""

    confirms = False
    wants = Signal(str)
    """Which sheet to open in the place of this one."""

    def __init__(self, view: ChairView) -> None:
        super().__init__(tr("More"), Icon.CHEVRON_RIGHT)
        self.offers: dict[str, ActionButton] = {}
        for code, words, sub in self._offers(view):
            button = ActionButton(Action(title=words, sub=sub))
            button.recorded.connect(lambda code=code: self.wants.emit(code))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            button.setMaximumHeight(2 * theme.current().size("primary"))
            self.offers[code] = button
            self.body.addWidget(button)
        self.body.addWidget(Label(tr("A tap, or a key 1 to 7"), Role.SMALL, ink="ink2"))
        self.body.addStretch(1)
        self.record.hide()

    @staticmethod
    def _offers(view: ChairView) -> tuple[tuple[str, str, str], ...]:
        given = (BOLUS, tr("Bolus"), tr("mg given, {0}").format(messages.added_checks(view)))
        if view.by_devices:
            given = (DEVICE, tr("Device given"), tr("a further one: strength and lot"))
        return (
            given,
            (HAND_OVER, tr("Hand over"), tr("this chair, or all of a person's")),
            (MOVE, tr("Move"), tr("to a free chair")),
            (QUIET, tr("Quiet room"), tr("sound off or on; HIGH always sounds")),
            (DRUGS, tr("Controlled drug"), tr("drawn up, given, wasted; with a witness")),
            (DRAFT, tr("Draft record"), tr("as it stands: look, print or save")),
            (HELP, tr("Help"), tr("the keys, and what alerts mean")),
        )

    def first(self) -> QWidget:
        return next(iter(self.offers.values()))

    def help_keys(self) -> tuple[Key, ...]:
        return OFFER_KEYS

    def _press_offer(self, digit: str) -> None:
        tuple(self.offers.values())[int(digit) - 1].click()


class BolusSheet(TimedSheet):
    """A bolus that was given, in mg; the app proposes none."""

    def __init__(self) -> None:
        super().__init__(tr("Bolus"), Icon.SYRINGE)
        self._strength: Decimal | None = None
        self._adds = ""
        self.dose = QLineEdit()
        self.dose.setAccessibleName(tr("Bolus in mg, as given"))
        self.dose.setPlaceholderText(tr("mg"))
        digits_only(self.dose)
        self.dose.textChanged.connect(self.refresh)
        self.sums = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.pad = DigitPad(self.dose)
        add_to(self.body, labelled(tr("mg given"), self.dose), self.sums)
        add_to(self.body, labelled(tr("Happened at"), self.when))
        self.body.addWidget(self.pad, 1)

    def opened(self, view: ChairView, station: Station) -> None:
        super().opened(view, station)
        self._strength = view.order.concentration_mg_per_ml
        self._adds = messages.added_checks(view)

    def first(self) -> QWidget:
        return self.dose

    def missing(self) -> list[tuple[str, QWidget]]:
        absent: list[tuple[str, QWidget]] = []
        if not number_in(self.dose.text()):
            absent.append((tr("mg"), self.dose))
        return absent + super().missing()

    def summary(self) -> str:
        return tr("{0} mg at {1}").format(self._number(), self.when.clock)

    def _number(self) -> str:
        return messages.number(number_in(self.dose.text()) or Decimal(0))

    def refresh(self) -> None:
        super().refresh()
        said, given = tr("A bolus {0}.").format(self._adds), number_in(self.dose.text())
        if given and self._strength:
            volume = messages.one_place(given / self._strength)
            strength = messages.number(self._strength)
            sums = tr("{0} mg is {1} mL at {2} mg/mL.").format(self._number(), volume, strength)
            said = f"{sums} {said}"
        self.sums.setText(said)

    def command(self, by: str) -> Command:
        given = number_in(self.dose.text()) or Decimal(0)
        return GiveBolus(by=by, mg=given, happened_at=self.when.instant)


class PeopleList(QListWidget):
    """People to choose from, one line each; nobody is chosen beforehand."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take font and least height of the density in force."""
        self.setFont(theme.current().font(Role.BODY))
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, theme.current().target))

    def show_people(self, people: list[Person]) -> None:
        """Offer these; who was chosen stays chosen while still offered."""
        kept = self.value
        self.clear()
        for person in people:
            item = QListWidgetItem(f"{person.name}, {messages.words().name('role', person.role)}")
            item.setData(Qt.ItemDataRole.UserRole, person.name)
            self.addItem(item)
            if person.name == kept:
                self.setCurrentItem(item)
        self.retheme()

    @property
    def value(self) -> str:
        """Name of who is chosen, empty for nobody."""
        chosen = self.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""


class HandOverSheet(Sheet):
    """Who looks after this chair from now on, or after all chairs of its nurse."""

    confirms = False

    def __init__(self) -> None:
        super().__init__(tr("Hand over"), Icon.PERSON)
        self._nurse = ""
        self.which = Chips(tr("Which chairs"))
        self.which.chosen.connect(self.refresh)
        self.now = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.people = PeopleList(tr("Hand over to"))
        self.people.itemSelectionChanged.connect(self.refresh)
        add_to(self.body, self.now, self.which, Label(tr("Hand over to"), Role.SMALL))
        self.body.addWidget(self.people, 1)

    def opened(self, view: ChairView, station: Station) -> None:
        self._nurse = view.nurse
        self.now.setText(tr("Looked after by {0}").format(view.nurse))
        held = [v.chair for v in station.board().chairs if v is not None and v.nurse == view.nurse]
        choices = [(THIS, tr("Chair {0}").format(view.chair))]
        if len(held) > 1:
            numbers = ", ".join(str(chair) for chair in held)
            choices.append((ALL, tr("All of theirs: {0}").format(numbers)))
        self.which.set_choices(choices)
        if len(held) <= 1:
            self.which.choose(THIS)
        self.people.show_people(
            [p for p in station.people() if p.role in WORKING and p.name != view.nurse]
        )

    def first(self) -> QWidget:
        return self.people if self.which.value else self.which.buttons[0]

    def missing(self) -> list[tuple[str, QWidget]]:
        absent: list[tuple[str, QWidget]] = []
        if not self.which.value:
            absent.append((tr("which chairs"), self.which.buttons[0]))
        if not self.people.value:
            absent.append((tr("to whom"), self.people))
        return absent

    def resting(self) -> str:
        return tr("Hand over to {0}").format(self.people.value)

    def command(self, by: str) -> Command:
        return HandOver(by=by, to=self.people.value)

    def carry_out(self, bridge: Bridge, chair: int) -> bool:
        if self.which.value != ALL:
            return super().carry_out(bridge, chair)
        nurse, to = self._nurse, self.people.value
        if bridge.by != nurse:  # the record names who handed over
            self.say(tr("Only {0} hands over all of theirs at once").format(nurse))
            return False
        return bridge.attempt(lambda: bridge.station.hand_over_all(nurse, to))


class MoveSheet(Sheet):
    """The free chair to which the patient has moved."""

    confirms = False

    def __init__(self) -> None:
        super().__init__(tr("Move"), Icon.CHEVRON_RIGHT)
        self.chair = Chips(tr("To which chair"), columns=2)
        self.chair.chosen.connect(self.refresh)
        self.hint = Label("", Role.SMALL, ink="ink2", wrap=True)
        add_to(self.body, self.hint, self.chair)
        self.body.addStretch(1)

    def opened(self, _view: ChairView, station: Station) -> None:
        chairs = station.board().chairs
        free = [str(number) for number, view in enumerate(chairs, start=1) if view is None]
        self.chair.set_choices([(each, tr("Chair {0}").format(each)) for each in free])
        said = tr("The session, its timers and alerts move with the patient")
        self.hint.setText(said if free else tr("No chair is free"))

    def first(self) -> QWidget:
        return next(iter(self.chair.buttons), self.close_button)

    def missing(self) -> list[tuple[str, QWidget]]:
        return [] if self.chair.value else [(tr("chair"), self.first())]

    def resting(self) -> str:
        return tr("Moved to chair {0}").format(self.chair.value)

    @property
    def leads_to(self) -> int:
        return int(self.chair.value or 0)

    def command(self, by: str) -> Command:
        return MoveChair(by=by, chair=int(self.chair.value))


class QuietSheet(Sheet):
    """The sound of MEDIUM and LOW alerts off or on again, for the whole station.

    It takes a reason, then the PIN of a charge nurse or a prescriber in the place of the reason.
    """

    confirms = False

    def __init__(self) -> None:
        super().__init__(tr("Quiet room"), Icon.BELL_OFF)
        self._off = False
        self._signed = ""
        self.signer: Signer | None = None
        self.now = Label("", Role.BODY, wrap=True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("Reason"))
        self.reason.textChanged.connect(self.refresh)
        said = tr("A charge nurse or a prescriber decides. HIGH alerts always sound.")
        self.who = Label(said, Role.SMALL, ink="ink2", wrap=True)
        add_to(self.body, self.now, self.who, self.reason)
        self.body.addStretch(1)

    def opened(self, _view: ChairView, station: Station) -> None:
        self._off = station.board().audio_off
        self._sign(shown=False)
        sounds = tr("The sound is on at all chairs.")
        silent = tr("The sound of MEDIUM and LOW alerts is off at all chairs.")
        self.now.setText(silent if self._off else sounds)

    def first(self) -> QWidget:
        return self.reason

    @property
    def signing(self) -> bool:
        """Whether the PIN is awaited."""
        return self.signer is not None and not self.signer.isHidden()

    def missing(self) -> list[tuple[str, QWidget]]:
        if self.signer is not None and self.signing and not self._signed:
            return [(tr("PIN"), self.signer.pad)]
        return [] if self.reason.text().strip() else [(tr("reason"), self.reason)]

    def resting(self) -> str:
        return tr("Switch the sound on") if self._off else tr("Switch the sound off, but HIGH")

    def carry_out(self, bridge: Bridge, _chair: int) -> bool:
        by, self._signed = self._signed, ""
        if not by:
            self._ask(bridge)
            return False
        reason, off = self.reason.text().strip(), not self._off
        done = bridge.attempt(lambda: bridge.station.switch_audio(off=off, reason=reason, by=by))
        self._sign(shown=False)
        return done

    def _ask(self, bridge: Bridge) -> None:
        if self.signer is None:
            self.signer = Signer(bridge, tr("Decided by"))
            self.signer.signed.connect(self._take)
            self.signer.left.connect(lambda: self._sign(shown=False))
            self.body.insertWidget(self.body.indexOf(self.reason), self.signer, 1)
        self._sign(shown=True)
        person = bridge.person
        deciding = [p for p in bridge.station.people() if p.role in DECIDES]
        here = person.id if person is not None and person in deciding else ""
        self.signer.ask(deciding, chosen=here)

    def _take(self, person: Person) -> None:
        self._signed = person.name
        self.ready.emit()

    def _sign(self, *, shown: bool) -> None:
        """Show the boxes of the PIN in the place of the words, or take them away."""
        if self.signer is not None:
            self.signer.setVisible(shown)
        for widget in (self.now, self.who, self.reason):
            widget.setVisible(not shown)
        self.refresh()
