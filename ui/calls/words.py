"""How the calls are told on the screen: days as people say them, and a call's state in a line."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.api import Contact, Decimal, Instant, Station
from monitor.api.calls import (
    CALL_BACK,
    CallRow,
    CallSheet,
    CallStanding,
    DoneRow,
    TaskRow,
    call_name,
    call_question,
)
from ui import messages
from ui.messages import tr, words


def day_of(station: Station, at: Instant) -> str:
    """Return `today`, `yesterday`, `tomorrow`, or day and month."""
    today = datetime.fromisoformat(station.local_date(station.now().at)).date()
    day = datetime.fromisoformat(station.local_date(at)).date()
    near = {0: tr("today"), -1: tr("yesterday"), 1: tr("tomorrow")}
    return near.get((day - today) // timedelta(1)) or short_day(station, at)


def short_day(station: Station, at: Instant) -> str:
    """Return day and month, `04 Mar`."""
    shown = words().short_day(datetime.fromisoformat(station.local_date(at)))
    return shown if shown[1:2].isdigit() else f"0{shown}"


def time_of(station: Station, at: Instant) -> str:
    """Return the time alone for today, else the day."""
    day = day_of(station, at)
    return messages.hhmm(station, at) if day == tr("today") else day


def which(row: CallRow, station: Station) -> str:
    """Return which session a call is about: `Session 6, ended 10 Mar 15:20`."""
    number = row.series_number
    session = tr("Session") if number is None else tr("Session {0}").format(number)
    day, call = short_day(station, row.ended), row.state.call
    if call.kind == "day1":
        when = messages.hhmm(station, row.ended)
        return tr("{0}, ended {1} {2}").format(session, day, when)
    week = tr("week {0}").format(call.week) if call.kind == "weekly" else ""
    return ", ".join(part for part in (session, day, week) if part)


def until(row: CallRow, station: Station) -> str:
    """Return until when a call is due, or since when it is late."""
    call = row.state.call
    if row.state.standing is CallStanding.OVERDUE:
        return tr("late since {0}").format(time_of(station, call.ends))
    if call.kind == "day1":
        when = messages.hhmm(station, call.ends)
        return tr("until {0} {1}").format(day_of(station, call.ends), when)
    if call.kind == "week1":
        return tr("since {0}").format(day_of(station, call.opens))
    return tr("this week")


def tries(row: CallRow, station: Station) -> str:
    """Return what came of the last try, and when to call again."""
    if not row.state.tries:
        return tr("last call missed") if row.late else tr("first call")
    last = row.state.tries[-1]
    again = row.state.again_at
    if again is not None and again > station.now().at:
        form = tr("answers after {0}") if last.outcome == CALL_BACK else tr("again at {0}")
        day = day_of(station, again)
        when = messages.hhmm(station, again)
        return form.format(when if day == tr("today") else f"{day} {when}")
    if last.outcome == CALL_BACK:
        return tr("asked for a call {0}").format(time_of(station, last.at))
    return tr("no answer {0}").format(time_of(station, last.at))


def outcome(row: DoneRow) -> str:
    """Return how a call was finished."""
    return {
        "answered": tr("answered"),
        "not_reached": tr("not reached"),
        "declined": tr("no calls wanted"),
    }[row.outcome]


def done(rows: Sequence[DoneRow]) -> str:
    """Return how many calls were finished today, and how many of them reached nobody."""
    gone = sum(row.outcome == "not_reached" for row in rows)
    text = tr("Done today, {0}").format(len(rows))
    return f"{text} · {tr('{0} not reached').format(gone)}" if gone else text


def nobody(station: Station, again: Instant | None) -> str:
    """Say that nobody is to be called; `again`: when the first who was put off is."""
    if again is None:
        return tr("Nobody is to be called now.")
    day, when = day_of(station, again), messages.hhmm(station, again)
    when = when if day == tr("today") else f"{day} {when}"
    return tr("Nobody is to be called before {0}.").format(when)


def numbers(contacts: Sequence[Contact]) -> str:
    """Say what to do and whom to get at a yes to self-harm, from the settings alone."""
    lines = [tr("If self-harm is “yes”: stay on the line.")]
    for contact in contacts:
        if contact.role == "prescriber":
            lines.append(tr("Prescriber: {0}, {1}.").format(contact.name, contact.phone))
        elif contact.role == "emergency":
            lines.append(tr("Emergency: {0}.").format(contact.phone or contact.name))
    if len(lines) == 1:
        lines.append(tr("No numbers are kept: add them in Settings."))
    lines.append(tr("The sheet then asks whom you reached. It sends nothing itself."))
    return "\n".join(lines)


def red_of(task: TaskRow) -> str:
    """Return what a prescriber has to take note of."""
    found = ", ".join(call_question(words(), code) for code in task.waiting.red)
    return f"{found} ({call_name(words(), task.waiting.kind, task.waiting.week)})"


def session_of(sheet: CallSheet, station: Station) -> str:
    """Return `Session 1 of 6, 11 Mar`."""
    day = short_day(station, sheet.ended)
    if sheet.series_number is None:
        return tr("Session of {0}").format(day)
    return tr("Session {0} of {1}, {2}").format(sheet.series_number, sheet.series_of, day)


def pain_of(sheet: CallSheet) -> str:
    """Return `Pain 7 before, 4 at E+60`."""
    day = sheet.day
    before, after = _number(day.pain_before), _number(day.pain_after)
    if not after:
        return tr("Pain {0} before").format(before) if before else tr("Pain was not asked")
    if not before:
        return tr("Pain {0} at {1}").format(after, day.pain_label or tr("the end"))
    label = day.pain_label or tr("the end")
    return tr("Pain {0} before, {1} at {2}").format(before, after, label)


def day_told(sheet: CallSheet, *, brief: bool = False) -> str:
    """Return highest pressure, worst nausea and alerts of the session, in a line.

    A `brief` one leaves the nausea out.
    """
    day, told = sheet.day, []
    if day.highest is not None:
        pair = "/".join(_number(v) for v in (day.highest, day.diastolic) if v is not None)
        told.append((tr("BP to {0}") if brief else tr("Highest BP {0}")).format(pair))
    if day.nausea and not brief:
        grade = words().inside(words().value("nausea", day.nausea))
        told.append(tr("nausea {0} at {1}").format(grade, day.nausea_label or tr("a check")))
    one = tr("1 alert") if day.alerts == 1 else tr("{0} alerts").format(day.alerts)
    told.append(one if day.alerts else tr("no alerts"))
    line = ", ".join(told)
    return line[:1].upper() + line[1:]


def _number(value: Decimal | None) -> str:
    return "" if value is None else messages.number(value)
