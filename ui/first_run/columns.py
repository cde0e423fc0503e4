"""The three columns of the first run: this clinic, the first person, where things go."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from monitor.api import LANGUAGES
from ui import language
from ui.bridge import Bridge
from ui.certificate.first import SigningChoice
from ui.dialogs import ask_folder
from ui.first_run.key import KeyPage
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.columns import Column, Missing
from ui.forms.fields import Field
from ui.forms.folders import Tried, try_folder
from ui.forms.new_pin import Twice
from ui.keys.place import BackupPlace
from ui.keys.recovery import Facts, RecoveryBox
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.keypad import PinPad
from ui.widgets.text import Label, panel

_LETTER_COUNTRIES = frozenset(
    {QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico,
     QLocale.Country.Philippines}
)  # fmt: skip


class ClinicColumn(Column):
    """Clinic, room, paper and chairs. Only paper and language are proposed, from the computer's."""

    def __init__(self) -> None:
        super().__init__(1, self.tr("This clinic"), self.tr("printed on records"))
        self.clinic = Field(self.tr("Clinic, as it is printed on records"))
        self.room = Field(self.tr("Room"))
        paper = self.tr("Paper for records")
        self.paper = Chips(paper, (("a4", "A4"), ("letter", "Letter")))
        letter = QLocale.system().territory() in _LETTER_COUNTRIES
        self.paper.choose("letter" if letter else "a4")
        spoken = self.tr("Language")
        self.language = Chips(spoken, tuple(LANGUAGES.items()))
        self.language.choose(language.of_the_computer())
        self.language_note = Label("", Role.SMALL, ink="ink3", wrap=True)
        chairs = self.tr("Chairs in this room")
        self.chairs = Chips(chairs, [(str(n), str(n)) for n in range(1, 7)])
        for field in (self.clinic, self.room):
            self.column.addWidget(field)
            field.edited.connect(lambda _text: self.refresh())
            self.column.addStretch(1)
        rows = ((spoken, self.language), (paper, self.paper), (chairs, self.chairs))
        for words, chips in rows:
            self.column.addWidget(Label(words, Role.SMALL, weight=MEDIUM, ink="ink2"))
            self.column.addWidget(chips)
            chips.chosen.connect(lambda _code: self.refresh())
            if chips is self.language:
                self.column.addWidget(self.language_note)
            self.column.addStretch(1)
        units = self.tr("Weight is in kg, pressure in mmHg, temperature in °C")
        self.column.addWidget(Label(units, Role.SMALL, ink="ink3", wrap=True))
        self.column.addStretch(1)
        self.column.addWidget(self._notice())
        self.language.chosen.connect(lambda _code: self._say_language())
        self._say_language()

    def _say_language(self) -> None:
        said = language.remark(self.language.value)
        self.language_note.setText(said)
        self.language_note.setVisible(bool(said))

    def missing(self) -> Missing:
        found: Missing = []
        if not self.clinic.text:
            found.append((self.tr("Clinic: its name"), self.clinic.edit))
        if not self.room.text:
            found.append((self.tr("Room: its name"), self.room.edit))
        if not self.chairs.value:
            found.append((self.tr("Chairs: how many"), self.chairs.buttons[0]))
        return found

    def _notice(self) -> QFrame:
        frame = panel("notice")
        box = QVBoxLayout(frame)
        words = self.tr(
            "The protocols that come with Chairside are a composite default. They require sign-off "
            "by the clinic’s medical director."
        )
        box.addWidget(Label(words, Role.SMALL, wrap=True))
        return frame


class PersonColumn(Column):
    """Name, role and PIN (typed twice) of somebody; the first one may do people and settings."""

    def __init__(self, number: int, title: str, roles: tuple[tuple[str, str], ...]) -> None:
        super().__init__(number, title, self.tr("six digits sign for you"))
        self._twice = Twice()
        self.name = Field(self.tr("Name, as it is printed on records"))
        role = self.tr("Role")
        self.role = Chips(role, roles, columns=2)
        self.pin_label = Label("", Role.SMALL, weight=MEDIUM, ink="ink2")
        self.pin_note = Label("", Role.SMALL, ink="ink3")
        self.pad = PinPad(self.tr("PIN"))
        head = QHBoxLayout()
        head.addWidget(self.pin_label)
        head.addStretch(1)
        head.addWidget(self.pin_note)
        self.column.addWidget(self.name)
        self.column.addWidget(Label(role, Role.SMALL, weight=MEDIUM, ink="ink2"))
        self.column.addWidget(self.role)
        self.column.addLayout(head)
        self.column.addWidget(self.pad, 1)
        signs = self.tr("It signs checks, alerts and records. Not a birth date, not 123456.")
        self.column.addWidget(Label(signs, Role.SMALL, ink="ink2", wrap=True))
        self.name.edited.connect(lambda _text: self.refresh())
        self.role.chosen.connect(lambda _code: self.refresh())
        self.pad.completed.connect(self._typed)
        self._ask(self.tr("first time"))

    def missing(self) -> Missing:
        found: Missing = []
        if not self.name.text:
            found.append((self.tr("Name"), self.name.edit))
        if not self.role.value:
            found.append((self.tr("Role"), self.role.buttons[0]))
        if not self.pin:
            words = self.tr("PIN, second time") if self._twice.first else self.tr("PIN, six digits")
            found.append((words, self.pad))
        return found

    def clear(self) -> None:
        """Empty the column for somebody else."""
        self.name.set_text("")
        self.role.choose("")
        self._twice = Twice()
        self.pad.clear()
        self._ask(self.tr("first time"))
        self.refresh()

    def _typed(self, pin: str) -> None:
        self._ask(self._twice.take(pin))
        if not self.pin:
            self.pad.clear()
        self.refresh()

    @property
    def pin(self) -> str:
        """The PIN, once it was typed twice alike."""
        return self._twice.pin

    def _ask(self, note: str) -> None:
        self.pin_label.setText(self.tr("PIN, six digits, typed twice"))
        self.pin_note.setText(note)


class PlacesColumn(Column):
    """Where data, backups and records go, each tried once it is typed; what signs; the sheet."""

    def __init__(self, bridge: Bridge, facts: Callable[[], Facts]) -> None:
        super().__init__(3, self.tr("Where things go"), self.tr("all on your disks"))
        self._bridge = bridge
        data_dir = bridge.station.data_dir
        self.backup = BackupPlace(bridge)
        self.signing = SigningChoice(bridge)
        self.sheet = RecoveryBox(bridge, facts)
        self.data = Field(self.tr("Data"))
        self.data.set_text(str(data_dir))
        self.data.edit.setReadOnly(True)
        self.key = KeyPage(bridge, lambda: facts().by)
        self.ask_key = Button(self.tr("Key…"), name=self.tr("What keeps the data key"))
        self.data.add_beside(self.ask_key)
        self.key.left.connect(self.refresh)
        self.records = Field(self.tr("Records (PDF) are written to"))
        self.records.set_text(str(data_dir / "records"))
        self.change = Button(
            self.tr("Change…"), "ghost", name=self.tr("Choose another folder for records")
        )
        self.change.clicked.connect(self._choose)
        self.records.left.connect(self.try_records)
        self._tried = Tried(problem="not tried")
        self.records.add_beside(self.change)
        for part in (self.data, self.backup, self.records, self.signing):
            self.column.addWidget(part)
            self.column.addStretch(1)
        self.column.addWidget(self.sheet)
        self.backup.changed.connect(self.refresh)
        self.backup.accepted.connect(lambda _folder: self.refresh())
        self.signing.changed.connect(self.refresh)
        self.sheet.changed.connect(self.refresh)

    def try_records(self) -> None:
        """Write into the folder for records and say what came of it."""
        self._tried = try_folder(self.records.text)
        if self._tried.problem:
            words = self.tr("can’t write there: {0}").format(self._tried.problem)
        else:
            words = self.tr("reached, {0} GB free").format(self._tried.free_gib)
        self.records.say(words, wrong=bool(self._tried.problem))
        self.refresh()

    def refresh(self) -> None:
        """Say what keeps the key, and whether the column is complete."""
        self.data.say(self.key.state)
        super().refresh()

    def missing(self) -> Missing:
        found: Missing = []
        if not self.key.settled:
            found.append((self.tr("Key: what keeps it"), self.ask_key))
        if self.backup.missing:
            found.append((self.backup.missing, self.backup.edit))
        if self._tried.problem:
            found.append((self.tr("Records: a folder that can be written"), self.records.edit))
        if not self.sheet.settled:
            words = self.tr("Recovery sheet: print it, then its last group")
            found.append((words, self.sheet.print))
        return found

    def _choose(self) -> None:
        title = self.tr("Where records are written to")
        ask_folder(self, self._bridge, title, self.records.text, self._take)

    def _take(self, folder: str) -> None:
        self.records.set_text(folder)
        self.try_records()
