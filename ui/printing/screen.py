"""A record or draft before it is printed: its pages, the printers, and where it is saved."""

import logging
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.api import AuditKind, BoardView, SessionRow
from ui import messages, theme
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.forms.chips import Chips
from ui.forms.fields import Heading
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel

if TYPE_CHECKING:  # QtPdf and printing are loaded when a record is looked at
    from ui.printing.paper import Document, Printing

LOG: Final = logging.getLogger(__name__)
SIDE: Final = 0.262
LEAST_SIDE: Final = 368
COPIES: Final = ("1", "2", "3")


def _paper() -> ModuleType | None:
    """Return what prints; None where a library that it needs is not on this computer."""
    try:
        return import_module("ui.printing.paper")
    except ImportError as error:
        LOG.warning("printing is not there: %s", error)
        return None


class PrintScreen(QWidget):
    """Shows what was written, byte for byte, and sends that to a printer; in place, no window."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, _theme: Any = None) -> None:
        super().__init__()
        self._bridge = bridge
        self._chair = 0
        self._session = ""
        self._draft = False
        self._path: Path | None = None
        self._document: Document | None = None
        self._printing: Printing | None = None
        self._waiting = 0
        """Number of the latest document that was asked for."""
        self.title = Heading(tr("Print"))
        self.what = Label("", Role.BODY, weight=SEMIBOLD, wrap=True)
        self.pages_said = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.printers = QListWidget()
        self.printers.setAccessibleName(tr("Printer"))
        self.copies = Chips(tr("Copies"), [(n, n) for n in COPIES])
        self.copies.choose("1")
        self.none = Label("", Role.BODY, wrap=True)
        self.save = Button(tr("Save the draft"))
        self.result = Label("", Role.BODY, weight=SEMIBOLD, wrap=True)
        self.preview = QStackedWidget()
        self.empty = Label("", Role.LEAD, ink="ink2", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.addWidget(self.empty)
        self._view: Any = None
        self.foot = FootBar(Foot(main=tr("Print")))
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _connect(self) -> None:
        self.foot.main_pressed.connect(self.main_action)
        self.save.clicked.connect(self.save_draft)
        self.printers.itemActivated.connect(lambda _item: self.main_action())
        self._bridge.told.connect(self._told)

    def _lay_out(self) -> None:
        self._side = panel()
        self._column = QVBoxLayout(self._side)
        for widget in (self.title, self.what, self.pages_said, self.none):
            self._column.addWidget(widget)
        self._column.addWidget(self.printers, 1)
        self._labels = Label(tr("Copies"), Role.SMALL, ink="ink2")
        for part in (self._labels, self.copies, self.save, self.result):
            self._column.addWidget(part)
        self._column.addStretch(0)
        self._row = QHBoxLayout()
        self._row.addWidget(self.preview, 1)
        self._row.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._row, 1)
        whole.addWidget(self.foot)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        edge = look.space(4)
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._row.setSpacing(look.space(3))
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(look.space(2))
        self.printers.setFont(look.font(Role.BODY))
        self._fit()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self._printing is None:
            self._waiting += 1
            self._drop()

    def _fit(self) -> None:
        self._side.setFixedWidth(max(LEAST_SIDE, round(self.width() * SIDE)))

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Keep still: what is shown is the file as it was made."""

    # what is shown ----------------------------------------------------------------------------

    def show_chair(self, chair: int) -> None:
        """Show a draft of the session at `chair`, as it stands now."""
        view = self._bridge.view(chair)
        if view is None:
            return
        self._begin(chair, view.session)
        self._draft = True
        when = messages.hhmm(self._bridge.station, view.at)
        said = tr("DRAFT of {0}, chair {1}, as of {2}")
        self.what.setText(said.format(view.patient.name, chair, when))
        waiting = self._waiting
        self._bridge.records.make_draft(view.session, lambda pdf: self._made(waiting, pdf))

    def show_row(self, row: SessionRow) -> None:
        """Write the record of a session of the list and show it."""
        self._begin(0, row.session)
        self.what.setText(tr("Record of {0}, {1}").format(row.name, row.record))
        waiting = self._waiting
        self._bridge.records.write(row.session, callback=lambda path: self._written(waiting, path))

    def _begin(self, chair: int, session: str) -> None:
        self._chair, self._session, self._draft = chair, session, False
        self._waiting += 1
        self._path = None
        self._drop()
        self.empty.setText(tr("Drawing the pages…"))
        self.result.setText("")
        self.pages_said.setText("")
        self._show_printers()
        self._refresh()

    def _written(self, waiting: int, path: Path | None) -> None:
        if waiting != self._waiting:
            return
        self._path = path
        pdf = None
        try:
            pdf = None if path is None else self._read(path)
        except OSError as error:
            self._say(messages.not_exported(error.strerror or str(error)))
        self._made(waiting, pdf)

    def _read(self, path: Path) -> bytes:
        """Return the pages of a record that was written, opened where the clinic seals its files.

        Raises:
            OSError: it is not there, or does not open.
        """
        plain = path.with_name(path.name.removesuffix(".sealed"))
        if plain == path:
            return path.read_bytes()
        return self._bridge.station.keeping.read_export(plain)

    def _made(self, waiting: int, pdf: bytes | None) -> None:
        if waiting != self._waiting:
            return
        if pdf is None:
            self.empty.setText(tr("There is nothing to show."))
        else:
            self._show(pdf)
        self._refresh()

    def _show(self, pdf: bytes) -> None:
        paper = _paper()
        if paper is None:
            self.empty.setText(tr("The pages can’t be shown on this computer."))
            return
        from PySide6.QtPdfWidgets import QPdfView

        self._document = paper.Document(pdf, self)
        if self._view is None:
            self._view = QPdfView(self.preview)
            self._view.setAccessibleName(tr("Pages as they are printed"))
            self._view.setPageMode(QPdfView.PageMode.MultiPage)
            self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            self.preview.addWidget(self._view)
        self._view.setDocument(self._document.pdf)
        self.preview.setCurrentWidget(self._view)
        count = self._document.pages
        pages = tr("1 page") if count == 1 else tr("{0} pages").format(count)
        lacking = messages.unwritten(self._bridge.records.unwritten(self._session))
        self.pages_said.setText(f"{pages}. {lacking}" if lacking else pages)

    def _drop(self) -> None:
        """Let go of what was shown: a patient's pages stay no longer than they are looked at."""
        self.preview.setCurrentWidget(self.empty)
        if self._view is not None:
            self.preview.removeWidget(self._view)
            self._view.deleteLater()
            self._view = None
        if self._document is not None:
            self._document.deleteLater()
            self._document = None

    # printers ---------------------------------------------------------------------------------

    def _show_printers(self) -> None:
        chosen, paper = self._printer(), _paper()
        self.printers.clear()
        for name in () if paper is None else paper.printer_names():
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, theme.current().target))
            self.printers.addItem(item)
            if name == chosen or (not chosen and self.printers.count() == 1):
                self.printers.setCurrentItem(item)

    def _printer(self) -> str:
        chosen = self.printers.selectedItems()
        return chosen[0].text() if chosen else ""

    def _refresh(self) -> None:
        some = bool(self.printers.count())
        for widget in (self.printers, self._labels, self.copies):
            widget.setVisible(some)
        self.none.setVisible(not some)
        self.none.setText(tr("This computer has no printer set up."))
        self.save.setVisible(self._draft and some)
        if self._path is not None:
            self.result.setText(tr("Saved: {0}").format(self._path))
        ready = self._document is not None
        main = tr("Print") if some else self._way_out()
        title = tr("Printed as it is shown") if some else tr("No printer on this computer")
        if not ready:
            title = self.empty.text()
        self.foot.render_foot(Foot(main=main, key="F3", title=title))

    def _way_out(self) -> str:
        if self._draft:
            return tr("Save the draft")
        return tr("Back to the sessions")

    def main_action(self) -> None:
        """Print; without a printer save the draft, or go back from a record that is saved."""
        if self.printers.count():
            self.print_it()
        elif self._draft:
            self.save_draft()
        else:
            self.go_back()

    def print_it(self) -> None:
        """Send the pages to the chosen printer."""
        name, paper = self._printer(), _paper()
        if paper is None or self._document is None or self._printing is not None:
            return
        if not name:
            self._say(tr("Choose a printer first"))
            self.printers.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        printer = paper.make_printer(name)
        printer.setCopyCount(int(self.copies.value or 1))
        # what stands in a queue that others can read names no patient
        title = f"Chairside {self._session}"
        self._printing = paper.Printing(self._document, printer, title, self)
        self._printing.finished.connect(self._printed)
        self._say(tr("Sending to {0}…").format(name))
        self._printing.start()

    def _printed(self, done: bool) -> None:
        if self._printing is not None:
            self._printing.deleteLater()
            self._printing = None
        name = self._printer()
        if done:
            what = "draft" if self._draft else "record"
            copies = int(self.copies.value or 1)
            facts = {"session": self._session, "what": what, "printer": name, "copies": copies}
            self._bridge.did(AuditKind.PRINTED, self._bridge.by, **facts)
        sent, not_sent = tr("Sent to {0}"), tr("Not printed: {0} takes no pages. Try another one.")
        self._say((sent if done else not_sent).format(name))

    def save_draft(self) -> None:
        """Write the draft where records go."""
        waiting = self._waiting
        self._say(tr("Writing…"))

        def done(path: Path | None) -> None:
            if waiting == self._waiting and path is not None:
                self._say(tr("Saved: {0}").format(path))

        self._bridge.records.write(self._session, callback=done)

    def _say(self, sentence: str) -> None:
        self.result.setText(sentence)
        self.result.setAccessibleName(sentence)

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._say(sentence)

    def go_back(self) -> bool:
        """Go where one came from."""
        if self._printing is not None:
            self._say(tr("Still sending. A moment, then Esc again."))
            return True
        self.navigate.emit("chair" if self._chair else "sessions", self._chair)
        return True
