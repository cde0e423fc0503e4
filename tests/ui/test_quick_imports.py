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


def test_the_generator_of_stub_files_is_left_out_and_what_the_app_uses_is_whole() -> None:
    program = (
        "import sys\n"
        "finders = list(sys.meta_path)\n"
        "from ui.quick_imports import read_no_sources\n"
        "read_no_sources()\n"
        "import argparse, xml.dom\n"
        "from PySide6.QtCore import QPointF, QTimer\n"
        "generator = sys.modules['PySide6.support.signature.lib.pyi_generator']\n"
        "assert not hasattr(generator, 'generate_pyi'), 'it was loaded'\n"
        "assert sys.meta_path == finders, sys.meta_path\n"
        "try:\n"
        "    QPointF.dotProduct('a', 1)\n"
        "except TypeError as refused:\n"
        "    assert 'QPointF' in str(refused) and 'str' in str(refused), refused\n"
        "else:\n"
        "    raise AssertionError('anything is taken')\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )

    assert (done.returncode, done.stderr) == (0, "")
