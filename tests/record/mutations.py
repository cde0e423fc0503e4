"""Ways in which a finished record can come to say something else."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf

Change = Callable[[Any], None]
FileSpec: Any = pikepdf.AttachedFileSpec
"""Its name, type and dates may be left out, whatever its annotations say."""


def changed(pdf: bytes, change: Change) -> bytes:
    """Return `pdf` saved again after `change`."""
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        document.save(target)
    return target.getvalue()


def texts(pdf: bytes) -> list[tuple[int, int, str]]:
    """Return page (from 0), number of the instruction and text of each text that is drawn."""
    found = []
    with pikepdf.open(BytesIO(pdf)) as document:
        for page in range(len(document.pages)):
            for number, step in enumerate(pikepdf.parse_content_stream(document.pages[page])):
                if str(step.operator) == "Tj":
                    found.append((page, number, bytes(step.operands[0]).decode("latin-1")))
    return found


def rewrite(page: int, number: int, text: str) -> Change:
    """Draw another text in the place of one."""

    def change(document: Any) -> None:
        steps = list(pikepdf.parse_content_stream(document.pages[page]))
        string = pikepdf.String(text.encode("latin-1"))
        steps[number] = pikepdf.ContentStreamInstruction([string], pikepdf.Operator("Tj"))
        document.pages[page].Contents = document.make_stream(pikepdf.unparse_content_stream(steps))

    return change


def another_digit(text: str) -> str:
    """Return `text` with its first digit one higher."""
    place = next(n for n, c in enumerate(text) if c.isdigit())
    return f"{text[:place]}{(int(text[place]) + 1) % 10}{text[place + 1 :]}"


def draw_over(page: int) -> Change:
    """Lay a white box over a page."""

    def change(document: Any) -> None:
        box = document.make_stream(b"q 1 g 100 300 60 12 re f Q")
        document.pages[page].contents_add(box)

    return change


def attach(name: str, edit: Callable[[bytes], bytes]) -> Change:
    """Exchange the content of an attachment."""

    def change(document: Any) -> None:
        data = document.attachments[name].get_file().read_bytes()
        document.attachments[name] = FileSpec(document, edit(data))

    return change


def detach(name: str) -> Change:
    """Take an attachment away."""

    def change(document: Any) -> None:
        del document.attachments[name]

    return change
