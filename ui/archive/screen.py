"""The sessions: search as you type, open a record, verify it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from monitor.api import BoardView, Phase, SessionRow, check_record
from ui import messages, theme
from ui.archive.model import Search, SessionsModel
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.icons import Icon
from ui.messages import tr
from ui.shell import may_lead
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel


def open_file(path: Path) -> bool:
    """Open `path` with the computer's own program; False when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class SessionsScreen(QWidget):
    """A list and three deeds; what came of them stands in the line under the list."""

    navigate = Signal(str, int)
    addendum_requested = Signal(str)
    """The id of a sealed session that somebody wants to add to."""

    def __init__(self, bridge: Bridge, _theme: Any = None) -> None:
        super().__init__()
        self._bridge = bridge
        self._model = SessionsModel(bridge.station, self)
        self._search = Search(self)
        self._search.setSourceModel(self._model)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search name, MRN, date or record"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.list = QTableView()
        self.result = Label("", Role.BODY, weight=SEMIBOLD, wrap=True)
        self.open = Button(tr("Open the record"), "primary", key="Enter")
        self.chair = Button(tr("Go to the chair"))
        self.addendum = Button(tr("Add to it"))
        self.export = Button(tr("Write the PDF"), key="Ctrl+P", icon=Icon.PRINTER)
        self.verify = Button(tr("Verify"), key="Ctrl+K", icon=Icon.CHECK)
        self.signing = Button(tr("Signing…"), name=tr("With what records are signed"))
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        self.list.setModel(self._search)
        self.list.setAccessibleName(tr("Sessions, newest first"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setShowGrid(False)
        self.list.setAlternatingRowColors(True)
        self.list.verticalHeader().hide()
        head = self.list.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        top = QHBoxLayout()
        top.addWidget(Label(tr("Sessions"), Role.TITLE, weight=SEMIBOLD))
        top.addWidget(self.search, 1)
        top.addWidget(self.signing)
        foot = panel("notice")
        row = QHBoxLayout(foot)
        row.addWidget(self.result, 1)
        for button in (self.chair, self.addendum, self.verify, self.export, self.open):
            row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self.main_action)
        self.list.activated.connect(lambda _index: self.main_action())
        self.open.clicked.connect(self.main_action)
        self.chair.clicked.connect(self._go_to_chair)
        self.addendum.clicked.connect(self._add_to_it)
        self.export.clicked.connect(self._write_there)
        self.verify.clicked.connect(self._verify)
        self.signing.clicked.connect(lambda: self.navigate.emit("signing", 0))
        self._bridge.told.connect(self._hear)
        self._bridge.record_written.connect(self._tell_of_record)
        for key, deed in (("Ctrl+P", self._write_there), ("Ctrl+K", self._verify)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        edge = look.space(4)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(look.space(3))
        self.list.verticalHeader().setDefaultSectionSize(look.size("row"))
        self.list.setFont(look.font(Role.BODY))
        self.search.setFont(look.font(Role.LEAD))

    def show_chair(self, chair: int) -> None:
        """Show all sessions; the newest of `chair` is chosen when one is named."""
        self.signing.setVisible(may_lead(self._bridge.person))
        self.reload()
        for row in range(self._search.rowCount()):
            if not chair or self._row(row).chair == chair:
                self.list.selectRow(row)
                break
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the list again."""
        self._bridge.attempt(lambda: self._model.set_rows(self._bridge.station.sessions()))

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Keep still: the list is read when the screen is opened."""

    @property
    def selected(self) -> SessionRow | None:
        """The chosen session, else the only one that the search leaves."""
        index = self.list.currentIndex()
        if index.isValid():
            return self._row(index.row())
        return self._row(0) if self._search.rowCount() == 1 else None

    def main_action(self) -> None:
        """Write the record of the chosen session and open it."""
        self.write(then=self._open_it)

    def _open_it(self, path: Path) -> None:
        if not open_file(path):
            self._say(tr("Written, but nothing on this computer opens it: {0}").format(path))

    def _add_to_it(self) -> None:
        row = self.selected
        if row is None:
            self._say(tr("Choose a session first"))
        elif row.phase is not Phase.CLOSED:
            self._say(tr("This session is still open: correct it at its chair"))
        else:
            self.addendum_requested.emit(row.session)

    def go_back(self) -> bool:
        """Clear the search; False when there is none."""
        if self.search.text():
            self.search.clear()
            return True
        return False

    def _row(self, row: int) -> SessionRow:
        return self._model.row_at(self._search.mapToSource(self._search.index(row, 0)).row())

    def _look_for(self, text: str) -> None:
        self._search.look_for(text)
        if self._search.rowCount():
            self.list.selectRow(0)
            self._say("")
        elif text:
            self._say(tr("No session matches “{0}”").format(text))

    def _say(self, sentence: str) -> None:
        self.result.setText(sentence)
        self.result.setAccessibleName(sentence)

    def _hear(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._say(sentence)

    def _chosen(self) -> SessionRow | None:
        row = self.selected
        if row is None:
            self._say(tr("Choose a session first"))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def write(self, *, then: Callable[[Path], None] | None = None) -> None:
        """Write the record of the chosen session where the settings say, then do `then` with it."""
        row = self._chosen()
        if row is None:
            return
        self._say(tr("Writing the record of {0}…").format(row.name))

        def written(path: Path | None) -> None:
            if path is not None and then is not None:
                then(path)

        self._bridge.write_record(row.session, callback=written)

    def _tell_of_record(self, session: str, path: Path | None) -> None:
        """Say where a record went: one asked for here, or of a session that was just closed."""
        if path is not None:
            signed = messages.signing_outcome(self._bridge.signing_outcome(session))
            self._say(f"{tr('Record written: {0}').format(path)} {signed}".rstrip())

    def _write_there(self) -> None:
        """Write the record where the settings say."""
        self.write()

    def _verify(self) -> None:
        row = self._chosen()
        if row is None:
            return
        found: list[tuple[str, ...]] = []
        files: list[Path | None] = []
        station = self._bridge.station

        def look() -> None:
            found.append(station.verify(row.session))
            files.append(station.record_file(row.session))

        if not self._bridge.attempt(look):
            return
        if found[0]:
            self._say(tr("Record differs: {0}").format("; ".join(found[0])))
            return
        said = tr("Record intact: {0}").format(row.record)
        self._say(said)
        path = files[0]
        if path is not None:
            data = station.data_dir
            self._bridge.aside(
                lambda: check_record(path, data), lambda told: self._tell_of_file(said, path, told)
            )

    def _tell_of_file(self, said: str, path: Path, told: tuple[bool, str] | Exception) -> None:
        """Add what the PDF in the folder is worth, unless something else was said meanwhile."""
        if self.result.text() == said:
            words = tr("it can’t be read") if isinstance(told, Exception) else told[1]
            self._say(tr("{0}. File {1}: {2}").format(said, path.name, words))

    def _go_to_chair(self) -> None:
        row = self._chosen()
        view = self._bridge.view(row.chair) if row is not None else None
        if row is None:
            return
        if view is not None and view.session == row.session:
            self.navigate.emit("chair", row.chair)
        else:
            self._say(tr("This session is no longer at a chair"))
