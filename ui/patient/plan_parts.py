"""The parts of the plan's editor: the order, this patient's limits, questions before the start."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import Decimal, Instant, Protocol
from monitor.api.patients import Plan, PlannedLimit, PlannedQuestion
from ui import theme
from ui.forms.chips import Chips
from ui.forms.fields import Field
from ui.messages import number, tr, words
from ui.patient.plan_words import limit_words
from ui.patient.sheet import caption, stacked
from ui.start.limits import SHOWN
from ui.start.order_form import MINUTES, within
from ui.theme import Role
from ui.widgets.advance import number_of
from ui.widgets.buttons import Button
from ui.widgets.text import Label, rule

GOES_ON, ANEW = "goes_on", "anew"
MOST_DAYS = 365


class OrderPart(QWidget):
    """What is treated, by which protocol, how much, how often. Nothing is proposed."""

    protocol_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.condition = Field(tr("Condition treated"))
        self.protocol = Chips(tr("Protocol"), columns=1)
        self.per_kg = Field(tr("Dose, mg/kg"))
        self.mg = Field(tr("Dose, mg"))
        self.strength = Field(tr("Concentration, mg/mL"))
        self.minutes = Field(tr("Planned time, min"))
        self.sessions = Field(tr("Number of sessions"))
        self.days = Field(tr("Days from one to the next"))
        self.goals = Field(tr("Goals"))
        choices = ((GOES_ON, tr("The series goes on")), (ANEW, tr("A new series begins")))
        self.series = Chips(tr("Series"), choices)
        self.what = stacked(
            self.condition, self.goals, caption(tr("Protocol")), self.protocol
        )  # a part of its own
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        page = stacked(
            (self.per_kg, self.mg),
            (self.strength, self.minutes),
            (self.sessions, self.days),
            self.series,
        )
        column.addWidget(page)
        self.protocol.chosen.connect(lambda _code: self.protocol_chosen.emit())

    def fill(self, plan: Plan | None, protocols: Mapping[str, Protocol], *, visited: bool) -> None:
        """Show the version in force; without one every field is empty."""
        self.protocol.set_choices([(name, each.title) for name, each in protocols.items()])
        self.protocol.choose("" if plan is None else plan.protocol)
        shown = {
            self.condition: "" if plan is None else plan.condition,
            self.goals: "" if plan is None else plan.goals,
            self.per_kg: _text(None if plan is None else plan.dose_mg_per_kg),
            self.mg: _text(None if plan is None else plan.dose_mg),
            self.strength: _text(None if plan is None else plan.concentration_mg_per_ml),
            self.minutes: "" if plan is None else str(plan.planned_min),
            self.sessions: "" if plan is None else str(plan.sessions),
            self.days: "" if plan is None else str(plan.every_days),
        }
        for field, text in shown.items():
            field.set_text(text)
            field.say("")
        self.series.choose(GOES_ON)
        self.series.setVisible(plan is not None and visited)

    def missing(self) -> tuple[QWidget, str] | None:
        """Return the first thing that is not there, and what to say."""
        if not self.condition.text:
            return self.condition.edit, tr("Condition is missing.")
        if not self.protocol.value:
            return self.protocol.buttons[0], tr("Protocol is not chosen yet.")
        if self._per_kg is None and self._mg is None:
            return self.per_kg.edit, tr("Dose is missing, in mg/kg or mg.")
        for field, low, high, said in (
            (self.minutes, MINUTES[0], MINUTES[1], tr("Planned time is a number of minutes.")),
            (self.sessions, 1, 99, tr("Number of sessions is 1 to 99.")),
            (self.days, 0, MOST_DAYS, tr("Days from one to the next is a number.")),
        ):
            if _whole(field, low, high) is None:
                return field.edit, said
        for field in (self.per_kg, self.mg, self.strength):
            if field.text and number_of(field.text) is None:
                return field.edit, tr("That is no number: {0}").format(field.text)
        return None

    @property
    def _per_kg(self) -> Decimal | None:
        return within(self.per_kg.text, Decimal("0.01"), Decimal(10))

    @property
    def _mg(self) -> Decimal | None:
        return within(self.mg.text, Decimal("0.1"), Decimal(1000))

    def plan(self, before: Plan | None, at: Instant) -> Plan:
        """Return the plan as far as this part goes; call it when nothing is missing."""
        anew = None if before is None else before.anew_since
        if self.series.value == ANEW:
            anew = at
        return Plan(
            condition=self.condition.text,
            protocol=self.protocol.value,
            protocol_title="",
            protocol_version="",
            protocol_sha256="",
            planned_min=_whole(self.minutes, *MINUTES) or 0,
            dose_mg_per_kg=self._per_kg,
            dose_mg=self._mg,
            concentration_mg_per_ml=within(self.strength.text, Decimal("0.01"), Decimal(100)),
            sessions=_whole(self.sessions, 1, 99) or 0,
            every_days=_whole(self.days, 0, MOST_DAYS) or 0,
            goals=self.goals.text,
            anew_since=anew,
        )


def _text(value: Decimal | None) -> str:
    return "" if value is None else number(value)


def _whole(field: Field, low: int, high: int) -> int | None:
    value = within(field.text, Decimal(low), Decimal(high))
    return int(value) if value is not None and value == int(value) else None


class _Listed(QWidget):
    """Things with a way out each, below a form that adds one."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.current().space(2))
        self._list = QWidget(self)
        self.outs: list[Button] = []

    def show_list(self, said: list[str], empty: str) -> None:
        """Show one line for each, with a button that takes it out."""
        self.column.removeWidget(self._list)
        self._list.hide()
        self._list.deleteLater()
        self._list = QWidget()
        inner = QVBoxLayout(self._list)
        inner.setContentsMargins(0, 0, 0, 0)
        self.outs = []
        for place, text in enumerate(said):
            line = QHBoxLayout()
            line.addWidget(Label(text, Role.BODY, wrap=True), 1)
            out = Button(tr("Take out"), name=tr("Take out: {0}").format(text))
            out.clicked.connect(lambda _=False, place=place: self.take_out(place))
            self.outs.append(out)
            line.addWidget(out)
            inner.addLayout(line)
            inner.addWidget(rule())
        if not said:
            inner.addWidget(Label(empty, Role.SMALL, ink="ink2", wrap=True))
        inner.addStretch(1)
        self.column.addWidget(self._list, 1)
        self._list.show()

    def take_out(self, place: int) -> None:
        """Take the one at `place` out."""


class LimitsPart(_Listed):
    """Individual limits of the plan."""

    def __init__(self) -> None:
        super().__init__()
        self.limits: list[PlannedLimit] = []
        self._protocol: Protocol | None = None
        self.measure = Chips(tr("Value"), [(n, words().measure(n).short) for n in SHOWN])
        self.which = Chips(tr("Limit"), columns=3)
        self.value = Field(tr("New value for this patient"))
        self.reason = Field(tr("Reason, printed"))
        self.add = Button(tr("Set this limit"))
        line = QHBoxLayout()
        line.addWidget(self.value, 1)
        line.addWidget(self.reason, 2)
        line.addWidget(self.add)
        for widget in (self.measure, self.which):
            self.column.addWidget(widget)
        self.column.addLayout(line)
        self.column.addWidget(caption(tr("Limits of this patient")))
        self.measure.chosen.connect(self._offer)
        self.add.clicked.connect(self._add)

    def fill(self, limits: tuple[PlannedLimit, ...], protocol: Protocol | None) -> None:
        """Show the limits of the version in force, of `protocol`."""
        self.limits = list(limits)
        self.fit(protocol)

    def fit(self, protocol: Protocol | None) -> None:
        """Offer the limits of `protocol`."""
        self._protocol = protocol
        self.measure.choose("")
        self.which.set_choices(())
        self._show()

    def _offer(self, measure: str) -> None:
        limits = () if self._protocol is None else self._protocol.limits
        own = [
            (each.id, f"{limit_words(each.id)} {number(each.condition.value)}")
            for each in limits
            if each.condition.measure == measure and isinstance(each.condition.value, Decimal)
        ]
        self.which.set_choices(own)
        self.which.choose("")

    def _add(self) -> None:
        value = number_of(self.value.text)
        self.value.say("")
        self.reason.say("")
        if not self.which.value:
            (self.which if self.measure.value else self.measure).focus_first()
        elif value is None:
            self.value.say(tr("a number"), wrong=True)
            self.value.focus()
        elif not self.reason.text:
            self.reason.say(tr("a reason is printed with it"), wrong=True)
            self.reason.focus()
        else:
            self._put(self.which.value, value)

    def _put(self, limit: str, value: Decimal) -> None:
        new = PlannedLimit(
            limit=limit, value=value, reason=self.reason.text, prescriber="", since=0
        )
        self.limits = [each for each in self.limits if each.limit != limit] + [new]
        self.value.set_text("")
        self.reason.set_text("")
        self.which.choose("")
        self._show()

    def take_out(self, place: int) -> None:
        """Take a limit out."""
        del self.limits[place]
        self._show()

    def _show(self) -> None:
        said = [f"{limit_words(x.limit)} {number(x.value)}: {x.reason}" for x in self.limits]
        self.show_list(said, tr("None: the protocol’s limits are in force."))

    def signed(self, prescriber: str, at: Instant) -> tuple[PlannedLimit, ...]:
        """Return the limits; new ones carry who signs them and when."""
        return tuple(
            replace(each, prescriber=prescriber, since=at) if not each.since else each
            for each in self.limits
        )


class QuestionsPart(_Listed):
    """Questions before each start."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[PlannedQuestion] = []
        self.question = Field(tr("Question before each start, for yes or no"))
        self.why = Field(tr("Why it is asked"))
        self.add = Button(tr("Ask this"))
        line = QHBoxLayout()
        line.addWidget(self.question, 3)
        line.addWidget(self.why, 2)
        line.addWidget(self.add)
        self.column.addLayout(line)
        self.column.addWidget(caption(tr("Asked before each start; a no needs a reason")))
        self.add.clicked.connect(self._add)

    def fill(self, questions: tuple[PlannedQuestion, ...]) -> None:
        """Show the questions of the version in force."""
        self.questions = list(questions)
        self._show()

    def _add(self) -> None:
        self.question.say("")
        if not self.question.text:
            self.question.say(tr("a question"), wrong=True)
            self.question.focus()
            return
        new = PlannedQuestion(question=self.question.text, why=self.why.text, since=0)
        self.questions = [q for q in self.questions if q.question != new.question] + [new]
        self.question.set_text("")
        self.why.set_text("")
        self._show()

    def take_out(self, place: int) -> None:
        """Take a question out."""
        del self.questions[place]
        self._show()

    def _show(self) -> None:
        said = [f"{q.question} {q.why}".strip() for q in self.questions]
        self.show_list(said, tr("None: the protocol’s questions are asked."))

    def signed(self, at: Instant) -> tuple[PlannedQuestion, ...]:
        """Return the questions; new ones carry since when."""
        return tuple(replace(q, since=at) if not q.since else q for q in self.questions)
