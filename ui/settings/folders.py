"""Where things are: the data folder as it is, and the folder for records, tried off the screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from monitor.api import BoardView
from ui import theme
from ui.dialogs import ask_folder
from ui.fonts import MEDIUM
from ui.forms.fields import Field
from ui.forms.folders import Tried
from ui.messages import tr
from ui.settings.fields import LINES, Setting
from ui.settings.keeper import Keeper
from ui.settings.station import Panel
from ui.settings.trial import Trial
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, amid

TRY_EVERY_MS = 600_000
SAID_AFTER_MS = 300
"""A trial that answers sooner is not announced."""


class FolderSetting(Setting):
    """A folder: its name and how it fares at the left, the path and a button at the right."""

    def __init__(self, field: str, name: str, *, fixed: bool = False) -> None:
        super().__init__(field, name)
        self.label = Label(name, Role.BODY, weight=MEDIUM)
        self.small = Label("", Role.CAPTION, ink="ink3", wrap=True)
        self.small.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.box = Field(name)
        self.box.label.hide()
        self.box.note.hide()
        self.change = Button(tr("Change…"), "ghost", name=tr("{0}: change").format(name))
        if fixed:
            self.change.hide()
        self.box.edit.setReadOnly(fixed)
        self._fixed = fixed
        words = amid(self.label, self.small)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.box, 1)
        row.addWidget(self.change)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.box.left.connect(self._left)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Keep room for two lines: what came of a trial moves nothing."""
        self.small.setFixedHeight(LINES * (self.small.fontMetrics().lineSpacing() + 1))

    @property
    def value(self) -> str:
        return self.box.text

    def put(self, value: str) -> None:
        self.box.set_text(value)

    def note(self, words: str, *, wrong: bool = False) -> None:
        self.small.setText(words)
        self.small.set_ink("ink" if wrong else "ink3")
        self.box.say("", wrong=wrong)
        self.box.edit.setAccessibleDescription(words)

    def set_writable(self, writable: bool, who_may: str) -> None:
        del who_may  # the page says it once
        self.box.edit.setReadOnly(self._fixed or not writable)
        self.change.setVisible(writable and not self._fixed)

    def focus(self) -> None:
        self.box.focus()

    def _left(self) -> None:
        if not self.box.edit.isReadOnly():
            self.committed.emit()


class FoldersPanel(Panel):
    """The data folder cannot be moved here; the folder for records is tried before it is kept."""

    touched = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(tr("Folders"), tr("tried every 10 min"))
        self._keeper = keeper
        self._by = ""
        self.data = FolderSetting("data_dir", tr("Data"), fixed=True)
        self.records = FolderSetting("records_dir", tr("Records (PDF)"))
        self.data.put(str(keeper.bridge.station.data_dir))
        self.settings: tuple[Setting, ...] = (self.records,)
        self.trial = Trial(self)
        self.trial.tried.connect(self._tried)
        for row in (self.data, self.records):
            self.column.addStretch(1)
            self.column.addWidget(row)
        self.column.addStretch(1)
        self.records.committed.connect(self.commit)
        self.records.change.clicked.connect(self._choose)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SAID_AFTER_MS)
        self._slow.timeout.connect(self._say_trying)
        self._again = QTimer(self)
        self._again.setInterval(TRY_EVERY_MS)
        self._again.timeout.connect(self.try_again)

    def set_watching(self, watching: bool) -> None:
        """Try the folders now and every ten minutes, while somebody looks at the page."""
        if watching:
            self._again.start()
            self.try_again()
        else:
            self._again.stop()

    def try_again(self) -> None:
        """Try the folders that are in force."""
        self.trial.begin(self.data.value)
        if not self.records.edited:
            self._try()

    def render(self, board: BoardView, who_may: str) -> None:  # type: ignore[override]
        """Show what is in force, also where it was changed elsewhere."""
        self.records.set_writable(self._keeper.allowed, who_may)
        self.records.follow(board.settings.records_dir or self._usual())

    def commit(self) -> None:
        """Try what was typed, then save it."""
        if not self.records.edited:
            if self.records.trouble:
                self.records.settle()
        elif not self._keeper.allowed:
            self.records.refuse(self._keeper.save(records_dir=self.records.value))
        else:
            self._try()
        self.touched.emit()

    def _usual(self) -> str:
        return str(self._keeper.bridge.station.data_dir / "records")

    def _choose(self) -> None:
        title = tr("Where records are written to")
        ask_folder(self, self._keeper.bridge, title, self.records.value, self._take)

    def _take(self, folder: str) -> None:
        self.records.put(folder)
        self.commit()

    def _try(self) -> None:
        self._by = self._keeper.bridge.by
        self._slow.start()
        self.trial.begin(self.records.value)

    def _say_trying(self) -> None:
        if self.trial.running:
            self.records.note(tr("trying…"))

    def _tried(self, folder: str, tried: Tried) -> None:
        if folder == self.data.value:
            self._data_tried(tried)
        if folder == self.records.value:  # else typed over meanwhile: leaving the field tries that
            self._records_tried(tried)
        self.touched.emit()

    def _data_tried(self, tried: Tried) -> None:
        if tried.problem:
            words = tr("can’t write there: {0}").format(tried.problem)
            self.data.note(words, wrong=True)
        else:
            self.data.note(tr("{0} GB free").format(tried.free_gib))

    def _records_tried(self, tried: Tried) -> None:
        reached = tr("reached, {0} GB free").format(tried.free_gib)
        if tried.problem:
            self.records.refuse(tr("can’t write there: {0}").format(tried.problem))
        elif not self.records.edited:
            self.records.settle(reached)
        else:
            kept = "" if self.records.value == self._usual() else self.records.value
            why = self._keeper.save(self._by, records_dir=kept)
            if why:
                self.records.refuse(why)
            else:
                self.records.put(self.records.value)
                self.records.settle(f"{reached}. {self._keeper.saved()}")


def spread(*widgets: QWidget) -> QHBoxLayout:
    """Return a row of `widgets`, the last one at the right."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets[:-1]:
        row.addWidget(widget)
    row.addStretch(1)
    row.addWidget(widgets[-1])
    return row
