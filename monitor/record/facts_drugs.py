"""Facts about the controlled-drug log: each line of it, and what became of what was drawn."""

from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Decimal

from monitor.domain import events as ev
from monitor.record.compare import Fact
from monitor.record.facts_course import amount
from monitor.record.ledger import Ledger
from monitor.record.text import milligrams
from monitor.words import MINUS

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
        what = [_what(e)]
        if taken_back is not None:
            who = f"by {taken_back.by}, seen by {taken_back.witness}"
            what.append(f"struck {ledger.time(taken_back.at)} {who}: {taken_back.reason}")
        waits = e.number in open_draws and taken_back is None
        numbers = (*_amounts(ledger, e), "not accounted for" if waits else _difference(e))
        yield Fact(
            section=SECTION,
            texts=(f"{e.number}", ledger.time(e.at), ledger.who(e.by), e.witness, *numbers, *what),
            columns=(*COLUMNS, *["Drug and lot"] * len(what)),
        )
    given = amount(ledger, ledger.entries[-1].at)
    if lines and given is not None:
        yield Fact(section=SECTION, texts=(f"by recorded rate {milligrams(given)}",))


def _what(e: ev.DrugDrawn | ev.DrugAccounted) -> str:
    return f"{e.drug}, lot {e.lot}" if isinstance(e, ev.DrugDrawn) else f"Out of no. {e.draw}"


def _amounts(ledger: Ledger, e: ev.DrugDrawn | ev.DrugAccounted) -> tuple[str, str, str]:
    if isinstance(e, ev.DrugDrawn):
        return (_counted(ledger, e.mg), "", "")
    return ("", _counted(ledger, e.given_mg), _counted(ledger, e.wasted_mg))


def _counted(ledger: Ledger, mg: Decimal) -> str:
    strength = ledger.opened.order.concentration_mg_per_ml
    if not strength:
        return f"{mg:f} mg"
    volume = (mg / strength).quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN)
    return f"{mg:f} mg ({volume:f} mL)"


def _difference(e: ev.DrugDrawn | ev.DrugAccounted) -> str:
    if isinstance(e, ev.DrugDrawn):
        return ""
    left = e.difference_mg
    return f"{left:f} mg: {e.reason}".replace("-", MINUS, left < 0) if left else "none"
