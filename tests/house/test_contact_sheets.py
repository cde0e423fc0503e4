"""The contact sheets show every screen of the app, in every size, look and language."""

from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from monitor.api import LANGUAGES
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, FakeStation
from tools import contact_sheets, desk_walk
from ui import language, messages
from ui.pages import SCREENS


def test_every_screen_of_the_app_has_a_stop_on_the_sheets() -> None:
    assert sorted(set(SCREENS) - contact_sheets.screens()) == []
    assert sorted(contact_sheets.screens() - set(SCREENS)) == []


def test_what_is_looked_at_beside_a_stop_of_the_tour_has_such_a_stop() -> None:
    assert set(contact_sheets.SPOKEN) <= set(contact_sheets.TOUR)
    assert set(contact_sheets.ASIDE) <= set(contact_sheets.TOUR)
    assert all(contact_sheets.TOUR[at] == name for at, name in contact_sheets.SPOKEN.items())


def test_the_walk_of_the_desk_comes_past_its_stops_on_their_screens(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    monkeypatch.setattr(desk_walk, "SESSIONS", 72)
    seen: dict[str, str] = {}
    with desk_walk.at_the_desk(tmp_path) as hand:
        desk_walk.walk_desk(hand, lambda name: seen.update({name: hand.window.screen_name}))

    assert seen == dict(desk_walk.STOPS)


@pytest.mark.parametrize("screen", ["check", "chair"])
def test_a_stop_is_seen_in_every_language(qtbot: QtBot, screen: str) -> None:
    del qtbot
    station = FakeStation([pictures.high()])
    seen: contact_sheets.Pictures = {}
    for code in LANGUAGES:
        contact_sheets.in_language(station, PEOPLE[0], code, screen, seen, chair=4)

    assert list(seen) == [f"{screen} {code}" for code in LANGUAGES]
    assert len({picture.tobytes() for picture in seen.values()}) == len(LANGUAGES)
    assert messages.words().lang == language.ENGLISH


def test_a_walk_is_made_for_every_size_and_look() -> None:
    assert len({*contact_sheets.VIEWS}) == len(contact_sheets.VIEWS) == 4


def test_a_sheet_holds_every_picture_below_its_name() -> None:
    shown = {f"picture {n}": Image.new("RGB", (640, 360), "navy") for n in range(4)}
    made = contact_sheets.sheet(shown)

    assert made.size == (3 * 648, 2 * (360 + contact_sheets.HEAD))
    assert made.getpixel((320, 200)) == (0, 0, 128)
    assert made.getpixel((320, 382 + 200)) == (0, 0, 128)
    assert made.getpixel((968, 382 + 200)) == (255, 255, 255)
