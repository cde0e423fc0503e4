"""What was done at the station and by whom, for those who may look at it and take it out."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from monitor.audit import AuditKind
from monitor.domain.measures import MICRO
from monitor.gate import named
from monitor.staff.roles import May
from monitor.station.core import Core
from monitor.trail import (
    AuditFilter,
    AuditPage,
    AuditRow,
    AuditTable,
    newest_first,
    page,
    table,
)


class Trail:
    """Reads the audit entries of a station's stream."""

    def __init__(self, station: Core) -> None:
        self._station = station

    def page(
        self, by: str, wanted: AuditFilter | None = None, before: int | None = None
    ) -> AuditPage:
        """Return some of the audit, newest first; `before` of one page is where the next goes on.

        Raises:
            Refused: `by` may not see it.
        """
        self._station.admit(by, May.AUDIT)
        return page(self._station.journal, self._named(), self._asked(wanted), before)

    def rows(self, by: str, wanted: AuditFilter | None = None) -> Iterator[AuditRow]:
        """Return the audit, newest first, read as it is asked for.

        Raises:
            Refused: `by` may not see it.
        """
        self._station.admit(by, May.AUDIT)
        return newest_first(self._station.journal, self._named(), self._asked(wanted))

    def prepare_table(self, by: str, wanted: AuditFilter | None = None) -> Callable[[], AuditTable]:
        """Return what makes the table of the audit, newest first, slowly, on any thread.

        It is sealed where the clinic seals its exports.
        Call `taken` before it is given to anybody.

        Raises:
            Refused: `by` may not export it. What is returned raises `StorageError`.
            StorageError: the key store does not give out the key.
        """
        self._station.admit(by, May.AUDIT)
        self._station.admit(by, May.EXPORT)
        beside, wall_text = self._station.journal.beside, self._station.wall_text
        pack = self._station.keeping.sealer()
        names, asked = self._named(), self._asked(wanted)

        def make() -> AuditTable:
            with beside() as journal:
                made = table(newest_first(journal, names, asked), wall_text)
            if pack is None:
                return made
            name, content = pack(Path(made.ending), made.csv)
            return replace(made, csv=content, ending=name.name)

        return make

    def taken(self, by: str, taken: AuditTable) -> None:
        """Keep that a table of the audit is taken out.

        Raises:
            StorageError: it was not kept: the table stays here.
        """
        self._station.audit(AuditKind.AUDIT_EXPORTED, by, rows=taken.rows)

    def day(self, day: str) -> tuple[int, int]:
        """Return when a local day (`YYYY-MM-DD`) begins and when the next one does, wall clock.

        Raises:
            ValueError: there is no such day.
        """
        begins = datetime.strptime(day, "%Y-%m-%d")  # noqa: DTZ007 - the zone follows
        zone = ZoneInfo(self._station.zone)
        both = (begins.replace(tzinfo=zone), (begins + timedelta(1)).replace(tzinfo=zone))
        first, after = (round(moment.timestamp()) * MICRO for moment in both)
        return first, after

    def _named(self) -> Callable[[str], str]:
        return named(self._station.roster)

    def _asked(self, wanted: AuditFilter | None) -> AuditFilter:
        """Return what is looked for; a person is found under every name they ever had."""
        asked = wanted or AuditFilter()
        return replace(asked, person=self._named()(asked.person))
