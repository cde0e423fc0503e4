"""The calls after a session, from its events: each answered call with what became of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from monitor.domain import events as ev
from monitor.domain.follow_up import QUESTIONS, RED


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A call that was answered, who took note of its red answers, and whether it was struck."""

    made: ev.FollowUpMade
    task: ev.TaskAnswered | None
    struck: ev.FollowUpStruck | None

    @property
    def label(self) -> str:
        """Return which call it is, as in the journal: `day1`, `week1`, `week 3`."""
        return label(self.made.kind, self.made.week)

    def questions(self) -> Iterator[str]:
        """Yield what was answered or not asked, in the order of the sheet."""
        made = self.made
        known = (*QUESTIONS.get(made.kind, ()), *RED, *made.answers, *made.not_asked)
        for question in dict.fromkeys(known):
            if question in made.answers or question in made.not_asked:
                yield question


def label(kind: str, week: int) -> str:
    """Return which call of a session that is."""
    return f"week {week}" if kind == "weekly" else kind


def answered(events: Iterable[ev.Event]) -> tuple[Answered, ...]:
    """Return all calls that were answered, struck ones too, in their order."""
    made: list[ev.FollowUpMade] = []
    tasks: dict[int, ev.TaskAnswered] = {}
    struck: dict[int, ev.FollowUpStruck] = {}
    for event in events:
        match event:
            case ev.FollowUpMade():
                made.append(event)
            case ev.TaskAnswered():
                tasks[event.number] = event
            case ev.FollowUpStruck():
                struck[event.number] = event
            case _:
                pass
    return tuple(
        Answered(made=e, task=tasks.get(e.number), struck=struck.get(e.number)) for e in made
    )
