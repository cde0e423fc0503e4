"""The sheet for a medicine that was given."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from monitor.api import (
    ChairView,
    Command,
    Intervene,
    Station,
)
from ui import theme
from ui.chair.keys import DigitPad, digits_only, number_in
from ui.chair.sheet import TimedSheet, add_to, labelled
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.icons import Icon
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label

MEDICINES: Final = (
    "Ondansetron", "Metoclopramide", "Midazolam", "Labetalol", "Clonidine", "Paracetamol",
    "Lorazepam", "Glycopyrrolate", "Atropine", "Ephedrine", "Dimenhydrinate", "Ibuprofen",
)  # fmt: skip
"""Names that the list offers, letters filter it; any other name can be typed."""
LISTED: Final = 6
UNITS: Final = ("mg", "mcg", "g", "mL", "units")
ROUTES: Final = ("IV", "IM", "SC", "oral", "other")


class NameList(QWidget):
    """Six names that fit what is typed so far; a tap chooses one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = tuple(Button("") for _ in range(LISTED))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        policy = QSizePolicy.Policy
        for button in self.buttons:
            button.setSizePolicy(policy.Ignored, policy.Expanding)
            button.clicked.connect(lambda _=False, which=button: self.chosen.emit(which.label))
        theme.follow(self.retheme)
        self.look_for("")  # shown only in their places: else each would be a window for a moment

    def retheme(self) -> None:
        """Put three names in a line, two of them in large text."""
        columns = 3 if theme.current().percent == theme.USUAL else 2
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // columns, place % columns)

    def look_for(self, typed: str) -> None:
        """Offer the names that contain `typed`."""
        found = [name for name in MEDICINES if typed.strip().casefold() in name.casefold()]
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(found))
            button.set_label(found[place] if place < len(found) else "")


class MedicationSheet(TimedSheet):
    """What was given: name, dose, unit, route and by whose order; nothing is chosen beforehand."""

    def __init__(self) -> None:
        super().__init__(tr("Medication"), Icon.SYRINGE)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Medicine"))
        self.dose = QLineEdit()
        self.dose.setAccessibleName(tr("Dose, as given"))
        digits_only(self.dose)
        self.unit = Chips(tr("Unit"), [(each, each) for each in UNITS])
        self.route = Chips(tr("Route"), [(each, each) for each in ROUTES])
        self.ordered = Chips(tr("Ordered by"))
        self.who = QLineEdit()
        self.who.setAccessibleName(tr("Ordered by, name or standing order"))
        self.who.hide()
        self.pad = DigitPad(self.dose, columns=6)
        self.names = NameList()
        self.names.chosen.connect(self._named)
        self.name.textEdited.connect(self._typing)
        self._keys = QStackedWidget()
        self._keys.addWidget(self.names)
        self._keys.addWidget(self.pad)
        self.dose.installEventFilter(self)
        self.name.installEventFilter(self)
        for edit in (self.name, self.dose, self.who):
            edit.textChanged.connect(self.refresh)
        for chips in (self.unit, self.route):
            chips.chosen.connect(self.refresh)
        self.ordered.chosen.connect(self._ordered)
        self._prescriber = ""
        self._captions: list[Label] = []
        self._arrange()

    def _arrange(self) -> None:
        top = QGridLayout()
        top.setVerticalSpacing(2)
        for place, (edit, words) in enumerate(self._named_fields()):
            caption = Label(words, Role.SMALL, weight=MEDIUM, ink="ink2")
            caption.setBuddy(edit)
            self._captions.append(caption)
            top.addWidget(caption, 0, place)
            top.addWidget(edit, 1, place)
            top.setColumnStretch(place, 3 - place)
        by = QHBoxLayout()
        by.addLayout(labelled(tr("Ordered by"), self.ordered), 1)
        by.addWidget(self.who)
        add_to(self.body, top, labelled(tr("Unit"), self.unit), labelled(tr("Route"), self.route))
        add_to(self.body, by, labelled(tr("Happened at"), self.when))
        self.body.addWidget(self._keys, 1)
        theme.follow(self.show_captions)

    def _named_fields(self) -> tuple[tuple[QLineEdit, str], ...]:
        return (self.name, tr("Medicine")), (self.dose, tr("Dose, as given"))

    def show_captions(self) -> None:
        """Name the fields above them; inside them where large text needs the room."""
        usual = theme.current().percent == theme.USUAL
        for caption, (edit, words) in zip(self._captions, self._named_fields(), strict=True):
            caption.setVisible(usual)
            edit.setPlaceholderText("" if usual else words)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the list under the name and the digits under the dose."""
        if event.type() == QEvent.Type.FocusIn:
            self._keys.setCurrentWidget(self.names if watched is self.name else self.pad)
        return super().eventFilter(watched, event)

    def _typing(self, typed: str) -> None:
        self._keys.setCurrentWidget(self.names)
        self.names.look_for(typed)

    def _named(self, name: str) -> None:
        self.name.setText(name)
        self._keys.setCurrentWidget(self.pad)
        self.dose.setFocus(Qt.FocusReason.OtherFocusReason)

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
