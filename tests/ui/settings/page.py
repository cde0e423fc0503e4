"""The settings page in a window, with a loudspeaker behind it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from monitor.api import ChairView, Person
from tests.ui.fake_station import PEOPLE, FakeStation
from tests.ui.loudspeaker import Loudspeaker
from tests.ui.windows import REGULAR, open_window
from ui.alarm import Alarm
from ui.app import MainWindow
from ui.bridge import Bridge
from ui.settings.fields import ChoiceSetting, TextSetting
from ui.settings.screen import SettingsScreen
from ui.sound import AlarmSound
from ui.widgets.buttons import Button

NURSE, CHARGE = PEOPLE


@dataclass(frozen=True)
class Page:
    """The page and what stands behind it."""

    window: MainWindow
    screen: SettingsScreen
    bridge: Bridge
    station: FakeStation
    speaker: Loudspeaker
    alarm: Alarm

    def tap(self, setting: ChoiceSetting, code: str) -> None:
        """Tap the chip `code`."""
        tap(setting.chips.buttons[setting.chips._codes.index(code)])

    def types(self, setting: TextSetting, text: str) -> None:
        """Type `text` and leave the field."""
        setting.box.edit.setFocus()
        setting.box.edit.setText(text)
        setting.box.edit.clearFocus()
        setting.box.left.emit()


def tap(button: QPushButton) -> None:
    """Tap a button that is in view."""
    assert button.isVisible(), button.accessibleName()
    button.click()


def open_page(
    qtbot: QtBot,
    *views: ChairView,
    person: Person | None = CHARGE,
    size: tuple[int, int] = REGULAR,
) -> Page:
    """Show the page as `person` sees it, over `views` or an empty room."""
    opened = open_window(qtbot, views, size=size)
    speaker = Loudspeaker()
    alarm = Alarm(opened.bridge, AlarmSound(speaker=lambda: speaker), opened.window)
    opened.bridge.sign_in(person)
    opened.window.show_screen("settings", 0)
    screen = opened.window.made("settings")
    assert isinstance(screen, SettingsScreen)
    qtbot.waitUntil(lambda: not screen.folders.trial.running)
    return Page(
        window=opened.window,
        screen=screen,
        bridge=opened.bridge,
        station=opened.station,
        speaker=speaker,
        alarm=alarm,
    )


def words(button: Button) -> str:
    """Return what stands on a button."""
    return button.label
