"""First run: three columns until the station has a clinic, chairs and a first person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from monitor.api import BoardView, Person
from ui import theme
from ui.bridge import Bridge
from ui.first_run.columns import ClinicColumn, PersonColumn, PlacesColumn
from ui.first_run.practice import PracticePanel
from ui.forms.columns import Missing
from ui.forms.reach import stand
from ui.keys.recovery import Facts
from ui.messages import tr
from ui.theme import Theme
from ui.widgets.footbar import Foot, FootBar


class FirstRunScreen(QWidget):
    """Shown while the station knows nobody. Opening the board stores settings and person.

    `practice_requested` asks the shell for a practice station.
    """

    navigate = Signal(str, int)
    practice_requested = Signal()

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._busy = False
        roles = (("charge_nurse", self.tr("Charge nurse")), ("manager", self.tr("Manager")))
        self.practice = PracticePanel()
        self.clinic = ClinicColumn()
        self.person = PersonColumn(2, self.tr("You, the first person"), roles)
        self.places = PlacesColumn(bridge, self._facts)
        self.foot = FootBar(Foot(main=""))
        self._columns = (self.clinic, self.person, self.places)
        self._build()
        self.places.ask_key.clicked.connect(self._ask_key)
        self.places.key.left.connect(self._key_left)
        self.practice.requested.connect(self.practice_requested)
        self.foot.main_pressed.connect(self.open_board)
        bridge.told.connect(self._told)
        for column in self._columns:
            column.changed.connect(self._refresh)
        theme.follow(self.retheme)
        self.places.try_records()
        self._refresh()

    def _build(self) -> None:
        columns = QWidget()
        self._line = QHBoxLayout(columns)
        self._line.addWidget(self.practice, 9)
        self._line.addWidget(self.clinic, 10)
        self._line.addWidget(self.person, 10)
        self._third = QStackedWidget()
        self._third.addWidget(self.places)
        self._third.addWidget(self.places.key)
        self._line.addWidget(self._third, 10)
        stand(self, None, columns, self._line, self.foot)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Nothing here changes with time."""

    def main_action(self) -> None:
        """`F3` starts practice: the one thing here that needs no set-up."""
        self.practice_requested.emit()

    def go_back(self) -> bool:
        """Close the page of the key; the rest stays as it is."""
        open_ = self._third.currentWidget() is self.places.key
        if open_:
            self._key_left()
        return open_

    def _ask_key(self) -> None:
        self._third.setCurrentWidget(self.places.key)
        self.places.key.begin()

    def _key_left(self) -> None:
        self._third.setCurrentWidget(self.places)
        self.places.ask_key.setFocus(Qt.FocusReason.OtherFocusReason)

    def missing(self) -> Missing:
        """Return what is missing: its words, and the widget to go to."""
        return [each for column in self._columns for each in column.missing()]

    def open_board(self) -> None:
        """Store settings and person, sign in and go to the board; or go to what is missing."""
        missing = self.missing()
        if missing:
            widget = missing[0][1]
            if isinstance(widget, QWidget):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if self._busy:
            return
        name = self.person.name.text
        station = self._bridge.station
        records = self.places.records.text
        self._busy = self._bridge.attempt(
            lambda: station.change_settings(
                name,
                clinic=self.clinic.clinic.text,
                room=self.clinic.room.text,
                chairs=int(self.clinic.chairs.value),
                paper=self.clinic.paper.value,
                language=self.clinic.language.value,
                records_dir="" if records == str(station.data_dir / "records") else records,
                backup_dir=self.places.backup.folder,
            )
        )
        if self._busy:
            if self.places.signing.change is not None:
                self.foot.render_foot(
                    Foot(main=self.tr("Open the board"), title=tr("Making a certificate…"))
                )
            self.places.signing.put_in_force(name, self._signing)

    def _signing(self, trouble: str) -> None:
        """Go on to the person once it is settled what signs records; say what went wrong."""
        if trouble:
            self._busy = False
            self._told("", trouble)
            return
        self._bridge.add_person_async(
            name=self.person.name.text,
            role=self.person.role.value,
            pin=self.person.pin,
            callback=self._added,
        )

    def _facts(self) -> Facts:
        """Return what stands on the recovery sheet."""
        name = self.person.name.text
        return Facts(clinic=self.clinic.clinic.text, paper=self.clinic.paper.value, by=name)

    def _added(self, person: Person | None) -> None:
        self._busy = False
        if person is not None:
            self._bridge.sign_in(person)
            self.navigate.emit("board", 0)

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            kept = self.tr("Everything typed is still here.")
            main = self.tr("Try again")
            self.foot.render_foot(Foot(main=main, title=sentence, sub=kept, missing=True))

    def _refresh(self) -> None:
        missing = self.missing()
        note = self.tr("People and settings can be changed later")
        if not missing:
            self.foot.render_foot(Foot(main=self.tr("Open the board"), note=note))
            return
        count = len(missing)
        title = self.tr("1 thing missing") if count == 1 else self.tr("{0} things missing")
        foot = Foot(
            main=self.tr("Open the board, {0} missing").format(count),
            title=title.format(count),
            sub=". ".join(words for words, _ in missing[:3]),
            note=note,
            missing=True,
        )
        self.foot.render_foot(foot)
