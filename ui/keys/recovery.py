"""The recovery sheet: printed or saved once, then shown to exist by typing its last group."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from monitor.api import RecoverySheet, frozen
from ui import theme
from ui.bridge import Bridge
from ui.dialogs import ask_place
from ui.fonts import SEMIBOLD
from ui.icons import Icon
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.buttons import Button
from ui.widgets.text import Label

GROUP: Final = 4


@frozen
class Facts:
    """What stands on the sheet, and who asks for it."""

    clinic: str
    paper: str
    by: str


class RecoveryBox(QFrame):
    """A box with the sheet's state, the ways to get it onto paper, and the field that proves it.

    `changed` is emitted when the sheet was made, proved or put off.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, facts: Callable[[], Facts]) -> None:
        super().__init__()
        self.setProperty("panel", "notice")
        self._bridge = bridge
        self._facts = facts
        self._sheet: RecoverySheet | None = None
        self._busy = False
        self.later_chosen = False
        self.title = Label(self.tr("Recovery sheet"), Role.LEAD, weight=SEMIBOLD)
        self.state = Label("", Role.SMALL)
        said = self.tr(
            "One page on paper. It opens data and backups when this computer or its key is gone."
        )
        self.said = Label(said, Role.SMALL, ink="ink2", wrap=True)
        self.print = Button(self.tr("Print sheet"), "primary", icon=Icon.PRINTER)
        self.save = Button(self.tr("Save to USB…"))
        self.later = Button(self.tr("Print later"), "ghost")
        asked = self.tr("Then type the last group on the sheet")
        self.asked = Label(asked, Role.SMALL, ink="ink2", wrap=True)
        self.group = QLineEdit()
        self.group.setAccessibleName(asked)
        self.group.setPlaceholderText("· · · ·")
        self.group.setMaxLength(8)
        self.trouble = Label("", Role.SMALL, wrap=True)
        self._lay_out()
        self.print.clicked.connect(lambda: self._with_page(self._print))
        self.save.clicked.connect(lambda: self._with_page(self._save))
        self.later.clicked.connect(self._put_off)
        self.group.textChanged.connect(self._typed)
        theme.follow(self.retheme)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.state)
        self._buttons = QHBoxLayout()
        for button in (self.print, self.save, self.later):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self.said)
        self._column.addLayout(self._buttons)
        self._proof = QHBoxLayout()
        self._proof.addWidget(self.asked, 1)
        self._proof.addWidget(self.group, 1)
        self._column.addLayout(self._proof)
        self._column.addWidget(self.trouble)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(2)
        self._column.setContentsMargins(look.space(3) + 4, edge, edge, edge)
        self._column.setSpacing(look.space(2))
        self._buttons.setSpacing(look.space(2))
        self.group.setFont(look.identifier(Role.LEAD))
        self.trouble.setFixedHeight(2 * (self.trouble.fontMetrics().lineSpacing() + 1))

    @property
    def proved(self) -> bool:
        """Whether the sheet is known to exist on paper."""
        return self._bridge.station.keeping.view().sheet == "proved"

    @property
    def settled(self) -> bool:
        """Whether nothing more is asked here: proved, or put off for later."""
        return self.proved or self.later_chosen

    def refresh(self) -> None:
        """Show how far the sheet is."""
        if self.proved and self._sheet is None:
            state = self.tr("on paper")
        elif self._sheet is not None:
            state = self.tr("made, not on paper yet")
        else:
            state = self.tr("later") if self.later_chosen else self.tr("not printed")
        self.state.setText(state)
        again = self.proved and self._sheet is None
        self.print.set_label(self.tr("Print a new sheet") if again else self.tr("Print sheet"))
        self.later.setVisible(not self.proved)
        for part in (self.asked, self.group):
            part.setVisible(not again)

    # the page -----------------------------------------------------------------------------

    def _with_page(self, use: Callable[[bytes], None]) -> None:
        """Draw the page off the UI thread, then `use` it; one code until that is proved."""
        if self._busy or not self._made() or self._sheet is None:
            return
        self._busy = True
        self._say(self.tr("Drawing the page…"))
        self._bridge.run(_kept(self._sheet.pdf), lambda page: self._drawn(page, use))

    def _made(self) -> bool:
        if self._sheet is not None:
            return True
        station, facts = self._bridge.station, self._facts()
        made = station.local_date(station.now().at)
        sheets: list[RecoverySheet] = []
        done = self._bridge.attempt(
            lambda: sheets.append(
                station.keeping.new_sheet(
                    facts.by, clinic=facts.clinic, made=made, paper=facts.paper
                )
            )
        )
        self._sheet = sheets[0] if sheets else None
        self.refresh()
        return done

    def _drawn(self, page: bytes | OSError | None, use: Callable[[bytes], None]) -> None:
        self._busy = False
        if isinstance(page, bytes):
            use(page)
        else:
            self._say(self.tr("The page was not drawn: {0}. Try again.").format(page))
        self.refresh()
        self.changed.emit()

    def _print(self, page: bytes) -> None:
        from ui.keys import printing

        printer = printing.default_printer()
        if printer is None:
            self._say(self.tr("Not printed: no printer is set up here. Save the page instead."))
        elif printing.print_pdf(page, printer):
            self._say(self.tr("Sent to {0}. Type its last group.").format(printer.printerName()))
            self.group.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._say(self.tr("Not printed: the printer refused it. Save the page instead."))

    def _save(self, page: bytes) -> None:
        name = self.tr("Chairside recovery sheet.pdf")
        title = self.tr("Where the page is saved, to be printed elsewhere")
        self._say("")
        ask_place(
            self,
            self._bridge,
            title,
            name,
            lambda path: self._write(path, page),
            kinds="PDF (*.pdf)",
        )

    def _write(self, path: str, page: bytes) -> None:
        try:
            write_for_owner(Path(path), page)
        except OSError as error:
            why = (error.strerror or type(error).__name__).lower()
            self._say(self.tr("Not saved: {0}. Choose another place.").format(why))
            return
        self._say(self.tr("Saved. Print it, delete the file, then type the last group."))
        self.group.setFocus(Qt.FocusReason.OtherFocusReason)

    # the proof ----------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        plain = "".join(text.split())
        if len(plain) < GROUP or self._busy:
            return
        if self._sheet is None:
            self._say(self.tr("Print or save the sheet first: each one has another code."))
            return
        right: list[bool] = []
        by = self._facts().by
        station = self._bridge.station
        if self._bridge.attempt(lambda: right.append(station.keeping.prove(plain, by))):
            self._answered(right=right[0])

    def _answered(self, *, right: bool) -> None:
        if right:
            self._sheet = None
            self.later_chosen = False
            self.group.clear()
            self._say(self.tr("The sheet is on paper. Lock it away, not beside the computer."))
        else:
            self._say(self.tr("That is not its last group. Look at the sheet, number 9."))
        self.refresh()
        self.changed.emit()

    def _put_off(self) -> None:
        self.later_chosen = True
        self._say(self.tr("A LOW notice stands in the bar until the sheet is on paper."))
        self.refresh()
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        if words:
            announce(self, words)


def write_for_owner(path: Path, content: bytes) -> None:
    """Write a file that, where the disk knows owners, only its owner can read.

    Raises:
        OSError: it was not written whole.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _kept(work: Callable[[], bytes]) -> Callable[[], bytes | OSError]:
    """Return `work` with the errors that the disk makes as its result; only bugs are raised."""

    def done() -> bytes | OSError:
        try:
            return work()
        except OSError as error:
            return error

    return done
