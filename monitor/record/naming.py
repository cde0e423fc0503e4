"""What the files of a record are called: by a pattern that never needs a patient's name."""

import unicodedata
from collections.abc import Sequence
from string import Formatter
from typing import Final

from monitor.digest import sha256_hex
from monitor.domain.state import Session
from monitor.ports import Entry
from monitor.record.build import revision
from monitor.record.source import Source
from monitor.record.text import Clock

DEFAULT: Final = "{date}_{record}"
ARCHIVE: Final = "{date}_{mrn}_{record}.pdf"
FIELDS: Final = ("date", "record", "mrn")
MOST_WORDS: Final = 40
"""Bytes of a pattern's own words, and of each field: a name has room for 255 altogether."""
MOST_FIELD: Final = 80
FORBIDDEN: Final = frozenset('/\\<>:"|?*')
"""What some file system does not take in a name."""


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
    words = "".join(text for text, *_ in parts)
    if any(c in FORBIDDEN or not c.isprintable() for c in words) or stem.startswith("."):
        raise PatternError("it names a file: letters, digits, space and - _ . only")
    if len(words.encode()) > MOST_WORDS:
        raise PatternError(f"its own words are longer than {MOST_WORDS} letters")
    return stem


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)


def stem(
    session: Session, entries: Sequence[Entry], pattern: str = DEFAULT, number: int = 0
) -> str:
    """Return `2026-03-12_2026-0312-04_v2`: the day, the record, a draft's time or later version.

    `pattern` has passed `check`, or is one of this module. `number` names an earlier version; 0
    stands for the present one.
    """
    number = number or revision(Source.of(session, entries).events)
    clock = Clock.of(entries)
    version = "" if number == 1 else f"_v{number}"
    if session.closing is None:
        version = clock.local(entries[-1].at).strftime("_draft_%H-%M-%S")
    return pattern.removesuffix(".pdf").format(
        date=clock.local(session.opened_at).strftime("%Y-%m-%d"),
        record=f"{plain(session.id)}{version}",
        mrn=plain(session.patient.mrn),
    )


def stems(session: Session, entries: Sequence[Entry], pattern: str = DEFAULT) -> tuple[str, ...]:
    """Return the names of all versions of a record, the present one first."""
    present = revision(Source.of(session, entries).events)
    return tuple(stem(session, entries, pattern, n) for n in range(present, 0, -1))


def plain(text: str) -> str:
    """Return `text` in characters and a length that every file system takes.

    What is shortened ends in a hash of the whole, so that it still tells one from another.
    """
    said = unicodedata.normalize("NFC", text)
    kept = "".join(c if c.isalnum() or c in "-." else "-" for c in said).strip(".") or "none"
    if len(kept.encode()) <= MOST_FIELD:
        return kept
    mark = sha256_hex(text.encode(errors="surrogatepass"))[:8]
    return f"{kept.encode()[: MOST_FIELD - 9].decode(errors='ignore')}-{mark}"
