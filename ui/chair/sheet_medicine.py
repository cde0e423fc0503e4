"""The sheet for a medicine that was given."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from monitor.api import (
    ChairView,
    Command,
    Intervene,
    Station,
)
from ui.chair.keys import DigitPad, digits_only, number_in
from ui.chair.sheet import TimedSheet, add_to, labelled
from ui.forms.chips import Chips
from ui.icons import Icon
from ui.messages import tr

MEDICINES: Final = (
    "Ondansetron", "Metoclopramide", "Midazolam", "Lorazepam", "Labetalol", "Glyceryl trinitrate",
    "Clonidine", "Glycopyrronium", "Atropine", "Ephedrine", "Paracetamol", "Sodium chloride 0.9 %",
)  # fmt: skip
"""Names that the field completes; any other can be typed."""
UNITS: Final = ("mg", "mcg", "g", "mL", "units")
ROUTES: Final = ("IV", "IM", "SC", "oral", "other")


class MedicationSheet(TimedSheet):
    """What was given: name, dose, unit, route and by whose order; nothing is chosen beforehand."""

    def __init__(self) -> None:
        super().__init__(tr("Medication given"), Icon.SYRINGE)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Medicine"))
        self.name.setPlaceholderText(tr("Medicine"))
        completer = QCompleter(list(MEDICINES), self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.dose = QLineEdit()
        self.dose.setAccessibleName(tr("Dose, as given"))
        self.dose.setPlaceholderText(tr("Dose"))
        digits_only(self.dose)
        self.unit = Chips(tr("Unit"), [(each, each) for each in UNITS])
        self.route = Chips(tr("Route"), [(each, each) for each in ROUTES])
        self.ordered = Chips(tr("Ordered by"))
        self.who = QLineEdit()
        self.who.setAccessibleName(tr("Ordered by, name or standing order"))
        self.who.hide()
        self.pad = DigitPad(self.dose, columns=6)
        for edit in (self.name, self.dose, self.who):
            edit.textChanged.connect(self.refresh)
        for chips in (self.unit, self.route):
            chips.chosen.connect(self.refresh)
        self.ordered.chosen.connect(self._ordered)
        self._prescriber = ""
        self._arrange()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name, 3)
        top.addWidget(self.dose, 2)
        by = QHBoxLayout()
        by.addLayout(labelled(tr("Ordered by"), self.ordered), 1)
        by.addWidget(self.who)
        add_to(self.body, top, labelled(tr("Unit"), self.unit), labelled(tr("Route"), self.route))
        add_to(self.body, by, labelled(tr("Happened at"), self.when))
        self.body.addWidget(self.pad, 1)

    def opened(self, view: ChairView, station: Station) -> None:
        super().opened(view, station)
        self._prescriber = view.order.prescriber
        self.ordered.set_choices(
            (
                ("prescriber", self._prescriber),
                ("standing", tr("Standing")),
                ("other", tr("Other…")),
            )
        )
        known = view.patient.allergies
        self.allergies.setText(tr("Allergies not asked") if known is None else known)
        self.allergies.setVisible(known != "")

    def first(self) -> QWidget:
        return self.name

    def _ordered(self, code: str) -> None:
        self.who.setVisible(code in ("standing", "other"))
        hint = tr("Which order") if code == "standing" else tr("Name")
        self.who.setPlaceholderText(hint)
        if code != "prescriber":
            self.who.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def missing(self) -> list[tuple[str, QWidget]]:
        needs_name = self.ordered.value in ("standing", "other")
        asked: tuple[tuple[bool, str, QWidget], ...] = (
            (not self.name.text().strip(), tr("medicine"), self.name),
            (number_in(self.dose.text()) is None, tr("dose"), self.dose),
            (not self.unit.value, tr("unit"), self.unit.buttons[0]),
            (not self.route.value, tr("route"), self.route.buttons[0]),
            (not self.ordered.value, tr("ordered by"), self.ordered),
            (needs_name and not self.who.text().strip(), tr("whose order"), self.who),
        )
        return [(words, where) for absent, words, where in asked if absent] + super().missing()

    @property
    def detail(self) -> str:
        """What is recorded: name, dose, unit, route, and by whose order."""
        if self.ordered.value == "prescriber":
            order = self._prescriber
        elif self.ordered.value == "standing":
            order = tr("standing order {0}").format(self.who.text().strip())
        else:
            order = self.who.text().strip()
        name, dose = self.name.text().strip(), self.dose.text()
        given = f"{name} {dose} {self.unit.value} {self.route.value}"
        return tr("{0}, ordered by {1}").format(given, order)

    def summary(self) -> str:
        name, dose = self.name.text().strip(), self.dose.text()
        return f"{name} {dose} {self.unit.value} {self.route.value}"

    def command(self, by: str) -> Command:
        return Intervene(
            by=by,
            action="med_given",
            detail=self.detail,
            happened_at=self.when.instant,
            alert=self.alert,
        )
