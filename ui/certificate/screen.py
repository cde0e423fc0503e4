"""Signing records: the certificate at the left, what a signature says and does not, beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import BoardView
from ui import theme
from ui.bridge import Bridge
from ui.certificate.panel import CertificatePanel
from ui.fonts import MEDIUM
from ui.forms.fields import Heading
from ui.messages import tr
from ui.theme import Role, Theme
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel


class SigningScreen(QWidget):
    """A page of the desk, for charge nurses and managers."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self.panel = CertificatePanel(bridge)
        self.foot = FootBar(
            Foot(
                main=tr("Back to Settings"),
                key="F3",
                title=tr("Each change is in force at once"),
                sub=tr("Changes are journaled"),
            )
        )
        self.foot.main_pressed.connect(self.main_action)
        self._line = QHBoxLayout()
        self._line.addWidget(self.panel, 1)
        self._line.addWidget(self._about(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._line, 1)
        whole.addWidget(self.foot)
        theme.follow(self.retheme)

    def _about(self) -> QWidget:
        frame = panel()
        self._told = QVBoxLayout(frame)
        self._told.addWidget(Heading(tr("What a signature says")))
        for title, text in self._words():
            self._told.addWidget(Label(title, Role.BODY, weight=MEDIUM, wrap=True))
            self._told.addWidget(Label(text, Role.BODY, ink="ink2", wrap=True))
        self._told.addStretch(1)
        return frame

    @staticmethod
    def _words() -> tuple[tuple[str, str], ...]:
        return (
            (
                tr("The file was not changed."),
                tr("One changed letter anywhere, and the signature no longer holds."),
            ),
            (
                tr("It came from the clinic."),
                tr(
                    "The certificate is the clinic’s. People sign with their PIN; for whom the "
                    "clinic signs stands in each signature."
                ),
            ),
            (
                tr("Readers have to know the certificate."),
                tr(
                    "One that the clinic made itself is unknown to others until they are given "
                    "it. One from a certificate authority is known to whoever knows the authority."
                ),
            ),
            (
                tr("A time-stamp server says when."),
                tr(
                    "Without one, the time is that of this computer. Only a fingerprint of the "
                    "record is sent there, never the record."
                ),
            ),
            (
                tr("An expired certificate stops nothing."),
                tr("Records are then written unsigned, and it is said."),
            ),
        )

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))
        self._told.setContentsMargins(*(look.space(4),) * 4)
        self._told.setSpacing(look.space(2))

    def show_chair(self, _chair: int) -> None:
        """Look again what is in force; no chair belongs to this page."""
        self.panel.reload()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Follow the settings."""
        self.panel.render(board)

    def main_action(self) -> None:
        """Go back to the settings."""
        self.navigate.emit("settings", 0)
