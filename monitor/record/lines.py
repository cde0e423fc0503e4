"""Words into lines: wrapping texts of mixed styles to a width, without ever losing a character."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from monitor.record.fonts import Faces
from monitor.record.pen import BODY, INK, SMALL, SOFT, Pen
from monitor.record.tags import Target

AFTER_STRUCK: Final = 1.0
"""What is added to the space between a struck text and the next, so that its line ends clear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a run of text looks."""

    size: float = BODY
    strong: bool = False
    grey: float = INK
    struck: bool = False
    raised: bool = False
    """A footnote's letter: written above the line, close to the word before it."""


PLAIN = Style()
STRONG = Style(strong=True)
NOTE = Style(size=SMALL, grey=SOFT)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one style on one line."""

    text: str
    style: Style
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """The runs of one line and where the last one ends."""

    runs: tuple[Run, ...]
    width: float


Styled = tuple[str, Style]


def measure(faces: Faces, text: str, style: Style) -> float:
    """Return the width of `text` in points."""
    face = faces.strong if style.strong else faces.regular
    return face.width(text, style.size)


def wrap(faces: Faces, parts: Sequence[Styled], width: float, indent: float = 0.0) -> list[Line]:
    """Break `parts` into lines of at most `width`; `indent` is kept free on the first.

    A newline in a text ends its line. A word wider than a whole line is broken inside.
    """
    if len(parts) == 1:
        [(text, style)] = parts
        if text.isascii() and "\n" not in text and not style.raised:
            plain = " ".join(text.split())
            wide = measure(faces, plain, style)
            if plain and indent + wide <= width:  # nearly every text, and nothing to break
                return [Line((Run(plain, style, indent, wide),), indent + wide)]
    builder = _Builder(faces, width, indent)
    for text, style in parts:
        if style.raised:
            builder.attach(text, style)
            continue
        for number, paragraph in enumerate(text.split("\n")):
            if number:
                builder.end_line()
            for word in paragraph.split():
                builder.word(word, style)
    builder.end_line()
    return builder.lines


def longest_word(faces: Faces, text: str, style: Style) -> float:
    """Return the width of the widest word of `text`."""
    return max((measure(faces, word, style) for word in text.split()), default=0.0)


@dataclass(slots=True)
class _Open:
    """A run to which words are still added."""

    words: list[str]
    style: Style
    x: float
    width: float


class _Builder:
    """Collects words until a line is full."""

    def __init__(self, faces: Faces, width: float, indent: float) -> None:
        self.lines: list[Line] = []
        self._faces = faces
        self._width = width
        self._runs: list[_Open] = []
        self._x = indent
        self._fresh = True

    def word(self, word: str, style: Style) -> None:
        wide = measure(self._faces, word, style)
        gap = 0.0 if self._fresh else measure(self._faces, " ", style)
        if gap and self._runs[-1].style.struck is not style.struck:
            gap += AFTER_STRUCK
        if not self._fresh and self._x + gap + wide > self._width:
            self.end_line()
            gap = 0.0
        if self._fresh and self._x and self._x + wide > self._width >= wide:
            self.end_line()  # the indented first line is too short, a whole one is not
        while self._x + wide > self._width + 0.01 and len(word) > 1:
            head, word = self._split(word, style)
            self._add(head, style, 0.0, measure(self._faces, head, style))
            self.end_line()
            wide = measure(self._faces, word, style)
        self._add(word, style, gap, wide)

    def attach(self, text: str, style: Style) -> None:
        """Add `text` to the end of the line without a space, even past its width."""
        wide = measure(self._faces, text, style)
        self._runs.append(_Open([text], style, self._x + 0.6, wide))
        self._x += 0.6 + wide

    def end_line(self) -> None:
        runs = tuple(Run(" ".join(r.words), r.style, r.x, r.width) for r in self._runs)
        self.lines.append(Line(runs, self._x))
        self._runs, self._x, self._fresh = [], 0.0, True

    def _split(self, word: str, style: Style) -> tuple[str, str]:
        """Return the longest beginning that fits (at least one character) and the rest."""
        room, fits = self._width - self._x, 1
        while measure(self._faces, word[: fits + 1], style) <= room and fits < len(word) - 1:
            fits += 1
        return word[:fits], word[fits:]

    def _add(self, word: str, style: Style, gap: float, wide: float) -> None:
        last = self._runs[-1] if self._runs and not self._fresh else None
        if last is not None and (last.style is style or last.style == style):
            last.words.append(word)
            last.width += gap + wide
        else:
            self._runs.append(_Open([word], style, self._x + gap, wide))
        self._x += gap + wide
        self._fresh = False


def draw(
    pen: Pen, line: Line, x: float, y: float, *, into: Target, struck: Target | None = None
) -> None:
    """Write a line on the baseline `y`, its beginning at `x`; struck runs get their line.

    It becomes part of `into`, its struck runs of `struck` when that is given.
    """
    for run in line.runs:
        style, left = run.style, x + run.x
        pen.tags.into(struck if style.struck and struck is not None else into)
        base = y - style.size * 0.45 if style.raised else y
        pen.text(left, base, run.text, size=style.size, strong=style.strong, grey=style.grey)
        if style.struck:
            middle = y - style.size * 0.27
            pen.line(left - 0.4, middle, left + run.width + 0.4, middle, width=0.8)
