"""Whom a command names as the prescriber who decided: somebody of this station, of that role.

The rules of a chair ask for a name and know nobody; whether a prescriber has that name is known
here. A prescriber on the telephone is named as well: who records it answers for that.
"""

from collections.abc import Collection

from monitor.domain import commands as cmd
from monitor.domain.commands import Command
from monitor.domain.protocol import ChecklistItem, Need
from monitor.domain.refusals import Refusal, Refused

BEHIND = ": "
"""What stands between the name and the reason in the answer to a question that needs both."""

_DECIDED = frozenset({Need.PRESCRIBER, Need.PRESCRIBER_AND_REASON})


def admit_named(
    command: Command, prescribers: Collection[str], items: tuple[ChecklistItem, ...] = ()
) -> None:
    """Refuse a command that names anybody but one of `prescribers` as who decided.

    `items` are the questions before the start. A name that is missing is refused by the rules.

    Raises:
        Refused: `prescriber_unknown`.
    """
    if isinstance(command, cmd.AnswerChecklist):
        _admit_answer(command, prescribers, items)
        return
    name = named(command)
    if name.strip() and name not in prescribers:
        raise Refused(Refusal.PRESCRIBER_UNKNOWN, prescriber=name)


def named(command: Command) -> str:
    """Return whom `command` names as the prescriber who decided; empty for nobody."""
    match command:
        case cmd.ChangeLimit() | cmd.CloseSession():
            return command.prescriber
        case cmd.StartInfusion() | cmd.ResumeInfusion():
            return "" if command.gate is None else command.gate.prescriber
        case _:
            return ""


def _admit_answer(
    command: cmd.AnswerChecklist, prescribers: Collection[str], items: tuple[ChecklistItem, ...]
) -> None:
    """An unsafe answer that a prescriber decides begins with that prescriber's name."""
    item = next((each for each in items if each.id == command.item), None)
    if item is None or item.needs.get(command.answer, Need.NONE) not in _DECIDED:
        return
    detail = command.detail
    if detail.strip() and not any(
        detail == name or detail.startswith(name + BEHIND) for name in prescribers
    ):
        raise Refused(Refusal.PRESCRIBER_UNKNOWN, prescriber=detail)
