"""What keeps the data key is asked at the first run: a key store, a passphrase, or later."""

from pathlib import Path
from threading import get_ident

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import LANGUAGES, KeyFault, KeyRefused
from tests.ui.first_run.test_screen import bridge, fill
from tests.ui.first_run.test_signing import Fill, opens
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import fake, show
from tests.ui.windows import COMPACT, REGULAR, clipped, open_window
from ui import language
from ui.bridge import Bridge
from ui.first_run.key import KeyPage
from ui.first_run.screen import FirstRunScreen
from ui.keys.way import KEYSTORE, PHRASE

__all__ = ["bridge", "fill"]
WORDS = "three owls over Fernhollow"
SHELL = 54


def opened(qtbot: QtBot, bridge: Bridge, size: tuple[int, int] = REGULAR) -> FirstRunScreen:
    """Show the first run with the page of the key open, the key store found or not."""
    screen = show(qtbot, FirstRunScreen, bridge, size)
    Hands().tap(screen.places.ask_key)
    bridge.finish()
    return screen


def change(bridge: Bridge, page: KeyPage) -> None:
    Hands().tap(page.key.change)
    Hands().tap(page.key.change)
    bridge.finish()


def words_missing(screen: FirstRunScreen) -> list[str]:
    return [words for words, _ in screen.missing()]


def test_nobody_opens_the_board_before_it_was_asked(
    qtbot: QtBot, bridge: Bridge, fill: Fill
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    assert "Key: what keeps it" in words_missing(screen)
    assert screen.places.data.note.text() == "key beside the data"

    fill(screen)

    assert screen.missing() == []
    assert screen.places.data.note.text() == "key: later"
    opens(qtbot, screen)
    assert fake(bridge).keeping.protections == []


def test_later_says_what_that_means(qtbot: QtBot, bridge: Bridge) -> None:
    page = opened(qtbot, bridge).places.key

    assert page.isVisible()
    assert "the key lies beside the data" in page.key.about.text()
    assert "LOW notice" in page.told.text()


def test_the_key_store_keeps_it_for_who_was_typed(qtbot: QtBot, bridge: Bridge) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    QTest.keyClicks(screen.person.name.edit, "Maren Okonjo RN")
    Hands().tap(screen.places.ask_key)
    bridge.finish()
    page = screen.places.key
    assert [button.label for button in page.key.way.buttons] == ["Passphrase", "Key store"]
    Hands().tap(page.key.way.buttons[1])
    assert "Kept by Memory store" in page.key.about.text()

    change(bridge, page)

    assert fake(bridge).keeping.protections == [("Maren Okonjo RN", KEYSTORE, "")]
    assert screen.places.isVisible()
    assert screen.places.data.note.text() == "key: key store"
    assert "Key: what keeps it" not in words_missing(screen)


def test_a_computer_without_a_key_store_offers_none(qtbot: QtBot, bridge: Bridge) -> None:
    fake(bridge).keeping.store = ""

    page = opened(qtbot, bridge).places.key

    assert [button.label for button in page.key.way.buttons] == ["Passphrase"]


def test_a_passphrase_is_taken_with_its_price_said_first(qtbot: QtBot, bridge: Bridge) -> None:
    screen = opened(qtbot, bridge)
    page = screen.places.key
    Hands().tap(page.key.way.buttons[0])
    assert "Every start waits for somebody who types it" in page.key.about.text()
    QTest.keyClicks(page.key.phrase.edit, WORDS)
    QTest.keyClicks(page.key.again.edit, WORDS)

    change(bridge, page)

    assert fake(bridge).keeping.protections == [("", PHRASE, WORDS)]
    assert screen.places.data.note.text() == "key: passphrase"
    assert page.key.phrase.edit.text() == ""


def test_a_refused_passphrase_stays_to_be_mended_and_nothing_is_settled(
    qtbot: QtBot, bridge: Bridge
) -> None:
    fake(bridge).keeping.refusal = KeyRefused(KeyFault.PASSPHRASE_SHORT)
    screen = opened(qtbot, bridge)
    page = screen.places.key
    Hands().tap(page.key.way.buttons[0])
    QTest.keyClicks(page.key.phrase.edit, "short")
    QTest.keyClicks(page.key.again.edit, "short")

    change(bridge, page)

    assert "at least 12 characters" in page.key.key_state.text()
    assert page.isVisible()
    assert not page.settled


def test_escape_goes_back_and_settles_nothing(qtbot: QtBot) -> None:
    shown = open_window(qtbot, (), signed_in=False, people=())
    screen = shown.window.current()
    assert isinstance(screen, FirstRunScreen)
    Hands().tap(screen.places.ask_key)
    shown.bridge.finish()

    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)

    assert screen.places.isVisible()
    assert not screen.places.key.settled
    assert screen.places.ask_key.hasFocus()


def test_the_key_store_is_looked_for_when_the_page_opens_and_beside_the_screen(
    qtbot: QtBot, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []

    def slow() -> str:
        looked.append(get_ident())
        return "Memory store"

    monkeypatch.setattr(fake(bridge).keeping, "keystore", slow)
    screen = show(qtbot, FirstRunScreen, bridge)
    bridge.finish()
    assert looked == []

    Hands().tap(screen.places.ask_key)
    bridge.finish()

    assert len(looked) == 1
    assert looked[0] != get_ident()


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("size", [COMPACT, REGULAR])
def test_nothing_on_the_page_is_cut_in_any_language(
    qtbot: QtBot, bridge: Bridge, qapp: QApplication, size: tuple[int, int], spoken: str
) -> None:
    language.speak(qapp, spoken)
    try:
        screen = opened(qtbot, bridge, (size[0], size[1] - SHELL))
        assert clipped(screen) == []
        for button in screen.places.key.key.way.buttons:
            Hands().tap(button)
            qtbot.wait(20)  # the words take their lines in several turns
            assert clipped(screen.places.key) == []
        Hands().tap(screen.places.key.later)
        QApplication.processEvents()
        assert clipped(screen.places) == []
    finally:
        language.speak(qapp, language.ENGLISH)


def test_a_new_station_really_gives_its_key_to_the_passphrase(tmp_path: Path) -> None:
    from monitor.bootstrap import open_station
    from monitor.journal.sqlcipher import KEY

    station = open_station(tmp_path / "data")
    assert (tmp_path / "data" / KEY).exists()
    station.keeping.prepare_protection("Maren Okonjo RN", PHRASE, WORDS)()
    station.keeping.protected("Maren Okonjo RN")
    assert not (tmp_path / "data" / KEY).exists()
    station.close()
