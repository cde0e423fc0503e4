"""Sound off for the room: a reason, and the PIN of somebody who may decide that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.forms.fields import Field
from ui.forms.signer import DECIDES, Signer
from ui.messages import tr
from ui.theme import Role
from ui.widgets.text import Label


class QuietPage(QWidget):
    """Emits `decided` with the reason and the name of who signed; `left` to go back."""

    decided = Signal(str, str)
    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.title = Label("", Role.BODY, weight=SEMIBOLD, wrap=True)
        self.reason = Field(tr("Reason, on every record while it lasts"))
        said = tr(
            "MEDIUM and LOW alerts make no sound at any chair. HIGH always sounds. "
            "The bar says so for as long as it lasts."
        )
        self.signer = Signer(bridge, tr("Decided by"))
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(Label(said, Role.SMALL, ink="ink2", wrap=True))
        words.addWidget(self.reason)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.signer, 1)
        self.signer.signed.connect(self._signed)
        self.signer.left.connect(self.left)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        self._row.setSpacing(theme.current().space(4))

    def ask(self, *, off: bool) -> None:
        """Ask for reason and signature; `off` says which way."""
        self.title.setText(tr("Switch the sound off") if off else tr("Switch the sound on"))
        self.reason.set_text("")
        self.reason.say("")
        people = [p for p in self._bridge.station.people() if p.role in DECIDES]
        person = self._bridge.person
        here = person.id if person is not None and person.role in DECIDES else ""
        self.signer.ask(people, chosen=here)
        self.reason.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _signed(self, person: object) -> None:
        if self.reason.text:
            self.decided.emit(self.reason.text, getattr(person, "name", ""))
        else:
            self.reason.say(tr("Not switched: give the reason, then sign"), wrong=True)
            self.reason.focus()
