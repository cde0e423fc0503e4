"""What stands beside the list: the patient's series, or the facts of the chosen session."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.archive.facts import FactsPanel
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.forms.chips import Chips
from ui.messages import tr
from ui.series.panel import SeriesPanel
from ui.theme import Role
from ui.widgets.text import Label

SERIES: Final = "series"
SESSION: Final = "session"


class Beside(QWidget):
    """Turns between the series and the facts; which one is kept from session to session."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.name = Label("", Role.TITLE, weight=SEMIBOLD, wrap=True)
        self.who = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.facts = FactsPanel()
        self.series = SeriesPanel(bridge)
        choices = [(SERIES, tr("Series")), (SESSION, tr("This session"))]
        self.chips = Chips(tr("Beside the list"), choices)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.series)
        self._pages.addWidget(self.facts)
        self.chips.choose(SERIES)
        self.chips.chosen.connect(self.turn)
        names = QVBoxLayout()
        names.addWidget(self.name)
        names.addWidget(self.who)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self.chips)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self._pages, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Keep the gaps of the density in force."""
        self._column.setSpacing(theme.current().space(2))

    def turn(self, page: str) -> None:
        """Show the patient's series, or the facts of the chosen session alone."""
        self._pages.setCurrentWidget(self.series if page == SERIES else self.facts)

    def clear(self) -> None:
        """Show nobody."""
        self.name.setText("")
        self.who.setText("")
        self.facts.render_boxes(())
        self.series.clear()
