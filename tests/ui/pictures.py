"""Hand-built pictures of chairs and of the station, one for each scene that the screens draw.

No rule is computed here: what a screen shows is written down, so that a test of a screen fails for
the screen's own faults only. Times are of 12 March 2026, UTC.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from monitor.domain.commands import Order, Patient, Series
from monitor.domain.measures import MICRO, MINUTE, Value
from monitor.domain.protocol import (
    ChecklistItem,
    Condition,
    Evidence,
    Limit,
    Need,
    Op,
    Phase,
    Priority,
    Recheck,
    Source,
)
from monitor.domain.state import Answer, Intervention, Signal, Status
from monitor.domain.views import (
    AlertView,
    Band,
    Bounds,
    ChairView,
    ChecklistRow,
    CheckRow,
    CriterionView,
    FormView,
    Latest,
    Mark,
    MissedSlot,
    NextCheck,
    Point,
    SlotView,
    StartView,
    Trend,
)

NURSE: Final = "M. Okonjo RN"
DAY: Final = datetime(2026, 3, 12, tzinfo=UTC)
NUMBERS: Final = ("sbp", "dbp", "hr", "spo2", "rr")


def at(clock: str) -> int:
    """Return the instant of `HH:MM` or `HH:MM:SS` on the day of the pictures."""
    parts = [int(part) for part in (clock + ":00").split(":")[:3]]
    seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
    return (int(DAY.timestamp()) + seconds) * MICRO


NOW: Final = at("14:32:10")


def _d(value: float | str) -> Decimal:
    return Decimal(str(value))


OWN: Final = Source(source="hand-built picture", evidence=Evidence.OWN_DESIGN)


def limit(
    name: str, op: Op, value: float, priority: Priority, *, group: str = "", actions: str = ""
) -> Limit:
    """Return a limit named `<measure>-…` with its recheck."""
    minutes = 3 if priority is Priority.HIGH else 5
    return Limit(
        id=name,
        condition=Condition(measure=name.split("-", maxsplit=1)[0], op=op, value=_d(value)),
        priority=priority,
        recheck=Recheck(group=group, minutes=minutes) if group else None,
        actions=tuple(actions.split()),
        origin=OWN,
    )


HIGH_ACTIONS: Final = (
    "infusion_stopped recheck clinician_notified clinician_at_bedside emergency_call"
)
MEDIUM_ACTIONS: Final = (
    "recheck infusion_paused clinician_notified reassure quiet_room rate_reduced"
)
ACTIONS: Final = (
    "recheck", "position", "reassure", "quiet_room", "fluids_oral", "oxygen", "rate_reduced",
    "infusion_paused", "infusion_resumed", "infusion_stopped", "med_given", "clinician_notified",
    "clinician_at_bedside", "emergency_call", "other",
)  # fmt: skip
STOP_REASONS: Final = (
    "completed", "vital_sign", "sedation", "psychomimetic", "nausea_vomiting", "iv_failure",
    "patient_request", "clinician_decision", "emergency", "other",
)  # fmt: skip
LIMITS: Final = (
    limit("sbp-high-critical", Op.AT_OR_ABOVE, 180, Priority.HIGH, group="bp"),
    limit("sbp-high-caution", Op.ABOVE, 160, Priority.MEDIUM, group="bp"),
    limit("sbp-rise-caution", Op.RISE, 40, Priority.MEDIUM, group="bp"),
    limit("sbp-low-critical", Op.AT_OR_BELOW, 90, Priority.HIGH, group="bp"),
    limit("sbp-low-caution", Op.AT_OR_BELOW, 100, Priority.MEDIUM, group="bp"),
    limit("dbp-high-critical", Op.AT_OR_ABOVE, 110, Priority.HIGH, group="bp"),
    limit("dbp-high-caution", Op.ABOVE, 100, Priority.MEDIUM, group="bp"),
    limit("hr-high-critical", Op.AT_OR_ABOVE, 131, Priority.HIGH, group="hr"),
    limit("hr-high-caution", Op.AT_OR_ABOVE, 120, Priority.MEDIUM, group="hr"),
    limit("hr-low-critical", Op.AT_OR_BELOW, 40, Priority.HIGH, group="hr"),
    limit("hr-low-caution", Op.AT_OR_BELOW, 50, Priority.MEDIUM, group="hr"),
    limit("spo2-low-critical", Op.AT_OR_BELOW, 91, Priority.HIGH, group="spo2"),
    limit("spo2-low-caution", Op.AT_OR_BELOW, 93, Priority.MEDIUM, group="spo2"),
    limit("rr-low-critical", Op.AT_OR_BELOW, 8, Priority.HIGH, group="rr"),
    limit("rr-high-critical", Op.AT_OR_ABOVE, 30, Priority.HIGH, group="rr"),
)


def _bounds(*values: float | None) -> Bounds:
    low, caution_low, caution_high, high = (None if v is None else _d(v) for v in values)
    return Bounds(
        critical_low=low, caution_low=caution_low, caution_high=caution_high, critical_high=high
    )


BOUNDS: Final[Mapping[str, Bounds]] = MappingProxyType(
    {
        "sbp": _bounds(90, 100, 160, 180),
        "dbp": _bounds(None, None, 100, 110),
        "hr": _bounds(40, 50, 120, 131),
        "spo2": _bounds(91, 93, None, None),
        "rr": _bounds(8, 10, 25, 30),
        "moaas": _bounds(2, 3, None, None),
        "dizziness": _bounds(None, None, 3, None),
        "nausea": _bounds(None, None, 2, None),
        "dissociation": _bounds(None, None, 3, None),
        "anxiety": _bounds(None, None, 3, None),
    }
)

SYMPTOMS: Final[Mapping[str, Value]] = MappingProxyType(
    {
        "moaas": Decimal(5),
        "dizziness": Decimal(0),
        "nausea": Decimal(0),
        "dissociation": Decimal(0),
        "anxiety": Decimal(0),
        "red_flag": "none",
    }
)

CHECK_ASKS: Final = (*NUMBERS, "moaas", "dizziness", "nausea", "vomited", "dissociation",
                     "distressed", "anxiety", "orientation", "red_flag")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One saved check of a picture."""

    label: str
    clock: str
    values: Mapping[str, Value]
    kind: str = "slot"
    late_by: int = 0
    priorities: Mapping[str, Priority] = field(default_factory=dict)


def reading(
    label: str, clock: str, numbers: str, *, kind: str = "slot", **more: Value | int
) -> Reading:
    """Return a check of `numbers` = "sbp dbp hr spo2 rr" with calm symptoms but for `more`."""
    vitals: dict[str, Value] = dict(zip(NUMBERS, map(Decimal, numbers.split()), strict=False))
    symptoms = {} if kind == "recheck" else dict(SYMPTOMS)
    scores: dict[str, Value] = {}
    for name, score in more.items():
        whole = isinstance(score, int) and not isinstance(score, bool)
        scores[name] = Decimal(score) if whole else score  # type: ignore[assignment]
    crossed = {name: found for name, value in vitals.items() if (found := _crossed(name, value))}
    return Reading(
        label=label, clock=clock, values=vitals | symptoms | scores, kind=kind, priorities=crossed
    )


def _crossed(measure: str, value: Value) -> Priority | None:
    bounds = BOUNDS[measure]
    if not isinstance(value, Decimal):
        return None
    if bounds.critical_high is not None and value >= bounds.critical_high:
        return Priority.HIGH
    if bounds.critical_low is not None and value <= bounds.critical_low:
        return Priority.HIGH
    if bounds.caution_high is not None and value > bounds.caution_high:
        return Priority.MEDIUM
    if bounds.caution_low is not None and value <= bounds.caution_low:
        return Priority.MEDIUM
    return None


def next_check(label: str, due: str, **changes: object) -> NextCheck:
    """Return the next check, closed as yet; `changes` replace any field."""
    known = NextCheck(
        label=label,
        slot=None,
        group=None,
        due=at(due),
        on_time_until=at(due) + 2 * MINUTE,
        opens=at(due) - 2 * MINUTE,
        asks=CHECK_ASKS,
        open=False,
        overdue=False,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def alert(name: str, raised: str, value: float, bound: float, **changes: object) -> AlertView:
    """Return an episode that is on; priority and measure are read from `name`."""
    priority = Priority.HIGH if name.endswith("critical") else Priority.MEDIUM
    wait = MINUTE if priority is Priority.HIGH else 5 * MINUTE
    known = AlertView(
        limit=name,
        episode=1,
        priority=priority,
        signal=Signal.ON,
        measure=name.split("-", maxsplit=1)[0],
        value=_d(value),
        latest=_d(value),
        bound=_d(bound),
        over_by=abs(_d(value) - _d(bound)),
        upward="high" in name or "rise" in name,
        change=None,
        slot="",
        raised=at(raised),
        on_since=at(raised),
        escalates_at=at(raised) + wait,
        escalated=None,
        escalated_now=False,
        acknowledged=None,
        acknowledged_by="",
        action="",
        cleared=None,
        closed=None,
        note="",
        discreet=False,
        actions=tuple((HIGH_ACTIONS if priority is Priority.HIGH else MEDIUM_ACTIONS).split()),
        worst=_d(value),
        follows=None,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def lateness(name: str, raised: str, slot: str, **changes: object) -> AlertView:
    """Return an alert without a reading: a late or missed check, a missing end, no sound."""
    late = {
        "priority": Priority.LOW,
        "measure": None,
        "value": None,
        "latest": None,
        "bound": None,
        "over_by": None,
        "escalates_at": None,
        "actions": (),
        "worst": None,
        "slot": slot,
    }
    known = alert(name, raised, 0, 0)
    return replace(known, **(late | changes))  # type: ignore[arg-type]


def answered(known: AlertView, clock: str, **changes: object) -> AlertView:
    """Return `known` acknowledged at `clock`."""
    seen = {
        "signal": Signal.ACKNOWLEDGED,
        "on_since": None,
        "escalates_at": None,
        "acknowledged": at(clock),
        "acknowledged_by": NURSE,
    }
    return replace(known, **(seen | changes))  # type: ignore[arg-type]


def _latest(readings: tuple[Reading, ...], now: int) -> dict[str, Latest]:
    found: dict[str, Latest] = {}
    first = readings[0].values if readings else {}
    for ordinal, saved in enumerate(readings, start=1):
        for measure, value in saved.values.items():
            base = first.get(measure)
            change = None
            if isinstance(value, Decimal) and isinstance(base, Decimal):
                change = value - base
            found[measure] = Latest(
                measure=measure,
                value=value,
                taken_at=at(saved.clock),
                check=ordinal,
                label=saved.label,
                baseline=base,
                change=change,
                priority=saved.priorities.get(measure),
                stale=now - at(saved.clock) > 10 * MINUTE,
            )
    return found


def _trends(readings: tuple[Reading, ...]) -> dict[str, Trend]:
    trends: dict[str, Trend] = {}
    for measure in NUMBERS:
        points = tuple(
            Point(
                at=at(saved.clock),
                value=value,
                check=ordinal,
                priority=saved.priorities.get(measure),
            )
            for ordinal, saved in enumerate(readings, start=1)
            if isinstance(value := saved.values.get(measure), Decimal)
        )
        if points:
            trends[measure] = Trend(
                measure=measure, points=points, bounds=BOUNDS[measure], baseline=points[0].value
            )
    return trends


def _marks(readings: tuple[Reading, ...], coming: tuple[tuple[str, str], ...]) -> tuple[Mark, ...]:
    done = tuple(
        Mark(
            label=saved.label,
            at=at(saved.clock),
            due=None,
            state="extra" if saved.kind == "extra" else "done",
            late_by=saved.late_by,
            check=ordinal,
            priority=max(saved.priorities.values(), default=None),
        )
        for ordinal, saved in enumerate(readings, start=1)
    )
    later = tuple(
        Mark(label=label, at=at(clock), due=at(clock), state="later" if index else "next")
        for index, (label, clock) in enumerate(coming)
    )
    return (*done, *later)


def _rows(readings: tuple[Reading, ...]) -> tuple[CheckRow, ...]:
    return tuple(
        CheckRow(
            ordinal=ordinal,
            kind=saved.kind,
            label=saved.label,
            taken_at=at(saved.clock),
            entered_at=at(saved.clock) + 20 * MICRO,
            by=NURSE,
            values=saved.values,
            not_obtained={},
            amended=(),
            struck=False,
            priorities=saved.priorities,
        )
        for ordinal, saved in enumerate(readings, start=1)
    )


def patient(name: str, born: str, mrn: str, kg: float, allergies: str | None = "") -> Patient:
    """Return an invented patient."""
    return Patient(
        mrn=mrn,
        name=name,
        birth_date=born,
        sex="female",
        weight_kg=_d(kg),
        allergies=allergies,
    )


WREN: Final = patient("Wren Samplesson", "1979-02-04", "FX-204-17", 68, "Penicillin: rash")
ODA: Final = patient("Oda Exempel", "1991-06-30", "FX-311-02", 61.5, None)
JUNIPER: Final = patient("Juniper Testwell", "1968-09-21", "FX-118-60", 82)
ILSE: Final = patient("Ilse Fictiva", "1985-11-12", "FX-092-33", 74)
TOMAS: Final = patient("Tomas Notareal", "1972-01-19", "FX-150-08", 90.2)


def order(mg: float, minutes: int = 60) -> Order:
    """Return an order of `mg` at 1 mg/mL."""
    return Order(
        planned_min=minutes,
        prescriber="Dr A. Invented",
        dose_mg=_d(mg),
        dose_mg_per_kg=Decimal("0.5"),
        concentration_mg_per_ml=Decimal(1),
    )


def before_start(chair: int = 2) -> ChairView:
    """Return a chair whose baseline is being taken: nothing has been given."""
    items = (
        ChecklistItem(
            id="consent",
            question="Consent signed",
            answers=("yes", "no"),
            needs={"no": Need.PRESCRIBER},
        ),
        ChecklistItem(
            id="escort",
            question="Escort arranged, with name and phone",
            answers=("yes", "no"),
            needs={"no": Need.REASON},
        ),
        ChecklistItem(id="medicines", question="Medicines today", answers=()),
    )
    answer = Answer(answer="yes", detail="", by=NURSE, at=at("14:22"))
    coming = replace(
        next_check("baseline", "14:20", slot=1, open=True, opens=at("14:20")),
        due=None,
        on_time_until=None,
    )
    return ChairView(
        at=NOW,
        chair=chair,
        session=f"session-{chair}",
        mode="",
        phase=Phase.BEFORE,
        patient=ODA,
        weight=ODA.weight_kg,
        order=order(30.5, 40),
        series=Series(number=1, of=6),
        nurse=NURSE,
        opened_at=at("14:20"),
        protocol_title="Ketamine for chronic pain, 40 to 60 min",
        protocol_version="1.0.0",
        signed_off=False,
        started=None,
        planned_end=None,
        ended=None,
        paused=False,
        paused_since=None,
        elapsed=0,
        remaining=None,
        rate=None,
        mg_given=None,
        mg_planned=None,
        next=coming,
        pending=(coming,),
        marks=(Mark(label="baseline", at=NOW, due=None, state="next", slot=1),),
        checks_done=0,
        checks_planned=9,
        latest={},
        bounds=BOUNDS,
        trends={},
        bands=(),
        alerts=(),
        not_evaluable=("sbp-rise-caution",),
        limits=LIMITS,
        individual=(),
        actions=ACTIONS,
        stop_reasons=STOP_REASONS,
        form=None,
        identity=None,
        second_check=None,
        checklist=(
            ChecklistRow(item=items[0], answer=answer, unsafe=None),
            ChecklistRow(item=items[1], answer=None, unsafe=None),
            ChecklistRow(item=items[2], answer=None, unsafe=None),
        ),
        start=StartView(
            baseline_missing=(*NUMBERS, "moaas", "pain", "mood"),
            baseline_old=False,
            unanswered=("escort", "medicines"),
            gate=None,
            gate_needs=None,
            slots_if_started_now=(
                ("T+5", NOW + 5 * MINUTE),
                ("T+10", NOW + 10 * MINUTE),
                ("T+20", NOW + 20 * MINUTE),
            ),
        ),
        discharge=(),
        discharge_unmet=(),
        discharge_needs_prescriber=False,
        checks=(),
        slots=(),
        missed=(),
        interventions=(),
        gaps=(),
        wall_offset=Decimal(0),
        news2=None,
        closed=False,
    )


def infusing(  # noqa: PLR0917 - one line of a table per chair
    chair: int,
    who: Patient,
    what: Order,
    started: str,
    readings: tuple[Reading, ...],
    coming: tuple[tuple[str, str], ...],
    now: int = NOW,
) -> ChairView:
    """Return a chair in the middle of its infusion, with a recorded rate and no alert."""
    begun = at(started)
    end = begun + what.planned_min * MINUTE
    dose = what.dose_mg or Decimal(0)
    upcoming = next_check(*coming[0])
    return replace(
        before_start(chair),
        at=now,
        phase=Phase.INFUSION,
        patient=who,
        weight=who.weight_kg,
        order=what,
        opened_at=begun - 25 * MINUTE,
        started=begun,
        planned_end=end,
        elapsed=now - begun,
        remaining=end - now,
        rate=dose * 60 / what.planned_min,
        mg_given=dose * (now - begun) / (what.planned_min * MINUTE),
        mg_planned=dose,
        next=upcoming,
        pending=(upcoming,),
        marks=_marks(readings, coming),
        checks_done=len(readings),
        checks_planned=11,
        latest=_latest(readings, now),
        trends=_trends(readings),
        bands=(Band(since=begun, until=None, running=True, ml_per_h=dose),),
        not_evaluable=(),
        start=None,
        checks=_rows(readings),
        slots=tuple(
            SlotView(
                number=number,
                label=saved.label,
                due=at(saved.clock),
                status=Status.ON_TIME,
                taken_at=at(saved.clock),
            )
            for number, saved in enumerate(readings, start=1)
        ),
    )


def calm(chair: int = 1) -> ChairView:
    """Return chair 1 at T+37: calm, one late check, one missed slot, one extra check."""
    readings = (
        reading("baseline", "13:47", "126 78 72 98 15", anxiety=1, pain=7, mood=4),
        reading("T+5", "14:00", "134 82 76 98 15"),
        replace(reading("T+10", "14:07:30", "140 86 80 97 14"), late_by=2 * MINUTE + 30 * MICRO),
        reading("", "14:19:40", "150 92 86 96 14", kind="extra", dissociation=1),
        reading("T+30", "14:25", "148 90 84 97 14", dizziness=1, dissociation=2, orientation=4,
                moaas=4, pain=3, mood=5),
    )  # fmt: skip
    coming = (("T+40", "14:35"), ("T+50", "14:45"), ("E+0", "14:55"), ("E+15", "15:10"))
    view = infusing(chair, WREN, order(34), "13:55", readings, coming)
    missed = Mark(label="T+20", at=at("14:15"), due=at("14:15"), state="missed", slot=4)
    marks = tuple(sorted((*view.marks, missed), key=lambda mark: mark.at))
    return replace(
        view,
        marks=marks,
        series=Series(number=3, of=6),
        missed=(MissedSlot(number=4, label="T+20", due=at("14:15"), cause="", reason="busy"),),
    )


def _juniper(now: int, *more: Reading) -> ChairView:
    readings = (
        reading("baseline", "13:58", "128 80 76 98 15", anxiety=1, pain=6, mood=4),
        reading("T+5", "14:12", "142 86 82 97 16"),
        reading("T+10", "14:17", "150 90 88 97 16"),
        reading("T+20", "14:27", "158 94 92 96 17", nausea=1, dizziness=1, orientation=4),
        reading("", "14:30:58", "186 104 98 96 18", kind="extra", dizziness=1, nausea=1,
                dissociation=2, anxiety=2, orientation=4, pain=4),
        *more,
    )  # fmt: skip
    coming = (("T+30", "14:37"), ("E+0", "14:47"), ("E+15", "15:02"))
    return replace(
        infusing(4, JUNIPER, order(41, 40), "14:07", readings, coming, now),
        series=Series(number=2, of=6),
    )


REPEAT: Final = next_check(
    "recheck bp T+26", "14:33:58", slot=7, group="bp", asks=("sbp", "dbp"), open=True
)


def high(raised: str = "14:31:38") -> ChairView:
    """Return chair 4 with SBP 186 (HIGH) and DBP 104 (MEDIUM), unanswered since `raised`."""
    worst = alert("sbp-high-critical", raised, 186, 180, change=_d(58))
    second = alert("dbp-high-caution", raised, 104, 100, change=_d(24))
    view = _juniper(NOW)
    mark = Mark(
        label="recheck bp T+26", at=at("14:33:58"), due=at("14:33:58"), state="recheck", slot=7
    )
    return replace(
        view,
        next=REPEAT,
        pending=(REPEAT, *view.pending),
        marks=tuple(sorted((*view.marks, mark), key=lambda known: known.at)),
        alerts=(worst, second),
    )


def escalated() -> ChairView:
    """Return `high` after its minute has passed."""
    view = high("14:30:58")
    gone = replace(view.alerts[0], escalates_at=None, escalated=at("14:31:58"), escalated_now=True)
    return replace(view, alerts=(gone, *view.alerts[1:]))


def medium() -> ChairView:
    """Return chair 1 with SBP 164 (MEDIUM) since 14:31:31, unanswered."""
    calm_view = calm()
    crossed = reading("T+30", "14:31:31", "164 92 88 97 15", dizziness=1, dissociation=2)
    readings = (
        reading("baseline", "13:47", "126 78 72 98 15", anxiety=1, pain=7),
        reading("T+5", "14:00", "134 82 76 98 15"),
        crossed,
    )
    on = alert("sbp-high-caution", "14:31:31", 164, 160, change=_d(38))
    due = next_check(
        "recheck bp T+41", "14:36:31", slot=8, group="bp", asks=("sbp", "dbp"), open=True
    )
    return replace(
        calm_view,
        latest=_latest(readings, NOW),
        trends=_trends(readings),
        checks=_rows(readings),
        next=due,
        pending=(due, *calm_view.pending),
        alerts=(on,),
    )


def answered_medium() -> ChairView:
    """Return chair 4 at 14:34:20: the HIGH was answered and closed, a MEDIUM continues it."""
    now = at("14:34:20")
    view = _juniper(now, reading("recheck bp T+26", "14:33:38", "178 98", kind="recheck"))
    critical = answered(
        alert("sbp-high-critical", "14:30:58", 186, 180, latest=_d(178), over_by=None),
        "14:32:51",
        signal=Signal.CLOSED,
        cleared=at("14:33:38"),
        closed=at("14:33:38"),
    )
    caution = answered(
        alert("sbp-high-caution", "14:33:38", 178, 160, change=_d(50), worst=_d(178)),
        "14:32:51",
        note="improved",
        follows=("sbp-high-critical", 1),
    )
    due = replace(REPEAT, label="recheck bp T+31", due=at("14:38:38"), slot=8)
    deeds = tuple(
        Intervention(
            number=number,
            action=action,
            detail="",
            happened_at=at(clock),
            entered_at=at(clock),
            by=NURSE,
            answers=None,
        )
        for number, (action, clock) in enumerate(
            (("infusion_paused", "14:32:51"), ("clinician_notified", "14:34:05")), start=1
        )
    )
    return replace(
        view,
        paused=True,
        paused_since=at("14:32:51"),
        next=due,
        pending=(due, *view.pending),
        alerts=(critical, caution),
        interventions=deeds,
    )


def overdue() -> ChairView:
    """Return chair 5: its T+30 check is 3:40 late, LOW."""
    readings = (
        reading("baseline", "13:50", "120 74 70 98 14", pain=5),
        reading("T+20", "14:18", "127 76 74 97 14", nausea=1),
    )
    coming = (("T+30", "14:28:30"), ("T+40", "14:38:30"), ("T+50", "14:48:30"))
    view = infusing(5, ILSE, order(37), "13:58:30", readings, coming)
    late = replace(
        next_check("T+30", "14:28:30"), slot=4, open=True, overdue=True, opens=at("14:26:30")
    )
    return replace(
        view,
        next=late,
        pending=(late,),
        alerts=(lateness("check-overdue", "14:30:30", "T+30"),),
    )


def recovery() -> ChairView:
    """Return chair 6 at E+54, all but the last criteria met."""
    readings = (
        reading("baseline", "12:25", "122 76 68 98 14", pain=5, mood=4),
        reading("T+30", "13:08", "140 84 80 97 14", dissociation=2),
        reading("E+30", "14:07:30", "124 78 70 98 14", pain=2, mood=6, orientation=4),
    )
    view = infusing(6, TOMAS, order(45), "12:38", readings, (("E+60", "14:37:30"),))
    met = {
        "time_since_end": ("time", False),
        "moaas": ("awake", True),
        "orientation": ("awake", True),
        "sbp_at_baseline": ("circulation", True),
        "spo2": ("oxygen", True),
        "gait": ("walking", False),
        "escort": ("escort", False),
    }
    return replace(
        view,
        phase=Phase.RECOVERY,
        ended=at("13:37:30"),
        elapsed=at("13:37:30") - at("12:38"),
        remaining=None,
        rate=None,
        mg_given=Decimal("44.6"),
        bands=(Band(since=at("12:38"), until=at("13:37:30"), running=True, ml_per_h=Decimal(45)),),
        discharge=tuple(
            CriterionView(id=name, row=row, met=ok, check=None, value=None, taken_at=None)
            for name, (row, ok) in met.items()
        ),
        discharge_unmet=tuple(name for name, (_, ok) in met.items() if not ok),
    )


def with_draft() -> ChairView:
    """Return `calm` with an open form of three committed fields."""
    form = FormView(
        started_at=at("14:31"),
        by=NURSE,
        values={"sbp": _d(146), "dbp": _d(88), "dizziness": _d(1)},
        not_obtained={},
        confirmed=(),
    )
    return replace(calm(), form=form)


def missed_without_reason() -> ChairView:
    """Return `calm` whose missed T+20 has no reason yet."""
    view = calm()
    return replace(view, missed=(replace(view.missed[0], reason=""),))


def closed() -> ChairView:
    """Return a sealed session."""
    return replace(recovery(), phase=Phase.CLOSED, closed=True)
