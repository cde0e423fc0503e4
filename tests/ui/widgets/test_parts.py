"""A line of words of which some are strong, and what fills its places."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import count, picture, show
from ui import theme
from ui.theme import Density, ThemeName
from ui.widgets.text import Label, Parts, parts_of

BORN = (("Born ", False), ("04 Feb 1979", True), (" (47 y)", False))


def test_the_places_of_a_form_are_filled_in_any_order() -> None:
    assert parts_of("Born {0} ({1} y)", ("04 Feb 1979", True), ("47", False)) == (
        ("Born ", False), ("04 Feb 1979", True), (" (", False), ("47", False), (" y)", False),
    )  # fmt: skip
    assert [words for words, _ in parts_of("{1} of {0}", ("a", True), ("b", False))][1:4:2] == [
        "b",
        "a",
    ]


def test_the_whole_line_is_read_out_and_has_its_room(qtbot: QtBot) -> None:
    line = Parts()
    line.set_parts(*BORN)
    plain = Label("Born 04 Feb 1979 (47 y)", theme.Role.SMALL)
    qtbot.addWidget(plain)
    show(qtbot, line)

    assert line.text() == plain.text()
    assert line.sizeHint().width() > plain.sizeHint().width()


def test_what_is_strong_has_more_ink(qtbot: QtBot) -> None:
    line = Parts()
    line.set_parts(("148/90", False))
    show(qtbot, line, 200, 40)
    faint = count(picture(line), "ink")
    line.set_parts(("148/90", True))

    assert count(picture(line), "ink") > faint > 0


@pytest.mark.parametrize("percent", [125, 150])
def test_large_text_is_in_one_weight(qtbot: QtBot, qapp: object, percent: int) -> None:
    theme.apply(qapp, ThemeName.DAY, Density.REGULAR, percent)  # type: ignore[arg-type]
    line, other = Parts(), Parts()
    line.set_parts(*BORN)
    other.set_parts(*((words, False) for words, _ in BORN))
    qtbot.addWidget(other)
    show(qtbot, line)

    assert line.sizeHint() == other.sizeHint()


def test_a_line_without_room_is_still_drawn(qtbot: QtBot) -> None:
    line = Parts()
    line.set_parts(*BORN)
    show(qtbot, line, 60, 30)

    assert line.width() < line.sizeHint().width()
    assert count(picture(line), "ink") > 0
