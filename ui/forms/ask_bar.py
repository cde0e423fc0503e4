"""One question in the place of a foot bar: chips, words of one's own, and a way back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget

from ui import theme
from ui.fonts import SEMIBOLD
from ui.forms.chips import Chips
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.footbar import FootBar
from ui.widgets.text import Label

SHOWN = 40
"""Letters of a reason that the foot repeats; the record has all of them."""


def shortened(text: str) -> str:
    """Return `text` as far as the foot has room for it."""
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1].rstrip()}…"


class AskBar(QFrame):
    """One question in the place of the foot: chips, words of one's own, and a way back."""

    told = Signal(str)
    left = Signal()

    def __init__(self, done: str) -> None:
        super().__init__()
        self._at_once = False
        self.setProperty("panel", "bar")
        self.title = Label("", Role.BODY, weight=SEMIBOLD)
        self.chips = Chips("")
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("or in words"))
        self.text.setAccessibleName(self.tr("Reason in words"))
        self.save = Button(done, "primary")
        self.back = Button(self.tr("Back"), key="Esc")
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.title)
        self._line.addWidget(self.chips)
        self._line.addWidget(self.text, 1)
        self._line.addWidget(self.save)
        self._line.addWidget(self.back)
        self.save.clicked.connect(self._tell)
        self.text.returnPressed.connect(self._tell)
        self.back.clicked.connect(self.left)
        self.chips.chosen.connect(self._chosen)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take height and gaps of the density in force."""
        look = theme.current()
        self.setFixedHeight(look.size("actions"))
        self._line.setContentsMargins(look.space(3), 0, look.space(3), 0)
        self._line.setSpacing(look.space(3))
        self.text.setFont(look.font(Role.BODY))

    def ask(
        self,
        title: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        at_once: bool = False,
        free: bool = True,
    ) -> None:
        """Ask for one of `choices`, or for words where they are taken (`free`).

        `at_once`: a tapped choice records; without words that is always so.
        """
        self._at_once = at_once or not free
        self.text.setVisible(free)
        self.save.setVisible(free)
        self.title.setText(title)
        self.text.setAccessibleName(title)
        self.text.clear()
        self.chips.set_choices(choices)
        self.chips.choose("")
        self.chips.setVisible(bool(choices))
        if choices:
            self.chips.focus_first()
        elif not free:
            self.back.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the `Enter` that answered: it is not the main button's as well."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _chosen(self, _code: str) -> None:
        if self._at_once:
            self._tell()

    def _tell(self) -> None:
        reason = self.text.text().strip() or self.chips.value
        if reason:
            self.told.emit(reason)
        else:
            self.text.setFocus(Qt.FocusReason.TabFocusReason)


class AskingFoot(QStackedWidget):
    """A foot bar that gives its place to one question at a time."""

    def __init__(self, bar: FootBar) -> None:
        super().__init__()
        self._then: Callable[[str], object] | None = None
        self.bar = bar
        self.question = AskBar(self.tr("Record"))
        self.addWidget(bar)
        self.addWidget(self.question)
        self.question.told.connect(self._told)
        self.question.left.connect(self.go_back)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Keep the height of the foot."""
        self.setFixedHeight(theme.current().size("actions"))

    @property
    def asking(self) -> bool:
        """Whether a question stands in the place of the foot."""
        return self.currentIndex() == 1

    def ask(
        self,
        title: str,
        choices: Sequence[tuple[str, str]],
        then: Callable[[str], object],
        *,
        at_once: bool = False,
        free: bool = True,
    ) -> None:
        """Ask, and call `then` with the chosen code or the words; going back calls nothing.

        `at_once`: a tapped choice is the whole answer; `free`: words are one, too.
        """
        self._then = then
        self.setCurrentIndex(1)
        self.question.ask(title, choices, at_once=at_once, free=free)

    def go_back(self) -> None:
        """Show the foot again."""
        self._then = None
        self.setCurrentIndex(0)

    def _told(self, answer: str) -> None:
        then = self._then
        self.go_back()
        if then is not None:
            then(answer)
