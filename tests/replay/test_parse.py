"""A replay file is read whole, exactly, or not at all."""

from decimal import Decimal
from typing import Any

import pytest

from monitor.protocols.read import shipped
from monitor.replay.fields import instant
from monitor.replay.parse import Action, MalformedError, parse
from tests.replay.files import ORDER, PATIENT, calm_session, line, opening, text_of


def read(*lines: Any) -> tuple[Action, ...]:
    """Return the actions of a file of `lines`."""
    return parse(text_of(lines), shipped())[0]


def second(do: str, **fields: Any) -> Action:
    """Return the action that follows an opening."""
    return read(opening(), line(1, do, **fields))[1]


def malformed(*lines: Any) -> MalformedError:
    """Return why a file of `lines` cannot be read."""
    with pytest.raises(MalformedError) as error:
        read(*lines)
    return error.value


# the file ---------------------------------------------------------------------------------


def test_a_whole_session_is_read() -> None:
    actions, protocol = parse(text_of(calm_session()), shipped())

    assert [a.do for a in actions].count("check") == 12
    assert protocol is shipped()["ketamine-pain"]
    assert actions[1].fields["values"]["temp"] == Decimal("36.6")


def test_a_byte_order_mark_blank_lines_and_windows_line_ends_are_accepted() -> None:
    text = "\ufeff" + text_of(["", opening(), "   ", line(1, "wait"), "\t"]).replace("\n", "\r\n")

    actions, _ = parse(text, shipped())

    assert [(a.line, a.do) for a in actions] == [(2, "open"), (4, "wait")]


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff"])
def test_a_file_without_a_session_is_malformed(text: str) -> None:
    with pytest.raises(MalformedError) as error:
        parse(text, shipped())

    assert str(error.value) == "line 1: the file opens no session"


def test_the_message_names_the_line() -> None:
    error = malformed(opening(), "", line(1, "dance"))

    assert (error.line, str(error)) == (3, "line 3: unknown action 'dance'")


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "null",
        "[]",
        '"text"',
        "7",
        '{"at": 1} {"at": 2}',
        "\ufeff{}",
        '{"do": "wait", "at": NaN}',
        '{"do": "wait", "at": "2026-03-12T14:01:00Z", "at": "2026-03-12T14:02:00Z"}',
        '{"do": "note", "by": "RN", "text": "\\ud800", "at": "2026-03-12T14:01:00Z"}',
        '{"do": "clock_step", "seconds": 1e99999999999999999999, "at": "2026-03-12T14:01:00Z"}',
        '{"do": "clock_step", "seconds": ' + "9" * 5000 + ', "at": "2026-03-12T14:01:00Z"}',
        '{"x": ' + "[" * 100_000 + "]" * 100_000 + "}",
    ],
)
def test_what_is_not_json_that_can_be_used_is_malformed(bad: str) -> None:
    assert malformed(opening(), bad).line == 2


@pytest.mark.parametrize("do", [None, 7, "dance", "open ", ["wait"], {}])
def test_an_unknown_action_is_malformed(do: Any) -> None:
    assert malformed(opening(), {"at": "2026-03-12T14:01:00Z", "do": do}).line == 2


def test_the_first_action_and_only_it_opens_the_session() -> None:
    assert malformed(line(0, "wait")).line == 1
    assert malformed(opening(), opening()).line == 2


# time -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "micros"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01t00:00:01z", 1_000_000),
        ("1970-01-01 00:00:01.5Z", 1_500_000),
        ("1970-01-01T01:00:00.000001+01:00", 1),
        ("1969-12-31T23:30:00-00:30", 0),
        ("1970-01-01T00:00:00.0000019Z", 1),
        ("2026-03-12T14:00:00-00:00", 1_773_324_000_000_000),
    ],
)
def test_times_are_rfc_3339(text: str, micros: int) -> None:
    assert instant(text) == micros


@pytest.mark.parametrize(
    "at",
    [
        "2026-03-12T14:01:00",
        "2026-03-12T14:01Z",
        "2026-03-12",
        "20260312T140100Z",
        "2026-03-12T14:01:00+0100",
        "2026-03-12T14:01:00+01",
        "2026-03-12T14:01:00,5Z",
        "2026-W11-4T14:01:00Z",
        "2026-02-30T14:01:00Z",
        "2026-03-12T24:00:00Z",
        "2026-03-12T14:61:00Z",
        "2026-03-12T14:01:00+99:00",
        "0000-01-01T00:00:00Z",
        " 2026-03-12T14:01:00Z",
        "2026-03-12T14:01:0٣Z",
        "",
        1_773_324_060,
        None,
        True,
    ],
)
def test_any_other_time_is_malformed(at: Any) -> None:
    assert malformed(opening(), {"at": at, "do": "wait"}).line == 2


def test_a_line_without_a_time_is_malformed() -> None:
    assert malformed(opening(), {"do": "wait"}).what == "'at' is missing"


def test_time_does_not_go_back() -> None:
    assert len(read(opening(), line(5, "wait"), line(5, "wait"))) == 3
    assert malformed(opening(), line(5, "wait"), line(4.99, "wait")).what == "time goes back"


def test_no_action_lies_inside_a_gap() -> None:
    gap = {**line(5, "gap"), "until": "2026-03-12T14:09:00Z"}

    assert len(read(opening(), gap, line(9, "wait"))) == 3
    assert malformed(opening(), gap, line(8.9, "wait")).what == "inside a gap"
    assert malformed(opening(), gap, line(5, "wait")).what == "inside a gap"
    assert malformed(opening(), gap, line(4, "wait")).what == "time goes back"


@pytest.mark.parametrize("until", ["2026-03-12T14:05:00Z", "2026-03-12T14:04:00Z"])
def test_a_gap_ends_after_it_begins(until: str) -> None:
    assert malformed(opening(), {**line(5, "gap"), "until": until}).line == 2


# fields -----------------------------------------------------------------------------------

WHOLE: dict[str, dict[str, Any]] = {
    "enter": {"values": {"hr": 70}},
    "check": {
        "values": {"hr": 70},
        "not_obtained": {"sbp": "refused"},
        "taken_at": "2026-03-12T14:00:30Z",
        "confirmed": ["hr"],
    },
    "discard": {"reason": "wrong patient"},
    "checklist": {"item": "consent", "answer": "yes", "detail": "on paper"},
    "second_check": {},
    "limit": {"limit": "sbp-high-caution", "value": 150, "reason": "r", "prescriber": "Dr X"},
    "start": {
        "baseline_reason": "r",
        "checklist_reason": "r",
        "gate": {"prescriber": "Dr X", "reason": "r"},
        "happened_at": "2026-03-12T14:00:30Z",
    },
    "pause": {"reason": "r", "alert": "hr-high-caution", "happened_at": "2026-03-12T14:00:30Z"},
    "resume": {"reason": "r", "alert": "x/1", "gate": {"prescriber": "Dr X"}},
    "rate": {"ml_per_h": 20.5, "alert": "x", "happened_at": "2026-03-12T14:00:30Z"},
    "bolus": {"mg": 5, "happened_at": "2026-03-12T14:00:30Z"},
    "stop": {"reason": "completed", "alert": "x", "happened_at": "2026-03-12T14:00:30Z"},
    "restart": {"reason": "new line", "happened_at": "2026-03-12T14:00:30Z"},
    "acknowledge": {"alert": "hr-high-caution/2", "action": "reassure"},
    "pause_audio": {"seconds": 120},
    "intervene": {"action": "med_given", "alert": "x", "detail": "d"},
    "strike": {"check": 1, "reason": "wrong chair"},
    "amend": {"check": 1, "measure": "hr", "value": 71, "reason": "typing"},
    "miss_reason": {"slot": "T+10", "reason": "in theatre"},
    "note": {"text": "t"},
    "handover": {"to": "RN 2"},
    "move": {"chair": 3},
    "addendum": {"text": "t"},
    "gap": {"until": "2026-03-12T14:02:00Z"},
    "clock_step": {"seconds": -3.5},
    "wait": {},
    "close": {
        "disposition": "home",
        "reason": "r",
        "escort": "Sam",
        "advice_given": True,
        "cannula_out": False,
        "override": {"pain_recorded": "asleep"},
        "prescriber": "Dr X",
    },
}
OPTIONAL = {
    "check": {"values", "not_obtained", "taken_at", "confirmed"},
    "checklist": {"detail"},
    "limit": {"prescriber"},
    "start": {"baseline_reason", "checklist_reason", "gate", "happened_at"},
    "pause": {"reason", "alert", "happened_at"},
    "resume": {"reason", "alert", "gate", "happened_at"},
    "rate": {"alert", "happened_at"},
    "bolus": {"happened_at"},
    "stop": {"alert", "happened_at"},
    "restart": {"happened_at"},
    "acknowledge": {"action"},
    "intervene": {"alert", "detail", "happened_at"},
    "close": set(WHOLE["close"]),
}


@pytest.mark.parametrize("do", WHOLE)
def test_every_action_is_read_with_all_its_fields(do: str) -> None:
    action = second(do, **WHOLE[do])

    assert action.do == do
    assert set(action.fields) - {"by"} == set(WHOLE[do])


@pytest.mark.parametrize(("do", "field"), [(do, f) for do in WHOLE for f in WHOLE[do]])
def test_a_field_may_be_left_out_only_where_it_is_optional(do: str, field: str) -> None:
    fields = {k: v for k, v in WHOLE[do].items() if k != field}

    if field in OPTIONAL.get(do, set()):
        assert field not in second(do, **fields).fields
    else:
        assert malformed(opening(), line(1, do, **fields)).line == 2


@pytest.mark.parametrize("do", WHOLE)
def test_an_unknown_field_is_malformed(do: str) -> None:
    bad = line(1, do, **WHOLE[do], colour="red")

    assert malformed(opening(), bad).what == "unknown field 'colour'"


@pytest.mark.parametrize("do", sorted(WHOLE.keys() - {"gap", "clock_step", "wait"}))
def test_an_action_says_who(do: str) -> None:
    bad = line(1, do, **WHOLE[do])
    del bad["by"]

    assert malformed(opening(), bad).what == "'by' is missing"
    assert malformed(opening(), line(1, do, **WHOLE[do]) | {"by": " "}).what == "by: empty"


def test_an_opening_that_names_no_protocol_is_told_so() -> None:
    opened = {key: value for key, value in opening().items() if key != "protocol"}

    assert malformed(opened).what == "'protocol' is missing"


@pytest.mark.parametrize("do", ["gap", "clock_step", "wait"])
def test_what_nobody_does_says_nobody(do: str) -> None:
    assert malformed(opening(), line(1, do, **WHOLE[do], by="RN")).line == 2


@pytest.mark.parametrize(
    ("do", "fields"),
    [
        ("enter", {"values": []}),
        ("enter", {"values": None}),
        ("enter", {"values": {"colour": 1}}),
        ("check", {"values": {"hr": "70"}}),
        ("check", {"values": {"hr": True}}),
        ("check", {"values": {"hr": None}}),
        ("check", {"values": {"hr": [70]}}),
        ("check", {"values": {"hr": 70.5}}),
        ("check", {"values": {"hr": 301}}),
        ("check", {"values": {"hr": -1}}),
        ("check", {"values": {"sbp": 29}}),
        ("check", {"values": {"temp": 36.655}}),
        ("check", {"values": {"temp": 24.9}}),
        ("check", {"values": {"vomited": 1}}),
        ("check", {"values": {"vomited": "yes"}}),
        ("check", {"values": {"red_flag": "headache"}}),
        ("check", {"values": {"red_flag": False}}),
        ("check", {"values": {"gait": 1}}),
        ("check", {"values": {"weight": 1e300}}),
        ("check", {"not_obtained": {"hr": "bored"}}),
        ("check", {"not_obtained": {"hr": ["refused"]}}),
        ("check", {"not_obtained": {"colour": "refused"}}),
        ("check", {"not_obtained": ["hr"]}),
        ("check", {"confirmed": "hr"}),
        ("check", {"confirmed": ["colour"]}),
        ("check", {"confirmed": [1]}),
        ("check", {"taken_at": "14:00"}),
        ("checklist", {"item": "consent", "answer": 1}),
        ("limit", {"limit": "x", "value": 1, "reason": "r"}),
        ("limit", {"limit": "sbp-high-caution", "value": "1", "reason": "r"}),
        ("start", {"gate": "Dr X"}),
        ("start", {"gate": {}}),
        ("start", {"gate": {"prescriber": "Dr X", "colour": "red"}}),
        ("start", {"alert": "hr-high-caution"}),
        ("start", {"happened_at": 5}),
        ("rate", {"ml_per_h": "20"}),
        ("rate", {"ml_per_h": 0.12345678901}),
        ("bolus", {"mg": False}),
        ("bolus", {"mg": 5, "alert": "hr-high-caution"}),
        ("stop", {"reason": "bored"}),
        ("restart", {"reason": 1}),
        ("acknowledge", {"alert": ""}),
        ("acknowledge", {"alert": "x", "action": "dance"}),
        ("pause_audio", {"seconds": 1.5}),
        ("intervene", {"action": "dance"}),
        *(
            ("intervene", {"action": f"{code}"})
            for code in ("infusion_paused", "infusion_resumed", "infusion_stopped", "rate_reduced")
        ),
        ("strike", {"check": "1", "reason": "r"}),
        ("amend", {"check": 1, "measure": "colour", "value": 1, "reason": "r"}),
        ("amend", {"check": 1, "measure": "hr", "value": 301, "reason": "r"}),
        ("amend", {"check": 1, "measure": "hr", "reason": "r"}),
        ("amend", {"check": 1, "measure": "hr", "not_obtained": "bored", "reason": "r"}),
        (
            "amend",
            {"check": 1, "measure": "hr", "value": 70, "not_obtained": "away", "reason": "r"},
        ),
        ("move", {"chair": 0}),
        ("move", {"chair": "2"}),
        ("clock_step", {"seconds": "1"}),
        ("close", {"disposition": "moon"}),
        ("close", {"advice_given": "yes"}),
        ("close", {"override": {"colour": "r"}}),
        ("close", {"override": {"pain_recorded": 1}}),
        ("close", {"override": ["pain_recorded"]}),
        ("close", {"escort": None}),
    ],
)
def test_a_wrong_type_or_code_or_an_impossible_value_is_malformed(
    do: str, fields: dict[str, Any]
) -> None:
    assert malformed(opening(), line(1, do, **fields)).line == 2


@pytest.mark.parametrize(
    ("raw", "value"),
    [("72", "72"), ("72.0", "72"), ("7.2e1", "72"), ("0", "0"), ("-0.0", "0"), ("0e5", "0")],
)
def test_a_whole_number_is_whole_however_it_is_written(raw: str, value: str) -> None:
    text = '{"at": "2026-03-12T14:01:00Z", "do": "check", "by": "RN", "values": {"hr": RAW}}'

    action = read(opening(), text.replace("RAW", raw))[1]

    assert str(action.fields["values"]["hr"]) == value


@pytest.mark.parametrize(
    ("raw", "value"), [("36.1", "36.1"), ("36.10", "36.1"), ("361e-1", "36.1")]
)
def test_a_decimal_is_exact(raw: str, value: str) -> None:
    text = '{"at": "2026-03-12T14:01:00Z", "do": "check", "by": "RN", "values": {"temp": RAW}}'

    action = read(opening(), text.replace("RAW", raw))[1]

    assert str(action.fields["values"]["temp"]) == value


def test_zero_in_a_file_is_a_value() -> None:
    values = {"hr": 0, "rr": 0, "spo2": 0, "pain": 0, "o2": 0}

    assert second("check", values=values).fields["values"] == {k: Decimal(0) for k in values}


def test_an_amendment_gives_a_value_or_a_reason() -> None:
    new = second("amend", check=1, measure="hr", value=71.0, reason="typing")
    gone = second("amend", check=1, measure="hr", not_obtained="away", reason="typing")

    assert str(new.fields["value"]) == "71"
    assert gone.fields["not_obtained"] == "away"


def test_a_checklist_answer_may_be_true_or_false() -> None:
    assert second("checklist", item="consent", answer=True).fields["answer"] == "yes"
    assert second("checklist", item="consent", answer=False).fields["answer"] == "no"


# opening ----------------------------------------------------------------------------------


@pytest.mark.parametrize("protocol", ["ketamine-pain", "ketamine-mood"])
def test_the_protocol_of_the_session_is_the_one_it_names(protocol: str) -> None:
    _, chosen = parse(text_of([opening(protocol=protocol)]), shipped())

    assert chosen.id == protocol


def test_an_opening_is_read_with_all_its_fields() -> None:
    change = {"value": 150, "reason": "usual", "by": "RN", "prescriber": "Dr X"}
    action = read(
        opening(
            patient={**PATIENT, "weight_kg": 70.5, "allergies": ""},
            order={**ORDER, "dose_mg_per_kg": 0.5, "concentration_mg_per_ml": 2},
            series={"number": 2, "of": 6},
            limits={"sbp-high-caution": change},
        )
    )[0]

    assert action.fields["patient"]["weight_kg"] == Decimal("70.5")
    assert action.fields["series"] == {"number": 2, "of": 6}
    assert action.fields["limits"]["sbp-high-caution"]["value"] == 150


@pytest.mark.parametrize(
    "changes",
    [
        {"protocol": "ketamine"},
        {"protocol": 1},
        {"session": ""},
        {"session": 1},
        {"patient": {**PATIENT, "sex": "f"}},
        {"patient": {**PATIENT, "birth_date": "12.3.1970"}},
        {"patient": {**PATIENT, "birth_date": "19700312"}},
        {"patient": {**PATIENT, "birth_date": "1970-02-30"}},
        {"patient": {**PATIENT, "weight_kg": 0}},
        {"patient": {**PATIENT, "shoe_size": 42}},
        {"patient": {"name": "Pat Ient"}},
        {"patient": "Pat Ient"},
        {"order": {**ORDER, "planned_min": 0}},
        {"order": {**ORDER, "planned_min": 60.5}},
        {"order": {**ORDER, "planned_min": 1441}},
        {"order": {**ORDER, "dose_mg": -1}},
        {"order": {"planned_min": 60}},
        {"series": {"number": 0, "of": 6}},
        {"series": [1, 6]},
        {"limits": {"colour": {"value": 1, "reason": "r", "by": "RN"}}},
        {"limits": {"sbp-high-caution": 150}},
        {"limits": {"sbp-high-caution": {"value": 150, "reason": "r"}}},
        {"colour": "red"},
    ],
)
def test_an_opening_that_cannot_be_is_malformed(changes: dict[str, Any]) -> None:
    assert malformed(opening(**changes)).line == 1


@pytest.mark.parametrize("deep", ["[" * 100_000, '{"a":' * 100_000, "9" * 100_000])
def test_a_nesting_without_end_is_refused_with_its_line(deep: str) -> None:
    with pytest.raises(MalformedError) as refused:
        parse('{"at": ' + deep, {})

    assert refused.value.line == 1
