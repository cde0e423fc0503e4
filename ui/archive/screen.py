"""The archive: search as you type, facts, record and data of a session, and whether it is whole."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from monitor.api import (
    AuditKind,
    BoardView,
    ChairView,
    Phase,
    SessionRow,
    StorageError,
    check_record,
)
from ui import messages, theme
from ui.archive.beside import Beside
from ui.archive.facts import boxes_of
from ui.archive.finder import Finder
from ui.archive.tools import Tools
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.keymap import Key, bind
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel

LIST_KEYS: Final = (Key(("Enter",), "main_action", lambda: tr("Writes the record and opens it")),)
"""What the list itself tells of."""
SHORTCUTS: Final = (
    Key(("Ctrl+P",), "_write_there", lambda: tr("Writes the record")),
    Key(("Ctrl+E",), "_write_table", lambda: tr("Writes the data: all readings as a table")),
    Key(("Ctrl+Shift+P",), "_print", lambda: tr("Shows the pages, to print them")),
    Key(("Ctrl+K",), "_verify", lambda: tr("Verify that the session is whole and unchanged")),
)


def open_file(path: Path) -> bool:
    """Open `path` with the computer's own program; False when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class SessionsScreen(QWidget):
    """The list, the facts of the chosen session, and what can be done with it."""

    navigate = Signal(str, int)
    addendum_requested = Signal(str)
    """The id of a sealed session that somebody wants to add to."""
    report_requested = Signal(str)
    """The id of a session whose monitoring form somebody wants."""

    print_requested = Signal(object)
    """A `SessionRow` whose pages somebody wants to look at or print."""

    _brought = ""
    """What another screen looked for."""
    patient_requested = Signal(str)
    """The MRN of a patient whose page somebody wants; empty to register one."""

    def __init__(self, bridge: Bridge, _theme: Any = None) -> None:
        super().__init__()
        self._bridge = bridge
        self.finder = Finder(bridge)
        self.search, self.chips = self.finder.search, self.finder.chips
        self.counted, self.list = self.finder.counted, self.finder.list
        self.beside = Beside(bridge)
        self.name, self.who, self.facts = self.beside.name, self.beside.who, self.beside.facts
        self.result = Label("", Role.BODY, weight=SEMIBOLD, wrap=True)
        self.open = Button(tr("Open the record"), "primary", key="Enter")
        self.chair = Button(tr("Go to the chair"))
        self.addendum = Button(tr("Add to it"))
        self.patient = Button(tr("Patient"), name=tr("Patient’s page"))
        self.report = Button(tr("Monitoring form"))
        self.report.hide()
        self.export = Button(tr("PDF"), key="Ctrl+P", name=tr("Write the record, PDF"))
        self.table = Button(tr("Data"), key="Ctrl+E", name=tr("Write the readings as a table"))
        self.print = Button(tr("Print"), key="Ctrl+Shift+P")
        self.verify = Button(tr("Verify"), key="Ctrl+K")
        self.tools = Tools(bridge, self.finder, self._say)
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        right = panel()
        self._right = QVBoxLayout(right)
        self._right.addWidget(self.beside, 1)
        self._right.addWidget(self.result)
        for buttons in (
            (self.report,),
            (self.patient, self.chair, self.addendum),
            (self.verify, self.table, self.export),
            (self.print, self.open),
        ):
            row = QHBoxLayout()
            for button in buttons:
                row.addWidget(button, 1)
            self._right.addLayout(row)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.finder, 60)
        self._line.addWidget(self.tools.around(right), 40)

    def _connect(self) -> None:
        self.finder.chosen.connect(self._show_facts)
        self.finder.said.connect(self._say)
        self.beside.series.chosen.connect(self._go_to_session)
        self.beside.series.told.connect(self._say)
        self.search.returnPressed.connect(self.main_action)
        self.list.activated.connect(lambda _index: self.main_action())
        self.open.clicked.connect(self.main_action)
        self.chair.clicked.connect(self._go_to_chair)
        self.addendum.clicked.connect(self._add_to_it)
        self.patient.clicked.connect(self._show_patient)
        self.finder.new.clicked.connect(lambda: self.patient_requested.emit(""))
        self.report.clicked.connect(self._show_report)
        self.export.clicked.connect(self._write_there)
        self.print.clicked.connect(self._print)
        self.verify.clicked.connect(self._verify)
        self._bridge.told.connect(self._hear)
        self._bridge.record_written.connect(self._tell_of_record)
        self.table.clicked.connect(self._write_table)
        self._bridge.person_changed.connect(self._admit)
        bind(self, SHORTCUTS)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the archive."""
        return (*LIST_KEYS, *SHORTCUTS)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(2),) * 4)
        self._line.setSpacing(look.space(2))
        self._right.setContentsMargins(*(look.space(3),) * 4)
        self._right.setSpacing(look.space(2))

    def show_chair(self, chair: int) -> None:
        """Show all sessions; the newest of `chair` is chosen when one is named."""
        self._brought = ""
        self.beside.series.clear()
        self.reload()
        self.finder.choose_chair(chair)
        self.finder.focus_search()

    def look_for(self, wanted: str) -> None:
        """Look for what another screen asked for; Esc leads back there while it stands."""
        self._brought = wanted
        self.search.setText(wanted)

    def show_only(self, title: str, sessions: tuple[str, ...], why: str = "") -> None:
        """Show only these sessions, under a chip with a short title; `why` says the rest."""
        self.finder.narrow(title, sessions)
        self._say(why)

    def reload(self) -> None:
        """Read the list again."""
        forms = False
        try:
            forms = self._bridge.station.archive.any_forms()
        except StorageError as failed:
            self._say(messages.failed(failed))
        self._admit()
        self.report.setVisible(forms)
        self.finder.fit_state(forms=forms)
        self.finder.reload()
        self.tools.keep_up()

    def _admit(self, _person: object = None) -> None:
        """Say before the tap where who is signed in may take no tables out."""
        refusal = self._bridge.station.exports.refusal(self._bridge.by)
        self.table.setEnabled(refusal is None)
        if refusal is not None and self._bridge.by and not self.result.text():
            self._say(tr("Data: {0}").format(messages.refused(refusal)))

    def _show_facts(self) -> None:
        """Show the chosen session beside the list; what cannot be read says so."""
        row = self.selected
        self.tools.take(row)
        if row is None:
            self.beside.clear()
            return
        self.name.setText(row.name)
        born = messages.day(row.birth_date)
        self.who.setText(tr("Born {0} · MRN {1} · {2}").format(born, row.mrn, row.record))
        views: list[ChairView] = []
        station = self._bridge.station
        try:
            views.append(station.closed_view(row.session))
        except StorageError as failed:
            self.facts.render_boxes(((tr("Not shown"), ((messages.failed(failed), None),)),))
            self.beside.series.clear(messages.failed(failed))
            return
        self._bridge.saw_record(row.session, row.mrn)
        self.facts.render_boxes(boxes_of(row, views[0], station))
        self.beside.series.show_series(row.mrn, row.session)

    def _go_to_session(self, session: str) -> None:
        """Choose the session that was tapped in the chart, if the list shows it."""
        place = self.finder.model.place_of(session)
        if place is None:
            self._say(tr("Clear the search to see that session in the list"))
        else:
            self.list.selectRow(place)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Keep still: the list is read when the screen is opened."""

    @property
    def selected(self) -> SessionRow | None:
        """The chosen session, else the only one that the search leaves."""
        return self.finder.selected

    def main_action(self) -> None:
        """Write the record of the chosen session and open it."""
        self.write(then=self._open_it)

    def _open_it(self, path: Path) -> None:
        if not open_file(path):
            self._say(tr("Written, but nothing on this computer opens it: {0}").format(path))

    def _add_to_it(self) -> None:
        row = self.selected
        if row is None:
            self._say(tr("Choose a session first"))
        elif row.phase is not Phase.CLOSED:
            self._say(tr("This session is still open: correct it at its chair"))
        else:
            self.addendum_requested.emit(row.session)

    def _show_patient(self) -> None:
        row = self._chosen()
        if row is not None:
            self.patient_requested.emit(row.mrn)

    def _show_report(self) -> None:
        row = self._chosen()
        if row is None:
            return
        if row.form_due is None:
            self._say(tr("This session has no monitoring form"))
        else:
            self.report_requested.emit(row.session)

    def go_back(self) -> bool:
        """Close what is open over the facts, then clear what was typed; False: neither was."""
        if self.tools.close():
            return True
        if self.search.text() not in ("", self._brought):
            self.search.clear()
            return True
        return False

    def _say(self, sentence: str) -> None:
        self.result.setText(sentence)
        self.result.setAccessibleName(sentence)

    def _hear(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._say(sentence)

    def _chosen(self) -> SessionRow | None:
        row = self.selected
        if row is None:
            self._say(tr("Choose a session first"))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def write(self, *, form: str = "pdf", then: Callable[[Path], None] | None = None) -> None:
        """Write the chosen session where the settings say, then do `then` with the file."""
        row = self._chosen()
        if row is None:
            return
        self._say(tr("Writing the record of {0}…").format(row.name))

        def written(path: Path | None) -> None:
            if path is not None and then is not None:
                then(path)

        self._bridge.records.write(row.session, form=form, callback=written)

    def _tell_of_record(self, session: str, path: Path | None) -> None:
        """Say where a record went: one asked for here, or of a session that was just closed."""
        if path is not None:
            signed = messages.signing_outcome(self._bridge.records.signing_outcome(session))
            lacking = messages.unwritten(self._bridge.records.unwritten(session))
            told = (tr("Record written: {0}").format(path), signed, lacking)
            self._say(" ".join(filter(None, told)))

    def _write_there(self) -> None:
        """Write the record where the settings say."""
        self.write()

    def _write_table(self) -> None:
        """Write all readings as a table where the settings say."""
        self.write(form="readings.csv")

    def _print(self) -> None:
        row = self._chosen()
        if row is not None:
            self.print_requested.emit(row)

    def _verify(self) -> None:
        row = self._chosen()
        if row is None:
            return
        found: list[tuple[str, ...]] = []
        files: list[Path | None] = []
        station = self._bridge.station

        def look() -> None:
            found.append(station.verify(row.session))
            files.append(station.exports.record_file(row.session))

        if not self._bridge.attempt(look):
            return
        verdict = found[0][0] if found[0] else "intact"
        by, session = self._bridge.by, row.session
        self._bridge.did(AuditKind.VERIFIED, by, session=session, result=verdict)
        if found[0]:
            self._say(_differs(found[0][0]))
            return
        said = tr("Record intact: {0}").format(row.record)
        self._say(said)
        path = files[0]
        if path is not None:
            data, read = station.data_dir, station.keeping.read_export
            did = partial(self._bridge.did, AuditKind.VERIFIED, by, session=session, what="file")
            self._bridge.aside(
                lambda: check_record(read(path), data),
                lambda told: self._tell_of_file(did, said, path, told),
            )

    def _tell_of_file(
        self, did: Callable[..., None], said: str, path: Path, told: tuple[str, str] | Exception
    ) -> None:
        """Keep what the PDF in the folder is worth, and say it unless something else was said."""
        did(result="not_read" if isinstance(told, Exception) else told[0])
        if isValid(self) and self.result.text() == said:  # else closed while the file was read
            words = tr("it can’t be read") if isinstance(told, Exception) else told[1]
            self._say(tr("{0}. File {1}: {2}").format(said, path.name, words))

    def _go_to_chair(self) -> None:
        row = self._chosen()
        view = self._bridge.view(row.chair) if row is not None else None
        if row is None:
            return
        if view is not None and view.session == row.session:
            self.navigate.emit("chair", row.chair)
        else:
            self._say(tr("This session is no longer at a chair"))


def _differs(difference: str) -> str:
    """Say where a session differs from what was sealed: `stream seq fault` in words."""
    _stream, _, rest = difference.partition(" ")
    seq, _, fault = rest.partition(" ")
    faults = {
        "hole": tr("an entry is missing, doubled or out of order"),
        "changed": tr("the content was changed after it was written"),
        "unlinked": tr("it does not follow the entry before it"),
        "cut_off": tr("the entries end before the place that was sealed"),
        "rewritten": tr("the entries are not the ones that were sealed"),
        "unreadable": tr("it cannot be read from the disk"),
    }
    told = tr("Record differs from its seal at entry {0}: {1}. Restore a copy from before.")
    return told.format(seq, faults.get(fault, fault))
