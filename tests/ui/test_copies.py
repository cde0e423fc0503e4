"""Copies leave a real station: pages after each check, the record to the archive at the end."""

from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import CloseSession, DrawDrug, MoveChair, SaveCheck
from monitor.domain.measures import MINUTE
from monitor.outgoing import Outgoing
from monitor.record import export
from monitor.record.export import nothing
from tests.domain.chair import CALM, values
from tests.record.pages import text_of
from tests.room import CHARGE, NURSE, SECOND, Room
from ui.bridge import Bridge


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> Room:
    """A station that keeps pages in `paper` and records in `archive`."""
    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")  # made once, not once a test
    monkeypatch.setattr(export, "cache_folder", lambda: fonts)
    room = Room(tmp_path / "data", ways=lambda station: Outgoing(station, nothing))
    for name in ("paper", "archive"):
        (tmp_path / name).mkdir()
    room.station.change_settings(
        CHARGE, paper_dir=str(tmp_path / "paper"), archive_dir=str(tmp_path / "archive")
    )
    return room


@pytest.fixture
def bridge(qapp: object, room: Room) -> Bridge:
    return signed_in(room)


def signed_in(room: Room) -> Bridge:
    bridge = Bridge(room.station)
    bridge.sign_in(next(p for p in room.station.people() if p.name == NURSE))
    return bridge


def settle(qtbot: QtBot, bridge: Bridge) -> None:
    qtbot.waitUntil(lambda: not bridge._jobs.running and bridge.keeper._job is None, timeout=30_000)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_a_session_leaves_paper_while_it_runs_and_a_record_at_its_end(
    qtbot: QtBot, room: Room, bridge: Bridge, tmp_path: Path
) -> None:
    room.opens()
    assert bridge.execute(1, SaveCheck(by=NURSE, values=values({**CALM, "sbp": 131})))
    settle(qtbot, bridge)
    (page,) = (tmp_path / "paper").iterdir()
    assert "131" in text_of(page.read_bytes())

    mg = Decimal(50)
    line = DrawDrug(by=NURSE, witness=SECOND, drug="Ketamine", lot="K24-117", mg=mg)
    assert bridge.execute(1, line)
    assert bridge.execute(1, MoveChair(by=NURSE, chair=2))
    settle(qtbot, bridge)
    (page,) = (tmp_path / "paper").iterdir()
    assert page.name.startswith("chair-2_")
    assert "K24-117" in text_of(page.read_bytes())
    assert "DRAFT, not signed" in text_of(page.read_bytes())

    room.machine.goes_on(MINUTE // 1_000_000)
    close = CloseSession(by=NURSE, disposition="cancelled", reason="went home")
    assert bridge.execute(2, close)
    settle(qtbot, bridge)

    assert names(tmp_path / "paper") == []
    assert names(tmp_path / "archive") == ["2026-03-12_M1_2026-0312-01.pdf"]
    kept = [name for name in names(tmp_path / "data") if name.endswith(".pdf")]
    assert kept == ["2026-03-12_2026-0312-01.pdf"]


def test_a_crash_between_closing_and_the_record_is_mended_at_the_next_start(
    qtbot: QtBot, room: Room, bridge: Bridge, tmp_path: Path
) -> None:
    room.opens()
    assert bridge.execute(1, SaveCheck(by=NURSE, values=values(CALM)))
    settle(qtbot, bridge)
    room.cancels()  # closed, and the app is gone before its record is drawn
    assert len(names(tmp_path / "paper")) == 1

    room.restart(after_s=30)
    again = signed_in(room)
    with qtbot.waitSignal(again.record_written, timeout=30_000):
        again.beat()
    settle(qtbot, again)

    assert names(tmp_path / "archive") == ["2026-03-12_M1_2026-0312-01.pdf"]
    assert names(tmp_path / "paper") == []


def test_pulling_the_archives_cable_is_said_and_nothing_is_lost(
    qtbot: QtBot, room: Room, bridge: Bridge, tmp_path: Path
) -> None:
    room.opens()
    (tmp_path / "archive").rename(tmp_path / "pulled")
    told: list[str] = []
    bridge.told.connect(lambda _kind, sentence: told.append(sentence))

    close = CloseSession(by=NURSE, disposition="cancelled", reason="went home")
    assert bridge.execute(1, close)
    settle(qtbot, bridge)

    (sentence,) = told
    assert sentence.startswith(f"1 record waits for {tmp_path / 'archive'}: no such file")
    assert sentence.endswith("It is kept in the data folder and tried again.")
    assert "2026-03-12_2026-0312-01.pdf" in names(tmp_path / "data")
    (tmp_path / "pulled").rename(tmp_path / "archive")
    bridge.keeper.settings_changed()
    settle(qtbot, bridge)
    assert names(tmp_path / "archive") == ["2026-03-12_M1_2026-0312-01.pdf"]
