"""The keypad of a form: it types into whichever of the form's number fields is in hand."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.fonts import MEDIUM
from ui.theme import Role
from ui.widgets.keypad import Keypad, LeftKey
from ui.widgets.text import Label

_ELSEWHERE = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class NumberKeys(QWidget):
    """Names the field in hand; before any is, the keys begin with the first one.

    The next key goes from field to field and emits `done` after the last one in view.
    """

    done = Signal()
    taken = Signal()
    """A field that it types into has got the focus."""
    left = Signal()
    """That field has lost it, not to another window."""

    def __init__(self, *, low: bool = False) -> None:
        """`low` as of the keypad: its digits in two lines."""
        super().__init__()
        self._edits: list[QLineEdit] = []
        self._whole: set[QLineEdit] = set()
        self._in_hand: QLineEdit | None = None
        self.title = Label("", Role.SMALL, weight=MEDIUM, ink="ink2")
        self.keypad = Keypad(LeftKey.CLEAR, low=low)
        self.keypad.cleared.connect(self._clear)
        self.keypad.next_field.connect(self._go_on)
        self.keypad.begun.connect(self._take_up)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.title)
        self._column.addWidget(self.keypad, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        self._column.setSpacing(theme.current().space(2))

    def serve(self, edit: QLineEdit, *, decimals: bool = True) -> None:
        """Type into `edit`, too, when it is in hand."""
        self._edits.append(edit)
        if not decimals:
            self._whole.add(edit)
        edit.installEventFilter(self)
        if self._in_hand is None:
            self._take(edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice which field is in hand."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            self._take(watched)
            self.taken.emit()
        elif isinstance(event, QFocusEvent) and event.lostFocus():
            self._left_for(event.reason())
        return super().eventFilter(watched, event)

    def _left_for(self, reason: Qt.FocusReason) -> None:
        if reason not in _ELSEWHERE:
            self.left.emit()

    def _take(self, edit: QLineEdit) -> None:
        self._in_hand = edit
        self.keypad.aim(edit)
        self.title.setText(edit.accessibleName())
        self.keypad.set_decimals(edit not in self._whole)

    def _take_up(self) -> None:
        """Show where the digits go: a key was pressed while something else had the focus."""
        if self._in_hand is not None and not self._in_hand.hasFocus():
            self._in_hand.setFocus(Qt.FocusReason.OtherFocusReason)
            self._in_hand.end(False)

    def _clear(self) -> None:
        if self._in_hand is not None:
            self._in_hand.clear()

    def _go_on(self) -> None:
        seen = [edit for edit in self._edits if edit.isVisible()]
        place = seen.index(self._in_hand) if self._in_hand in seen else -1
        if place + 1 < len(seen):
            seen[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.done.emit()
