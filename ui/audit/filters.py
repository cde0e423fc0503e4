"""What to look for in the audit: a person, what was done, a patient, a day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import Person, Station
from monitor.api.trail import KINDS, AuditFilter
from ui import theme
from ui.fonts import MEDIUM
from ui.forms.fields import Field
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label


class Choice(QWidget):
    """A list that opens, with its words above; the first line excludes nothing."""

    chosen = Signal()

    def __init__(self, name: str, every: str) -> None:
        super().__init__()
        self._every = every
        self.label = Label(name, Role.SMALL, weight=MEDIUM, ink="ink2")
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        self.label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.label)
        column.addWidget(self.box)
        self.box.activated.connect(lambda _place: self.chosen.emit())
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the font of the density in force."""
        self.box.setFont(theme.current().font(Role.BODY))

    @property
    def value(self) -> str:
        """The chosen code, empty for all."""
        return str(self.box.currentData() or "")

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Offer these (code, words); what was chosen stays so."""
        kept = self.value
        self.box.clear()
        self.box.addItem(self._every, "")
        for code, text in choices:
            self.box.addItem(text, code)
        self.box.setCurrentIndex(max(0, self.box.findData(kept)))

    def choose(self, code: str) -> None:
        """Choose `code`; the empty one excludes nothing."""
        self.box.setCurrentIndex(max(0, self.box.findData(code)))


class Filters(QWidget):
    """Emits `changed` when something else is looked for."""

    changed = Signal()

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        self._told: tuple[str, str] = ("", "")
        self.person = Choice(tr("Person"), tr("Everybody"))
        self.kind = Choice(tr("What"), tr("Everything"))
        self.patient = Field(tr("Patient: MRN or session"), hint=tr("whole, as printed"))
        self.day = Field(tr("Day"), hint="2026-03-12")
        self.every = Button(tr("Show all"), name=tr("Look for everything again"))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        for widget, share in (
            (self.person, 3), (self.kind, 4), (self.patient, 3), (self.day, 3), (self.every, 0)
        ):  # fmt: skip
            self._line.addWidget(widget, share)
        self._line.setAlignment(self.every, Qt.AlignmentFlag.AlignBottom)
        theme.follow(self.retheme)
        self.kind.offer([(code, str(words().name("audit", code))) for code in KINDS])
        self.person.chosen.connect(self.changed)
        self.kind.chosen.connect(self.changed)
        for field in (self.patient, self.day):
            field.left.connect(self._typed)
        self.every.clicked.connect(self.clear)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        self._line.setSpacing(theme.current().space(3))

    def offer_people(self, people: tuple[Person, ...]) -> None:
        """Offer everybody there ever was."""
        names = dict.fromkeys(person.name for person in people)
        self.person.offer([(name, name) for name in names])

    def wanted(self) -> AuditFilter | None:
        """Return what is looked for; None while the day is none."""
        since = until = None
        if self.day.text:
            try:
                since, until = self._station.trail.day(self.day.text)
            except ValueError:
                self.day.say(tr("like 2026-03-12"), wrong=True)
                return None
        self.day.say("")
        return AuditFilter(
            person=self.person.value,
            kind=self.kind.value,
            patient=self.patient.text,
            since=since,
            until=until,
        )

    @property
    def narrow(self) -> bool:
        """Whether anything is left out."""
        texts = (self.person.value, self.kind.value, self.patient.text, self.day.text)
        return any(texts)

    def clear(self) -> bool:
        """Look for everything again; False when that is so already."""
        if not self.narrow:
            return False
        self.person.choose("")
        self.kind.choose("")
        for field in (self.patient, self.day):
            field.set_text("")
        self._told = ("", "")
        self.changed.emit()
        return True

    def _typed(self) -> None:
        told = (self.patient.text, self.day.text)
        if told != self._told:  # leaving a field that says what it said is no other question
            self._told = told
            self.changed.emit()
