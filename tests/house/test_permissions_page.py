"""The page that prints who may do what equals the table that decides it."""

from pathlib import Path

from monitor.staff.roles import ALLOWED, Role

PAGE = Path(__file__).parents[2] / "docs" / "permissions.md"


def test_the_page_of_permissions_is_the_table() -> None:
    lines = [line for line in PAGE.read_text().splitlines() if line.startswith("| `")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]

    printed = {
        row[0].strip("`"): {role for role, dot in zip(Role, row[1:], strict=True) if dot}
        for row in cells
    }

    assert printed == {what.value: set(roles) for what, roles in ALLOWED.items()}
