"""Somebody who works here: name, role, PIN, and whether they have left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from monitor.api import Person, PinAnswer
from ui import messages
from ui.bridge import Bridge
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.columns import Column
from ui.forms.fields import Field
from ui.forms.new_pin import Twice, change_pin
from ui.theme import Role
from ui.widgets.buttons import ConfirmButton
from ui.widgets.keypad import PinPad
from ui.widgets.text import Label


class PersonPanel(Column):
    """Emits `done` with a sentence after each change; each button asks once more.

    Everybody may change their own PIN here, after typing the one in force; the rest is for those
    who lead.
    """

    done = Signal(str)

    def __init__(self, bridge: Bridge, roles: tuple[tuple[str, str], ...]) -> None:
        super().__init__(0, "", "")
        self._bridge = bridge
        self._person: Person | None = None
        self._proved = False
        self._busy = False
        self._twice = Twice()
        self._roles = dict(roles)
        self.name = Field(self.tr("Name, as it is printed on records"))
        role = self.tr("Role")
        self.role_label = Label(role, Role.SMALL, weight=MEDIUM, ink="ink2")
        self.role = Chips(role, roles)
        self.save = ConfirmButton(self.tr("Save name and role"))
        self.left = ConfirmButton(self.tr("Has left"))
        self.pin_label = Label("", Role.SMALL, weight=MEDIUM, ink="ink2", wrap=True)
        self.pad = PinPad(self.tr("PIN"))
        self.set_pin = ConfirmButton(self.tr("Set this PIN"))
        self._lay_out()
        self.name.edited.connect(lambda _text: self._word_save())
        self.role.chosen.connect(lambda _code: self._word_save())
        self.save.confirmed.connect(self._save)
        self.left.confirmed.connect(self._leave)
        self.pad.completed.connect(self._typed)
        self.set_pin.confirmed.connect(self._set_pin)

    def _lay_out(self) -> None:
        lower = QVBoxLayout()
        deeds = QHBoxLayout()
        deeds.addWidget(self.save)
        deeds.addStretch(1)
        deeds.addWidget(self.left)
        head = QHBoxLayout()
        head.addWidget(self.pin_label, 1)
        head.addWidget(self.set_pin)
        for widget in (self.name, self.role_label, self.role):
            self.column.addWidget(widget)
        self.column.addLayout(deeds)
        lower.addLayout(head)
        lower.addWidget(self.pad, 1)
        self.column.addLayout(lower, 1)

    @property
    def person(self) -> Person | None:
        """Who is shown; None for nobody."""
        return self._person

    def show_person(self, person: Person | None, *, leads: bool) -> None:
        """Show somebody; `leads`: whoever is signed in may change more than their own PIN."""
        self._person = person
        if person is None:
            return
        self.heading.title.setText(person.name)
        self.heading.say(self._roles.get(person.role, ""))
        self.name.set_text(person.name)
        self.role.choose(person.role)
        for widget in (self.name, self.role_label, self.role, self.save, self.left):
            widget.setVisible(leads)
        ask = self.tr("{0} has left, can’t sign in").format(person.name)
        self.left.set_words(self.tr("Has left"), ask)
        self._word_save()
        self._start_pin()

    # name and role ------------------------------------------------------------------------

    @property
    def _changed(self) -> bool:
        known = self._person
        return known is not None and (self.name.text, self.role.value) != (known.name, known.role)

    def _word_save(self) -> None:
        role = self._roles.get(self.role.value, "")
        ask = f"{self.name.text}, {role}" if self._changed else self.tr("nothing was changed")
        self.save.set_words(self.tr("Save name and role"), ask)

    def _save(self) -> None:
        known, role = self._person, self.role.value
        if known is None or not self._changed:
            return
        station, by, name = self._bridge.station, self._bridge.by, self.name.text
        found: list[Person] = []
        if self._bridge.attempt(
            lambda: found.append(station.staff.change_person(known.id, name=name, role=role, by=by))
        ):
            words = self._roles.get(role, role)
            self._tell(found[0], self.tr("Saved: {0}, {1}").format(found[0].name, words))

    def _leave(self) -> None:
        known = self._person
        if known is None:
            return
        station, by = self._bridge.station, self._bridge.by
        found: list[Person] = []
        if self._bridge.attempt(lambda: found.append(station.staff.remove_person(known.id, by=by))):
            self._tell(found[0], self.tr("{0} can’t sign in any more").format(known.name))

    def _tell(self, changed: Person, sentence: str) -> None:
        self._person = changed
        self._bridge.person_told(changed)
        self.done.emit(sentence)

    # the PIN ------------------------------------------------------------------------------

    @property
    def _mine(self) -> bool:
        me = self._bridge.person
        return me is not None and self._person is not None and me.id == self._person.id

    def _start_pin(self) -> None:
        self._twice, self._proved = Twice(), not self._mine
        self.pad.clear()
        self._ask("")

    def _ask(self, note: str) -> None:
        if not self._proved:
            title = self.tr("Your PIN as it is now")
        elif self._mine:
            title = self.tr("Your new PIN, six digits, typed twice")
        else:
            title = self.tr("Another PIN, for one sign-in, typed twice")
        self.pin_label.setText(f"{title}: {note}" if note else title)
        ready = bool(self._twice.pin)
        ask = self.tr("this PIN from now on") if ready else self.tr("type it twice first")
        self.set_pin.set_words(self.tr("Set this PIN"), ask)

    def _typed(self, pin: str) -> None:
        known = self._person
        if known is None or self._busy:
            self.pad.clear()
        elif not self._proved:
            self._busy = True
            self._bridge.check_pin_async(known.id, pin, self._looked_at, signing=True)
        else:
            self._ask(self._twice.take(pin))
            self.pad.clear()
            if self._twice.pin:
                self.set_pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _looked_at(self, answer: PinAnswer) -> None:
        self._busy = False
        self.pad.clear()
        known = self._person
        if known is None:
            return
        self._proved = bool(answer)
        in_use = bool(self._bridge.board.order)
        self._ask("" if answer else messages.wrong_pin(answer, known.name, in_use=in_use))

    def _set_pin(self) -> None:
        known, pin = self._person, self._twice.pin
        if known is None or self._busy:
            return
        if not pin:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._busy = True
        change_pin(self._bridge, known, pin, self._kept)

    def _kept(self, changed: Person | None) -> None:
        self._busy = False
        if changed is None:
            return
        mine = self._mine
        self._start_pin()
        once = self.tr("PIN set: {0} chooses another one at the next sign-in")
        own = self.tr("Your PIN is the new one")
        self._tell(changed, own if mine else once.format(changed.name))
