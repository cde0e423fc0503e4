"""One answer of a graded row: words, its key in the corner, the mark of the previous answer."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy

from monitor.api import frozen
from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.theme import Role, Theme
from ui.widgets.base import CENTER, RIGHT, draw_text, text_width
from ui.widgets.buttons import Button

_WRAPPED: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


@frozen
class Choice:
    """An answer: `code` is what is emitted, `key` the digit that chooses it."""

    code: str
    label: str
    key: str = ""


class GradeButton(Button):
    """A checkable answer; takes no focus, its row does."""

    def __init__(self, choice: Choice, *, kind: str = "chip", row: str = "") -> None:
        self.choice = choice
        self._mark = ""
        self._pointed = False
        self._bold = False
        name = f"{row.rstrip(':')}: {choice.label}" if row else choice.label
        super().__init__(choice.label, kind, name=name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_mark(self, mark: str) -> None:
        """Mark this answer as the one given at `mark`, e.g. `T+30`."""
        if mark != self._mark:
            self._mark = mark
            self.setAccessibleDescription(mark)
            self.update()

    @property
    def mark(self) -> str:
        """When this answer was given before; empty when it was not."""
        return self._mark

    def set_pointed(self, pointed: bool) -> None:
        """Show that Enter would choose this answer."""
        if pointed is not self._pointed:
            self._pointed = pointed
            self.update()

    def settle(self) -> None:
        """Write the words in the weight of a given answer, or of one that is not."""
        if self._bold is not self.isChecked():
            self.retheme()

    def retheme(self) -> None:
        super().retheme()
        look = theme.current()
        self._bold = self.isChecked()
        self.setFont(look.font(Role.BODY, SEMIBOLD if self._bold else MEDIUM))
        self.setMinimumSize(self.minimumSizeHint())
        self.setMaximumHeight(round(look.size("touch") * 1.25))

    def sizeHint(self) -> QSize:
        look = theme.current()
        wide = text_width(look.font(Role.BODY, MEDIUM), self.label) + 2 * look.space(3)
        return QSize(max(look.target, round(wide)), look.size("touch"))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        small = look.font(Role.CAPTION, MEDIUM)
        word = max((text_width(small, each) for each in self.label.split()), default=0.0)
        return QSize(max(look.target, round(word) + 10), look.target)

    def paint_content(self, painter: QPainter, look: Theme, ink: QColor) -> None:
        """Draw the words in as many lines and as large as they fit."""
        box = QRectF(self.rect()).adjusted(4, 2, -4, -2)
        corner = look.font(Role.CAPTION)
        hint = self._hint_ink(look)
        if self.choice.key.isdigit():
            small = QRectF(box.right() - 24, box.top(), 22, look.px(Role.CAPTION) * 1.25)
            corner.setPixelSize(max(11, look.px(Role.CAPTION) - 2))
            draw_text(painter, small, self.choice.key, corner, hint, RIGHT)
        if self._mark:
            high = look.px(Role.CAPTION) * 1.3
            below = QRectF(box.left(), box.bottom() - high - 1, box.width(), high)
            mark_ink = ink if self.isChecked() else look.color("ink3")
            draw_text(painter, below, self._mark, look.font(Role.CAPTION), mark_ink, CENTER)
            box.setBottom(below.top() + 3)
        self._paint_label(painter, look, box, ink)
        if self._pointed:
            painter.setPen(look.color("onFill" if self.isChecked() else "accentStrong"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 4, 4)

    def _paint_label(self, painter: QPainter, look: Theme, box: QRectF, ink: QColor) -> None:
        """Draw one line where it fits; else several, beside the key in the corner if they can."""
        beside = box.adjusted(10, 0, -10, 0) if self.choice.key.isdigit() else box
        weight = SEMIBOLD if self.isChecked() else MEDIUM
        fonts = [look.font(role, weight) for role in (Role.BODY, Role.SMALL, Role.CAPTION)]
        if text_width(fonts[0], self.label) <= box.width():
            draw_text(painter, box, self.label, fonts[0], ink, CENTER)
            return
        tries = [(font, room) for room in (beside, box) for font in fonts]
        font, room = next((each for each in tries if self._fits(*each)), (fonts[-1], box))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(room, _WRAPPED, self.label)

    def _fits(self, font: QFont, room: QRectF) -> bool:
        needed = QFontMetricsF(font).boundingRect(room, _WRAPPED, self.label)
        return needed.width() <= room.width() + 1 and needed.height() <= room.height() + 2
