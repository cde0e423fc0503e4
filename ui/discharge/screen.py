"""Discharge: evidence next to every verdict, one tap for what is missing, a PIN to sign."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from monitor.api import BoardView, ChairView, CloseSession, Person, SaveCheck
from ui.bridge import Bridge
from ui.discharge.parts import DischargeParts
from ui.discharge.present import (
    Said,
    criterion_name,
    last_checks,
    open_criteria,
    row_of,
    summary,
)
from ui.forms.ask_bar import shortened
from ui.forms.prescribers import ask_prescriber, prescribers
from ui.keymap import Key, pressed
from ui.messages import tr, words
from ui.theme import Theme
from ui.widgets.criterion import KEYS as CRITERION_KEYS
from ui.widgets.criterion import VALUE_COLUMNS
from ui.widgets.footbar import Foot

HOME = "home"
CANCELLED = "cancelled"
NAMED = 3
"""Missing things that are named; the rows say the rest."""
SIGNERS = frozenset({"nurse", "charge_nurse", "prescriber"})
KEYS: Final = (Key(("Esc",), "_step_back", lambda: tr("Close what is open, then the screen")),)


class DischargeScreen(DischargeParts):
    """Signs a session out. The sixth digit closes it when nothing is missing, and never else."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__(bridge)
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._chair = 0
        self._session = ""
        self._shown: ChairView | None = None
        self._said = Said()
        self._disposition = HOME
        self._reason = ""
        self._problem = ""
        self._connect()

    def show_chair(self, chair: int) -> None:
        """Show the discharge of a chair; what was said at this session before is kept."""
        view = self._bridge.view(chair)
        self._chair, self._shown, self._problem = chair, None, ""
        if view is not None and view.session != self._session:
            self._session = view.session
            self._said, self._reason = Said(), ""
            self._disposition = HOME if view.started is not None else CANCELLED
        self.foot.go_back()
        self._ask_signature()
        self.render(self._bridge.board)
        self._go_to_first()

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show the chair as it is, at most once a minute or when something changed."""
        chairs = board.chairs
        view = chairs[self._chair - 1] if 1 <= self._chair <= len(chairs) else None
        if view is not None and view != self._shown:
            self._shown = view
            self._draw(view)

    def _draw(self, view: ChairView) -> None:
        station = self._bridge.station
        self.header.render_header(view, station)
        checks = last_checks(view)
        blank = VALUE_COLUMNS - len(checks)
        for place, label in enumerate(self.criteria.labels):
            known = checks[place - blank] if place >= blank else None
            label.setText("" if known is None else known.label or self.tr("extra"))
        present = {each.row for each in view.discharge}
        for name, row in self.criteria.rows.items():
            row.setVisible(name in present)
            if name in present:
                row.render_criterion(row_of(name, view, self._said, station))
        for place, (name, fact) in enumerate(summary(view)):
            self.fact_names[place].setText(name)
            self.facts[place].setText(fact)
        self._draw_left(view)

    def _draw_left(self, view: ChairView) -> None:
        missing = self.missing()
        total = len(view.discharge)
        if missing:
            self.left_title.setText(self.tr("{0} still missing").format(len(missing)))
            shown = missing if len(missing) <= NAMED else missing[: NAMED - 1]
            named = ", ".join(self._words(name) for name in shown)
            if len(shown) < len(missing):
                named = self.tr("{0} and {1} more").format(named, len(missing) - len(shown))
            self.left_words.setText(named[:1].upper() + named[1:])
        else:
            self.left_title.setText(self.tr("Nothing missing"))
            told = self.tr("{0} criteria, exceptions: {1}")
            self.left_words.setText(told.format(total, len(self._said.override)))
        needs = view.discharge_needs_prescriber and self._disposition == HOME
        said = self._said.prescriber
        note = self.tr("A prescriber decides: an open HIGH alert, or thoughts of self-harm")
        self.prescriber_words.setText(said or note)
        self.prescriber_words.setVisible(needs)
        self.prescriber.setVisible(needs)
        self._draw_foot(missing)

    def _draw_foot(self, missing: tuple[str, ...]) -> None:
        view = self._shown
        home = self._disposition == HOME
        where = words().name("disposition", self._disposition)
        unmet = view is not None and bool(open_criteria(view, self._said)) and home
        self.exception.setVisible(unmet)
        main = self.tr("Sign with your PIN")
        if missing:
            deed = self.tr("Discharge") if home else str(where)
            main = self.tr("{0}, {1} missing").format(deed, len(missing))
        title = "" if home else str(where)
        if self._problem:
            title = self._problem
        self.bar.render_foot(
            Foot(
                main=main,
                key="F3",
                title=title,
                sub=shortened(self._reason),
                missing=bool(self._problem),
            )
        )

    # what is missing ----------------------------------------------------------------------
    def missing(self) -> tuple[str, ...]:
        """Return what stands between now and the signature."""
        view = self._shown
        if view is None:
            return ()
        found = ["form"] if view.form is not None else []
        if self._disposition == HOME:
            found += open_criteria(view, self._said)
            if view.discharge_needs_prescriber and not self._said.prescriber:
                found.append("prescriber")
        elif not self._reason:
            found.append("reason")
        return tuple(found)

    def _words(self, name: str) -> str:
        known = {
            "form": self.tr("a check is still being entered"),
            "prescriber": self.tr("a prescriber’s name"),
            "reason": self.tr("the reason"),
        }
        return known.get(name) or criterion_name(name)

    def main_action(self) -> None:
        """Go to what is missing, or to the PIN."""
        self.foot.go_back()
        self._problem = ""
        self._redraw()
        self._go_to_first()

    def _go_to_first(self) -> None:
        missing = self.missing()
        first = missing[0] if missing else ""
        view = self._shown
        if not first or view is None:
            self.signer.pad.setFocus(Qt.FocusReason.TabFocusReason)
        elif first == "form":
            self.navigate.emit("check", self._chair)
        elif first == "prescriber":
            self.prescriber.setFocus(Qt.FocusReason.TabFocusReason)
        elif first == "reason":
            self._ask_elsewhere()
        else:
            rows = {each.id: each.row for each in view.discharge}
            waiting = [rows[name] for name in missing if name in rows]
            offered = [
                name for name in waiting if self.criteria.rows[name].button.isVisibleTo(self)
            ]
            row = self.criteria.rows[(offered or waiting)[0]]
            target = row.button if offered else row
            target.setFocus(Qt.FocusReason.TabFocusReason)

    # doing --------------------------------------------------------------------------------
    def _answered(self, row: str) -> None:
        view = self._shown
        if view is None:
            return
        left = open_criteria(view, self._said)
        if row == "walking":
            self._save_gait()
        elif row == "cannula":
            self._said.cannula_out = True
        elif row == "escort" and "advice_given" in left:
            self._said.advice_given = True
        elif row == "escort":
            title = self.tr("Escort, a responsible adult: name")
            self.foot.ask(title, [], self._escort_named)
            return
        self._redraw()
        self._go_to_first()

    def _save_gait(self) -> None:
        if self._shown is not None and self._shown.form is None:
            self._execute(SaveCheck(by=self._bridge.by, values={"gait": "steady"}))

    def _escort_named(self, name: str) -> None:
        self._said.escort = name
        self._redraw()
        self._go_to_first()

    def _ask_exception(self) -> None:
        view = self._shown
        if view is None:
            return
        left = open_criteria(view, self._said)
        choices = [(name, criterion_name(name)) for name in left[:5]]
        self.foot.ask(self.tr("Exception for"), choices, self._exception_for, free=False)

    def _exception_for(self, criterion: str) -> None:
        view = self._shown
        if view is None or criterion not in open_criteria(view, self._said):
            return
        title = self.tr("Exception for {0}, because").format(criterion_name(criterion))
        self.foot.ask(title, [], lambda reason: self._excepted(criterion, reason))

    def _excepted(self, criterion: str, reason: str) -> None:
        self._said.override[criterion] = reason
        self._redraw()
        self._go_to_first()

    def _ask_elsewhere(self) -> None:
        started = self._shown is not None and self._shown.started is not None
        codes = [HOME, "against_advice", "transferred"] if started else [CANCELLED]
        choices = [(code, str(words().name("disposition", code))) for code in codes]
        self.foot.ask(self.tr("Leaves how?"), choices, self._goes_to, free=False)

    def _goes_to(self, disposition: str) -> None:
        if disposition == HOME:
            self._disposition, self._reason = HOME, ""
            self._redraw()
        elif disposition in {"against_advice", "transferred", CANCELLED}:
            self._disposition = disposition
            title = self.tr("Where to, or why")
            self.foot.ask(title, [], self._explained)

    def _explained(self, reason: str) -> None:
        self._reason = reason
        self._redraw()
        self._go_to_first()

    def _ask_prescriber(self) -> None:
        view = self._shown
        ordered = "" if view is None else view.order.prescriber
        names = prescribers(self._bridge.station, first=ordered)
        title = self.tr("Prescriber who decides")
        ask_prescriber(self.foot, title, names, self._prescriber_named)

    def _prescriber_named(self, name: str) -> None:
        self._said.prescriber = name
        self._redraw()
        self._go_to_first()

    def _ask_signature(self) -> None:
        own = self._bridge.person
        self.signer.ask([own] if own is not None and own.role in SIGNERS else self._signers()[:4])

    def _signers(self) -> list[Person]:
        people = self._bridge.station.people()
        return [each for each in people if each.active and each.role in SIGNERS]

    def _ask_signer(self) -> None:
        names = [(each.id, each.name) for each in self._signers()[:5]]
        self.foot.ask(self.tr("Who signs?"), names, self._signer_named, free=False)

    def _signer_named(self, person: str) -> None:
        self.signer.ask([each for each in self._signers() if person in {each.id, each.name}])

    def _signed(self, person: Person) -> None:
        if self.missing():
            self._problem = self.tr("Not closed: something is still missing.")
            self._redraw()
            self._go_to_first()
            return
        said = self._said
        command = CloseSession(
            by=person.name,
            disposition=self._disposition,
            reason=self._reason,
            escort=said.escort,
            advice_given=True if said.advice_given else None,
            cannula_out=True if said.cannula_out else None,
            override=dict(said.override),
            prescriber=said.prescriber,
        )
        if self._execute(command):
            self._session = ""
            self.navigate.emit("sessions", self._chair)

    def _execute(self, command: SaveCheck | CloseSession) -> bool:
        self._problem = ""
        done = self._bridge.execute(self._chair, command)
        self._redraw()
        return done

    def _redraw(self) -> None:
        self._shown = None
        self.render(self._bridge.board)

    def _told(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._problem = sentence
            self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of a criterion, then those of the screen."""
        return (*CRITERION_KEYS, *KEYS)

    def _step_back(self, _key: str) -> None:
        if not self.go_back():
            self.navigate.emit("chair", self._chair)

    def go_back(self) -> bool:
        """Close the question in the foot; False when there is none."""
        asking = self.foot.asking
        self.foot.go_back()
        return asking

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to what comes first."""
        super().focusInEvent(event)
        self._go_to_first()

    def act_extra(self) -> None:
        """`F10`: an extra check at this chair."""
        self.navigate.emit("check:extra", self._chair)

    # building -----------------------------------------------------------------------------
    def _connect(self) -> None:
        self.criteria.answered.connect(self._answered)
        self.bar.main_pressed.connect(self.main_action)
        self.signer.signed.connect(self._signed)
        self.signer.left.connect(self._ask_signer)
        self.exception.clicked.connect(self._ask_exception)
        self.elsewhere.clicked.connect(self._ask_elsewhere)
        self.prescriber.clicked.connect(self._ask_prescriber)
        self.extra.clicked.connect(self.act_extra)
        self.back.clicked.connect(lambda: self.navigate.emit("chair", self._chair))
        self._bridge.told.connect(self._told)
