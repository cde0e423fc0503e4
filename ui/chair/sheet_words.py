"""The sheets that are mostly words: note, call, other action, why a check was missed."""

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from monitor.api import (
    ChairView,
    ClinicSettings,
    Command,
    GiveMissReason,
    Intervene,
    Station,
    WriteNote,
)
from ui import messages
from ui.chair.course import long_label
from ui.chair.sheet import Sheet, TimedSheet, add_to, labelled
from ui.forms.chips import Chips
from ui.icons import Icon
from ui.keymap import Key
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Action, ActionButton, Button
from ui.widgets.text import Label

_READING: Final = re.compile(r"\d+\s*(/\s*\d+|mmHg|bpm|%|/min|°C|kg)", re.IGNORECASE)
OUTCOME_KEYS: Final = (
    Key(tuple("012345"), "_press_outcome", lambda: tr("Sheet: how the call went"), shown="0 … 5"),
)


class NoteSheet(Sheet):
    """A free note; it raises no alert, and says so where a reading is typed into it."""

    confirms = False
    wants_check = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Note"), Icon.NOTE)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Note, goes into the record as written"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.refresh)
        self.hint = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.check = Button(tr("Enter it as a check"), "ghost", key="F10")
        self.check.clicked.connect(self.wants_check.emit)
        phrases = (
            tr("Music down"), tr("Blanket given"), tr("Lights lower"), tr("Visitor in"),
            tr("Toilet, with help"), tr("Eyes closed, answers"),
        )  # fmt: skip
        grid = QGridLayout()
        for place, phrase in enumerate(phrases):
            button = Button(phrase)
            button.clicked.connect(self._adder(phrase))
            grid.addWidget(button, place // 2, place % 2)
        add_to(self.body, Label(tr("Goes into the record as written"), Role.SMALL, ink="ink2"))
        self.body.addWidget(self.text, 1)
        self.body.addLayout(grid)
        add_to(self.body, self.hint, self.check)

    def _adder(self, phrase: str) -> Callable[[], None]:
        def add() -> None:
            before = self.text.toPlainText()[: self.text.textCursor().position()]
            gap = "" if not before or before.endswith((" ", "\n")) else " "
            self.text.insertPlainText(f"{gap}{phrase}.")
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

        return add

    def first(self) -> QWidget:
        return self.text

    def missing(self) -> list[tuple[str, QWidget]]:
        return [] if self.text.toPlainText().strip() else [(tr("text"), self.text)]

    def refresh(self) -> None:
        super().refresh()
        found = _READING.search(self.text.toPlainText()) is not None
        self.check.setVisible(found)
        self.hint.setText(
            tr("A number or symptom belongs in a check: it raises alerts there, a note never does.")
        )
        self.hint.set_ink("ink" if found else "ink2")

    def resting(self) -> str:
        return tr("Save note")

    def command(self, by: str) -> Command:
        return WriteNote(by=by, text=self.text.toPlainText().strip())


class CallSheet(TimedSheet):
    """A call to the prescriber: one tap on its outcome records it. The app dials nobody."""

    confirms = False

    def __init__(self, *, by_devices: bool = False) -> None:
        super().__init__(tr("Call prescriber"), Icon.PHONE)
        self._by_devices = by_devices
        self.who = Chips(tr("Called"), columns=2)
        self.order = QLineEdit()
        self.order.setAccessibleName(tr("What was ordered, read back"))
        self.order.setPlaceholderText(tr("What, read back"))
        self.order.textChanged.connect(self.refresh)
        self.order.hide()
        self.earlier = Label("", Role.SMALL, ink="ink2", wrap=True)
        self._chosen = ""
        self._names: dict[str, str] = {}
        self.outcomes: dict[str, ActionButton] = {}
        grid = QGridLayout()
        for place, (code, words, sub) in enumerate(self._offers(by_devices=self._by_devices)):
            button = ActionButton(Action(title=words, sub=sub))
            button.recorded.connect(self._tapper(code))
            self.outcomes[code] = button
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            grid.addWidget(button, place // 2, place % 2)
        add_to(self.body, Label(tr("Call on the phone, then record it here"), Role.SMALL))
        add_to(self.body, self.who, labelled(tr("Happened at"), self.when))
        add_to(
            self.body,
            Label(
                tr("Outcome: one tap, or a key 0 to 5, records the call"), Role.SMALL, ink="ink2"
            ),
        )
        self.body.addLayout(grid, 1)
        self.body.addWidget(self.order)
        self.body.addWidget(self.earlier)
        self.record.hide()

    @staticmethod
    def _offers(*, by_devices: bool) -> tuple[tuple[str, str, str], ...]:
        stop = ("stop", tr("Stop the infusion"), tr("then Stopped, F7"))
        if by_devices:
            stop = ("stop", tr("No further device"), tr("as the prescriber says"))
        return (
            ("coming", tr("Is coming"), tr("to the chair")),
            ("order", tr("Gave an order"), tr("what, read back")),
            ("go_on", tr("Go on, no change"), tr("as ordered before")),
            stop,
            ("no_answer", tr("No answer"), tr("then call the next")),
            ("later", tr("Outcome later"), tr("the call stays noted")),
        )

    def opened(self, view: ChairView, station: Station) -> None:
        super().opened(view, station)
        settings = station.settings
        self._names = callable_people(view.order.prescriber, settings)
        self.who.set_choices(tuple(self._names.items()))
        if not self.who.value:
            self.who.choose("prescriber")
        calls = [d for d in view.interventions if d.action == "clinician_notified" and not d.struck]
        said = tr("Chairside dials nobody and tells nobody.")
        if calls:
            last = calls[-1]
            when = messages.hhmm(station, last.happened_at)
            said = tr("Earlier: {0} {1}").format(when, last.detail).strip() + ". " + said
        self.earlier.setText(said)

    def first(self) -> QWidget:
        return self.outcomes["coming"]

    def help_keys(self) -> tuple[Key, ...]:
        return (*OUTCOME_KEYS, *super().help_keys())

    def _press_outcome(self, digit: str) -> None:
        tuple(self.outcomes.values())[int(digit)].click()

    def _tapper(self, code: str) -> Callable[[], None]:
        def tapped() -> None:
            self._chosen = code
            self.order.setVisible(code == "order")
            self.record.setVisible(code == "order")
            if code == "order":
                self.order.setFocus(Qt.FocusReason.OtherFocusReason)
                self.refresh()
            else:
                self._confirmed()

        return tapped

    def missing(self) -> list[tuple[str, QWidget]]:
        absent: list[tuple[str, QWidget]] = []
        if self._chosen == "order" and not self.order.text().strip():
            absent.append((tr("the order"), self.order))
        return absent + super().missing()

    @property
    def outcome(self) -> str:
        """Code of the tapped outcome."""
        return self._chosen

    def command(self, by: str) -> Command:
        words = {code: title for code, title, _ in self._offers(by_devices=self._by_devices)}
        said = words.get(self._chosen, "")
        if self._chosen == "order":
            said = f"{said}: {self.order.text().strip()}"
        return Intervene(
            by=by,
            action="clinician_notified",
            detail=f"{self._names.get(self.who.value, '')}: {said}",
            happened_at=self.when.instant,
            alert=self.alert,
        )


_PUMP: Final = frozenset(
    {"rate_reduced", "infusion_paused", "infusion_resumed", "infusion_stopped", "med_given"}
)


class OtherSheet(TimedSheet):
    """Any other action of the protocol, or one in words of one's own."""

    confirms = False

    def __init__(self, actions: tuple[str, ...]) -> None:
        super().__init__(tr("Other action"), Icon.PLUS_CIRCLE)
        words = messages.words()
        offered = [code for code in actions if code not in _PUMP and code != "recheck"]
        choices = [(code, words.action(code)) for code in offered]
        self.action = Chips(tr("What was done"), choices, columns=2)
        self.action.chosen.connect(self.refresh)
        self.detail = QLineEdit()
        self.detail.setAccessibleName(tr("In your words"))
        self.detail.setPlaceholderText(tr("In your words"))
        self.detail.textChanged.connect(self.refresh)
        add_to(self.body, self.action, self.detail, labelled(tr("Happened at"), self.when))
        self.body.addStretch(1)

    def first(self) -> QWidget:
        return self.action.buttons[0]

    def missing(self) -> list[tuple[str, QWidget]]:
        absent: list[tuple[str, QWidget]] = []
        if not self.action.value:
            absent.append((tr("action"), self.action.buttons[0]))
        if self.action.value == "other" and not self.detail.text().strip():
            absent.append((tr("what was done"), self.detail))
        return absent + super().missing()

    def command(self, by: str) -> Command:
        return Intervene(
            by=by,
            action=self.action.value,
            detail=self.detail.text().strip(),
            happened_at=self.when.instant,
            alert=self.alert,
        )


class MissedSheet(Sheet):
    """Why a check was missed; offered, never asked for. One done on paper is entered instead."""

    confirms = False
    wants_paper = Signal(str)
    """Label of the missed check that is on paper."""

    def __init__(self) -> None:
        super().__init__(tr("Missed"), Icon.NOTE)
        self.slot = Chips(tr("Which check"), columns=3)
        self.slot.chosen.connect(self.refresh)
        reasons = (
            tr("Busy at another chair"), tr("Patient away"), tr("Patient declined"),
            tr("Patient asleep"), tr("Equipment"), tr("Emergency"),
        )  # fmt: skip
        self.reason = Chips(tr("Why"), [(each, each) for each in reasons], columns=2)
        self.reason.chosen.connect(self.refresh)
        self.own = QLineEdit()
        self.own.setAccessibleName(tr("Why, in your words"))
        self.own.setPlaceholderText(tr("In your words"))
        self.own.textChanged.connect(self.refresh)
        self.paper = Button(tr("Done on paper: enter it…"))
        self.paper.clicked.connect(lambda: self.wants_paper.emit(self.slot.value))
        self._on_paper: frozenset[str] = frozenset()
        add_to(self.body, self.slot, self.reason, self.own, self.paper)
        self.body.addStretch(1)

    def opened(self, view: ChairView, _station: Station) -> None:
        without = [slot for slot in view.missed if not slot.reason]
        self.slot.set_choices([(slot.label, long_label(slot.label)) for slot in without])
        if not self.slot.value and without:
            self.slot.choose(without[-1].label)
        self._on_paper = frozenset(slot.label for slot in without if slot.asks)
        self.refresh()

    def refresh(self) -> None:
        """Offer the paper for a check that may still be entered late."""
        self.paper.setVisible(self.slot.value in self._on_paper)
        super().refresh()

    def first(self) -> QWidget:
        return self.reason.buttons[0]

    def missing(self) -> list[tuple[str, QWidget]]:
        absent: list[tuple[str, QWidget]] = []
        if not self.slot.value:
            absent.append((tr("check"), self.slot))
        if not (self.reason.value or self.own.text().strip()):
            absent.append((tr("reason"), self.reason.buttons[0]))
        return absent

    def command(self, by: str) -> Command:
        reason = self.own.text().strip() or self.reason.value
        return GiveMissReason(by=by, slot=self.slot.value, reason=reason)


MOST_CALLED = 4
"""How many people the sheet of a call has room for."""


def callable_people(prescriber: str, settings: ClinicSettings) -> dict[str, str]:
    """Return whom a call may go to, by code: the session's prescriber first, each with a phone."""
    phones = {each.name: each.phone for each in settings.contacts}
    found = {"prescriber": f"{prescriber} {phones.get(prescriber, '')}".strip()}
    if settings.charge_nurse:
        found["charge"] = f"{settings.charge_nurse} {settings.charge_phone}".strip()
    others = [c for c in settings.contacts if c.role == "prescriber" and c.name != prescriber]
    for each in others[: MOST_CALLED - len(found)]:
        found[each.name] = f"{each.name} {each.phone}".strip()
    return found
