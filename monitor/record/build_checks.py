"""The checks of a record: every reading, what was planned, what became of it, what was changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from monitor.domain import events as ev
from monitor.domain.measures import Value
from monitor.domain.protocol import Priority
from monitor.domain.state import Check, Slot, Status
from monitor.record.report import Cell, Footnote, Mark, Table
from monitor.record.source import Source, cells, column, differ, is_faint, table
from monitor.record.text import duration

MARKS: Final = {Priority.HIGH: Mark.HIGH, Priority.MEDIUM: Mark.MEDIUM, Priority.LOW: Mark.LOW}
MAIN: Final = (
    ("BP", ("sbp", "dbp")),
    ("HR", ("hr",)),
    ("SpO₂", ("spo2",)),
    ("RR", ("rr",)),
    ("Sedation", ("moaas",)),
    ("Oriented", ("orientation",)),
    ("Dizziness", ("dizziness",)),
    ("Nausea", ("nausea",)),
    ("Dissoc.", ("dissociation",)),
    ("Anxiety", ("anxiety",)),
    ("Pain", ("pain",)),
)
"""Headings of the table of checks, and the measures under each."""
ALSO: Final = (
    ("Red flag", ("red_flag",)),
    ("Vomited", ("vomited",)),
    ("Distressed", ("distressed",)),
    ("Mood", ("mood",)),
    ("Self-harm", ("self_harm",)),
    ("Oxygen", ("o2",)),
    ("Walking", ("gait",)),
    ("Temp., °C", ("temp",)),
    ("Weight, kg", ("weight",)),
)
"""The same of the second table: what is asked less often, or nearly always answered no."""
NONE_READ: Final = "n.a."
MISSING: Final = "–"
Heads = Sequence[tuple[str, tuple[str, ...]]]


def label(source: Source, check: Check) -> str:
    """Return how a check is called: `T+10`, `Baseline`, `BP T+13`, `Extra`."""
    if check.slot is None:
        return source.say("Extra")
    return slot_label(source, source.session.slot(check.slot))


def slot_label(source: Source, slot: Slot) -> str:
    """Return how a slot or recheck is called."""
    return source.words.slot(slot.label, slot.group)


# --- readings ----------------------------------------------------------------------------------


@dataclass(slots=True)
class _Letters:
    """The footnotes of a table, lettered as they come."""

    notes: list[Footnote]

    def add(self, text: str) -> str:
        """Return the letter of the footnote that says `text`."""
        for note in self.notes:
            if note.text == text:
                return note.letter
        number = len(self.notes)
        letter = chr(ord("a") + number % 26) * (number // 26 + 1)
        self.notes.append(Footnote(letter=letter, text=text))
        return letter


def checks(source: Source) -> Iterator[Table]:
    """Yield the tables of all readings."""
    yield _readings(source, "All checks", MAIN, by=True)
    others = [m for c in source.session.checks for m in (*c.values, *c.not_obtained)]
    known = {m for _, members in (*MAIN, *ALSO) for m in members}
    scores = [
        (source.words.measure(m).short, (m,)) for m in dict.fromkeys(others) if m not in known
    ]
    yield _readings(source, "Also asked", (*ALSO, *scores), by=False)


def _readings(source: Source, title: str, heads: Heads, *, by: bool) -> Table:
    letters = _Letters([])
    shown = [head for head in heads if by or _asked(source, head[1])]
    rows = [
        _check_row(source, check, shown, letters, by=by)
        for check in sorted(source.session.checks, key=lambda c: (c.taken_at, c.ordinal))
        if by or any(_has(check, members) for _, members in shown)
    ]
    legend = [Footnote(text=f"{short}: {name}.") for name, short in source.by.items()] if by else []
    more = ("Late",) if by else ()
    ends = ("By",) if by else ()
    names = ("Check", "Taken", *more, *(h for h, _ in shown), *ends)
    return Table(
        title=source.say(title),
        columns=tuple(column(source.words, name) for name in names),
        rows=tuple(rows),
        keys=2,
        note=_note(source) if by else "",
        footnotes=(*letters.notes, *legend) if rows else (),
        empty=source.say("No check was saved.") if by else "",
    )


def _note(source: Source) -> str:
    slots = [s for s in source.session.slots if s.group is None and s.status is not Status.DROPPED]
    counted = [
        (sum(s.status is Status.ON_TIME for s in slots), "{n} on time"),
        (sum(s.status is Status.LATE for s in slots), "{n} late"),
        (sum(s.status is Status.ENTERED_LATE for s in slots), "{n} entered late"),
        (sum(s.status is Status.MISSED for s in slots), "{n} missed"),
    ]
    parts = [source.say("{n} planned", n=len(slots))]
    parts += [source.say(what, n=count) for count, what in counted if count]
    legend = source.say(
        "Bold with a mark: past a limit. BP in mmHg, HR and RR per minute, SpO₂ in %"
    )
    return f"{', '.join(parts)}. {legend}"


def _has(check: Check, members: tuple[str, ...]) -> bool:
    return any(m in check.values or m in check.not_obtained for m in members)


def _asked(source: Source, members: tuple[str, ...]) -> bool:
    return any(_has(check, members) for check in source.session.checks)


def _check_row(
    source: Source, check: Check, heads: Heads, letters: _Letters, *, by: bool
) -> tuple[Cell, ...]:
    first = [
        Cell(text=label(source, check), strong=True),
        Cell(text=source.clock.minute(check.taken_at)),
    ]
    readings = [_reading(source, check, members, letters) for _, members in heads]
    if by:
        first.append(Cell(text=late_by(source, check)))
        readings.append(Cell(text=source.who(check.by)))
    row = (*first, *readings)
    if not check.struck:
        return row
    letter = letters.add(source.say("struck, see Checks struck."))
    struck = [Cell(text=source.say("struck"), old=row[0].text, note=letter, strong=True)]
    return (*struck, *(_struck(cell) for cell in row[1:]))


def _struck(cell: Cell) -> Cell:
    """Strike what is said; an older text that was struck already goes with it."""
    said = " ".join(part for part in (cell.old, cell.text) if part)
    return Cell(old=said, note=cell.note)


def late_by(source: Source, check: Check) -> str:
    """Return how long after its due time a planned check was taken, when that was late."""
    if check.slot is None:
        return ""
    due = source.session.slot(check.slot).due
    if due is None or check.taken_at <= due + source.session.protocol.timing.grace:
        return ""
    return f"+{duration(check.taken_at - due)}"


def _reading(source: Source, check: Check, members: tuple[str, ...], letters: _Letters) -> Cell:
    if not _has(check, members):
        return Cell()
    priorities = source.crossed.get(check.ordinal, {})
    worst = max((priorities[m] for m in members if m in priorities), default=None)
    text = "/".join(_value(source, check, m) for m in members)
    old = _before(source, check, members)
    letter = letters.add(source.say("amended, see Amendments.")) if old else ""
    missing = [m for m in members if m in check.not_obtained]
    if missing:
        letter = letters.add(_why_missing(source, check, missing))
    return Cell(
        text=text,
        old=old,
        note=letter,
        mark=None if worst is None else MARKS[worst],
        faint=text == source.say(NONE_READ) or is_faint(source.words, text),
    )


def _why_missing(source: Source, check: Check, missing: Sequence[str]) -> str:
    names = source.say(" and ").join(source.words.measure(m).name for m in missing)
    why = dict.fromkeys(source.words.not_obtained(check.not_obtained[m]) for m in missing)
    return source.say(
        "{check}, {when}: {names} not obtained, {why}.",
        check=label(source, check),
        when=source.clock.minute(check.taken_at),
        names=names,
        why=source.inside("; ".join(why)),
    )


def _value(source: Source, check: Check, measure: str) -> str:
    if measure in check.values:
        return source.brief(measure, check.values[measure])
    return source.say(NONE_READ) if measure in check.not_obtained else MISSING


def _before(source: Source, check: Check, members: tuple[str, ...]) -> str:
    """Return the reading as it was saved, when it has been amended since."""
    if not any(m in check.amended for m in members):
        return ""
    first: dict[str, Value | None] = {}
    for event in source.events:
        if isinstance(event, ev.Amended) and event.check == check.ordinal:
            first.setdefault(event.measure, event.was)
    parts = []
    for m in members:
        if m in first:
            was = first[m]
            parts.append(source.say(NONE_READ) if was is None else source.brief(m, was))
        else:
            parts.append(_value(source, check, m))
    return "/".join(parts)


# --- times -------------------------------------------------------------------------------------


def entered_later(source: Source) -> Table:
    """Return the checks whose two times differ."""
    rows = [
        cells(
            label(source, c),
            source.second(c.taken_at),
            source.second(c.entered_at),
            c.by,
        )
        for c in source.session.checks
        if differ(c.taken_at, c.entered_at)
    ]
    title = "Entered at another time than taken"
    return table(source.words, title, "Check|Taken|Entered|By", rows)
