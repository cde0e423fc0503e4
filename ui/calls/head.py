"""The head of a call sheet: whom to ask for, the number, the session, and how that day went."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from monitor.api import Station
from monitor.api.calls import CallSheet
from ui import messages, theme
from ui.calls import words as told
from ui.fonts import MEDIUM, SEMIBOLD
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import LEFT, Painted, draw_text, painter_for, text_width
from ui.widgets.buttons import Button
from ui.widgets.text import Label, amid


class Fact(Painted):
    """A small caption over one line, which gets narrower before it is cut."""

    def __init__(self, role: Role = Role.BODY) -> None:
        self._role = role
        self._caption = ""
        self._text = ""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def render_fact(self, caption: str, text: str) -> None:
        """Show `text` under `caption`."""
        if (caption, text) != (self._caption, self._text):
            self._caption, self._text = caption, text
            self.setAccessibleName(f"{caption}: {text}")
            self.setToolTip(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        wide = max(
            text_width(look.font(self._role, MEDIUM), self._text),
            text_width(look.font(Role.SMALL), self._caption),
        )
        return QSize(round(wide) + 2 * look.space(4), look.size("patient"))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.look.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look
        painter = painter_for(self)
        painter.fillRect(QRectF(0, 0, 1, self.height()), look.color("line"))
        edge, middle = look.space(4), self.height() / 2
        small, large = look.px(Role.SMALL) * 1.3, look.px(self._role) * 1.35
        above = QRectF(edge, middle - small, self.width() - 2 * edge, small)
        below = QRectF(edge, middle, self.width() - 2 * edge, large)
        draw_text(painter, above, self._caption, look.font(Role.SMALL), look.color("ink2"), LEFT)
        font = look.font(self._role, MEDIUM)
        draw_text(painter, below, self._text, font, look.color("ink"), LEFT)
        painter.end()


class SheetHead(QFrame):
    """Says first that name and birth date are asked before anything else."""

    patient_requested = Signal(str)
    """The MRN of somebody whose number is to be added on their page."""

    def __init__(self) -> None:
        super().__init__()
        self._compact = False
        self.name = Label("", Role.TITLE, weight=SEMIBOLD)
        self.ask = Label("", Role.SMALL, weight=MEDIUM)
        self.phone = Fact(Role.TITLE)
        self.session = Fact()
        self.day = Fact()
        self.add_number = Button(tr("Add number"), name=tr("Add a number on the patient’s page"))
        self.add_number.hide()
        self._mrn = ""
        self.add_number.clicked.connect(lambda: self.patient_requested.emit(self._mrn))
        self._words = amid(self.name, self.ask, stretch=0)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(0)
        self._line.addLayout(self._words)
        self._line.addWidget(self.phone)
        self._line.addWidget(self.add_number)
        self._line.addWidget(self.session)
        self._line.addWidget(self.day, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._compact = look.density is theme.Density.COMPACT
        self.setFixedHeight(look.size("patient") - 10)
        self._line.setContentsMargins(look.space(4), 0, 0, 0)
        self._words.setContentsMargins(0, 0, look.space(4), 0)

    def render_head(self, sheet: CallSheet, station: Station) -> None:
        """Show whom to call about what."""
        self.name.setText(sheet.name)
        born = messages.day(sheet.birth_date)
        self.ask.setText(tr("Ask for name and birth date first: {0}").format(born))
        self.phone.render_fact(*_number(sheet))
        self._mrn = sheet.mrn
        self.add_number.setVisible(not sheet.phones and bool(sheet.mrn))
        self.session.render_fact(told.session_of(sheet, station), told.pain_of(sheet))
        self.day.render_fact(tr("That day"), told.day_told(sheet, brief=self._compact))


def _number(sheet: CallSheet) -> tuple[str, str]:
    if sheet.phones:
        return tr("Phone"), sheet.phones[0]
    if sheet.escort:
        return tr("No number kept. Went home with"), sheet.escort
    return tr("Phone"), tr("none kept")
