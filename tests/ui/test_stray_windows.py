"""No part of a screen is ever a window of its own: it would flash up and take the keys away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import devices, pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.windows import open_window, room
from ui.app import MainWindow
from ui.chair.side import KINDS
from ui.pages import SCREENS

CHAIR_OF = {"check": 1, "chair": 4, "start": 2, "open": 3, "discharge": 6, "amend": 1}


class Watcher(QObject):
    """Notes every window that comes up beside the main one."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shows = event.type() is QEvent.Type.Show and not isinstance(watched, MainWindow)
        if shows and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()!r}")
        return False


@pytest.fixture
def watcher(qapp: QApplication) -> Iterator[Watcher]:
    made = Watcher()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.mark.parametrize("name", SCREENS)
def test_no_part_of_a_screen_comes_up_as_a_window(
    qtbot: QtBot, watcher: Watcher, name: str
) -> None:
    signed_in = name not in {"sign-in", "first-run"}
    people = () if name == "first-run" else PEOPLE
    shown = open_window(qtbot, room(), signed_in=signed_in, people=people)
    if signed_in:
        shown.bridge.sign_in(PEOPLE[1])
    shown.window.show_screen(name, CHAIR_OF.get(name, 0))
    shown.window.toggle_help()

    assert watcher.seen == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_part_of_a_sheet_comes_up_as_a_window(qtbot: QtBot, watcher: Watcher, kind: str) -> None:
    shown = open_window(qtbot, room())
    shown.window.show_chair(1)
    view = devices.given() if kind == "device" else pictures.missed_without_reason()
    shown.chair.side.open_sheet(kind, view, shown.station)

    assert watcher.seen == []
