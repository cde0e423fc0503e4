"""What signs records from the first day on: nothing, a certificate made here, or a file's."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from monitor.api import Certificate, CertificateChange
from ui import messages, theme
from ui.bridge import Bridge
from ui.certificate.file import PassphraseField, choose_file
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label

ANY_HEIGHT: Final = 16_777_215
"""What Qt takes for no limit."""
WITHOUT: Final = "without"
MAKE: Final = "make"
FILE: Final = "file"


class SigningChoice(QStackedWidget):
    """A row of the first run: without a certificate unless something else is chosen.

    Nothing happens before `put_in_force`; the settings can change it at any time.
    `changed` is emitted with each choice.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._file: Path | None = None
        self._in_force: CertificateChange | None = None
        name = tr("Certificate that signs records")
        self.label = Label(name, Role.SMALL, weight=MEDIUM, ink="ink2")
        self.note = Label("", Role.SMALL, ink="ink3")
        choices = ((WITHOUT, tr("Without")), (MAKE, tr("Make one")), (FILE, tr("File…")))
        self.choices = Chips(name, choices)
        self.choices.choose(WITHOUT)
        self.passphrase = PassphraseField()
        self.cancel = Button(tr("Not this one"), "ghost")
        self.passphrase.add_beside(self.cancel)
        self._lay_out()
        self.choices.chosen.connect(self._chosen)
        self.cancel.clicked.connect(lambda: self._take(None))
        # its words never decide how wide the column is
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.follow(self.retheme)
        self._say()

    def _lay_out(self) -> None:
        self._offer = QWidget()
        self._head = head = QHBoxLayout()
        head.addWidget(self.label)
        head.addStretch(1)
        head.addWidget(self.note)
        column = QVBoxLayout(self._offer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.choices)
        self.addWidget(self._offer)
        self.addWidget(self.passphrase)

    def retheme(self) -> None:
        """Give both rows one height: nothing below moves when a file is chosen.

        Large text takes the lines that it needs; the column scrolls.
        """
        large = theme.current().percent > theme.USUAL
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if large else directions.LeftToRight)
        for words in (self.label, self.note):
            words.setWordWrap(large)
        high = max(w.sizeHint().height() for w in (self._offer, self.passphrase))
        self.setMinimumHeight(0 if large else high)
        self.setMaximumHeight(ANY_HEIGHT if large else high)

    # choosing ------------------------------------------------------------------------------

    def _chosen(self, code: str) -> None:
        if code == FILE:
            self._take(None)  # nothing is chosen before a file is
            choose_file(self, self._bridge, self._take)
        self._say()
        self.changed.emit()

    def _take(self, file: Path | None) -> None:
        """Ask for the passphrase of `file`; without one, offer the choices again."""
        self._file = file
        self.setCurrentWidget(self._offer if file is None else self.passphrase)
        self.passphrase.ask_for(file)
        if file is None:
            self.choices.choose(WITHOUT)
            self.choices.focus_first()
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        made = self.choices.value == MAKE
        self.note.setText(tr("made with the board") if made else tr("later in Settings, too"))

    @property
    def change(self) -> CertificateChange | None:
        """What was chosen; None for no certificate."""
        if self._file is not None:
            passphrase = self.passphrase.passphrase
            return CertificateChange(file=str(self._file), passphrase=passphrase)
        return CertificateChange() if self.choices.value == MAKE else None

    # in force ------------------------------------------------------------------------------

    def put_in_force(self, by: str, done: Callable[[str], None]) -> None:
        """Set up what was chosen, off the UI thread; `done` gets what went wrong, empty if nothing.

        What has been set up is not set up again.
        """
        change, station = self.change, self._bridge.station
        if change is None or change == self._in_force:
            done("")
            return
        work: list[Callable[[], Certificate]] = []
        if not self._bridge.attempt(lambda: work.append(station.prepare_certificate(by, change))):
            done(tr("Not saved. What was typed is still here. Try again."))
            return

        def told(found: Certificate | Exception) -> None:
            if isValid(self):
                done(self._told(change, by, found))

        self._bridge.aside(work[0], told)

    def _told(self, change: CertificateChange, by: str, found: Certificate | Exception) -> str:
        if isinstance(found, Exception):
            if self._file is not None:
                self.passphrase.edit.setFocus(Qt.FocusReason.TabFocusReason)
            return messages.not_certified(found)
        self._in_force = change
        self._bridge.attempt(lambda: self._bridge.station.note_certificate(found, by))
        return ""
