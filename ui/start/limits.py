"""The third column of the start: baseline, this patient's limits, and the clock of the checks."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.api import LAST_TIME, ChairView, Decimal, Station
from ui import messages, theme
from ui.chair.keys import DigitPad
from ui.check.plan import ASK_ORDER, SCALES
from ui.check.read_panel import gauge_of
from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.forms.chips import Chips
from ui.forms.fields import Field, Heading
from ui.forms.number_keys import NumberKeys
from ui.forms.prescribers import PrescriberChips
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.advance import number_of
from ui.widgets.buttons import Button
from ui.widgets.gauge import LimitGauge
from ui.widgets.text import Label, rule
from ui.widgets.timeline import Band, CheckDot, CheckState, CheckTimeline, Timeline

SHOWN = ("sbp", "dbp", "hr", "spo2", "rr")
PAIRS = 3
"""Symptoms in a line."""
EDGES = ("critical_low", "caution_low", "caution_high", "critical_high")


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitChange:
    """A limit's new value for this patient."""

    limit: str
    value: Decimal
    reason: str
    prescriber: str


class LimitForm(QWidget):
    """Which limit, to what, why, and who decides; it takes the place of the table."""

    changed = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: ChairView | None = None
        self.measure = Chips(self.tr("Value"), [(n, words().measure(n).short) for n in SHOWN])
        self.which = Chips(self.tr("Limit"), columns=3)
        self.value = Field(self.tr("New value for this patient"))
        asks = self.tr("Prescriber, to loosen it")
        self.prescriber = PrescriberChips(asks, optional=True)
        self.reason = Field(self.tr("Reason, printed"))
        self.save = Button(self.tr("Set this limit"), "primary")
        self.back = Button(self.tr("Back"), key="Esc")
        self._lay_out(asks)
        self.measure.chosen.connect(self._offer)
        self.save.clicked.connect(self._tell)
        self.back.clicked.connect(self.left)

    def _lay_out(self, asks: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(self.tr("Change a limit"), Role.BODY, weight=SEMIBOLD))
        column.addWidget(self.measure)
        column.addWidget(self.which)
        pair = QHBoxLayout()
        pair.addWidget(self.value)
        pair.addWidget(self.reason, 1)
        column.addLayout(pair)
        column.addWidget(Label(asks, Role.SMALL, weight=MEDIUM, ink="ink2"))
        column.addWidget(self.prescriber)
        column.addWidget(DigitPad(self.value.edit, columns=6))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.save)
        column.addLayout(line)
        column.addStretch(1)

    def ask(self, view: ChairView, names: list[str]) -> None:
        """Begin with nothing chosen; `names` are the prescribers of the station."""
        self._view = view
        self.prescriber.choose("")
        self.prescriber.offer(names)
        self.measure.choose("")
        self.which.set_choices(())
        for field in (self.value, self.reason):
            field.set_text("")
            field.say("")
        self.measure.focus_first()

    def _offer(self, measure: str) -> None:
        view = self._view
        if view is not None:
            own = [each.id for each in view.limits if each.condition.measure == measure]
            self.which.set_choices([(name, limit_name(name)) for name in own])
            self.which.choose("")
            self.which.focus_first()

    def _tell(self) -> None:
        value = number_of(self.value.text)
        if not self.which.value:
            (self.which if self.measure.value else self.measure).focus_first()
        elif value is None:
            self.value.say(self.tr("a number"), wrong=True)
            self.value.focus()
        elif not self.reason.text:
            self.reason.say(self.tr("a reason is printed with it"), wrong=True)
            self.reason.focus()
        else:
            change = LimitChange(
                limit=self.which.value,
                value=value,
                reason=self.reason.text,
                prescriber=self.prescriber.named,
            )
            self.changed.emit(change)


class BaselineColumn(QFrame):
    """Baseline values beside the limits in force, symptoms, and when the checks would be."""

    check_wanted = Signal()
    limit_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        title = self.tr("Baseline and this patient’s limits")
        self.heading = Heading(title, number=3)
        self.pages = QStackedWidget()
        self.form = LimitForm()
        self.cells: dict[tuple[str, str], Label] = {}
        self.symptoms: dict[str, Label] = {}
        self.gauges = {name: LimitGauge() for name in SHOWN}
        self.foot_note = Label("", Role.SMALL, ink="ink3", wrap=True)
        self.take = Button(self.tr("Take the baseline"))
        self.change = Button(self.tr("Change a limit…"))
        self.clock = Label("", Role.SMALL, weight=SEMIBOLD, ink="ink2")
        self.timeline = CheckTimeline()
        self.times = Label("", Role.SMALL, ink="ink2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.pages, 1)
        self.pages.addWidget(self._table_page())
        self.pages.addWidget(self.form)
        self.take.clicked.connect(self.check_wanted)
        self.form.left.connect(lambda: self.pages.setCurrentIndex(0))
        self.form.changed.connect(self.limit_changed)
        theme.follow(self.retheme)

    def offer_keys(self, *fields: tuple[QLineEdit, bool]) -> NumberKeys:
        """Let keys for `fields` take the place of the table while one of them is in hand.

        Each field says whether it takes decimals.
        """
        keys = NumberKeys()
        for edit, decimals in fields:
            keys.serve(edit, decimals=decimals)
        self.pages.addWidget(keys)
        keys.taken.connect(lambda: self.pages.setCurrentWidget(keys))
        keys.left.connect(self.show_table)
        return keys

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._column.setContentsMargins(edge, look.space(3), edge, look.space(3))
        self._page.setSpacing(look.space(2))

    def show_form(self, view: ChairView, names: list[str]) -> None:
        """Show the form for a limit; `names` are the prescribers who could loosen it."""
        self.pages.setCurrentIndex(1)
        self.form.ask(view, names)

    @property
    def changing(self) -> bool:
        """Whether the form for a limit stands in the place of the table."""
        return self.pages.currentIndex() == 1

    def show_table(self) -> None:
        """Show the table."""
        self.pages.setCurrentIndex(0)

    def render_view(self, view: ChairView, station: Station) -> None:
        """Show values, limits, symptoms and times."""
        for name in SHOWN:
            self._render_row(name, view)
        self._render_symptoms(view)
        missing = view.start.baseline_missing if view.start is not None else ()
        rest = ", ".join(words().measure(name).short for name in missing[:6])
        self.heading.say(self.tr("missing: {0}").format(rest) if missing else "")
        self.heading.set_done(
            not missing and view.start is not None and not view.start.baseline_old
        )
        self.take.set_label(
            self.tr("Take the baseline, {0} left").format(len(missing))
            if missing
            else self.tr("Measure again")
        )
        changed = self.tr("* set for this patient. ") if view.individual else ""
        usual = self.tr("The nearest of absolute limit and rise over the baseline is shown")
        crossed = _already(view)
        self.foot_note.setText(changed + (crossed or usual))
        self.foot_note.set_ink("ink" if crossed else "ink3")
        self.foot_note.set_weight(SEMIBOLD if crossed else REGULAR)
        self.again.setVisible(any(row.item.id == LAST_TIME for row in view.checklist))
        self._render_times(view, station)

    def _render_row(self, name: str, view: ChairView) -> None:
        latest, bounds = view.latest.get(name), view.bounds.get(name)
        value = "" if latest is None else words().value(name, latest.value)
        self.cells[name, "value"].setText(value or "–")
        for edge in EDGES:
            bound = None if bounds is None else getattr(bounds, edge)
            own = _individual(view, name, edge)
            text = "" if bound is None else f"{messages.number(bound)}{'*' if own else ''}"
            label = self.cells[name, edge]
            label.setText(text)
            label.set_weight(SEMIBOLD if own else REGULAR)
        gauge = self.gauges[name]
        if bounds is not None:
            gauge.render_gauge(gauge_of(name, bounds, None if latest is None else latest.value))

    def _render_symptoms(self, view: ChairView) -> None:
        for name, label in self.symptoms.items():
            latest = view.latest.get(name)
            text = "–" if latest is None else words().value(name, latest.value)
            label.setText(text)

    def _render_times(self, view: ChairView, station: Station) -> None:
        slots = view.start.slots_if_started_now if view.start is not None else ()
        clock = messages.hhmm(station, view.at)
        self.clock.setText(self.tr("Checks, clock times if started now, {0}").format(clock))
        self.timeline.setVisible(bool(slots))
        self.times.setText(
            "   ".join(f"{messages.hhmm(station, due)}\u00a0{label}" for label, due in slots)
        )
        if not slots:
            return
        last = slots[-1][1]
        whole = max(1, last - view.at) * 1.06
        end = next((due for label, due in slots if label.startswith("E")), last)
        dots = [CheckDot(at=0.01, state=CheckState.START, label="")]
        dots += [
            CheckDot(at=(due - view.at) / whole + 0.01, state=CheckState.LATER, label="")
            for _, due in slots
        ]
        band = Band(start=0.01, end=(end - view.at) / whole + 0.01)
        self.timeline.render_timeline(
            Timeline(dots=tuple(dots), bands=(band,), words=self.times.text())
        )

    def _table_page(self) -> QWidget:
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.addLayout(self._grid())
        self._page.addWidget(self.foot_note)
        line = QHBoxLayout()
        line.addWidget(self.take)
        line.addWidget(self.change)
        self.again = Button(self.tr("Last time…"))
        self.again.hide()
        line.addWidget(self.again)
        line.addStretch(1)
        self._page.addLayout(line)
        self._page.addStretch(1)
        self._page.addLayout(self._symptom_grid())
        self._page.addStretch(1)
        self._page.addWidget(self.clock)
        self._page.addWidget(self.timeline)
        self._page.addWidget(self.times)
        return page

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        heads = (tr("Baseline"), tr("Critical low"), tr("Caution low"), tr("Caution high"),
                 tr("Critical high"))  # fmt: skip
        right = Qt.AlignmentFlag.AlignRight
        for place, head in enumerate(heads, start=1):
            grid.addWidget(Label(head, Role.CAPTION, ink="ink2"), 0, place, right)
        for row, name in enumerate(SHOWN):
            grid.addWidget(rule(), 2 * row + 1, 0, 1, 7)
            known = words().measure(name)
            grid.addWidget(Label(f"{known.short} {known.unit}", Role.BODY, weight=MEDIUM),
                           2 * row + 2, 0)  # fmt: skip
            value = Label("", Role.LEAD, weight=SEMIBOLD)
            self.cells[name, "value"] = value
            grid.addWidget(value, 2 * row + 2, 1, right)
            for place, edge in enumerate(EDGES, start=2):
                label = Label("", Role.BODY)
                self.cells[name, edge] = label
                grid.addWidget(label, 2 * row + 2, place, right)
            grid.addWidget(self.gauges[name], 2 * row + 2, 6)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(6, 3)
        return grid

    def _symptom_grid(self) -> QGridLayout:
        grid = QGridLayout()
        names = [name for name in ASK_ORDER if name not in SCALES] + ["pain", "mood", "o2"]
        for place, name in enumerate(names):
            label = Label("", Role.SMALL, weight=SEMIBOLD)
            self.symptoms[name] = label
            row, column = divmod(place, PAIRS)
            grid.addWidget(
                Label(words().measure(name).short, Role.SMALL, ink="ink2"), row, 3 * column
            )
            grid.addWidget(label, row, 3 * column + 1, Qt.AlignmentFlag.AlignRight)
            if column:
                grid.setColumnMinimumWidth(3 * column - 1, 16)
            grid.setColumnStretch(3 * column, 1)
        return grid


def limit_name(limit: str) -> str:
    """Return `High caution` of `sbp-high-caution`: which edge, and how urgent."""
    rest = limit.split("-", maxsplit=1)[-1].replace("-", " ")
    return rest[:1].upper() + rest[1:]


def _individual(view: ChairView, measure: str, edge: str) -> bool:
    level, side = edge.split("_")
    return any(
        name.startswith(f"{measure}-") and level in name and (side in name or "rise" in name)
        for name in view.individual
    )


def _already(view: ChairView) -> str:
    crossed = [
        words().measure(name).short
        for name in SHOWN
        if (latest := view.latest.get(name)) is not None and latest.priority is not None
    ]
    if not crossed:
        return ""
    form = tr("{0} crosses a limit at baseline already: set this patient’s limit")
    return form.format(", ".join(crossed))
