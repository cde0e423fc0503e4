"""What the last time left to know, one line below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.amend.parts import Struck
from ui.fonts import MEDIUM
from ui.forms.fields import Heading
from ui.icons import Icon, paint_icon
from ui.last_time.words import Line
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import Painted, painter_for
from ui.widgets.marks import AlarmMark
from ui.widgets.spoken import Spoken
from ui.widgets.text import Label, rule


class Sign(Painted):
    """An icon in the place where an alert has its shape."""

    def __init__(self, icon: Icon) -> None:
        self._icon = icon
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self.look.px(Role.BODY) * 1.4)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        paint_icon(painter, self._icon, box, self.look.color("ink2"))
        painter.end()


class LineRow(QWidget):
    """Shape or icon, what it was, and its evidence in small print."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        self.setAccessibleName(line.spoken)
        look = theme.current()
        sign: QWidget = Sign(line.icon)
        if line.shape is not None:
            sign = AlarmMark(round(look.px(Role.BODY) * 1.5))
            sign.render_mark(line.shape)
        box = QWidget()
        box.setFixedWidth(round(look.px(Role.BODY) * 2))
        self._place(box, sign)
        words = self._words(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(look.space(3))
        row.addWidget(box)
        row.addLayout(words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at this width."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(self.width()))

    @staticmethod
    def _words(line: Line) -> QVBoxLayout:
        title = QHBoxLayout()
        title.setSpacing(6)
        head = Label(line.title, Role.BODY, weight=MEDIUM, wrap=not line.was)
        title.addWidget(head, 0 if line.was else 1)
        if line.was:
            title.addWidget(Struck(line.was, Role.BODY, ink="ink2"))
            title.addWidget(Label(line.now, Role.BODY, weight=MEDIUM))
            title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(title)
        if line.sub:
            words.addWidget(Label(line.sub, Role.SMALL, ink="ink2", wrap=True))
        words.addStretch(1)
        return words

    @staticmethod
    def _place(box: QWidget, sign: QWidget) -> None:
        inner = QHBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(sign, 0, Qt.AlignmentFlag.AlignCenter)


class LineList(QScrollArea):
    """Lines that share the height; where there are too many for it, they scroll."""

    spoken = Spoken.GROUP

    def __init__(self, name: str) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] | None = None
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[LineRow] = []
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Make the rows anew at the sizes of the density in force."""
        if self._lines is not None:
            lines, self._lines = self._lines, None
            self.render_lines(lines)

    @property
    def text(self) -> str:
        """Everything that is shown."""
        return "\n".join(row.line.spoken for row in self.rows)

    def render_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = [LineRow(line) for line in lines]
        for place, row in enumerate(self.rows):
            if place:
                self._column.addWidget(rule())
            self._column.addWidget(row, 1)
        self._column.addStretch(max(0, 7 - len(self.rows)))


class LastTimePanel(QFrame):
    """The heading with its day, and the lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.heading = Heading("")
        self.list = LineList(tr("Last time"))
        self.nothing = Label("", Role.BODY, ink="ink2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.list, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(4)
        self._column.setContentsMargins(edge, look.space(3), edge, look.space(3))

    def render_lines(self, title: str, note: str, lines: Sequence[Line], nothing: str) -> None:
        """Show `lines` under `title`; without any, `nothing` says so."""
        self.heading.title.setText(title)
        large = theme.current().percent > theme.USUAL
        self.heading.note.setText("" if large else note)
        self.nothing.setText("" if lines else nothing)
        self.nothing.setVisible(not lines)
        self.list.render_lines(lines)
