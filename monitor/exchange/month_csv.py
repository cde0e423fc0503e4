"""A month as tables: the raw rows behind its numbers, and the numbers with their definitions.

RFC 4180, UTF-8, one header row each. Nobody's name is in them: a session stands by its id. Instants
are local wall times with their offset from UTC; durations are exact seconds. Text that a
spreadsheet would take for a formula begins with an apostrophe.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from io import StringIO
from typing import Final

from monitor.care.figures import figures
from monitor.care.quality import Counted, Quality
from monitor.care.relief import relief, response, scale_of
from monitor.care.shapes import SessionFacts
from monitor.domain.commands import Instant
from monitor.trail import guarded
from monitor.words import Words

Local = Callable[[Instant], datetime]
Row = Sequence[object]

SESSIONS: Final = (
    "session", "patient", "protocol", "protocol_version", "chair", "nurse", "opened_at",
    "started_at", "ended_at", "closed_at", "last_entry_at", "disposition", "series_number",
    "series_of", "mg_per_kg", "mg", "planned_min", "rate_changes", "boluses", "pauses", "scale",
    "pain_before", "pain_after", "pain_lowest", "mood_before", "mood_after", "response",
    "relief_days", "relief_ended", "sbp_baseline", "sbp_highest", "sbp_minute",
    "dissociation", "amendments", "struck",
)  # fmt: skip
CHECKS: Final = ("session", "label", "kind", "phase", "due", "state", "taken_at", "cause", "reason")
ALERTS: Final = (
    "session", "limit", "episode", "kind", "priority", "measure", "raised_at", "acknowledged_at",
    "waited_s", "began_answered", "escalated_at", "closed_at", "answered_by_deed",
    "deed_while_open",
)  # fmt: skip
OVERRIDES: Final = ("session", "kind", "item")
FOLLOW_UPS: Final = ("session", "kind", "week", "at", "item", "answer")
FIGURES: Final = ("figure", "name", "value", "unit", "definition")


def tables(
    counted: Sequence[Counted], quality: Quality, words: Words, local: Local
) -> Mapping[str, bytes]:
    """Return the tables by file name."""
    facts = [each.facts for each in counted]
    return {
        "figures.csv": _table(FIGURES, _figures(quality, words)),
        "sessions.csv": _table(SESSIONS, _sessions(counted, local)),
        "checks.csv": _table(CHECKS, _checks(facts, local)),
        "alerts.csv": _table(ALERTS, _alerts(facts, local)),
        "overrides.csv": _table(
            OVERRIDES, ((f.session, o.kind, o.item) for f in facts for o in f.overrides)
        ),
        "follow-ups.csv": _table(FOLLOW_UPS, _follow_ups(facts, local)),
    }


def _table(head: Row, rows: Iterable[Row]) -> bytes:
    target = StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return target.getvalue().encode()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, str):
        return guarded(value)
    return str(value)


def _figures(quality: Quality, words: Words) -> Iterator[Row]:
    for figure in figures(quality):
        name = words.name("figure", figure.code)
        meaning = words.name("definition", figure.definition)
        yield figure.code, name, figure.value, figure.unit, meaning


def _when(at: Instant | None, local: Local) -> str | None:
    return None if at is None else local(at).isoformat(timespec="seconds")


def _sessions(counted: Sequence[Counted], local: Local) -> Iterator[Row]:
    """Yield the sessions; patients and nurses are numbered in the order in which they came."""
    numbers: dict[str, int] = {}
    nurses: dict[str, int] = {}
    for each in counted:
        f = each.facts
        patient = numbers.setdefault(each.patient, len(numbers) + 1)
        nurse = nurses.setdefault(f.nurse, len(nurses) + 1)
        scale = scale_of(f)
        known = relief(f, scale)
        yield (
            f.session, patient, f.protocol, f.protocol_version, f.chair, nurse,
            *(_when(at, local) for at in (f.opened_at, f.started_at, f.ended_at, f.closed_at)),
            _when(f.seen, local) if f.closed_at is None else None,
            f.disposition, f.series_number, f.series_of, f.mg_per_kg, f.mg, f.minutes,
            len(f.rate_changes), f.boluses, len(f.pauses), scale.value, f.pain.before,
            f.pain.after, f.pain.lowest, f.mood.before, f.mood.after,
            response(f.mood if scale.value == "mood" else f.pain, scale),
            None if known is None else known.days, None if known is None else known.ended,
            f.sbp.baseline, f.sbp.highest, f.sbp.minute, f.dissociation, f.amendments, f.struck,
        )  # fmt: skip


def _checks(facts: Iterable[SessionFacts], local: Local) -> Iterator[Row]:
    for f in facts:
        for slot in f.slots:
            yield (
                f.session, slot.label, slot.kind, slot.phase, _when(slot.due, local), slot.state,
                _when(slot.taken_at, local), slot.cause, slot.explained,
            )  # fmt: skip


def _alerts(facts: Iterable[SessionFacts], local: Local) -> Iterator[Row]:
    for f in facts:
        for alert in f.alerts:
            yield (
                f.session, alert.limit, alert.episode, alert.kind, alert.priority.name.lower(),
                alert.measure, _when(alert.raised, local), _when(alert.acknowledged, local),
                _exactly(alert.waited), alert.carried, _when(alert.escalated, local),
                _when(alert.closed, local), alert.acted, alert.during,
            )  # fmt: skip


def _exactly(micros: int | None) -> Decimal | None:
    """Return seconds with all their places."""
    return None if micros is None else Decimal(micros).scaleb(-6).normalize()


def _follow_ups(facts: Iterable[SessionFacts], local: Local) -> Iterator[Row]:
    for f in facts:
        for contact in f.contacts:
            for item, answer in contact.answers.items():
                when = _when(contact.at, local)
                yield f.session, contact.kind, contact.week, when, item, answer
