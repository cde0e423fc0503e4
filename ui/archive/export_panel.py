"""Writing the listed sessions into a folder: which forms, where, how far it is, going on again."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from monitor.api import AuditKind
from monitor.api.archive import Exported, prepare_selection
from ui import messages, theme
from ui.bridge import Bridge
from ui.dialogs import ask_folder
from ui.fonts import SEMIBOLD
from ui.forms.fields import Field
from ui.long_work import LongWork
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel

FORMS = ("pdf", "readings.csv", "session.fhir.json")


class ExportPanel(QWidget):
    """Only charge nurses and managers may; it says so to others when they try."""

    closed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._sessions: tuple[str, ...] = ()
        self._by = ""
        self.work = LongWork(self)
        self.title = Label("", Role.TITLE, weight=SEMIBOLD, wrap=True)
        self.note = Label(
            tr("A session that was written before and has not changed is not written again."),
            Role.SMALL, ink="ink2", wrap=True,
        )  # fmt: skip
        names = (tr("Records (PDF)"), tr("Readings (CSV)"), "FHIR")
        self.forms = {
            form: Button(name, "chip", name=tr("Write: {0}").format(name))
            for form, name in zip(FORMS, names, strict=True)
        }
        self.forms["pdf"].setChecked(True)
        self.folder = Field(tr("Folder"))
        self.change = Button(tr("Change…"), "ghost", name=tr("Choose the folder"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("How far the writing is"))
        self.progress.hide()
        self.result = Label("", Role.BODY, weight=SEMIBOLD, wrap=True)
        self.shut = Button(tr("Close"), key="Esc")
        self.stop = Button(tr("Stop"))
        self.stop.hide()
        self.start = Button(tr("Write"), "primary")
        self._lay_out()
        self.start.clicked.connect(self.write)
        self.stop.clicked.connect(self.work.stop)
        self.shut.clicked.connect(self.closed.emit)
        self.change.clicked.connect(self._choose)
        self.work.progressed.connect(self._tell)
        self.work.finished.connect(self._finished)
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        frame = panel()
        self._column = QVBoxLayout(frame)
        self._column.addWidget(self.title)
        forms = QHBoxLayout()
        for button in self.forms.values():
            forms.addWidget(button)
            button.clicked.connect(lambda _on, b=button: b.retheme())
        forms.addStretch(1)
        self._column.addLayout(forms)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.change, 0, Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(place)
        self._column.addWidget(self.note)
        self._column.addWidget(self.progress)
        self._column.addWidget(self.result)
        self._column.addStretch(1)
        foot = QHBoxLayout()
        for button in (self.shut, self.stop, self.start):
            foot.addWidget(button, 1)
        self._column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(3),) * 4)
        self._column.setSpacing(look.space(3))

    def render_sessions(self, sessions: tuple[str, ...]) -> None:
        """Offer to write these sessions."""
        self._sessions = sessions
        one = len(sessions) == 1
        self.title.setText(
            tr("Write 1 session") if one else tr("Write {0} sessions").format(len(sessions))
        )
        if not self.folder.text:
            settings = self._bridge.station.settings
            data = self._bridge.station.data_dir
            self.folder.set_text(settings.records_dir or str((data / "records").absolute()))
        refusal = self._bridge.station.exports.refusal(self._bridge.by)
        self.result.setText("" if refusal is None else messages.refused(refusal))
        self.progress.hide()

    def focus_first(self) -> None:
        """Put the focus on the first form."""
        self.forms["pdf"].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def wanted(self) -> tuple[str, ...]:
        """The forms that are to be written."""
        return tuple(form for form, button in self.forms.items() if button.isChecked())

    def _choose(self) -> None:
        title = tr("Choose the folder")
        ask_folder(self, self._bridge, title, self.folder.text, self.folder.set_text)

    def write(self) -> None:
        """Begin to write, or say what is missing."""
        folder = Path(self.folder.text).expanduser()
        if not self.wanted:
            self.result.setText(tr("Choose what to write: nothing was written"))
            return
        if not self.folder.text or not folder.is_absolute():
            self.result.setText(tr("The folder needs a full path: nothing was written"))
            self.folder.focus()
            return
        self._by = self._bridge.by
        begun = self._bridge.attempt(lambda: self._begin(folder))
        if begun:
            self._show_running(running=True)
            self.result.setText(tr("Writing…"))

    def _begin(self, folder: Path) -> None:
        station = self._bridge.station
        self.work.start(prepare_selection(station, self._sessions, self.wanted, folder, self._by))

    def _show_running(self, *, running: bool) -> None:
        self.stop.setVisible(running)
        self.start.setVisible(not running)
        self.progress.setVisible(running)
        self.progress.setRange(0, max(1, len(self._sessions)))
        self.progress.setValue(0)

    def _tell(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self.result.setText(tr("{0} of {1}").format(done, of))

    def _finished(self, result: object) -> None:
        self._show_running(running=False)
        if not isinstance(result, Exported):
            self.result.setText(tr("Not everything was written: {0}").format(result))
            return
        self._bridge.did(
            AuditKind.EXPORTED,
            self._by,
            sessions=result.written,
            forms=", ".join(self.wanted),
            folder=self.folder.text,
        )
        self.result.setText(told(result, len(self._sessions)))


def told(result: Exported, of: int) -> str:
    """Say what came of a selection, and how it goes on."""
    parts = [tr("{0} of {1} written").format(result.written, of)]
    if result.before:
        parts.append(tr("{0} were there already").format(result.before))
    if result.failed:
        names = ", ".join(session for session, _ in result.failed[:3])
        parts.append(tr("{0} were not written: {1}").format(len(result.failed), names))
    said = "; ".join(parts) + "."
    if result.trouble:
        said += " " + tr("It stopped: {0}. Write again to go on.").format(result.trouble)
    elif result.stopped:
        said += " " + tr("Stopped. Write again to go on.")
    return said
