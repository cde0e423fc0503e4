"""Protocols: the list, and the editor behind it."""

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor.api import BoardView, Version
from monitor.api.protocols import Bench, Drafted
from ui.bridge import Bridge
from ui.keymap import Key, bind
from ui.messages import tr
from ui.protocol.editor import EditorPage
from ui.protocol.schedule import KEYS as MARK_KEYS
from ui.protocol.shelf import ShelfPage
from ui.protocol.work import first_copy, next_version

SHORTCUTS: Final = (Key(("Ctrl+S",), "save_now", lambda: tr("Saves the draft now")),)
LIST_KEYS: Final = (Key(("Enter",), "", lambda: tr("Edits the cell; in the list, opens it")),)
"""What the tables do themselves."""


class ProtocolsScreen(QWidget):
    """Leads from the list to the editor and back; a draft is on the disk before anything else."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, _theme: Any = None) -> None:
        super().__init__()
        self._bridge = bridge
        self.shelf = ShelfPage(bridge)
        self.editor = EditorPage(bridge)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.shelf)
        self._pages.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.shelf.copy_pressed.connect(self.copy)
        self.shelf.draft_pressed.connect(self._open)
        self.editor.left.connect(self._to_list)
        self.editor.submitted.connect(self._submitted)
        bind(self, SHORTCUTS)
        bridge.person_changed.connect(self._person_changed)

    @property
    def editing(self) -> bool:
        """Whether a draft is open."""
        return self._pages.currentWidget() is self.editor

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.editing:
            self.shelf.reload()
            self.shelf.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Keep still: nothing here changes with the board."""

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of a draft, or of the list."""
        return (*SHORTCUTS, *MARK_KEYS, *LIST_KEYS) if self.editing else LIST_KEYS

    def save_now(self) -> None:
        """Save the draft that is open."""
        self.editor.save_now()

    def main_action(self) -> None:
        """Press the large button of the page in view."""
        (self.editor if self.editing else self.shelf).main_action()

    def go_back(self) -> bool:
        """Close the question or the editor; False when there is nothing to close."""
        if self.editing:
            self.editor.leave()
            return True
        return self.shelf.go_back()

    def copy(self, version: Version) -> None:
        """Begin a draft from a version and open it."""
        desk, by = self._bridge.station.desk, self._bridge.by
        text = desk.text(version)
        bench = Bench(text)
        known = desk.versions()
        if version.shipped:
            clinic = self._bridge.board.settings.clinic
            first_copy(bench, frozenset(each.id for each in known), clinic)
        else:
            taken = frozenset(each.version for each in known if each.id == version.id)
            next_version(bench, taken)
        made: list[Drafted] = []
        begun = self._bridge.attempt(
            lambda: made.append(desk.begin(bench.text, by=by, base=version.name, base_text=text))
        )
        if begun:
            self._open(made[0])

    def _open(self, draft: Drafted) -> None:
        self.editor.open(draft, writable=self.shelf.allowed)
        self._pages.setCurrentWidget(self.editor)
        self.editor.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_list(self) -> None:
        self._pages.setCurrentWidget(self.shelf)
        self.shelf.reload()
        self.shelf.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submitted(self, sha256: str) -> None:
        self._to_list()
        self.shelf.reload(sha256)
        self.shelf.ask_approval()

    def _person_changed(self, _person: object) -> None:
        """Save what the person before typed; who comes may have another role."""
        work = self.editor.work
        if work is not None and work.unsaved:
            work.save()
        if self.editing:
            self.editor.writable = self.shelf.allowed
            self.editor.render_work()
        else:
            self.shelf.render_chosen()
