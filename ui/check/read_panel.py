"""The half of a form that is read: one row a vital sign, with what its value means below it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import Bounds, ChairView, Decimal, Priority, Value
from ui import theme
from ui.check.phrases import SHAPE
from ui.check.plan import measure_of, spec_of
from ui.fonts import MEDIUM
from ui.forms.fields import Heading
from ui.forms.reach import bring_into_view
from ui.messages import words
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.gauge import Gauge, LimitGauge
from ui.widgets.text import Label, rule
from ui.widgets.vital import FieldState, VitalField, VitalMessage

ANY_WIDTH = 16_777_215
"""What Qt takes for no limit."""
ROOMY = 4
"""With more rows than these, one message below serves all of them, where nothing scrolls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a value means: border, sentence, and a question with its one-tap answer."""

    state: FieldState = FieldState.OK
    priority: Priority | None = None
    first: str = ""
    second: str = ""
    question: str = ""
    """Words of the button: `Yes, 34`."""


NOTHING = Meaning()


class MeaningLine(QWidget):
    """The reserved place for a sentence, with the button of its question at the right."""

    confirmed = Signal()
    _shown = NOTHING

    def __init__(self) -> None:
        super().__init__()
        self.message = VitalMessage()
        self.yes = Button("")
        policy = self.yes.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.yes.hide()
        self.yes.clicked.connect(self.confirmed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.message, 1)
        line.addWidget(self.yes)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Keep the height of the button, shown or not."""
        look = theme.current()
        self.setFixedHeight(max(look.target, round(look.px(Role.SMALL) * 4.4)))

    def render_meaning(self, meaning: Meaning) -> None:
        """Show a sentence and its question, or leave the place blank."""
        shape = None if meaning.priority is None else SHAPE[meaning.priority]
        self.message.render_message(shape, meaning.first, meaning.second)
        self.yes.set_label(meaning.question)
        self.yes.setVisible(bool(meaning.question))
        if meaning != self._shown:
            self._shown = meaning
            if meaning.first:
                bring_into_view(self)


class ReadRow(QWidget):
    """One vital sign: its fields, a gauge, and the values before."""

    confirmed = Signal()

    def __init__(self, measures: tuple[str, ...], *, own_line: bool) -> None:
        super().__init__()
        self.measures = measures
        first = words().measure(measures[0])
        paired = len(measures) == 2
        title = words().name("group", "bp") if paired else first.short
        self.fields = {name: VitalField(spec_of(name)) for name in measures}
        self.gauge = LimitGauge()
        self.base = Label("", Role.SMALL, ink="ink2")
        self.before = Label("", Role.SMALL, ink="ink2")
        self.line = MeaningLine() if own_line else None
        self.room_air = Button(self.tr("Room air")) if measures == ("o2",) else None
        self._title = Label(title, Role.BODY, weight=MEDIUM)
        self._unit = Label(first.unit, Role.CAPTION, ink="ink3")
        self._lay_out(paired=paired)
        if self.line is not None:
            self.line.confirmed.connect(self.confirmed)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the widths of the density in force."""
        look = theme.current()
        self._words.setFixedWidth(round(look.px(Role.BODY) * 4.0))
        self._past.setFixedWidth(round(look.px(Role.SMALL) * 6.6))

    def render_past(self, view: ChairView) -> None:
        """Show baseline and previous value; neither is ever in a field."""
        known = [view.latest.get(name) for name in self.measures]
        base = _joined([None if each is None else each.baseline for each in known], self.measures)
        last = _joined([None if each is None else each.value for each in known], self.measures)
        label = next((each.label for each in known if each is not None), "")
        self.base.setText(self.tr("Base {0}").format(base) if base else "")
        same = label == "baseline"
        self.before.setText(f"{label} {last}".strip() if last and not same else "")

    def render_value(self, view: ChairView, values: Mapping[str, Value]) -> None:
        """Show the entered value on the gauge; pairs have none."""
        if len(self.measures) == 2 or self.room_air is not None:
            return
        name = self.measures[0]
        latest, bounds = view.latest.get(name), view.bounds.get(name)
        self.gauge.setVisible(bounds is not None)
        if bounds is not None:
            base = None if latest is None else latest.baseline
            self.gauge.render_gauge(gauge_of(name, bounds, base, values.get(name)))

    def render_meanings(self, meanings: Mapping[str, Meaning]) -> None:
        """Show borders, and the sentence of the worse one of a pair."""
        shown = NOTHING
        for name, field in self.fields.items():
            meaning = meanings.get(name, NOTHING)
            field.render_state(meaning.state, f"{meaning.first} {meaning.second}".strip())
            if _rank(meaning) > _rank(shown):
                shown = meaning
        if self.line is not None:
            self.line.render_meaning(shown)

    def _past_column(self) -> QWidget:
        column = QWidget()
        past = QVBoxLayout(column)
        past.setContentsMargins(0, 0, 0, 0)
        past.setSpacing(0)
        past.addStretch(1)
        for label in (self.base, self.before):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            past.addWidget(label)
        past.addStretch(1)
        return column

    def _lay_out(self, *, paired: bool) -> None:
        self._words = QWidget()
        words_column = QVBoxLayout(self._words)
        words_column.setContentsMargins(0, 0, 0, 0)
        words_column.setSpacing(0)
        words_column.addStretch(1)
        for label in (self._title, self._unit):
            words_column.addWidget(label)
        words_column.addStretch(1)
        self._past = self._past_column()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._words)
        for place, field in enumerate(self.fields.values()):
            if place:
                line.addWidget(Label("/", Role.TITLE, ink="ink2"))
            line.addWidget(field)
        if self.room_air is not None:
            line.addWidget(self.room_air)
        line.addWidget(self.gauge, 0 if paired else 1)
        self.gauge.setVisible(False)
        line.addStretch(1 if paired or self.room_air is not None else 0)
        line.addWidget(self._past)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(3)
        column.addStretch(1)
        column.addLayout(line)
        if self.line is not None:
            column.addWidget(self.line)
        column.addStretch(1)


class ReadPanel(QFrame):
    """Fields that commit a text when they are left or complete; it decides nothing.

    `committed` carries measure and text; `not_read` a measure; `stepped` a measure and +1 or -1.
    """

    committed = Signal(str, str)
    typing = Signal(str, str)
    not_read = Signal(str)
    confirmed = Signal(str)
    stepped = Signal(str, int)
    focused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.fields: dict[str, VitalField] = {}
        self.rows: tuple[ReadRow, ...] = ()
        self._doubtful = ""
        self._shared: MeaningLine | None = None
        note = self.tr("Not read: key N")
        self.heading = Heading(self.tr("Read from the monitor"), note=note)
        self._body = QWidget()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._body, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take gaps and width of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._column.setContentsMargins(edge, look.space(2), edge, look.space(2))
        if look.percent > theme.USUAL:  # as wide as its words, or the whole line where it stacks
            self.setMinimumWidth(0)
            self.setMaximumWidth(ANY_WIDTH)
        else:
            self.setFixedWidth(round(look.px(Role.VALUE) * 12.3))

    def set_fields(self, measures: tuple[str, ...]) -> None:
        """Make the rows: systolic and diastolic share one."""
        groups: list[tuple[str, ...]] = [("sbp", "dbp")] if {"sbp", "dbp"} <= set(measures) else []
        groups += [(name,) for name in measures if not groups or name not in groups[0]]
        roomy = len(groups) <= ROOMY or theme.current().percent > theme.USUAL
        self._column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = tuple(ReadRow(group, own_line=roomy) for group in groups)
        self.fields = {}
        for place, row in enumerate(self.rows):
            if place:
                column.addWidget(rule())
            column.addWidget(row, 1)
            self.fields |= row.fields
            self._listen(row)
        if not groups:
            note = self.tr("This form has nothing to read.")
            column.addWidget(Label(note, Role.BODY, ink="ink3", wrap=True))
        self._shared = None if roomy else MeaningLine()
        if self._shared is not None:
            column.addWidget(self._shared)
            self._shared.confirmed.connect(lambda: self.confirmed.emit(self._doubtful))
        self._column.addWidget(self._body, 1)
        self._body.show()  # a layout shows it only at the next turn: too late for the focus

    def focus_field(self, measure: str) -> None:
        """Put the cursor into a field."""
        self.fields[measure].setFocus(Qt.FocusReason.TabFocusReason)

    def render_view(self, view: ChairView, values: Mapping[str, Value]) -> None:
        """Show the values before, and the gauges."""
        for row in self.rows:
            row.render_past(view)
            row.render_value(view, values)

    def render_meanings(self, meanings: Mapping[str, Meaning]) -> None:
        """Show what the values mean, under them or in the one shared place."""
        self._meanings = meanings
        for row in self.rows:
            row.render_meanings(meanings)
        if self._shared is not None:
            order = sorted(meanings, key=lambda name: -_rank(meanings[name]))
            self._doubtful = order[0] if order else ""
            self._shared.render_meaning(meanings[order[0]] if order else NOTHING)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say which field got the focus."""
        if event.type() == QEvent.Type.FocusIn:
            for name, field in self.fields.items():
                if field is watched:
                    self.focused.emit(name)
        return super().eventFilter(watched, event)

    def _listen(self, row: ReadRow) -> None:
        for name, field in row.fields.items():
            field.installEventFilter(self)
            field.committed.connect(lambda text, name=name: self.committed.emit(name, text))
            field.textEdited.connect(lambda text, name=name: self.typing.emit(name, text))
            field.not_read.connect(lambda name=name: self.not_read.emit(name))
            field.moved.connect(lambda step, name=name: self.stepped.emit(name, step))
        row.confirmed.connect(lambda: self._confirm(row))
        if row.room_air is not None:
            row.room_air.clicked.connect(lambda: self._room_air(row))

    def _confirm(self, row: ReadRow) -> None:
        doubted = [name for name in row.measures if self._meanings.get(name, NOTHING).question]
        if doubted:
            self.confirmed.emit(doubted[0])

    def _room_air(self, row: ReadRow) -> None:
        name = row.measures[0]
        row.fields[name].render_value("0")
        self.committed.emit(name, "0")
        self.stepped.emit(name, 1)

    _meanings: Mapping[str, Meaning] = {}


def _rank(meaning: Meaning) -> int:
    if meaning.state is FieldState.IMPOSSIBLE:
        return 9
    if meaning.question:
        return 8
    return int(meaning.priority or 0)


def _joined(values: list[Value | None], measures: tuple[str, ...]) -> str:
    if any(value is None for value in values):
        return ""
    both = zip(measures, values, strict=True)
    return "/".join(words().value(name, value) for name, value in both if value is not None)


def gauge_of(
    name: str, bounds: Bounds, baseline: Value | None, value: Value | None = None
) -> Gauge:
    """Return the gauge of a measure: its limits as ticks, hollow the baseline, filled the value."""
    known = [each for each in _edges(bounds) if each is not None]
    known += [baseline] if isinstance(baseline, Decimal) else []
    measure = measure_of(name)
    low = float(min(known, default=measure.low))
    high = float(max(known, default=measure.high))
    margin = (high - low) * 0.25 or 8.0
    return Gauge(
        low=max(float(measure.low), low - margin),
        high=min(float(measure.high), high + margin),
        critical_low=_float(bounds.critical_low),
        caution_low=_float(bounds.caution_low),
        caution_high=_float(bounds.caution_high),
        critical_high=_float(bounds.critical_high),
        baseline=_float(baseline),
        now=_float(value),
        words=words().measure(name).name,
    )


def _edges(bounds: Bounds) -> tuple[Decimal | None, ...]:
    return (bounds.critical_low, bounds.caution_low, bounds.caution_high, bounds.critical_high)


def _float(value: Value | None) -> float | None:
    return float(value) if isinstance(value, Decimal) else None
