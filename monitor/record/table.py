"""Tables: columns fitted to their texts, rows that wrap, headings that come again on each page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from monitor.record import lines, marks
from monitor.record.flow import Piece
from monitor.record.fonts import Faces
from monitor.record.lines import NOTE, Line, Run, Style, Styled
from monitor.record.pen import BODY, FAINT, HEADING, INK, RULE, SMALL, SOFT, Pen
from monitor.record.read import CONTINUED
from monitor.record.report import Cell, Column, Footnote, Table
from monitor.record.tags import COLUMN, ROW, STRUCK, Artifact, Element, Target
from monitor.words import Words

PAD: Final = 4.0
GAP: Final = 6.0
"""Least room between two columns; the comparison takes texts closer than 4 as one cell."""
WIDE: Final = 40.0
"""Most that is added to `GAP` when a table is narrower than the page."""
LEADING: Final = 9.8
UNDER: Final = 4.1
"""What a row is taller than its lines."""
TITLE: Final = 13.5
ROW_LINES: Final = 50
"""A row of more lines goes on in the next piece, so that no text is ever too tall for a page."""
WORD: Final = 110.0
"""A longer word is broken inside rather than widening its column."""
UNBROKEN: Final = 170.0
"""A column that does not wrap may be this wide; beyond it even its texts are broken."""

HEAD = Style(size=SMALL, strong=True, grey=0.25)
CELL = Style()
STRONG = Style(strong=True)
FAINT_CELL = Style(grey=FAINT)
OLD = Style(struck=True, grey=SOFT)
RAISED = Style(size=5.8, raised=True)


@dataclass(frozen=True, slots=True)
class Slot:
    """A column as fitted: where its text stands."""

    index: int
    column: Column
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Laid:
    """A cell as wrapped, and what it is in the structure."""

    cell: Cell
    slot: Slot
    lines: Sequence[Line]
    element: Element
    mark: Element | None
    old: Element | None


def pieces(table: Table, faces: Faces, words: Words, width: float) -> list[Piece]:
    """Return the pieces of `table` for a page of inner `width`, none if it has nothing to say."""
    if not table.rows:
        return [alone(faces, table.title, table.empty, width)] if table.empty else []
    found: list[Piece] = []
    parts = list(_parts(table, faces, width))
    for number, slots in enumerate(parts, 1):
        part = words.say("Part {n} of {of}", n=number, of=len(parts)) if len(parts) > 1 else ""
        found += _part(table, slots, faces, words, (width, part))
    if table.footnotes:
        found.append(_footnotes(table.footnotes, faces, width))
    return found


def title(
    faces: Faces,
    text: str,
    note: str,
    width: float,
    *,
    before: float = 9.0,
    again: bool = False,
) -> Piece:
    """Return the heading of a section, its note in grey on the same line or on lines below.

    One that is printed `again` is no part of the structure.
    """
    heading = Style(size=HEADING, strong=True)
    indent = lines.measure(faces, text, heading) + 6.0
    wrapped = lines.wrap(faces, [(note, NOTE)], width, indent) if note else []
    tags = () if again else (Element("H2"), Element("P"))[: 2 if note else 1]

    def draw(pen: Pen, top: float) -> None:
        x, y = pen.paper.side, top + 9.4
        pen.tags.into(tags[0] if tags else Artifact.REPEATED)
        pen.text(x, y, text, size=HEADING, strong=True)
        for number, line in enumerate(wrapped):
            lines.draw(pen, line, x, y + number * LEADING, into=tags[-1])

    extra = LEADING * max(0, len(wrapped) - 1)
    return Piece(height=TITLE + extra, draw=draw, before=before, with_next=True, tags=tags)


def alone(faces: Faces, text: str, sentence: str, width: float) -> Piece:
    """Return the heading of a section that is nothing but a sentence."""
    return replace(title(faces, text, sentence, width), with_next=False)


def paragraph(faces: Faces, parts: Sequence[Styled], width: float, *, above: float = 2.5) -> Piece:
    """Return running text across the page."""
    wrapped = lines.wrap(faces, parts, width)
    element = Element("P")

    def draw(pen: Pen, top: float) -> None:
        for number, line in enumerate(wrapped):
            y = top + above + 7.6 + number * LEADING
            lines.draw(pen, line, pen.paper.side, y, into=element)

    return Piece(height=above + LEADING * len(wrapped), draw=draw, tags=(element,))


def _footnotes(notes: Sequence[Footnote], faces: Faces, width: float) -> Piece:
    parts: list[Styled] = []
    for note in notes:
        if note.letter:
            parts.append((f"{note.letter}:", Style(size=SMALL, strong=True, grey=SOFT)))
        parts.append((note.text, NOTE))
    return paragraph(faces, parts, width)


# --- fitting columns ---------------------------------------------------------------------------


def _parts(table: Table, faces: Faces, width: float) -> Iterator[tuple[Slot, ...]]:
    """Yield the columns of each part: all of them when they fit, else as many as fit at a time."""
    widest = [_widest(table, index, faces) for index in range(len(table.columns))]
    narrow = [_narrowest(table, index, faces) for index in range(len(table.columns))]
    keys, rest = list(range(table.keys)), list(range(table.keys, len(table.columns)))
    while True:
        taken = list(keys)
        while rest and (_total([*taken, rest[0]], narrow) <= width or len(taken) == table.keys):
            taken.append(rest.pop(0))
        yield _fit(table, taken, widest, narrow, width)
        if not rest:
            return


def _total(indexes: Sequence[int], widths: Sequence[float]) -> float:
    return 2 * PAD + GAP * (len(indexes) - 1) + sum(widths[index] for index in indexes)


def _fit(
    table: Table,
    indexes: Sequence[int],
    widest: Sequence[float],
    narrow: Sequence[float],
    width: float,
) -> tuple[Slot, ...]:
    """Give each column its width: wrapping ones share what is lacking or left over."""
    room = width - _total(indexes, widest)
    wrapping = [index for index in indexes if table.columns[index].wrap]
    widths = {index: widest[index] for index in indexes}
    gap = GAP
    if room < 0:
        give = sum(widest[index] - narrow[index] for index in indexes) or 1.0
        for index in indexes:
            widths[index] += room * (widest[index] - narrow[index]) / give
    elif wrapping:
        for index in wrapping:
            widths[index] += room / len(wrapping)
    else:
        gap += min(WIDE, room / max(1, len(indexes) - 1))
    x, slots = PAD, []
    for index in indexes:
        slots.append(Slot(index, table.columns[index], x, widths[index]))
        x += widths[index] + gap
    return tuple(slots)


def _widest(table: Table, index: int, faces: Faces) -> float:
    head = lines.measure(faces, table.columns[index].label, HEAD)
    return max(head, *(_cell_width(row[index], faces) for row in table.rows)) + 0.05


def _narrowest(table: Table, index: int, faces: Faces) -> float:
    """Return how narrow a column may become: its longest word, if its texts wrap at all."""
    if not table.columns[index].wrap:
        return min(_widest(table, index, faces), UNBROKEN)
    head = lines.measure(faces, table.columns[index].label, HEAD)
    words = 0.0
    for row in table.rows:
        cell = row[index]
        for text, style in _parts_of(cell):
            words = max(words, min(WORD, lines.longest_word(faces, text, style)) + _shape(cell))
    return max(head, words + 5.0) + 0.05


def _shape(cell: Cell) -> float:
    return BODY * marks.MARK_EM + 0.5 if cell.mark else 0.0


def _parts_of(cell: Cell) -> list[Styled]:
    style = STRONG if cell.strong or cell.mark else FAINT_CELL if cell.faint else CELL
    parts: list[Styled] = []
    if cell.old:
        parts.append((cell.old, OLD))
    if cell.text:
        parts.append((cell.text, style))
    if cell.note:
        parts.append((cell.note, RAISED))
    return parts


def _cell_width(cell: Cell, faces: Faces) -> float:
    total, space = _shape(cell), lines.measure(faces, " ", CELL)
    parts = _parts_of(cell)
    for text, style in parts:
        total += max(lines.measure(faces, part, style) for part in text.split("\n"))
        total += 0.6 if style.raised else 0.0
    return total + (space + lines.AFTER_STRUCK if cell.old and cell.text else 0.0)


# --- rows --------------------------------------------------------------------------------------


def _part(
    table: Table, slots: tuple[Slot, ...], faces: Faces, words: Words, place: tuple[float, str]
) -> Iterator[Piece]:
    heading, note, (width, part) = table.title, table.note, place
    if part:
        note = f"{note}. {part}" if note else part
    whole = Element("Table")
    first = whole.add("TR")
    heads = _heads(slots, [first.add("TH", COLUMN) for _ in slots], (whole,))
    again = title(faces, f"{heading}{words.say(CONTINUED)}", "", width, again=True)
    below = _heads(slots, [Artifact.REPEATED] * len(slots), ())
    repeated = Piece(height=again.height + heads.height, draw=partial(_draw_both, again, below))
    yield title(faces, heading, note, width)
    yield heads
    for number, row in enumerate(table.rows, 1):
        line = whole.add("TR")
        laid = [
            _lay(row[slot.index], slot, faces, words, _element(line, table, slot)) for slot in slots
        ]
        last = number == len(table.rows)
        yield from _row(laid, repeated, with_next=last and bool(table.footnotes))


def _element(row: Element, table: Table, slot: Slot) -> Element:
    """Return a new cell of the structure: the first columns say what their row is about."""
    return row.add("TH", ROW) if slot.index < table.keys else row.add("TD")


def _lay(cell: Cell, slot: Slot, faces: Faces, words: Words, element: Element) -> Laid:
    mark = element.add("Figure", alt=words.say(marks.NAMES[cell.mark])) if cell.mark else None
    said = words.say("{text}, struck out", text=cell.old)
    old = element.add("Span", STRUCK, alt=said) if cell.old else None
    return Laid(cell, slot, _wrapped(cell, slot, faces), element, mark, old)


def _wrapped(cell: Cell, slot: Slot, faces: Faces) -> Sequence[Line]:
    parts = _parts_of(cell)
    if len(parts) == 1 and not cell.mark and "\n" not in parts[0][0]:
        text, style = parts[0]
        wide = lines.measure(faces, text, style)
        if wide <= slot.width:
            return (Line((Run(text, style, 0.0, wide),), wide),)
    return lines.wrap(faces, parts, slot.width, _shape(cell)) if parts else ()


def _row(laid: Sequence[Laid], head: Piece, *, with_next: bool) -> Iterator[Piece]:
    """Yield the row in one piece, or in several when it is taller than `ROW_LINES`."""
    count = max(1, *(len(cell.lines) for cell in laid))
    for start in range(0, count, ROW_LINES):
        shown = range(start, min(start + ROW_LINES, count))
        end = shown.stop == count
        draw = partial(_draw_last if end else _draw_row, laid, shown)
        height = LEADING * len(shown) + (UNDER if end else 0.0)
        yield Piece(height=height, draw=draw, head=head, with_next=with_next and end)


def _draw_row(laid: Sequence[Laid], shown: range, pen: Pen, top: float) -> None:
    left = pen.paper.side
    for cell in laid:
        slot = cell.slot
        for number, line in enumerate(cell.lines[shown.start : shown.stop]):
            y = top + 9.8 + number * LEADING
            x = left + slot.x
            if slot.column.align == "right":
                x += slot.width - line.width
            if cell.cell.mark and cell.mark and shown.start + number == 0:
                marks.priority(pen, cell.cell.mark, x, y, BODY, into=cell.mark)
            lines.draw(pen, line, x, y, into=cell.element, struck=cell.old)


def _draw_last(laid: Sequence[Laid], shown: range, pen: Pen, top: float) -> None:
    """Draw the end of a row and the rule under it."""
    _draw_row(laid, shown, pen, top)
    y = top + LEADING * len(shown) + UNDER
    pen.tags.into(Artifact.LAYOUT)
    pen.line(pen.paper.side, y, pen.paper.right, y, grey=RULE, width=0.5)


def _heads(slots: Sequence[Slot], targets: Sequence[Target], tags: tuple[Element, ...]) -> Piece:
    draw = partial(_draw_heads, slots, targets)
    return Piece(height=12.6, draw=draw, with_next=True, tags=tags)


def _draw_heads(slots: Sequence[Slot], targets: Sequence[Target], pen: Pen, top: float) -> None:
    left, y = pen.paper.side, top + 8.2
    for slot, target in zip(slots, targets, strict=True):
        pen.tags.into(target)
        right = slot.column.align == "right"
        x = left + slot.x + (slot.width if right else 0.0)
        pen.text(
            x,
            y,
            slot.column.label,
            size=HEAD.size,
            strong=True,
            grey=HEAD.grey,
            align="right" if right else "left",
        )
    y = top + 12.6
    pen.tags.into(Artifact.LAYOUT)
    pen.line(left, y, pen.paper.right, y, grey=INK, width=0.9)


def _draw_both(first: Piece, second: Piece, pen: Pen, top: float) -> None:
    first.draw(pen, top)
    second.draw(pen, top + first.height)
