"""Facts about the controlled-drug log: each line of it, and what became of what was drawn."""

from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Decimal

from monitor.domain import events as ev
from monitor.record.compare import Fact
from monitor.record.facts_course import amount
from monitor.record.ledger import Ledger
from monitor.record.text import milligrams

SECTION = "Controlled-drug log"
COLUMNS = ("No.", "When", "By", "Witness", "Drawn", "Given", "Wasted", "Difference")


def drug_facts(ledger: Ledger) -> Iterator[Fact]:
    """Yield what the entries say about drawn, given and wasted amounts."""
    struck = {e.number: e for e in ledger.all(ev.DrugLineStruck)}
    lines = [e for e in ledger.events if isinstance(e, ev.DrugDrawn | ev.DrugAccounted)]
    open_draws = {e.number for e in ledger.all(ev.DrugDrawn)}
    open_draws -= {e.draw for e in ledger.all(ev.DrugAccounted) if e.number not in struck}
    for e in lines:
        taken_back = struck.get(e.number)
        what = [_what(ledger, e)]
        if taken_back is not None:
            what.append(
                ledger.say(
                    "struck {when} by {who}, seen by {witness}: {reason}",
                    when=ledger.time(taken_back.at),
                    who=taken_back.by,
                    witness=taken_back.witness,
                    reason=taken_back.reason,
                )
            )
        waits = e.number in open_draws and taken_back is None
        left = ledger.say("not accounted for") if waits else _difference(ledger, e)
        numbers = (*_amounts(ledger, e), left)
        yield ledger.fact(
            SECTION,
            (f"{e.number}", ledger.time(e.at), ledger.who(e.by), e.witness, *numbers, *what),
            (*COLUMNS, *["Drug and lot"] * len(what)),
        )
    given = amount(ledger, ledger.entries[-1].at)
    if lines and given is not None:
        rate = milligrams(ledger.words, given)
        said = ledger.say("Amounts as counted; by recorded rate {amount}", amount=rate)
        yield ledger.fact(SECTION, (said,))


def _what(ledger: Ledger, e: ev.DrugDrawn | ev.DrugAccounted) -> str:
    if isinstance(e, ev.DrugDrawn):
        return ledger.say("{drug}, lot {lot}", drug=e.drug, lot=e.lot)
    return ledger.say("Out of no. {n}", n=e.draw)


def _amounts(ledger: Ledger, e: ev.DrugDrawn | ev.DrugAccounted) -> tuple[str, str, str]:
    if isinstance(e, ev.DrugDrawn):
        return (_counted(ledger, e.mg), "", "")
    return ("", _counted(ledger, e.given_mg), _counted(ledger, e.wasted_mg))


def _counted(ledger: Ledger, mg: Decimal) -> str:
    strength = ledger.opened.order.concentration_mg_per_ml
    number = ledger.words.number
    if not strength:
        return f"{number(mg)} mg"
    volume = (mg / strength).quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN)
    return f"{number(mg)} mg ({number(volume)} mL)"


def _difference(ledger: Ledger, e: ev.DrugDrawn | ev.DrugAccounted) -> str:
    if isinstance(e, ev.DrugDrawn):
        return ""
    if not e.difference_mg:
        return ledger.say("no difference")
    return f"{ledger.words.number(e.difference_mg)} mg: {e.reason}"
