"""A period in words and rows: what the cards, lists, dots and the curve of the month's page say."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from monitor.api import MICRO, MINUTE
from monitor.api.month import (
    FEWEST,
    Benefit,
    Checks,
    LimitLine,
    OverrideLine,
    Period,
    PeriodQuality,
    SlotLine,
    Span,
    Waits,
    alarms_per_hour,
    at_risk_on,
    median_day,
    nurse_hours,
    on_time,
    per_hundred,
)
from ui import messages
from ui.alert.words import shape
from ui.messages import tr
from ui.month.curve import CurveData
from ui.month.dots import DotLane
from ui.month.parts import CardData, Part, RowData

ESCALATES: Final = {"high": MINUTE, "medium": 5 * MINUTE}
"""What protocols say that do not say otherwise."""
RISK_DAYS: Final = (0, 7, 14, 28, 42, 56, 70, 84)


def defined(code: str) -> str:
    """Return the definition of a number, as print and table have it."""
    return messages.words().name("definition", code)


def title_of(period: Period) -> str:
    """Return `February 2026`, `Quarter 1, 2026` or `2026`."""
    if period.span is Span.YEAR:
        return str(period.year)
    if period.span is Span.QUARTER:
        return tr("Quarter {0}, {1}").format(period.number, period.year)
    return f"{messages.words().month(period.number)} {period.year}"


def day_words(day: date) -> str:
    """Return `12 Mar`."""
    return messages.day(day.isoformat())[:6]


def sub_of(found: PeriodQuality, room: str) -> str:
    """Return whose sessions these are, how many, of how many patients."""
    numbers = found.numbers
    one = numbers.sessions == 1
    sessions = tr("1 session") if one else tr("{0} sessions").format(numbers.sessions)
    patients = tr("{0} patients").format(numbers.patients)
    if numbers.patients == 1:
        patients = tr("1 patient")
    parts = [part for part in (room, sessions, patients, tr("no names on this page")) if part]
    told = ", ".join(parts)
    if found.so_far is None:
        return told
    return tr("{0}; so far, to {1}").format(told, day_words(found.so_far))


# cards ------------------------------------------------------------------------------------


def checks_card(found: PeriodQuality) -> CardData:
    """Return the card of the planned checks, with the period before where both have enough."""
    checks, share = found.numbers.checks, on_time(found.numbers.checks)
    before, note = on_time(found.before), ""
    if share is not None and before is not None:
        name = title_of(found.period.moved(-1)).removesuffix(f" {found.period.year}")
        note = f"{name} {_percent(before)}"
    of = tr("{0} of {1} planned checks").format(checks.on_time, checks.all)
    value = str(checks.on_time) if share is None else _percent(share)
    beside = tr("of {0} planned checks").format(checks.all) if share is None else of
    definition = defined("on_time")
    if checks.withdrawn:
        out = tr("Withdrawn checks, {0}, are not counted.").format(checks.withdrawn)
        definition = f"{definition} {out}"
    if share is None:
        definition = f"{definition} {defined('few')}"
    title = tr("Checks on time")
    spoken = ". ".join(part for part in (f"{title}: {value}, {of}", note, definition) if part)
    return CardData(
        title=title, note=note, value=value, beside=beside, definition=definition, spoken=spoken
    )


def _percent(share: Decimal) -> str:
    return f"{messages.number(share)}%"


def checks_parts(checks: Checks) -> tuple[Part, ...]:
    """Return the parts of the bar."""
    return (
        Part(count=checks.on_time, words=tr("{0} on time").format(checks.on_time)),
        Part(count=checks.late, words=tr("{0} late").format(checks.late)),
        Part(count=checks.entered_late, words=tr("{0} entered late").format(checks.entered_late)),
        Part(count=checks.missed, words=tr("{0} missed").format(checks.missed)),
    )


def waits_card(waits: Waits) -> CardData:
    """Return the card of the time until alerts of one priority were acknowledged."""
    word = messages.words().priority(waits.priority)
    title = tr("{0}: until acknowledged").format(word)
    number = len(waits.waits)
    value = "–" if waits.median is None else clock(waits.median)
    beside = tr("median of {0}").format(number) if number else tr("none")
    line = _wait_line(waits)
    definition = defined("until_acknowledged")
    spoken = ". ".join(part for part in (f"{title}: {value}, {beside}", line, definition) if part)
    return CardData(
        title=title, value=value, beside=beside, line=line, definition=definition, spoken=spoken
    )


def _wait_line(waits: Waits) -> str:
    parts = []
    if waits.ninetieth is not None and len(waits.waits) >= FEWEST:
        parts.append(tr("9 in 10 within {0}").format(clock(waits.ninetieth)))
    elif waits.longest is not None:
        parts.append(tr("longest {0}").format(clock(waits.longest)))
    if waits.waits or waits.escalated:
        after = clock(ESCALATES[waits.priority.name.lower()])
        parts.append(tr("{0} escalated at {1}").format(waits.escalated, after))
    if waits.unanswered:
        parts.append(tr("{0} never acknowledged").format(waits.unanswered))
    return ". ".join(parts)


def clock(micros: int) -> str:
    """Return `m:ss`, seconds rounded down."""
    return messages.span(micros // MICRO)


def overrides_card(found: PeriodQuality) -> CardData:
    """Return the card of the overrides."""
    numbers = found.numbers
    sessions = len(numbers.overriding)
    beside = tr("in 1 session") if sessions == 1 else tr("in {0} sessions").format(sessions)
    title, value = tr("Overrides"), str(numbers.overridden)
    line = tr("each with a reason or a name")
    spoken = f"{title}: {value} {beside}. {defined('overrides')}"
    return CardData(
        title=title,
        value=value,
        beside=beside,
        line=line,
        definition=defined("overrides"),
        spoken=spoken,
    )


# alerts by limit --------------------------------------------------------------------------


def limit_name(line: LimitLine) -> str:
    """Name a limit; its level is the mark beside it. No patient is named here."""
    return messages.words().alert(line.limit)


def alert_rows(found: PeriodQuality, most: int) -> tuple[RowData, ...]:
    """Return at most so many rows: the frequent limits, the others together, overdue checks."""
    lines = found.numbers.limits
    room = most - 1
    if len(lines) > room:
        lines = lines[: max(0, room - 2)]
    others = found.numbers.limits[len(lines) :]
    groups = [
        (tr("Other critical limits, {0}"), [x for x in others if x.priority.name == "HIGH"]),
        (tr("Other limits, {0}"), [x for x in others if x.priority.name != "HIGH"]),
    ]
    told = [(limit_name(line), line) for line in lines]
    told += [(words.format(len(some)), _sum(some)) for words, some in groups if some]
    overdue = found.numbers.overdue
    if overdue.episodes:
        told.append((messages.words().alert(overdue.limit), overdue))
    top = max((line.episodes for _, line in told), default=1)
    return tuple(_alert_row(title, line, top, found.numbers.sessions) for title, line in told)


def _sum(lines: Sequence[LimitLine]) -> LimitLine:
    return LimitLine(
        limit="",
        priority=max(line.priority for line in lines),
        episodes=sum(line.episodes for line in lines),
        done=sum(line.done for line in lines),
        escalated=sum(line.escalated for line in lines),
        sessions=tuple(dict.fromkeys(s for line in lines for s in line.sessions)),
    )


def _alert_row(title: str, line: LimitLine, top: int, sessions: int) -> RowData:
    counted = per_hundred(line.episodes, sessions)
    rate = "" if counted is None else str(counted)
    word = messages.words().priority(line.priority).capitalize()
    spoken = tr("{0}, {1}: {2} episodes").format(title, word, line.episodes)
    if rate:
        spoken = tr("{0}, {1} per 100 sessions").format(spoken, rate)
    return RowData(
        title=title,
        mark=shape(line.priority),
        word=word,
        count=str(line.episodes),
        share=line.episodes / top,
        last=rate or "–",
        sessions=line.sessions,
        spoken=spoken,
    )


def alerts_note(found: PeriodQuality) -> str:
    """Return what stands right of the heading."""
    numbers = found.numbers
    told = tr("{0} by limits, {1} by late checks")
    return told.format(numbers.by_limits, numbers.overdue.episodes)


def alerts_foot(found: PeriodQuality) -> str:
    """Return the definitions below the list, with the load on a nurse."""
    numbers = found.numbers
    parts = [defined("episodes")]
    if numbers.overdue.episodes:
        risen = tr("{0} of {1} did.").format(numbers.overdue_risen, numbers.overdue.episodes)
        parts += [defined("overdue"), risen]
    parts.append(
        tr("Missed checks: {0} episodes, not in this table.").format(numbers.missed_alerts)
    )
    rate = alarms_per_hour(numbers)
    if rate is not None:
        told = tr("{0} alerts per nurse-hour ({1} in {2} h).")
        number = messages.number
        parts.append(told.format(number(rate), numbers.alarms, number(nurse_hours(numbers))))
    return " ".join(parts)


# time to acknowledge ----------------------------------------------------------------------


def dot_lanes(found: PeriodQuality) -> tuple[DotLane, ...]:
    """Return the lanes of the dot plot."""
    return tuple(_dot_lane(waits) for waits in (found.numbers.high, found.numbers.medium))


def _dot_lane(waits: Waits) -> DotLane:
    after = ESCALATES[waits.priority.name.lower()]
    return DotLane(
        priority=shape(waits.priority),
        word=messages.words().priority(waits.priority),
        waits=waits.waits,
        median=waits.median,
        escalates=after,
        escalates_words=tr("escalates {0}").format(clock(after)),
    )


def dots_spoken(found: PeriodQuality) -> str:
    """Return the dot plot in words."""
    cards = (waits_card(found.numbers.high), waits_card(found.numbers.medium))
    return " ".join(f"{card.title}: {card.value}, {card.beside}. {card.line}." for card in cards)


# the lower panel --------------------------------------------------------------------------


def override_rows(lines: Sequence[OverrideLine]) -> tuple[RowData, ...]:
    """Return a row a kind, the frequent ones first; those that never happened share the last."""
    words = messages.words()
    found = sorted((line for line in lines if line.count), key=lambda line: -line.count)
    rows = [
        RowData(
            title=words.name("override", line.kind.value),
            word=", ".join(
                f"{words.override_item(line.kind.value, item)} {count}"
                for item, count in line.items
            ),
            count=str(line.count),
            sessions=line.sessions,
            spoken=f"{words.name('override', line.kind.value)}: {line.count}",
        )
        for line in found
    ]
    never = [words.name("override", line.kind.value) for line in lines if not line.count]
    if never:
        title = tr("{0} other kinds").format(len(never)) if found else tr("{0} kinds")
        title = title.format(len(never))
        told = ", ".join(never)
        rows.append(RowData(title=title, count="0", spoken=f"{title}: {told}: 0"))
    return tuple(rows)


def slot_rows(lines: Sequence[SlotLine]) -> tuple[RowData, ...]:
    """Return a row a slot of the schedule, as text: on time, late, missed."""
    rows = []
    for line in lines:
        checks = line.checks
        title = tr("After an increase") if line.label == "added" else line.label
        word = tr("{0} late, {1} entered late, {2} missed").format(
            checks.late, checks.entered_late, checks.missed
        )
        of = tr("{0} of {1} on time").format(checks.on_time, checks.all)
        rows.append(
            RowData(
                title=title,
                word=f"{of}, {word}",
                count=str(checks.all),
                sessions=line.sessions,
                spoken=f"{title}: {of}, {word}",
            )
        )
    return tuple(rows)


def idle_rows(lines: Sequence[LimitLine]) -> tuple[RowData, ...]:
    """Return the limits that never led to anything being done."""
    return tuple(
        RowData(
            title=limit_name(line),
            mark=shape(line.priority),
            word=messages.words().priority(line.priority).capitalize(),
            count=str(line.episodes),
            sessions=line.sessions,
            spoken=tr("{0}: {1} episodes, nothing done").format(limit_name(line), line.episodes),
        )
        for line in lines
    )


def benefit_words(benefit: Benefit) -> str:
    """Return response and relief of one scale in a sentence."""
    name = messages.words().measure(benefit.scale.value).short
    told = tr("{0}: response in {1} of {2}, substantial in {3}; followed up {4}.").format(
        name, benefit.response, benefit.known, benefit.substantial, benefit.followed
    )
    middle = median_day(benefit.steps)
    if middle is None:
        return told
    return f"{told} {tr('Half of the reliefs had ended by day {0}.').format(middle)}"


def relief_words(benefit: Benefit | None, moving: date | None) -> str:
    """Return the sentence about one scale, and up to when calls may still change it."""
    told = "" if benefit is None else benefit_words(benefit)
    if moving is None:
        return told
    still = tr("Calls come up to 12 weeks later: these numbers may change until {0}.")
    return f"{told} {still.format(day_words(moving))}".strip()


def curve_of(benefit: Benefit | None) -> CurveData:
    """Return the curve of one scale; below 20 followed infusions it says why there is none."""
    if benefit is None or not benefit.steps:
        return CurveData(empty=tr("No infusion was followed up yet"))
    if benefit.followed < FEWEST:
        told = tr("{0} followed up: too few for a curve").format(benefit.followed)
        return CurveData(empty=told)
    return CurveData(
        steps=tuple((s.day, float(s.share), bool(s.censored)) for s in benefit.steps),
        at_risk=tuple((day, at_risk_on(benefit.steps, day)) for day in RISK_DAYS),
        at_risk_words=tr("at risk"),
        days_words=tr("days"),
        spoken=benefit_words(benefit),
    )


def scale_name(benefit: Benefit) -> str:
    """Name the scale: pain or mood."""
    return messages.words().measure(benefit.scale.value).short


def nothing(page: str) -> str:
    """Say that a list is empty."""
    if page == "idle":
        return tr("After each limit’s alerts something was done at least once")
    return tr("No check was asked for yet")
