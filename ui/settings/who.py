"""Whom to get: who stands in the bar when an alert escalates, and everybody else who is listed."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from monitor.api import BoardView, ClinicSettings, Contact
from ui import theme
from ui.icons import Icon
from ui.messages import tr
from ui.settings.contacts import CHARGE, Changing, ContactForm, ContactHead, ContactRow
from ui.settings.keeper import Keeper
from ui.settings.station import Panel
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label

ROWS_SEEN: Final = 5


class WhoPanel(Panel):
    """A row opens its form in the place of the table; nothing covers anything else."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(tr("Who to get"), tr("in the bar when an alert escalates"))
        self._keeper = keeper
        self._settings = ClinicSettings()
        self._edited: Contact | None = None
        self._who_may = ""
        self.rows: list[ContactRow] = []
        self.add = Button(tr("Add"), icon=Icon.PLUS_CIRCLE)
        self.change = Button(tr("Change of charge nurse…"))
        self.said = Label("", Role.SMALL, wrap=True)
        self.form = ContactForm()
        self.changing = Changing()
        self.pages = QStackedWidget()
        self._lay_out()
        self.add.clicked.connect(lambda: self._open(None))
        self.change.clicked.connect(self._ask_change)
        self.form.done.connect(self._done)
        self.form.removed.connect(self._removed)
        self.form.left.connect(self.go_back)
        self.changing.left.connect(self.go_back)
        self.changing.chosen.connect(self._changed)
        theme.follow(self._keep_room)

    def _keep_room(self) -> None:
        """Keep room for the rows that are seen without scrolling."""
        self._area.setMinimumHeight(ROWS_SEEN * theme.current().size("touch") + 2)

    def _lay_out(self) -> None:
        self._body = QWidget()
        self._list = QVBoxLayout(self._body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        self._area.setWidget(self._body)
        table = QWidget()
        inside = QVBoxLayout(table)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(ContactHead())
        inside.addWidget(self._area, 1)
        inside.addWidget(self.said)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.change)
        foot.addStretch(1)
        inside.addLayout(foot)
        for page in (table, self.form, self.changing):
            self.pages.addWidget(page)
        self.column.addWidget(self.pages, 1)

    # showing ---------------------------------------------------------------------------------

    def render(self, board: BoardView, who_may: str) -> None:  # type: ignore[override]
        """Show who is listed; rows are made anew only when the list has changed."""
        self._who_may = who_may
        if not self._keeper.allowed:
            self.go_back()
        shown = tuple(row.contact for row in self.rows)
        same = board.settings == self._settings
        self._settings = board.settings
        if listed(board.settings) != shown or not (same or self.rows):
            self._build()
        if not self.rows:
            self.said.setText(tr("Nobody yet: the bar says “see the rota”."))

    def go_back(self) -> bool:
        """Show the table again; False when it was shown."""
        shown = self.pages.currentIndex() != 0
        self.pages.setCurrentIndex(0)
        return shown

    def _build(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self.said.setText("")
        for contact in listed(self._settings):
            row = ContactRow(contact, in_bar=contact.name == self._settings.charge_nurse)
            row.clicked.connect(lambda _checked=False, each=contact: self._open(each))
            self._list.insertWidget(len(self.rows), row)
            self.rows.append(row)

    # deeds -----------------------------------------------------------------------------------

    def _open(self, contact: Contact | None) -> None:
        if not self._keeper.allowed:
            self.said.setText(self._who_may)
            return
        self._edited = contact
        self.form.show_contact(contact)
        self.pages.setCurrentWidget(self.form)

    def _done(self, contact: Contact) -> None:
        before, edited = listed(self._settings), self._edited
        if edited is None:
            after = (*before, contact)
        else:
            after = tuple(contact if each == edited else each for each in before)
        changes: dict[str, object] = {"contacts": after}
        in_bar = edited is not None and edited.name == self._settings.charge_nurse
        if contact.role == CHARGE and (in_bar or not self._settings.charge_nurse):
            changes |= {"charge_nurse": contact.name, "charge_phone": contact.phone}
        elif in_bar:
            changes |= {"charge_nurse": "", "charge_phone": ""}
        self._save(changes)

    def _removed(self) -> None:
        left = tuple(each for each in listed(self._settings) if each != self._edited)
        changes: dict[str, object] = {"contacts": left}
        if self._edited is not None and self._edited.name == self._settings.charge_nurse:
            changes |= {"charge_nurse": "", "charge_phone": ""}
        self._save(changes)

    def _save(self, changes: dict[str, object]) -> None:
        why = self._keeper.save(**changes)
        self.form.say(why)
        if not why:
            self.go_back()
            self.add.setFocus()

    def _ask_change(self) -> None:
        if not self._keeper.allowed:
            self.said.setText(self._who_may)
            return
        people = tuple((name, name) for name in self._charge_nurses())
        self.changing.ask(people, self._settings.charge_nurse)
        self.pages.setCurrentWidget(self.changing)

    def _charge_nurses(self) -> tuple[str, ...]:
        known = [each.name for each in listed(self._settings) if each.role == CHARGE]
        staff = self._keeper.bridge.station.people()
        known += [p.name for p in staff if p.role == CHARGE and p.name not in known]
        return tuple(known)

    def _changed(self, name: str) -> None:
        found = [each for each in listed(self._settings) if each.name == name]
        phone = found[0].phone if found else ""
        why = self._keeper.save(charge_nurse=name, charge_phone=phone)
        self.changing.say(why)
        if why:
            self.changing.chips.choose(self._settings.charge_nurse)
        else:
            self.go_back()
            self.change.setFocus()


def listed(settings: ClinicSettings) -> tuple[Contact, ...]:
    """Return everybody who is listed; who stands in the bar always is."""
    nurse = settings.charge_nurse
    if not nurse or any(each.name == nurse for each in settings.contacts):
        return settings.contacts
    first = Contact(role=CHARGE, name=nurse, phone=settings.charge_phone)
    return (first, *settings.contacts)
