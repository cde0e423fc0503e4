"""Keys and backup, to stand on a page of its own or in Settings: three panels side by side."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from monitor.api import BoardView, KeyRefused, StorageError
from ui import messages, theme
from ui.backup_age import age
from ui.bridge import Bridge
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.fields import Field, Heading
from ui.keys.place import BackupPlace
from ui.keys.recovery import Facts, RecoveryBox
from ui.shell import may_lead
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.buttons import Button, ConfirmButton
from ui.widgets.text import Label, panel

FILE: Final = "file"
KEYSTORE: Final = "keystore"
PHRASE: Final = "passphrase"
OPEN: Final = "open"
SEALED: Final = "sealed"
HOURS: Final = ("1", "2", "4", "8")
TROUBLE_LINES: Final = 3


class KeysPanel(QWidget):
    """What keeps the key, where backups go, and how files leave; for who may change settings."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._busy = False
        self._store: str | None = None
        """Name of the key store, None while nobody has looked for it."""
        ways = ((FILE, self.tr("Key file")), (KEYSTORE, self.tr("Key store")),
                (PHRASE, self.tr("Passphrase")))  # fmt: skip
        self.way = Chips(self.tr("What keeps the data key"), ways)
        self.about = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.phrase = Field(self.tr("New passphrase, at least 12 characters"))
        self.again = Field(self.tr("The same again"))
        self.change = ConfirmButton(self.tr("Change it"), ask=self.tr("change it"))
        self.key_state = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self.place = BackupPlace(bridge)
        self.hours = Chips(self.tr("Hours between two backups"), [(h, h) for h in HOURS])
        self.last = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self.now = Button(self.tr("Back up now"))
        forms = ((OPEN, self.tr("Open")), (SEALED, self.tr("Sealed")))
        self.exports = Chips(self.tr("Records and other exported files"), forms)
        self.exports_about = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.sheet = RecoveryBox(bridge, self._facts)
        self._panels: list[QVBoxLayout] = []
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        key = self._panel(
            self.tr("What keeps the key"), self.tr("the data are not rewritten"),
            self.way, self.about, self.phrase, self.again, self.change, self.key_state,
        )  # fmt: skip
        hours = Label(self.hours.accessibleName(), Role.SMALL, weight=MEDIUM, ink="ink2")
        said = self.tr(
            "Each backup is sealed, read back from where it was written, and checked. "
            "Two days of them are kept whole, then one a day for 60 days, then one a month."
        )
        backups = self._panel(
            self.tr("Backups"), self.tr("the folder is tried at once"),
            self.place, hours, self.hours, self.last, self.now,
            Label(said, Role.SMALL, ink="ink2", wrap=True),
        )  # fmt: skip
        leaving = self._panel(
            self.tr("Files that leave, and the way back"),
            "",
            self.exports,
            self.exports_about,
            self.sheet,
        )
        for frame in (key, backups, leaving):
            self._line.addWidget(frame, 1)
        for button, column in ((self.change, 0), (self.now, 1)):
            self._panels[column].setAlignment(button, Qt.AlignmentFlag.AlignLeft)

    def _panel(self, title: str, note: str, *widgets: QWidget) -> QFrame:
        frame = panel()
        column = QVBoxLayout(frame)
        self._panels.append(column)
        column.addWidget(Heading(title, note=note))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return frame

    def _connect(self) -> None:
        for field in (self.phrase, self.again):
            field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.way.chosen.connect(lambda _code: self._explain())
        self.change.confirmed.connect(self._protect)
        self.place.accepted.connect(lambda folder: self._save(backup_dir=folder))
        self.hours.chosen.connect(lambda hours: self._save(backup_hours=int(hours)))
        self.now.clicked.connect(self._back_up)
        self.exports.chosen.connect(lambda how: self._save(exports_sealed=how == SEALED))

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setSpacing(look.space(3))
        for column in self._panels:
            column.setContentsMargins(*(look.space(4),) * 4)
            column.setSpacing(look.space(3))
        line = self.key_state.fontMetrics().lineSpacing() + 1
        self.key_state.setFixedHeight(TROUBLE_LINES * line)
        self.last.setFixedHeight(TROUBLE_LINES * line)

    @property
    def allowed(self) -> bool:
        """Whether the signed-in person may change anything here."""
        return may_lead(self._bridge.person)

    def begin(self) -> None:
        """Show what is in force, and forget a passphrase that was typed and not used."""
        for field in (self.phrase, self.again):
            field.set_text("")
        self.way.choose(self._bridge.station.keeping.view().protection)
        self.key_state.setText("")
        if self._store is None:
            self._bridge.run(self._bridge.station.keeping.keystore, self._found_store)
        self.sheet.refresh()
        self._explain()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Follow the settings, also where they were changed elsewhere."""
        settings = board.settings
        self.place.show_folder(settings.backup_dir)
        self.hours.choose(str(settings.backup_hours))
        self.exports.choose(SEALED if settings.exports_sealed else OPEN)
        self.exports_about.setText(self._about_exports(sealed=settings.exports_sealed))
        self.last.setText(self._about_backups(board))
        self.place.set_writable(self.allowed)
        changeable = (self.way, self.hours, self.exports, self.change, self.now, self.sheet)
        for widget in changeable:
            widget.setEnabled(self.allowed)

    # the key ------------------------------------------------------------------------------

    def _found_store(self, name: str | None) -> None:
        self._store = name or ""
        self._explain()

    def _explain(self) -> None:
        """Say honestly what the chosen way protects, and what it costs."""
        way = self.way.value
        typed = way == PHRASE
        self.phrase.setVisible(typed)
        self.again.setVisible(typed)
        self.change.setVisible(typed or way != self._bridge.station.keeping.view().protection)
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
        by, keeping = self._bridge.by, self._bridge.station.keeping
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

    def _say(self, words: str) -> None:
        self.key_state.setText(words)
        announce(self, words)

    # backups and files --------------------------------------------------------------------

    def _save(self, **changes: object) -> None:
        bridge = self._bridge
        if self.allowed:
            bridge.attempt(lambda: bridge.station.change_settings(bridge.by, **changes))

    def _back_up(self) -> None:
        if self._busy or not self._bridge.board.settings.backup_dir:
            self.place.focus()
            return
        self._busy = True
        self.now.set_label(self.tr("Backing up…"))
        self._bridge.back_up(self._backed_up)

    def _backed_up(self) -> None:
        self._busy = False
        self.now.set_label(self.tr("Back up now"))
        self.render(self._bridge.board)

    def _about_backups(self, board: BoardView) -> str:
        seen = self._bridge.station.keeping.view()
        if not seen.made:
            made = self.tr("No backup yet.")
        else:
            old = age(seen.made, board.now.wall)
            made = self.tr("Last backup: {0}.").format(old or messages.tr("of unknown age"))
            if seen.looked > seen.made and not seen.failure:
                made += " " + self.tr("Nothing is new since then.")
        if seen.failure:
            return f"{messages.not_backed_up(seen.failure)} {made}"
        return made

    def _about_exports(self, *, sealed: bool) -> str:
        if sealed:
            return self.tr(
                "Written as .sealed: only this station, its passphrase or the recovery sheet "
                "opens them, with “chairside open-export FILE”. No other program can."
            )
        return self.tr(
            "Written as PDF, JSON and CSV that every program opens. Whoever can read the folder "
            "can read them."
        )

    def _facts(self) -> Facts:
        settings = self._bridge.board.settings
        return Facts(clinic=settings.clinic, paper=settings.paper, by=self._bridge.by)


def _kept(work: Callable[[], None]) -> Callable[[], Exception | None]:
    """Return `work` with what it refuses, or what the disk does, as its result."""

    def done() -> Exception | None:
        try:
            work()
        except (KeyRefused, StorageError) as error:
            return error
        return None

    return done
