"""What a builder of facts hands over, taken here from the sample that was drawn."""

from monitor.record.compare import Fact
from monitor.record.read import FOOT, HEAD
from monitor.record.report import Listing, Report, Table


def facts_of(report: Report) -> tuple[Fact, ...]:
    """Return every fact of a report: head and foot, boxes, rows, items, signatures."""
    found = [
        Fact(section=HEAD, texts=report.state.words),
        Fact(section=FOOT, texts=(report.chain.record_id, report.chain.app)),
        Fact(section="", texts=(report.patient.name, report.patient.mrn, report.visit.order)),
        Fact(section="Protocol", texts=(report.protocol.sha256, report.protocol.statement)),
        Fact(section="Signatures", texts=(report.chain.sha256, report.chain.previous)),
    ]
    found += [Fact(section="", texts=(box.title, box.headline, *box.lines)) for box in report.boxes]
    for section in report.sections:
        if isinstance(section, Table):
            found += rows_of(section)
        else:
            found += items_of(section)
    for signature in report.signatures:
        texts = (signature.name, signature.role, signature.signed)
        found.append(Fact(section="Signatures", texts=texts))
    return tuple(found)


def rows_of(table: Table) -> list[Fact]:
    """Return a fact a row, and one a footnote."""
    facts = [Fact(section=table.title, texts=(note.text,)) for note in table.footnotes]
    for row in table.rows:
        texts: list[str] = []
        columns: list[str] = []
        for cell, column in zip(row, table.columns, strict=True):
            shown = [text for text in (cell.old, cell.text) if text] or [""]
            texts += shown
            columns += [column.label] * len(shown)
        key = [cell.text or cell.old for cell in row[: table.keys]]
        facts.append(
            Fact(section=table.title, key=tuple(key), texts=tuple(texts), columns=tuple(columns))
        )
    return facts


def items_of(listing: Listing) -> list[Fact]:
    """Return a fact an item."""
    return [Fact(section=listing.title, texts=(item.text,)) for item in listing.items]
