"""Data found damaged at the start: said on every screen until it is seen, and never mistaken."""

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import Damage, StorageError
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, room

MISSING = Damage(place="0001-7", at=pictures.NOW, changes=7, kept="damaged/0001-7")
UNREADABLE = Damage(
    place="2026-0312-03", at=pictures.NOW, session="2026-0312-03", chair=3
)  # chair 3 is the empty one of the pictures


def opened(
    qtbot: QtBot,
    *found: Damage,
    size: tuple[int, int] = REGULAR,
    percent: int = 100,
    signed_in: bool = True,
) -> Opened:
    shown = open_window(qtbot, room(), size=size, percent=percent, signed_in=signed_in)
    shown.station.board_changes = {"damage": found}
    shown.bridge.refresh()
    return shown


def strip_of(shown: Opened) -> str:
    strip = shown.window.made("board").damage
    return strip.text.text() if strip.isVisible() else ""


def test_what_is_missing_is_said_on_the_board_with_what_is_kept_and_what_to_do(
    qtbot: QtBot,
) -> None:
    shown = opened(qtbot, MISSING)

    assert strip_of(shown) == (
        "The end of what was saved before the last stop is missing: up to 7 changes may be lost."
        " All before it is kept. Look at each chair and enter again what is missing."
        " The damaged file is kept for your technician: damaged/0001-7"
    )


def test_a_file_that_could_not_be_kept_is_said(qtbot: QtBot) -> None:
    shown = opened(qtbot, Damage(place="entry-3", at=pictures.NOW, changes=1))

    assert "1 change may be lost." in strip_of(shown)
    assert strip_of(shown).endswith("The damaged file could not be kept.")


@pytest.mark.parametrize("screen", ["board", "chair", "sessions", "settings", "check", "open"])
def test_every_screen_says_it_in_the_bar_and_a_tap_leads_to_the_board(
    screen: str, qtbot: QtBot
) -> None:
    shown = opened(qtbot, MISSING)
    shown.window.show_screen(screen, 3 if screen == "open" else 1)
    slot = shown.window.bar.slot
    assert slot.slot.lines == ("Saved data missing", "see the board")

    slot.press()

    assert shown.window.screen_name == "board"


def test_it_is_said_while_nobody_is_signed_in(qtbot: QtBot) -> None:
    shown = opened(qtbot, MISSING, signed_in=False)

    assert shown.window.screen_name == "sign-in"
    assert shown.window.bar.slot.slot.lines[0] == "Saved data missing"
    shown.window.bar.slot.press()
    assert shown.window.screen_name == "sign-in"


def test_each_open_chair_says_it_instead_of_that_nothing_was_lost(qtbot: QtBot) -> None:
    shown = opened(qtbot, MISSING)
    shown.window.show_chair(1)

    said = shown.chair.next.sentence.text()

    assert said == "The end of what was saved is missing: enter again what is not here"


def test_it_stands_until_somebody_says_that_they_saw_it_and_the_next_one_follows(
    qtbot: QtBot,
) -> None:
    shown = opened(qtbot, MISSING, UNREADABLE)
    strip = shown.window.made("board").damage

    strip.button.click()

    assert shown.station.seen_damage == [(MISSING.place, PEOPLE[0].name)]
    assert strip_of(shown).startswith("The record of chair 3 can't be read (session 2026-0312-03)")
    strip.button.click()
    assert strip_of(shown) == ""
    assert not shown.window.bar.slot.slot.lines


def test_what_could_not_be_stored_stays_in_view(qtbot: QtBot) -> None:
    shown = opened(qtbot, MISSING)
    shown.station.failure = StorageError("full")

    shown.window.made("board").damage.button.click()

    assert "up to 7 changes" in strip_of(shown)


def test_a_chair_whose_record_cannot_be_read_is_not_taken_for_empty(qtbot: QtBot) -> None:
    shown = opened(qtbot, UNREADABLE, Damage(place="x", at=0, session="x", seen=True))
    board = shown.window.made("board")

    assert board.lanes[2].view.phase == "Record not readable"
    assert board.lanes[2].view.filled
    assert shown.window.bar.tabs[2].tab.first == "By hand"
    shown.window.show_chair(3)
    assert shown.chair.empty.word.text() == ("Record not readable: look after the patient by hand")


def test_the_mark_at_the_chair_stays_when_it_was_seen_and_goes_with_a_new_session(
    qtbot: QtBot,
) -> None:
    shown = opened(qtbot, UNREADABLE)
    board = shown.window.made("board")
    board.damage.button.click()
    assert board.lanes[2].view.phase == "Record not readable"

    shown.station.views[3] = shown.station.views[1]
    shown.bridge.refresh()

    assert board.lanes[2].view.phase != "Record not readable"


def test_a_session_is_not_begun_there_unless_somebody_chooses_the_chair(qtbot: QtBot) -> None:
    shown = opened(qtbot, UNREADABLE)

    shown.window.start_session()
    assert shown.window.screen_name == "board"
    shown.window.show_chair(3)
    shown.window.start_session()
    assert (shown.window.screen_name, shown.window.chair) == ("open", 3)


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("one", [MISSING, UNREADABLE])
def test_nothing_is_cut(one: Damage, percent: int, size: tuple[int, int], qtbot: QtBot) -> None:
    shown = opened(qtbot, one, size=size, percent=percent)
    qtbot.waitUntil(lambda: strip_of(shown) != "")

    assert clipped(shown.window.made("board").damage) == []
    assert (shown.window.width(), shown.window.height()) == size
