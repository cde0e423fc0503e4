"""A patient's page: plan at the left, the series in the middle, the last time at the right."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor.api import BoardView, Refused, StorageError
from monitor.api.patients import (
    PatientChange,
    PatientCorrected,
    PatientPage,
    PatientRegistered,
    PlanSigned,
)
from ui import messages, theme
from ui.bridge import Bridge
from ui.forms.reach import Reach
from ui.keymap import Key, bind
from ui.last_time.lines import LastTimePanel
from ui.last_time.words import lines_of
from ui.messages import tr
from ui.patient.calls import call_lines, due_calls
from ui.patient.details_sheet import DetailsSheet
from ui.patient.identity_sheet import IdentitySheet
from ui.patient.plan_panel import PlanPanel
from ui.patient.plan_sheet import PlanSheet
from ui.patient.series import SeriesPart
from ui.patient.sheet import Sheet
from ui.patient.strip import PatientStrip, next_words, short_day
from ui.series.chart import KEYS as CHART_KEYS
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar

SHORTCUTS: Final = (Key(("E",), "_plan_key", lambda: tr("Change the plan")),)


class PatientScreen(QWidget):
    """Shows a page as the journal has it; every sheet takes the place of the series."""

    navigate = Signal(str, int)
    start_requested = Signal(str)
    """The MRN of a patient whose session is to be opened from the plan."""
    records_requested = Signal(str)
    """The MRN whose sessions somebody wants to see in the archive."""
    record_requested = Signal(str)
    """Id of a session whose record somebody wants."""
    call_requested = Signal(object)
    """A `CallRow` of this patient that is due."""

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._mrn = ""
        self.page: PatientPage | None = None
        self.strip = PatientStrip()
        self.plan = PlanPanel()
        self.series = SeriesPart(bridge)
        self.identity = IdentitySheet()
        self.details = DetailsSheet()
        self.editor = PlanSheet(bridge)
        self.last = LastTimePanel()
        self.middle = QStackedWidget()
        self.records = Button(tr("Records, {0}").format(0))
        self.call = Button(tr("Call now, due"))
        self.correct = Button(tr("Register…"))
        self.more = Button(tr("Details…"))
        self.foot = FootBar(Foot(main=""))
        for button in (self.records, self.call, self.correct, self.more):
            self.foot.add_left(button)
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    # showing ------------------------------------------------------------------------------

    def show_patient(self, mrn: str) -> None:
        """Show the page of the patient who has or had that number."""
        self._mrn = mrn
        self._close_sheet()
        self._read()
        page = self.page
        if page is not None:
            whose = page.visits[-1].session if page.visits else f"patient:{page.patient.mrn}"
            self._bridge.saw_record(whose, page.patient.mrn)

    def register(self) -> None:
        """Register somebody of whom nothing is known yet."""
        self._mrn, self.page = "", None
        self.identity.begin(None, self._bridge.by)
        self._open_sheet(self.identity)
        self.identity.name.focus()

    def _read(self) -> None:
        """Read the page again; what cannot be read says so and leaves the page as it was."""
        station = self._bridge.station
        try:
            self.page = station.registry.page(self._mrn)
        except (Refused, StorageError) as error:
            said = messages.refused(error) if isinstance(error, Refused) else messages.failed(error)
            self.foot.render_foot(Foot(main=tr("Read again"), key="F3", title=said, missing=True))
            return
        self._render()

    def _render(self) -> None:
        page, station = self.page, self._bridge.station
        if page is None:
            return
        self.strip.render_page(page, station)
        self.plan.render_page(page, station)
        self.series.render_page(page)
        title = tr("Last time")
        if page.last is not None:
            day = short_day(station.local_date(page.last.opened_at))
            title = tr("Last time, {0}").format(day)
        nothing = tr("Nothing to know from the last session.")
        if page.last is None:
            nothing = tr("No session yet.")
        note = tr("shown again at the start screen")
        due = due_calls(page, station)
        lines = (*lines_of(page, station), *call_lines(due, station))
        self.last.render_lines(title, note, lines, nothing)
        self.call.setVisible(bool(due))
        self.records.set_label(tr("Records, {0}").format(len(page.visits)))
        known = page.file is not None
        self.correct.set_label(tr("Correct identity…") if known else tr("Register…"))
        self.more.setVisible(known)
        self._render_foot()

    def _render_foot(self) -> None:
        page = self.page
        if self._at_sheet:
            self.foot.render_foot(Foot(main=self._sheet_in_view().save.label, key="F3"))
            return
        if page is None:
            return
        if page.open_session:
            foot = Foot(main=tr("Go to the chair"), key="F3", note=tr("A session is open."))
        elif page.file is None:
            note = tr("Not registered yet: only sessions are known.")
            foot = Foot(main=tr("Register…"), key="F3", note=note)
        elif page.plan is None:
            note = tr("No plan yet: plan first.")
            foot = Foot(main=tr("Make a plan…"), key="F3", note=note)
        else:
            coming = next_words(page)
            planned = tr("Planned for {0}.").format(coming) if coming else tr("No day is planned.")
            note = tr("{0} The plan goes with it as it stands").format(planned)
            start = tr("Start session {0}").format(page.next_number)
            foot = Foot(main=start, key="Ctrl+N", note=note)
        self.foot.render_foot(foot)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Keep still: the page is read when it is opened and after each deed."""

    # doing --------------------------------------------------------------------------------

    def main_action(self) -> None:
        """Do what the main button says."""
        page = self.page
        if self._at_sheet:
            self._sheet_in_view().save.click()
        elif page is None:
            self._read()
        elif page.open_session:
            self._go_to_chair(page.open_session)
        elif page.file is None:
            self._show_identity()
        elif page.plan is None:
            self.change_plan()
        else:
            self.start_requested.emit(page.patient.mrn)

    def start_session(self) -> None:
        """Answer `Ctrl+N` where it means this patient; a sheet that is open stays as it is."""
        if self._at_sheet:
            self._sheet_in_view().say(tr("Record this or close it first."))
        else:
            self.main_action()

    def change_plan(self) -> None:
        """Open the plan's editor; who is not registered is registered first."""
        page = self.page
        if page is None or page.file is None:
            self._show_identity()
            return
        self._open_sheet(self.editor)
        self.editor.begin(page.file, visited=bool(page.visits))

    def _show_identity(self) -> None:
        self.identity.begin(self.page, self._bridge.by)
        self._open_sheet(self.identity)
        self.identity.name.focus()

    def _show_details(self) -> None:
        page = self.page
        if page is not None and page.file is not None:
            self._open_sheet(self.details)
            self.details.begin(page.file, self._bridge.by, self._later(page))

    def _later(self, page: PatientPage) -> str:
        """Return the day that the plan's spacing gives after the last session; empty for none."""
        plan = page.plan
        if plan is None or not page.series or not plan.plan.every_days:
            return ""
        last = date.fromisoformat(page.series[-1].day)
        return (last + timedelta(days=plan.plan.every_days)).isoformat()

    def _call(self) -> None:
        page = self.page
        due = () if page is None else due_calls(page, self._bridge.station)
        if due:
            self.call_requested.emit(due[0])

    def toggle_table(self) -> None:
        """Show the table of the series instead of its chart, or the chart again."""
        self.series.toggle_table()

    def _go_to_chair(self, session: str) -> None:
        for view in self._bridge.board.chairs:
            if view is not None and view.session == session:
                self.navigate.emit("start" if view.start is not None else "chair", view.chair)

    def _identified(self, change: PatientRegistered | PatientCorrected) -> None:
        registry = self._bridge.station.registry
        page = self.page
        if isinstance(change, PatientRegistered):
            done = self._bridge.attempt(lambda: registry.register(change))
        elif page is not None and page.file is not None:
            patient = page.file.id
            done = self._bridge.attempt(lambda: registry.record(patient, change))
        else:
            return
        if done:
            self.identity.forget()
            self.show_patient(change.mrn)

    def _recorded(self, changes: tuple[PatientChange, ...]) -> None:
        page = self.page
        if page is None or page.file is None:
            return
        patient, registry = page.file.id, self._bridge.station.registry

        def record() -> None:
            for change in changes:
                registry.record(patient, change)

        if self._bridge.attempt(record):
            self._close_sheet()
        self._read()

    def _plan_signed(self, change: PlanSigned) -> None:
        self._recorded((change,))

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible() and self._at_sheet:
            self._sheet_in_view().say(sentence)

    # sheets -------------------------------------------------------------------------------

    def _sheet_in_view(self) -> IdentitySheet | DetailsSheet | PlanSheet:
        shown = self.middle.currentWidget()
        every = (self.identity, self.details, self.editor)
        return next(sheet for sheet in every if sheet is shown)

    @property
    def _at_sheet(self) -> bool:
        return self.middle.currentWidget() is not self.series

    def _open_sheet(self, sheet: QWidget) -> None:
        self.middle.setCurrentWidget(sheet)
        self._render_foot()

    def _close_sheet(self) -> None:
        self.middle.setCurrentWidget(self.series)
        self._render_foot()

    def go_back(self) -> bool:
        """Close the sheet, its draft kept; False when none is open."""
        if not self._at_sheet or self.page is None:
            return False
        self._close_sheet()
        self.foot.main.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for widget in (self.series, self.identity, self.details, self.editor):
            self.middle.addWidget(widget)
        columns = QWidget()
        self._line = QHBoxLayout(columns)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.plan, 29)
        self._line.addWidget(self.middle, 43)
        self._line.addWidget(self.last, 28)
        self._inner = QVBoxLayout()
        self._inner.addWidget(self.strip)
        self._inner.addWidget(columns, 1)
        Reach(columns, self._line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._inner, 1)
        whole.addWidget(self.foot)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._inner.setContentsMargins(*(look.space(3),) * 4)
        self._inner.setSpacing(look.space(3))
        self._line.setSpacing(look.space(3))
        for panel in (self.plan, self.last):
            panel.setMinimumWidth(round(look.px(theme.Role.BODY) * 17))

    def _connect(self) -> None:
        self.foot.main_pressed.connect(self.main_action)
        self.plan.change_wanted.connect(self.change_plan)
        self.correct.clicked.connect(self._show_identity)
        self.more.clicked.connect(self._show_details)
        self.call.clicked.connect(self._call)
        self.records.clicked.connect(lambda: self.records_requested.emit(self._mrn))
        self.series.opened.connect(self.record_requested)
        self.identity.told.connect(self._identified)
        self.details.told.connect(self._recorded)
        self.editor.told.connect(self._plan_signed)
        for sheet in (self.identity, self.details, self.editor):
            sheet.left.connect(self.go_back)
            sheet.relabelled.connect(self._render_foot)
        self._bridge.told.connect(self._told)
        bind(self, SHORTCUTS)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the page, and of the series or the sheet in its middle."""
        sheet = self.middle.currentWidget()
        return (*SHORTCUTS, *(sheet.help_keys() if isinstance(sheet, Sheet) else CHART_KEYS))

    def _plan_key(self) -> None:
        if not self._at_sheet:
            self.change_plan()
