"""What follows the tables: listings, signatures, and where the record stands in its chain."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from monitor.record import lines, marks
from monitor.record.flow import Piece
from monitor.record.fonts import Faces
from monitor.record.lines import NOTE, Line, Style
from monitor.record.pen import INK, Pen
from monitor.record.report import Answer, Item, Listing, ProtocolFacts, Report, Signature
from monitor.record.table import LEADING, alone, paragraph, title
from monitor.record.tags import UNNUMBERED, Artifact, Element
from monitor.words import Words

ITEM: Final = 1.2
"""Room under an item of a listing."""
BOX: Final = 10.5
"""What the tick before an item takes."""
COLUMN_GAP: Final = 10.0
SIGNATURES_A_ROW: Final = 3
PREVIOUS: Final = "Previous in the chain: {record}."
WHOLE_HASH: Final = "Full SHA-256: {sha256}"

ANSWERS: Final = {Answer.MET: "Met", Answer.UNMET: "Not met", Answer.PLAIN: ""}
"""What is said for the tick before an item."""

ITEM_STYLE = Style(size=7.9)
NAME = Style(size=8.6, strong=True)
ROLE = Style(size=8.2)


def listing(section: Listing, faces: Faces, words: Words, width: float) -> list[Piece]:
    """Return the pieces of a listing: rows of items, read down each column."""
    if not section.items:
        return [alone(faces, section.title, section.empty, width)] if section.empty else []
    shortest = min(
        (_rows(section.items, columns, faces, words, width) for columns in (1, 2, 3)),
        key=lambda rows: sum(row.height for row in rows),
    )
    return [title(faces, section.title, section.note, width), *shortest]


def _rows(
    items: Sequence[Item], columns: int, faces: Faces, words: Words, width: float
) -> list[Piece]:
    wide = (width - COLUMN_GAP * (columns - 1)) / columns
    indent = 0.0 if all(item.answer is Answer.PLAIN for item in items) else BOX
    whole = Element("L", UNNUMBERED)
    laid = [_lay(item, faces, words, wide - indent, whole) for item in items]
    deep = -(-len(laid) // columns)
    found = []
    for row in range(deep):
        cells = [
            (column * (wide + COLUMN_GAP), indent, laid[index])
            for column in range(columns)
            if (index := column * deep + row) < len(laid)
        ]
        height = LEADING * max(len(cell[2].lines) for cell in cells) + ITEM
        tags = () if row else (whole,)
        found.append(Piece(height=height, draw=partial(_draw_items, cells), tags=tags))
    return found


@dataclass(frozen=True, slots=True)
class _Laid:
    """An item as wrapped, and what its tick and its text are in the structure."""

    answer: Answer
    lines: Sequence[Line]
    tick: Element | None
    body: Element


def _lay(item: Item, faces: Faces, words: Words, width: float, whole: Element) -> _Laid:
    element = whole.add("LI")
    said = ANSWERS[item.answer]
    tick = element.add("Lbl", alt=words.say(said)) if said else None
    wrapped = lines.wrap(faces, [(item.text, ITEM_STYLE)], width)
    return _Laid(item.answer, wrapped, tick, element.add("LBody"))


def _draw_items(cells: Sequence[tuple[float, float, _Laid]], pen: Pen, top: float) -> None:
    for left, indent, item in cells:
        x, y = pen.paper.side + left, top + 8.6
        if item.tick is not None:
            pen.tags.into(item.tick)
            marks.answer(pen, item.answer, x, y, 7.5)
        for number, line in enumerate(item.lines):
            lines.draw(pen, line, x + indent, y + LEADING * number, into=item.body)


def signatures(
    signed: Sequence[Signature], faces: Faces, words: Words, width: float
) -> list[Piece]:
    """Return who signed, three beside each other; who has signed nothing yet is said so."""
    found = [title(faces, words.say("Signatures"), "", width)]
    if not signed:
        return [*found, paragraph(faces, [(words.say("Not signed."), ROLE)], width, above=0.5)]
    wide = (width - COLUMN_GAP * (SIGNATURES_A_ROW - 1)) / SIGNATURES_A_ROW
    for start in range(0, len(signed), SIGNATURES_A_ROW):
        row = [_sign(one, faces, wide) for one in signed[start : start + SIGNATURES_A_ROW]]
        height = max(len(one) for one in row) * 10.6 + 9.0
        tags = tuple(Element("P") for _ in row)
        draw = partial(_draw_signatures, row, tags, wide)
        found.append(Piece(height=height, draw=draw, tags=tags))
    return found


def _sign(one: Signature, faces: Faces, width: float) -> Sequence[Line]:
    room = width - 4.0
    found = lines.wrap(faces, [(one.name, NAME)], room)
    found += lines.wrap(faces, [(one.role, ROLE)], room)
    return found + lines.wrap(faces, [(one.signed, ROLE)], room)


def _draw_signatures(
    row: Sequence[Sequence[Line]], tags: Sequence[Element], wide: float, pen: Pen, top: float
) -> None:
    for number, (found, element) in enumerate(zip(row, tags, strict=True)):
        x = pen.paper.side + number * (wide + COLUMN_GAP)
        pen.tags.into(Artifact.LAYOUT)
        pen.line(x, top + 2.0, x + wide, top + 2.0, grey=INK, width=0.8)
        for index, line in enumerate(found):
            lines.draw(pen, line, x, top + 12.6 + 10.6 * index, into=element)


def certified(sentence: str, faces: Faces, width: float) -> list[Piece]:
    """Return what is said of the clinic's certificate, nothing when the file has none."""
    return [paragraph(faces, [(sentence, NOTE)], width, above=3.0)] if sentence else []


def protocol(facts: ProtocolFacts, faces: Faces, words: Words, width: float) -> list[Piece]:
    """Return the protocol's identity, its statement, and who signed it off."""
    signed = words.say("Not signed off.")
    if facts.signed_off:
        signed = words.say("Signed off by {by}.", by=facts.signed_off)
    version = words.say("version {version}", version=facts.version)
    parts = [
        (f"{facts.title} ({facts.id}), {version}.", ITEM_STYLE),
        (facts.statement, ITEM_STYLE),
        (signed, Style(size=7.9, strong=True)),
        (f"SHA-256: {facts.sha256}", ITEM_STYLE),
    ]
    return [
        title(faces, words.say("Protocol"), "", width),
        paragraph(faces, parts, width, above=0.5),
    ]


def chain(report: Report, faces: Faces, words: Words, width: float) -> list[Piece]:
    """Return how to check the record: the record before it and the whole hash."""
    stand = report.chain
    told = words.say(
        "To check this record: Chairside, Archive, Verify. The hash is the head of the session's "
        "journal and covers data, amendments and signatures."
    )
    text = f"{told} {before(stand.previous, words)} {words.say(WHOLE_HASH, sha256=stand.sha256)}"
    return [paragraph(faces, [(text, NOTE)], width, above=5.0)]


def before(previous: str, words: Words) -> str:
    """Say which record is the one before: on the last page, and in the file's subject."""
    return words.say(PREVIOUS, record=previous or words.say("no record"))
