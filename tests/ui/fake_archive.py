"""The archive over given rows: the real search in an index in memory, and work that tests give."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from monitor.api import Phase, SessionRow, StorageError
from monitor.api.archive import Break, Outcome
from monitor.archiving import Archive
from monitor.domain.measures import MICRO
from monitor.index.entry import Indexed, marks
from monitor.index.store import Index, in_memory
from monitor.index.tokens import tokens
from monitor.journal.memory import MemoryJournal
from monitor.ports import Journal

Progress = Callable[[int, int], None]
Stopped = Callable[[], bool]


class Shown(Protocol):
    """The fake station whose rows are found."""

    rows: tuple[SessionRow, ...]
    failure: StorageError | None


class _NoKey:
    def data_key(self) -> bytes:
        raise StorageError("keystore")


class _Around:
    """What a real archive would read: nothing is stored here."""

    def __init__(self) -> None:
        self.journal: Journal = MemoryJournal()
        self.data_dir = Path("data")
        self.zone = "UTC"
        self.read_only = False

    @property
    def keeping(self) -> _NoKey:
        return _NoKey()


class FakeArchive(Archive):
    """Finds the rows of a fake station.

    `upkeep` is what `prepare_upkeep` does, if it `is_behind`; `verification` the other one.
    """

    def __init__(self, station: Shown) -> None:
        super().__init__(_Around())
        self._shown = station
        self._filled: tuple[SessionRow, ...] | None = None
        self.is_behind = False
        self.upkeep: Callable[[Progress, Stopped], Outcome] = lambda _p, _s: Outcome()
        self.verification: Callable[[Progress, Stopped], tuple[Break, ...]] = lambda _p, _s: ()

    def waits(self) -> bool:
        return self.is_behind

    def prepare_upkeep(self) -> Callable[[Progress, Stopped], Outcome]:
        self.is_behind = False
        return self.upkeep

    def prepare_verification(self) -> Callable[[Progress, Stopped], tuple[Break, ...]]:
        return self.verification

    def _index(self) -> Index:
        if self._opened is None or self._filled != self._shown.rows:
            self._filled = self._shown.rows
            self._opened = filled(self._shown.rows)
        return self._opened

    def _fresh(self) -> Index:
        return self._index()


def filled(rows: Sequence[SessionRow]) -> Index:
    """Return an index in memory that holds these rows; the first is the newest."""
    index = in_memory()
    with index.change():
        for row in reversed(rows):
            index.put(indexed_row(row))
        index.put_mark("built", "yes")
    return index


def indexed_row(row: SessionRow) -> Indexed:
    """Return what an index would keep of a session with this row."""
    opened = datetime.fromtimestamp(row.opened_at / MICRO, UTC)
    kept = asdict(row) | {"phase": row.phase.value}
    return Indexed(
        session=row.session,
        opened=row.opened_at,
        mrn=row.mrn,
        protocol=row.protocol,
        worst=row.worst,
        unsigned=row.phase is not Phase.CLOSED,
        amended=row.amended,
        training=False,
        form_due=row.form_due,
        form_sent=row.form_sent,
        length=1,
        sha256="0" * 64,
        summary=json.dumps(kept),
        words=tokens(
            (row.name, row.mrn, row.record),
            (f"{opened:%Y-%m-%d}", row.birth_date),
            marks(row, row.protocol),
        ),
    )
