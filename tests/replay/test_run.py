"""A file is worked through the real rules, and its result says how the session stands."""

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from monitor.domain.refusals import Refusal
from monitor.journal.memory import MemoryJournal
from monitor.protocols.read import shipped
from monitor.replay.parse import parse
from monitor.replay.result import plain, result, rfc3339
from monitor.replay.run import Played, Player, RefusedLineError
from tests.domain.chair import CALM as CALM_VALUES
from tests.domain.chair import CALM_BASELINE
from tests.replay.files import calm_session, line, opening, text_of, time

CALM = dict(CALM_VALUES)
FULL = {**CALM, "o2": 0, "gait": "steady"}
STARTED = [
    opening(),
    line(5, "check", values={**CALM_BASELINE, "temp": 36.6}),
    line(10, "start"),
]


def play(
    lines: Sequence[Any], *, lenient: bool = False
) -> tuple[Played, dict[str, Any], MemoryJournal]:
    """Play a file and return how it went, its result as JSON, and its journal."""
    actions, protocol = parse(text_of(lines), shipped())
    journal = MemoryJournal()
    played = Player(journal, protocol, lenient=lenient, chair=1).play(actions)
    head = journal.head(f"session:{played.session.id}")
    out = result(played, head, lambda refused: refused.code.value)
    return played, json.loads(json.dumps(out)), journal


def slots(out: dict[str, Any]) -> dict[str, str]:
    """Return label -> status of a result."""
    return {s["label"]: s["status"] for s in out["slots"]}


def test_a_calm_session_is_on_time_from_end_to_end() -> None:
    _, out, _ = play(calm_session())

    assert slots(out) == dict.fromkeys(
        ["baseline", "T+5", "T+10", "T+20", "T+30", "T+40", "T+50",
         "E+0", "E+15", "E+30", "E+45", "E+60"],
        "on_time",
    )  # fmt: skip
    assert [c["slot"] for c in out["checks"]] == list(slots(out))
    assert (out["alerts"], out["refused"], out["closed"]) == ([], [], True)
    assert all(d["met"] for d in out["discharge"])


def test_the_result_names_the_session_its_protocol_and_its_journal() -> None:
    _, out, journal = play(calm_session())

    protocol = shipped()["ketamine-pain"]
    head = journal.head("session:S1")
    assert out["session"] == "S1"
    assert out["protocol"] == {
        "id": "ketamine-pain", "version": protocol.version, "sha256": protocol.sha256,
    }  # fmt: skip
    assert out["journal"] == {"entries": head.length, "head": head.sha256}


def test_slots_and_checks_say_when() -> None:
    _, out, _ = play([*STARTED, line(14, "check", values=CALM, taken_at=time(13.5))])

    assert out["slots"] == [
        {
            "label": "baseline", "phase": "before", "due": None, "status": "on_time",
            "taken_at": "2026-03-12T14:05:00Z",
        },
        {
            "label": "T+5", "phase": "infusion", "due": "2026-03-12T14:15:00Z",
            "status": "on_time", "taken_at": "2026-03-12T14:13:30Z",
        },
    ]  # fmt: skip
    assert out["checks"][1] == {
        "ordinal": 2, "kind": "slot", "slot": "T+5", "taken_at": "2026-03-12T14:13:30Z",
    }  # fmt: skip
    assert out["discharge"] == []


def test_an_alert_is_told_from_raised_to_closed() -> None:
    _, out, _ = play(
        [
            *STARTED,
            line(15, "check", values={**CALM, "sbp": 164}),
            line(18, "check", values={"sbp": 171, "dbp": 80}),
            line(19, "acknowledge", alert="sbp-high-caution", action="reassure"),
            line(20, "check", values=CALM),
        ]
    )

    first = next(a for a in out["alerts"] if a["limit"] == "sbp-high-caution")
    assert first == {
        "limit": "sbp-high-caution", "episode": 1, "priority": "medium", "measure": "sbp",
        "value": 164, "bound": 160, "worst": 171, "raised": "2026-03-12T14:15:00Z",
        "acknowledged": "2026-03-12T14:19:00Z", "escalated": None,
        "cleared": "2026-03-12T14:20:00Z", "closed": "2026-03-12T14:20:00Z", "state": "closed",
        "note": None,
    }  # fmt: skip


def test_lateness_is_an_alert_without_a_value() -> None:
    _, out, _ = play([*STARTED, line(17, "wait")])

    (alert,) = out["alerts"]
    assert (alert["limit"], alert["raised"]) == ("check-overdue", "2026-03-12T14:17:00Z")
    assert [alert[k] for k in ("measure", "value", "bound", "worst")] == [None] * 4


def test_deadlines_wait_for_another_action_of_the_same_instant_and_not_at_the_end() -> None:
    _, waits, _ = play([*STARTED, line(17, "wait"), line(17, "check", values=CALM)])
    _, ends, _ = play([*STARTED, line(17, "wait")])

    assert (waits["alerts"], slots(waits)["T+5"]) == ([], "on_time")
    assert len(ends["alerts"]) == 1


def test_deadlines_at_the_beginning_and_at_the_end_of_the_last_gap_have_passed() -> None:
    _, out, _ = play([*STARTED, {**line(17, "gap"), "until": time(17.9)}])
    assert [a["raised"] for a in out["alerts"]] == ["2026-03-12T14:17:00Z"]

    _, out, _ = play([*STARTED, {**line(16, "gap"), "until": time(17)}])
    assert [a["raised"] for a in out["alerts"]] == ["2026-03-12T14:17:00Z"]


def test_a_refused_action_ends_the_run_with_its_line() -> None:
    with pytest.raises(RefusedLineError) as error:
        play([opening(), "", line(5, "pause")])

    assert error.value.action.line == 3
    assert error.value.refused.code is Refusal.NOT_INFUSING
    assert str(error.value).startswith("line 3: ")


def test_a_lenient_run_lists_what_was_refused_and_goes_on() -> None:
    _, out, _ = play([opening(), line(5, "pause"), line(6, "note", text="hello")], lenient=True)

    assert out["refused"] == [{"line": 2, "do": "pause", "reason": "not_infusing"}]
    assert out["journal"]["entries"] == 3


def test_an_opening_that_is_refused_ends_a_lenient_run_too() -> None:
    change = {"value": 300, "reason": "r", "by": "RN", "prescriber": "Dr X"}

    with pytest.raises(RefusedLineError):
        play([opening(limits={"sbp-high-caution": change})], lenient=True)


def test_checks_count_by_the_lines_of_the_file_refused_ones_too() -> None:
    played, out, _ = play(
        [
            *STARTED,
            line(11, "check", values={"sbp": 80, "dbp": 90}),
            line(12, "check", values={"hr": 60}),
            line(13, "amend", check=3, measure="hr", value=61, reason="typing"),
            line(13, "amend", check=2, measure="hr", value=61, reason="typing"),
            line(14, "strike", check=9, reason="wrong chair"),
        ],
        lenient=True,
    )

    assert [c["ordinal"] for c in out["checks"]] == [1, 3]
    assert [r["line"] for r in out["refused"]] == [4, 7, 8]
    assert played.session.checks[1].values["hr"] == 61


def test_a_struck_check_is_left_out() -> None:
    _, out, _ = play(
        [
            *STARTED,
            line(12, "check", values={"hr": 60}),
            line(13, "check", values={"hr": 61}),
            line(14, "strike", check=2, reason="wrong chair"),
        ]
    )

    assert [c["ordinal"] for c in out["checks"]] == [1, 3]


def test_a_recheck_has_the_label_it_was_asked_under() -> None:
    _, out, _ = play(
        [
            *STARTED,
            line(11, "check", values={"hr": 125}),
            line(14.5, "check", values={"hr": 72}),
            line(20, "check", values={"spo2": 93}),
        ]
    )

    kinds = {c["ordinal"]: (c["kind"], c["slot"]) for c in out["checks"]}
    assert kinds[2] == ("extra", None)
    assert kinds[3] == ("slot", "T+5")  # T+5 is due within 2 min of T+6 and serves
    assert slots(out)["recheck spo2 T+15"] == "open"


def test_a_gap_makes_missed_slots_and_nothing_earlier_than_its_end() -> None:
    _, out, _ = play([*STARTED, {**line(11, "gap"), "until": time(45)}, line(46, "wait")])

    assert slots(out) == {
        "baseline": "on_time", "T+5": "missed", "T+10": "missed", "T+20": "missed",
        "T+30": "open",
    }  # fmt: skip
    assert {a["limit"]: a["raised"] for a in out["alerts"]} == {
        "check-missed": "2026-03-12T14:45:00Z",
        "check-overdue": "2026-03-12T14:45:00Z",
    }


def test_the_walls_clock_may_step_while_the_files_times_stay_true() -> None:
    played, out, journal = play(
        [*STARTED, line(12, "clock_step", seconds=3480.5), line(15, "check", values=CALM)]
    )

    assert slots(out)["T+5"] == "on_time"
    assert played.session.wall_offset == Decimal("3480.5")
    last = list(journal.read("session:S1"))[-1]
    assert last.wall - last.at == 3_480_500_000
    assert played.wall_offsets == (0, 0, 0, 0, 3_480_500_000)


def test_what_each_action_wrote_is_the_whole_journal() -> None:
    played, out, _ = play(calm_session())

    assert sum(map(len, played.written)) == out["journal"]["entries"]


def test_every_action_of_the_format_reaches_the_rules() -> None:
    _, out, _ = play(
        [
            opening(series={"number": 2, "of": 6}, limits={
                "sbp-high-caution": {"value": 150, "reason": "r", "by": "RN"},
            }),
            line(1, "checklist", item="consent", answer="yes"),
            line(1, "second_check"),
            line(2, "enter", values={"hr": 70}),
            line(3, "discard", reason="wrong patient"),
            line(5, "check", values={**CALM_BASELINE, "temp": 36.6, "sbp": 145}),
            line(6, "limit", limit="hr-high-caution", value=115, reason="r"),
            line(10, "start", gate={"prescriber": "Dr X"}, happened_at=time(9)),
            line(11, "rate", ml_per_h=20),
            line(12, "pause", reason="line"),
            line(13, "resume"),
            line(14, "check", values={**CALM, "hr": 118}, confirmed=["hr"]),
            line(15, "acknowledge", alert="hr-high-caution", action="reassure"),
            line(16, "bolus", mg=5),
            line(17, "intervene", action="position", detail="left"),
            line(18, "pause_audio", seconds=60),
            line(20, "check", values=CALM, not_obtained={"gait": "other"}),
            line(21, "strike", check=3, reason="wrong chair"),
            line(22, "amend", check=2, measure="hr", value=117, reason="typing"),
            line(23, "note", text="calm"),
            line(24, "handover", to="RN 2"),
            line(25, "move", chair=2),
            line(26, "stop", reason="patient_request"),
            line(27, "restart", reason="changed her mind"),
            line(60, "miss_reason", slot="T+30", reason="in theatre"),
            line(61, "stop", reason="completed"),
            line(62, "close", disposition="transferred", reason="ward 3"),
            line(63, "addendum", text="called"),
            line(64, "wait"),
        ]
    )  # fmt: skip

    assert (out["closed"], out["refused"]) == (True, [])


@pytest.mark.parametrize(
    "late",
    [
        {"do": "gap", "until": time(70)},
        {"do": "clock_step", "seconds": 5},
        {"do": "move", "chair": 2},
    ],
)
def test_after_closing_only_what_belongs_there_is_taken(late: dict[str, Any]) -> None:
    lines = [
        opening(),
        line(5, "close", disposition="cancelled", reason="fever"),
        line(6, "note", text="called"),
        {**line(9, late["do"]), **late},
    ]

    with pytest.raises(RefusedLineError) as error:
        play(lines)

    assert error.value.refused.code is Refusal.SESSION_CLOSED


def test_discharge_is_listed_with_its_evidence_once_the_end_is_recorded() -> None:
    _, out, _ = play([*calm_session()[:-6], line(70, "check", values=FULL)])

    rows = {d["criterion"]: d for d in out["discharge"]}
    assert rows["sbp_at_baseline"] == {
        "criterion": "sbp_at_baseline", "met": True, "evidence": {"check": 8, "value": 124},
    }  # fmt: skip
    assert rows["time_since_end"]["met"] is False
    assert rows["self_harm"]["evidence"] == {"check": 8, "value": False}


def test_alerts_are_listed_in_time_order() -> None:
    _, out, _ = play([*STARTED, line(30, "check", values={**CALM, "hr": 135}), line(39, "wait")])

    raised = [a["raised"] for a in out["alerts"]]
    assert len(raised) > 3
    assert raised == sorted(raised)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal(164), "164"),
        (Decimal("36.1"), "36.1"),
        (Decimal("36.0"), "36"),
        (True, "true"),
        ("chest_pain", '"chest_pain"'),
        (None, "null"),
    ],
)
def test_values_are_written_as_they_were_read(value: Any, written: str) -> None:
    assert json.dumps(plain(value)) == written


def test_times_are_utc_with_the_fractions_they_have() -> None:
    assert rfc3339(None) is None
    assert rfc3339(0) == "1970-01-01T00:00:00Z"
    assert rfc3339(1) == "1970-01-01T00:00:00.000001Z"
