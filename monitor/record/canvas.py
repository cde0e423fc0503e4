"""A ReportLab canvas that writes texts quickly. Loads ReportLab: imported while drawing.

ReportLab makes a text object for each string and splits it by the subsets of its font, character
by character. Nearly every string of a record needs the first subset alone, so a table from
character to written form, filled as characters come, says the same in one step.
"""

from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas


class QuickCanvas(Canvas):  # type: ignore[misc] # ReportLab has no types
    """Draws what `Canvas` draws. Lifetime: one document."""

    def __init__(self, *args: Any, **options: Any) -> None:
        """Take what `Canvas` takes."""
        self._spellings: dict[str, _Spelling] = {}
        super().__init__(*args, **options)

    def drawString(self, x: float, y: float, text: str) -> None:  # noqa: N802 - ReportLab's name
        """Draw `text` from left to right in the font that is set, on the baseline `y`."""
        name = self._fontname
        spelling = self._spellings.get(name)
        if spelling is None:
            spelling = self._spellings[name] = _Spelling(name, self._doc)
        written = text.translate(spelling)
        if spelling.beyond:  # somewhere in this font: the slow way knows how
            spelling.beyond = False
            super().drawString(x, y, text)
            return
        left, base = f"{x:.{_places(x)}f}", f"{y:.{_places(y)}f}"
        font = f"{spelling.internal} {self._fontsize:g} Tf"
        self._code.append(f"BT {font} 1 0 0 1 {left} {base} Tm ({written}) Tj ET")


def _places(value: float) -> int:
    """Return how many decimals ReportLab writes, so that no pixel falls on the other side."""
    return 4 if value >= 100.0 else 5 if value >= 10.0 else 6


class _Spelling(dict[int, str]):
    """How each character of a font stands in a string of the file, in the font's first subset."""

    def __init__(self, font: str, document: Any) -> None:
        super().__init__()
        self.beyond = False
        """Whether a character that was asked for is in a later subset."""
        self._font, self._document = pdfmetrics.getFont(font), document
        self._font.splitString(" ", document)
        self.internal: str = self._font.getSubsetInternalName(0, document)

    def __missing__(self, code: int) -> str:
        [(subset, written)] = self._font.splitString(chr(code), self._document)
        if subset:
            self.beyond = True
            return ""
        (byte,) = written
        self[code] = said = _escaped(byte)
        return said


def _escaped(byte: int) -> str:
    """Return a byte as it stands in a string of the file."""
    if byte in b"()\\":
        return f"\\{chr(byte)}"
    return chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}"
