"""A station that does what it is told: `python -m tests.survival.served DIR`.

A line on its input is a deed of `Deeds` and what it takes, as JSON; a line on its output what came
of it. Its clock, its journal and its disk are the real ones, with whatever is preloaded below them.
"""

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from monitor.api import ChairView
from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.domain.refusals import Refused
from monitor.ports import STATION
from monitor.service import STREAM
from monitor.station import LocalStation
from tests.domain.chair import CALM, CALM_BASELINE, values
from tests.survival.saves import NURSE


def seen(view: ChairView | None, station: LocalStation) -> dict[str, Any]:
    """Return what a nurse sees of the time at a chair."""
    if view is None:
        return {}
    return {
        "at": view.at,
        "started": view.started,
        "next": None if view.next is None else view.next.due,
        "on_time_until": None if view.next is None else view.next.on_time_until,
        "dues": {slot.label: slot.due for slot in view.slots},
        "missed": {slot.label: slot.cause for slot in view.missed},
        "alerts": {a.limit: a.raised for a in view.open_alerts},
        "escalated": [a.limit for a in view.open_alerts if a.escalated is not None],
        "gaps": [list(gap) for gap in view.gaps],
        "stepped": float(view.wall_offset),
        "clock": station.local(view.at),
        "date": station.local_date(view.at),
        "remaining": view.remaining,
        "fields": sorted(view.form.values) if view.form is not None else [],
        "checks": len(view.checks),
    }


class Deeds:
    """What the process can be told to do."""

    def __init__(self, station: LocalStation, by: str = NURSE) -> None:
        """Do them at `station`, by its nurse."""
        self._station, self._by = station, by

    def open(self, chair: int) -> None:
        """Open a session at a chair."""
        self._station.open_session(
            chair=chair,
            patient=cmd.Patient(mrn=str(chair), name="Pat", birth_date="1970-01-01", sex="female"),
            protocol="ketamine-pain",
            order=cmd.Order(planned_min=40, prescriber="Dr X"),
            series=None,
            by=self._by,
        )

    def prepare(self, chairs: int) -> None:
        """Open a session at each of the first `chairs` chairs and take its baseline."""
        for chair in range(1, chairs + 1):
            self.open(chair)
            self.check(chair, dict(CALM_BASELINE))

    def start(self, chairs: int) -> None:
        """Start the infusion at each of them; not at the moment of the baseline."""
        for chair in range(1, chairs + 1):
            self._station.execute(
                chair, cmd.StartInfusion(by=self._by, checklist_reason="on paper")
            )

    def check(self, chair: int, readings: dict[str, Any] | None = None) -> None:
        """Save a check, calm but for `readings`."""
        taken = values({**CALM, **(readings or {})})
        self._station.execute(chair, cmd.SaveCheck(by=self._by, values=taken))

    def enter(self, chair: int, name: str, value: int) -> None:
        """Commit one field of the check that is open at a chair."""
        entered = values({name: value})
        self._station.execute(chair, cmd.EnterFields(by=self._by, values=entered))

    def cancel(self, chair: int) -> None:
        """Close the session of a chair."""
        left = cmd.CloseSession(by=self._by, disposition="cancelled", reason="went home")
        self._station.execute(chair, left)

    def pause_sound(self) -> None:
        """Pause the sound for two minutes."""
        self._station.pause_audio(120, by=self._by)

    def look(self) -> list[dict[str, Any]]:
        """Look at the clock, as the window does each second, and return what the chairs show."""
        self._station.heartbeat()
        return [seen(view, self._station) for view in self._station.board().chairs]

    def sound_paused_for(self) -> float:
        """Return for how many seconds more the sound is paused."""
        board = self._station.board()
        until = board.audio_paused_until
        return 0 if until is None else (until - board.now.at) / 1e6

    def now(self) -> list[int]:
        """Return both clocks as the station has them, looked at once."""
        now = self._station.now()
        return [now.at, now.wall]

    def kept(self) -> dict[str, Any]:
        """Return what the journal holds: kinds by stream, what went back, whether all is whole."""
        journal = self._station.journal
        told: dict[str, Any] = {"whole": self._station.verify() == (), "kinds": {}, "back": []}
        for stream in journal.streams():
            entries = list(journal.read(stream))
            told["kinds"][stream.removeprefix(STREAM)] = [entry.kind for entry in entries]
            if stream != STATION and any(a.at > b.at for a, b in pairwise(entries)):
                told["back"].append(stream)
        return told

    def close(self) -> None:
        """Close the station."""
        self._station.close()


UNKNOWN: Final = "refused"


def answered(deeds: object, line: str) -> str:
    """Do what a line says, and return the line that answers it."""
    name, *given = json.loads(line)
    try:
        return json.dumps({"did": getattr(deeds, name)(*given)})
    except Refused as refused:
        return json.dumps({UNKNOWN: refused.code.value})


def main(folder: Path) -> None:
    """Serve until the input ends."""
    station = open_station(folder)
    if not station.people():
        station.staff.add_person(name=NURSE, role="charge_nurse", pin_hash="-", by=NURSE)
    deeds = Deeds(station)
    for line in sys.stdin:
        print(answered(deeds, line), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
