"""The same strokes on a bare canvas: what drawing costs when nothing has to be laid out."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from monitor.record.pdf import PaperName, draw
from monitor.record.report import Report

Stroke = tuple[str, tuple[Any, ...], dict[str, Any]]
UNSTROKED = {"beginPath", "setCatalogEntry", "addLiteral"}
"""Calls that draw nothing: the structure and the tags of a page are no strokes of it."""


class Recorder:
    """A canvas that notes each call while it carries it out."""

    def __init__(self, target: BytesIO, **options: Any) -> None:
        self.options = options
        self.strokes: list[Stroke] = []
        self._canvas = Canvas(target, **options)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        call: Callable[..., Any] = getattr(self._canvas, name)

        def noted(*arguments: Any, **named: Any) -> Any:
            if name not in UNSTROKED:
                self.strokes.append((name, arguments, named))
            return call(*arguments, **named)

        return noted


def recorded(report: Report, *, paper: PaperName, fonts: Path) -> Recorder:
    """Draw `report` and return what was done to its canvas."""
    made: list[Recorder] = []

    def canvas(target: BytesIO, **options: Any) -> Recorder:
        made.append(Recorder(target, **options))
        return made[0]

    draw(report, paper=paper, folder=fonts, canvas_type=canvas)
    return made[0]


def replay(recorder: Recorder) -> bytes:
    """Carry out the noted calls, and nothing else, on a fresh canvas."""
    target = BytesIO()
    canvas = Canvas(target, **{**recorder.options, "pageCompression": 1})
    for name, arguments, named in recorder.strokes:
        getattr(canvas, name)(*arguments, **named)
    return target.getvalue()
