"""The tree that a screen reader walks, as plain rows."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from monitor.api import frozen


@frozen
class Heard:
    """One thing of the tree."""

    role: str
    name: str
    kind: str
    acts: bool
    """Whether it can be pressed, toggled or given the focus."""
    depth: int
    presses: bool = False
    """Whether a screen reader can press it."""
    able: bool = True
    """Whether it is not greyed out."""

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.role} [{self.name}] {self.kind}"


def tree_of(widget: QWidget) -> tuple[Heard, ...]:
    """Return what is seen of `widget`, in the order of its tree."""
    return tuple(_walk(QAccessible.queryAccessibleInterface(widget), 0))


def press(widget: QWidget) -> None:
    """Press `widget` as a screen reader does."""
    deeds = QAccessible.queryAccessibleInterface(widget).actionInterface()
    assert deeds is not None
    assert "Press" in deeds.actionNames()
    deeds.doAction("Press")


def _walk(thing: QAccessibleInterface, depth: int) -> Iterator[Heard]:
    state = thing.state()
    if bool(state.invisible):
        return
    deeds: QAccessibleActionInterface | None = thing.actionInterface()
    names = () if deeds is None else deeds.actionNames()
    yield Heard(
        role=thing.role().name,
        name=thing.text(QAccessible.Text.Name),
        kind=type(thing.object()).__name__,
        acts=bool(state.focusable) or "Press" in names or "Toggle" in names,
        depth=depth,
        presses="Press" in names or "Toggle" in names or "ShowMenu" in names,
        able=not bool(state.disabled),
    )
    for place in range(thing.childCount()):
        child: QAccessibleInterface | None = thing.child(place)
        if child is not None and child.isValid():
            yield from _walk(child, depth + 1)
