"""All readings of a session as a table: one row a reading, in the order of the checks.

Answers given in calls after the session follow, one row each.

RFC 4180, UTF-8, one header row. Times are wall times with their offset from UTC. Text that a
spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers, zero too.
"""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from json import loads
from typing import Final

from monitor.domain.measures import Value
from monitor.domain.state import Session
from monitor.exchange.calls import Answered, answered
from monitor.exchange.readings import Reading, Sheet, crossed, plain, sheets
from monitor.exchange.wall import Wall
from monitor.ports import Entry
from monitor.service import events_of

COLUMNS: Final = (
    "session",
    "mode",
    "check",
    "kind",
    "label",
    "taken_at",
    "entered_at",
    "measure",
    "value",
    "unit",
    "not_obtained",
    "by",
    "limit",
    "amended_from",
    "amended_because",
    "struck_because",
)
CALL: Final = "call"
"""Kind of a row that holds an answer given at home, not a reading."""
BEFORE: Final = " | "
"""Parts the readings that stood there before, the first one first."""
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def write(session: Session, entries: Sequence[Entry]) -> bytes:
    """Return the readings of `session`, whose whole stream is `entries`."""
    target = StringIO()
    rows = csv.writer(target, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    wall, limits = Wall.of(entries), crossed(session)
    for sheet in sheets(events_of(entries, loads)):
        for measure, versions in sheet.readings.items():
            limit = limits.get((sheet.ordinal, measure), "")
            rows.writerow(_row(session, sheet, versions, wall, limit))
    for call in answered(events_of(entries, loads)):
        rows.writerows(_answer(session, call, question, wall) for question in call.questions())
    return target.getvalue().encode()


def _answer(session: Session, call: Answered, question: str, wall: Wall) -> Iterator[str]:
    """Yield a question of a call after the session in the columns of a reading."""
    made, struck = call.made, call.struck
    said = made.answers.get(question)
    at = wall.stamp(made.at)
    yield harmless(session.id)
    yield session.mode
    yield ""
    yield CALL
    yield call.label
    yield at
    yield at
    yield harmless(question)
    yield harmless(said or "")
    yield "%" if question == "relief_percent" and said else ""
    yield "not_asked" if said is None else ""
    yield harmless(made.by)
    yield "red" if question in made.red else ""
    yield ""
    yield ""
    yield harmless("" if struck is None else struck.reason)


def _row(
    session: Session, sheet: Sheet, versions: Sequence[Reading], wall: Wall, limit: str
) -> Iterator[str]:
    last, saved = versions[-1], sheet.saved
    measure = session.protocol.measure(last.measure)
    yield harmless(session.id)
    yield session.mode
    yield str(sheet.ordinal)
    yield saved.kind
    yield harmless(sheet.label)
    yield wall.stamp(saved.taken_at)
    yield wall.stamp(last.at)
    yield harmless(last.measure)
    yield _cell(last.value)
    yield measure.unit if measure is not None and last.value is not None else ""
    yield harmless(last.not_obtained)
    yield harmless(last.by)
    yield harmless(limit)
    yield harmless(BEFORE.join(_said(one) for one in versions[:-1]))
    yield harmless(last.reason)
    yield harmless("" if sheet.struck is None else sheet.struck.reason)


def _cell(value: Value | None) -> str:
    if value is None:
        return ""
    return harmless(value) if isinstance(value, str) else plain(value)


def _said(reading: Reading) -> str:
    return reading.not_obtained if reading.value is None else plain(reading.value)


def harmless(text: str) -> str:
    """Return `text` so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
