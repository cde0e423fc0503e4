"""The two forms behind opening a session: who it is, and what was ordered."""

import re
from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from monitor.api import Decimal, Order, Patient, Series
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.columns import Column, Missing
from ui.forms.fields import Field
from ui.messages import words
from ui.theme import Role
from ui.widgets.advance import number_of
from ui.widgets.text import Label

WEIGHTS = (Decimal(20), Decimal(350))
"""Possible weights, kg."""
MINUTES = (1, 1440)
"""Possible planned times: up to a day."""


def birth_date(text: str) -> date | None:
    """Return the date that `YYYY-MM-DD` spells, None when there is no such day."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def within(text: str, low: Decimal, high: Decimal) -> Decimal | None:
    """Return the number in `text` when it lies between `low` and `high`."""
    value = number_of(text)
    return value if value is not None and low <= value <= high else None


class _Form(Column):
    gap = 2

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below one another and listen to them."""
        for widget in widgets:
            self.column.addWidget(widget)
            self.listen(widget)

    def listen(self, widget: QWidget) -> None:
        """Say when a field or a choice changes."""
        if isinstance(widget, Field):
            widget.edited.connect(lambda _text: self.refresh())
        elif isinstance(widget, Chips):
            widget.chosen.connect(lambda _code: self.refresh())

    def caption(self, text: str) -> None:
        """Put a caption above a group of chips."""
        self.column.addWidget(Label(text, Role.SMALL, weight=MEDIUM, ink="ink2"))


class PatientForm(_Form):
    """Name, number, birth date, sex, weight and allergies; nothing is filled in."""

    def __init__(self) -> None:
        super().__init__(1, "")
        self.heading.title.setText(self.tr("Patient"))
        self.name = Field(self.tr("Name"))
        self.mrn = Field(self.tr("Record number (MRN)"))
        self.born = Field(self.tr("Birth date"), hint=self.tr("YYYY-MM-DD"))
        self.weight = Field(self.tr("Weight, kg"), note=self.tr("weighed again at baseline"))
        sexes = ("female", "male", "other", "unknown")
        self.sex = Chips(self.tr("Sex"), [(code, str(words().name("sex", code))) for code in sexes])
        self.allergies = Chips(
            self.tr("Allergies"),
            (
                ("none", self.tr("None known")),
                ("some", self.tr("Has allergies")),
                ("unasked", self.tr("Not asked")),
            ),
        )
        self.which = Field(self.tr("Which, and what happens"))
        self.add(self.name, self.mrn, self.born)
        self.born.edit.textEdited.connect(self._dated)
        self.caption(self.tr("Sex"))
        self.add(self.sex, self.weight)
        self.caption(self.tr("Allergies"))
        self.add(self.allergies, self.which)
        self.column.addStretch(1)
        policy = self.which.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.which.setSizePolicy(policy)
        self.refresh()

    def missing(self) -> Missing:
        found: Missing = []
        if not self.name.text:
            found.append((self.tr("Name"), self.name.edit))
        if not self.mrn.text:
            found.append((self.tr("MRN"), self.mrn.edit))
        if birth_date(self.born.text) is None:
            found.append((self.tr("Birth date"), self.born.edit))
        if not self.sex.value:
            found.append((self.tr("Sex"), self.sex.buttons[0]))
        if self.kg is None:
            found.append((self.tr("Weight"), self.weight.edit))
        if not self.allergies.value:
            found.append((self.tr("Allergies"), self.allergies.buttons[0]))
        elif self.allergies.value == "some" and not self.which.text:
            found.append((self.tr("Which allergies"), self.which.edit))
        return found

    def _dated(self, text: str) -> None:
        """Put the hyphens into eight digits: number keys have none."""
        if re.fullmatch(r"\d{8}", text):
            self.born.set_text(f"{text[:4]}-{text[4:6]}-{text[6:]}")

    @property
    def kg(self) -> Decimal | None:
        """The weight, kg; None until a possible one is typed."""
        return within(self.weight.text, *WEIGHTS)

    def patient(self) -> Patient:
        """Return whom the forms describe; call it when nothing is missing."""
        told = {"none": "", "some": self.which.text, "unasked": None}
        return Patient(
            mrn=self.mrn.text,
            name=self.name.text,
            birth_date=self.born.text,
            sex=self.sex.value,
            weight_kg=self.kg,
            allergies=told[self.allergies.value],
        )

    def refresh(self) -> None:
        """Say what cannot be right beside its field."""
        self.which.setVisible(self.allergies.value == "some")
        wrong = len(self.born.text) >= 10 and birth_date(self.born.text) is None
        self.born.say(self.tr("there is no such day") if wrong else "", wrong=wrong)
        heavy = bool(self.weight.text) and self.kg is None
        low, high = WEIGHTS
        between = self.tr("between {0} and {1} kg").format(low, high)
        self.weight.say(between if heavy else self.tr("weighed again at baseline"), wrong=heavy)
        super().refresh()


class OrderForm(_Form):
    """Dose, concentration, time, prescriber and series, as the prescriber ordered them."""

    def __init__(self) -> None:
        super().__init__(3, "")
        self.heading.title.setText(self.tr("Order"))
        self.per_kg = Field(self.tr("Dose, mg/kg"))
        self.mg = Field(self.tr("Dose, mg"))
        self.strength = Field(self.tr("Concentration, mg/mL"))
        self.minutes = Field(self.tr("Planned time, min"))
        self.prescriber = Field(self.tr("Ordered by"))
        self.number = Field(self.tr("Session number"), note=self.tr("if in a series"))
        self.of = Field(self.tr("of how many"))
        grid = QGridLayout()
        pairs = ((self.per_kg, self.mg), (self.strength, self.minutes), (self.number, self.of))
        for row, pair in enumerate(pairs):
            for place, field in enumerate(pair):
                grid.addWidget(field, row, place)
                self.listen(field)
        for field in (self.per_kg, self.strength):
            policy = field.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            field.setSizePolicy(policy)
        self.by_devices = False
        self.column.addLayout(grid)
        self.add(self.prescriber)
        self.refresh()

    def fit_course(self, *, by_devices: bool) -> None:
        """Ask for what the chosen protocol's order has: devices are ordered in mg alone."""
        self.by_devices = by_devices
        for field in (self.per_kg, self.strength):
            field.setVisible(not by_devices)
        name = self.tr("Stay, min") if by_devices else self.tr("Planned time, min")
        self.minutes.label.setText(name)
        self.minutes.edit.setAccessibleName(name)
        self.refresh()

    def missing(self) -> Missing:
        found: Missing = []
        if self.order_mg is None and self.order_per_kg is None:
            first = self.mg if self.by_devices else self.per_kg
            found.append((self.tr("Dose"), first.edit))
        if self.planned is None:
            found.append((self.tr("Planned time"), self.minutes.edit))
        if not self.prescriber.text:
            found.append((self.tr("Ordered by"), self.prescriber.edit))
        if bool(self.number.text or self.of.text) and self.series() is None:
            found.append((self.tr("Series: which of how many"), self.number.edit))
        return found

    @property
    def order_mg(self) -> Decimal | None:
        """The dose in mg; None when it was not ordered so."""
        return within(self.mg.text, Decimal("0.1"), Decimal(1000))

    @property
    def order_per_kg(self) -> Decimal | None:
        """The dose in mg/kg; None when it was not ordered so."""
        if self.by_devices:
            return None
        return within(self.per_kg.text, Decimal("0.01"), Decimal(10))

    @property
    def concentration(self) -> Decimal | None:
        """The concentration in mg/mL; None when none was ordered."""
        if self.by_devices:
            return None
        return within(self.strength.text, Decimal("0.01"), Decimal(100))

    @property
    def planned(self) -> int | None:
        """The planned time, whole minutes."""
        low, high = MINUTES
        value = within(self.minutes.text, Decimal(low), Decimal(high))
        return int(value) if value is not None and value == int(value) else None

    def series(self) -> Series | None:
        """Return which session of how many; None for a single one."""
        number = within(self.number.text, Decimal(1), Decimal(99))
        of = within(self.of.text, Decimal(1), Decimal(99))
        if number is None or of is None or number > of:
            return None
        return Series(number=int(number), of=int(of))

    def order(self) -> Order:
        """Return the order as far as it has been entered."""
        return Order(
            planned_min=self.planned or 0,
            prescriber=self.prescriber.text,
            dose_mg=self.order_mg,
            dose_mg_per_kg=self.order_per_kg,
            concentration_mg_per_ml=self.concentration,
        )
