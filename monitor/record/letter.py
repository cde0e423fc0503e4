"""A document of its own beside the records: a title, passages, tables and a picture, archival.

It is drawn with the parts of the record, tagged, in greys, and finished as PDF/A like it. It is
worked out of records and replaces none: no journal travels in it.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from monitor.record import archive, fonts, lines, table
from monitor.record.back import listing
from monitor.record.flow import Piece, Placed, flow
from monitor.record.fonts import Faces
from monitor.record.glyphs import spell
from monitor.record.lines import Style
from monitor.record.pdf import PaperName
from monitor.record.pen import INK, PAPERS, SMALL, SOFT, Paper, Pen
from monitor.record.picture import Picture, drawn
from monitor.record.report import Listing, Table
from monitor.record.tags import Artifact, Element
from monitor.words import Words, words

TITLE: Final = Style(size=15.0, strong=True)
UNDER: Final = Style(size=9.0, grey=0.25)
SAID: Final = Style(size=9.4)
FOOT: Final = 18.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Running text under a heading; without a heading it goes on from what is above."""

    title: str = ""
    texts: tuple[str, ...]


Part = Passage | Table | Listing | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Everything that is printed. All texts are final."""

    title: str
    under: tuple[str, ...]
    """Lines below the title."""
    right: tuple[str, ...]
    """Lines at the right of it."""
    parts: tuple[Part, ...]
    foot: str
    """At the left of each page's foot, behind the number of the page."""
    language: str
    """BCP 47 tag of the texts."""
    author: str
    """Who made it: the clinic."""
    app: str
    document_id: str
    created: datetime
    """With its zone."""


def write(letter: Letter, *, paper: PaperName = "a4", folder: Path | None = None) -> bytes:
    """Return the letter as PDF/A; `folder` keeps the instances of the typeface.

    Raises:
        OSError: the fonts could not be made or read.
    """
    return archive.finish(
        _draw(letter, paper, folder or fonts.cache_folder()),
        attachments=(),
        title=letter.title,
        language=letter.language,
        document_id=letter.document_id,
        created=letter.created,
    )


def _draw(letter: Letter, paper: PaperName, folder: Path) -> bytes:
    from monitor.record.canvas import QuickCanvas
    from monitor.record.tree import StructureTree

    sheet, faces = PAPERS[paper], fonts.load(folder)
    pages = _pages(letter, faces, sheet)
    target = BytesIO()
    canvas = QuickCanvas(
        target,
        pagesize=(sheet.width, sheet.height),
        invariant=1,
        pageCompression=0,
        initialFontName=faces.regular.name,
        pdfVersion=(1, 7),
        lang=letter.language,
    )
    _describe(canvas, letter)
    pen = Pen(canvas, sheet, faces)
    for number, page in enumerate(pages, 1):
        for placed in page:
            pen.tags.root.kids += placed.piece.tags
            placed.piece.draw(pen, placed.top)
        _foot(pen, letter, number, len(pages))
        pen.new_page()
    canvas.setCatalogEntry("MarkInfo", {"Marked": "true"})
    canvas.setCatalogEntry("StructTreeRoot", StructureTree(pen.tags))
    canvas.save()
    return target.getvalue()


def _describe(canvas: Any, letter: Letter) -> None:
    canvas.setTitle(letter.title)
    canvas.setSubject(". ".join(letter.under))
    canvas.setAuthor(letter.author)
    canvas.setCreator(letter.app)
    canvas.setProducer(letter.app)


def _pages(letter: Letter, faces: Faces, sheet: Paper) -> list[list[Placed]]:
    bottom = sheet.height - sheet.bottom - FOOT
    voice = words(letter.language)
    pieces = [_head(letter, faces, sheet)]
    for part in letter.parts:
        pieces += _pieces(part, faces, voice, sheet)
    return flow(pieces, first=sheet.top, top=sheet.top, bottom=bottom)


def _pieces(part: Part, faces: Faces, voice: Words, sheet: Paper) -> Iterator[Piece]:
    width = sheet.inner
    if isinstance(part, Passage):
        if part.title:
            yield table.title(faces, part.title, "", width)
        for text in part.texts:
            yield table.paragraph(faces, [(text, SAID)], width, above=4.0)
    elif isinstance(part, Table):
        yield from table.pieces(part, faces, voice, width)
    elif isinstance(part, Listing):
        yield from listing(part, faces, voice, width)
    else:
        if part.title:
            yield table.title(faces, part.title, part.note, width)
        yield drawn(part)


def _head(letter: Letter, faces: Faces, sheet: Paper) -> Piece:
    room = sheet.inner * 0.62
    left = [(line, "H1", 18.0) for line in lines.wrap(faces, [(letter.title, TITLE)], room)]
    for under in letter.under:
        left += [(line, "P", 11.5) for line in lines.wrap(faces, [(under, UNDER)], room)]
    right = [
        line
        for text in letter.right
        for line in lines.wrap(faces, [(text, UNDER)], sheet.inner - room - 10)
    ]
    height = max(sum(step for _, _, step in left), 11.5 * len(right)) + 10.0
    tags = heading, under_it, beside = Element("H1"), Element("P"), Element("P")

    def draw(pen: Pen, top: float) -> None:
        y = top + 12.0
        for line, kind, step in left:
            lines.draw(pen, line, sheet.side, y, into=heading if kind == "H1" else under_it)
            y += step
        for number, line in enumerate(right):
            x = sheet.right - line.width
            lines.draw(pen, line, x, top + 12.0 + 11.5 * number, into=beside)
        pen.tags.into(Artifact.LAYOUT)
        pen.line(sheet.side, top + height, sheet.right, top + height, grey=INK, width=1.5)

    return Piece(height=height, draw=partial(draw), tags=tags if letter.right else tags[:2])


def _foot(pen: Pen, letter: Letter, page: int, pages: int) -> None:
    sheet, say = pen.paper, words(letter.language).say
    pen.tags.into(Artifact.FOOTER)
    y = sheet.height - sheet.bottom
    pen.line(sheet.side, y - 11.0, sheet.right, y - 11.0, grey=INK, width=0.9)
    told = say("Page {page} of {pages}", page=page, pages=pages)
    pen.text(sheet.side, y, f"{told} · {letter.foot}", size=SMALL, grey=SOFT)
    pen.text(sheet.right, y, letter.app, size=SMALL, grey=SOFT, align="right")


def printable(text: str, folder: Path | None = None) -> str:
    """Return `text` composed, with what no typeface has by its number: `[U+1F600]`."""
    plain = unicodedata.normalize("NFC", text)
    if plain.isascii():
        return plain
    faces = fonts.load(folder or fonts.cache_folder())
    return spell(plain, faces.covered(plain))
