"""The page of calls in each language at both promised sizes: nothing is cut or stays English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.calls.clinic import Desk
from tests.ui.calls.test_screen import MIRA, OSKAR, PIA, buttons, open_call, red_call
from tests.ui.forms.hands import Hands
from tests.ui.speaking import left_in_english
from tests.ui.test_languages import EACH, SIZES, app
from tests.ui.windows import clipped
from ui import language
from ui.widgets.grade_button import GradeButton


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, language.ENGLISH)


def whole(desk: Desk, spoken: str) -> None:
    for _ in range(6):
        app().processEvents()
    wrapped = {button.label for button in desk.window.findChildren(GradeButton)}
    assert [text for text in clipped(desk.window) if text not in wrapped] == []
    assert left_in_english(desk.window, spoken) == []


@EACH
@SIZES
def test_no_page_of_calls_cuts_its_words_or_leaves_one_in_english(
    qtbot: QtBot, tmp_path: Path, spoken: str, size: tuple[int, int]
) -> None:
    language.speak(app(), spoken)
    desk = Desk(qtbot, tmp_path, size)
    whole(desk, spoken)
    Hands().tap(buttons(desk, "drove")[1])
    Hands().tap(buttons(desk, "self_harm")[1])
    whole(desk, spoken)
    open_call(desk, PIA)
    Hands().tap(buttons(desk, "still_better")[1])
    whole(desk, spoken)
    red_call(desk)
    desk.screen.choose(desk.screen.model.items[1].row)
    whole(desk, spoken)
    open_call(desk, MIRA)
    Hands().tap(desk.screen.no_answer)
    whole(desk, spoken)
    Hands().tap(desk.screen.foot.question.chips.buttons[0])
    Hands().tap(desk.screen.done)
    whole(desk, spoken)
    assert desk.screen.model.items[0].title == OSKAR
