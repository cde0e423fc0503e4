"""What the journal's entries say that a record must say, fact by fact.

Made from the entries alone, in one walk over the events, without the folded session and without
the report: what the builder forgets, the comparison finds missing.
"""

from collections.abc import Iterator, Sequence

from monitor.ports import Entry
from monitor.record.compare import Fact
from monitor.record.read import FOOT


def facts(entries: Sequence[Entry]) -> tuple[Fact, ...]:
    """Return every fact of a session's whole stream."""
    return tuple(_all(entries))


def _all(entries: Sequence[Entry]) -> Iterator[Fact]:
    session = entries[0].stream.partition(":")[2]
    yield Fact(section=FOOT, texts=(session,))
    yield Fact(section="Signatures", texts=(entries[-1].sha256,))
