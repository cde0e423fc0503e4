"""Runs a program that is measured, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from time import CLOCK_MONOTONIC, clock_gettime
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
PATIENCE_S = 300


def probe(name: str, *arguments: str) -> dict[str, Any]:
    """Run `benchmarks.probes.<name>` offscreen and return what it printed.

    `spawned` is added: when the process was started, on the clock of its own `painted`.

    Raises:
        SystemExit: it failed; says what it wrote.
        subprocess.TimeoutExpired: it took more than five minutes.
    """
    spawned = clock_gettime(CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.probes.{name}", *arguments],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=PATIENCE_S,
        text=True,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise SystemExit(f"{name} failed with {done.returncode}:\n{done.stderr}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told | {"spawned": spawned}
