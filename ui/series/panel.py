"""The series of one patient in a panel: the chart and what was heard last."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import AuditKind, StorageError
from monitor.api.month import PatientSeries
from ui import messages
from ui.bridge import Bridge
from ui.fonts import MEDIUM
from ui.messages import tr
from ui.series.chart import SeriesChart
from ui.series.data import SeriesChartData
from ui.series.present import chart_of, last_call
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label


class SeriesPanel(QWidget):
    """Reads a patient's sessions when it is shown, and no sooner."""

    chosen = Signal(str)
    """Id of a session that was tapped in the chart."""
    told = Signal(str)
    """What became of the summary."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._key: tuple[str, ...] = ()
        self._series: PatientSeries | None = None
        self.chart = SeriesChart()
        self.call = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self.said = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.said.hide()
        self.summary = Button(tr("Summary"), name=tr("Write the summary for the referring doctor"))
        self.summary.clicked.connect(self.write_summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.call, 1)
        line.addWidget(self.summary)
        column.addWidget(self.said)
        column.addLayout(line)
        column.addWidget(self.chart, 1)
        self.chart.chosen.connect(self.chosen.emit)

    def show_series(self, mrn: str, session: str) -> None:
        """Show the patient's sessions with `session` tinted; what cannot be read says so.

        Sessions under a number that the patient had before belong to them still.
        """
        station = self._bridge.station
        try:
            if mrn not in self._key or self._series is None:
                file = station.registry.find(mrn)
                mrns = (mrn,) if file is None else file.mrns
                self._series, self._key = station.quality.series(*mrns), mrns
        except StorageError as failed:
            self.clear(messages.failed(failed))
            return
        now = self._bridge.board.now.at
        self.chart.render_series(chart_of(self._series, station, now, chosen=session))
        heard = last_call(self._series, station)
        self._say("")
        self.call.setText(tr("Last follow-up {0}").format(heard) if heard else "")

    def write_summary(self) -> None:
        """Write one page about the series where the settings say."""
        bridge, made = self._bridge, list[Callable[[], Path]]()
        if self._series is None or not self._series.points:
            self.told.emit(tr("Choose a session first"))
            return
        quality, now, by = bridge.station.quality, bridge.board.now.at, bridge.by
        mrns, session = self._key, self._series.points[-1].facts.session
        if not bridge.attempt(lambda: made.append(quality.prepare_summary(mrns, now, by))):
            return
        self.told.emit(tr("Writing the summary…"))

        def written(found: object) -> None:
            if not isinstance(found, Path):
                self.told.emit(tr("Not written: {0}").format(found))
                return
            folder = str(found.parent)
            bridge.did(AuditKind.EXPORTED, by, session=session, form="summary", folder=folder)
            self.told.emit(tr("Summary written: {0}").format(found))

        bridge.aside(made[0], written)

    def clear(self, why: str = "") -> None:
        """Show nothing, or only `why`; it is read again next time."""
        self._key, self._series = (), None
        self.chart.render_series(SeriesChartData())
        self.call.setText("")
        self._say(why)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
