"""The first column: what this station is, and the rules of this clinic."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from monitor.api import LANGUAGES, MOST_CHAIRS, BoardView, ClinicSettings
from ui import language, theme
from ui.forms.fields import Heading
from ui.messages import tr
from ui.settings.fields import ChoiceSetting, Setting, TextSetting
from ui.settings.keeper import Keeper
from ui.theme import DAY_FROM, DIM_FROM

ON, OFF = "on", "off"
_FLAGS = frozenset({"still_alarms", "second_check"})
_NUMBERS = frozenset({"chairs", "lock_after_min", "retention_years", "text_size"})
_SIZES = ("100", "125", "150")


class Panel(QFrame):
    """A framed column with a heading."""

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.heading = Heading(title, note=note)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.heading)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3) if look.tight else look.space(4)
        self.column.setContentsMargins(edge, look.space(3), edge, look.space(3))
        self.column.setSpacing(look.space(2))


class Fields(Panel):
    """A panel of settings, each saved by itself when it is left or tapped."""

    touched = Signal()
    """Something was saved, refused or put back."""

    def __init__(self, keeper: Keeper, title: str, note: str = "") -> None:
        super().__init__(title, note)
        self._keeper = keeper
        self.settings: tuple[Setting, ...] = ()
        self._row = QHBoxLayout()

    def take(self, *settings: Setting, elsewhere: tuple[Setting, ...] = ()) -> None:
        """Show these settings below each other, or beside the one before; not those elsewhere."""
        self.settings = (*settings, *elsewhere)
        for setting in elsewhere:
            setting.committed.connect(lambda each=setting: self.commit(each))
        for setting in settings:
            if not setting.beside:
                self.column.addStretch(1)
                self._row = QHBoxLayout()
                self.column.addLayout(self._row)
            self._row.addWidget(setting, 1, Qt.AlignmentFlag.AlignBottom)
            setting.committed.connect(lambda each=setting: self.commit(each))
        self.column.addStretch(1)

    def render(self, board: BoardView, who_may: str) -> None:  # type: ignore[override]
        """Show what is in force, also where it was changed elsewhere."""
        for setting in self.settings:
            setting.set_writable(self._keeper.allowed, who_may)
            setting.follow(shown(board.settings, setting.field))

    def commit(self, setting: Setting) -> None:
        """Save what stands in `setting`, or say why not."""
        if not setting.edited:
            if setting.trouble:
                setting.settle()
        elif not setting.value and setting.field in {"clinic", "room"}:
            setting.refuse(tr("Not saved: it stands on every record and can’t be empty."))
        else:
            self._save(setting)
        self.touched.emit()

    def _save(self, setting: Setting) -> None:
        why = self._keeper.save(**self.changes(setting))
        if why:
            setting.refuse(why)
            if isinstance(setting, ChoiceSetting):
                setting.put(setting.saved)  # a tap is made again more easily than understood
        else:
            setting.put(setting.value)
            setting.settle(self._keeper.saved() if isinstance(setting, TextSetting) else "")

    def changes(self, setting: Setting) -> dict[str, object]:
        """Return what saving `setting` changes."""
        return {setting.field: stored(setting.field, setting.value)}


class StationPanel(Fields):
    """Clinic, room, paper, chairs, temperature, language, look and text size.

    `still` is laid out by whoever shows what is alarmed.
    """

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper, tr("This station"))
        self.clinic = TextSetting("clinic", tr("Clinic, on records"))
        self.room = TextSetting("room", tr("Room"))
        numbers = [(str(n), str(n)) for n in range(1, MOST_CHAIRS + 1)]
        self.chairs = ChoiceSetting("chairs", tr("Chairs in this room"), numbers, below=True)
        papers = (("a4", "A4"), ("letter", tr("Letter")))
        self.paper = ChoiceSetting("paper", tr("Paper"), papers, sub=tr("of records"), below=True)
        self.paper.beside = True
        self.temperature = ChoiceSetting(
            "temperature",
            tr("Temperature"),
            (("C", "°C"), ("F", "°F")),
            sub=tr("weight kg, pressure mmHg"),
        )
        self.language = ChoiceSetting(
            "language", tr("Language"), tuple(LANGUAGES.items()), below=True
        )
        looks = (("day", tr("Day")), ("dim", tr("Dim")), ("clock", tr("By clock")))
        self.theme = ChoiceSetting("theme", tr("Theme"), looks)
        self.text_size = ChoiceSetting(
            "text_size",
            tr("Text size"),
            tuple((size, tr("{0}%").format(size)) for size in _SIZES),
            sub=tr("at once"),
        )
        self.still = ChoiceSetting(
            "still_alarms",
            tr("Still alarms"),
            ((OFF, tr("Off")), (ON, tr("On"))),
            sub=tr("double outline, no flash"),
        )
        self.take(
            self.clinic, self.room, self.paper, self.chairs, self.temperature, self.language,
            self.theme, self.text_size, elsewhere=(self.still,),
        )  # fmt: skip

    def render(self, board: BoardView, who_may: str) -> None:  # type: ignore[override]
        """Show what is in force, and whose theme it is."""
        room = board.settings.room
        small = tr("each room its own")
        if board.settings.theme == theme.CLOCK:
            small = tr("dim from {0} to {1}").format(DIM_FROM, DAY_FROM)
        self.theme.rename(tr("Theme in {0}").format(room) if room else tr("Theme"), small)
        said = language.remark(board.settings.language)
        self.language.rename(tr("Language"), said)
        super().render(board, who_may)

    def changes(self, setting: Setting) -> dict[str, object]:
        """Return what saving changes: another room brings the theme that it last had."""
        found = super().changes(setting)
        if setting is self.room:
            look = self._keeper.bridge.station.theme_of_room(setting.value)
            return found | ({"theme": look} if look else {})
        return found


class RulesPanel(Fields):
    """The second check of the order, and when the station locks."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper, tr("Rules of this clinic"))
        self.second = ChoiceSetting(
            "second_check",
            tr("Second check of the order"),
            ((ON, tr("Required")), (OFF, tr("Not"))),
            sub=tr("by another person"),
        )
        self.lock = ChoiceSetting(
            "lock_after_min",
            tr("Lock after"),
            (("1", "1"), ("2", "2"), ("5", tr("5 min"))),
            sub=tr("no touch, no key"),
        )
        self.take(self.second, self.lock)


class RetentionPanel(Fields):
    """How long the clinic keeps its records."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper, tr("How long"))
        self.keep = ChoiceSetting(
            "retention_years",
            tr("Keep records"),
            (("0", tr("For ever")), ("10", "10"), ("15", "15"), ("30", tr("30 years"))),
            sub=tr("after the last seal; holds keep longer"),
            below=True,
        )
        self.take(self.keep)


def shown(settings: ClinicSettings, field: str) -> str:
    """Return a setting as its field shows it."""
    value = getattr(settings, field)
    if field in _FLAGS:
        return ON if value else OFF
    return str(value)


def stored(field: str, value: str) -> object:
    """Return what is stored of a field that shows `value`."""
    if field in _FLAGS:
        return value == ON
    return int(value) if field in _NUMBERS else value
