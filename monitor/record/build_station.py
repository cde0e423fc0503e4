"""Who had a session and at which chair, and what the station did or could not do meanwhile."""

from decimal import Decimal

from monitor.domain import events as ev
from monitor.domain.measures import MICRO
from monitor.record.build_course import with_detail
from monitor.record.report import Table
from monitor.record.source import Source, cells, table
from monitor.record.text import duration


def people(source: Source) -> Table:
    """Return who had the session, and at which chair."""
    rows = [
        cells(source.second(e.at), said, e.by)
        for e in source.events
        if isinstance(e, ev.ByStaff) and (said := _moved(source, e))
    ]
    return table(source.words, "People and chair", "When|What|By", rows, wrap="What|By")


def _moved(source: Source, e: ev.ByStaff) -> str:
    match e:
        case ev.SessionOpened():
            return source.say("Session opened at chair {chair}", chair=e.chair)
        case ev.HandedOver():
            return source.say("Handed over to {name}", name=e.to)
        case ev.Moved():
            return source.say("Moved to chair {chair}", chair=e.chair)
        case ev.SessionClosed():
            return source.say("Session closed and sealed")
        case _:
            return ""


def station(source: Source) -> Table:
    """Return what the station did or could not do meanwhile."""
    stepped = Decimal(0)
    rows = []
    for e in source.events:
        if what := _at_station(source, e, stepped):
            rows.append(cells(source.second(e.at), what))
        if isinstance(e, ev.ClockStepped):
            stepped += e.seconds
    return table(source.words, "Station", "When|What", rows, wrap="What")


def _at_station(source: Source, e: ev.Event, stepped: Decimal) -> str:
    say = source.say
    match e:
        case ev.GapRecorded():
            return _gap(source, e)
        case ev.ClockStepped():
            return _step(source, e, stepped)
        case ev.AudioPaused(seconds=0):
            return say("Sound resumed by {by}", by=e.by)
        case ev.AudioPaused():
            return say("Sound paused for {n} s by {by}", n=e.seconds, by=e.by)
        case ev.AudioSwitched():
            what = "Sound of medium and low alerts off" if e.off else "Sound on again"
            return with_detail(f"{say(what)}, {e.by}", e.reason)
        case ev.SoundReported():
            works = say("Sound works")
            return with_detail(
                works if e.working else source.words.alert("sound-unavailable"),
                source.words.sound(e.detail),
            )
        case _:
            return ""


def _gap(source: Source, e: ev.GapRecorded) -> str:
    cause = source.words.name("cause", "station_off")
    why = (
        "" if e.cause == "not_running" else f" ({source.inside(source.words.name('gap', e.cause))})"
    )
    span = f"{source.second(e.since)}–{source.second(e.at)}"
    return f"{cause} {span}, {duration(e.at - e.since)}{why}"


def _step(source: Source, e: ev.ClockStepped, stepped: Decimal) -> str:
    """Return `Clock stepped +58:00, 14:02:00 → 15:00:00`."""
    start = source.session.opened_at
    now = e.at - start + int(stepped * MICRO)
    base = source.clock.local(start).replace(microsecond=0)
    from datetime import timedelta

    old = base + timedelta(microseconds=now)
    new = old + timedelta(seconds=float(e.seconds))
    sign = "+" if e.seconds > 0 else "−"
    size = duration(int(abs(e.seconds) * MICRO))
    step = {"size": f"{sign}{size}", "old": f"{old:%H:%M:%S}", "new": f"{new:%H:%M:%S}"}
    return source.say("Clock stepped {size}, {old} → {new}", **step)
