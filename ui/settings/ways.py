"""Where records and copies go, and for how long: archive, paper for a dead computer, period."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import BoardView, frozen
from ui import messages, theme
from ui.bridge import Bridge
from ui.forms.fields import Heading
from ui.forms.folders import try_folder
from ui.messages import tr
from ui.settings.fields import TextSetting
from ui.settings.keeper import Keeper
from ui.settings.station import RetentionPanel
from ui.settings.trial import Trial
from ui.shell import may_lead
from ui.theme import Role, Theme
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel


@frozen
class Reached:
    """What a folder for copies answered; it is never made, for it may be an unplugged disk."""

    problem: str = ""
    same_disk: bool = False
    """It lies on the disk of the data: one failure loses both."""


def reach(data_dir: Path, text: str) -> Reached:
    """Try whether a folder is there and takes files."""
    folder = Path(text).expanduser()
    try:
        there = folder.is_dir()
        same = there and folder.stat().st_dev == data_dir.stat().st_dev
    except OSError as error:
        return Reached(problem=(error.strerror or type(error).__name__).lower())
    if folder.is_absolute() and not there:
        return Reached(problem=tr("no such folder"))
    return Reached(problem=try_folder(text).problem, same_disk=same)


class WaysScreen(QWidget):
    """Fields, each saved when it is left, how the copies stand, and how long records are kept."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._sentence = ""
        self.archive = TextSetting("archive_dir", tr("Archive: a copy of each record goes to"))
        self.pattern = TextSetting("archive_pattern", tr("Called there"))
        self.paper = TextSetting("paper_dir", tr("Pages of open sessions are kept in"))
        self.settings = (self.archive, self.pattern, self.paper)
        self.retention = RetentionPanel(Keeper(bridge, self))
        self.waiting = Label("", Role.BODY, wrap=True)
        self.pages = Label("", Role.BODY, wrap=True)
        self.again = Button(tr("Try again now"))
        self.foot = FootBar(Foot(main=""))
        look = partial(reach, bridge.station.data_dir)
        self.trials = {setting: Trial(self, look) for setting in (self.archive, self.paper)}
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _connect(self) -> None:
        for setting in self.settings:
            setting.committed.connect(partial(self._commit, setting))
        for setting, trial in self.trials.items():
            trial.tried.connect(partial(self._tried, setting))
        self.again.clicked.connect(self._bridge.keeper.settings_changed)
        self.foot.main_pressed.connect(self.main_action)
        self._bridge.keeper.changed.connect(self._refresh)
        self._bridge.told.connect(self._told)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))
        self._beside.setSpacing(look.space(3))
        for column in self._columns:
            column.setContentsMargins(*(look.space(4),) * 4)
            column.setSpacing(look.space(2))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.render(self._bridge.board)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show what is in force, also where it was changed elsewhere."""
        for setting in self.settings:
            setting.set_writable(self.allowed, "")
            setting.follow(str(getattr(board.settings, setting.field)))
        self.retention.render(board, tr("A charge nurse or a manager can change this"))
        self._refresh()

    @property
    def allowed(self) -> bool:
        """Whether the signed-in person may change settings."""
        return may_lead(self._bridge.person)

    def main_action(self) -> None:
        """Go back to the settings; from a field that is not saved, to that field."""
        waiting = [setting for setting in self.settings if setting.edited]
        if waiting:
            waiting[0].focus()
        else:
            self.navigate.emit("settings", 0)

    def go_back(self) -> bool:
        """Go back to the settings."""
        self.navigate.emit("settings", 0)
        return True

    # saving -----------------------------------------------------------------------------------

    def _commit(self, setting: TextSetting) -> None:
        if not setting.edited:
            setting.settle()
        elif not self.allowed:
            setting.refuse(tr("Not saved: the station was locked. Tap here, then leave."))
        elif setting in self.trials and setting.value:
            setting.settle(tr("trying…"))
            self.trials[setting].begin(setting.value)
        else:
            self._save(setting, "")
        self._refresh()

    def _tried(self, setting: TextSetting, folder: str, found: Reached) -> None:
        if folder != setting.value or not setting.edited:
            return
        if found.problem:
            words = tr("can’t write there: {0}. Choose another")
            setting.refuse(words.format(found.problem))
        else:
            same = tr("same disk as the data: one failure loses both.")
            self._save(setting, same if found.same_disk else tr("reached, can write."))
        self._refresh()

    def _save(self, setting: TextSetting, note: str) -> None:
        station, changes = self._bridge.station, {setting.field: setting.value}
        self._sentence = ""
        by = self._bridge.by
        if self._bridge.attempt(lambda: station.change_settings(by, **changes)):
            setting.put(setting.value)
            now = messages.hhmm(station, self._bridge.board.now.at)
            setting.settle(f"{note} {tr('Saved {0}').format(now)}".strip())
            self._bridge.keeper.settings_changed()
        else:
            setting.refuse(self._sentence)

    def _told(self, _kind: str, sentence: str) -> None:
        self._sentence = sentence

    # the page ---------------------------------------------------------------------------------

    def _refresh(self) -> None:
        keeper, settings = self._bridge.keeper, self._bridge.board.settings
        none = tr("No record waits.") if settings.archive_dir else tr("No archive folder.")
        some = bool(keeper.delivery.waiting)
        self.waiting.setText(messages.waiting(keeper.delivery) if some else none)
        kept = tr("Kept after each check.") if settings.paper_dir else tr("Kept nowhere.")
        trouble = keeper.pages_trouble
        self.pages.setText(
            messages.pages_not_kept(settings.paper_dir, trouble) if trouble else kept
        )
        self.again.setVisible(bool(some or trouble))
        unsaved = [setting for setting in self.settings if setting.edited]
        title = tr("Each field is saved when it is left")
        if not self.allowed:
            title = tr("A charge nurse or a manager can change this")
        elif unsaved:
            title = tr("{0} not saved").format(len(unsaved))
        main = tr("Go to what is not saved") if unsaved else tr("Back to the settings")
        self.foot.render_foot(Foot(main=main, key="F3", title=title, missing=bool(unsaved)))

    def _lay_out(self) -> None:
        self._columns: list[QVBoxLayout] = []
        self._line = QHBoxLayout()
        about = tr(
            "The folder has to be there: Chairside makes none, for an unplugged disk must not be "
            "replaced by an empty folder of its name. Names hold {record}, and {date} and {mrn} "
            "if you like. Nothing is ever overwritten there by another record. What can’t be "
            "delivered stays in the data folder and is tried again every minute."
        )
        archive = self._panel(tr("Archive"), about, self.archive, self.pattern, self.waiting)
        self._line.addWidget(archive, 1)
        why = tr(
            "So that a computer that dies leaves paper: after each check, and after each thing "
            "done at the pump, the session’s pages are written there as a DRAFT. They hold names "
            "and readings and are not encrypted, and on this computer’s own disk they would die "
            "with it: choose a folder on another computer that only the team can read. Until one "
            "is named, no pages are kept. They are removed when the record is written."
        )
        beside = QVBoxLayout()
        beside.addWidget(self._panel(tr("When this computer dies"), why, self.paper, self.pages), 1)
        beside.addWidget(self.retention)
        self._beside = beside
        self._line.addLayout(beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._line, 1)
        whole.addWidget(self.foot)
        self._columns[-1].insertWidget(self._columns[-1].count() - 1, self.again)

    def _panel(self, title: str, about: str, *widgets: QWidget) -> QFrame:
        frame = panel()
        column = QVBoxLayout(frame)
        self._columns.append(column)
        column.addWidget(Heading(title))
        column.addWidget(Label(about, Role.SMALL, ink="ink2", wrap=True))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return frame
