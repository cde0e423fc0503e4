"""The real window while the computer below it fails: its clocks, its time, its disk."""

import os
import select
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from monitor.domain.measures import MICRO, MINUTE
from tests.small_disk import mounted
from tests.survival import disk
from tests.survival.at_screen import CHAIR
from tests.survival.clock import Clocks
from tests.survival.process import Process

HOUR_S = 3600
STILL_S = 10.5
"""Longer than the longest time between two looks that is no gap."""
READ = {"sbp": 121, "dbp": 70, "hr": 71, "spo2": 97}
FULL = "Not saved: the disk is full."


def window(folder: Path, environment: dict[str, str]) -> Process:
    """Start the app, sign in and go to the chair."""
    offscreen = {**environment, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"}
    app = Process("tests.survival.at_screen", folder / "data", offscreen, ready="stands")
    app("sign_in")
    app("show", "chair", CHAIR)
    return app


def intact(app: Process) -> list[str]:
    """Return what the journal holds of the session; it is whole, and no time of it goes back."""
    kept = app("kept")
    assert kept["whole"]
    assert kept["back"] == []
    found: list[str] = next(kinds for name, kinds in kept["kinds"].items() if name != "station")
    return found


# the clocks ---------------------------------------------------------------------------------


def test_the_window_says_that_the_clock_was_set_or_stood_still_and_counts_on(
    tmp_path: Path,
) -> None:
    clocks = Clocks(tmp_path)
    with window(tmp_path, clocks.environment()) as app:
        before = app("see")
        for set_s, said in ((-HOUR_S, "went back 1 h"), (2 * HOUR_S, "went on 1 h")):
            clocks.set_wall(set_s)
            after = app("see")
            assert f"The computer clock {said}." in app("text")
            assert after["next"] == before["next"]
            assert after["remaining"] <= before["remaining"]
            assert after["at"] >= before["at"]
        assert intact(app).count("clock_stepped") == 2

        clocks.goes_on(2 * HOUR_S)
        after = app("see")
        since, until = after["gaps"][-1]
        assert until - since >= 2 * HOUR_S * MICRO
        for due in ("check-missed", "end-not-recorded"):
            assert after["alerts"][due] == until
        assert after["dues"]["T+5"] == before["started"] + 5 * MINUTE
        assert "Chair 6 now, MEDIUM alert" in app("text")  # nobody touched it: it is locked
        app("sign_in")
        app("show", "chair", CHAIR)
        text = app("text")
        assert "Check missed" in text
        assert "End of infusion not recorded" in text
        assert "Chairside stopped at" in text
        assert intact(app).count("clock_stepped") == 2


def test_an_app_that_stood_still_says_for_how_long(tmp_path: Path) -> None:
    """Nothing is replaced here: the system stops the process, and time passes."""
    with window(tmp_path, dict(os.environ)) as app:
        before = app("see")
        with app.stopped():
            select.select([], [], [], STILL_S)
        after = app("see")

        since, until = after["gaps"][-1]
        assert len(after["gaps"]) == len(before["gaps"]) + 1
        assert until - since >= 10 * MICRO
        assert after["next"] == before["next"]
        assert "Chairside stopped at" in app("text")
        assert "gap_recorded" in intact(app)


# the disk -----------------------------------------------------------------------------------


class Disk:
    """A disk that a test fills and empties below a running app."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = disk.environment(folder)

    def fill(self, app: Process) -> None:
        """Have every call below the app say that there is no room."""
        app("set_full", True)

    def empty(self, app: Process) -> None:
        """Have the calls succeed again."""
        app("set_full", False)


class SmallDisk(Disk):
    """A file system of its own that really is full."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = dict(os.environ)
        self._ballast = folder / "ballast"

    def fill(self, _app: Process) -> None:
        with self._ballast.open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(4096))

    def empty(self, _app: Process) -> None:
        self._ballast.unlink()


@contextmanager
def small(_folder: Path) -> Iterator[Disk]:
    with mounted("8m") as disk:
        yield SmallDisk(disk)


@contextmanager
def told_to_fail(folder: Path) -> Iterator[Disk]:
    yield Disk(folder)


@pytest.fixture(params=[small, told_to_fail])
def filling(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    with request.param(tmp_path) as made:
        yield made


def test_a_disk_that_fills_up_under_an_open_check_costs_nothing_that_was_typed(
    filling: Disk,
) -> None:
    with window(filling.folder, filling.environment) as app:
        app("show", "check", CHAIR)
        app("fields", {name: READ[name] for name in ("hr", "spo2")})
        filling.fill(app)
        app("fields", {name: READ[name] for name in ("sbp", "dbp")})
        typed = app("typed")
        app("tap", "Save again")
        assert FULL in app("text")
        assert app("typed") == typed
        assert {str(each) for each in READ.values()} <= set(typed.values())
        assert app("see")["fields"] == ["hr", "spo2"]

        filling.empty(app)
        app("tap", "Save again")
        app("answer_the_rest")
        assert set(READ) < set(app("see")["fields"])
        filling.fill(app)
        app("tap", "Save check")
        assert FULL in app("text")
        assert saved(app) == 1

        filling.empty(app)
        app("tap", "Save again")
        assert FULL not in app("text")
        assert saved(app) == 2


def test_killed_with_the_disk_full_the_fields_that_were_committed_are_back(tmp_path: Path) -> None:
    full = Disk(tmp_path)
    with window(tmp_path, full.environment) as app:
        app("show", "check", CHAIR)
        app("fields", {name: READ[name] for name in ("hr", "spo2")})
        full.fill(app)
        app("fields", {name: READ[name] for name in ("sbp", "dbp")})

    with window(tmp_path, full.environment) as app:
        assert app("see")["fields"] == ["hr", "spo2"]
        app("show", "check", CHAIR)
        assert {"71", "97"} <= set(app("typed").values())
        assert saved(app) == 1


def saved(app: Process) -> int:
    """Return how many checks of the session are saved, on the screen and in the journal alike."""
    shown = app("see")["checks"]
    assert intact(app).count("check_saved") == shown
    return int(shown)


# the sound ----------------------------------------------------------------------------------


@pytest.mark.parametrize("server", ["", "unix:/nowhere/at/all"])
def test_without_an_output_the_bar_says_so_and_alerts_are_seen(server: str, tmp_path: Path) -> None:
    """Once with the outputs of a computer without any, once with a sound server that is away."""
    outputs = {name: value for name, value in os.environ.items() if name not in SERVERS}
    named = {"PULSE_SERVER": server} if server else {"XDG_RUNTIME_DIR": str(tmp_path)}
    with window(tmp_path, {**outputs, **named}) as app:
        working, problem, found = app("sound")
        if found:
            pytest.skip("there is a sound card here")
        assert (working, problem) == (False, "no-output")
        assert "LOW alert: no sound can be heard here" in app("text")

        app("show", "check", CHAIR)
        app("fields", {"sbp": 186, "dbp": 104})
        app("show", "chair", CHAIR)
        assert "sbp-high-critical" in app("see")["alerts"]
        text = app("text")
        assert "HIGH" in text
        assert "LOW alert: no sound can be heard here" in text
        assert "sound-unavailable" in app("see")["alerts"]


SERVERS = {"PULSE_SERVER", "PIPEWIRE_REMOTE", "PIPEWIRE_RUNTIME_DIR", "PULSE_RUNTIME_PATH"}
