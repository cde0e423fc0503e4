"""The start: its baseline, its gates, its checklist, and the moment it happened."""

import pytest

from monitor.domain import commands as cmd
from monitor.domain.commands import Gate
from monitor.domain.protocol import Phase, Priority
from monitor.domain.refusals import Refusal
from tests.domain.chair import CALM_BASELINE, Chair, running

US = 1
N = "Nurse N"


def ready(**baseline: int) -> Chair:
    """Return a chair with a complete baseline, at 10 min after opening."""
    chair = Chair()
    chair.at("5").check({**CALM_BASELINE, **baseline})
    return chair.at("10")


# start ------------------------------------------------------------------------------------


def test_the_start_happened_when_it_is_said_to_have() -> None:
    chair = ready()

    chair.nurse.starts(happened="8")

    assert chair.session.started == chair.when("8")
    assert chair.session.phase is Phase.INFUSION


def test_offsets_whose_window_has_closed_by_the_entry_of_the_start_are_not_made() -> None:
    chair = ready()
    chair.at("30").nurse.starts(happened="10", baseline_reason="old")

    assert list(chair.slots) == ["baseline", "T+20"]
    assert chair.slots["T+20"] == "open"
    chair.look("T+28")

    assert list(chair.slots) == ["baseline", "T+20", "T+30"]


def test_nothing_that_follows_from_a_back_dated_start_is_recorded_before_its_entry() -> None:
    chair = ready()
    known = len(chair.events)

    chair.at("26").nurse.starts(happened="10", baseline_reason="old")

    assert {e.at for e in chair.events[known:]} == {chair.when("26")}


def test_a_window_that_closes_at_the_entry_is_not_made_and_one_open_still_is() -> None:
    closed, still = ready(), ready()

    closed.at("18").nurse.starts(happened="10")
    still.at(still.when("18") - US).nurse.starts(happened="10")

    assert list(closed.slots) == ["baseline", "T+10"]
    assert list(still.slots) == ["baseline", "T+5"]
    assert still.slot("T+5").opened == still.when("T+3")


def test_what_is_already_late_is_raised_at_the_entry() -> None:
    chair = ready()

    chair.at("26").nurse.starts(happened="10", baseline_reason="old")
    chair.look()
    assert list(chair.slots) == ["baseline", "T+10"]

    alert = chair.alert("check-overdue")
    assert (alert.raised, alert.priority) == (chair.when("26"), Priority.MEDIUM)


def test_the_start_is_refused_while_a_reading_lies_at_or_after_it() -> None:
    chair = ready()
    check = chair.at("8").check(hr=70)
    chair.at("10")

    for micros in (0, -US):
        at = chair.when("8", micros=micros)
        refused = chair.refuses(cmd.StartInfusion(by=N, happened_at=at))
        assert refused is Refusal.READING_AFTER_START
    chair.nurse.strikes(check)
    chair.nurse.starts(happened="8")

    assert chair.session.started == chair.when("8")


def test_the_start_after_the_last_reading_is_not_refused() -> None:
    chair = ready()
    chair.at("8").check(hr=70)

    chair.at("10").nurse.starts(happened=chair.when("8") + US)

    assert chair.session.phase is Phase.INFUSION


def test_an_infusion_starts_once() -> None:
    chair = running()

    assert chair.refuses(cmd.StartInfusion(by=N)) is Refusal.NOT_BEFORE_START


@pytest.mark.parametrize("measure", ["sbp", "dbp", "hr", "spo2", "rr", "pain", "weight"])
def test_starting_with_an_incomplete_baseline_needs_a_reason(measure: str) -> None:
    chair = Chair()
    chair.at("5").check({m: v for m, v in CALM_BASELINE.items() if m != measure})
    chair.at("10")

    assert chair.refuses(cmd.StartInfusion(by=N)) is Refusal.BASELINE_NEEDS_REASON
    chair.nurse.starts(baseline_reason="machine broken")

    assert chair.slots["baseline"] == "missed"
    assert chair.raised == ()


@pytest.mark.parametrize(("micros", "old"), [(0, False), (US, True)])
def test_baseline_vitals_are_at_most_fifteen_minutes_old_at_the_start(
    micros: int, *, old: bool
) -> None:
    chair = ready()
    chair.at("20", micros=micros)

    if old:
        assert chair.refuses(cmd.StartInfusion(by=N)) is Refusal.BASELINE_NEEDS_REASON
    chair.nurse.starts(baseline_reason="pump alarm" if old else "")

    assert chair.slots["baseline"] == "on_time"


def test_the_age_counts_at_the_moment_of_the_start_and_for_each_vital() -> None:
    chair = ready()
    chair.at("24").check({"sbp": 120, "dbp": 70, "hr": 70, "spo2": 98})
    chair.at("25")
    assert chair.refuses(cmd.StartInfusion(by=N)) is Refusal.BASELINE_NEEDS_REASON

    chair.at("30").check(rr=14, taken="23")
    assert chair.refuses(
        cmd.StartInfusion(by=N, happened_at=chair.when("23"))
    ) is Refusal.READING_AFTER_START  # fmt: skip
    chair.nurse.starts(happened="25")

    assert chair.session.started == chair.when("25")


def test_the_age_of_other_measures_does_not_matter() -> None:
    chair = ready()
    chair.at("60").check({"sbp": 120, "dbp": 70, "hr": 70, "spo2": 98, "rr": 14})

    chair.at("61").nurse.starts()

    assert chair.session.phase is Phase.INFUSION


def test_a_baseline_vital_amended_to_a_reason_leaves_the_baseline_incomplete() -> None:
    chair = ready()
    chair.nurse.amends(chair.session.checks[0], "hr", not_obtained="equipment")

    assert chair.slots["baseline"] == "on_time"
    assert chair.refuses(cmd.StartInfusion(by=N)) is Refusal.BASELINE_NEEDS_REASON


# start gates and checklist ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("sbp", "dbp", "given", "refusal"),
    [
        (140, 90, None, None),
        (141, 80, None, Refusal.GATE_NEEDS_PRESCRIBER),
        (120, 91, None, Refusal.GATE_NEEDS_PRESCRIBER),
        (141, 80, Gate(prescriber=" "), Refusal.GATE_NEEDS_PRESCRIBER),
        (141, 80, Gate(prescriber="Dr X"), None),
        (179, 109, Gate(prescriber="Dr X"), None),
        (180, 80, Gate(prescriber="Dr X"), Refusal.GATE_NEEDS_REASON),
        (150, 110, Gate(prescriber="Dr X", reason=" "), Refusal.GATE_NEEDS_REASON),
        (180, 80, Gate(prescriber="Dr X", reason="urgent"), None),
    ],
)
def test_a_high_baseline_pressure_needs_a_prescriber(
    sbp: int, dbp: int, given: Gate | None, refusal: Refusal | None
) -> None:
    chair = ready(sbp=sbp, dbp=dbp)

    if refusal is not None:
        assert chair.refuses(cmd.StartInfusion(by=N, gate=given)) is refusal
        return
    chair.nurse.starts(gate=given)
    assert chair.session.phase is Phase.INFUSION


def test_starting_without_any_pressure_needs_a_prescriber_and_a_reason() -> None:
    chair = Chair()
    chair.at("5").check({m: v for m, v in CALM_BASELINE.items() if m not in ("sbp", "dbp")})
    chair.at("10")
    command = cmd.StartInfusion(by=N, baseline_reason="no cuff", gate=Gate(prescriber="Dr X"))

    assert chair.refuses(command) is Refusal.GATE_NEEDS_REASON
    chair.nurse.starts(baseline_reason="no cuff", gate=Gate(prescriber="Dr X", reason="urgent"))

    assert chair.session.phase is Phase.INFUSION


def answered(**answers: str) -> Chair:
    """Return a real chair (no replay) whose checklist is answered safely but for `answers`."""
    chair = Chair(mode="")
    chair.at("5").full()
    for item in chair.session.protocol.checklist:
        answer = answers.get(item.id, item.answers[0] if item.answers else "none")
        chair.do(cmd.AnswerChecklist(by=N, item=item.id, answer=answer))
    return chair.at("10")


def test_unanswered_questions_need_one_reason() -> None:
    chair = Chair(mode="")
    chair.at("5").full()
    chair.at("10")

    assert chair.refuses(cmd.StartInfusion(by=N)) is Refusal.CHECKLIST_NEEDS_REASON
    chair.nurse.starts(checklist_reason="emergency")

    assert chair.session.phase is Phase.INFUSION


def test_a_safe_checklist_needs_nothing() -> None:
    chair = answered()

    chair.nurse.starts()

    assert chair.session.phase is Phase.INFUSION


@pytest.mark.parametrize(
    ("item", "answer", "reason_does"),
    [("fasting", "no", True), ("consent", "no", False), ("contraindications", "yes", False)],
)
def test_an_unsafe_answer_needs_what_its_question_says(
    item: str, answer: str, *, reason_does: bool
) -> None:
    chair = answered(**{item: answer})

    assert chair.refuses(cmd.StartInfusion(by=N)) is Refusal.UNSAFE_ANSWER_OPEN
    with_reason = cmd.StartInfusion(by=N, checklist_reason="discussed")
    if reason_does:
        chair.do(with_reason)
    else:
        assert chair.refuses(with_reason) is Refusal.UNSAFE_ANSWER_OPEN
        chair.nurse.starts(gate=Gate(prescriber="Dr X"))
    assert chair.session.phase is Phase.INFUSION


def test_an_unsafe_answer_with_its_detail_needs_nothing_more() -> None:
    chair = answered(fasting="no")
    chair.do(cmd.AnswerChecklist(by=N, item="fasting", answer="no", detail="tea at 12:00"))

    chair.nurse.starts()

    assert chair.session.phase is Phase.INFUSION
