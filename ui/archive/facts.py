"""The facts of one session beside the list: what was given, what happened, how it ended."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from monitor.api import AlertView, ChairView, SessionRow, Station
from ui import messages, theme
from ui.alert.words import shape
from ui.archive.model import state_of
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.theme import Role
from ui.widgets.marks import AlarmMark
from ui.widgets.text import Label, panel

MOST_ALERTS = 6
"""So many are named; the record has them all."""

Fact = tuple[str, AlertView | None]
Box = tuple[str, tuple[Fact, ...]]


def boxes_of(row: SessionRow, view: ChairView, station: Station) -> tuple[Box, ...]:
    """Return the boxes of page 1 as a title and its lines."""
    return (
        (tr("What was given"), _given(view, station)),
        (tr("What happened"), _happened(view, station)),
        (tr("At the end"), _ended(row, view)),
    )


def _plain(*lines: str) -> tuple[Fact, ...]:
    return tuple((line, None) for line in lines if line)


def _given(view: ChairView, station: Station) -> tuple[Fact, ...]:
    if view.started is None:
        never = tr("The infusion was never started") if view.closed else tr("Not started yet")
        return _plain(view.protocol_title, never)
    start = messages.hhmm(station, view.started)
    until = tr("running") if view.ended is None else messages.hhmm(station, view.ended)
    ordered = tr("ordered {0} min by {1}").format(view.order.planned_min, view.order.prescriber)
    mg = ""
    if view.mg_given is not None:
        mg = tr("{0} mg by recorded rate").format(messages.one_place(view.mg_given))
    protocol = f"{view.protocol_title}, {view.protocol_version}"
    return _plain(protocol, f"{start}–{until}, {ordered}", mg)


def _happened(view: ChairView, station: Station) -> tuple[Fact, ...]:
    one = view.checks_done == 1
    checks = tr("1 check") if one else tr("{0} checks").format(view.checks_done)
    done = tr("{0}, {1} missed").format(checks, len(view.missed))
    raised = [alert for alert in view.alerts if alert.value is not None]
    raised.sort(key=lambda alert: (-alert.priority, alert.raised))
    told: list[Fact] = [(done, None)]
    told += [(_alert(alert, station), alert) for alert in raised[:MOST_ALERTS]]
    if len(raised) > MOST_ALERTS:
        told.append((tr("and {0} more").format(len(raised) - MOST_ALERTS), None))
    if not raised:
        told.append((tr("No alert of a value"), None))
    return tuple(told)


def _alert(alert: AlertView, station: Station) -> str:
    words = messages.words()
    value = ""
    if alert.measure is not None and alert.value is not None:
        value = f"{words.measure(alert.measure).short} {words.value(alert.measure, alert.value)}"
    answered = ""
    if alert.acknowledged is not None:
        passed = messages.since(alert.acknowledged, alert.raised)
        answered = tr(", answered after {0}").format(passed)
    return f"{messages.hhmm(station, alert.raised)} {value}{answered}"


def _ended(row: SessionRow, view: ChairView) -> tuple[Fact, ...]:
    unmet = ""
    if view.discharge_unmet:
        unmet = tr("{0} criteria not met").format(len(view.discharge_unmet))
    elif view.discharge:
        unmet = tr("All criteria met")
    amended = tr("Amended since") if row.amended else ""
    return _plain(state_of(row), unmet, amended, tr("Nurse: {0}").format(view.nurse))


class FactsPanel(QWidget):
    """Shows the boxes of one session."""

    def __init__(self) -> None:
        super().__init__()
        self._inner = QWidget()
        self._list = QVBoxLayout(self._inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self._shown: tuple[Box, ...] = ()
        self.setAccessibleName(tr("Facts of the chosen session"))

    @property
    def text(self) -> str:
        """All lines that are shown."""
        return "\n".join(line for _, lines in self._shown for line, _ in lines)

    def render_boxes(self, boxes: tuple[Box, ...]) -> None:
        """Show these boxes."""
        if boxes == self._shown:
            return
        self._shown = boxes
        while self._list.count() > 1:
            item = self._list.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (title, lines) in enumerate(boxes):
            self._list.insertWidget(place, _box(title, lines))


def _box(title: str, lines: tuple[Fact, ...]) -> QWidget:
    frame = panel("inset")
    column = QVBoxLayout(frame)
    column.setSpacing(4)
    column.addWidget(Label(title, Role.SMALL, weight=SEMIBOLD, ink="ink2"))
    for line, alert in lines:
        label = Label(line, Role.BODY, wrap=True)
        if alert is None:
            column.addWidget(label)
            continue
        mark = AlarmMark(theme.current().px(Role.BODY))
        mark.render_mark(shape(alert.priority))
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(mark)
        beside.addWidget(label, 1)
        column.addWidget(row)
    return frame
