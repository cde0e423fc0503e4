"""Dialogs that ask for a file or a folder, and never outlast whoever opened them.

They are Qt's own, not the system's: their keys count for the lock, and they can be closed from
here. None is modal: alerts, sign-in and every key of the window stay within reach beside them.
"""

import getpass
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QFileInfo, QObject, Qt, QUrl
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QTreeView,
    QWidget,
)

from monitor.api import BoardView, Priority
from ui import theme
from ui.alert.words import reference, unanswered
from ui.bridge import Bridge
from ui.idle import Watch
from ui.messages import tr
from ui.widgets.base import announce

Taken = Callable[[str], None]
"""Takes the path that was chosen; it is not called when none was."""

LEAST: Final = (760, 520)
"""Pixels: the names of files can be read."""
STICKS: Final = ("/run/media/{0}", "/media/{0}", "/Volumes")
"""Where systems without drive letters show what is plugged in."""


def ask_folder(owner: QWidget, bridge: Bridge, title: str, start: str, taken: Taken) -> None:
    """Ask for a folder that exists, beginning in `start`."""
    dialog = _Dialog(owner, bridge, title, taken)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.leave_out("fileTypeCombo", "fileTypeLabel")
    if QFileInfo(start).isDir():
        dialog.setDirectory(start)
    dialog.begin(tr("Use this folder"))


def ask_file(owner: QWidget, bridge: Bridge, title: str, kinds: str, taken: Taken) -> None:
    """Ask for a file that exists; `kinds` as Qt writes name filters."""
    dialog = _Dialog(owner, bridge, title, taken)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds.split(";;"))
    dialog.begin(tr("Use this file"))


def ask_place(
    owner: QWidget, bridge: Bridge, title: str, name: str, taken: Taken, *, kinds: str
) -> None:
    """Ask where a file is to be written, `name` being proposed; one that is there asks again."""
    dialog = _Dialog(owner, bridge, title, taken)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # asked here, by a second press
    dialog.setNameFilters(kinds.split(";;"))
    dialog.setDefaultSuffix(Path(name).suffix[1:])
    dialog.selectFile(name)
    dialog.begin(tr("Save"))


def close_all(window: QWidget) -> None:
    """Close every dialog over `window`; nothing is taken from them."""
    for dialog in window.findChildren(_Dialog):
        dialog.reject()


class _Dialog(QFileDialog):
    """Closed, with nothing taken, by the lock, another person, a new HIGH, or its form leaving.

    Nothing that it says comes up as a question of its own: that would take the window's keys.
    """

    def __init__(self, owner: QWidget, bridge: Bridge, title: str, taken: Taken) -> None:
        window = owner.window()
        close_all(window)
        super().__init__(window)
        self._owner, self._bridge, self._taken = owner, bridge, taken
        self._person = bridge.person
        self._high = _high(bridge.board)
        self._twice = ""
        """An existing file that one more press writes over."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(False)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.resize(*LEAST)
        self._furnish()
        self.leave_out("listModeButton", "detailModeButton")
        bridge.person_changed.connect(self._person_changed)
        bridge.board_changed.connect(self._look)
        bridge.leaving.connect(self.reject)
        bridge.told.connect(self._stop_if_broken)
        owner.installEventFilter(self)

    def begin(self, accept: str) -> None:
        """Show it, and let its keys and taps count for the lock of its window."""
        label = QFileDialog.DialogLabel
        for part, words in (
            (label.LookIn, tr("Look in")),
            (label.FileName, tr("Name")),
            (label.FileType, tr("Kind")),
            (label.Accept, accept),
            (label.Reject, tr("Cancel")),
        ):
            self.setLabelText(part, words)
        self.show()
        watch, handle = self._owner.window().findChild(Watch), self.windowHandle()
        if watch is not None and handle is not None:
            watch.listen(handle)

    def _furnish(self) -> None:
        """Name every part, make rows as high as a finger, and leave out what nobody needs."""
        named = {
            "backButton": tr("Folder before"),
            "forwardButton": tr("Folder after"),
            "toParentButton": tr("Folder above"),
            "newFolderButton": tr("New folder"),
            "lookInCombo": tr("Look in"),
            "fileNameEdit": tr("Name"),
            "fileTypeCombo": tr("Kind"),
            "sidebar": tr("Places"),
            "treeView": tr("What is in this folder"),
        }
        for part in self.findChildren(QWidget):
            if isinstance(part, QLineEdit) and part.objectName() == "fileNameEdit":
                part.textChanged.connect(self._changed)
            if part.objectName() in named:
                part.setAccessibleName(named[part.objectName()])
                part.setToolTip(named[part.objectName()])
        high = theme.current().size("target")
        for view in self.findChildren(QAbstractItemView):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # it offers to delete
            view.setStyleSheet(f"QAbstractItemView::item {{ min-height: {high}px; }}")
        tree = self.findChild(QTreeView, "treeView")
        if tree is not None:  # the name alone: the rest is in Qt's English
            tree.header().hide()
            for column in range(1, 4):
                tree.setColumnHidden(column, True)
        self.setSidebarUrls([*self.sidebarUrls(), *_sticks()])

    def leave_out(self, *names: str) -> None:
        """Hide parts of Qt's dialog that say nothing here."""
        for part in self.findChildren(QWidget):
            if part.objectName() in names:
                part.hide()

    # what closes it -----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when the form that asked leaves the view."""
        if watched is self._owner and event.type() is QEvent.Type.Hide:
            if not event.spontaneous():
                self.reject()
            return False
        return super().eventFilter(watched, event)

    def _person_changed(self, _person: object) -> None:
        if not self._same_person():
            self.reject()

    def _same_person(self) -> bool:
        now, then = self._bridge.person, self._person
        return (now and now.id) == (then and then.id)

    def _look(self, board: BoardView) -> None:
        if _high(board) - self._high:
            self.reject()

    def _stop_if_broken(self, _kind: str, _sentence: str) -> None:
        if self._bridge.broken:
            self.reject()

    def done(self, result: int) -> None:
        """Give the keys back to the window."""
        active = QApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        super().done(result)
        if active:  # somebody at another program keeps the keys there
            self._owner.window().activateWindow()

    # what it takes ------------------------------------------------------------------------

    def _changed(self, _path: str) -> None:
        """Ask anew: another file stands in the field."""
        if self._twice:
            self._twice = ""
            self.setLabelText(QFileDialog.DialogLabel.Accept, tr("Save"))

    def accept(self) -> None:
        """Take what was chosen; what cannot be taken is said where it is typed."""
        chosen = self.selectedFiles()
        path = Path(chosen[0]) if chosen else Path()
        refused = self._refused(path)
        self.setLabelText(QFileDialog.DialogLabel.FileName, refused or tr("Name"))
        if refused or not self._confirmed(path):
            announce(self, refused or tr("Write over it"))
            return
        mode = self.fileMode()
        if QFileInfo(path).isDir() and mode is not QFileDialog.FileMode.Directory:
            super().accept()  # goes into that folder
            return
        taken, same = self._taken, self._same_person() and not self._bridge.broken
        super().accept()
        if same:
            taken(str(path))

    def _refused(self, path: Path) -> str:
        if self.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            return "" if QFileInfo(path.parent).isDir() else tr("No such folder")
        if self.fileMode() is QFileDialog.FileMode.Directory:
            return "" if QFileInfo(path).isDir() else tr("No such folder")
        return "" if QFileInfo(path).exists() else tr("No such file")

    def _confirmed(self, path: Path) -> bool:
        """Return whether nothing is lost, or the button was pressed again for this very file."""
        saves = self.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        if not saves or not QFileInfo(path).isFile() or self._twice == str(path):
            return True
        self._twice = str(path)
        self.setLabelText(QFileDialog.DialogLabel.Accept, tr("Write over it"))
        return False


def _sticks() -> list[QUrl]:
    with suppress(OSError, KeyError, ImportError):  # a user without a name
        who = getpass.getuser()
        places = [Path(place.format(who)) for place in STICKS]
        return [QUrl.fromLocalFile(str(place)) for place in places if place.is_dir()]
    return []


def _high(board: BoardView) -> frozenset[tuple[str, str]]:
    """Return session and episode of each HIGH that waits for an answer."""
    return frozenset(
        (view.session, reference(alert))
        for view in board.chairs
        if view is not None
        for alert in view.open_alerts
        if alert.priority is Priority.HIGH and unanswered(alert)
    )
