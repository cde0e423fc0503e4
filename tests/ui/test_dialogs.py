"""A dialog of files never outlasts who opened it, never covers an alert, and asks for itself."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from monitor.api import MICRO
from tests.ui import dialogs, pictures
from tests.ui.fake_keeping import PAGE
from tests.ui.fake_station import PEOPLE
from tests.ui.windows import Opened, open_window, room
from ui.dialogs import ask_file, ask_folder, ask_place
from ui.keys.recovery import RecoveryBox

NURSE, CHARGE = PEOPLE


def at_keys(qtbot: QtBot) -> tuple[Opened, RecoveryBox]:
    """Show the page of keys to a charge nurse, at rest: no HIGH waits anywhere."""
    shown = open_window(qtbot, (pictures.calm(), pictures.before_start()))
    shown.bridge.sign_in(CHARGE)
    shown.window.show_screen("keys", 0)
    return shown, shown.window.current().findChildren(RecoveryBox)[0]


def save(qtbot: QtBot, box: RecoveryBox) -> None:
    with qtbot.waitSignal(box.changed):
        QTest.mouseClick(box.save, Qt.MouseButton.LeftButton)


def test_the_lock_closes_a_dialog_and_nothing_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    shown, box = at_keys(qtbot)
    save(qtbot, box)
    open_one = dialogs.asking()
    dialogs.name_of(open_one).setText(str(tmp_path / "sheet.pdf"))

    shown.bridge.lock("idle")

    assert dialogs.dialog() is None
    open_one.accept()  # a press that was on its way
    assert list(tmp_path.iterdir()) == []
    save_again(qtbot, shown, box, tmp_path)


def save_again(qtbot: QtBot, shown: Opened, box: RecoveryBox, folder: Path) -> None:
    shown.bridge.sign_in(CHARGE)
    shown.window.show_screen("keys", 0)
    save(qtbot, box)
    dialogs.take(folder / "sheet.pdf")
    assert (folder / "sheet.pdf").read_bytes() == PAGE


def test_another_person_closes_a_dialog_and_the_same_one_keeps_it(qtbot: QtBot) -> None:
    shown, box = at_keys(qtbot)
    save(qtbot, box)

    shown.bridge.sign_in(replace(CHARGE, role="manager"))
    assert dialogs.dialog() is not None

    shown.bridge.sign_in(NURSE)
    assert dialogs.dialog() is None


def test_a_high_closes_a_dialog_and_f4_leads_to_it(qtbot: QtBot) -> None:
    shown, box = at_keys(qtbot)
    save(qtbot, box)
    shown.bridge.refresh()
    assert dialogs.dialog() is not None

    shown.station.views[4] = pictures.high()
    shown.bridge.refresh()

    assert dialogs.dialog() is None
    qtbot.waitUntil(shown.window.isActiveWindow)
    handle = shown.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_F4)
    assert (shown.window.screen_name, shown.window.chair) == ("chair", 4)


def test_a_high_that_waited_before_stays_within_reach_beside_a_dialog(qtbot: QtBot) -> None:
    shown = open_window(qtbot, room())
    shown.bridge.sign_in(CHARGE)
    shown.window.show_chair(4)
    taken: list[str] = []
    ask_folder(shown.window.bar, shown.bridge, "Where", "", taken.append)
    assert not dialogs.asking().isModal()
    assert QApplication.activeModalWidget() is None

    handle = shown.window.windowHandle()
    assert handle is not None
    shown.window.activateWindow()
    QTest.keyClick(handle, Qt.Key.Key_F4)

    assert len(shown.station.executed) == 2
    dialogs.cancel()
    assert taken == []


def test_leaving_the_form_closes_its_dialog(qtbot: QtBot) -> None:
    shown, box = at_keys(qtbot)
    save(qtbot, box)

    shown.window.show_screen("board", 0)

    assert dialogs.dialog() is None


def test_a_bug_closes_a_dialog_and_nothing_is_taken(qtbot: QtBot) -> None:
    shown, box = at_keys(qtbot)
    save(qtbot, box)

    shown.bridge.break_off()

    assert dialogs.dialog() is None


def test_a_second_dialog_closes_the_first(qtbot: QtBot) -> None:
    shown, box = at_keys(qtbot)
    save(qtbot, box)

    save(qtbot, box)

    assert dialogs.dialog() is not None  # one: `dialog` looks that there are not two
    dialogs.cancel()
    assert shown.window.screen_name == "keys"


def test_a_key_in_a_dialog_counts_as_a_touch(qtbot: QtBot) -> None:
    shown, box = at_keys(qtbot)
    shown.window.beat()
    save(qtbot, box)
    shown.station.at += 90 * MICRO

    dialogs.type_into(dialogs.name_of(dialogs.asking()), "s")
    shown.window.beat()

    idle, form_idle = shown.station.idle_asked[-1]
    assert (idle, form_idle) == (0, 0)
    dialogs.cancel()


def test_closing_the_window_closes_a_dialog(qtbot: QtBot) -> None:
    shown = open_window(qtbot, ())
    shown.bridge.sign_in(CHARGE)
    ask_folder(shown.window, shown.bridge, "Where", "", print)

    shown.window.leave()

    assert dialogs.dialog() is None


# what is taken --------------------------------------------------------------------------------


def test_a_folder_that_is_not_there_is_said_and_asked_for_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, _ = at_keys(qtbot)
    taken: list[str] = []
    ask_folder(shown.window, shown.bridge, "Where", str(tmp_path), taken.append)

    dialogs.take(tmp_path / "gone")  # the button is grey
    dialogs.asking().accept()  # the Enter key knows no grey

    assert "No such folder" in words_in(dialogs.asking())
    assert QApplication.activeModalWidget() is None
    (tmp_path / "there").mkdir()
    dialogs.take(tmp_path / "there")
    assert taken == [str(tmp_path / "there")]
    assert dialogs.dialog() is None


def test_a_file_that_is_not_there_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    shown, _ = at_keys(qtbot)
    taken: list[str] = []
    ask_file(shown.window, shown.bridge, "Which", "All files (*)", taken.append)

    dialogs.take(tmp_path / "gone.p12")
    dialogs.asking().accept()

    assert "No such file" in words_in(dialogs.asking())
    dialogs.take(tmp_path)  # goes into it
    assert taken == []
    (tmp_path / "here.p12").touch()
    dialogs.take(tmp_path / "here.p12")
    assert taken == [str(tmp_path / "here.p12")]


def test_a_file_that_is_there_is_written_over_after_a_second_press(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, _ = at_keys(qtbot)
    taken: list[str] = []
    for name in ("one.pdf", "two.pdf"):
        (tmp_path / name).touch()
    ask_place(shown.window, shown.bridge, "Where", "sheet.pdf", taken.append, kinds="PDF (*.pdf)")

    dialogs.take(tmp_path / "gone" / "sheet.pdf")
    assert "No such folder" in words_in(dialogs.asking())
    dialogs.take(tmp_path / "one.pdf")
    assert "Write over it" in words_in(dialogs.asking())
    dialogs.take(tmp_path / "two.pdf")  # another one: asked anew
    assert taken == []
    assert QApplication.activeModalWidget() is None
    dialogs.press(dialogs.asking())

    assert taken == [str(tmp_path / "two.pdf")]


def words_in(found: object) -> str:
    assert isinstance(found, QWidget)
    labels = [label.text() for label in found.findChildren(QLabel)]
    return " | ".join(labels + [button.text() for button in found.findChildren(QPushButton)])


ASKS: dict[str, Callable[[Opened], None]] = {
    "folder": lambda s: ask_folder(s.window, s.bridge, "Where", "", print),
    "file": lambda s: ask_file(s.window, s.bridge, "Which", "PDF (*.pdf)", print),
    "place": lambda s: ask_place(s.window, s.bridge, "Where", "a.pdf", print, kinds="PDF (*.pdf)"),
}


@pytest.mark.parametrize("kind", ASKS)
def test_every_part_of_a_dialog_has_a_name_and_a_finger_finds_it(qtbot: QtBot, kind: str) -> None:
    shown, _ = at_keys(qtbot)
    ASKS[kind](shown)
    found = dialogs.asking()
    parts = (QPushButton, QToolButton, QLineEdit, QComboBox)
    acting = [
        part for kind_ in parts for part in found.findChildren(kind_) if part.isVisibleTo(found)
    ]
    assert len(acting) >= 7

    for part in acting:
        words = part.accessibleName() or getattr(part, "text", str)()
        assert words, part.objectName()
        if not isinstance(part.parent(), QComboBox):
            assert part.height() >= 50, part.objectName()
    dialogs.cancel()
