"""The ribbon of the locked screen: where to go now."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent

from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.sign_in.present import Ribbon
from ui.theme import Role
from ui.widgets.base import LEFT, RIGHT, Painted, draw_text, painter_for
from ui.widgets.marks import BLOCK, ON_BLOCK, AlarmMark


class RibbonBar(Painted):
    """Where to go now, readable from the door."""

    def __init__(self) -> None:
        self._ribbon = Ribbon()
        self.mark: AlarmMark | None = None
        super().__init__()
        self.mark = AlarmMark(64, on_block=True, parent=self)
        self.mark.hide()

    @property
    def ribbon(self) -> Ribbon:
        """What is shown."""
        return self._ribbon

    def retheme(self) -> None:
        """Take the height of the density in force."""
        self.setFixedHeight(round(self.look.px(Role.VALUE) * 2.9))
        super().retheme()

    def render_ribbon(self, ribbon: Ribbon) -> None:
        """Show `ribbon`."""
        self._ribbon = ribbon
        said = (ribbon.title, ribbon.sub, ribbon.big, ribbon.note)
        self.setAccessibleName(", ".join(part for part in said if part))
        if self.mark is not None:
            self.mark.render_mark(ribbon.priority, flashing=ribbon.flashing)
            self.mark.setVisible(ribbon.priority is not None)
            self.mark.move(self.look.space(4), (self.height() - self.mark.height()) // 2)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(800, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look, shown = self.look, self._ribbon
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        loud = shown.priority
        painter.setPen(look.color("line"))
        painter.setBrush(look.color(BLOCK[loud] if loud else "surface"))
        painter.drawRoundedRect(box, look.radius(2), look.radius(2))
        ink = look.color(ON_BLOCK[loud] if loud else "ink")
        role = Role.VALUE if look.percent > theme.USUAL else Role.FAR
        value, body = look.px(role), look.px(Role.BODY)
        top = (box.height() - value * 1.25 - body * 1.4) / 2
        left = look.space(4) + (self.mark.width() + look.space(3) if loud and self.mark else 0)
        right = box.right() - look.space(4)
        first = QRectF(left, top, right - left, value * 1.25)
        second = QRectF(left, first.bottom(), right - left, body * 1.4)
        draw_text(painter, first, shown.title, look.font(role, MEDIUM), ink, LEFT)
        draw_text(painter, second, shown.sub, look.font(Role.BODY), ink, LEFT)
        draw_text(painter, first, shown.big, look.font(Role.TITLE, SEMIBOLD), ink, RIGHT)
        draw_text(painter, second, shown.note, look.font(Role.BODY), ink, RIGHT)
        painter.end()
