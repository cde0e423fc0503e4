"""The editor of one draft: schedule, limits and the rest, checked while somebody types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from monitor.api.protocols import Bench, Drafted, Finding
from ui import theme
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.forms.reach import Reach
from ui.messages import tr
from ui.protocol.findings import FindingsPanel
from ui.protocol.fixes import Fix, fix_of
from ui.protocol.lower import LowerPanel
from ui.protocol.schedule_panel import SchedulePanel
from ui.protocol.tryout import TryoutPanel
from ui.protocol.work import Work, saved_words
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel

NAMES = ("title", "id", "version")


class EditorPage(QWidget):
    """Emits `submitted` with the hash of what waits now, and `left`."""

    submitted = Signal(str)
    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._work: Work | None = None
        self.writable = False
        self.title = QLineEdit()
        self.id = QLineEdit()
        self.version = QLineEdit()
        self.sub = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.back = Button(tr("All protocols"), key="Esc")
        self.compare = Button(tr("Changes"))
        self.save = Button(tr("Save"), key="Ctrl+S")
        self.submit = Button(tr("Submit"), "primary")
        self.schedule = SchedulePanel()
        self.parts = LowerPanel()
        self.findings = FindingsPanel()
        self.tryout = TryoutPanel(bridge)
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        for field, name in (
            (self.title, tr("Title, as it stands on screens and records")),
            (self.id, tr("Id: small letters, digits, hyphens")),
            (self.version, tr("Version: three numbers")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.setProperty("desk", "true")
        head = panel()
        names = QHBoxLayout()
        names.addWidget(self.title, 4)
        names.addWidget(self.id, 2)
        names.addWidget(self.version, 1)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addLayout(names)
        said.addWidget(self.sub)
        self._head = QHBoxLayout(head)
        self._head.addLayout(said, 1)
        for button in (self.back, self.compare, self.save, self.submit):
            self._head.addWidget(button)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.schedule)
        left.addWidget(self.parts, 1)
        right.addWidget(self.findings, 1)
        right.addWidget(self.tryout, 1)
        self._sides = (left, right)
        page, body = self._body_of(left, right)
        self._body = body
        self._column = QVBoxLayout(self)
        self._column.addWidget(head)
        self._column.addWidget(page, 1)
        Reach(page, body)

    @staticmethod
    def _body_of(left: QVBoxLayout, right: QVBoxLayout) -> tuple[QWidget, QHBoxLayout]:
        page = QWidget()
        body = QHBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(left, 67)
        body.addLayout(right, 33)
        return page, body

    def _connect(self) -> None:
        for key, field in zip(NAMES, (self.title, self.id, self.version), strict=True):
            field.textEdited.connect(lambda text, key=key: self._named(key, text))
        self.back.clicked.connect(self.leave)
        self.compare.clicked.connect(lambda: self.parts.show_page("changes"))
        self.save.clicked.connect(self.save_now)
        self.submit.clicked.connect(self.main_action)
        self.findings.go.connect(self.go_to)
        self.findings.fix_pressed.connect(self._fix)
        self.findings.explained.connect(self._explain)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(2),) * 4)
        self._column.setSpacing(look.space(2))
        self._body.setSpacing(look.space(2))
        for side in self._sides:
            side.setSpacing(look.space(2))
        self._head.setContentsMargins(look.space(4), look.space(2), look.space(3), look.space(2))
        self.title.setFont(look.font(Role.LEAD, SEMIBOLD))
        for field in (self.id, self.version):
            field.setFont(look.font(Role.BODY))

    # the draft ------------------------------------------------------------------------------

    @property
    def work(self) -> Work | None:
        """The draft that is worked on."""
        return self._work

    def open(self, draft: Drafted, *, writable: bool) -> None:
        """Work on a draft; nothing of another one is forgotten."""
        if self._work is not None:
            self._work.save()
            self._work.deleteLater()
        self._work = Work(self._bridge, draft, self)
        self._work.changed.connect(self.render_work)
        self._work.saved.connect(self._render_saved)
        self.writable = writable
        self.tryout.reload()
        self.parts.show_page("limits")
        self.render_work()

    def render_work(self) -> None:
        """Show the draft as it is now."""
        work = self._work
        if work is None:
            return
        for key, field in zip(NAMES, (self.title, self.id, self.version), strict=True):
            value = str(work.bench.value((key,)) or "")
            if field.text() != value:
                field.setText(value)
            field.setReadOnly(not self.writable)
        self.schedule.render_work(work, writable=self.writable)
        self.parts.render_work(work, writable=self.writable)
        findings = work.findings
        made = {each: fix_of(each, work.bench) for each in findings} if self.writable else {}
        fixes = {each: fix for each, fix in made.items() if fix is not None}
        self.findings.render_findings(findings, fixes, work.draft.reasons, work.bench.shape)
        self.tryout.render_work(work)
        self._render_head(work)
        self._render_saved()

    def _render_head(self, work: Work) -> None:
        who = tr("Draft by {0}").format(work.draft.by)
        stays = tr("{0} stays in use until two people approve this one").format(work.draft.base)
        self.sub.setText(f"{who}. {stays}")
        self.compare.set_label(tr("Compare, {0}").format(len(work.bench.changes())))
        waiting = len(work.unexplained)
        words = tr("Submit")
        if work.errors:
            one = tr("Submit, 1 error")
            words = one if work.errors == 1 else tr("Submit, {0} errors").format(work.errors)
        elif waiting:
            words = tr("Submit, {0} to explain").format(waiting)
        self.submit.set_label(words)
        self.submit.setVisible(self.writable)
        self.save.setVisible(self.writable)

    def _render_saved(self) -> None:
        if self._work is not None:
            self.save.set_label(saved_words(self._bridge, self._work))

    def _named(self, key: str, text: str) -> None:
        if self._work is not None and self.writable:
            self._work.edit(lambda bench: bench.put((key,), text))

    def _fix(self, fix: Fix) -> None:
        def deed(bench: Bench) -> None:
            fix.apply(bench)

        if self._work is not None:
            self._work.edit(deed)

    def _explain(self, key: str, reason: str) -> None:
        if self._work is not None and self.writable:
            self._work.explain(key, reason)

    def go_to(self, finding: Finding) -> None:
        """Show the field that a finding is about."""
        path = finding.path
        if path[:1] == ("schedule",) and len(path) > 2 and path[2] == "first":
            self.schedule.focus_phase(str(path[1]))
        elif path[:1] in {(name,) for name in NAMES}:
            field = dict(zip(NAMES, (self.title, self.id, self.version), strict=True))[str(path[0])]
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()
        else:
            self.parts.go_to(finding)

    # leaving --------------------------------------------------------------------------------

    def save_now(self) -> None:
        """Put the draft on the disk, and say so."""
        if self._work is not None and self._work.save():
            announce(self.save, tr("Draft saved"))

    def main_action(self) -> None:
        """Submit the draft, or go to what blocks it."""
        work = self._work
        if work is None or not self.writable:
            return
        errors = [each for each in work.findings if each.error]
        if errors:
            self.go_to(errors[0])
            return
        if work.unexplained:
            self.findings.go_to_reason(work.unexplained[0].key)
            return
        if not work.save():
            return
        desk, draft, by = self._bridge.station.desk, work.draft, self._bridge.by
        done: list[str] = []
        if self._bridge.attempt(lambda: done.append(desk.submit(draft, by=by).sha256)):
            self.submitted.emit(done[0])

    def leave(self) -> None:
        """Go back to the list; the draft is saved."""
        self.tryout.trials.stop()
        if self._work is None or self._work.save():
            self.left.emit()
