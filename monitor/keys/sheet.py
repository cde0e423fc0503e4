"""The recovery sheet: one page for paper, with the nine groups and what to do with them.

It holds nothing of any patient. The page exists only in memory until somebody prints or saves it.
"""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from monitor.words import words

MARGIN: Final = 56.0
"""Points."""
_ACROSS: Final = 3
_SIZE: Final = 30.0
_BODY: Final = 11.0
_LEADING: Final = 1.45


def draw(
    groups: Sequence[str],
    *,
    clinic: str,
    made: str,
    paper: str = "a4",
    fonts: Path | None = None,
    lang: str = "en",
) -> bytes:
    """Return the page as a PDF; `made` is the local date, `paper` is `a4` or `letter`.

    Raises:
        OSError: the fonts could not be made or read.
    """
    from reportlab.lib.pagesizes import A4, LETTER
    from reportlab.pdfgen.canvas import Canvas

    target = BytesIO()
    size = LETTER if paper == "letter" else A4
    canvas = Canvas(target, pagesize=size, lang=lang)
    page = _Page(canvas, size, fonts, lang)
    canvas.setTitle(page.say("title"))
    canvas.setCreator("Chairside")
    page.line(page.say("title"), size=26.0, strong=True, after=14.0)
    page.line(f"{page.say('clinic')}: {clinic}" if clinic else "", after=2.0)
    page.line(f"{page.say('made')}: {made}", after=16.0)
    page.text(page.say("what"), after=18.0)
    page.code(groups)
    page.text(page.say("last"), after=20.0)
    page.line(page.say("how"), size=14.0, strong=True, after=6.0)
    for number in (1, 2, 3):
        page.text(f"{number}. {page.say(f'how_{number}')}", after=4.0)
    page.text(page.say("inside"), after=18.0)
    page.text(page.say("keep"), after=6.0)
    page.text(page.say("lost"), after=44.0)
    page.lines_to_fill((page.say("place"), page.say("signed")))
    canvas.showPage()
    canvas.save()
    return target.getvalue()


class _Page:
    """A page that is written from top to bottom. Lengths in points."""

    def __init__(
        self, canvas: Any, size: tuple[float, float], fonts: Path | None, lang: str
    ) -> None:
        from monitor.record.fonts import cache_folder, load

        self._canvas = canvas
        self._faces = load(fonts or cache_folder())
        self._words = words(lang)
        self._wide = size[0] - 2 * MARGIN
        self._y = size[1] - MARGIN

    def say(self, code: str) -> str:
        """Return the words of the sheet for `code`."""
        return self._words.name("recovery_sheet", code)

    def line(
        self, text: str, *, size: float = _BODY, strong: bool = False, after: float = 0.0
    ) -> None:
        """Write one line."""
        if text:
            face = self._faces.strong if strong else self._faces.regular
            self._y -= size
            self._canvas.setFont(face.name, size)
            self._canvas.drawString(MARGIN, self._y, text)
            self._y -= size * (_LEADING - 1) + after

    def text(self, text: str, *, after: float) -> None:
        """Write words, broken into lines."""
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if line and self._faces.regular.width(longer, _BODY) > self._wide:
                self.line(line)
                line = word
            else:
                line = longer
        self.line(line, after=after)

    def code(self, groups: Sequence[str]) -> None:
        """Write the groups, three a row, each with its number, in a frame."""
        rows = -(-len(groups) // _ACROSS)
        row, column = _SIZE * 1.9, self._wide / _ACROSS
        top = self._y
        self._canvas.roundRect(MARGIN, top - rows * row, self._wide, rows * row, 6)
        for index, group in enumerate(groups):
            x = MARGIN + (index % _ACROSS) * column + 16
            y = top - (index // _ACROSS) * row - row * 0.68
            self._canvas.setFont(self._faces.regular.name, _BODY)
            self._canvas.drawString(x, y, str(index + 1))
            self._spaced(group, x + 22, y)
        self._y = top - rows * row - 14

    def _spaced(self, group: str, x: float, y: float) -> None:
        """Write a group, its letters apart; a nought has a stroke, as it is no letter."""
        face = self._faces.strong
        self._canvas.setFont(face.name, _SIZE)
        for character in group:
            wide = face.width(character, _SIZE)
            self._canvas.drawString(x, y, character)
            if character == "0":
                self._canvas.line(
                    x + wide * 0.3, y + 3, x + wide * 0.7, y + face.ascent * _SIZE - 3
                )
            x += wide + 5

    def lines_to_fill(self, names: Sequence[str]) -> None:
        """Draw lines to write on, with their names below."""
        wide = self._wide / len(names)
        for index, name in enumerate(names):
            x = MARGIN + index * wide
            self._canvas.line(x, self._y, x + wide - 16, self._y)
            self._canvas.setFont(self._faces.regular.name, 9.0)
            self._canvas.drawString(x, self._y - 12, name)
