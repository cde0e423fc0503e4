"""What a screen reader finds on each screen: names in words, roles that say what a thing is."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from tests.ui import pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.spoken_tree import Heard, tree_of
from tests.ui.windows import Opened, open_window, room
from ui.app import SCREENS

CHAIR_OF = {"check": 1, "chair": 4, "start": 2, "open": 3, "discharge": 6, "amend": 1}
"""A chair of the pictures at which each screen has something to show."""
OWN_TEXT = frozenset({"ColumnHeader", "RowHeader", "Cell"})
ROLES = frozenset(
    {
        "Button", "ButtonMenu", "RadioButton", "CheckBox", "EditableText", "ComboBox", "SpinBox",
        "Slider", "Grouping", "Graphic", "Table", "Cell", "List", "ListItem", "PageTab", "Document",
    }
)  # fmt: skip
SCREEN_ROLES = {"BoardScreen": "Client", "ChairScreen": "Client"}
"""A screen that takes the keys of its whole page is a plain pane with a name."""
MARKS = frozenset("…:?!·×✓/()+")


def _shown(qtbot: QtBot, name: str) -> Opened:
    new = name == "first-run"
    signed_in = name not in {"sign-in", "first-run"}
    people = () if new else PEOPLE
    views = () if new else room()
    shown = open_window(qtbot, views, signed_in=signed_in, people=people)
    shown.window.show_screen(name, CHAIR_OF.get(name, 0))
    assert shown.window.screen_name == name
    return shown


@pytest.fixture(params=SCREENS)
def tree(request: pytest.FixtureRequest, qtbot: QtBot) -> tuple[Heard, ...]:
    return tree_of(_shown(qtbot, request.param).window)


def test_all_that_acts_has_a_name(tree: tuple[Heard, ...]) -> None:
    nameless = [str(each) for each in tree if each.acts and not each.name]

    assert [each for each in nameless if "Cell" not in each] == []


def test_all_that_acts_says_what_it_is(tree: tuple[Heard, ...]) -> None:
    strange = [
        str(each)
        for each in tree
        if each.acts and each.role not in ROLES and SCREEN_ROLES.get(each.kind) != each.role
    ]

    assert strange == []


def test_a_name_is_words_and_no_bare_sign(tree: tuple[Heard, ...]) -> None:
    signs = [
        str(each)
        for each in tree
        if each.acts and each.name and each.role not in OWN_TEXT
        if not any(letter.isalnum() for letter in each.name) or "::" in each.name
    ]

    assert signs == []


def test_every_table_has_a_name_and_column_headers(tree: tuple[Heard, ...]) -> None:
    for place, each in enumerate(tree):
        if each.role == "Table":
            below = tree[place + 1 :]
            heads = [one for one in below if one.role == "ColumnHeader" and one.depth > each.depth]
            assert each.name, each
            assert heads, each
            assert [str(head) for head in heads if not head.name] == []


def test_answers_that_exclude_each_other_are_radio_buttons_in_a_named_group(qtbot: QtBot) -> None:
    tree = tree_of(_shown(qtbot, "check").window)
    place = next(n for n, each in enumerate(tree) if each.name == "Dizziness: None")
    groups = [each for each in tree[:place] if each.depth < tree[place].depth]

    assert tree[place].role == "RadioButton"
    assert "Dizziness" in next(e.name for e in reversed(groups) if e.role == "Grouping")


def test_lanes_and_the_plate_of_the_bar_are_buttons(qtbot: QtBot) -> None:
    shown = open_window(qtbot, training=True)
    roles = {each.kind: each.role for each in tree_of(shown.window)}

    assert (roles["LaneRow"], roles["BarSlot"], roles["BarClock"]) == ("Button", "Button", "Clock")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Every announcement: its words, and whether it interrupts."""
    heard: list[tuple[str, bool]] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        politeness = QAccessible.AnnouncementPoliteness
        heard.append((event.message(), event.politeness() is politeness.Assertive))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_a_high_alert_in_view_interrupts_the_reader(
    qtbot: QtBot, said: list[tuple[str, bool]]
) -> None:
    shown = open_window(qtbot)
    said.clear()
    shown.window.show_chair(4)

    assert [(words[:9], loud) for words, loud in said] == [("HIGH, SBP", True)]


def test_a_high_alert_of_another_chair_interrupts_the_reader_once(
    qtbot: QtBot, said: list[tuple[str, bool]]
) -> None:
    shown = open_window(qtbot, room(pictures.calm(4)))
    shown.window.show_chair(1)
    said.clear()
    shown.station.views[4] = pictures.high()
    shown.bridge.refresh()
    shown.bridge.refresh()

    assert [words for words, loud in said if loud] == [shown.window.bar.tabs[3].accessibleName()]
    assert "HIGH" in said[0][0]


def test_what_is_not_high_waits_its_turn(qtbot: QtBot, said: list[tuple[str, bool]]) -> None:
    open_window(qtbot, [pictures.overdue()])

    assert said
    assert not any(loud for _, loud in said)
