"""Walks the real widgets through a whole practice session, without a screen and without waiting.

Every picture is what the window showed at that moment; the record is written by the screen of the
sessions. A minute of practice passes in each step.
"""

import os
import sys
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from monitor import api
from monitor.api import MICRO, MINUTE, Now, Phase, Value

if TYPE_CHECKING:
    from ui.tour_hand import Hand

SPEED: Final = 60
PIN: Final = "246810"
NURSE: Final = "M. Okonjo RN"
LEADER: Final = "P. Lindqvist"
"""The charge nurse of practice: only who leads says where records go."""
NOON: Final = 1_773_313_200 * MICRO
"""12 March 2026, 11:00 UTC: the day of the tour is the same every time."""
CHAIR: Final = 6
PATIENT: Final = (
    ("Name", "Nell Practice"),
    ("Record number (MRN)", "TRAIN-100"),
    ("Birth date", "1979-02-04"),
    ("Weight, kg", "68"),
    ("Dose, mg/kg", "0.5"),
    ("Dose, mg", "34"),
    ("Concentration, mg/mL", "1"),
    ("Planned time, min", "40"),
    ("Ordered by", "Dr A. Invented"),
)
SAFE: Final = (
    "Consent signed: Yes",
    "Fasting as the clinic asks: Yes",
    "Escort arranged, with name and phone: Yes",
    "Any of: No",
    "Allergies reviewed: Yes",
    "IV access checked: Yes",
    "Oxygen, suction and resuscitation equipment ready: Yes",
)
CALM: Final[Mapping[str, Value]] = {
    "dizziness": Decimal(0), "nausea": Decimal(0), "dissociation": Decimal(0),
    "anxiety": Decimal(0), "orientation": Decimal(4), "moaas": Decimal(5), "red_flag": "none",
    "pain": Decimal(6), "mood": Decimal(5), "self_harm": False, "gait": "steady",
    "sbp": Decimal(128), "dbp": Decimal(80), "hr": Decimal(74), "spo2": Decimal(98),
    "rr": Decimal(15), "temp": Decimal("36.6"), "weight": Decimal(68),
}  # fmt: skip
AFLOAT: Final[Mapping[str, Value]] = {
    **CALM, "sbp": Decimal(142), "dbp": Decimal(86), "dizziness": Decimal(1),
    "dissociation": Decimal(1), "moaas": Decimal(4), "pain": Decimal(3),
}  # fmt: skip
CROSSED: Final[Mapping[str, Value]] = {**AFLOAT, "sbp": Decimal(186), "dbp": Decimal(104)}
REPEATED: Final[Mapping[str, Value]] = {"sbp": Decimal(166), "dbp": Decimal(94)}
SETTLED: Final[Mapping[str, Value]] = {"sbp": Decimal(146), "dbp": Decimal(88)}


class TourClock:
    """Stands still until it is put forward: the tour waits for nobody."""

    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> Now:
        """Return the moment it was put to."""
        return Now(at=self.at, wall=self.at)

    def sign(self) -> Any:
        """Never asked: the practice clock over this one gives its own sign of life."""
        raise RuntimeError("the practice clock signs for itself")

    def reanchor(self) -> None:
        """Stay: nobody sets this clock."""


def tour(out: Path) -> int:
    """Walk the tour, leave pictures and record in `out`, and return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt
    from PySide6.QtWidgets import QApplication

    from ui.tour_hand import Hand

    app = QApplication.instance() or QApplication(sys.argv[:1])
    out.mkdir(parents=True, exist_ok=True)
    clock = TourClock()
    station, driver = api.open_demo(SPEED, clock)
    try:
        hand = Hand(station, driver, clock, out)
        try:
            walk(hand, out)
        finally:
            hand.close()
    finally:
        driver.close()
    del app
    sys.stdout.write(f"{hand.pictures} pictures and the record are in {out}\n")
    return 0


def walk(hand: "Hand", out: Path) -> None:
    """Go through a visit from signing in to the record."""
    _sign_in(hand)
    _board(hand)
    _open(hand)
    _prepare(hand)
    _infuse(hand)
    _alert(hand)
    _sheets(hand)
    _to_the_end(hand)
    _recover(hand)
    _discharge(hand)
    _record(hand, out)


def _sign_in(hand: "Hand") -> None:
    hand.picture("sign-in")
    hand.tap(NURSE)
    hand.pin(PIN)
    hand.wait_for_answer(lambda: hand.bridge.person is not None, "the PIN")
    hand.window.show_screen("board", 0)


def _board(hand: "Hand") -> None:
    from ui.theme import ThemeName

    hand.picture("board")
    hand.look(ThemeName.DIM)
    hand.picture("board-dim")
    hand.look(ThemeName.DAY)
    hand.size(1366, 768)
    hand.picture("board-1366")
    hand.window.show_chair(1)
    hand.picture("chair-1366")
    hand.size(1920, 1080)
    hand.picture("chair")
    hand.window.call("toggle_table")
    hand.picture("chair-table")
    hand.window.call("toggle_table")
    hand.window.toggle_help()
    hand.picture("keys")


def _open(hand: "Hand") -> None:
    hand.wait_until(lambda: hand.bridge.view(CHAIR) is None, "a free chair")
    hand.window.show_chair(CHAIR)
    hand.picture("empty-chair")
    hand.tap("Start session")
    for name, text in PATIENT:
        hand.fill(name, text)
    hand.tap("Sex: Female")
    hand.tap("Allergies: None known")
    hand.tap("Ketamine for chronic pain")
    hand.picture("open")
    hand.tap("Open chair")


def _prepare(hand: "Hand") -> None:
    hand.picture("start-empty")
    hand.tap("Identity: Both right")
    for answer in SAFE:
        hand.tap(answer)
    hand.tap("Medicines today")
    hand.tap(": None today")
    if hand.offers("Record"):
        hand.tap("Record")
    hand.tap("Second check")
    hand.tap("Dose and rate, second check by: P. Lindqvist")
    hand.pin(PIN)
    hand.wait_for_answer(lambda: hand.view(CHAIR).second_check is not None, "the second check")
    hand.tap("Take the baseline")
    hand.answer(CALM)
    hand.picture("check-baseline")
    hand.tap("Save check")
    hand.window.show_screen("start", CHAIR)
    hand.picture("start")
    hand.wait()
    hand.tap("Infusion started")
    if hand.view(CHAIR).phase is Phase.BEFORE:
        hand.tap("Tap again")


def _infuse(hand: "Hand") -> None:
    hand.window.show_chair(CHAIR)
    hand.tap("Slowed")
    hand.window.current().side.sheet.rate.setFocus()  # type: ignore[attr-defined]
    for digit in "46":
        hand.tap(digit)
    hand.picture("rate")
    hand.tap("Record")
    hand.tap("Tap again")
    _check(hand, AFLOAT, "check-interim")


def _check(hand: "Hand", values: Mapping[str, Value], name: str = "") -> None:
    """Wait until a check is due, enter it and save it."""

    def due() -> bool:
        coming = hand.view(CHAIR).next
        return coming is not None and coming.due is not None and coming.due <= hand.view(CHAIR).at

    hand.wait_until(due, "the next check")
    hand.window.show_chair(CHAIR)
    hand.window.call("main_action")
    hand.answer(values)
    if name:
        hand.picture(name)
    hand.tap("Save check")


def _alert(hand: "Hand") -> None:
    _check(hand, CROSSED, "check-crossing")
    hand.window.show_chair(CHAIR)
    hand.picture("alert-high")
    hand.wait(2)
    hand.picture("alert-high-escalated")
    hand.window.show_screen("board", 0)
    hand.picture("board-escalated")
    hand.window.show_chair(CHAIR)
    hand.tap("Clinician called")
    hand.tap("Paused")
    hand.tap("Tap again")
    hand.acknowledge()
    hand.picture("alert-answered")
    _repeat(hand, REPEATED)
    hand.window.show_chair(CHAIR)
    hand.picture("alert-improved")
    _repeat(hand, SETTLED)
    hand.window.show_chair(CHAIR)
    hand.acknowledge()
    hand.tap("Resumed")
    hand.tap("Tap again")


def _repeat(hand: "Hand", values: Mapping[str, Value]) -> None:
    hand.window.show_screen("check:bp", CHAIR)
    hand.answer(values)
    hand.tap("Save check")


def _sheets(hand: "Hand") -> None:
    hand.window.show_chair(CHAIR)
    for name in ("stopped", "medication", "note", "call"):
        hand.window.act(f"act_{name}")
        hand.picture(f"sheet-{name}")
    hand.tap("Is coming")
    hand.window.act("act_note")
    hand.tap("Blanket given")
    hand.tap("Save note")


def _to_the_end(hand: "Hand") -> None:
    def over() -> bool:
        view = hand.view(CHAIR)
        return view.remaining is not None and view.remaining <= 0

    for _ in range(12):
        view = hand.view(CHAIR)
        if over() or view.remaining is None or view.remaining < 11 * MINUTE:
            break
        _check(hand, AFLOAT)
    hand.wait_until(over, "the planned end")
    hand.window.show_chair(CHAIR)
    hand.picture("planned-end")
    hand.window.act("act_stopped")
    hand.tap("Why it ended: Completed")
    hand.tap("Record")
    hand.tap("Tap again")


def _recover(hand: "Hand") -> None:
    for _ in range(12):
        view = hand.view(CHAIR)
        if view.ended is not None and view.at - view.ended >= 60 * MINUTE:
            break
        _check(hand, CALM)
    hand.window.show_chair(CHAIR)
    hand.picture("recovery")


def _discharge(hand: "Hand") -> None:
    session = hand.view(CHAIR).session
    hand.tap("Discharge")
    hand.tap("Cannula is out")
    hand.tap("Advice given")
    hand.tap("Escort is here")
    hand.fill("Escort", "Sam Practice")
    hand.picture("discharge")
    hand.pin(PIN)

    def gone() -> bool:
        view = hand.bridge.view(CHAIR)
        return view is None or view.session != session

    hand.wait_for_answer(gone, "the signature")


def _record(hand: "Hand", out: Path) -> None:
    hand.window.show_screen("sessions", 0)
    screen: Any = hand.window.current()
    hand.fill("Search", "Nell Practice", enter=False)
    # The list is made beside the screen; what is tapped before it is there finds nobody.
    hand.wait_for_answer(lambda: screen.selected, "the session in the list")
    hand.tap("Verify")
    hand.picture("sessions")
    hand.station.change_settings(LEADER, records_dir=str(out))
    written: list[Path] = []
    screen.write(then=written.append)
    hand.wait_for_answer(lambda: written, "the record")
    hand.picture("record-written")
