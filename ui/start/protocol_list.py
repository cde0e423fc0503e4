"""The protocols that a session may use, each a card with what the clinic knows of it."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from monitor.api import Protocol
from ui import theme
from ui.forms.fields import Heading
from ui.forms.reach import Area
from ui.theme import Role, Theme
from ui.widgets.base import LEFT, draw_lines, draw_text, lines_in
from ui.widgets.buttons import Button
from ui.widgets.text import Label


class ProtocolCard(Button):
    """A protocol to choose: its title, and below it the version and who signed it off."""

    def __init__(self, title: str, facts: str) -> None:
        self.facts = facts
        super().__init__(title, "card", name=title)
        self.setAccessibleDescription(facts)
        self.setCheckable(True)

    def retheme(self) -> None:
        """Take font and height of the density in force: large text has two lines for the title."""
        super().retheme()
        look = theme.current()
        lines = 1 if look.percent == theme.USUAL else 2
        high = round(look.px(Role.BODY) * 1.3 * lines + look.px(Role.CAPTION) * 1.3)
        self.setMinimumHeight(max(look.size("touch"), high + look.space(2)))

    def paint_content(self, painter: QPainter, look: Theme, ink: QColor) -> None:
        """Draw the title over the facts."""
        room = QRectF(self.rect()).adjusted(look.space(3), 0, -look.space(3), 0)
        lines = lines_in(self.font(), self.label, room.width())
        upper, lower = self.font().pixelSize() * 1.25 * len(lines), look.px(Role.CAPTION) * 1.3
        top = (room.height() - upper - lower) / 2
        first = QRectF(room.left(), top, room.width(), upper)
        draw_lines(painter, first, lines, self.font(), ink)
        second = QRectF(room.left(), top + upper, room.width(), lower)
        draw_text(painter, second, self.facts, look.font(Role.CAPTION), look.color("ink2"), LEFT)


class Listed(Area):
    """As high as all cards where there is room for them; else the further ones are scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def minimumSizeHint(self) -> QSize:
        """Return room for two cards; for all of them where the whole page scrolls."""
        content = self.widget()
        if content is None:
            return super().minimumSizeHint()
        wanted = content.minimumSizeHint()
        if theme.current().percent > theme.USUAL:
            return wanted
        two = 2 * (theme.current().size("touch") + theme.current().space(4))
        return QSize(wanted.width(), min(two, wanted.height()))


class ProtocolList(QFrame):
    """The protocols that a session may use; none is chosen before it is tapped."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.heading = Heading(self.tr("Protocol"), number=2)
        self.buttons: dict[str, ProtocolCard] = {}
        self._group = QButtonGroup(self)
        self._offered: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        listed = QWidget()
        self._cards = QVBoxLayout(listed)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self.listed = Listed()
        self.listed.setWidget(listed)
        self._column.addWidget(self.listed)
        part = self.tr("The protocol is part of the order: another one needs the prescriber.")
        self._column.addWidget(Label(part, Role.SMALL, ink="ink2", wrap=True))
        self._column.addStretch(1)
        theme.follow(self.retheme)

    def offer(self, protocols: Mapping[str, Protocol]) -> None:
        """Offer what is in force now; a choice stays only while it means the same version."""
        offered = {name: protocol.sha256 for name, protocol in protocols.items()}
        if offered == self._offered:
            return
        chosen = self.value
        kept = chosen if self._offered.get(chosen) == offered.get(chosen) else ""
        self._offered = offered
        self._make(protocols)
        if kept:
            self.buttons[kept].setChecked(True)
        self.heading.set_done(bool(kept))

    def _make(self, protocols: Mapping[str, Protocol]) -> None:
        for gone in self.buttons.values():
            self._cards.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.buttons = {}
        for name, protocol in protocols.items():
            card = ProtocolCard(protocol.title, self._facts(protocol))
            card.clicked.connect(self._tapped)
            self._group.addButton(card)
            card.setAutoExclusive(True)  # read out as one of a group
            self.buttons[name] = card
            self._cards.addWidget(card)
            card.show()  # a layout shows it only at the next turn: too late for the focus

    def _facts(self, protocol: Protocol) -> str:
        signed = protocol.sign_off.by or self.tr("not signed off yet")
        fact = self.tr("Version {0}, usually {1} min, {2}")
        if protocol.by_devices:
            fact = self.tr("Version {0}, stay of {1} min, {2}")
        return fact.format(protocol.version, protocol.planned_min, signed)

    def put_below(self, widget: QWidget) -> None:
        """Put `widget` below the protocols."""
        self._column.addWidget(widget, 1)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(4),) * 4)
        self._column.setSpacing(look.space(2))
        self._cards.setSpacing(look.space(2))

    @property
    def value(self) -> str:
        """Id of the chosen protocol, empty while there is none."""
        return next((name for name, each in self.buttons.items() if each.isChecked()), "")

    def clear(self) -> None:
        """Choose none."""
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _tapped(self) -> None:
        self.heading.set_done(True)
        self.chosen.emit(self.value)
