"""Settings: the whole page, nothing hidden; each field is saved by itself and journaled."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import BoardView
from ui import theme
from ui.bridge import Bridge
from ui.forms.reach import fill_with
from ui.settings.fields import Setting
from ui.settings.folders import FoldersPanel, spread
from ui.settings.keeper import Keeper
from ui.settings.sound import SoundPanel
from ui.settings.station import Panel, RulesPanel, StationPanel
from ui.settings.who import WhoPanel
from ui.theme import Theme
from ui.widgets.buttons import Button


class SettingsScreen(QWidget):
    """For charge nurses and managers; everybody else reads it, and may test the sound."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self.keeper = Keeper(bridge, self)
        self.station = StationPanel(self.keeper)
        self.rules = RulesPanel(self.keeper)
        self.sound = SoundPanel(self.keeper)
        self.who = WhoPanel(self.keeper)
        self.folders = FoldersPanel(self.keeper)
        self.people = Button(self.tr("People"))
        self.keys = Button(self.tr("Keys and backup…"))
        self.signing = Button(self.tr("Signing…"), name=self.tr("With what records are signed"))
        copies = self.tr("Archive, and pages for a dead computer")
        self.ways = Button(self.tr("Archive, paper…"), name=copies)
        self.audit = Button(self.tr("Who did what…"))
        self.back = Button(self.tr("Back to the board"), key="Esc")
        self._lay_out()
        self.station.touched.connect(self._refresh)
        self.rules.touched.connect(self._refresh)
        self.folders.touched.connect(self._refresh)
        self.keys.clicked.connect(lambda: self.navigate.emit("keys", 0))
        self.signing.clicked.connect(lambda: self.navigate.emit("signing", 0))
        self.ways.clicked.connect(lambda: self.navigate.emit("ways", 0))
        self.people.clicked.connect(lambda: self.navigate.emit("people", 0))
        self.audit.clicked.connect(lambda: self.navigate.emit("audit", 0))
        self.back.clicked.connect(lambda: self.navigate.emit("board", 0))
        bridge.sound_changed.connect(self._sound_changed)
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        page = QWidget()
        self._line = QHBoxLayout(page)
        self._columns = [QVBoxLayout() for _ in range(3)]
        for column, share in zip(self._columns, (25, 42, 33), strict=True):
            self._line.addLayout(column, share)
        left, middle, right = self._columns
        left.addWidget(self.station, 1)
        left.addWidget(self.rules)
        middle.addWidget(self.sound)
        self.sound.column.addWidget(self.station.still)
        right.addWidget(self.who, 3)
        right.addWidget(self.folders, 2)
        foot = Panel("")
        foot.heading.hide()
        foot.column.addLayout(spread(self.people, self.audit, self.back))
        foot.column.addLayout(spread(self.ways, self.keys, self.signing))
        right.addWidget(foot)
        fill_with(self, page, self._line)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))
        for column in self._columns:
            column.setSpacing(look.space(3))

    # showing ---------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.render(self._bridge.board)
        for setting in self.settings:
            if not self.keeper.allowed:
                setting.drop()
            elif not setting.edited:
                setting.settle()
        self.folders.set_watching(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.folders.set_watching(False)
        self.sound.go_back()
        self.who.go_back()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show what is in force, also where it was changed elsewhere."""
        who_may = self.who_may()
        self.station.render(board, who_may)
        self.rules.render(board, who_may)
        self.sound.render(board, who_may)
        self.who.render(board, who_may)
        self.folders.render(board, who_may)
        count = sum(1 for person in self._bridge.station.people() if person.active)
        self.people.set_label(self.tr("People, {0}").format(count))
        for led in (self.audit, self.signing):
            led.setVisible(self.keeper.allowed)
        self._refresh()

    @property
    def settings(self) -> tuple[Setting, ...]:
        """Every field that is saved when it is left or tapped."""
        return (*self.station.settings, *self.rules.settings, *self.folders.settings)

    def who_may(self) -> str:
        """Return `P. Lindqvist or a manager can change this`."""
        people = self._bridge.station.people()
        names = [p.name for p in people if p.role == "charge_nurse" and p.active]
        who = ", ".join(names) or self.tr("A charge nurse")
        return self.tr("{0} or a manager can change this").format(who)

    def unsaved(self) -> tuple[Setting, ...]:
        """Return the settings that show what is not saved."""
        return tuple(setting for setting in self.settings if setting.edited)

    # keys ------------------------------------------------------------------------------------

    def main_action(self) -> None:
        """Go to what is not saved, or back to the board."""
        waiting = self.unsaved()
        if waiting:
            waiting[0].focus()
        else:
            self.navigate.emit("board", 0)

    def go_back(self) -> bool:
        """Close a list or a form in its panel; False when none was open."""
        return self.sound.go_back() or self.who.go_back()

    def _refresh(self) -> None:
        note, ink = self.tr("each change is in the journal"), "ink3"
        waiting = [setting.name for setting in self.unsaved() if setting.trouble]
        if not self.keeper.allowed:
            note, ink = self.who_may(), "ink"
        elif waiting:
            note, ink = self.tr("not saved: {0}").format(", ".join(waiting)), "ink"
        self.station.heading.say(note)
        self.station.heading.note.set_ink(ink)

    def _sound_changed(self) -> None:
        if self.isVisible():
            self.sound.render(self._bridge.board, self.who_may())
