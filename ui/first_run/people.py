"""People: who may sign in, and a form to add somebody. For charge nurses and managers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import BoardView, Person
from ui import theme
from ui.bridge import Bridge
from ui.first_run.columns import PersonColumn
from ui.fonts import MEDIUM
from ui.forms.fields import Heading
from ui.messages import words
from ui.theme import Role, Theme
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel, rule

ROLES = ("nurse", "charge_nurse", "prescriber", "manager")
MAY_ADD = frozenset({"charge_nurse", "manager"})


class PeopleScreen(QWidget):
    """The list at the left, the form at the right; nobody is ever removed from what they signed."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._busy = False
        self.list = panel()
        self._rows = QVBoxLayout(self.list)
        roles = tuple((role, str(words().name("role", role))) for role in ROLES)
        self.person = PersonColumn(1, self.tr("Add a person"), roles)
        self.not_allowed = Label("", Role.BODY, ink="ink2", wrap=True)
        self.foot = FootBar(Foot(main=""))
        self.back = Button(self.tr("Back to the board"), key="Esc")
        self.foot.add_right(self.back)
        self._lay_out()
        self.back.clicked.connect(self._leave)
        self.foot.main_pressed.connect(self.main_action)
        self.person.changed.connect(self._refresh)
        bridge.told.connect(self._told)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))
        self._rows.setContentsMargins(*(look.space(4),) * 4)
        self.person.setMaximumWidth(look.px(Role.BODY) * 34)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.person.clear()
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
        """`Esc` goes back to the board."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.navigate.emit("board", 0)

    def _added(self, person: Person | None) -> None:
        self._busy = False
        if person is None:
            return
        self.person.clear()
        self._list_people()
        self._refresh()
        added = self.tr("{0} can sign in").format(person.name)
        self.foot.render_foot(Foot(main=self._main(), key="F3", title=added))

    def _list_people(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.deleteLater()
        everybody = self._bridge.station.people()
        note = self.tr("{0} can sign in").format(sum(person.active for person in everybody))
        self._rows.addWidget(Heading(self.tr("People"), note=note))
        for person in everybody:
            self._rows.addWidget(self._row(person))
            self._rows.addWidget(rule())
        self._rows.addStretch(1)

    def _row(self, person: Person) -> QFrame:
        frame = QFrame()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 4, 0, 4)
        line.addWidget(Label(person.name, Role.BODY, weight=MEDIUM))
        line.addStretch(1)
        mine = self._bridge.person
        helpers = self._bridge.station.who_unlocks(person.id) if person.locked else ()
        if mine is not None and mine.id in [helper.id for helper in helpers]:
            name = self.tr("Unlock {0}").format(person.name)
            unlock = Button(self.tr("Unlock"), name=name)
            unlock.clicked.connect(lambda: self._unlock(person))
            line.addWidget(unlock)
        elif person.locked:
            line.addWidget(Label(self.tr("Locked: five wrong PINs"), Role.SMALL))
        role = str(words().name("role", person.role))
        line.addWidget(Label(role, Role.SMALL, ink="ink2"))
        return frame

    def _unlock(self, person: Person) -> None:
        station, by = self._bridge.station, self._bridge.by
        if self._bridge.attempt(lambda: station.unlock_person(person.id, by=by)):
            self._list_people()

    def _main(self) -> str:
        count = len(self.person.missing())
        if not self.allowed:
            return self.tr("Back to the board")
        if count:
            return self.tr("Add this person, {0} missing").format(count)
        return self.tr("Add this person")

    def _refresh(self) -> None:
        self.person.setVisible(self.allowed)
        told = "" if self.allowed else self.tr("A charge nurse or a manager adds people.")
        self.not_allowed.setText(told)
        self.not_allowed.setVisible(not self.allowed)
        missing = self.person.missing() if self.allowed else []
        title = self.tr("{0} missing").format(len(missing)) if missing else ""
        sub = ". ".join(each for each, _ in missing)
        foot = Foot(main=self._main(), key="F3", title=title, sub=sub, missing=bool(missing))
        self.foot.render_foot(foot)

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            foot = Foot(main=self.tr("Try again"), key="F3", title=sentence, missing=True)
            self.foot.render_foot(foot)

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.addWidget(self.person, 1)
        right.addWidget(self.not_allowed)
        right.addStretch(0)
        self._line.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._line, 1)
        whole.addWidget(self.foot)
