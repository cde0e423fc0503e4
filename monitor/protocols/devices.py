"""Finds what has no place in a course of nasal devices: it has no pump, and no end of its own."""

from collections.abc import Callable, Iterator
from typing import Final

from monitor.domain.protocol import ActionKind
from monitor.protocols.draft import Draft
from monitor.protocols.problems import Note

_WRITE_T: Final = "Write it from the first device, like "


def _anchors(draft: Draft) -> Iterator[Note]:
    """E is T: everything is written from T, so that a file has one way to say one time."""
    if not draft.protocol.by_devices:
        return
    for index, ask in enumerate(draft.protocol.asks):
        for place, selector in enumerate(ask.slots):
            if selector == "middle":
                what = "A course of devices has no middle."
            elif selector.startswith("E"):
                what = f'"{selector}": a course of devices has no end of its own.'
            else:
                continue
            yield Note(
                path=("ask", index, "slots", place),
                what=what,
                todo=f'{_WRITE_T}"T+{draft.protocol.infusion.first[0]}".',
            )
    for index, limit in draft.limits():
        if limit.since is not None and limit.since.base == "E":
            yield Note(
                path=("limit", index, "from"),
                what=f'"E+{limit.since.minutes}": a course of devices has no end of its own.',
                todo=f'{_WRITE_T}"T+{limit.since.minutes}".',
            )


def _pump(draft: Draft) -> Iterator[Note]:
    """Nobody can slow, pause, resume or stop what was given as a device."""
    protocol = draft.protocol
    if not protocol.by_devices:
        return
    todo = "Remove it; give what can be done without a pump."
    for place, action in enumerate(protocol.actions):
        if action.kind is ActionKind.INFUSION:
            what = f'"{action.id}" needs a pump, and a course of devices has none.'
            yield Note(path=("actions", "offered", place), what=what, todo=todo)
    for index, gate in enumerate(protocol.gates):
        if gate.at == "resume":
            what = f'"{gate.id}": a course of devices is never resumed.'
            yield Note(path=("gate", index, "at"), what=what, todo="Use start, or remove the gate.")


DEVICE_JUDGES: Final[tuple[Callable[[Draft], Iterator[Note]], ...]] = (_anchors, _pump)
