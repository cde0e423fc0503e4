"""A bare window: when it was first painted, and the memory it takes."""

import json
import sys
from time import CLOCK_MONOTONIC, clock_gettime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    """Notes its first paint, then ends."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 - Qt's own
        QTimer.singleShot(0, self, self._done)

    def _done(self) -> None:
        from benchmarks.probes.memory import resident

        at = clock_gettime(CLOCK_MONOTONIC)
        print(json.dumps({"painted": at, "resident": resident()}))
        QApplication.exit()


def main() -> int:
    """Show the window."""
    app = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1920, 1080)
    window.showMaximized()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
