"""A course of devices as a file: a start, no stop, further devices, and the monitoring form."""

from decimal import Decimal
from typing import Any

import pytest

from monitor.journal.memory import MemoryJournal
from monitor.protocols.read import shipped
from monitor.replay.parse import MalformedError, parse
from monitor.replay.run import Played, Player, RefusedLineError
from tests.domain.chair import CALM_BASELINE
from tests.replay.files import line, opening, text_of

READINGS = {**CALM_BASELINE, "temp": 36.6}
ORDER = {"dose_mg": 56, "planned_min": 120, "prescriber": "Dr X"}


def course(*more: dict[str, Any], start: dict[str, Any] | None = None) -> list[dict[str, Any]]:
    """Return a calm course with every check, and `more` after its closing."""
    return [
        opening(protocol="esketamine-nasal", order=ORDER),
        line(5, "check", values=READINGS),
        line(10, "start", **(start or {})),
        line(15, "device", mg=28, lot="B8"),
        *(line(10 + m, "check", values=READINGS) for m in (20, 40, 60, 90, 120)),
        line(131, "close", escort="Sam", advice_given=True),
        *more,
    ]


def play(lines: list[dict[str, Any]], *, lenient: bool = False) -> Played:
    actions, protocol = parse(text_of(lines), shipped())
    return Player(MemoryJournal(zone="UTC"), protocol, lenient=lenient, chair=1).play(actions)


def test_a_start_is_enough_and_no_stop_is_needed() -> None:
    session = play(course()).session

    assert session.closing is not None
    assert session.started == session.ended
    assert [(s.label, s.status.value) for s in session.slots][:3] == [
        ("baseline", "on_time"), ("T+10", "missed"), ("T+20", "on_time"),
    ]  # fmt: skip
    assert [d.mg for d in session.devices] == [None, 28]


def test_strength_and_lot_of_the_first_device_stand_with_the_start() -> None:
    session = play(course(start={"mg": 28, "lot": "A7"})).session

    assert [(d.mg, d.lot) for d in session.devices] == [
        (Decimal(28), "A7"),
        (Decimal(28), "B8"),
    ]


def test_the_form_is_answered_and_sent_after_the_closing() -> None:
    session = play(
        course(
            line(140, "report", answers={"opioid": False, "ready_at": "16:10"}),
            line(150, "report_sent", how="website"),
        )
    ).session

    assert dict(session.report) == {"opioid": "no", "ready_at": "16:10"}
    assert [each.how for each in session.sent] == ["website"]


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        (line(20, "device", mg=0), "line 2: mg: not above 0"),
        (line(20, "device", mg="28"), "line 2: mg: not a number"),
        (line(20, "report", answers={"shoes": True}), "line 2: answers: unknown item 'shoes'"),
        (line(20, "report", answers=[]), "line 2: answers: not an object"),
        (line(20, "report_sent"), "line 2: 'how' is missing"),
        (line(20, "stop", reason="completed"), "line 2: reason: 'completed' is not one of "),
    ],
)
def test_what_cannot_be_read_is_named(wrong: dict[str, Any], what: str) -> None:
    lines = [opening(protocol="esketamine-nasal", order=ORDER), wrong]

    with pytest.raises(MalformedError) as malformed:
        parse(text_of(lines), shipped())
    assert str(malformed.value) == what


def test_a_device_of_an_infusion_is_refused_by_the_rules() -> None:
    lines = [opening(), line(5, "check", values=READINGS), line(10, "start", mg=28)]

    with pytest.raises(RefusedLineError, match="no_devices"):
        play(lines)
