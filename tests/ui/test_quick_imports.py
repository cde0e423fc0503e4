"""A start reads the compiled modules and not their sources."""

import subprocess
import sys


def test_no_source_of_a_screen_is_read_at_the_start() -> None:
    program = (
        "import linecache, sys\n"
        "from ui.quick_imports import read_no_sources\n"
        "read_no_sources()\n"
        "import ui.theme\n"
        "from PySide6.QtCore import QPointF\n"
        "assert QPointF(1, 2).x() == 1\n"
        "sys.exit(str(sorted(linecache.cache)) if linecache.cache else 0)\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )

    assert (done.returncode, done.stderr) == (0, "")
