"""What a session leaves to know: each warning with the reading, time and deed behind it."""

from decimal import Decimal

from monitor.care.last_time import last_time
from monitor.care.warned import LastTime, Warned
from monitor.care.warned import WarnedKind as Kind
from monitor.domain import commands as cmd
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.protocol import Priority
from tests.domain.chair import Chair, running


def told(chair: Chair) -> LastTime:
    return last_time(chair.session, chair.events)


def each(*values: object) -> tuple[object, ...]:
    """Return `values`, to be compared with plain numbers."""
    return values


def of(chair: Chair, kind: Kind) -> list[Warned]:
    return [warned for warned in told(chair).warnings if warned.kind is kind]


def high() -> Chair:
    """Return a chair whose pressure crossed at T+20, was critical at T+30, and eased at T+40."""
    chair = running(10, planned_min=60)
    chair.at("T+20").full(sbp=166, dbp=90)
    chair.at("T+20:41").nurse.acknowledges("sbp-high-caution")
    chair.at("T+30").full(sbp=184, dbp=102)
    chair.at("T+31").nurse.pauses(alert="sbp-high-critical")
    chair.at("T+40").nurse.resumes()
    chair.full(sbp=158, dbp=92)
    return chair


def test_a_calm_session_leaves_nothing_to_know() -> None:
    chair = running(30)

    assert told(chair).warnings == ()
    assert told(chair).session == "S1"
    assert told(chair).opened_at == chair.session.opened_at


def test_the_worst_comes_first_with_value_distance_and_what_became_of_it() -> None:
    first, second = of(high(), Kind.ALERT)

    assert each(first.limit, first.priority, first.place) == (
        "sbp-high-critical", Priority.HIGH, "T+30",
    )  # fmt: skip
    assert first.read is not None
    assert each(first.read.value, first.read.beside) == (184, 102)
    assert each(first.over_by, first.bound, first.change) == (4, 180, 60)
    assert first.paused == 9 * MINUTE
    assert first.eased is not None
    assert each(first.eased.value, first.eased.beside, first.eased.place) == (158, 92, "T+40")
    assert each(second.limit, second.place) == ("sbp-high-caution", "T+20")
    assert second.acknowledged_after == 41 * MICRO


def test_limits_that_one_pressure_crossed_stand_as_one() -> None:
    assert [w.limit for w in of(high(), Kind.ALERT)] == [
        "sbp-high-critical",
        "sbp-high-caution",
    ]


def test_a_pause_that_answered_an_alert_is_told_with_it_alone() -> None:
    assert of(high(), Kind.PAUSED) == []


def test_a_rise_alone_says_that_it_is_one() -> None:
    chair = running(10)
    chair.at("T+20").full(sbp=124 + 41, dbp=80)
    other = Chair(planned_min=60).started(sbp=110, dbp=70).all_done(10)
    other.at("T+20").full(sbp=151, dbp=80)

    (warned,) = of(other, Kind.ALERT)
    assert each(warned.limit, warned.rise, warned.change) == ("sbp-rise-caution", True, 41)
    assert warned.over_by == 1


def test_the_worst_of_several_readings_and_episodes_is_told_once() -> None:
    chair = running(10)
    chair.at("T+20").full(sbp=162, dbp=90)
    chair.at("T+25").check(sbp=170, dbp=90)
    chair.at("T+26").nurse.acknowledges("sbp-high-caution")
    chair.at("T+27").check(sbp=165, dbp=90)
    chair.at("T+28").check(hr=72)
    chair.at("T+30").full()
    chair.at("T+40").full(sbp=164, dbp=90)

    (warned,) = of(chair, Kind.ALERT)
    assert warned.read is not None
    assert each(warned.read.value, warned.place, warned.times) == (170, "T+25", 2)
    assert warned.eased is not None
    assert warned.eased.place == "T+30"


def test_what_never_eased_says_so() -> None:
    chair = running(10)
    chair.at("T+20").full(sbp=170, dbp=90)

    assert of(chair, Kind.ALERT)[0].eased is None
    assert of(chair, Kind.ALERT)[0].acknowledged_after is None


def test_what_falls_is_worst_at_its_lowest() -> None:
    chair = running(10)
    chair.at("T+20").full(spo2=93)
    chair.at("T+25").check(spo2=92)
    chair.at("T+30").full()

    (warned,) = of(chair, Kind.ALERT)
    assert warned.read is not None
    assert each(warned.read.value, warned.upward, warned.over_by) == (92, False, 1)


def test_a_medicine_stands_at_the_alert_it_answered() -> None:
    chair = running(10)
    chair.at("T+30").full(nausea=2)
    chair.at("T+32").do(
        cmd.Intervene(
            by="Nurse N",
            action="med_given",
            detail="Ondansetron 4 mg IV, ordered by Dr X",
            alert="nausea-caution",
        )
    )

    (warned,) = told(chair).warnings
    assert warned.measure == "nausea"
    assert [deed.detail for deed in warned.deeds] == ["Ondansetron 4 mg IV, ordered by Dr X"]


def test_a_medicine_that_answered_nothing_stands_by_itself() -> None:
    chair = running(10)
    chair.at("T+12").do(cmd.Intervene(by="Nurse N", action="med_given", detail="Ondansetron 4 mg"))
    chair.at("T+13").do(cmd.Intervene(by="Nurse N", action="med_given", detail="Typed twice"))
    chair.do(cmd.StrikeIntervention(by="Nurse N", number=2, reason="typed twice"))
    chair.do(cmd.Intervene(by="Nurse N", action="reassure"))

    (warned,) = told(chair).warnings
    assert each(warned.kind, warned.text, warned.place) == (
        Kind.MEDICINE, "Ondansetron 4 mg", "T+12",
    )  # fmt: skip


def test_an_answer_without_a_number_has_no_distance() -> None:
    chair = running(10)
    chair.at("T+20").full(dissociation=3, distressed=True)
    chair.at("T+22").check(dissociation=3, distressed=True)
    chair.at("T+30").full()

    warned = {w.limit: w for w in of(chair, Kind.ALERT)}["dissociation-distress"]
    assert each(warned.over_by, warned.change) == (None, None)


def test_a_value_that_was_corrected_before_saving_is_nothing_to_know() -> None:
    chair = running(10)
    chair.at("T+20").nurse.enters(sbp=186, dbp=90)
    chair.nurse.enters(sbp=136)
    chair.full(sbp=136)

    assert told(chair).warnings == ()


def test_a_value_that_was_critical_at_its_field_is_told_from_its_check() -> None:
    chair = running(10)
    chair.at("T+20").nurse.enters(sbp=186, dbp=90)
    chair.full(sbp=186, dbp=90)

    assert of(chair, Kind.ALERT)[0].place == "T+20"


def test_a_check_that_was_struck_warns_of_nothing_but_of_itself() -> None:
    chair = running(10)
    struck = chair.at("T+20").full(sbp=186, dbp=90)
    chair.do(cmd.StrikeCheck(by="Nurse N", check=struck.ordinal, reason="wrong chair"))

    (warned,) = told(chair).warnings
    assert each(warned.kind, warned.place, warned.reason) == (
        Kind.STRUCK,
        "T+20",
        "wrong chair",
    )


def test_a_pause_without_an_alert_says_why_and_how_long() -> None:
    chair = running(10)
    chair.at("T+12").do(cmd.PauseInfusion(by="Nurse N", reason="toilet"))
    chair.at("T+15").nurse.resumes()

    (warned,) = of(chair, Kind.PAUSED)
    assert each(warned.place, warned.paused, warned.reason) == ("T+12", 3 * MINUTE, "toilet")


def test_a_pause_that_never_ended_has_no_length() -> None:
    chair = running(10)
    chair.at("T+12").nurse.pauses()

    assert of(chair, Kind.PAUSED)[0].paused is None


def test_a_slower_rate_is_told_and_a_faster_one_is_not() -> None:
    chair = running(0)
    for minute, rate in ((1, 35), (6, 20), (8, 30)):
        chair.at(f"T+{minute}").do(cmd.SetRate(by="Nurse N", ml_per_h=Decimal(rate)))

    (warned,) = of(chair, Kind.SLOWED)
    assert each(warned.was, warned.now, warned.place) == ("35", "20", "T+6")


def test_an_end_before_its_time_says_why_and_a_completed_one_nothing() -> None:
    chair = running(20)
    chair.at("T+22").do(cmd.StopInfusion(by="Nurse N", reason="sedation"))
    (warned,) = of(chair, Kind.STOPPED)
    assert each(warned.place, warned.reason) == ("T+22", "sedation")

    done = running(50)
    done.at("T+60").nurse.stops()
    assert of(done, Kind.STOPPED) == []


def test_an_end_that_was_taken_back_is_none() -> None:
    chair = running(20)
    chair.at("T+22").do(cmd.StopInfusion(by="Nurse N", reason="iv_failure"))
    chair.at("T+24").do(cmd.RestartInfusion(by="Nurse N", reason="new cannula"))

    assert of(chair, Kind.STOPPED) == []


def test_going_home_against_a_criterion_is_told_with_its_reason() -> None:
    chair = running(50)
    chair.at("T+60").nurse.stops()
    chair.at("E+30").full(gait="unsteady")
    unmet = {"time_since_end", "self_harm", "gait", "escort", "advice_given", "cannula_out"}
    chair.nurse.closes(override=dict.fromkeys(unmet, "wheelchair, as always"))

    told_of = {w.text: w.reason for w in of(chair, Kind.OVERRIDE)}
    assert told_of["gait"] == "wheelchair, as always"


def test_another_way_out_than_home_is_told() -> None:
    chair = running(20)
    chair.at("T+22").nurse.stops()
    chair.at("E+5").do(
        cmd.CloseSession(by="Nurse N", disposition="transferred", reason="chest pain, ward 3")
    )

    (warned,) = of(chair, Kind.NOT_HOME)
    assert each(warned.text, warned.reason, warned.place) == (
        "transferred", "chest pain, ward 3", "E+5",
    )  # fmt: skip


def test_a_value_that_was_amended_shows_both() -> None:
    chair = running(10)
    check = chair.at("T+20").full(hr=118)
    chair.do(
        cmd.Amend(
            by="Nurse N", check=check.ordinal, measure="hr", value=Decimal(81), reason="typed wrong"
        )
    )
    chair.do(
        cmd.Amend(
            by="Nurse N", check=1, measure="orientation", not_obtained="refused", reason="not asked"
        )
    )
    chair.do(cmd.Amend(by="Nurse N", check=1, measure="self_harm", value=True, reason="misheard"))
    chair.do(cmd.Amend(by="Nurse N", check=1, measure="gait", value="unsteady", reason="misread"))

    was = [(w.measure, w.place, w.was, w.now) for w in of(chair, Kind.AMENDED)]
    assert was == [
        ("hr", "T+20", "118", "81"),
        ("orientation", "baseline", "4", "refused"),
        ("self_harm", "baseline", "no", "yes"),
        ("gait", "baseline", "steady", "unsteady"),
    ]


def test_a_correction_is_told() -> None:
    chair = running(10)
    chair.do(cmd.Correct(by="Nurse N", subject="weight", text="47 kg", reason="scale misread"))

    (warned,) = told(chair).warnings
    assert each(warned.kind, warned.measure, warned.text) == (
        Kind.CORRECTED,
        "weight",
        "47 kg",
    )


def test_a_reading_before_the_start_and_after_the_end_stands_in_its_place() -> None:
    chair = Chair(planned_min=40)
    chair.at("5").check(sbp=166, dbp=90)
    chair.at("6").full()
    chair.at("10").nurse.starts()
    chair.all_done(30)
    chair.at("T+40").nurse.stops()
    chair.full()
    chair.at("E+7").check(hr=122)

    assert {w.measure: w.place for w in of(chair, Kind.ALERT)} == {
        "sbp": "baseline",
        "hr": "E+7",
    }
    early = Chair(planned_min=40)
    early.at("5").full()
    early.at("6").check(hr=122)
    assert of(early, Kind.ALERT)[0].place == "before"


def test_a_pause_that_named_no_alert_is_told_once_at_the_first_it_fell_in() -> None:
    chair = running(10)
    chair.at("T+20").full(sbp=170, dbp=90, nausea=2)
    chair.at("T+21").nurse.pauses()
    chair.at("T+25").nurse.resumes()
    chair.at("T+30").full()

    told_of = {w.measure: w.paused for w in of(chair, Kind.ALERT)}
    assert told_of == {"sbp": 4 * MINUTE, "nausea": None}
    assert of(chair, Kind.PAUSED) == []


def test_what_never_was_over_still_had_the_pause_before_it_was_closed() -> None:
    chair = running(10)
    chair.at("T+20").full(spo2=93)
    chair.at("T+21").nurse.pauses()

    (warned,) = of(chair, Kind.ALERT)
    assert each(warned.eased, warned.paused) == (None, None)
    assert warned.paused_at is not None
