"""Starting the app: without a screen, with data that cannot be opened, and a stray exception."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.survival.door import Start
from tests.ui import pictures
from tests.ui.fake_station import FakeStation
from ui import __main__ as start
from ui.bridge import BUG, Bridge


def test_without_a_screen_it_says_so_and_names_the_tour(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert start.main([]) == start.NO_SCREEN
    assert "python -m ui --tour OUT" in capsys.readouterr().err


def test_a_data_folder_that_cannot_be_used_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with Start(tmp_path / "file" / "data") as started:
        started.saw()
        started.do("leave")
        assert started.ended() == start.NOT_OPENED
    assert "Not opened: the disk with the data did not answer." in started.errors


def test_an_exception_that_nothing_caught_stops_all_input(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    bridge = Bridge(FakeStation((pictures.calm(),)))
    start.install_hook(bridge)
    error = RuntimeError("in a slot")
    with qtbot.waitSignal(bridge.told) as told:
        sys.excepthook(RuntimeError, error, None)
    assert told.args is not None
    assert (told.args[0], bridge.broken) == (BUG, True)
    assert "RuntimeError at " in caplog.text
    assert "in a slot" not in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_no_core_dump_is_written() -> None:
    code = (
        "import resource\n"
        "from ui.__main__ import keep_no_memory_of_crashes as keep\n"
        "keep(); print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout == "0\n"
