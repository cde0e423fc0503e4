"""The page of keys and backups, the notices in the bar, and when backups are made."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import KeyFault, KeyRefused, StorageError
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import COMPACT, REGULAR, bridge_to, fake, show
from tests.ui.windows import Opened, clipped, open_window
from ui import language, theme
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.keys.backups import Backups
from ui.keys.screen import KeysScreen
from ui.theme import Role
from ui.widgets.base import text_width

HOUR = 3_600_000_000
PHRASE = "three owls over Fernhollow"


@pytest.fixture(params=["en", "de", "es"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language.speak(qapp, request.param)
    yield request.param
    language.speak(qapp, "en")


@pytest.fixture
def bridge() -> Bridge:
    bridge = bridge_to()
    bridge.sign_in(PEOPLE[1])
    return bridge


def shown(qtbot: QtBot, bridge: Bridge, size: tuple[int, int] = REGULAR) -> KeysScreen:
    screen = show(qtbot, KeysScreen, bridge, size)
    bridge.finish()  # the key store was looked for
    return screen


def choose(screen: KeysScreen, index: int) -> None:
    Hands().tap(screen.panel.key.way.buttons[index])


def change(qtbot: QtBot, bridge: Bridge, screen: KeysScreen) -> None:
    Hands().tap(screen.panel.key.change)
    Hands().tap(screen.panel.key.change)
    bridge.finish()


def type_phrase(screen: KeysScreen, first: str, second: str) -> None:
    QTest.keyClicks(screen.panel.key.phrase.edit, first)
    QTest.keyClicks(screen.panel.key.again.edit, second)


def test_a_passphrase_is_chosen_with_its_price_said_first(qtbot: QtBot, bridge: Bridge) -> None:
    screen = shown(qtbot, bridge)
    choose(screen, 2)
    assert "Every start waits for somebody who types it" in screen.panel.key.about.text()
    type_phrase(screen, PHRASE, PHRASE)
    assert screen.panel.key.phrase.edit.displayText() != PHRASE

    change(qtbot, bridge, screen)

    assert fake(bridge).keeping.protections == [("P. Lindqvist", "passphrase", PHRASE)]
    assert screen.panel.key.key_state.text() == "Changed. The data are as they were."
    assert screen.panel.key.phrase.edit.text() == ""


def test_two_passphrases_that_differ_change_nothing(qtbot: QtBot, bridge: Bridge) -> None:
    screen = shown(qtbot, bridge)
    choose(screen, 2)
    type_phrase(screen, PHRASE, PHRASE[:-1])

    change(qtbot, bridge, screen)

    assert fake(bridge).keeping.protections == []
    assert screen.panel.key.key_state.text() == "Not changed: the two differ. Type both again."
    assert screen.panel.key.phrase.edit.text() == PHRASE


def test_a_refused_passphrase_is_said_and_stays_to_be_mended(qtbot: QtBot, bridge: Bridge) -> None:
    fake(bridge).keeping.refusal = KeyRefused(KeyFault.PASSPHRASE_SHORT)
    screen = shown(qtbot, bridge)
    choose(screen, 2)
    type_phrase(screen, "short", "short")

    change(qtbot, bridge, screen)

    assert "at least 12 characters" in screen.panel.key.key_state.text()
    assert screen.panel.key.phrase.edit.text() == "short"


def test_a_disk_that_fails_is_said(qtbot: QtBot, bridge: Bridge) -> None:
    fake(bridge).keeping.failure = StorageError("full")
    screen = shown(qtbot, bridge)
    choose(screen, 1)

    change(qtbot, bridge, screen)

    assert "the disk is full" in screen.panel.key.key_state.text()


def test_a_computer_without_a_key_store_says_so(qtbot: QtBot, bridge: Bridge) -> None:
    fake(bridge).keeping.store = ""
    screen = shown(qtbot, bridge)

    choose(screen, 1)

    assert screen.panel.key.about.text().startswith("This computer offers no key store")


def test_each_way_says_what_it_does_not_protect(qtbot: QtBot, bridge: Bridge) -> None:
    screen = shown(qtbot, bridge)

    assert "does not protect a whole stolen computer" in screen.panel.key.about.text()
    choose(screen, 1)
    assert "Memory store" in screen.panel.key.about.text()
    assert "Whoever is signed in to the computer as the same user" in screen.panel.key.about.text()


def test_who_may_not_change_settings_can_only_read(qtbot: QtBot, bridge: Bridge) -> None:
    bridge.sign_in(PEOPLE[0])
    screen = shown(qtbot, bridge)

    key = screen.panel.key
    for widget in (key.change, screen.panel.now, screen.panel.sheet, key.way):
        assert not widget.isEnabled()
    assert screen.panel.place.edit.isReadOnly()
    assert screen.foot._title.text() == "A charge nurse or a manager can change this"


def test_files_are_sealed_or_open_as_the_clinic_says(qtbot: QtBot, bridge: Bridge) -> None:
    screen = shown(qtbot, bridge)
    assert "every program opens" in screen.panel.exports_about.text()

    Hands().tap(screen.panel.exports.buttons[1])

    assert fake(bridge).changes == [{"exports_sealed": True}]
    assert "open-export" in screen.panel.exports_about.text()


def test_a_backup_is_made_at_a_tap_and_its_age_is_shown(qtbot: QtBot, bridge: Bridge) -> None:
    station = fake(bridge)
    station.settings = replace(station.settings, backup_dir="/mnt/nas")
    screen = shown(qtbot, bridge)
    assert screen.panel.last.text() == "No backup yet."

    Hands().tap(screen.panel.now)
    bridge.finish()
    assert screen.panel.last.text() == "Last backup: less than 1 h old."

    station.at += 5 * HOUR
    bridge.refresh()
    assert screen.panel.last.text() == "Last backup: 5 h old."


def test_a_failed_backup_says_why_and_what_to_do(qtbot: QtBot, bridge: Bridge) -> None:
    station = fake(bridge)
    station.settings = replace(station.settings, backup_dir="/mnt/nas")
    station.keeping.fault = "gone"
    screen = shown(qtbot, bridge)

    Hands().tap(screen.panel.now)
    bridge.finish()

    assert "Connect the disk or share" in screen.panel.last.text()


def test_a_notice_stands_in_the_bar_as_low_and_is_read_out(qtbot: QtBot) -> None:
    opened = open_window(qtbot)
    opened.station.board_changes["notices"] = ("sheet", "backup_old")
    opened.bridge.refresh()
    opened.window.show_screen("board", 0)
    bar = opened.window.bar.settings

    assert bar.accessibleName() == (
        "Settings. LOW notice: The recovery sheet is not on paper yet. The last backup is too old"
    )
    assert bar._low

    opened.station.board_changes["notices"] = ()
    opened.bridge.refresh()
    assert not bar._low


def old(opened: Opened, hours: float | None) -> None:
    """Have the station say that its backups are too old: of so many hours, None for never."""
    wall = opened.bridge.board.now.wall
    looked = 0 if hours is None else wall - round(hours * HOUR)
    opened.station.keeping.seen = replace(opened.station.keeping.seen, made=looked, looked=looked)
    opened.station.board_changes["notices"] = ("backup_old",)
    opened.bridge.refresh()


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (5, "5 h old"), (47.9, "47 h old"), (72, "3 days old"), (None, "none yet"),
        (-24, "of unknown age"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("screen", ["board", "chair", "check", "sign-in"])
def test_a_backup_that_is_too_old_is_said_with_its_age_on_every_screen(
    qtbot: QtBot, screen: str, hours: float | None, said: str
) -> None:
    opened = open_window(qtbot, [pictures.calm()], signed_in=screen != "sign-in")
    old(opened, hours)
    if screen != "sign-in":
        opened.window.show_screen(screen, 0 if screen == "board" else 1)
    slot = opened.window.bar.slot

    assert opened.window.screen_name == screen
    assert (slot.slot.lines, slot.slot.low) == (("The last backup is too old", said), True)
    assert slot.slot.brief == ("Backup too old", said)
    assert slot.accessibleName() == f"LOW notice: The last backup is too old {said}"
    assert opened.bridge.board.sound_priority is None

    opened.station.board_changes["notices"] = ()
    opened.bridge.refresh()
    assert (slot.slot.lines, slot.slot.low) == ((), False)


def test_beside_the_test_of_the_day_a_backup_that_is_too_old_has_a_line_of_its_own(
    qtbot: QtBot,
) -> None:
    opened = open_window(qtbot)
    opened.station.board_changes["sound_heard"] = None
    old(opened, 5)

    lines = opened.window.bar.slot.slot.lines
    assert lines == ("Sound not heard", "today: test it", "Backup 5 h old")


def test_an_alert_that_has_escalated_stands_before_it(qtbot: QtBot) -> None:
    opened = open_window(qtbot, [pictures.escalated()])
    old(opened, 5)

    slot = opened.window.bar.slot.slot
    assert not slot.low
    assert "Get the charge nurse:" in slot.lines


@pytest.mark.parametrize(("who", "leads"), [(0, False), (1, True)])
def test_it_leads_to_the_backups_whoever_may_change_them(
    qtbot: QtBot, who: int, leads: bool
) -> None:
    opened = open_window(qtbot)
    opened.bridge.sign_in(PEOPLE[who])
    old(opened, 5)
    Hands().tap(opened.window.bar.slot)
    opened.bridge.finish()

    assert opened.window.screen_name == ("keys" if leads else "board")


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
def test_its_mark_and_words_have_room_in_every_language(
    qtbot: QtBot, spoken: str, size: tuple[int, int]
) -> None:
    opened = open_window(qtbot, size=size)
    old(opened, 47)
    slot = opened.window.bar.slot
    font = theme.current().font(Role.CAPTION, SEMIBOLD)
    room = slot.width() - theme.current().px(Role.BODY) * 1.25 - 10

    assert max(text_width(font, line) for line in slot.slot.brief) <= room


def test_the_page_says_that_the_age_of_a_backup_from_the_future_is_not_known(
    qtbot: QtBot, bridge: Bridge
) -> None:
    station = fake(bridge)
    ahead = bridge.board.now.wall + 24 * HOUR
    station.keeping.seen = replace(station.keeping.seen, made=ahead, looked=ahead)

    assert shown(qtbot, bridge).panel.last.text() == "Last backup: of unknown age."


def test_the_page_is_reached_from_the_settings_and_leads_back(qtbot: QtBot) -> None:
    opened = open_window(qtbot)
    opened.bridge.sign_in(PEOPLE[1])
    opened.window.show_screen("settings", 0)

    Hands().tap(opened.window.made("settings").keys)
    assert opened.window.screen_name == "keys"
    opened.bridge.finish()
    opened.window.go_back()
    assert opened.window.screen_name == "settings"


@pytest.mark.parametrize("size", [REGULAR, COMPACT])
@pytest.mark.parametrize("way", [0, 1, 2])
def test_nothing_is_cut_off(qtbot: QtBot, bridge: Bridge, size: tuple[int, int], way: int) -> None:
    screen = shown(qtbot, bridge, size)
    choose(screen, way)
    qtbot.wait(1)

    assert clipped(screen) == []


# when they are made -------------------------------------------------------------------------


def test_a_due_backup_is_made_off_the_ui_thread_and_only_once(bridge: Bridge) -> None:
    keeping = fake(bridge).keeping
    backups = Backups(bridge)

    backups.look()
    assert keeping.backups == []
    keeping.is_due = True
    backups.look()
    backups.look()
    bridge.finish()

    assert len(keeping.backups) == 1


def test_closing_makes_a_backup_where_the_clinic_has_a_folder(bridge: Bridge) -> None:
    station = fake(bridge)
    Backups(bridge).close()
    bridge.finish()
    assert station.keeping.backups == []

    station.settings = replace(station.settings, backup_dir="/mnt/nas")
    Backups(bridge).close()
    bridge.finish()
    assert len(station.keeping.backups) == 1


def test_practice_is_never_backed_up(bridge: Bridge) -> None:
    station = fake(bridge)
    station.settings = replace(station.settings, backup_dir="/mnt/nas")
    station.training = True

    Backups(bridge).close()
    bridge.finish()

    assert station.keeping.backups == []
