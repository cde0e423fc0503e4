"""The promises, each measured in turns with its yardstick in the same run."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final

from benchmarks.pace import slowness
from benchmarks.probe import probe
from benchmarks.result import Result
from benchmarks.visit import furnish
from monitor.journal.sqlcipher import open_journal
from tools.big_clinic import fill

ROUNDS: Final = 15
SAVES: Final = 1_000
COMMITS: Final = 2_000
FRAME_MS: Final = 16.0
VISITS_A_SECOND: Final = 100.0
SIX_OF_TEN: Final = (5, 10, 20, 30, 40, 50, 60, 70, 80)
"""With the baseline ten checks a chair, in an infusion of 90 minutes."""
WRONG_S: Final = 0.2
"""At least so long an answer to a wrong PIN or passphrase takes."""
IDLE_S: Final = 10
IDLE_SHARE: Final = 0.02
ALERTS: Final = 1_000
ALERT_MS: Final = 50.0
MADE: Final = 2_000
"""Sessions of the made-up clinic."""
LAST_DAY: Final = date(2026, 3, 12)
CORES: Final = 2
"""Processors of the machine that the promise of making the index was given for."""
KEY_MS: Final = 50.0
PAGE_MS: Final = 100.0
REBUILT_A_SECOND: Final = 500.0
MONTH_S: Final = 1.0
PEAK: Final = 100e6
"""Most bytes that making a record may take: more fails as if it were too slow."""


def start(folder: Path) -> Result:
    """From the start of the process to the first painted board, one session in progress."""
    return _start(folder, "board", "Start to the first painted board")


def sign_in(folder: Path) -> Result:
    """The same to the screen that a start shows: the chairs, and who signs in."""
    return _start(folder, "sign-in", "Start to the painted sign-in over the chairs")


def _start(folder: Path, screen: str, promise: str) -> Result:
    furnish(folder, chairs=1, planned_min=90, checks=SIX_OF_TEN)
    bare: list[float] = []
    app: list[float] = []
    for _ in range(ROUNDS):
        for found, told in (
            (bare, probe("bare_window")),
            (app, probe("app_window", str(folder), screen, "0")),
        ):
            found.append(told["painted"] - told["spawned"])
    return Result(
        promise=promise,
        measured=f"{min(app) * 1e3:.0f} ms",
        yardstick=f"bare PySide6 window: {min(bare) * 1e3:.0f} ms",
        ratio=min(app) / min(bare),
        limit=LIMITS["start"],
    )


def saves(folder: Path) -> Result:
    """From "Save check" to durable and painted, beyond what the disk takes."""
    told = probe("saves", str(folder), str(SAVES))
    beyond = (told["saved_p99"] - told["bare_p99"]) * 1e3
    frame = FRAME_MS * slowness(told["pace"])
    return Result(
        promise="Save check: durable and painted, beyond the commit, p99 of 1,000",
        measured=f"{beyond:.1f} ms (median {told['saved_p50'] * 1e3:.1f} ms in all)",
        yardstick=(
            f"bare encrypted commit of the same bytes: {told['bare_p99'] * 1e3:.1f} ms; "
            f"{FRAME_MS:.0f} ms at this machine's pace: {frame:.1f} ms"
        ),
        ratio=beyond / frame,
        limit=LIMITS["saves"],
    )


def frames(folder: Path) -> Result:
    """What the UI thread does in one frame while a check is typed and an alert flashes."""
    told = probe("frames", str(folder), "40")
    promise = "A frame, six chairs, an alert flashing, a check typed, p99"
    return _frames(told["frame_p99"], told["pace"], promise)


def strokes(folder: Path) -> Result:
    """From a key to the painted screen."""
    told = probe("frames", str(folder), "40")
    promise = "A key of a check until it is painted, p99 of 680"
    return _frames(told["stroke_p99"], told["pace_stroke"], promise)


def _frames(seconds: float, pace: float, promise: str) -> Result:
    worst = seconds * 1e3
    frame = FRAME_MS * slowness(pace)
    return Result(
        promise=promise,
        measured=f"{worst:.1f} ms of the UI thread",
        yardstick=f"16 ms at this machine's pace: {frame:.1f} ms",
        ratio=worst / frame,
        limit=LIMITS["frames"],
    )


def alerts(folder: Path) -> Result:
    """From the last digit of a critical pressure to its alert on disk and on the screen."""
    told = probe("frames", str(folder), str(ALERTS))
    worst = told["alert_p99"] * 1e3
    promised = ALERT_MS * slowness(told["pace_elapsed"])
    return Result(
        promise="A critical value typed: its alert on disk and painted, p99 of 1,000",
        measured=f"{worst:.1f} ms",
        yardstick=f"50 ms at this machine's pace: {promised:.1f} ms",
        ratio=worst / promised,
        limit=LIMITS["alerts"],
    )


def idle(folder: Path) -> Result:
    """Processor time of the board with six running chairs that nobody touches."""
    furnish(folder, chairs=6, planned_min=90, checks=SIX_OF_TEN)
    told = probe("app_window", str(folder), "board", str(IDLE_S))
    return Result(
        promise="The board at rest, six running chairs",
        measured=f"{told['cpu_share']:.1%} of one core",
        yardstick=f"{IDLE_SHARE:.0%} of one core",
        ratio=told["cpu_share"] / IDLE_SHARE,
        limit=LIMITS["idle"],
    )


def encryption(folder: Path) -> Result:
    """A commit to the encrypted journal, against plain SQLite taking the same rows."""
    told = probe("commits", str(folder), str(COMMITS))
    return Result(
        promise="A commit to the encrypted journal, median of 2,000",
        measured=(
            f"{told['journal_p50'] * 1e3:.2f} ms (the same rows to its tables, without making and"
            f" linking them: {told['encrypted_p50'] * 1e3:.2f} ms,"
            f" {told['encrypted_p50'] / told['plain_p50']:.2f}; the journal without a key:"
            f" {told['unsealed_p50'] * 1e3:.2f} ms, the encrypted one"
            f" {told['journal_p50'] / told['unsealed_p50']:.2f} times that)"
        ),
        yardstick=f"the same rows to plain SQLite, as durably: {told['plain_p50'] * 1e3:.2f} ms",
        ratio=told["journal_p50"] / told["plain_p50"],
        limit=LIMITS["encryption"],
    )


def wrong(folder: Path) -> Result:
    """A wrong PIN and a wrong passphrase: the quickest answer is slow enough."""
    told = probe("wrong", str(folder))
    least = min(told["pin"], told["passphrase"])
    return Result(
        promise="A wrong PIN or passphrase until it is answered, the least of 4 each",
        measured=f"PIN {told['pin'] * 1e3:.0f} ms, passphrase {told['passphrase'] * 1e3:.0f} ms",
        yardstick=f"at least {WRONG_S * 1e3:.0f} ms",
        ratio=WRONG_S / least,
        limit=LIMITS["wrong"],
    )


def record(folder: Path) -> Result:
    """A two-page record, against its own strokes on a bare canvas."""
    told = probe("record", str(folder))
    return Result(
        promise="A two-page record drawn",
        measured=f"{told['drawn'] * 1e3:.0f} ms",
        yardstick=f"the same strokes on a bare ReportLab canvas: {told['bare'] * 1e3:.0f} ms",
        ratio=told["drawn"] / told["bare"],
        limit=LIMITS["record"],
    )


def finished(folder: Path) -> Result:
    """A two-page record as it is exported, against its strokes on a bare untagged canvas."""
    told = probe("finished", str(folder))
    return Result(
        promise=f"A record of {told['pages']} pages finished: tagged, PDF/A, attached, compared",
        measured=f"{told['finished'] * 1e3:.0f} ms, at most {told['peak'] / 1e6:.0f} MB resident",
        yardstick=f"the same strokes on a bare ReportLab canvas: {told['bare'] * 1e3:.0f} ms",
        ratio=max(told["finished"] / told["bare"], LIMITS["finished"] * told["peak"] / PEAK),
        limit=LIMITS["finished"],
    )


def sign(folder: Path) -> Result:
    """Signing a finished record for its signers, against pyHanko alone on the same file."""
    told = probe("sign", str(folder))
    return Result(
        promise="A finished record signed",
        measured=f"{told['ours'] * 1e3:.0f} ms",
        yardstick=f"pyHanko signing the same file bare: {told['bare'] * 1e3:.0f} ms",
        ratio=told["ours"] / told["bare"],
        limit=LIMITS["sign"],
    )


def visits(_folder: Path) -> Result:
    """Whole visits of 60 minutes and twelve checks through the rules, on one core."""
    told = probe("visits")
    promised = slowness(told["pace"]) / VISITS_A_SECOND
    return Result(
        promise=f"60-minute visits of 12 checks through the rules: {VISITS_A_SECOND:.0f} a second",
        measured=f"{1 / told['visit']:.0f} a second, {told['entries']} entries each",
        yardstick=f"that many at this machine's pace: {1 / promised:.0f} a second",
        ratio=told["visit"] / promised,
        limit=LIMITS["visits"],
    )


def memory(folder: Path) -> Result:
    """Six running chairs of ten checks on the board, its sound loaded."""
    furnish(folder, chairs=6, planned_min=90, checks=SIX_OF_TEN)
    bare = probe("bare_window")["resident"]
    told = probe("app_window", str(folder), "board", str(IDLE_S))
    return Result(
        promise="Memory with six running chairs of ten checks",
        measured=f"{told['resident'] / 1e6:.0f} MB, idle at {told['cpu_share']:.1%} of one core",
        yardstick=f"bare PySide6 window: {bare / 1e6:.0f} MB",
        ratio=told["resident"] / bare,
        limit=LIMITS["memory"],
    )


def archive(folder: Path) -> Result:
    """A made-up clinic: keys, filters, first page, a series, the calls, a month, a rebuild."""
    with open_journal(folder, zone="UTC") as journal:
        fill(journal, MADE, LAST_DAY, jobs=2)
    told = probe("archive", str(folder), "--rebuild")
    slow = slowness(told["pace"])
    per_second = told["rebuilt"] * CORES / told["rebuilt_cpu"]
    filters = max(seconds for name, seconds in told.items() if name.startswith("filter_"))
    shares = (
        filters * 1e3 / KEY_MS / slow,
        told["month"] / MONTH_S / slow,
        told["key_p99"] * 1e3 / KEY_MS / slow,
        told["first"] * 1e3 / PAGE_MS / slow,
        told["series_p99"] * 1e3 / KEY_MS / slow,
        REBUILT_A_SECOND / per_second / slow,
    )
    return Result(
        promise=(
            f"{MADE} sessions: a key of a search, a filter, the first page, a series, a month's"
            " page; the index made"
        ),
        measured=(
            f"p99 {told['key_p99'] * 1e3:.1f} ms, {filters * 1e3:.1f} ms,"
            f" {told['first'] * 1e3:.1f} ms, p99 {told['series_p99'] * 1e3:.1f} ms,"
            f" {told['month'] * 1e3:.0f} ms; {per_second:.0f} sessions a second"
        ),
        yardstick=(
            f"{KEY_MS:.0f}, {KEY_MS:.0f}, {PAGE_MS:.0f} and {KEY_MS:.0f} ms, {MONTH_S:.0f} s,"
            f" {REBUILT_A_SECOND:.0f} a second on {CORES} processors, at this machine's pace"
        ),
        ratio=max(shares),
        limit=LIMITS["archive"],
    )


LIMITS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "start": 2.0,
        "saves": 1.0,
        "frames": 1.0,
        "alerts": 1.0,
        "idle": 1.0,
        "record": 2.0,
        "finished": 4.0,
        "sign": 1.2,
        "visits": 1.0,
        "memory": 1.6,
        "encryption": 1.5,
        "archive": 1.0,
        "wrong": 1.0,
    }
)

PROMISES: Final[Mapping[str, Callable[[Path], Result]]] = MappingProxyType(
    {
        "start": start,
        "sign-in": sign_in,
        "saves": saves,
        "frames": frames,
        "strokes": strokes,
        "alerts": alerts,
        "idle": idle,
        "encryption": encryption,
        "wrong": wrong,
        "record": record,
        "finished": finished,
        "sign": sign,
        "visits": visits,
        "memory": memory,
        "archive": archive,
    }
)
"""Each takes an empty folder of its own."""
