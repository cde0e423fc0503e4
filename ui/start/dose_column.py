"""The first column of the start: weight, protocol, the order's arithmetic, the second check."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor.api import ChairView, Decimal, Person, Station
from ui import messages, theme
from ui.bridge import Bridge
from ui.fonts import MEDIUM
from ui.forms.fields import Heading
from ui.forms.signer import Signer
from ui.start.dose import DoseBox, DoubtLine
from ui.start.weight import WEIGHT, WeightPage
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.choice_row import YesNo, YesNoRow
from ui.widgets.grade_button import Choice
from ui.widgets.text import Label, rule


class DoseColumn(QFrame):
    """Whose order it is, the order in numbers, and where another person signs for it."""

    identified = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.heading = Heading(self.tr("Dose"), number=1)
        self.weigh = Button("")
        self.weight_from = Label("", Role.SMALL, ink="ink3", wrap=True)
        self.version = Label("", Role.SMALL, ink="ink2", wrap=True)
        right = (Choice(code="yes", label=self.tr("Both right"), key="Y"),)
        self.identity = YesNoRow(YesNo(title=self.tr("Identity")), right)
        self.identity.answered.connect(lambda _code: self.identified.emit())
        self.box = DoseBox()
        self.doubt = DoubtLine()
        self.signed = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.second = Button(self.tr("Second check…"))
        title = self.tr("Dose and rate, second check by")
        self.signer = Signer(bridge, title)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._order_page())
        self.pages.addWidget(self.signer)
        self.scales = WeightPage(bridge)
        self.pages.addWidget(self.scales)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.pages, 1)
        self.signer.left.connect(self.show_order)
        self.scales.left.connect(self.show_order)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._column.setContentsMargins(edge, look.space(3), edge, look.space(3))
        self._page.setSpacing(look.space(2))

    @property
    def asking(self) -> bool:
        """Whether the place of the order is taken by the signature or the scales."""
        return self.pages.currentIndex() > 0

    def ask_signature(self, people: Sequence[Person]) -> None:
        """Have one of `people` sign."""
        self.pages.setCurrentIndex(1)
        self.signer.ask(people)

    def ask_weight(self, view: ChairView) -> None:
        """Have today's weight typed in the place of the order."""
        self.pages.setCurrentIndex(2)
        self.scales.ask(view.chair, view.weight)

    def show_order(self) -> None:
        """Show the order again."""
        self.pages.setCurrentIndex(0)

    def render_view(self, view: ChairView, station: Station) -> None:
        """Show the order of `view`."""
        weight = weight_of(view)
        self._render_weight(view, station)
        ordered = self.tr("Ordered by {0}, {1} min")
        if view.by_devices:
            ordered = self.tr("Ordered by {0}, stay of {1} min")
        self.version.setText(ordered.format(view.order.prescriber, view.order.planned_min))
        self.box.render_order(view.order, weight, by_devices=view.by_devices)
        self.box.device.render_view(view)
        what = self.tr("Dose, second check") if view.by_devices else ""
        self.second_title.setText(what or self.tr("Dose and rate, second check"))
        self.box.runs_at.render_view(view, weight)
        signed = _signed_since(view)
        self.doubt.render_order(view.order, weight, whose=view.session, signed=signed)
        self._render_identity(view, station)
        self._render_signature(view, station)

    def _render_weight(self, view: ChairView, station: Station) -> None:
        latest, typed = view.latest.get(WEIGHT), typed_weight(view)
        text = self.tr("Weigh…")
        told = self.tr("not weighed yet")
        if view.weight is not None:
            told = self.tr("at opening {0} kg").format(messages.number(view.weight))
        if typed is not None:
            text, told = f"{messages.number(typed)} kg", self.tr("saved with the baseline")
        elif latest is not None and view.weight is not None:
            text = f"{messages.number(view.weight)} kg"
            told = self.tr("measured {0}").format(messages.hhmm(station, latest.taken_at))
        self.weigh.set_label(text)
        self.weigh.set_kind("dashed" if text.endswith("…") else "plain")
        self.weigh.setAccessibleName(self.tr("Weight today: {0}").format(text))
        self.weight_from.setText(told)

    def _render_identity(self, view: ChairView, station: Station) -> None:
        known = view.identity
        told = self.tr("The patient says name and birth date")
        if known is not None:
            told = f"{known.by}, {messages.hhmm(station, known.at)}"
        born = self.tr("Identity, born {0}").format(view.patient.birth_date)
        answer = None if known is None else "yes"
        question = YesNo(title=born, sub=told, answer=answer, missing=known is None)
        self.identity.render_question(question)

    def _render_signature(self, view: ChairView, station: Station) -> None:
        known = view.second_check
        wanted = station.settings.second_check
        self.second.setVisible(known is None)
        if known is None:
            asked = self.tr("Another person checks dose and rate")
            if view.by_devices:
                asked = self.tr("Another person checks the dose")
            free = self.tr("This clinic does not require it")
            self.signed.setText(asked if wanted else free)
        else:
            clock = messages.hhmm(station, known.at)
            self.signed.setText(self.tr("Signed by {0}, {1}").format(known.by, clock))
        self.heading.set_done(
            (known is not None or not wanted) and view.identity is not None and not self.doubt.open
        )

    def _order_page(self) -> QWidget:
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(Label(self.tr("Weight today"), Role.BODY, weight=MEDIUM))
        words.addWidget(self.weight_from)
        line.addLayout(words, 1)
        line.addWidget(self.weigh)
        self._page.addWidget(self.identity)
        self._page.addWidget(rule())
        self._page.addLayout(line)
        self._page.addWidget(rule())
        self._page.addStretch(1)
        self._page.addWidget(self.version)
        self._page.addWidget(self.box)
        self._page.addWidget(self.doubt)
        self._page.addStretch(1)
        self._page.addWidget(rule())
        title = self.tr("Dose and rate, second check")
        self.second_title = Label(title, Role.BODY, weight=MEDIUM)
        self._page.addWidget(self.second_title)
        below = QHBoxLayout()
        below.addWidget(self.signed, 1)
        below.addWidget(self.second)
        self._page.addLayout(below)
        return page


def typed_weight(view: ChairView) -> Decimal | None:
    """Return the weight that was typed and waits for the rest of the baseline."""
    value = view.form.values.get(WEIGHT) if view.form is not None else None
    return value if isinstance(value, Decimal) else None


def weight_of(view: ChairView) -> Decimal | None:
    """Return the weight that the order is reckoned with: today's, else that of the opening."""
    typed = typed_weight(view)
    return view.weight if typed is None else typed


def _signed_since(view: ChairView) -> bool:
    """Return whether another person signed for the order with the weight that stands now."""
    signed, weighed = view.second_check, view.latest.get(WEIGHT)
    if signed is None or typed_weight(view) is not None:
        return False
    return weighed is None or weighed.taken_at <= signed.at
