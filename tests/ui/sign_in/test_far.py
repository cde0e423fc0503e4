"""The locked screen from three metres: what must be read there is as large as promised."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from pytestqt.qtbot import QtBot

from monitor.api import ChairView
from tests.ui import pictures
from tests.ui.windows import COMPACT, REGULAR, open_window, room
from ui import theme
from ui.sign_in import lanes, ribbon
from ui.sign_in.screen import SignInScreen
from ui.theme import Role
from ui.widgets.base import draw_text, text_width

FAR_PX = {REGULAR: 60, COMPACT: 43}
"""The promised sizes; 60 px on a 23.8 inch screen of 1920 pixels are 13.2 arc minutes at 3 m."""
SIZES = pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])

Written = dict[str, tuple[int, float]]
"""Words -> the pixels of their type, and the room that they lack."""


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    """Note what the locked screen writes, how large, and whether it has to be narrowed."""
    found: Written = {}

    def noted(painter: QPainter, rect: QRectF, text: str, font: QFont, *rest: object) -> None:
        found[text] = (font.pixelSize(), text_width(font, text) - rect.width())
        draw_text(painter, rect, text, font, *rest)  # type: ignore[arg-type]

    for module in (lanes, ribbon):
        monkeypatch.setattr(module, "draw_text", noted)
    return found


def _six() -> tuple[ChairView, ...]:
    """Return six chairs: nothing is due, a start, a HIGH, an overdue check, a recovery."""
    last = replace(pictures.calm(), chair=3, session="third")
    return room(last)


@SIZES
def test_number_and_countdown_of_every_chair_are_written_far_readable(
    qtbot: QtBot, written: Written, size: tuple[int, int]
) -> None:
    shown = open_window(qtbot, _six(), size=size, signed_in=False)
    screen = shown.window.current()
    assert isinstance(screen, SignInScreen)
    screen.grab()

    busy = [lane for lane in screen.lanes if lane.isEnabled()]
    assert len(busy) == 6
    for lane in busy:
        for words in (lane.lane.far, str(lane.lane.number)):
            px, lacks = written[words]
            assert (words, px) == (words, FAR_PX[size])
            assert lacks <= 0.5, f"{words} is narrowed"


@SIZES
@pytest.mark.parametrize("views", [_six, lambda: (pictures.calm(),)], ids=["HIGH", "calm"])
def test_where_to_go_is_written_far_readable(
    qtbot: QtBot,
    written: Written,
    size: tuple[int, int],
    views: Callable[[], tuple[ChairView, ...]],
) -> None:
    shown = open_window(qtbot, views(), size=size, signed_in=False)
    screen = shown.window.current()
    assert isinstance(screen, SignInScreen)
    screen.grab()

    px, lacks = written[screen.ribbon.ribbon.title]
    assert px == FAR_PX[size]
    assert lacks <= 0.5


@SIZES
def test_what_must_not_be_read_from_afar_is_not_there_at_all(
    qtbot: QtBot, written: Written, size: tuple[int, int]
) -> None:
    views = _six()
    shown = open_window(qtbot, views, size=size, signed_in=False)
    shown.window.current().grab()
    told = " ".join(written)
    assert [v.patient.name for v in views if v.patient.name.split()[0] in told] == []
    assert "186" not in told


def test_the_far_roles_are_the_promised_pixels() -> None:
    for size, px in FAR_PX.items():
        look = theme.theme_of(theme.ThemeName.DIM, theme.density_for(size[0]))
        assert look.px(Role.FAR) == px
