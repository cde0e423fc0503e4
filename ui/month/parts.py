"""Parts of the month's page: a card with one number, the bar of checks, rows with a count."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor.api import frozen
from ui import theme
from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.theme import Role, Theme
from ui.widgets.base import RIGHT, Painted, draw_focus, draw_text, painter_for
from ui.widgets.marks import mark_size, paint_mark
from ui.widgets.priority import Priority
from ui.widgets.spoken import Spoken
from ui.widgets.text import Label, panel


@frozen
class CardData:
    """One number with what it is of, and its definition underneath."""

    title: str
    note: str = ""
    """Right of the title."""
    value: str = ""
    beside: str = ""
    line: str = ""
    definition: str = ""
    spoken: str = ""


class Card(QWidget):
    """Shows one number; `middle` stands between the number and the definition."""

    def __init__(self, middle: QWidget | None = None) -> None:
        super().__init__()
        self.title = Label("", Role.SMALL, weight=SEMIBOLD, ink="ink2")
        self.note = Label("", Role.CAPTION, ink="ink2")
        self.value = Label("", Role.VALUE, weight=MEDIUM)
        self.beside = Label("", Role.BODY, ink="ink2")
        self.line = Label("", Role.SMALL, ink="ink2")
        self.definition = Label("", Role.CAPTION, ink="ink3", wrap=True)
        frame = panel()
        self._column = QVBoxLayout(frame)
        head, number = QHBoxLayout(), QHBoxLayout()
        self._number = number
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.note)
        number.addWidget(self.value)
        number.addWidget(self.beside, 1, Qt.AlignmentFlag.AlignBaseline)
        self._column.addLayout(head)
        self._column.addLayout(number)
        self._column.addWidget(self.line)
        if middle is not None:
            self._column.addWidget(middle)
        self._column.addStretch(1)
        self._column.addWidget(self.definition)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(3),) * 4)
        self._column.setSpacing(max(1, look.space(1) // 2))
        self._number.setSpacing(look.space(3))

    def render_card(self, data: CardData) -> None:
        """Show `data`."""
        self.title.setText(data.title)
        self.note.setText(data.note)
        self.value.setText(data.value)
        self.beside.setText(data.beside)
        self.line.setText(data.line)
        self.line.setVisible(bool(data.line))
        self.definition.setText(data.definition)
        self.setAccessibleName(data.spoken)


@frozen
class Part:
    """One part of the bar: how many, and its words."""

    count: int
    words: str


class ChecksBar(Painted):
    """Checks on time, late, entered late and missed as one bar, with their words below.

    Told apart by tone and hatch, never by an alarm colour.
    """

    def __init__(self) -> None:
        self._parts: tuple[Part, ...] = ()
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_parts(self, parts: Sequence[Part]) -> None:
        """Show these four parts."""
        self._parts = tuple(parts)
        self.setAccessibleName(", ".join(part.words for part in parts))
        self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        return QSize(360, round(look.px(Role.CAPTION) * (2.9 if self._in_line else 4.5)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look, high = self.look, self.look.px(Role.CAPTION) * 1.15
        every = sum(part.count for part in self._parts)
        left = 0.0
        for number, part in enumerate(self._parts):
            wide = self.width() * part.count / every if every else 0.0
            self._fill(painter, QRectF(left, 0, wide, high), number)
            left += wide
        painter.setPen(QPen(look.color("ctrl"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, high - 1))
        self._legend(painter, high)
        painter.end()

    def _fill(self, painter: QPainter, box: QRectF, number: int) -> None:
        look = self.look
        tones = ("ink2", "ctrl", "line", "surface")
        painter.fillRect(box, look.color(tones[number]))
        if number == len(tones) - 1 and box.width() > 0:
            painter.save()
            painter.setClipRect(box)
            painter.setPen(QPen(look.color("ink"), 1.4))
            x = box.left() - box.height()
            while x < box.right():
                painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
                x += 5
            painter.restore()

    @property
    def _in_line(self) -> bool:
        """Whether the words stand in one line; large text takes two."""
        return self.look.percent <= theme.USUAL

    def _legend(self, painter: QPainter, high: float) -> None:
        look = self.look
        font, side = look.font(Role.CAPTION), look.px(Role.CAPTION) * 0.8
        columns = 4 if self._in_line else 2
        room = self.width() / columns
        for number, part in enumerate(self._parts):
            line, place = divmod(number, columns)
            top = high + look.px(Role.CAPTION) * (0.55 + 1.5 * line)
            box = QRectF(place * room, top, side, side)
            self._fill(painter, box, number)
            painter.setPen(QPen(look.color("ctrl"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            words = QRectF(box.right() + 5, top - 3, room - side - 8, side + 6)
            draw_text(painter, words, part.words, font, look.color("ink2"))


@frozen
class RowData:
    """A line of a list: what, how urgent, how many, and the sessions behind it."""

    title: str
    mark: Priority | None = None
    word: str = ""
    """Beside the mark, or a note in its place."""
    count: str = ""
    share: float | None = None
    """Length of the bar, 0 to 1; None for no bar."""
    last: str = ""
    """In the last column."""
    sessions: tuple[str, ...] = ()
    spoken: str = ""


Columns = tuple[float, float, float, float]
"""Where word, count, bar and last column begin or end, as shares of the width."""
WITH_BAR: Final[Columns] = (0.33, 0.56, 0.60, 1.0)
WITHOUT_BAR: Final[Columns] = (0.52, 1.0, 1.0, 1.0)


class Row(QAbstractButton):
    """One line; a tap asks for the sessions behind it, where there are any."""

    spoken = Spoken.BUTTON

    def __init__(self, data: RowData, columns: Columns) -> None:
        super().__init__()
        self._data = data
        self._columns = columns
        self.setAccessibleName(data.spoken or data.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.follow(self.retheme)

    @property
    def data(self) -> RowData:
        """What is shown."""
        return self._data

    def retheme(self) -> None:
        """Take the least height of the density in force."""
        look = theme.current()
        self.setMinimumHeight(look.target)
        self.setMaximumHeight(look.size("row"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, theme.current().target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = theme.current()
        if self.isDown() and self._data.sessions:
            painter.fillRect(self.rect(), look.color("tint"))
        self._words(painter, look)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(
            QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5)
        )
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), look)
        painter.end()

    def _words(self, painter: QPainter, look: Theme) -> None:
        data, wide, high = self._data, float(self.width()), float(self.height())
        word, count, bar, last = (share * wide for share in self._columns)
        body = look.font(Role.SMALL, MEDIUM)
        title = QRectF(0, 0, word - 8, high)
        draw_text(painter, title, data.title, body, look.color("ink"))
        left = word
        if data.mark is not None:
            side = look.px(Role.SMALL) * 1.1
            across = mark_size(data.mark, side)[0]
            paint_mark(painter, data.mark, QRectF(left, (high - side) / 2, across, side), look)
            left += look.px(Role.SMALL) * 1.5
        plain = look.font(Role.SMALL, REGULAR)
        strong = look.font(Role.SMALL, SEMIBOLD)
        room = QRectF(left, 0, count - left - 46, high)
        draw_text(painter, room, data.word, plain, look.color("ink2"))
        number = QRectF(count - 46, 0, 44, high)
        draw_text(painter, number, data.count, strong, look.color("ink"), RIGHT)
        if data.share is not None:
            tall = look.px(Role.CAPTION) * 0.7
            room_for_bar = last - bar - 64
            length = max(2.0, room_for_bar * data.share) if data.share else 0.0
            painter.fillRect(
                QRectF(bar, (high - tall) / 2, length, tall), look.color("ink2")
            )  # fmt: skip
        end = QRectF(last - 60, 0, 58, high)
        draw_text(painter, end, data.last, plain, look.color("ink2"), RIGHT)


class RowHead(Painted):
    """The words above the columns of rows with a bar."""

    def __init__(self, first: str, count: str, last: str) -> None:
        self._words = first, count, last
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(self._words))

    def sizeHint(self) -> QSize:
        return QSize(300, round(self.look.px(Role.CAPTION) * 1.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        wide, high = float(self.width()), float(self.height())
        word, count, _, last = (share * wide for share in WITH_BAR)
        font, ink = look.font(Role.CAPTION, MEDIUM), look.color("ink3")
        first, number, end = self._words
        draw_text(painter, QRectF(0, 0, word, high), first, font, ink)
        draw_text(painter, QRectF(count - 130, 0, 128, high), number, font, ink, RIGHT)
        draw_text(painter, QRectF(last - 220, 0, 218, high), end, font, ink, RIGHT)
        painter.end()


class RowList(QWidget):
    """Rows under each other; the same ones are kept, so that nothing moves under a finger."""

    chosen = Signal(object)
    """A `RowData` with sessions behind it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._shown: tuple[RowData, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def render_rows(self, rows: Sequence[RowData], columns: Columns = WITHOUT_BAR) -> None:
        """Show `rows`."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = tuple(Row(data, columns) for data in rows)
        for place, row in enumerate(self.rows):
            row.clicked.connect(self._tapped(row.data))
            self._column.insertWidget(place, row)
            row.show()

    def _tapped(self, data: RowData) -> Callable[[], None]:
        def tell() -> None:
            if data.sessions:
                self.chosen.emit(data)

        return tell
