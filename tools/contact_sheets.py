"""Puts every screen of the real app on contact sheets: `python -m tools.contact_sheets`.

It walks the tour of `ui.tour` and the desk of `tools.desk_walk` once for each promised size and
look, two walks at a time, and looks at the window at each stop; at a check and at an alert in every
language too. The sheets are for looking at, beside the pictures of the design, and are not kept
with the project.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw

from monitor.api import LANGUAGES, Person, Station
from tools import desk_walk
from tools.screenshots import DESK, LAPTOP, ZONE, first_window, grabbed, heed, toured
from ui.tour import CHAIR

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.theme import ThemeName
    from ui.tour_hand import Hand

OUT: Final = Path("out") / "contact-sheets"
LOOKS: Final = ("day", "dim")
VIEWS: Final = tuple((size, look) for size in (DESK, LAPTOP) for look in LOOKS)
"""What a walk is seen in: size of the window in pixels, and look."""
AT_ONCE: Final = 2
COLUMNS: Final = 3
WIDTH: Final = 640
"""Pixels across a picture on a sheet."""
HEAD: Final = 22
TURNS: Final = 3
"""Of Qt's loop until layouts inside of layouts have come to rest."""
TOUR: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sign-in": "sign-in", "board": "board", "chair": "chair", "chair-table": "chair",
        "keys": "chair", "empty-chair": "chair", "open": "open", "start-empty": "start",
        "start": "start", "check-baseline": "check", "check-interim": "check",
        "check-crossing": "check", "alert-high": "chair", "alert-high-escalated": "chair",
        "board-escalated": "board", "alert-answered": "chair", "alert-improved": "chair",
        "sheet-stopped": "chair", "planned-end": "chair", "recovery": "chair",
        "discharge": "discharge", "sessions": "sessions",
    }
)  # fmt: skip
"""Stop of the tour -> the screen that is in view there."""
FIRST: Final[Mapping[str, str]] = MappingProxyType({"first-run": "first-run"})
SPOKEN: Final = {"check-crossing": "check", "alert-high": "chair"}
"""Stop of the tour -> the screen that is looked at in every language there."""

View = tuple[tuple[int, int], str]
Pictures = dict[str, Image.Image]
Sheets = dict[str, Pictures]


def main(arguments: Sequence[str] | None = None) -> int:
    """Make all sheets and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.contact_sheets", description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR", help="where to")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    made = 0
    with ProcessPoolExecutor(
        AT_ONCE, mp_context=get_context("spawn"), max_tasks_per_child=1
    ) as pool:
        for sheets in pool.map(take, VIEWS):
            made += len(sheets)
            for name, pictures in sheets.items():
                sheet(pictures).save(options.out / f"{name}.png", "PNG")
    sys.stdout.write(f"{made} contact sheets are in {options.out}\n")
    return 0


def take(view: View) -> Sheets:
    """Return the pictures of the sheets of one size and look, without a screen.

    Needs a process of its own: the application ends with it.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is first asked for a screen
    os.environ["TZ"] = ZONE
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from ui.widgets.marks import flash_clock

    qInstallMessageHandler(heed)
    app = QApplication(sys.argv[:1])
    flash_clock().strength = lambda _priority: 1.0  # type: ignore[assignment, method-assign]
    size, look = view
    pictures: Pictures = {}
    spoken: Pictures = {}
    with tempfile.TemporaryDirectory() as folder:
        pictures["first-run"] = _first_run(app, Path(folder), view)
    with tempfile.TemporaryDirectory() as folder:
        toured(Path(folder), lambda hand: _tour(hand, view, pictures, spoken))
    with tempfile.TemporaryDirectory() as folder, desk_walk.at_the_desk(Path(folder)) as hand:
        _settle_on(hand, view)
        desk_walk.walk_desk(hand, _looker(hand, desk_walk.STOPS, pictures))
    name = f"{size[0]}x{size[1]}-{look}"
    return {name: pictures, f"languages-{name}": spoken}


# what is walked ----------------------------------------------------------------------------


def _first_run(app: "QApplication", folder: Path, view: View) -> Image.Image:
    from ui import theme

    theme.apply(app, _look(view), theme.density_for(view[0][0]))
    return _small(first_window(folder, view[0]))


def _tour(hand: "Hand", view: View, pictures: Pictures, spoken: Pictures) -> Pictures:
    """Have the hand keep its looks in `pictures`, and those in other languages in `spoken`."""
    _settle_on(hand, view)
    look = _looker(hand, TOUR, pictures)

    def picture(name: str) -> None:
        if name in TOUR:
            look(name)
        if name in ASIDE:
            ASIDE[name](hand, pictures)
        if name in SPOKEN:
            for code in LANGUAGES:
                in_language(hand.station, hand.bridge.person, code, SPOKEN[name], spoken)
            hand.window.render_board(hand.bridge.board)

    hand.picture = picture  # type: ignore[method-assign]
    return pictures


def _settle_on(hand: "Hand", view: View) -> None:
    """Give the hand's window one size and look; what a walk asks for later changes neither."""
    hand.size(*view[0])
    hand.look(_look(view))
    hand.size = lambda _width, _height: None  # type: ignore[assignment, method-assign]
    hand.look = lambda _name: None  # type: ignore[assignment, method-assign]


def _looker(hand: "Hand", stops: Mapping[str, str], pictures: Pictures) -> Callable[[str], None]:
    """Return what looks at a stop; it fails where another screen than that of `stops` is shown."""

    def look(name: str) -> None:
        for _ in range(TURNS):
            hand.settle()
        if hand.window.screen_name != stops[name]:
            raise RuntimeError(f"{name} shows {hand.window.screen_name}, not {stops[name]}")
        pictures[name] = _small(grabbed(hand.window))

    return look


def _speeds(hand: "Hand", pictures: Pictures) -> None:
    """Look at the speeds of practice in the place of the tabs."""
    hand.window.bar.slot.pressed.emit()
    hand.settle()
    pictures["practice-speeds"] = _small(grabbed(hand.window))
    hand.window.go_back()


def _every_sheet(hand: "Hand", pictures: Pictures) -> None:
    """Look at each action sheet that the chair knows."""
    from ui.chair.side import KINDS

    side = hand.window.made("chair").side
    for kind in KINDS:
        side.open_sheet(kind, hand.view(CHAIR), hand.station)
        hand.settle()
        pictures[f"sheet: {kind}"] = _small(grabbed(hand.window))
    side.close_sheet()
    hand.window.act("act_stopped")  # as the tour had it


def _corrections(hand: "Hand", pictures: Pictures) -> None:
    """Look at a reading that is being corrected."""
    hand.window.show_screen(AMEND, CHAIR)
    table = hand.window.current().table  # type: ignore[attr-defined]
    table.reading_chosen.emit(table.rows[0], 2)
    hand.settle()
    pictures[AMEND] = _small(grabbed(hand.window))
    hand.window.show_screen("chair", CHAIR)


AMEND: Final = "amend"
ASIDE: Final[Mapping[str, Callable[["Hand", Pictures], None]]] = MappingProxyType(
    {"chair": _speeds, "sheet-stopped": _every_sheet, "planned-end": _corrections}
)
"""Stop of the tour -> what else is looked at there."""


def screens() -> frozenset[str]:
    """Return the names of the screens that are on the sheets."""
    stops = (TOUR, FIRST, desk_walk.STOPS)
    return frozenset({AMEND, *(screen for known in stops for screen in known.values())})


def in_language(
    station: Station,
    person: Person | None,
    code: str,
    screen: str,
    pictures: Pictures,
    *,
    chair: int = CHAIR,
    size: tuple[int, int] | None = None,
) -> None:
    """Add a window of its own in that language; English is spoken again after it."""
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
    wide = size or (DESK if theme.current().density is theme.Density.REGULAR else LAPTOP)
    try:
        window.resize(*wide)
        window.show()
        window.show_screen(screen, chair)
        Hand.settle()
        pictures[f"{screen} {code}"] = _small(grabbed(window))
    finally:
        window.leave()
        window.deleteLater()
        language.speak(app, language.ENGLISH)
        Hand.settle()


def _look(view: View) -> "ThemeName":
    from ui.theme import ThemeName

    return ThemeName(view[1])


# pictures ----------------------------------------------------------------------------------


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
