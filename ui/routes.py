"""The ways from one screen to another that are asked for on a screen, by what is shown there."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from monitor.api import SessionRow

if TYPE_CHECKING:
    from monitor.api.calls import CallRow


class Routes(QObject):
    """Leads on from a session, a patient or a number of the month. Lifetime: that of the window."""

    def __init__(
        self,
        go: Callable[[str, int], None],
        made: Callable[[str], Any],
        came_from: Callable[..., None],
        parent: QObject,
    ) -> None:
        """Take what shows the screen of a name at a chair, and what returns it, made if need be.

        `came_from` takes the names of screens that Esc leads back to from the one just shown.
        """
        super().__init__(parent)
        self._came_from = came_from
        self._go = go
        self._made = made

    def lead_on(self, name: str, screen: Any) -> None:
        """Have what `screen` asks for lead on from there."""
        if name == "month":
            screen.rows_requested.connect(self.show_rows)
        elif name == "sessions":
            screen.addendum_requested.connect(self.add_to_session)
            screen.report_requested.connect(self.show_report)
            screen.print_requested.connect(self.print_session)
            screen.patient_requested.connect(self.show_patient)
        elif name == "patient":
            screen.start_requested.connect(self.start_from_plan)
            screen.records_requested.connect(self.show_records)
            screen.record_requested.connect(self.show_records)
            screen.call_requested.connect(self.show_call)
        elif name in ("from-plan", "open", "calls"):
            screen.patient_requested.connect(self.show_patient)

    def show_rows(self, title: str, sessions: tuple[str, ...], why: str) -> None:
        """Go to the archive, narrowed to the sessions behind a number of the month."""
        self._go("sessions", 0)
        self._came_from("month")
        self._made("sessions").show_only(title, sessions, why)

    def show_report(self, session: str) -> None:
        """Go to the monitoring form of a session."""
        self._go("report", 0)
        self._made("report").show_session(session)

    def show_patient(self, mrn: str) -> None:
        """Go to a patient's page; without an MRN to registering one."""
        self._go("patient", 0)
        self._came_from("calls")
        screen = self._made("patient")
        if mrn:
            screen.show_patient(mrn)
        else:
            screen.register()

    def show_call(self, row: "CallRow") -> None:
        """Go to the sheet of a call that is due."""
        self._go("calls", 0)
        self._made("calls").choose(row)

    def start_from_plan(self, mrn: str) -> None:
        """Go to what a session of this patient takes along."""
        self._go("from-plan", 0)
        self._made("from-plan").show_patient(mrn)

    def show_records(self, wanted: str) -> None:
        """Go to the archive with what was looked for: an MRN, or a session."""
        self._go("sessions", 0)
        self._came_from("patient")
        self._made("sessions").look_for(wanted)

    def add_to_session(self, session: str) -> None:
        """Go to the addenda of a sealed session."""
        self._go("amend", 0)
        self._made("amend").show_session(session)

    def print_session(self, row: SessionRow) -> None:
        """Go to the pages of a session of the list."""
        self._go("print", 0)
        self._made("print").show_row(row)
