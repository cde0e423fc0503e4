"""All protocols and versions in one list: what is in use, what waits, drafts, what was before."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from monitor.api import Standing, Version, frozen
from monitor.api.protocols import Drafted
from ui.messages import tr
from ui.protocol import words
from ui.widgets.desk_table import CHANGED, DeskModel, Index


@frozen
class Line:
    """One row: a version, or a draft."""

    title: str
    name: str
    """Id and version."""
    state: str
    version: Version | None = None
    draft: Drafted | None = None

    @property
    def waits(self) -> bool:
        """Whether somebody has to do something about it."""
        return self.version is not None and self.version.standing is Standing.WAITING


def lines(drafts: tuple[Drafted, ...], versions: tuple[Version, ...]) -> tuple[Line, ...]:
    """Return what waits, the drafts, what is in use, then what was before."""
    rank = {Standing.WAITING: 0, Standing.IN_FORCE: 2, Standing.EARLIER: 3, Standing.SENT_BACK: 4}
    told = [
        (
            rank[each.standing] + (0 if not each.shipped else 0.5),
            Line(title=each.title, name=each.name, state=words.standing(each), version=each),
        )
        for each in versions
    ]
    told += [(1, _drafted(draft)) for draft in drafts]
    return tuple(line for _, line in sorted(told, key=lambda pair: pair[0]))


def _drafted(draft: Drafted) -> Line:
    return Line(
        title=first_value(draft.text, "title") or draft.key,
        name=" ".join(first_value(draft.text, key) for key in ("id", "version")),
        state=tr("Draft by {0}").format(draft.by),
        draft=draft,
    )


def first_value(text: str, key: str) -> str:
    """Return the text of a key at the top of a file, which need not be TOML at the moment."""
    for line in text.splitlines():
        name, _, value = line.partition("=")
        if name.strip() == key:
            return value.partition("#")[0].strip().strip('"')
    return ""


class VersionsModel(DeskModel):
    """One row a version or draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def set_lines(self, found: tuple[Line, ...]) -> None:
        """Show these."""
        if found != self._lines:
            self.beginResetModel()
            self._lines = found
            self.endResetModel()

    def line_at(self, row: int) -> Line | None:
        """Return a row, None where there is none."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, sha256: str) -> int:
        """Return the row of a version by its hash; -1 without it."""
        hits = [
            i
            for i, line in enumerate(self._lines)
            if line.version is not None and line.version.sha256 == sha256
        ]
        return hits[0] if hits else -1

    def count(self) -> int:
        return len(self._lines)

    def heads(self) -> tuple[str, ...]:
        return (tr("Protocol"), tr("Id and version"), tr("State"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        cells = (line.title, line.name, line.state)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cells[index.column()]
        if role == CHANGED:
            return line.waits
        return None
