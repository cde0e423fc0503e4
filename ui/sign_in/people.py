"""Who may sign in: one tap for the person."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor.api import Person
from ui import theme
from ui.icons import Icon, paint_icon
from ui.messages import words
from ui.theme import Role, Theme
from ui.widgets.base import CLOSE, LEFT, draw_lines, draw_text, lines_in
from ui.widgets.buttons import Button

PEOPLE_A_PAGE = 6


class PersonCard(Button):
    """A name with a line under it; the one who is chosen is tinted."""

    def __init__(self, name: str, under: str) -> None:
        super().__init__(name, "card", name=f"{name}, {under}")
        self._under = under
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        look = theme.current()
        lines = look.px(Role.BODY) * 1.3 + look.px(Role.SMALL) * 1.4
        return QSize(super().sizeHint().width(), max(look.target, round(lines) + 14))

    def paint_content(self, painter: QPainter, look: Theme, ink: QColor) -> None:
        """Draw the person, the name and the line under it."""
        side, left = look.px(Role.BODY) * 1.3, float(look.space(2 if look.cramped else 4))
        box = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, Icon.PERSON, box, ink)
        left += side + look.space(2 if look.cramped else 3)
        upper, lower = look.px(Role.BODY) * 1.3, look.px(Role.SMALL) * 1.4
        wide = self.width() - left - 4
        font = look.font(Role.SMALL)
        lines = lines_in(font, self._under, wide)
        if len(lines) > 1:
            font, lower = look.font(Role.CAPTION), 2 * look.px(Role.CAPTION) * CLOSE
        top = (self.height() - upper - lower) / 2
        first, second = QRectF(left, top, wide, upper), QRectF(left, top + upper, wide, lower)
        draw_text(painter, first, self.label, self.font(), ink, LEFT)
        draw_lines(painter, second, lines, font, look.color("ink2"))


class PeopleList(QWidget):
    """Who may sign in, six a page."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.was_in = ""
        """Id of who was signed in before the lock."""
        self._people: tuple[Person, ...] = ()
        self._page = 0
        self._chosen = ""
        self.buttons: list[Button] = []
        self.more = Button(self.tr("Someone else…"), "dashed")
        self.more.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.more)
        self._column.addStretch(1)

    def set_people(self, people: tuple[Person, ...], chosen: str) -> None:
        """Offer these people; the one who was signed in last is chosen."""
        self._people = tuple(person for person in people if person.active)
        self._chosen = chosen
        ids = [person.id for person in self._people]
        self._page = ids.index(chosen) // PEOPLE_A_PAGE if chosen in ids else 0
        self._fill()

    def step(self, by: int) -> None:
        """Choose the person `by` places further down."""
        ids = [person.id for person in self._people]
        place = ids.index(self._chosen) + by if self._chosen in ids else 0
        if 0 <= place < len(ids):
            self._page = place // PEOPLE_A_PAGE
            self._chosen = ids[place]
            self._fill()
            self.chosen.emit(self._people[place])

    def _fill(self) -> None:
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        start = self._page * PEOPLE_A_PAGE
        shown = self._people[start : start + PEOPLE_A_PAGE]
        self.buttons = []
        for place, person in enumerate(shown):
            role = str(words().name("role", person.role))
            was_in = self.tr("{0}, was signed in").format(role)
            button = PersonCard(person.name, was_in if person.id == self.was_in else role)
            button.setChecked(person.id == self._chosen)
            button.clicked.connect(lambda _=False, who=person: self._choose(who))
            self._column.insertWidget(place, button)
            button.show()
            self.buttons.append(button)
        self.more.setVisible(len(self._people) > PEOPLE_A_PAGE)

    def _choose(self, person: Person) -> None:
        self._chosen = person.id
        self._fill()
        self.chosen.emit(person)

    def _turn(self) -> None:
        pages = -(-len(self._people) // PEOPLE_A_PAGE)
        self._page = (self._page + 1) % max(1, pages)
        self._fill()
