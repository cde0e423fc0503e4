"""The series in the middle of a patient's page: the chart with what is planned, or its table."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from monitor.api import Decimal, Priority, Protocol, StorageError
from monitor.api.patients import PatientPage, Pip, Place
from ui import messages, theme
from ui.bridge import Bridge
from ui.forms.fields import Heading
from ui.messages import tr
from ui.patient.plan_words import dose_words
from ui.patient.strip import short_day
from ui.patient.visits import VisitsTable
from ui.series.chart import SeriesChart
from ui.series.data import Column, SeriesChartData, with_planned
from ui.series.present import chart_of
from ui.theme import Role
from ui.widgets.text import Label

UPPER = ("above", "at_or_above")


class SeriesPart(QFrame):
    """One column a session; `Ctrl+T` changes between chart and table."""

    opened = Signal(str)
    """Id of a session whose record somebody wants."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self._bridge = bridge
        self.heading = Heading(tr("Series"), note=tr("one column a session, tinted: next"))
        self.said = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.chart = SeriesChart()
        self.table = VisitsTable()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.chart)
        self.pages.addWidget(self.table)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.said)
        self._column.addWidget(self.pages, 1)
        self.chart.chosen.connect(self.opened)
        self.table.opened.connect(self.opened)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(4)
        self._column.setContentsMargins(edge, look.space(3), edge, look.space(3))

    def toggle_table(self) -> None:
        """Show the table instead of the chart, or the chart again."""
        self.pages.setCurrentIndex(1 - self.pages.currentIndex())
        shown = self.table.table if self.pages.currentIndex() else self.chart
        shown.setFocus(Qt.FocusReason.TabFocusReason)

    def render_page(self, page: PatientPage) -> None:
        """Show the sessions of `page` and those that its plan has still to come."""
        station = self._bridge.station
        self.table.render_page(page, station)
        mrns = (page.patient.mrn,) if page.file is None else page.file.mrns
        try:
            series = station.quality.series(*mrns)
        except StorageError as failed:
            self._say(messages.failed(failed))
            self.chart.render_series(SeriesChartData())
            return
        data = chart_of(series, station, station.now().at)
        self.chart.render_series(with_planned(data, planned(page, self._bridge)))
        self._say("" if data.columns or page.places else tr("No session yet: plan first."))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))


def planned(page: PatientPage, bridge: Bridge) -> tuple[Column, ...]:
    """Return a column for each session of the plan that is still to come."""
    version = page.plan
    if version is None:
        return ()
    station = bridge.station
    today = station.local_date(station.now().at)
    protocol = station.protocols().get(version.plan.protocol)
    own = {each.limit: each.value for each in version.plan.limits}
    edges = [_edge(protocol, own, level) for level in (Priority.MEDIUM, Priority.HIGH)]
    dose = dose_words(version.plan)
    coming = [p for p in page.places if p.pip in (Pip.NEXT, Pip.PLANNED)]
    return tuple(_column(place, today, edges, dose) for place in coming)


def _column(place: Place, today: str, edges: list[float | None], dose: str) -> Column:
    title = tr("Session {0}").format(place.number)
    day = day_words(place.day, today)
    spoken = ", ".join(part for part in (title, day or tr("no day yet"), dose) if part)
    return Column(title=title, day=day, caution=edges[0], critical=edges[1], spoken=spoken)


def day_words(day: str, today: str) -> str:
    """Return `today`, `tomorrow`, `13 Mar`; empty for no day."""
    if not day:
        return ""
    now = date.fromisoformat(today)
    near = {now.isoformat(): tr("today"), (now + timedelta(1)).isoformat(): tr("tomorrow")}
    return near.get(day, short_day(day))


def _edge(protocol: Protocol | None, own: dict[str, Decimal], level: Priority) -> float | None:
    """Return the lowest upper limit on the systolic pressure with this patient's values."""
    limits = () if protocol is None else protocol.limits
    found = [
        own.get(limit.id, limit.condition.value)
        for limit in limits
        if limit.condition.measure == "sbp"
        and limit.priority is level
        and limit.condition.op in UPPER
    ]
    numbers = [value for value in found if isinstance(value, Decimal)]
    return float(min(numbers)) if numbers else None
