"""Facts of what a session was opened from."""

from collections.abc import Iterator

from monitor.record.compare import Fact
from monitor.record.ledger import Ledger

SECTION = "Before the start"


def plan_facts(ledger: Ledger) -> Iterator[Fact]:
    """Yield what the record must say of the plan, the session before, and the plan's questions."""
    plan = ledger.opened.plan
    if plan is None:
        return
    texts: list[tuple[str, ...]] = []
    texts += [(ledger.say("Patient file {id}", id=plan.patient),)] if plan.patient else []
    if plan.version:
        form = "Opened from the treatment plan, version {n}, signed by {by}"
        texts.append((ledger.say(form, n=plan.version, by=plan.prescriber),))
    if plan.last_session:
        texts.append((ledger.say("Session before: {id}", id=plan.last_session),))
    texts += [(asked.question, asked.why) for asked in plan.questions]
    yield from (ledger.fact(SECTION, text) for text in texts)
