"""Asks the sound server of Linux which outputs are there, and which are muted or turned to nothing.

QtMultimedia has no word for muted, and is not told when an output goes that is not the default
one (6.12 on PulseAudio). Where the server's own tool is not there, on Windows and on macOS nothing
is known, and nothing is claimed.
"""

import re
import sys
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QStandardPaths, Signal

TOOL: Final = "pactl"
_PERCENT: Final = re.compile(r"(\d+)%")


def read_sinks(listed: str) -> dict[str, bool]:
    """Return each output of `pactl list sinks`, and whether it is muted or at 0 %."""
    found = {}
    for block in listed.split("\n\n"):
        lines = [line.strip() for line in block.splitlines()]
        name = next((line for line in lines if line.startswith("Name: ")), "")
        volume = next((line for line in lines if line.startswith("Volume:")), "")
        levels = [int(level) for level in _PERCENT.findall(volume)]
        if name:
            low = bool(levels) and max(levels) == 0
            found[name.removeprefix("Name: ")] = low or "Mute: yes" in lines
    return found


class MuteProbe(QObject):
    """One question at a time, beside the screens; `changed` says that the answer is another."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, tool: str | None = None) -> None:
        """Take the program to ask; by default the sound server's own where it is installed."""
        super().__init__(parent)
        self._tool = _tool() if tool is None else tool
        self._sinks: dict[str, bool] = {}
        self._seen: set[str] = set()
        self._asking = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C")
        self._asking.setProcessEnvironment(environment)
        self._asking.finished.connect(self._answered)

    def muted(self, output: str) -> bool:
        """Return whether `output` was muted at the last answer."""
        return self._sinks.get(output, False)

    def gone(self, output: str) -> bool:
        """Return whether `output` was there once and no longer at the last answer."""
        return output in self._seen and output not in self._sinks

    def ask(self) -> None:
        """Ask; nothing happens while the last question is open."""
        if self._tool and self._asking.state() is QProcess.ProcessState.NotRunning:
            self._asking.start(self._tool, ["list", "sinks"])

    def _answered(self, code: int) -> None:
        listed = bytes(self._asking.readAllStandardOutput().data()).decode(errors="replace")
        if code != 0:
            return  # no server: QtMultimedia knows that itself
        before, self._sinks = self._sinks, read_sinks(listed)
        self._seen |= self._sinks.keys()
        if before != self._sinks:
            self.changed.emit()


def _tool() -> str:
    return QStandardPaths.findExecutable(TOOL) if sys.platform.startswith("linux") else ""
