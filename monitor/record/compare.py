"""Does the finished PDF say what the journal says? Fact by fact, each in its own row.

The facts are made from the journal's entries by whoever exports, the PDF is read back by `read`;
neither goes through the report that was drawn. A fact holds when its texts stand in one row of its
section, under the headings it names, and nothing else stands in those cells.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from monitor.record.glyphs import unspell
from monitor.record.read import FOOT, HEAD, Block, read

BREAKABLE: Final = 6
"""Words longer than this may have been broken inside by a narrow column."""
SHAPED: Final = "\u0590-\u0dff\u0e00-\u0e7f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufeff"
"""Letters of scripts that are shaped: their ink says little about where a word ends."""
PIECES: Final = re.compile(f"[{SHAPED}]+|[^{SHAPED}]+")
BEFORE: Final = r"(?<![\w+\-\u2212])(?<!\d[.,:/])"
AFTER: Final = r"(?!\w|[.,:/]\d)"
"""Not inside a longer word or number: `5` is not found in `4.5` or `+5`, nor `30` in `14:30`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Texts that a record must say together.

    With `columns` (as many as `texts`, repeated for an old and a new value) the texts stand in
    one row of the table titled `section`, the whole content of the cells under those headings; an
    empty text is an empty cell. `key` tells the row from others and may stand anywhere in it.

    Without `columns` key and texts stand in one row or one passage of the section. An empty
    `section` is page 1 before the first title; `read.HEAD` and `read.FOOT` are checked on each
    page. A fact that is given n times must stand in n rows.
    """

    section: str
    key: tuple[str, ...] = ()
    texts: tuple[str, ...]
    columns: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse columns that do not pair with the texts."""
        if self.columns and len(self.columns) != len(self.texts):
            raise ValueError(f"{len(self.columns)} columns for {len(self.texts)} texts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something that the record and the facts do not agree about."""

    section: str
    key: tuple[str, ...]
    expected: str
    """Empty for a row that no fact speaks of."""
    found: str
    """What stands in its place; empty when there is no such row."""


def compare(pdf: bytes, facts: Iterable[Fact]) -> tuple[Difference, ...]:
    """Return where the PDF does not say the facts; nothing when it says them all.

    In a table of which facts name the columns, a row that no fact speaks of is a difference too.

    Raises:
        ValueError: this is no readable PDF.
    """
    return differences(read(pdf), facts)


def differences(blocks: Iterable[Block], facts: Iterable[Fact]) -> tuple[Difference, ...]:
    """Return where `blocks`, a record as read, do not say the facts."""
    sections: dict[str, list[Block]] = {}
    for block in blocks:
        sections.setdefault(block.section, []).append(block)
    counted = Counter(facts)
    spoken: set[int] = set()
    found: list[Difference] = []
    for fact, count in counted.items():
        found += _check(fact, count, sections.get(fact.section, []), spoken)
    tables = {fact.section for fact in counted if fact.columns}
    found += _unspoken(tables, sections, spoken)
    return tuple(found)


def _unspoken(
    tables: Iterable[str], sections: Mapping[str, Sequence[Block]], spoken: set[int]
) -> Iterator[Difference]:
    for section in sorted(tables):
        for block in sections.get(section, ()):
            if block.is_row and id(block) not in spoken:
                yield Difference(section=section, key=(), expected="", found=_flat(block.text))


def _check(
    fact: Fact, count: int, blocks: Sequence[Block], spoken: set[int]
) -> Iterator[Difference]:
    if fact.section in {HEAD, FOOT}:
        yield from _everywhere(fact, blocks)
    elif fact.columns:
        yield from _in_rows(fact, count, blocks, spoken)
    else:
        wanted = (*fact.key, *fact.texts)
        times = [_times(block.text, wanted, count) for block in blocks]
        spoken.update(id(block) for block, said in zip(blocks, times, strict=True) if said)
        if sum(times) < count:
            yield _missing(fact, "")


def _times(hay: str, texts: Sequence[str], most: int) -> int:
    """Return how many times all of `texts` can be taken out of `hay`, up to `most`."""
    said, rest = 0, _rest(hay, texts)
    while rest is not None and said < most:
        said, rest = said + 1, _rest(rest, texts)
    return said


def _everywhere(fact: Fact, blocks: Sequence[Block]) -> Iterator[Difference]:
    wanted = (*fact.key, *fact.texts)
    if not blocks:
        yield _missing(fact, "")
    for block in blocks:
        if _rest(block.text, wanted) is None:
            yield _missing(fact, f"page {block.page}: {_flat(block.text)}")


def _missing(fact: Fact, found: str) -> Difference:
    expected = " | ".join(fact.texts)
    return Difference(section=fact.section, key=fact.key, expected=expected, found=found)


def _in_rows(
    fact: Fact, count: int, blocks: Sequence[Block], spoken: set[int]
) -> Iterator[Difference]:
    """Look for the row in each part of the table that has some of the fact's columns."""
    wanted = _by_column(fact)
    rows = [row for row in blocks if row.is_row and _rest(row.text, fact.key) is not None]
    for column in wanted:
        if not any(column in row.columns for row in rows):
            yield _missing(fact, f"no row with the column {column}")
            return
    for part in dict.fromkeys(row.columns for row in rows):
        asked = {column: texts for column, texts in wanted.items() if column in part}
        candidates = [row for row in rows if row.columns == part]
        if not asked:  # a part of the table with nothing but columns that no fact names
            spoken.update(id(row) for row in candidates)
            continue
        holding = [row for row in candidates if _holds(row, asked)]
        spoken.update(id(row) for row in holding)
        if len(holding) < count:
            spoken.update(id(row) for row in candidates)
            yield _missing(fact, " / ".join(_shown(row, asked) for row in candidates))


def _by_column(fact: Fact) -> dict[str, list[str]]:
    wanted: dict[str, list[str]] = {}
    for column, text in zip(fact.columns, fact.texts, strict=True):
        wanted.setdefault(column, []).append(text)
    return wanted


def _holds(row: Block, asked: Mapping[str, Sequence[str]]) -> bool:
    """Tell whether each cell says its texts and nothing besides."""
    for column, texts in asked.items():
        rest = _rest(row.cells.get(column, ""), texts)
        if rest is None or rest.strip():
            return False
    return True


def _shown(row: Block, asked: Mapping[str, Sequence[str]]) -> str:
    return " | ".join(_flat(row.cells.get(column, "")) for column in asked)


def _rest(hay: str, texts: Iterable[str]) -> str | None:
    """Take each text out of `hay` once and return what is left, None when one is not in it.

    The longest are taken first, so that `mild` is not taken out of `mild, vomited`.
    """
    rest = _normal(hay)
    for text in sorted(filter(str.strip, texts), key=len, reverse=True):
        match = _pattern(_flat(text)).search(rest)
        if match is None:
            return None
        rest = f"{rest[: match.start()]}\x1f{rest[match.end() :]}"
    return rest.replace("\x1f", " ")


@lru_cache(maxsize=4096)
def _pattern(text: str) -> re.Pattern[str]:
    """Return what finds `text` as whole words and numbers, wherever its lines were broken."""
    words = map(_spread, text.split(" "))
    return re.compile(BEFORE + r"\s+".join(words) + AFTER)


def _spread(word: str) -> str:
    """Return what finds a word: broken by a narrow column, or parted where its script changes."""
    between = "\n?" if _may_break(word) else ""
    pieces = (between.join(map(re.escape, piece)) for piece in PIECES.findall(word))
    return r"\s?".join(pieces)


def _may_break(word: str) -> bool:
    """Tell whether a narrow column may have broken `word`: long, or spelled and so longer."""
    return len(word) > BREAKABLE or not word.isascii()


def _flat(text: str) -> str:
    return " ".join(_normal(text).split())


@lru_cache(maxsize=8192)
def _normal(text: str) -> str:
    composed = unicodedata.normalize("NFC", unspell(text))
    return composed.replace("\ufb01", "fi").replace("\ufb02", "fl")  # PDFium reads them as two
