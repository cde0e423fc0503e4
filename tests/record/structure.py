"""The structure of a finished file as a screen reader walks it."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

Place = tuple[int, int]
"""Page from 0, and number of the marked stretch on it; -1 for an artifact."""


@dataclass(frozen=True, slots=True)
class Node:
    """An element: its kind, what is said instead of its contents, its places and children."""

    kind: str
    alt: str
    attributes: dict[str, str]
    kids: tuple["Node | Place", ...]

    def all(self, kind: str) -> list["Node"]:
        """Return all elements of that kind, itself included, in reading order."""
        return [node for node in self.walk() if node.kind == kind]

    def walk(self) -> Iterator["Node"]:
        """Yield this element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def places(self) -> Iterator[Place]:
        """Yield where its contents stand, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.places()
            else:
                yield kid


@dataclass(frozen=True, slots=True)
class Structure:
    """The tree of a file, and the words at each place."""

    root: Node
    words: dict[Place, str]

    def text(self, node: Node) -> str:
        """Return the words of an element as they are printed."""
        return " ".join(self.words[place] for place in node.places() if place in self.words)

    def spoken(self, node: Node) -> str:
        """Return what is said for an element: alternatives in the place of contents."""
        if node.alt:
            return node.alt
        parts = (
            self.spoken(kid) if isinstance(kid, Node) else self.words.get(kid, "")
            for kid in node.kids
        )
        return " ".join(filter(None, parts))


def structure_of(pdf: bytes) -> Structure:
    """Read the structure of `pdf`, and the words that each part of it holds."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        pages = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        top = opened.Root.StructTreeRoot.K
        root = _node(top, pages)
    return Structure(root, _words(pdf))


def _node(element: pikepdf.Object, pages: dict[tuple[int, int], int]) -> Node:
    kids: list[Node | Place] = []
    below: list[Any] = list(element.get("/K", pikepdf.Array()).as_list())
    for kid in below:
        if isinstance(kid, int):
            kids.append((pages[element.Pg.objgen], kid))
        elif kid.get("/Type") == "/MCR":
            kids.append((pages[kid.Pg.objgen], int(kid.MCID)))
        else:
            kids.append(_node(kid, pages))
    attributes = {key: str(value) for key, value in element.get("/A", {}).items()}
    kind = str(element.S).removeprefix("/")
    return Node(kind, str(element.get("/Alt", "")), attributes, tuple(kids))


def _words(pdf: bytes) -> dict[Place, str]:
    """Return the texts of each place, in the order in which they were written."""
    found: dict[Place, str] = {}
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            page = document[number]
            textpage = page.get_textpage()
            for item in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_TEXT,), textpage=textpage):
                text = " ".join(item.extract().split())
                place = (number, pdfium.FPDFPageObj_GetMarkedContentID(item.raw))
                found[place] = f"{found[place]} {text}" if place in found else text
    finally:
        document.close()
    return found
