"""Looking at the pages of a PDF in tests."""

import pypdfium2

from monitor.record.read import Run, objects

ACCENT = 0.16
"""Part of its size by which the ring of an Å may reach between the descenders above it."""


def runs_of(pdf: bytes) -> list[list[Run]]:
    """Return the texts of each page with their places."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [objects(document[number])[0] for number in range(len(document))]
    finally:
        document.close()


def count(pdf: bytes) -> int:
    """Return the number of pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    """Return all texts, in the order in which they were written, parted by spaces."""
    return " ".join(run.text for page in runs_of(pdf) for run in page)


def overlaps(runs: list[Run]) -> list[tuple[str, str]]:
    """Return the pairs of texts whose ink shares more than the height of an accent."""
    found = []
    down_the_page = sorted(runs, key=lambda run: run.top)
    for number, one in enumerate(down_the_page):
        for other in down_the_page[number + 1 :]:
            if other.top > one.bottom:
                break
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.bottom, other.bottom) - max(one.top, other.top)
            if across > 0.5 and down > ACCENT * one.size:
                found.append((one.text, other.text))
    return found
