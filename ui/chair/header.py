"""The strip at the top: who sits here, allergies, weight, protocol, series, order."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import ChairView, Station
from ui import messages, theme
from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.messages import tr
from ui.theme import Role
from ui.widgets.levels import SessionPips
from ui.widgets.text import Label, Parts, amid, parts_of, restyle


class Cell(QFrame):
    """A caption over a fact, with a faint line at its left."""

    def __init__(self, caption: str, fact: QWidget, *, snug: bool = True) -> None:
        super().__init__()
        self.caption = Label(caption, Role.SMALL, ink="ink2")
        self.fact = fact
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._column.addWidget(self.caption)
        self._column.addWidget(fact, 0, Qt.AlignmentFlag.AlignLeft if snug else Qt.AlignmentFlag(0))
        self._column.addStretch(1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        side = theme.current().space(4)
        self._column.setContentsMargins(side, 0, side, 0)
        line = theme.current().color("line").name()
        self.setStyleSheet(f"Cell {{ border: none; border-left: 1px solid {line}; }}")


class ChairHeader(QFrame):
    """Shows the patient of a chair; long names and protocol titles are shortened, never others.

    Large text in a small window leaves one row to the patient: protocol, series and order go to
    the rows `facts` of whoever shows them elsewhere, else to a second row of the header.
    """

    def __init__(self, facts: Callable[[], tuple[QBoxLayout, ...]] | None = None) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self._elsewhere = facts
        self._folded = False
        self.block = ChairBlock()
        self.name = Label("", Role.TITLE, weight=SEMIBOLD)
        self.born = Parts(ink="ink2", identifier=True)
        self.allergies = Label("", Role.BODY, weight=SEMIBOLD)
        self.weight = Label("", Role.LEAD, weight=SEMIBOLD)
        self.protocol = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self.pips = SessionPips()
        self.prescriber = Label("", Role.BODY, weight=MEDIUM)
        self.order = Label("", Role.LEAD, weight=SEMIBOLD)
        self._series = Cell("", self.pips)
        self._order = Cell("", self.order)
        self._facts = (
            Cell(tr("Protocol"), self.protocol, snug=False),
            self._series,
            Cell(tr("Prescriber"), self.prescriber),
            self._order,
        )
        self._lay_out()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        who = amid(self.name, self.born)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._rows.addLayout(self._row, 1)
        self._row.addWidget(self.block)
        self._row.addSpacing(12)
        self._row.addLayout(who)
        self._row.addSpacing(12)
        self._row.addWidget(Cell(tr("Allergies"), self.allergies))
        self._row.addWidget(Cell(tr("Weight"), self.weight))
        self._spring = self._row.count()
        self._row.addStretch(0)
        self._place((self._row,))

    @cached_property
    def _second(self) -> tuple[QBoxLayout, ...]:
        """The further rows, made when they are first needed."""
        if self._elsewhere is not None:
            return self._elsewhere()
        row = QHBoxLayout()
        row.setSpacing(0)
        self._rows.addLayout(row, 1)
        return (row,)

    def _place(self, rows: tuple[QBoxLayout, ...]) -> None:
        """Put the protocol into the first row; series, prescriber and order into the last."""
        for cell in self._facts:
            first = cell is self._facts[0]
            rows[0 if first else -1].addWidget(cell, int(first))

    def retheme(self) -> None:
        """Take the height of the density in force, in two rows where one is too narrow."""
        look = theme.current()
        usual = look.percent == theme.USUAL
        self.protocol.set_type(Role.SMALL if usual else Role.CAPTION, MEDIUM)
        for fact in (self.weight, self.order):
            fact.set_type(Role.BODY if look.tight else Role.LEAD, SEMIBOLD)
        if look.cramped is not self._folded:
            self._folded = look.cramped
            self._place(self._second if look.cramped else (self._row,))
            self._row.setStretch(self._spring, int(look.cramped))
        own = look.cramped and self._elsewhere is None
        more = round(look.px(Role.SMALL) * 2.9) if own else 0
        self.setFixedHeight(look.size("patient") + more)

    def render_header(self, view: ChairView, station: Station) -> None:
        """Show the patient and the order of `view`."""
        training = station.training or view.mode == "training"
        self.block.render_block(view.chair, training=training)
        patient = view.patient
        self.name.setText(patient.name)
        age = _age(patient.birth_date, station.local_date(view.at))
        born, day = tr("Born {0} ({1} y)"), messages.day(patient.birth_date)
        who = parts_of(born, (day, True), (str(age), False))
        self.born.set_parts(*who, (" · MRN ", False), (patient.mrn, True))
        show_allergies(self.allergies, patient.allergies)
        self.weight.setText(_kilograms(view))
        version = "" if view.signed_off else tr(", not signed off")
        self.protocol.setText(f"{view.protocol_title} · {view.protocol_version}{version}")
        self._render_series(view)
        self.prescriber.setText(view.order.prescriber)
        self._render_order(view)

    def _render_series(self, view: ChairView) -> None:
        if view.series is None:
            self._series.caption.setText(tr("Single session"))
            self.pips.render_pips(0, 0, tr("Single session"))
            return
        words = tr("Session {0} of {1}").format(view.series.number, view.series.of)
        self._series.caption.setText(words)
        self.pips.render_pips(view.series.number, view.series.of, words)

    def _render_order(self, view: ChairView) -> None:
        strength = view.order.concentration_mg_per_ml
        caption = tr("Ketamine IV")
        if view.by_devices:
            drug = f"{view.drug[:1].upper()}{view.drug[1:]}"
            caption = tr("{0}, nasal").format(drug)
        if strength is not None:
            caption = tr("Ketamine IV {0} mg/mL").format(messages.number(strength))
        self._order.caption.setText(caption)
        dose = view.order.dose_mg
        parts = [tr("{0} mg").format(messages.one_place(dose))] if dose is not None else []
        if view.rate is not None:
            parts.append(tr("at {0} mL/h").format(messages.one_place(view.rate)))
        self.order.setText(" ".join(parts) or tr("As ordered"))


class ChairBlock(QFrame):
    """The number of the chair; in practice it is inverted and says so."""

    def __init__(self) -> None:
        super().__init__()
        self.word = Label(tr("Chair"), Role.SMALL, ink="ink2")
        self.number = Label("", Role.FAR, weight=MEDIUM)
        for label in (self.word, self.number):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._training = False
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._column.addWidget(self.word)
        self._column.addWidget(self.number)
        self._column.addStretch(1)
        theme.follow(self.retheme)

    def render_block(self, chair: int, *, training: bool) -> None:
        """Show the number of `chair`."""
        self.number.setText(str(chair))
        self.word.setText(tr("TRAINING") if training else tr("Chair"))
        if training != self._training:
            self._training = training
            self.retheme()

    def retheme(self) -> None:
        """Take colours and sizes of the look in force."""
        look = theme.current()
        fill, ink = ("ink", "bg") if self._training else ("tint", "ink")
        radius = look.radius(3) - 1
        self.setStyleSheet(
            f"ChairBlock {{ background: {look.color(fill).name()}; border: none;"
            f" border-top-left-radius: {radius}px; border-bottom-left-radius: {radius}px; }}"
            f"ChairBlock QLabel {{ color: {look.color(ink).name()}; }}"
        )
        roomy = not look.tight  # the number is read from afar
        self.word.set_type(Role.CAPTION if roomy else Role.SMALL, REGULAR)
        self.number.set_type(Role.FAR if roomy else Role.VALUE, MEDIUM)
        self.number.setFixedHeight(round(look.px(Role.FAR if roomy else Role.VALUE) * 1.1))
        self._column.setContentsMargins(look.space(3), 0, look.space(3), 0)
        self.setMinimumWidth(look.size("patient") - 18)


def _kilograms(view: ChairView) -> str:
    if view.weight is None:
        return tr("Not weighed")
    return tr("{0} kg").format(messages.one_place(view.weight))


def _age(born: str, today: str) -> int | str:
    try:
        birth, day = date.fromisoformat(born), date.fromisoformat(today)
    except ValueError:
        return "?"
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def show_allergies(label: Label, allergies: str | None) -> None:
    """Show allergies, in a box unless there are known to be none; None: nobody has asked."""
    answered = tr("None known") if allergies is not None else tr("Not asked")
    label.setText(allergies or answered)
    box = "" if allergies == "" else "heavy"
    if label.property("box") != box:
        label.setProperty("box", box)
        side = 6 if box else 0
        label.setContentsMargins(side, 0, side, 0)
        restyle(label)
        label.updateGeometry()
