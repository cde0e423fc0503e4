"""The sheets of the pump: slowed, stopped, restarted, and resumed past a gate."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from monitor.api import (
    ChairView,
    Command,
    Gate,
    RestartInfusion,
    ResumeInfusion,
    SetRate,
    Station,
    StopInfusion,
)
from ui import messages, theme
from ui.chair.keys import DigitPad, digits_only, number_in
from ui.chair.sheet import Sheet, TimedSheet, add_to, labelled
from ui.fonts import MEDIUM, SEMIBOLD
from ui.forms.chips import Chips
from ui.forms.prescribers import PrescriberChips, none_here, prescribers
from ui.icons import Icon
from ui.messages import tr
from ui.theme import Role
from ui.widgets.text import Label, panel

_HOUR: Final = 3_600_000_000


class SlowedSheet(TimedSheet):
    """A new pump rate; with a concentration it shows what that gives by the planned end."""

    def __init__(self) -> None:
        super().__init__(tr("Slowed"), Icon.SLOWED)
        self._view: ChairView | None = None
        self._station: Station | None = None
        self.was = Label("", Role.VALUE, ink="ink2", weight=MEDIUM)
        self.rate = QLineEdit()
        self.rate.setAccessibleName(tr("New rate in mL/h, read from the pump"))
        digits_only(self.rate)
        self.rate.textChanged.connect(self.refresh)
        self.sums = Label("", Role.SMALL, wrap=True)
        box = panel("notice")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(10, 4, 8, 4)
        inner.addWidget(self.sums)
        line = QHBoxLayout()
        line.addLayout(self._over(tr("Was"), self.was), 1)
        line.addLayout(self._over(tr("New rate, read from the pump"), self.rate))
        unit = Label(tr("mL/h"), Role.BODY, ink="ink2")
        line.addWidget(unit, 0, Qt.AlignmentFlag.AlignBottom)
        self.pad = DigitPad(self.rate)
        add_to(self.body, line, box, labelled(tr("Happened at"), self.when))
        self.body.addWidget(self.pad, 1)
        theme.follow(self._size_field)

    @staticmethod
    def _over(caption: str, content: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(caption, Role.CAPTION, ink="ink2"))
        column.addWidget(content)
        return column

    def _size_field(self) -> None:
        """Give the field the size of a value at the density in force."""
        look = theme.current()
        self.rate.setFont(look.font(Role.VALUE, MEDIUM))
        self.rate.setFixedWidth(round(look.px(Role.VALUE) * 3.6))

    def opened(self, view: ChairView, station: Station) -> None:
        super().opened(view, station)
        self._view, self._station = view, station
        self.was.setText(tr("none") if view.rate is None else messages.one_place(view.rate))

    def first(self) -> QWidget:
        return self.rate

    @property
    def value(self) -> Decimal | None:
        """The typed rate, mL/h."""
        return number_in(self.rate.text())

    def missing(self) -> list[tuple[str, QWidget]]:
        absent: list[tuple[str, QWidget]] = []
        if self.value is None:
            absent.append((tr("new rate"), self.rate))
        return absent + super().missing()

    def summary(self) -> str:
        rate = messages.one_place(self.value or Decimal(0))
        return tr("{0} mL/h at {1}").format(rate, self.when.clock)

    def resting(self) -> str:
        old = self._view.rate if self._view else None
        if self.value is not None and old is not None and self.value > old:
            return tr("Record an increase?")
        return tr("Record")

    def refresh(self) -> None:
        super().refresh()
        self.sums.setText(self._arithmetic())

    def _arithmetic(self) -> str:
        view, rate = self._view, self.value
        if view is None or rate is None or self._station is None:
            return tr("Type the rate that the pump shows")
        said = []
        if view.rate is not None and rate > view.rate:
            new, old = messages.one_place(rate), messages.one_place(view.rate)
            form = tr("{0} is faster than {1}: {2}.")
            said.append(form.format(new, old, messages.added_checks(view)))
        strength = view.order.concentration_mg_per_ml
        if strength is None:
            return " ".join(said) or tr("No concentration in the order: no mg shown")
        per_hour = messages.one_place(rate * strength)
        said.append(
            tr("{0} mL/h is {1} mg/h at {2} mg/mL.").format(
                messages.one_place(rate), per_hour, messages.number(strength)
            )
        )
        return " ".join([*said, self._by_the_end(view, rate * strength, self._station)]).strip()

    @staticmethod
    def _by_the_end(view: ChairView, mg_per_hour: Decimal, station: Station) -> str:
        if view.mg_given is None or not view.remaining or view.planned_end is None:
            return ""
        total = view.mg_given + mg_per_hour * max(0, view.remaining) / _HOUR
        planned = "" if view.mg_planned is None else messages.one_place(view.mg_planned)
        end = messages.hhmm(station, view.planned_end)
        said = tr("{0} of {1} mg by the planned end {2}")
        return said.format(messages.one_place(total), planned, end)

    def command(self, by: str) -> Command:
        rate = self.value if self.value is not None else Decimal(0)
        return SetRate(by=by, ml_per_h=rate, happened_at=self.when.instant, alert=self.alert)


class StoppedSheet(TimedSheet):
    """The end of the infusion, with one of the protocol's reasons."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__(tr("Stopped"), Icon.STOP)
        words = messages.words()
        choices = [(code, words.stop_reason(code)) for code in reasons]
        self.reason = Chips(tr("Why it ended"), choices, columns=2)
        self.reason.chosen.connect(self.refresh)
        add_to(self.body, Label(tr("Why it ended"), Role.SMALL, ink="ink2"), self.reason)
        add_to(self.body, labelled(tr("Happened at"), self.when))
        self.body.addStretch(1)

    def first(self) -> QWidget:
        return self.reason.buttons[0]

    def missing(self) -> list[tuple[str, QWidget]]:
        absent: list[tuple[str, QWidget]] = []
        if not self.reason.value:
            absent.append((tr("reason"), self.reason.buttons[0]))
        return absent + super().missing()

    def summary(self) -> str:
        reason = messages.words().stop_reason(self.reason.value) if self.reason.value else ""
        return tr("stopped at {0}, {1}").format(self.when.clock, reason.lower())

    def command(self, by: str) -> Command:
        return StopInfusion(
            by=by, reason=self.reason.value, happened_at=self.when.instant, alert=self.alert
        )


class RestartSheet(TimedSheet):
    """The infusion runs again after an end was recorded; says why."""

    def __init__(self) -> None:
        super().__init__(tr("Restarted"), Icon.PLAY)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it was restarted"))
        self.reason.setPlaceholderText(tr("Why it was restarted"))
        self.reason.textChanged.connect(self.refresh)
        add_to(self.body, self.reason, labelled(tr("Happened at"), self.when))
        self.body.addStretch(1)

    def first(self) -> QWidget:
        return self.reason

    def missing(self) -> list[tuple[str, QWidget]]:
        absent: list[tuple[str, QWidget]] = []
        if not self.reason.text().strip():
            absent.append((tr("reason"), self.reason))
        return absent + super().missing()

    def summary(self) -> str:
        return tr("restarted at {0}").format(self.when.clock)

    def command(self, by: str) -> Command:
        reason = self.reason.text().strip()
        return RestartInfusion(by=by, reason=reason, happened_at=self.when.instant)


class GateSheet(Sheet):
    """The prescriber who decided that the infusion may go on at this blood pressure."""

    def __init__(self) -> None:
        super().__init__(tr("Resumed"), Icon.PLAY)
        self.prescriber = PrescriberChips(tr("Prescriber who decided"))
        self.nobody = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("Reason"))
        self.prescriber.chosen.connect(self.refresh)
        self.reason.textChanged.connect(self.refresh)
        asks = Label(tr("A prescriber decides at this blood pressure"), Role.BODY, weight=SEMIBOLD,
                     wrap=True)  # fmt: skip
        who = Label(tr("Prescriber who decided"), Role.SMALL, ink="ink2")
        add_to(self.body, asks, who, self.prescriber, self.nobody, self.reason)
        self.body.addStretch(1)

    def opened(self, view: ChairView, station: Station) -> None:
        super().opened(view, station)
        names = prescribers(station, first=view.order.prescriber)
        self.prescriber.offer(names)
        self.nobody.setText("" if names else none_here())
        self.nobody.setVisible(not names)

    def first(self) -> QWidget:
        return next(iter(self.prescriber.buttons), self.reason)

    def missing(self) -> list[tuple[str, QWidget]]:
        return [] if self.prescriber.named else [(tr("prescriber"), self.first())]

    def summary(self) -> str:
        return tr("resumed, {0}").format(self.prescriber.named)

    def command(self, by: str) -> Command:
        gate = Gate(prescriber=self.prescriber.named, reason=self.reason.text().strip())
        return ResumeInfusion(by=by, gate=gate, alert=self.alert)
