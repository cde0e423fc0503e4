"""What a tree for a screen reader must not hold, each as the list of what breaks the rule."""

from collections.abc import Sequence
from typing import Final

from tests.ui.spoken_tree import Heard

OWN_TEXT: Final = frozenset({"ColumnHeader", "RowHeader", "Cell"})
ROLES: Final = frozenset(
    {
        "Button", "ButtonMenu", "RadioButton", "CheckBox", "EditableText", "ComboBox", "SpinBox",
        "Slider", "Grouping", "Graphic", "Table", "Cell", "List", "ListItem", "PageTab", "Document",
    }
)  # fmt: skip
SCREEN_ROLES: Final = {"BoardScreen": "Client", "ChairScreen": "Client"}
"""A screen that takes the keys of its whole page is a plain pane with a name."""
PRESSED: Final = frozenset({"Button", "RadioButton", "CheckBox", "PageTab"})


def nameless(tree: Sequence[Heard]) -> list[str]:
    """Return what acts and has no name."""
    return [str(e) for e in tree if e.acts and not e.name and "Cell" not in e.role]


def strange(tree: Sequence[Heard]) -> list[str]:
    """Return what acts and does not say what it is."""
    return [
        str(e)
        for e in tree
        if e.acts and e.role not in ROLES and SCREEN_ROLES.get(e.kind) != e.role
    ]


def signs(tree: Sequence[Heard]) -> list[str]:
    """Return what acts and is named by a bare sign."""
    return [
        str(e)
        for e in tree
        if e.acts and e.name and e.role not in OWN_TEXT
        if not any(letter.isalnum() for letter in e.name) or "::" in e.name
    ]


def deaf(tree: Sequence[Heard]) -> list[str]:
    """Return what is a button and cannot be pressed by a screen reader."""
    return [str(e) for e in tree if e.role in PRESSED and e.able and not e.presses]


def headless(tree: Sequence[Heard]) -> list[str]:
    """Return the tables without a name, without column headers, or with a nameless one."""
    found = []
    for place, each in enumerate(tree):
        if each.role == "Table":
            below = tree[place + 1 :]
            heads = [one for one in below if one.role == "ColumnHeader" and one.depth > each.depth]
            if not each.name or not heads or not all(head.name for head in heads):
                found.append(str(each))
    return found


def broken(tree: Sequence[Heard]) -> list[str]:
    """Return all of it."""
    return [*nameless(tree), *strange(tree), *signs(tree), *deaf(tree), *headless(tree)]
