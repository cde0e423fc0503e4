"""The screen of one chair: its panels in fixed places, and what each tap on them does."""

from functools import cached_property
from typing import Any, Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent

from monitor.api import BoardView, ChairView, Phase
from ui.alert.dock import AlertDock
from ui.alert.present import dock_of
from ui.bridge import Bridge
from ui.chair import actions, notices, side
from ui.chair.course import trend_of
from ui.chair.deeds import Deeds
from ui.chair.empty import EmptyChair
from ui.chair.parts import ChairParts
from ui.chair.sheet import Sheet
from ui.damage import missing_at, short, unreadable_at
from ui.keymap import CALLS, Key, pressed
from ui.widgets.trend import KEYS as TREND_KEYS

WALKS: Final = tuple(key._replace(deed="_walk") for key in TREND_KEYS)


class ChairScreen(ChairParts):
    """Shows one chair; every button of it leads through `Deeds` or to another screen."""

    navigate = Signal(str, int)
    help_pressed = Signal()

    def __init__(self, bridge: Bridge, _theme: Any = None) -> None:
        super().__init__()
        self._bridge = bridge
        self._chair = 1
        self._told = ""
        self._preferred = ""
        self.deeds = Deeds(bridge, self)
        self._connect()

    @property
    def chair(self) -> int:
        """Number of the chair that is shown."""
        return self._chair

    @property
    def view(self) -> ChairView | None:
        """Its latest picture."""
        return self._bridge.view(self._chair)

    @cached_property
    def dock(self) -> AlertDock:
        """Where alerts stand, above the chart; made for the first one."""
        made = AlertDock()
        made.acknowledged.connect(self.acknowledge)
        made.acted.connect(self._act_from_dock)
        made.sound_pressed.connect(self.deeds.toggle_sound)
        made.brought.connect(self._bring)
        self._middle.insertWidget(0, made)
        return made

    @property
    def docked(self) -> bool:
        """Whether an alert stands in its dock."""
        return "dock" in self.__dict__ and self.dock.isVisible()

    @cached_property
    def empty(self) -> EmptyChair:
        """What stands where no session is, made when such a chair is first shown."""
        made = EmptyChair()
        made.open_pressed.connect(self.main_action)
        self._pages.addWidget(made)
        return made

    def _connect(self) -> None:
        self.next.main_pressed.connect(self.main_action)
        self.next.offered.connect(self.take_offer)
        self.bar.acted.connect(self._act)
        self.side.recorded.connect(self._record)
        self.side.wants_check.connect(self.act_extra)
        self.side.wants_paper.connect(self._enter_paper)
        self.side.wants_sheet.connect(self._act)
        self._bridge.told.connect(self._hear)
        self._bridge.chair_changed.connect(self.deeds.answer_repeats)

    # showing -------------------------------------------------------------------------------

    def show_chair(self, chair: int) -> None:
        """Go to `chair`; a draft of a sheet stays with the chair it was begun at."""
        if chair != self._chair:
            self.side.close_sheet()
            self._preferred = ""
        self._chair = chair
        self._told = ""
        self._shown = ()
        self.deeds.drop_repeats(chair)
        self.render(self._bridge.board)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show the chair as it is on `board`."""
        view = self.view
        found = (view, board.audio_paused_until, board.damage)
        key = (self._chair, *found, self._told, self._preferred)
        if key == self._shown:
            return
        self._shown = key
        self.bar.render_actions(view, training=self._bridge.station.training)
        if view is None:
            broken = unreadable_at(board, self._chair) if self._chair else None
            self.empty.render_empty(self._chair, "" if broken is None else short(broken))
            self._pages.setCurrentWidget(self.empty)
            return
        self._pages.setCurrentWidget(self._page)
        station = self._bridge.station
        self.header.render_header(view, station)
        self.infusion.render_infusion(view, station)
        sentence = notices.sentence_of(view, station, self._told or missing_at(board))
        self.next.render_next(view, station, sentence, notices.prompt_of(view))
        self.side.render_side(view, station)
        self._render_middle(view, board)

    def _render_middle(self, view: ChairView, board: BoardView) -> None:
        station = self._bridge.station
        dock = dock_of(view, board, station, self._preferred)
        lanes: tuple[str, ...] = ()
        if dock is not None:
            self.dock.render_dock(dock)
            lanes = _lane_of(view, dock.main)
            self.dock.show()
        elif "dock" in self.__dict__:  # made, also where it is not seen just now
            self.dock.hide()
        self.chart.render_trend(trend_of(view, station, lanes))
        if self._charts.currentWidget() is not self.chart:
            self.table.render_table(view, station)

    def _hear(self, _kind: str, sentence: str) -> None:
        """Show what was not recorded beside what was tapped."""
        if not self.isVisible():
            return
        sheet = self.side.sheet
        if sheet is not None:
            sheet.say(sentence)
        elif self.docked:
            self.dock.say(sentence)
        self._told = sentence
        self.render(self._bridge.board)

    def _done(self) -> None:
        """Take away what was said about an earlier attempt."""
        self._told = ""
        if self.docked:
            self.dock.say("")
        self.render(self._bridge.board)

    # keys and taps -------------------------------------------------------------------------

    def main_action(self) -> None:
        """Go on with what is next at this chair."""
        view = self.view
        if view is None:
            self.navigate.emit("open", self._chair)
        elif view.closed:
            self.navigate.emit("sessions", self._chair)
        elif view.phase is Phase.BEFORE:
            self.navigate.emit("start", self._chair)
        elif view.next is not None and view.next.group is not None:
            self.navigate.emit(f"check:{view.next.group}", self._chair)
        else:
            self.navigate.emit("check", self._chair)

    def acknowledge(self) -> None:
        """Acknowledge every episode that is written out in the dock, and nothing else."""
        dock = self.dock.view if self.docked else None
        if self.view is not None and dock is not None:
            self._preferred = ""
            if self.deeds.acknowledge(self._chair, dock.pending):
                self._done()

    def act_slowed(self) -> None:
        """Open or close the sheet of the pump's rate."""
        self._act(actions.SLOWED)

    def act_paused(self) -> None:
        """Press Paused, Resumed or Restarted: the first two ask once more."""
        self.bar.press(actions.PAUSED)

    def act_stopped(self) -> None:
        """Open or close the sheet of the end."""
        self._act(actions.STOPPED)

    def act_medication(self) -> None:
        """Open or close the sheet of a medicine."""
        self._act(actions.MEDICATION)

    def act_note(self) -> None:
        """Open or close the note."""
        self._act(actions.NOTE)

    def act_call(self) -> None:
        """Open or close the sheet of a call."""
        self._act(actions.CALL)

    def act_more(self) -> None:
        """Open or close the list of what is rare."""
        self._act(actions.MORE)

    def act_extra(self) -> None:
        """Go to an extra check."""
        if self.view is not None:
            self.navigate.emit("check:extra", self._chair)

    def _enter_paper(self, label: str) -> None:
        self.navigate.emit(f"check:paper:{label}", self._chair)

    def toggle_table(self) -> None:
        """Change between the chart and the table behind it."""
        shows_chart = self._charts.currentWidget() is self.chart
        self._charts.setCurrentWidget(self.table if shows_chart else self.chart)
        self._shown = ()
        self.render(self._bridge.board)
        shown = self.table if shows_chart else self.chart
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> bool:
        """Close what `Esc` closes here; False when nothing was open."""
        if self.side.sheet is not None:
            self.side.close_sheet()
            return True
        if self._charts.currentWidget() is not self.chart:
            self.toggle_table()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._charts.currentWidget() is not self.chart or not pressed(self, WALKS, event):
            super().keyPressEvent(event)

    def help_area(self) -> QRect:
        """Return the column of the latest values, as for a sheet: all else stays in view."""
        if self.view is None:
            return self._pages.geometry()
        return QRect(self.side.mapTo(self, self.side.rect().topLeft()), self.side.size())

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the open sheet, of the actions and of the chart."""
        sheet = self.side.sheet
        return (*(() if sheet is None else sheet.help_keys()), *CALLS, *WALKS)

    def _walk(self, key: str) -> bool:
        """Take the readings one by one from here on."""
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.chart.walk(key)

    def take_offer(self) -> None:
        """Do what is offered beside the large button: the draft, a missed check, the discharge."""
        view = self.view
        prompt = notices.prompt_of(view) if view is not None else None
        if view is None or prompt is None:
            return
        station = self._bridge.station
        match prompt.leads:
            case notices.DRAFT:
                self.navigate.emit("check", self._chair)
            case notices.DISCHARGE:
                self.navigate.emit("discharge", self._chair)
            case notices.AMEND:
                self.navigate.emit("amend", self._chair)
            case notices.MISSED:
                self.side.toggle(side.MISSED, view, station)
            case _:
                self.side.toggle(actions.STOPPED, view, station)

    def _act(self, code: str) -> None:
        view = self.view
        if view is None:
            return
        station = self._bridge.station
        if view.by_devices and code in actions.PUMP:
            return
        if code == actions.EXTRA:
            self.act_extra()
        elif code == actions.DRAFT:
            self.side.close_sheet()
            self.navigate.emit("print", self._chair)
        elif code == actions.HELP:
            self.side.close_sheet()
            self.help_pressed.emit()
        elif code != actions.PAUSED:
            self.side.toggle(code, view, station)
        elif view.phase is Phase.RECOVERY:
            self.side.toggle(side.RESTARTED, view, station)
        elif self.deeds.pause_or_resume(view):
            self._done()
        elif self.deeds.wants_gate():
            self.side.open_sheet(side.GATE, view, station)

    def _act_from_dock(self, code: str) -> None:
        view, dock = self.view, self.dock.view
        if view is None or dock is None:
            return
        step = self.deeds.from_dock(view, dock, code)
        if step.leads:
            self.navigate.emit(step.leads, self._chair)
        elif step.sheet:
            station = self._bridge.station
            alert, answers = step.alert, dock.title
            self.side.open_sheet(step.sheet, view, station, alert=alert, answers=answers)
        elif step.done:
            self._done()

    def _record(self, sheet: Sheet) -> None:
        view = self.view
        if view is None:
            return
        leads_to = sheet.leads_to
        if self.deeds.record(view, sheet):
            self.side.forget(sheet)
            self._done()
            if leads_to:
                self.navigate.emit("chair", leads_to)

    def _bring(self, reference: str) -> None:
        self._preferred = reference
        self.render(self._bridge.board)


def _lane_of(view: ChairView, reference: str) -> tuple[str, ...]:
    """Return the lane of the alert's parameter; all lanes for one that is not charted."""
    limit, _, episode = reference.rpartition("/")
    found = [a for a in view.alerts if a.limit == limit and str(a.episode) == episode]
    measure = found[0].measure if found else None
    if measure is None or measure not in view.trends:
        return ()
    return ("bp",) if measure in ("sbp", "dbp") else (measure,)
