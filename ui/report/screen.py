"""The monitoring form: what a person answers, the page to copy from, and that it was sent."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor.api import (
    ITEMS,
    WHEN_YES,
    AnswerReport,
    BoardView,
    ChairView,
    Command,
    Person,
    SendReport,
    SessionRow,
)
from ui import messages, theme
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.forms.ask_bar import AskingFoot
from ui.forms.fields import Field, Heading
from ui.forms.signer import Signer
from ui.keymap import Key, bind, pressed
from ui.messages import tr, words
from ui.theme import Role, Theme
from ui.widgets.buttons import Button
from ui.widgets.choice_row import YesNo, YesNoRow
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel

LETTERS: Final = 200
SPLIT: Final = "acceptable_before"
"""The first question of the second column; the first one holds patient and medicines."""
SHORTCUTS: Final = (Key(("Ctrl+P",), "_write", lambda: tr("Write the page")),)
KEYS: Final = (Key(("Esc",), "_step_back", lambda: tr("Close what is open, then the screen")),)


def label_of(item: str) -> str:
    """Return what the form asks there."""
    return str(words().name("report", item))


class ReportScreen(QWidget):
    """Two columns of yes and no, one of words; what is typed stays until it is saved."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._session = ""
        self._row: SessionRow | None = None
        self._view: ChairView | None = None
        self._kept: Mapping[str, str] = {}
        self._drafts: dict[str, dict[str, str]] = {}
        self._waiting: Command | None = None
        self._told = ""
        self.title = Label("", Role.TITLE, weight=SEMIBOLD)
        self.due = Label("", Role.BODY, ink="ink2")
        self.rows: dict[str, YesNoRow] = {}
        self.fields: dict[str, Field] = {}
        self.signer = Signer(bridge, self.tr("Sign what is added to a closed session"))
        self.page = Button(self.tr("Write the page"), key="Ctrl+P")
        self.sent = Button(self.tr("It was sent…"))
        self.back = Button(self.tr("Back"), key="Esc")
        self.bar = FootBar(Foot(main=self.tr("It was sent…")))
        for button in (self.page, self.sent, self.back):
            self.bar.add_right(button)
        self.foot = AskingFoot(self.bar)
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._line.setContentsMargins(*(look.space(3),) * 4)
        self._line.setSpacing(look.space(3))
        self._head.setContentsMargins(look.space(4), look.space(1), look.space(4), look.space(1))
        for column in self._columns:
            column.setContentsMargins(*(look.space(3),) * 4)
            column.setSpacing(look.space(1))

    def show_session(self, session: str) -> None:
        """Show the form of a session."""
        self._session = session
        self._told = ""
        self._waiting = None
        self.foot.go_back()
        self.pages.setCurrentIndex(0)
        self._read()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Keep still: the form is read when it is opened and when something was saved."""

    @property
    def draft(self) -> dict[str, str]:
        """What was answered and not saved yet."""
        kept = self._drafts.get(self._session, {})
        return {item: said for item, said in kept.items() if said != self._kept.get(item, "")}

    def answers(self) -> dict[str, str]:
        """Return the answers as they would be saved."""
        return {**self._kept, **self.draft}

    def left(self) -> tuple[str, ...]:
        """Return the items without an answer."""
        found = self.answers()
        return tuple(
            item
            for item in ITEMS
            if not found.get(item) and (item not in WHEN_YES or found.get(WHEN_YES[item]) == "yes")
        )

    # doing ----------------------------------------------------------------------------------
    def main_action(self) -> None:
        """Save what was answered; with nothing to save, go to what is left, or record sending."""
        left = self.left()
        if self.draft:
            self._do(AnswerReport(by=self._bridge.by, answers=self.draft))
        elif left:
            self._go_to(left[0])
        else:
            self._ask_how()

    def _do(self, command: Command) -> None:
        """Record at the chair; what is added to a closed session is signed first."""
        view = self._view
        if view is not None and view.closed:
            self._waiting = command
            own = self._bridge.person
            self.pages.setCurrentIndex(1)
            self.signer.ask([own] if own is not None else [])
        elif view is not None and self._bridge.execute(view.chair, command):
            self._saved(command)

    def _signed(self, _person: Person) -> None:
        command, session = self._waiting, self._session
        self._leave_signer()
        station = self._bridge.station
        if command is not None and self._bridge.attempt(
            lambda: station.add_to_closed(session, command)
        ):
            self._saved(command)

    def _saved(self, command: Command) -> None:
        if isinstance(command, AnswerReport):
            self._drafts.pop(self._session, None)
        self._told = ""
        self._read()

    def _ask_how(self) -> None:
        if self._view is None or not self._view.closed:
            self._say(self.tr("Discharge first: the form is sent for a closed session."))
            return
        choices = [(each, each) for each in (self.tr("Website"), self.tr("Fax"), self.tr("E-mail"))]
        self.foot.ask(self.tr("Sent how?"), choices, self._sent_by)

    def _sent_by(self, how: str) -> None:
        self._do(SendReport(by=self._bridge.by, how=how))

    def _write(self) -> None:
        self._say(self.tr("Writing the page…"))
        self._bridge.records.write_form(self._session, callback=self._written)

    def _written(self, path: Path | None) -> None:
        if path is not None:
            self._say(self.tr("Page written: {0}").format(path))

    def _leave_signer(self) -> None:
        self._waiting = None
        self.pages.setCurrentIndex(0)

    # showing --------------------------------------------------------------------------------
    def _read(self) -> None:
        station, session = self._bridge.station, self._session
        self._bridge.attempt(lambda: self._take(station.session_row(session)))
        self._bridge.attempt(lambda: self._take_answers(station.session_answers(session)))
        view: list[ChairView] = []
        if self._bridge.attempt(lambda: view.append(station.closed_view(session))):
            self._view = view[0]
        self._draw()

    def _take(self, row: SessionRow) -> None:
        self._row = row

    def _take_answers(self, answers: Mapping[str, str]) -> None:
        self._kept = answers

    def _draw(self) -> None:
        row, said = self._row, self.answers()
        if row is not None:
            self.title.setText(self.tr("Monitoring form: {0}").format(row.name))
            self.due.setText(messages.form_due(row, self._bridge.station))
        for item, shown in self.rows.items():
            answer = said.get(item) or None
            missing = answer is None
            shown.render_question(YesNo(title=label_of(item), answer=answer, missing=missing))
        for item, field in self.fields.items():
            field.edit.blockSignals(True)
            field.set_text(said.get(item, ""))
            field.edit.blockSignals(False)
        self._refresh()

    def _refresh(self) -> None:
        said = self.answers()
        for item, field in self.fields.items():
            field.setVisible(item not in WHEN_YES or said.get(WHEN_YES[item]) == "yes")
        self.sent.setVisible(self._view is not None and self._view.closed)
        self.bar.render_foot(self._foot())

    def _foot(self) -> Foot:
        left, changed = self.left(), len(self.draft)
        title = self.tr("{0} not answered yet").format(len(left)) if left else ""
        sub = label_of(left[0]) if left else self.tr("Every question is answered")
        if self._told:
            title, sub = self._told, ""
        main = self.tr("It was sent…")
        if changed:
            main = self.tr("Save {0} answers").format(changed)
        elif left:
            main = self.tr("Go on, {0} left").format(len(left))
        return Foot(main=main, key="F3", title=title, sub=sub, missing=bool(left or self._told))

    def _say(self, sentence: str) -> None:
        self._told = sentence
        self.bar.render_foot(self._foot())

    def _hear(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._say(sentence)

    def _answered(self, item: str, said: str) -> None:
        self._drafts.setdefault(self._session, {})[item] = said.strip()
        self._told = ""
        self._refresh()

    def _go_to(self, item: str) -> None:
        target: QWidget = self.rows[item] if item in self.rows else self.fields[item].edit
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, item: str, step: int) -> None:
        items = list(self.rows)
        place = items.index(item) + step
        if 0 <= place < len(items):
            self._go_to(items[place])

    def go_back(self) -> bool:
        """Close what is open on the screen; False when nothing is."""
        if self.foot.asking:
            self.foot.go_back()
        elif self.pages.currentIndex():
            self._leave_signer()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the screen."""
        return (*SHORTCUTS, *KEYS)

    def _step_back(self, _key: str) -> None:
        if not self.go_back():
            self.navigate.emit("sessions", 0)

    # building -------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        head = panel("top")
        self._head = QHBoxLayout(head)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._head.addWidget(self.due)
        form = QWidget()
        self._line = QHBoxLayout(form)
        self._columns: list[QVBoxLayout] = []
        first = self._column(self.tr("Patient and medicines"), 1)
        second = self._column(self.tr("The session"), 2)
        third = self._column(self.tr("In words"), 3)
        column = first
        for item, choices in ITEMS.items():
            column = second if item == SPLIT else column
            if choices:
                column.addWidget(self._yes_no(item))
        words_ = [item for item, choices in ITEMS.items() if not choices]
        for item in sorted(words_, key=lambda each: each in WHEN_YES):  # what comes and goes: last
            third.addWidget(self._in_words(item))
        for each in self._columns:
            each.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.addWidget(form)
        self.pages.addWidget(self.signer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self.foot)

    def _column(self, title: str, number: int) -> QVBoxLayout:
        box = panel("panel")
        column = QVBoxLayout(box)
        column.addWidget(Heading(title, number=number))
        self._columns.append(column)
        self._line.addWidget(box, 1)
        return column

    def _yes_no(self, item: str) -> YesNoRow:
        row = YesNoRow(YesNo(title=label_of(item), missing=True))
        row.answered.connect(lambda said: self._answered(item, said))
        row.moved.connect(lambda step: self._step(item, step))
        self.rows[item] = row
        return row

    def _in_words(self, item: str) -> Field:
        field = Field(label_of(item))
        field.edit.setMaxLength(LETTERS)
        field.edited.connect(lambda said: self._answered(item, said))
        policy = field.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        field.setSizePolicy(policy)
        self.fields[item] = field
        return field

    def _connect(self) -> None:
        pairs: tuple[tuple[Button, Callable[[], object]], ...] = (
            (self.page, self._write),
            (self.sent, self._ask_how),
            (self.back, lambda: self.navigate.emit("sessions", 0)),
        )
        for button, deed in pairs:
            button.clicked.connect(lambda _=False, deed=deed: deed())
        bind(self, SHORTCUTS)
        self.bar.main_pressed.connect(self.main_action)
        self.signer.signed.connect(self._signed)
        self.signer.left.connect(self._leave_signer)
        self._bridge.told.connect(self._hear)
