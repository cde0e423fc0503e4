"""The bar of what staff do: always in the past tense, after it was done at the pump."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from monitor.api import ChairView, Phase, frozen
from ui import theme
from ui.icons import Icon
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Action, ActionButton
from ui.widgets.text import Label

SLOWED = "slowed"
PAUSED = "paused"
STOPPED = "stopped"
MEDICATION = "medication"
NOTE = "note"
EXTRA = "extra"
CALL = "call"
MORE = "more"
BOLUS = "bolus"
DEVICE = "device"
HAND_OVER = "hand-over"
MOVE = "move"
QUIET = "quiet"
PUMP = (SLOWED, PAUSED, STOPPED)
"""Not offered where there is no pump; their places stay."""
DRUGS = "drugs"
DRAFT = "draft"
HELP = "help"


@frozen
class _Deed:
    code: str
    words: str
    key: str
    icon: Icon | None = None


class ActionsBar(QFrame):
    """Emits `acted` with the code of what was tapped; pausing asks once more on its button."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bar")
        self.hint = Label("", Role.SMALL, ink="ink2", wrap=True)
        self._pump = QFrame()
        self._pump.setProperty("panel", "inset")
        self._pump_row = QHBoxLayout(self._pump)
        self._pump_row.addWidget(self.hint)
        self.buttons: dict[str, ActionButton] = {}
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._pump, 8)
        for deed in _deeds(None):
            button = ActionButton(_action(deed, None))
            button.recorded.connect(lambda code=deed.code: self.acted.emit(code))
            fill = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            fill.setRetainSizeWhenHidden(True)
            button.setSizePolicy(fill)
            self.buttons[deed.code] = button
            if deed.code in PUMP:
                self._pump_row.addWidget(button, 1)
            else:
                self._row.addWidget(button, 1 if deed.code == MORE else 2)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.setFixedHeight(look.size("actions"))
        edge = look.space(2)
        self._row.setContentsMargins(look.space(3), edge, look.space(3), edge)
        self._row.setSpacing(look.space(2))
        self._pump_row.setContentsMargins(look.space(3), 0, 0, 0)
        self._pump_row.setSpacing(look.space(2))
        self.hint.setFixedWidth(round(look.px(Role.SMALL) * 8.6))

    def render_actions(self, view: ChairView | None, *, training: bool) -> None:
        """Show what can be recorded at `view` now."""
        practice = tr("Practice. No pump, no patient")
        pumped = view is None or not view.by_devices
        first = tr("Do it at the pump, then record it here")
        if not pumped:
            practice = tr("Practice. No patient")
            first = tr("No pump. A further device is recorded under More")
        self.hint.setText(practice if training else first)
        for deed in _deeds(view):
            self.buttons[deed.code].render_action(_action(deed, view))
        for code in PUMP:
            self.buttons[code].setVisible(pumped)

    def press(self, code: str) -> None:
        """Act as if the button of `code` was tapped; one that is not offered does nothing."""
        if not self.buttons[code].isHidden():
            self.buttons[code].click()


def _deeds(view: ChairView | None) -> tuple[_Deed, ...]:
    pause = _Deed(code=PAUSED, words=tr("Paused"), key="F6", icon=Icon.PAUSE)
    if view is not None and view.paused:
        pause = _Deed(code=PAUSED, words=tr("Resumed"), key="F6", icon=Icon.PLAY)
    elif view is not None and view.phase is Phase.RECOVERY and not view.by_devices:
        pause = _Deed(code=PAUSED, words=tr("Restarted"), key="F6", icon=Icon.PLAY)
    return (
        _Deed(code=SLOWED, words=tr("Slowed"), key="F5", icon=Icon.SLOWED),
        pause,
        _Deed(code=STOPPED, words=tr("Stopped"), key="F7", icon=Icon.STOP),
        _Deed(code=MEDICATION, words=tr("Medication"), key="F8", icon=Icon.SYRINGE),
        _Deed(code=NOTE, words=tr("Note"), key="F9", icon=Icon.NOTE),
        _Deed(code=EXTRA, words=tr("Extra check"), key="F10", icon=Icon.PLUS_CIRCLE),
        _Deed(code=CALL, words=tr("Call prescriber"), key="F12", icon=Icon.PHONE),
        _Deed(code=MORE, words=tr("More"), key="Ctrl+M"),
    )


def _action(deed: _Deed, view: ChairView | None) -> Action:
    """Return the button of `deed`: only pausing and resuming need no sheet, so they ask here."""
    infusing = view is not None and view.phase is Phase.INFUSION
    ask = deed.words.lower() if deed.code == PAUSED and infusing else ""
    return Action(title=deed.words, key=deed.key, icon=deed.icon, ask=ask)
