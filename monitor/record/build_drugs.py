"""The controlled-drug log as a table: each line as it was counted, struck ones too."""

from decimal import Decimal

from monitor.domain import events as ev
from monitor.domain.drugs import in_ml
from monitor.domain.project_values import mg_given
from monitor.record.report import Cell, Table
from monitor.record.source import Source, table
from monitor.record.text import milligrams

TITLE = "Controlled-drug log"
COLUMNS = "No.|When|Drug and lot|Drawn|Given|Wasted|Difference|By|Witness"
WRAP = "Drug and lot|Difference|Witness"


def drugs(source: Source) -> Table:
    """Return what was drawn up, given and wasted as counted; what the rate gave stands beside."""
    struck = {e.number: e for e in source.events if isinstance(e, ev.DrugLineStruck)}
    lines = [e for e in source.events if isinstance(e, ev.DrugDrawn | ev.DrugAccounted)]
    return table(
        source.words,
        TITLE,
        COLUMNS,
        (_line(source, e, struck.get(e.number)) for e in lines),
        wrap=WRAP,
        note=_by_rate(source) if lines else "",
    )


def _by_rate(source: Source) -> str:
    given = mg_given(source.session, source.last)
    if given is None:
        return source.say("Amounts as counted")
    rate = milligrams(source.words, given)
    return source.say("Amounts as counted; by recorded rate {amount}", amount=rate)


def _line(
    source: Source, e: ev.DrugDrawn | ev.DrugAccounted, struck: ev.DrugLineStruck | None
) -> tuple[Cell, ...]:
    if isinstance(e, ev.DrugDrawn):
        what = source.say("{drug}, lot {lot}", drug=e.drug, lot=e.lot)
        amounts = (_amount(source, e.mg), "", "")
    else:
        both = (_amount(source, e.given_mg), _amount(source, e.wasted_mg))
        what, amounts = source.say("Out of no. {n}", n=e.draw), ("", *both)
    taken_back = ""
    if struck is not None:
        taken_back = source.say(
            "struck {when} by {who}, seen by {witness}: {reason}",
            when=source.second(struck.at),
            who=struck.by,
            witness=struck.witness,
            reason=struck.reason,
        )
    return (
        Cell(text=str(e.number), strong=True),
        Cell(text=source.second(e.at)),
        Cell(old=what, text=taken_back) if struck else Cell(text=what),
        *(Cell(old=amount) if struck else Cell(text=amount) for amount in amounts),
        _difference(source, e, struck=struck is not None),
        Cell(text=source.who(e.by)),
        Cell(text=e.witness),
    )


def _amount(source: Source, mg: Decimal) -> str:
    """Return `41.5 mg`, and what that is in mL at the order's concentration."""
    volume = in_ml(mg, source.session.order.concentration_mg_per_ml)
    said = f"{source.words.number(mg)} mg"
    return said if volume is None else f"{said} ({source.words.number(volume)} mL)"


def _difference(source: Source, e: ev.DrugDrawn | ev.DrugAccounted, *, struck: bool) -> Cell:
    if isinstance(e, ev.DrugDrawn):
        waits = any(d.number == e.number and d.account is None for d in source.session.drugs)
        return Cell(text=source.say("not accounted for") if waits and not struck else "")
    if not e.difference_mg:
        none = source.say("no difference")
        return Cell(old=none) if struck else Cell(text=none, faint=True)
    said = f"{source.words.number(e.difference_mg)} mg: {e.reason}"
    return Cell(old=said) if struck else Cell(text=said)
