"""A finished PDF on its way to a printer, a page a turn, so that the room is never kept waiting."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

DPI: Final = 300
POINTS: Final = 72

MakePrinter = Callable[[str], QPrinter]


def printer_names() -> tuple[str, ...]:
    """Return the printers of this computer, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != default, name)))


def make_printer(name: str) -> QPrinter:
    """Return the printer of that name."""
    return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


class Document(QObject):
    """A PDF in memory: nothing of it is written to a disk to look at it."""

    def __init__(self, pdf: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self.pdf = QPdfDocument(self)
        self.pdf.load(self._buffer)

    @property
    def pages(self) -> int:
        """How many pages there are; 0 when it cannot be read."""
        return max(0, self.pdf.pageCount())

    def size(self, page: int) -> QSizeF:
        """Return the size of a page (from 0) in points."""
        return self.pdf.pagePointSize(page)

    def image(self, page: int, dpi: int) -> QImage:
        """Return a page (from 0) on white."""
        drawn = self.pdf.render(page, (self.size(page) * dpi / POINTS).toSize())
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper


class Printing(QObject):
    """One document to one printer.

    Lifetime: until `finished`. Concurrency: on the UI thread, one page between two turns of the
    event loop.
    """

    finished = Signal(bool)
    """Whether the printer took all of it."""

    def __init__(self, document: Document, printer: QPrinter, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._printer = document, printer
        self._painter = QPainter()
        self._page = 0
        printer.setDocName(title)
        printer.setResolution(min(DPI, printer.resolution()))
        printer.setFullPage(True)
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setPageSize(QPageSize(document.size(0), QPageSize.Unit.Point))

    def start(self) -> None:
        """Begin; `finished` follows."""
        if not self._document.pages or not self._painter.begin(self._printer):
            self.finished.emit(False)
            return
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if self._page and not self._printer.newPage():
            self._end(done=False)
            return
        image = self._document.image(self._page, self._printer.resolution())
        self._painter.drawImage(self._fitted(image), image)
        self._page += 1
        if self._page < self._document.pages:
            QTimer.singleShot(0, self, self._next)
        else:
            self._end(done=True)

    def _fitted(self, image: QImage) -> QRectF:
        """Return where the page goes: whole, on whatever paper the printer holds."""
        room = QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))
        scale = min(room.width() / image.width(), room.height() / image.height())
        return QRectF(0, 0, image.width() * scale, image.height() * scale)

    def _end(self, *, done: bool) -> None:
        ended = self._painter.end()
        self.finished.emit(done and ended)
