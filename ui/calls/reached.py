"""What opens when a patient tells of thoughts of self-harm: whom the caller reached, and when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.calls.line import Line
from ui.fonts import SEMIBOLD
from ui.forms.chips import Chips
from ui.icons import Icon
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label

MOST: int = 2
"""So many people of the settings can be tapped; anybody else is typed."""


class ReachedLine(QWidget):
    """Stay on the line; whom you reached; at what time. Both are typed or tapped, none is filled.

    `changed` carries who and the time as they stand; `left` asks for the answers again.
    """

    changed = Signal(str, str)
    left = Signal()
    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.title = Label(tr("Self-harm: yes. Stay on the line"), Role.BODY, weight=SEMIBOLD)
        self.title.setWordWrap(True)
        self.people = Chips(tr("Whom you reached"))
        self.who = Line()
        self.who.setPlaceholderText(tr("or a name"))
        self.who.setAccessibleName(tr("Whom you reached"))
        self.at = Line()
        self.at.setPlaceholderText(tr("at HH:MM"))
        self.at.setAccessibleName(tr("At what time you reached them"))
        self.now = Button(tr("Now"))
        self.back = Button("", "ghost", icon=Icon.UNDO, name=tr("Back to the answers"))
        self._clock = ""
        self._line = QHBoxLayout(self)
        for widget, stretch in (
            (self.title, 3), (self.people, 4), (self.who, 3), (self.at, 1), (self.now, 0),
            (self.back, 0),
        ):  # fmt: skip
            self._line.addWidget(widget, stretch)
        self.people.chosen.connect(self._chosen)
        self.who.textEdited.connect(lambda _text: self._typed())
        self.at.textEdited.connect(lambda _text: self._tell())
        self.who.returnPressed.connect(lambda: self.at.setFocus(Qt.FocusReason.TabFocusReason))
        self.at.returnPressed.connect(lambda: self.moved.emit(1))
        self.now.clicked.connect(self._now)
        self.back.clicked.connect(self.left)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(6, 4, 2, 4)
        self._line.setSpacing(look.space(2))
        for edit in (self.who, self.at):
            edit.setFont(look.font(Role.BODY))
        self.at.setMinimumWidth(round(look.px(Role.BODY) * 7.5))

    def ask(self, people: tuple[str, ...], clock: str, *, who: str, at: str) -> None:
        """Offer `people`; "Now" types `clock`; `who` and `at` were given before."""
        self._clock = clock
        self.people.set_choices([(name, name) for name in people[:MOST]])
        self.people.setVisible(bool(people))
        self.people.choose(who if who in people else "")
        if self.who.text() != (typed := "" if who in people else who):
            self.who.setText(typed)
        if self.at.text() != at:
            self.at.setText(at)

    def set_clock(self, clock: str) -> None:
        """Take the time that "Now" types."""
        self._clock = clock

    def take_focus(self) -> None:
        """Put the focus on what is missing."""
        if not (self.people.value or self.who.text().strip()):
            if self.people.buttons and self.people.isVisible():
                self.people.focus_first()
            else:
                self.who.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.at.setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen(self, _name: str) -> None:
        self.who.clear()
        self._tell()
        self.at.setFocus(Qt.FocusReason.TabFocusReason)

    def _typed(self) -> None:
        self.people.choose("")
        self._tell()

    def _now(self) -> None:
        self.at.setText(self._clock)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.who.text().strip() or self.people.value, self.at.text().strip())
