"""Finds what is well-formed but makes no sense: contradictions, gaps, names that lead nowhere."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from monitor.domain.measures import MINUTE, VITAL_GROUPS, Kind
from monitor.domain.protocol import (
    RELATIVE,
    Offsets,
    Protocol,
    Rule,
)
from monitor.protocols.bounds import bounds, pairs
from monitor.protocols.build import Built
from monitor.protocols.codes import PHASES, SELECTOR
from monitor.protocols.devices import DEVICE_JUDGES
from monitor.protocols.draft import Draft
from monitor.protocols.problems import Note, Path


def contradictions(built: Built, notes: Sequence[Note]) -> list[Note]:
    """Return what contradicts itself, looking only at parts without a note."""
    draft = Draft.of(built, notes)
    return [note for judge in _JUDGES for note in judge(draft)]


def _twice(draft: Draft) -> Iterator[Note]:
    protocol = draft.protocol
    for key, each in (
        ("limit", protocol.limits),
        ("gate", protocol.gates),
        ("checklist", protocol.checklist),
        ("criterion", protocol.criteria),
        ("site_score", protocol.site_scores),
    ):
        seen: set[str] = set()
        for index, name in enumerate(item.id for item in each):
            if name and name in seen:
                yield Note(
                    path=(key, index, "id"),
                    what=f'"{name}" is used twice.',
                    todo="Rename one of them.",
                )
            seen.add(name)


def _schedule(draft: Draft) -> Iterator[Note]:
    protocol, built = draft.protocol, draft.built
    first, second = PHASES[protocol.course]
    phases = [(first, protocol.infusion, built.infusion_gap, "T")]
    if second != first:
        phases.append((second, protocol.recovery, built.recovery_gap, "E"))
    for phase, offsets, most, base in phases:
        if draft.sound("schedule", phase):
            yield from _offsets(("schedule", phase), offsets, most, base)


def _offsets(path: Path, offsets: Offsets, most: int, base: str) -> Iterator[Note]:
    first = offsets.first
    if base == "T" and first[0] == 0:
        yield Note(
            path=(*path, "first"),
            what="T+0 is the start itself.",
            todo="Begin the checks after it.",
        )
    steps = list(zip((0, *first), first, strict=False))
    for before, after in steps[1:]:
        if after <= before:
            yield Note(
                path=(*path, "first"),
                what=f"{base}+{after} does not come after {base}+{before}.",
                todo="List the offsets in increasing order, each once.",
            )
    for before, after in [*steps, (first[-1], first[-1] + offsets.every)]:
        if after - before > most:
            yield Note(
                path=(*path, "first") if after <= first[-1] else (*path, "every"),
                what=f"From {base}+{before} to {base}+{after} nothing is checked for "
                f"{after - before} min, longer than max_gap_min = {most}.",
                todo=f"Add a check in between, or raise max_gap_min to {after - before}.",
            )


def _timing(draft: Draft) -> Iterator[Note]:
    timing = draft.protocol.timing
    if not draft.sound("timing"):
        return
    for early, late, what in (
        (timing.grace, timing.overdue_medium, ("grace_min", "overdue_medium_min")),
        (timing.end_low, timing.end_medium, ("end_low_min", "end_medium_min")),
        (timing.escalate_high, timing.escalate_medium, ("escalate_high_s", "escalate_medium_min")),
    ):
        if late <= early:
            yield Note(
                path=("timing", what[1]),
                what=f"{what[1]} is not later than {what[0]}.",
                todo="Give a longer time.",
            )
    added = timing.added_after
    for before, after in pairwise(added):
        if after <= before:
            yield Note(
                path=("timing", "added_after_min"),
                what=f"X+{after // MINUTE} does not come after X+{before // MINUTE}.",
                todo="List the added checks in increasing order, each once.",
            )


def _asks(draft: Draft) -> Iterator[Note]:
    protocol = draft.protocol
    every = draft.asked("baseline", "every", "middle", "T", "E")
    for index, ask in enumerate(protocol.asks):
        for place, selector in enumerate(ask.slots):
            match = SELECTOR.fullmatch(selector)
            if match is None or match[2] is None or match[3]:
                continue
            phase = PHASES[protocol.course][0 if match[1] == "T" else 1]
            offsets = protocol.infusion if match[1] == "T" else protocol.recovery
            if draft.sound("schedule", phase) and not _planned(offsets, int(match[2])):
                yield Note(
                    path=("ask", index, "slots", place),
                    what=f'"{selector}" selects a check that is not planned.',
                    todo=f"Use an offset of the schedule: {_sample(offsets, match[1])}.",
                )
    for group, members in VITAL_GROUPS.items():
        asked = [name for name in members if name in every]
        if asked and len(asked) < len(members):
            yield Note(
                path=("ask",),
                what=f"Of `{group}` only `{asked[0]}` is asked.",
                todo=f"Ask {', '.join(members)}.",
            )


def _planned(offsets: Offsets, minutes: int) -> bool:
    if minutes in offsets.first:
        return True
    beyond = minutes - offsets.first[-1]
    return beyond > 0 and beyond % offsets.every == 0


def _sample(offsets: Offsets, base: str) -> str:
    return ", ".join(f"{base}+{offsets.nth(index)}" for index in range(len(offsets.first) + 1))


def _watching(draft: Draft) -> Iterator[Note]:
    asked = draft.asked("baseline", "every", "middle", "T", "E")
    baseline = draft.asked("baseline")
    steps_missing: set[str] = set()
    for index, limit in draft.limits():
        for condition in (limit.condition, limit.also):
            if condition is None:
                continue
            key = "measure" if condition is limit.condition else "and"
            if condition.measure not in asked:
                yield Note(
                    path=("limit", index, key),
                    what=f"No check asks for `{condition.measure}`.",
                    todo="Add it to an [[ask]], or remove the limit.",
                )
            elif condition.op in RELATIVE and condition.measure not in baseline:
                yield Note(
                    path=("limit", index, "op"),
                    what=f"`{condition.measure}` has no baseline to compare with.",
                    todo='Ask for it at "baseline".',
                )
        measure = draft.protocol.measure(limit.condition.measure)
        plain = limit.also is None and limit.consecutive == 1
        if measure is None or measure.kind is not Kind.NUMBER or not plain:
            continue
        if limit.worsening is None and measure.id not in steps_missing:
            steps_missing.add(measure.id)
            yield Note(
                path=("worsening",),
                what=f"`{measure.id}` has a limit and no step.",
                todo=f"Add `{measure.id}` to [worsening].",
            )


def _rechecks(draft: Draft) -> Iterator[Note]:
    if not draft.sound("schedule", PHASES[draft.protocol.course][0]):
        return
    offsets = draft.protocol.infusion
    steps = zip(
        (0, *offsets.first), (*offsets.first, offsets.first[-1] + offsets.every), strict=False
    )
    gap = max(after - before for before, after in steps)
    for index, limit in draft.limits():
        if limit.recheck is None or not draft.sound("limit", index, "recheck"):
            continue
        place = ("limit", index, "recheck")
        if limit.condition.measure not in VITAL_GROUPS[limit.recheck.group]:
            yield Note(
                path=place,
                what=f"Rechecking `{limit.recheck.group}` leaves out `{limit.condition.measure}`.",
                todo="Name the group of the limit's own measure.",
            )
        if limit.recheck.minutes >= gap:
            yield Note(
                path=place,
                what=f"The recheck after {limit.recheck.minutes} min comes no sooner than the next "
                f"planned check, at most {gap} min later.",
                todo=f"Give fewer than {gap} minutes, or remove the recheck.",
            )


def _actions(draft: Draft) -> Iterator[Note]:
    offered = [action.id for action in draft.protocol.actions]
    places: list[tuple[Path, Sequence[str]]] = [
        (("limit", index, "actions"), limit.actions)
        for index, limit in enumerate(draft.protocol.limits)
    ]
    places.append((("actions", "suggested"), draft.protocol.suggested))
    for place, names in places:
        for index, name in enumerate(names):
            if name not in offered:
                yield Note(
                    path=(*place, index),
                    what=f'The action "{name}" is not offered.',
                    todo="Add it to `offered` under [actions], or remove it here.",
                )


def _criteria(draft: Draft) -> Iterator[Note]:
    recovery = draft.asked("every", "T" if draft.protocol.by_devices else "E")
    baseline = draft.asked("baseline")
    for index, criterion in enumerate(draft.protocol.criteria):
        if criterion.measure is None or not draft.sound("criterion", index):
            continue
        compared = criterion.or_baseline or criterion.rule in {
            Rule.NEAR_BASELINE,
            Rule.OXYGEN,
            Rule.GAIT,
        }
        for name in (criterion.measure, *_BESIDES.get(criterion.rule, ())):
            if name not in recovery:
                yield Note(
                    path=("criterion", index, "measure"),
                    what=f"No check {_after(draft.protocol)} asks for `{name}`.",
                    todo="Ask for it at a later check, or nobody could ever be discharged.",
                )
            elif compared and name not in baseline:
                yield Note(
                    path=("criterion", index, "measure"),
                    what=f"`{name}` has no baseline to compare with.",
                    todo='Ask for it at "baseline".',
                )


def _after(protocol: Protocol) -> str:
    return "after the first device" if protocol.by_devices else "after the infusion"


_BESIDES: Final = {
    Rule.OXYGEN: ("o2",),
    Rule.VOMITING: ("vomited",),
    Rule.DISSOCIATION: ("distressed",),
}
"""What a discharge rule looks at besides its own measure."""

_JUDGES: Final[tuple[Callable[[Draft], Iterator[Note]], ...]] = (
    _twice,
    _schedule,
    _timing,
    *DEVICE_JUDGES,
    _asks,
    _watching,
    _rechecks,
    pairs,
    bounds,
    _actions,
    _criteria,
)
