"""Printing: the finished PDF, page by page, or a sentence and a file where there is no printer."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from monitor.api import SessionRow
from monitor.record.export import document
from tests.record.sessions import calm
from tests.ui import pictures
from tests.ui.archive.test_sessions import ROWS
from tests.ui.fake_keeping import FakeKeeping
from tests.ui.fake_parts import FakeExports
from tests.ui.pictures import NURSE
from tests.ui.test_keeper import FakeWays
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, room
from ui.printing import paper
from ui.printing.screen import PrintScreen

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="session")
def pdf(pytestconfig: pytest.Config) -> bytes:
    """A finished record."""
    assert pytestconfig.cache is not None
    told = calm()
    return document(told.session, told.entries, fonts=pytestconfig.cache.mkdir("record-fonts"))


@dataclass
class Queue:
    """Printers that print into files."""

    folder: Path
    names: tuple[str, ...] = ("Ward laser", "Office")
    made: list[QPrinter] = field(default_factory=list)

    def make(self, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / f"{name}.pdf"))
        self.made.append(printer)
        return printer


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Queue:
    queue = Queue(tmp_path)
    monkeypatch.setattr(paper, "printer_names", lambda: queue.names)
    monkeypatch.setattr(paper, "make_printer", queue.make)
    return queue


def tap(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


class Ways(FakeWays):
    """Drafts of the record that the test was given."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__()
        self._pdf = pdf

    def prepare_draft(self, session: str) -> Callable[[], bytes]:
        return lambda: self._pdf


def at_draft(
    qtbot: QtBot, pdf: bytes, size: tuple[int, int] = REGULAR
) -> tuple[Opened, PrintScreen]:
    """Open a draft from the chair's More, by keys alone."""
    shown = open_window(qtbot, room(), size=size)
    shown.station.ways = Ways(pdf)
    shown.window.show_chair(1)
    QTest.keyClick(shown.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    more = shown.chair.side.sheet
    assert more is not None
    QTest.keyClicks(more, "6")
    screen = shown.window.current()
    assert isinstance(screen, PrintScreen)
    qtbot.waitUntil(lambda: screen._document is not None)
    return shown, screen


def at_record(
    qtbot: QtBot,
    pdf: bytes,
    tmp_path: Path,
    row: SessionRow = ROWS[1],
    *,
    name: str = "record.pdf",
) -> tuple[Opened, PrintScreen]:
    """Open a record from the list of sessions with Ctrl+Shift+P."""
    shown = open_window(qtbot, room())
    shown.station.rows = ROWS
    path = tmp_path / name
    path.write_bytes(pdf)
    shown.station.exports.prepare_export = lambda *_, **__: lambda: path  # type: ignore[method-assign]
    QTest.keyClick(shown.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    shown.window.made("sessions").list.selectRow(ROWS.index(row))
    QTest.keyClick(shown.window.made("sessions").search, Qt.Key.Key_P, CONTROL_SHIFT)
    screen = shown.window.current()
    assert isinstance(screen, PrintScreen)
    qtbot.waitUntil(lambda: screen._document is not None)
    return shown, screen


def printed(qtbot: QtBot, screen: PrintScreen) -> None:
    qtbot.waitUntil(lambda: screen._printing is None and "Sending" not in screen.result.text())


@cache
def ink(pdf: bytes, page: int) -> tuple[bool, ...]:
    """Return which squares of a page have ink in them, 60 across and 85 down."""
    shown = pypdfium2.PdfDocument(pdf)[page].render(scale=2).to_pil().convert("L")
    small = shown.resize((60, 85))
    return tuple(value < 250 for value in small.tobytes())


def alike(one: tuple[bool, ...], other: tuple[bool, ...]) -> float:
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one)


def test_what_is_printed_is_the_record_page_by_page(
    qtbot: QtBot, pdf: bytes, queue: Queue, tmp_path: Path
) -> None:
    _, screen = at_record(qtbot, pdf, tmp_path)
    pages = len(pypdfium2.PdfDocument(pdf))
    assert screen.pages_said.text() == f"{pages} pages"

    QTest.keyClick(screen, Qt.Key.Key_F3)
    printed(qtbot, screen)

    assert screen.result.text() == "Sent to Ward laser"
    out = (tmp_path / "Ward laser.pdf").read_bytes()
    assert len(pypdfium2.PdfDocument(out)) == pages
    for page in range(pages):
        assert alike(ink(pdf, page), ink(out, page)) > 0.97
    assert alike(ink(pdf, 0), ink(out, 1)) < 0.97  # the measure tells pages apart
    size = pypdfium2.PdfDocument(out)[0].get_size()
    assert [round(side) for side in size] == [595, 842]


def test_a_sealed_record_is_opened_to_be_printed(
    qtbot: QtBot, pdf: bytes, queue: Queue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def read(_keeping: FakeKeeping, path: Path) -> bytes:
        asked.append(path)
        return pdf

    monkeypatch.setattr(FakeKeeping, "read_export", read)
    _, screen = at_record(qtbot, b"CHAIRSIDE SEALED", tmp_path, name="record.pdf.sealed")

    assert asked == [tmp_path / "record.pdf"]
    assert screen.pages_said.text() == f"{len(pypdfium2.PdfDocument(pdf))} pages"


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
def test_characters_that_no_font_has_are_said_beside_the_pages(
    qtbot: QtBot, pdf: bytes, queue: Queue, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {chr(0x674E + n): ("Patient", "Allergies", "Signatures") for n in range(6)}
    monkeypatch.setattr(FakeExports, "prepare_unwritten", lambda *_: lambda: found)

    shown, screen = at_draft(qtbot, pdf, size)

    qtbot.wait(1)
    said = screen.pages_said.text()
    assert "No font here has U+674E (Patient, Allergies, Signatures), U+674F (" in said
    assert "and 2 more: written by number" in said
    assert clipped(shown.window) == []


def test_the_queue_reads_no_name_of_a_patient(
    qtbot: QtBot, pdf: bytes, queue: Queue, tmp_path: Path
) -> None:
    shown, screen = at_record(qtbot, pdf, tmp_path)
    screen.printers.setCurrentRow(1)
    tap(screen.copies.buttons[1])

    tap(screen.foot.main)
    printed(qtbot, screen)

    (printer,) = queue.made
    assert printer.docName() == "Chairside session-2"
    assert printer.copyCount() == 2
    assert printer.outputFileName().endswith("Office.pdf")
    assert printer.colorMode() is QPrinter.ColorMode.GrayScale
    facts = {"session": "session-2", "what": "record", "printer": "Office", "copies": 2}
    assert shown.station.audited[-1] == ("printed", NURSE, facts)


@pytest.mark.qt_log_ignore(r"^QPainter::begin\(\): Returned false$")  # what Qt says of it
def test_a_printer_that_takes_nothing_is_said(
    qtbot: QtBot, pdf: bytes, queue: Queue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, screen = at_record(qtbot, pdf, tmp_path)
    queue.folder = tmp_path / "nowhere"

    QTest.keyClick(screen, Qt.Key.Key_F3)
    printed(qtbot, screen)

    assert screen.result.text() == "Not printed: Ward laser takes no pages. Try another one."
    assert "printed" not in [kind for kind, _, _ in shown.station.audited]


def test_without_a_printer_a_record_is_said_to_be_saved_and_where(
    qtbot: QtBot, pdf: bytes, queue: Queue, tmp_path: Path
) -> None:
    queue.names = ()
    shown, screen = at_record(qtbot, pdf, tmp_path)

    assert screen.none.text() == "This computer has no printer set up."
    assert not screen.printers.isVisible()
    assert screen.result.text() == f"Saved: {tmp_path / 'record.pdf'}"
    assert screen.foot.main.label == "Back to the sessions"
    QTest.keyClick(screen, Qt.Key.Key_F3)
    assert shown.window.screen_name == "sessions"


def test_without_a_printer_a_draft_is_offered_as_a_file(
    qtbot: QtBot, pdf: bytes, queue: Queue
) -> None:
    queue.names = ()
    shown, screen = at_draft(qtbot, pdf)
    assert screen.what.text() == "DRAFT of Wren Samplesson, chair 1, as of 14:32"
    assert screen.foot.main.label == "Save the draft"

    QTest.keyClick(screen, Qt.Key.Key_F3)

    qtbot.waitUntil(lambda: screen.result.text().startswith("Saved: "))
    assert [session for session, _ in shown.station.exported] == [pictures.calm().session]


def test_a_draft_that_cannot_be_made_is_said(qtbot: QtBot, pdf: bytes, queue: Queue) -> None:
    shown = open_window(qtbot, room())
    ways = FakeWays()
    ways.full = OSError(28, "No space left on device")
    shown.station.ways = ways
    shown.window.show_screen("print", 1)
    screen = shown.window.current()
    assert isinstance(screen, PrintScreen)

    qtbot.waitUntil(lambda: "No space left on device" in screen.result.text())

    assert screen.empty.text() == "There is nothing to show."
    QTest.keyClick(screen, Qt.Key.Key_F3)
    assert queue.made == []


def test_without_the_parts_for_printing_the_draft_can_still_be_saved(
    qtbot: QtBot, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ui.printing.paper", None)
    shown = open_window(qtbot, room())
    shown.station.ways = Ways(pdf)
    shown.window.show_screen("print", 1)
    screen = shown.window.current()
    assert isinstance(screen, PrintScreen)

    qtbot.waitUntil(lambda: "can’t be shown" in screen.empty.text())

    assert not shown.bridge.broken
    assert screen.foot.main.label == "Save the draft"
    QTest.keyClick(screen, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: screen.result.text().startswith("Saved: "))


def test_esc_goes_back_where_one_came_from_and_lets_go_of_the_pages(
    qtbot: QtBot, pdf: bytes, queue: Queue, tmp_path: Path
) -> None:
    shown, screen = at_draft(qtbot, pdf)
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert (shown.window.screen_name, shown.window.chair) == ("chair", 1)
    assert screen._document is None
    assert screen._view is None


def test_locking_takes_the_pages_away(qtbot: QtBot, pdf: bytes, queue: Queue) -> None:
    shown, screen = at_draft(qtbot, pdf)

    QTest.keyClick(shown.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert shown.window.screen_name == "sign-in"
    assert screen._document is None


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
@pytest.mark.parametrize("names", [(), ("Ward laser",)], ids=["none", "one"])
def test_nothing_is_cut_at_either_size(
    qtbot: QtBot, pdf: bytes, queue: Queue, size: tuple[int, int], names: tuple[str, ...]
) -> None:
    queue.names = names
    shown, screen = at_draft(qtbot, pdf, size)
    qtbot.wait(1)

    assert clipped(shown.window) == []
    assert shown.window.size().toTuple() == size
    for button in (screen.foot.main, screen.save, *screen.copies.buttons):
        assert not button.isVisible() or button.height() >= (52 if size == REGULAR else 44)


def test_nothing_of_printing_is_loaded_before_it_is_asked_for() -> None:
    code = (
        "import sys, ui.app; print([m for m in sys.modules if 'QtPdf' in m or 'PrintSupport' in m])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
