"""A share that hangs holds up neither a PIN nor the end, and that nothing was made is said."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, QThreadPool
from pytestqt.qtbot import QtBot

from tests.survival.saves import NURSE
from tests.ui import pictures
from tests.ui.fake_station import FakeStation
from ui import jobs
from ui.bridge import Bridge
from ui.keeper import Keeper
from ui.long_work import LongWork
from ui.settings.trial import AT_ONCE, Trial

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="the size of a pipe is set on Linux")


@linux
def test_the_right_pin_is_answered_while_backups_hang(qtbot: QtBot, tmp_path: Path) -> None:
    from tests.ui.hanging import clinic

    with clinic(tmp_path) as (station, bridge, share):
        ann = station.staff.add_person(
            name="Ann", role="nurse", pin_hash=station.hash_pin("183746"), by=NURSE
        )
        bridge.refresh()
        for _ in range(jobs.MOST[jobs.Lane.QUICK] + 1):
            bridge.back_up()
        assert share.hangs()
        answers: list[object] = []

        bridge.check_pin_async(ann.id, "183746", answers.append)

        qtbot.waitUntil(lambda: bool(answers), timeout=60_000)
        assert bool(answers[0])
        assert bridge._jobs.running


@linux
@pytest.mark.usefixtures("qtbot")
def test_closing_waits_for_a_hanging_backup_up_to_a_limit_and_says_that_none_was_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from tests.ui.hanging import clinic

    monkeypatch.setattr(jobs, "CLOSING_MS", 100)
    told: list[bool] = []
    with clinic(tmp_path) as (station, bridge, share):
        for _ in range(2):
            bridge.back_up(lambda: told.append(True))
        assert share.hangs()

        bridge.finish()

        assert told == [True, True]
        assert station.keeping.view().failure == "late"
        assert "backup_failed" in station.board().notices
        assert "a folder does not answer" in caplog.text
    assert told == [True, True]  # the end that comes too late is told to nobody


@linux
def test_the_program_ends_while_a_backup_hangs_and_lets_go_of_the_data(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from tests.ui.hanging import made; from ui import jobs\n"
        "app = QApplication([]); jobs.CLOSING_MS = 100\n"
        f"station, bridge, share = made(Path({str(tmp_path)!r}))\n"
        "bridge.back_up(); assert share.hangs()\n"
        "bridge.finish(); station.close(); print('closed', flush=True); sys.exit(7)\n"
    )

    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, timeout=120,
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (run.returncode, run.stdout) == (7, "closed\n"), run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.usefixtures("qtbot")
def test_a_record_that_hangs_is_noted_as_not_written_at_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(jobs, "CLOSING_MS", 1)
    station, back = FakeStation((pictures.high(),)), Event()
    prepare = station.exports.prepare_export
    monkeypatch.setattr(
        station.exports,
        "prepare_export",
        lambda *given, **more: lambda: (back.wait(), prepare(*given, **more)())[1],
    )
    bridge = Bridge(station)
    found: list[Path | None] = []
    session = pictures.high().session

    bridge.records.write(session, callback=found.append)
    bridge.finish()

    assert found == [None]
    assert station.not_exported == [(session, "its folder does not answer")]
    back.set()
    assert bridge._jobs._threads[jobs.Lane.RECORD].wait(60)


def test_exports_and_folders_that_hang_hold_up_no_pin(qtbot: QtBot) -> None:
    station, back = FakeStation((pictures.calm(),)), Event()
    bridge = Bridge(station)
    answers: list[str] = []
    trial = Trial(bridge, look=lambda _folder: back.wait())
    for _ in range(8):
        bridge.aside(back.wait, lambda _done: None)
        bridge.run(back.wait, lambda _done: None)
        trial.begin("/share")

    bridge.run(lambda: "hash", answers.append, jobs.Lane.QUICK)
    qtbot.waitUntil(lambda: answers == ["hash"], timeout=60_000)

    back.set()
    bridge.finish()
    qtbot.waitUntil(lambda: not trial.running, timeout=60_000)


def test_another_folder_is_tried_while_some_hang(qtbot: QtBot) -> None:
    back = Event()
    tried: list[str] = []
    parent = QObject()
    trial = Trial(parent, look=lambda folder: folder == "/here" or back.wait())
    trial.tried.connect(lambda folder, _found: tried.append(folder))
    for _ in range(AT_ONCE - 1):
        trial.begin("/share")

    trial.begin("/here")

    qtbot.waitUntil(lambda: tried == ["/here"], timeout=60_000)
    back.set()
    qtbot.waitUntil(lambda: not trial.running, timeout=60_000)


def test_copies_and_exports_of_many_keep_no_pool_that_the_end_waits_for() -> None:
    parent = QObject()
    Keeper(FakeStation((pictures.calm(),)), parent)
    LongWork(parent)

    assert len(parent.children()) == 2
    assert parent.findChildren(QThreadPool) == []
