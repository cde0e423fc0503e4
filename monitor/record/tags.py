"""What each stroke on a page is part of: the structure that a screen reader follows.

Everything drawn belongs to an element of one tree, in reading order, or is an artifact: a rule, a
frame, a head that comes again. `Tags.into` says to what the strokes that follow belong.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

Content = tuple[int, int]
"""A stretch of strokes: its page from 0, and its number on that page."""

COLUMN: Final = "/O /Table /Scope /Column"
ROW: Final = "/O /Table /Scope /Row"
UNNUMBERED: Final = "/O /List /ListNumbering /None"
STRUCK: Final = "/O /Layout /TextDecorationType /LineThrough"


class Artifact(StrEnum):
    """What is drawn but not part of what the record says."""

    LAYOUT = "/Type /Layout"
    REPEATED = "/Type /Pagination"
    HEADER = "/Type /Pagination /Subtype /Header"
    FOOTER = "/Type /Pagination /Subtype /Footer"


@dataclass(slots=True, eq=False)
class Element:
    """An element of the structure, of a standard type of PDF 1.7 (`P`, `H1`, `Table`, …).

    Lifetime: one document; it collects its contents while the pages are drawn.
    """

    kind: str
    attributes: str = ""
    """Its attributes as the inside of a PDF dictionary."""
    alt: str = ""
    """What is said instead of its contents."""
    kids: list["Element | Content"] = field(default_factory=list)

    def add(self, kind: str, attributes: str = "", alt: str = "") -> "Element":
        """Append a new element and return it."""
        kid = Element(kind, attributes, alt)
        self.kids.append(kid)
        return kid

    def place(self, left: float, bottom: float, right: float, top: float) -> None:
        """Say where a figure stands, in points from the page's bottom left corner."""
        box = f"{left:.1f} {bottom:.1f} {right:.1f} {top:.1f}"
        self.attributes = f"/O /Layout /BBox [{box}] /Placement /Block"

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()


Target = Element | Artifact


class Tags:
    """Marks the strokes of a canvas as contents of elements or as artifacts.

    Lifetime: one document. Concurrency: none, a canvas belongs to one thread.
    """

    def __init__(self, canvas: Any) -> None:
        """Mark the strokes of `canvas`."""
        self.root = Element("Document")
        self.pages: defaultdict[int, list[Element]] = defaultdict(list)
        """By page from 0, the element of each stretch of strokes."""
        self.target: Target | None = None
        self._canvas = canvas
        self._page = 0

    def into(self, target: Target) -> None:
        """Let what is drawn from now on belong to `target`."""
        if target is self.target:
            return
        if self.target is not None:
            self._canvas.addLiteral("EMC")
        self.target = target
        if isinstance(target, Element):
            page = self.pages[self._page]
            target.kids.append((self._page, len(page)))
            self._canvas.addLiteral(f"/{target.kind} <</MCID {len(page)}>> BDC")
            page.append(target)
        else:
            self._canvas.addLiteral(f"/Artifact <<{target}>> BDC")

    def end_page(self) -> None:
        """End the stretch that is open; what follows is drawn on the next page."""
        if self.target is not None:
            self._canvas.addLiteral("EMC")
        self.target = None
        self._page += 1
