"""`chairside demo`: starts the app with made-up patients, as a process of its own."""

import os
import subprocess
import sys
from argparse import Namespace

NO_DISPLAY = """\
There is no display here: walking through a practice session offscreen, 60 times faster.
Pictures of every screen and the session's record will be in out/"""


def demo(_args: Namespace) -> int:
    """Open the app with a practice session; without a display walk through it."""
    environment = dict(os.environ)
    command = [sys.executable, "-m", "ui", "--demo"]
    if not _has_display(environment):
        print(NO_DISPLAY, flush=True)
        environment["QT_QPA_PLATFORM"] = "offscreen"
        command = [sys.executable, "-m", "ui", "--tour", "out/"]
    return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603 - our own program


def _has_display(environment: dict[str, str]) -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
