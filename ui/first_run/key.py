"""What keeps the data key, asked at the first run: a page in the place of the third column."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.bridge import Bridge
from ui.forms.columns import Column
from ui.keys.way import FILE, KeyWay
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label


class KeyPage(Column):
    """A key store, a passphrase, or later: then the key lies beside the data, which is said.

    `left` is emitted when it was answered or put off. The key store is looked for, off the UI
    thread, when the page opens.
    """

    left = Signal()

    def __init__(self, bridge: Bridge, by: Callable[[], str]) -> None:
        super().__init__(3, self.tr("What keeps the key"))
        self._bridge = bridge
        self._put_off = False
        self.key = KeyWay(bridge, by, first=True)
        told = self.tr(
            "Later: the key lies beside the data until the settings say otherwise, and a LOW "
            "notice stands in the bar."
        )
        self.told = Label(told, Role.SMALL, ink="ink2", wrap=True)
        self.later = Button(self.tr("Later"), name=self.tr("Choose later what keeps the key"))
        self.back = Button(self.tr("Back"), "ghost", key="Esc")
        self.column.addWidget(self.key)
        self.column.addStretch(1)
        self.column.addWidget(self.told)
        buttons = QHBoxLayout()
        buttons.addWidget(self.later)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.later.clicked.connect(self._later)
        self.back.clicked.connect(self.left.emit)
        self.key.changed.connect(self.left.emit)

    def begin(self) -> None:
        """Look for a key store and show what may be chosen."""
        self.key.begin()
        self.key.way.focus_first()

    @property
    def settled(self) -> bool:
        """Whether something better than the key file keeps the key, or that was put off."""
        return self._put_off or self.protected

    @property
    def protected(self) -> bool:
        """Whether the key lies elsewhere than beside the data."""
        return self._bridge.station.keeping.view().protection != FILE

    @property
    def state(self) -> str:
        """What keeps the key, for the row that leads here."""
        if self.protected:
            kept = {"keystore": self.tr("key: key store"), "passphrase": self.tr("key: passphrase")}
            return kept.get(self._bridge.station.keeping.view().protection, "")
        return self.tr("key: later") if self._put_off else self.tr("key beside the data")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _later(self) -> None:
        self._put_off = True
        self.left.emit()
