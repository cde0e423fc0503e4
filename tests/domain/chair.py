"""A chair and the nurse at it: the vocabulary in which the tests of the rules are told.

Moments are written as people say them: `"12"` is 12 min after opening, `"T+10"` and `"E+15"` count
from the start and the end of the infusion, `"T+7:30"` has seconds; `micros` goes beyond that.
"""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant, Order, Patient
from monitor.domain.decide import decide, open_session
from monitor.domain.events import Event
from monitor.domain.measures import MICRO, MINUTE, Value
from monitor.domain.protocol import Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Check, Episode, Session, Slot, Status
from monitor.protocols.read import shipped

OPENED: Instant = 1_773_324_000 * MICRO
"""2026-03-12T14:00:00Z, the moment at which every chair here is opened."""

Reading = int | str | bool | Decimal

CALM: Mapping[str, Reading] = MappingProxyType(
    {
        "sbp": 124, "dbp": 76, "hr": 72, "spo2": 98, "rr": 14, "moaas": 5, "dizziness": 0,
        "nausea": 0, "dissociation": 0, "anxiety": 0, "orientation": 4, "pain": 6, "mood": 5,
        "self_harm": False, "red_flag": "none",
    }
)  # fmt: skip
"""Everything that a slot of the infusion can ask, and nothing that crosses."""

CALM_BASELINE: Mapping[str, Reading] = MappingProxyType(
    {**CALM, "temp": "36.6", "weight": 70, "o2": 0, "gait": "steady"}
)
"""Everything that the baseline and any slot can ask, and nothing that crosses."""

_CODES = {"red_flag", "gait"}


def value(name: str, raw: Reading) -> Value:
    """Return a reading as the rules know it: numbers are exact."""
    if isinstance(raw, (bool, Decimal)) or name in _CODES:
        return raw if isinstance(raw, (bool, Decimal)) else str(raw)
    return Decimal(raw)


def values(readings: Mapping[str, Reading]) -> Mapping[str, Value]:
    """Return readings as the rules know them."""
    return MappingProxyType({name: value(name, raw) for name, raw in readings.items()})


class Nurse:
    """Somebody at the chair, and what they can do there now."""

    def __init__(self, chair: "Chair", name: str) -> None:
        self.chair = chair
        self.name = name

    def checks(
        self,
        *,
        taken: str | Instant | None = None,
        not_obtained: Mapping[str, str] | None = None,
        **readings: Reading,
    ) -> Check:
        """Save these readings as one check; `taken` back-dates it."""
        return self.chair.check(readings, taken=taken, not_obtained=not_obtained, by=self.name)

    def acknowledges(self, alert: str, action: str = "") -> None:
        self.chair.do(cmd.Acknowledge(by=self.name, alert=alert, action=action))

    def enters(
        self,
        *,
        not_obtained: Mapping[str, str] | None = None,
        cleared: tuple[str, ...] = (),
        **readings: Reading,
    ) -> None:
        self.chair.do(
            cmd.EnterFields(
                by=self.name,
                values=values(readings),
                not_obtained=MappingProxyType(dict(not_obtained or {})),
                cleared=cleared,
            )
        )

    def discards(self, reason: str = "wrong patient") -> None:
        self.chair.do(cmd.DiscardForm(by=self.name, reason=reason))

    def starts(
        self,
        *,
        happened: str | Instant | None = None,
        baseline_reason: str = "",
        checklist_reason: str = "",
        gate: cmd.Gate | None = None,
    ) -> None:
        self.chair.do(
            cmd.StartInfusion(
                by=self.name,
                happened_at=self.chair.maybe(happened),
                baseline_reason=baseline_reason,
                checklist_reason=checklist_reason,
                gate=gate,
            )
        )

    def pauses(self, *, happened: str | Instant | None = None, alert: str = "") -> None:
        when = self.chair.maybe(happened)
        self.chair.do(cmd.PauseInfusion(by=self.name, happened_at=when, alert=alert))

    def resumes(
        self,
        *,
        happened: str | Instant | None = None,
        alert: str = "",
        gate: cmd.Gate | None = None,
    ) -> None:
        when = self.chair.maybe(happened)
        self.chair.do(cmd.ResumeInfusion(by=self.name, happened_at=when, alert=alert, gate=gate))

    def sets_rate(
        self, ml_per_h: Reading, *, happened: str | Instant | None = None, alert: str = ""
    ) -> None:
        when = self.chair.maybe(happened)
        self.chair.do(
            cmd.SetRate(by=self.name, ml_per_h=Decimal(ml_per_h), happened_at=when, alert=alert)
        )

    def gives_bolus(self, mg: Reading, *, happened: str | Instant | None = None) -> None:
        when = self.chair.maybe(happened)
        self.chair.do(cmd.GiveBolus(by=self.name, mg=Decimal(mg), happened_at=when))

    def stops(
        self,
        reason: str = "completed",
        *,
        happened: str | Instant | None = None,
        alert: str = "",
    ) -> None:
        when = self.chair.maybe(happened)
        self.chair.do(
            cmd.StopInfusion(by=self.name, reason=reason, happened_at=when, alert=alert)
        )  # fmt: skip

    def restarts(
        self, reason: str = "stopped too early", *, happened: str | Instant | None = None
    ) -> None:
        when = self.chair.maybe(happened)
        self.chair.do(cmd.RestartInfusion(by=self.name, reason=reason, happened_at=when))

    def intervenes(
        self,
        action: str,
        *,
        detail: str = "",
        alert: str = "",
        happened: str | Instant | None = None,
    ) -> None:
        self.chair.do(
            cmd.Intervene(
                by=self.name,
                action=action,
                detail=detail,
                alert=alert,
                happened_at=self.chair.maybe(happened),
            )
        )

    def strikes(self, check: Check, reason: str = "wrong chair") -> None:
        self.chair.do(cmd.StrikeCheck(by=self.name, check=check.ordinal, reason=reason))

    def amends(
        self,
        check: Check,
        measure: str,
        new: Reading | None = None,
        *,
        not_obtained: str = "",
        reason: str = "typing error",
    ) -> None:
        self.chair.do(
            cmd.Amend(
                by=self.name,
                check=check.ordinal,
                measure=measure,
                value=None if new is None else value(measure, new),
                not_obtained=not_obtained,
                reason=reason,
            )
        )

    def changes_limit(
        self, limit: str, new: Reading, *, reason: str = "usual for her", prescriber: str = ""
    ) -> None:
        self.chair.do(
            cmd.ChangeLimit(
                by=self.name,
                limit=limit,
                value=Decimal(new),
                reason=reason,
                prescriber=prescriber,
            )
        )

    def closes(
        self,
        disposition: str = "home",
        *,
        reason: str = "",
        override: Mapping[str, str] | None = None,
        prescriber: str = "",
    ) -> None:
        self.chair.do(
            cmd.CloseSession(
                by=self.name,
                disposition=disposition,
                reason=reason,
                escort="Sam Escort",
                advice_given=True,
                cannula_out=True,
                override=MappingProxyType(dict(override or {})),
                prescriber=prescriber,
            )
        )


class Chair:
    """One session, played command by command against its own clock.

    In replay mode (the default) unanswered checklist questions need no reason.
    """

    def __init__(
        self,
        *,
        protocol: str | Protocol = "ketamine-pain",
        planned_min: int = 60,
        mode: str = "replay",
        limits: tuple[cmd.ChangeLimit, ...] = (),
        plan: cmd.FromPlan | None = None,
    ) -> None:
        self.now: Instant = OPENED
        opening = cmd.OpenSession(
            by="Nurse N",
            session="S1",
            chair=1,
            patient=Patient(mrn="1", name="Pat Ient", birth_date="1970-01-01", sex="female"),
            protocol=shipped()[protocol] if isinstance(protocol, str) else protocol,
            order=Order(planned_min=planned_min, prescriber="Dr X", dose_mg=Decimal(35)),
            limits=limits,
            mode=mode,
            plan=plan,
        )
        decision = open_session(opening, self.now)
        self.session: Session = decision.session
        self.events: list[Event] = list(decision.events)
        self.nurse = Nurse(self, "Nurse N")

    # time -----------------------------------------------------------------------------

    def when(self, moment: str | Instant, *, micros: int = 0) -> Instant:
        """Return the instant that `moment` names."""
        if isinstance(moment, int):
            return moment + micros
        letter, _, rest = moment.rpartition("+")
        minutes, _, seconds = rest.partition(":")
        base = {"": OPENED, "T": self.session.started, "E": self.session.ended}[letter]
        assert base is not None, f"there is no {letter} yet"
        return base + int(minutes) * MINUTE + int(seconds or 0) * MICRO + micros

    def maybe(self, moment: str | Instant | None) -> Instant | None:
        """Return the instant that `moment` names, if it names one."""
        return None if moment is None else self.when(moment)

    def at(self, moment: str | Instant, *, micros: int = 0) -> "Chair":
        """Move the clock to `moment` without looking at it: the next command comes then."""
        self.now = self.when(moment, micros=micros)
        return self

    def look(self, moment: str | Instant | None = None, *, micros: int = 0) -> None:
        """Look at the clock, at `moment` if one is given; deadlines of that instant wait."""
        if moment is not None:
            self.at(moment, micros=micros)
        self.do(cmd.ObserveTime())

    def settle(self, moment: str | Instant | None = None) -> None:
        """Look at the clock when deadlines of that very instant have passed too."""
        if moment is not None:
            self.at(moment)
        self.do(cmd.ObserveTime(settled=True))

    def gap(self, since: str | Instant, until: str | Instant) -> None:
        """The station was not running from `since` until `until`."""
        start = self.when(since)
        self.at(until)
        self.do(cmd.ObserveTime(gap_since=start, gap_cause="not_running"))

    # doing ----------------------------------------------------------------------------

    def do(self, command: Command) -> tuple[Event, ...]:
        """Carry out any command now and return what followed from it."""
        decision = decide(self.session, command, self.now)
        self.session = decision.session
        self.events += decision.events
        return decision.events

    def refuses(self, command: Command) -> Refusal:
        """Return why `command` is refused now; nothing has changed by asking."""
        before = self.session
        try:
            decide(self.session, command, self.now)
        except Refused as refused:
            assert self.session is before
            return refused.code
        raise AssertionError(f"not refused: {command}")

    def check(
        self,
        given: Mapping[str, Reading] | None = None,
        /,
        *,
        taken: str | Instant | None = None,
        not_obtained: Mapping[str, str] | None = None,
        by: str = "Nurse N",
        **readings: Reading,
    ) -> Check:
        """Save exactly these readings as one check and return it."""
        self.do(
            cmd.SaveCheck(
                by=by,
                values=values({**(given or {}), **readings}),
                not_obtained=MappingProxyType(dict(not_obtained or {})),
                taken_at=self.maybe(taken),
            )
        )
        return self.session.checks[-1]

    def full(self, *, taken: str | Instant | None = None, **changes: Reading) -> Check:
        """Save a check with everything that any slot asks: calm, but for `changes`."""
        return self.check({**CALM_BASELINE, **changes}, taken=taken)

    def started(self, moment: str = "10", /, **baseline: Reading) -> "Chair":
        """Take a calm baseline (but for `baseline`) 5 min before `moment`, and start then."""
        self.at(self.when(moment) - 5 * MINUTE)
        self.check({**CALM_BASELINE, **baseline})
        self.at(moment)
        self.nurse.starts()
        return self

    def all_done(self, until: int) -> "Chair":
        """Take a full check at each of the infusion's offsets up to `until` minutes."""
        for minute in (5, 10, 20, 30, 40, 50, 60, 70):
            if minute <= until:
                self.at(f"T+{minute}").full()
        return self

    # looking --------------------------------------------------------------------------

    @property
    def slots(self) -> dict[str, str]:
        """Label -> status of every slot and recheck that is listed."""
        return {
            s.label: s.status.value for s in self.session.slots if s.status is not Status.DROPPED
        }

    def slot(self, label: str) -> Slot:
        """Return the (last) slot of that label."""
        return [s for s in self.session.slots if s.label == label][-1]

    def episodes(self, limit: str) -> tuple[Episode, ...]:
        """Return all episodes of that limit."""
        return tuple(a for a in self.session.alerts if a.limit == limit)

    def alert(self, limit: str, episode: int | None = None) -> Episode:
        """Return that episode, the last one without a number."""
        found = self.episodes(limit)
        assert found, f"{limit} was never raised; raised: {self.raised}"
        return found[-1] if episode is None else found[episode - 1]

    @property
    def raised(self) -> tuple[str, ...]:
        """The limits of all episodes, in the order of their raising."""
        return tuple(a.limit for a in self.session.alerts)

    @property
    def raised_by_values(self) -> tuple[str, ...]:
        """As `raised`, without lateness and technical alerts."""
        return tuple(a.limit for a in self.session.alerts if a.measure is not None)

    @property
    def open(self) -> dict[str, str]:
        """Limit -> signal of the episodes that are not closed."""
        return {a.limit: a.signal.value for a in self.session.alerts if a.signal.value != "closed"}


def running(until: int = 0, *, planned_min: int = 60) -> Chair:
    """Return a chair with a running infusion and full checks at its offsets up to `until`."""
    return Chair(planned_min=planned_min).started().all_done(until)
