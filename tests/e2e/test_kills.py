"""Killed at any instant: every acknowledged entry is there afterwards, and the session goes on."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.domain.protocol import Phase
from tests.domain.chair import CALM_BASELINE, value
from tests.e2e import screen_kills
from tests.e2e.kills import kill_once
from tests.e2e.nurse import NURSE
from tests.e2e.screen_kills import Day, run

FIXED = range(20)
"""A fixed sample; `make kills N=1000` draws more."""


@pytest.mark.parametrize("number", FIXED)
def test_a_replay_killed_at_any_instant_loses_nothing(number: int, tmp_path: Path) -> None:
    kill = kill_once(number, tmp_path)

    assert kill.stored >= kill.acknowledged


@pytest.mark.parametrize("fields", [1, 7, 16])
def test_a_station_killed_in_the_middle_of_a_check_keeps_every_committed_field(
    fields: int, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.e2e.nurse", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(fields)]
        process.send_signal(signal.SIGKILL)
        told += process.stdout.readlines()

    station = open_station(tmp_path)
    try:
        view = station.chair(2)
        assert view is not None
        assert station.board().damage == ()
        assert view.form is not None
        entered = {**CALM_BASELINE, "sbp": 186}
        for name in (line.split()[1] for line in told):
            assert view.form.values[name] == value(name, entered[name])
        assert [a.limit for a in view.open_alerts] == ["sbp-high-critical"]
        assert view.phase is Phase.INFUSION
        saved = station.execute(2, cmd.SaveCheck(by=NURSE))
        assert saved.form is None
        assert saved.latest["sbp"].value == value("sbp", 186)
        assert station.verify() == ()
    finally:
        station.close()


def test_the_app_killed_with_a_hand_at_its_screens_loses_nothing(tmp_path: Path) -> None:
    day = run(tmp_path, 5, seed=7)

    assert day.stuck == []
    assert sum(day.acknowledged.values()) > 20


def test_kills_of_a_hand_that_is_stuck_do_not_count(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    day = Day()
    monkeypatch.setattr(screen_kills, "run", lambda *_given, **_named: day)

    day.stuck = ["no Save"] * 2
    assert screen_kills.main(20, 1) == 0
    day.stuck = ["no Save"] * 3
    assert screen_kills.main(20, 1) == 2
    assert "the hand was stuck: no Save" in capsys.readouterr().out


def test_a_screen_that_comes_back_late_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    day = Day(starts_s=[0.3, 2.1, 2.2])
    monkeypatch.setattr(screen_kills, "run", lambda *_given, **_named: day)

    assert screen_kills.main(3, 1) == 2
    assert "BROKEN: back to a working screen in 2.10 s" in capsys.readouterr().out
