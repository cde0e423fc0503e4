"""The strip at the top of a patient's page: who it is, and what must be seen before anything."""

from datetime import date, datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from monitor.api import Station
from monitor.api.patients import PatientPage
from ui import messages, theme
from ui.chair.header import Cell, show_allergies
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.theme import Density, Role
from ui.widgets.text import Label, Parts, amid, parts_of


class PatientStrip(QFrame):
    """Identity, allergies, weight, what is treated, phones, and when the patient comes next."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.name = Label("", Role.TITLE, weight=SEMIBOLD)
        self.born = Parts(ink="ink2", identifier=True)
        self.number = Label("", Role.SMALL, identifier=True)
        self.number.hide()
        self.allergies = Label("", Role.BODY, weight=SEMIBOLD)
        self.weight = Label("", Role.BODY, weight=SEMIBOLD)
        self.treated = Label("", Role.BODY, wrap=True)
        self.phone = Label("", Role.BODY, weight=SEMIBOLD)
        self.escort = Label("", Role.BODY)
        self.next = Label("", Role.BODY, weight=SEMIBOLD)
        self._weight = Cell(tr("Weight"), self.weight)
        self._escort = Cell(tr("Takes the patient home"), self.escort)
        self._phone = Cell(tr("Phone"), self.phone)
        self._treated = Cell(tr("Diagnosis, prescriber"), self.treated, snug=False)
        self._lay_out()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        who = amid(self.name, self.born, self.number)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addLayout(who)
        self._row.addSpacing(12)
        self._row.addWidget(Cell(tr("Allergies"), self.allergies))
        self._row.addWidget(self._weight)
        self._row.addWidget(self._treated, 1)
        self._row.addWidget(self._phone)
        self._row.addWidget(self._escort)
        self._row.addWidget(Cell(tr("Next session"), self.next))

    def retheme(self) -> None:
        """Take the height of the density in force; the smaller one leaves out who drives."""
        look = theme.current()
        self.setFixedHeight(look.size("patient"))
        self._row.setContentsMargins(look.space(4), 1, 1, 1)
        large = look.percent > theme.USUAL
        self._escort.setVisible(look.density is Density.REGULAR and not large)
        self._phone.setVisible(not large)
        self._treated.setVisible(not (large and look.density is Density.COMPACT))

    def render_page(self, page: PatientPage, station: Station) -> None:
        """Show whose page it is."""
        patient, file = page.patient, page.file
        self.name.setText(patient.name)
        today = station.local_date(station.now().at)
        years = str(age(patient.birth_date, today))
        day = messages.day(patient.birth_date)
        born = parts_of(tr("Born {0} ({1} y)"), (day, True), (years, False))
        large = theme.current().percent > theme.USUAL
        self.number.setText(f"MRN {patient.mrn}")
        self.number.setVisible(large)
        number = () if large else ((" · MRN ", False), (patient.mrn, True))
        self.born.set_parts(*born, *number)
        show_allergies(self.allergies, patient.allergies)
        weighed = page.weights[-1] if page.weights else None
        caption = tr("Weight")
        if weighed is not None:
            caption = tr("Weight, {0}").format(short_day(weighed.day))
        self._weight.caption.setText(caption)
        kg = tr("Not weighed")
        self.weight.setText(kg if weighed is None else f"{messages.one_place(weighed.kg)} kg")
        plan = page.plan
        treated = tr("No plan yet")
        if plan is not None:
            treated = f"{plan.plan.condition}, {plan.prescriber}"
        self.treated.setText(treated)
        phones = () if file is None else file.phones
        self.phone.setText(phones[0] if phones else tr("None recorded"))
        self.escort.setText(escort_of(page) or tr("None recorded"))
        self.next.setText(next_words(page) or tr("Not planned"))


def escort_of(page: PatientPage) -> str:
    """Return who takes the patient home, with their phone; empty where nobody is recorded."""
    file = page.file
    if file is None:
        return ""
    return ", ".join(part for part in (file.escort, file.escort_phone) if part)


def next_words(page: PatientPage) -> str:
    """Return when the patient comes next: `Fri 13 Mar 09:30`; empty while it is not planned."""
    coming = None if page.file is None else page.file.next
    if coming is None:
        return ""
    found = date.fromisoformat(coming.day)
    weekday = messages.words().table["locale"]["days"][found.weekday()]
    short = f"{weekday[:3]} {short_day(coming.day)}"
    return f"{short} {coming.clock}".strip()


def short_day(day: str) -> str:
    """Return `04 Mar` of an ISO day; what is no day stays as it is."""
    try:
        found = datetime.fromisoformat(day)
    except ValueError:
        return day
    shown = messages.words().short_day(found)
    return shown if shown[1:2].isdigit() else f"0{shown}"


def age(born: str, today: str) -> int | str:
    """Return whole years, `?` of a birth date that is none."""
    try:
        birth, now = date.fromisoformat(born), date.fromisoformat(today)
    except ValueError:
        return "?"
    return now.year - birth.year - ((now.month, now.day) < (birth.month, birth.day))
