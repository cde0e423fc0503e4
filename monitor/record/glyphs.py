"""Characters that the typeface cannot write are spelled by number, never drawn as a box.

`李` becomes `[U+674E]`; the record says so at its end, and the comparison reads it back. The
journal that travels with the record keeps every character as it was typed.
"""

import re
import unicodedata
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, Final

from monitor.record.report import Answer, Item, Listing, Report
from monitor.words import words

SPELLED: Final = re.compile(r"\[\n?U\n?\+\n?((?:[0-9A-F]\n?){4,6})\]")
"""A spelled character, also one that a narrow column broke."""
BREAKS: Final = frozenset("\n")
INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


Covered = Callable[[str], frozenset[int]]
"""Returns the code points that can be written, as far as a text needs to know them."""


def readable(report: Report, covering: Covered) -> Report:
    """Return `report` with every text in composed form and in characters that can be written.

    When something had to be spelled, a last section names each such character and its place.
    """
    written = "".join(texts(report))
    covered = covering(_normal(written))
    if _writable(written, covered):
        return report
    missing = spelled_in(report, covered)
    spelled: Report = _mapped(report, covered)
    if not missing:
        return spelled
    say = words(report.language).say
    listing = Listing(
        title=say("Characters written by number"),
        note=say("The record's typeface does not have them. The journal keeps them as typed"),
        items=tuple(
            Item(text=f"{_named(c)}: {', '.join(places)}", answer=Answer.PLAIN)
            for c, places in missing.items()
        ),
    )
    return replace(spelled, sections=(*spelled.sections, listing))


def spelled_in(report: Report, covered: frozenset[int]) -> Mapping[str, Sequence[str]]:
    """Return each character that cannot be written, and the parts of the record that have it."""
    found: dict[str, dict[str, None]] = {}
    for place, part in _places(report):
        for character in sorted(set(_normal("".join(texts(part))))):
            if not has(character, covered):
                found.setdefault(character, {})[place] = None
    return {character: tuple(found[character]) for character in sorted(found)}


def _places(report: Report) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a record with their names in its language."""
    say = words(report.language).say
    patient, visit = report.patient, report.visit
    yield say("Patient"), patient.name
    yield say("MRN"), (patient.mrn, patient.born, patient.age, patient.sex)
    yield say("Allergies"), patient.allergies
    yield say("Prescriber"), visit.prescriber
    yield say("Order"), (visit.order, visit.session, visit.weight)
    yield report.title, (visit.place, visit.date, visit.short_date, report.state, report.title)
    yield from ((box.title, box) for box in report.boxes)
    yield say("Course"), report.chart or ()
    yield from ((section.title, section) for section in report.sections)
    yield say("Protocol"), report.protocol
    yield say("Signatures"), (report.signatures, report.chain)


def texts(part: Any) -> Sequence[str]:
    """Return every text inside a piece of a report."""
    found: list[str] = []
    _collect(part, found.append)
    return found


def _collect(part: Any, add: Callable[[str], None]) -> None:
    kind = part.__class__
    if kind is tuple:
        for inner in part:
            if inner.__class__ is str:
                add(inner)
            else:
                _collect(inner, add)
    elif isinstance(part, str):
        add(part)
    else:
        for name in _names(kind):
            inner = getattr(part, name)
            if inner.__class__ is str:
                if inner:
                    add(inner)
            elif inner is not None and inner.__class__ is not bool:
                _collect(inner, add)


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Return the names of the fields of a piece of a report, none for anything else."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _writable(text: str, covered: frozenset[int]) -> bool:
    """Tell whether `text` can be printed as it is, which is nearly always so."""
    plain = "\t" not in text and "\r" not in text and unicodedata.is_normalized("NFC", text)
    return plain and all(has(character, covered) for character in set(text))


def spell(text: str, covered: frozenset[int]) -> str:
    """Return `text` composed (NFC), with each character outside `covered` as `[U+XXXX]`."""
    return "".join(c if has(c, covered) else f"[U+{ord(c):04X}]" for c in _normal(text))


def unspell(text: str) -> str:
    """Return `text` with `[U+XXXX]` turned back into characters."""
    return SPELLED.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    code = int(match[1].replace("\n", ""), 16)
    return chr(code) if code <= 0x10FFFF else match[0]


def _normal(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return composed.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")


def has(character: str, covered: Container[int]) -> bool:
    """Tell whether `character` can be printed as itself: a visible one, or the end of a line."""
    if character in BREAKS:
        return True
    return ord(character) in covered and unicodedata.category(character) not in INVISIBLE


def _named(character: str) -> str:
    name = unicodedata.name(character, "without a name")
    return f"U+{ord(character):04X} {name.lower()}"


def _mapped(part: Any, covered: frozenset[int]) -> Any:
    """Return `part` itself when nothing in it has to be spelled."""
    if type(part) is str:
        plain = part.isascii() and part.isprintable()
        return part if plain else spell(part, covered)
    if isinstance(part, tuple):
        return tuple(_mapped(inner, covered) for inner in part)
    changed = {}
    for name in _names(part.__class__):
        old = getattr(part, name)
        new = _mapped(old, covered)
        if new != old:
            changed[name] = new
    return replace(part, **changed) if changed else part
