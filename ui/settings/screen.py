"""Settings: what the clinic set at the first run, and what was left open there, on one page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import MOST_CHAIRS, BoardView, ClinicSettings, Refusal
from ui import messages, theme
from ui.bridge import Bridge
from ui.first_run.folders import Tried
from ui.forms.fields import Heading
from ui.settings.fields import ChoiceSetting, Setting, TextSetting
from ui.settings.trial import Trial
from ui.shell import may_lead
from ui.theme import Role, Theme, ThemeName
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel

ON, OFF = "on", "off"


class SettingsScreen(QWidget):
    """Each field is saved when it is left or tapped; charge nurses and managers change them."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._sentence = ""
        self._by = ""
        self.clinic = TextSetting("clinic", self.tr("Clinic, as it is printed on records"))
        self.room = TextSetting("room", self.tr("Room"))
        self.chairs = ChoiceSetting("chairs", self.tr("Chairs in this room"), _numbers())
        self.paper = ChoiceSetting(
            "paper", self.tr("Paper for records"), (("a4", "A4"), ("letter", "Letter"))
        )
        self.theme = ChoiceSetting(
            "theme", self.tr("Look of the room"), (("day", self.tr("Day")), ("dim", self.tr("Dim")))
        )
        self.still = ChoiceSetting(
            "still_alarms",
            self.tr("Still alarms: a double outline, no flash"),
            ((OFF, self.tr("Off")), (ON, self.tr("On"))),
        )
        self.nurse = TextSetting("charge_nurse", self.tr("Charge nurse"))
        self.phone = TextSetting("charge_phone", self.tr("Phone"))
        self.records = TextSetting("records_dir", self.tr("Records (PDF) are written to"))
        self.settings: tuple[Setting, ...] = (
            self.clinic, self.room, self.chairs, self.paper, self.nurse, self.phone,
            self.still, self.records, self.theme,
        )  # fmt: skip
        self.choose = Button(self.tr("Choose another folder…"))
        self.ways = Button(self.tr("Archive, and pages for a dead computer…"))
        self.foot = FootBar(Foot(main=""))
        self.trial = Trial(self)
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _connect(self) -> None:
        for setting in self.settings:
            setting.committed.connect(lambda each=setting: self._commit(each))
        self.choose.clicked.connect(self._choose_folder)
        self.ways.clicked.connect(lambda: self.navigate.emit("ways", 0))
        self.foot.main_pressed.connect(self.main_action)
        self.trial.tried.connect(self._tried)
        self._bridge.told.connect(self._told)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))
        for column in self._panels:
            column.setContentsMargins(*(look.space(4),) * 4)
            column.setSpacing(look.space(2))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.render(self._bridge.board)
        for setting in self.settings:
            if not self.allowed:
                setting.drop()
            elif not setting.edited:
                setting.settle()
        if not self.records.edited:
            self._try()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show what is in force, also where it was changed elsewhere."""
        shown = self._shown(board.settings)
        for setting in self.settings:
            setting.set_writable(self.allowed)
            setting.follow(shown[setting.field])
        self.choose.setVisible(self.allowed)
        self._refresh()

    @property
    def allowed(self) -> bool:
        """Whether the signed-in person may change settings."""
        return may_lead(self._bridge.person)

    def unsaved(self) -> tuple[Setting, ...]:
        """Return the settings that show what is not saved."""
        return tuple(setting for setting in self.settings if setting.edited)

    def main_action(self) -> None:
        """Save the field that is being typed in, then go back; or go to what is not saved."""
        for setting in self.unsaved():
            if not setting.trouble.text():
                self._commit(setting)
        waiting = self.unsaved()
        if waiting:
            waiting[0].focus()
        else:
            self.navigate.emit("board", 0)

    # saving --------------------------------------------------------------------------------

    def _commit(self, setting: Setting) -> None:
        if not setting.edited:
            if setting.trouble.text():
                setting.settle()
        elif not self.allowed:
            setting.refuse(self.tr("Not saved: the station was locked. Tap here, then leave."))
        elif setting is self.records:
            self._try()
        elif not setting.value and setting in (self.clinic, self.room):
            setting.refuse(self.tr("Not saved: it stands on every record and can’t be empty."))
        else:
            self._save(setting, self._bridge.by, self._saved())
        self._refresh()

    def _save(self, setting: Setting, by: str, note: str) -> None:
        station, stored = self._bridge.station, self._stored(setting)
        self._sentence = ""
        done = self._bridge.attempt(lambda: station.change_settings(by, **{setting.field: stored}))
        if done:
            setting.put(setting.value)
            setting.settle(note)
            if setting is self.theme:
                self._apply()
        else:
            setting.refuse(self._why())

    def _stored(self, setting: Setting) -> object:
        value = setting.value
        if setting is self.chairs:
            return int(value)
        if setting is self.still:
            return value == ON
        if setting is self.records and value == self._usual_folder():
            return ""
        return value

    def _shown(self, settings: ClinicSettings) -> dict[str, str]:
        return {
            "clinic": settings.clinic,
            "room": settings.room,
            "chairs": str(settings.chairs),
            "paper": settings.paper,
            "theme": settings.theme,
            "still_alarms": ON if settings.still_alarms else OFF,
            "charge_nurse": settings.charge_nurse,
            "charge_phone": settings.charge_phone,
            "records_dir": settings.records_dir or self._usual_folder(),
        }

    def _usual_folder(self) -> str:
        return str(self._bridge.station.data_dir / "records")

    def _why(self) -> str:
        refusal = self._bridge.refusal
        if refusal is not None and refusal.code is Refusal.CHAIR_TAKEN:
            words = self.tr("Not saved: chair {0} has an open session. There are still {1} chairs.")
            return words.format(refusal.facts["chair"], self.chairs.saved)
        return self._sentence

    def _saved(self) -> str:
        now = self._bridge.board.now.at
        return self.tr("Saved {0}").format(messages.hhmm(self._bridge.station, now))

    def _told(self, _kind: str, sentence: str) -> None:
        self._sentence = sentence

    def _apply(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, ThemeName(self.theme.value), theme.current().density)
            self._bridge.refresh()  # the bar names the look

    # the folder ----------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        title = self.tr("Where records are written to")
        folder = QFileDialog.getExistingDirectory(self, title, self.records.value)
        if folder:
            self.records.put(folder)
            self._commit(self.records)

    def _try(self) -> None:
        self._by = self._bridge.by
        self.records.settle(self.tr("trying…"))
        self.trial.begin(self.records.value)

    def _tried(self, folder: str, tried: Tried) -> None:
        if folder != self.records.value:
            return  # typed over meanwhile: leaving the field tries what stands there now
        if tried.problem:
            words = self.tr("can’t write there: {0}. Choose another")
            self.records.refuse(words.format(tried.problem))
        elif self.records.edited:
            note = self.tr("reached, can write. {0}").format(self._saved())
            self._save(self.records, self._by, note)
        else:
            self.records.settle(self.tr("reached, can write"))
        self._refresh()

    # the page ------------------------------------------------------------------------------

    def _refresh(self) -> None:
        back = self.tr("Back to the board")
        waiting = self.unsaved()
        if not self.allowed:
            foot = Foot(main=back, key="F3", title=self._who_may())
        elif waiting:
            names = ". ".join(setting.name for setting in waiting)
            title = self.tr("{0} not saved").format(len(waiting))
            main = self.tr("Go to what is not saved")
            foot = Foot(main=main, key="F3", title=title, sub=names, missing=True)
        else:
            title = self.tr("Each field is saved when it is left")
            foot = Foot(main=back, key="F3", title=title, sub=self.tr("Changes are journaled"))
        self.foot.render_foot(foot)

    def _who_may(self) -> str:
        names = [
            person.name
            for person in self._bridge.station.people()
            if person.role == "charge_nurse" and person.active
        ]
        who = ", ".join(names) or self.tr("A charge nurse")
        return self.tr("{0} or a manager can change this").format(who)

    def _lay_out(self) -> None:
        self._panels: list[QVBoxLayout] = []
        self._line = QHBoxLayout()
        station = self._panel(self.tr("This station"), "", *self.settings[:4])
        self._line.addWidget(station, 1)
        bar = self.tr("named when an alert escalates")
        alarms = self._panel(self.tr("Alarms"), bar, self.nurse, self.phone, self.still)
        self._line.addWidget(alarms, 1)
        again = self.tr("A record can be written again at any time, from Sessions.")
        said = Label(again, Role.SMALL, ink="ink2", wrap=True)
        tried = self.tr("tried at once")
        places = self._panel(
            self.tr("Where records go"), tried, self.records, self.choose, said, self.ways
        )
        self._panels[-1].setAlignment(self.choose, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.addWidget(places)
        right.addWidget(self._panel(self.tr("Look"), "", self.theme), 1)
        self._line.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._line, 1)
        whole.addWidget(self.foot)

    def _panel(self, title: str, note: str, *widgets: QWidget) -> QFrame:
        frame = panel()
        column = QVBoxLayout(frame)
        self._panels.append(column)
        column.addWidget(Heading(title, note=note))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return frame


def _numbers() -> tuple[tuple[str, str], ...]:
    return tuple((str(n), str(n)) for n in range(1, MOST_CHAIRS + 1))
