"""A patient's series in words: what the chart, the panel and a screen reader say of it."""

from decimal import Decimal
from typing import Final

from monitor.api import MINUTE, Instant, Station
from monitor.api.month import PatientSeries, Peak, Response, Scale, SeriesPoint, SessionFacts
from ui import messages
from ui.alert.words import shape
from ui.messages import tr
from ui.series.data import Column, SeriesChartData
from ui.widgets.priority import Priority

GRADES: Final = (0, 1, 2, 3)


def chart_of(
    series: PatientSeries, station: Station, now: Instant, *, chosen: str = ""
) -> SeriesChartData:
    """Return the chart of a series; `chosen` is the session that is tinted."""
    columns = tuple(_column(point, station, now) for point in series.points)
    ids = [column.session for column in columns]
    scale = series.points[-1].scale if series.points else Scale.PAIN
    words = messages.words()
    none, mild, moderate, severe = (
        words.value("dissociation", Decimal(grade)) for grade in GRADES
    )  # fmt: skip
    return SeriesChartData(
        columns=columns,
        tinted=ids.index(chosen) if chosen in ids else None,
        scale=words.measure(scale.value).short,
        scale_note=tr("before, after"),
        grades=(none, mild, moderate, severe),
        words=tr("Series of {0} sessions").format(len(columns)),
    )


def _column(point: SeriesPoint, station: Station, now: Instant) -> Column:
    facts, course, peak = point.facts, point.course, point.facts.sbp
    return Column(
        session=facts.session,
        title=title_of(facts),
        day=day_of(facts.opened_at, station, now),
        before=_float(course.before),
        after=_float(course.after),
        sbp=_float(peak.highest),
        rise=rise_words(peak),
        crossed=_crossed(peak),
        caution=_float(peak.caution),
        critical=_float(peak.critical),
        dissociation=None if facts.dissociation is None else int(facts.dissociation),
        dose=dose_words(facts),
        dose_changed=point.dose_changed,
        pump=pump_words(facts),
        days=None if point.relief is None else point.relief.days,
        going_on=point.relief is not None and not point.relief.ended,
        relief=relief_words(point, station, now),
        spoken=spoken(point, station, now),
    )


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _crossed(peak: Peak) -> Priority | None:
    return None if peak.priority is None else shape(peak.priority)


def title_of(facts: SessionFacts) -> str:
    """Name a session by its number in the series, where it has one."""
    if facts.series_number is None:
        return tr("Session")
    return tr("Session {0}").format(facts.series_number)


def day_of(at: Instant, station: Station, now: Instant) -> str:
    """Return the day of a session: `today`, else `05 Mar`."""
    day = station.local_date(at)
    return tr("today") if day == station.local_date(now) else messages.day(day)[:6]


def rise_words(peak: Peak) -> str:
    """Return how far the highest pressure was above the baseline, and when it was read."""
    if peak.minute is None:
        return ""
    when = f"T+{peak.minute}"
    return when if peak.rise is None else f"{messages.signed(peak.rise)}, {when}"


def dose_words(facts: SessionFacts) -> str:
    """Return the dose as it was ordered; empty where none was."""
    if facts.mg_per_kg is not None:
        return tr("{0} mg/kg").format(messages.number(facts.mg_per_kg))
    if facts.mg is not None:
        return tr("{0} mg").format(messages.number(facts.mg))
    return ""


def pump_words(facts: SessionFacts) -> tuple[str, ...]:
    """Return what was changed at the pump: rates, pauses, boluses."""
    out = []
    for was, now in zip(facts.rates, facts.rates[1:], strict=False):
        if now.ml_per_h < was.ml_per_h:
            out.append(tr("slower T+{0}").format(now.minute))
        elif now.ml_per_h > was.ml_per_h:
            out.append(tr("faster T+{0}").format(now.minute))
    for pause in facts.pauses:
        if pause.until is None:
            out.append(tr("paused T+{0}").format(pause.minute))
        else:
            long = max(1, round((pause.until - pause.since) / MINUTE))
            out.append(tr("paused {0} min").format(long))
    if facts.boluses:
        one = facts.boluses == 1
        out.append(tr("1 bolus") if one else tr("{0} boluses").format(facts.boluses))
    return tuple(out)


def relief_words(point: SeriesPoint, station: Station, now: Instant) -> str:
    """Return the days of relief; where none are known, when the next call is due."""
    known = point.relief
    if known is not None and known.ended:
        return str(known.days)
    if known is not None:
        told = tr("{0} known") if point.overdue(now) else tr("{0} so far")
        return told.format(known.days)
    due = point.waits()
    if due is None:
        return ""
    if point.overdue(now):
        return tr("not known")
    return tr("due {0}").format(messages.day(station.local_date(due))[:6])


def spoken(point: SeriesPoint, station: Station, now: Instant) -> str:
    """Return a session of the series in one sentence."""
    facts = point.facts
    day = day_of(facts.opened_at, station, now)
    parts = [f"{title_of(facts)}, {day}", _score(point), _pressure(facts.sbp)]
    if facts.dissociation is not None:
        grade = messages.words().value("dissociation", facts.dissociation)
        parts.append(tr("strongest dissociation {0}").format(grade))
    dose = dose_words(facts)
    if dose:
        parts.append(tr("{0}, changed").format(dose) if point.dose_changed else dose)
    parts += pump_words(facts)
    relief = relief_words(point, station, now)
    if relief:
        parts.append(tr("days of relief: {0}").format(relief))
    return "; ".join(part for part in parts if part) + "."


def _score(point: SeriesPoint) -> str:
    course, name = point.course, messages.words().measure(point.scale.value).short
    before = "–" if course.before is None else messages.number(course.before)
    if course.after is None:
        return tr("{0} {1} before").format(name, before)
    after = messages.number(course.after)
    told = tr("{0} {1} before, {2} after").format(name, before, after)
    return f"{told}, {response_words(point.response)}" if point.response is not None else told


def response_words(response: Response) -> str:
    """Name a response."""
    return {
        Response.NONE: tr("no response"),
        Response.RESPONSE: tr("response"),
        Response.SUBSTANTIAL: tr("substantial response"),
    }[response]


def _pressure(peak: Peak) -> str:
    if peak.highest is None:
        return ""
    told = tr("highest SBP {0}").format(messages.number(peak.highest))
    if peak.priority is not None:
        told = f"{told} {messages.words().priority(peak.priority)}"
    return f"{told} ({rise_words(peak)})"


def last_call(series: PatientSeries, station: Station) -> str:
    """Return what the patient said last: `10 Mar: pain 3, relieved`; empty without a call."""
    found = [(c.at, c, p) for p in series.points for c in p.facts.contacts]
    if not found:
        return ""
    at, contact, point = max(found, key=lambda each: each[0])
    day = messages.day(station.local_date(at))[:6]
    value = point.told(contact)
    if value is None:
        return day
    name = messages.words().measure(point.scale.value).short.lower()
    told = tr("{0}: {1} {2}").format(day, name, messages.number(value))
    relieved = point.relieved(contact)
    if relieved is None:
        return told
    return f"{told}, {tr('relieved') if relieved else tr('not relieved')}"
