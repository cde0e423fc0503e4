"""What a finished record says, read back from the PDF alone, as an eye would: by place.

Rules and headings tell the parts of a page apart: the head over the heavy rule, the foot under the
last one, sections by their title, rows by the thin rule under each, columns by the heading that a
text stands under. Nothing of the program that drew the page is asked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Final

from monitor.record.pdfium import opened

HEAD: Final = "head"
"""The section of what stands over the heavy rule of each page."""
FOOT: Final = "foot"
"""The section of what stands under the last rule of each page."""
LEFT_TO_RIGHT: Final = "\N{LEFT-TO-RIGHT MARK}"
CONTINUED: Final = ", continued"
"""Ends the title of a table on a later page, in English."""
ENDINGS: Final = (CONTINUED, ", Fortsetzung", ", continuación")
"""The same in every language of the record."""

TITLE_SIZE: Final = 9.6
RAISED_SIZE: Final = 6.5
"""Smaller texts are letters of footnotes."""
ACROSS: Final = 0.8
"""A line of this part of the page's width is a rule; those of the chart are shorter."""
FLAT: Final = 5.0
TEXT: Final = 512
"""Characters of one text at first; a longer one gets more room."""
THIN: Final = 0.65
HEAVY: Final = 1.2
WORDS_GAP: Final = 4.6
"""Texts of one line that are closer than this stand in one cell."""
LETTERS_GAP: Final = 1.1
"""Texts of one line that are closer than this are one word."""
EDGE: Final = 1.6
"""How far a text may stand off the edge of its heading: glyphs have bearings."""


@dataclass(frozen=True, slots=True)
class Run:
    """A text on the page; `top` and `bottom` grow downwards, in points."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line across the page."""

    y: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Text that belongs together: a row of a table, or what stands outside of one."""

    page: int
    section: str
    """Title of the section, `HEAD`, `FOOT`, or empty before the first title."""
    text: str
    columns: tuple[str, ...] = ()
    """The headings of the row's table; empty outside of tables."""
    cells: Mapping[str, str] = field(default_factory=dict)
    """What stands under each heading; a newline is where a line was broken."""
    unfinished: bool = False
    """Under the last rule of a page, in a table: perhaps the beginning of a row."""

    @property
    def is_row(self) -> bool:
        """Whether this is a whole row of a table."""
        return bool(self.columns) and not self.unfinished


def read(pdf: bytes) -> tuple[Block, ...]:
    """Return the blocks of a record, page by page, from top to bottom.

    Raises:
        ValueError: this is no readable PDF.
    """
    blocks: list[Block] = []
    with opened(pdf) as document:
        for number in range(len(document)):
            runs, rules = objects(document[number])
            for block in _blocks(number + 1, runs, rules, _last_section(blocks)):
                _add(blocks, block)
    return tuple(blocks)


def _last_section(blocks: Sequence[Block]) -> str:
    """Return the section that a page without a title goes on with."""
    return next((one.section for one in reversed(blocks) if one.section != FOOT), "")


def _add(blocks: list[Block], block: Block) -> None:
    """Add a block, or join it to the row that it carries on from the page before."""
    rows = [n for n, one in enumerate(blocks) if one.page == block.page - 1 and one.unfinished]
    first = not any(one.page == block.page and one.columns for one in blocks)
    goes_on = block.columns and block.columns[0] not in block.cells
    if rows and first and goes_on and blocks[rows[-1]].section == block.section:
        begun = blocks.pop(rows[-1])
        cells = dict(begun.cells)
        for column, text in block.cells.items():
            cells[column] = f"{cells[column]}\n{text}" if column in cells else text
        block = replace(block, cells=cells, text=f"{begun.text}\n{block.text}")
    blocks.append(block)


def objects(page: Any) -> tuple[list[Run], list[Rule]]:
    """Return the texts in the order in which they were written, and the rules from the top."""
    import pypdfium2.raw as c

    width, height = page.get_size()
    textpage = page.get_textpage()
    runs: list[Run] = []
    rules: list[Rule] = []
    edges = _Edges()
    for item, kind in _items(page):
        left, bottom, right, top = edges.of(item)
        if kind == c.FPDF_PAGEOBJ_TEXT:
            text, size = edges.text(item, textpage.raw), edges.size(item)
            run = Run(text, left, right, height - top, height - bottom, size)
            if text:
                runs.append(run)
            elif runs and _goes_on(runs[-1], run):
                runs[-1] = replace(runs[-1], right=max(runs[-1].right, run.right))
        elif right - left > width * ACROSS and top - bottom < FLAT:
            rules.append(Rule(height - (top + bottom) / 2, edges.stroke(item)))
    return runs, sorted(rules, key=lambda rule: rule.y)


def _items(page: Any) -> Iterator[tuple[Any, int]]:
    """Yield the texts and paths of a page, those inside of other objects too."""
    import pypdfium2.raw as c

    kinds = (c.FPDF_PAGEOBJ_TEXT, c.FPDF_PAGEOBJ_PATH)
    for number in range(c.FPDFPage_CountObjects(page.raw)):
        item = c.FPDFPage_GetObject(page.raw, number)
        kind = c.FPDFPageObj_GetType(item)
        if kind in kinds:
            yield item, kind
        elif kind == c.FPDF_PAGEOBJ_FORM:  # no record has one
            yield from ((one.raw, one.type) for one in page.get_objects(filter=kinds, form=item))


class _Edges:
    """Asks PDFium for the edges, texts and sizes of objects, with one set of buffers.

    Lifetime: one page. Concurrency: none.
    """

    def __init__(self) -> None:
        import ctypes

        import pypdfium2.raw as c

        self._c, self._string_at = c, ctypes.string_at
        self._floats = tuple(ctypes.c_float() for _ in range(4))
        self._text = (c.FPDF_WCHAR * TEXT)()

    def of(self, item: Any) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top in points."""
        left, bottom, right, top = self._floats
        self._c.FPDFPageObj_GetBounds(item, left, bottom, right, top)
        return left.value, bottom.value, right.value, top.value

    def size(self, item: Any) -> float:
        self._c.FPDFTextObj_GetFontSize(item, self._floats[0])
        return self._floats[0].value

    def stroke(self, item: Any) -> float:
        self._c.FPDFPageObj_GetStrokeWidth(item, self._floats[0])
        return self._floats[0].value

    def text(self, item: Any, textpage: Any) -> str:
        wanted = self._c.FPDFTextObj_GetText(item, textpage, self._text, len(self._text))
        if wanted > 2 * len(self._text):
            self._text = (self._c.FPDF_WCHAR * (wanted // 2))()
            return self.text(item, textpage)
        found = self._string_at(self._text, max(0, wanted - 2))
        return _plain(found.decode("utf-16-le", "replace"))


def _goes_on(before: Run, glyph: Run) -> bool:
    """Tell whether a text without characters is a glyph of a run that has said them all."""
    near = before.left - before.size < glyph.right and glyph.left < before.right + before.size
    return near and glyph.size == before.size and not before.text.isascii()


def _plain(text: str) -> str:
    """Return `text` without outer space; PDFium writes a hyphen that ends a line as U+0002."""
    if text.isascii() and text.isprintable():
        return text if text.strip() == text and "  " not in text else " ".join(text.split())
    shown = text.replace("\x02", "-").replace("\ufffe", "-").replace(LEFT_TO_RIGHT, "")
    return " ".join(shown.split())


def _blocks(page: int, runs: Sequence[Run], rules: Sequence[Rule], section: str) -> Iterator[Block]:
    """Yield what stands between the rules of a page, the head first and the foot last."""
    heavy = next((rule.y for rule in rules if rule.width > HEAVY), -1.0)
    last = rules[-1].y if rules else 1e9
    yield Block(page=page, section=HEAD, text=_text(_between(runs, -1e9, heavy)))
    heads = list[Run]()
    for above, below in pairwise(rule for rule in rules if rule.y >= heavy):
        band = _between(runs, above.y, below.y)
        if heads and below.width <= THIN:
            yield _row(page, section, band, heads)
            continue
        for number, (title, part) in enumerate(_sections(section, band)):
            begins = title != section or number > 0
            section = title
            unfinished = bool(heads) and not begins and below.y == last
            yield _outside(page, section, part, heads if unfinished else ())
        lowest = max((run.bottom for run in band), default=0.0)
        heads = [run for run in band if lowest - run.bottom < 3.0]
    yield Block(page=page, section=FOOT, text=_text(_between(runs, last, 1e9)))


def _between(runs: Iterable[Run], top: float, bottom: float) -> list[Run]:
    return [run for run in runs if top < (run.top + run.bottom) / 2 < bottom]


def _sections(section: str, band: Iterable[Run]) -> Iterator[tuple[str, list[Run]]]:
    """Yield what still belongs to `section`, then each section that begins in the band."""
    pending: list[Run] = []
    for run in band:
        if abs(run.size - TITLE_SIZE) < 0.05:
            if pending:
                yield section, pending
            section, pending = _title(run.text), []
        pending.append(run)
    if pending:
        yield section, pending


def _title(text: str) -> str:
    for ending in ENDINGS:
        text = text.removesuffix(ending)
    return text


def _row(page: int, section: str, band: Sequence[Run], heads: Sequence[Run]) -> Block:
    labels = tuple(run.text for run in heads)
    cells = _cells(band, heads)
    return Block(page=page, section=section, text=_text(band), columns=labels, cells=cells)


def _outside(page: int, section: str, band: Sequence[Run], heads: Sequence[Run]) -> Block:
    """Return a block outside of tables; with `heads` it may be the beginning of a row."""
    if not heads:
        return Block(page=page, section=section, text=_text(band))
    return replace(_row(page, section, band, heads), unfinished=True)


def _cells(band: Sequence[Run], heads: Sequence[Run]) -> dict[str, str]:
    """Return the texts under each heading."""
    found: dict[str, list[str]] = {}
    for group in _groups(band):
        head = _head(group[0].left, group[-1].right, heads)
        text = _joined(group)
        if text:
            found.setdefault(head.text, []).append(text)
    return {label: "\n".join(lines) for label, lines in found.items()}


def _head(left: float, right: float, heads: Sequence[Run]) -> Run:
    """Return the heading with which a text shares an edge, else the last that begins before it."""
    edges = [(min(abs(left - one.left), abs(right - one.right)), one) for one in heads]
    distance, nearest = min(edges, key=lambda pair: pair[0])
    if distance < EDGE:
        return nearest
    before = [one for one in heads if one.left <= left + EDGE]
    return before[-1] if before else heads[0]


def _text(band: Sequence[Run]) -> str:
    return "\n".join(text for group in _groups(band) if (text := _joined(group)))


def _groups(band: Iterable[Run]) -> Iterator[list[Run]]:
    """Yield the runs that stand close together on one line, in the order of writing."""
    group: list[Run] = []
    for run in band:
        if group and not _follows(group[-1], run):
            yield group
            group = []
        group.append(run)
    if group:
        yield group


def _follows(before: Run, run: Run) -> bool:
    beside = -1.0 < run.left - before.right < WORDS_GAP
    return beside and run.top < before.bottom and before.top < run.bottom


def _joined(group: Sequence[Run]) -> str:
    """Return the text of runs on one line, without the letters of footnotes."""
    shown = [run for run in group if run.size > RAISED_SIZE]
    text, end = "", 0.0
    for run in shown:
        apart = " " if text and run.left - end > LETTERS_GAP else ""
        text, end = text + apart + run.text, run.right
    return text
