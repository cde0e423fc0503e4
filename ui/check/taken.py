"""When the readings were taken: typed, a minute earlier by one tap, or asked after a pause."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from ui import theme
from ui.fonts import SEMIBOLD
from ui.forms.moments import clock_time
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, restyle

TYPED = QRegularExpression(r"([01]?\d|2[0-3])[:.]?[0-5]?\d?")


class ClockField(QLineEdit):
    """Hours and minutes, `14:05` or `1405`; the fourth digit, `Enter` or leaving it commits.

    It shows the known time until something else is typed.
    """

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._known = ""
        self.setAccessibleName(tr("Taken at, hours and minutes"))
        self.setPlaceholderText(tr("hh:mm", "hours and minutes"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setValidator(QRegularExpressionValidator(TYPED, self))
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self._commit)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take font and width of the density in force."""
        look = theme.current()
        self.setFont(look.font(Role.LEAD, SEMIBOLD))
        self.setFixedWidth(round(look.px(Role.LEAD) * 4.6))

    def render_clock(self, clock: str, *, wrong: bool) -> None:
        """Show the known time, empty for none; what is being typed stays."""
        if clock != self._known or not self.hasFocus():
            self._known = clock
            if not wrong and self.text() != clock:
                self.setText(clock)
        for name, value in (("empty", not self.text()), ("state", wrong)):
            shown = {"empty": "true" if value else "false", "state": "impossible" if value else ""}
            if self.property(name) != shown[name]:
                self.setProperty(name, shown[name])
                restyle(self)

    def take_back(self) -> bool:
        """Show the known time again; False when it is shown."""
        changed = self.text() != self._known
        self.setText(self._known)
        return changed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """`Enter` commits."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
        else:
            super().keyPressEvent(event)

    def _edited(self, text: str) -> None:
        if len(text.replace(":", "").replace(".", "")) == 4:
            self._commit()

    def _commit(self) -> None:
        text = self.text()
        if text == self._known:
            return
        if not text:
            self.setText(self._known)
            return
        self.typed.emit(clock_time(text) or text)


class TakenAt(QStackedWidget):
    """The time of a form's readings; a form taken up again asks whether it is still meant."""

    typed = Signal(str)
    earlier = Signal()
    then_chosen = Signal()
    now_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.clock = ClockField()
        self.minus = Button(self.tr("−1 min"), name=self.tr("Taken one minute earlier"))
        self.then = Button("")
        self.now = Button(self.tr("Now"), name=self.tr("Taken now"))
        self.clock.typed.connect(self.typed)
        self.minus.clicked.connect(self.earlier)
        self.then.clicked.connect(self.then_chosen)
        self.now.clicked.connect(self.now_chosen)
        self.addWidget(self._known_page())
        self.addWidget(self._asking_page())

    @property
    def typing(self) -> bool:
        """Whether the cursor is in the time."""
        return self.clock.hasFocus()

    def take_back(self) -> bool:
        """Take back a time that is being typed; False when none is."""
        return self.typing and self.clock.take_back()

    def go_to_open(self) -> None:
        """Go to what says when the readings were taken."""
        target = self.then if self.currentIndex() == 1 else self.clock
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def render_taken(self, clock: str, *, asking: bool, wrong: str = "") -> None:
        """Show the time, or ask whether it is still meant; `wrong` says why a typed one is not."""
        self.clock.render_clock(clock, wrong=bool(wrong))
        self.clock.setAccessibleDescription(wrong)
        self.then.set_label(clock)
        self.then.setAccessibleName(self.tr("Taken at {0}").format(clock))
        self.setCurrentIndex(1 if asking else 0)

    def _known_page(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(self.tr("Taken at"), Role.SMALL, ink="ink3"))
        line.addWidget(self.clock)
        line.addWidget(self.minus)
        return page

    def _asking_page(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(self.tr("Taken at"), Role.SMALL, weight=SEMIBOLD))
        line.addWidget(self.then)
        line.addWidget(self.now)
        return page
