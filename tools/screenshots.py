"""Takes the pictures of the documentation from the real app: `python -m tools.screenshots`.

It walks the tour of `ui.tour` on a practice station whose day is always the same, and keeps what
the documentation shows, each picture small. One is written only where it looks different from
the one that is there.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageChops, ImageDraw

from monitor import api
from monitor.bootstrap import prepare_record
from monitor.demo.clock import FastClock
from monitor.journal.memory import MemoryJournal
from monitor.station import LocalStation
from tools import desk_walk
from tools.colours import few_colours
from ui.tour import CHAIR, NOON, TourClock, walk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.tour_hand import Hand

FOLDER: Final = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
ZONE: Final = "Europe/London"
DATA: Final = "/home/clinic/.local/share/chairside"
LARGEST: Final = 120_000
"""Bytes that a picture may take."""
LEADER: Final = "P. Lindqvist"
"""The charge nurse of practice: adds people."""
LAPTOP: Final = (1366, 768)
DESK: Final = (1920, 1080)
FADE_MS: Final = 1000
"""In which Qt fades in the cross of the field for searching, and a record is written."""
UNSEEN: Final = 40
"""How far a channel of a pixel, 0 to 255, may be off in pictures that look the same."""
RECORD_WIDTH: Final = 1000
"""Pixels across a page of the record."""
SHEET_WIDTH: Final = 640
SHEET_COLUMNS: Final = 3

FROM_TOUR: Final[Mapping[str, str]] = {
    "sign-in": "sign-in",
    "board": "board",
    "board-dim": "board-dim",
    "chair-1366": "chair-1366",
    "chair": "chair",
    "keys": "help",
    "open": "open",
    "start": "start",
    "check-interim": "check",
    "check-crossing": "check-crossing",
    "alert-high": "alert-high",
    "alert-high-escalated": "alert-escalated",
    "alert-answered": "alert-answered",
    "sheet-stopped": "sheet-stopped",
    "sheet-medication": "sheet-medication",
    "sheet-note": "sheet-note",
    "sheet-call": "sheet-call",
    "planned-end": "planned-end",
    "discharge": "discharge",
    "sessions": "sessions",
}
"""Picture of the tour -> its name in the documentation."""
FROM_DESK: Final[Mapping[str, str]] = {"patient": "patient", "calls": "calls", "month": "month"}
"""Stop of the walk over the desk -> its name in the documentation."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Take all pictures and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER, metavar="DIR", help="where to")
    parser.add_argument(
        "--contact-sheet", type=Path, metavar="OUT.png", help="also put all of them on one sheet"
    )
    options = parser.parse_args(arguments)
    pictures = take()
    options.out.mkdir(parents=True, exist_ok=True)
    for old in set(options.out.glob("*.png")) - {options.out / f"{name}.png" for name in pictures}:
        old.unlink()
    for name, picture in pictures.items():
        save(picture, options.out / f"{name}.png")
    if options.contact_sheet is not None:
        contact_sheet(pictures).save(options.contact_sheet, optimize=True)
    sys.stdout.write(f"{len(pictures)} pictures are in {options.out}\n")
    return 0


def take() -> dict[str, Image.Image]:
    """Return every picture by its name, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is first asked for a screen
    os.environ["TZ"] = ZONE
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from ui.widgets.marks import flash_clock

    qInstallMessageHandler(heed)
    app = QApplication(sys.argv[:1])
    flash_clock().strength = lambda _priority: 1.0  # type: ignore[assignment, method-assign]
    with tempfile.TemporaryDirectory() as folder:
        pictures = {"first-run": _first_run(app, Path(folder))}
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        pictures |= toured(out, _keep)
        for number, page in enumerate(_pages(next(out.glob("*.pdf"))), start=1):
            pictures[f"record-{number}"] = page
    with tempfile.TemporaryDirectory() as folder:
        pictures |= _desk(Path(folder))
    del app
    return pictures


def heed(_kind: object, _context: object, message: str) -> None:
    """Say what Qt has to say, but for what every window without a screen is told."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


# what is walked ----------------------------------------------------------------------------


def toured(out: Path, keep: Callable[["Hand"], dict[str, Image.Image]]) -> dict[str, Image.Image]:
    """Walk the tour and return what `keep` has the hand keep of it."""
    from ui.tour_hand import Hand

    clock = TourClock()
    station, driver = api.open_demo(clock=clock)
    try:
        hand = Hand(station, driver, clock, out)
        kept = keep(hand)
        try:
            walk(hand, out)
        finally:
            hand.close()
    finally:
        driver.close()
    return kept


def _keep(hand: "Hand") -> dict[str, Image.Image]:
    """Let the hand keep its pictures in memory, and more of them than the tour asks for."""
    from PySide6.QtTest import QTest

    kept: dict[str, Image.Image] = {}

    def picture(name: str) -> None:
        if name == "sessions":  # its cross fades in; where the record went is elsewhere each time
            QTest.qWait(FADE_MS)
            hand.tap("Verify")
        if name in FROM_TOUR:
            kept[FROM_TOUR[name]] = seen(hand)
        if name in MORE:
            MORE[name](hand, kept)

    hand.picture = picture  # type: ignore[method-assign]
    return kept


def _desk(folder: Path) -> dict[str, Image.Image]:
    """Return what the documentation shows of a made-up clinic's desk."""
    kept: dict[str, Image.Image] = {}
    with desk_walk.at_the_desk(folder) as hand:

        def look(name: str) -> None:
            if name in FROM_DESK:
                hand.settle()
                kept[FROM_DESK[name]] = seen(hand)

        desk_walk.walk_desk(hand, look)
    return kept


def _at_the_board(hand: "Hand", kept: dict[str, Image.Image]) -> None:
    nurse = hand.bridge.person
    hand.bridge.sign_in(hand.person(LEADER))
    hand.window.show_screen("people", 0)
    kept["people"] = seen(hand)
    hand.bridge.sign_in(nurse)
    hand.window.show_screen("board", 0)


def _at_the_chair(hand: "Hand", kept: dict[str, Image.Image]) -> None:
    from ui.theme import ThemeName

    hand.look(ThemeName.DIM)
    kept["chair-dim"] = seen(hand)
    hand.look(ThemeName.DAY)


def _at_the_check(hand: "Hand", kept: dict[str, Image.Image]) -> None:
    hand.size(*LAPTOP)
    kept["check-1366"] = seen(hand)
    hand.size(*DESK)


def _corrections(hand: "Hand", kept: dict[str, Image.Image]) -> None:
    screen = hand.window.screen_name
    hand.window.show_screen("amend", CHAIR)
    table = hand.window.current().table  # type: ignore[attr-defined]
    table.reading_chosen.emit(table.rows[0], 2)
    kept["amend"] = seen(hand)
    hand.window.show_screen(screen, CHAIR)


MORE: Final[Mapping[str, Callable[["Hand", dict[str, Image.Image]], None]]] = {
    "board": _at_the_board,
    "chair": _at_the_chair,
    "check-interim": _at_the_check,
    "planned-end": _corrections,
}
"""Picture of the tour -> what else is seen at that moment."""


def _first_run(app: "QApplication", folder: Path) -> Image.Image:
    """Return the first window by day."""
    from ui import theme

    theme.apply(app, theme.ThemeName.DAY, theme.density_for(DESK[0]))
    return first_window(folder, DESK)


def first_window(folder: Path, size: tuple[int, int]) -> Image.Image:
    """Return the first window; its folders are called as on the computer of a clinic."""
    from ui.app import MainWindow
    from ui.bridge import Bridge
    from ui.tour_hand import Hand

    journal, clock = MemoryJournal(zone=ZONE), FastClock(TourClock(), speed=1, at=NOON)
    station = LocalStation(journal, clock, data_dir=folder, zone=ZONE, prepare=prepare_record)
    window = MainWindow(Bridge(station))
    try:
        window.resize(*size)
        places = window.made("first-run").places
        places.data.set_text(DATA)
        places.records.set_text(f"{DATA}/records")
        places.records.say("reached, 512 GB free")
        places.backup.show_folder("/mnt/nas-2/chairside")
        places.backup.say("reached, 1.8 TB free")
        window.show()
        Hand.settle()
        return grabbed(window)
    finally:
        window.leave()
        window.deleteLater()
        station.close()


# pictures ----------------------------------------------------------------------------------


def seen(hand: "Hand") -> Image.Image:
    """Return what the hand's window shows once it has come to rest."""
    hand.settle()
    return grabbed(hand.window)


def grabbed(widget: "QWidget") -> Image.Image:
    """Return what `widget` shows."""
    from PySide6.QtGui import QImage

    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    return Image.frombytes(
        "RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
    )


def _pages(record: Path) -> list[Image.Image]:
    """Return the first two pages of a record."""
    import pypdfium2

    with pypdfium2.PdfDocument(record) as document:
        pages = [document[number] for number in range(2)]
        return [
            page.render(scale=RECORD_WIDTH / page.get_width()).to_pil().convert("RGB")
            for page in pages
        ]


def save(picture: Image.Image, path: Path) -> None:
    """Write `picture` in at most 256 colours; one that looks the same already is left alone.

    Raises:
        ValueError: it takes more than `LARGEST`.
    """
    small = few_colours(picture)
    if path.exists() and alike(Image.open(path), small):
        return
    small.save(path, "PNG", optimize=True)
    size = path.stat().st_size
    if size > LARGEST:
        path.unlink()
        raise ValueError(f"{path.name} takes {size} bytes, more than {LARGEST}")


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Return whether nobody sees a difference: Qt draws edges a little differently each time."""
    if one.size != other.size:
        return False
    apart = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    return all(high <= UNSEEN for _, high in apart.getextrema())  # type: ignore[misc]


def contact_sheet(pictures: Mapping[str, Image.Image]) -> Image.Image:
    """Return all pictures in a grid, each with its name."""
    cells = []
    for name, picture in pictures.items():
        width = min(SHEET_WIDTH, picture.width)
        cell = picture.resize((width, picture.height * width // picture.width))
        cells.append((name, cell))
    rows = [cells[at : at + SHEET_COLUMNS] for at in range(0, len(cells), SHEET_COLUMNS)]
    heights = [max(cell.height for _, cell in row) + 24 for row in rows]
    sheet = Image.new("RGB", (SHEET_COLUMNS * (SHEET_WIDTH + 8), sum(heights)), "white")
    pen = ImageDraw.Draw(sheet)
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for place, (name, cell) in enumerate(row):
            pen.text((place * (SHEET_WIDTH + 8) + 4, top + 6), name, fill="black")
            sheet.paste(cell, (place * (SHEET_WIDTH + 8), top + 22))
        top += height
    return sheet


if __name__ == "__main__":
    sys.exit(main())
