"""The widgets of the page of calls and where they stand."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from monitor.api import Station
from monitor.api.calls import MOST_TRIES
from ui import theme
from ui.bridge import Bridge
from ui.calls import later
from ui.calls.done import DonePanel
from ui.calls.head import SheetHead
from ui.calls.listing import CallDelegate, CallList
from ui.calls.sheet import Sheet
from ui.calls.task import TaskPanel
from ui.forms.ask_bar import AskingFoot
from ui.forms.fields import Heading
from ui.forms.reach import Reach
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel, rule

CLOSE: Final = "close"
"""Answers that a call ends without an answer."""
Then = Callable[[str], object]
EMPTY, SHEET, TASK, DONE = range(4)
"""What the right side shows."""
LIST_WIDTH: Final = {"regular": 522, "compact": 356}
"""Of the list, as in the pictures."""


class CallParts(QWidget):
    """The list at the left, what belongs to its row at the right, and the foot."""

    patient_requested = Signal(str)
    """The MRN of a patient whose page somebody wants."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.title = Heading(tr("Calls due"), note=tr("soonest end of window first"))
        self.list = QListView()
        self.list.setAccessibleName(tr("Calls due"))
        self.model = CallList(self)
        self.numbers = Label("", Role.SMALL, wrap=True)
        self.done = Button("", "ghost")
        self.head = SheetHead()
        self.head.patient_requested.connect(self.patient_requested)
        self.sheet: Sheet | None = None
        self.task = TaskPanel(bridge)
        self.finished = DonePanel()
        self.nothing = Label("", Role.LEAD, ink="ink2", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.no_answer = Button(tr("No answer"))
        self.call_back = Button(tr("Call back at…"))
        self.no_calls = Button(tr("Doesn’t want calls"))
        self.rest = Button(tr("Rest not asked"))
        self.bar = FootBar(Foot(main=tr("Save call"), key="Enter"))
        for button in (self.no_answer, self.call_back, self.no_calls, self.rest):
            self.bar.add_left(button)
        self.foot = AskingFoot(self.bar)
        self.pages = QStackedWidget()
        self._lay_out()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(CallDelegate(self.model, self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._left_panel = panel()
        self._left = QVBoxLayout(self._left_panel)
        self._left.addWidget(self.title)
        self._left.addWidget(self.list, 1)
        box = panel("notice")
        self._numbers = QVBoxLayout(box)
        self._numbers.addWidget(self.numbers)
        self._left.addWidget(box)
        self._left.addWidget(self.done)
        right = panel()
        column = QVBoxLayout(right)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        body = QWidget()
        self._sheet = QVBoxLayout(body)
        self._sheet.setContentsMargins(0, 0, 0, 0)
        self._sheet.setSpacing(0)
        self._sheet.addWidget(self.head)
        self._sheet.addWidget(rule())
        for page in (self.nothing, body, self.task, self.finished):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)
        column.addWidget(self.foot)
        self._scrolled = Reach(self.pages)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._left_panel)
        self._line.addWidget(right, 1)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        compact = look.density is theme.Density.COMPACT
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))
        self._left_panel.setFixedWidth(LIST_WIDTH[look.density.value])
        self._left.setContentsMargins(1, look.space(3), 1, look.space(2))
        self._left.setSpacing(look.space(2))
        self.title.setContentsMargins(look.space(4), 0, look.space(4), 0)
        edges = (look.space(4), look.space(2), look.space(3), look.space(2))
        self._numbers.setContentsMargins(*edges)
        self.call_back.set_label(tr("Back at…") if compact else tr("Call back at…"))
        self.no_calls.set_label(tr("No calls") if compact else tr("Doesn’t want calls"))

    def put_sheet(self, sheet: Sheet) -> None:
        """Show `sheet` in the place of the one before."""
        if self.sheet is not None:
            self._sheet.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
        self.sheet = sheet
        self._sheet.addWidget(sheet, 1)
        sheet.show()

    # questions in the place of the foot --------------------------------------------------------

    def ask_time(self, title: str, station: Station, then: Then) -> None:
        """Ask when to call again; any clock time can be typed."""
        self.foot.ask(title, later.choices(station), then, at_once=True)
        self.foot.question.text.setPlaceholderText(tr("or at HH:MM"))

    def ask_to_close(self, then: Then) -> None:
        """Ask to close a call that nobody answered; `then` gets `CLOSE`."""
        last = tr("{0} tries without an answer: close this call as").format(MOST_TRIES)
        self.foot.ask(last, [(CLOSE, tr("Not reached"))], then, free=False)

    def ask_why_no_calls(self, then: Then) -> None:
        """Ask why somebody does not want to be called."""
        why = (tr("Would rather not"), tr("Writes instead"))
        self._ask_why(tr("No more calls about this session, because"), why, then)

    def ask_why_struck(self, then: Then) -> None:
        """Ask why a call is taken back."""
        why = (tr("Wrong patient"), tr("Answers taken down wrongly"))
        self._ask_why(tr("Strike this call, because"), why, then)

    def ask_why_again(self, then: Then) -> None:
        """Ask why somebody is called again."""
        self._ask_why(tr("Calls again, because"), (tr("Asked for calls"),), then)

    def _ask_why(self, title: str, why: tuple[str, ...], then: Then) -> None:
        self.foot.ask(title, [(each, each) for each in why], then, at_once=True)
        self.foot.question.text.setPlaceholderText(tr("or in words"))
