"""What was done, in its order: a tap strikes an entry."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from monitor.api import ChairView, Station
from ui import messages, theme
from ui.messages import words
from ui.theme import Role


class DeedList(QListWidget):
    """One line an intervention; struck ones stay readable and cannot be chosen."""

    deed_chosen = Signal(int, str)
    """Number of the entry, and its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What was done"))
        self.itemClicked.connect(self._chosen)
        self.itemActivated.connect(self._chosen)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the font of the density in force."""
        self.setFont(theme.current().font(Role.BODY))

    def render_view(self, view: ChairView, station: Station) -> None:
        """Show everything that was done."""
        self.clear()
        high = theme.current().target
        for each in view.interventions:
            clock = messages.hhmm(station, each.happened_at)
            told = " ".join(p for p in (words().action(each.action), each.detail) if p)
            item = QListWidgetItem(f"{clock}  {told}, {each.by}")
            item.setData(Qt.ItemDataRole.UserRole, each.number)
            item.setSizeHint(QSize(0, high))
            if each.struck:
                font = item.font()
                font.setStrikeOut(True)
                item.setFont(font)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.deed_chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)), item.text())
