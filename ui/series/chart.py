"""The chart of a patient's series: Left and Right walk its sessions and have them read out."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.keymap import Key, pressed
from ui.messages import tr
from ui.series.data import SeriesChartData
from ui.series.frame import Frame, frame_of
from ui.series.paint import SeriesPainter
from ui.widgets.base import Painted, announce, draw_focus, painter_for

KEYS: Final = (
    Key(("Left", "Right"), "_walk", lambda: tr("In the chart: walk the sessions")),
    Key(("Enter",), "_open", lambda: tr("In the chart: go to the session in the archive")),
)


class SeriesChart(Painted):
    """Sessions on one axis: pain, highest pressure, dissociation, dose and days of relief."""

    chosen = Signal(str)
    """Id of a held session that was tapped, or opened with Enter."""
    walked = Signal(int)
    """Index of the column that was gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._data = SeriesChartData()
        self._frame: Frame | None = None
        self._at: int | None = None
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Series"))

    @property
    def data(self) -> SeriesChartData:
        """What is shown."""
        return self._data

    def render_series(self, data: SeriesChartData) -> None:
        """Show `data`."""
        if data == self._data:
            return
        self._data, self._frame, self._at = data, None, None
        self.setAccessibleName(data.words or tr("Series"))
        self.setAccessibleDescription(" ".join(column.spoken for column in data.columns))
        self.update()

    def retheme(self) -> None:
        self._frame = None
        super().retheme()

    def sizeHint(self) -> QSize:
        return QSize(720, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 260)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._frame = None
        super().resizeEvent(event)

    @property
    def frame(self) -> Frame:
        """Where everything stands at the size in force."""
        if self._frame is None:
            self._frame = frame_of(self._data, self._area(), self.look)
        return self._frame

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def _walk(self, key: str) -> bool:
        columns = self._data.columns
        if not columns:
            return False
        start = self._at if self._at is not None else self._data.tinted
        start = len(columns) if start is None else start
        step = -1 if key == "Left" else 1
        self._walk_to(min(max(start + step, 0), len(columns) - 1))
        return True

    def _open(self, _key: str) -> bool:
        if self._at is None:
            return False
        self._choose(self._at)
        return True

    def _walk_to(self, index: int) -> None:
        self._at = index
        sentence = self._data.columns[index].spoken
        self.setAccessibleDescription(sentence)
        announce(self, sentence)
        self.walked.emit(index)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.frame.at(event.position().x())
        if index is not None:
            self._choose(index)

    def _choose(self, index: int) -> None:
        session = self._data.columns[index].session
        if session:
            self.chosen.emit(session)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        frame = self.frame
        SeriesPainter(painter, self._data, frame, self.look).paint()
        if self._at is not None and self._at in frame.shown:
            box = frame.column(self._at).adjusted(2, 1, -2, -1)
            draw_focus(painter, box, self.look)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), self.look)
        painter.end()
