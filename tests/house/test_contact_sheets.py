"""The contact sheets show stops that the tour makes, in every size, look and language."""

import re
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from monitor.api import LANGUAGES
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, FakeStation
from tools import contact_sheets
from ui import language, messages
from ui.pages import SCREENS

TOUR = Path(__file__).resolve().parents[2] / "ui" / "tour.py"


def test_every_stop_on_the_sheets_is_one_of_the_tour() -> None:
    text = TOUR.read_text(encoding="utf-8")
    made = {*re.findall(r'picture\("([a-z0-9-]+)"\)', text)}
    made |= {f"sheet-{name}" for name in ("stopped", "medication", "note", "call")}
    made |= {*re.findall(r'_check\(.*, "(check-[a-z]+)"\)', text)}

    assert sorted({*contact_sheets.STOPS} - made) == []
    assert set(contact_sheets.SPOKEN) <= set(contact_sheets.STOPS)
    assert set(contact_sheets.BESIDE) <= set(SCREENS)


@pytest.mark.parametrize("screen", ["check", "chair"])
def test_a_stop_is_seen_in_every_language_size_and_look(qtbot: QtBot, screen: str) -> None:
    del qtbot
    station = FakeStation([pictures.high()])
    sheets: contact_sheets.Sheets = {}
    for code in LANGUAGES:
        contact_sheets.in_language(station, PEOPLE[0], code, screen, sheets, chair=4)

    assert len(sheets) == 4
    for seen in sheets.values():
        assert list(seen) == [f"{screen} {code}" for code in LANGUAGES]
        assert len({picture.tobytes() for picture in seen.values()}) == len(LANGUAGES)
    assert messages.words().lang == language.ENGLISH


def test_a_sheet_holds_every_picture_below_its_name() -> None:
    shown = {f"picture {n}": Image.new("RGB", (640, 360), "navy") for n in range(4)}
    made = contact_sheets.sheet(shown)

    assert made.size == (3 * 648, 2 * (360 + contact_sheets.HEAD))
    assert made.getpixel((320, 200)) == (0, 0, 128)
    assert made.getpixel((320, 382 + 200)) == (0, 0, 128)
    assert made.getpixel((968, 382 + 200)) == (255, 255, 255)
