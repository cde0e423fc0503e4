"""Each control in the tables of hazards, threats and failures names a test, and one only."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOLD = "".join(
    (ROOT / "docs" / f"{name}.md").read_text() for name in ("hazards", "security", "survival")
)
NAME = re.compile(r"`(test_\w+|Test\w+)`")
NAMED = sorted(set(NAME.findall(TOLD)))
DEFINED = re.compile(r"^ *(?:(?:def|class) (test_\w+|Test\w+)\b|(Test\w+) = )", re.MULTILINE)


def places() -> dict[str, list[str]]:
    """Return the files in which each test is, once for each time."""
    found = defaultdict(list)
    for path in (ROOT / "tests").rglob("test_*.py"):
        for name, other in DEFINED.findall(path.read_text()):
            found[name or other].append(str(path.relative_to(ROOT)))
    return found


PLACES = places()


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def rows(text: str) -> Iterator[str]:
    """Yield each row of the tables whose last column is of tests."""
    for table in re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE):
        head, _, *below = table.splitlines()
        if cells(head)[-1] == "test":
            yield from below


ROWS = list(rows(TOLD))


def test_the_tables_have_rows_and_name_tests() -> None:
    assert len(ROWS) > 100
    assert len(NAMED) > 150


@pytest.mark.parametrize("row", ROWS, ids=lambda row: "/".join(cells(row)[:2])[:40])
def test_a_row_names_a_test_in_its_last_column(row: str) -> None:
    assert NAME.search(cells(row)[-1]), row


@pytest.mark.parametrize("name", NAMED)
def test_a_name_is_that_of_one_test_and_no_other(name: str) -> None:
    assert len(PLACES.get(name, [])) == 1, PLACES.get(name)


def test_the_numbers_of_hazards_are_unique() -> None:
    hazards = (ROOT / "docs" / "hazards.md").read_text()
    numbers = [cells(row)[0] for row in rows(hazards)]

    assert len(set(numbers)) == len(numbers)
