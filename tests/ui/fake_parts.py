"""Parts of a station in memory: its staff, its trail, its exports; what they note stands in it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING

from monitor.api import (
    AuditKind,
    Person,
    SigningOutcome,
    Unwritten,
)
from monitor.api.trail import AuditFilter, AuditPage, AuditTable
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.refusals import Refused
from monitor.staff.roles import May

if TYPE_CHECKING:
    from tests.ui.fake_station import FakeStation


class FakeStaff:
    """Implements `monitor.api.staff.Staff`."""

    def __init__(self, station: "FakeStation") -> None:
        self._station = station

    def add_person(
        self, *, name: str, role: str, pin_hash: str, by: str, once: bool = False
    ) -> Person:
        self._station.may_fail()
        person = Person(
            id=f"person-{len(self._station.everybody) + 1}", name=name, role=role, must_change=once
        )
        self._station.everybody.append(person)
        self._station.pins[person.id] = pin_hash
        return person

    def change_person(self, person: str, *, name: str, role: str, by: str) -> Person:
        return self._station.replaced(person, name=name, role=role)

    def change_pin(self, person: str, *, pin_hash: str, by: str) -> Person:
        changed = self._station.replaced(person, must_change=self._station.name_of(person) != by)
        self._station.pins[person] = pin_hash
        self._station.pin_changes.append((person, by))
        return changed

    def remove_person(self, person: str, *, by: str) -> Person:
        return self._station.replaced(person, active=False)

    def return_person(self, person: str, *, by: str) -> Person:
        return self._station.replaced(person, active=True)


class FakeTrail:
    """Implements `monitor.api.trail.Trail`."""

    def __init__(self, station: "FakeStation") -> None:
        self._station = station

    def page(
        self, by: str, wanted: AuditFilter | None = None, before: int | None = None
    ) -> AuditPage:
        self._station.may_fail()
        end = len(self._station.audit_log) if before is None else before - 1
        start = max(0, end - self._station.audit_step)
        asked = wanted or AuditFilter()
        self._station.audit_asked.append(asked)
        found = tuple(row for row in self._station.audit_log[start:end] if asked.takes(row))
        return AuditPage(rows=found[::-1], before=start + 1 if start else 0)

    def prepare_table(self, by: str, wanted: AuditFilter | None = None) -> Callable[[], AuditTable]:
        self._station.may_fail()
        self._station.audit_asked.append(wanted or AuditFilter())

        def make() -> AuditTable:
            self._station.audit_made_on.append(get_ident())
            return AuditTable(rows=7, csv=b"time,zone\r\n")

        return make

    def taken(self, by: str, taken: AuditTable) -> None:
        self._station.may_fail()
        self._station.audited.append((AuditKind.AUDIT_EXPORTED.value, by, {"rows": taken.rows}))

    def day(self, day: str) -> tuple[int, int]:
        begins = datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=UTC).timestamp() * MICRO
        return round(begins), round(begins) + 24 * 60 * MINUTE


class FakeExports:
    """Implements `monitor.api.exports.Exports`."""

    def __init__(self, station: "FakeStation") -> None:
        self._station = station

    def refusal(self, by: str) -> Refused | None:
        try:
            self._station.admit(by, May.EXPORT)
        except Refused as refused:
            return refused
        return None

    def write(self, session: str, *, folder: Path | None = None, by: str = "") -> Path:
        self._station.may_fail()
        path = (folder or self._station.data_dir / "records") / f"{session}.pdf"
        self._station.exported.append((session, path))
        return path

    def prepare_export(
        self,
        session: str,
        *,
        folder: Path | None = None,
        form: str = "pdf",
        told: Callable[[SigningOutcome], None] | None = None,
        by: str = "",
    ) -> Callable[[], Path]:
        self._station.may_fail()
        if form != "pdf" or folder is not None:
            self._station.admit(by, May.EXPORT)

        def write() -> Path:
            if self._station.disk is not None:
                raise self._station.disk
            if told is not None:
                told(self._station.outcome)
            written = self.write(session, folder=folder)
            return written.with_suffix(f".{form}")

        return write

    def prepare_draft(self, session: str, *, by: str) -> Callable[[], bytes] | None:
        self._station.admit(by, May.WRITE_RECORD)
        ways = self._station.ways
        return None if ways is None else ways.prepare_draft(session)

    def prepare_form(
        self, session: str, *, folder: Path | None = None, by: str
    ) -> Callable[[], Path]:
        self._station.may_fail()

        def write() -> Path:
            if self._station.disk is not None:
                raise self._station.disk
            return (folder or self._station.data_dir) / f"{session}_form.pdf"

        return write

    def prepare_unwritten(self, session: str) -> Callable[[], Unwritten]:
        self._station.may_fail()
        return lambda: self._station.unwritten

    def record_file(self, session: str) -> Path | None:
        self._station.may_fail()
        return self._station.written

    def note_failed(self, session: str, why: str) -> None:
        self._station.may_fail()
        self._station.not_exported.append((session, why))
