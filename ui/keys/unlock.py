"""The first window where the data wait for somebody: the passphrase, or the recovery sheet's code.

It can't stand over an alert: nothing runs before the data are open, and it says so.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from monitor import api
from monitor.api import KeyRefused, StorageError
from ui import messages, theme
from ui.door import words
from ui.fonts import SEMIBOLD
from ui.forms.fields import Field
from ui.jobs import Job
from ui.theme import Role
from ui.threads import Threads
from ui.widgets.base import announce
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel

Opener = Callable[[Path, str], bytes]


class UnlockWindow(QWidget):
    """`opened` is emitted with the data key, once. `passphrase` says whether there is one."""

    opened = Signal(bytes)

    def __init__(self, folder: Path, *, passphrase: bool) -> None:
        super().__init__()
        self._folder = folder
        self._phrase = passphrase
        self._code = not passphrase
        self._job: Job | None = None
        self._thread = Threads()
        self.setWindowTitle("Chairside")
        self.title = Label("", Role.TITLE, weight=SEMIBOLD, wrap=True)
        waits = self.tr(
            "Until then nothing runs here: no timer, no alert, no sound, no reminder. Look after "
            "the chairs by hand. Sessions that were open go on once it is open, with the time in "
            "between stated."
        )
        self.waits = Label(waits, Role.BODY, wrap=True)
        self.field = Field("")
        self.trouble = Label("", Role.BODY, wrap=True)
        self.open = Button(self.tr("Open"), "primary", main=True)
        self.other = Button("", "ghost")
        self._lay_out()
        self.open.clicked.connect(self.try_it)
        self.other.clicked.connect(self._switch)
        self.field.edit.returnPressed.connect(self.try_it)
        theme.follow(self.retheme)
        self._ask()

    def _lay_out(self) -> None:
        box = panel("notice")
        self._inner = QVBoxLayout(box)
        for widget in (self.title, self.waits, self.field, self.trouble):
            self._inner.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        self._inner.addLayout(buttons)
        self._column = QVBoxLayout(self)
        self._column.addWidget(box)
        self._column.addStretch(1)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(4),) * 4)
        self._inner.setContentsMargins(*(look.space(5),) * 4)
        self._inner.setSpacing(look.space(4))
        self.trouble.setFixedHeight(2 * (self.trouble.fontMetrics().lineSpacing() + 1))

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._job is not None

    def _ask(self) -> None:
        edit = self.field.edit
        edit.clear()
        if self._code:
            title = self.tr("Type the nine groups of the recovery sheet to open Chairside")
            name = self.tr("Code of the recovery sheet")
        else:
            title = self.tr("Type the clinic’s passphrase to open Chairside")
            name = self.tr("Passphrase of the clinic")
        hidden = QLineEdit.EchoMode.Normal if self._code else QLineEdit.EchoMode.Password
        edit.setEchoMode(hidden)
        edit.setAccessibleName(name)
        self.title.setText(title)
        self.field.label.setText(name)
        self.other.setVisible(self._phrase)
        back = self.tr("Use the passphrase")
        self.other.set_label(back if self._code else self.tr("Use the recovery sheet"))
        self.trouble.setText("" if self._phrase else self._without_store())
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _without_store(self) -> str:
        return self.tr("This computer’s key store did not give out the key.")

    def _switch(self) -> None:
        if not self.busy:
            self._code = not self._code
            self._ask()

    def try_it(self) -> None:
        """Try what was typed, off the UI thread: it takes its time, right or wrong."""
        typed = self.field.edit.text()
        if self.busy or not typed:
            self.field.focus()
            return
        opener: Opener = api.open_with_code if self._code else api.open_with_passphrase
        self.trouble.setText(self.tr("Opening…"))
        self._job = Job(partial(opener, self._folder, typed), self._answered)
        self._job.start(self._thread, self, self._finished)

    def _finished(self, job: Job, key: object, error: Exception | None) -> None:
        self._job = None
        job.callback(key if error is None else error)

    def _answered(self, answer: object) -> None:
        if isinstance(answer, bytes):
            self.field.edit.clear()
            self.opened.emit(answer)
        elif isinstance(answer, KeyRefused):
            self._refuse(messages.key_refused(answer), keep=self._code)
        elif isinstance(answer, StorageError):
            said = words.said(answer.what)  # nothing was typed that a save could have lost
            self._refuse(f"{said.what}. {said.now}", keep=True)
        elif isinstance(answer, Exception):
            self._refuse(self.tr("Not opened: {0}. Nothing was changed.").format(answer), keep=True)

    def _refuse(self, sentence: str, *, keep: bool) -> None:
        """Say why; a passphrase is emptied, as with the PIN, a long code stays to be mended."""
        if not keep:
            self.field.edit.clear()
        self.trouble.setText(sentence)
        announce(self, sentence, assertive=True)
        self.field.focus()
