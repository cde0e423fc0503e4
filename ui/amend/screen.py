"""Amend: nothing is overwritten; every correction has a reason, a person and its first value."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from monitor.api import (
    Amend,
    BoardView,
    ChairView,
    Command,
    Correct,
    Person,
    WriteAddendum,
)
from ui.amend.asks import Ask, miss_of, strike_of, undo_of
from ui.amend.layout import DEEDS, READINGS, WRITING, AmendParts
from ui.bridge import Bridge
from ui.check import phrases
from ui.keymap import Key, pressed
from ui.messages import tr, words
from ui.theme import Theme
from ui.widgets.footbar import Foot

NOTHING, READING, REASON, TEXT, SIGN = range(5)
KEYS: Final = (
    Key(("Enter",), "_finish", lambda: tr("Save, or go to what is missing")),
    Key(("Esc",), "_step_back", lambda: tr("Close what is open, then the screen")),
)


class AmendScreen(AmendParts):
    """The record at the left, one form at the right, and what saving it does."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__(bridge)
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._chair = 0
        self._session = ""
        self._shown: ChairView | None = None
        self._drawn: tuple[object, ...] = ()
        self._deed: Callable[[str], Command] | None = None
        self._waiting: tuple[Command, ...] = ()
        self._main = ""
        self._problem = ""
        self._connect()

    def show_chair(self, chair: int) -> None:
        """Show the record of a chair, nothing chosen."""
        self._begin(chair, "")

    def show_session(self, session: str) -> None:
        """Show the record of a sealed session: it takes addenda and amendments, signed."""
        self._begin(0, session)

    def _begin(self, chair: int, session: str) -> None:
        self._chair, self._session, self._shown, self._problem = chair, session, None, ""
        self._drawn = ()
        self.parts.choose(READINGS)
        self.lists.setCurrentIndex(0)
        self._show_form(NOTHING)
        self.render(self._bridge.board)
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show the record; only a changed one is drawn again."""
        view = self._view(board)
        if view is None:
            return
        self._shown = view
        if self._drawn == _record(view):
            return
        self._drawn = _record(view)
        station = self._bridge.station
        self.header.render_header(view, station)
        self.table.render_view(view, station)
        self.deeds.render_view(view, station)
        self._show_foot()

    def _view(self, board: BoardView) -> ChairView | None:
        if self._session:
            if self._shown is None:
                self._bridge.attempt(self._read)
            return self._shown
        chairs = board.chairs
        return chairs[self._chair - 1] if 1 <= self._chair <= len(chairs) else None

    def _read(self) -> None:
        self._shown = self._bridge.station.closed_view(self._session)

    # choosing -----------------------------------------------------------------------------
    def _choose_reading(self, row: str, place: int) -> None:
        column = self.table.columns[place]
        if column.check is None:
            self._choose_column(place)
        elif not column.check.struck:
            self.reading.ask(row, column.check, column.clock)
            self.reading.render_preview(self._bridge.by)
            self._main = self.tr("Save correction")
            self._show_form(READING)

    def _choose_column(self, place: int) -> None:
        column = self.table.columns[place]
        if column.missed is not None:
            open_still = bool(column.missed.asks) and not self._session
            self._ask(miss_of(column.missed, self._bridge.by, open_still=open_still))
        elif column.check is not None and not column.check.struck:
            self._ask(strike_of(column.check.ordinal, column.title, self._bridge.by))

    def _from_paper(self, label: str) -> None:
        self.navigate.emit(f"check:paper:{label}", self._chair)

    def _choose_deed(self, number: int, told: str) -> None:
        self._ask(undo_of(number, told, self._bridge.by))

    def _ask(self, asked: Ask) -> None:
        self._deed, self._main = asked.deed, asked.main
        choices = [(reason, reason[:1].upper() + reason[1:]) for reason in asked.reasons]
        self.reason.ask(asked.title, asked.told, choices, missed=asked.missed)
        self._show_form(REASON)

    def _choose_part(self, part: str) -> None:
        if part == WRITING:
            view = self._shown
            self.text.ask(addendum=view is not None and view.closed)
            self._main = self.tr("Save correction")
            self._show_form(TEXT)
            return
        self.lists.setCurrentIndex(0 if part == READINGS else 1)
        self._show_form(NOTHING)

    # saving -------------------------------------------------------------------------------
    def main_action(self) -> None:
        """Save what the form holds; or go to what is missing."""
        form = self.forms.currentIndex()
        if form == NOTHING:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        elif form == SIGN:
            self.signer.pad.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._missing():
            self._go_to_missing()
        else:
            self._sign_or_save(self._commands())

    def _sign_or_save(self, commands: tuple[Command, ...]) -> None:
        view = self._shown
        if view is None or not view.closed:
            self._save(commands)
            return
        self._waiting = commands
        own = self._bridge.person
        self._show_form(SIGN)
        self.signer.ask([own] if own is not None else [])

    def _signed(self, _person: Person) -> None:
        self._save(self._waiting)

    def _save(self, commands: tuple[Command, ...]) -> None:
        self._problem = ""
        for command in commands:
            if not self._execute(command):
                self._show_foot()
                return
        self._waiting = ()
        if self._session:
            self._shown = None
            self.render(self._bridge.board)
        self._show_form(NOTHING)
        self.parts.choose(READINGS if self.lists.currentIndex() == 0 else DEEDS)

    def _execute(self, command: Command) -> bool:
        if not self._session:
            return self._bridge.execute(self._chair, command)
        station, session = self._bridge.station, self._session
        return self._bridge.attempt(lambda: station.add_to_closed(session, command))

    def _commands(self) -> tuple[Command, ...]:
        form, by = self.forms.currentIndex(), self._bridge.by
        if form == READING:
            return self._amendments()
        if form == REASON and self._deed is not None:
            return (self._deed(self.reason.reason.value),)
        if form == TEXT and self.text.addendum:
            return (WriteAddendum(by=by, text=self.text.written),)
        subject, why = self.text.subject.value, self.text.reason.text
        return (Correct(by=by, subject=subject, text=self.text.written, reason=why),)

    def _amendments(self) -> tuple[Command, ...]:
        told, check = self.reading.correction(), self.reading.check
        if told is None or check is None:
            return ()
        by, number = self._bridge.by, check.ordinal
        if told.not_obtained:
            known = {*check.values, *check.not_obtained}
            names = [n for n in self.reading_names() if n in known]
            return tuple(
                Amend(by=by, check=number, measure=n, not_obtained=told.not_obtained,
                      reason=told.reason)
                for n in names
            )  # fmt: skip
        return tuple(
            Amend(by=by, check=number, measure=name, value=value, reason=told.reason)
            for name, value in told.values.items()
        )

    def reading_names(self) -> tuple[str, ...]:
        """Return the measures that the form corrects: both pressures, or one."""
        return tuple(self.reading.fields) or (self.reading.row,)

    def _missing(self) -> tuple[str, ...]:
        form = self.forms.currentIndex()
        if form == READING:
            found = [] if self._has_value() else [self.tr("the new value")]
            return (*found, *(() if self.reading.reason.value else (self.tr("the reason"),)))
        if form == REASON:
            return () if self.reason.reason.value else (self.tr("the reason"),)
        if form == TEXT:
            return tuple(name for name, _ in self.text.missing())
        return ()

    def _has_value(self) -> bool:
        told = bool(self.reading.absent.value) or bool(self.reading.values())
        return told and not self.reading.problem()

    def _go_to_missing(self) -> None:
        form = self.forms.currentIndex()
        if form == READING and not self._has_value():
            self.reading.focus()
        elif form == READING:
            self.reading.reason.focus()
        elif form == REASON:
            self.reason.reason.focus()
        else:
            self.text.missing()[0][1].setFocus(Qt.FocusReason.TabFocusReason)

    # drawing ------------------------------------------------------------------------------
    def _show_form(self, form: int) -> None:
        self.forms.setCurrentIndex(form)
        self._show_foot()

    def _changed(self) -> None:
        if self.forms.currentIndex() == READING:
            self._show_effect()
        self._show_foot()

    def _show_effect(self) -> None:
        self.reading.render_preview(self._bridge.by)
        problem = self.reading.problem()
        values = {} if problem else self.reading.values() or {}
        found = self._bridge.station.preview(self._chair, values) if values else ()
        crossing = phrases.worst(found)
        if problem:
            self.reading.effect.render_message(None, problem)
        elif crossing is None:
            self.reading.effect.render_message(None, "")
        else:
            shape = phrases.SHAPE[crossing.priority]
            told = self.tr("If it is the latest reading, saving raises a {0} alert now.")
            after = told.format(words().priority(crossing.priority))
            self.reading.effect.render_message(shape, phrases.crossed(crossing), after)

    def _show_foot(self) -> None:
        missing, form = self._missing(), self.forms.currentIndex()
        closed = self._shown is not None and self._shown.closed
        kept = self.tr("Nothing is overwritten: the first value stays readable, struck through")
        if closed:
            kept = self.tr("The record is sealed: this is an addendum, nothing is recomputed")
        main = self._main
        if form == NOTHING:
            main = self.tr("Choose a reading")
        elif form == SIGN:
            main = self.tr("Sign with your PIN")
        elif missing:
            main = self.tr("{0}, {1} missing").format(self._main, len(missing))
        title = self._problem
        foot = Foot(main=main, key="F3", title=title, sub=kept, missing=bool(title))
        self.foot.render_foot(foot)

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._problem = sentence
            self._show_foot()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the screen."""
        return KEYS

    def _finish(self, _key: str) -> None:
        self.main_action()

    def _step_back(self, _key: str) -> None:
        if not self.go_back():
            self._leave()

    def _leave(self) -> None:
        self.navigate.emit("sessions" if self._session else "chair", self._chair)

    def go_back(self) -> bool:
        """Leave the form; False when none is open."""
        if self.forms.currentIndex() == NOTHING:
            return False
        self._show_form(NOTHING)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to what comes first."""
        super().focusInEvent(event)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._choose_part)
        self.table.reading_chosen.connect(self._choose_reading)
        self.table.column_chosen.connect(self._choose_column)
        self.deeds.deed_chosen.connect(self._choose_deed)
        for form in (self.reading, self.reason, self.text):
            form.changed.connect(self._changed)
        self.reason.on_paper.connect(self._from_paper)
        self.signer.signed.connect(self._signed)
        self.signer.left.connect(lambda: self._show_form(NOTHING))
        self.foot.main_pressed.connect(self.main_action)
        self.close_button.clicked.connect(self._leave)
        self._bridge.told.connect(self._told)


def _record(view: ChairView) -> tuple[object, ...]:
    """Return what the table and the list are drawn from."""
    return (view.session, view.checks, view.missed, view.interventions, view.closed)
