"""What a prescriber takes note of: the red answers of a call, and what follows; with a PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import Person, Station
from monitor.api.calls import AnswerTask, FollowUp, TaskRow, call_answer, call_question, in_order
from ui import messages, theme
from ui.bridge import Bridge
from ui.calls import words as told
from ui.fonts import SEMIBOLD
from ui.forms.fields import Field
from ui.forms.signer import Signer
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.text import Label, panel

PRESCRIBER = "prescriber"


def answers_of(call: FollowUp, station: Station) -> tuple[str, ...]:
    """Return what was said in a call, a line a question."""
    lines = []
    for question in in_order(call.kind, call.answers):
        said = call.answers[question]
        line = f"{call_question(words(), question)}: {call_answer(words(), question, said)}"
        detail = call.details.get(question, "")
        lines.append(f"{line}, {detail}" if detail else line)
    lines += [f"{call_question(words(), q)}: {tr('not asked')}" for q in call.not_asked]
    if call.note:
        lines.append(tr("Note: {0}").format(call.note))
    if call.reached_at is not None:
        when = messages.hhmm(station, call.reached_at)
        lines.append(tr("Reached {0} at {1}").format(call.reached, when))
    return tuple(lines)


class AnswersBox(QWidget):
    """The answers of a call in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self.columns = (Label("", wrap=True), Label("", wrap=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for label in self.columns:
            line.addWidget(label, 1)

    def render_lines(self, lines: tuple[str, ...]) -> None:
        """Show `lines`."""
        half = -(-len(lines) // 2)
        for label, part in zip(self.columns, (lines[:half], lines[half:]), strict=True):
            label.setText("\n".join(part))


class TaskPanel(QFrame):
    """Stores that the prescriber who signed took note; what they typed stays until then.

    Emits `left` when that is done, or put off.
    """

    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._task: TaskRow | None = None
        self._notes: dict[tuple[str, int], str] = {}
        self.name = Label("", Role.TITLE, weight=SEMIBOLD)
        self.red = Label("", Role.LEAD, weight=SEMIBOLD, wrap=True)
        self.when = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.answers = AnswersBox()
        self.note = Field(tr("What follows from it"), hint=tr("Called back, seen, referred"))
        self.signer = Signer(bridge, tr("A prescriber takes note"), way_out=tr("Later"))
        box = panel("inset")
        inside = QVBoxLayout(box)
        inside.addWidget(self.answers)
        left = QVBoxLayout()
        for widget in (self.name, self.red, self.when, box, self.note):
            left.addWidget(widget)
        left.addStretch(1)
        self._line = QHBoxLayout(self)
        self._line.addLayout(left, 3)
        self._line.addWidget(self.signer, 2)
        self.signer.signed.connect(self._signed)
        self.signer.left.connect(self.left)
        self.note.edited.connect(self._keep)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(4),) * 4)
        self._line.setSpacing(look.space(5))

    def show_task(self, task: TaskRow, call: FollowUp | None) -> None:
        """Show what waits, and ask the prescribers of this station for a PIN."""
        station = self._bridge.station
        self._task = None
        self.name.setText(task.name)
        self.red.setText(told.red_of(task))
        day, clock = told.day_of(station, task.waiting.at), messages.hhmm(station, task.waiting.at)
        said = tr("Told to {0}, {1} {2}. MRN {3}")
        self.when.setText(said.format(task.waiting.by, day, clock, task.mrn))
        self.answers.render_lines(() if call is None else answers_of(call, station))
        self.note.set_text(self._notes.get((task.session, task.waiting.number), ""))
        self._task = task
        self.signer.ask([p for p in station.people() if p.role == PRESCRIBER])

    def _keep(self, text: str) -> None:
        if self._task is not None:
            self._notes[self._task.session, self._task.waiting.number] = text

    def _signed(self, person: Person) -> None:
        task = self._task
        if task is None:
            return
        station, number = self._bridge.station, task.waiting.number
        command = AnswerTask(by=person.name, number=number, note=self.note.text)
        if self._bridge.attempt(lambda: station.add_to_closed(task.session, command)):
            self._notes.pop((task.session, number), None)
            self._task = None
            self.left.emit()
