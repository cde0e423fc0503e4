"""The system ends the app in the middle of a session: it ends at once, and nothing is lost."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from monitor.bootstrap import open_station
from monitor.domain.protocol import Phase
from tests.planted import NAME

ROOT = Path(__file__).parents[2]


def test_the_systems_signal_ends_it_with_a_session_open(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.e2e.planted_run"]
    command += [str(tmp_path / "data"), str(tmp_path / "shelf"), "wait"]
    (tmp_path / "shelf").mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdout is not None
        said = b""
        for line in process.stdout:
            said += line
            if line == b"ready\n":
                break
        process.send_signal(signal.SIGTERM)
        said += process.stdout.read()

    assert process.returncode == -signal.SIGTERM, said.decode()
    station = open_station(tmp_path / "data", read_only=True)
    assert [(row.name, row.phase is Phase.CLOSED) for row in station.sessions()] == [(NAME, False)]
    station.close()
