"""A second signature in place: one tap for the person, six digits; no dialog."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from monitor.api import Person, PinAnswer
from ui import messages
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.forms.chips import Chips
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.keypad import PinPad
from ui.widgets.text import Label

DECIDES: Final = frozenset({"charge_nurse", "prescriber"})
"""Roles that may switch the sound of MEDIUM and LOW alerts off and on."""


class Signer(QWidget):
    """Emits `signed` with the person whose PIN was typed; a wrong PIN empties the boxes.

    `way_out` names the button that emits `left`; without it that goes back.
    """

    signed = Signal(object)
    left = Signal()

    def __init__(self, bridge: Bridge, title: str, *, way_out: str = "") -> None:
        super().__init__()
        self._bridge = bridge
        self._people: dict[str, Person] = {}
        self._busy = False
        self.title = Label(title, Role.BODY, weight=SEMIBOLD)
        self.chips = Chips(title, columns=2)
        self.note = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.pad = PinPad(self.tr("PIN"))
        self.back = Button(way_out or self.tr("Back"), key="" if way_out else "Esc")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.chips)
        column.addWidget(self.note)
        column.addWidget(self.pad, 1)
        self.chips.chosen.connect(self._chosen)
        self.pad.completed.connect(self._typed)
        self.back.clicked.connect(self.left)

    def ask(self, people: Sequence[Person], *, chosen: str = "") -> None:
        """Offer these people; one alone is chosen."""
        self._people = {person.id: person for person in people}
        self.chips.set_choices([(person.id, _called(person)) for person in people])
        only = people[0].id if len(people) == 1 else chosen
        self.chips.choose(only)
        self.chips.setVisible(len(people) > 1)
        self.pad.clear()
        self._say("")
        if only:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.chips.focus_first()

    def _chosen(self, _id: str) -> None:
        self._say("")
        self.pad.setFocus()

    def _say(self, note: str) -> None:
        who = self._people.get(self.chips.value)
        told = self.tr("Choose who signs") if self._people else ""
        if who is not None:
            told = self.tr("PIN of {0}").format(who.name)
            if who.must_change:
                told = messages.signs_in_first(who.name)
        self.note.setText(note or told or self.tr("Nobody else may sign in yet"))

    def _typed(self, pin: str) -> None:
        who = self._people.get(self.chips.value)
        if who is None:
            self._say(self.tr("Choose the person first"))
            self.pad.clear()
            return
        if not self._busy:
            self._busy = True
            self._bridge.check_pin_async(
                who.id, pin, lambda answer: self._checked(who, answer), signing=True
            )

    def _checked(self, who: Person, answer: PinAnswer) -> None:
        if not isValid(self):  # closed while the answer was held back
            return
        self._busy = False
        self.pad.clear()
        if answer:
            self.signed.emit(who)
        else:
            self._say(messages.wrong_pin(answer, who.name, in_use=bool(self._bridge.board.order)))


def _called(person: Person) -> str:
    """Return a name; beside it that a PIN which somebody else has set signs nothing yet."""
    return tr("{0}, no own PIN yet").format(person.name) if person.must_change else person.name
