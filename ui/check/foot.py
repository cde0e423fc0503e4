"""The foot of the form: what follows from it, its two ways out, and what needs one word more."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui import theme
from ui.check.plan import OTHER_REASONS
from ui.forms.ask_bar import AskBar
from ui.messages import words
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar


class CheckFoot(QStackedWidget):
    """Save, save as it is, close, discard; or the question that one of them asks."""

    save = Signal()
    save_as_is = Signal()
    close_draft = Signal()
    discard = Signal(str)
    confirmed = Signal()
    """The answer yes to the question in the title."""
    refined = Signal(str, str)
    """Measure, and the reason in place of "other"."""
    explained = Signal(str, str)
    """Measure, and what "other" means in somebody's own words."""

    def __init__(self) -> None:
        super().__init__()
        self._refining = ""
        self.bar = FootBar(Foot(main=self.tr("Save check")))
        self.throw_away = Button(self.tr("Discard…"))
        self.as_is = Button(self.tr("Save as it is"))
        self.close_button = Button(self.tr("Close, draft kept"), key="Esc")
        self.aside = Button(self.tr("Save to a file…"))
        self.yes = Button("")
        self.bar.add_left(self.yes)
        for widget in (self.aside, self.throw_away, self.as_is, self.close_button):
            self.bar.add_right(widget)
        self.aside.hide()
        self.why_discard = AskBar(self.tr("Discard the form"))
        self.why_other = AskBar(self.tr("Keep this reason"))
        self.where = AskBar(self.tr("Write the file"))
        self._written = ""
        for page in (self.bar, self.why_discard, self.why_other, self.where):
            self.addWidget(page)
        self._connect()
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Keep the height of the foot."""
        self.setFixedHeight(theme.current().size("actions"))

    @property
    def asking(self) -> bool:
        """Whether a question stands in the place of the foot."""
        return self.currentIndex() != 0

    def render_foot(self, foot: Foot, *, left: int, answers: int, question: str = "") -> None:
        """Show what follows; a part can be saved while something is `left`.

        `question` names the button that answers the question in the title with yes.
        """
        if not foot.failed:
            self._written = ""
        self.bar.render_foot(replace(foot, sub=self._written or foot.sub))
        self.aside.setVisible(foot.failed)
        for button in (self.throw_away, self.as_is):  # what can't be stored can't be thrown away
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(not foot.failed)
            button.setSizePolicy(policy)
        self.yes.set_label(question)
        self.yes.setVisible(bool(question))
        self.as_is.setVisible(bool(left and answers) and not foot.failed)
        self.throw_away.setVisible(bool(answers) and not foot.failed)

    def ask_discard(self) -> None:
        """Ask why the form is thrown away; its values stay in the journal."""
        choices = [
            (self.tr("wrong chair"), self.tr("Wrong chair")),
            (self.tr("wrong patient"), self.tr("Wrong patient")),
            (self.tr("begun by mistake"), self.tr("Begun by mistake")),
        ]
        self.setCurrentIndex(1)
        self.why_discard.ask(self.tr("Discard, because"), choices)

    def ask_other(self, measure: str) -> None:
        """Ask what "other" means for a measure."""
        self._refining = measure
        choices = [(code, words().not_obtained(code)) for code in OTHER_REASONS]
        title = self.tr("{0}, other:").format(words().measure(measure).short)
        self.setCurrentIndex(2)
        self.why_other.ask(title, choices)

    def ask_again(self, problem: str, typed: str) -> None:
        """Ask once more what could not be stored; what was typed stays."""
        self.ask_other(self._refining)
        self.why_other.title.setText(problem)
        self.why_other.text.setText(typed)

    def ask_where(self, title: str, folders: tuple[str, ...], typed: str = "") -> None:
        """Ask for the folder of the file; `typed` stays in the field."""
        self.setCurrentWidget(self.where)
        self.where.ask(title, [(folder, folder) for folder in folders])
        self.where.text.setText(typed)

    def say_written(self, sentence: str) -> None:
        """Say where the answers were written, for as long as they are not saved."""
        self._written = sentence
        self.bar.say(sentence)

    def go_back(self) -> None:
        """Show the foot again."""
        self.setCurrentIndex(0)

    def _connect(self) -> None:
        self.bar.main_pressed.connect(self.save)
        self.as_is.clicked.connect(self.save_as_is)
        self.close_button.clicked.connect(self.close_draft)
        self.throw_away.clicked.connect(self.ask_discard)
        self.yes.clicked.connect(self.confirmed)
        for bar in (self.why_discard, self.why_other, self.where):
            bar.left.connect(self.go_back)
        self.why_discard.told.connect(self._discarded)
        self.why_other.told.connect(self._told_other)

    def _discarded(self, reason: str) -> None:
        self.go_back()
        self.discard.emit(reason)

    def _told_other(self, reason: str) -> None:
        self.go_back()
        told = self.refined if reason in OTHER_REASONS else self.explained
        told.emit(self._refining, reason)
