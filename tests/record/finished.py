"""Samples in their archival form."""

from datetime import UTC, datetime
from pathlib import Path

from monitor.record.archive import Attachment, finish
from monitor.record.pdf import PaperName, full_title, render
from monitor.record.report import Report

JOURNAL = Attachment(
    name="journal.json",
    mime="application/json",
    relationship="Source",
    description="A journal",
    data=b'{"entries":[]}',
)


def finished(report: Report, paper: PaperName, fonts: Path) -> bytes:
    """Return the archival form of `report` with a journal attached."""
    return finish(
        render(report, paper=paper, fonts=fonts),
        attachments=(JOURNAL,),
        title=full_title(report),
        language=report.language,
        document_id=report.chain.record_id,
        created=datetime(2026, 3, 12, 16, 20, tzinfo=UTC),
    )
