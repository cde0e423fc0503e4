"""The window: shell bar, one screen at a time, the keys that work anywhere, and the heartbeat."""

from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import BoardView, Person, PracticeDriver
from ui import messages, theme
from ui.alert.words import unanswered
from ui.board.screen import BoardScreen
from ui.bridge import BUG, FAILED, Bridge
from ui.closing import Closing
from ui.damage import unreadable_at
from ui.help.opener import Help
from ui.idle import Watch, at_form
from ui.keymap import bind_anywhere, do
from ui.pages import BACK, LEAST, LOCKED, SCREENS, Pages
from ui.rubbish import collect_if_due
from ui.shell import ShellBar, may_lead
from ui.shell_parts import TrainingEdge
from ui.theme import ThemeName
from ui.widgets.marks import flash_clock
from ui.widgets.spoken import speak

if TYPE_CHECKING:
    from ui.routes import Routes

BEAT_MS: Final = 1000
PRACTICE_MS: Final = 250
"""In practice a minute passes in a second: four looks keep it smooth."""


class MainWindow(QWidget):
    """Owns the screens and leads from one to another.

    Lifetime: the process. Concurrency: everything on the UI thread.
    """

    painted = Signal()
    """Once, after the first screen has been painted."""
    practice_requested = Signal()
    """From the first run: a practice session, beside the set-up that stays as it is."""

    def __init__(self, bridge: Bridge, *, driver: PracticeDriver | None = None) -> None:
        """Take the bridge; `driver` moves practice on and is stepped before each beat."""
        super().__init__()
        self._bridge = bridge
        self._driver = driver
        self._screen = "board"
        self._before = self._came_from = ""
        """The screen before this one, and the one that Esc leads back to; empty: the usual way."""
        self._chair = 0
        self.closing = Closing(bridge, self)
        self._seen = self._unsaved = False
        self._made: dict[str, QWidget] = {}
        self._board = bridge.board
        self._wanted = self._wanted_look()
        self.setWindowTitle("Chairside")
        self.setMinimumSize(*LEAST)
        self.bar = ShellBar(bridge)
        self.stack = Pages()
        self._watch = Watch(self, lambda: at_form(self._screen, self.current()))
        self.help = Help(self, bridge, self.show_chair)
        self._lay_out()
        self._connect()
        bind_anywhere(self, partial(do, self))
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS if driver is None else PRACTICE_MS)
        self._timer.timeout.connect(self.beat)
        self.show_screen(self._first_screen(), 0)

    # building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self._edges = (TrainingEdge(), TrainingEdge())
        middle.addWidget(self._edges[0])
        middle.addWidget(self.stack, 1)
        middle.addWidget(self._edges[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        for edge in self._edges:
            edge.setVisible(self._bridge.station.training)

    def _connect(self) -> None:
        bar = self.bar
        for pressed, name in (
            (bar.board_pressed, "board"), (bar.sessions_pressed, "sessions"),
            (bar.protocols_pressed, "protocols"), (bar.calls_pressed, "calls"),
            (bar.month_pressed, "month"), (bar.settings_pressed, "settings"),
            (bar.test_pressed, "settings"), (bar.ways_pressed, "ways"),
            (bar.keys_pressed, "keys"),
        ):  # fmt: skip
            pressed.connect(partial(self.show_screen, name, 0))
        self.bar.chair_pressed.connect(self.show_chair)
        self.bar.start_pressed.connect(self.start_session)
        self.bar.sound_pressed.connect(self.toggle_sound)
        self.bar.theme_pressed.connect(self.toggle_theme)
        self.bar.person_pressed.connect(self.lock)
        self.bar.clock.help_pressed.connect(self.toggle_help)
        if self._driver is not None:
            self.bar.say_speed(self._driver.speed)
            self.bar.slot.pressed.connect(self._choose_speed)
            self.bar.practice.speed_chosen.connect(self._run_at)
            self.bar.practice.end_pressed.connect(self.leave)  # nothing of practice is kept
        self._bridge.board_changed.connect(self.render_board)
        self._bridge.person_changed.connect(self._person_changed)
        self._bridge.told.connect(self._told)
        self._bridge.sound_changed.connect(self._sound_changed)

    def _first_screen(self) -> str:
        if self._bridge.person is not None:
            return "board"
        return "sign-in" if self._bridge.station.people() else "first-run"

    # screens -------------------------------------------------------------------------------

    @property
    def screen_name(self) -> str:
        """Name of the screen that is shown."""
        return self._screen

    @property
    def chair(self) -> int:
        """Number of the chair that is shown, 0 for none."""
        return self._chair

    def current(self) -> QWidget:
        """Return the screen that is shown."""
        return self._made[self._screen]

    def made(self, name: str) -> Any:
        """Return the screen `name`, made at its first use."""
        if name not in self._made:
            module, cls = SCREENS[name]
            screen = (
                BoardScreen(self._bridge)
                if name == "board"
                else getattr(import_module(module), cls)(self._bridge, theme.current())
            )
            screen.navigate.connect(self.show_screen)
            self._connect_screen(name, screen)
            self._made[name] = screen
            self.stack.addWidget(screen)
        return self._made[name]

    def _connect_screen(self, name: str, screen: Any) -> None:
        if name == "first-run":
            screen.practice_requested.connect(self.practice_requested)
        elif name == "leave":
            screen.leave_pressed.connect(self.leave)
        elif name == "chair":  # a sheet opens where help stands
            screen.side.currentChanged.connect(self.help.leave)
            screen.help_pressed.connect(self.toggle_help)
        elif name != "board":
            self.routes.lead_on(name, screen)

    @cached_property
    def routes(self) -> "Routes":
        """The ways from one screen to another."""
        from ui.routes import Routes

        return Routes(self.show_screen, self.made, self.came_from, self)

    def came_from(self, *screens: str) -> None:
        """Have Esc lead back to the screen that was in view before, if it is among `screens`."""
        self._came_from = self._before if self._before in screens else ""

    def show_screen(self, name: str, chair: int = 0) -> None:
        """Go to the screen `name`; `check:bp` and `check:extra` say what is to be entered."""
        name, _, option = name.partition(":")
        if self._bridge.person is None and name not in LOCKED:
            self._aim_sign_in(chair)
            return
        self.help.leave()
        screen = self.made(name)
        self._before, self._came_from = self._screen, ""
        self._screen, self._chair = name, chair
        if name == "check" and option:
            group = None if option == "extra" else option
            screen.show_chair(chair, group, option == "extra")
        elif hasattr(screen, "show_chair"):
            screen.show_chair(chair)
        self.stack.setCurrentWidget(screen)
        self.render_board(self._bridge.board)
        self._note_board()
        self._bridge.saw(chair)
        focused = QApplication.focusWidget()
        if focused is None or not screen.isAncestorOf(focused):
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_board(self) -> None:
        """Keep who has the board on the screen; the first picture does not wait for it."""
        if self._seen and self._screen == "board":
            self._bridge.saw_board()

    def show_chair(self, chair: int) -> None:
        """Go to a chair; while locked, choose where signing in leads."""
        if chair <= len(self._bridge.board.chairs):
            self.show_screen("chair", chair)
        else:
            self.render_board(self._bridge.board)

    def _aim_sign_in(self, chair: int) -> None:
        self.help.leave()
        name = "sign-in" if self._bridge.station.people() else "first-run"
        screen = self.made(name)
        self._screen, self._chair = name, chair
        if hasattr(screen, "show_chair"):
            screen.show_chair(chair)
        self.stack.setCurrentWidget(screen)
        self.render_board(self._bridge.board)

    def start_session(self) -> None:
        """Open a session at the chair that is shown if it is empty, else at the first empty one.

        On the page of a patient it is theirs.
        """
        if self._screen == "patient" and self.call("start_session"):
            return
        chairs = self._bridge.board.chairs
        empty = [number for number, view in enumerate(chairs, start=1) if view is None]
        free = [number for number in empty if unreadable_at(self._bridge.board, number) is None]
        if self._chair in empty:
            self.show_screen("open", self._chair)
        elif free:
            self.show_screen("open", free[0])

    def go_back(self) -> None:
        """Close what is open on the screen, or go one screen back; drafts are kept."""
        if self.help.leave():
            return
        if self.bar.choosing:
            self._choose_speed()
            return
        back = getattr(self.current(), "go_back", None)
        if (back is not None and back()) or self._screen in ("sign-in", "first-run"):
            return
        target = self._came_from or BACK.get(self._screen, "chair" if self._chair else "board")
        if self._screen == "leave" and self._chair:
            target = "chair"
        self.show_screen(target, self._chair if target == "chair" else 0)

    # keys ----------------------------------------------------------------------------------

    def toggle_help(self) -> None:
        """Open help over the screen in view, which stays as it is; or close it."""
        self.help.toggle(self.current(), self._chair)

    def call(self, name: str) -> bool:
        """Call the method `name` of the screen that is shown; False when it has none."""
        method = getattr(self.current(), name, None)
        if method is None:
            return False
        method()
        return True

    def act(self, name: str) -> None:
        """Do what an action key says, on the chair's own screen."""
        if self.call(name) or not self._chair:
            return
        self.show_screen("chair", self._chair)
        self.call(name)

    def acknowledge(self) -> None:
        """Acknowledge what is in the dock in view; elsewhere go to the dock that asks for it."""
        if self._screen == "sign-in":
            self.call("acknowledge")
            return
        if self._screen == "chair":
            view = self._bridge.view(self._chair)
            if view is not None and any(unanswered(alert) for alert in view.open_alerts):
                self.call("acknowledge")
                return
        for item in self._bridge.board.order:
            view = self._bridge.view(item.chair)
            if view is not None and any(unanswered(alert) for alert in view.open_alerts):
                self.show_screen("chair", item.chair)
                return

    def toggle_sound(self) -> None:
        """Pause the sound for two minutes, or resume it; nobody locked out can silence it."""
        if self._bridge.person is None:
            self.act("needs_person")
            return
        board = self._bridge.board
        until = board.audio_paused_until
        self._bridge.pause_audio(0 if until is not None and until > board.now.at else 120)

    def toggle_theme(self) -> None:
        """Change between day and dim; kept with the settings where the role includes those."""
        name = ThemeName.DAY if theme.current().dim else ThemeName.DIM
        self._apply(name)
        person, station = self._bridge.person, self._bridge.station
        if station.settings.theme == theme.CLOCK:
            return  # the clock has the next word
        if person is not None and may_lead(person):  # everybody else: until the app is closed
            by = person.name
            self._bridge.attempt(lambda: station.change_settings(by, theme=name.value))

    def _choose_speed(self) -> None:
        self.bar.toggle_practice()
        self.render_board(self._bridge.board)

    def _run_at(self, speed: int) -> None:
        if self._driver is not None:
            self._driver.run_at(speed)
            self.bar.say_speed(self._driver.speed)
        if self.bar.choosing:
            self._choose_speed()

    def lock(self) -> None:
        """Sign out; the timers, alerts and sounds go on."""
        self._bridge.lock("key")

    # look ----------------------------------------------------------------------------------

    def _apply(self, name: ThemeName) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            density = theme.density_for(self.width())
            theme.apply(app, name, density, self._board.settings.text_size)
            self.render_board(self._bridge.board)

    def _wanted_look(self) -> ThemeName:
        station = self._bridge.station
        return theme.wanted(self._board.settings.theme, station.local(self._board.now.at))

    def _follow_room(self) -> None:
        """Take the look of the room when its setting, or the clock, asks for another one."""
        wanted, look = self._wanted_look(), theme.current()
        changed, self._wanted = wanted is not self._wanted, wanted
        if changed and wanted is not look.name:
            self._apply(wanted)
        elif self._board.settings.text_size != look.percent:
            self._apply(look.name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            window = self.windowHandle()
            if window is not None:
                self._watch.listen(window)
            QTimer.singleShot(0, self, self.painted.emit)  # the widgets inside are painted by then
            QTimer.singleShot(0, self, self._note_board)
            QTimer.singleShot(0, self, speak)  # the list of roles can wait for the first picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = theme.current()
        if theme.density_for(self.width()) is not look.density:
            self._apply(look.name)
        self.help.place()

    # what happens --------------------------------------------------------------------------

    def start_beating(self) -> None:
        """Begin the heartbeat: once a second, four times in practice, while the window lives."""
        self._timer.start()

    def beat(self) -> None:
        """Let practice go on, then let the station look at the clock."""
        if self._driver is not None:
            self._bridge.attempt(self._driver.step)
        self._bridge.beat(calls=self._seen)
        if self._watch.locks(self._bridge):
            self._bridge.lock("idle")
        collect_if_due()

    def render_board(self, board: BoardView) -> None:
        """Show the station's picture on the bar and on the screen in view."""
        self._board = board
        self._follow_room()
        messages.show_temperature(board.settings.temperature)
        flash_clock().set_still(board.settings.still_alarms)
        self.bar.render_bar(board, self._screen, self._chair)
        if self._unsaved and not board.unsaved:
            self.bar.setToolTip("")  # it is saved now
        self._unsaved = bool(board.unsaved)
        screen = self.current()
        draw = getattr(screen, "render", None)
        if draw is not None and screen is not None:
            draw(board)
        self.help.render(board)

    def _sound_changed(self) -> None:
        self.render_board(self._bridge.board)

    def _person_changed(self, person: Person | None) -> None:
        self.bar.setToolTip("")  # what failed for one person is not told to the next
        if person is None:
            self._aim_sign_in(0)
        else:
            self._watch.restart()
            self.render_board(self._bridge.board)

    def _told(self, kind: str, sentence: str) -> None:
        if kind == BUG:
            self.bar.say_fault(sentence)
            self.stack.setEnabled(False)
            self.render_board(self._bridge.board)
        elif kind == FAILED:
            self.bar.setToolTip(sentence)

    # leaving -------------------------------------------------------------------------------

    def leave(self) -> None:
        """Close the window whatever runs: the person has been asked."""
        self.closing.agree()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        asks = self.closing.asks()
        if not asks:
            self._timer.stop()
            self.closing.keep()
            self._bridge.leaving.emit()
            event.accept()
            return
        event.ignore()
        if asks == "leave":
            self.show_screen(asks, self._chair)
        else:
            self._aim_sign_in(self._chair)
            self.call("sign_in_to_close")
