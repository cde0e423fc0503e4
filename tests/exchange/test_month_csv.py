"""The month's numbers are those that somebody else counts out of its raw rows."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from io import BytesIO

import numpy as np
import pandas as pd
import pytest
from lifelines import KaplanMeierFitter

from monitor.api import MICRO
from monitor.care.facts import facts
from monitor.care.figures import figures
from monitor.care.quality import Counted, Quality, quality
from monitor.care.relief import Scale
from monitor.care.shapes import OverrideKind, SlotKind
from monitor.domain.state import Status
from monitor.exchange.month_csv import tables
from monitor.journal.memory import MemoryJournal
from monitor.protocols.read import load
from monitor.service import STREAM, events_of, fold
from monitor.words import words
from tests.care.made import session
from tests.care.test_quality import alert, override, slot
from tests.ui.month.told import february
from tools.big_clinic import fill


def local(at: int) -> datetime:
    return datetime.fromtimestamp(at / MICRO, UTC)


CLINIC = 150
"""So many sessions are those of a made-up clinic, with its calls, instead of facts made by hand."""


@cache
def clinic() -> tuple[Counted, ...]:
    journal = MemoryJournal()
    fill(journal, CLINIC, date(2026, 3, 12), left_open=0)
    streams = (name for name in journal.streams() if name.startswith(STREAM))
    read = (fold(events_of(journal.read(name), json.loads), load)[0] for name in streams)
    return tuple(Counted(patient=each.patient.mrn, facts=facts(each)) for each in read)


def counted(sessions: int) -> tuple[Counted, ...]:
    if sessions == CLINIC:
        return clinic()
    made = february(sessions)
    return tuple(Counted(patient=mrn, facts=f) for mrn, some in made.items() for f in some)


def read(made: Mapping[str, bytes]) -> dict[str, pd.DataFrame]:
    return {
        name.removesuffix(".csv"): pd.read_csv(BytesIO(content), keep_default_na=True)
        for name, content in made.items()
    }


def told(sessions: int) -> tuple[Quality, Mapping[str, bytes]]:
    some = counted(sessions)
    numbers = quality(some, 0, 1)
    return numbers, tables(some, numbers, words("en"), local)


def places(value: float, digits: str) -> str:
    return str(Decimal(str(value)).quantize(Decimal(digits), rounding=ROUND_HALF_UP))


@pytest.mark.parametrize("sessions", [0, 1, 19, 61, 200, CLINIC])
def test_every_number_is_what_pandas_counts_from_the_rows(sessions: int) -> None:
    numbers, made = told(sessions)
    known = {figure.code: figure.value for figure in figures(numbers)}
    frames = read(made)
    visits, checks, alerts = frames["sessions"], frames["checks"], frames["alerts"]

    assert known["sessions"] == str(len(visits))
    assert known["started"] == str(visits.started_at.notna().sum())
    assert known["patients"] == str(visits.patient.nunique())
    planned = checks[checks.kind.isin(["planned", "added"])]
    states = planned.state.value_counts()
    for state in ("on_time", "late", "entered_late", "missed", "withdrawn"):
        assert known[f"checks_{state}"] == str(states.get(state, 0))
    every = int(planned.state.isin(["on_time", "late", "entered_late", "missed"]).sum())
    assert known["checks"] == str(every)
    share = places(100 * int(states.get("on_time", 0)) / every, "0.1") if every >= 20 else ""
    assert known["checks_share"] == share
    values = alerts[alerts.kind == "value"]
    for priority in ("high", "medium"):
        mine = values[(values.priority == priority) & (values.began_answered == "no")]
        waits = mine.waited_s.dropna()
        assert known[f"{priority}_answered"] == str(len(waits))
        assert known[f"{priority}_unanswered"] == str(len(mine) - len(waits))
        assert known[f"{priority}_escalated"] == str(mine.escalated_at.notna().sum())
        if len(waits):
            ninetieth = np.quantile(waits, 0.9, method="inverted_cdf")
            assert known[f"{priority}_median"] == places(float(waits.median()), "0.1")
            assert known[f"{priority}_ninetieth"] == places(float(ninetieth), "0.1")
            assert known[f"{priority}_longest"] == places(float(waits.max()), "0.1")


@pytest.mark.parametrize("sessions", [0, 1, 19, 61, 200, CLINIC])
def test_alerts_and_overrides_are_what_pandas_counts_from_the_rows(sessions: int) -> None:
    numbers, made = told(sessions)
    known = {figure.code: figure.value for figure in figures(numbers)}
    frames = read(made)
    visits, alerts = frames["sessions"], frames["alerts"]
    values = alerts[alerts.kind == "value"]
    overdue = alerts[alerts.limit == "check-overdue"]
    assert known["by_limits"] == str(len(values))
    assert known["overdue"] == str(len(overdue))
    assert known["overdue_risen"] == str((overdue.priority == "medium").sum())
    assert known["alarms"] == str((alerts.began_answered == "no").sum())
    done = (values.answered_by_deed == "yes") | (values.deed_while_open == "yes")
    idle = (~done).groupby([values.limit, values.priority]).all() if len(values) else done
    assert known["idle_limits"] == str(int(idle.sum()))
    assert known["overrides"] == str(len(frames["overrides"]))
    assert known["overriding"] == str(frames["overrides"].session.nunique())
    assert known["amendments"] == str(int(visits.amendments.sum()))


@pytest.mark.parametrize("sessions", [19, 61, 200, CLINIC])
def test_nurse_hours_responses_and_relief_are_what_pandas_counts(sessions: int) -> None:
    numbers, made = told(sessions)
    known = {figure.code: figure.value for figure in figures(numbers)}
    frames = read(made)
    visits = frames["sessions"]

    hours = 0.0
    for _, mine in visits.groupby("nurse"):
        spans = pd.concat(
            [pd.to_datetime(mine.opened_at), pd.to_datetime(mine.closed_at)], axis=1
        ).sort_values("opened_at")
        reached = spans.opened_at.min()
        for span in spans.itertuples():
            start = max(span.opened_at, reached)
            hours += max(0.0, (span.closed_at - start).total_seconds() / 3600)
            reached = max(reached, span.closed_at)
    assert known["nurse_hours"] == places(hours, "0.1")
    alarms = int(known["alarms"])
    assert known["alarms_per_nurse_hour"] == places(alarms / hours, "0.01")
    pain = visits[(visits.scale == "pain") & visits.ended_at.notna() & (visits.pain_before > 0)]
    drop = pain.pain_before - pain.pain_after
    assert known["pain_known"] == str(len(pain))
    assert known["pain_substantial"] == str((drop >= pain.pain_before * 0.5).sum())
    assert known["pain_response"] == str(((drop * 10 >= pain.pain_before * 3) | (drop >= 2)).sum())
    assert known["pain_followed"] == str(pain.relief_days.notna().sum())


def test_relief_is_what_pandas_and_lifelines_count_from_the_calls_of_a_clinic() -> None:
    numbers, made = told(CLINIC)
    frames = read(made)
    visits = frames["sessions"].set_index("session")
    calls = frames["follow-ups"][frames["follow-ups"]["item"] == "pain_average"]
    expected: dict[str, tuple[int, bool]] = {}
    for name, mine in calls.groupby("session"):
        visit = visits.loc[name]
        if visit.scale != "pain" or not visit.pain_before > 0:
            continue
        order = mine.assign(when=pd.to_datetime(mine["at"])).sort_values("when")
        before = float(visit.pain_before)
        worse = (before - order.answer.astype(float)) * 10 < before * 3
        two = (worse & worse.shift(-1, fill_value=False)).to_numpy()
        at = order.when.iloc[int(two.argmax()) if two.any() else -1]
        days = (at - pd.to_datetime(visit.ended_at)).total_seconds() / 86_400
        expected[str(name)] = (int(np.floor(days + 0.5)), bool(two.any()))

    known = visits[(visits.scale == "pain") & visits.relief_days.notna()]
    assert {
        str(name): (int(row.relief_days), row.relief_ended == "yes")
        for name, row in known.iterrows()
    } == expected
    assert 0 < sum(ended for _, ended in expected.values()) < len(expected)
    durations, ends = zip(*expected.values(), strict=True)
    fitted = KaplanMeierFitter().fit(durations, event_observed=ends)
    pain = next(each for each in numbers.benefits if each.scale is Scale.PAIN)
    for step in pain.steps:
        assert float(step.share) == pytest.approx(float(fitted.predict(step.day)), abs=1e-9)


def test_the_numbers_stand_beside_their_definitions() -> None:
    _, made = told(61)

    rows = read(made)["figures"]

    assert rows.definition.notna().all()
    assert rows.name.notna().all()
    assert rows.figure.is_unique
    first = rows[rows.figure == "overrides"].iloc[0]
    assert first.definition == words("en").name("definition", "overrides")


def test_nobody_is_named_in_the_rows() -> None:
    _, made = told(61)

    whole = b"".join(made.values())

    for name in (b"Nurse 1", b"FX-", b"Invented"):
        assert name not in whole


def test_each_row_is_there_with_its_instants_and_what_a_spreadsheet_must_not_compute() -> None:
    bare = session(
        session="=1+1",
        closed_at=None,
        slots=(slot("T+5", Status.MISSED, SlotKind.PLANNED),),
        alerts=(alert("a", 0.000001),),
        overrides=(override(OverrideKind.DISCHARGE, "x"),),
    )
    some = (Counted(patient="P", facts=bare),)

    frames = read(tables(some, quality(some, 0, 1), words("en"), local))

    assert frames["sessions"].session[0] == "'=1+1"
    assert frames["sessions"].last_entry_at[0].startswith("2026-03-12T")
    assert frames["checks"].state[0] == "missed"
    assert f"{frames['alerts'].waited_s[0]:.6f}" == "0.000001"
    assert list(frames["follow-ups"].columns)[-2:] == ["item", "answer"]
