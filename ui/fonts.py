"""Loads IBM Plex Sans and hands out its weights through the variable axis."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY: Final = "IBM Plex Sans"
PACKAGE: Final = "fontpkg_ibm_plex_sans"
FILE: Final = "IBMPlexSans[wdth,wght].ttf"

NARROWEST: Final = 85.0
"""Percent of the regular width of a letter."""
REGULAR: Final = 400
MEDIUM: Final = 500
SEMIBOLD: Final = 600

_WEIGHT = QFont.Tag("wght")
_WIDTH = QFont.Tag("wdth")
_SLASHED_ZERO = QFont.Tag("zero")


def font_file() -> Path:
    """Return the unmodified variable font file as its package installed it."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(PACKAGE)
    return Path(spec.origin).parent / "files" / FILE


@cache
def load_fonts() -> bool:
    """Register the typeface once; False when Qt could not read it.

    Needs a running QGuiApplication.
    """
    if QGuiApplication.instance() is None:
        message = "fonts are loaded after the application object exists"
        raise RuntimeError(message)
    # From memory: by its name Qt would map the file once more for every weight and width.
    return QFontDatabase.addApplicationFontFromData(font_file().read_bytes()) >= 0


@cache
def _made(px: int, weight: int, narrow: bool) -> QFont:
    """Make a font once; a copy of it shares the data."""
    load_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(px)
    font.setVariableAxis(_WEIGHT, float(weight))
    if narrow:
        font.setVariableAxis(_WIDTH, NARROWEST)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def ui_font(px: int, weight: int = REGULAR, *, narrow: bool = False) -> QFont:
    """Return the interface font at `px` pixels and `weight` 100 to 700, or its narrow letters.

    A style sheet's `font-weight` does not reach the variable axis, so weights come from here.
    """
    return QFont(_made(px, weight, narrow))


def identifier_font(px: int, weight: int = REGULAR, *, narrow: bool = False) -> QFont:
    """Return `ui_font` with the slashed zero, for record and patient numbers on screen only."""
    font = ui_font(px, weight, narrow=narrow)
    font.setFeature(_SLASHED_ZERO, 1)
    return font


def condensed(font: QFont) -> QFont:
    """Return `font` at its narrowest width, 85 % of the regular one."""
    narrow = QFont(font)
    narrow.setVariableAxis(_WIDTH, NARROWEST)
    return narrow


def heavier(font: QFont, weight: int) -> QFont:
    """Return `font` at `weight`, 100 to 700; size, width and features stay."""
    strong = QFont(font)
    strong.setVariableAxis(_WEIGHT, float(weight))
    return strong
