"""Buttons: plain, one that asks once more, and one with icon, title and sub line."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from monitor.api import frozen
from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.icons import Icon, paint_icon
from ui.theme import Role, Theme
from ui.widgets.base import (
    CENTER,
    CLOSE,
    LEFT,
    draw_lines,
    draw_text,
    lines_in,
    text_width,
    two_lines,
)
from ui.widgets.text import restyle

CONFIRM_MS: Final = 5_000
"""How long a button waits for its second tap."""

_FILLED_KINDS: Final = ("primary",)


class Button(QPushButton):
    """A push button with an optional small key hint and icon beside its words.

    `kind` is plain, primary, ghost, dashed, chip, held or card; `main` gives it the height of main
    actions. `name` replaces the words for a screen reader.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "plain",
        *,
        key: str = "",
        icon: Icon | None = None,
        main: bool = False,
        name: str = "",
    ) -> None:
        super().__init__()
        self._label = ""
        self._name = name
        self._key = key
        self._icon = icon
        self._main = main
        self.setProperty("kind", kind)
        if main:
            self.setProperty("main", "true")
        self.setCheckable(kind == "chip")
        self.setAutoDefault(False)
        self.set_label(text)
        theme.follow(self.retheme)

    @property
    def label(self) -> str:
        """The words on the button."""
        return self._label

    def set_label(self, text: str) -> None:
        """Change the words."""
        self.setAccessibleName(self._name or text)
        if text != self._label:
            self._label = text
            self._keep_words()
            self.updateGeometry()
            self.update()

    def set_key(self, key: str) -> None:
        """Change the key hint."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def set_icon(self, icon: Icon | None) -> None:
        """Change the icon."""
        if icon is not self._icon:
            self._icon = icon
            self._keep_words()
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: str) -> None:
        """Change the variant."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)

    def retheme(self) -> None:
        """Take font and least size of the density in force."""
        look = theme.current()
        role = Role.LEAD if self._main else Role.BODY
        self.setFont(look.font(role, SEMIBOLD if self._filled() else MEDIUM))
        least = look.size("primary") if self._main else look.size("touch")
        self.setMinimumSize(look.target, least)
        self._keep_words()
        self.updateGeometry()

    def _keep_words(self) -> None:
        """Let no layout cut the words of large text; at 100 % the screens are drawn to fit."""
        if theme.current().percent > theme.USUAL:
            self.setMinimumWidth(self.minimumSizeHint().width())

    def sizeHint(self) -> QSize:
        """Return room for icon, words and key hint."""
        look = theme.current()
        pad = look.space(5) if self._main else look.space(4)
        return QSize(round(self._content_width(look)) + 2 * pad, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return the size below which words would be cut; large text may take two lines."""
        look = theme.current()
        width = self._content_width(look)
        if look.percent > theme.USUAL:
            small = look.font(Role.CAPTION, MEDIUM)
            words = max(text_width(small, line) for line in two_lines(small, self._label))
            width = min(width, words + self._icon_room(look))
        return QSize(max(look.target, round(width) + 2 * look.space(2)), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame by the style sheet, then icon, words and key hint."""
        super().paintEvent(event)
        painter = QPainter(self)
        look = theme.current()
        self.paint_content(painter, look, self.ink(look))
        painter.end()

    def ink(self, look: Theme) -> QColor:
        """Return the colour of the words in the present state."""
        kind = self.property("kind")
        if not self.isEnabled():
            return look.color("ink3")
        if self._filled():
            return look.color("onFill")
        return look.color({"ghost": "accent", "dashed": "ink2"}.get(str(kind), "ink"))

    def paint_content(self, painter: QPainter, look: Theme, ink: QColor) -> None:
        """Draw icon, words and key hint, centred (cards: from the left)."""
        width = min(self._content_width(look), self.width() - 8.0)
        left = (self.width() - width) / 2
        if self.property("kind") == "card":
            left = float(look.space(4))
        side = self._icon_side(look)
        if self._icon is not None:
            box = QRectF(left, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, box, ink)
            left += side + (look.space(2) if self._label else 0)
        words = text_width(self.font(), self._label)
        room = self.width() - left - 4
        if look.percent > theme.USUAL and words > room + 0.5:
            self._paint_two_lines(painter, look, QRectF(left, 0, room, self.height()), ink)
            return
        rect = QRectF(left, 0, min(words, room) + 1, self.height())
        draw_text(painter, rect, self._label, self.font(), ink, LEFT)
        if self._key:
            hint = QRectF(
                rect.right() + look.space(2), 1, self.width() - rect.right(), self.height()
            )
            wide = text_width(look.font(Role.CAPTION), self._key)
            if look.percent > theme.USUAL and hint.left() + wide > self.width():
                return  # the words go first; F1 has the key
            draw_text(painter, hint, self._key, look.font(Role.CAPTION), self._hint_ink(look), LEFT)

    def _paint_two_lines(self, painter: QPainter, look: Theme, room: QRectF, ink: QColor) -> None:
        """Draw the words in two lines, as large as they fit; the key hint goes."""
        weight = SEMIBOLD if self._filled() else MEDIUM
        fonts = [look.font(role, weight) for role in (Role.BODY, Role.SMALL, Role.CAPTION)]
        font = next((each for each in fonts if self._fits(each, room)), fonts[-1])
        lines = two_lines(font, self._label)
        high = font.pixelSize() * CLOSE * len(lines)
        align = LEFT if self._icon is not None or self.property("kind") == "card" else CENTER
        box = QRectF(room.left(), room.center().y() - high / 2, room.width(), high)
        draw_lines(painter, box, lines, font, ink, align)

    def _fits(self, font: QFont, room: QRectF) -> bool:
        lines = two_lines(font, self._label)
        wide = max(text_width(font, line) for line in lines)
        return wide <= room.width() and font.pixelSize() * CLOSE * len(lines) <= room.height()

    def _hint_ink(self, look: Theme) -> QColor:
        return look.color("onFill") if self._filled() else look.color("ink3")

    def _filled(self) -> bool:
        kind = self.property("kind")
        return kind in _FILLED_KINDS or (kind == "chip" and self.isChecked())

    def _icon_side(self, look: Theme) -> int:
        return round(self.fontInfo().pixelSize() * 1.25) or look.space(5)

    def _icon_room(self, look: Theme) -> float:
        if self._icon is None:
            return 0.0
        return self._icon_side(look) + (look.space(2) if self._label else 0)

    def _content_width(self, look: Theme) -> float:
        width = text_width(self.font(), self._label) + self._icon_room(look)
        if self._key:
            width += look.space(2) + text_width(look.font(Role.CAPTION), self._key)
        return width


class ConfirmButton(Button):
    """A button that wants a second tap within 5 s; used for what was done at the pump."""

    confirmed = Signal()

    def __init__(
        self,
        text: str,
        kind: str = "plain",
        *,
        ask: str = "",
        key: str = "",
        icon: Icon | None = None,
        main: bool = False,
    ) -> None:
        super().__init__(text, kind, key=key, icon=icon, main=main)
        self._resting = text
        self._ask = ask
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(CONFIRM_MS)
        self._patience.timeout.connect(self.disarm)
        self.clicked.connect(self._tapped)

    @property
    def armed(self) -> bool:
        """Whether the next tap confirms."""
        return self._patience.isActive()

    def set_words(self, text: str, ask: str = "") -> None:
        """Change the resting words and what the second tap will record; goes back to rest."""
        self._resting = text
        self._ask = ask
        self.disarm()

    def disarm(self) -> None:
        """Go back to the first tap."""
        self._patience.stop()
        self.set_label(self._resting)
        self._show_armed(armed=False)

    def _tapped(self) -> None:
        if self.armed:
            self.disarm()
            self.confirmed.emit()
            return
        self._patience.start()
        self.set_label(self.tr("Tap again: {0}").format(self._ask or self._resting))
        self._show_armed(armed=True)

    def _show_armed(self, *, armed: bool) -> None:
        if self.property("kind") != "primary":
            self.set_kind("held" if armed else "plain")


@frozen
class Action:
    """What an action button shows.

    `done` is empty until the action was recorded, then time and name: "14:31, M. Okjo".
    `ask` is what the second tap will record; empty for actions of one tap.
    """

    title: str
    sub: str = ""
    key: str = ""
    icon: Icon | None = None
    done: str = ""
    ask: str = ""


class ActionButton(QPushButton):
    """Icon, title and sub line; after the deed a tick with time and name.

    Emits `recorded` at the tap, or at the second tap where the action asks once more.
    """

    recorded = Signal()

    def __init__(self, action: Action) -> None:
        super().__init__()
        self._action = action
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(CONFIRM_MS)
        self._patience.timeout.connect(self.disarm)
        self.setAutoDefault(False)
        self.clicked.connect(self._tapped)
        theme.follow(self.retheme)
        self._refresh()

    @property
    def armed(self) -> bool:
        """Whether the next tap confirms."""
        return self._patience.isActive()

    def render_action(self, action: Action) -> None:
        """Show `action`; a changed one goes back to the first tap."""
        if action != self._action:
            self._patience.stop()
            self._action = action
            self._refresh()

    def disarm(self) -> None:
        """Go back to the first tap."""
        self._patience.stop()
        self._refresh()

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        high = look.size("touch") + look.space(2)
        if look.percent > theme.USUAL:
            high = round(look.px(Role.BODY) * 1.28 + look.px(Role.CAPTION) * 1.3) + 4
        self.setMinimumHeight(high)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for icon, title and sub line."""
        look = theme.current()
        words = max(
            text_width(look.font(Role.BODY, MEDIUM), self._title()),
            text_width(look.font(Role.CAPTION), self._sub()),
        )
        icon = self._icon_side(look) + look.space(3) if self._shown_icon() else 0
        return QSize(round(words + icon) + 2 * look.space(4), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return the smallest target; longer words are shortened."""
        return QSize(theme.current().target, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame by the style sheet, then icon and both lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        look = theme.current()
        side = self._icon_side(look)
        left = float(look.space(4))
        spare = self.width() - self.sizeHint().width()
        if self._action.key and spare > 0:
            left += spare / 2
        icon = self._shown_icon()
        if icon is not None and self._has_room(look, side):
            box = QRectF(left, (self.height() - side) / 2, side, side)
            paint_icon(painter, icon, box, look.color("ink2" if self._action.done else "ink"))
            left += side + look.space(3)
        self._paint_lines(painter, look, QRectF(left, 0, self.width() - left - 6, self.height()))
        painter.end()

    def _paint_lines(self, painter: QPainter, look: Theme, room: QRectF) -> None:
        title, sub = look.font(Role.BODY, MEDIUM), look.font(Role.CAPTION)
        lines = lines_in(title, self._title(), room.width())
        below = self._sub()
        upper, lower = look.px(Role.BODY) * 1.28, look.px(Role.CAPTION) * 1.3
        if len(lines) > 1:
            title = look.font(Role.SMALL, MEDIUM)
            upper, lower = look.px(Role.SMALL) * 2 * CLOSE, look.px(Role.CAPTION) * CLOSE
            below = "" if below == self._action.key else below  # F1 has the keys
        inside = room.height() - 4
        if below and upper + lower > inside:  # large text gets smaller before it is cut
            upper = title.pixelSize() * CLOSE * len(lines)
            usual = round(look.px(Role.CAPTION) * theme.USUAL / look.percent)
            sub.setPixelSize(max(usual, min(int((inside - upper) / CLOSE), sub.pixelSize())))
            lower = sub.pixelSize() * CLOSE
            if upper + lower > inside:
                title.setPixelSize(int((inside - lower) / CLOSE / len(lines)))
                upper = title.pixelSize() * CLOSE * len(lines)
        top = room.top() + (room.height() - upper - (lower if below else 0)) / 2
        first = QRectF(room.left(), top, room.width(), upper)
        second = QRectF(room.left(), top + upper, room.width(), lower)
        draw_lines(painter, first, lines, title, look.color("ink"))
        draw_text(painter, second, below, sub, look.color("ink3"), LEFT)

    def _has_room(self, look: Theme, side: int) -> bool:
        """Return whether the icon leaves room for the longest word: large text goes first."""
        if look.percent == theme.USUAL:
            return True
        font = look.font(Role.BODY, MEDIUM)
        longest = max(text_width(font, word) for word in self._title().split() or [""])
        return longest + side + 2 * look.space(4) + look.space(3) <= self.width()

    def _tapped(self) -> None:
        if self._action.ask and not self.armed:
            self._patience.start()
            self._refresh()
            return
        self._patience.stop()
        self._refresh()
        self.recorded.emit()

    def _title(self) -> str:
        if self.armed:
            return self.tr("Tap again: {0}").format(self._action.ask)
        return self._action.title

    def _sub(self) -> str:
        return self._action.done or self._action.sub or self._action.key

    def _shown_icon(self) -> Icon | None:
        return Icon.CHECK if self._action.done else self._action.icon

    def _icon_side(self, look: Theme) -> int:
        return round(look.px(Role.BODY) * 1.5)

    def _refresh(self) -> None:
        rest = "done" if self._action.done else "plain"
        kind = "held" if self.armed else rest
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)
        spoken = [self._title(), self._action.done or self._action.sub]
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self.updateGeometry()
        self.update()
