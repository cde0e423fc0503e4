"""The sessions of the plan as boxes with number and day: done, next, to come."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from monitor.api.patients import Pip, Place
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.patient.strip import short_day
from ui.theme import Role
from ui.widgets.base import CENTER, Painted, draw_text, painter_for

A_LINE = 6
"""Boxes of one line."""


class Pips(Painted):
    """Up to two lines of six are drawn; more are told by the first and last of them."""

    def __init__(self) -> None:
        self._places: tuple[Place, ...] = ()
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_places(self, places: Sequence[Place]) -> None:
        """Show these sessions."""
        self._places = tuple(places)
        self.setAccessibleName(". ".join(said(place) for place in self._places))
        self.setVisible(bool(places))
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> tuple[Place, ...]:
        """The sessions that have room: two lines, the next one among them."""
        most = 2 * A_LINE
        if len(self._places) <= most:
            return self._places
        coming = next((i for i, p in enumerate(self._places) if p.pip is Pip.NEXT), 0)
        first = max(0, min(coming - A_LINE, len(self._places) - most))
        return self._places[first : first + most]

    def sizeHint(self) -> QSize:
        lines = -(-len(self.shown) // A_LINE)
        return QSize(0, lines * self._high() + max(0, lines - 1) * self.look.space(2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _high(self) -> int:
        look = self.look
        return round(look.px(Role.LEAD) * 1.25 + look.px(Role.CAPTION) * 1.3) + look.space(4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        gap = self.look.space(2)
        wide = (self.width() - (A_LINE - 1) * gap) / A_LINE
        high = self._high()
        for index, place in enumerate(self.shown):
            line, column = divmod(index, A_LINE)
            left, top = column * (wide + gap), line * (high + gap)
            self._paint(painter, place, QRectF(left + 0.5, top + 0.5, wide - 1, high - 1))
        painter.end()

    def _paint(self, painter: QPainter, place: Place, box: QRectF) -> None:
        look = self.look
        fill = {Pip.DONE: "ink2", Pip.RUNNING: "ink2", Pip.NEXT: "fill"}.get(place.pip)
        ink = look.color("ink" if fill is None else ("onFill" if fill == "fill" else "bg"))
        painter.setPen(QPen(look.color(fill or "ctrl"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else look.color(fill))
        painter.drawRoundedRect(box, look.radius(2), look.radius(2))
        upper = look.px(Role.LEAD) * 1.25
        lower = look.px(Role.CAPTION) * 1.3
        top = box.top() + (box.height() - upper - (lower if place.day else 0)) / 2
        number = QRectF(box.left(), top, box.width(), upper)
        draw_text(painter, number, str(place.number), look.font(Role.LEAD, SEMIBOLD), ink, CENTER)
        if place.day:
            day = QRectF(box.left(), top + upper, box.width(), lower)
            draw_text(painter, day, short_day(place.day), look.font(Role.CAPTION), ink, CENTER)


def said(place: Place) -> str:
    """Return a session of the plan for a screen reader."""
    states = {
        Pip.DONE: tr("done"),
        Pip.RUNNING: tr("open now"),
        Pip.NEXT: tr("next"),
        Pip.PLANNED: tr("planned"),
    }
    day = short_day(place.day) or tr("no day yet")
    return tr("Session {0}, {1}, {2}").format(place.number, states[place.pip], day)
