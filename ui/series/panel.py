"""The series of one patient in a panel: the chart and what was heard last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor.api import PatientSeries, StorageError
from ui import messages
from ui.bridge import Bridge
from ui.fonts import MEDIUM
from ui.messages import tr
from ui.series.chart import SeriesChart
from ui.series.data import SeriesChartData
from ui.series.present import chart_of, last_call
from ui.theme import Role
from ui.widgets.text import Label


class SeriesPanel(QWidget):
    """Reads a patient's sessions when it is shown, and no sooner."""

    chosen = Signal(str)
    """Id of a session that was tapped in the chart."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._key: tuple[str, ...] = ()
        self._series: PatientSeries | None = None
        self.chart = SeriesChart()
        self.call = Label("", Role.SMALL, weight=MEDIUM, wrap=True)
        self.said = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(self.call)
        column.addWidget(self.chart, 1)
        self.chart.chosen.connect(self.chosen.emit)

    def show_series(self, mrns: tuple[str, ...], session: str) -> None:
        """Show the patient's sessions with `session` tinted; what cannot be read says so."""
        station = self._bridge.station
        try:
            if mrns != self._key or self._series is None:
                self._series, self._key = station.quality.series(*mrns), mrns
        except StorageError as failed:
            self.clear(messages.failed(failed))
            return
        now = self._bridge.board.now.at
        self.chart.render_series(chart_of(self._series, station, now, chosen=session))
        heard = last_call(self._series, station)
        self._say("")
        self.call.setText(tr("Last follow-up {0}").format(heard) if heard else "")

    def clear(self, why: str = "") -> None:
        """Show nothing, or only `why`; it is read again next time."""
        self._key, self._series = (), None
        self.chart.render_series(SeriesChartData())
        self.call.setText("")
        self._say(why)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
