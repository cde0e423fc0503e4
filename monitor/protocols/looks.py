"""What is no error and should be looked at before a version is submitted: each needs a reason.

Most of it compares with the version that the draft was copied from: whatever lets more pass than
before, or asks for less, is named. Nothing here says what a number should be.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final

from monitor.domain.frozen import frozen
from monitor.domain.limits import loosens
from monitor.domain.protocol import CHOOSING, Limit, Offsets, Protocol
from monitor.protocols.compare import Change, told
from monitor.protocols.problems import Path

_ORIGIN: Final = frozenset({"source", "evidence"})


@frozen
class Look:
    """Something to look at; `key` stays the same while it is about the same thing."""

    key: str
    path: Path
    what: str
    todo: str


def looks(
    before: Protocol | None,
    after: Protocol,
    changes: tuple[Change, ...],
    content: Mapping[str, Any],
) -> tuple[Look, ...]:
    """Return what to look at in `after`; `before` is the version it was copied from."""
    found = [*_unanswered(after)]
    if before is not None:
        found += _gaps(before, after)
        found += _loosened(before, after)
        found += _gone(changes)
        found += _unsourced(changes, content)
    return tuple(found)


def _unanswered(protocol: Protocol) -> Iterator[Look]:
    for index, limit in enumerate(protocol.limits):
        if not limit.actions and not protocol.suggested:
            yield Look(
                key=f"actions:{limit.id}",
                path=("limit", index, "actions"),
                what=f'"{limit.id}" suggests no action.',
                todo="Nurses see an alert with nothing to tap. Add actions, or say why not.",
            )


def _gaps(before: Protocol, after: Protocol) -> Iterator[Look]:
    phases = (
        ("infusion", "T", before.infusion, after.infusion),
        ("recovery", "E", before.recovery, after.recovery),
    )
    for phase, base, old, new in phases:
        was, (since, until) = _longest(old)[0], _longest(new)[1]
        if until - since > was:
            yield Look(
                key=f"gap:{phase}",
                path=("schedule", phase, "first"),
                what=f"{until - since} min without a check, {base}+{since} to {base}+{until}.",
                todo=f"The version before had at most {was} min.",
            )


def _longest(offsets: Offsets) -> tuple[int, tuple[int, int]]:
    """Return the longest gap of a schedule in minutes, and the offsets that it lies between."""
    every = (0, *offsets.first, offsets.first[-1] + offsets.every)
    since, until = max(pairwise(every), key=lambda pair: pair[1] - pair[0])
    return until - since, (since, until)


def _loosened(before: Protocol, after: Protocol) -> Iterator[Look]:
    for index, limit in enumerate(after.limits):
        old = before.limit(limit.id)
        if old is None or not _comparable(old, limit):
            continue
        was, now = old.condition.value, limit.condition.value
        looser = isinstance(was, Decimal) and isinstance(now, Decimal) and loosens(old, was, now)
        if looser or limit.priority < old.priority:
            how = f"{told(was)} before" if looser else "a higher priority before"
            yield Look(
                key=f"loosened:{limit.id}:{told(now)}:{limit.priority.value}",
                path=("limit", index, "value" if looser else "priority"),
                what=f'"{limit.id}" alerts later or more quietly than before: {told(now)}.',
                todo=f"It was {how}. Say why that is right.",
            )


def _comparable(old: Limit, new: Limit) -> bool:
    one, two = old.condition, new.condition
    return one.measure == two.measure and one.op == two.op and one.op not in CHOOSING


def _gone(changes: tuple[Change, ...]) -> Iterator[Look]:
    for change in changes:
        group = change.place[0]
        whole = len(change.place) == 2 and not change.after and change.place[1] != "order"
        if whole and group in _TABLES:
            yield Look(
                key=f"gone:{change.where}",
                path=(group,),
                what=f'The {_TABLES[group]} "{change.place[1]}" is gone.',
                todo=f"It was: {change.before}. Say why it is not needed.",
            )
        elif group == "ask" and change.place[-1] in {"measures", "slots"}:
            fewer = [each for each in change.before.split(", ") if each not in change.after]
            if fewer:
                yield Look(
                    key=f"less:{change.where}:{change.after}",
                    path=("ask", int(change.place[1]) - 1, change.place[-1]),
                    what=f"Less is asked than before: {', '.join(fewer)}.",
                    todo="Say why it is not needed.",
                )


_TABLES: Final = {
    "limit": "limit",
    "gate": "gate",
    "checklist": "question",
    "criterion": "discharge criterion",
}


def _unsourced(changes: tuple[Change, ...], content: Mapping[str, Any]) -> Iterator[Look]:
    """Name each table whose numbers changed while the sentence about their source did not."""
    places: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        if change.before and change.after:
            places.setdefault(change.place[:-1], []).append(change)
    for place, group in places.items():
        path = _path(place, content)
        table = _at(path, content)
        keys = {change.place[-1] for change in group}
        numbers = [each for each in group if each.after[:1].isdigit()]
        if numbers and not keys & _ORIGIN and isinstance(table, dict) and "source" in table:
            first = numbers[0]
            yield Look(
                key=f"source:{'/'.join(place)}:{first.after}",
                path=(*path, "source"),
                what=f"{first.where} is {first.after} now, was {first.before}.",
                todo="Its source is the old one. Say where the new number comes from.",
            )


def _path(place: tuple[str, ...], content: Mapping[str, Any]) -> Path:
    """Return where a place lies in the content: entries by their index instead of their id."""
    path: list[str | int] = []
    here: Any = content
    for key in place:
        if isinstance(here, list):
            index = next((i for i, each in enumerate(here) if each.get("id", str(i + 1)) == key), 0)
            path.append(index)
            here = here[index] if index < len(here) else {}
        else:
            path.append(key)
            here = here.get(key, {}) if isinstance(here, dict) else {}
    return tuple(path)


def _at(path: Path, content: Mapping[str, Any]) -> Any:
    here: Any = content
    for key in path:
        known = isinstance(key, int) and isinstance(here, list) and key < len(here)
        here = here[key] if known or (isinstance(here, dict) and key in here) else {}
    return here
