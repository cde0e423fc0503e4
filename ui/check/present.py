"""What the check screen says at its foot and about other chairs, from the form and the board."""

from dataclasses import dataclass

from monitor.api import BoardView, ChairView, Signal, Station
from ui import theme
from ui.check import phrases
from ui.check.entry import Entry
from ui.check.plan import row_of
from ui.check.strip import Elsewhere
from ui.messages import tr, words
from ui.widgets.footbar import Foot

URGENT = 2
"""Ranks of the board up to here name an alert or a late check."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFootWords:
    """The foot, how much is left, and the button of a question in its title."""

    foot: Foot
    left: int
    question: str


def foot_of(entry: Entry, view: ChairView, station: Station) -> CheckFootWords:
    """Return the foot: why something was not stored, a doubt, a crossing, or what follows."""
    draft = entry.draft
    left = len({row_of(name) for name in entry.todo()}) + draft.asks_when
    title, sub = _follows(entry, view, station)
    doubt, question = entry.row_doubt(), ""
    if doubt:
        value = draft.doubted[doubt]
        title, sub = phrases.doubt(doubt, value), ""
        question = tr("Yes, {0}").format(words().value(doubt, value))
    if entry.failed:
        title, _, rest = entry.problem.partition(". ")
        title, sub = f"{title.rstrip('.')}.", f"{_still_here(draft.answers)} {_todo(rest)}".strip()
    elif entry.problem:
        title, sub = entry.problem, _still_here(draft.answers)
    elif entry.not_then:
        title, sub, question = entry.not_then, "", ""
    amiss = bool(entry.problem or entry.not_then)
    foot = Foot(
        main=_main(entry, left),
        key="Enter",
        title=title,
        sub=sub,
        missing=amiss,
        failed=entry.failed,
    )
    return CheckFootWords(foot=foot, left=left, question=question)


def _still_here(answers: int) -> str:
    return tr("All {0} answers are still here.").format(answers)


def _todo(rest: str) -> str:
    """Return what to do now, without what is said in other words already."""
    return rest.partition(". ")[2] or rest


def _main(entry: Entry, left: int) -> str:
    if entry.problem:
        return tr("Save again")
    if not entry.draft.answers:
        return tr("Save check, nothing entered yet")
    return tr("Save check, {0} left").format(left) if left else tr("Save check")


def _follows(entry: Entry, view: ChairView, station: Station) -> tuple[str, str]:
    again, stays = phrases.again(entry.crossings, view, entry.taken(), station)
    row = entry.row_crossing()
    if theme.current().percent > theme.USUAL:  # the line under a field may be scrolled away
        row = phrases.worst(entry.crossings)
    if row is None:
        return again, stays
    after = " ".join(part for part in (phrases.consequence(row), again) if part)
    return phrases.crossed(row), after


def elsewhere_of(board: BoardView, chair: int) -> Elsewhere | None:
    """Return the most urgent unanswered alert of another chair."""
    for item in board.order:
        alert = item.alert
        if item.chair == chair or alert is None or item.rank > URGENT:
            continue
        if alert.signal is Signal.ON:
            return Elsewhere(
                chair=item.chair,
                priority=alert.priority,
                words=phrases.elsewhere(item.chair, alert),
                discreet=alert.discreet,
            )
    return None
