"""Real vital signs at the moments of a protocol, against a computation that shares no code.

Each series is played as one session: its first rows stand at the baseline, T+5 … E+60, everything
else is calm, nobody answers an alert. The oracle below knows the protocol's table by heart.
"""

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from monitor.journal.memory import MemoryJournal
from monitor.protocols.read import shipped
from monitor.replay.parse import parse
from monitor.replay.result import result
from monitor.replay.run import Player
from tests.domain.chair import CALM
from tests.replay.files import line, opening, text_of, time

Row = dict[str, int]

MINUTES = (5, 15, 20, 30, 40, 50, 60, 70, 85, 100, 115, 130)
"""Minutes after opening of the baseline (5), T+5 … T+50 (T at 10) and E+0 … E+60 (E at 70)."""
LAST = 131
VITALS = ("sbp", "dbp", "hr", "spo2", "rr")

CRITICAL: dict[str, tuple[str, int, Callable[[int], bool]]] = {
    "sbp-high-critical": ("sbp", 180, lambda v: v >= 180),
    "sbp-low-critical": ("sbp", 90, lambda v: v <= 90),
    "dbp-high-critical": ("dbp", 110, lambda v: v >= 110),
    "hr-high-critical": ("hr", 131, lambda v: v >= 131),
    "hr-low-critical": ("hr", 40, lambda v: v <= 40),
    "spo2-low-critical": ("spo2", 91, lambda v: v <= 91),
    "rr-low-critical": ("rr", 8, lambda v: v <= 8),
    "rr-high-critical": ("rr", 30, lambda v: v >= 30),
}
CAUTION: dict[str, tuple[str, int, Callable[[int], bool]]] = {
    "sbp-high-caution": ("sbp", 160, lambda v: v > 160),
    "sbp-low-caution": ("sbp", 100, lambda v: v <= 100),
    "dbp-high-caution": ("dbp", 100, lambda v: v > 100),
    "hr-high-caution": ("hr", 120, lambda v: v >= 120),
    "hr-low-caution": ("hr", 50, lambda v: v <= 50),
    "spo2-low-caution": ("spo2", 93, lambda v: v <= 93),
    "rr-low-caution": ("rr", 10, lambda v: v <= 10),
    "rr-high-caution": ("rr", 25, lambda v: v >= 25),
}
RISES = {"sbp-rise-caution": ("sbp", 40), "dbp-rise-caution": ("dbp", 25)}
RISE_UNDER = {"sbp-rise-caution": "sbp-high-critical", "dbp-rise-caution": "dbp-high-critical"}


def series() -> dict[str, list[Row]]:
    """Return the rows of each series, or nothing where the file is absent."""
    file = Path(__file__).parents[3] / "shared" / "data" / "real_vitals.csv"
    if not file.is_file():
        return {}
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return {
        name: [{k: int(float(r[k])) for k in VITALS} for r in found][: len(MINUTES)]
        for name, found in groupby(rows, key=lambda r: r["series"])
    }


# the oracle ---------------------------------------------------------------------------------


@dataclass
class _Alert:
    limit: str
    number: int
    high: bool
    value: int
    bound: int
    raised: int
    since: int | None
    readings: list[int] = field(default_factory=list)
    escalated: int | None = None
    cleared: int | None = None
    closed: int | None = None

    @property
    def state(self) -> str:
        if self.closed is not None:
            return "closed"
        return "on" if self.cleared is None else "latched"

    def pass_until(self, minute: int, *, settled: bool) -> None:
        """Nobody answers: after one minute (high) or five it escalates, not at that instant."""
        if self.since is None or self.escalated is not None:
            return
        due = self.since + (1 if self.high else 5)
        if due < minute or (settled and due == minute):
            self.escalated = due


def judged(row: Row, baseline: Row) -> dict[str, tuple[str, int, bool, bool]]:
    """Return limit -> measure, bound, crossed, under a crossed critical."""
    out = {}
    for name, (measure, bound, crossed) in CRITICAL.items():
        out[name] = (measure, bound, crossed(row[measure]), False)
    for name, (measure, bound, crossed) in CAUTION.items():
        over = out.get(name.replace("caution", "critical"))
        out[name] = (measure, bound, crossed(row[measure]), over is not None and over[2])
    for name, (measure, rise) in RISES.items():
        bound = baseline[measure] + rise
        out[name] = (measure, bound, row[measure] >= bound, out[RISE_UNDER[name]][2])
    return out


def expected(rows: list[Row]) -> list[_Alert]:
    alerts: list[_Alert] = []
    for minute, row in zip(MINUTES, rows, strict=False):
        if row["dbp"] >= row["sbp"]:
            continue  # refused: no pressure is upside down
        for alert in alerts:
            alert.pass_until(minute, settled=False)
        for name, (measure, bound, crossed, under) in judged(row, rows[0]).items():
            mine = [a for a in alerts if a.limit == name]
            live = next((a for a in mine if a.closed is None), None)
            if live is not None and under:
                live.cleared = minute if live.cleared is None else live.cleared
                live.closed, live.since = minute, None
            elif live is not None and crossed:
                live.since = minute if live.cleared is not None else live.since
                live.cleared = None
            elif live is not None:
                live.cleared = minute if live.cleared is None else live.cleared
                live.since = None
            elif crossed and not under:
                live = _Alert(
                    limit=name,
                    number=len(mine) + 1,
                    high=name in CRITICAL,
                    value=row[measure],
                    bound=bound,
                    raised=minute,
                    since=minute,
                )
                alerts.append(live)
            if live is not None and live.cleared is None:
                live.readings.append(row[measure])
    for alert in alerts:
        alert.pass_until(LAST, settled=True)
    return alerts


def as_listed(alert: _Alert) -> dict[str, Any]:
    def moment(minute: int | None) -> str | None:
        return None if minute is None else time(minute)

    furthest = min if "-low-" in alert.limit else max
    return {
        "limit": alert.limit,
        "episode": alert.number,
        "priority": "high" if alert.high else "medium",
        "measure": alert.limit.partition("-")[0],
        "value": alert.value,
        "bound": alert.bound,
        "worst": furthest(alert.readings),
        "raised": moment(alert.raised),
        "acknowledged": None,
        "escalated": moment(alert.escalated),
        "cleared": moment(alert.cleared),
        "closed": moment(alert.closed),
        "state": alert.state,
    }


# the play -----------------------------------------------------------------------------------


def file_of(rows: list[Row]) -> str:
    calm = {**CALM, "o2": 0, "gait": "steady"}
    lines = [opening()]
    for minute, row in zip(MINUTES, rows, strict=False):
        if minute == 70:
            lines.append(line(70, "stop", reason="completed"))
        first = {"temp": 36.6, "weight": 70} if minute == 5 else {}
        lines.append(line(minute, "check", values={**calm, **first, **row}))
        if minute == 5:
            gate = {"prescriber": "Dr X", "reason": "seen"}
            lines.append(line(10, "start", baseline_reason="as it is", gate=gate))
    return text_of([*lines, line(LAST, "wait")])


def played(rows: list[Row]) -> dict[str, Any]:
    actions, protocol = parse(file_of(rows), shipped())
    journal = MemoryJournal()
    found = Player(journal, protocol, lenient=True, chair=1).play(actions)
    return dict(result(found, journal.head("session:S1"), str))


def in_order(alerts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(alerts, key=lambda a: (a["raised"], a["limit"], a["episode"]))


def compare(rows: list[Row]) -> set[str]:
    """Play `rows` and hold the alerts against the oracle; return which limits were raised."""
    found = played(rows)

    alerts = [
        {k: v for k, v in alert.items() if k != "note"}
        for alert in found["alerts"]
        if alert["measure"] is not None
    ]
    assert in_order(alerts) == in_order([as_listed(a) for a in expected(rows)])
    assert [r["do"] for r in found["refused"]] == ["check"] * sum(
        row["dbp"] >= row["sbp"] for row in rows
    )
    return {alert["limit"] for alert in alerts}


ALL = series()


@pytest.mark.shared
@pytest.mark.parametrize("name", ALL or [""])
def test_real_vitals_raise_what_the_table_says(name: str) -> None:
    compare(ALL[name])


def test_made_up_extremes_raise_what_the_table_says() -> None:
    rows = [
        {"sbp": 120, "dbp": 75, "hr": 118, "spo2": 92, "rr": 24},
        {"sbp": 180, "dbp": 110, "hr": 131, "spo2": 91, "rr": 30},
        {"sbp": 190, "dbp": 120, "hr": 120, "spo2": 93, "rr": 25},
        {"sbp": 189, "dbp": 119, "hr": 119, "spo2": 94, "rr": 8},
        {"sbp": 90, "dbp": 60, "hr": 50, "spo2": 100, "rr": 0},
        {"sbp": 100, "dbp": 60, "hr": 40, "spo2": 93, "rr": 11},
        {"sbp": 80, "dbp": 80, "hr": 20, "spo2": 50, "rr": 60},  # refused
        {"sbp": 160, "dbp": 100, "hr": 51, "spo2": 80, "rr": 10},
        {"sbp": 161, "dbp": 101, "hr": 121, "spo2": 92, "rr": 10},
    ]

    assert compare(rows) == {*CRITICAL, *CAUTION, *RISES}
