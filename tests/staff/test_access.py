"""What the station's entries say of tries and locks: the form that was written once."""

import json
from pathlib import Path

from monitor.staff.access import Access, Tries

GOLDEN = Path(__file__).parents[1] / "golden" / "station" / "access-1.jsonl"


def test_entries_of_the_first_format_are_read_for_ever() -> None:
    access = Access()
    for at, line in enumerate(GOLDEN.read_text().splitlines()):
        entry = json.loads(line)
        access = access.apply(entry["kind"], entry["body"], at)

    assert access.of("p1") == Tries(wrong=4)
    assert access.of("p2") == Tries(wrong=5, locked_at=2)
    assert access.locked == ("p2",)
    assert {access.of(person) for person in ("p3", "p4", "p5", "p6", "p7")} == {Tries()}
