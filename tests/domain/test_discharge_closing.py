"""Closing a session: who may go, on whose word, and what is sealed."""

from typing import Any

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.discharge import Leaving, results
from monitor.domain.refusals import Refusal
from monitor.domain.state import Signal
from tests.domain.chair import Chair

LEAVING = Leaving(escort="Sam", advice_given=True, cannula_out=True)


def ended() -> Chair:
    """A chair whose infusion ended 60 min after the start; it is E+0."""
    chair = Chair().started()
    chair.at("T+60").nurse.stops()
    return chair


def met(chair: Chair, leaving: Leaving | None = None) -> dict[str, bool | None]:
    return {r.criterion: r.met for r in results(chair.session, chair.now, leaving)}


def closing(**more: Any) -> cmd.CloseSession:
    fields: dict[str, Any] = {
        "by": "Nurse N",
        "escort": "Sam",
        "advice_given": True,
        "cannula_out": True,
    }
    return cmd.CloseSession(**(fields | more))


def agreed(*criteria: str) -> dict[str, str]:
    """An override with a reason for each of `criteria`."""
    return dict.fromkeys(criteria, "agreed with Dr X")


@pytest.fixture
def ready() -> Chair:
    """Somebody calm at E+60, with every criterion met."""
    chair = ended().at("E+60")
    chair.full()
    return chair


def test_closing_seals_with_the_criteria_as_they_stand(ready: Chair) -> None:
    ready.do(closing())

    closed = ready.session.closing
    assert closed is not None
    assert (closed.disposition, closed.escort, closed.by) == ("home", "Sam", "Nurse N")
    assert (closed.advice_given, closed.cannula_out) == (True, True)
    assert {r.met for r in closed.results} == {True}
    assert ready.session.phase.value == "closed"


def test_an_unmet_criterion_needs_an_override_with_a_reason(ready: Chair) -> None:
    ready.at("E+61").check(moaas=4)

    assert ready.refuses(closing()) is Refusal.CRITERION_UNMET
    assert ready.refuses(closing(override={"moaas": " "})) is Refusal.CRITERION_UNMET
    other = closing(override=agreed("gait"))
    assert ready.refuses(other) is Refusal.CRITERION_UNMET
    ready.do(closing(override=agreed("moaas")))

    assert ready.session.closing is not None
    assert ready.session.closing.override == {"moaas": "agreed with Dr X"}


def test_every_unmet_criterion_needs_its_own_override(ready: Chair) -> None:
    both = closing(escort="", cannula_out=None, override=agreed("escort"))

    assert ready.refuses(both) is Refusal.CRITERION_UNMET
    ready.do(closing(escort="", cannula_out=None, override=agreed("escort", "cannula_out")))


def test_a_high_alert_that_is_not_closed_needs_a_prescriber_besides(ready: Chair) -> None:
    ready.at("E+61").check(red_flag="severe_headache")
    ready.nurse.acknowledges("red-flag")
    override = agreed("no_open_alerts")

    refused = ready.refuses(closing(override=override))
    assert refused is Refusal.CLOSING_NEEDS_PRESCRIBER
    refused = ready.refuses(closing(prescriber="Dr X"))
    assert refused is Refusal.CRITERION_UNMET
    ready.do(closing(override=override, prescriber="Dr X"))

    assert ready.alert("red-flag").note == "session_closed"


def test_self_harm_thoughts_at_any_time_need_a_prescriber() -> None:
    chair = Chair().at("5")
    chair.full(self_harm=True)
    chair.nurse.acknowledges("self-harm")
    chair.at("10").nurse.starts()
    chair.at("T+60").nurse.stops()
    chair.at("E+60").full()
    assert met(chair, LEAVING)["self_harm"] is True

    assert chair.refuses(closing(prescriber=" ")) is Refusal.CLOSING_NEEDS_PRESCRIBER
    chair.do(closing(prescriber="Dr X"))


def test_struck_self_harm_thoughts_were_not_reported(ready: Chair) -> None:
    wrong = ready.check(self_harm=True)
    ready.nurse.strikes(wrong)
    ready.nurse.acknowledges("self-harm")

    ready.do(closing())


@pytest.mark.parametrize("disposition", ["against_advice", "transferred"])
def test_other_dispositions_need_a_reason_and_no_override(disposition: str) -> None:
    chair = ended()
    chair.check(hr=140, self_harm=True)

    refused = chair.refuses(closing(disposition=disposition, reason=" "))
    assert refused is Refusal.REASON_MISSING
    chair.do(closing(disposition=disposition, reason="ward 3", escort="", cannula_out=False))

    assert chair.session.closing is not None
    assert chair.session.closing.reason == "ward 3"


def test_what_cannot_close_is_refused(ready: Chair) -> None:
    cancelled = closing(disposition="cancelled", reason="x")
    assert ready.refuses(cancelled) is Refusal.CANCELLED_AFTER_START
    assert ready.refuses(closing(disposition="moon")) is Refusal.UNKNOWN_DISPOSITION
    unknown = closing(override={"mood": "x"})
    assert ready.refuses(unknown) is Refusal.UNKNOWN_CRITERION
    ready.nurse.enters(hr=70)
    assert ready.refuses(closing()) is Refusal.FORM_OPEN


def test_an_infusion_that_runs_is_stopped_before_closing() -> None:
    chair = Chair().started()

    refused = chair.refuses(closing(disposition="transferred", reason="ward 3"))
    assert refused is Refusal.INFUSION_RUNNING


def test_a_session_that_never_started_can_be_closed() -> None:
    chair = Chair().at("5")
    chair.do(closing(disposition="cancelled", reason="fever", escort="", advice_given=None))

    closed = chair.session.closing
    assert closed is not None
    assert {r.met for r in closed.results if r.criterion not in _AT_THE_DOOR} == {None}
    assert chair.slots == {"baseline": "withdrawn"}


_AT_THE_DOOR = {"no_open_alerts", "cannula_out", "escort", "advice_given"}


def test_going_home_without_an_infusion_asks_only_what_can_be_asked() -> None:
    chair = Chair().at("5")
    refused = chair.refuses(closing(escort=""))
    assert refused is Refusal.CRITERION_UNMET

    chair.do(closing())
    assert chair.session.closing is not None


def test_closing_closes_every_open_alert_with_that_note(ready: Chair) -> None:
    ready.at("E+61").check(hr=125, rr=26, pain=10)
    ready.nurse.acknowledges("hr-high-caution")
    ready.at("E+62").check(rr=14)

    ready.do(closing(disposition="transferred", reason="ward 3"))

    assert ready.open == {}
    on, latched, low = (ready.alert(x) for x in ("hr-high-caution", "rr-high-caution", "pain-rise"))
    assert {a.note for a in (on, latched, low)} == {"session_closed"}
    assert {a.closed for a in (on, latched, low)} == {ready.now}
    assert (on.cleared, latched.cleared, low.cleared) == (None, ready.now, None)
    assert {a.signal for a in ready.session.alerts} == {Signal.CLOSED}


def test_closing_ends_open_slots_and_withdraws_rechecks(ready: Chair) -> None:
    ready.at("E+89").check(hr=125)
    ready.at("E+91")
    assert ready.slots["recheck hr E+94"] == "open"

    ready.do(closing(disposition="transferred", reason="ward 3"))

    assert ready.slots["E+90"] == "withdrawn"
    assert ready.slots["recheck hr E+94"] == "withdrawn"


def test_an_overdue_slot_is_missed_at_closing(ready: Chair) -> None:
    ready.at("E+92", micros=1)

    ready.do(closing())

    assert ready.slots["E+90"] == "missed"
    assert ready.alert("check-missed").note == "session_closed"


def test_the_sealing_is_the_last_event(ready: Chair) -> None:
    happened = ready.do(closing())

    assert isinstance(happened[-1], ev.SessionClosed)
    assert ready.refuses(closing()) is Refusal.SESSION_CLOSED
