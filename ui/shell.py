"""The bar on top of every screen: board, six tabs that never move, sound, look, person, clock."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QWidget

from monitor.api import AlertView, BoardView, Person, Station
from ui import messages, theme
from ui.alert import words as alert_words
from ui.bridge import Bridge
from ui.damage import slot_lines
from ui.fonts import REGULAR
from ui.icons import Icon
from ui.messages import tr
from ui.shell_parts import BarClock, BarItem, BarSlot, FirstTab, Slot
from ui.tabs import chair_of, escalated, first_tab, tab_of
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.buttons import Button
from ui.widgets.marks import BLOCK, ON_BLOCK, Priority
from ui.widgets.tab import ChairTab, Tab
from ui.widgets.text import Label

if TYPE_CHECKING:  # loaded in practice only
    from ui.practice import PracticeBar

PAGES = frozenset(
    {
        "sessions",
        "protocols",
        "calls",
        "month",
        "people",
        "settings",
        "keys",
        "ways",
        "signing",
        "audit",
        "patient",
        "from-plan",
    }
)
"""Pages of the desk without any chair: there the bar says what comes first."""
DESK = PAGES | {"board", "first-run"}
CHAIRS = 6
MOST_WORDS = 125
"""Percent of the usual text up to which every tab of the desk and the start have their words."""
LEADS = frozenset({"charge_nurse", "manager"})
"""Roles that manage people and settings."""


class ShellBar(QFrame):
    """Emits where to go; shows nothing that it decided itself."""

    board_pressed = Signal()
    chair_pressed = Signal(int)
    sessions_pressed = Signal()
    protocols_pressed = Signal()
    calls_pressed = Signal()
    month_pressed = Signal()
    settings_pressed = Signal()
    start_pressed = Signal()
    test_pressed = Signal()
    """What the free slot asks for: the day's test of the sound."""
    ways_pressed = Signal()
    """What is said of copies that go nowhere was tapped."""
    sound_pressed = Signal()
    theme_pressed = Signal()
    person_pressed = Signal()
    keys_pressed = Signal()
    """What is said of backups was tapped."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("panel", "top")
        self._bridge = bridge
        self._escalated: Priority | None = None
        self._fault = ""
        self._asks_test = False
        self._heard: dict[int, Priority | None] = {}
        self.board = BarItem(Icon.BOARD, tr("Board"), strong=True)
        self.tabs = tuple(ChairTab(Tab(number=n, first="")) for n in range(1, CHAIRS + 1))
        self.clinic = Label("", Role.SMALL, ink="ink2")
        self.sessions = BarItem(None, tr("Archive"), strong=True)
        self.protocols = BarItem(None, tr("Protocols"), strong=True)
        self.calls, self.month = (
            BarItem(None, words, strong=True) for words in (tr("Calls"), tr("Month"))
        )
        self.settings = BarItem(None, tr("Settings"), strong=True)
        self.start = _start_button()
        self.slot = BarSlot()
        self.copies = BarItem(Icon.PRINTER)
        self.copies.hide()
        self.sound = BarItem(Icon.BELL)
        self.look = BarItem(Icon.SUN)
        self.person = BarItem(Icon.PERSON, most_ems=9.0)
        self.clock = BarClock()
        self.first = FirstTab()
        self._where = QStackedWidget()
        self._middle = QStackedWidget()
        self._group = QButtonGroup(self)
        self._speed = 0
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    @cached_property
    def practice(self) -> "PracticeBar":
        """The speeds of practice."""
        from ui.practice import PracticeBar

        made = PracticeBar()
        self._middle.addWidget(made)
        return made

    def _lay_out(self) -> None:
        tabs = QWidget()
        row = QHBoxLayout(tabs)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for tab in self.tabs:
            self._group.addButton(tab, tab.tab.number)
            row.addWidget(tab)
        row.addStretch(1)  # fewer chairs keep their places, too
        desk = QWidget()
        line = QHBoxLayout(desk)
        line.setContentsMargins(8, 0, 0, 0)
        self._where.addWidget(self.clinic)
        self._where.addWidget(self.first)
        line.addWidget(self._where)
        line.addWidget(self.sessions)
        line.addWidget(self.protocols)
        line.addWidget(self.calls)
        line.addWidget(self.month)
        line.addWidget(self.settings)
        line.addWidget(self.start)
        line.addStretch(1)
        self._middle.addWidget(tabs)
        self._middle.addWidget(desk)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addSpacing(8)
        self._row.addWidget(self.board)
        self._row.addWidget(self._middle)
        self._row.addWidget(self.slot, 1)
        for item in (self.copies, self.sound, self.look, self.person, self.clock):
            self._row.addWidget(item)

    def _connect(self) -> None:
        self.board.clicked.connect(self.board_pressed.emit)
        self._group.idClicked.connect(self.chair_pressed.emit)
        self.first.clicked.connect(lambda: self.chair_pressed.emit(self.first.tab.number))
        self.sessions.clicked.connect(self.sessions_pressed.emit)
        self.protocols.clicked.connect(self.protocols_pressed.emit)
        self.calls.clicked.connect(self.calls_pressed.emit)
        self.month.clicked.connect(self.month_pressed.emit)
        self.settings.clicked.connect(self.settings_pressed.emit)
        self.start.clicked.connect(self.start_pressed.emit)
        self.copies.clicked.connect(self.ways_pressed.emit)
        self.sound.clicked.connect(self.sound_pressed.emit)
        self.slot.pressed.connect(self._slot_pressed)
        self.look.clicked.connect(self.theme_pressed.emit)
        self.person.clicked.connect(self.person_pressed.emit)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.setFixedHeight(look.size("bar"))
        roomy = look.target >= 50  # else only the words have room beside the tabs
        self._where.setFixedHeight(look.size("bar"))
        self._middle.setFixedWidth(self.tabs[0].sizeHint().width() * CHAIRS)
        self.start.set_key("Ctrl+N" if roomy and look.percent <= theme.USUAL else "")
        brief = look.cramped or look.percent > MOST_WORDS  # the sign alone, its words on it
        self.start.set_icon(Icon.PLUS_CIRCLE if roomy or brief else None)
        words = tr("Start session") if roomy else tr("Start", "a session, where room is scarce")
        self.start.set_label("" if brief else words)
        self.start.setToolTip(tr("Start session") if brief else "")
        self.clinic.set_type(Role.CAPTION if brief else Role.SMALL, REGULAR)
        self.clinic.setWordWrap(brief)

    def say_speed(self, speed: int) -> None:
        """Show `speed` on the plate of training from now on."""
        self._speed = speed

    def toggle_practice(self) -> None:
        """Show the speeds of practice in the place of the tabs, or take them away."""
        if self.choosing:
            self._middle.setCurrentIndex(0)
        else:
            self._middle.setCurrentWidget(self.practice)
            self.practice.open_at(self._speed)

    @property
    def choosing(self) -> bool:
        """Whether the speeds of practice stand in the place of the tabs."""
        return self._middle.currentIndex() > 1

    def say_fault(self, sentence: str) -> None:
        """Stand by `sentence` in the free slot from now on."""
        self._fault = sentence

    def render_bar(self, board: BoardView, screen: str, chair: int) -> None:
        """Show the bar as it is over `screen`."""
        station = self._bridge.station
        self._fill(escalated(board))
        locked = self._bridge.person is None
        desk = screen in DESK
        if not self.choosing:
            self._middle.setCurrentIndex(1 if desk else 0)
        for number, tab in enumerate(self.tabs, start=1):
            exists = number <= len(board.chairs)
            tab.setVisible(exists)
            if exists:
                current = number == chair and not desk
                tab.render_tab(tab_of(board, number, current=current, locked=locked))
                self._speak_of(tab.tab)
        first = first_tab(board, locked=locked) if screen in PAGES else None
        self._where.setCurrentIndex(0 if first is None else 1)
        if first is not None:
            self.first.render_tab(first)
        where = ", ".join(part for part in (board.settings.clinic, board.settings.room) if part)
        self.clinic.setText(f"{where}  {self._today(station.local_date(board.now.at))}".strip())
        self._render_items(board, station, screen)
        self.slot.render_slot(self._slot(board))

    def _today(self, date_text: str) -> str:
        """Return the day; with its weekday where there is room for it."""
        day, look = messages.day(date_text), theme.current()
        return day if look.tight else f"{messages.weekday(date_text)} {day}"

    def _speak_of(self, tab: Tab) -> None:
        """Have the alert of a chair that is not in view read out once; its dock speaks in view."""
        ringing = tab.priority if tab.flashing else None
        if self._heard.get(tab.number) is ringing:
            return
        self._heard[tab.number] = ringing
        if ringing is not None and not tab.current:
            announce(self, tab.words, assertive=ringing is Priority.HIGH)

    def _fill(self, alert: AlertView | None) -> None:
        """Take the colour of the alert that has escalated."""
        shape = None if alert is None else alert_words.shape(alert.priority)
        if shape is not self._escalated:
            self._escalated = shape
            self.update()

    def _render_items(self, board: BoardView, station: Station, screen: str) -> None:
        bar = self._escalated
        compact = theme.current().tight
        text, icon, name = sound_words(board, compact=compact)
        if self._bridge.sound is not None and self._bridge.sound.testing:
            text, icon, name = tr("TEST"), Icon.BELL, tr("Test of the sound")
        silent = not board.sound_working
        self.sound.render_item(text, icon, name, escalated=bar, low=silent)
        told = copies_words(self._bridge)
        self.copies.setVisible(bool(told))
        self.copies.setToolTip(told)
        words = "" if compact else tr("Copies wait")
        self.copies.render_item(words, Icon.PRINTER, told, escalated=bar)
        dim = theme.current().dim
        words = tr("Dim") if dim else tr("Day")
        icon = Icon.MOON if dim else Icon.SUN
        name = tr("Look: {0}").format(words)
        self.look.render_item("" if compact else words, icon, name, escalated=bar)
        who = self._bridge.by or tr("Locked")
        icon = Icon.LOCK if self._bridge.person is None else Icon.PERSON
        self.person.render_item(who, icon, tr("Signed in: {0}").format(who), escalated=bar)
        self._render_doors(board, screen)
        self.clinic.set_ink(ON_BLOCK[bar] if bar is not None else "ink2")
        self.clock.render_clock(station.local(board.now.at), bar)

    def _render_doors(self, board: BoardView, screen: str) -> None:
        """Show the ways to the other pages, and which of them is in view."""
        bar = self._escalated
        cramped = theme.current().cramped
        words = "" if cramped else tr("Board")
        self.board.render_item(
            words, Icon.BOARD, tr("Board"), current=screen == "board", escalated=bar
        )
        archive = screen in ("sessions", "patient", "from-plan")
        self.sessions.render_item(tr("Archive"), None, current=archive, escalated=bar)
        self.protocols.render_item(
            tr("Protocols"), None, current=screen == "protocols", escalated=bar
        )
        self._render_calls(board, screen)
        self.month.render_item(tr("Month"), None, current=screen == "month", escalated=bar)
        self._render_settings(board, screen)

    def _render_calls(self, board: BoardView, screen: str) -> None:
        """Show how many are to be called; as a notice while answers wait for a prescriber."""
        count = board.calls_due
        text = tr("Calls, {0}").format(count) if count else tr("Calls")
        waits = ""
        if board.tasks:
            one = tr("LOW notice: answers of 1 call wait for a prescriber")
            more = tr("LOW notice: answers of {0} calls wait for a prescriber")
            waits = one if board.tasks == 1 else more.format(board.tasks)
        name = f"{text}. {waits}" if waits else text
        current, bar = screen == "calls", self._escalated
        self.calls.render_item(text, None, name, current=current, escalated=bar, low=bool(waits))
        self.calls.setToolTip(waits)

    def _render_settings(self, board: BoardView, screen: str) -> None:
        """Show the way to the settings: as a LOW notice while something there is to be done."""
        notices = [messages.words().name("notice", code) for code in board.notices]
        name = tr("Settings. LOW notice: {0}").format(". ".join(notices)) if notices else ""
        cramped = theme.current().cramped
        self.settings.render_item(
            "" if cramped else tr("Settings"),
            Icon.SLIDERS if cramped or theme.current().target >= 50 else None,
            name or tr("Settings"),
            current=screen in ("settings", "people", "keys", "signing", "audit"),
            escalated=self._escalated,
            low=bool(notices),
        )
        self.settings.setToolTip(". ".join(notices) or (tr("Settings") if cramped else ""))

    def _slot(self, board: BoardView) -> Slot:
        plate = tr("TRAINING ×{0}").format(self._speed) if self._speed else tr("TRAINING")
        training = plate if board.training else ""
        if self._fault:
            return Slot(lines=(self._fault,), escalated=self._escalated)
        alert = escalated(board)
        if alert is None and board.unsaved:
            said = unsaved_lines()
            return Slot(lines=said[:2] if training else said, training=training, unsaved=True)
        if alert is None:
            asked = () if board.training else test_lines(board, self._bridge)
            self._asks_test = bool(asked)
            if not asked and self._bridge.person is not None:
                asked = task_lines(board)
            damaged = slot_lines(board)
            if damaged:  # more than the age of a backup, which follows when it was seen
                return Slot(lines=damaged, training=training, leads=True)
            return with_backup(
                Slot(lines=asked, training=training, leads=bool(asked)), self._bridge
            )
        settings = board.settings
        who = ", ".join(part for part in (settings.charge_nurse, settings.charge_phone) if part)
        hidden = alert.discreet or self._bridge.person is None
        what = alert_words.priority_word(alert) if hidden else alert_words.tab_title(alert)
        if alert.discreet:
            what = alert_words.public_title(alert)
        chair = tr("Chair {0}: {1}").format(chair_of(board, alert), what)
        lines = (chair, tr("Get the charge nurse:"), who or tr("see the rota"))
        if board.unsaved:
            lines = (chair, lines[2], unsaved_lines()[0])
        return Slot(
            lines=lines,
            escalated=self._escalated,
            training=training,
            unsaved=bool(board.unsaved),
        )

    def _slot_pressed(self) -> None:
        if self.slot.slot.leads and slot_lines(self._bridge.board):
            self.board_pressed.emit()
        elif self.slot.slot.low:
            self.keys_pressed.emit()
        elif self.slot.slot.leads:
            (self.test_pressed if self._asks_test else self.calls_pressed).emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._escalated is not None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), theme.current().color(BLOCK[self._escalated]))
            painter.end()


def may_lead(person: Person | None) -> bool:
    """Return whether somebody may manage people and settings."""
    return person is not None and person.role in LEADS


def copies_words(bridge: Bridge) -> str:
    """Say which copies are not where they should be; empty while all are."""
    keeper, settings = bridge.keeper, bridge.board.settings
    said = []
    if keeper.delivery.waiting:
        said.append(messages.waiting(keeper.delivery))
    if keeper.pages_trouble:
        said.append(messages.pages_not_kept(settings.paper_dir, keeper.pages_trouble))
    return " ".join(said)


def sound_words(board: BoardView, *, compact: bool) -> tuple[str, Icon, str]:
    """Return words, icon and spoken name of the sound's state."""
    until = board.audio_paused_until
    if until is not None and until > board.now.at:
        left = messages.countdown(until - board.now.at)
        if board.audio_off:  # the quiet room stays in view while the rest is paused too
            return tr("Off {0}").format(left), Icon.BELL_OFF, tr("Sound off, HIGH paused")
        return left if compact else tr("Paused {0}").format(left), Icon.BELL_OFF, tr("Sound paused")
    if not board.sound_working:
        return tr("No sound"), Icon.BELL_OFF, tr("LOW alert: no sound can be heard here")
    if board.audio_off:
        return tr("Off") if compact else tr("Sound off"), Icon.BELL_OFF, tr("Sound off, but HIGH")
    return tr("On") if compact else tr("Sound on"), Icon.BELL, tr("Sound on")


def unsaved_lines() -> tuple[str, ...]:
    """Return what says that the disk takes nothing, and that the alerts do not need it."""
    return tr("Nothing is saved."), tr("Alerts go on."), tr("Write on paper.")


def heard_today(board: BoardView, bridge: Bridge) -> bool:
    """Return whether the output that plays was heard at the furthest chair today."""
    known, station = board.sound_heard, bridge.station
    if known is None or not known.heard:
        return False
    today = station.local_date(known.at) == station.local_date(board.now.at)
    return today and (bridge.sound is None or bridge.sound.output in {"", known.output})


def task_lines(board: BoardView) -> tuple[str, ...]:
    """Return what says that answers of calls wait for a prescriber; never whose, nor which."""
    if not board.tasks:
        return ()
    one, more = tr("Answers of 1 call wait"), tr("Answers of {0} calls wait")
    told = one if board.tasks == 1 else more.format(board.tasks)
    return told, tr("for a prescriber: Calls")


def test_lines(board: BoardView, bridge: Bridge) -> tuple[str, ...]:
    """Return what asks for the day's audible test; nothing while locked, or once it is done."""
    if bridge.person is None or heard_today(board, bridge):
        return ()
    return tr("Sound not heard"), tr("today: test it")


def with_backup(slot: Slot, bridge: Bridge) -> Slot:
    """Return `slot` with how old the backups are, once that is too old: LOW, quiet, for anybody."""
    board = bridge.board
    if "backup_old" not in board.notices:
        return slot
    from ui.backup_age import backup_age, of_what_age  # most starts never need it

    seen, wall = bridge.station.keeping.view(), board.now.wall
    if slot.lines:
        return replace(slot, lines=(*slot.lines, backup_age(seen, wall)))
    old = of_what_age(seen, wall)
    told = messages.words().name("notice", "backup_old")
    leads = may_lead(bridge.person)
    return replace(
        slot, lines=(told, old), brief=(tr("Backup too old"), old), low=True, leads=leads
    )


def _start_button() -> Button:
    words = tr("Start session")
    return Button(words, key="Ctrl+N", icon=Icon.PLUS_CIRCLE, name=words)
