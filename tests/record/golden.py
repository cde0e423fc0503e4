"""Pages as coarse pictures in text: what a page looked like when somebody last looked at it.

`python -m tests.record.golden` draws them again; look at the pages before you keep them.
"""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL.Image import Image
from PIL.ImageDraw import Draw

from monitor.record.fonts import cache_folder
from monitor.record.pdf import PaperName, render
from tests.record.samples import calm
from tests.record.stormy import stormy

FOLDER = Path(__file__).parent / "golden"
CELL = 4
"""Points; each is one digit of 16 greys, the mean of its pixels."""
SCALE = 2.0
"""Pixels a point."""
PAGES: tuple[tuple[str, PaperName, int], ...] = (
    ("calm", "a4", 1),
    ("calm", "a4", 2),
    ("calm", "letter", 1),
    ("stormy", "a4", 1),
    ("stormy", "a4", 3),
)
"""Sample, paper and page."""
SAMPLES = {"calm": calm, "stormy": stormy}


def picture(pdf: bytes, page: int) -> Image:
    """Return a page in greys."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found: Image = document[page - 1].render(scale=SCALE, grayscale=True).to_pil()
        return found
    finally:
        document.close()


def grid(shown: Image) -> list[str]:
    """Return the page as lines of digits, `f` for white paper."""
    side = int(CELL * SCALE)
    across, down = shown.width // side, shown.height // side
    small = shown.crop((0, 0, across * side, down * side)).reduce(side)
    greys = small.tobytes()
    lines = (greys[start : start + across] for start in range(0, len(greys), across))
    return ["".join(f"{grey // 16:x}" for grey in line) for line in lines]


def differing(before: list[str], now: list[str]) -> Iterator[tuple[int, int]]:
    """Yield column and row of each cell that differs; of all when the size does."""
    if [len(line) for line in before] != [len(line) for line in now]:
        yield from ((x, y) for y, line in enumerate(now) for x in range(len(line)))
        return
    for y, (old, new) in enumerate(zip(before, now, strict=True)):
        yield from (
            (x, y) for x, (one, other) in enumerate(zip(old, new, strict=True)) if one != other
        )


def marked(shown: Image, cells: list[tuple[int, int]]) -> Image:
    """Return the page with a red frame around each cell that differs."""
    coloured = shown.convert("RGB")
    pen, side = Draw(coloured), int(CELL * SCALE)
    for x, y in cells:
        pen.rectangle((x * side, y * side, (x + 1) * side, (y + 1) * side), outline=(220, 0, 0))
    return coloured


def kept(sample: str, paper: str, page: int) -> Path:
    """Return where a page is kept."""
    return FOLDER / f"{sample}-{paper}-{page}.txt"


def main() -> None:
    """Keep the pages as they are drawn now."""
    FOLDER.mkdir(exist_ok=True)
    for sample, paper, page in PAGES:
        pdf = render(SAMPLES[sample](), paper=paper, fonts=cache_folder())
        text = "\n".join(grid(picture(pdf, page)))
        kept(sample, paper, page).write_text(f"{text}\n", encoding="ascii")


if __name__ == "__main__":
    main()
