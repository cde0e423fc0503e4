"""The recovery sheet: made once, printed or saved, and proved by its last group."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import StorageError
from monitor.keys.sheet import draw
from tests.ui import dialogs
from tests.ui.fake_keeping import GROUPS, PAGE
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import bridge_to, fake
from tests.ui.windows import clipped
from ui import theme
from ui.bridge import Bridge
from ui.keys import printing
from ui.keys.recovery import Facts, RecoveryBox


@pytest.fixture
def bridge() -> Bridge:
    return bridge_to()


@pytest.fixture
def box(qtbot: QtBot, bridge: Bridge) -> RecoveryBox:
    made = RecoveryBox(bridge, lambda: Facts(clinic="Fernhollow", paper="a4", by="P. Lindqvist"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    """Where the person saves the page."""
    return tmp_path / "sheet.pdf"


def save(qtbot: QtBot, box: RecoveryBox, path: Path | None = None) -> None:
    """Save the page at `path`; None closes the dialog."""
    with qtbot.waitSignal(box.changed):
        Hands().tap(box.save)
    if dialogs.dialog() is not None:
        if path is None:
            dialogs.cancel()
        else:
            dialogs.take(path)


def test_a_saved_sheet_is_proved_by_its_last_group(
    qtbot: QtBot, bridge: Bridge, box: RecoveryBox, usb: Path
) -> None:
    save(qtbot, box, usb)
    assert usb.read_bytes() == PAGE
    assert usb.stat().st_mode & 0o077 == 0
    assert box.state.text() == "made, not on paper yet"

    with qtbot.waitSignal(box.changed):
        QTest.keyClicks(box.group, GROUPS[-1].lower())

    assert box.proved
    assert box.settled
    assert (box.state.text(), box.group.isVisible()) == ("on paper", False)
    assert fake(bridge).keeping.proofs == [(GROUPS[-1].lower(), "P. Lindqvist")]


def test_another_group_proves_nothing(
    qtbot: QtBot, bridge: Bridge, box: RecoveryBox, usb: Path
) -> None:
    save(qtbot, box, usb)

    QTest.keyClicks(box.group, "AAAA")

    assert not box.proved
    assert box.trouble.text() == "That is not its last group. Look at the sheet, number 9."


def test_a_group_without_a_sheet_is_told_that_there_is_none(box: RecoveryBox) -> None:
    QTest.keyClicks(box.group, GROUPS[-1])

    assert not box.proved
    assert "Print or save the sheet first" in box.trouble.text()


def test_saving_and_printing_the_same_sheet_make_one_code(
    qtbot: QtBot, bridge: Bridge, box: RecoveryBox, usb: Path
) -> None:
    save(qtbot, box, usb)
    save(qtbot, box)

    assert fake(bridge).keeping.sheets == [
        {"by": "P. Lindqvist", "clinic": "Fernhollow", "made": "2026-03-12", "paper": "a4"}
    ]


def test_without_a_printer_it_says_to_save_the_page(
    qtbot: QtBot, box: RecoveryBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "default_printer", lambda: None)

    with qtbot.waitSignal(box.changed):
        Hands().tap(box.print)

    assert box.trouble.text() == "Not printed: no printer is set up here. Save the page instead."


def test_the_whole_page_reaches_the_paper(
    qtbot: QtBot, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    import pypdfium2

    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")
    page = draw(GROUPS, clinic="Fernhollow", made="2026-03-12", fonts=fonts)
    out = tmp_path / "printed.pdf"
    printer = QPrinter()
    printer.setOutputFileName(str(out))
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )

    assert printing.print_pdf(page, printer)

    with pypdfium2.PdfDocument(out) as document:
        assert len(document) == 1
        grey = document[0].render(scale=1).to_pil().convert("L")
        dark = sum(value < 128 for value in grey.tobytes())
    with pypdfium2.PdfDocument(page) as document:
        whole = document[0].render(scale=1).to_pil().convert("L")
        expected = sum(value < 128 for value in whole.tobytes())
    assert 0.7 < dark / expected < 1.4


def test_a_full_stick_is_said_and_the_sheet_counts_as_not_printed(
    qtbot: QtBot, box: RecoveryBox, monkeypatch: pytest.MonkeyPatch, usb: Path
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ui.keys.recovery.os.fsync", full)
    save(qtbot, box, usb)

    assert box.trouble.text() == "Not saved: no space left on device. Choose another place."
    assert not box.settled


def test_a_page_that_cannot_be_drawn_is_said(
    qtbot: QtBot, bridge: Bridge, box: RecoveryBox, usb: Path
) -> None:
    fake(bridge).keeping.page = OSError("no fonts")

    save(qtbot, box)

    assert box.trouble.text() == "The page was not drawn: no fonts. Try again."
    assert not usb.exists()


def test_a_code_that_could_not_be_stored_draws_no_page(
    qtbot: QtBot, bridge: Bridge, box: RecoveryBox, usb: Path
) -> None:
    fake(bridge).keeping.failure = StorageError("full")

    Hands().tap(box.save)

    assert not usb.exists()
    assert box.state.text() == "not printed"


def test_print_later_settles_it_and_says_what_follows(qtbot: QtBot, box: RecoveryBox) -> None:
    with qtbot.waitSignal(box.changed):
        Hands().tap(box.later)

    assert box.settled
    assert not box.proved
    assert "LOW notice" in box.trouble.text()


def test_nothing_is_cut_off_where_there_is_least_room(qtbot: QtBot, box: RecoveryBox) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.ThemeName.DAY, theme.density_for(1366))
    box.resize(317, 235)
    Hands().tap(box.later)

    assert clipped(box) == []
