"""The tables of the documents, read as they stand."""

from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture
def docs_table() -> list[list[str]]:
    """Return the cells of the table of slots and measures, its heads first."""
    text = (DOCS / "esketamine.md").read_text(encoding="utf-8")
    lines = text.partition("<!-- slots -->")[2].strip().splitlines()
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return [rows[0], *rows[2:]]
