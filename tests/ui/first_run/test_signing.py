"""What signs records, chosen at the first run: nothing unless asked, one made here, or a file's."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import LANGUAGES, CertificateChange, CertificateError, StorageError
from tests.ui import dialogs
from tests.ui.first_run.test_screen import bridge, fill
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import fake, show
from tests.ui.windows import COMPACT, REGULAR, clipped
from ui import language
from ui.bridge import Bridge
from ui.certificate.first import FILE, MAKE, WITHOUT, SigningChoice
from ui.first_run.screen import FirstRunScreen

__all__ = ["bridge", "fill"]
Fill = Callable[[FirstRunScreen], None]
SHELL = 54
"""Pixels of the bar above the screen."""


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, language.ENGLISH)


@pytest.fixture
def p12(tmp_path: Path) -> Path:
    """A file to be chosen."""
    file = tmp_path / "clinic.p12"
    file.touch()
    return file


def pick(row: SigningChoice, code: str) -> None:
    place = (WITHOUT, MAKE, FILE).index(code)
    Hands().tap(row.choices.buttons[place])


def pick_file(row: SigningChoice, file: Path) -> None:
    pick(row, FILE)
    dialogs.take(file)


def opens(qtbot: QtBot, screen: FirstRunScreen) -> None:
    with qtbot.waitSignal(screen.navigate):
        Hands().tap(screen.foot.main)


def test_without_a_tap_there_is_no_certificate_and_nothing_is_missing(
    qtbot: QtBot, bridge: Bridge, fill: Fill
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    row = screen.places.signing
    assert (row.choices.value, row.change) == (WITHOUT, None)
    assert row.note.text() == "later in Settings, too"
    fill(screen)

    opens(qtbot, screen)

    assert fake(bridge).signing.changes == []
    assert fake(bridge).everybody[0].name == "Maren Okonjo RN"


def test_one_is_made_with_the_board_for_the_clinic_that_was_typed_and_noted_with_the_person(
    qtbot: QtBot, bridge: Bridge, fill: Fill
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    pick(screen.places.signing, MAKE)
    assert screen.places.signing.note.text() == "made with the board"
    assert fake(bridge).signing.changes == []
    fill(screen)

    opens(qtbot, screen)

    signing = fake(bridge).signing
    assert signing.changes == [("Maren Okonjo RN", CertificateChange())]
    ((made, by),) = signing.noted
    assert (made.subject, by) == (fake(bridge).settings.clinic, "Maren Okonjo RN")


def test_a_file_is_taken_with_its_passphrase(
    qtbot: QtBot, bridge: Bridge, fill: Fill, p12: Path
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    row = screen.places.signing
    fill(screen)
    pick_file(row, p12)
    assert row.passphrase.note.text() == "clinic.p12"
    qtbot.waitUntil(row.passphrase.edit.hasFocus)
    QTest.keyClicks(row.passphrase.edit, " seven swans ")

    opens(qtbot, screen)

    change = CertificateChange(file=str(p12), passphrase=" seven swans ")
    assert fake(bridge).signing.changes == [("Maren Okonjo RN", change)]


def test_a_dialog_that_is_left_leaves_it_without(qtbot: QtBot, bridge: Bridge) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    row = screen.places.signing

    pick(row, FILE)
    dialogs.cancel()

    assert (row.choices.value, row.change) == (WITHOUT, None)
    assert row.choices.isVisible()


def test_another_thought_about_a_file_goes_back_to_the_choices(
    qtbot: QtBot, bridge: Bridge, p12: Path
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    row = screen.places.signing
    pick_file(row, p12)
    QTest.keyClicks(row.passphrase.edit, "seven")

    Hands().tap(row.cancel)

    assert (row.choices.value, row.change) == (WITHOUT, None)
    qtbot.waitUntil(row.choices.buttons[0].hasFocus)
    pick_file(row, p12)
    assert row.passphrase.passphrase == ""


def test_a_wrong_passphrase_is_said_and_nobody_is_added_before_it_is_right(
    qtbot: QtBot, bridge: Bridge, fill: Fill, p12: Path
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    fill(screen)
    pick_file(screen.places.signing, p12)
    fake(bridge).signing.unusable = CertificateError("passphrase")

    Hands().tap(screen.foot.main)
    bridge.finish()

    assert "passphrase does not open" in screen.foot._title.text()
    assert screen.foot._sub.text() == "Everything typed is still here."
    qtbot.waitUntil(screen.places.signing.passphrase.edit.hasFocus)
    assert fake(bridge).everybody == []
    fake(bridge).signing.unusable = None
    QTest.keyClicks(screen.places.signing.passphrase.edit, "seven swans")
    opens(qtbot, screen)
    assert len(fake(bridge).everybody) == 1


def test_what_is_in_force_is_not_made_again_when_the_person_could_not_be_stored(
    qtbot: QtBot, bridge: Bridge, fill: Fill, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    fill(screen)
    pick(screen.places.signing, MAKE)
    add = fake(bridge).staff.add_person

    def full(**_facts: object) -> None:
        raise StorageError("full")

    monkeypatch.setattr(fake(bridge).staff, "add_person", full)
    Hands().tap(screen.foot.main)
    bridge.finish()
    assert bridge.person is None

    monkeypatch.setattr(fake(bridge).staff, "add_person", add)
    opens(qtbot, screen)

    assert len(fake(bridge).signing.changes) == 1


def test_it_can_be_chosen_by_keys_alone(qtbot: QtBot, bridge: Bridge) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    row = screen.places.signing
    row.choices.focus_first()

    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_1)

    assert row.choices.value == MAKE
    assert row.choices.buttons[1].accessibleName() == "Certificate that signs records: Make one"


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("size", [COMPACT, REGULAR])
def test_nothing_is_cut_or_moved_in_any_language(
    qtbot: QtBot,
    bridge: Bridge,
    size: tuple[int, int],
    spoken: str,
    p12: Path,
) -> None:
    app = QApplication.instance()
    assert app is not None
    language.speak(app, spoken)
    screen = show(qtbot, FirstRunScreen, bridge, (size[0], size[1] - SHELL))
    before = screen.places.sheet.geometry()
    assert clipped(screen.places.signing) == []

    for code in (MAKE, FILE):
        pick(screen.places.signing, code)
        if code == FILE:
            dialogs.take(p12)
        QApplication.processEvents()
        assert clipped(screen.places.signing) == []
        assert screen.places.sheet.geometry() == before
