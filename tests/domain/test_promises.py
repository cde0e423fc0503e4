"""What holds in every session, whatever people do and whenever somebody looks.

Two chairs get the same commands; the clock of the second is looked at all the time.
"""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from monitor.codec import VERSION, decode, encode
from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.alerts import is_technical
from monitor.domain.commands import Command
from monitor.domain.evolve import begin, evolve
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.protocol import Phase, Priority
from monitor.domain.refusals import Refused
from monitor.domain.state import Session, Signal, Status
from tests.domain.chair import CALM_BASELINE, Chair, values

N = "Nurse N"
GONE_WITHOUT_ANSWER = {
    "subsumed", "entry_corrected", "entry_discarded", "session_closed",
}  # fmt: skip

READINGS: dict[str, st.SearchStrategy[Any]] = {
    "sbp": st.sampled_from([124, 165, 171, 182, 195, 98, 88]),
    "dbp": st.sampled_from([76, 82]),
    "hr": st.sampled_from([72, 122, 135, 48, 38]),
    "spo2": st.sampled_from([98, 93, 90]),
    "rr": st.sampled_from([14, 9, 7, 26]),
    "moaas": st.sampled_from([5, 3, 2]),
    "nausea": st.sampled_from([0, 1, 2]),
    "vomited": st.booleans(),
    "dissociation": st.sampled_from([0, 2, 3]),
    "distressed": st.booleans(),
    "orientation": st.sampled_from([4, 3, 1]),
    "pain": st.sampled_from([6, 8]),
    "self_harm": st.booleans(),
    "red_flag": st.sampled_from(["none", "chest_pain"]),
}
SOME = st.fixed_dictionaries({}, optional=READINGS).filter(bool)
GROUPS = st.lists(st.sampled_from(["hr", "spo2", "moaas", "rr"]), max_size=3, unique=True)
BACK = st.one_of(st.none(), st.integers(min_value=0, max_value=31 * 60))

SENSELESS_NOW_AND_THEN: list[Command] = [
    cmd.DiscardForm(by=N, reason="r"),
    cmd.StartInfusion(by=N),
    cmd.ResumeInfusion(by=N),
    cmd.RestartInfusion(by=N, reason="r"),
    cmd.CloseSession(by=N),
    cmd.GiveMissReason(by=N, slot="T+5", reason="in theatre"),
    cmd.WriteAddendum(by=N, text="slept well"),
]


class Promises(RuleBasedStateMachine):
    """A session, told twice."""

    @initialize(
        planned=st.sampled_from([20, 40, 60]),
        name=st.sampled_from(["ketamine-pain", "ketamine-mood"]),
        until=st.sampled_from(["opened", "started", "started", "stopped"]),
    )
    def the_session_begins(self, planned: int, name: str, until: str) -> None:
        self.chair = Chair(protocol=name, planned_min=planned)
        self.watched = Chair(protocol=name, planned_min=planned)
        if until != "opened":
            self.chair.started()
            self.watched.started()
        if until == "stopped":
            self.chair.at("T+9").nurse.stops("other")
            self.watched.at("T+9").nurse.stops("other")

    def _in(self, *phases: Phase) -> bool:
        return self.chair.session.phase in phases

    def _do(self, command: Command) -> None:
        before = self.chair.session
        known = len(self.chair.events)
        try:
            self.chair.do(command)
        except Refused:
            assert self.chair.session is before
            with pytest.raises(Refused):
                self.watched.do(command)
            return
        self.watched.do(command)
        assert self.watched.session == self.chair.session
        assert self.watched.events == self.chair.events
        self._judge(before, known)

    def _judge(self, session: Session, known: int) -> None:
        for event in self.chair.events[known:]:
            assert session.seen <= event.at <= self.chair.now
            if isinstance(event, ev.SlotFulfilled):
                self._judge_fulfilled(session, event)
            if isinstance(event, ev.SlotMissed):
                status = session.slot(event.number).status
                assert status is Status.OPEN or event.cause == "struck"
            after = evolve(session, event)
            for was, now in zip(session.alerts, after.alerts, strict=False):
                if was.signal is Signal.ON and now.signal is not Signal.ON:
                    assert isinstance(
                        event, ev.AlertAcknowledged | ev.AlertCleared | ev.AlertClosed
                    )
                assert was.signal is not Signal.CLOSED or now == was
            session = after
        assert session == self.chair.session

    def _judge_fulfilled(self, session: Session, event: ev.SlotFulfilled) -> None:
        slot = session.slot(event.number)
        assert slot.status is not Status.WITHDRAWN
        if slot.status is Status.DROPPED:  # taken up again because a check was struck
            assert any(
                isinstance(e, ev.CheckStruck) and e.at == event.at for e in self.chair.events
            )
        assert (slot.status is Status.MISSED) <= (event.status == "entered_late")

    # time -----------------------------------------------------------------------------

    @rule(
        seconds=st.one_of(
            st.integers(min_value=0, max_value=120), st.integers(min_value=0, max_value=20 * 60)
        ),
        micros=st.sampled_from([0, 0, 1]),
        looks=st.lists(st.floats(min_value=0, max_value=1), max_size=4),
    )
    def time_passes(self, seconds: int, micros: int, looks: list[float]) -> None:
        since = self.chair.now
        until = since + seconds * MICRO + micros
        for part in sorted(looks):
            self.watched.look(since + int((until - since) * part))
        self.chair.at(until)
        self.watched.at(until)

    @rule(
        offset=st.sampled_from([-2, 0, 2, 3, 5, 8]),
        looks=st.booleans(),
    )
    @precondition(lambda self: any(s.status is Status.OPEN for s in self.watched.session.slots))
    def time_passes_to_the_edge_of_something(self, offset: int, looks: bool) -> None:
        dues = [s.due for s in self.watched.session.slots if s.status is Status.OPEN and s.due]
        edges = [due + offset * MINUTE for due in dues if due + offset * MINUTE > self.chair.now]
        if edges:
            self.chair.at(min(edges))
            self.watched.at(min(edges))
            if looks:
                self.watched.look()

    @rule(seconds=st.integers(min_value=1, max_value=40 * 60))
    def the_station_stands_still(self, seconds: int) -> None:
        since = self.chair.now
        self.chair.at(since + seconds * MICRO)
        self.watched.at(since + seconds * MICRO)
        self._do(cmd.ObserveTime(gap_since=since, gap_cause="not_running"))

    @rule(command=st.sampled_from(SENSELESS_NOW_AND_THEN))
    def something_senseless_is_tried(self, command: Command) -> None:
        self._do(command)

    @rule()
    def somebody_looks(self) -> None:
        self._do(cmd.ObserveTime())

    # readings -------------------------------------------------------------------------

    @rule(changes=SOME, missing=GROUPS, back=BACK)
    def a_full_check(self, changes: dict[str, Any], missing: list[str], back: int | None) -> None:
        readings = {**CALM_BASELINE, "distressed": False, "vomited": False, **changes}
        self._do(
            cmd.SaveCheck(
                by=N,
                values=values({m: v for m, v in readings.items() if m not in missing}),
                not_obtained=dict.fromkeys(missing, "equipment"),
                taken_at=self._ago(back),
            )
        )

    @rule(readings=SOME, back=BACK)
    def a_partial_check(self, readings: dict[str, Any], back: int | None) -> None:
        self._do(cmd.SaveCheck(by=N, values=values(readings), taken_at=self._ago(back)))

    @rule(readings=SOME)
    def fields_are_entered(self, readings: dict[str, Any]) -> None:
        self._do(cmd.EnterFields(by=N, values=values(readings)))

    @rule(save=st.booleans())
    @precondition(lambda self: self.chair.session.form is not None)
    def the_form_is_closed(self, save: bool) -> None:
        self._do(cmd.SaveCheck(by=N) if save else cmd.DiscardForm(by=N, reason="wrong chair"))

    @rule(data=st.data(), readings=SOME, gone=st.booleans())
    def a_reading_is_amended(
        self, data: st.DataObject, readings: dict[str, Any], gone: bool
    ) -> None:
        check = data.draw(st.integers(min_value=0, max_value=len(self.chair.session.checks)))
        name, raw = next(iter(values(readings).items()))
        self._do(
            cmd.Amend(
                by=N,
                check=check,
                measure=name,
                value=None if gone else raw,
                not_obtained="other" if gone else "",
                reason="typing",
            )
        )

    @rule(data=st.data())
    def a_check_is_struck(self, data: st.DataObject) -> None:
        check = data.draw(st.integers(min_value=0, max_value=len(self.chair.session.checks)))
        self._do(cmd.StrikeCheck(by=N, check=check, reason="wrong patient"))

    @rule(
        limit=st.sampled_from(["sbp-high-caution", "hr-high-critical"]),
        step=st.sampled_from([-5, 8]),
    )
    def a_limit_is_changed(self, limit: str, step: int) -> None:
        now = next(x for x in self.chair.session.limits if x.id == limit)
        new = now.condition.value + step  # type: ignore[operator]
        self._do(cmd.ChangeLimit(by=N, limit=limit, value=new, reason="r", prescriber="Dr X"))  # type: ignore[arg-type]

    # the infusion ---------------------------------------------------------------------

    def _ago(self, seconds: int | None) -> int | None:
        return None if seconds is None else self.chair.now - seconds * MICRO

    @rule(back=BACK)
    @precondition(lambda self: self._in(Phase.BEFORE))
    def the_infusion_starts(self, back: int | None) -> None:
        self._do(
            cmd.StartInfusion(
                by=N,
                happened_at=self._ago(back),
                baseline_reason="r",
                gate=cmd.Gate(prescriber="Dr X", reason="r"),
            )
        )

    @rule(back=BACK)
    @precondition(lambda self: self._in(Phase.INFUSION))
    def the_infusion_is_paused_or_resumed(self, back: int | None) -> None:
        gate = cmd.Gate(prescriber="Dr X", reason="r")
        if not self.chair.session.paused:
            self._do(cmd.PauseInfusion(by=N, happened_at=self._ago(back)))
        else:
            self._do(cmd.ResumeInfusion(by=N, happened_at=self._ago(back), gate=gate))

    @rule(back=BACK, rate=st.integers(min_value=0, max_value=40))
    @precondition(lambda self: self._in(Phase.INFUSION))
    def the_rate_is_set(self, back: int | None, rate: int) -> None:
        number = values({"rate": rate})["rate"]
        self._do(cmd.SetRate(by=N, happened_at=self._ago(back), ml_per_h=number))  # type: ignore[arg-type]

    @rule(back=BACK)
    @precondition(lambda self: self._in(Phase.INFUSION))
    def the_infusion_is_stopped(self, back: int | None) -> None:
        self._do(cmd.StopInfusion(by=N, happened_at=self._ago(back), reason="other"))

    @rule(back=BACK)
    @precondition(lambda self: self._in(Phase.RECOVERY))
    def the_infusion_is_restarted(self, back: int | None) -> None:
        self._do(cmd.RestartInfusion(by=N, happened_at=self._ago(back), reason="r"))

    # answers --------------------------------------------------------------------------

    @rule(data=st.data(), act=st.booleans())
    @precondition(lambda self: self.chair.session.alerts)
    def somebody_answers(self, data: st.DataObject, act: bool) -> None:
        alert = data.draw(st.sampled_from(self.chair.session.alerts))
        name = f"{alert.limit}/{alert.number}"
        if act:
            self._do(cmd.Intervene(by=N, action="reassure", alert=name))
        else:
            self._do(cmd.Acknowledge(by=N, alert=name))

    @rule()
    @precondition(lambda self: self._in(Phase.RECOVERY) and len(self.chair.events) > 60)
    def the_session_is_closed(self) -> None:
        self._do(cmd.CloseSession(by=N, disposition="transferred", reason="ward 3"))

    # what holds -----------------------------------------------------------------------

    @invariant()
    def no_alert_went_quiet_unseen(self) -> None:
        for alert in self.chair.session.alerts:
            if alert.signal is not Signal.CLOSED or alert.acknowledged is not None:
                continue
            quiet = is_technical(alert.limit) or alert.priority is Priority.LOW
            assert quiet or alert.note in GONE_WITHOUT_ANSWER, alert

    @invariant()
    def an_acknowledged_alert_stays_in_view_until_its_condition_is_false(self) -> None:
        for alert in self.chair.session.alerts:
            assert (alert.signal is Signal.CLOSED) is (alert.closed is not None)
            assert (alert.on_since is None) is (alert.signal is not Signal.ON)
            assert alert.signal is not Signal.LATCHED or alert.cleared is not None

    @invariant()
    def one_episode_of_a_limit_is_true_at_a_time(self) -> None:
        true = [(a.limit, a.slot) for a in self.chair.session.alerts if a.crossing]
        assert len(true) == len(set(true))

    @invariant()
    def one_recheck_is_pending_per_group(self) -> None:
        pending = [s.group for s in self.chair.session.slots if s.group and s.status is Status.OPEN]
        assert len(pending) == len(set(pending))

    @invariant()
    def a_closed_session_has_nothing_open(self) -> None:
        session = self.chair.session
        if session.phase is Phase.CLOSED:
            assert all(a.signal is Signal.CLOSED for a in session.alerts)
            assert all(s.status is not Status.OPEN for s in session.slots)

    def teardown(self) -> None:
        """The journal alone tells the same session."""
        if not hasattr(self, "chair"):
            return
        written = [(e.at, *encode(e)) for e in self.chair.events]
        read = [decode(k, VERSION, at, json.loads(json.dumps(b))) for at, k, b in written]
        first = read[0]
        assert isinstance(first, ev.SessionOpened)
        session = begin(first, self.chair.session.protocol)
        for event in read[1:]:
            session = evolve(session, event)
        assert session == self.chair.session


TestPromises = Promises.TestCase
TestPromises.settings = settings(
    max_examples=100,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
