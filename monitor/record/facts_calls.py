"""Facts about the calls after a session: each answer, each try, and who took note of what."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from monitor import call_words
from monitor.domain import events as ev
from monitor.record.compare import Fact
from monitor.record.ledger import Ledger

SECTION = "Calls after the session"
SAID = "What was said"
ROLES: Final[Mapping[type, str]] = MappingProxyType(
    {
        ev.FollowUpMade: "Call after the session",
        ev.CallTried: "Call without an answer",
        ev.CallsDeclined: "Whether calls are wanted",
        ev.CallsResumed: "Whether calls are wanted",
        ev.FollowUpStruck: "Call struck",
        ev.TaskAnswered: "Red answers of a call, noted",
    }
)
"""As what somebody signs each kind of entry."""


def call_facts(ledger: Ledger) -> Iterator[Fact]:
    """Yield what the entries say about calls after closing."""
    struck = {e.number: e for e in ledger.all(ev.FollowUpStruck)}
    made = {e.number: e for e in ledger.all(ev.FollowUpMade)}
    for e in ledger.events:
        match e:
            case ev.FollowUpMade():
                pieces = list(_pieces(ledger, e))
                said = [*(f"{piece};" for piece in pieces[:-1]), pieces[-1]]
                if e.number in struck:
                    said.append(_struck(ledger, struck[e.number]))
                yield _fact(ledger, e, _call(ledger, e), said)
            case ev.CallTried():
                yield _fact(ledger, e, _call(ledger, e), [_tried(ledger, e)])
            case ev.CallsDeclined() | ev.CallsResumed():
                again = isinstance(e, ev.CallsResumed)
                text = ledger.say("Is called again" if again else "Doesn’t want calls")
                yield _fact(ledger, e, "", [f"{text}: {e.reason}" if e.reason else text])
            case ev.TaskAnswered():
                text = ledger.say("The prescriber took note")
                said = [f"{text}: {e.note}" if e.note else text]
                yield _fact(ledger, e, _call(ledger, made[e.number]), said)
            case _:
                pass


def _fact(ledger: Ledger, e: ev.ByStaff, call: str, said: Sequence[str]) -> Fact:
    columns = ("When", "Call", "By", *[SAID] * len(said))
    return ledger.fact(SECTION, (ledger.time(e.at), call, e.by, *said), columns)


def _call(ledger: Ledger, e: ev.FollowUpMade | ev.CallTried) -> str:
    return call_words.call(ledger.words, e.kind, e.week)


def _struck(ledger: Ledger, e: ev.FollowUpStruck) -> str:
    facts = {"when": ledger.time(e.at), "by": e.by, "reason": e.reason}
    return ledger.say("struck {when} by {by}: {reason}", **facts)


def _tried(ledger: Ledger, e: ev.CallTried) -> str:
    if e.not_reached:
        tries = [t for t in ledger.all(ev.CallTried) if (t.kind, t.week) == (e.kind, e.week)]
        unheard = sum(t.outcome == "no_answer" for t in tries)
        return ledger.say("No answer: not reached after {n} tries", n=unheard)
    later = e.outcome == "call_back"
    text = ledger.say("A later call was asked for" if later else "No answer")
    if e.again_at is not None:
        text += ", " + ledger.say("again at {when}", when=ledger.clock.minute(e.again_at))
    return text


def _pieces(ledger: Ledger, e: ev.FollowUpMade) -> Iterator[str]:
    names = {code: call_words.question(ledger.words, code) for code in (*e.answers, *e.not_asked)}
    for code, said in e.answers.items():
        what = [f"{names[code]}: {call_words.answer(ledger.words, code, said)}"]
        yield ", ".join([*what, *(text for key, text in e.details.items() if key == code)])
    not_asked = ledger.say("not asked")
    yield from (f"{names[code]}: {not_asked}" for code in e.not_asked)
    if e.note:
        yield ledger.say("Note: {text}", text=e.note)
    if e.reached_at is not None:
        when = ledger.clock.minute(e.reached_at)
        yield ledger.say("Reached {who} at {when}", who=e.reached, when=when)
    if e.red:
        red = ", ".join(names[code] for code in e.red)
        yield ledger.say("Task for the prescriber: {what}", what=red)
    yield ledger.say("name and birth date asked and right")
