"""A key paints what it changes: the rest of the form is left as it is."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.check.conftest import OpenCheck
from ui.check.screen import CheckScreen
from ui.widgets.buttons import Button
from ui.widgets.grades import GradeRow
from ui.widgets.vital import VitalField, VitalMessage

Key = Qt.Key
_RGB = QImage.Format.Format_RGB32
WATCHED = (Button, VitalField, VitalMessage)
"""What costs most to paint."""


class Painted(QObject):
    """Notes which widgets of a screen are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.names.append(watched.accessibleName())
        return False


@contextmanager
def _painted_in(screen: CheckScreen, qtbot: QtBot) -> Iterator[list[str]]:
    """Collect what is painted until all is still again."""
    _rest(qtbot)
    noted = Painted()
    watched = [each for kind in WATCHED for each in screen.findChildren(kind)]
    for widget in watched:
        widget.installEventFilter(noted)
    yield noted.names
    _rest(qtbot)
    for widget in watched:
        widget.removeEventFilter(noted)


def _rest(qtbot: QtBot) -> None:
    """Let layouts settle and what they moved be painted."""
    for _ in range(3):
        qtbot.wait(1)


def _types(key: Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


@pytest.mark.parametrize("wide", [True, False])
def test_an_answer_paints_its_button_and_the_count_of_what_is_left(
    open_check: OpenCheck, qtbot: QtBot, *, wide: bool
) -> None:
    screen = open_check(wide=wide)
    _types(Key.Key_0)  # the first answer brings the buttons that save or discard a part
    row = QApplication.focusWidget()
    assert isinstance(row, GradeRow)
    with _painted_in(screen, qtbot) as painted:
        _types(Key.Key_0)
    assert row.answer.code is not None
    assert set(painted) == {row.buttons[0].accessibleName(), screen.foot.bar.main.label}


def test_a_digit_paints_its_field_alone(open_check: OpenCheck, qtbot: QtBot) -> None:
    screen = open_check()
    screen.read.focus_field("sbp")
    with _painted_in(screen, qtbot) as painted:
        _types(Key.Key_1)
    assert set(painted) == {screen.read.fields["sbp"].accessibleName()}


@pytest.mark.parametrize("wide", [True, False])
def test_what_stands_on_the_screen_is_what_painting_it_all_would_give(
    open_check: OpenCheck, qtbot: QtBot, *, wide: bool
) -> None:
    screen = open_check(wide=wide)
    for key in (Key.Key_0, Key.Key_2, Key.Key_Down, Key.Key_Up, Key.Key_N, Key.Key_1):
        _types(key)
        _rest(qtbot)
        stands = screen.screen().grabWindow(screen.winId()).toImage()
        assert stands.size() == screen.size()
        assert stands.convertToFormat(_RGB) == screen.grab().toImage().convertToFormat(_RGB)
