"""Builds a protocol from the content of a file, noting what is malformed."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from monitor.domain.frozen import frozen
from monitor.domain.measures import MEASURES, MICRO, MINUTE, Kind, Measure, site_score
from monitor.domain.protocol import (
    Action,
    ActionKind,
    Ask,
    ChecklistItem,
    Need,
    Offsets,
    Protocol,
    SignOff,
    Timing,
)
from monitor.protocols.codes import (
    ACTION_KINDS,
    DAY_MIN,
    FORMAT,
    SELECTOR,
    SITE_SCORE,
    STOP_REASONS,
    VERSION,
)
from monitor.protocols.problems import Note
from monitor.protocols.rules import (
    Catalogue,
    criterion,
    gate,
    identity,
    limit,
    origin,
    suggestions,
)
from monitor.protocols.table import Table, as_number, nearest


@frozen
class Built:
    """A protocol, and the longest gaps between its slots that the file allows itself (minutes)."""

    protocol: Protocol
    infusion_gap: int
    recovery_gap: int


def build(content: Mapping[str, object], notes: list[Note], text: str) -> Built:
    """Return the protocol of a parsed file; it is fit for use only when nothing was noted.

    Its hash is left empty: only a protocol that is fit for use has one.
    """
    top = Table(raw=content, path=(), notes=notes)
    top.whole("format", 1, FORMAT)
    site_scores = tuple(_site_score(each) for each in top.tables("site_score", optional=True))
    catalogue = {**MEASURES, **{measure.id: measure for measure in site_scores}}
    steps = _worsening(top, catalogue)
    schedule = top.table("schedule")
    infusion, infusion_gap = _offsets(schedule, "infusion")
    recovery, recovery_gap = _offsets(schedule, "recovery")
    schedule.close()
    actions = top.table("actions")
    protocol = Protocol(
        id=identity(top),
        version=_version(top),
        title=top.text("title"),
        notice=top.text("notice"),
        drug=top.text("drug"),
        planned_min=_planned(top),
        sign_off=_sign_off(top),
        timing=_timing(top),
        infusion=infusion,
        recovery=recovery,
        asks=tuple(_ask(each, catalogue) for each in top.tables("ask")),
        limits=tuple(limit(each, catalogue, steps) for each in top.tables("limit")),
        gates=tuple(gate(each, catalogue) for each in top.tables("gate", optional=True)),
        checklist=tuple(_item(each) for each in top.tables("checklist", optional=True)),
        actions=_offered(actions),
        suggested=suggestions(actions, "suggested"),
        stop_reasons=_stop_reasons(top),
        criteria=tuple(criterion(each, catalogue) for each in top.tables("criterion")),
        site_scores=site_scores,
        sha256="",
        text=text,
    )
    actions.close()
    _rechecks(top, protocol)
    top.close()
    return Built(protocol=protocol, infusion_gap=infusion_gap, recovery_gap=recovery_gap)


def _version(top: Table) -> str:
    version = top.text("version")
    if version and not VERSION.fullmatch(version):
        top.note("version", f'"{version}" is no version.', 'Write three numbers: "1.0.0".')
    return version


def _sign_off(top: Table) -> SignOff:
    table = top.table("sign_off")
    found = SignOff(by=table.text("by", empty=True), on=table.text("on", empty=True))
    if bool(found.by.strip()) is not bool(found.on):
        table.note(None, "A sign-off needs a name and a day.", "Fill in both or leave both empty.")
    if found.on:
        try:
            date.fromisoformat(found.on)
        except ValueError:
            table.note("on", f'"{found.on}" is no day.', 'Write it like "2026-03-12".')
    table.close()
    return found


def _planned(top: Table) -> int:
    table = top.table("order")
    planned = table.whole("planned_min", 1, DAY_MIN)
    origin(table)
    table.close()
    return planned


def _offsets(schedule: Table, phase: str) -> tuple[Offsets, int]:
    table = schedule.table(phase)
    offsets = Offsets(
        first=table.wholes("first", 0, DAY_MIN), every=table.whole("every", 1, DAY_MIN)
    )
    gap = table.whole("max_gap_min", 1, DAY_MIN)
    origin(table)
    table.close()
    return offsets, gap


MINUTES: Final = (
    "early",
    "grace",
    "overdue_medium",
    "recheck_missed",
    "added_after",
    "end_low",
    "end_medium",
    "escalate_medium",
    "improved_again",
    "baseline_age",
    "consecutive_gap",
)
MAY_BE_ZERO: Final = (
    "near_end_before",
    "near_end_after",
    "recheck_served",
    "added_served_before",
    "added_served_after",
)


def _timing(top: Table) -> Timing:
    table = top.table("timing")
    minutes = {name: table.whole(f"{name}_min", 1, DAY_MIN) * MINUTE for name in MINUTES}
    for name in MAY_BE_ZERO:
        minutes[name] = table.whole(f"{name}_min", 0, DAY_MIN) * MINUTE
    seconds = table.whole("escalate_high_s", 1, 3600)
    origin(table)
    table.close()
    return Timing(escalate_high=seconds * MICRO, **minutes)


def _ask(table: Table, catalogue: Catalogue) -> Ask:
    found = Ask(measures=table.texts("measures"), slots=table.texts("slots"))
    for name in found.measures:
        if name not in catalogue:
            table.note_element(
                "measures", name, f'There is no measure "{name}".', nearest(name, catalogue)
            )
    for selector in found.slots:
        match = SELECTOR.fullmatch(selector)
        if match is None or selector in {"T", "E"}:
            table.note_element(
                "slots",
                selector,
                f'"{selector}" selects no check.',
                "Use baseline, every, middle, T+20, T+20.., E+30, E+30.. or E...",
            )
    origin(table)
    table.close()
    return found


def _worsening(top: Table, catalogue: Catalogue) -> Mapping[str, Decimal]:
    table = top.table("worsening")
    origin(table)
    steps = {}
    for name in table.raw:
        if name in {"source", "evidence"}:
            continue
        measure = catalogue.get(name)
        if measure is None or measure.kind is not Kind.NUMBER:
            table.note(name, f'"{name}" is no measure with a number.', nearest(name, catalogue))
            continue
        steps[name] = _step(table, measure)
    return steps


def _step(table: Table, measure: Measure) -> Decimal:
    step = as_number(table.raw[measure.id])
    if step is None or not 0 < step <= measure.high - measure.low:
        table.note(
            measure.id,
            f"`{measure.id}` has no usable step.",
            f"Give a number above 0 and up to {measure.high - measure.low}.",
        )
        return Decimal(1)
    return step


def _rechecks(top: Table, protocol: Protocol) -> None:
    """Note a missing origin of the recheck minutes, which all limits share."""
    if not top.has("rechecks") and not any(each.recheck for each in protocol.limits):
        return
    table = top.table("rechecks")
    origin(table)
    table.close()


def _item(table: Table) -> ChecklistItem:
    answers = table.texts("answers", optional=True)
    needs = {}
    if table.has("needs"):
        asked = table.table("needs")
        needs = {answer: asked.one_of(answer, Need) for answer in asked.raw}
        for answer in needs:
            if answer not in answers:
                asked.note(
                    answer,
                    f'"{answer}" is no answer of this item.',
                    f"Use one of `answers`, or add it: {', '.join(answers) or 'none given'}.",
                )
            elif answer == answers[0]:
                asked.note(
                    answer,
                    f'"{answer}" stands first and is the safe answer; it needs nothing.',
                    "Remove the need, or put the safe answer first.",
                )
    found = ChecklistItem(
        id=identity(table),
        question=table.text("question"),
        answers=answers,
        needs=MappingProxyType(needs),
    )
    if len(answers) == 1:
        table.note("answers", "One answer is no choice.", "Give two or more, or none for text.")
    table.close()
    return found


def _offered(table: Table) -> tuple[Action, ...]:
    names = table.texts("offered")
    for name in names:
        if name not in ACTION_KINDS:
            table.note_element(
                "offered", name, f'There is no action "{name}".', nearest(name, ACTION_KINDS)
            )
    return tuple(Action(id=name, kind=ACTION_KINDS.get(name, ActionKind.FREE)) for name in names)


def _stop_reasons(top: Table) -> tuple[str, ...]:
    table = top.table("stop")
    reasons = table.texts("reasons")
    for reason in reasons:
        if reason not in STOP_REASONS:
            table.note_element(
                "reasons", reason, f'There is no reason "{reason}".', nearest(reason, STOP_REASONS)
            )
    if reasons and "completed" not in reasons:
        table.note("reasons", "The planned end has no reason.", 'Add "completed".')
    table.close()
    return reasons


def _site_score(table: Table) -> Measure:
    name = identity(table)
    low, high = table.number("low"), table.number("high")
    if name and not name.startswith(SITE_SCORE):
        table.note("id", f'"{name}" is no site score.', f'Begin it with "{SITE_SCORE}".')
    if high <= low and table.has("high") and table.has("low"):
        table.note(
            "high", f"{high} is not above {low}.", "Give the scale's lowest and highest total."
        )
    origin(table)
    table.close()
    return site_score(name, low, high)
