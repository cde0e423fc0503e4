"""The alerts and the discharge list of a replay's result, field by field."""

from typing import Any

import pytest

from monitor.journal.memory import MemoryJournal
from monitor.protocols.read import shipped
from monitor.replay.parse import parse
from monitor.replay.result import result
from monitor.replay.run import Player
from tests.domain.chair import CALM_BASELINE
from tests.replay.files import calm_session, line, opening, text_of, time

BASELINE = line(5, "check", values={**CALM_BASELINE, "temp": 36.6})
BEGUN = [opening(), BASELINE, line(10, "start")]


def played(*lines: dict[str, Any]) -> dict[str, Any]:
    actions, protocol = parse(text_of(lines), shipped())
    journal = MemoryJournal()
    found = Player(journal, protocol, lenient=True, chair=1).play(actions)
    return dict(result(found, journal.head("session:S1"), str))


def alert(found: dict[str, Any], limit: str) -> dict[str, Any]:
    (only,) = (a for a in found["alerts"] if a["limit"] == limit)
    return dict(only)


def test_an_episode_is_listed_whole() -> None:
    found = played(
        *BEGUN,
        line(15, "check", values={"sbp": 164}),
        line(17, "check", values={"sbp": 171}),
        line(18, "acknowledge", alert="sbp-high-caution"),
        line(24, "check", values={"sbp": 150}),
    )

    assert alert(found, "sbp-high-caution") == {
        "limit": "sbp-high-caution",
        "episode": 1,
        "priority": "medium",
        "measure": "sbp",
        "value": 164,
        "bound": 160,
        "worst": 171,
        "raised": time(15),
        "acknowledged": time(18),
        "escalated": None,
        "cleared": time(24),
        "closed": time(24),
        "state": "closed",
        "note": None,
    }
    rise = alert(found, "sbp-rise-caution")
    assert (rise["bound"], rise["state"], rise["escalated"]) == (164, "latched", time(20))


@pytest.mark.parametrize(
    ("readings", "limit", "value", "bound"),
    [
        ({"red_flag": "chest_pain"}, "red-flag", "chest_pain", "none"),
        ({"self_harm": True}, "self-harm", True, True),
        ({"vomited": True, "moaas": 2}, "vomiting-sedated", True, True),
        ({"rr": 0}, "rr-low-critical", 0, 8),
        ({"mood": 1}, "mood-fall", 1, 2),
    ],
)
def test_value_bound_and_worst_are_plain(
    readings: dict[str, Any], limit: str, value: object, bound: object
) -> None:
    found = alert(played(*BEGUN, line(15, "check", values=readings)), limit)

    assert (found["value"], found["bound"], found["worst"]) == (value, bound, value)
    assert type(found["value"]) is type(value)
    assert found["cleared"] is None


def test_a_choice_keeps_its_first_as_the_worst() -> None:
    found = played(
        *BEGUN,
        line(15, "check", values={"red_flag": "chest_pain"}),
        line(16, "check", values={"red_flag": "seizure"}),
    )

    assert alert(found, "red-flag")["worst"] == "chest_pain"


def test_lateness_is_listed_without_values() -> None:
    found = played(*BEGUN, line(19, "wait"))

    overdue = alert(found, "check-missed")
    assert [overdue[k] for k in ("measure", "value", "bound", "worst")] == [None] * 4
    assert overdue["priority"] == "medium"


def test_an_individual_limit_of_the_opening_is_the_bound() -> None:
    own = {"hr-high-caution": {"value": 100, "reason": "usual", "by": "RN"}}
    found = played(
        opening(limits=own), BASELINE, line(10, "start"), line(15, "check", values={"hr": 101})
    )

    assert alert(found, "hr-high-caution")["bound"] == 100


def test_entered_fields_raise_before_they_are_saved() -> None:
    found = played(
        *BEGUN,
        line(15, "enter", values={"sbp": 186}),
        line(16, "check", values={"sbp": 168, "dbp": 90}),
        line(17, "enter", values={"hr": 140}),
        line(18, "discard", reason="wrong patient"),
    )

    corrected, discarded = alert(found, "sbp-high-critical"), alert(found, "hr-high-critical")
    assert (corrected["raised"], corrected["closed"], corrected["state"]) == (
        time(15),
        time(16),
        "closed",
    )
    assert (corrected["value"], corrected["worst"], corrected["cleared"]) == (186, 186, time(16))
    assert (discarded["raised"], discarded["closed"]) == (time(17), time(18))
    assert alert(found, "sbp-high-caution")["raised"] == time(16)
    assert alert(found, "sbp-high-caution")["value"] == 168


def test_ordinals_count_the_check_lines_of_the_file() -> None:
    found = played(
        *BEGUN,
        line(15, "check", values={"sbp": 80, "dbp": 80}),  # refused
        line(16, "check", values={"hr": 125}),
        line(17, "amend", check=3, measure="hr", value=90, reason="typo"),
        line(18, "strike", check=2, reason="wrong chair"),  # there is none
    )

    assert [c["ordinal"] for c in found["checks"]] == [1, 3]
    assert [(r["line"], r["do"]) for r in found["refused"]] == [(4, "check"), (7, "strike")]
    assert alert(found, "hr-high-caution")["cleared"] == time(17)


def test_the_discharge_list_names_check_and_value() -> None:
    found = played(*calm_session())

    listed = {d["criterion"]: (d["met"], d["evidence"]) for d in found["discharge"]}
    assert listed["sbp_at_baseline"] == (True, {"check": 12, "value": 124})
    assert listed["self_harm"] == (True, {"check": 12, "value": False})
    assert listed["gait"] == (True, {"check": 12, "value": "steady"})
    assert listed["time_since_end"] == (True, None)
    assert listed["escort"] == (True, None)
    assert found["closed"] is True


def test_without_an_end_there_is_no_discharge_list() -> None:
    assert played(*BEGUN)["discharge"] == []


def test_an_amendment_after_closing_changes_no_alert() -> None:
    lines = [
        *BEGUN,
        line(15, "check", values={"hr": 125}),
        line(20, "stop", reason="other"),
        line(21, "close", disposition="transferred", reason="ward 3"),
    ]
    amended = line(30, "amend", check=2, measure="hr", value=129, reason="typo")

    assert played(*lines, amended)["alerts"] == played(*lines)["alerts"]
