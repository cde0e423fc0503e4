"""The lower half of the editor: limits, questions, all values, changes, and the file itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from monitor.api.protocols import Finding
from ui import theme
from ui.forms.chips import Chips
from ui.messages import tr
from ui.protocol.limits import LimitsPanel
from ui.protocol.numbers import NumbersPanel
from ui.protocol.plain import in_words
from ui.protocol.questions import QuestionsPanel
from ui.protocol.work import Work
from ui.theme import Role
from ui.widgets.text import Label, panel

PAGES = ("limits", "questions", "values", "changes", "file")


class LowerPanel(QWidget):
    """Chips choose the page; a finding leads to the page and field that it is about."""

    def __init__(self) -> None:
        super().__init__()
        self._work: Work | None = None
        self._writing = False
        names = (
            tr("Limits"), tr("Questions"), tr("All values"), tr("Changes"), tr("Whole file"),
        )  # fmt: skip
        self.chips = Chips(tr("Part"), list(zip(PAGES, names, strict=True)))
        self.note = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.limits = LimitsPanel()
        self.questions = QuestionsPanel()
        self.values = NumbersPanel()
        self.changes = _text(tr("What differs from the version before"))
        self.changes.setReadOnly(True)
        self.file = _text(tr("The whole file"))
        self.file.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._stack = QStackedWidget()
        for page in (self.limits, self.questions, self.values, self.changes, self.file):
            self._stack.addWidget(page)
        top = QHBoxLayout()
        top.addWidget(self.chips)
        top.addWidget(self.note, 1)
        frame = panel()
        self._column = QVBoxLayout(frame)
        self._column.addLayout(top)
        self._column.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.chips.choose("limits")
        self.chips.chosen.connect(self.show_page)
        self.file.textChanged.connect(self._typed)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(3),) * 4)
        self._column.setSpacing(look.space(2))
        self.changes.setFont(look.font(Role.SMALL))

    def show_page(self, page: str) -> None:
        """Show one of the pages."""
        self.chips.choose(page)
        self._stack.setCurrentIndex(PAGES.index(page))

    def render_work(self, work: Work, *, writable: bool) -> None:
        """Show the draft on all pages."""
        self._work = work
        for page in (self.limits, self.questions, self.values):
            page.render_work(work, writable=writable)
        changes = work.bench.changes()
        said = [in_words(str(each), work.bench.shape) for each in changes]
        self.changes.setPlainText("\n".join(said) or tr("Nothing yet."))
        places = (" ".join(each.place[:2]) for each in changes)
        parts = list(dict.fromkeys(in_words(each, work.bench.shape) for each in places))
        self.note.setText(_shortened(parts, work.draft.base))
        self.file.setReadOnly(not writable)
        if not self._writing and self.file.toPlainText() != work.bench.text:
            self._fill(work.bench.text)

    def _fill(self, text: str) -> None:
        self.file.blockSignals(True)
        where = self.file.textCursor().position()
        self.file.setPlainText(text)
        cursor = self.file.textCursor()
        cursor.setPosition(min(where, len(text)))
        self.file.setTextCursor(cursor)
        self.file.blockSignals(False)

    def _typed(self) -> None:
        work, text = self._work, self.file.toPlainText()
        if work is not None and text != work.bench.text:
            self._writing = True
            work.edit(lambda bench: bench.write(text))
            self._writing = False

    def go_to(self, finding: Finding) -> None:
        """Show the field that a finding is about."""
        path = finding.path
        place = path[1] if len(path) > 1 and isinstance(path[1], int) else None
        if path[:1] == ("limit",) and place is not None:
            self.show_page("limits")
            self.limits.focus_limit(place, str(path[-1]))
        elif path[:1] == ("checklist",) and place is not None:
            self.show_page("questions")
            self.questions.focus_question(place, str(path[-1]))
        elif path and self.values.model.find(path) >= 0:
            self.show_page("values")
            self.values.focus_value(path)
        else:
            self.show_line(finding.line)

    def show_line(self, line: int) -> None:
        """Show a line of the whole file."""
        self.show_page("file")
        block = self.file.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block)
        self.file.setTextCursor(cursor)
        self.file.centerCursor()
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)


def _text(name: str) -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setAccessibleName(name)
    edit.setTabChangesFocus(True)
    edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return edit


def _shortened(parts: list[str], base: str) -> str:
    if not parts:
        return tr("As {0}").format(base)
    said = ", ".join(parts[:3])
    return tr("Changed: {0}").format(said if len(parts) <= 3 else f"{said} +{len(parts) - 3}")
