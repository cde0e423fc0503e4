"""A list of whom to get, one row each, and the form of one of them."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor.api import Contact
from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.forms.chips import Chips
from ui.forms.fields import Field
from ui.messages import tr
from ui.settings.list_page import ListPage
from ui.theme import Role, Theme
from ui.widgets.base import LEFT, Painted, draw_text, painter_for
from ui.widgets.buttons import Button, ConfirmButton

CHARGE: Final = "charge_nurse"
PLACES: Final = (0.0, 0.24, 0.59, 0.8)
"""Where the columns role, name, phone and when begin, of the width."""


def role_words(role: str) -> str:
    """Return a contact's role as it is shown."""
    words = {
        CHARGE: tr("Charge nurse"),
        "prescriber": tr("Prescriber"),
        "emergency": tr("Emergency"),
    }
    return words.get(role, tr("Other"))


class ContactRow(Button):
    """One contact; a tap opens its form."""

    def __init__(self, contact: Contact, *, in_bar: bool) -> None:
        self.contact = contact
        self._in_bar = in_bar
        parts = (role_words(contact.role), contact.name, contact.phone, contact.when)
        spoken = ", ".join(part for part in parts if part)
        super().__init__(contact.name, "ghost", name=spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_content(self, painter: QPainter, look: Theme, ink: QColor) -> None:
        del ink
        strong = SEMIBOLD if self._in_bar else MEDIUM
        parts = (
            (role_words(self.contact.role), look.font(Role.SMALL), "ink2"),
            (self.contact.name, look.font(Role.BODY, strong), "ink"),
            (self.contact.phone, look.font(Role.BODY, SEMIBOLD), "ink"),
            (self.contact.when, look.font(Role.SMALL, REGULAR), "ink2"),
        )
        for index, (words, font, token) in enumerate(parts):
            draw_text(painter, place(self, index), words, font, look.color(token), LEFT)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("line"))


class ContactHead(Painted):
    """What the columns of the rows are."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, round(self.look.px(Role.SMALL) * 1.6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        font, ink = look.font(Role.CAPTION, MEDIUM), look.color("ink3")
        for index, words in enumerate((tr("Role"), tr("Name"), tr("Phone"), tr("When"))):
            draw_text(painter, place(self, index), words, font, ink, LEFT)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("ctrl"))
        painter.end()


def place(widget: QWidget, index: int) -> QRectF:
    """Return where column `index` stands in a row."""
    ends = (*PLACES[1:], 1.0)
    wide = widget.width() - 4
    left = 4 + PLACES[index] * wide
    return QRectF(left, 0, (ends[index] - PLACES[index]) * wide - 6, widget.height())


class ContactForm(QWidget):
    """Emits `done` with a contact, `removed`, or `left` without any change."""

    done = Signal(object)
    removed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        roles = tuple((r, role_words(r)) for r in (CHARGE, "prescriber", "emergency", "other"))
        self.role = Chips(tr("Role"), roles, columns=2)
        self.name = Field(tr("Name"))
        self.phone = Field(tr("Phone"))
        self.when = Field(tr("When"))
        self.save = Button(tr("Done"), "primary")
        self.remove = ConfirmButton(tr("Remove"), ask=tr("remove"))
        self.back = Button(tr("Back"))
        below = QHBoxLayout()
        below.addWidget(self.phone, 1)
        below.addWidget(self.when, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.role)
        column.addWidget(self.name)
        column.addLayout(below)
        column.addStretch(1)
        column.addLayout(foot)
        self.save.clicked.connect(self._done)
        self.remove.confirmed.connect(self.removed)
        self.back.clicked.connect(self.left)
        for field in (self.name, self.phone, self.when):
            field.edit.returnPressed.connect(self._done)

    def show_contact(self, contact: Contact | None) -> None:
        """Show a contact, or an empty form for a new one."""
        self.role.choose("" if contact is None else contact.role)
        self.name.set_text("" if contact is None else contact.name)
        self.phone.set_text("" if contact is None else contact.phone)
        self.when.set_text("" if contact is None else contact.when)
        self.say("")
        self.remove.setVisible(contact is not None)
        if contact is None:
            self.role.focus_first()
        else:
            self.name.focus()

    def say(self, sentence: str) -> None:
        """Say why it was not saved."""
        self.name.say(sentence, wrong=bool(sentence))

    def _done(self) -> None:
        if not self.role.value:
            self.say(tr("choose the role"))
            self.role.focus_first()
        elif not self.name.text:
            self.say(tr("type the name"))
            self.name.focus()
        else:
            self.done.emit(
                Contact(
                    role=self.role.value,
                    name=self.name.text,
                    phone=self.phone.text,
                    when=self.when.text,
                )
            )


class Changing(ListPage):
    """Who is charge nurse from now on; emits `chosen` with a name, `left` to go back."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Who is charge nurse from now on?"), tr("Charge nurse"))
        self.chips.chosen.connect(self.chosen)

    def ask(self, people: tuple[tuple[str, str], ...], current: str) -> None:
        """Offer people by name, with what stands beside them."""
        self.chips.set_choices(people)
        self.chips.choose(current)
        self.say("" if people else tr("Nobody is listed as charge nurse: add them first."))
        if people:
            self.chips.focus_first()

    def say(self, sentence: str) -> None:
        """Say why it was not saved."""
        self.note.setText(sentence)
