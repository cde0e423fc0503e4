"""Sessions played against the journal: a calm one, and a stormy one with every kind of event."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant, Order, Patient, Series
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.state import Session
from monitor.journal.memory import MemoryJournal
from monitor.ports import Entry, Now
from monitor.protocols.read import shipped
from monitor.service import SessionService
from tests.domain.chair import CALM_BASELINE, Reading, values

OPENED: Instant = 1_773_320_400 * MICRO
"""2026-03-12T13:00:00Z."""
NURSE, OTHER, DOCTOR = "M. Okonjo RN", "P. Lindqvist RN", "Dr A. Invented"
PATIENT = Patient(
    mrn="FX-118-60",
    name="Juniper Testwell",
    birth_date="1968-09-21",
    sex="female",
    weight_kg=Decimal("82.0"),
    allergies="",
)
ORDER = Order(
    planned_min=60,
    prescriber=DOCTOR,
    dose_mg_per_kg=Decimal("0.50"),
    concentration_mg_per_ml=Decimal(1),
)
ANSWERS = {
    "consent": "yes",
    "fasting": "yes",
    "escort": "yes",
    "contraindications": "no",
    "allergies": "yes",
    "iv_access": "yes",
    "equipment": "yes",
}


class Played:
    """A session told command by command; minutes count from its opening."""

    def __init__(
        self,
        *,
        order: Order = ORDER,
        patient: Patient = PATIENT,
        mode: str = "",
        zone: str = "Europe/Berlin",
        limits: tuple[cmd.ChangeLimit, ...] = (),
        opened: Instant = OPENED,
        session: str = "2026-0312-04",
        protocol: str = "ketamine-pain",
        plan: cmd.FromPlan | None = None,
    ) -> None:
        self.journal = MemoryJournal(zone=zone)
        self.opened = opened
        self.offset = 0
        """Wall minus true time, microseconds."""
        self.minute: float = 0
        opening = cmd.OpenSession(
            by=NURSE,
            session=session,
            chair=4,
            patient=patient,
            protocol=shipped()[protocol],
            order=order,
            series=Series(number=2, of=6),
            limits=limits,
            mode=mode,
            plan=plan,
        )
        self._service = SessionService.open(self.journal, opening, self._now())

    def _now(self) -> Now:
        at = self.when(self.minute)
        return Now(at=at, wall=at + self.offset)

    def when(self, minute: float) -> Instant:
        return self.opened + int(minute * MINUTE)

    def at(self, minute: float) -> "Played":
        self.minute = minute
        return self

    def do(self, *commands: Command) -> "Played":
        for command in commands:
            self._service.execute(command, self._now())
        return self

    def check(
        self,
        *,
        by: str = NURSE,
        taken: float | None = None,
        confirmed: tuple[str, ...] = (),
        missing: Mapping[str, str] | None = None,
        **changes: Reading,
    ) -> "Played":
        """Save a calm check with everything in it but for `changes` and what is `missing`."""
        gone = missing or {}
        readings = {m: v for m, v in {**CALM_BASELINE, **changes}.items() if m not in gone}
        return self.do(
            cmd.SaveCheck(
                by=by,
                values=values(readings),
                not_obtained=gone,
                taken_at=None if taken is None else self.when(taken),
                confirmed=confirmed,
            )
        )

    def repeat(self, *, by: str = NURSE, **readings: Reading) -> "Played":
        """Save exactly these readings."""
        return self.do(cmd.SaveCheck(by=by, values=values(readings)))

    def prepared(self) -> "Played":
        """Ask for identity and checklist, and have the order checked."""
        self.do(cmd.ConfirmIdentity(by=NURSE, how="name and birth date"))
        for item, answer in ANSWERS.items():
            self.do(cmd.AnswerChecklist(by=NURSE, item=item, answer=answer))
        self.do(cmd.AnswerChecklist(by=NURSE, item="medicines", answer="", detail="none of these"))
        return self.do(cmd.SecondCheck(by=OTHER))

    def close(self, disposition: str = "home", **more: object) -> "Played":
        facts = {"escort": "R. Testwell", "advice_given": True, "cannula_out": True, **more}
        return self.do(cmd.CloseSession(by=NURSE, disposition=disposition, **facts))  # type: ignore[arg-type]

    @property
    def session(self) -> Session:
        return self._service.session

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self.journal.read(self._service.stream))


def calm(
    *, minutes: int = 60, mode: str = "", zone: str = "Europe/Berlin", closed: bool = True
) -> Played:
    """Return a session in which nothing happened that was not planned."""
    told = Played(order=replace(ORDER, planned_min=minutes), mode=mode, zone=zone).prepared()
    told.at(2).check(pain=6, mood=4)
    told.at(7).do(cmd.StartInfusion(by=NURSE))
    told.do(cmd.SetRate(by=NURSE, ml_per_h=Decimal("41.0")))
    for offset in (5, *range(10, minutes - 1, 10)):
        told.at(7 + offset).check(sbp=124 + offset // 3, dissociation=1, distressed=False, pain=4)
    told.at(7 + minutes).do(cmd.StopInfusion(by=NURSE, reason="completed"))
    for offset in (0, 15, 30, 45, 60):
        told.at(7.5 + minutes + offset).check(sbp=130, pain=3, mood=6)
    return told.at(8 + minutes + 62).close() if closed else told


def drawn(*amounts: str) -> tuple[cmd.DrawDrug, ...]:
    """Return that these amounts were drawn up, mg, each out of a lot of its own."""
    return tuple(
        cmd.DrawDrug(by=NURSE, witness=OTHER, drug="Ketamine", lot=f"K24-{n}", mg=Decimal(mg))
        for n, mg in enumerate(amounts, 117)
    )


def counted(draw: int, given: str, wasted: str, *, reason: str = "") -> cmd.AccountDrug:
    """Return what became of the amount drawn in line `draw`, mg."""
    return cmd.AccountDrug(
        by=NURSE,
        witness=OTHER,
        draw=draw,
        given_mg=Decimal(given),
        wasted_mg=Decimal(wasted),
        reason=reason,
    )


def stormy() -> Played:
    """Return a session with every kind of event in its stream."""
    told = Played(
        limits=(
            cmd.ChangeLimit(
                by=NURSE, limit="sbp-high-caution", value=Decimal(165), reason="treated pressure"
            ),
        )
    )
    told.prepared()
    told.do(cmd.AnswerChecklist(by=NURSE, item="fasting", answer="no", detail="tea at 11:00"))
    told.at(1).do(
        cmd.ChangeLimit(
            by=NURSE,
            limit="hr-low-caution",
            value=Decimal(46),
            reason="runner",
            prescriber=DOCTOR,
        )
    )
    told.at(2).check(sbp=146, dbp=88, missing={"mood": "refused"}, hr=47)
    told.at(6).do(
        cmd.Correct(by=OTHER, subject="weight", text="82.0 kg, not 70 kg", reason="digits read out")
    )
    told.do(*drawn("50", "20"))
    told.at(7).do(cmd.StartInfusion(by=NURSE, gate=cmd.Gate(prescriber=DOCTOR, reason="usual")))
    told.do(cmd.SetRate(by=NURSE, ml_per_h=Decimal("41.0")))
    _infusion(told)
    _recovery(told)
    return _after(told)


def _infusion(told: Played) -> None:
    told.at(11.5).do(cmd.EnterFields(by=NURSE, values=values({"hr": 190, "sbp": 150})))
    told.at(11.7).do(
        cmd.EnterFields(by=NURSE, values=values({"hr": 90, "rr": 12}), confirmed=("hr",))
    )
    told.at(11.8).do(cmd.EnterFields(by=NURSE, cleared=("rr",)))
    told.at(12).check(sbp=150, hr=90)
    told.at(14).do(cmd.EnterFields(by=OTHER, values=values({"hr": 180, "spo2": 88})))
    told.at(14.5).do(cmd.DiscardForm(by=OTHER, reason="readings of another patient"))
    told.at(15).do(cmd.SetRate(by=NURSE, ml_per_h=Decimal("50.0")))
    told.at(17.5).check(sbp=186, dbp=104, hr=98, dissociation=2, distressed=True)
    told.at(18.7).do(cmd.ObserveTime())
    told.do(cmd.Acknowledge(by=OTHER, alert="sbp-high-critical", action="clinician_notified"))
    told.at(19).do(
        cmd.Intervene(
            by=NURSE,
            action="med_given",
            detail="ondansetron 4 mg IV, ordered by Dr A. Invented",
            happened_at=told.when(16),
        ),
        cmd.PauseInfusion(by=NURSE, reason="pressure", alert="sbp-high-critical"),
        cmd.Intervene(by=OTHER, action="oxygen", detail="2 L/min"),
        cmd.StrikeIntervention(by=OTHER, number=3, reason="wrong chair"),
    )
    told.at(20.5).repeat(sbp=198, dbp=104)
    told.at(21).do(cmd.Acknowledge(by=NURSE, alert="sbp-high-critical"))
    told.at(24).repeat(sbp=172, dbp=92)
    told.at(26).repeat(sbp=150, dbp=88)
    told.at(26.5).do(cmd.ResumeInfusion(by=NURSE, reason="pressure back"))
    told.at(27).check(sbp=152, hr=34, confirmed=("hr",), by=OTHER)
    told.do(cmd.StrikeCheck(by=OTHER, check=len(told.session.checks), reason="wrong chair"))
    told.at(27.5).check(sbp=152, taken=26.9)
    told.do(
        cmd.Amend(by=NURSE, check=2, measure="hr", value=Decimal(84), reason="misread"),
        cmd.Amend(by=NURSE, check=2, measure="hr", value=Decimal(86), reason="misread again"),
        cmd.Amend(by=NURSE, check=2, measure="pain", not_obtained="asleep", reason="was asleep"),
        cmd.PauseAudio(by=OTHER, seconds=120),
        cmd.SwitchAudio(by=OTHER, off=True, reason="patient asleep"),
        cmd.ReportSound(working=False, detail="output muted"),
        cmd.ReportSound(working=True, detail=""),
        cmd.HandOver(by=NURSE, to=OTHER),
        cmd.MoveChair(by=OTHER, chair=2),
        cmd.WriteNote(by=OTHER, text="Her sister sits beside her."),
    )
    told.at(52).do(cmd.ObserveTime(gap_since=told.when(29), gap_cause="not_running"))
    told.do(cmd.GiveMissReason(by=OTHER, slot="T+30", reason="alone in the room"))
    told.at(53).check(missing={"moaas": "emergency", "spo2": "equipment"}, taken=47.5)


def _recovery(told: Played) -> None:
    told.offset = 58 * MINUTE
    told.at(54).do(cmd.ReportClockStep(seconds=Decimal(3480)))
    told.do(cmd.GiveBolus(by=NURSE, mg=Decimal(5)))
    told.at(56).do(cmd.StopInfusion(by=NURSE, reason="completed"))
    back = told.when(56.5)
    told.at(66).do(cmd.RestartInfusion(by=NURSE, reason="stopped too soon", happened_at=back))
    told.at(67).check()
    told.at(82).do(cmd.StopInfusion(by=NURSE, reason="completed"))
    for offset in (0, 15, 30, 45, 60):
        told.at(82.5 + offset).check(sbp=130, pain=3, by=OTHER)
    told.do(
        counted(1, "41.5", "8.5"),
        cmd.StrikeDrugLine(by=OTHER, witness=NURSE, number=3, reason="digits turned"),
        counted(1, "45.5", "4", reason="half a mL stayed in the line"),
    )
    told.at(83 + 61).check(gait="unsteady", moaas=4)


def _after(told: Played) -> Played:
    told.at(146).close(
        prescriber=DOCTOR,
        override={
            "gait": "walks with a stick",
            "moaas": "sleeps, wakes at once",
            "no_open_alerts": "told the prescriber",
        },
    )
    told.at(60 * 20).do(
        cmd.WriteAddendum(by=NURSE, text="Called at home: slept well."),
        cmd.Amend(by=NURSE, check=1, measure="temp", value=Decimal("36.7"), reason="sheet says"),
    )
    return told


ORDER_OF_DEVICES = Order(planned_min=120, prescriber=DOCTOR, dose_mg=Decimal(56))


def by_devices(mode: str = "") -> Played:
    """Return a calm course of nasal devices, closed, its monitoring form answered and sent."""
    told = Played(order=ORDER_OF_DEVICES, protocol="esketamine-nasal", mode=mode)
    told.do(cmd.ConfirmIdentity(by=NURSE, how="name and birth date"))
    for item in told.session.protocol.checklist:
        answer = item.answers[0] if item.answers else "none today"
        told.do(cmd.AnswerChecklist(by=NURSE, item=item.id, answer=answer))
    told.do(cmd.SecondCheck(by=OTHER))
    told.at(5).check()
    told.at(10).do(cmd.StartInfusion(by=NURSE, device=cmd.Device(mg=Decimal(28), lot="A7")))
    told.at(15).do(cmd.GiveDevice(by=NURSE, device=cmd.Device(mg=Decimal(28), lot="B8")))
    told.at(20).check(dissociation=1, distressed=False)
    told.at(30).check(sbp=141, dbp=86, moaas=4, dissociation=2, distressed=False)
    told.at(50).check(sbp=146, dbp=88, dissociation=1, distressed=False)
    for minute in (70, 100, 130):
        told.at(minute).check()
    told.at(132).do(cmd.AnswerReport(by=NURSE, answers={"opioid": "no", "ready_at": "15:10"}))
    told.at(133).close(cannula_out=None)
    return told.at(500).do(cmd.SendReport(by=OTHER, how="the programme's website"))


DAY1 = {
    "pain_now": "3", "pain_worst": "6", "pain_average": "4", "mood": "6", "nausea": "0",
    "dizziness": "0", "headache": "1", "sleep": "good", "flashback": "no", "urinary": "no",
    "unplanned_care": "yes", "self_harm": "yes",
}  # fmt: skip
"""Answers of a first call; whether the patient drove was not asked."""


def phoned(mode: str = "") -> Played:
    """Return a calm session whose patient was called at home: every kind of call is there."""
    told = calm(mode=mode, minutes=20)
    day = 24 * 60
    told.at(2 * day - 300).do(
        cmd.TryCall(by=OTHER, kind="day1", week=0, outcome="no_answer", again_at=told.when(2 * day))
    )
    told.at(2 * day).do(
        cmd.AnswerFollowUp(by=NURSE, kind="day1", week=0, answers=WELL, note="Wrong number?"),
        cmd.StrikeFollowUp(by=NURSE, number=1, reason="wrong patient"),
        cmd.TryCall(by=NURSE, kind="day1", week=0, outcome="call_back"),
    )
    told.at(2 * day + 5).do(
        cmd.AnswerFollowUp(
            by=NURSE,
            kind="day1",
            week=0,
            answers=DAY1,
            not_asked=("drove",),
            details={"unplanned_care": "emergency department, at night"},
            note="Sister is with her.",
            reached=DOCTOR,
            reached_at=told.when(2 * day + 4),
        )
    )
    told.at(2 * day + 30).do(cmd.AnswerTask(by=DOCTOR, number=2, note="Called her at 15:10."))
    told.do(
        cmd.DeclineCalls(by=NURSE, reason="prefers to write"),
        cmd.ResumeCalls(by=NURSE, reason="asked for them"),
    )
    told.at(9 * day).do(cmd.AnswerFollowUp(by=NURSE, kind="week1", week=1, answers=WEEK1))
    for hour in range(3):
        told.at(15 * day + hour * 60).do(
            cmd.TryCall(by=NURSE, kind="weekly", week=2, outcome="no_answer")
        )
    ended = {"pain_average": "7", "still_better": "no", "relief_ended": "2026-03-20"}
    told.at(22 * day).do(cmd.AnswerFollowUp(by=NURSE, kind="weekly", week=3, answers=ended))
    return told


WELL = {**DAY1, "unplanned_care": "no", "self_harm": "no", "drove": "no"}
WEEK1 = {
    "pain_average": "3", "relief_percent": "50", "pgic": "2", "analgesics": "less",
    "new_events": "yes", "chest_pain": "yes",
}  # fmt: skip
