"""Who signed a session, as what and when: the box of page 1, and the signatures."""

from typing import Final

from monitor.domain import events as ev
from monitor.ports import Instant
from monitor.record.build_calls import role as of_a_call
from monitor.record.report import Box, Signature
from monitor.record.source import Source

CLOSED: Final = "Care and discharge"


def signed(source: Source) -> Box:
    """Return who signed, as what and when."""
    found = list(_signed(source))
    title = source.say("Who signed")
    if not found:
        unsigned = (source.say("Draft, not signed."),)
        return Box(title=title, headline=source.say("Nobody yet"), lines=unsigned)
    names = list(dict.fromkeys(s.name for _, s in found))
    more = source.say("{name} and {n} more", name=names[0], n=len(names) - 1)
    headline = names[0] if len(names) == 1 else more
    lines = tuple(f"{s.role}: {s.name}, {source.clock.minute(at)}." for at, s in found[:4])
    left = len(found) - 4
    rest = [source.say("And {n} more, see Signatures.", n=left)] if left > 0 else []
    return Box(title=title, headline=headline, lines=(*lines, *rest))


def signatures(source: Source) -> tuple[Signature, ...]:
    """Return each signature under the closed session: what, by whom, when, how."""
    return tuple(signature for _, signature in _signed(source))


def _signed(source: Source) -> list[tuple[Instant, Signature]]:
    """Return the signatures with their instants, the one that closed the session first."""
    closing = source.session.closing
    if closing is None:
        return []
    replayed = source.session.mode == "replay"
    how = source.say("named in the replayed file") if replayed else "PIN"
    found = []
    for e in source.events:
        role = _role(e, closing)
        if role and isinstance(e, ev.ByStaff):
            stamp = f"{source.clock.stamp(e.at)}, {how}"
            found.append((e.at, Signature(name=e.by, role=source.say(role), signed=stamp)))
    return sorted(found, key=lambda one: one[1].role != source.say(CLOSED))


def _role(e: ev.Event, closing: ev.SessionClosed) -> str:
    match e:
        case ev.SessionClosed():
            return CLOSED
        case ev.OrderSecondChecked():
            return "Second check of the order"
        case ev.AddendumWritten():
            return "Addendum"
        case ev.NoteWritten() if e.at > closing.at:
            return "Note after closing"
        case ev.ReportAnswered() if e.at > closing.at:
            return "Answers for the monitoring form"
        case ev.ReportSent():
            return "Monitoring form sent"
        case ev.Amended() if e.at > closing.at:
            return "Amendment after closing"
        case _:
            return of_a_call(e)
