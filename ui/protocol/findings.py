"""What the checker says while somebody types: errors with a way out, looks that need a reason."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from monitor.api import Protocol
from monitor.api.protocols import Finding
from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.forms.fields import Heading
from ui.messages import tr
from ui.protocol import words
from ui.protocol.fixes import Fix
from ui.protocol.plain import in_words
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel, rule

MOST = 40
"""So many are shown; the rest follows once these are mended."""


class FindingRow(QWidget):
    """One finding: plate, sentence, what to do; a button, and for a look a line for its reason."""

    go = Signal(object)
    fix_pressed = Signal(object)
    explained = Signal(str, str)

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        self._fix: Fix | None = None
        self.plate = Label(words.plate(finding), Role.CAPTION, weight=SEMIBOLD)
        self.plate.setProperty("box", "error" if finding.error else "heavy")
        self.plate.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.what = Label("", Role.BODY, weight=MEDIUM, wrap=True)
        self.todo = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.button = Button(tr("Go there"))
        self.reason = QLineEdit()
        self.reason.setProperty("desk", "true")
        self.reason.setPlaceholderText(tr("Why it is right"))
        self._lay_out()
        if finding.error:
            self.reason.hide()
        self.button.clicked.connect(self._pressed)
        self.reason.textEdited.connect(lambda text: self.explained.emit(self.finding.key, text))
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.what)
        said.addWidget(self.todo)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.plate, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.reason)
        column.addWidget(rule())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.reason.setFont(look.font(Role.SMALL))
        self.plate.setMinimumWidth(look.px(Role.CAPTION) * 4)

    def render_finding(
        self, finding: Finding, fix: Fix | None, reason: str, protocol: Protocol | None
    ) -> None:
        """Show a finding of `protocol`; a reason that is being typed stays as it is."""
        self.finding, self._fix = finding, fix
        what, todo = (in_words(each, protocol) for each in (finding.what, finding.todo))
        self.what.setText(what)
        self.todo.setText(todo)
        line = tr("line {0}").format(finding.line)
        self.button.set_label(tr("Go there") if fix is None else fix.words)
        self.setAccessibleName(f"{words.plate(finding)}, {line}: {what} {todo}")
        self.reason.setAccessibleName(tr("Why it is right: {0}").format(what))
        if not self.reason.hasFocus() and self.reason.text() != reason:
            self.reason.setText(reason)
        self.reason.setProperty("empty", "false" if self.reason.text().strip() else "true")

    def _pressed(self) -> None:
        if self._fix is None:
            self.go.emit(self.finding)
        else:
            self.fix_pressed.emit(self._fix)


class FindingsPanel(QWidget):
    """All findings; rows stay while their finding does, so that nothing moves under a finger."""

    go = Signal(object)
    fix_pressed = Signal(object)
    explained = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.heading = Heading(tr("Checked as you type"))
        self.fine = Label(tr("Fit for use. Nothing to look at."), Role.BODY, ink="ink2", wrap=True)
        self._rows: dict[tuple[object, ...], FindingRow] = {}
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addWidget(self.fine)
        self._list.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame = panel()
        column = QVBoxLayout(frame)
        column.addWidget(self.heading)
        column.addWidget(area, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.setAccessibleName(tr("Checked as you type"))

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """What is shown, in its order."""
        return tuple(self._rows.values())

    def go_to_reason(self, key: str) -> None:
        """Put the cursor where the reason for a look is typed, and show it."""
        for row in self.rows:
            if row.finding.key == key:
                row.reason.setFocus(Qt.FocusReason.OtherFocusReason)
                self._area.ensureWidgetVisible(row.reason, 0, 8)

    def render_findings(
        self,
        findings: tuple[Finding, ...],
        fixes: Mapping[Finding, Fix],
        reasons: Mapping[str, str],
        protocol: Protocol | None = None,
    ) -> None:
        """Show what is wrong and what is to be looked at, in the words for `protocol`."""
        errors = sum(each.error for each in findings)
        self.heading.say(words.counted(errors, len(findings) - errors))
        self.fine.setVisible(not findings)
        known, self._rows = self._rows, {}
        for finding in findings[:MOST]:
            key = _same(finding)
            if key in self._rows:
                continue
            row = known.pop(key, None) or self._made(finding)
            reason = reasons.get(finding.key, "")
            row.render_finding(finding, fixes.get(finding), reason, protocol)
            self._rows[key] = row
        for gone in known.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(self._rows.values()):
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)

    def _made(self, finding: Finding) -> FindingRow:
        row = FindingRow(finding)
        row.go.connect(self.go)
        row.fix_pressed.connect(self.fix_pressed)
        row.explained.connect(self.explained)
        return row


def _same(finding: Finding) -> tuple[object, ...]:
    """Return what makes two findings the same row: a look its key, an error its place."""
    return (finding.key,) if finding.key else (finding.path, finding.what.split(" ")[0])
