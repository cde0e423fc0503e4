"""The list of protocols: facts of the chosen one, and what can be done with it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.api import Person, Standing, Version
from monitor.api.protocols import Bench
from ui import messages, theme
from ui.bridge import Bridge
from ui.fonts import NARROWEST, SEMIBOLD
from ui.forms.fields import Heading
from ui.forms.reach import fill_with
from ui.forms.signer import Signer
from ui.messages import tr
from ui.protocol import words
from ui.protocol.plain import in_words
from ui.protocol.versions import Line, VersionsModel, lines
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.desk_table import DeskTable, FieldDelegate
from ui.widgets.text import Label, panel

APPROVERS = frozenset({"charge_nurse", "prescriber", "manager"})
"""Roles that may write and approve protocols (the station asks again)."""
SHOWN_HASH = 12


class ShelfPage(QWidget):
    """Emits what is to be opened in the editor; approves and sends back by itself."""

    copy_pressed = Signal(object)
    """The `Version` to copy and edit."""
    draft_pressed = Signal(object)
    """The `Drafted` to go on with."""
    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.model = VersionsModel(self)
        self.table = DeskTable(tr("Protocols and their versions"))
        self.name = Label("", Role.TITLE, weight=SEMIBOLD, wrap=True)
        self.facts = Label("", Role.BODY, wrap=True)
        self.said = Label("", Role.BODY, weight=SEMIBOLD, wrap=True)
        self.edit = Button(tr("Copy and edit"), "primary", key="Enter")
        self.approve = Button(tr("Approve…"))
        self.back = Button(tr("Send back…"))
        self.away = Button(tr("Put away"))
        self.reason = QLineEdit()
        self.signer = Signer(bridge, tr("Who approves it?"))
        self._deeds = QStackedWidget()
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(FieldDelegate(parent=self.table))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.reason.setPlaceholderText(tr("What is to be changed"))
        self.reason.setAccessibleName(tr("What is to be changed"))
        left = panel()
        self._left = QVBoxLayout(left)
        self._left.addWidget(Heading(tr("Protocols"), note=tr("In use: what new sessions take")))
        self._left.addWidget(self.table, 1)
        right = panel()
        self._right = QVBoxLayout(right)
        self._right.addWidget(self.name)
        self._right.addWidget(self.facts)
        self._right.addStretch(1)
        self._right.addWidget(self.said)
        self._right.addWidget(self._deeds)
        buttons = QWidget()
        self._buttons = QVBoxLayout(buttons)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.addStretch(1)
        for widget in (self.edit, self.approve, self.reason, self.back, self.away):
            self._buttons.addWidget(widget)
        self._deeds.addWidget(buttons)
        self._deeds.addWidget(self.signer)
        page = QWidget()
        self._line = QHBoxLayout(page)
        self._line.addWidget(left, 62)
        self._line.addWidget(right, 38)
        fill_with(self, page, self._line)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda *_: self.render_chosen())
        self.table.activated.connect(lambda _index: self.main_action())
        self.edit.clicked.connect(self.main_action)
        self.approve.clicked.connect(self.ask_approval)
        self.back.clicked.connect(self._send_back)
        self.away.clicked.connect(self._put_away)
        self.signer.signed.connect(self._signed)
        self.signer.left.connect(lambda: self._deeds.setCurrentIndex(0))
        self._bridge.told.connect(self._hear)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(2),) * 4)
        self._line.setSpacing(look.space(2))
        for column in (self._left, self._right):
            column.setContentsMargins(*(look.space(4),) * 4)
            column.setSpacing(look.space(3))
        self._buttons.setSpacing(look.space(2))
        self.reason.setFont(look.font(Role.BODY))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        wide = NARROWEST / 100 if look.narrow else 1.0
        self.table.setColumnWidth(1, round(look.px(Role.SMALL) * 14 * wide))
        self.table.setColumnWidth(2, round(look.px(Role.SMALL) * 13 * wide))
        high = max(look.size("row"), round(look.px(Role.SMALL) * 2.5))  # two lines
        self.table.verticalHeader().setDefaultSectionSize(high)

    @property
    def allowed(self) -> bool:
        """Whether the signed-in person may write and approve protocols."""
        person = self._bridge.person
        return person is not None and person.role in APPROVERS

    @property
    def chosen(self) -> Line | None:
        """The row that is chosen."""
        return self.model.line_at(self.table.currentIndex().row())

    def reload(self, sha256: str = "") -> None:
        """Read the list again and choose the version of that hash, else keep the row."""
        row = max(0, self.table.currentIndex().row())
        desk = self._bridge.station.desk
        self._bridge.attempt(lambda: self.model.set_lines(lines(desk.drafts(), desk.versions())))
        found = self.model.row_of(sha256) if sha256 else row
        self.table.selectRow(min(max(0, found), self.model.count() - 1))
        self.render_chosen()

    def render_chosen(self) -> None:
        """Show the facts of the chosen row and what may be done with it."""
        line = self.chosen
        self._deeds.setCurrentIndex(0)
        if line is None:
            return
        self.name.setText(line.title)
        self.facts.setText("\n".join(self._facts(line)))
        self.said.setText("" if self.allowed else _not_allowed())
        waits = line.waits and self.allowed
        self.edit.set_label(_edit_words(line))
        self.edit.setVisible(self.allowed and not line.waits)
        self.approve.setVisible(waits)
        self.reason.setVisible(waits)
        self.back.setVisible(waits)
        self.away.setVisible(self.allowed and line.draft is not None)

    def _facts(self, line: Line) -> list[str]:
        told = [line.name, line.state]
        if line.draft is not None:
            told.append(tr("Copied from {0}").format(line.draft.base))
        version = line.version
        if version is None:
            return told
        if version.at is not None:
            day = messages.day(self._bridge.station.local_date(version.at))
            told.append(tr("Submitted by {0}, {1}").format(version.by, day))
        for each in version.approvals:
            day = messages.day(self._bridge.station.local_date(each.at))
            role = messages.words().name("role", each.role)
            told.append(tr("Approved by {0}, {1}, {2}").format(each.by, role, day))
        if line.waits:
            told.append(words.missing_approval(version))
        if version.sent_back_by:
            gone = tr("Sent back by {0}: {1}")
            told.append(gone.format(version.sent_back_by, version.sent_back_reason))
        told += [f"{what} {reason}" for what, reason in self._explained(version).items()]
        told.append(tr("SHA-256 {0}…").format(version.sha256[:SHOWN_HASH]))
        return told

    def _explained(self, version: Version) -> Mapping[str, str]:
        """Return what was looked at, as the screen calls it, with why it is right."""
        protocol = Bench(version.text).shape if version.reasons else None
        return {in_words(what, protocol): why for what, why in version.reasons.items()}

    # deeds ----------------------------------------------------------------------------------

    def main_action(self) -> None:
        """Go on with a draft, copy a version, or approve what waits."""
        line = self.chosen
        if line is None or not self.allowed:
            return
        if line.draft is not None:
            self.draft_pressed.emit(line.draft)
        elif line.waits:
            self.ask_approval()
        elif line.version is not None:
            self.copy_pressed.emit(line.version)

    def ask_approval(self) -> None:
        """Ask who approves the chosen version: one tap and a PIN."""
        version = self._waiting()
        if version is None:
            return
        given = {each.by for each in version.approvals}
        people = [
            person
            for person in self._bridge.station.people()
            if person.role in APPROVERS and person.name not in given
        ]
        missing = words.missing_approval(version)
        if not people:
            nobody = tr("Nobody else here may approve: people are added in the settings")
            self.said.setText(f"{missing}. {nobody}")
            return
        self.said.setText(missing)
        self._deeds.setCurrentIndex(1)
        me = self._bridge.person
        self.signer.ask(people, chosen=me.id if me in people and me is not None else "")

    def go_back(self) -> bool:
        """Close the question; False when there is none."""
        if self._deeds.currentIndex() == 1:
            self._deeds.setCurrentIndex(0)
            return True
        return False

    def _waiting(self) -> Version | None:
        line = self.chosen
        version = None if line is None else line.version
        return version if version and version.standing is Standing.WAITING else None

    def _signed(self, person: Person) -> None:
        version = self._waiting()
        if version is None:
            return
        desk, sha256 = self._bridge.station.desk, version.sha256
        done: list[Version] = []
        if self._bridge.attempt(lambda: done.append(desk.approve(sha256, by=person.name))):
            self.reload(sha256)
            now = done[0]
            in_use = tr("{0} is in use from now on. Running sessions keep theirs.").format(now.name)
            self.said.setText(in_use)
            self.changed.emit()
            if now.standing is Standing.WAITING:
                self.ask_approval()  # the next person may be at hand
                return
        self._deeds.setCurrentIndex(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send_back(self) -> None:
        version = self._waiting()
        if version is None:
            return
        reason = self.reason.text().strip()
        if not reason:
            self.said.setText(tr("Say what is to be changed first"))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        desk, by, sha256 = self._bridge.station.desk, self._bridge.by, version.sha256
        if self._bridge.attempt(lambda: desk.send_back(sha256, reason=reason, by=by)):
            self.reason.clear()
            self.reload()
            self.said.setText(tr("Sent back: it is a draft again"))

    def _put_away(self) -> None:
        line = self.chosen
        if line is None or line.draft is None:
            return
        desk, key, by = self._bridge.station.desk, line.draft.key, self._bridge.by
        if self._bridge.attempt(lambda: desk.put_away(key, by=by)):
            self.reload()
            self.said.setText(tr("Put away. Its file is kept in the data folder."))

    def _hear(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self.said.setText(sentence)


def _not_allowed() -> str:
    return tr("A charge nurse, a prescriber or a manager can change protocols")


def _edit_words(line: Line) -> str:
    if line.draft is not None:
        return tr("Go on with the draft")
    shipped = line.version is not None and line.version.shipped
    return tr("Copy and edit") if shipped else tr("Edit as next version")
