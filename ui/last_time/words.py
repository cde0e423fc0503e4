"""What the last time left to know, in words; codes and numbers come from the rules."""

import re
from typing import Final

from monitor.api import MINUTE, Decimal, FromPlan, Priority, Station, Value, frozen
from monitor.api.patients import (
    LastTime,
    PatientFile,
    PatientPage,
    StandingNote,
    Warned,
    WarnedKind,
)
from ui import messages
from ui.alert.words import shape
from ui.icons import Icon
from ui.messages import number, tr, words
from ui.widgets.priority import Priority as Shape

_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")
_MOST_DEEDS: Final = 2
"""Deeds that a line names; the record has them all."""


@frozen
class Line:
    """One thing to know: a shape or an icon, what it was, and the evidence below.

    `was` stands struck through behind the title, `now` behind that.
    """

    title: str
    sub: str
    icon: Icon = Icon.NOTE
    shape: Shape | None = None
    was: str = ""
    now: str = ""

    @property
    def spoken(self) -> str:
        """Return all of it for a screen reader."""
        old = tr("{0} instead of {1}").format(self.now, self.was) if self.was else ""
        level = "" if self.shape is None else self.shape.value.upper()
        return ", ".join(part for part in (level, self.title, old, self.sub) if part)


def lines_of(page: PatientPage, station: Station) -> tuple[Line, ...]:
    """Return alerts, then what stands until somebody ends it, then everything else."""
    return _lines(page.last, page.file, station)


def _lines(last: LastTime | None, file: PatientFile | None, station: Station) -> tuple[Line, ...]:
    told = () if last is None else last.warnings
    alerts = [line_of(each, station) for each in told if each.kind is WarnedKind.ALERT]
    rest = [line_of(each, station) for each in told if each.kind is not WarnedKind.ALERT]
    standing = () if file is None else file.standing
    return (*alerts, *(_standing(note, station) for note in standing), *rest)


def lines_of_plan(plan: FromPlan, station: Station) -> tuple[Line, ...]:
    """Return what is to be read before a session that was opened from `plan`.

    Raises:
        StorageError: the session before cannot be read.
    """
    last = station.registry.last_time(plan.last_session) if plan.last_session else None
    file = station.registry.file(plan.patient) if plan.patient else None
    return _lines(last, file, station)


def _standing(note: StandingNote, station: Station) -> Line:
    since = messages.day(station.local_date(note.said.at))
    stands = tr("Stands until someone ends it. {0}, {1}").format(note.said.by, since)
    return Line(
        title=note.text, sub=f"{note.why}. {stands}" if note.why else stands, icon=Icon.NOTE
    )


def line_of(warned: Warned, station: Station) -> Line:
    """Return a warning in words."""
    match warned.kind:
        case WarnedKind.ALERT:
            return _alert(warned, station)
        case WarnedKind.PAUSED | WarnedKind.SLOWED | WarnedKind.STOPPED:
            return _pump(warned)
        case WarnedKind.MEDICINE:
            sub = _parts(tr("at {0}").format(messages.hhmm(station, warned.at)), warned.by)
            return Line(title=warned.text, sub=sub, icon=Icon.SYRINGE)
        case WarnedKind.OVERRIDE:
            unmet = words().name("criterion_short", warned.text)
            title = tr("Went home with this unmet: {0}").format(unmet)
            return Line(title=title, sub=_parts(warned.reason, warned.by), icon=Icon.PERSON)
        case WarnedKind.NOT_HOME:
            title = words().name("disposition", warned.text)
            return Line(title=title, sub=_parts(warned.reason, warned.by), icon=Icon.PERSON)
        case _:
            return _changed(warned, station)


def _changed(warned: Warned, station: Station) -> Line:
    on = f"{messages.day(station.local_date(warned.at))} {messages.hhmm(station, warned.at)}"
    sub = _parts(warned.reason, warned.by, on)
    if warned.kind is WarnedKind.AMENDED:
        title = tr("Amended: {0} {1}").format(_short(warned.measure), where(warned.place))
        was, now = (_stored(warned.measure, text) for text in (warned.was, warned.now))
        return Line(title=f"{title},", sub=sub, was=was, now=now)
    if warned.kind is WarnedKind.STRUCK:
        return Line(title=tr("A check was struck, {0}").format(where(warned.place)), sub=sub)
    subject = words().say(warned.measure[:1].upper() + warned.measure[1:])
    title = tr("Corrected: {0}, {1}").format(words().inside(subject), warned.text)
    return Line(title=title, sub=sub)


# alerts -------------------------------------------------------------------------------------


def _alert(warned: Warned, station: Station) -> Line:
    return Line(
        title=f"{what(warned)} {where(warned.place)}",
        sub=_sentences(_distance(warned), _became(warned, station), _times(warned)),
        shape=shape(warned.priority or Priority.LOW),
    )


def what(warned: Warned) -> str:
    """Return what was read: `SBP 184/102`, `SBP rose 41`, `Nausea moderate`."""
    read = warned.read
    if read is None:
        return words().alert(warned.limit)
    if warned.rise and warned.change is not None:
        return tr("{0} rose {1}").format(_short(warned.measure), number(warned.change))
    if isinstance(read.value, bool):
        return words().alert(warned.limit)
    return f"{_short(warned.measure)} {_value(warned.measure, read.value, read.beside)}"


def _value(measure: str, value: Value, beside: Value | None) -> str:
    if measure == "dbp" and isinstance(beside, Decimal):
        return f"{words().value('dbp', value)} ({_pair(beside, value)})"
    if measure == "sbp" and isinstance(beside, Decimal):
        return _pair(value, beside)
    return words().inside(words().value(measure, value))


def _pair(systolic: Value, diastolic: Value) -> str:
    return f"{words().value('sbp', systolic)}/{words().value('dbp', diastolic)}"


def _distance(warned: Warned) -> str:
    read = warned.read
    if read is None or warned.bound is None or warned.over_by is None:
        return ""
    said = words().crossing(
        warned.measure,
        value=read.value,
        bound=warned.bound,
        priority=warned.priority or Priority.LOW,
        upward=warned.upward,
    )
    if warned.rise or warned.change is None or warned.measure not in ("sbp", "dbp", "hr"):
        return said
    signed = messages.signed(warned.change)
    return tr("{0}, {1} from the baseline").format(said, signed)


def _became(warned: Warned, station: Station) -> str:
    """Return what was done, else when it was answered; then how it eased."""
    done = [_deed(deed.action, deed.detail, deed.happened_at, station) for deed in warned.deeds]
    if warned.paused_at is not None:
        done.insert(0, tr("Paused {0}").format(_minutes(warned.paused)))
    elif not done and warned.acknowledged_after is not None:
        after = messages.span(warned.acknowledged_after // 1_000_000)
        done = [tr("Acknowledged after {0}").format(after)]
    eased = warned.eased
    parts = done[:_MOST_DEEDS]
    if eased is not None and warned.measure in ("sbp", "dbp", "hr", "spo2", "rr"):
        value = words().value(warned.measure, eased.value)
        if warned.measure in ("sbp", "dbp") and isinstance(eased.beside, Decimal):
            pair = (eased.value, eased.beside)
            value = _pair(*(pair if warned.measure == "sbp" else pair[::-1]))
        parts.append(f"{value} {where(eased.place)}")
    return ", ".join(parts)


def _deed(action: str, detail: str, at: int, station: Station) -> str:
    clock = messages.hhmm(station, at)
    said = detail if action == "med_given" and detail else words().action(action)
    return tr("{0} at {1}").format(said, clock)


def _times(warned: Warned) -> str:
    return "" if warned.times == 1 else tr("{0} times").format(warned.times)


# the pump -----------------------------------------------------------------------------------


def _pump(warned: Warned) -> Line:
    at = where(warned.place)
    if warned.kind is WarnedKind.PAUSED:
        title = tr("Paused {0}, {1}").format(_minutes(warned.paused), at)
        return Line(title=title, sub=_parts(warned.reason, warned.by), icon=Icon.PAUSE)
    if warned.kind is WarnedKind.SLOWED:
        title = tr("Slowed to {0} mL/h, {1}").format(number(Decimal(warned.now)), at)
        before = tr("from {0} mL/h").format(number(Decimal(warned.was)))
        return Line(title=title, sub=before, icon=Icon.SLOWED)
    title = tr("Stopped early, {0}").format(at)
    why = words().stop_reason(warned.reason)
    return Line(title=title, sub=_parts(why, warned.by), icon=Icon.STOP)


def _minutes(passed: int | None) -> str:
    if passed is None:
        return tr("to the end")
    return tr("{0} min").format(max(1, round(passed / MINUTE)))


# small words --------------------------------------------------------------------------------


def where(place: str) -> str:
    """Return `at T+30`, `at the baseline` or `before the start`."""
    if place == "before":
        return tr("before the start")
    if place == "baseline":
        return tr("at the baseline")
    return tr("at {0}").format(place)


def _short(measure: str) -> str:
    return words().measure(measure).short


def _stored(measure: str, text: str) -> str:
    """Return a value as it was stored, or why there was none, in words."""
    if _NUMBER.fullmatch(text):
        return words().value(measure, Decimal(text))
    if text in ("yes", "no"):
        return words().yes_no(value=text == "yes")
    said = words().value(measure, text)
    return words().not_obtained(text) if said == text else said


def _parts(*parts: str) -> str:
    return ". ".join(part.rstrip(".") for part in parts if part)


def _sentences(*parts: str) -> str:
    said = (part[:1].upper() + part[1:] for part in parts if part)
    return ". ".join(said)
