"""A certificate as a file: chosen in a dialog, and its passphrase asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.bridge import Bridge
from ui.dialogs import ask_file
from ui.forms.fields import Field
from ui.messages import tr

MOST_NAME = 18
"""Longest name of a file that fits beside the label."""


class PassphraseField(Field):
    """Asks for the passphrase of a file, whose name stands beside the label."""

    def __init__(self) -> None:
        super().__init__(tr("Passphrase of the file"))
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)

    def ask_for(self, file: Path | None) -> None:
        """Ask anew, for `file`; None asks for nothing."""
        self.set_text("")
        if file is not None:
            self.say(short(file.name))
            self.note.setToolTip(str(file))
            self.focus()

    @property
    def passphrase(self) -> str:
        """What was typed, with the blanks that belong to it."""
        return self.edit.text()


def choose_file(owner: QWidget, bridge: Bridge, taken: Callable[[Path], None]) -> None:
    """Let a certificate with its key be chosen; `taken` is not called when nothing was."""
    title = tr("The certificate as a file (.p12 or .pfx)")
    kinds = tr("Certificates (*.p12 *.pfx);;All files (*)")
    ask_file(owner, bridge, title, kinds, lambda name: taken(Path(name)))


def short(name: str) -> str:
    """Return a file's name so that it fits on one line with the label beside it."""
    return name if len(name) <= MOST_NAME else f"{name[: MOST_NAME - 6]}…{name[-5:]}"
