"""The draft on past sessions: one with its chart, or all with the difference in alerts."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.api import Protocol, SessionRow
from monitor.api.protocols import Trial, TriedAlert
from ui import messages, theme
from ui.alert.words import shape
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.forms.fields import Heading
from ui.messages import tr
from ui.protocol import words
from ui.protocol.plain import in_words
from ui.protocol.trial_chart import trend_of
from ui.protocol.trials import Trials
from ui.protocol.work import Work
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.desk_table import DeskModel, DeskTable, Index
from ui.widgets.marks import AlarmMark
from ui.widgets.text import Label, panel
from ui.widgets.trend import TrendChart

MOST = 500
"""So many of the newest sessions are offered: a draft that differs, differs in them."""


class Tally(QWidget):
    """How many alerts of each priority, under a title."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = Label(title, Role.SMALL, ink="ink2")
        self.value = Label("", Role.BODY, weight=SEMIBOLD)
        self._marks: list[QWidget] = []
        self._line = QHBoxLayout()
        self._line.addWidget(self.value)
        self._line.addStretch(1)
        frame = panel("inset")
        column = QVBoxLayout(frame)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addLayout(self._line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def say(self, text: str) -> None:
        """Show words."""
        self._clear()
        self.value.setText(text)
        self.setAccessibleName(f"{self.title.text()}: {text}")

    def count(self, alerts: tuple[TriedAlert, ...]) -> None:
        """Show how many alerts there are of each priority."""
        counts = words.per_priority(alerts)
        told = messages.words()
        said = ", ".join(f"{count} {told.priority(priority)}" for priority, count in counts)
        self.say("" if counts else tr("none"))
        self.setAccessibleName(f"{self.title.text()}: {said or tr('none')}")
        for place, (priority, number) in enumerate(counts):
            mark, label = (
                AlarmMark(theme.current().px(Role.BODY)),
                Label(str(number), Role.BODY, weight=SEMIBOLD),
            )
            mark.render_mark(shape(priority))
            for offset, widget in enumerate((mark, label)):
                self._line.insertWidget(2 * place + offset, widget)
                self._marks.append(widget)

    def _clear(self) -> None:
        for widget in self._marks:
            self._line.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._marks = []


class ResultsModel(DeskModel):
    """One row a session that was tried, the ones that differ most first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trials: list[Trial] = []
        self.names: dict[str, str] = {}

    def clear(self) -> None:
        """Forget what was tried."""
        self.beginResetModel()
        self.trials = []
        self.endResetModel()

    def take(self, trial: Trial) -> None:
        """Add what came of one session."""
        self.beginResetModel()
        self.trials.append(trial)
        self.trials.sort(key=lambda each: -(len(each.new) + len(each.gone)))
        self.endResetModel()

    def count(self) -> int:
        return len(self.trials)

    def heads(self) -> tuple[str, ...]:
        return (tr("Session"), tr("Then"), tr("Draft"), tr("First alert"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        trial = self.trials[index.row()]
        return (
            self.names.get(trial.session, trial.session),
            str(len(trial.before)),
            str(len(trial.after)),
            words.first_alert(trial.earlier, len(trial.before), len(trial.after)),
        )[index.column()]


class TryoutPanel(QWidget):
    """Chooses past sessions, runs them, says what differs; nothing in the archive changes."""

    said = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._work: Work | None = None
        self._rows: tuple[SessionRow, ...] = ()
        self._all: list[Trial] = []
        self._many = False
        self.trials = Trials(bridge, self)
        self.heading = Heading(
            tr("Test against past sessions"), note=tr("nothing in the archive changes")
        )
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Past session"))
        self.run = Button(tr("Run"))
        self.run_all = Button(tr("Run all"))
        self.then = Tally(tr("Alerts then"))
        self.draft = Tally(tr("Alerts in the draft"))
        self.first = Tally(tr("First alert"))
        self.note = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.chart = TrendChart()
        self.model = ResultsModel(self)
        self.results = DeskTable(tr("Sessions that were tried"))
        self.progress = QProgressBar()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        self.results.setModel(self.model)
        head = self.results.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(tr("Sessions tried"))
        top = QHBoxLayout()
        top.addWidget(self.choice, 1)
        top.addWidget(self.run)
        top.addWidget(self.run_all)
        self._boxes = QWidget()
        boxes = QHBoxLayout(self._boxes)
        boxes.setContentsMargins(0, 0, 0, 0)
        for box in (self.then, self.draft, self.first):
            boxes.addWidget(box, 1)
        self._pages.addWidget(self.chart)
        self._pages.addWidget(self.results)
        frame = panel()
        self._column = QVBoxLayout(frame)
        for part in (self.heading, top, self._boxes, self.note, self.progress):
            if isinstance(part, QHBoxLayout):
                self._column.addLayout(part)
            else:
                self._column.addWidget(part)
        self._column.addWidget(self._pages, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _connect(self) -> None:
        self.run.clicked.connect(self._run_one)
        self.run_all.clicked.connect(self._run_every)
        self.trials.tried.connect(self._came)
        self.trials.failed.connect(self._unread)
        self.trials.finished.connect(self._finished)
        self.results.selectionModel().currentChanged.connect(lambda *_: None)
        self.results.doubleClicked.connect(lambda index: self._show(self.model.trials[index.row()]))

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(4),) * 4)
        self._column.setSpacing(look.space(2))
        self.choice.setFont(look.font(Role.BODY))
        self.choice.setMinimumWidth(look.px(Role.BODY) * 6)

    def reload(self) -> None:
        """Read which past sessions there are."""
        found: list[tuple[SessionRow, ...]] = []
        if not self._bridge.attempt(lambda: found.append(self._bridge.station.newest(MOST))):
            return
        self._rows = found[0]
        station = self._bridge.station
        names = {
            row.session: f"{messages.day(station.local_date(row.opened_at))[:6]}, {row.name}"
            for row in self._rows
        }
        self.model.names = names
        kept = self.choice.currentData()
        self.choice.clear()
        for row in self._rows:
            self.choice.addItem(names[row.session], row.session)
        self.choice.setCurrentIndex(max(0, self.choice.findData(kept)))
        self.run_all.set_label(tr("Run all {0}").format(len(self._rows)))
        if not self._rows:
            self.note.setText(_none_yet())
        for widget in (
            self.choice,
            self.run,
            self.run_all,
            self._boxes,
            self.progress,
            self._pages,
        ):
            widget.setVisible(bool(self._rows))
        self._note_seen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._note_seen()

    def _note_seen(self) -> None:
        """Keep who has the names of past sessions on the screen, once they are in view."""
        if self.isVisible():
            self._bridge.saw_list("tryout", len(self._rows))

    def render_work(self, work: Work) -> None:
        """Try this draft from now on; what was tried of another text is marked as such."""
        if work is not self._work:
            self.clear()
        elif self._all:
            self.note.setText(tr("The draft has changed since. Run again."))
        self._work = work

    def clear(self) -> None:
        """Forget what was tried."""
        self.trials.stop()
        self._all = []
        self.model.clear()
        for box in (self.then, self.draft, self.first):
            box.say("–")
        self.chart.setAccessibleName(tr("Chart of a past session"))
        self.progress.setValue(0)

    def _protocol(self) -> Protocol | None:
        work = self._work
        if work is None or work.errors or work.bench.shape is None:
            self.note.setText(tr("Not run: the draft has errors. Correct them first."))
            return None
        return work.bench.shape

    def _run_one(self) -> None:
        session = self.choice.currentData()
        if session is not None:
            self._begin([str(session)], many=False)

    def _run_every(self) -> None:
        if self.trials.running:
            self.trials.stop()
        else:
            self._begin([row.session for row in self._rows], many=True)

    def _begin(self, sessions: list[str], *, many: bool) -> None:
        protocol = self._protocol()
        if protocol is None or not sessions:
            return
        self.clear()
        self._many = many
        self._pages.setCurrentWidget(self.results if many else self.chart)
        self.progress.setRange(0, len(sessions))
        self.run_all.set_label(tr("Stop"))
        self.note.setText(tr("Working session 1 of {0}…").format(len(sessions)))
        self.trials.begin(sessions, protocol)

    def _came(self, trial: Trial) -> None:
        self._all.append(trial)
        self.progress.setValue(self.trials.done)
        if self._many:
            self.model.take(trial)
            self._sum_up()
        else:
            self._show(trial)

    def _show(self, trial: Trial) -> None:
        """Show one session with its chart."""
        for row in self._rows:
            if row.session == trial.session:
                self._bridge.saw_record(row.session, row.mrn)
        self._pages.setCurrentWidget(self.chart)
        self.then.count(trial.before)
        self.draft.count(trial.after)
        self.first.say(words.first_alert(trial.earlier, len(trial.before), len(trial.after)))
        self.note.setText(
            _difference(trial, None if self._work is None else self._work.bench.shape)
        )
        self.chart.render_trend(trend_of(trial))

    def _sum_up(self) -> None:
        self.then.count(tuple(alert for each in self._all for alert in each.before))
        self.draft.count(tuple(alert for each in self._all for alert in each.after))
        differing = sum(bool(each.new or each.gone) for each in self._all)
        self.first.title.setText(tr("Sessions that differ"))
        self.first.say(tr("{0} of {1}").format(differing, len(self._all)))
        self.note.setText(
            tr("{0} of {1} sessions tried").format(self.trials.done, self.trials.total)
        )

    def _unread(self, session: str) -> None:
        self.progress.setValue(self.trials.done)
        self.note.setText(tr("Session {0} could not be read").format(session))

    def _finished(self, whole: bool) -> None:
        self.run_all.set_label(tr("Run all {0}").format(len(self._rows)))
        if self._many and self._all:
            end = (
                tr("All {0} sessions tried. Two taps open one.")
                if whole
                else tr("Stopped after {0}.")
            )
            self.note.setText(end.format(len(self._all)))


def _none_yet() -> str:
    """Say what stands in the way of a trial, and that nothing waits for it."""
    return tr(
        "There is no past session here yet: from the first on, each can be tried. "
        "A draft can be submitted without."
    )


def _difference(trial: Trial, protocol: Protocol | None) -> str:
    """Say in one line what the draft raises more or less, and what it asks for."""
    parts = []
    new, gone = (
        ", ".join(in_words(each.limit, protocol) for each in alerts)
        for alerts in (trial.new, trial.gone)
    )
    if new:
        parts.append(tr("New: {0}").format(new))
    if gone:
        parts.append(tr("Gone: {0}").format(gone))
    if not parts:
        parts.append(tr("The same alerts"))
    if trial.asked_before != trial.asked_after:
        parts.append(tr("checks {0} → {1}").format(trial.asked_before, trial.asked_after))
    if trial.gated:
        parts.append(tr("the start would have needed more"))
    return ". ".join(parts) + "."
