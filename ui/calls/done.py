"""A call that is finished: its answers, and what takes it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from monitor.api import Station
from monitor.api.calls import DoneRow, FollowUp, call_name
from ui import messages, theme
from ui.calls import words as told
from ui.calls.task import AnswersBox, answers_of
from ui.fonts import SEMIBOLD
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel


class DonePanel(QFrame):
    """Shows what was said; `strike` takes answers back, `again` opens a sheet or calls again."""

    strike = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = Label("", Role.TITLE, weight=SEMIBOLD)
        self.what = Label("", Role.LEAD, wrap=True)
        self.answers = AnswersBox()
        self.struck = Button(tr("Strike this call…"))
        self.once_more = Button("")
        self._box = panel("inset")
        inside = QVBoxLayout(self._box)
        inside.addWidget(self.answers)
        buttons = QHBoxLayout()
        buttons.addWidget(self.struck)
        buttons.addWidget(self.once_more)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        for widget in (self.name, self.what, self._box):
            self._column.addWidget(widget)
        self._column.addLayout(buttons)
        self._column.addStretch(1)
        self.struck.clicked.connect(self.strike)
        self.once_more.clicked.connect(self.again)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(4),) * 4)
        self._column.setSpacing(look.space(3))

    def show_done(self, row: DoneRow, call: FollowUp | None, station: Station) -> None:
        """Show a finished call."""
        self.name.setText(row.name)
        which = call_name(words(), row.kind, row.week) if row.kind else tr("All calls")
        when = messages.hhmm(station, row.at)
        self.what.setText(tr("{0}: {1}, {2}").format(which, told.outcome(row), when))
        self._box.setVisible(call is not None)
        self.answers.render_lines(() if call is None else answers_of(call, station))
        self.struck.setVisible(call is not None)
        self.once_more.setVisible(row.outcome != "answered")
        wants, back = tr("Wants calls again…"), tr("Has called back: open the sheet")
        self.once_more.set_label(wants if row.outcome == "declined" else back)
