"""Saves one change of the settings at a time, for whoever may."""

from typing import Any

from PySide6.QtCore import QObject

from monitor.api import Refusal
from ui import messages
from ui.bridge import Bridge
from ui.shell import may_lead


class Keeper(QObject):
    """What every panel of the page saves through. Concurrency: the UI thread."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._sentence = ""
        bridge.told.connect(self._told)

    @property
    def allowed(self) -> bool:
        """Whether the signed-in person may change settings."""
        return may_lead(self.bridge.person)

    @property
    def today(self) -> str:
        """The local date, `YYYY-MM-DD`."""
        return self.bridge.station.local_date(self.bridge.board.now.at)

    def save(self, by: str = "", /, **changes: Any) -> str:
        """Save; return why it was not saved, empty when it is on the disk.

        `by` is who changed it, where that is no longer who is signed in.
        """
        if not (by or self.allowed):
            return self.tr("Not saved: the station was locked. Tap here, then leave.")
        station, who = self.bridge.station, by or self.bridge.by
        self._sentence = ""
        if self.bridge.attempt(lambda: station.change_settings(who, **changes)):
            return ""
        return self._why()

    def saved(self) -> str:
        """Return `Saved 14:32`."""
        now = self.bridge.board.now.at
        return self.tr("Saved {0}").format(messages.hhmm(self.bridge.station, now))

    def _why(self) -> str:
        refusal = self.bridge.refusal
        if refusal is not None and refusal.code is Refusal.CHAIR_TAKEN:
            words = self.tr("Not saved: chair {0} has an open session. There are still {1} chairs.")
            chairs = self.bridge.station.settings.chairs
            return words.format(refusal.facts["chair"], chairs)
        return self._sentence

    def _told(self, _kind: str, sentence: str) -> None:
        self._sentence = sentence
