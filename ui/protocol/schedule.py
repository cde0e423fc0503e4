"""The schedule as marks on one axis: type a minute, drag a mark, or walk them with the keys.

The label of each mark is a spin box: it is reached with `Tab`, changed with digits or arrows, and
taken away with `Del`. Marks that repeat are drawn hollow and cannot be moved.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from monitor.api import Protocol, frozen
from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role, Theme
from ui.widgets.base import CENTER, LEFT, Painted, draw_text, painter_for

PHASES: Final = (("infusion", "T"), ("recovery", "E"))
"""What has marks of its own; of devices only the first, whose minutes count from the first one."""
DAY: Final = 1440
SPIN: Final = (54, 31)
"""Least width and height of a mark's field at the desk, pixels."""
REACH: Final = 16
KEYS: Final = (
    Key(("Up", "Down"), "_step", lambda: tr("In the schedule: a mark one minute later or earlier")),
    Key(("Del",), "_drop", lambda: tr("In the schedule: takes a mark away")),
)


@frozen
class Plan:
    """What is drawn: minutes from the start and from the end, and how they go on."""

    planned: int
    infusion: tuple[int, ...]
    infusion_every: int
    recovery: tuple[int, ...]
    recovery_every: int
    gaps: tuple[int, int] = (DAY, DAY)
    """The longest gap that each phase allows itself."""
    by_devices: bool = False
    """There is one schedule; it goes on after the stay."""

    def first(self, phase: str) -> tuple[int, ...]:
        """Return the typed minutes of a phase."""
        return self.infusion if phase == "infusion" else self.recovery

    def repeated(self, phase: str) -> tuple[int, ...]:
        """Return the minutes at which a phase goes on: to the planned end, or the next one."""
        first, every = self.first(phase), self._every(phase)
        if not first or every < 1:
            return ()
        if phase == "recovery" or self.by_devices:
            return (first[-1] + every,)
        return tuple(range(first[-1] + every, self.planned - 1, every))

    def _every(self, phase: str) -> int:
        return self.infusion_every if phase == "infusion" else self.recovery_every

    @property
    def span(self) -> int:
        """Minutes from the start to the last mark that is drawn."""
        last = max((*self.recovery, *self.repeated("recovery"), 30))
        shown = (*self.infusion, *self.repeated("infusion"))
        if self.by_devices:
            return max(self.planned, *shown, 1)
        return max(self.planned, *self.infusion, 1) + last


def plan_of(protocol: Protocol, gaps: tuple[int, int]) -> Plan:
    """Return what of a protocol is drawn."""
    by_devices = protocol.by_devices
    return Plan(
        planned=protocol.planned_min,
        infusion=protocol.infusion.first,
        infusion_every=protocol.infusion.every,
        recovery=() if by_devices else protocol.recovery.first,
        recovery_every=protocol.recovery.every,
        gaps=gaps,
        by_devices=by_devices,
    )


class MarkSpin(QSpinBox):
    """The minute of one mark, which is also its label."""

    moved = Signal(str, int, int)
    """Phase, which mark, its new minute."""
    dropped = Signal(str, int)

    def __init__(self, phase: str, base: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.phase = phase
        self.place = 0
        self._known = 0
        self.setRange(0, DAY)
        self.setPrefix(f"{base}+")
        self.setProperty("desk", "true")
        self.setProperty("mark", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.editingFinished.connect(self._commit)

    def render_mark(self, place: int, minute: int) -> None:
        """Stand for the mark number `place` at `minute`."""
        self.place, self._known = place, minute
        if self.value() != minute:
            self.blockSignals(True)
            self.setValue(minute)
            self.blockSignals(False)
        at = f"{self.prefix()}{minute}"
        name = tr("Check at {0}, minutes; Del takes it away").format(at)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def _drop(self, _key: str) -> bool:
        if self.lineEdit().hasSelectedText():
            return False
        self.dropped.emit(self.phase, self.place)
        return True

    def _step(self, key: str) -> None:
        self.stepBy(1 if key == "Up" else -1)
        self._commit()

    def _commit(self) -> None:
        if self.value() != self._known:
            self._known = self.value()
            self.moved.emit(self.phase, self.place, self.value())


class ScheduleEditor(Painted):
    """Draws both phases on one axis and emits the minutes that somebody wants."""

    wanted = Signal(str, object)
    """Phase, and its new list of minutes."""

    def __init__(self) -> None:
        self._plan: Plan | None = None
        self._spins: dict[str, list[MarkSpin]] = {"infusion": [], "recovery": []}
        self._drag: tuple[str, int, int] | None = None
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Schedule"))
        self._writable = True

    def sizeHint(self) -> QSize:
        return QSize(700, self._axis_y() + 2 * SPIN[1] + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, self._axis_y() + 2 * SPIN[1] + 10)

    def spins(self, phase: str) -> tuple[MarkSpin, ...]:
        """Return the fields of the typed marks of a phase."""
        return tuple(self._spins[phase])

    def set_writable(self, writable: bool) -> None:
        """Let marks be moved, or only be seen."""
        self._writable = writable
        for spin in (*self._spins["infusion"], *self._spins["recovery"]):
            spin.setReadOnly(not writable)

    def render_plan(self, plan: Plan) -> None:
        """Show `plan`; a field that is typed in keeps the focus."""
        if plan != self._plan:
            self._plan = plan
            for phase, base in PHASES:
                self._fit(phase, base, plan.first(phase))
            self._place()
            self.update()

    def add(self, phase: str, minute: int) -> None:
        """Ask for one more mark; a minute that is there already changes nothing."""
        if self._plan is not None:
            self.wanted.emit(phase, sorted({*self._plan.first(phase), minute}))

    def _fit(self, phase: str, base: str, minutes: Sequence[int]) -> None:
        spins = self._spins[phase]
        while len(spins) > len(minutes):
            spin = spins.pop()
            spin.hide()
            spin.deleteLater()
        while len(spins) < len(minutes):
            spin = MarkSpin(phase, base, self)
            spin.setReadOnly(not self._writable)
            spin.moved.connect(self._move)
            spin.dropped.connect(self._drop)
            spins.append(spin)
            spin.show()
        for place, minute in enumerate(minutes):
            spins[place].render_mark(place, minute)

    def _move(self, phase: str, place: int, minute: int) -> None:
        if self._plan is None or not self._writable:
            return
        minutes = list(self._plan.first(phase))
        minutes[place] = minute
        after = sorted(set(minutes))
        self.wanted.emit(phase, after)
        there = self._spins[phase]
        if minute in after and after.index(minute) < len(there):
            there[after.index(minute)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, phase: str, place: int) -> None:
        if self._plan is None or not self._writable or len(self._plan.first(phase)) < 2:
            return
        minutes = list(self._plan.first(phase))
        del minutes[place]
        self.wanted.emit(phase, minutes)
        self._spins[phase][max(0, place - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    # geometry -------------------------------------------------------------------------------

    def _axis_y(self) -> int:
        return 3 * theme.current().px(Role.SMALL) + 4

    def _x(self, phase: str, minute: int) -> float:
        plan = self._plan
        if plan is None:
            return 0.0
        start = 0 if phase == "infusion" else plan.planned
        room = self.width() - 2 * 44
        return 44 + (start + minute) * room / max(1, plan.span)

    def _minute(self, phase: str, x: float) -> int:
        plan = self._plan
        if plan is None:
            return 0
        start = 0 if phase == "infusion" else plan.planned
        return max(0, round((x - 44) * plan.span / max(1, self.width() - 88)) - start)

    def retheme(self) -> None:
        for spin in (*self._spins["infusion"], *self._spins["recovery"]):
            spin.setFont(self.look.font(Role.SMALL))
        self._place()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put each field under its mark; what would overlap goes one line lower."""
        wide = max(SPIN[0], round(self.look.px(Role.SMALL) * 3.8))
        taken = [-1e9, -1e9]
        every = [(phase, spin) for phase, _ in PHASES for spin in self._spins[phase]]
        for phase, spin in every:
            spin.setFont(self.look.font(Role.SMALL))
            left = self._x(phase, spin.value()) - wide / 2
            line = 0 if left >= taken[0] or taken[0] <= taken[1] else 1
            taken[line] = left + wide + 2
            top = self._axis_y() + 18 + line * (SPIN[1] + 4)
            spin.setGeometry(round(min(max(0, left), self.width() - wide)), top, wide, SPIN[1] + 2)

    # dragging -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._plan is None or not self._writable or abs(place.y() - self._axis_y()) > REACH:
            return
        near = [
            (abs(self._x(phase, minute) - place.x()), phase, index)
            for phase, _ in PHASES
            for index, minute in enumerate(self._plan.first(phase))
        ]
        distance, phase, index = min(near, default=(REACH + 1.0, "", 0))
        if distance <= REACH:
            self._drag = (phase, index, self._plan.first(phase)[index])
            self._spins[phase][index].setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            phase, index, _ = self._drag
            self._drag = (phase, index, self._minute(phase, event.position().x()))
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is not None and self._plan is not None:
            phase, index, minute = drag
            if minute != self._plan.first(phase)[index]:
                self._move(phase, index, minute)
            self.update()

    # painting -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        plan = self._plan
        if plan is None:
            return
        painter = painter_for(self)
        look = self.look
        y = float(self._axis_y())
        self._paint_phases(painter, look, plan)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(20, y), QPointF(self.width() - 20, y))
        for number, (phase, base) in enumerate(PHASES):
            self._paint_gaps(painter, look, phase, plan.gaps[number])
            for minute in plan.repeated(phase):
                self._paint_mark(painter, look, self._x(phase, minute), hollow=True)
            for index, minute in enumerate(plan.first(phase)):
                moved = self._drag is not None and self._drag[:2] == (phase, index)
                at = self._drag[2] if moved and self._drag is not None else minute
                self._paint_mark(painter, look, self._x(phase, at), hollow=False)
                if moved:
                    box = QRectF(self._x(phase, at) - 40, y - 34, 80, 18)
                    font = look.font(Role.SMALL, SEMIBOLD)
                    draw_text(painter, box, f"{base}+{at}", font, look.color("ink"), CENTER)
        painter.end()

    def _paint_phases(self, painter: QPainter, look: Theme, plan: Plan) -> None:
        start, end = self._x("infusion", 0), self._x("infusion", plan.planned)
        box = QRectF(start, 0, end - start, self.height() - 2)
        painter.fillRect(box, look.color("shade"))
        painter.fillRect(QRectF(start, 0, end - start, 3), look.color("shadeLine"))
        font = look.font(Role.SMALL, MEDIUM)
        high = look.px(Role.SMALL) * 1.4
        form = tr("Stay, {0} min") if plan.by_devices else tr("Infusion, {0} min")
        words = form.format(plan.planned)
        ink = look.color("ink2")
        draw_text(painter, QRectF(start + 6, 5, end - start - 8, high), words, font, ink, LEFT)
        if not plan.by_devices:
            rest = QRectF(end + 6, 5, self.width() - end - 8, high)
            draw_text(painter, rest, tr("Recovery"), font, ink, LEFT)

    def _paint_gaps(self, painter: QPainter, look: Theme, phase: str, most: int) -> None:
        """Draw the gaps that are longer than the protocol allows itself."""
        plan = self._plan
        if plan is None:
            return
        every = (0, *plan.first(phase), *plan.repeated(phase))
        y = self._axis_y()
        for since, until in pairwise(every):
            if until - since > most:
                left, right = self._x(phase, since), self._x(phase, until)
                painter.fillRect(QRectF(left, y - 3, right - left, 6), look.color("ctrl"))
                box = QRectF(left, y - 28, right - left, 18)
                font = look.font(Role.CAPTION, SEMIBOLD)
                words = tr("{0} min gap").format(until - since)
                draw_text(painter, box, words, font, look.color("ink"), CENTER)

    def _paint_mark(self, painter: QPainter, look: Theme, x: float, *, hollow: bool) -> None:
        radius = 7.0 if hollow else 10.0
        painter.setPen(QPen(look.color("ink2"), 2))
        painter.setBrush(look.color("surface" if hollow else "ink2"))
        painter.drawEllipse(QPointF(x, float(self._axis_y())), radius, radius)
