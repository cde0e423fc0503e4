"""What the files of a record are called: by a pattern that never needs a patient's name."""

from collections.abc import Sequence
from string import Formatter
from typing import Final

from monitor.domain.state import Session
from monitor.ports import Entry
from monitor.record.build import revision
from monitor.record.source import Source
from monitor.record.text import Clock

DEFAULT: Final = "{date}_{record}"
FIELDS: Final = ("date", "record", "mrn")


class PatternError(ValueError):
    """A pattern that cannot name files; the message says why."""


def check(pattern: str) -> str:
    """Return `pattern` without `.pdf` at its end.

    It holds `{record}`, without which two records could have one name, and may hold `{date}` and
    `{mrn}`.

    Raises:
        PatternError: it does not, or it names a folder.
    """
    stem = pattern.removesuffix(".pdf")
    try:
        parts = list(Formatter().parse(stem))
    except ValueError as error:
        raise PatternError(str(error)) from None
    names = [name for _, name, _, _ in parts if name is not None]
    for _, name, form, conversion in parts:
        if name is not None and (name not in FIELDS or form or conversion):
            raise PatternError(f"{{{name}}} is none of {_listed(FIELDS)}")
    if "record" not in names:
        raise PatternError("without {record} two records could have one name")
    if any(c in "/\\" or not c.isprintable() for text, *_ in parts for c in text):
        raise PatternError("it names a file, not a folder")
    return stem


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)


def stem(
    session: Session, entries: Sequence[Entry], pattern: str = DEFAULT, number: int = 0
) -> str:
    """Return `2026-03-12_2026-0312-04_v2`: the day, the record, a draft or later version.

    `number` names an earlier version; 0 stands for the present one.
    """
    number = number or revision(Source.of(session, entries).events)
    version = "_draft" if session.closing is None else "" if number == 1 else f"_v{number}"
    return pattern.format(
        date=Clock.of(entries).local(session.opened_at).strftime("%Y-%m-%d"),
        record=f"{_plain(session.id)}{version}",
        mrn=_plain(session.patient.mrn),
    )


def stems(session: Session, entries: Sequence[Entry], pattern: str = DEFAULT) -> tuple[str, ...]:
    """Return the names of all versions of a record, the present one first."""
    present = revision(Source.of(session, entries).events)
    return tuple(stem(session, entries, pattern, n) for n in range(present, 0, -1))


def _plain(text: str) -> str:
    """Return `text` in characters that every file system takes."""
    return "".join(c if c.isalnum() or c in "-." else "-" for c in text).strip(".")
