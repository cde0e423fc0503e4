"""What stands between now and the start, and how it is called."""

from typing import Final

from monitor.api import ChairView, Need
from ui.messages import tr, words
from ui.start.safe import open_items

BASELINE: Final = "baseline"
IDENTITY: Final = "identity"
SECOND: Final = "second"
DOSE: Final = "dose"
GATE: Final = "gate"
TIME: Final = "time"
RATE: Final = "rate"
STRENGTH: Final = "strength"
NAMED: Final = 4
"""Measures of an incomplete baseline that are named."""


def missing_of(
    view: ChairView, *, doubt: bool, gated: bool, second: bool = True
) -> tuple[str, ...]:
    """Return what is missing, in the order of the columns.

    `doubt`: a dose waits for its answer; `gated`: a prescriber has answered the gate; `second`:
    this clinic wants the order checked by another person.
    """
    if view.start is None:
        return ()
    found = [] if view.identity is not None else [IDENTITY]
    if doubt:
        found.append(DOSE)
    if second and view.second_check is None:
        found.append(SECOND)
    found += open_items(view)
    if baseline_open(view):
        found.append(BASELINE)
    if view.start.gate_needs not in (None, Need.NONE) and not gated:
        found.append(GATE)
    return tuple(found)


def blocking_of(view: ChairView, missing: tuple[str, ...]) -> tuple[str, ...]:
    """Return what no reason replaces: a dose in doubt, an unsafe answer, a gate."""
    unsafe = {
        row.item.id
        for row in view.checklist
        if row.answer is not None and row.item.id in open_items(view)
    }
    return tuple(name for name in missing if name in {DOSE, GATE} or name in unsafe)


def baseline_open(view: ChairView) -> bool:
    """Return whether the baseline is incomplete or too old."""
    start = view.start
    return start is not None and bool(start.baseline_missing or start.baseline_old)


def words_of(view: ChairView, name: str) -> str:
    """Return how a missing thing is called."""
    known = {
        DOSE: tr("Dose: entered and computed are apart"),
        SECOND: tr("Second check of the order by another person"),
        IDENTITY: tr("Identity: name and birth date"),
        GATE: tr("Blood pressure: a prescriber decides"),
        TIME: tr("Started at: hours and minutes"),
        RATE: tr("Pump rate: a number in mL/h, or empty"),
        STRENGTH: tr("First device: a number in mg, or empty"),
    }
    if name == BASELINE:
        return _baseline(view)
    if name in known:
        return known[name]
    return next(row.item.question for row in view.checklist if row.item.id == name)


def _baseline(view: ChairView) -> str:
    absent = () if view.start is None else view.start.baseline_missing
    if not absent:
        return tr("Baseline: older than the protocol allows")
    left = ", ".join(words().measure(name).short for name in absent[:NAMED])
    return tr("Baseline: {0}").format(left)
