"""A two-page record finished: built, drawn, tagged, attached, compared; beside the bare strokes."""

import json
import sys
from pathlib import Path
from time import process_time

from benchmarks.probes.memory import peak
from monitor.bootstrap import enclose
from monitor.domain import commands as cmd
from monitor.record.build import Place, build
from monitor.record.export import document
from tests.record.bare import recorded, replay
from tests.record.pages import count
from tests.record.sessions import NURSE, ORDER, Played

ROUNDS = 15
PLACE = Place(clinic="Fernhollow Infusion Clinic", room="2", previous="2026-0312-03")


def visit() -> Played:
    """Return a short visit whose record has two pages."""
    told = Played(order=ORDER).prepared().at(2).check(pain=6)
    told.at(7).do(cmd.StartInfusion(by=NURSE))
    told.at(12).check(sbp=126)
    told.at(15).do(cmd.StopInfusion(by=NURSE, reason="patient_request"))
    return told.at(16).close("transferred", reason="to the ward")


def main() -> int:
    """Measure both, in turns; the argument is a folder for the fonts."""
    fonts = Path(sys.argv[1])
    told = visit()
    entries = told.entries
    report = build(told.session, entries, PLACE)
    strokes = recorded(report, paper="a4", fonts=fonts)
    whole, bare, pages = [], [], 0
    for _ in range(ROUNDS):
        begun = process_time()
        made = document(told.session, entries, place=PLACE, fonts=fonts, enclose=enclose)
        between = process_time()
        replay(strokes)
        whole.append(between - begun)
        bare.append(process_time() - between)
        pages = count(made)
    result = {"finished": min(whole), "bare": min(bare), "pages": pages, "peak": peak()}
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
