"""What the last time left to know, in the place of the baseline until somebody has read it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import LAST_TIME, ChairView, StorageError
from ui import messages
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.last_time.lines import LineList
from ui.last_time.words import Line, lines_of_plan
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label


class LastTimePage(QWidget):
    """The lines, and the button that says they have been read."""

    read = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._session = ""
        self.title = Label("", Role.BODY, weight=SEMIBOLD, wrap=True)
        self.list = LineList(tr("Last time"))
        self.done = Button(tr("I have read it"), "primary")
        self.back = Button(tr("Back"), key="Esc")
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)
        column.addLayout(line)
        self.done.clicked.connect(self.read)
        self.back.clicked.connect(self.left)

    def show_view(self, view: ChairView, bridge: Bridge) -> None:
        """Show what the session before that of `view` left to know."""
        plan = view.plan
        if plan is None:
            return
        self.title.setText(plan.last_time)
        if self._session != view.session:
            self._session = view.session
            self.list.render_lines(_lines(view, bridge))
        self.done.setVisible(not was_read(view))
        self.back.setVisible(was_read(view))
        shown = self.back if was_read(view) else self.done
        shown.setFocus(Qt.FocusReason.TabFocusReason)


def _lines(view: ChairView, bridge: Bridge) -> tuple[Line, ...]:
    """Return the lines; what cannot be read says so, and the start can still go on."""
    plan = view.plan
    if plan is None:
        return ()
    try:
        return lines_of_plan(plan, bridge.station)
    except StorageError as failed:
        return (Line(title=tr("Not shown"), sub=messages.failed(failed)),)


def to_read(view: ChairView) -> bool:
    """Return whether the last time is asked about before this start."""
    return any(row.item.id == LAST_TIME for row in view.checklist)


def was_read(view: ChairView) -> bool:
    """Return whether somebody has said that they read it."""
    return any(row.item.id == LAST_TIME and row.answer is not None for row in view.checklist)
