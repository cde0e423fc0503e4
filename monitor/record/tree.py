"""The structure of a record written into its file. Loads ReportLab: imported while drawing."""

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

from monitor.record.tags import Element, Tags


class StructureTree(PDFObject):  # type: ignore[misc] # ReportLab has no types
    """The root of the structure; its elements become objects of the file when it is written."""

    __RefOnly__ = 1

    def __init__(self, tags: Tags) -> None:
        """Write what `tags` has collected."""
        self._root = tags.root
        self._pages = tags.pages

    def format(self, document: Any) -> bytes:
        """Register every element and return the dictionary of the root."""
        own = document.Reference(self).format(document).decode()
        pages = [
            document.Reference(page).format(document).decode() for page in document.Pages.pages
        ]
        elements = list(self._root.walk())
        names = {
            element: f"{number} 0 R"
            for number, element in enumerate(elements, document.objectcounter + 1)
        }
        parents = {kid: names[one] for one in elements for kid in _below(one)}
        for number, element in enumerate(elements):
            body = _body(element, parents.get(element, own), names, pages)
            document.Reference(body, name=f"Element{number}")
        numbers = " ".join(
            f"{number} [{' '.join(names[element] for element in page)}]"
            for number, page in self._pages.items()
        )
        return (
            f"<</Type /StructTreeRoot /K {names[self._root]} /ParentTree <</Nums [{numbers}]>>"
            f" /ParentTreeNextKey {len(self._pages)}>>"
        ).encode()


def _below(element: Element) -> list[Element]:
    return [kid for kid in element.kids if isinstance(kid, Element)]


def _body(
    element: Element, parent: str, names: Mapping[Element, str], pages: Sequence[str]
) -> bytes:
    """Return an element as a PDF dictionary."""
    kids = []
    first: int | None = None
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(names[kid])
            continue
        page, number = kid
        first = page if first is None else first
        elsewhere = f"<</Type /MCR /Pg {pages[page]} /MCID {number}>>"
        kids.append(str(number) if page == first else elsewhere)
    attributes = f" /A <<{element.attributes}>>" if element.attributes else ""
    alt = f" /Alt <feff{element.alt.encode('utf-16-be').hex()}>" if element.alt else ""
    begins = f" /Pg {pages[first]}" if first is not None else ""
    inside = f" /K [{' '.join(kids)}]" if kids else ""
    head = f"<</Type /StructElem /S /{element.kind} /P {parent}"
    return f"{head}{begins}{attributes}{alt}{inside}>>".encode()
