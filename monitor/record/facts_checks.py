"""Facts about checks: each reading, each slot, each amendment, each field that was not saved."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from monitor.domain import events as ev
from monitor.domain.measures import MEASURES, Value
from monitor.record.compare import Fact
from monitor.record.ledger import Ledger, Saved
from monitor.record.text import BOTH_TIMES, brief, duration, named

MAIN: Final = "All checks"
ALSO: Final = "Also asked"
PLACES: Final[Mapping[str, tuple[str, str]]] = {
    "sbp": (MAIN, "BP"),
    "dbp": (MAIN, "BP"),
    "hr": (MAIN, "HR"),
    "spo2": (MAIN, "SpO₂"),
    "rr": (MAIN, "RR"),
    "moaas": (MAIN, "Sedation"),
    "orientation": (MAIN, "Oriented"),
    "dizziness": (MAIN, "Dizziness"),
    "nausea": (MAIN, "Nausea"),
    "dissociation": (MAIN, "Dissoc."),
    "anxiety": (MAIN, "Anxiety"),
    "pain": (MAIN, "Pain"),
    "red_flag": (ALSO, "Red flag"),
    "vomited": (ALSO, "Vomited"),
    "distressed": (ALSO, "Distressed"),
    "mood": (ALSO, "Mood"),
    "self_harm": (ALSO, "Self-harm"),
    "o2": (ALSO, "Oxygen"),
    "gait": (ALSO, "Walking"),
    "temp": (ALSO, "Temp., °C"),
    "weight": (ALSO, "Weight, kg"),
}
"""Where each measure is printed; a clinic's own scores are columns of `ALSO`."""
ASKED: Final[Mapping[str, int]] = {measure: place for place, measure in enumerate(MEASURES)}


def check_facts(ledger: Ledger) -> Iterator[Fact]:
    """Yield what the entries say about checks."""
    asked = {m for c in ledger.checks.values() for m in (*c.values, *c.missing)}
    places = [_place(ledger, m) for m in asked]
    heads = {
        part: tuple(dict.fromkeys(head for section, head in places if section == part))
        for part in (MAIN, ALSO)
    }
    for saved in ledger.checks.values():
        yield from _readings(ledger, saved, heads)
        yield from _missing(ledger, saved)
        yield from _times(ledger, saved)
    for name, letters in ledger.letters.items():
        if ledger.checks:
            yield ledger.fact(MAIN, (f"{letters}: {name}.",))
    yield from _slots(ledger)
    yield from _plan(ledger)
    yield from _changes(ledger)
    yield from _typed(ledger)


# --- readings ----------------------------------------------------------------------------------


def _place(ledger: Ledger, measure: str) -> tuple[str, str]:
    return PLACES.get(measure) or (ALSO, ledger.words.measure(measure).short)


def _key(ledger: Ledger, saved: Saved) -> tuple[str, str]:
    return ledger.check_name(saved.event.ordinal), ledger.clock.minute(saved.event.taken_at)


def _readings(ledger: Ledger, saved: Saved, heads: Mapping[str, Sequence[str]]) -> Iterator[Fact]:
    """Yield a fact a table: every cell of the check's row, empty ones too."""
    for section in (MAIN, ALSO):
        pairs = [] if section == ALSO else list(_frame(ledger, saved))
        cells = {head: list(_cell(ledger, saved, head)) for head in heads[section]}
        if section == ALSO and not any(any(texts) for texts in cells.values()):
            continue
        pairs += [(head, text) for head, texts in cells.items() for text in texts]
        if saved.struck:
            pairs.append(("Check", ledger.say("struck")))
        pairs.append(("Check", _key(ledger, saved)[0]))
        yield ledger.fact(
            section,
            [text for _, text in pairs],
            [head for head, _ in pairs],
            key=_key(ledger, saved),
        )


def _frame(ledger: Ledger, saved: Saved) -> Iterator[tuple[str, str]]:
    """Yield when it was taken, how late, and by whom."""
    e = saved.event
    yield "Taken", ledger.clock.minute(e.taken_at)
    yield "By", ledger.who(e.by)
    due = None if e.slot is None else ledger.slots[e.slot].due
    late = due is not None and e.taken_at - due > ledger.protocol.timing.grace
    yield "Late", f"+{duration(e.taken_at - due)}" if late and due is not None else ""


def _cell(ledger: Ledger, saved: Saved, head: str) -> Iterator[str]:
    """Yield the struck text and the text under a heading."""
    measures = [m for m in (*saved.values, *saved.missing) if _place(ledger, m)[1] == head]
    members = [m for m in PLACES if PLACES[m][1] == head] or measures
    if not measures:
        yield ""
        return
    if any(m in saved.first for m in members):
        yield "/".join(_before(ledger, saved, m) for m in members)
    yield "/".join(_now(ledger, saved, m) for m in members)


def _now(ledger: Ledger, saved: Saved, measure: str) -> str:
    if measure in saved.values:
        return brief(ledger.words, measure, saved.values[measure])
    return ledger.say("n.a.") if measure in saved.missing else "–"


def _before(ledger: Ledger, saved: Saved, measure: str) -> str:
    if measure not in saved.first:
        return _now(ledger, saved, measure)
    was = saved.first[measure]
    return ledger.say("n.a.") if was is None else brief(ledger.words, measure, was)


def _missing(ledger: Ledger, saved: Saved) -> Iterator[Fact]:
    """Yield a footnote for each heading under which something was not obtained."""
    groups: dict[tuple[str, str], list[str]] = {}
    for m in dict.fromkeys(m for m in (*PLACES, *saved.missing) if m in saved.missing):
        groups.setdefault(_place(ledger, m), []).append(m)
    label, taken = _key(ledger, saved)
    for (section, _), members in groups.items():
        names = ledger.say(" and ").join(ledger.words.measure(m).name for m in members)
        why = dict.fromkeys(ledger.words.not_obtained(saved.missing[m]) for m in members)
        reasons = ledger.inside("; ".join(why))
        text = ledger.say(
            "{check}, {when}: {names} not obtained, {why}.",
            check=label,
            when=taken,
            names=names,
            why=reasons,
        )
        yield ledger.fact(section, (text,))


def _times(ledger: Ledger, saved: Saved) -> Iterator[Fact]:
    e = saved.event
    if abs(e.at - e.taken_at) > BOTH_TIMES:
        yield ledger.fact(
            "Entered at another time than taken",
            (ledger.check_name(e.ordinal), ledger.time(e.taken_at), ledger.time(e.at), e.by),
            ("Check", "Taken", "Entered", "By"),
        )


# --- slots -------------------------------------------------------------------------------------


def _slots(ledger: Ledger) -> Iterator[Fact]:
    for number, slot in ledger.slots.items():
        ends = [
            e
            for e in ledger.events
            if isinstance(e, (ev.SlotFulfilled, ev.SlotMissed, ev.SlotWithdrawn, ev.SlotReopened))
            and e.number == number
        ]
        if any(isinstance(e, ev.SlotWithdrawn) and not e.listed for e in ends):
            continue
        due = ledger.say("no due time")
        if slot.due is not None:
            due = ledger.say("due {when}", when=ledger.time(slot.due))
        lost = [
            _lost(ledger, e)
            for e, after in pairwise(ends)
            if isinstance(e, ev.SlotFulfilled) and not isinstance(after, ev.SlotFulfilled)
        ]
        ending = "; ".join([*_endings(ledger, slot, ends)] or [ledger.say("open")])
        text = "".join([f"{ledger.slot_name(number)}, {due}: {ending}", *lost])
        yield ledger.fact("Planned checks and rechecks", (text,))


def _lost(ledger: Ledger, e: ev.SlotFulfilled) -> str:
    return ledger.say(
        "; before its check was struck {status}, {when}",
        status=ledger.inside(ledger.words.name("status", e.status)),
        when=ledger.time(e.taken_at),
    )


_End = ev.SlotFulfilled | ev.SlotMissed | ev.SlotWithdrawn | ev.SlotReopened


def _endings(ledger: Ledger, slot: ev.SlotOpened, ends: list[_End]) -> Iterator[str]:
    last = ends[-1] if ends else None
    if isinstance(last, ev.SlotFulfilled):
        taken = ledger.time(last.taken_at)
        if last.status == "entered_late":
            yield from (_missed(ledger, e) for e in reversed(ends) if isinstance(e, ev.SlotMissed))
            yield ledger.say("entered late, taken {when}", when=taken)
        elif last.status == "late" and slot.due is not None:
            late = duration(last.taken_at - slot.due)
            yield ledger.say("late by {late}, taken {when}", late=late, when=taken)
        else:
            yield ledger.say("on time, taken {when}", when=taken)
    elif isinstance(last, ev.SlotMissed):
        yield _missed(ledger, last)
    elif isinstance(last, ev.SlotWithdrawn):
        yield ledger.say("withdrawn {when}", when=ledger.time(last.closed))


def _missed(ledger: Ledger, e: ev.SlotMissed) -> str:
    why = []
    if e.cause:
        cause = ledger.inside(ledger.words.name("cause", e.cause))
        for gap in ledger.all(ev.GapRecorded)[::-1]:
            if e.cause == "station_off" and gap.since <= e.closed <= gap.at:
                since, until = ledger.clock.minute(gap.since), ledger.clock.minute(gap.at)
                cause += f" {since}–{until}"
                break
        why.append(cause)
    why += [
        f"{given.reason} ({ledger.who(given.by)} {ledger.clock.minute(given.at)})"
        for given in ledger.all(ev.MissReasonGiven)
        if given.number == e.number
    ]
    none = ledger.inside(ledger.words.name("cause", "no_reason"))
    missed = ledger.say("missed {when}", when=ledger.time(e.closed))
    return f"{missed}, {', '.join(why) or none}"


def _plan(ledger: Ledger) -> Iterator[Fact]:
    base = "T"
    for e in ledger.events:
        if isinstance(e, ev.InfusionStopped):
            base = "E"
        if isinstance(e, ev.InfusionRestarted):
            base = "T"
        if what := _planned(ledger, e, base):
            yield ledger.fact("Changes of the plan", (ledger.time(e.at), what), ("When", "What"))


def _planned(ledger: Ledger, e: ev.Event, base: str) -> str:
    say, time = ledger.say, ledger.time
    match e:
        case ev.SlotPlanned():
            return say("Check added, due {due}, after a rate increase or a bolus", due=time(e.due))
        case ev.OffsetPassed():
            why = ledger.inside(ledger.words.name("cause", e.why))
            return say("No check at {slot}: {why}", slot=f"{base}+{e.offset}", why=why)
        case ev.PlannedSlotsDropped():
            dues = ", ".join(map(time, e.dues))
            return say("Added check no longer planned, due {due}", due=dues)
        case ev.SlotWithdrawn(listed=False):
            due = time(ledger.slots[e.number].due or 0)
            return say("{slot}, due {due}: replaced", slot=ledger.slot_name(e.number), due=due)
        case ev.SlotReopened():
            name = ledger.slot_name(e.number)
            return say("{slot} open again: its check was struck", slot=name)
        case _:
            return ""


# --- what was changed --------------------------------------------------------------------------


def _changes(ledger: Ledger) -> Iterator[Fact]:
    for e in ledger.all(ev.Amended):
        label, taken = _key(ledger, ledger.checks[e.check])
        name = ledger.words.measure(e.measure).name
        was = _said(ledger, e.measure, e.was, e.was_not_obtained)
        now = _said(ledger, e.measure, e.value, e.not_obtained)
        yield ledger.fact(
            "Amendments",
            (f"{label}, {taken}, {name}", was, now, e.reason, ledger.time(e.at), e.by),
            ("Entry", "Was", "Now", "Reason", "Amended", "By"),
        )
    for struck in ledger.all(ev.CheckStruck):
        taken = ledger.time(ledger.checks[struck.check].event.taken_at)
        when = ledger.time(struck.at)
        yield ledger.fact(
            "Checks struck",
            (ledger.check_name(struck.check), taken, struck.reason, when, struck.by),
            ("Check", "Taken", "Reason", "Struck", "By"),
        )


def _said(ledger: Ledger, measure: str, value: Value | None, reason: str) -> str:
    if value is None:
        return ledger.say(
            "not obtained, {why}", why=ledger.inside(ledger.words.not_obtained(reason))
        )
    return ledger.inside(ledger.words.quantity(measure, value))


_Left = list[tuple[ev.FieldsEntered, str, str]]


def _typed(ledger: Ledger) -> Iterator[Fact]:
    """Yield what was committed in forms and not saved as it was, and the confirmed values."""
    typed: _Left = []
    asked: dict[str, Value] = {}
    now: dict[str, Value] = {}
    for e in ledger.events:
        match e:
            case ev.FieldsEntered():
                typed += [(e, m, ledger.say("emptied")) for m in e.cleared]
                typed += [(e, m, text) for m, text in _form(ledger, e.values, e.not_obtained)]
                now.update(e.values)
                for m in e.confirmed:
                    if m in now:
                        asked[m] = now[m]
                        yield _question(ledger, e, m, now[m])
            case ev.CheckSaved():
                final = dict(_form(ledger, e.values, e.not_obtained))
                yield from _retyped(ledger, typed, final, ledger.say("left out"))
                for m in e.confirmed:
                    if asked.get(m) != e.values[m]:
                        yield _question(ledger, e, m, e.values[m])
                typed, asked, now = [], {}, {}
            case ev.FormDiscarded() if typed:
                final = dict(_form(ledger, e.values, e.not_obtained))
                yield from _retyped(ledger, typed, final, ledger.say("not saved"))
                end = ledger.say("discarded {when}", when=ledger.time(e.at))
                yield _unsaved(ledger, typed, final, (end, e.reason, e.by))
                typed, asked, now = [], {}, {}
            case _:
                pass
    if typed:
        final = _open_form(typed, ledger.say("emptied"))
        yield from _retyped(ledger, typed, final, ledger.say("not saved"))
        yield _unsaved(ledger, typed, final, (ledger.say("open, not saved"), "", typed[-1][0].by))


def _open_form(typed: _Left, emptied: str) -> dict[str, str]:
    now = {measure: text for _, measure, text in typed}
    return {m: now[m] for m in sorted(now, key=_rank) if now[m] != emptied}


def _form(
    ledger: Ledger, values: Mapping[str, Value], missing: Mapping[str, str]
) -> Iterable[tuple[str, str]]:
    for m in sorted({**values, **missing}, key=_rank):
        yield m, _said(ledger, m, values.get(m), missing.get(m, ""))


def _rank(measure: str) -> tuple[int, str]:
    """Return what sorts measures as a check asks for them, a clinic's own ones last."""
    return ASKED.get(measure, len(ASKED)), measure


def _retyped(ledger: Ledger, typed: _Left, final: Mapping[str, str], left: str) -> Iterator[Fact]:
    for e, measure, text in typed:
        if final.get(measure) != text:
            name = ledger.words.measure(measure).name
            yield ledger.fact(
                "Entries changed before saving",
                (ledger.time(e.at), name, text, final.get(measure, left), e.by),
                ("When", "What", "Entered", "Saved as", "By"),
            )


def _unsaved(
    ledger: Ledger, typed: _Left, final: Mapping[str, str], end: tuple[str, str, str]
) -> Fact:
    said = ", ".join(f"{ledger.words.measure(m).name} {text}" for m, text in final.items())
    return ledger.fact(
        "Forms not saved",
        (ledger.time(typed[0][0].at), said or ledger.say("nothing left in it"), *end),
        ("Opened", "Values not saved", "What became of it", "Reason", "By"),
    )


def _question(ledger: Ledger, e: ev.ByStaff, measure: str, value: Value) -> Fact:
    answer = ledger.say("yes, that is right")
    return ledger.fact(
        "Questions about unlikely values",
        (ledger.time(e.at), named(ledger.words, measure, value), answer, e.by),
        ("When", "Is that right?", "Answer", "By"),
    )
