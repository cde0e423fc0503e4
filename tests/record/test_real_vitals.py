"""Real vital signs, a session a series: each record says its journal and stays short."""

from pathlib import Path

import pytest

from monitor.journal.memory import MemoryJournal
from monitor.protocols.read import shipped
from monitor.record.export import document
from monitor.replay.parse import parse
from monitor.replay.run import Player
from tests.record.pages import count
from tests.replay.test_real_vitals import ALL, file_of

MOST = 5
LONGEST = "R22"
"""The series with the most alerts."""


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "paper"), [*((name, "a4") for name in ALL or [""]), (LONGEST, "letter")]
)
def test_a_record_of_real_vitals_is_whole_and_short(name: str, paper: str, fonts: Path) -> None:
    actions, protocol = parse(file_of(ALL[name]), shipped())
    journal = MemoryJournal(zone="Europe/Berlin")
    played = Player(journal, protocol, lenient=True, chair=1).play(actions)

    pdf = document(
        played.session, tuple(journal.read("session:S1")), paper=paper, fonts=fonts
    )  # compared inside: it raises when the PDF does not say what the journal says

    assert count(pdf) <= MOST
