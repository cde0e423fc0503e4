"""The schedule with its marks, how each phase goes on, and a field to type one more minute."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ui import theme
from ui.forms.fields import Heading
from ui.messages import tr
from ui.protocol.schedule import DAY, PHASES, ScheduleEditor, plan_of
from ui.protocol.work import Work
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.text import Label, panel


class Minutes(QSpinBox):
    """A desk field for whole minutes."""

    def __init__(self, name: str, low: int = 1) -> None:
        super().__init__()
        self.setRange(low, DAY)
        self.setSuffix(tr(" min"))
        self.setProperty("desk", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def show_minutes(self, minutes: object) -> None:
        """Show what stands in the file, without telling anybody."""
        if isinstance(minutes, int) and minutes != self.value() and not self.hasFocus():
            self.blockSignals(True)
            self.setValue(minutes)
            self.blockSignals(False)


class SchedulePanel(QWidget):
    """Edits `[schedule.*]` and the planned length."""

    def __init__(self) -> None:
        super().__init__()
        self._work: Work | None = None
        self.heading = Heading(
            tr("Schedule"),
            note=tr("Drag a mark or type its minute. Filled: typed. Hollow: repeats"),
        )
        self.editor = ScheduleEditor()
        self.planned = Minutes(tr("Planned infusion, minutes"))
        self.adders: dict[str, QLineEdit] = {}
        self.every: dict[str, Minutes] = {}
        self.most: dict[str, Minutes] = {}
        frame = panel()
        self._column = QVBoxLayout(frame)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.editor, 1)
        self._column.addLayout(self._row())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.editor.wanted.connect(self._wanted)
        theme.follow(self.retheme)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.planned)
        self.planned.valueChanged.connect(lambda value: self._put(("order", "planned_min"), value))
        for phase, base in PHASES:
            name = tr("infusion") if phase == "infusion" else tr("recovery")
            adder = QLineEdit()
            adder.setProperty("desk", "true")
            adder.setPlaceholderText(tr("{0}+ add").format(base))
            adder.setAccessibleName(tr("Add a check of the {0}, minute").format(name))
            adder.returnPressed.connect(lambda phase=phase: self._add(phase))
            every = Minutes(tr("Then every so many minutes, {0}").format(name))
            most = Minutes(tr("Longest gap allowed, minutes, {0}").format(name))
            every.valueChanged.connect(
                lambda value, phase=phase: self._put(("schedule", phase, "every"), value)
            )
            most.valueChanged.connect(
                lambda value, phase=phase: self._put(("schedule", phase, "max_gap_min"), value)
            )
            self.adders[phase], self.every[phase], self.most[phase] = adder, every, most
            row.addStretch(1)
            for widget in (adder, _said(tr("then every")), every, _said(tr("gap at most")), most):
                row.addWidget(widget)
        return row

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(4),) * 4)
        self._column.setSpacing(look.space(2))
        for field in (self.planned, *self.every.values(), *self.most.values()):
            field.setFont(look.font(Role.SMALL))
            field.setFixedWidth(look.px(Role.SMALL) * 5 + 14)
        for adder in self.adders.values():
            adder.setFont(look.font(Role.SMALL))
            adder.setFixedWidth(look.px(Role.SMALL) * 5 + 14)

    def render_work(self, work: Work, *, writable: bool) -> None:
        """Show the schedule of the draft."""
        self._work = work
        shape, built = work.bench.shape, work.bench.built
        if shape is None or built is None:
            return
        self.editor.render_plan(plan_of(shape, (built.infusion_gap, built.recovery_gap)))
        self.editor.set_writable(writable)
        self.planned.show_minutes(shape.planned_min)
        self.planned.setReadOnly(not writable)
        for phase, _ in PHASES:
            for field, key in ((self.every[phase], "every"), (self.most[phase], "max_gap_min")):
                field.show_minutes(work.bench.value(("schedule", phase, key)))
                field.setReadOnly(not writable)
            self.adders[phase].setReadOnly(not writable)

    def focus_phase(self, phase: str) -> None:
        """Put the focus on the first mark of a phase."""
        spins = self.editor.spins(phase)
        if spins:
            spins[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, phase: str) -> None:
        adder = self.adders[phase]
        text = adder.text().strip().lstrip("TE+te ").removesuffix("min").strip()
        if adder.isReadOnly() or not text.isdecimal() or int(text) > DAY:
            announce(adder, tr("Type a minute: a whole number"))
            adder.selectAll()
            return
        adder.clear()
        self.editor.add(phase, int(text))

    def _wanted(self, phase: str, minutes: object) -> None:
        self._put(("schedule", phase, "first"), minutes)

    def _put(self, path: tuple[str, ...], value: Any) -> None:
        if self._work is not None and self._work.bench.value(path) != value:
            self._work.edit(lambda bench: bench.put(path, value))


def _said(text: str) -> Label:
    return Label(text, Role.SMALL, ink="ink2")
