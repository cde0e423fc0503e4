"""What a record says of a session: facts in words, exact, nothing left out, nothing made up."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain.measures import MINUTE
from monitor.record.build import Place, age, build
from monitor.record.report import Box, Cell, CheckKind, Listing, Mark, Report, Table
from monitor.record.text import Clock, duration, initials, iso_date, milligrams
from monitor.words import words
from tests.domain.chair import values
from tests.record.sessions import DOCTOR, NURSE, ORDER, OTHER, PATIENT, Played, calm, stormy


def report(played: Played, place: Place | None = None) -> Report:
    return build(played.session, played.entries, place or Place())


def section(found: Report, title: str) -> Table | Listing:
    return next(one for one in found.sections if one.title == title)


def rows(found: Report, title: str) -> list[dict[str, str]]:
    """Return a table's rows as heading -> text, struck text in brackets."""
    one = section(found, title)
    assert isinstance(one, Table)
    labels = [column.label for column in one.columns]
    return [dict(zip(labels, map(said, row), strict=True)) for row in one.rows]


def said(cell: Cell) -> str:
    old = f"[{cell.old}]" if cell.old else ""
    return " ".join(part for part in (old, cell.text) if part)


def items(found: Report, title: str) -> list[str]:
    one = section(found, title)
    assert isinstance(one, Listing)
    return [item.text for item in one.items]


def box(found: Report, title: str) -> Box:
    return next(one for one in found.boxes if one.title == title)


def started(**more: object) -> Played:
    """Return a session whose infusion has begun at minute 7 after a calm baseline."""
    told = Played(**more).at(2).check(pain=6)  # type: ignore[arg-type]
    reason = "short of time"
    return told.at(7).do(cmd.StartInfusion(by=NURSE, checklist_reason=reason))


# --- page 1 ------------------------------------------------------------------------------------


def test_a_calm_session_in_four_boxes() -> None:
    found = report(calm())

    assert box(found, "What was given").headline == "Ketamine 41.0 mg"
    assert "14:07 to 15:07 at 41.0 mL/h." in box(found, "What was given").lines
    assert "No pause." in box(found, "What was given").lines
    assert box(found, "What happened").headline == "No limit crossed"
    assert box(found, "What happened").mark is None
    assert "Pain 6 before, 3 after." in box(found, "What happened").lines
    assert box(found, "At discharge").headline == "Home 16:10"
    assert box(found, "At discharge").lines[0] == "17 of 17 discharge criteria met."
    assert box(found, "Who signed").headline == "M. Okonjo RN and 1 more"


def test_without_a_concentration_no_milligrams_are_computed() -> None:
    told = started(order=replace(ORDER, concentration_mg_per_ml=None))
    told.do(cmd.SetRate(by=NURSE, ml_per_h=Decimal(41)))
    found = report(told.at(67).do(cmd.StopInfusion(by=NURSE, reason="completed")))

    assert box(found, "What was given").headline == "Ketamine, 0.50 mg/kg ordered"
    done = [row["What was done"] for row in rows(found, "Infusion and interventions")]
    assert done == ["Infusion started", "Rate 41 mL/h", "Infusion ended, completed"]
    assert not any(text.startswith("Order:") for text in items(found, "Before the start"))


def test_milligrams_follow_every_rate_and_pause_exactly() -> None:
    told = started(order=replace(ORDER, concentration_mg_per_ml=Decimal("0.5")))
    told.do(cmd.SetRate(by=NURSE, ml_per_h=Decimal("60.2")))
    told.at(17).do(cmd.PauseInfusion(by=NURSE), cmd.ResumeInfusion(by=NURSE))
    told.at(27).do(cmd.PauseInfusion(by=NURSE))
    told.at(37).do(cmd.ResumeInfusion(by=NURSE), cmd.SetRate(by=NURSE, ml_per_h=Decimal(30)))
    told.at(47).do(cmd.GiveBolus(by=NURSE, mg=Decimal("1.5")))
    told.at(57).do(cmd.StopInfusion(by=NURSE, reason="patient_request"))

    # 20 min at 60.2 mL/h and 20 min at 30 mL/h, 0.5 mg/mL, and the bolus: 10.0333 + 5 + 1.5
    assert box(report(told), "What was given").headline == "Ketamine 16.5 mg"


def test_the_worst_alert_heads_what_happened() -> None:
    found = box(report(stormy()), "What happened")

    assert (found.headline, found.mark) == ("Systolic pressure 198", Mark.HIGH)
    assert "18 past the critical limit 180, 14:17:30 to 14:24:00." in found.lines[0]


def test_a_value_corrected_before_saving_heads_nothing() -> None:
    told = started().at(12).do(cmd.EnterFields(by=NURSE, values=values({"hr": 190})))
    told.do(cmd.EnterFields(by=NURSE, values=values({"hr": 90}))).check(hr=90)

    found = report(told)

    assert box(found, "What happened").headline == "No limit crossed"
    assert [row["What followed"] for row in rows(found, "Alerts")] == [
        "closed 14:12:00 (entry corrected)"
    ]


def test_an_open_session_is_a_draft_that_nobody_signed() -> None:
    found = report(calm(closed=False))

    assert found.state.words == ("DRAFT, not signed",)
    assert box(found, "At discharge").headline == "Not closed"
    assert box(found, "Who signed").headline == "Nobody yet"
    assert found.signatures == ()


@pytest.mark.parametrize(("mode", "word"), [("replay", "REPLAY"), ("training", "TRAINING")])
def test_replay_and_training_stand_in_the_head(mode: str, word: str) -> None:
    assert report(calm(mode=mode)).state.words == (word, "Final, signed")


def test_a_replayed_name_is_not_said_to_have_signed_by_pin() -> None:
    assert "PIN" in report(calm()).signatures[0].signed
    assert "PIN" not in report(calm(mode="replay")).signatures[0].signed


def test_each_addition_after_closing_is_a_version_and_a_signature() -> None:
    found = report(stormy())

    assert found.state.detail == "Version 3, 4 amendments"
    assert [(one.role, one.signed) for one in found.signatures] == [
        ("Care and discharge", "12 Mar 2026 17:24:00, PIN"),
        ("Second check of the order", "12 Mar 2026 14:00:00, PIN"),
        ("Addendum", "13 Mar 2026 10:58:00, PIN"),
        ("Amendment after closing", "13 Mar 2026 10:58:00, PIN"),
    ]


def test_a_cancelled_session_says_that_nothing_was_given() -> None:
    found = report(Played().close("cancelled", reason="fever", escort=""))

    assert box(found, "What was given").headline == "Nothing given"
    assert box(found, "At discharge").headline == "Cancelled before the start 14:00"
    assert "Reason: fever." in box(found, "At discharge").lines
    assert found.chart is None


def test_the_patient_as_entered() -> None:
    found = report(Played(patient=replace(PATIENT, allergies=None, weight_kg=None)))

    assert (found.patient.born, found.patient.age) == ("21 Sep 1968", "57 y")
    assert found.patient.allergies == "not asked"
    assert found.visit.weight == "not known"


# --- times -------------------------------------------------------------------------------------


def test_times_are_those_of_the_wall_when_they_happened() -> None:
    found = report(stormy())

    taken = [row["Taken"] for row in rows(found, "All checks")]
    assert taken[:2] == ["14:02", "14:12"]
    assert "15:54:00" in [row["Time"] for row in rows(found, "Infusion and interventions")]
    what = "Clock stepped +58:00, 14:54:00 → 15:52:00"
    assert what in [row["What"] for row in rows(found, "Station")]


def test_another_day_and_another_hour_from_utc_are_said() -> None:
    played = calm()
    first = played.entries[0]
    clock = Clock((first.at,), (0,), ("Europe/Berlin",))

    assert clock.second(first.at + 24 * 60 * MINUTE) == "13 Mar 14:00:00"
    assert clock.minute(first.at + 17 * 24 * 60 * MINUTE).endswith(" 15:00 UTC+2")


def test_both_times_are_printed_when_they_differ_by_more_than_a_minute() -> None:
    told = started()
    told.at(20).check(taken=19).check(taken=18.9)
    told.do(cmd.SetRate(by=NURSE, ml_per_h=Decimal(40), happened_at=told.when(19)))
    told.do(cmd.SetRate(by=NURSE, ml_per_h=Decimal(30), happened_at=told.when(19.1)))
    told.at(21).do(cmd.PauseInfusion(by=NURSE, happened_at=told.when(19.5)))
    found = report(told)

    assert [row["Taken"] for row in rows(found, "Entered at another time than taken")] == [
        "14:18:54"
    ]
    assert [row["Entered"] for row in rows(found, "Infusion and interventions")] == [
        "",
        "",
        "",
        "14:21:00",
    ]


# --- checks ------------------------------------------------------------------------------------


def test_every_reading_stands_under_its_heading() -> None:
    first = rows(report(calm()), "All checks")[0]

    assert first == {
        "Check": "Baseline",
        "Taken": "14:02",
        "Late": "",
        "BP": "124/76",
        "HR": "72",
        "SpO₂": "98",
        "RR": "14",
        "Sedation": "awake (5)",
        "Oriented": "4 of 4",
        "Dizziness": "none",
        "Nausea": "none",
        "Dissoc.": "none",
        "Anxiety": "none",
        "Pain": "6",
        "By": "MO",
    }


def test_numbers_are_printed_as_they_were_entered() -> None:
    told = Played().repeat(temp="36.10", weight="82.0", sbp=120)

    [row] = rows(report(told), "Also asked")
    assert (row["Temp., °C"], row["Weight, kg"]) == ("36.10", "82.0")
    assert rows(report(told), "All checks")[0]["BP"] == "120/–"


def test_what_was_not_obtained_says_why() -> None:
    told = Played().check(missing={"spo2": "equipment"})
    one = section(report(told), "All checks")

    assert isinstance(one, Table)
    assert rows(report(told), "All checks")[0]["SpO₂"] == "n.a."
    text = "Baseline, 14:00: Oxygen saturation not obtained, equipment."
    assert text in [note.text for note in one.footnotes]


def test_an_amended_reading_shows_both_and_each_step() -> None:
    found = report(stormy())

    assert rows(found, "All checks")[1]["HR"] == "[90] 86"
    steps = [(row["Was"], row["Now"], row["Reason"]) for row in rows(found, "Amendments")]
    assert steps[:3] == [
        ("[90 /min]", "84 /min", "misread"),
        ("[84 /min]", "86 /min", "misread again"),
        ("[6]", "not obtained, asleep", "was asleep"),
    ]


def test_slots_say_what_became_of_them_and_why() -> None:
    found = items(report(stormy()), "Planned checks and rechecks")

    assert "T+13 added, due 14:20:00: missed 14:25:00, no reason given" in found
    assert (
        "T+30, due 14:37:00: missed 14:45:00, station was not running 14:29–14:52, "
        "alone in the room (PL 14:52)"
    ) in found
    assert "Baseline, no due time: on time, taken 14:02:00" in found


def test_a_late_and_an_entered_late_check() -> None:
    told = started().at(9.5 + 5).check()
    told.at(17 + 10).check().at(27.5).check(taken=18)

    found = items(report(told), "Planned checks and rechecks")

    assert "T+5, due 14:12:00: late by 2:30, taken 14:14:30" in found
    late = next(text for text in found if text.startswith("T+10"))
    assert late.endswith("no reason given; entered late, taken 14:18:00")
    assert rows(report(told), "All checks")[1]["Late"] == "+2:30"


# --- alerts ------------------------------------------------------------------------------------


def test_an_alert_says_everything_that_happened_to_it_in_order() -> None:
    found = rows(report(stormy()), "Alerts")
    row = next(row for row in found if row["What"].startswith("Systolic pressure high: 186"))

    assert row["What"] == "Systolic pressure high: 186 mmHg, worst 198"
    assert (row["Limit"], row["Past it by"]) == ("180 critical", "18")
    assert row["Answered in, by"].split("\n") == ["1:12, PL", "0:30, MO"]
    assert row["What followed"] == (
        "escalated 14:18:30; answered 14:18:42 (clinician called); "
        "on again 14:20:30 (worse than when it was answered); answered 14:21:00; "
        "cleared 14:24:00"
    )
    assert row["Open for"] == "6:30"


def test_a_session_without_alerts_says_so() -> None:
    assert section(report(calm()), "Alerts").empty == "No alert was raised."


# --- the rest ----------------------------------------------------------------------------------


def test_individual_limits_stand_beside_the_protocols() -> None:
    [first, second] = rows(report(stormy()), "Limits of this patient")

    assert (first["Protocol"], first["This patient"]) == ("above 160", "above 165")
    assert (second["Protocol"], second["This patient"]) == ("at or below 50", "at or below 46")
    assert (second["By"], second["Prescriber"]) == (NURSE, DOCTOR)


def test_a_gate_is_printed_with_the_pressure_that_was_decided_about() -> None:
    [row] = rows(report(stormy()), "Decisions at start and resume")

    assert row["What"] == "Started at BP 146/88"
    assert (row["Prescriber"], row["Reason"]) == (DOCTOR, "usual")


def test_the_controlled_drug_log_has_every_line_as_counted_and_the_rate_beside_it() -> None:
    found = report(stormy())
    log = rows(found, "Controlled-drug log")

    assert [[row[c] for c in ("No.", "Drawn", "Given", "Wasted", "Difference")] for row in log] == [
        ["1", "50 mg (50.00 mL)", "", "", ""],
        ["2", "20 mg (20.00 mL)", "", "", "not accounted for"],
        ["3", "", "[41.5 mg (41.50 mL)]", "[8.5 mg (8.50 mL)]", "[no difference]"],
        ["4", "", "45.5 mg (45.50 mL)", "4 mg (4.00 mL)", "0.5 mg: half a mL stayed in the line"],
    ]
    assert log[0]["Drug and lot"] == "Ketamine, lot K24-117"
    assert log[3]["Drug and lot"] == "Out of no. 1"
    assert "digits turned" in log[2]["Drug and lot"]
    table = section(found, "Controlled-drug log")
    assert table.note.startswith("Amounts as counted; by recorded rate ")


def test_without_a_log_the_record_has_no_section_of_it() -> None:
    assert rows(report(calm()), "Controlled-drug log") == []
    assert section(report(calm()), "Controlled-drug log").note == ""


def test_a_struck_intervention_stays_readable() -> None:
    done = [row["What was done"] for row in rows(report(stormy()), "Infusion and interventions")]

    assert f"[Oxygen given: 2 L/min] struck 14:19:00 by {OTHER}: wrong chair" in done


def test_a_form_that_is_still_open_is_printed() -> None:
    told = started().at(12).do(cmd.EnterFields(by=OTHER, values=values({"hr": 88, "rr": 15})))

    [row] = rows(report(told), "Forms not saved")

    assert row["Values not saved"] == "Heart rate 88 /min, Respiratory rate 15 /min"
    assert row["What became of it"] == "open, not saved"


def test_a_field_that_was_typed_again_in_an_open_form_stands_with_its_last_value() -> None:
    told = started().at(12).do(cmd.EnterFields(by=OTHER, values=values({"hr": 88, "sbp": 150})))
    told.do(cmd.EnterFields(by=OTHER, cleared=("hr",)))
    told.do(cmd.EnterFields(by=OTHER, values=values({"spo2": 97, "hr": 90})))

    [row] = rows(report(told), "Forms not saved")

    said = "Systolic pressure 150 mmHg, Heart rate 90 /min, Oxygen saturation 97 %"
    assert row["Values not saved"] == said


def test_fields_saved_unchanged_are_not_printed_twice() -> None:
    told = started().at(12).do(cmd.EnterFields(by=OTHER, values=values({"hr": 72})))

    found = report(told.check())

    assert rows(found, "Entries changed before saving") == []
    assert rows(found, "Forms not saved") == []


def test_unanswered_questions_are_listed() -> None:
    found = items(report(started()), "Before the start")

    assert "Consent signed: not answered" in found
    assert "Second check of the order: not done" in found


def test_the_chart_has_every_reading_and_every_check() -> None:
    chart = report(stormy()).chart
    assert chart is not None

    counted = {kind: sum(one.kind is kind for one in chart.checks) for kind in CheckKind}
    assert counted[CheckKind.MISSED] == 2
    assert [span.label for span in chart.spans if span.paused] == ["paused", "paused"]
    high = [p.label for p in chart.panels[0].series[0].points if p.mark is Mark.HIGH]
    assert high == ["186", "198"]


def test_nothing_is_said_by_a_code() -> None:
    """An underscore or a limit's id in a text is a code that nobody turned into words."""
    texts = list(_texts(report(stormy())))

    assert [text for text in texts if "_" in text or "-caution" in text] == []
    assert [text for text in texts if "Decimal" in text or "None" in text] == []


def _texts(found: Report) -> Iterator[str]:
    for one in found.sections:
        yield from (one.title, one.note)
        if isinstance(one, Table):
            yield from (cell.text + cell.old for row in one.rows for cell in row)
            yield from (note.text for note in one.footnotes)
        else:
            yield from (item.text for item in one.items)
    for each in found.boxes:
        yield from (each.headline, *each.lines)


# --- single things -----------------------------------------------------------------------------


def test_single_things_as_they_are_written() -> None:
    assert duration(113_900_000) == "1:53"
    assert duration(3_730_000_000) == "1:02:10"
    assert milligrams(words(), Decimal("40.95")) == "41.0 mg"
    assert iso_date(words(), "1968-09-21") == "21 Sep 1968"
    assert iso_date(words(), "not known") == "not known"
    assert age("1968-03-13", "2026-03-12") == 57
    assert age("1968-03-12", "2026-03-12") == 58
    assert [words().inside(t) for t in ("Mild", "IV access", "RR")] == ["mild", "IV access", "RR"]


def test_letters_of_two_people_are_never_the_same() -> None:
    names = ["M. Okonjo RN", "Mary Oldman", "Dr A. Invented", "RN", "M. Okonjo RN"]

    assert dict(initials(names)) == {
        "M. Okonjo RN": "MO",
        "Mary Oldman": "MO2",
        "Dr A. Invented": "AI",
        "RN": "R",
    }
