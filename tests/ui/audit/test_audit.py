"""The audit on the screen: read as far as somebody looks, narrowed, and written as a table."""

from pathlib import Path
from threading import get_ident

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from monitor.api import StorageError, words
from monitor.api.trail import KINDS, AuditFilter, AuditRow, AuditTable
from tests.ui import dialogs
from tests.ui.fake_station import PEOPLE
from tests.ui.pictures import NOW
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, room
from ui.audit.screen import AuditScreen, write_new
from ui.widgets.desk_table import NOWHERE

NURSE, CHARGE = PEOPLE
STEP = 60_000_000


def entry(n: int, *, kind: str = "signed_in", person: str = NURSE.name, mrn: str = "") -> AuditRow:
    return AuditRow(
        seq=n, at=NOW - 60 * STEP + n * STEP // 1000, zone="UTC", kind=kind, person=person,
        session="", mrn=mrn, details=f"n: {n}", sha256="0" * 64,
    )  # fmt: skip


def at_audit(
    qtbot: QtBot,
    tmp_path: Path,
    log: list[AuditRow],
    *,
    person: int = 1,
    size: tuple[int, int] = REGULAR,
) -> tuple[Opened, AuditScreen]:
    shown = open_window(qtbot, room(), size=size)
    shown.station.audit_log = log
    shown.station.data_dir = tmp_path
    (tmp_path / "records").mkdir()
    shown.bridge.sign_in(PEOPLE[person])
    shown.window.show_screen("audit")
    screen = shown.window.current()
    assert isinstance(screen, AuditScreen)
    return shown, screen


def tap(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def cell(screen: AuditScreen, row: int, column: int) -> str:
    return str(screen.model.index(row, column).data())


def choose(qtbot: QtBot, screen: AuditScreen, code: str) -> None:
    """Choose a kind as a hand on the keyboard does."""
    box = screen.filters.kind.box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(code)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: screen.filters.kind.value == code)


def test_of_fifty_thousand_entries_only_those_in_view_are_read(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(n) for n in range(50_000)])
    qtbot.wait(50)  # the view may ask for more of its own accord

    asked = len(shown.station.audit_asked)
    assert asked <= 3
    assert screen.model.rowCount() == 500 * asked
    assert cell(screen, 0, 4) == "n: 49999"
    assert "so far, more below" in screen.foot._title.text()

    screen.list.scrollToBottom()
    qtbot.waitUntil(lambda: screen.model.rowCount() > 500 * asked)

    assert cell(screen, 500 * asked, 4) == f"n: {49_999 - 500 * asked}"


def test_pages_without_anything_are_left_behind_until_something_is_found(
    qtbot: QtBot, tmp_path: Path
) -> None:
    log = [entry(0, mrn="M-1"), *(entry(n) for n in range(1, 20_000))]
    shown, screen = at_audit(qtbot, tmp_path, log)

    screen.filters.patient.edit.setFocus()
    QTest.keyClicks(screen.filters.patient.edit, "M-1")
    QTest.keyClick(screen.filters.patient.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.model.whole)

    assert screen.model.rowCount() == 1
    assert cell(screen, 0, 3) == "M-1"
    assert len(shown.station.audit_asked) >= 40


def test_it_is_narrowed_by_person_kind_and_day_and_esc_widens_it_first(
    qtbot: QtBot, tmp_path: Path
) -> None:
    log = [
        entry(1),
        entry(2, kind="printed", person=CHARGE.name),
        entry(3, person=CHARGE.name),
    ]
    shown, screen = at_audit(qtbot, tmp_path, log)
    assert screen.model.rowCount() == 3

    choose(qtbot, screen, "printed")
    screen.filters.kind.chosen.emit()

    assert [cell(screen, n, 2) for n in range(screen.model.rowCount())] == ["Printed"]
    screen.filters.day.edit.setFocus()
    QTest.keyClicks(screen.filters.day.edit, "2026-03-11")
    QTest.keyClick(screen.filters.day.edit, Qt.Key.Key_Return)
    assert screen.empty.text() == "Nothing like this was done here."
    since, until = shown.station.trail.day("2026-03-11")
    assert shown.station.audit_asked[-1] == AuditFilter(kind="printed", since=since, until=until)

    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert screen.model.rowCount() == 3
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert shown.window.screen_name == "settings"


def test_a_day_that_is_none_is_said_and_looked_for_nowhere(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(1)])
    asked = len(shown.station.audit_asked)

    screen.filters.day.edit.setFocus()
    QTest.keyClicks(screen.filters.day.edit, "12.3.")
    QTest.keyClick(screen.filters.day.edit, Qt.Key.Key_Return)

    assert screen.empty.text() == "There is no such day. Write it like 2026-03-12."
    assert len(shown.station.audit_asked) == asked
    tap(screen.foot.main)
    assert shown.station.audited == []
    assert screen.filters.day.edit.hasFocus()


def test_a_nurse_reads_nothing_and_is_told_who_may(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(1)], person=0)

    assert shown.station.audit_asked == []
    assert screen.model.rowCount() == 0
    assert screen.empty.text() == "A charge nurse or a manager sees who did what."
    assert not screen.list.isVisible()
    assert not screen.folder.isVisible()
    tap(screen.foot.main)
    assert shown.station.audited == []
    assert shown.window.screen_name == "settings"


def test_nothing_stays_in_the_table_once_the_station_is_locked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(1)])
    assert screen.model.rowCount() == 1

    shown.bridge.lock("key")

    assert shown.window.screen_name == "sign-in"
    assert screen.model.rowCount() == 0


def test_it_is_written_as_a_table_where_somebody_says(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(1)])
    assert screen.folder.text == str(tmp_path / "records")
    there = tmp_path / "there"
    there.mkdir()

    tap(screen.change)
    dialogs.take(there)
    tap(screen.foot.main)
    qtbot.waitUntil(lambda: screen.foot._title.text().startswith("Written: "))

    (file,) = there.iterdir()
    assert file.name == "audit-2026-03-12-143210.csv"
    assert file.read_bytes() == b"time,zone\r\n"
    assert file.stat().st_mode & 0o077 == 0
    assert [(kind, facts) for kind, by, facts in shown.station.audited if by == CHARGE.name] == [
        ("audit_exported", {"rows": 7})
    ]


def test_a_sealed_table_is_named_as_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(1)])
    made = AuditTable(rows=7, csv=b"sealed", ending=".csv.sealed")
    monkeypatch.setattr(shown.station.trail, "prepare_table", lambda *_: lambda: made)

    tap(screen.foot.main)
    qtbot.waitUntil(lambda: screen.foot._title.text().startswith("Written: "))

    (file,) = (tmp_path / "records").iterdir()
    assert file.name == "audit-2026-03-12-143210.csv.sealed"
    assert file.read_bytes() == b"sealed"


def test_a_table_is_made_off_the_thread_of_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(1)])
    tap(screen.foot.main)
    qtbot.waitUntil(lambda: screen.foot._title.text().startswith("Written: "))

    (made_on,) = shown.station.audit_made_on
    assert made_on != get_ident()


def test_a_table_that_cannot_be_kept_in_the_log_is_not_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(1)])
    tap(screen.foot.main)
    shown.station.failure = StorageError("full")
    qtbot.waitUntil(lambda: not screen._busy)

    assert screen.foot._title.text().startswith(words().storage("full").what)
    assert list((tmp_path / "records").iterdir()) == []
    shown.station.failure = None
    tap(screen.foot.main)
    qtbot.waitUntil(lambda: screen.foot._title.text().startswith("Written: "))


def test_a_folder_that_takes_no_table_is_named_with_the_reason(
    qtbot: QtBot, tmp_path: Path
) -> None:
    _, screen = at_audit(qtbot, tmp_path, [entry(1)])

    screen.folder.set_text(str(tmp_path / "gone"))
    tap(screen.foot.main)

    words_ = f"Not written: {tmp_path / 'gone'}: no such file or directory. Choose another folder."
    qtbot.waitUntil(lambda: screen.foot._title.text() == words_)
    screen.folder.set_text("gone")
    tap(screen.foot.main)
    assert screen.foot._title.text() == "Not written: a full path is needed."


def test_a_table_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "audit.csv"
    assert write_new(path, b"first") == ""

    assert write_new(path, b"second") == "file exists"
    assert path.read_bytes() == b"first"


def test_what_cannot_be_read_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(1)])
    shown.station.failure = StorageError("damaged")

    tap(screen.filters.every)
    assert screen.model.rowCount() == 1
    screen.filters.kind.choose("printed")
    screen.filters.kind.chosen.emit()

    assert screen.model.rowCount() == 0
    assert screen.foot._missing
    assert not screen.model.canFetchMore(NOWHERE)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_words_in_every_language(kind: str) -> None:
    for language in ("en", "de", "es"):
        assert kind in words(language).table["audit"]


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_nothing_is_cut_at_either_size(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    shown, screen = at_audit(qtbot, tmp_path, [entry(n) for n in range(40)], size=size)
    qtbot.wait(1)
    assert clipped(shown.window) == []
    assert shown.window.size().toTuple() == size
    stamp = screen.list.fontMetrics().horizontalAdvance(cell(screen, 0, 0))
    assert stamp < screen.list.columnWidth(0) - 16
    for kind in KINDS:
        wide = screen.list.fontMetrics().horizontalAdvance(str(words().name("audit", kind)))
        assert wide < screen.list.columnWidth(2)
    shown.window.show_screen("settings")
    qtbot.wait(1)
    assert clipped(shown.window) == []
    assert shown.window.size().toTuple() == size


def test_the_settings_lead_here(qtbot: QtBot, tmp_path: Path) -> None:
    shown, _ = at_audit(qtbot, tmp_path, [])
    shown.window.show_screen("settings")

    tap(shown.window.made("settings").audit)

    assert shown.window.screen_name == "audit"
