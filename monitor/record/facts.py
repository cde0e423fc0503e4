"""What the journal's entries say that a record must say, fact by fact.

Made from the entries alone, without the folded session and without the report: what the builder
forgets or tells otherwise, the comparison finds. Only how a single value, time or person is
written is shared (`text`, `words`).
"""

from collections.abc import Iterator, Sequence

from monitor.domain.protocol import Protocol
from monitor.ports import Entry
from monitor.record.compare import Fact
from monitor.record.facts_alerts import alert_facts
from monitor.record.facts_calls import call_facts
from monitor.record.facts_checks import check_facts
from monitor.record.facts_course import course_facts
from monitor.record.facts_drugs import drug_facts
from monitor.record.facts_front import front_facts
from monitor.record.ledger import Ledger


def facts(entries: Sequence[Entry], protocol: Protocol, language: str = "en") -> tuple[Fact, ...]:
    """Return every fact of a session's whole stream; `protocol` is the one frozen in it.

    They are told in the language of the record that they are held against.
    """
    return tuple(_all(Ledger.of(entries, protocol, language)))


def _all(ledger: Ledger) -> Iterator[Fact]:
    yield from front_facts(ledger)
    yield from check_facts(ledger)
    yield from alert_facts(ledger)
    yield from course_facts(ledger)
    yield from drug_facts(ledger)
    yield from call_facts(ledger)
