"""The questions that the start asks in the place of its foot."""

from collections.abc import Callable

from monitor.api import BEHIND, AnswerChecklist, ChairView, Command, Gate, Need
from ui.bridge import Bridge
from ui.forms.ask_bar import AskingFoot
from ui.forms.prescribers import ask_prescriber, prescribers
from ui.messages import tr
from ui.start.missing import words_of


class Questions:
    """Asks in `foot`; answers of the checklist are carried out by `execute`."""

    def __init__(
        self, bridge: Bridge, foot: AskingFoot, execute: Callable[[Command], bool]
    ) -> None:
        self._bridge = bridge
        self._foot = foot
        self._execute = execute

    def detail(self, view: ChairView, item: str, answer: str = "") -> None:
        """Ask for what an unsafe answer needs; a safe one needs nothing.

        Without `answer` it is the one that stands.
        """
        row = next(row for row in view.checklist if row.item.id == item)
        if not answer and row.answer is not None:
            answer = row.answer.answer
        need = row.item.needs.get(answer, Need.NONE)
        if need is Need.NONE:
            return
        titles = {
            Need.REASON: tr("Reason:"),
            Need.PRESCRIBER: tr("Prescriber who decides:"),
            Need.PRESCRIBER_AND_REASON: tr("Prescriber and reason:"),
        }
        by = self._bridge.by

        def record(detail: str) -> None:
            self._execute(AnswerChecklist(by=by, item=item, answer=answer, detail=detail))

        if need is Need.REASON:
            self._foot.ask(titles[need], [], record)
        elif need is Need.PRESCRIBER:
            self._who_decides(view, titles[need], record)
        else:
            self._who_decides(
                view,
                titles[need],
                lambda name: self._why(name, lambda why: record(name + BEHIND + why)),
            )

    def own_words(self, view: ChairView, item: str) -> None:
        """Ask a question that is answered in words."""
        by = self._bridge.by
        self._foot.ask(
            words_of(view, item),
            [("none", tr("None today"))],
            lambda text: self._execute(AnswerChecklist(by=by, item=item, answer=text)),
            at_once=True,
        )

    def gate(self, view: ChairView, then: Callable[[Gate], None]) -> None:
        """Ask which prescriber lets the infusion start, and why where the gate wants it."""
        self._who_decides(
            view,
            tr("Blood pressure at the gate. Prescriber who decides:"),
            lambda name: self._gate_named(view, name, then),
        )

    def reason(self, count: int, then: Callable[[str], None]) -> None:
        """Ask why the infusion starts although `count` things are missing."""
        title = tr("Start although {0} are missing, because").format(count)
        self._foot.ask(title, [], then)

    def _gate_named(self, view: ChairView, name: str, then: Callable[[Gate], None]) -> None:
        if view.start is None or view.start.gate_needs is not Need.PRESCRIBER_AND_REASON:
            then(Gate(prescriber=name))
            return
        self._why(name, lambda why: then(Gate(prescriber=name, reason=why)))

    def _why(self, name: str, then: Callable[[str], None]) -> None:
        """Ask for the reason that a prescriber gave."""
        title = tr("Reason of {0}:").format(name)
        self._foot.ask(title, [], then)

    def _who_decides(self, view: ChairView, title: str, then: Callable[[str], None]) -> None:
        names = prescribers(self._bridge.station, first=view.order.prescriber)
        ask_prescriber(self._foot, title, names, then)
