"""The record's typeface: two static weights made once from the variable font, measured quickly.

The instances of IBM Plex Sans (SIL Open Font License 1.1) are made on this computer from the
package `fontpkg-ibm-plex-sans` and kept in a folder that the caller gives. The slashed zero stays
off: its glyph has no character behind it, and copied text would lose every zero.
"""

import hashlib
import struct
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, Final

from monitor.record import scripts

WEIGHTS: Final = (400, 600)
RECIPE: Final = 2
"""Raised when instances are made differently, so that old ones are not taken for new."""
LAYOUT: Final = ("GPOS", "GSUB", "GDEF", "STAT")
"""Tables that ReportLab never reads; making an instance takes fourteen times as long with them."""
SOURCE: Final = "files/IBMPlexSans[wdth,wght].ttf"


@dataclass(frozen=True, slots=True)
class Face:
    """One weight: its name in ReportLab, its advance widths and what it can write."""

    name: str
    advances: dict[int, float]
    """Width in em by code point."""
    ascent: float
    """Height of a capital letter in em."""
    folder: Path
    """Where the fonts of other scripts are kept."""

    def width(self, text: str, size: float) -> float:
        """Return the width of `text` in points at `size`; unknown characters count nothing."""
        return _width(self.name, text) * size

    def runs(self, text: str) -> tuple[str | scripts.Shaped, ...]:
        """Part `text` into what this face writes, and shaped runs in other scripts."""
        return _runs(self.name, text)


@dataclass(frozen=True, slots=True)
class Faces:
    """Regular (400) and strong (600)."""

    regular: Face
    strong: Face

    @property
    def own(self) -> frozenset[int]:
        """Code points that both weights can write."""
        return frozenset(self.regular.advances) & frozenset(self.strong.advances)

    def covered(self, text: str) -> frozenset[int]:
        """Return code points that can be written, those of other scripts if `text` needs them."""
        own = self.own
        foreign = any(ord(c) not in own and c != "\n" for c in set(text))
        return own | scripts.covered() if foreign else own


_FACES: dict[str, Face] = {}


def cache_folder() -> Path:
    """Return the folder of this user's machine where the static fonts are kept."""
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("chairside", appauthor=False)) / "fonts"


def warm() -> None:
    """Make the static fonts where they are missing: a second or two, from any thread.

    Raises:
        OSError: the cache folder cannot be written, or the font package is not installed.
    """
    folder = cache_folder()
    for weight in WEIGHTS:
        path = _instance_path(folder, weight)
        if _opened(f"Record-{weight}", path) is None:
            _make_instance(path, weight)


@lru_cache(maxsize=65536)
def _width(name: str, text: str) -> float:
    advances = _FACES[name].advances
    if text.isascii() or all(ord(character) in advances for character in text):
        return sum(advances.get(ord(character), 0.0) for character in text)
    runs = _runs(name, text)
    return sum(one.width if isinstance(one, scripts.Shaped) else _width(name, one) for one in runs)


@lru_cache(maxsize=4096)
def _runs(name: str, text: str) -> tuple[str | scripts.Shaped, ...]:
    face = _FACES[name]
    own = frozenset(face.advances)
    found: list[str | scripts.Shaped] = []
    for number, run in scripts.runs(text, own):
        plain = "".join(c for c in run if ord(c) in own)
        shaped = None if number is None else scripts.shape(number, run, face.folder)
        found += [plain] if shaped is None and plain else [shaped] if shaped else []
    return tuple(found)


@lru_cache(maxsize=8)
def load(folder: Path) -> Faces:
    """Return the faces, making the static instances in `folder` when they are not there.

    Raises:
        OSError: the folder cannot be written, or the font package is not installed.
    """
    regular, strong = (_face(folder, weight) for weight in WEIGHTS)
    return Faces(regular=regular, strong=strong)


def _face(folder: Path, weight: int) -> Face:
    from reportlab.pdfbase import pdfmetrics

    name = f"Record-{weight}"
    path = _instance_path(folder, weight)
    font = _opened(name, path)
    if font is None:  # not made yet, or damaged
        _make_instance(path, weight)
        font = _opened(name, path)
    if font is None:
        raise OSError(f"{path} cannot be read back")
    pdfmetrics.registerFont(font)
    face = _measured(name, font, folder)
    _FACES[name] = face
    return face


def _opened(name: str, path: Path) -> Any:
    """Return the font in `path`, its checksums verified; None when it is missing or damaged."""
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    try:
        return TTFont(name, str(path), validate=1)
    except (TTFError, struct.error, LookupError):
        return None


def _measured(name: str, font: Any, folder: Path) -> Face:
    scale = 1000.0
    widths: dict[int, float] = font.face.charWidths
    return Face(
        name=name,
        advances={code: widths[code] / scale for code in font.face.charToGlyph if code in widths},
        ascent=(font.face.capHeight or 698) / scale,
        folder=folder,
    )


def _source() -> bytes:
    return files("fontpkg_ibm_plex_sans").joinpath(SOURCE).read_bytes()


@lru_cache(maxsize=1)
def _source_hash() -> str:
    return hashlib.sha256(_source()).hexdigest()[:12]


def _instance_path(folder: Path, weight: int) -> Path:
    return folder / f"record-{RECIPE}-{_source_hash()}-{weight}.ttf"


def _make_instance(path: Path, weight: int) -> None:
    """Write the static instance beside its place and move it there: never a half font."""
    from io import BytesIO

    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    font = TTFont(BytesIO(_source()), recalcTimestamp=False)
    for tag in LAYOUT:
        del font[tag]
    static = instantiateVariableFont(font, {"wght": weight, "wdth": 100}, inplace=True)
    _rename(static, weight)
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as part:
        static.save(part.name)
    Path(part.name).replace(path)


def _rename(font: Any, weight: int) -> None:
    """Give the instance its own name: a PDF tells fonts apart by it, and "Plex" is reserved."""
    for entry in font["name"].names:
        if entry.nameID in {1, 16}:
            entry.string = "Chairside Record"
        elif entry.nameID in {2, 17}:
            entry.string = str(weight)
        elif entry.nameID in {3, 6, 25}:
            entry.string = f"ChairsideRecord-{weight}"
        elif entry.nameID == 4:
            entry.string = f"Chairside Record {weight}"


if __name__ == "__main__":
    warm()
