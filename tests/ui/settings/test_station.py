"""Each setting is saved by itself, by whom it belongs to, and what is not saved says why."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import LANGUAGES, Refusal, Refused, StorageError
from tests.ui.settings.page import NURSE, Page, open_page, tap
from tests.ui.windows import COMPACT, REGULAR, clipped
from ui import language, theme
from ui.theme import ThemeName, wanted


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return open_page(qtbot)


@pytest.mark.parametrize(
    ("field", "code", "stored"),
    [
        ("chairs", "4", 4),
        ("paper", "letter", "letter"),
        ("temperature", "F", "F"),
        ("theme", "clock", "clock"),
        ("text_size", "125", 125),
        ("still_alarms", "on", True),
        ("second_check", "off", False),
        ("lock_after_min", "5", 5),
    ],
)
def test_a_tap_saves_its_setting_and_nothing_else(
    page: Page, field: str, code: str, stored: object
) -> None:
    setting = next(s for s in page.screen.settings if s.field == field)

    page.tap(setting, code)  # type: ignore[arg-type]

    assert page.station.changes == [{field: stored}]
    assert getattr(page.station.settings, field) == stored
    assert not page.screen.unsaved()


def test_a_text_is_saved_when_it_is_left_and_only_if_it_changed(page: Page) -> None:
    clinic = page.screen.station.clinic
    page.types(clinic, page.station.settings.clinic)
    assert page.station.changes == []

    page.types(clinic, "Fernhollow East")

    assert page.station.changes == [{"clinic": "Fernhollow East"}]
    assert clinic.box.note.text() == "Saved 14:32"


@pytest.mark.parametrize("field", ["clinic", "room"])
def test_what_stands_on_records_is_never_empty(page: Page, field: str) -> None:
    setting = next(s for s in page.screen.settings if s.field == field)

    page.types(setting, "")  # type: ignore[arg-type]

    assert page.station.changes == []
    assert "can’t be empty" in setting.trouble
    assert "not saved" in page.screen.station.heading.note.text()


def test_a_full_disk_keeps_what_was_typed_and_says_so(page: Page) -> None:
    page.station.failure = StorageError("full")
    page.types(page.screen.station.room, "Room C")

    assert page.screen.station.room.value == "Room C"
    assert page.screen.unsaved() == (page.screen.station.room,)
    assert "full" in page.screen.station.room.trouble

    page.station.failure = None
    page.window.beat()
    page.types(page.screen.station.room, "Room C")
    assert page.station.settings.room == "Room C"


def test_a_refused_tap_goes_back_and_names_the_chair(page: Page) -> None:
    page.station.refusal = Refused(Refusal.CHAIR_TAKEN, chair=5)
    chairs = page.screen.station.chairs

    page.tap(chairs, "4")

    assert chairs.value == "6"
    assert chairs.small.text() == (
        "Not saved: chair 5 has an open session. There are still 6 chairs."
    )


def test_what_was_changed_elsewhere_is_shown_but_not_over_what_is_being_typed(page: Page) -> None:
    station = page.screen.station
    station.clinic.box.edit.setText("Half a na")
    page.station.change_settings("x", clinic="Other", paper="letter")
    page.bridge.refresh()

    assert station.clinic.value == "Half a na"
    assert station.paper.value == "letter"


# who may ------------------------------------------------------------------------------------------


def test_everybody_else_reads_the_page_and_is_told_who_may_change_it(qtbot: QtBot) -> None:
    page = open_page(qtbot, person=NURSE)
    station = page.screen.station
    sentence = "P. Lindqvist or a manager can change this"
    assert station.heading.note.text() == sentence

    page.tap(station.paper, "letter")
    page.types(station.clinic, "Mine")
    tap(page.screen.who.add)
    tap(page.screen.sound.first.button)
    tap(page.screen.sound.steps.cards[0].more)

    assert page.station.changes == []
    assert (station.paper.value, station.paper.small.text()) == ("a4", sentence)
    assert page.screen.who.said.text() == sentence
    assert page.screen.sound.steps.note.text() == sentence
    assert page.screen.people.isVisible()  # behind it is one's own PIN
    assert not page.screen.audit.isVisible()


def test_the_people_are_one_tap_away_for_who_manages_them(page: Page, qtbot: QtBot) -> None:
    assert page.screen.people.label == "People, 2"

    tap(page.screen.people)

    assert page.window.screen_name == "people"


def test_f3_goes_to_what_is_not_saved_and_else_back_to_the_board(page: Page) -> None:
    page.types(page.screen.station.room, "")
    page.window.call("main_action")
    assert page.screen.unsaved() == (page.screen.station.room,)
    assert page.window.focusWidget() is page.screen.station.room.box.edit

    page.screen.station.room.drop()
    page.window.call("main_action")

    assert page.window.screen_name == "board"


# the look of the room -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("look", "clock", "name"),
    [("day", "23:00", "day"), ("dim", "12:00", "dim"), ("clock", "06:59:59", "dim"),
     ("clock", "07:00:00", "day"), ("clock", "18:59:59", "day"), ("clock", "19:00:00", "dim")],
)  # fmt: skip
def test_a_room_by_the_clock_is_dim_in_the_evening_and_at_night(
    look: str, clock: str, name: str
) -> None:
    assert wanted(look, clock).value == name


def test_the_look_changes_with_its_setting_and_with_the_clock(page: Page) -> None:
    page.tap(page.screen.station.theme, "dim")
    assert theme.current().name is ThemeName.DIM
    page.tap(page.screen.station.theme, "clock")
    assert theme.current().name is ThemeName.DAY
    assert page.screen.station.theme.small.text() == "dim from 19:00 to 07:00"

    page.station.at += 5 * 3_600_000_000
    page.window.beat()

    assert theme.current().name is ThemeName.DIM


def test_ctrl_d_holds_until_the_clock_has_the_next_word(page: Page) -> None:
    page.tap(page.screen.station.theme, "clock")
    page.window.toggle_theme()
    page.window.beat()
    assert theme.current().name is ThemeName.DIM
    assert page.station.settings.theme == "clock"

    page.station.at += 5 * 3_600_000_000
    page.window.beat()
    page.station.at += 12 * 3_600_000_000
    page.window.beat()

    assert theme.current().name is ThemeName.DAY


def test_another_room_brings_the_look_that_it_last_had(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = {"Room C": "dim"}
    monkeypatch.setattr(page.station, "theme_of_room", lambda room: looks.get(room, ""))

    page.types(page.screen.station.room, "Room C")
    page.types(page.screen.station.room, "Room D")

    assert page.station.changes == [{"room": "Room C", "theme": "dim"}, {"room": "Room D"}]
    assert page.screen.station.theme.label.text() == "Theme in Room D"


# folders ------------------------------------------------------------------------------------------


def test_a_folder_for_records_is_tried_before_it_is_kept(
    page: Page, qtbot: QtBot, tmp_path: Path
) -> None:
    folders = page.screen.folders
    folders.records.box.edit.setText(str(tmp_path / "records"))
    folders.records.box.left.emit()
    qtbot.waitUntil(lambda: not folders.trial.running)

    assert page.station.settings.records_dir == str(tmp_path / "records")
    assert folders.records.small.text().startswith("reached, ")


def test_a_folder_that_cannot_be_written_is_not_kept(page: Page, qtbot: QtBot) -> None:
    folders = page.screen.folders
    folders.records.box.edit.setText("not/a/full/path")
    folders.records.box.left.emit()
    qtbot.waitUntil(lambda: not folders.trial.running)

    assert page.station.changes == []
    assert folders.records.trouble == "can’t write there: a full path is needed"
    assert folders.records.value == "not/a/full/path"


def test_the_folders_are_tried_again_every_ten_minutes_while_the_page_is_in_view(
    page: Page, qtbot: QtBot
) -> None:
    folders = page.screen.folders
    assert (folders._again.isActive(), folders._again.interval()) == (True, 600_000)
    page.window.show_screen("board")
    assert not folders._again.isActive()


def test_a_trial_is_announced_only_when_it_takes_longer_than_a_moment(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = page.screen.folders
    monkeypatch.setattr(folders.trial, "begin", lambda _folder: None)
    folders.try_again()
    at_once = folders.records.small.text()
    assert folders._slow.interval() == 300

    monkeypatch.setattr(type(folders.trial), "running", True)
    folders._slow.timeout.emit()

    assert at_once != "trying…"
    assert folders.records.small.text() == "trying…"


def test_the_data_folder_is_shown_and_cannot_be_changed_here(page: Page) -> None:
    data = page.screen.folders.data

    assert data.value == str(page.station.data_dir)
    assert data.box.edit.isReadOnly()
    assert not data.change.isVisible()


# the whole page -----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [REGULAR, COMPACT])
def test_nothing_is_cut_at_either_size(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = open_page(qtbot, size=size)

    assert clipped(page.screen) == []
    assert page.screen.minimumSizeHint().width() <= size[0]
    assert page.window.height() == size[1]


@pytest.mark.parametrize("spoken", tuple(LANGUAGES))
def test_no_box_of_the_page_is_lower_than_what_it_holds(
    qtbot: QtBot, qapp: QApplication, spoken: str
) -> None:
    language.speak(qapp, spoken)
    try:
        page = open_page(qtbot, size=COMPACT)
        least = page.screen.minimumSizeHint()
    finally:
        language.speak(qapp, language.ENGLISH)

    assert least.height() <= COMPACT[1] - page.window.bar.height()
    assert least.width() <= COMPACT[0]
