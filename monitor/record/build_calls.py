"""The calls after a session in the record: answered, tried, declined, taken note of."""

from collections.abc import Iterator

from monitor import call_words
from monitor.domain import events as ev
from monitor.domain.follow_up import CALL_BACK, MOST_TRIES
from monitor.record.report import Cell, Table
from monitor.record.source import Source, table

TITLE = "Calls after the session"
COLUMNS = "When|Call|What was said|By"


def calls(source: Source) -> Table:
    """Return every call in the order in which it was recorded; struck ones stay readable."""
    struck = {e.number: e for e in source.events if isinstance(e, ev.FollowUpStruck)}
    made = {e.number: e for e in source.events if isinstance(e, ev.FollowUpMade)}
    rows = [row for e in source.events for row in _rows(source, e, made, struck)]
    return table(source.words, TITLE, COLUMNS, rows, wrap="What was said|By")


def role(e: ev.Event) -> str:
    """Return as what somebody signed `e`; empty for what is no call."""
    match e:
        case ev.FollowUpMade():
            return "Call after the session"
        case ev.CallTried():
            return "Call without an answer"
        case ev.CallsDeclined() | ev.CallsResumed():
            return "Whether calls are wanted"
        case ev.FollowUpStruck():
            return "Call struck"
        case ev.TaskAnswered():
            return "Red answers of a call, noted"
        case _:
            return ""


def _rows(
    source: Source,
    e: ev.Event,
    made: dict[int, ev.FollowUpMade],
    struck: dict[int, ev.FollowUpStruck],
) -> Iterator[tuple[Cell, ...]]:
    match e:
        case ev.FollowUpMade():
            said = _said(source, e)
            gone = struck.get(e.number)
            cell = Cell(text=said) if gone is None else _struck(source, said, gone)
            yield _row(source, e, call_words.call(source.words, e.kind, e.week), cell)
        case ev.CallTried():
            call = call_words.call(source.words, e.kind, e.week)
            yield _row(source, e, call, Cell(text=_tried(source, e)))
        case ev.CallsDeclined():
            text = source.say("Doesn’t want calls")
            yield _row(source, e, "", Cell(text=_because(text, e.reason)))
        case ev.CallsResumed():
            text = source.say("Is called again")
            yield _row(source, e, "", Cell(text=_because(text, e.reason)))
        case ev.TaskAnswered():
            of = made[e.number]
            text = source.say("The prescriber took note")
            call = call_words.call(source.words, of.kind, of.week)
            yield _row(source, e, call, Cell(text=_because(text, e.note)))
        case _:
            pass


def _row(source: Source, e: ev.ByStaff, call: str, said: Cell) -> tuple[Cell, ...]:
    when = Cell(text=source.second(e.at), strong=True)
    return (when, Cell(text=call), said, Cell(text=e.by))


def _because(text: str, reason: str) -> str:
    return f"{text}: {reason}" if reason else text


def _struck(source: Source, said: str, gone: ev.FollowUpStruck) -> Cell:
    text = source.say(
        "struck {when} by {by}: {reason}",
        when=source.second(gone.at),
        by=gone.by,
        reason=gone.reason,
    )
    return Cell(old=said, text=text)


def _tried(source: Source, e: ev.CallTried) -> str:
    if e.not_reached:
        return source.say("No answer: not reached after {n} tries", n=MOST_TRIES)
    asked = e.outcome == CALL_BACK
    text = source.say("A later call was asked for" if asked else "No answer")
    if e.again_at is None:
        return text
    return f"{text}, {source.say('again at {when}', when=source.clock.minute(e.again_at))}"


def _said(source: Source, e: ev.FollowUpMade) -> str:
    return "; ".join(_pieces(source, e))


def _pieces(source: Source, e: ev.FollowUpMade) -> Iterator[str]:
    words = source.words
    for code in call_words.in_order(e.kind, e.answers):
        said = e.answers[code]
        text = f"{call_words.question(words, code)}: {call_words.answer(words, code, said)}"
        yield f"{text}, {e.details[code]}" if code in e.details else text
    for code in e.not_asked:
        yield f"{call_words.question(words, code)}: {source.say('not asked')}"
    if e.note:
        yield source.say("Note: {text}", text=e.note)
    if e.reached_at is not None:
        when = source.clock.minute(e.reached_at)
        yield source.say("Reached {who} at {when}", who=e.reached, when=when)
    if e.red:
        red = ", ".join(call_words.question(words, code) for code in e.red)
        yield source.say("Task for the prescriber: {what}", what=red)
    yield source.say("name and birth date asked and right")
