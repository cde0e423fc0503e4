"""A plan in words: what is ordered, this patient's limits, and what a version changed."""

from monitor.api import MEASURES, Decimal, Station
from monitor.api.patients import PatientPage, Plan, PlanChange, PlanVersion, plan_changes
from ui import messages
from ui.messages import number, tr, words
from ui.patient.strip import short_day

Fact = tuple[str, str, str]
"""Caption, what it is, and small print."""

WEEK = 7


def facts_of(page: PatientPage, station: Station) -> tuple[Fact, ...]:
    """Return what the plan in force says, row by row."""
    version = page.plan
    if version is None:
        return ()
    plan = version.plan
    rows = [
        (tr("Dose"), dose_words(plan), dose_note(plan)),
        (tr("Number"), number_words(plan), _done(page, plan)),
        (tr("Protocol"), plan.protocol_title, protocol_note(plan, station)),
    ]
    rows += [_limit(plan, place, station) for place in range(len(plan.limits))]
    rows += [
        (tr("Before start"), each.question, _because(each.why, each.since, station))
        for each in plan.questions
    ]
    if plan.goals:
        rows.append((tr("Goals"), plan.goals, ""))
    return tuple(rows)


def dose_words(plan: Plan) -> str:
    """Return `0.50 mg/kg over 40 min`, as it was ordered."""
    dose = ""
    if plan.dose_mg_per_kg is not None:
        dose = tr("{0} mg/kg").format(number(plan.dose_mg_per_kg))
    if plan.dose_mg is not None:
        mg = tr("{0} mg").format(number(plan.dose_mg))
        dose = f"{dose}, {mg}" if dose else mg
    return tr("{0} over {1} min").format(dose, plan.planned_min)


def dose_note(plan: Plan) -> str:
    """Return the concentration, and that the dose is reckoned anew every time."""
    weighed = tr("weighed every time")
    if plan.concentration_mg_per_ml is None:
        return weighed
    strength = tr("{0} mg/mL").format(number(plan.concentration_mg_per_ml))
    return f"{strength}, {weighed}"


def number_words(plan: Plan) -> str:
    """Return `6 sessions, weekly`."""
    if plan.sessions == 1:
        return tr("1 session")
    return tr("{0} sessions, {1}").format(plan.sessions, spacing(plan.every_days))


def spacing(days: int) -> str:
    """Return how far apart sessions are."""
    if days == WEEK:
        return tr("weekly")
    if days % WEEK == 0 and days:
        return tr("every {0} weeks").format(days // WEEK)
    return tr("daily") if days == 1 else tr("every {0} days").format(days)


def _done(page: PatientPage, plan: Plan) -> str:
    done = sum(visit.closed for visit in page.series)
    left = plan.sessions - len(page.series)
    if left <= 0:
        return tr("{0} done: the series is complete").format(done)
    return tr("{0} done, {1} to come").format(done, left)


def protocol_note(plan: Plan, station: Station) -> str:
    """Return version and hash, and that another version is in force where one is."""
    digest = plan.protocol_sha256
    known = tr("version {0}, hash {1}…{2}").format(plan.protocol_version, digest[:4], digest[-4:])
    present = station.protocols().get(plan.protocol)
    if present is None:
        return tr("{0}. No longer in force here").format(known)
    if present.sha256 != digest:
        return tr("{0}. Now in force: {1}").format(known, present.version)
    return known


def _limit(plan: Plan, place: int, station: Station) -> Fact:
    own = plan.limits[place]
    protocol = station.protocols().get(plan.protocol)
    limits = () if protocol is None else protocol.limits
    usual = next((each for each in limits if each.id == own.limit), None)
    beside = tr("not in this protocol")
    if usual is not None and isinstance(usual.condition.value, Decimal):
        beside = tr("protocol {0}").format(number(usual.condition.value))
    text = f"{limit_words(own.limit)} {number(own.value)}, {beside}"
    because = _because(own.reason, own.since, station, own.prescriber)
    return (tr("Limits") if place == 0 else "", text, because)


def limit_words(limit: str) -> str:
    """Return how a limit is called in a line: `SBP caution`, `SBP low, critical`."""
    measure, _, rest = limit.partition("-")
    direction, _, level = rest.rpartition("-")
    levels = {"caution": tr("caution"), "critical": tr("critical")}
    sides = {"high": "", "low": tr("low"), "rise": tr("rise"), "fall": tr("fall")}
    if measure not in MEASURES or level not in levels or direction not in sides:
        return words().alert(limit)
    side = f" {sides[direction]}," if sides[direction] else ""
    return f"{words().measure(measure).short}{side} {levels[level]}"


def _because(why: str, since: int, station: Station, who: str = "") -> str:
    day = short_day(station.local_date(since))
    head = ", ".join(part for part in (who, day) if part)
    return f"{head}: {why}" if why else head


def version_words(page: PatientPage, place: int) -> str:
    """Return what version `place` (from 0) of the plan changed."""
    plans = () if page.file is None else page.file.plans
    if place == 0:
        return tr("first plan")
    changed = plan_changes(plans[place - 1].plan, plans[place].plan)
    said = [change_words(each) for each in changed]
    return ", ".join(said) or plans[place].reason


def version_day(version: PlanVersion, station: Station) -> str:
    """Return `v3, 05 Mar`."""
    day = short_day(station.local_date(version.at))
    return f"v{version.version}, {day}"


def change_words(change: PlanChange) -> str:
    """Return one difference between two versions: `SBP caution 160 to 150`."""
    names = {
        "condition": tr("condition"),
        "protocol_title": tr("protocol"),
        "planned_min": tr("minutes"),
        "dose_mg_per_kg": tr("mg/kg"),
        "dose_mg": tr("mg"),
        "concentration_mg_per_ml": tr("mg/mL"),
        "sessions": tr("sessions"),
        "every_days": tr("days apart"),
        "goals": tr("goals"),
        "question": tr("question"),
        "series": tr("a new series"),
    }
    if change.field == "series":
        return names["series"]
    if change.field in ("condition", "goals", "question", "protocol_title"):
        return tr("{0} changed").format(names[change.field])
    name = limit_words(change.of) if change.field == "limit" else names[change.field]
    was, now = (_shown(text) for text in (change.was, change.now))
    if not was:
        return f"{name} {now}"
    if not now:
        return tr("{0} {1} taken out").format(name, was)
    return tr("{0} {1} to {2}").format(name, was, now)


def _shown(text: str) -> str:
    return messages.number(Decimal(text)) if text else ""
