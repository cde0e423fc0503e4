"""A hand at the screens of a running app that goes on wherever it finds the session."""

import os
import random
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QTimer

from monitor.api import MINUTE, GiveMissReason, Phase, Signal, Value
from ui import tour
from ui.app import MainWindow
from ui.tour_hand import Hand, TourError

STEP_S: Final = 9
"""So far the clocks go at once: a look later than ten seconds would be a gap."""
STUCK: Final = 8


class Walker(Hand):
    """The hand of the tour at a window that somebody else opened."""

    def __init__(
        self,
        window: MainWindow,
        put_forward: Callable[[int], None],
        say: Callable[[str], None],
        draw: random.Random,
    ) -> None:
        self.window = window
        self.bridge = window._bridge
        self.station = self.bridge.station
        self.pictures = 0
        self._told: list[str] = []
        self.bridge.told.connect(lambda _kind, sentence: self._told.append(sentence))
        self._put_forward = put_forward
        self._say = say
        self._draw = draw
        self._stuck = 0
        window.showNormal()
        self.size(1366, 768)

    def picture(self, name: str) -> None:
        """Take none."""
        self.settle()

    def answer(self, values: Mapping[str, Value]) -> None:
        """Answer the open check; one that an earlier life began asks when it was taken."""
        super().answer(values)
        if self.offers("Taken now"):
            self.tap("Taken now")

    def wait(self, steps: int = 1) -> None:
        """Let nine seconds pass a step, with somebody at the keys."""
        for _ in range(steps):
            self._put_forward(STEP_S)
            self.window._watch.restart()
            self.window.beat()
            self.settle()

    def go_on(self) -> None:
        """Do the next thing, for ever."""
        try:
            self._next()
            self._stuck = 0
        except TourError as error:
            self._stuck += 1
            self._say(f"stuck {error}")
            if self._stuck > STUCK:
                os._exit(9)
            self.window.show_screen("board", 0)
            self.wait(10)
        QTimer.singleShot(0, self.window, self.go_on)

    def _next(self) -> None:
        if self.bridge.person is None:
            tour._sign_in(self)
            return
        view = self.bridge.view(tour.CHAIR)
        if view is None:
            tour._open(self)
        elif view.phase is Phase.BEFORE:
            self._prepare()
        elif view.phase is Phase.INFUSION:
            self._infuse()
        elif view.ended is not None and view.at - view.ended < 61 * MINUTE:
            tour._check(self, tour.CALM)
        else:
            self._leave()

    def _leave(self) -> None:
        """Finish what an earlier life has begun or missed, one thing a turn; then discharge."""
        self.window.show_chair(tour.CHAIR)
        if self.offers("Open draft"):
            self.tap("Open draft")
            self.answer(tour.CALM)
            self.tap("Save check")
        elif open_misses := [slot for slot in self.view(tour.CHAIR).missed if not slot.reason]:
            label = open_misses[-1].label
            self.bridge.execute(
                tour.CHAIR, GiveMissReason(by=self.bridge.by, slot=label, reason="Away")
            )
        elif any(a.signal is Signal.LATCHED for a in self.view(tour.CHAIR).open_alerts):
            self.acknowledge()  # crossed in a life that ended before it could
        else:
            self._discharge()
            self._say("session")

    def _discharge(self) -> None:
        """Sign off; what was said before a PIN that took too long stays said."""
        session = self.view(tour.CHAIR).session
        self.tap("Discharge")
        for name in ("Cannula is out", "Advice given", "Escort is here"):
            if self.offers(name):
                self.tap(name)
        self.fill("Escort", "Sam Practice")
        self.pin(tour.PIN)

        def gone() -> bool:
            view = self.bridge.view(tour.CHAIR)
            return view is None or view.session != session

        self.wait_for_answer(gone, "the signature")

    def _prepare(self) -> None:
        """Answer what no earlier life has answered, take the baseline, and start."""
        self.window.show_screen("start", tour.CHAIR)
        for name in ("Identity: Both right", *tour.SAFE, "Medicines today", ": None today"):
            if self.offers(name):
                self.tap(name)
        if self.offers("Record"):
            self.tap("Record")
        if self.offers("I have read it"):  # what the last session left to know
            self.tap("I have read it")
        if self.view(tour.CHAIR).second_check is None and self.offers("Second check"):
            self.tap("Second check")
            self.tap("Dose and rate, second check by: P. Lindqvist")
            self.pin(tour.PIN)
            self.wait_for_answer(
                lambda: self.view(tour.CHAIR).second_check is not None, "the second check"
            )
        start = self.view(tour.CHAIR).start
        if start is None or start.baseline_missing or start.baseline_old:  # an earlier life took it
            self.window.show_screen("check", tour.CHAIR)
            self.answer(tour.CALM)
            self.tap("Save check")
        self.window.show_screen("start", tour.CHAIR)
        self.wait()
        self.tap("Infusion started")
        if self.view(tour.CHAIR).phase is Phase.BEFORE:
            self.tap("Tap again")

    def _infuse(self) -> None:
        view = self.view(tour.CHAIR)
        if view.remaining is not None and view.remaining <= 0:
            self.window.show_chair(tour.CHAIR)
            self.window.act("act_stopped")
            self.tap("Why it ended: Completed")
            self.tap("Record")
            self.tap("Tap again")
        elif view.remaining is not None and view.remaining < 11 * MINUTE:
            self.wait(6)
        elif self._draw.random() < 1 / 4:
            tour._check(self, tour.CROSSED)
            self.window.show_chair(tour.CHAIR)
            self.tap("Clinician called")
            self.acknowledge()
            tour._repeat(self, tour.SETTLED)
            self.window.show_chair(tour.CHAIR)
            self.acknowledge()
        else:
            tour._check(self, tour.AFLOAT)
