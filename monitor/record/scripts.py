"""Names in other scripts: for each run of text a font that has it, shaped as the script wants.

IBM Plex Sans writes Latin, Greek and Cyrillic. What it lacks is looked for in the Noto Sans fonts
(SIL Open Font License 1.1) of the packages below, shaped by HarfBuzz. Glyphs are drawn one by one
in their places, and the run says its characters itself (`ActualText`), so that a reader and a
search find the name as it was typed.

Limits: a passage stands where it was typed and runs in its own direction; right-to-left passages
with left-to-right ones between them are not reordered as a whole. Chinese, Japanese and Korean
have no font here: their characters are written by number (`glyphs`).
"""

import hashlib
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, Final

LEFT_TO_RIGHT: Final = "\N{LEFT-TO-RIGHT MARK}"
"""Said around a run from right to left: an extractor leaves what is beside it in its place."""
PLAIN: Final = 0
"""The number of the font whose scripts need no shaping: without its tables it is made at once."""
LAYOUT: Final = ("GPOS", "GSUB", "GDEF")
RECIPE: Final = 1
"""Raised when instances are made differently, so that old ones are not taken for new."""
WEIGHT: Final = 500
"""One weight stands for both: between regular and strong."""
PRIVATE: Final = 0xE000
"""First code point under which ReportLab is given a glyph by its number."""
SOURCES: Final = (
    ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    ("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    (
        "justmytype_intl_rtl",
        "fonts/ofl/notosanshebrew/NotoSansHebrew[wdth,wght].ttf",
    ),
    ("fontpkg_noto_sans_devanagari", "files/NotoSansDevanagari[wdth,wght].ttf"),
    ("fontpkg_noto_sans_thai", "files/NotoSansThai[wdth,wght].ttf"),
    ("fontpkg_noto_sans_tamil", "files/NotoSansTamil[wdth,wght].ttf"),
    ("fontpkg_noto_sans_telugu", "files/NotoSansTelugu[wdth,wght].ttf"),
    ("fontpkg_noto_sans_khmer", "files/NotoSansKhmer[wdth,wght].ttf"),
)
"""Package and font, in the order in which they are asked."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shape in its place, in em: `x` from the beginning of the word, `y` upwards."""

    code: str
    """The character under which ReportLab draws it."""
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a font of another script; `x` is where it begins in its run, in em."""

    x: float
    width: float
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class Shaped:
    """A run in one font of another script: its words in the order in which they are read."""

    font: str
    """Its name in ReportLab."""
    says: str
    """Its characters in the order of reading, as an extractor gets them."""
    words: tuple[Word, ...]
    width: float
    """In em."""


@lru_cache(maxsize=1)
def covered() -> frozenset[int]:
    """Return every code point that one of the fonts can write.

    Raises:
        OSError: a font package is not installed.
    """
    return frozenset().union(*(_codes(number) for number in range(len(SOURCES))))


@lru_cache(maxsize=64)
def _codes(number: int) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(_source(number), lazy=True) as font:
        best: dict[int, str] = font.getBestCmap()
        return frozenset(best)


def _source(number: int) -> str:
    package, name = SOURCES[number]
    return str(files(package).joinpath(name))


def runs(text: str, own: frozenset[int]) -> list[tuple[int | None, str]]:
    """Part `text` by the font that writes it: None for the record's own, else its number.

    Spaces between two runs of one font belong to it, and a mark to the letter before it.
    """
    found: list[tuple[int | None, str]] = []
    for character in text:
        font = _font_of(character, own)
        if found and font is not None and unicodedata.category(character).startswith("M"):
            _take_base(found, font)
        if len(found) > 1 and found[-1][1].isspace() and found[-2][0] == font is not None:
            (_, space), (_, before) = found.pop(), found.pop()
            found.append((font, f"{before}{space}"))
        if found and found[-1][0] == font:
            found[-1] = (font, f"{found[-1][1]}{character}")
        else:
            found.append((font, character))
    return found


def _take_base(found: list[tuple[int | None, str]], font: int) -> None:
    """Move the letter before a mark into the mark's font, when that has it too."""
    before, text = found[-1]
    if before != font and ord(text[-1]) in _codes(font):
        found[-1:] = [(before, text[:-1])] if len(text) > 1 else []
        found.append((font, text[-1]))


def _font_of(character: str, own: frozenset[int]) -> int | None:
    code = ord(character)
    if code in own:
        return None
    return next((n for n in range(len(SOURCES)) if code in _codes(n)), None)


@lru_cache(maxsize=4096)
def shape(number: int, text: str, folder: Path) -> Shaped:
    """Return `text` in the font of that number, word by word.

    Raises:
        OSError: the font's instance could not be made or read in `folder`.
    """
    name, measure = _font(number, folder)
    found = [_word(name, measure, word) for word in text.split(" ")]
    space = measure.get_glyph_h_advance(measure.get_nominal_glyph(0x20) or 0) / measure.face.upem
    width = sum(word.width for word, _ in found) + space * (len(found) - 1)
    leftwards, x, placed = any(turned for _, turned in found), 0.0, []
    for word, _ in found:
        left = width - x - word.width if leftwards else x
        placed.append(replace(word, x=left))
        x += word.width + space
    says = f"{LEFT_TO_RIGHT}{text}{LEFT_TO_RIGHT}" if leftwards else text
    return Shaped(name, says, tuple(word for word in placed if word.glyphs), width)


def _word(name: str, measure: Any, text: str) -> tuple[Word, bool]:
    """Return a word as it is shaped, and whether it runs from right to left."""
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(measure, buffer, {})
    em, x = float(measure.face.upem), 0.0
    glyphs = []
    for info, place in zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True):
        code = _known(name, info.codepoint, measure.get_glyph_h_advance(info.codepoint) / em)
        glyphs.append(Glyph(code, (x + place.x_offset) / em, place.y_offset / em))
        x += place.x_advance
    return Word(0.0, x / em, tuple(glyphs)), bool(text) and buffer.direction == "rtl"


def _known(name: str, glyph: int, width: float) -> str:
    """Return the character under which ReportLab draws a glyph of the font `name`."""
    from reportlab.pdfbase import pdfmetrics

    face, code = pdfmetrics.getFont(name).face, PRIVATE + glyph
    if face.charToGlyph.get(code) != glyph:
        face.charToGlyph[code] = glyph
        face.charWidths[code] = width * 1000.0
    return chr(code)


@lru_cache(maxsize=16)
def _font(number: int, folder: Path) -> tuple[str, Any]:
    """Return a font's name in ReportLab and what HarfBuzz shapes with."""
    import uharfbuzz
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    path = _instance(number, folder)
    name = f"Record-{SOURCES[number][1].rpartition('/')[2].partition('[')[0]}"
    try:
        pdfmetrics.registerFont(TTFont(name, str(path), validate=1))
    except TTFError:  # damaged: made anew
        path.unlink()
        pdfmetrics.registerFont(TTFont(name, str(_instance(number, folder)), validate=1))
    return name, uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))))


def _instance(number: int, folder: Path) -> Path:
    """Return the static instance of a font, made when it is not there: a second or two."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    source = Path(_source(number))
    digest = hashlib.sha256(source.read_bytes()).hexdigest()[:12]
    path = folder / f"script-{RECIPE}-{digest}-{WEIGHT}.ttf"
    if not path.exists():
        font = TTFont(source, recalcTimestamp=False)
        for tag in ("STAT", *(LAYOUT if number == PLAIN else ())):
            if tag in font:
                del font[tag]
        static = instantiateVariableFont(font, {"wght": WEIGHT, "wdth": 100}, inplace=True)
        folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as part:
            static.save(part.name)
        Path(part.name).replace(path)
    return path
