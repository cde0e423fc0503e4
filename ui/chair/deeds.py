"""What the taps of a chair's screen do to the station."""

from typing import Final

from PySide6.QtCore import QObject

from monitor.api import (
    VITAL_GROUPS,
    Acknowledge,
    AlertView,
    ChairView,
    Command,
    Intervene,
    PauseInfusion,
    Refusal,
    ResumeInfusion,
    frozen,
)
from ui.alert import present
from ui.alert.present import DockView
from ui.alert.words import groups, reference, unanswered
from ui.bridge import Bridge
from ui.chair import actions, side
from ui.chair.sheet import Sheet

PAUSE_SECONDS: Final = 120

SHEETS: Final = {
    "rate_reduced": actions.SLOWED,
    "infusion_stopped": actions.STOPPED,
    "med_given": actions.MEDICATION,
    "other": side.OTHER,
    present.RECORD_END: actions.STOPPED,
    present.MISS_REASON: side.MISSED,
}


@frozen
class Step:
    """What a suggested action leads to: a screen, a sheet, or a deed already recorded."""

    leads: str = ""
    sheet: str = ""
    alert: str = ""
    done: bool = False


@frozen
class _Repeat:
    """Alerts that wait for the repeat of their reading to be saved."""

    group: str
    alerts: tuple[str, ...]
    checks: int
    """How many checks had been saved when the entry was opened."""


class Deeds(QObject):
    """Turns taps into commands; the screen shows what came of them."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._repeats: dict[int, _Repeat] = {}

    def acknowledge(self, chair: int, references: tuple[str, ...]) -> bool:
        """Acknowledge these episodes, one command each; False when one was not recorded."""
        by = self._bridge.by
        return all(self._execute(chair, Acknowledge(by=by, alert=ref)) for ref in references)

    def pause_or_resume(self, view: ChairView, alert: str = "") -> bool:
        """Record that the infusion was paused, or resumed where it is paused."""
        by = self._bridge.by
        command: Command = PauseInfusion(by=by, alert=alert)
        if view.paused:
            command = ResumeInfusion(by=by, alert=alert)
        return self._execute(view.chair, command)

    def wants_gate(self) -> bool:
        """Return whether the last refusal asks for a prescriber's decision."""
        refusal = self._bridge.refusal
        gates = (Refusal.GATE_NEEDS_PRESCRIBER, Refusal.GATE_NEEDS_REASON)
        return refusal is not None and refusal.code in gates

    def toggle_sound(self) -> None:
        """Pause the sound of the station for two minutes, or resume it."""
        board = self._bridge.board
        until = board.audio_paused_until
        seconds = 0 if until is not None and until > board.now.at else PAUSE_SECONDS
        self._bridge.pause_audio(seconds)

    def record(self, view: ChairView, sheet: Sheet) -> bool:
        """Carry out what a sheet says, and answer the other alerts of the same reading."""
        if not sheet.carry_out(self._bridge, view.chair):
            return False
        if sheet.alert:
            self._answer_siblings(view.chair, sheet.alert)
        return True

    def from_dock(self, view: ChairView, dock: DockView, code: str) -> Step:
        """Do what a suggested action names, or say where it is done."""
        if code == present.START_CHECK:
            return Step(leads="check")
        if code == "recheck":
            return Step(leads=self._repeat(view, dock))
        if code in SHEETS:
            return Step(sheet=SHEETS[code], alert=dock.main)
        if code in ("infusion_paused", "infusion_resumed"):
            done = self.pause_or_resume(view, dock.main)
        else:
            by = self._bridge.by
            done = self._execute(view.chair, Intervene(by=by, action=code, alert=dock.main))
        if done:
            self._answer_siblings(view.chair, dock.main, code)
        return Step(done=done)

    def _execute(self, chair: int, command: Command) -> bool:
        return self._bridge.execute(chair, command)

    def _answer_siblings(self, chair: int, main: str, action: str = "") -> None:
        """Answer what shares the dock with `main`: one acknowledgement an episode."""
        for alert in self._siblings(chair, main):
            if unanswered(alert):
                command = Acknowledge(by=self._bridge.by, alert=reference(alert), action=action)
                self._execute(chair, command)

    def _siblings(self, chair: int, main: str) -> tuple[AlertView, ...]:
        view = self._bridge.view(chair)
        for group in groups(view.alerts if view is not None else ()):
            if main in (reference(each) for each in group.members):
                return group.members
        return ()

    # repeats -------------------------------------------------------------------------------

    def _repeat(self, view: ChairView, dock: DockView) -> str:
        """Remember what the repeat answers, and return the entry to open."""
        found = [alert for alert in view.alerts if reference(alert) == dock.main]
        group = present.recheck_group(found[0]) if found else ""
        waiting = tuple(
            reference(each) for each in self._siblings(view.chair, dock.main) if unanswered(each)
        )
        self._repeats[view.chair] = _Repeat(group=group, alerts=waiting, checks=len(view.checks))
        return f"check:{group}" if group else "check:extra"

    def answer_repeats(self, chair: int) -> None:
        """Acknowledge what was waiting for a repeat that has now been saved."""
        repeat, view = self._repeats.get(chair), self._bridge.view(chair)
        if repeat is None or view is None:
            return
        wanted = set(VITAL_GROUPS.get(repeat.group, ()))
        saved = [row for row in view.checks[repeat.checks :] if wanted & row.values.keys()]
        if not saved and (wanted or len(view.checks) == repeat.checks):
            return
        del self._repeats[chair]
        known = {reference(each): each for each in view.alerts}
        for name in repeat.alerts:
            if name in known and unanswered(known[name]):
                command = Acknowledge(by=self._bridge.by, alert=name, action="recheck")
                self._execute(chair, command)

    def drop_repeats(self, chair: int) -> None:
        """Forget a repeat that was left without saving."""
        self._repeats.pop(chair, None)
