"""What is done with many sessions, or with two: write them, verify all, compare, make the list.

What takes long runs beside the screen, says how far it is, and can be stopped.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from monitor.api import AuditKind, SessionRow, StorageError
from monitor.api.archive import Break, Outcome
from ui import messages
from ui.archive.compare import ComparePanel
from ui.archive.export_panel import ExportPanel
from ui.archive.finder import Finder
from ui.bridge import Bridge
from ui.long_work import LongWork
from ui.messages import tr

SHOWN = 3
"""So many sessions that differ are named; the command `chairside verify` names all."""


class Tools(QObject):
    """Belongs to the archive's screen; shows its panels in the place of the facts."""

    def __init__(self, bridge: Bridge, finder: Finder, say: Callable[[str], None]) -> None:
        super().__init__(finder)
        self._bridge = bridge
        self._finder = finder
        self._say = say
        self.upkeep = LongWork(self)
        self.verification = LongWork(self)
        self.export = ExportPanel(bridge)
        self.compare = ComparePanel(bridge.station)
        self._stack = QStackedWidget()
        self._by = ""
        self._looked = (0, 0)
        finder.export_list.clicked.connect(self._open_export)
        finder.verify_all.clicked.connect(self.verify_all)
        finder.compare.clicked.connect(self._open_compare)
        finder.stop.clicked.connect(self.verification.stop)
        self.upkeep.progressed.connect(self._tell_making)
        self.upkeep.finished.connect(self._kept_up)
        self.verification.progressed.connect(self._tell_verifying)
        self.verification.finished.connect(self._verified)
        bridge.leaving.connect(self.leave)
        for panel in (self.export, self.compare):
            panel.closed.connect(self.close)

    def around(self, facts: QWidget) -> QWidget:
        """Return what holds the facts, or one of the panels in their place."""
        for page in (facts, self.export, self.compare):
            self._stack.addWidget(page)
        return self._stack

    def take(self, row: SessionRow | None) -> None:
        """Another session is chosen: the second one of a comparison, while that is open."""
        if self._stack.currentWidget() is self.compare and row is not None:
            self.compare.beside(row)

    def close(self) -> bool:
        """Show the facts again; False where they are shown."""
        if self._stack.currentIndex() <= 0:
            return False
        self._stack.setCurrentIndex(0)
        return True

    def _open_export(self) -> None:
        if not self.export.work.running:
            found: list[tuple[str, ...]] = []
            wanted = self._finder.wanted()
            if not self._bridge.attempt(
                lambda: found.append(self._bridge.station.archive.sessions_of(wanted))
            ):
                return
            self.export.render_sessions(found[0])
        self._stack.setCurrentWidget(self.export)
        self.export.focus_first()

    def _open_compare(self) -> None:
        row = self._finder.selected
        if row is None:
            self._say(tr("Choose a session first"))
            return
        self.compare.begin(row)
        self._stack.setCurrentWidget(self.compare)

    # the list itself ------------------------------------------------------------------------

    def keep_up(self) -> None:
        """Bring the list up to the journals beside the screen, where it is behind."""
        archive = self._bridge.station.archive
        try:
            if not self.upkeep.running and archive.waits():
                self.upkeep.start(archive.prepare_upkeep())
        except StorageError as failed:
            self._say(messages.failed(failed))

    def _tell_making(self, done: int, of: int) -> None:
        told = tr("The list is being made from the journals: {0} of {1} sessions.")
        self._finder.state.setText(told.format(done, of))

    def _kept_up(self, result: object) -> None:
        if isinstance(result, Exception):
            self._finder.state.setText(
                tr("The list is not up to date: {0}. Every session is stored.").format(result)
            )
            self._finder.count_as_it_is()
        elif isinstance(result, Outcome) and not result.stopped:
            made = bool(self._finder.state.text())
            told = tr("The list was made from the journals: {0} sessions.")
            self._finder.state.setText(told.format(result.sessions) if made else "")
            self._finder.reload()

    # verifying all --------------------------------------------------------------------------

    def verify_all(self) -> None:
        """Check every chain beside the screen."""
        if self.verification.running:
            return
        self._by = self._bridge.by
        archive = self._bridge.station.archive
        if self._bridge.attempt(lambda: self.verification.start(archive.prepare_verification())):
            self._finder.stop.show()
            self._finder.verify_all.hide()
            self._finder.state.setText(tr("Verifying…"))
            self._looked = (0, 0)

    def _tell_verifying(self, done: int, of: int) -> None:
        self._looked = (done, of)
        self._finder.state.setText(tr("Verified {0} of {1}").format(done, of))

    def _verified(self, result: object) -> None:
        self._finder.stop.hide()
        self._finder.verify_all.show()
        if isinstance(result, Exception):
            told = tr("Not verified: {0}").format(result)
        else:
            told = self._verdict(result if isinstance(result, tuple) else ())
            word = "intact" if not result else "differs"
            done, of = self._looked
            self._bridge.did(AuditKind.VERIFIED, self._by, result=word, looked=done, of=of)
        self._finder.state.setText(told)

    def _verdict(self, found: tuple[Break, ...]) -> str:
        done, of = self._looked
        if found:
            names = ", ".join(
                each.stream.partition(":")[2] or each.stream for each in found[:SHOWN]
            )
            more = tr(" and {0} more").format(len(found) - SHOWN) if len(found) > SHOWN else ""
            told = tr("{0} differ from their seals: {1}. Restore a copy from before.")
            return told.format(len(found), names + more)
        if done < of:
            return tr("Stopped: {0} of {1} were looked at, all intact").format(done, of)
        return tr("All {0} intact").format(of)

    def leave(self) -> None:
        """Stop what is being done; the list and an export go on another time."""
        for work in (self.upkeep, self.verification, self.export.work):
            work.leave()
