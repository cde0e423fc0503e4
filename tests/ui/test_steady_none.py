"""However many calls into Qt a session makes, None outlives them."""

import subprocess
import sys

import pytest

from ui.steady_none import keep_none_alive, needed


def test_a_process_survives_more_calls_than_none_had_references() -> None:
    program = (
        "import ui\n"
        "from PySide6.QtCore import QPointF\n"
        "point = QPointF()\n"
        "for _ in range(100_000):\n"
        "    point.setX(1.0)\n"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.skipif(not needed(), reason="they are immortal here")
@pytest.mark.parametrize("lasting", [None, True, False, NotImplemented], ids=str)
def test_whatever_a_later_python_never_counts_has_plenty_of_references(lasting: object) -> None:
    assert sys.getrefcount(lasting) > 1 << 50


@pytest.mark.skipif(not needed(), reason="None is immortal here")
def test_none_gets_its_references_once() -> None:
    keep_none_alive()
    before = sys.getrefcount(None)

    keep_none_alive()

    assert abs(sys.getrefcount(None) - before) < 1_000_000
