"""The table of readings: every one of them once, exact, and no formula among them."""

import csv
from decimal import Decimal
from io import StringIO
from json import loads

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.exchange.readings_csv import COLUMNS, harmless, write
from monitor.service import events_of
from tests.record.sessions import NURSE, OTHER, Played, calm, stormy


def rows(played: Played) -> list[dict[str, str]]:
    text = write(played.session, played.entries).decode()
    return list(csv.DictReader(StringIO(text, newline="")))


def row(found: list[dict[str, str]], check: int, measure: str) -> dict[str, str]:
    (one,) = [r for r in found if r["check"] == str(check) and r["measure"] == measure]
    return one


@pytest.fixture(scope="module")
def storm() -> list[dict[str, str]]:
    return rows(stormy())


@pytest.mark.parametrize("played", [calm(), stormy()], ids=["calm", "stormy"])
def test_each_reading_of_the_journal_has_one_row(played: Played) -> None:
    saved = [e for e in events_of(played.entries, loads) if isinstance(e, ev.CheckSaved)]
    wanted = sorted(
        (str(e.ordinal), measure) for e in saved for measure in (*e.values, *e.not_obtained)
    )

    assert sorted((r["check"], r["measure"]) for r in rows(played)) == wanted


def test_the_values_are_those_that_were_saved_zero_and_places_kept() -> None:
    played = calm()
    found = rows(played)

    for event in events_of(played.entries, loads):
        if isinstance(event, ev.CheckSaved):
            for measure, value in event.values.items():
                text = row(found, event.ordinal, measure)["value"]
                if isinstance(value, Decimal):
                    assert text == f"{value:f}"
                    assert text
    assert row(found, 1, "dizziness")["value"] == "0"
    assert row(found, 1, "self_harm")["value"] == "false"


def test_a_row_says_when_what_and_by_whom(storm: list[dict[str, str]]) -> None:
    one = row(storm, 1, "sbp")

    assert one["session"] == "2026-0312-04"
    assert (one["kind"], one["label"]) == ("slot", "baseline")
    assert one["taken_at"] == one["entered_at"] == "2026-03-12T14:02:00.000+01:00"
    assert (one["value"], one["unit"], one["by"]) == ("146", "mm[Hg]", NURSE)


@pytest.mark.parametrize("mode", ["", "training", "replay"])
def test_made_up_sessions_are_marked_in_each_row(mode: str) -> None:
    assert {r["mode"] for r in rows(calm(mode=mode))} == {mode}


def test_times_follow_the_clock_on_the_wall_when_it_was_set(storm: list[dict[str, str]]) -> None:
    assert storm[-1]["taken_at"] == "2026-03-12T17:22:00.000+01:00"  # 144 min, and 58 min set on


def test_what_was_not_obtained_has_its_reason_and_no_unit(storm: list[dict[str, str]]) -> None:
    one = row(storm, 1, "mood")

    assert (one["value"], one["unit"], one["not_obtained"]) == ("", "", "refused")


def test_an_amended_reading_names_what_stood_there_before(storm: list[dict[str, str]]) -> None:
    twice, gone = row(storm, 2, "hr"), row(storm, 2, "pain")

    assert (twice["value"], twice["amended_from"]) == ("86", "90 | 84")
    assert (twice["amended_because"], twice["by"]) == ("misread again", NURSE)
    assert twice["entered_at"] > twice["taken_at"]
    assert gone["value"] == ""
    assert gone["not_obtained"] == "asleep"
    assert gone["amended_from"]


def test_a_crossing_names_the_worst_limit(storm: list[dict[str, str]]) -> None:
    assert row(storm, 3, "sbp")["limit"] == "sbp-high-critical"
    assert row(storm, 3, "rr")["limit"] == ""


def test_a_struck_check_stays_with_its_reason(storm: list[dict[str, str]]) -> None:
    struck = [r for r in storm if r["struck_because"]]

    assert {r["struck_because"] for r in struck} == {"wrong chair"}
    assert {r["by"] for r in struck} == {OTHER}


def test_lines_end_as_the_standard_says_and_the_header_stands_first() -> None:
    data = write(calm().session, calm().entries)

    lines = data.split(b"\r\n")
    assert lines[0].decode() == ",".join(COLUMNS)
    assert lines[-1] == b""
    assert b"\n" not in data.replace(b"\r\n", b"")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_a_text_that_begins_like_a_formula_is_defused(text: str) -> None:
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("text", ["", "M. Okonjo RN", "1 - 1", "'=1"])
def test_any_other_text_stands_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_reasons_and_names_are_defused_and_quoted_in_the_file() -> None:
    played = Played().at(2).check(by='=HYPERLINK("a, b")')
    played.do(
        cmd.Amend(by="-M", check=1, measure="hr", value=Decimal(0), reason='+1 said "zero"'),
    )

    found = rows(played)

    assert row(found, 1, "sbp")["by"] == '\'=HYPERLINK("a, b")'
    amended = row(found, 1, "hr")
    assert (amended["by"], amended["amended_because"]) == ("'-M", '\'+1 said "zero"')
    assert amended["value"] == "0"
