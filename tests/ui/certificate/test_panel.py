"""The panel of the certificate: what is in force, another one, and nothing that waits."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from monitor.api import CertificateChange, CertificateError, Refusal, Refused
from tests.ui import dialogs
from tests.ui.fake_station import certificate
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import bridge_to, fake
from tests.ui.windows import clipped
from ui.bridge import Bridge
from ui.certificate.panel import CertificatePanel
from ui.widgets.buttons import Button

CLINIC = "Fernhollow Infusion Clinic"


@pytest.fixture
def bridge() -> Bridge:
    return bridge_to()


def shown(qtbot: QtBot, bridge: Bridge, *, width: int = 520) -> CertificatePanel:
    panel = CertificatePanel(bridge)
    qtbot.addWidget(panel)
    panel.resize(width, 420)
    panel.show()
    bridge.finish()
    panel.resize(width, panel.heightForWidth(width))
    QApplication.processEvents()
    return panel


def choose(panel: CertificatePanel, path: Path) -> None:
    """Choose the file `path`, which is made, for the certificate in force."""
    path.touch()
    Hands().tap(panel.choose)
    dialogs.take(path)


def test_without_a_certificate_it_says_what_that_means(qtbot: QtBot, bridge: Bridge) -> None:
    panel = shown(qtbot, bridge)

    assert panel.state.text() == "Records are written without a signature on the file."
    assert panel.heading.note.text() == "none"
    assert not panel.publish.isEnabled()


def test_it_shows_whose_certificate_it_is_and_until_when(qtbot: QtBot, bridge: Bridge) -> None:
    fake(bridge).signing.certificate = certificate(CLINIC)

    panel = shown(qtbot, bridge)

    assert panel.heading.note.text().startswith("good until 20")
    assert panel.state.text() == f"Records are signed for {CLINIC}."
    assert "c075 3c70 83ff" in panel.detail.text()


@pytest.mark.parametrize("days,said", [(30, "30 days left: get a new one"), (-1, "Expired on")])
def test_the_end_is_said_before_it_comes_and_when_it_has_come(
    qtbot: QtBot, bridge: Bridge, days: int, said: str
) -> None:
    fake(bridge).signing.certificate = certificate(CLINIC, days=days)

    assert said in shown(qtbot, bridge).state.text()


def test_what_cannot_be_read_is_said(qtbot: QtBot, bridge: Bridge) -> None:
    fake(bridge).signing.unusable = CertificateError("damaged")

    panel = shown(qtbot, bridge)

    assert "Records are written without it" in panel.state.text()


def test_making_one_takes_two_taps_and_is_noted_with_the_person(
    qtbot: QtBot, bridge: Bridge
) -> None:
    panel = shown(qtbot, bridge)

    Hands().tap(panel.make)
    assert fake(bridge).signing.changes == []
    Hands().tap(panel.make)
    bridge.finish()

    assert fake(bridge).signing.changes == [(bridge.by, CertificateChange())]
    ((noted, by),) = fake(bridge).signing.noted
    assert (noted.subject, by) == (CLINIC, bridge.by)
    assert panel.state.text() == f"Records are signed for {CLINIC}."
    assert panel.trouble.text() == "In force. Records are signed with it from now on."


def test_a_file_is_asked_for_its_passphrase_without_showing_it(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path
) -> None:
    panel = shown(qtbot, bridge)

    choose(panel, tmp_path / "clinic.p12")
    QTest.keyClicks(panel.passphrase.edit, " seven swans ")
    assert panel.passphrase.edit.displayText() != " seven swans "
    Hands().tap(panel.take)
    bridge.finish()

    change = CertificateChange(file=str(tmp_path / "clinic.p12"), passphrase=" seven swans ")
    assert fake(bridge).signing.changes == [(bridge.by, change)]
    assert panel.passphrase.edit.text() == ""
    assert not panel.asked.isVisible()


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path
) -> None:
    panel = shown(qtbot, bridge)
    choose(panel, tmp_path / "clinic.p12")
    fake(bridge).signing.unusable = CertificateError("passphrase")

    Hands().tap(panel.take)
    bridge.finish()

    assert panel.trouble.text().startswith("Not taken: the passphrase does not open this file.")
    assert panel.asked.isVisible()
    assert fake(bridge).signing.noted == []


def test_a_disk_that_does_not_take_it_is_said(qtbot: QtBot, bridge: Bridge) -> None:
    panel = shown(qtbot, bridge)
    fake(bridge).signing.unusable = OSError(28, "No space left on device")

    for _ in range(2):
        Hands().tap(panel.make)
    bridge.finish()

    assert panel.trouble.text().startswith("Not set up: No space left on device. Nothing was")


def test_who_may_not_change_it_is_told_so(qtbot: QtBot, bridge: Bridge) -> None:
    panel = shown(qtbot, bridge)
    fake(bridge).refusal = Refused(Refusal.NOT_ALLOWED)

    for _ in range(2):
        Hands().tap(panel.make)

    assert panel.trouble.text()
    assert fake(bridge).signing.changes == []


def test_the_public_half_is_saved_for_readers(qtbot: QtBot, bridge: Bridge, tmp_path: Path) -> None:
    fake(bridge).signing.certificate = certificate(CLINIC)
    panel = shown(qtbot, bridge)

    Hands().tap(panel.publish)
    dialogs.take(tmp_path / "ours.pem")
    bridge.finish()

    assert (tmp_path / "ours.pem").read_bytes() == fake(bridge).signing.public()
    assert "It holds no secret" in panel.trouble.text()


def test_the_time_server_is_a_setting_and_needs_an_address(qtbot: QtBot, bridge: Bridge) -> None:
    panel = shown(qtbot, bridge)

    QTest.keyClicks(panel.server.edit, "time")
    panel.server.left.emit()
    assert fake(bridge).changes == []
    assert panel.trouble.text().startswith("Not saved: this is no address")

    panel.server.edit.selectAll()
    QTest.keyClicks(panel.server.edit, "https://time.example/tsr")
    panel.server.left.emit()
    assert fake(bridge).changes == [{"timestamp_url": "https://time.example/tsr"}]
    assert panel.trouble.text() == ""


def test_what_is_typed_outlives_the_heartbeat(qtbot: QtBot, bridge: Bridge) -> None:
    panel = shown(qtbot, bridge)
    QTest.keyClicks(panel.server.edit, "https://ti")

    panel.render(bridge.board)

    assert panel.server.text == "https://ti"


def test_nothing_moves_when_a_file_is_chosen_or_something_is_said(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path
) -> None:
    panel = shown(qtbot, bridge)
    before = panel.server.geometry()

    choose(panel, tmp_path / "a file with quite a long name of its own.p12")
    QApplication.processEvents()

    assert panel.asked.isVisible()
    assert panel.server.geometry() == before


@pytest.mark.parametrize("width", [430, 620])
def test_nothing_in_the_panel_is_cut(qtbot: QtBot, bridge: Bridge, width: int) -> None:
    fake(bridge).signing.certificate = certificate(CLINIC)

    assert clipped(shown(qtbot, bridge, width=width)) == []


def test_everything_in_it_has_a_name_for_who_hears_the_screen(qtbot: QtBot, bridge: Bridge) -> None:
    panel = shown(qtbot, bridge)

    told = [*panel.findChildren(Button), *panel.findChildren(QLineEdit)]
    assert len(told) >= 6
    assert all(widget.accessibleName() for widget in told)


def test_a_panel_that_is_gone_hears_nothing(qtbot: QtBot, bridge: Bridge) -> None:
    panel = CertificatePanel(bridge)
    panel.deleteLater()
    qtbot.wait_until(lambda: True)

    bridge.finish()

    assert not bridge.broken
