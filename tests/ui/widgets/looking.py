"""Looking at widgets and touching them: how much of a colour is where; taps and keys."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import theme

_NEAR = 24


def show(qtbot: QtBot, widget: QWidget, width: int = 0, height: int = 0) -> None:
    """Show `widget`, at a size of its own choice where none is given."""
    qtbot.addWidget(widget)
    hint = widget.sizeHint()
    widget.resize(width or hint.width(), height or hint.height())
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()


def picture(widget: QWidget) -> QImage:
    """Return what `widget` shows now."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def count(image: QImage, token: str, area: QRect | None = None) -> int:
    """Return how many pixels of `area` have nearly the colour of `token`."""
    wanted = theme.current().color(token)
    box = area or image.rect()
    return sum(
        near(image.pixelColor(x, y), wanted)
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    )


def near(first: QColor, second: QColor) -> bool:
    """Return whether two colours look alike."""
    return (
        abs(first.red() - second.red()) < _NEAR
        and abs(first.green() - second.green()) < _NEAR
        and abs(first.blue() - second.blue()) < _NEAR
    )


def alarm_pixels(widget: QWidget) -> dict[str, int]:
    """Return how much of each alarm colour `widget` shows."""
    image = picture(widget)
    return {token: count(image, token) for token in ("high", "med", "low")}


def tap(widget: QWidget) -> None:
    """Press and release the left button in the middle of `widget`."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Type `keys` into `widget`."""
    for key in keys:
        QTest.keyClick(widget, key)


def write(widget: QWidget, text: str) -> None:
    """Type `text` into `widget`."""
    QTest.keyClicks(widget, text)
