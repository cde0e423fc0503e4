"""The part of the door for what was done here and by whom."""

from collections.abc import Callable
from typing import Protocol as Interface

from monitor.trail import KINDS, AuditFilter, AuditPage, AuditRow, AuditTable

__all__ = ["KINDS", "AuditFilter", "AuditPage", "AuditRow", "AuditTable", "Trail"]


class Trail(Interface):
    """What was done at the station, for those who may look at it."""

    def page(
        self, by: str, wanted: AuditFilter | None = None, before: int | None = None
    ) -> AuditPage:
        """Return some of the audit, newest first; `before` of one page is where the next goes on.

        Raises:
            Refused: `by` may not see it.
        """

    def prepare_table(self, by: str, wanted: AuditFilter | None = None) -> Callable[[], AuditTable]:
        """Return what makes the table of the audit, newest first, slowly, on any thread.

        Call `taken` before it is given to anybody.

        Raises:
            Refused: `by` may not export it. What is returned raises `StorageError`.
        """

    def taken(self, by: str, taken: AuditTable) -> None:
        """Keep that a table of the audit is taken out.

        Raises:
            StorageError: it was not kept: the table stays here.
        """

    def day(self, day: str) -> tuple[int, int]:
        """Return when a local day (`YYYY-MM-DD`) begins and when the next one does, wall clock.

        Raises:
            ValueError: there is no such day.
        """
