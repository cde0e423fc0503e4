"""How a session was discharged: the criteria with their evidence, and what was confirmed."""

from collections.abc import Iterator

from monitor.domain import events as ev
from monitor.record.report import Answer, Item, Listing
from monitor.record.source import Source


def discharge(source: Source) -> Listing:
    """Return the criteria with their evidence, as they were when the session was closed."""
    closing = source.session.closing
    if closing is None:
        return Listing(title=source.say("Discharge"), items=(), empty=source.say("Not closed yet."))
    asked = [r for r in closing.results if r.met is not None]
    met = sum(r.met is True for r in asked)
    return Listing(
        title=source.say("Discharge"),
        note=source.say(
            "{when}, {n} of {of} criteria met",
            when=source.second(closing.at),
            n=met,
            of=len(asked),
        ),
        items=(*_criteria(source, closing), *_confirmed(source, closing)),
    )


def _criteria(source: Source, closing: ev.SessionClosed) -> Iterator[Item]:
    answers = {True: Answer.MET, False: Answer.UNMET, None: Answer.PLAIN}
    criteria = {c.id: c for c in source.session.protocol.criteria}
    for r in closing.results:
        by_devices = source.session.protocol.by_devices
        text = source.words.criterion(criteria[r.criterion], by_devices=by_devices).title
        text += f": {evidence(source, r, criteria[r.criterion].measure)}"
        if r.criterion in closing.override:
            text += source.say("; overridden: {reason}", reason=closing.override[r.criterion])
        yield Item(text=text, answer=answers[r.met])


def evidence(source: Source, r: ev.CriterionResult, measure: str | None) -> str:
    """Return whether a criterion was met, and on which value of which check."""
    word = source.say({True: "met", False: "not met", None: "not applicable"}[r.met])
    if r.check is None or r.value is None or measure is None:
        return word
    check = source.session.checks[r.check - 1]
    value = source.inside(source.words.quantity(measure, r.value))
    when = source.clock.minute(check.taken_at)
    return source.say("{met}, {value} at {when}", met=word, value=value, when=when)


def _confirmed(source: Source, closing: ev.SessionClosed) -> Iterator[Item]:
    say = source.say
    said = {True: say("yes"), False: say("no"), None: say("not answered")}
    yield Item(text=say("Escort named: {name}", name=closing.escort or say("nobody")))
    yield Item(text=say("Written advice given: {answer}", answer=said[closing.advice_given]))
    if not source.session.protocol.by_devices or closing.cannula_out is not None:
        yield Item(text=say("Cannula out: {answer}", answer=said[closing.cannula_out]))
    if closing.prescriber:
        yield Item(text=say("Prescriber named at closing: {by}", by=closing.prescriber))
    if closing.reason:
        yield Item(text=say("Reason: {reason}", reason=closing.reason))
