"""What the record of the session that was driven must say, read back from the file itself."""

import pypdfium2

from monitor.bootstrap import verify_record
from tests.ui.whole.stand import Stand

SAID = ("Oda Exempel", "FX-331-08", "128/78", "R. Made-Upp", "Nia Nurse", "Sol Second")
DEEDS = (
    "session_opened",
    "identity_confirmed",
    "order_second_checked",
    "infusion_started",
    "infusion_stopped",
    "session_closed",
)
CHECKS = 7
"""Baseline, T+5, and E+0 to E+60 every fifteen minutes."""


def assert_recorded(stand: Stand) -> None:
    """Compare record, list and journal with what was done at the window."""
    (row,) = stand.station.sessions()
    (path,) = (stand.folder / "records").rglob("*.pdf")
    data = path.read_bytes()
    with pypdfium2.PdfDocument(data) as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    flat = " ".join(text.split())
    assert [words for words in SAID if words not in flat] == []
    verdict = verify_record(data)
    assert (verdict.findings, verdict.session, verdict.redrawn) == ((), row.session, True)
    entries = list(stand.journal.read(f"session:{row.session}"))
    assert len(entries) == verdict.entries
    told = [entry.kind for entry in entries]
    assert [kind for kind in told if kind in DEEDS] == list(DEEDS)
    assert told.count("check_saved") == CHECKS
