"""Windows over a fake station, for tests of the real widgets."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from monitor.api import ChairView, Person, PracticeDriver
from monitor.protocols.read import shipped
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, FakeStation
from ui import theme
from ui.app import MainWindow
from ui.bridge import Bridge
from ui.chair.screen import ChairScreen
from ui.fonts import MEDIUM
from ui.theme import Role, ThemeName
from ui.widgets.base import text_width, two_lines
from ui.widgets.buttons import Button

REGULAR = (1920, 1080)
COMPACT = (1366, 768)


@dataclass(frozen=True)
class Opened:
    """A window with what stands behind it."""

    window: MainWindow
    bridge: Bridge
    station: FakeStation

    @property
    def chair(self) -> ChairScreen:
        """The chair's screen."""
        screen = self.window.made("chair")
        assert isinstance(screen, ChairScreen)
        return screen


def room(*changed: ChairView) -> tuple[ChairView, ...]:
    """Return the five occupied chairs of the pictures, some of them changed."""
    known = {
        view.chair: view
        for view in (
            pictures.calm(),
            pictures.before_start(),
            pictures.high(),
            pictures.overdue(),
            pictures.recovery(),
        )
    }
    known.update({view.chair: view for view in changed})
    return tuple(known.values())


def open_window(
    qtbot: QtBot,
    views: Iterable[ChairView] | None = None,
    *,
    size: tuple[int, int] = REGULAR,
    signed_in: bool = True,
    training: bool = False,
    people: Iterable[Person] = PEOPLE,
    driver: PracticeDriver | None = None,
    percent: int = 100,
) -> Opened:
    """Show the window over a fake station and return both."""
    station = FakeStation(room() if views is None else views)
    station.training = training
    station.everybody = list(people)
    station.protocols_by_id = dict(shipped())
    station.settings = replace(station.settings, text_size=percent)
    bridge = Bridge(station)
    if signed_in:
        bridge.sign_in(PEOPLE[0])
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, ThemeName.DAY, theme.density_for(size[0]), percent)
    window = MainWindow(bridge, driver=driver)
    qtbot.addWidget(window, before_close_func=lambda shown: shown.leave())
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return Opened(window=window, bridge=bridge, station=station)


def place_of(widget: QWidget) -> QRect:
    """Return where `widget` stands in its window."""
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def clipped(root: QWidget) -> list[str]:
    """Return the texts of labels and buttons that are cut where they stand."""
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        margins = label.contentsMargins()
        room_ = label.width() - margins.left() - margins.right()
        if label.wordWrap():
            high = label.heightForWidth(label.width())
            if high > label.height() + 2:
                found.append(f"{label.text()} ({high} in {label.height()} px)")
        elif label.fontMetrics().horizontalAdvance(label.text()) > room_ + 1:
            found.append(label.text())
    for button in root.findChildren(QPushButton):
        if button.isVisible() and isinstance(button, Button) and button.label:
            wide = button.fontMetrics().horizontalAdvance(button.label)
            look = theme.current()
            if wide > button.width() and look.percent > theme.USUAL:
                small = look.font(Role.CAPTION, MEDIUM)
                lines = two_lines(small, button.label)
                wide = round(max(text_width(small, line) for line in lines))
                if look.px(Role.CAPTION) * 1.15 * len(lines) > button.height():
                    wide = button.width() + 1
            if wide > button.width():
                found.append(button.label)
    return found + [box.currentText() for box in root.findChildren(QComboBox) if _cut(box)]


def _cut(box: QComboBox) -> bool:
    """Return whether what is chosen has less room than its words need."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room_ = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box)
    return (
        box.isVisible() and box.fontMetrics().horizontalAdvance(box.currentText()) > room_.width()
    )
