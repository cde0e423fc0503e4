"""The station locks itself at the heartbeat, by what was last pressed in the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import MICRO
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.forms.showing import bridge_to, fake
from ui.app import MainWindow
from ui.bridge import Bridge
from ui.idle import Watch


def window_over(qtbot: QtBot, bridge: Bridge) -> MainWindow:
    window = MainWindow(bridge)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_each_heartbeat_says_how_long_nothing_was_pressed(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    window = window_over(qtbot, bridge)
    window.beat()
    fake(bridge).at += 70 * MICRO

    window.beat()
    handle = window.windowHandle()
    assert isinstance(handle, QWindow)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    window.beat()

    assert [idle for idle, _ in fake(bridge).idle_asked] == [0, 70 * MICRO, 0]


def test_a_key_in_a_form_is_told_apart() -> None:
    window = QWindow()
    forms = [True]
    watch = Watch(window, lambda: forms[-1])
    watch.listen(window)
    QTest.keyClick(window, Qt.Key.Key_1)
    assert watch.beat(100) == (0, 0)

    forms.append(False)
    QTest.keyClick(window, Qt.Key.Key_2)

    assert watch.beat(130) == (0, 30)


def test_locking_itself_leads_to_the_lock_screen_and_is_kept(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    window = window_over(qtbot, bridge)
    fake(bridge).idle_lock = True

    window.beat()
    window.beat()

    assert bridge.person is None
    assert window.screen_name == "sign-in"
    assert fake(bridge).locks == [(PEOPLE[0].name, "idle")]
    assert fake(bridge).beats == 2


def test_who_has_a_patient_on_the_screen_is_kept_and_an_empty_chair_is_not(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    window = window_over(qtbot, bridge)

    window.show_screen("chair", 1)
    window.show_screen("chair", 2)

    view = pictures.calm()
    assert fake(bridge).looks == [(view.session, view.patient.mrn, PEOPLE[0].name)]
