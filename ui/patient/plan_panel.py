"""The plan at the left of a patient's page: pips, what is ordered, its versions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from monitor.api import Station
from monitor.api.patients import PatientPage
from ui import theme
from ui.fonts import REGULAR, SEMIBOLD
from ui.forms.fields import Heading
from ui.messages import tr
from ui.patient.pips import Pips
from ui.patient.plan_words import Fact, facts_of, version_day, version_words
from ui.theme import Density, Role
from ui.widgets.base import RIGHT
from ui.widgets.buttons import Button
from ui.widgets.text import Label, rule

_TOP = Qt.AlignmentFlag.AlignTop
MOST_VERSIONS = 3
"""So many are named; the file has all of them."""
A_FEW = 5
"""More rows than these leave room for a version less on a small screen."""


class PlanPanel(QFrame):
    """Shows the version in force; `change_wanted` asks for another one."""

    change_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.heading = Heading(tr("Plan"))
        self.pips = Pips()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("What the plan says"))
        self.facts: tuple[Fact, ...] = ()
        self.change = Button(tr("Make a plan…"), key="E")
        self.note = Label(
            tr("prescriber’s PIN; makes a version"), Role.SMALL, ink="ink2", wrap=True
        )
        foot = QHBoxLayout()
        foot.addWidget(self.change)
        foot.addWidget(self.note, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.pips)
        self._column.addWidget(self.area, 1)
        self._column.addLayout(foot)
        self.change.clicked.connect(self.change_wanted)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(4)
        self._column.setContentsMargins(edge, look.space(3), edge, look.space(3))
        self._column.setSpacing(look.space(2))

    def render_page(self, page: PatientPage, station: Station) -> None:
        """Show the plan of `page`, or that there is none."""
        plan = page.plan
        note = tr("none yet") if plan is None else tr("version {0}, in force").format(plan.version)
        self.heading.note.setText(note)
        self.pips.render_places(page.places)
        self.facts = facts_of(page, station)
        self.change.set_label(tr("Make a plan…") if plan is None else tr("Change the plan…"))
        self.area.setWidget(self._body(page, station))

    def _body(self, page: PatientPage, station: Station) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(1))
        if not self.facts:
            said = tr(
                "A session from this page needs a plan: what is ordered, how often, for what."
            )
            column.addWidget(Label(said, Role.BODY, ink="ink2", wrap=True))
        for fact in self.facts:
            column.addWidget(rule())
            column.addWidget(_row(fact))
        column.addStretch(1)
        if self.facts:
            self._versions(column, page, station)
        return body

    def _versions(self, column: QVBoxLayout, page: PatientPage, station: Station) -> None:
        column.addWidget(Label(tr("Versions"), Role.SMALL, weight=SEMIBOLD, ink="ink2"))
        plans = () if page.file is None else page.file.plans
        small = theme.current().density is Density.COMPACT
        most = MOST_VERSIONS - (small and len(self.facts) > A_FEW)
        for place in range(len(plans) - 1, max(-1, len(plans) - 1 - most), -1):
            column.addWidget(rule())
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            newest = place == len(plans) - 1
            ink, weight = ("ink", SEMIBOLD) if newest else ("ink2", REGULAR)
            row.addWidget(
                Label(version_day(plans[place], station), Role.SMALL, weight=weight, ink=ink)
            )
            told = Label(version_words(page, place), Role.SMALL, ink=ink, wrap=True)
            told.setAlignment(RIGHT)
            row.addWidget(told, 1)
            column.addWidget(line)


def _row(fact: Fact) -> QWidget:
    caption, value, small = fact
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    name = Label(caption, Role.SMALL, ink="ink2")
    name.setFixedWidth(round(theme.current().px(Role.SMALL) * 6.6))
    line.addWidget(name, 0, _TOP)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(value, Role.BODY, weight=SEMIBOLD, wrap=True))
    if small:
        words.addWidget(Label(small, Role.CAPTION, ink="ink2", wrap=True))
    line.addLayout(words, 1)
    row.setAccessibleName(", ".join(part for part in fact if part))
    return row
