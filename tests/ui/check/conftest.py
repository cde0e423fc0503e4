"""A check screen over a station in memory, with the T+40 check of chair 1 open."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import ChairView
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, FakeStation
from ui import theme
from ui.bridge import Bridge
from ui.check.screen import CheckScreen
from ui.theme import ThemeName

OpenCheck = Callable[..., CheckScreen]


def window_open(view: ChairView) -> ChairView:
    """Return the picture with the window of its next check open."""
    assert view.next is not None
    return replace(view, next=replace(view.next, open=True, slot=6))


@pytest.fixture
def station() -> FakeStation:
    return FakeStation((window_open(pictures.calm()),))


@pytest.fixture
def bridge(station: FakeStation, qapp: QApplication) -> Bridge:
    bridge = Bridge(station)
    bridge.sign_in(PEOPLE[0])
    return bridge


@pytest.fixture
def open_check(qtbot: QtBot, bridge: Bridge, qapp: QApplication) -> OpenCheck:
    """Open a form in a window of the given width."""

    def opened(
        group: str | None = None, *, extra: bool = False, wide: bool = True, dim: bool = False
    ) -> CheckScreen:
        width, height = (1920, 1008) if wide else (1366, 714)
        name = ThemeName.DIM if dim else ThemeName.DAY
        theme.apply(qapp, name, theme.density_for(width))
        bridge.refresh()
        screen = CheckScreen(bridge)
        qtbot.addWidget(screen)
        screen.resize(width, height)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        bridge.board_changed.connect(screen.render)
        screen.show_chair(1, group, extra)
        return screen

    return opened
