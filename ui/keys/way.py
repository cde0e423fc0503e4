"""What keeps the data key: chosen with its price said first, and changed off the UI thread."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from monitor.api import KeyRefused, StorageError
from ui import messages, theme
from ui.bridge import Bridge
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.fields import Field
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.buttons import ConfirmButton
from ui.widgets.text import Label

FILE: Final = "file"
KEYSTORE: Final = "keystore"
PHRASE: Final = "passphrase"
TROUBLE_LINES: Final = 3


class KeyWay(QWidget):
    """The ways with what each protects, the passphrase, and the button that changes it.

    The first run and the settings both show it. `first` offers what is better than the key file
    alone, and a key store only where one was found. Nothing is looked for before `begin`.
    """

    changed = Signal()
    """Something else keeps the key from now on."""

    def __init__(self, bridge: Bridge, by: Callable[[], str], *, first: bool = False) -> None:
        """`by` returns the name of who changes it."""
        super().__init__()
        self._bridge = bridge
        self._by = by
        self._first = first
        self._busy = False
        self._store: str | None = None
        """Name of the key store, None while nobody has looked for it."""
        self.way = Chips(self.tr("What keeps the data key"), self._ways())
        self.about = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.phrase = Field(self.tr("New passphrase, at least 12 characters"))
        self.again = Field(self.tr("The same again"))
        self.change = ConfirmButton(self.tr("Change it"), ask=self.tr("change it"))
        self.key_state = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.way, self.about, self.phrase, self.again, self.change, self.key_state):
            self._column.addWidget(widget)
        self._column.setAlignment(self.change, Qt.AlignmentFlag.AlignLeft)
        for field in (self.phrase, self.again):
            field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.way.chosen.connect(lambda _code: self._explain())
        self.change.confirmed.connect(self._protect)
        theme.follow(self.retheme)

    def _ways(self) -> tuple[tuple[str, str], ...]:
        phrase, store = (PHRASE, self.tr("Passphrase")), (KEYSTORE, self.tr("Key store"))
        if self._first:
            return (phrase, store) if self._store else (phrase,)
        return ((FILE, self.tr("Key file")), store, phrase)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        self._column.setSpacing(theme.current().space(3))
        line = self.key_state.fontMetrics().lineSpacing() + 1
        self.key_state.setFixedHeight(TROUBLE_LINES * line)

    def begin(self) -> None:
        """Show what is in force, and forget a passphrase that was typed and not used."""
        for field in (self.phrase, self.again):
            field.set_text("")
        self.way.choose(self._protection)
        self.key_state.setText("")
        if self._store is None:
            self._bridge.run(self._bridge.station.keeping.keystore, self._found_store)
        self._explain()

    @property
    def _protection(self) -> str:
        return self._bridge.station.keeping.view().protection

    def _found_store(self, name: str | None) -> None:
        self._store = name or ""
        if self._first and self._store:
            chosen = self.way.value
            self.way.set_choices(self._ways())
            self.way.choose(chosen)
        self._explain()

    def _explain(self) -> None:
        """Say honestly what the chosen way protects, and what it costs."""
        way = self.way.value
        typed = way == PHRASE
        self.phrase.setVisible(typed)
        self.again.setVisible(typed)
        self.change.setVisible(typed or way not in ("", self._protection))
        if way == KEYSTORE:
            text = self._about_store()
        elif typed:
            text = self.tr(
                "Protects a stolen computer also while it is switched off and unencrypted. Every "
                "start waits for somebody who types it, also a restart with open sessions: until "
                "then no timer, alert or sound runs. Forgotten, only the recovery sheet opens it."
            )
        else:
            text = self.tr(
                "Protects a copied or stolen journal file and the backups. It does not protect a "
                "whole stolen computer: the key lies beside the data. Encrypt its disk. A restart "
                "needs nobody."
            )
        self.about.setText(text)

    def _about_store(self) -> str:
        if not self._store:
            return self.tr(
                "This computer offers no key store that Chairside can use here. "
                "The key can't be kept there."
            )
        return self.tr(
            "Kept by {0}. Protects a copied folder and a stolen disk. Whoever is signed in to "
            "the computer as the same user can open the data. A restart needs nobody once that "
            "user is signed in."
        ).format(self._store)

    def _protect(self) -> None:
        way, phrase = self.way.value, self.phrase.edit.text()
        if way == PHRASE and phrase != self.again.edit.text():
            self._say(self.tr("Not changed: the two differ. Type both again."))
            return
        by, keeping = self._by(), self._bridge.station.keeping
        work: list[Callable[[], None]] = []

        def prepare() -> None:
            work.append(keeping.prepare_protection(by, way, phrase))

        if not self._busy and self._bridge.attempt(prepare):
            self._busy = True
            self._say(self.tr("Changing…"))
            self._bridge.run(_kept(work[0]), lambda trouble: self._protected(by, trouble))

    def _protected(self, by: str, trouble: Exception | None) -> None:
        self._busy = False
        if isinstance(trouble, KeyRefused):
            self._say(messages.key_refused(trouble))
            return
        if isinstance(trouble, StorageError):
            self._say(messages.failed(trouble))
            return
        self._bridge.attempt(lambda: self._bridge.station.keeping.protected(by))
        self.begin()
        self._say(self.tr("Changed. The data are as they were."))
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.key_state.setText(words)
        announce(self, words)


def _kept(work: Callable[[], None]) -> Callable[[], Exception | None]:
    """Return `work` with what it refuses, or what the disk does, as its result."""

    def done() -> Exception | None:
        try:
            work()
        except (KeyRefused, StorageError) as error:
            return error
        return None

    return done
