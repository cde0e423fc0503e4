"""Puts every screen of the real app on contact sheets: `python -m tools.contact_sheets`.

It walks the tour of `ui.tour`, and at each stop looks at the window in both promised sizes, by day
and dim; at a check and at an alert in every language too. The sheets are for looking at, beside the
pictures of the design, and are not kept with the project.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw

from monitor.api import LANGUAGES, Person, Station
from tools.screenshots import DESK, LAPTOP, LEADER, ZONE, grabbed, heed, toured
from ui.tour import CHAIR

if TYPE_CHECKING:
    from ui.theme import ThemeName
    from ui.tour_hand import Hand

OUT: Final = Path("out") / "contact-sheets"
SIZES: Final = (DESK, LAPTOP)
COLUMNS: Final = 3
WIDTH: Final = 640
"""Pixels across a picture on a sheet."""
HEAD: Final = 22
STOPS: Final = (
    "sign-in", "board", "chair", "chair-table", "keys", "empty-chair", "open", "start-empty",
    "start", "rate", "check-interim", "check-crossing", "alert-high", "alert-high-escalated",
    "board-escalated", "alert-answered", "alert-improved", "sheet-stopped", "sheet-medication",
    "sheet-note", "sheet-call", "planned-end", "recovery", "discharge", "sessions",
)  # fmt: skip
"""Pictures of the tour that go on the sheets."""
BESIDE: Final = ("protocols", "people", "settings", "keys", "signing", "ways", "audit")
"""Pages of the desk, seen by the charge nurse at the board."""
SPOKEN: Final = {"check-crossing": "check", "alert-high": "chair"}
"""Stop of the tour -> the screen that is looked at in every language there."""

Sheets = dict[str, dict[str, Image.Image]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Make all sheets and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.contact_sheets", description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR", help="where to")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    sheets = take()
    for name, pictures in sheets.items():
        sheet(pictures).save(options.out / f"{name}.png", "PNG")
    sys.stdout.write(f"{len(sheets)} contact sheets are in {options.out}\n")
    return 0


def take() -> Sheets:
    """Return the pictures of every sheet, each by its name, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is first asked for a screen
    os.environ["TZ"] = ZONE
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from ui.widgets.marks import flash_clock

    qInstallMessageHandler(heed)
    app = QApplication(sys.argv[:1])
    flash_clock().strength = lambda _priority: 1.0  # type: ignore[assignment, method-assign]
    sheets: Sheets = {}

    def keep(hand: "Hand") -> dict[str, Image.Image]:
        hand.picture = lambda name: at_stop(hand, name, sheets)  # type: ignore[method-assign]
        return {}

    with tempfile.TemporaryDirectory() as folder:
        toured(Path(folder), keep)
    del app
    return sheets


def at_stop(hand: "Hand", name: str, sheets: Sheets) -> None:
    """Look at a stop of the tour: in every size and look, and in every language where asked."""
    if name in STOPS:
        look_at(hand, name, sheets)
    if name == "board":
        nurse = hand.bridge.person
        hand.bridge.sign_in(hand.person(LEADER))
        for page in BESIDE:
            hand.window.show_screen(page, 0)
            look_at(hand, f"desk: {page}", sheets)
        hand.bridge.sign_in(nurse)
        hand.window.show_screen("board", 0)
    if name in SPOKEN:
        for code in LANGUAGES:
            in_language(hand.station, hand.bridge.person, code, SPOKEN[name], sheets)
        hand.window.render_board(hand.bridge.board)


def look_at(hand: "Hand", name: str, sheets: Sheets) -> None:
    """Put the window on the sheets of both sizes and both looks; it is left as it was."""
    for size in SIZES:
        hand.size(*size)
        for look in _looks():
            hand.look(look)
            hand.settle()
            sheets.setdefault(_name(size, look), {})[name] = _small(grabbed(hand.window))
    hand.size(*DESK)
    hand.look(_looks()[0])


def in_language(
    station: Station,
    person: Person | None,
    code: str,
    screen: str,
    sheets: Sheets,
    *,
    chair: int = CHAIR,
) -> None:
    """Put a window of its own in that language on its sheets; English is spoken again after it."""
    from PySide6.QtWidgets import QApplication

    from ui import language, theme
    from ui.app import MainWindow
    from ui.bridge import Bridge
    from ui.tour_hand import Hand

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    language.speak(app, code)
    bridge = Bridge(station)
    bridge.sign_in(person)
    window = MainWindow(bridge)
    window.show()
    try:
        for size in SIZES:
            for look in _looks():
                theme.apply(app, look, theme.density_for(size[0]))
                window.resize(*size)
                window.show_screen(screen, chair)
                Hand.settle()
                known = sheets.setdefault(f"languages-{_name(size, look)}", {})
                known[f"{screen} {code}"] = _small(grabbed(window))
    finally:
        window.leave()
        window.deleteLater()
        language.speak(app, language.ENGLISH)
        theme.apply(app, _looks()[0], theme.density_for(DESK[0]))
        Hand.settle()


def _looks() -> "tuple[ThemeName, ...]":
    from ui.theme import ThemeName

    return (ThemeName.DAY, ThemeName.DIM)


def _name(size: tuple[int, int], look: "ThemeName") -> str:
    return f"{size[0]}x{size[1]}-{look.value}"


def _small(picture: Image.Image) -> Image.Image:
    size = (WIDTH, round(picture.height * WIDTH / picture.width))
    return picture.resize(size, Image.Resampling.LANCZOS)


def sheet(pictures: Mapping[str, Image.Image]) -> Image.Image:
    """Return all pictures in a grid, each below its name."""
    high = max(picture.height for picture in pictures.values()) + HEAD
    rows = -(-len(pictures) // COLUMNS)
    made = Image.new("RGB", (COLUMNS * (WIDTH + 8), rows * high), "white")
    pen = ImageDraw.Draw(made)
    for place, (name, picture) in enumerate(pictures.items()):
        left, top = place % COLUMNS * (WIDTH + 8), place // COLUMNS * high
        pen.text((left + 4, top + 5), name, fill="black")
        made.paste(picture, (left, top + HEAD))
    return made


if __name__ == "__main__":
    sys.exit(main())
