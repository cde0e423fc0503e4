"""Which certificate signs records, how to get one, and the time-stamp server: one panel."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from monitor.api import BoardView, Certificate, CertificateChange
from ui import messages, theme
from ui.bridge import Bridge
from ui.certificate.file import PassphraseField, choose_file
from ui.dialogs import ask_place
from ui.fonts import MEDIUM
from ui.forms.fields import Field, Heading
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.buttons import Button, ConfirmButton
from ui.widgets.text import Label

TROUBLE_LINES = 3
"""Lines kept free for what went wrong: the longest sentence moves nothing."""
SOON_DAYS = 60
"""So long before the end the panel says that a new certificate is due."""


class CertificatePanel(QFrame):
    """Shows the certificate in force; makes one, takes one from a file, names a time server.

    Self-contained: whoever embeds it calls `render` with each board, and `reload` when it comes
    into view. Nothing slow happens on the UI thread. The key never leaves the data folder.
    """

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._file: Path | None = None
        self._busy = False
        self._typed = False
        self.setProperty("panel", "panel")
        self.heading = Heading(tr("Signing records"), note="")
        self.state = Label("", Role.BODY, weight=MEDIUM, wrap=True)
        self.detail = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.make = ConfirmButton(tr("Make one for the clinic"), ask=tr("Tap again to make it"))
        self.choose = Button(tr("From a file…"))
        self.publish = Button(tr("Save for readers…"))
        self.passphrase = PassphraseField()
        self.take = Button(tr("Use this file"), "primary")
        self.cancel = Button(tr("Not this one"))
        self.server = Field(tr("Time-stamp server, if you have one"), hint="https://")
        self.trouble = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)
        self._ask_for_file(None)
        self.render(bridge.board)
        self.reload()

    def _lay_out(self) -> None:
        self.deeds, self.asked = QWidget(), QWidget()
        deeds, asked = QHBoxLayout(self.deeds), QHBoxLayout(self.asked)
        bottom = Qt.AlignmentFlag.AlignBottom
        for button in (self.make, self.choose, self.publish):
            deeds.addWidget(button, 0, bottom)
        deeds.addStretch(1)
        asked.addWidget(self.passphrase, 1, bottom)
        for button in (self.take, self.cancel):
            asked.addWidget(button, 0, bottom)
        self.row = QStackedWidget()  # one place for both: what is below stays where it is
        for widget, line in ((self.deeds, deeds), (self.asked, asked)):
            line.setContentsMargins(0, 0, 0, 0)
            self.row.addWidget(widget)
        self.row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        for told in (self.heading, self.state, self.detail, self.row, self.server, self.trouble):
            self._column.addWidget(told)
        self._column.addStretch(1)

    def _connect(self) -> None:
        self.make.confirmed.connect(self._make)
        self.choose.clicked.connect(self._choose)
        self.publish.clicked.connect(self._publish)
        self.take.clicked.connect(self._take)
        self.cancel.clicked.connect(lambda: self._ask_for_file(None))
        self.passphrase.edit.returnPressed.connect(self._take)
        self.server.left.connect(self._keep_server)
        self.server.edit.textEdited.connect(self._server_typed)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(4),) * 4)
        self._column.setSpacing(look.space(3))
        line = self.trouble.fontMetrics().lineSpacing() + 1
        self.trouble.setFixedHeight(TROUBLE_LINES * line)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Follow the settings; an address that is being typed stays."""
        if not self._typed:
            self.server.set_text(board.settings.timestamp_url)

    def reload(self) -> None:
        """Look again which certificate is in force."""
        kept = self._bridge.station.certificates()
        self._aside(kept.current, self._show)

    def _aside(self, work: Callable[[], object], callback: Callable[[Any], None]) -> None:
        """Do something slow; what comes back for a panel that is gone meanwhile is let go."""

        def told(result: object) -> None:
            if isValid(self):
                callback(result)

        self._bridge.aside(work, told)

    # showing -------------------------------------------------------------------------------

    def _show(self, found: Certificate | Exception | None) -> None:
        certificate = found if isinstance(found, Certificate) else None
        self.publish.setEnabled(certificate is not None)
        self._words_of_make(replaces=certificate is not None)
        if certificate is not None:
            self._show_certificate(certificate)
        elif isinstance(found, Exception):
            self.heading.say(tr("can’t be used"))
            self.state.setText(messages.not_certified(found))
            self.detail.setText("")
        else:
            self.heading.say(tr("none"))
            self.state.setText(tr("Records are written without a signature on the file."))
            self.detail.setText(
                tr(
                    "People sign with their PIN either way. A certificate shows besides that the "
                    "PDF was not changed since. It is the clinic’s, not a person’s."
                )
            )

    def _show_certificate(self, found: Certificate) -> None:
        now = self._bridge.board.now.wall / 1_000_000
        left = int((found.not_after.timestamp() - now) // 86_400)
        until = found.not_after.strftime("%Y-%m-%d")
        if left < 0:
            self.heading.say(tr("expired {0}").format(until))
            said = tr("Expired on {0}: records are written unsigned. Set up a new one.")
            self.state.setText(said.format(until))
        else:
            self.heading.say(tr("good until {0}").format(until))
            said = tr("Records are signed for {0}.").format(found.subject)
            soon = tr(" {0} days left: get a new one.").format(left) if left < SOON_DAYS else ""
            self.state.setText(said + soon)
        issuer = tr("the clinic itself") if found.self_issued else found.issuer
        words = tr("Issued by {0}. {1}. Fingerprint (SHA-256) {2}")
        self.detail.setText(words.format(issuer, found.key, _grouped(found.sha256)))

    def _words_of_make(self, *, replaces: bool) -> None:
        if replaces:
            self.make.set_words(tr("Make a new one"), tr("Tap again: replaces this one"))
        else:
            self.make.set_words(tr("Make one for the clinic"), tr("Tap again to make it"))

    def _say(self, sentence: str, *, wrong: bool = False) -> None:
        self.trouble.setText(sentence)
        if sentence:
            announce(self, sentence, assertive=wrong)

    # changing ------------------------------------------------------------------------------

    def _make(self) -> None:
        self._change(CertificateChange(), tr("Making a certificate…"))

    def _choose(self) -> None:
        choose_file(self, self._bridge, self._ask_for_file)

    def _ask_for_file(self, file: Path | None) -> None:
        """Ask for the passphrase of `file`; None asks for nothing."""
        self._file = file
        self.row.setCurrentWidget(self.deeds if file is None else self.asked)
        self._say("")
        self.passphrase.ask_for(file)

    def _take(self) -> None:
        if self._file is not None:
            passphrase = self.passphrase.passphrase
            change = CertificateChange(file=str(self._file), passphrase=passphrase)
            self._change(change, tr("Reading the file…"))

    def _change(self, change: CertificateChange, meanwhile: str) -> None:
        if self._busy:
            return
        by, station = self._bridge.by, self._bridge.station
        work = []
        if not self._bridge.attempt(lambda: work.append(station.prepare_certificate(by, change))):
            self._say(self._refused(), wrong=True)
            return
        self._busy = True
        self._say(meanwhile)
        self._aside(work[0], lambda found: self._changed(by, found))

    def _changed(self, by: str, found: Certificate | Exception) -> None:
        self._busy = False
        if isinstance(found, Exception):
            self._say(messages.not_certified(found), wrong=True)
            return
        self._bridge.attempt(lambda: self._bridge.station.note_certificate(found, by))
        self._ask_for_file(None)
        self._show(found)
        self._say(tr("In force. Records are signed with it from now on."))

    def _publish(self) -> None:
        title = tr("Write the certificate, without its key, for whoever verifies records")
        ask_place(self, self._bridge, title, "certificate.pem", self._write, kinds="PEM (*.pem)")

    def _write(self, name: str) -> None:
        kept = self._bridge.station.certificates()
        self._aside(
            lambda: Path(name).write_bytes(kept.public()), lambda done: self._saved(name, done)
        )

    def _saved(self, name: str, done: int | Exception) -> None:
        if isinstance(done, Exception):
            self._say(messages.not_certified(done), wrong=True)
        else:
            self._say(tr("Saved: {0}. It holds no secret.").format(name))

    # the time server -----------------------------------------------------------------------

    def _server_typed(self, _text: str) -> None:
        self._typed = True

    def _keep_server(self) -> None:
        address, by = self.server.text, self._bridge.by
        if address == self._bridge.board.settings.timestamp_url:
            self._typed = False
            self.server.say("")
        elif address and not address.startswith(("http://", "https://")):
            self.server.say(tr("begins with https:// or http://"), wrong=True)
            self._say(tr("Not saved: this is no address of a server. Type it again."), wrong=True)
        else:
            station = self._bridge.station
            if self._bridge.attempt(lambda: station.change_settings(by, timestamp_url=address)):
                self._typed = False
                self.server.say(tr("saved") if address else tr("none"))
                self._say("")
            else:
                self._say(self._refused(), wrong=True)

    def _refused(self) -> str:
        refusal = self._bridge.refusal
        if refusal is not None:
            return messages.refused(refusal)
        return tr("Not saved. What was typed is still here. Try again.")


def _grouped(digest: str) -> str:
    """Return a fingerprint in groups of four, as people compare it."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))
