"""People: who may sign in, who has left, and what can be changed of each of them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from monitor.api import BoardView, Person
from ui import theme
from ui.bridge import Bridge
from ui.first_run.columns import PersonColumn
from ui.first_run.person import PersonPanel
from ui.fonts import MEDIUM
from ui.forms.fields import Heading
from ui.keymap import Key, pressed
from ui.messages import tr, words
from ui.theme import Role, Theme
from ui.widgets.buttons import Button, ConfirmButton
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel, rule

ROLES = ("nurse", "charge_nurse", "prescriber", "manager")
MAY_ADD = frozenset({"charge_nurse", "manager"})
KEYS: Final = (Key(("Esc",), "_step_back", lambda: tr("Close what is open, then the screen")),)


class PeopleScreen(QWidget):
    """The list at the left, the form at the right; nobody is ever removed from what they signed."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._busy = False
        self.list = panel()
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("People"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._area.setWidget(inside)
        self._rows = QVBoxLayout(inside)
        self._frame = QVBoxLayout(self.list)
        self._frame.addWidget(self._area)
        roles = tuple((role, str(words().name("role", role))) for role in ROLES)
        self.person = PersonColumn(1, self.tr("Add a person"), roles)
        self.chosen = PersonPanel(bridge, roles)
        self.chosen.hide()
        self.not_allowed = Label("", Role.BODY, ink="ink2", wrap=True)
        self.foot = FootBar(Foot(main=""))
        self.back = Button(self.tr("Back to the board"), key="Esc")
        self.foot.add_right(self.back)
        self._lay_out()
        self.back.clicked.connect(self._leave)
        self.foot.main_pressed.connect(self.main_action)
        self.person.changed.connect(self._refresh)
        self.chosen.done.connect(self._changed)
        bridge.told.connect(self._told)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))
        self._frame.setContentsMargins(*(look.space(4),) * 4)
        self._rows.setContentsMargins(0, 0, look.space(2), 0)
        for column in (self.person, self.chosen):
            column.setMaximumWidth(look.px(Role.BODY) * 34)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.person.clear()
        self.chosen.show_person(None, leads=False)
        self._list_people()
        self._refresh()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Nothing here changes with time."""

    @property
    def allowed(self) -> bool:
        """Whether the signed-in person may add people."""
        person = self._bridge.person
        return person is not None and person.role in MAY_ADD

    def main_action(self) -> None:
        """Add the person; or go to what is missing."""
        if self.chosen.person is not None:
            self.close_person()
            return
        if not self.allowed:
            self._leave()
            return
        missing = self.person.missing()
        if missing:
            widget = missing[0][1]
            if isinstance(widget, QWidget):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if not self._busy:
            self._busy = True
            self._bridge.add_person_async(
                name=self.person.name.text,
                role=self.person.role.value,
                pin=self.person.pin,
                callback=self._added,
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the screen."""
        return KEYS

    def _step_back(self, _key: str) -> None:
        if not self.go_back():
            self._leave()

    def go_back(self) -> bool:
        """Close who is shown; False when nobody is."""
        shown = self.chosen.person is not None
        self.close_person()
        return shown

    def show_person(self, person: Person) -> None:
        """Show somebody at the right, in place of the form that adds people."""
        self.chosen.show_person(person, leads=self.allowed)
        self._refresh()

    def close_person(self) -> None:
        """Show the form that adds people again."""
        self.chosen.show_person(None, leads=self.allowed)
        self._refresh()

    def _changed(self, sentence: str) -> None:
        shown = self.chosen.person
        if self._bridge.person is None:  # they have left, and are signed out
            return
        self._list_people()
        stays = shown if shown is not None and shown.active else None
        self.chosen.show_person(stays, leads=self.allowed)
        self._refresh()
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.foot.render_foot(Foot(main=self._main(), key="F3", title=sentence))

    def _leave(self) -> None:
        self.navigate.emit("board", 0)

    def _added(self, person: Person | None) -> None:
        self._busy = False
        if person is None:
            return
        self.person.clear()
        self._list_people()
        self._refresh()
        added = self.tr("{0} can sign in, and chooses another PIN then")
        self._say(added.format(person.name))

    def _list_people(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        everybody = self._bridge.station.people(gone=True)
        here = [person for person in everybody if person.active]
        gone = [person for person in everybody if not person.active]
        note = self.tr("{0} can sign in").format(len(here))
        self._rows.addWidget(Heading(self.tr("People"), note=note))
        self._add_rows(here)
        if gone and self.allowed:
            kept = self.tr("they stay in every record that they signed")
            self._rows.addWidget(Heading(self.tr("Have left"), note=kept))
            self._add_rows(gone)
        self._rows.addStretch(1)

    def _add_rows(self, people: list[Person]) -> None:
        for person in people:
            row = self._row(person)
            self._rows.addWidget(row)
            row.show()  # a layout shows it only at the next turn
            self._rows.addWidget(rule())

    def _row(self, person: Person) -> QFrame:
        frame = QFrame()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 4, 0, 4)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(person.name, Role.BODY, weight=MEDIUM))
        role = str(words().name("role", person.role))
        states = [role, *self._states(person)]
        names.addWidget(Label(" · ".join(states), Role.SMALL, ink="ink2"))
        line.addLayout(names)
        line.addStretch(1)
        for button in self._deeds(person):
            line.addWidget(button)
        return frame

    def _states(self, person: Person) -> list[str]:
        states = []
        if person.locked:
            states.append(self.tr("locked: five wrong PINs"))
        if person.active and person.must_change:
            states.append(self.tr("chooses a PIN at the next sign-in"))
        return states

    def _deeds(self, person: Person) -> list[Button]:
        """Return the buttons of a row, each asking once more before anything changes."""
        mine = self._bridge.person
        if mine is None:
            return []
        found: list[Button] = []
        helpers = self._bridge.station.who_unlocks(person.id) if person.locked else ()
        if mine.id in [helper.id for helper in helpers]:
            words_ = self.tr("Unlock")
            ask = self.tr("Unlock {0}").format(person.name)
            found.append(self._asking(words_, ask, person, self._unlock))
        if not person.active:
            ask = self.tr("{0} can sign in again").format(person.name)
            found.append(self._asking(self.tr("Works here again"), ask, person, self._return))
        elif self.allowed or mine.id == person.id:
            words_ = self.tr("Change…") if self.allowed else self.tr("My PIN…")
            change = Button(words_, name=self.tr("Change {0}").format(person.name))
            change.clicked.connect(lambda: self.show_person(person))
            found.append(change)
        return found

    def _asking(
        self, words_: str, ask: str, person: Person, deed: Callable[[Person], None]
    ) -> ConfirmButton:
        button = ConfirmButton(words_, ask=ask)
        button.confirmed.connect(lambda: deed(person))
        return button

    def _unlock(self, person: Person) -> None:
        station, by = self._bridge.station, self._bridge.by
        if self._bridge.attempt(lambda: station.unlock_person(person.id, by=by)):
            self._changed(self.tr("{0} can sign in again").format(person.name))

    def _return(self, person: Person) -> None:
        station, by = self._bridge.station, self._bridge.by
        if self._bridge.attempt(lambda: station.staff.return_person(person.id, by=by)):
            self._changed(self.tr("{0} can sign in again").format(person.name))

    def _main(self) -> str:
        if self.chosen.person is not None:
            return self.tr("Close")
        count = len(self.person.missing())
        if not self.allowed:
            return self.tr("Back to the board")
        if count:
            return self.tr("Add this person, {0} missing").format(count)
        return self.tr("Add this person")

    def _refresh(self) -> None:
        shown = self.chosen.person is not None
        self.chosen.setVisible(shown)
        self.person.setVisible(self.allowed and not shown)
        told = "" if self.allowed else self.tr("A charge nurse or a manager adds people.")
        self.not_allowed.setText(told)
        self.not_allowed.setVisible(not self.allowed and not shown)
        missing = self.person.missing() if self.allowed and not shown else []
        title = self.tr("{0} missing").format(len(missing)) if missing else ""
        sub = ". ".join(each for each, _ in missing)
        foot = Foot(main=self._main(), key="F3", title=title, sub=sub, missing=bool(missing))
        self.foot.render_foot(foot)

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            main = self._main() if self.chosen.person is not None else self.tr("Try again")
            foot = Foot(main=main, key="F3", title=sentence, missing=True)
            self.foot.render_foot(foot)

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.addWidget(self.person, 1)
        right.addWidget(self.chosen, 1)
        right.addWidget(self.not_allowed)
        right.addStretch(0)
        self._line.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._line, 1)
        whole.addWidget(self.foot)
