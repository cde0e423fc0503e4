"""The middle of the page: where alarms sound, how loud, whether heard, and the quiet room."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from monitor.api import BoardView, unmeasured
from ui import messages, theme
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.signer import DECIDES
from ui.icons import Icon, paint_icon
from ui.messages import tr
from ui.room_sound import (
    CHOSEN_GONE,
    FAILED,
    FORMAT,
    MUTED,
    NO_OUTPUT,
    NOT_HEARD,
    OTHER_DEFAULT,
)
from ui.settings.calibration import Calibration
from ui.settings.keeper import Keeper
from ui.settings.outputs import OutputButton, OutputPage
from ui.settings.quiet import QuietPage
from ui.settings.station import OFF, ON, Panel
from ui.shell import heard_today
from ui.theme import Role, Theme
from ui.tones import Sound
from ui.widgets.base import CENTER, announce, draw_text
from ui.widgets.buttons import Button
from ui.widgets.marks import Priority, paint_mark
from ui.widgets.text import Label

_MARK: Final = {
    Sound.HIGH: Priority.HIGH,
    Sound.MEDIUM: Priority.MEDIUM,
    Sound.LOW: Priority.LOW,
}


def sound_problem(code: str) -> str:
    """Return what is wrong with the sound, in a few words."""
    words = {
        NO_OUTPUT: tr("no output: nothing can be heard"),
        FORMAT: tr("this output can’t play the alarms"),
        FAILED: tr("the output failed"),
        MUTED: tr("muted, or turned down to nothing"),
        CHOSEN_GONE: tr("not there: the default plays"),
        OTHER_DEFAULT: tr("another default: test it"),
        NOT_HEARD: tr("not heard at the furthest chair"),
    }
    return words.get(code, code)


class TestButton(Button):
    """The shape of a priority, or a clock, above its word."""

    __test__ = False

    def __init__(self, sound: Sound, words: str) -> None:
        super().__init__(words, main=True, name=tr("Test {0}").format(words))
        self.sound = sound
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, theme.current().size("primary"))

    def paint_content(self, painter: QPainter, look: Theme, ink: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = look.px(Role.BODY) * 1.3
        side = self.height() - high - look.space(3)
        place = QRectF((self.width() - side) / 2, look.space(1) + 2, side, side)
        if self.sound in _MARK:
            paint_mark(painter, _MARK[self.sound], place, look)
        else:
            paint_icon(painter, Icon.BELL, place.adjusted(3, 3, -3, -3), look.color("accent"))
        row = QRectF(2, place.bottom(), self.width() - 4, high)
        draw_text(painter, row, self.label, look.font(Role.BODY, MEDIUM), ink, CENTER)


class SoundPanel(Panel):
    """Outputs and steps are for who may change settings, tests for everybody who works here."""

    touched = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(tr("Sound"))
        self._keeper, self._bridge = keeper, keeper.bridge
        self._asked_for = ""
        self._who_may = ""
        self._said = ""
        self.first = OutputButton(tr("Alarms sound at"))
        self.second = OutputButton(tr("Second output, if any"))
        self.steps = Calibration(keeper)
        self.outputs = OutputPage()
        self.quiet = QuietPage(keeper.bridge)
        self.pages = QStackedWidget()
        names = (tr("HIGH"), tr("MEDIUM"), tr("LOW"), tr("Check due"))
        self.tests = tuple(TestButton(s, w) for s, w in zip(Sound, names, strict=True))
        self.heard = Button(tr("Heard"))
        self.not_heard = Button(tr("Not heard"))
        self.switch = Chips(tr("Sound"), ((ON, tr("Sound on")), (OFF, tr("Off…"))))
        self.asked = Label("", Role.CAPTION, ink="ink3", wrap=True)
        self.tested = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.off = Label("", Role.CAPTION, ink="ink3", wrap=True)
        self._lay_out()
        self._connect()

    # building --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.addWidget(self.first, 1)
        both.addWidget(self.second, 1)
        front = QWidget()
        inside = QVBoxLayout(front)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(both)
        inside.addWidget(self.steps, 1)
        for page in (front, self.outputs, self.quiet):
            self.pages.addWidget(page)
        self.column.addWidget(self.pages, 1)
        self.column.addWidget(self.tested)
        row = QHBoxLayout()
        for button in self.tests:
            row.addWidget(button, 1)
        self.column.addLayout(row)
        question = tr("Did you hear it at the furthest chair?")
        self.column.addLayout(_row(question, self.asked, self.heard, self.not_heard))
        title = tr("Audio off, quiet room")
        self.column.addLayout(_row(title, self.off, self.switch))

    def _connect(self) -> None:
        self.first.pressed.connect(lambda: self._choose("sound_output"))
        self.second.pressed.connect(lambda: self._choose("sound_second"))
        self.outputs.chosen.connect(self._chosen)
        self.outputs.left.connect(self.go_back)
        self.quiet.left.connect(self.go_back)
        self.quiet.decided.connect(self._decided)
        self.steps.played.connect(lambda step: self._test(Sound.HIGH, step))
        for button in self.tests:
            button.clicked.connect(lambda _checked=False, each=button: self._test(each.sound, 1))
        self.heard.clicked.connect(lambda: self._tell(heard=True))
        self.not_heard.clicked.connect(lambda: self._tell(heard=False))
        self.switch.chosen.connect(self._switched)

    # showing ---------------------------------------------------------------------------------

    def render(self, board: BoardView, who_may: str) -> None:  # type: ignore[override]
        """Show what is in force and what was heard."""
        self._who_may = who_may
        self._render_outputs(board)
        self.steps.render(board.settings, who_may)
        self._render_heard(board)
        self._render_off(board)
        testing = self._bridge.sound is not None and self._bridge.sound.testing
        words = tr("Test, at its step 1, for 3 seconds. The word TEST stands in the shell")
        if testing:
            self._said = ""
            words = tr("TEST. The next sound may be an alert again")
        self.tested.setText(self._said or words)
        self.tested.set_weight(MEDIUM if self._said or testing else 400)

    def go_back(self) -> bool:
        """Show the steps again; False when they were shown."""
        shown = self.pages.currentIndex() != 0
        self.pages.setCurrentIndex(0)
        return shown

    def _render_outputs(self, board: BoardView) -> None:
        settings, sound = board.settings, self._bridge.sound
        there = dict(sound.outputs()) if sound is not None else {}
        default = next(iter(there.values()), "")
        name = settings.sound_output_name if settings.sound_output else default
        words = name or tr("The computer’s default")
        problem = "" if board.sound_working else sound_problem(board.sound_detail)
        self.first.render_output(words, problem)
        second = settings.sound_second
        away = tr("not there now") if second and there and second not in there else ""
        self.second.render_output(
            settings.sound_second_name if second else tr("None"), away, chosen=bool(second)
        )

    def _render_heard(self, board: BoardView) -> None:
        known = board.sound_heard
        note, ink = tr("not heard today"), "ink"
        if known is not None:
            station = self._bridge.station
            clock = messages.hhmm(station, known.at)
            day = station.local_date(known.at)
            today = day == station.local_date(board.now.at)
            when = clock if today else messages.day(day)
            words = tr("heard {0}, {1}") if known.heard else tr("NOT heard {0}, {1}")
            note = words.format(tr("today {0}").format(clock) if today else when, known.by)
            ink = "ink3" if heard_today(board, self._bridge) else "ink"
        self.heading.say(note)
        self.heading.note.set_ink(ink)
        self.asked.setText(tr("asked once a day; “Not heard” raises a LOW technical alert"))

    def _render_off(self, board: BoardView) -> None:
        self.switch.choose(OFF if board.audio_off else ON)
        words = tr("a charge nurse’s decision, always shown, never for HIGH")
        if board.audio_off:
            words = tr("off: {0}. {1}").format(board.audio_off_by, board.audio_off_reason)
        self.off.setText(words)
        self.off.set_ink("ink" if board.audio_off else "ink3")

    # deeds -----------------------------------------------------------------------------------

    def _choose(self, field: str) -> None:
        if not self._keeper.allowed:
            self.steps.refuse(self._who_may)
            return
        sound, settings = self._bridge.sound, self._bridge.board.settings
        first = field == "sound_output"
        self._asked_for = field
        self.outputs.ask(
            self.first.name if first else self.second.name,
            () if sound is None else sound.outputs(),
            chosen=settings.sound_output if first else settings.sound_second,
            nothing=tr("The computer’s default") if first else tr("None"),
        )
        self.pages.setCurrentWidget(self.outputs)

    def _chosen(self, output: str, name: str) -> None:
        field, settings = self._asked_for, self._bridge.board.settings
        changes: dict[str, object] = {field: output, f"{field}_name": name}
        if field == "sound_output" and output != settings.sound_output:
            changes["sound_steps"] = unmeasured(settings.sound_steps)
        why = self._keeper.save(**changes)
        self.go_back()
        self.steps.refuse(why)
        (self.first if field == "sound_output" else self.second).button.setFocus()

    def _test(self, sound: Sound, level: int) -> None:
        room = self._bridge.sound
        self._said = ""
        if room is None:
            self._said = tr("Not played: the sound is still being loaded. Tap again.")
        elif not room.may_test(sound):
            self._said = tr("Not played: an alert of that priority or a higher one is on.")
        elif not room.test(sound, level):
            self._said = tr("Not played: {0}.").format(sound_problem(room.problem))
        if self._said:
            announce(self, self._said, assertive=True)
        self.render(self._bridge.board, self._who_may)

    def _tell(self, *, heard: bool) -> None:
        if self._bridge.sound is not None and not self._bridge.sound.tell_heard(heard=heard):
            self._said = tr("Not noted: it could not be saved. Tap again.")
        self.render(self._bridge.board, self._who_may)

    def _switched(self, way: str) -> None:
        board, person = self._bridge.board, self._bridge.person
        self.switch.choose(OFF if board.audio_off else ON)
        if (way == OFF) is board.audio_off:
            return
        if way == ON and person is not None and person.role in DECIDES:
            self._decided(tr("on again"), person.name)
            return
        self.quiet.ask(off=way == OFF)
        self.pages.setCurrentWidget(self.quiet)
        self.quiet.reason.focus()

    def _decided(self, reason: str, by: str) -> None:
        off, station = not self._bridge.board.audio_off, self._bridge.station
        if self._bridge.attempt(lambda: station.switch_audio(off=off, reason=reason, by=by)):
            self.go_back()
        else:
            self.quiet.reason.say(tr("Not switched: it could not be saved. Sign again"), wrong=True)


def _row(title: str, small: Label, *right: QWidget) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch(1)
    words.addWidget(Label(title, Role.BODY, weight=MEDIUM))
    words.addWidget(small)
    words.addStretch(1)
    row = QHBoxLayout()
    row.addLayout(words, 1)
    for widget in right:
        widget.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(widget)
    return row
