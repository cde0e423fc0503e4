"""The questions before the start: the protocol's, and what this patient's plan adds."""

from types import MappingProxyType
from typing import Final

from monitor.domain.commands import FromPlan, PlanQuestion
from monitor.domain.protocol import ChecklistItem, Need, Protocol
from monitor.domain.state import Session

LAST_TIME: Final = "last_time"
"""The question whether the warnings of the last session have been read."""
READ: Final = "read"
"""Its one answer."""

_NO: Final = MappingProxyType({"no": Need.REASON})


def asked(session: Session) -> tuple[ChecklistItem, ...]:
    """Return every question that is asked before the start of `session`."""
    return questions(session.protocol, session.plan)


def questions(protocol: Protocol, plan: FromPlan | None) -> tuple[ChecklistItem, ...]:
    """Return the questions of `protocol`, behind what is read first, before those of `plan`."""
    if plan is None:
        return protocol.checklist
    first = (_last_time(plan),) if plan.last_time else ()
    known = {item.id for item in protocol.checklist}
    own = tuple(_item(each) for each in plan.questions if each.id not in known)
    return (*first, *protocol.checklist, *own)


def _last_time(plan: FromPlan) -> ChecklistItem:
    return ChecklistItem(id=LAST_TIME, question=plan.last_time, answers=(READ,))


def _item(asked_for: PlanQuestion) -> ChecklistItem:
    return ChecklistItem(
        id=asked_for.id, question=asked_for.question, answers=("yes", "no"), needs=_NO
    )
