"""Keeps everything within reach while text is large: what has no room is scrolled to."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from ui import theme

LEAST: Final = 44
"""Pixels of a scrolled place that always stay in view: a line and a bit of the next."""


class Reach(QObject):
    """Puts `content` into a scrolled place while text is large; at 100 % nothing is there.

    `columns` is a row of the content whose parts go below each other where it is too wide.
    Only parts that may leave the view belong in here: never an alert, the ring or a bar.
    """

    def __init__(self, content: QWidget, columns: QBoxLayout | None = None) -> None:
        super().__init__(content)
        self._content = content
        self._columns = columns
        self._shares = _shares(columns)
        self.area: Area | None = None
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Scroll from now on, or no longer."""
        large = theme.current().percent > theme.USUAL
        if large and self.area is None:
            self._wrap()
        elif not large and self.area is not None:
            self._unwrap(self.area)
        if self.area is not None:
            self.fit()

    def fit(self) -> None:
        """Put the columns below each other where there is no room beside."""
        if self._columns is None or self.area is None:
            return
        beside = _least(self._columns) <= self.area.viewport().width()
        self._turn(beside=beside)

    def _turn(self, *, beside: bool) -> None:
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if beside else directions.TopToBottom
        if self._columns is not None and self._columns.direction() is not wanted:
            self._columns.setDirection(wanted)
            for index, share in enumerate(self._shares):
                self._columns.setStretch(index, share if beside else 0)

    def _wrap(self) -> None:
        layout = _layout_of(self._content)
        if layout is None:
            return
        focused = QApplication.focusWidget()
        area = Area(self.fit)
        layout.replaceWidget(self._content, area)
        area.setWidget(self._content)
        self.area = area
        self._seen(area, focused)

    def _unwrap(self, area: "Area") -> None:
        focused = QApplication.focusWidget()
        self._turn(beside=True)
        area.takeWidget()
        layout = _layout_of(area)
        if layout is not None:
            layout.replaceWidget(area, self._content)
        self.area = None
        area.hide()
        area.deleteLater()
        self._seen(self._content, focused)

    def _seen(self, shown: QWidget, focused: QWidget | None) -> None:
        """Show what a change of parents hid, and give the focus back."""
        shown.show()
        self._content.show()
        if focused is not None and self._content.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


class Area(QScrollArea):
    """As large as its place; the wheel, a finger, the bars and the focus move what is in it."""

    def __init__(self, fit: Callable[[], None] | None = None) -> None:
        """`fit` is called when the room or what is in it has changed."""
        super().__init__()
        self._fit = fit
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def setWidget(self, widget: QWidget) -> None:
        """Take the content, and keep it from painting a ground of its own."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, LEAST)

    def sizeHint(self) -> QSize:
        content = self.widget()
        return content.sizeHint() if content is not None else super().sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the content wants another size."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            if self._fit is not None:
                self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._fit is not None:
            self._fit()

    def _follow_focus(self, _before: object, now: object) -> None:
        content = self.widget()
        if isinstance(now, QWidget) and content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 8, 8)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to `widget` where it stands in a place that scrolls."""
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, Area):
        holder = holder.parentWidget()
    if holder is not None:
        holder.ensureWidgetVisible(widget, 0, 8)


def fill_with(screen: QWidget, page: QWidget, columns: QBoxLayout) -> None:
    """Fill `screen` with `page`, all of which may scroll."""
    whole = QVBoxLayout(screen)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(page)
    Reach(page, columns)


def _layout_of(widget: QWidget) -> QBoxLayout | None:
    """Return the layout of the parent, in which `widget` or a layout around it stands."""
    parent = widget.parentWidget()
    layout = parent.layout() if parent is not None else None
    return layout if isinstance(layout, QBoxLayout) else None


def _shares(columns: QBoxLayout | None) -> tuple[int, ...]:
    if columns is None:
        return ()
    return tuple(columns.stretch(index) for index in range(columns.count()))


def _least(columns: QBoxLayout) -> int:
    """Return how wide the columns are beside each other at the least."""
    items = [columns.itemAt(index) for index in range(columns.count())]
    wide = sum(item.minimumSize().width() for item in items if item and not item.isEmpty())
    margins = columns.contentsMargins()
    return wide + columns.spacing() * (len(items) - 1) + margins.left() + margins.right()


def stand(
    screen: QWidget,
    top: QLayout | QWidget | None,
    columns: QWidget,
    line: QBoxLayout,
    foot: QWidget,
) -> None:
    """Have `top`, `columns` in their `line` and `foot` stand below one another on a screen.

    Only the columns can be scrolled.
    """
    whole = QVBoxLayout(screen)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    if isinstance(top, QLayout):
        whole.addLayout(top)
    elif top is not None:
        whole.addWidget(top)
    whole.addWidget(columns, 1)
    whole.addWidget(foot)
    Reach(columns, line)
