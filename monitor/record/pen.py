"""Drawing on a page measured from its top left corner, in points, in solid greys only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from monitor.record.fonts import Face, Faces
from monitor.record.scripts import Shaped
from monitor.record.tags import Tags

INK: Final = 0.07
SOFT: Final = 0.35
FAINT: Final = 0.45
RULE: Final = 0.78
BAND: Final = 0.925
WHITE: Final = 1.0
BODY: Final = 8.0
SMALL: Final = 7.6
HEADING: Final = 9.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A sheet and its margins, in points."""

    width: float
    height: float
    side: float = 37.5
    top: float = 30.0
    bottom: float = 28.0

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.side

    @property
    def right(self) -> float:
        """Right edge of what may be printed."""
        return self.width - self.side


PAPERS: Final = {
    "a4": Paper(width=595.2756, height=841.8898),
    "letter": Paper(width=612.0, height=792.0),
}


class Pen:
    """A thin hand on a ReportLab canvas: the origin is top left, colours are greys.

    Whoever draws says first to what the strokes belong: `pen.tags.into`.

    Lifetime: one document. Concurrency: none, a canvas belongs to one thread.
    """

    def __init__(self, canvas: Any, paper: Paper, faces: Faces) -> None:
        """Draw on `canvas`, whose pages have the size of `paper`."""
        self.canvas = canvas
        self.paper = paper
        self.faces = faces
        self.tags = Tags(canvas)
        self._font: tuple[str, float] | None = None
        self._fill: float | None = None
        self._stroke: tuple[float, float, tuple[float, ...]] | None = None

    def new_page(self) -> None:
        """End this page; the graphics state begins anew on the next."""
        self.tags.end_page()
        self.canvas.showPage()
        self._font = self._fill = self._stroke = None

    def face(self, *, strong: bool) -> Face:
        """Return the face of that weight."""
        return self.faces.strong if strong else self.faces.regular

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = BODY,
        strong: bool = False,
        grey: float = INK,
        align: str = "left",
    ) -> float:
        """Write `text` on the baseline `y` and return its width."""
        face = self.face(strong=strong)
        width = face.width(text, size)
        left = x if align == "left" else x - width if align == "right" else x - width / 2
        self.fill(grey)
        if text.isascii() or all(ord(character) in face.advances for character in text):
            self._write(face.name, size, left, y, text)
            return width
        for run in face.runs(text):
            if isinstance(run, Shaped):
                self._shaped(run, size, left, y)
                left += run.width * size
            else:  # spaces beside words of another script are room, not characters
                indent = face.width(run, size) - face.width(run.lstrip(), size)
                if run.strip():
                    self._write(face.name, size, left + indent, y, run.strip())
                left += face.width(run, size)
        return width

    def _write(self, font: str, size: float, x: float, y: float, text: str) -> None:
        if self._font != (font, size):
            self.canvas.setFont(font, size)
            self._font = (font, size)
        self.canvas.drawString(x, self.paper.height - y, text)

    def _shaped(self, run: Shaped, size: float, x: float, y: float) -> None:
        """Write a run of another script, which says itself what its glyphs spell."""
        said = run.says.encode("utf-16-be").hex()
        self.canvas.addLiteral(f"/Span <</ActualText <feff{said}>>> BDC")
        for word in run.words:
            left = x + word.x * size
            for glyph in word.glyphs:
                self._write(run.font, size, left + glyph.x * size, y - glyph.y * size, glyph.code)
        self.canvas.addLiteral("EMC")

    def fill(self, grey: float) -> None:
        """Set the grey of texts and filled shapes."""
        if self._fill != grey:
            self.canvas.setFillGray(grey)
            self._fill = grey

    def stroke(self, grey: float, width: float, dash: Sequence[float] = ()) -> None:
        """Set the grey, width and dashes of lines."""
        wanted = (grey, width, tuple(dash))
        if self._stroke != wanted:
            self.canvas.setStrokeGray(grey)
            self.canvas.setLineWidth(width)
            self.canvas.setDash(list(dash))
            self._stroke = wanted

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        grey: float = INK,
        width: float = 0.6,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw one straight line."""
        self.stroke(grey, width, dash)
        self.segment(x1, y1, x2, y2)

    def segment(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw one straight line in the stroke as it is set."""
        height = self.paper.height
        self.canvas.line(x1, height - y1, x2, height - y2)

    def rectangle(self, x: float, y: float, width: float, height: float, *, grey: float) -> None:
        """Fill a rectangle whose top left corner is (x, y)."""
        self.fill(grey)
        bottom = self.paper.height - y - height
        self.canvas.rect(x, bottom, width, height, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, *, line: float = 1.1) -> None:
        """Draw a rounded outline whose top left corner is (x, y)."""
        self.stroke(INK, line)
        self.canvas.roundRect(x, self.paper.height - y - height, width, height, 2.0)

    def path(
        self,
        points: Sequence[tuple[float, float]],
        *,
        closed: bool = False,
        fill: float | None = None,
        line: float = 0.0,
        grey: float = INK,
    ) -> None:
        """Draw straight segments through `points`; `line` 0 draws no outline."""
        if fill is not None:
            self.fill(fill)
        if line:
            self.stroke(grey, line)
        shape = self.canvas.beginPath()
        height = self.paper.height
        shape.moveTo(points[0][0], height - points[0][1])
        for x, y in points[1:]:
            shape.lineTo(x, height - y)
        if closed:
            shape.close()
        self.canvas.drawPath(shape, stroke=int(bool(line)), fill=int(fill is not None))

    def circle(self, x: float, y: float, radius: float, *, fill: float, line: float = 0.0) -> None:
        """Draw a filled circle, outlined in ink when `line` is not 0."""
        self.fill(fill)
        if line:
            self.stroke(INK, line)
        self.canvas.circle(x, self.paper.height - y, radius, stroke=int(bool(line)), fill=1)
