"""Keys and backup, to stand on a page of its own or in Settings: three panels side by side."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import BoardView
from ui import messages, theme
from ui.backup_age import age
from ui.bridge import Bridge
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.fields import Heading
from ui.keys.place import BackupPlace
from ui.keys.recovery import Facts, RecoveryBox
from ui.keys.way import TROUBLE_LINES, KeyWay
from ui.shell import may_lead
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel

OPEN: Final = "open"
SEALED: Final = "sealed"
HOURS: Final = ("1", "2", "4", "8")


class KeysPanel(QWidget):
    """What keeps the key, where backups go, and how files leave; for who may change settings."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._busy = False
        self.key = KeyWay(bridge, lambda: bridge.by)
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
            self.key,
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
        self._panels[1].setAlignment(self.now, Qt.AlignmentFlag.AlignLeft)

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
        line = self.last.fontMetrics().lineSpacing() + 1
        self.last.setFixedHeight(TROUBLE_LINES * line)

    @property
    def allowed(self) -> bool:
        """Whether the signed-in person may change anything here."""
        return may_lead(self._bridge.person)

    def begin(self) -> None:
        """Show what is in force, and forget a passphrase that was typed and not used."""
        self.key.begin()
        self.sheet.refresh()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Follow the settings, also where they were changed elsewhere."""
        settings = board.settings
        self.place.show_folder(settings.backup_dir)
        self.hours.choose(str(settings.backup_hours))
        self.exports.choose(SEALED if settings.exports_sealed else OPEN)
        self.exports_about.setText(self._about_exports(sealed=settings.exports_sealed))
        self.last.setText(self._about_backups(board))
        self.place.set_writable(self.allowed)
        changeable = (self.key.way, self.hours, self.exports, self.key.change, self.now, self.sheet)
        for widget in changeable:
            widget.setEnabled(self.allowed)

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
