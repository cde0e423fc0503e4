"""Checks a record by itself, offline: its chain, its pages, its text and what travels inside it.

A page for the monitoring form is checked in the same way, against what such a page says.
The embedded journal is judged by its hash chain and by the hash that every page prints. Then the
pages are held against it twice: fact by fact, as at every export; and, when the same version of
the program drew them, against the record drawn again, so that no stroke differs.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from json import loads
from typing import Any, Final

from monitor.domain.protocol import Protocol
from monitor.domain.reporting import due
from monitor.domain.state import Session
from monitor.ports import Entry, FoundSignature, StorageError
from monitor.record import certified, form_page, history
from monitor.record import pages as look
from monitor.record.back import PREVIOUS, before
from monitor.record.build import Place, app, revision
from monitor.record.certified import Certified
from monitor.record.compare import Difference, Fact, differences
from monitor.record.export import Enclose, document, form
from monitor.record.facts import facts
from monitor.record.facts_form import form_facts
from monitor.record.front import PAGE
from monitor.record.glyphs import unspell
from monitor.record.history import Told
from monitor.record.read import FOOT, Block, read
from monitor.record.verdict import ATTACHED, Finding, Kind, Verdict
from monitor.service import events_of, fold
from monitor.words import LANGUAGES, words

JOURNAL: Final = "journal.json"
ON_PAGE: Final = re.compile(r"page (\d+): ")
LETTER: Final = 600.0
"""Letter paper is wider than this, A4 is not; points."""
_NONSENSE: Final = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError)
"""What reading a journal raises that is chained well and means nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a record knows nothing of: how journals are read and chained, protocols, enclosures."""

    read: Callable[[bytes], Sequence[Entry]]
    """Raises ValueError."""
    broken: Callable[[Sequence[Entry]], tuple[int, str] | None]
    """Returns the first broken entry and its fault."""
    load: Callable[[str], Protocol]
    enclose: Enclose
    signatures: Callable[[bytes], Sequence[FoundSignature]]
    """Judges signatures; called only for a file that has fields of them."""
    now: datetime


def verify(pdf: bytes, means: Means) -> Verdict:
    """Check the record `pdf`; nothing but these bytes is looked at.

    A file that carries earlier versions beneath the present one is checked version by version.
    """

    def content(state: bytes) -> tuple[Verdict, Told | None]:
        return _content(state, means)

    verdict, told = content(pdf)
    if told is None or not told.held.signed:
        return _unsigned(verdict, told, ())
    signatures = tuple(means.signatures(pdf))
    verdict = replace(
        verdict,
        signatures=signatures,
        worth=certified.least(signatures, means.now),
        each=tuple(certified.worth(one, means.now) for one in signatures),
    )
    broken = [
        Finding(kind=Kind.SIGNATURE, name=one.field)
        for one in signatures
        if not one.intact or one.certificate is None
    ]
    found, versions = history.before(pdf, told, verdict.version, signatures, content)
    verdict = replace(
        verdict, findings=(*verdict.findings, *broken, *found), signed_versions=versions
    )
    return _unsigned(verdict, told, signatures)


def _unsigned(verdict: Verdict, told: Told | None, signatures: Sequence[FoundSignature]) -> Verdict:
    """Add that the certificate which the pages name has signed nothing."""
    said = None if told is None else told.place.certified
    mine = [one.certificate for one in signatures if one.certificate is not None]
    if said is None or said.sha256 in {one.sha256 for one in mine}:
        return verdict
    finding = Finding(kind=Kind.NOT_SIGNED, name=said.subject, expected=said.sha256)
    return replace(verdict, findings=(*verdict.findings, finding))


def _content(pdf: bytes, means: Means) -> tuple[Verdict, Told | None]:
    """Check what a file shows, reads aloud and encloses; its signatures are not looked at."""
    try:
        held, blocks = look.open_record(pdf), read(pdf)
    except ValueError as error:
        return Verdict(findings=(Finding(kind=Kind.UNREADABLE, found=str(error)),)), None
    verdict = Verdict(findings=(), pages=len(held.prints), program=held.program)
    numbering = tuple(_numbering(blocks, len(held.prints), _language(held)))
    try:
        entries, session = _journal(held, means)
    except _Broken as broken:
        return replace(verdict, findings=(*numbering, broken.finding)), None
    head, place = entries[-1], _place(held, blocks, session)
    told = Told(held=held, entries=entries, place=place, form=_is_form(held, blocks, session))
    verdict = replace(
        verdict,
        session=session.id,
        sha256=head.sha256,
        entries=head.seq,
        version=revision(tuple(events_of(entries, loads))),
        form=told.form,
        additions=tuple(history.additions(entries)),
    )
    again = _redrawn(told, blocks, session, means)
    later = tuple(history.unasked(entries))
    if again == pdf:
        return replace(verdict, findings=later, redrawn=True), told
    enclosed = () if told.form else means.enclose(session, entries)
    found = [*numbering, *later, *_attached(held, enclosed)]
    if held.active:
        found.append(Finding(kind=Kind.ACTIVE, name=held.active))
    if not numbering:
        found += _said(held, blocks, told, session.protocol)
        if again is not None and Kind.OTHER_JOURNAL not in {one.kind for one in found}:
            named = {one.page for one in found if one.found} - {0}
            strokes = _strokes(pdf, held, again, named)
            exchanged = any(one.kind in ATTACHED for one in found)
            found += [one for one in strokes if one.kind is not Kind.ABOUT or not exchanged]
    return replace(verdict, findings=tuple(found), redrawn=again is not None), told


# --- pages -------------------------------------------------------------------------------------


def _numbering(blocks: Sequence[Block], count: int, language: str) -> Iterator[Finding]:
    """Find pages that are missing, doubled or out of order, by the numbers that they print."""
    page = _printed(words(language).say(PAGE, page="\0", pages="\0"), r"(\d+)")
    printed = {
        block.page: (int(match[1]), int(match[2]))
        for block in blocks
        if block.section == FOOT and (match := page.search(_flat(block.text)))
    }
    total = max((of for _, of in printed.values()), default=count)
    there = {number for number, _ in printed.values()}
    missing = [number for number in range(1, total + 1) if number not in there]
    for number in missing:
        yield Finding(kind=Kind.PAGE_MISSING, page=number, expected=str(total))
    if not missing:
        for place in range(1, count + 1):
            if printed.get(place) != (place, total):
                yield Finding(kind=Kind.PAGE_ORDER, page=place)


def _printed(form: str, fact: str) -> re.Pattern[str]:
    """Return what finds a sentence whose facts, each a zero in it, look like `fact`."""
    return re.compile(fact.join(map(re.escape, form.split("\0"))))


def _language(held: look.Held) -> str:
    """Return the language that the record says it is in; English when there are no words for it."""
    return held.language if held.language in LANGUAGES else "en"


def _flat(text: str) -> str:
    return " ".join(text.split())


# --- the journal inside ------------------------------------------------------------------------


class _Broken(Exception):
    """The journal cannot be what the pages are held against."""

    def __init__(self, kind: Kind, name: str = "", found: str = "") -> None:
        super().__init__(kind)
        self.finding = Finding(kind=kind, name=name, found=found)


def _journal(held: look.Held, means: Means) -> tuple[Sequence[Entry], Session]:
    """Return the embedded journal and its session.

    Raises:
        _Broken: it is not there, cannot be read, or its chain is broken.
    """
    data = held.attachments.get(JOURNAL)
    if data is None:
        raise _Broken(Kind.NO_JOURNAL)
    try:
        entries = means.read(data)
    except ValueError as error:
        raise _Broken(Kind.JOURNAL_UNREADABLE, found=str(error)) from error
    if not entries:
        raise _Broken(Kind.JOURNAL_UNREADABLE, found="it is empty")
    broken = means.broken(entries)
    if broken is not None:
        raise _Broken(Kind.CHAIN, name=str(broken[0]), found=broken[1])
    try:
        session, _ = fold(events_of(entries, loads), means.load)
    except (*_NONSENSE, StorageError) as error:
        raise _Broken(Kind.JOURNAL_UNREADABLE, found=str(error)) from error
    return entries, session


def _attached(held: look.Held, expected: Sequence[Any]) -> Iterator[Finding]:
    wanted = {one.name: one.data for one in expected}
    for name, data in wanted.items():
        there = held.attachments.get(name)
        if there is None:
            yield Finding(kind=Kind.ATTACHMENT_MISSING, name=name)
        elif there != data:
            yield Finding(kind=Kind.ATTACHMENT_CHANGED, name=name, found=_where(there, data))
    for name in held.attachments.keys() - wanted.keys() - {JOURNAL}:
        yield Finding(kind=Kind.ATTACHMENT_UNKNOWN, name=name)


def _where(found: bytes, expected: bytes) -> str:
    """Return the place of the first difference: `line 14`, or `byte 1403` of a single line."""
    lines = found.splitlines(), expected.splitlines()
    if len(lines[1]) > 1:
        return f"line {_first(*lines)}"
    return f"byte {_first(found, expected)}"


def _first(found: Sequence[object], expected: Sequence[object]) -> int:
    pairs = enumerate(zip(found, expected, strict=False), 1)
    shorter = min(len(found), len(expected)) + 1
    return next((place for place, (one, other) in pairs if one != other), shorter)


# --- what the pages say ------------------------------------------------------------------------


def _said(
    held: look.Held, blocks: Sequence[Block], told: Told, protocol: Protocol
) -> Iterator[Finding]:
    entries, language = told.entries, _language(held)
    wanted = (form_facts if told.form else facts)(entries, protocol, language)
    voice = words(language)
    said = certified.facts(told.place.certified, voice)
    last = Fact(section=voice.say("Signatures"), texts=(before(told.place.previous, voice),))
    found = differences(blocks, (*wanted, *said, last))
    feet = {one.found for one in found if one.section == FOOT}
    if len(feet) == len(held.prints) and entries[-1].sha256 in {one.expected for one in found}:
        yield Finding(kind=Kind.OTHER_JOURNAL)
    else:
        yield from (_finding(blocks, one) for one in found)


def _finding(blocks: Sequence[Block], one: Difference) -> Finding:
    name = " ".join((one.section, *one.key)).strip()
    page, found = _page(blocks, one), ON_PAGE.sub("", one.found, count=1)
    return Finding(kind=Kind.TEXT, page=page, name=name, expected=one.expected, found=found)


def _page(blocks: Sequence[Block], one: Difference) -> int:
    """Return the page on which a difference shows: where its row is, or else its section."""
    said = ON_PAGE.match(one.found)
    if said is not None:
        return int(said[1])
    near = [block for block in blocks if block.section == one.section]
    keyed = [b for b in near if one.key and all(text in _flat(b.text) for text in one.key)]
    exact = [b for b in near if one.found and _flat(b.text) == one.found]
    return next((block.page for block in (*exact, *keyed, *near)), 0)


def _strokes(pdf: bytes, held: look.Held, again: bytes, known: set[int]) -> Iterator[Finding]:
    """Compare page with page; of the pages in `known` it has been said what stands there."""
    drawn = look.open_record(again)
    if held.spoken != drawn.spoken and not known:
        yield Finding(kind=Kind.SPOKEN)
    if held.about != drawn.about and not known:
        yield Finding(kind=Kind.ABOUT)
    if len(held.prints) != len(drawn.prints):
        yield Finding(kind=Kind.DRAWING, page=min(len(held.prints), len(drawn.prints)) + 1)
    pairs = zip(held.prints, drawn.prints, strict=False)
    for page, (mine, its) in enumerate(pairs, 1):
        if mine == its or page in known:
            continue
        changes = list(_texts(look.texts(pdf, page), look.texts(again, page)))
        if not changes:
            yield Finding(kind=Kind.DRAWING, page=page)
        for expected, found in changes:
            yield Finding(kind=Kind.TEXT, page=page, expected=expected, found=found)


def _texts(found: Sequence[str], expected: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what should stand on a page, and what stands there instead."""
    from difflib import SequenceMatcher

    for kind, a, b, c, d in SequenceMatcher(None, expected, found, autojunk=False).get_opcodes():
        if kind != "equal":
            yield " ".join(expected[a:b]), " ".join(found[c:d])


# --- drawing it again --------------------------------------------------------------------------


def _redrawn(told: Told, blocks: Sequence[Block], session: Session, means: Means) -> bytes | None:
    """Return the record as this program draws it; None when another version has drawn it."""
    feet = (block.text for block in blocks if block.section == FOOT)
    if told.held.program != app() and not any(app() in _flat(text) for text in feet):
        return None
    paper = "letter" if told.held.width > LETTER else "a4"
    draw = form if told.form else partial(document, enclose=means.enclose)
    draw = partial(draw, language=_language(told.held))
    try:
        return draw(session, told.entries, place=told.place, paper=paper)
    except OSError:  # no fonts here: the facts have to do
        return None


def _is_form(held: look.Held, blocks: Sequence[Block], session: Session) -> bool:
    """Tell whether this is the page for the monitoring form, by the sections that only it has."""
    voice = words(_language(held))
    own = {voice.say(title) for title in (form_page.ASKED, form_page.SEEN)}
    return due(session) is not None and any(block.section in own for block in blocks)


def _place(held: look.Held, blocks: Sequence[Block], session: Session) -> Place:
    """Return what the record says and the journal does not: clinic, room, what is beside it."""
    voice = words(_language(held))
    chair = voice.say("chair {chair}", chair=session.chair)
    clinic = unspell(held.author).removesuffix(chair).removesuffix(", ")
    printed = _printed(voice.say(PREVIOUS, record="\0"), "(.+)")
    match = printed.search(_flat(held.subject))
    previous = "" if match is None else unspell(match[1])
    named = (Certified.read(_flat(block.text), voice) for block in blocks)
    return Place(
        clinic=clinic,
        previous="" if previous == voice.say("no record") else previous,
        certified=next((one for one in named if one is not None), None),
    )
