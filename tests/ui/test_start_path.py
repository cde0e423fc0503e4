"""A start to the board loads what the board needs; all else waits for its first use."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from benchmarks.visit import furnish

NEEDED: Final = frozenset(
    {
        *("monitor.api", "monitor.audio", "monitor.audit", "monitor.backup", "monitor.boards"),
        *("monitor.beginning", "monitor.begun", "monitor.outside", "monitor.sensible"),
        *("monitor.bootstrap", "monitor.clinic", "monitor.clock", "monitor.codec"),
        *("monitor.digest", "monitor.domain", "monitor.gate", "monitor.identity"),
        *("monitor.journal", "monitor.keeping", "monitor.keys", "monitor.permissions"),
        *("monitor.ports", "monitor.protocols", "monitor.resources", "monitor.service"),
        *("monitor.settings", "monitor.staff", "monitor.station", "monitor.ways"),
        *(
            "monitor.words",
            "monitor.writing",
            "monitor.damage",
            "monitor.changed_limits",
            "monitor.prescribing",
        ),
        *(
            "ui.alert",
            "ui.app",
            "ui.board",
            "ui.bridge",
            "ui.chair",
            "ui.crash",
            "ui.damage",
            "ui.fonts",
        ),
        *(
            "ui.__main__",
            "ui.help",
            "ui.icons",
            "ui.jobs",
            "ui.keymap",
            "ui.said",
            "ui.idle",
            "ui.closing",
            "ui.keeper",
            "ui.language",
            "ui.messages",
            "ui.pages",
        ),
        *(
            "ui.quick_imports",
            "ui.rubbish",
            "ui.shell",
            "ui.shell_parts",
            "ui.steady_none",
            "ui.tabs",
        ),
        *("ui.theme", "ui.theme_qss", "ui.threads", "ui.widgets"),
    }
)
"""Packages and modules of the project that stand on the way to the first picture."""
HEAVY: Final = frozenset({"argon2", "keyring", "pikepdf", "pypdf", "reportlab", "sqlite3"})
"""Of others: each costs more than the whole way may grow."""
PROGRAM: Final = """
import json, sys
import monitor.api
from ui.quick_imports import read_no_sources
read_no_sources()
import ui.app, ui.bridge
from ui.__main__ import main
from PySide6.QtWidgets import QApplication

class SignedIn(ui.bridge.Bridge):
    def __init__(self, station):
        super().__init__(station)
        self.sign_in(station.people()[0])

class Watched(ui.app.MainWindow):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        self.painted.connect(self.tell)

    def tell(self):
        print(json.dumps([self.screen_name, sorted(sys.modules)]), flush=True)
        self.leave()
        QApplication.exit()

ui.app.MainWindow, ui.bridge.Bridge = Watched, SignedIn
sys.exit(main(["--data-dir", sys.argv[1]]))
"""


def test_a_start_loads_nothing_that_the_board_does_not_need(tmp_path: Path) -> None:
    furnish(tmp_path / "data", chairs=1, planned_min=40, checks=(5, 10))

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "data")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    screen, loaded = json.loads(done.stdout.splitlines()[-1])
    ours = {
        ".".join(name.split(".")[:2]) for name in loaded if name.startswith(("monitor.", "ui."))
    }
    assert screen == "board"
    assert ours - NEEDED == set(), "not needed for the first picture: import it where it is used"
    assert HEAVY & set(loaded) == set()
