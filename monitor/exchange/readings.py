"""Every saved reading of a session as it now is, with what stood there before and who said so.

Made from the events alone. Fields that were typed and not saved are no readings; they are in the
journal.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from monitor.domain import events as ev
from monitor.domain.limits import crosses_at, known
from monitor.domain.measures import MEASURES, VITAL_GROUPS, Value
from monitor.domain.state import Session
from monitor.ports import Instant

_ORDER: Final = {measure: place for place, measure in enumerate(MEASURES)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was said of one measure in one check: a value, or why there is none."""

    measure: str
    value: Value | None
    not_obtained: str
    """Empty when there is a value."""
    by: str
    at: Instant
    """When it became part of the record."""
    reason: str = ""
    """Why it replaced the one before; empty for the first."""
    confirmed: bool = False
    """It was asked about, being implausible, and said to be right."""


@dataclass(slots=True, kw_only=True)
class Sheet:
    """A saved check with all versions of its readings, the first one first."""

    saved: ev.CheckSaved
    label: str
    """The slot or recheck that it belongs to, as it is called in the journal; else empty."""
    readings: dict[str, list[Reading]] = field(default_factory=dict)
    """Per measure, in the order in which they were said."""
    struck: ev.CheckStruck | None = None

    @property
    def ordinal(self) -> int:
        """Number of the check in its session, from 1."""
        return self.saved.ordinal

    def now(self) -> Mapping[str, Reading]:
        """Return each measure's reading as it stands."""
        return {measure: versions[-1] for measure, versions in self.readings.items()}


def sheets(events: Iterable[ev.Event]) -> tuple[Sheet, ...]:
    """Return all checks of a session's events, struck ones too, by ordinal."""
    labels: dict[int, str] = {}
    found: dict[int, Sheet] = {}
    for event in events:
        match event:
            case ev.SlotOpened():
                labels[event.number] = event.label
            case ev.CheckSaved():
                label = "" if event.slot is None else labels[event.slot]
                found[event.ordinal] = _sheet(event, label)
            case ev.Amended():
                found[event.check].readings[event.measure].append(_amended(event))
            case ev.CheckStruck():
                found[event.check].struck = event
            case _:
                pass
    return tuple(found[ordinal] for ordinal in sorted(found))


def _sheet(saved: ev.CheckSaved, label: str) -> Sheet:
    said: dict[str, tuple[Value | None, str]] = {m: (v, "") for m, v in saved.values.items()}
    said |= {measure: (None, reason) for measure, reason in saved.not_obtained.items()}
    readings = {
        measure: [
            Reading(
                measure=measure,
                value=value,
                not_obtained=reason,
                by=saved.by,
                at=saved.at,
                confirmed=measure in saved.confirmed,
            )
        ]
        for measure, (value, reason) in sorted(said.items(), key=_asked)
    }
    return Sheet(saved=saved, label=label, readings=readings)


def _asked(said: tuple[str, object]) -> tuple[int, str]:
    """Return the place of a measure in the order in which a check asks; site scores come last."""
    return _ORDER.get(said[0], len(_ORDER)), said[0]


def _amended(event: ev.Amended) -> Reading:
    return Reading(
        measure=event.measure,
        value=event.value,
        not_obtained=event.not_obtained,
        by=event.by,
        at=event.at,
        reason=event.reason,
    )


def crossed(session: Session) -> Mapping[tuple[int, str], str]:
    """Return, per check (ordinal) and measure, the worst limit that the reading crosses.

    As the record marks them: by the check itself, and by the readings as they were at closing.
    """
    data = known(session)
    found: dict[tuple[int, str], str] = {}
    worst: dict[tuple[int, str], int] = {}
    for check in data.checks:
        for limit in session.limits:
            key = check.ordinal, limit.condition.measure
            if limit.priority > worst.get(key, 0) and crosses_at(limit, check, data):
                worst[key], found[key] = limit.priority, limit.id
    return found


def group_of(measure: str) -> str:
    """Return the name under which readings travel together: `bp` for both pressures."""
    return "bp" if measure in VITAL_GROUPS["bp"] else measure


def plain(value: Value) -> str:
    """Return a value as text: `36.1`, `true`, `chest_pain`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value, "f") if isinstance(value, Decimal) else value
