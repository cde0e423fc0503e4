"""The words of the calls after a session: which call, what it asked, what was answered."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from monitor.domain.follow_up import QUESTIONS, RED
from monitor.words import Words

_GRADED: Final = frozenset({"nausea", "dizziness", "headache"})


def call(words: Words, kind: str, week: int) -> str:
    """Return which call it is: `24–48 h`, `7 days`, `Week 3`."""
    return words.name("call", kind).format(week=week)


def question(words: Words, code: str) -> str:
    """Return what was asked: `Pain now`."""
    return words.name("call_question", code)


def hint(words: Words, code: str) -> str:
    """Return the small line under a question, empty for none."""
    return str(words.table["call_hint"].get(code, ""))


def in_order(kind: str, codes: Iterable[str]) -> tuple[str, ...]:
    """Return questions in the order of the sheet; what was told without being asked comes last."""
    order = dict.fromkeys((*QUESTIONS.get(kind, ()), *RED))
    places = {code: place for place, code in enumerate(order)}
    return tuple(sorted(codes, key=lambda code: places.get(code, len(places))))


def answer(words: Words, code: str, said: str) -> str:
    """Return an answer to the question `code`: `3`, `Mild`, `70 %`, `12 Mar 2026`."""
    if code in _GRADED:
        return str(words.measure("nausea").choices.get(said, said))
    known = words.table["call_answer"]
    found = known.get(f"{code}_{said}", known.get(said))
    if found is not None:
        return str(found)
    if code == "relief_percent":
        return f"{said} %"
    try:
        return said if said.isdigit() else words.date(datetime.fromisoformat(said))
    except ValueError:
        return said
