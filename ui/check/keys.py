"""The third column: number keys for the field in hand, or the reasons why it was not read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.forms.fields import Heading
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.grade_button import Choice
from ui.widgets.keypad import Keypad
from ui.widgets.spoken import Spoken
from ui.widgets.text import Label


class ReasonList(QWidget):
    """Why a field has no value: keys 1 to 4, `Escape` goes back."""

    chosen = Signal(str)
    left = Signal()
    spoken = Spoken.GROUP

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons: list[tuple[Choice, Button]] = []
        self.back = Button(self.tr("Back to the keys"), "ghost", key="Esc")
        self.back.clicked.connect(self.left)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._words = Label(self.tr("Not read, because"), Role.BODY, ink="ink2")
        self._column.addWidget(self._words)
        self._column.addStretch(1)
        self._column.addWidget(self.back)

    def set_reasons(self, title: str, choices: tuple[Choice, ...]) -> None:
        """Offer these reasons for the field `title`."""
        self.setAccessibleName(self.tr("{0} not read, because").format(title))
        for _, button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, choice in enumerate(choices, start=1):
            button = Button(choice.label, key=choice.key, name=f"{title}: {choice.label}")
            button.clicked.connect(lambda _=False, code=choice.code: self.chosen.emit(code))
            self._column.insertWidget(place, button)
            button.show()
            self._buttons.append((choice, button))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a printed key."""
        for choice, _ in self._buttons:
            if event.text() == choice.key:
                self.chosen.emit(choice.code)
                return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class KeyColumn(QFrame):
    """Keypad and reasons share one place; nothing beside it moves."""

    reason_chosen = Signal(str)
    reasons_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.heading = Heading("")
        self.keypad = Keypad()
        self.reasons = ReasonList()
        self.reasons.chosen.connect(self.reason_chosen)
        self.reasons.left.connect(self.reasons_left)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.keypad)
        self._pages.addWidget(self.reasons)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._pages, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._column.setContentsMargins(edge, look.space(2), edge, look.space(3))
        self.setFixedWidth(round(look.size("key") * 3.1) + 2 * (edge + look.space(2)))

    @property
    def asking(self) -> bool:
        """Whether the reasons are shown."""
        return self._pages.currentIndex() == 1

    def show_field(self, title: str, note: str, *, decimals: bool) -> None:
        """Name the field in hand."""
        self.heading.title.setText(title)
        self.heading.say(note)
        self.keypad.set_decimals(decimals)

    def ask_reason(self, title: str, choices: tuple[Choice, ...]) -> None:
        """Show the reasons, ready for a digit."""
        self.reasons.set_reasons(title, choices)
        self._pages.setCurrentIndex(1)
        self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self) -> None:
        """Show the number keys."""
        self._pages.setCurrentIndex(0)
