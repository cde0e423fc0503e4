"""The first window of a station that waits for its passphrase."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.bootstrap import open_station
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import KEY
from monitor.keys import slots, vault
from monitor.keys.ring import Protection
from tests.ui.forms.hands import Hands
from tests.ui.windows import clipped
from ui import __main__ as start
from ui import theme
from ui.keys.unlock import UnlockWindow

PHRASE = "three owls over Fernhollow"


@pytest.fixture(autouse=True)
def _quick_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap = slots.Cost(memory_kib=1024, passes=1, lanes=1)
    monkeypatch.setattr(slots.wrap_for_passphrase, "__kwdefaults__", {"cost": cheap})


@pytest.fixture
def code(tmp_path: Path) -> str:
    open_station(tmp_path).close()
    key = read_key(tmp_path / KEY)
    groups = vault.make_code(tmp_path, key)
    vault.protect(tmp_path, key, Protection.PASSPHRASE, PHRASE)
    return " ".join(groups)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, code: str) -> UnlockWindow:
    return shown(qtbot, UnlockWindow(tmp_path, passphrase=True))


def shown(qtbot: QtBot, window: UnlockWindow) -> UnlockWindow:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.ThemeName.DAY, theme.density_for(1366))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def answered(qtbot: QtBot, window: UnlockWindow) -> None:
    QTest.keyClick(window.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.busy)


def test_the_passphrase_opens_and_is_not_kept_on_the_screen(
    qtbot: QtBot, window: UnlockWindow, tmp_path: Path
) -> None:
    QTest.keyClicks(window.field.edit, PHRASE)
    assert window.field.edit.displayText() != PHRASE

    with qtbot.waitSignal(window.opened) as opened:
        Hands().tap(window.open)

    assert opened.args is not None
    station = open_station(tmp_path, key=bytes(opened.args[0]))
    station.close()
    assert window.field.edit.text() == ""


def test_it_says_what_waits_while_it_is_not_open(window: UnlockWindow) -> None:
    said = window.waits.text()

    assert "no timer, no alert, no sound" in said
    assert "Look after the chairs by hand" in said
    assert clipped(window) == []


def test_a_wrong_passphrase_is_refused_without_a_word_of_why(
    qtbot: QtBot, window: UnlockWindow
) -> None:
    QTest.keyClicks(window.field.edit, PHRASE[:-1])
    with qtbot.assertNotEmitted(window.opened):
        answered(qtbot, window)

    assert window.trouble.text() == ("Not opened: that does not open it. Nothing was changed.")
    assert window.field.edit.text() == ""


def test_the_code_of_the_sheet_opens_too_and_a_slip_in_it_is_named(
    qtbot: QtBot, window: UnlockWindow, code: str
) -> None:
    Hands().tap(window.other)
    slip = ("2" if code[0] != "2" else "3") + code[1:]
    QTest.keyClicks(window.field.edit, slip)
    answered(qtbot, window)
    assert window.trouble.text().startswith("Not opened: look again at group 1 on the sheet.")
    assert window.field.edit.text() == slip  # nothing typed is lost

    window.field.edit.setText(code)
    with qtbot.waitSignal(window.opened):
        answered(qtbot, window)


def test_without_the_key_store_it_asks_for_the_sheet(
    qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    window = shown(qtbot, UnlockWindow(tmp_path, passphrase=False))

    assert "key store did not give out the key" in window.trouble.text()
    assert not window.other.isVisible()
    window.field.edit.setText(code)
    with qtbot.waitSignal(window.opened):
        answered(qtbot, window)


def test_an_app_that_waits_opens_its_station_with_what_was_typed(
    qtbot: QtBot, tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = vault.open_with_passphrase(tmp_path, PHRASE)
    asked: list[bool] = []
    seen: list[str] = []

    def ask(_app: object, _options: object, *, passphrase: bool) -> bytes:
        asked.append(passphrase)
        return key

    def show(_app: object, station: object, _driver: object) -> int:
        seen.append(type(station).__name__)
        return 0

    monkeypatch.setattr(start, "_ask_for_key", ask)
    monkeypatch.setattr(start, "_show", show)

    assert start.main(["--data-dir", str(tmp_path)]) == 0
    assert (asked, seen) == ([True], ["LocalStation"])


def test_closing_the_window_instead_ends_the_app_and_opens_nothing(
    qtbot: QtBot, tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "_ask_for_key", lambda *_args, **_more: None)

    assert start.main(["--data-dir", str(tmp_path)]) == 0
