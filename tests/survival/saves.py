"""One save on a disk that fails at each call in turn: `python -m tests.survival.saves DIR WHAT`.

Runs with the disk of `disk.c` under it. Each try is a process of its own, forked from this one
before any database is open. One line of JSON a try tells what became of it.
"""

import errno
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any, Final

from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.journal.chain import verify
from monitor.ports import StorageError
from monitor.service import STREAM
from monitor.station import LocalStation
from tests.domain.chair import CALM_BASELINE, values
from tests.survival import disk
from tests.survival.disk import How

NURSE: Final = "Nia Nurse"
CROSSED: Final = {**CALM_BASELINE, "sbp": 186}
ERRORS: Final = {"full": errno.ENOSPC, "read_only": errno.EROFS, "io": errno.EIO}
KINDS: Final = {"write": disk.WRITE, "sync": disk.SYNC, "any": disk.EVERY}


def opened(folder: Path) -> LocalStation:
    """Return a station with a patient at chair 2, whose infusion runs."""
    station = open_station(folder)
    if not station.people():
        station.staff.add_person(name=NURSE, role="charge_nurse", pin_hash="-", by=NURSE)
        station.open_session(
            chair=2,
            patient=cmd.Patient(mrn="1", name="Pat", birth_date="1970-01-01", sex="female"),
            protocol="ketamine-pain",
            order=cmd.Order(planned_min=40, prescriber="Dr X"),
            series=None,
            by=NURSE,
        )
        station.execute(2, cmd.SaveCheck(by=NURSE, values=values(CALM_BASELINE)))
        station.execute(2, cmd.StartInfusion(by=NURSE, checklist_reason="on paper"))
    return station


def save(station: LocalStation) -> None:
    """Save a check that raises a critical alert: reading and alert are one transaction."""
    station.execute(2, cmd.SaveCheck(by=NURSE, values=values(CROSSED)))


def facts(station: LocalStation) -> dict[str, Any]:
    """Return what a station shows and holds of chair 2."""
    name = next(s for s in station.journal.streams() if s.startswith(STREAM))
    entries = list(station.journal.read(name))
    view = station.chair(2)
    assert view is not None
    return {
        "length": len(entries),
        "checks": sum(entry.kind == "check_saved" for entry in entries),
        "raised": sum(entry.kind == "alert_raised" for entry in entries),
        "shown": [alert.limit for alert in view.open_alerts],
        "sounds": str(station.board().sound_priority),
        "intact": verify(name, entries) is None and station.verify() == (),
        "damage": len(station.board().damage),
    }


def apart(deed: Callable[[], dict[str, Any]]) -> tuple[dict[str, Any] | None, int]:
    """Return what `deed` told in a process of its own, None if it was killed, and its status."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            told = json.dumps(deed()).encode()
            os.write(write, told)
            os._exit(0)
        except BaseException as error:  # noqa: BLE001  # it must end here, whatever comes
            print(json.dumps({"broken": repr(error)}), flush=True)
            os._exit(1)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        told = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit(1)
    return (json.loads(told) if told else None), status


def again(folder: Path) -> dict[str, Any]:
    """Open the folder anew, save the check again, and return what was found before and after."""
    station = opened(folder)
    before = facts(station)
    save(station)
    after = facts(station)
    station.close()
    return {"found": before, "after": after}


def _kill(folder: Path, how: How, nth: int) -> dict[str, Any]:
    def deed() -> dict[str, Any]:
        station = opened(folder)
        disk.arm(how, nth)
        save(station)
        return {"calls": disk.calls()}

    told, status = apart(deed)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    assert killed is (told is None)
    back, _ = apart(lambda: again(folder))
    return {"how": how.name, "nth": nth, "killed": killed, **(back or {})}


def _fail(folder: Path, how: How, nth: int, error: str, kinds: str) -> dict[str, Any]:
    def deed() -> dict[str, Any]:
        station = opened(folder)
        before = facts(station)
        disk.arm(how, nth, ERRORS[error], KINDS[kinds])
        said = ""
        try:
            save(station)
        except StorageError as failure:
            said = failure.what
        hit = disk.calls() >= nth
        during = facts(station)
        disk.arm(How.QUIET)
        if said:
            save(station)
        healed = facts(station)
        station.close()
        return {"before": before, "said": said, "hit": hit, "during": during, "healed": healed}

    told, _ = apart(deed)
    assert told is not None
    back, _ = apart(lambda: again(folder))
    where = {"how": how.name, "nth": nth, "error": error, "kinds": kinds}
    return {**where, **told, **(back or {})}


def kills(root: Path) -> Iterator[dict[str, Any]]:
    """Kill before, after and halfway through each call of a save, until a save has no more."""
    for how in (How.KILL_BEFORE, How.KILL_HALF, How.KILL_AFTER):
        for nth in count(1):
            tried = _kill(_copied(root), how, nth)
            yield tried
            if not tried["killed"]:
                break


def failures(root: Path) -> Iterator[dict[str, Any]]:
    """Have each call of a save fail, once and for good, with each error; and write only half."""
    for error in ERRORS:
        for how in (How.FAIL_ONCE, How.FAIL_ON):
            for kinds in ("write", "sync"):
                for nth in count(1):
                    tried = _fail(_copied(root), how, nth, error, kinds)
                    if not tried["hit"]:
                        break
                    yield tried
    for nth in count(1):
        tried = _fail(_copied(root), How.SHORT, nth, "io", "write")
        if not tried["hit"]:
            break
        yield tried


def _copied(root: Path) -> Path:
    folder = root / "data"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / "template", folder)
    return folder


def _prepare(folder: Path) -> dict[str, Any]:
    station = opened(folder)
    told = facts(station)
    station.close()
    return told


def main(root: Path, what: str) -> None:
    """Try `kills` or `failures` in `root`, telling each try as a line."""
    first, _ = apart(lambda: _prepare(root / "template"))
    print(json.dumps({"template": first}), flush=True)
    for tried in {"kills": kills, "failures": failures}[what](root):
        print(json.dumps(tried), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
