"""The audit: who did what at this station, narrowed as wanted, and written as a table."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from monitor.api import BoardView
from monitor.api.trail import AuditFilter, AuditPage, AuditTable
from ui import theme
from ui.audit.filters import Filters
from ui.audit.model import AuditModel, Read
from ui.bridge import Bridge
from ui.dialogs import ask_folder
from ui.forms.fields import Field, Heading
from ui.keymap import Key, bind
from ui.messages import tr
from ui.shell import may_lead
from ui.theme import Role, Theme
from ui.widgets.buttons import Button
from ui.widgets.desk_table import DeskTable, FieldDelegate
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel

SHORTCUTS: Final = (Key(("Ctrl+E",), "main_action", lambda: tr("Write what is listed as a table")),)


def write_new(path: Path, data: bytes) -> str:
    """Write a new file for its owner alone; return what the system said, empty when it is there."""
    try:
        with path.open("xb") as file:
            path.chmod(0o600)
            file.write(data)
    except OSError as error:
        return (error.strerror or type(error).__name__).lower()
    return ""


class AuditScreen(QWidget):
    """For charge nurses and managers; nothing is read for anybody else."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._said = ""
        self._wrong = False
        self._busy = False
        self.heading = Heading(tr("Who did what"), note=tr("this station’s own log, newest first"))
        self.filters = Filters(bridge.station)
        self.model = AuditModel(bridge.station, self)
        self.list = DeskTable(tr("Who did what, newest first"))
        self.empty = Label("", Role.BODY, ink="ink2", wrap=True)
        self.folder = Field(tr("The table is written into"))
        self.change = Button(tr("Change…"), "ghost", name=tr("Choose another folder"))
        self.back = Button(tr("Back to the settings"), key="Esc")
        self.foot = FootBar(Foot(main=""))
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _connect(self) -> None:
        self.filters.changed.connect(self._look)
        self.model.grew.connect(self._refresh)
        self.change.clicked.connect(self._choose)
        self.back.clicked.connect(self._leave)
        self.foot.main_pressed.connect(self.main_action)
        self._bridge.told.connect(self._told)
        self._bridge.person_changed.connect(self._person_changed)
        bind(self, SHORTCUTS)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the screen."""
        return SHORTCUTS

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._whole.setContentsMargins(*(look.space(3),) * 4)
        self._inside.setContentsMargins(*(look.space(4),) * 4)
        self._inside.setSpacing(look.space(3))
        self.list.verticalHeader().setDefaultSectionSize(look.size("row"))
        head = self.list.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        small = look.px(Role.SMALL)
        for place, ems in ((0, 13), (1, 11), (2, 15), (3, 13.5)):
            self.list.setColumnWidth(place, round(ems * small))

    # showing ------------------------------------------------------------------------------

    @property
    def allowed(self) -> bool:
        """Whether the signed-in person may see the audit."""
        return may_lead(self._bridge.person)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        station = self._bridge.station
        if not self.folder.text:
            records = station.settings.records_dir
            self.folder.set_text(records or str(station.data_dir / "records"))
        self.filters.offer_people(station.people(gone=True))
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.begin(None)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Keep still: the audit is read when the screen is opened."""

    def _person_changed(self, _person: object) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        self._say("")
        for widget in (self.filters, self.list, self.folder, self.change):
            widget.setVisible(self.allowed)
        wanted = self.filters.wanted() if self.allowed else None
        self.model.begin(None if wanted is None else self._reader(wanted))

    def _reader(self, wanted: AuditFilter) -> Read:
        by, station = self._bridge.by, self._bridge.station

        def read(before: int | None) -> AuditPage | None:
            pages: list[AuditPage] = []
            self._bridge.attempt(lambda: pages.append(station.trail.page(by, wanted, before)))
            return pages[0] if pages else None

        return read

    # doing --------------------------------------------------------------------------------

    def main_action(self) -> None:
        """Write what is looked for as a table; without the right to it go back."""
        if not self.allowed:
            self._leave()
        elif not self._busy:
            self._write()

    def go_back(self) -> bool:
        """Look for everything again, then go back to the settings."""
        if not self.filters.clear():
            self._leave()
        return True

    def _leave(self) -> None:
        self.navigate.emit("settings", 0)

    def _choose(self) -> None:
        title = tr("Where the table is written to")
        ask_folder(self, self._bridge, title, self.folder.text, self.folder.set_text)

    def _write(self) -> None:
        wanted = self.filters.wanted()
        folder = Path(self.folder.text).expanduser()
        if wanted is None:
            self.filters.day.focus()
            return
        if not folder.is_absolute():
            self._say(tr("Not written: a full path is needed."), wrong=True)
            self.folder.focus()
            return
        bridge, work = self._bridge, []
        station, by = bridge.station, bridge.by
        if not bridge.attempt(lambda: work.append(station.trail.prepare_table(by, wanted))):
            return
        self._busy = True
        self._say(tr("Writing…"))
        bridge.run(work[0], lambda made: self._made(folder, by, made))

    def _made(self, folder: Path, by: str, made: AuditTable | None) -> None:
        """Keep that the table is taken out, then write it; what was not made was said."""
        bridge = self._bridge
        station = bridge.station
        if made is None or not bridge.attempt(lambda: station.trail.taken(by, made)):
            self._busy = False
            return
        stamp = station.wall_text(station.now().wall)
        path = folder / f"audit-{stamp.replace(' ', '-').replace(':', '')}{made.ending}"
        bridge.run(lambda: write_new(path, made.csv), lambda why: self._written(path, why))

    def _written(self, path: Path, why: str | None) -> None:
        self._busy = False
        if why:
            told = tr("Not written: {0}: {1}. Choose another folder.")
            self._say(told.format(path.parent, why), wrong=True)
        elif why is not None:
            self._say(tr("Written: {0}").format(path))

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._say(sentence, wrong=True)

    def _say(self, sentence: str, *, wrong: bool = False) -> None:
        self._said, self._wrong = sentence, wrong
        self._refresh()

    def _refresh(self) -> None:
        count, whole = self.model.count(), self.model.whole
        self.empty.setText(self._nothing() if not count else "")
        self.empty.setVisible(not count)
        shown = tr("{0} entries, all here") if whole else tr("{0} entries so far, more below")
        title = self._said or (shown.format(count) if self.allowed else self._nothing())
        main = tr("Write as a table") if self.allowed else tr("Back to the settings")
        self.back.setVisible(self.allowed)
        key = "Ctrl+E" if self.allowed else "F3"
        self.foot.render_foot(Foot(main=main, key=key, title=title, missing=self._wrong))

    def _nothing(self) -> str:
        if not self.allowed:
            return tr("A charge nurse or a manager sees who did what.")
        if self.filters.wanted() is None:
            return tr("There is no such day. Write it like 2026-03-12.")
        if not self.model.whole:
            return tr("Looking…")
        if self.filters.narrow:
            return tr("Nothing like this was done here.")
        return tr("Nothing was done here yet.")

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(FieldDelegate(parent=self.list))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.folder.add_beside(self.change)
        inside = panel()
        self._inside = QVBoxLayout(inside)
        self._inside.addWidget(self.heading)
        self._inside.addWidget(self.filters)
        self._inside.addWidget(self.empty)
        self._inside.addWidget(self.list, 1)
        self._inside.addWidget(self.folder)
        self._inside.addStretch(0)
        self._whole = QHBoxLayout()
        self._whole.addWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._whole, 1)
        self.foot.add_right(self.back)
        column.addWidget(self.foot)
