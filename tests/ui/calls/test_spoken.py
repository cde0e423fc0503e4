"""What a screen reader finds on the page of calls."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.calls.clinic import COMPACT, Desk
from tests.ui.calls.test_screen import MIRA, OSKAR, PIA, buttons, open_call, red_call
from tests.ui.forms.hands import Hands
from tests.ui.spoken_rules import deaf, headless, nameless, signs, strange
from tests.ui.spoken_tree import tree_of
from ui.widgets.spoken import speak


def heard(desk: Desk) -> None:
    tree = tree_of(desk.window)
    for rule in (nameless, strange, signs, deaf, headless):
        assert rule(tree) == []


def test_all_that_acts_on_the_page_of_calls_has_a_name_and_says_what_it_is(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(qtbot, tmp_path, COMPACT)
    speak()
    heard(desk)
    Hands().tap(buttons(desk, "drove")[1])
    Hands().tap(buttons(desk, "self_harm")[1])
    heard(desk)
    for name in (OSKAR, PIA):
        open_call(desk, name)
        heard(desk)
    red_call(desk)
    desk.screen.choose(desk.screen.model.items[1].row)
    heard(desk)
    open_call(desk, MIRA)
    Hands().tap(desk.screen.no_answer)
    heard(desk)
    Hands().tap(desk.screen.foot.question.chips.buttons[0])
    Hands().tap(desk.screen.done)
    heard(desk)
