"""Whatever was recorded, whoever wrote what: both forms hold together and lose no reading."""

import csv
import json
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from io import StringIO
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from monitor.domain import commands as cmd
from monitor.domain.commands import Command
from monitor.domain.refusals import Refused
from monitor.exchange import fhir, readings_csv
from tests.domain.chair import values
from tests.exchange.r4 import problems
from tests.record.sessions import PATIENT, Played

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")

TEXT = some.one_of(
    some.sampled_from(["", " ", "=1+1", "<b>&", "\x07bell", "Ångström 李"]), some.text()
)
READINGS: some.SearchStrategy[Any] = some.fixed_dictionaries(
    {},
    optional={
        "sbp": some.sampled_from([124, 186, 88]),
        "dbp": some.sampled_from([76, 82]),
        "hr": some.sampled_from([0, 72, 140]),
        "spo2": some.sampled_from([98, 88]),
        "temp": some.sampled_from(["36.6", "41.0"]),
        "o2": some.sampled_from([0, "2.5"]),
        "nausea": some.sampled_from([0, 2]),
        "vomited": some.booleans(),
        "red_flag": some.sampled_from(["none", "chest_pain"]),
    },
).filter(bool)
MEASURES = some.sampled_from(["sbp", "dbp", "hr", "red_flag"])


def commands() -> some.SearchStrategy[Command]:
    """Return commands as people give them, many of which will be refused."""
    numbers, by = some.integers(1, 4), TEXT
    return some.one_of(
        some.builds(cmd.SaveCheck, by=by, values=READINGS.map(values)),
        some.builds(cmd.EnterFields, by=by, values=READINGS.map(values)),
        some.builds(
            cmd.Amend, by=by, check=numbers, measure=MEASURES, reason=TEXT,
            not_obtained=some.just("refused"),
        ),
        some.builds(
            cmd.Amend, by=by, check=numbers, measure=MEASURES, reason=TEXT,
            value=some.sampled_from([Decimal(0), Decimal(100)]),
        ),
        some.builds(cmd.StrikeCheck, by=by, check=numbers, reason=TEXT),
        some.builds(
            cmd.StartInfusion, by=by, baseline_reason=TEXT, checklist_reason=TEXT,
            gate=some.just(cmd.Gate(prescriber="Dr A", reason="usual")),
        ),
        some.builds(cmd.SetRate, by=by, ml_per_h=some.sampled_from([Decimal("41.5"), Decimal(0)])),
        some.builds(cmd.PauseInfusion, by=by, reason=TEXT),
        some.builds(cmd.ResumeInfusion, by=by, reason=TEXT),
        some.builds(cmd.GiveBolus, by=by, mg=some.just(Decimal("2.5"))),
        some.builds(cmd.StopInfusion, by=by, reason=some.sampled_from(["completed", "sedation"])),
        some.builds(cmd.RestartInfusion, by=by, reason=TEXT),
        some.builds(cmd.Acknowledge, by=by, alert=some.just("sbp-high-critical")),
        some.builds(cmd.Intervene, by=by, action=some.just("oxygen"), detail=TEXT),
        some.builds(cmd.StrikeIntervention, by=by, number=numbers, reason=TEXT),
        some.builds(cmd.WriteNote, by=by, text=TEXT),
        some.builds(cmd.HandOver, by=by, to=TEXT),
        some.builds(
            cmd.CloseSession, by=by, disposition=some.sampled_from(["transferred", "cancelled"]),
            reason=TEXT,
        ),
    )  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(
    name=TEXT,
    mrn=TEXT,
    born=some.sampled_from(["1968-09-21", "1968", "", "unknown"]),
    steps=some.lists(some.tuples(some.integers(0, 20), commands()), max_size=25),
)
def test_any_session_goes_out_whole(
    name: str, mrn: str, born: str, steps: list[tuple[int, Command]]
) -> None:
    played = Played(patient=replace(PATIENT, name=name, mrn=mrn, birth_date=born))
    for minutes, command in steps:
        with suppress(Refused):
            played.at(played.minute + minutes).do(command)

    bundle = json.loads(fhir.write(played.session, played.entries))
    table = readings_csv.write(played.session, played.entries).decode()

    assert list(problems(bundle)) == []
    rows = list(csv.DictReader(StringIO(table, newline="")))
    checks = played.session.checks
    assert len(rows) == sum(len(c.values) + len(c.not_obtained) for c in checks)
    assert not [cell for row in rows for cell in row.values() if cell.startswith(FORMULAS)]
