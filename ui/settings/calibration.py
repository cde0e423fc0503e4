"""The steps of the sound at the furthest chair: measured with a meter, or set by ear."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import (
    FLOOR_DB,
    STEPS,
    ClinicSettings,
    SoundSteps,
    with_loudness,
    with_measured,
    with_room,
)
from ui import messages, theme
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.settings.keeper import Keeper
from ui.settings.steps import LevelEdit, StepsRow
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel

NOTE_LINES = 2


class Calibration(QWidget):
    """Saves each level when it is left, and each tap on softer or louder at once.

    What is refused stays as it was typed, and the note says why.
    """

    played = Signal(int)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._steps = SoundSteps()
        self._who_may = ""
        self._trouble = ""
        self.room = LevelEdit(tr("Room at rest, dB(A)"))
        self.room.setFixedWidth(theme.current().target + 16)
        self.by_ear = Button(tr("Set by ear"), "chip")
        self.by_ear.setCheckable(True)
        self.when = Label("", Role.CAPTION, ink="ink3", wrap=True)
        self.row = StepsRow()
        self.cards = self.row.cards
        self.note = Label("", Role.SMALL, wrap=True)
        self._lay_out()
        self.room.left.connect(self._room_left)
        self.by_ear.clicked.connect(self._ear_tapped)
        for card in self.cards:
            card.typed.connect(self._typed)
            card.louder.connect(self._louder)
            card.played.connect(self.played)
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(tr("Calibrate the five steps"), Role.BODY, weight=SEMIBOLD))
        hint = tr("Stand at the chair furthest away. Type what the meter shows.")
        words.addWidget(Label(hint, Role.SMALL, ink="ink2", wrap=True))
        room = QVBoxLayout()
        room.setSpacing(0)
        room.addStretch(1)
        room.addWidget(Label(tr("room at rest, dB(A)"), Role.CAPTION, ink="ink3"))
        room.addWidget(self.when)
        room.addStretch(1)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(room)
        head.addWidget(self.room)
        head.addWidget(self.by_ear)
        self._notice = panel("notice")
        inside = QVBoxLayout(self._notice)
        inside.setContentsMargins(8, 3, 6, 3)
        inside.addWidget(self.note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self.row, 1)
        self._column.addWidget(self._notice)

    def retheme(self) -> None:
        """Take the gaps of the density in force, and keep room for the longest note."""
        self._column.setSpacing(theme.current().space(2))
        line = self.note.fontMetrics().lineSpacing() + 1
        self.note.setFixedHeight(NOTE_LINES * line)

    def render(self, settings: ClinicSettings, who_may: str) -> None:  # type: ignore[override]
        """Show what is in force."""
        self._steps, self._who_may = settings.sound_steps, who_may
        writable = self._keeper.allowed
        self.room.show_level(self._steps.room)
        self.room.setReadOnly(not writable)
        self.by_ear.setChecked(self._steps.by_ear)
        self.by_ear.retheme()
        for card in self.cards:
            card.render_step(self._steps, writable=writable)
        self.when.setText(self._measured_on())
        self._say()

    def refuse(self, sentence: str) -> None:
        """Say why something was not done; it stands until the next that is done."""
        self._trouble = sentence
        self._say()
        if sentence:
            announce(self, sentence, assertive=True)

    # what is typed and tapped --------------------------------------------------------------

    def _typed(self, step: int, text: str) -> None:
        before, level = self._steps.measured[step - 1], int(text or 0)
        if level != before:
            self._change(lambda steps: with_measured(steps, step, level, self._keeper.today))
        elif self._trouble:
            self.refuse("")

    def _room_left(self, text: str) -> None:
        level = int(text or 0)
        if level != self._steps.room:
            self._change(lambda steps: with_room(steps, level, self._keeper.today))
        elif self._trouble:
            self.refuse("")

    def _louder(self, step: int, by: int) -> None:
        self._change(lambda steps: with_loudness(steps, step, by))

    def _ear_tapped(self) -> None:
        by_ear, day = self.by_ear.isChecked(), self._keeper.today
        empty = (0,) * STEPS
        self._change(
            lambda steps: replace(steps, by_ear=by_ear, day=day if by_ear else "", measured=empty)
        )
        self.by_ear.setChecked(self._steps.by_ear)
        self.by_ear.retheme()

    def _change(self, change: Callable[[SoundSteps], SoundSteps]) -> None:
        if not self._keeper.allowed:
            self.refuse(self._who_may)
            return
        self.refuse(self._keeper.save(sound_steps=change(self._steps)))

    # what is said --------------------------------------------------------------------------

    def _say(self) -> None:
        self.note.setText(self._trouble or self._sentence())
        self.note.set_weight(SEMIBOLD if self._trouble else 400)

    def _sentence(self) -> str:
        steps = self._steps
        rises = tr("HIGH starts at 1 and goes up one step every 15 s.")
        refused = tr("Below {0} dB over the room a step is refused.").format(FLOOR_DB)
        if steps.by_ear:
            by_ear = tr("Set by ear, without a meter: each step louder than the one before.")
            return f"{by_ear} {rises}"
        left = [str(n) for n, level in enumerate(steps.measured, start=1) if not level]
        if steps.room == 0:
            return tr("Type the level of the room at rest first. {0}").format(rises)
        if left:
            missing = tr("Not measured yet: step {0}.").format(", ".join(left))
            return f"{missing} {refused}"
        first, last = steps.measured[0] - steps.room, steps.measured[-1] - steps.room
        over = tr("Step 1 is {0} dB over the room, step 5 is {1} dB over.").format(first, last)
        return f"{over} {rises} {refused}"

    def _measured_on(self) -> str:
        steps = self._steps
        if not steps.day:
            return tr("not measured")
        day = messages.day(steps.day)
        words = tr("set by ear {0}") if steps.by_ear else tr("measured {0}")
        return words.format(day)
