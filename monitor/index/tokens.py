"""What a session is found by: its words without accents and case, its numbers, its dates.

A search finds a session when each typed word is the beginning of one of these, in any order.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Final

MONTHS: Final = (
    ("january", "januar", "enero"),
    ("february", "februar", "febrero"),
    ("march", "maerz", "marz", "marzo"),
    ("april", "abril"),
    ("may", "mai", "mayo"),
    ("june", "juni", "junio"),
    ("july", "juli", "julio"),
    ("august", "agosto"),
    ("september", "septiembre"),
    ("october", "oktober", "octubre"),
    ("november", "noviembre"),
    ("december", "dezember", "diciembre"),
)
"""As they are written in the languages of the screens, folded; the short forms begin them."""

_APART: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
)
"""Letters that Unicode does not take apart into a letter and its mark."""
_WORD: Final = re.compile(r"[^\s,;:()\[\]\"*^+=]+")
_QUOTES: Final = re.compile(r"['’‘`]")
_PARTS: Final = re.compile(r"[-./]")
_EDGES: Final = "-./"
MOST_WORDS: Final = 12
"""More typed words than these are not looked at."""


def folded(text: str) -> str:
    """Return `text` without accents and case: `Müller` is found by `muller`."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(each for each in parts if not unicodedata.combining(each))
    return bare.translate(_APART)


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of `text`, as they are typed."""
    bare = _QUOTES.sub("", folded(text))
    found = (word.strip(_EDGES) for word in _WORD.findall(bare))
    return tuple(word for word in found if word)


def tokens(texts: Iterable[str], days: Iterable[str], marks: Iterable[str] = ()) -> str:
    """Return what `texts`, `days` (ISO 8601) and `marks` are found by, parted by spaces, each once.

    A mark is what a filter looks for; nobody can type one.
    """
    found = dict.fromkeys(f"={mark}" for mark in marks)
    for text in texts:
        for word in words_of(text):
            found |= dict.fromkeys(_endings(word))
    for day in days:
        found |= dict.fromkeys(_spellings(day))
    return " ".join(sorted(found))


def _endings(word: str) -> Iterable[str]:
    """Yield a word, what follows each of its hyphens, dots and strokes, and it without them."""
    yield word
    cuts = [found.end() for found in _PARTS.finditer(word)]
    yield from (word[cut:] for cut in cuts if word[cut:].strip(_EDGES))
    if cuts:
        yield _PARTS.sub("", word)


def _spellings(day: str) -> Iterable[str]:
    try:
        on = date.fromisoformat(day)
    except ValueError:  # an opening of an earlier format, or a birth date that is not known
        yield from words_of(day)
        return
    yield from _endings(day)
    yield from _endings(f"{on:%d.%m.%Y}")
    yield f"{on.day}.{on.month}.{on.year}"
    yield f"{on:%d.%m.%y}"
    yield f"{on:%d/%m/%Y}"
    yield f"{on.day}"
    yield from MONTHS[on.month - 1]


def match(text: str, marks: Iterable[str] = ()) -> str:
    """Return the full-text query for what was typed and for `marks`; empty for neither."""
    typed = (f'"{word}" *' for word in words_of(text)[:MOST_WORDS])
    return " AND ".join((*(f'"={mark}"' for mark in marks), *typed))
