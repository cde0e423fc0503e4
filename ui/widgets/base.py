"""What all painted widgets share: following the theme, and drawing text in its roles."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QRegion
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.fonts import condensed
from ui.theme import Theme
from ui.widgets.spoken import Spoken

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
CLOSE: Final = 1.15
"""Times the size of the type: from one of two lines to the next."""
_REMEMBERED: Final = 512
"""Words whose widths are kept: measuring them again and again took a tenth of each picture. Twice
what the fullest screen has; countdowns bring new ones each second, which only take memory."""
_CHANGED: Final = 128
"""Words kept that were narrowed or broken: fewer, and each with a font of its own."""


class Painted(QWidget):
    """A widget that draws itself and repaints when the look changes."""

    spoken = Spoken.PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.follow(self.retheme)

    @property
    def look(self) -> Theme:
        """The theme in force."""
        return theme.current()

    def retheme(self) -> None:
        """Take up new colours and sizes; called once at the start and at each change."""
        self.updateGeometry()
        self.update()


def painter_for(widget: QWidget) -> QPainter:
    """Return an antialiased painter on `widget`; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    return painter


@lru_cache(_REMEMBERED)
def text_width(font: QFont, text: str) -> float:
    """Return the advance of `text` in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def draw_text(  # noqa: PLR0917 - read as the painter's own drawText
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line inside `rect`: narrower letters where it does not fit, then an ellipsis.

    Large text gets smaller first, at most to its usual size.
    """
    if text_width(font, text) > rect.width() + 0.5:
        usual = font.pixelSize() * theme.USUAL // theme.current().percent
        font, text = _narrowed(font, text, rect.width() + 1, usual)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(rect, int(align), text)


def lines_in(font: QFont, text: str, room: float) -> tuple[str, ...]:
    """Return `text` in one line; in two where it is large and has no room in one."""
    if theme.current().percent == theme.USUAL or text_width(font, text) <= room:
        return (text,)
    return two_lines(font, text)


def draw_lines(  # noqa: PLR0917 - as draw_text
    painter: QPainter,
    rect: QRectF,
    lines: tuple[str, ...],
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line in the middle of `rect`, or several from its top."""
    high = font.pixelSize() * CLOSE if len(lines) > 1 else rect.height()
    for index, line in enumerate(lines):
        row = QRectF(rect.left(), rect.top() + index * high, rect.width(), high)
        draw_text(painter, row, line, font, color, align)


@lru_cache(_CHANGED)
def two_lines(font: QFont, text: str) -> tuple[str, ...]:
    """Return `text` in two lines, the longer one as short as it can be; one word stays one line."""
    words = text.split()
    splits = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    widest = [max(text_width(font, line) for line in lines) for lines in splits]
    return splits[widest.index(min(widest))] if splits else (text,)


@lru_cache(_CHANGED)
def _narrowed(font: QFont, text: str, room: float, usual: int) -> tuple[QFont, str]:
    narrow = condensed(font)
    while narrow.pixelSize() > usual and text_width(narrow, text) > room:
        narrow.setPixelSize(narrow.pixelSize() - 1)
    return narrow, QFontMetricsF(narrow).elidedText(text, Qt.TextElideMode.ElideRight, room)


def hairline(color: QColor, width: float = 1.0) -> QPen:
    """Return a solid pen; 1 px is the width that antialiased polylines stay fast with."""
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def frame_of(rect: QRect) -> QRegion:
    """Return where `draw_focus` draws: the frame alone, without what it goes around."""
    inside = QRegion()
    for side, end in ((4, 7), (5, 5), (7, 4)):  # its corners are round
        inside = inside.united(QRegion(rect.adjusted(side, end, -side, -end)))
    return QRegion(rect).subtracted(inside)


def draw_focus(painter: QPainter, rect: QRectF, look: Theme, token: str = "accentStrong") -> None:
    """Draw the 3 px focus frame just inside `rect`."""
    painter.setPen(QPen(look.color(token), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), look.radius(2), look.radius(2))


def announce(widget: QWidget, words: str, *, assertive: bool = False) -> None:
    """Have a screen reader say `words`; `assertive` interrupts what it is saying."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
    QAccessible.updateAccessibility(event)
