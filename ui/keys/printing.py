"""Prints a PDF that is only in memory: nothing of it is written to a disk by this program."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from monitor.api import opened_pdf

DPI = 200


def default_printer() -> QPrinter | None:
    """Return the printer that this computer uses by default; None when it has none."""
    info = QPrinterInfo.defaultPrinter()
    return None if info.isNull() else QPrinter(info, QPrinter.PrinterMode.HighResolution)


def print_pdf(pdf: bytes, printer: QPrinter) -> bool:
    """Print every page of `pdf`, as large as its own paper; False when the printer refuses."""
    printer.setFullPage(True)
    painter = QPainter()
    with opened_pdf(pdf) as document:
        if not painter.begin(printer):
            return False
        whole = QRectF(painter.viewport())
        for number in range(len(document)):
            if number:
                printer.newPage()
            painter.drawImage(_fitted(whole, page := _image(document[number])), page)
        return painter.end()


def _image(page: object) -> QImage:
    bitmap = page.render(scale=DPI / 72, rev_byteorder=True).to_pil().convert("RGBA")  # type: ignore[attr-defined]
    data = bitmap.tobytes()
    image = QImage(data, bitmap.width, bitmap.height, QImage.Format.Format_RGBA8888)
    return image.copy()  # the bytes belong to the bitmap


def _fitted(whole: QRectF, image: QImage) -> QRectF:
    """Return the largest place in `whole` of the image's shape, in its middle."""
    scale = min(whole.width() / image.width(), whole.height() / image.height())
    wide, high = image.width() * scale, image.height() * scale
    left, top = (whole.width() - wide) / 2, (whole.height() - high) / 2
    return QRectF(whole.left() + left, whole.top() + top, wide, high)
