"""The list of sessions: search, write and open a record, verify it."""

from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import MINUTE, Phase, SessionRow, SigningOutcome, StorageError
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, room
from ui import theme
from ui.archive import screen as archive
from ui.archive.screen import SessionsScreen
from ui.theme import ThemeName
from ui.widgets.buttons import Button
from ui.widgets.desk_table import PRIORITY

ROWS = tuple(
    SessionRow(
        session=f"session-{number}",
        record=f"R-{number:04}",
        name=name,
        mrn=f"FX-{number}",
        birth_date="1980-01-01",
        opened_at=pictures.NOW,
        chair=number,
        protocol="Ketamine for chronic pain, 40 to 60 min",
        phase=Phase.CLOSED if number > 1 else Phase.INFUSION,
        alerts=number,
        amended=number == 3,
        worst=number - 1,
        highest="166/94",
        series="3 of 6",
    )
    for number, name in enumerate(("Wren Samplesson", "Oda Exempél", "Bram Mockford"), start=1)
)


def at_sessions(qtbot: QtBot, size: tuple[int, int] = COMPACT) -> tuple[Opened, SessionsScreen]:
    shown = open_window(qtbot, room(), size=size)
    shown.station.rows = ROWS
    QTest.keyClick(shown.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    screen = shown.window.made("sessions")
    assert isinstance(screen, SessionsScreen)
    return shown, screen


def visible(screen: SessionsScreen) -> list[str]:
    model = screen.list.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_typing_narrows_the_list_to_rows_with_every_word(qtbot: QtBot) -> None:
    _, screen = at_sessions(qtbot)
    assert len(visible(screen)) == 3
    QTest.keyClicks(screen.search, "bram 2026")
    assert visible(screen) == ["Bram Mockford"]
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert len(visible(screen)) == 3


@pytest.mark.parametrize(
    "typed", ["exempel oda", "ODA exempél", "FX-2", "exem 1980", "12 mar oda", "01 jan 1980 oda"]
)
def test_a_name_is_found_without_its_accents_in_any_order_and_by_number_or_date(
    qtbot: QtBot, typed: str
) -> None:
    _, screen = at_sessions(qtbot)
    screen.search.setText(typed)  # the test library types no accents
    assert visible(screen) == ["Oda Exempél"]


@pytest.mark.parametrize(
    "chip,names",
    [
        ("all", 3),
        ("week", 3),
        ("alerts", ["Oda Exempél", "Bram Mockford"]),
        ("unsigned", ["Wren Samplesson"]),
        ("amended", ["Bram Mockford"]),
    ],
)
def test_a_chip_keeps_what_it_says(qtbot: QtBot, chip: str, names: list[str] | int) -> None:
    _, screen = at_sessions(qtbot)
    place = ["all", "week", "alerts", "unsigned", "amended"].index(chip)
    QTest.mouseClick(screen.chips.buttons[place], Qt.MouseButton.LeftButton)
    assert visible(screen) == names or len(visible(screen)) == names
    assert str(len(visible(screen))) in screen.counted.text()


def test_a_session_older_than_a_week_is_not_of_this_week(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    week = 7 * 24 * 60 * MINUTE
    shown.station.rows = tuple(
        replace(row, opened_at=pictures.NOW - week - number) for number, row in enumerate(ROWS)
    )
    screen.reload()
    QTest.mouseClick(screen.chips.buttons[1], Qt.MouseButton.LeftButton)
    assert visible(screen) == ["Wren Samplesson"]


def test_the_worst_alert_has_its_shape_and_its_word(qtbot: QtBot) -> None:
    _, screen = at_sessions(qtbot)
    model = screen.list.model()
    cells = [model.index(row, 4) for row in range(3)]
    assert [cell.data() for cell in cells] == ["None", "Low", "Medium"]
    assert [cell.data(PRIORITY) for cell in cells] == [None, "low", "medium"]


def test_the_facts_of_the_chosen_session_stand_beside_the_list(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    view = pictures.high()
    shown.station.rows = (replace(ROWS[0], session=view.session, name="Oskar Nonesuch"),)
    screen.show_chair(0)
    assert screen.name.text() == "Oskar Nonesuch"
    assert "SBP 186" in screen.facts.text
    assert "checks" in screen.facts.text


def test_facts_that_cannot_be_read_say_so_and_the_list_stays(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.rows = (replace(ROWS[0], session="gone"),)
    screen.show_chair(0)
    assert visible(screen) == ["Wren Samplesson"]
    assert screen.facts.text
    assert not shown.bridge.broken


def test_the_readings_are_written_as_a_table_by_key_and_by_button(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    shown.bridge.sign_in(PEOPLE[1])
    QTest.keyClick(screen.search, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shown.bridge.finish()
    assert screen.result.text() == "Record written: data/records/session-1.readings.csv"
    QTest.mouseClick(screen.table, Qt.MouseButton.LeftButton)
    shown.bridge.finish()
    assert len(shown.station.exported) == 2


def test_who_may_not_take_tables_out_is_told_before_the_tap(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    assert not screen.table.isEnabled()
    assert screen.result.text().startswith("Data: ")
    QTest.keyClick(screen.search, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shown.bridge.finish()
    assert shown.station.exported == []

    shown.bridge.sign_in(PEOPLE[1])

    assert screen.table.isEnabled()


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
@pytest.mark.parametrize("name", list(ThemeName))
def test_the_archive_is_whole_at_both_sizes_and_in_both_looks(
    qtbot: QtBot, size: tuple[int, int], name: ThemeName
) -> None:
    shown, screen = at_sessions(qtbot, size)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, name, theme.density_for(size[0]))
    screen.list.selectRow(0)
    app.processEvents()
    least = theme.current().target
    buttons = [b for b in screen.findChildren(Button) if b.isVisible()]
    assert clipped(shown.window) == []
    assert [b.label for b in buttons if min(b.width(), b.height()) < least] == []
    assert (shown.window.width(), shown.window.height()) == size


def test_a_search_without_result_says_so(qtbot: QtBot) -> None:
    _, screen = at_sessions(qtbot)
    QTest.keyClicks(screen.search, "Wrenn")
    assert screen.result.text() == "No session matches “Wrenn”"


def test_what_matched_nothing_is_not_said_beside_a_list_that_was_made_meanwhile(
    qtbot: QtBot,
) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.rows = ()
    QTest.keyClicks(screen.search, "Wren")
    assert screen.result.text() == "No session matches “Wren”"

    shown.station.rows = ROWS
    screen.reload()

    assert visible(screen) == ["Wren Samplesson"]
    assert screen.result.text() == ""


def test_enter_writes_the_record_says_where_and_opens_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def fake(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(archive, "open_file", fake)
    shown, screen = at_sessions(qtbot)
    QTest.keyClicks(screen.search, "oda")
    QTest.keyClick(screen.search, Qt.Key.Key_Return)
    shown.bridge.finish()
    path = Path("data/records/session-2.pdf")
    assert (shown.station.exported, opened) == ([("session-2", path)], [path])
    assert screen.result.text() == f"Record written: {path}"


def test_characters_that_no_font_has_are_said_with_the_record(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "open_file", lambda _path: True)
    shown, screen = at_sessions(qtbot)
    shown.station.unwritten = {"李": ("Patient", "Signatures")}

    QTest.keyClicks(screen.search, "oda")
    QTest.keyClick(screen.search, Qt.Key.Key_Return)
    shown.bridge.finish()

    assert screen.result.text() == (
        "Record written: data/records/session-2.pdf No font here has U+674E (Patient, Signatures): "
        "written by number, as typed in the journal inside."
    )
    qtbot.wait(1)
    assert clipped(shown.window) == []


def test_a_table_of_readings_says_nothing_of_fonts(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.unwritten = {"李": ("Patient",)}

    shown.bridge.sign_in(PEOPLE[1])
    QTest.keyClick(screen.search, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shown.bridge.finish()

    assert screen.result.text() == "Record written: data/records/session-1.readings.csv"


def test_a_record_that_nothing_opens_is_said_to_be_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "open_file", lambda _path: False)
    shown, screen = at_sessions(qtbot)
    screen.main_action()
    assert screen.result.text() == "Writing the record of Wren Samplesson…"
    shown.bridge.finish()
    assert screen.result.text().startswith("Written, but nothing on this computer opens it")


def test_a_record_that_cannot_be_written_is_said(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.failure = StorageError("full")
    QTest.mouseClick(screen.export, Qt.MouseButton.LeftButton)
    assert "the disk is full" in screen.result.text()


def test_a_folder_that_takes_no_record_is_said_and_noted(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.disk = OSError("the folder is away")
    QTest.mouseClick(screen.export, Qt.MouseButton.LeftButton)
    shown.bridge.finish()
    assert screen.result.text().startswith("The record was not written: the folder is away.")
    assert shown.station.not_exported == [("session-1", "the folder is away")]
    assert not shown.bridge.broken


def test_verifying_says_intact_or_what_differs(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    QTest.keyClick(screen.search, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert screen.result.text() == "Record intact: R-0001"
    shown.station.differences = ("session:session-1 4 changed",)
    QTest.mouseClick(screen.verify, Qt.MouseButton.LeftButton)
    assert screen.result.text().startswith(
        "Record differs from its seal at entry 4: the content was changed"
    )
    assert shown.station.audited == [
        ("verified", pictures.NURSE, {"session": "session-1", "result": "intact"}),
        (
            "verified",
            pictures.NURSE,
            {"session": "session-1", "result": "session:session-1 4 changed"},
        ),
    ]


def test_verifying_looks_at_the_written_record_too(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.written = tmp_path / "R-0001.pdf"
    shown.station.written.write_bytes(b"no record")

    QTest.mouseClick(screen.verify, Qt.MouseButton.LeftButton)
    assert screen.result.text() == "Record intact: R-0001"
    shown.bridge.finish()

    said = screen.result.text()
    assert said.startswith("Record intact: R-0001. File R-0001.pdf: It is damaged, or no PDF")
    assert [facts for kind, _, facts in shown.station.audited if kind == "verified"] == [
        {"session": "session-1", "result": "intact"},
        {"session": "session-1", "what": "file", "result": "unreadable"},
    ]


def test_what_the_file_was_worth_is_kept_for_who_asked_even_if_they_left(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.written = tmp_path / "R-0001.pdf"
    shown.station.written.write_bytes(b"no record")

    QTest.mouseClick(screen.verify, Qt.MouseButton.LeftButton)
    shown.window.lock()
    shown.bridge.finish()

    facts = {"session": "session-1", "what": "file", "result": "unreadable"}
    assert ("verified", pictures.NURSE, facts) in shown.station.audited


def test_a_record_that_cannot_be_read_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.written = tmp_path / "gone.pdf"

    QTest.mouseClick(screen.verify, Qt.MouseButton.LeftButton)
    shown.bridge.finish()

    assert screen.result.text().endswith("File gone.pdf: it can’t be read")
    assert shown.station.audited[-1][2]["result"] == "not_read"


def test_a_window_that_is_closed_while_a_record_is_read_is_told_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.written = tmp_path / "R-0001.pdf"
    shown.station.written.write_bytes(b"no record")

    QTest.mouseClick(screen.verify, Qt.MouseButton.LeftButton)
    shiboken6.delete(screen)
    shown.bridge.finish()

    assert not shown.bridge.broken


def test_what_became_of_the_signature_is_said_where_the_record_went(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.outcome = SigningOutcome(code="expired", detail="2026-03-01")

    QTest.mouseClick(screen.export, Qt.MouseButton.LeftButton)
    shown.bridge.finish()

    assert screen.result.text().startswith("Record written: ")
    assert "Not signed: the clinic’s certificate expired on 2026-03-01." in screen.result.text()


def test_a_running_session_leads_to_its_chair(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    QTest.mouseClick(screen.chair, Qt.MouseButton.LeftButton)
    assert (shown.window.screen_name, shown.window.chair) == ("chair", 1)


def test_nothing_is_cut_in_the_compact_window(qtbot: QtBot) -> None:
    shown, _ = at_sessions(qtbot)
    assert clipped(shown.window) == []


def test_a_sealed_session_is_added_to_and_an_open_one_is_not(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    asked: list[str] = []
    screen.addendum_requested.disconnect()
    screen.addendum_requested.connect(asked.append)

    screen.list.selectRow(0)
    QTest.mouseClick(screen.addendum, Qt.MouseButton.LeftButton)
    assert asked == []
    assert "still open" in screen.result.text()

    closed = next(row for row in shown.station.rows if row.phase is Phase.CLOSED)
    QTest.keyClicks(screen.search, closed.record)
    QTest.mouseClick(screen.addendum, Qt.MouseButton.LeftButton)
    assert asked == [closed.session]


def test_whose_record_is_on_the_screen_is_kept_and_whose_is_not_shown_is_not(
    qtbot: QtBot,
) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.views[1] = replace(pictures.calm(), session="session-1")
    screen.list.selectRow(2)
    shown.station.looks.clear()

    screen.list.selectRow(0)

    assert screen.beside.isVisible()
    assert shown.station.looks == [("session-1", "FX-1", pictures.NURSE)]


def test_a_record_that_was_written_is_kept_with_who_and_where(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)

    QTest.keyClick(screen.search, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    shown.bridge.lock("key")  # the file comes after the person has gone
    shown.bridge.finish()

    facts = {"session": "session-1", "form": "pdf", "folder": "data/records"}
    assert shown.station.audited == [("exported", pictures.NURSE, facts)]


def test_a_record_that_was_not_written_is_not_kept_as_written(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.disk = OSError(28, "No space left on device")

    QTest.keyClick(screen.search, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    shown.bridge.finish()

    assert shown.station.audited == []
    assert len(shown.station.not_exported) == 1


def test_a_disk_that_keeps_no_audit_hides_no_result(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)

    def full(*_args: object, **_facts: object) -> None:
        raise StorageError("full")

    shown.station.audit = full  # type: ignore[method-assign]
    QTest.keyClick(screen.search, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert screen.result.text() == "Record intact: R-0001"
