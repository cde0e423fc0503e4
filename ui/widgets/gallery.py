"""Paints every widget in its typical states into one picture: `python -m ui.widgets.gallery`."""

import argparse
import os
import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.fonts import SEMIBOLD
from ui.icons import Icon
from ui.theme import Density, Role, ThemeName
from ui.widgets.buttons import Action, ActionButton, Button
from ui.widgets.choice_row import YesNo, YesNoRow
from ui.widgets.criterion import Criterion, CriterionRow, Verdict
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.gallery_samples import example_trend
from ui.widgets.gauge import Gauge, LimitGauge
from ui.widgets.grade_button import Choice
from ui.widgets.grades import FollowUp, GradeAnswer, GradeQuestion, GradeRow, ScaleRow
from ui.widgets.keypad import Keypad, PinPad
from ui.widgets.levels import GradeDots, Level, Pain, PainStrip, SessionPips
from ui.widgets.marks import AlarmMark
from ui.widgets.priority import Priority
from ui.widgets.ring import CountdownRing, InfusionBar, Ring
from ui.widgets.tab import ChairTab, Tab, TabAlert
from ui.widgets.text import Label, panel, rule
from ui.widgets.timeline import (
    AxisTick,
    Band,
    CheckDot,
    CheckState,
    CheckTimeline,
    LaneAxis,
    Timeline,
)
from ui.widgets.trend import TrendChart
from ui.widgets.vital import FieldState, VitalField, VitalMessage, VitalSpec

_GRADES = tuple(
    Choice(code=str(value), label=label, key=str(value))
    for value, label in enumerate(("None", "Mild", "Moderate", "Severe"))
)
_REASONS = tuple(
    Choice(code=label.lower(), label=label, key=str(value))
    for value, label in enumerate(("Asleep", "Refused", "Equipment", "Other…"), start=1)
)
_FLAGS = (
    "None",
    "Chest pain",
    "Breathlessness",
    "Severe headache",
    "Visual or focal deficit",
    "Seizure",
    "Syncope or fall",
)


def tabs() -> QWidget:
    """Return the shell's six tabs in their states."""
    bar = panel("top")
    row = QHBoxLayout(bar)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    high, medium, low = Priority.HIGH, Priority.MEDIUM, Priority.LOW
    for tab in (
        Tab(number=1, first="2:50", second="T+40 check", current=True),
        Tab(number=2, first="14:45", second="planned start"),
        Tab(number=3, first="SBP 164", second="MEDIUM 0:12", priority=medium),
        Tab(number=4, first="SBP 186", second="HIGH 1:12", priority=high),
        Tab(number=5, first="+3:40", second="overdue", priority=low, alert=TabAlert.SHAPE),
        Tab(number=6, first="SBP 178", second="answered", priority=medium, alert=TabAlert.TINT),
    ):
        row.addWidget(ChairTab(tab))
    row.addStretch()
    return bar


def left_column() -> QWidget:
    """Return ring, bar and the level indicators."""
    column = panel()
    box = QVBoxLayout(column)
    ring = CountdownRing()
    ring.render_ring(
        Ring(fraction=0.72, over="T+40", count="2:50", under="due 14:35", words="T+40 check")
    )
    box.addWidget(ring, 1)
    bar = InfusionBar()
    bar.render_bar(0.62, "37 of 60 minutes")
    box.addWidget(bar)
    box.addWidget(Button("Start check", "primary", key="F3", main=True))
    marks = QHBoxLayout()
    for priority in Priority:
        mark = AlarmMark(40)
        mark.render_mark(priority)
        marks.addWidget(mark)
    dots, pain, pips = GradeDots(), PainStrip(), SessionPips()
    dots.render_level(Level(value=2))
    pain.render_pain(Pain(now=3, baseline=7))
    pips.render_pips(3, 6, "Session 3 of 6")
    for level in (dots, pain, pips):
        marks.addWidget(level)
    box.addLayout(marks)
    for crossed in (None, Priority.HIGH, Priority.MEDIUM):
        gauge = LimitGauge()
        gauge.render_gauge(
            Gauge(
                low=60,
                high=200,
                caution_low=90,
                critical_low=80,
                caution_high=160,
                critical_high=180,
                baseline=126,
                now={None: 148, Priority.HIGH: 186, Priority.MEDIUM: 164}[crossed],
                crossed=crossed,
            )
        )
        box.addWidget(gauge)
    return column


def questions() -> QWidget:
    """Return graded rows in their states."""
    box_panel = panel()
    box = QVBoxLayout(box_panel)
    box.addWidget(Label("Ask, while the cuff inflates", Role.BODY, weight=SEMIBOLD))
    box.addWidget(rule(ink=True))
    vomited = FollowUp(
        title="Vomited since T+30?", short="Vomited?", after=frozenset({"1", "2", "3"})
    )
    flags = tuple(
        Choice(code=str(value), label=label, key=str(value)) for value, label in enumerate(_FLAGS)
    )
    rows = [
        GradeRow(_question("Dizziness", "Is the room moving?")),
        GradeRow(_question("Nausea", "Sick at all?", vomited)),
        GradeRow(_question("Orientation", "Where are we now?")),
        GradeRow(_question("Dissociation", "Far from your body?", vomited)),
        GradeRow(
            GradeQuestion(
                title="Red flags",
                hint="Any of these?",
                choices=flags,
                reasons=_REASONS,
                shown=1,
                more="Any of six…",
            )
        ),
        ScaleRow("Pain", "0 none, 10 worst", _REASONS),
    ]
    answers = (
        GradeAnswer(code="1", previous="1", previous_at="T+30"),
        GradeAnswer(code="0", previous="0", previous_at="T+30", follow_up=False),
        GradeAnswer(reason="asleep"),
        GradeAnswer(previous="2", previous_at="T+30"),
        GradeAnswer(),
        GradeAnswer(code="2", previous="3", previous_at="T+30"),
    )
    for row, answer in zip(rows, answers, strict=True):
        row.render_answer(answer)
        box.addWidget(row)
    return box_panel


def _question(title: str, hint: str, follow_up: FollowUp | None = None) -> GradeQuestion:
    return GradeQuestion(
        title=title, hint=hint, choices=_GRADES, reasons=_REASONS, follow_up=follow_up
    )


def numbers() -> QWidget:
    """Return fields in all states, their message and the keypads."""
    box_panel = panel()
    box = QVBoxLayout(box_panel)
    fields = QHBoxLayout()
    spec = VitalSpec(title="Systolic", unit="mmHg", minimum=Decimal(30), maximum=Decimal(300))
    for state in FieldState:
        field = VitalField(spec)
        field.render_value("164")
        field.render_state(state)
        fields.addWidget(field)
    blank = VitalField(spec)
    blank.render_not_read("Not read: equipment")
    fields.addWidget(blank)
    fields.addStretch()
    box.addLayout(fields)
    message = VitalMessage()
    message.render_message(
        Priority.MEDIUM,
        "SBP 164 is 4 over the caution limit 160.",
        "Saving it raises a MEDIUM alert.",
    )
    box.addWidget(message)
    pads = QHBoxLayout()
    pads.addWidget(Keypad())
    pads.addWidget(PinPad())
    box.addLayout(pads, 1)
    return box_panel


def rows_of_answers() -> QWidget:
    """Return checklist rows, criteria and action buttons."""
    box_panel = panel()
    box = QVBoxLayout(box_panel)
    box.addWidget(YesNoRow(YesNo(title="Consent signed", sub="Form C-07", answer="yes")))
    box.addWidget(YesNoRow(YesNo(title="Escort takes patient home", sub="No name", missing=True)))
    for criterion in (
        Criterion(
            title="SpO₂ 94% or more on room air",
            sub="Limit of this protocol",
            verdict=Verdict.MET,
            values=("97", "98", "98"),
            result="98%",
        ),
        Criterion(
            title="Walks steadily",
            sub="Ten steps and a turn, nurse beside",
            span="Nothing recorded yet",
            button="Steady",
        ),
    ):
        box.addWidget(CriterionRow(criterion))
    actions = QHBoxLayout()
    for action in (
        Action(title="Paused", key="F6", icon=Icon.PAUSE, ask="paused"),
        Action(title="Prescriber called", sub="Dr A. Invented, ext 4417", icon=Icon.PHONE),
        Action(title="Cuff and arm checked", icon=Icon.PULSE, done="14:31, M. Okonjo RN"),
    ):
        actions.addWidget(ActionButton(action))
    box.addLayout(actions)
    chips = QHBoxLayout()
    for text in ("3 min", "5 min, 14:40"):
        chip = Button(text, "chip")
        chip.setChecked(text.startswith("5"))
        chips.addWidget(chip)
    chips.addWidget(Button("Not asked", "dashed"))
    chips.addWidget(Button("Change…", "ghost"))
    chips.addWidget(Button("Print sheet", "primary", icon=Icon.PRINTER))
    chips.addStretch()
    box.addLayout(chips)
    box.addWidget(_icons())
    return box_panel


def _icons() -> QWidget:
    strip = QWidget()
    row = QHBoxLayout(strip)
    row.setSpacing(2)
    for icon in Icon:
        button = Button("", "ghost", icon=icon, name=icon.value)
        button.setMinimumWidth(30)
        row.addWidget(button)
    return strip


def lanes() -> QWidget:
    """Return a lane of the board under its axis."""
    box_panel = panel()
    box = QVBoxLayout(box_panel)
    axis = LaneAxis()
    axis.render_axis(example_trend().ticks, AxisTick(at=0.54, label="now"))
    box.addWidget(axis)
    lane = CheckTimeline()
    late = CheckDot(at=0.4, state=CheckState.NEXT, label="30", priority=Priority.LOW, late_to=0.54)
    lane.render_timeline(Timeline(dots=(late,), bands=(Band(start=0.0, end=0.7),), now=0.54))
    box.addWidget(lane)
    start = CheckDot(at=0.6, state=CheckState.START, label="Start")
    planned = CheckTimeline()
    planned.render_timeline(
        Timeline(dots=(start,), bands=(Band(start=0.6, end=1.0, planned=True),), now=0.54)
    )
    box.addWidget(planned)
    return box_panel


def gallery() -> QWidget:
    """Return all widgets on one sheet."""
    sheet = QWidget()
    sheet.setAutoFillBackground(True)
    grid = QGridLayout(sheet)
    grid.addWidget(tabs(), 0, 0, 1, 3)
    grid.addWidget(left_column(), 1, 0)
    grid.addWidget(_trends(), 1, 1)
    grid.addWidget(numbers(), 1, 2)
    grid.addWidget(lanes(), 2, 0)
    grid.addWidget(questions(), 2, 1)
    grid.addWidget(rows_of_answers(), 2, 2)
    foot = FootBar(
        Foot(
            title="1 thing missing",
            sub="Escort: who takes the patient home",
            note="Start the pump first. The clock starts at your tap",
            main="Infusion started, 1 missing",
            key="F3",
            missing=True,
        )
    )
    foot.add_left(Button("Record escort"))
    grid.addWidget(foot, 3, 0, 1, 3)
    grid.setColumnStretch(1, 1)
    return sheet


def _trends() -> QWidget:
    box_panel = panel()
    box = QVBoxLayout(box_panel)
    for crossed in (False, True):
        chart = TrendChart()
        chart.render_trend(example_trend(crossed=crossed))
        box.addWidget(chart, 1 if crossed else 2)
    return box_panel


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the gallery to the given picture file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="PNG file to write")
    parser.add_argument("--dim", action="store_true", help="the theme for the room")
    parser.add_argument("--compact", action="store_true", help="the sizes below 1600 px")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    density = Density.COMPACT if options.compact else Density.REGULAR
    theme.apply(app, ThemeName.DIM if options.dim else ThemeName.DAY, density)
    sheet = gallery()
    sheet.resize(QSize(1760, 1400) if options.compact else QSize(2300, 1720))
    sheet.ensurePolished()
    written = sheet.grab().save(str(options.out))
    sheet.deleteLater()
    return 0 if written else 1


if __name__ == "__main__":
    sys.exit(main())
