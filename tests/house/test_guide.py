"""The guide is whole: pages, pictures, links, keys and the example that it lets people try."""

import json
import re
from importlib import import_module
from pathlib import Path

import pytest
from PIL import Image

from monitor import cli
from monitor.resources import resource
from tools import screenshots
from tools.colours import few_colours
from ui import keymap
from ui.board.lane import KEYS as LANE
from ui.calls import sheet
from ui.chair.sheet import KEYS as SHEET
from ui.chair.sheet_more import OFFER_KEYS
from ui.chair.sheet_words import OUTCOME_KEYS
from ui.pages import SCREENS
from ui.protocol.schedule import KEYS as MARK
from ui.widgets import choice_row, criterion, grades, trend, vital

PROJECT = Path(__file__).resolve().parents[2]
GUIDE = PROJECT / "docs" / "guide"
PICTURES = PROJECT / "docs" / "screenshots"
PAGES = sorted(GUIDE.glob("*.md"))
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?!https?://|#)([^)#\s]+)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
NAMED_KEY = re.compile(r"\*\*([^*]+)\*\* \(((?:F\d+)|(?:Ctrl\+[A-Z]))\)")
MAIN = "F3"
"""Presses whatever the large button says."""


def _of(name: str, table: str) -> tuple[keymap.Key, ...]:
    found: tuple[keymap.Key, ...] = getattr(import_module(SCREENS[name][0]), table)
    return found


SECTIONS = {
    "On the board": (*_of("board", "KEYS"), *LANE),
    "At a chair": trend.KEYS,
    "In a sheet": (*SHEET, *OUTCOME_KEYS, *OFFER_KEYS),
    "In a row of a check": (*grades.ANSWER_KEYS, *grades.ROW_KEYS),
    "In a number of a check": vital.KEYS,
    "In a check": _of("check", "KEYS"),
    "Opening a session": _of("open", "KEYS"),
    "Before the start": (*choice_row.KEYS, *_of("start", "KEYS")),
    "At the discharge": (*criterion.KEYS, *_of("discharge", "KEYS")),
    "Correcting": _of("amend", "KEYS"),
    "In the archive": (*_of("sessions", "LIST_KEYS"), *_of("sessions", "SHORTCUTS")),
    "In a call": (*_of("calls", "KEYS"), *sheet.SHEET_KEYS),
    "On a patient's page": (*_of("patient", "SHORTCUTS"), *_of("patient", "CHART_KEYS")),
    "In a monitoring form": (*_of("report", "SHORTCUTS"), *_of("report", "KEYS")),
    "In a protocol's draft": (
        *_of("protocols", "SHORTCUTS"),
        *MARK,
        *_of("protocols", "LIST_KEYS"),
    ),
    "In who did what": _of("audit", "SHORTCUTS"),
    "With people": _of("people", "KEYS"),
    "Signing in": (*_of("sign-in", "KEYS"),),
}
"""Heading of the page of keys -> the keys that are bound there."""


@pytest.mark.parametrize("page", [*PAGES, PROJECT / "README.md"], ids=lambda page: page.name)
def test_every_picture_and_link_is_there_and_every_picture_has_words(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    shown = PICTURE.findall(text)
    targets = [*LINK.findall(text), *(target for _, target in shown)]

    assert [target for target in targets if not (page.parent / target).exists()] == []
    assert all(words for words, _ in shown)


def test_the_index_leads_to_every_page_once() -> None:
    links = LINK.findall((GUIDE / "README.md").read_text(encoding="utf-8"))
    pages = [link for link in links if "/" not in link]

    assert sorted(pages) == [page.name for page in PAGES if page.name != "README.md"]


def _told(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(re.findall(r"^\| `(.+?)` \| (.+) \|$", text, re.MULTILINE))


def test_the_table_of_keys_is_the_one_that_is_bound() -> None:
    text = (GUIDE / "keys.md").read_text(encoding="utf-8")

    assert _told(text.partition("\n## ")[0]) == keymap.told(keymap.everywhere())


def test_the_tables_of_each_screen_are_those_that_are_bound() -> None:
    text = (GUIDE / "keys.md").read_text(encoding="utf-8")
    sections = dict(part.partition("\n")[::2] for part in text.split("\n## ")[1:])

    assert {title: _told(part) for title, part in sections.items()} == {
        title: keymap.told(keys) for title, keys in SECTIONS.items()
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_button_stands_with_its_own_key(page: Path) -> None:
    table = (GUIDE / "keys.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([^`]+)` \| (.+) \|$", table, re.MULTILINE)
    does: dict[str, str] = {}
    for names, told in rows:  # one key may do something else on another screen
        key = names.split()[0]
        does[key] = f"{does.get(key, '')} {told.lower()}"
    text = page.read_text(encoding="utf-8")

    for words, key in NAMED_KEY.findall(text):
        assert key == MAIN or all(word in does[key] for word in words.lower().split())


def test_the_pictures_are_those_that_are_taken() -> None:
    taken = {"first-run", "record-1", "record-2", *screenshots.FROM_TOUR.values()}
    taken |= {*screenshots.FROM_DESK.values()}
    taken |= {"people", "chair-dim", "check-1366", "amend"}

    assert {path.stem for path in PICTURES.glob("*.png")} == taken


def test_every_picture_is_shown_somewhere() -> None:
    pages = [*PAGES, PROJECT / "README.md"]
    shown = {target for page in pages for _, target in PICTURE.findall(page.read_text("utf-8"))}

    assert {Path(target).name for target in shown} == {path.name for path in PICTURES.glob("*")}


def test_every_picture_is_small() -> None:
    large = [path.name for path in PICTURES.glob("*.png") if path.stat().st_size > 120_000]

    assert large == []


def test_a_small_mark_keeps_its_colour_in_a_picture_of_few_colours() -> None:
    picture = Image.linear_gradient("L").convert("RGB")
    for place in range(256):
        picture.putpixel((place, 0), (200, place, 20))
    picture.paste((255, 204, 0), (100, 100, 104, 104))

    small = few_colours(picture)

    assert len(small.getcolors() or []) <= 256
    red, green, blue = small.convert("RGB").getpixel((102, 102))  # type: ignore[misc]
    assert (abs(red - 255), abs(green - 204), abs(blue)) <= (12, 12, 12)


def test_the_visit_of_the_guide_loses_its_alert_with_the_edited_limit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (GUIDE / "protocols.md").read_text(encoding="utf-8")
    visit, mine = tmp_path / "visit.jsonl", tmp_path / "mine.toml"
    visit.write_text(page.partition("```jsonl\n")[2].partition("```")[0], encoding="utf-8")
    head, caution, tail = resource("protocols/ketamine-pain.toml").partition('sbp-high-caution"\n')
    mine.write_text(head + caution + tail.replace("value = 160", "value = 170", 1), "utf-8")

    assert cli.main(["protocol", "check", str(mine)]) == 0
    assert "fit for use" in capsys.readouterr().out
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    assert cli.main(["replay", str(visit), "--json", str(before)]) == 0
    assert cli.main(["replay", str(visit), "--protocol", str(mine), "--json", str(after)]) == 0
    assert "sbp-high-caution" in _limits(before)
    assert "sbp-high-caution" not in _limits(after)


def _limits(result: Path) -> set[str]:
    return {alert["limit"] for alert in json.loads(result.read_text(encoding="utf-8"))["alerts"]}
