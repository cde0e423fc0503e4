"""The left of the archive: what is looked for, which sessions are kept, the list, how many."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from monitor.api import MINUTE, SessionRow, StorageError
from monitor.api.archive import Wanted
from ui import messages, theme
from ui.archive.model import SessionsModel
from ui.bridge import Bridge
from ui.forms.chips import Chips
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.desk_table import DeskTable, FieldDelegate
from ui.widgets.text import Label, panel

WEEK: Final = 7 * 24 * 60 * MINUTE
ALL: Final = "all"
ONLY: Final = "only"
LATE: Final = "late"
MOST_EMS: Final = 18
"""Of the box of protocols; a longer name is cut there and whole in its list."""


class Finder(QWidget):
    """Finds as somebody types; tells which session is chosen and what could not be read."""

    chosen = Signal()
    """Another session is chosen, or none."""
    said = Signal(str)
    """A sentence about the search."""
    _late: tuple[str, ...] = ()
    """Sessions with a call whose time is over."""

    _behind = False
    """Whether the list lacks what was entered last."""
    _none = False
    """Whether it was said that nothing matches."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._only: tuple[str, tuple[str, ...]] | None = None

        self._forms = False
        self.model = SessionsModel(bridge.station, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name, MRN or date"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.findChildren(QAbstractButton)[0].setAccessibleName(tr("Clear the search"))
        self.export_list = Button(tr("Export list"), name=tr("Write the listed sessions"))
        self.chips = Chips(tr("Show"), self._chips())
        self.chips.choose(ALL)
        self.protocol = QComboBox()
        self.protocol.setAccessibleName(tr("Protocol"))
        self.protocol.addItem(tr("Every protocol"), "")
        self.protocol.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.counted = Label("", Role.SMALL, ink="ink2")
        self.list = DeskTable(tr("Sessions, newest first"))
        self.state = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.stop = Button(tr("Stop"), "ghost")
        self.stop.hide()
        self.compare = Button(tr("Compare"), name=tr("Compare two sessions"))
        self.verify_all = Button(tr("Verify all"), name=tr("Verify all sessions"))
        self._lay_out()
        self.search.textChanged.connect(self._look_again)
        self.chips.chosen.connect(lambda _chip: self._look_again())
        self.protocol.currentIndexChanged.connect(lambda _place: self._look_again())
        self.list.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        theme.follow(self.retheme)

    def _chips(self, unsigned: int = 0) -> list[tuple[str, str]]:
        chips = [
            (ALL, tr("All")),
            ("week", tr("This week")),
            ("alerts", tr("With alerts")),
            ("unsigned", tr("Not signed, {0}").format(unsigned) if unsigned else tr("Not signed")),
            ("amended", tr("Amended")),
        ]
        if self._late:
            chips.append((LATE, tr("Calls late, {0}").format(len(self._late))))
        if self._forms:
            chips.append(("forms", tr("Forms due")))
        return chips if self._only is None else [*chips, (ONLY, self._only[0])]

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(FieldDelegate(parent=self.list))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        frame = panel()
        self._column = QVBoxLayout(frame)
        top, filters, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.protocol)
        self.new = Button(tr("New patient…"))
        top.addWidget(self.new)
        top.addWidget(self.export_list)
        filters.addWidget(self.chips)
        filters.addStretch(1)
        filters.addWidget(self.counted)
        foot.addWidget(self.state, 1)
        for button in (self.stop, self.compare, self.verify_all):
            foot.addWidget(button)
        self._column.addLayout(top)
        self._column.addLayout(filters)
        self._column.addWidget(self.list, 1)
        self._column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(3),) * 4)
        self._column.setSpacing(look.space(2))
        self.list.verticalHeader().setDefaultSectionSize(look.size("row"))
        self.search.setFont(look.font(Role.LEAD))
        self.protocol.setFont(look.font(Role.SMALL))
        self.protocol.setMinimumHeight(look.target)
        self.protocol.setMaximumWidth(round(look.px(Role.SMALL) * MOST_EMS))
        head = self.list.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        small = look.px(Role.SMALL)
        for place, ems in ((0, 6.6), (2, 7), (3, 5), (4, 7), (5, 6.4)):
            self.list.setColumnWidth(place, round(ems * small))
        self.fit_state(forms=False)

    def fit_state(self, *, forms: bool) -> None:
        """Give the last column the room for a form's day where there are such forms."""
        self._forms = forms
        ems = 14.2 if forms else 6.4
        self.list.setColumnWidth(6, round(ems * theme.current().px(Role.SMALL)))

    # what is looked for ---------------------------------------------------------------------

    def wanted(self) -> Wanted:
        """Return what is looked for: the words, the chip, the protocol."""
        chip, now = self.chips.value, self._bridge.board.now.at
        return Wanted(
            text=self.search.text(),
            alerts=chip == "alerts",
            unsigned=chip == "unsigned",
            amended=chip == "amended",
            forms=chip == "forms",
            since=now - WEEK if chip == "week" else None,
            protocol=str(self.protocol.currentData() or ""),
            only=self._named(chip),
        )

    def _named(self, chip: str) -> tuple[str, ...] | None:
        """Return the sessions that a chip names one by one; None where it names none."""
        if chip == LATE:
            return self._late
        return self._only[1] if chip == ONLY and self._only is not None else None

    def narrow(self, title: str, sessions: tuple[str, ...]) -> None:
        """Show only these sessions, under a chip of their own."""
        self._only = (title, sessions)
        self.search.clear()
        self.reload(ONLY)

    def count_as_it_is(self) -> None:
        """Count what is in the list, though it may not be all."""
        self._behind = False
        self._count()

    def reload(self, chip: str = "") -> None:
        """Read the list again, and what the filters offer."""
        try:
            due = self._bridge.station.calls.due
            self._late = tuple(dict.fromkeys(row.session for row in due if row.late))
            unsigned = self._bridge.station.archive.find(Wanted(unsigned=True), most=1).count
            self._behind = self._bridge.station.archive.waits()  # a little was just taken in
            self.chips.set_choices(self._chips(unsigned))
            self._offer_protocols()
        except StorageError as failed:
            self.said.emit(messages.failed(failed))
        kept = chip or self.chips.value or ALL
        self.chips.choose(ALL if kept == LATE and not self._late else kept)
        self._look(choose=False)
        if self._none and self.model.count():  # the list was still being made
            self._none = False
            self.said.emit("")
        if self.model.count() and not self.list.currentIndex().isValid():
            self.list.selectRow(0)
        self._note_seen()
        self.chosen.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._note_seen()

    def _note_seen(self) -> None:
        """Keep who has the list on the screen, as soon as it is in view and holds somebody."""
        if self.isVisible():
            self._bridge.saw_list("archive", self.model.found)

    def _offer_protocols(self) -> None:
        kept = self.protocol.currentData()
        self.protocol.blockSignals(True)
        self.protocol.clear()
        self.protocol.addItem(tr("Every protocol"), "")
        for name, _ in self._bridge.station.archive.protocols():
            self.protocol.addItem(name, name)
        self.protocol.setCurrentIndex(max(0, self.protocol.findData(kept)))
        self.protocol.blockSignals(False)

    def _look_again(self, text: str | None = None) -> None:
        if not self._look(choose=True):
            return
        if not self.model.count() and text:
            self._none = True
            self.said.emit(tr("No session matches “{0}”").format(text))
        elif text is not None:
            self.said.emit("")
        self.chosen.emit()

    def _look(self, *, choose: bool) -> bool:
        """Find what is wanted; False when it cannot be read: the list stays."""
        before = self.selected
        try:
            self.model.look_for(self.wanted())
        except StorageError as failed:
            self.said.emit(messages.failed(failed))
            return False
        self._count()
        if not choose and before is not None:
            place = self.model.place_of(before.session)
            if place is not None:
                self.list.selectRow(place)
        elif choose and self.model.count():
            self.list.selectRow(0)
        return True

    def _count(self) -> None:
        shown, every = self.model.found, self._bridge.station.archive.standing().sessions
        if self._behind:  # the count would be the one from before what was entered last
            self.counted.setText(tr("Reading the newest…"))
        elif self.model.more:
            self.counted.setText(tr("More than {0} of {1} sessions").format(shown, every))
        elif shown == every:
            self.counted.setText(tr("{0} sessions, all here").format(every))
        else:
            self.counted.setText(tr("{0} of {1} sessions").format(shown, every))

    # what is chosen -------------------------------------------------------------------------

    @property
    def selected(self) -> SessionRow | None:
        """The chosen session, else the only one that the search leaves."""
        index = self.list.currentIndex()
        if index.isValid() and index.row() < self.model.count():
            return self.model.row_at(index.row())
        return self.model.row_at(0) if self.model.count() == 1 else None

    def choose_chair(self, chair: int) -> None:
        """Choose the newest session of a chair, or the newest of all for 0."""
        for row in range(self.model.count()):
            found = self.model.row_at(row)
            if found is not None and (not chair or found.chair == chair):
                self.list.selectRow(row)
                return

    def focus_search(self) -> None:
        """Put the focus where somebody types."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
