"""Where backups go: tried at once, and a second tap where it is the disk of the data."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal

from monitor.api import frozen
from ui.bridge import Bridge
from ui.dialogs import ask_folder
from ui.forms.fields import Field
from ui.forms.folders import Tried, try_folder
from ui.widgets.buttons import Button

TIB = 1 << 10
"""In GiB."""


@frozen
class _Found:
    folder: str
    tried: Tried
    same_disk: bool


class BackupPlace(Field):
    """`accepted` is emitted with a folder that can be written and was agreed to; empty: none.

    `changed` is emitted whenever what is missing here may have changed.
    """

    accepted = Signal(str)
    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(
            QCoreApplication.translate("BackupPlace", "Backup, hourly and at closing"),
            hint=QCoreApplication.translate("BackupPlace", "another disk or a share; empty: none"),
        )
        self._bridge = bridge
        self._kept = ""
        self._waits = ""
        """What was typed and is not agreed to yet."""
        self.change = Button(
            self.tr("Change…"), "ghost", name=self.tr("Choose another folder for backups")
        )
        self.anyway = Button(
            self.tr("Use it"), name=self.tr("Use it, although it is the disk of the data")
        )
        self.add_beside(self.change)
        self.add_beside(self.anyway)
        self.anyway.hide()
        self.change.clicked.connect(self._choose)
        self.anyway.clicked.connect(self._agree)
        self.left.connect(self.try_now)

    @property
    def folder(self) -> str:
        """The folder that was agreed to, empty when there is none."""
        return self._kept

    @property
    def unsettled(self) -> bool:
        """Whether something stands in the field that cannot be used, or was not agreed to."""
        return self.text != self._kept

    def show_folder(self, folder: str) -> None:
        """Show the folder in force; what is being typed stays."""
        if not self.unsettled and folder != self._kept:
            self._kept = folder
            self.set_text(folder)

    def set_writable(self, writable: bool) -> None:
        """Let the folder be changed, or only read."""
        self.edit.setReadOnly(not writable)
        self.change.setVisible(writable)

    def try_now(self) -> None:
        """Write into the folder, off the UI thread, and say what came of it."""
        folder = self.text
        known = folder == self._kept or bool(folder and folder == self._waits)
        if self.edit.isReadOnly() or known:
            return
        self._ask(same=False)
        if not folder:
            self._waits = ""
            self._keep("")
            self.say("")
            return
        self._waits = folder
        self.say(self.tr("trying…"))
        keeping = self._bridge.station.keeping

        def tried() -> _Found:
            found = try_folder(folder)
            same = not found.problem and keeping.same_disk(Path(folder).expanduser())
            return _Found(folder=folder, tried=found, same_disk=same)

        self._bridge.run(tried, self._told)
        self.changed.emit()

    def _told(self, found: _Found | None) -> None:
        self._waits = ""
        if found is None or found.folder != self.text:
            self.try_now()
            return
        if found.tried.problem:
            words = self.tr("can’t write there: {0}. Choose another").format(found.tried.problem)
            self.say(words, wrong=True)
        elif found.same_disk:
            self._waits = found.folder
            self.say(self.tr("same disk as data"), wrong=True)
            self._ask(same=True)
        else:
            self._keep(found.folder)
            self.say(self.tr("reached, {0} free").format(_room(found.tried.free_gib)))
        self.changed.emit()

    def _ask(self, *, same: bool) -> None:
        """Have the second tap where the folder is changed; what is beside it stays in place."""
        self.anyway.setVisible(same)
        self.change.setHidden(same or self.edit.isReadOnly())

    @property
    def missing(self) -> str:
        """What is missing here, empty when nothing is."""
        if not self.unsettled:
            return ""
        if self.anyway.isVisibleTo(self):
            return self.tr("Backup: on the disk of the data, one failure loses both")
        return self.tr("Backup: a folder that can be used")

    def _agree(self) -> None:
        if self._waits == self.text:
            self._waits = ""
            self._keep(self.text)
            self.say(self.tr("same disk as data"))
        self._ask(same=False)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _keep(self, folder: str) -> None:
        self._kept = folder
        self.accepted.emit(folder)

    def _choose(self) -> None:
        title = self.tr("Where backups are written to")
        ask_folder(self, self._bridge, title, self.text, self._take)

    def _take(self, folder: str) -> None:
        self.set_text(folder)
        self.try_now()


def _room(gib: int) -> str:
    return f"{gib / TIB:.1f} TB" if gib >= TIB else f"{gib} GB"
