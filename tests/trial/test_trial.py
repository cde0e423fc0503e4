"""A past session is worked again: its own protocol raises what it raised, another one differs."""

import json
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.protocol import Priority, Protocol
from monitor.protocols.read import load, shipped
from monitor.service import events_of
from monitor.trial.again import Again
from monitor.trial.trial import Trial, try_on
from tests.record.sessions import NURSE, Played, calm, stormy

PAIN = shipped()["ketamine-pain"]


def events(told: Played) -> tuple[ev.Event, ...]:
    return tuple(events_of(told.entries, json.loads))


def edited(*changes: tuple[str, str, str]) -> Protocol:
    """Return the shipped protocol with each (place, old, new) replaced once after its place."""
    text = PAIN.text
    for place, old, new in changes:
        at = text.index(old, text.index(place))
        text = text[:at] + new + text[at + len(old) :]
    return load(text)


def tried(told: Played, *changes: tuple[str, str, str]) -> Trial:
    return try_on(events(told), edited(*changes), load)


def limits(alerts: Iterable[object]) -> list[str]:
    return [each.limit for each in alerts]  # type: ignore[attr-defined]


def same_alerts(told: Played) -> None:
    """The session's own protocol raises the alerts of the journal, at their instants."""
    again = Again(told.session.protocol)
    opened, *rest = events(told)
    assert isinstance(opened, ev.SessionOpened)
    session = again.work(opened, rest)
    recorded = [(a.limit, a.number, a.raised, a.value) for a in told.session.alerts]
    assert [(a.limit, a.number, a.raised, a.value) for a in session.alerts] == recorded
    assert [s.label for s in session.slots] == [s.label for s in told.session.slots]
    assert (again.left_out, again.gated) == (0, False)


def test_a_calm_session_comes_out_as_it_was() -> None:
    same_alerts(calm())


def test_a_session_with_every_kind_of_event_comes_out_as_it_was() -> None:
    same_alerts(stormy())


@given(
    st.lists(
        st.tuples(
            st.integers(1, 6),
            st.sampled_from((150, 164, 182, 88)),
            st.sampled_from((72, 125, 38)),
            st.booleans(),
        ),
        max_size=6,
    )
)
def test_any_session_comes_out_as_it_was(course: list[tuple[int, int, int, bool]]) -> None:
    told = Played().prepared()
    told.at(2).check()
    told.at(3).do(cmd.StartInfusion(by=NURSE))
    minute = 3
    for wait, sbp, hr, answered in course:
        minute += wait
        told.at(minute).check(sbp=sbp, hr=hr, confirmed=("hr",))
        on = [a for a in told.session.alerts if a.signal.value == "on"]
        if answered and on:
            told.do(cmd.Acknowledge(by=NURSE, alert=on[0].limit))
    told.at(minute + 1).do(cmd.StopInfusion(by=NURSE, reason="completed"))

    same_alerts(told)


def test_a_lower_caution_limit_alerts_earlier_and_says_so() -> None:
    trial = tried(stormy(), ('id = "dbp-high-caution"', "value = 100", "value = 87"))

    assert "dbp-high-caution" in limits(trial.new)
    assert trial.earlier is not None
    assert trial.earlier > 0
    assert trial.before[0].raised - trial.after[0].raised == trial.earlier


def test_a_higher_limit_raises_fewer_and_names_what_is_gone() -> None:
    told = calm(closed=False)
    told.at(128).check(sbp=163)
    trial = tried(told, ('id = "sbp-high-caution"', "value = 160", "value = 170"))

    assert limits(trial.gone) == ["sbp-high-caution"]
    assert (trial.new, trial.after) == ((), ())
    assert trial.before[0].priority is Priority.MEDIUM
    assert trial.earlier is None


def test_the_same_protocol_makes_no_difference() -> None:
    trial = tried(stormy())

    assert (trial.new, trial.gone, trial.earlier, trial.left_out) == ((), (), 0, 0)
    assert trial.asked_before == trial.asked_after


def test_more_checks_are_counted_and_their_lateness_is_not_told_as_alerts() -> None:
    trial = tried(
        calm(),
        ("[schedule.infusion]", "first = [5, 10]", "first = [5, 10, 15, 20]"),
    )

    assert trial.asked_after > trial.asked_before
    assert trial.new == ()


def test_an_alert_that_does_not_exist_any_more_is_not_answered_and_the_deed_stays() -> None:
    begin = PAIN.text.index('[[limit]]\nid = "sbp-high-critical"')
    end = PAIN.text.index("[[limit]]", begin + 1)
    protocol = load(PAIN.text[:begin] + PAIN.text[end:])

    trial = try_on(events(stormy()), protocol, load)

    assert "sbp-high-critical" in limits(trial.gone)
    assert len(trial.session_after.pauses) == len(trial.session_before.pauses)
    assert trial.left_out > 0  # its acknowledgements


def test_a_stricter_gate_is_passed_and_said() -> None:
    told = Played().prepared()
    told.at(2).check(sbp=136)
    told.at(3).do(cmd.StartInfusion(by=NURSE))
    told.at(8).check(sbp=164)

    trial = tried(told, ('id = "start_pressure"', "value = 140", "value = 130"))

    assert trial.gated
    assert limits(trial.after) == limits(trial.before) == ["sbp-high-caution"]


def test_nothing_of_a_trial_is_stored() -> None:
    told = stormy()
    before = told.entries

    tried(told, ('id = "dbp-high-caution"', "value = 100", "value = 87"))

    assert told.entries == before


def test_what_is_no_session_is_refused() -> None:
    for broken in ((), events(calm())[1:]):
        with pytest.raises(ValueError, match="opening"):
            try_on(broken, PAIN, load)
