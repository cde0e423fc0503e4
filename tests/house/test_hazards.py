"""Each control in the tables of hazards, threats and failures names a test that exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLES = "\n".join(
    (ROOT / "docs" / name).read_text() for name in ("hazards.md", "security.md", "survival.md")
)
NAMED = sorted(set(re.findall(r"`(test_\w+|Test\w+)`", TABLES)))
TOLD = "\n".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))


def test_the_table_names_tests() -> None:
    assert len(NAMED) > 30


@pytest.mark.parametrize("name", NAMED)
def test_a_control_has_its_test(name: str) -> None:
    assert re.search(rf"^ *(def {name}\(|{name} = )", TOLD, re.MULTILINE)
