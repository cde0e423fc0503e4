"""The month: how the clinic did, number by number with its definition, and the rows behind it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import AuditKind, BoardView, StorageError
from monitor.api.month import Period, PeriodQuality, Span
from ui import messages, theme
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.forms.chips import Chips
from ui.forms.reach import fill_with
from ui.icons import Icon
from ui.keymap import Key, bind
from ui.messages import tr
from ui.month import present
from ui.month.dots import DotPlot
from ui.month.lower import Lower
from ui.month.parts import WITH_BAR, Card, ChecksBar, RowData, RowHead, RowList
from ui.theme import Density, Role, Theme
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel, rule

SHORTCUTS: Final = (
    Key(("Left",), "earlier", lambda: tr("The period before")),
    Key(("Right",), "later", lambda: tr("The period after")),
    Key(("Ctrl+P",), "print_report", lambda: tr("Write the report, PDF")),
    Key(("Ctrl+E",), "write_tables", lambda: tr("Write the numbers and their rows as tables")),
)
MOST_ROWS: Final = {Density.REGULAR: 10, Density.COMPACT: 6}


def open_file(path: Path) -> bool:
    """Open `path` with the computer's own program; False when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class MonthScreen(QWidget):
    """Reads a period in small steps: the chairs are looked at in between."""

    navigate = Signal(str, int)
    rows_requested = Signal(str, object, str)
    """A short title, the ids of the sessions behind a number, and what number it is."""

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._period: Period | None = None
        self._reading: Iterator[PeriodQuality | None] | None = None
        self.found: PeriodQuality | None = None
        self._busy = False
        self._pump = QTimer(self)
        self._pump.setInterval(0)
        self._pump.timeout.connect(self._step)
        self._make()
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def _make(self) -> None:
        self.before = Button("", icon=Icon.CHEVRON_LEFT, name=tr("The period before"))
        self.after = Button("", icon=Icon.CHEVRON_RIGHT, name=tr("The period after"))
        self.title = Label("", Role.TITLE, weight=SEMIBOLD)
        self.sub = Label("", Role.SMALL, ink="ink2")
        self.said = Label("", Role.SMALL, ink="ink2", wrap=True)
        spans = [
            (Span.MONTH.value, tr("Month")),
            (Span.QUARTER.value, tr("Quarter")),
            (Span.YEAR.value, tr("Year")),
        ]
        self.spans = Chips(tr("How long"), spans)
        self.spans.choose(Span.MONTH.value)
        self.print = Button(tr("Print"), key="Ctrl+P", icon=Icon.PRINTER)
        self.table = Button(tr("Table (CSV)"), key="Ctrl+E")
        self.bar = ChecksBar()
        self.checks, self.overrides = Card(self.bar), Card()
        self.high, self.medium = Card(), Card()
        self.alerts = RowList(tr("Alerts by limit"))
        self.alerts_note = Label("", Role.SMALL, ink="ink2")
        self.alerts_foot = Label("", Role.CAPTION, ink="ink3", wrap=True)
        self.dots = DotPlot()
        self.below = Lower()

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        for card, share in zip(self.cards, (30, 23, 23, 23), strict=True):
            cards.addWidget(card, share)
        right = QVBoxLayout()
        note = Label(tr("each mark is one episode, line: median"), Role.SMALL, ink="ink2")
        right.addWidget(_panel(tr("Time to acknowledge"), note, self.dots, None), 45)
        right.addWidget(self.below, 55)
        lower = QHBoxLayout()
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(RowHead(tr("Limit"), tr("Episodes"), tr("per 100 sessions")))
        column.addWidget(self.alerts, 1)
        left = _panel(tr("Alerts by limit"), self.alerts_note, lists, self.alerts_foot)
        lower.addWidget(left, 47)
        lower.addLayout(right, 53)
        page = QWidget()
        self._whole = QVBoxLayout(page)
        self._whole.addWidget(self._head())
        self._whole.addLayout(cards)
        self._whole.addLayout(lower, 1)
        self._gaps = (cards, right, lower, self._whole)
        fill_with(self, page, lower)

    @property
    def cards(self) -> tuple[Card, ...]:
        """The four cards, from the left."""
        return self.checks, self.high, self.medium, self.overrides

    def _head(self) -> QWidget:
        frame = panel()
        self._line = QHBoxLayout(frame)
        names = QVBoxLayout()
        names.addWidget(self.title)
        names.addWidget(self.sub)
        self._line.addWidget(self.before)
        self._line.addLayout(names)
        self._line.addWidget(self.after)
        self._line.addWidget(self.said, 1)
        for widget in (self.spans, self.print, self.table):
            self._line.addWidget(widget)
        return frame

    def _connect(self) -> None:
        self.before.clicked.connect(self.earlier)
        self.after.clicked.connect(self.later)
        self.print.clicked.connect(self.print_report)
        self.table.clicked.connect(self.write_tables)
        self.spans.chosen.connect(self._span_chosen)
        self.alerts.chosen.connect(self._ask_for_rows)
        self.below.chosen.connect(self._ask_for_rows)
        bind(self, SHORTCUTS)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the screen."""
        return SHORTCUTS

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._whole.setContentsMargins(*(look.space(2),) * 4)
        self._line.setContentsMargins(look.space(3), look.space(2), look.space(3), look.space(2))
        self._line.setSpacing(look.space(3))
        for layout in self._gaps:
            layout.setSpacing(look.space(2))
        if self.found is not None:
            self._show(self.found)

    # reading ------------------------------------------------------------------------------

    def show_chair(self, _chair: int) -> None:
        """Read the period that was shown last, at first this month."""
        self._say(self._may_not())
        self.show_period(self._period or self._today(Span.MONTH))

    def _may_not(self) -> str:
        """Return why nothing is printed or written by whoever is signed in; empty for who may."""
        refusal = self._bridge.station.quality.refusal(self._bridge.by)
        if refusal is None:
            return ""
        return tr("Print and table: {0}").format(messages.refused(refusal))

    def _today(self, span: Span) -> Period:
        return self._bridge.station.quality.today(self._bridge.board.now.at, span)

    def show_period(self, period: Period) -> None:
        """Begin to read `period`; what is shown stays until all of it is there."""
        self._period = period
        self.title.setText(present.title_of(period))
        self.sub.setText(tr("Reading…"))
        self._reading = self._bridge.station.quality.reading(period, self._bridge.board.now.at)
        self._pump.start()

    def _step(self) -> None:
        if self._reading is None:
            self._pump.stop()
            return
        try:
            found = next(self._reading, None)
        except StorageError as failed:
            self._stop()
            self.sub.setText(tr("Not read"))
            self._say(messages.failed(failed))
            return
        if found is not None:
            self._stop()
            self._show(found)

    def _stop(self) -> None:
        self._reading = None
        self._pump.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()

    def _show(self, found: PeriodQuality) -> None:
        self.found = found
        self.title.setText(present.title_of(found.period))
        self.sub.setText(present.sub_of(found, self._bridge.board.settings.room))
        self.checks.render_card(present.checks_card(found))
        self.bar.render_parts(present.checks_parts(found.numbers.checks))
        self.high.render_card(present.waits_card(found.numbers.high))
        self.medium.render_card(present.waits_card(found.numbers.medium))
        self.overrides.render_card(present.overrides_card(found))
        most = MOST_ROWS[theme.current().density]
        self.alerts.render_rows(present.alert_rows(found, most), WITH_BAR)
        self.alerts_note.setText(present.alerts_note(found))
        self.alerts_foot.setText(present.alerts_foot(found))
        spoken = present.dots_spoken(found)
        self.dots.render_lanes(present.dot_lanes(found), tr("{0} min"), spoken)
        self.below.render_lower(found)
        self.after.setEnabled(found.so_far is None)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Keep still: a period is read when it is asked for."""

    # doing --------------------------------------------------------------------------------

    def earlier(self) -> None:
        """Go to the period before."""
        if self._period is not None:
            self.show_period(self._period.moved(-1))

    def later(self) -> None:
        """Go to the period after, as far as it has begun."""
        period = self._period
        if period is not None and period.first < self._today(period.span).first:
            self.show_period(period.moved(1))

    def _span_chosen(self, span: str) -> None:
        """Show the month, quarter or year in which the shown period ends."""
        wanted = Span(span)
        period = self._period or self._today(wanted)
        today = self._today(wanted)
        found = period.within(wanted)
        self.show_period(min(found, today, key=lambda each: each.first))

    def _ask_for_rows(self, row: RowData) -> None:
        title = f"{self.title.text()}, {len(row.sessions)}"
        self.rows_requested.emit(title, row.sessions, row.title)

    def print_report(self) -> None:
        """Write the report of the period and open it."""
        self._write(AuditKind.EXPORTED, "report", self._open)

    def _open(self, path: Path) -> None:
        if not open_file(path):
            told = tr("Written, but nothing on this computer opens it: {0}")
            self._say(told.format(path))

    def write_tables(self) -> None:
        """Write the numbers and the rows behind them as tables."""
        self._write(AuditKind.EXPORTED, "tables", None)

    def _write(self, kind: AuditKind, form: str, then: Callable[[Path], None] | None) -> None:
        period, bridge = self._period, self._bridge
        if period is None or self._busy:
            return
        made: list[Callable[[], Path]] = []
        quality, now, by = bridge.station.quality, bridge.board.now.at, bridge.by
        prepare = quality.prepare_report if form == "report" else quality.prepare_tables
        if not bridge.attempt(lambda: made.append(prepare(period, now, by))):
            refusal = bridge.refusal
            self._say(messages.refused(refusal) if refusal is not None else "")
            return
        self._busy = True
        self._say(tr("Writing…"))

        def written(found: object) -> None:
            self._busy = False
            if not isinstance(found, Path):
                self._say(tr("Not written: {0}").format(found))
                return
            bridge.did(kind, by, period=period.code, form=f"month.{form}", folder=str(found.parent))
            sealed = bridge.station.settings.exports_sealed
            how = tr("Written, sealed: {0}. “chairside open-export FILE” opens it.")
            self._say((how if sealed else tr("Written: {0}")).format(found))
            if then is not None and not sealed:
                then(found)

        bridge.aside(made[0], written)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setAccessibleName(sentence)


def _panel(title: str, note: Label, inside: QWidget, foot: Label | None) -> QWidget:
    frame = panel()
    column = QVBoxLayout(frame)
    head = QHBoxLayout()
    head.addWidget(Label(title, Role.LEAD, weight=SEMIBOLD))
    head.addStretch(1)
    head.addWidget(note)
    column.addLayout(head)
    column.addWidget(rule(ink=True))
    column.addWidget(inside, 1)
    if foot is not None:
        column.addWidget(foot)
    return frame
