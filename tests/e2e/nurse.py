"""A program to be killed: a station at which somebody enters a check field by field.

It prints `ok FIELD` once that field is on disk: `python -m tests.e2e.nurse DIR`.
"""

import sys
import time
from pathlib import Path

from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from tests.domain.chair import CALM_BASELINE, value, values

NURSE = "Nia Nurse"
HOLD_S = 0.01


def main(folder: Path) -> None:
    """Open a session, start it, and enter a check until somebody kills this."""
    station = open_station(folder)
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
    for name, raw in {**CALM_BASELINE, "sbp": 186}.items():
        station.execute(2, cmd.EnterFields(by=NURSE, values={name: value(name, raw)}))
        print(f"ok {name}", flush=True)
        time.sleep(HOLD_S)
    time.sleep(60)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
