"""The forms of words: one reason for a deed, a printed correction, an addendum."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.amend.parts import ReasonPart
from ui.fonts import SEMIBOLD
from ui.forms.chips import Chips
from ui.forms.fields import Field, Heading
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label


class ReasonForm(QWidget):
    """One deed that needs a reason: strike a check or an entry, or say why a slot was missed."""

    changed = Signal()
    on_paper = Signal(str)
    """Label of the missed check that is to be entered from paper."""

    def __init__(self) -> None:
        super().__init__()
        self._missed = ""
        self.heading = Heading("")
        self.told = Label("", Role.BODY, ink="ink2", wrap=True)
        self.reason = ReasonPart(self.tr("Reason, printed"))
        self.paper = Button(self.tr("Done on paper: enter it with its time…"))
        self.paper.clicked.connect(lambda: self.on_paper.emit(self._missed))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.told)
        column.addWidget(self.reason)
        column.addWidget(self.paper)
        column.addStretch(1)
        self.reason.changed.connect(self.changed)

    def ask(
        self, title: str, told: str, choices: Sequence[tuple[str, str]], *, missed: str = ""
    ) -> None:
        """Ask for the reason of one deed; a check that was `missed` may be on paper."""
        self._missed = missed
        self.paper.setVisible(bool(missed))
        self.heading.title.setText(title)
        self.told.setText(told)
        self.reason.ask(choices)
        self.reason.focus()


class TextForm(QWidget):
    """A printed correction with its subject and reason, or an addendum."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.addendum = False
        self.heading = Heading("")
        subjects = (
            ("identity", self.tr("Identity")),
            ("weight", self.tr("Weight")),
            ("order", self.tr("Order")),
        )
        self.subject = Chips(self.tr("What is corrected"), subjects)
        self.text = QPlainTextEdit()
        self.reason = Field(self.tr("Reason, printed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.subject)
        column.addWidget(Label(self.tr("As it should read"), Role.SMALL, weight=SEMIBOLD))
        column.addWidget(self.text, 1)
        column.addWidget(self.reason)
        self.subject.chosen.connect(lambda _code: self.changed.emit())
        self.text.textChanged.connect(self.changed)
        self.text.setTabChangesFocus(True)
        self.reason.edited.connect(lambda _text: self.changed.emit())

    def ask(self, *, addendum: bool) -> None:
        """Begin empty: an addendum needs its text alone."""
        self.addendum = addendum
        title = tr("Write an addendum") if addendum else tr("Correct identity, weight or order")
        self.heading.title.setText(title)
        self.text.setAccessibleName(title)
        self.subject.setVisible(not addendum)
        self.reason.setVisible(not addendum)
        self.subject.choose("")
        self.text.clear()
        self.reason.set_text("")
        self.focus()

    def focus(self) -> None:
        """Go to what comes first."""
        if self.addendum:
            self.text.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.subject.focus_first()

    def missing(self) -> list[tuple[str, QWidget]]:
        """Return what is missing: its words, and the widget to go to."""
        found: list[tuple[str, QWidget]] = []
        if not self.addendum and not self.subject.value:
            found.append((tr("what is corrected"), self.subject.buttons[0]))
        if not self.written:
            found.append((tr("the text"), self.text))
        if not self.addendum and not self.reason.text:
            found.append((tr("the reason"), self.reason.edit))
        return found

    @property
    def written(self) -> str:
        """The text without blanks around it."""
        return self.text.toPlainText().strip()
