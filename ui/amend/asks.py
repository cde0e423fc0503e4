"""The deeds that need a reason: what the form says, and what it leads to."""

from collections.abc import Callable
from dataclasses import dataclass

from monitor.api import Command, GiveMissReason, MissedSlot, StrikeCheck, StrikeIntervention
from ui.messages import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One form of a reason. `missed` names a check that may be on paper."""

    title: str
    told: str
    reasons: tuple[str, ...]
    main: str
    deed: Callable[[str], Command]
    missed: str = ""


def miss_of(slot: MissedSlot, by: str, *, open_still: bool) -> Ask:
    """Ask why a check was missed; while `open_still` it can be entered late."""
    told = tr("Missed is computed and stays. The reason is printed beside it.")
    if open_still:
        told += " " + tr("A check that was done on paper becomes “entered late”.")
    if slot.reason:
        told = tr("Known so far: {0}. ").format(slot.reason) + told
    return Ask(
        title=tr("{0} was missed. Say why").format(slot.label),
        told=told,
        reasons=(tr("at another chair"), tr("in the toilet"), tr("patient asleep")),
        main=tr("Save reason"),
        deed=lambda why: GiveMissReason(by=by, slot=slot.label, reason=why),
        missed=slot.label if open_still else "",
    )


def strike_of(ordinal: int, title: str, by: str) -> Ask:
    """Ask why a whole check is struck."""
    return Ask(
        title=tr("Strike the whole {0} check").format(title),
        told=tr(
            "It becomes as if it had never been saved; its alerts and their times stay. "
            "It stays readable, struck through."
        ),
        reasons=(tr("wrong chair"), tr("wrong patient")),
        main=tr("Strike this check"),
        deed=lambda why: StrikeCheck(by=by, check=ordinal, reason=why),
    )


def undo_of(number: int, words: str, by: str) -> Ask:
    """Ask why an entry of what was done is struck."""
    return Ask(
        title=tr("Strike: {0}").format(words),
        told=tr("It stays readable, struck through, and undoes no effect on alerts."),
        reasons=(tr("not done"), tr("wrong chair"), tr("recorded twice")),
        main=tr("Strike this entry"),
        deed=lambda why: StrikeIntervention(by=by, number=number, reason=why),
    )
