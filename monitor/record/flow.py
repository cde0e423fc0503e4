"""Pieces down the pages: what stays together, what is repeated after a break."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from monitor.record.pen import Pen
from monitor.record.tags import Element

Draw = Callable[[Pen, float], None]
"""Paint a piece whose top edge is at this height (points from the top of the page)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Something of known height that is never cut."""

    height: float
    draw: Draw
    before: float = 0.0
    """Space above it, left out at the top of a page."""
    with_next: bool = False
    """A page never ends after it."""
    head: "Piece | None" = None
    """What is repeated above it when it begins a page: the headings of its table."""
    tags: tuple[Element, ...] = ()
    """What begins with it in the structure of the document."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece at its height on a page."""

    piece: Piece
    top: float


def flow(pieces: Iterable[Piece], *, first: float, top: float, bottom: float) -> list[list[Placed]]:
    """Lay pieces down the pages: from `first` on page 1, from `top` on later ones, to `bottom`."""
    pages: list[list[Placed]] = [[]]
    y = first
    for together in _units(pieces):
        height = sum(piece.height + piece.before for piece in together)
        if y + height > bottom and pages[-1]:
            pages.append([])
            y = top
        for piece in together:
            y = _place(pages, piece, y, top)
    return pages


def _place(pages: list[list[Placed]], piece: Piece, y: float, top: float) -> float:
    """Add one piece to the last page and return the height below it."""
    page = pages[-1]
    if not page and piece.head is not None and y == top:
        page.append(Placed(piece.head, y))
        y += piece.head.height
    elif page:
        y += piece.before
    page.append(Placed(piece, y))
    return y + piece.height


def _units(pieces: Iterable[Piece]) -> Iterable[Sequence[Piece]]:
    """Yield the runs of pieces that share a page."""
    unit: list[Piece] = []
    for piece in pieces:
        unit.append(piece)
        if not piece.with_next:
            yield unit
            unit = []
    if unit:
        yield unit
