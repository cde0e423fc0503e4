"""A whole session through the entry screens, over the real rules and a journal in memory."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import MINUTE, ChairView, Decimal, Phase, Priority, Signal, Status, StopInfusion
from tests.room import NURSE, SECOND, Room
from tests.ui.forms.hands import Hands
from ui import theme
from ui.bridge import Bridge
from ui.check.screen import CheckScreen
from ui.discharge.screen import DischargeScreen
from ui.start.open import OpenScreen
from ui.start.screen import StartScreen
from ui.theme import Density, ThemeName

PIN = "204917"


class Shift:
    """A nurse at a station whose clock the test turns."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.room = Room(folder)
        self.bridge = Bridge(self.room.station)
        self.hands = Hands()
        self.people = {person.name: person for person in self.room.station.people()}
        self.bridge.sign_in(self.people[NURSE])
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, ThemeName.DAY, Density.REGULAR)

    @property
    def view(self) -> ChairView:
        self.bridge.refresh()
        view = self.bridge.view(1)
        assert view is not None
        return view

    def shows(self, make: Callable[[Bridge], Any], *where: object) -> Any:
        """Show a screen as the shell would."""
        screen = make(self.bridge)
        self.qtbot.addWidget(screen)
        screen.resize(1920, 1008)
        with self.qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        self.bridge.refresh()
        self.bridge.board_changed.connect(screen.render)
        screen.show_chair(1, *where)
        return screen

    def phase(self) -> Phase:
        """Return where the session stands."""
        return self.view.phase

    def waits(self, minutes: int) -> None:
        """Let time pass."""
        self.room.wait(minutes * 60)
        self.bridge.refresh()

    def opens(self) -> None:
        """Open a session at chair 1."""
        screen = self.shows(OpenScreen)
        form, order = screen.patient, screen.order
        for field, text in (
            (form.name, "Oda Exempel"),
            (form.mrn, "FX-331-08"),
            (form.born, "1962-08-17"),
            (form.weight, "61.5"),
            (order.per_kg, "0.5"),
            (order.strength, "1"),
            (order.minutes, "40"),
            (order.prescriber, "Dr Pre"),
        ):
            QTest.keyClicks(field.edit, text)
        self.hands.tap(form.sex.buttons[0])
        self.hands.tap(form.allergies.buttons[0])
        self.hands.tap(screen.protocols.buttons["ketamine-pain"])
        self.hands.tap(screen.foot.main)
        assert self.phase() is Phase.BEFORE

    def takes_the_baseline(self, sbp: str = "122") -> None:
        """Enter the whole baseline by keyboard."""
        screen = self.shows(CheckScreen)
        hands = self.hands
        hands.type("000000" + "0")
        hands.type("3" + "5" + "0" + "0")
        hands.type(sbp + "74" + "68" + "99" + "14")
        hands.tap(next(row.room_air for row in screen.read.rows if row.room_air))
        hands.type("36.5" + "61.5")
        assert screen.foot.bar.main.label == "Save check"
        hands.press(Qt.Key.Key_Return)

    def starts(self) -> None:
        """Answer what stands before the start, and start."""
        self.waits(1)
        screen = self.shows(StartScreen)
        hands = self.hands
        hands.tap(screen.dose.identity.buttons[0])
        for row in self.view.checklist:
            if row.item.answers:
                hands.tap(screen.safe.rows[row.item.id].buttons[0])
        hands.tap(screen.safe.rows["medicines"].button)
        hands.tap(screen.foot.question.chips.buttons[0])
        screen.dose.signer.signed.emit(self.people[SECOND])
        assert screen.missing() == ()
        hands.tap(screen.bar.main)
        hands.tap(screen.bar.main)

    def checks(self, asked: str, read: str) -> None:
        """Enter the next check by keyboard."""
        self.shows(CheckScreen)
        self.hands.type(asked + read)
        self.hands.press(Qt.Key.Key_Return)

    def checks_before_discharge(self) -> None:
        """Enter the check at E+60: everybody well."""
        screen = self.shows(CheckScreen)
        asks = {*screen.ask.rows, *screen.read.fields}
        assert {"pain", "self_harm", "gait", "o2"} <= asks
        for name in screen.ask.rows:
            screen.ask.focus_row(name)
            self.hands.tap(screen.ask.rows[name].buttons[5 if name == "mood" else 0])
        screen.read.focus_field("sbp")
        self.hands.type("12074689914")
        self.hands.tap(screen.read.rows[-1].room_air)
        self.hands.press(Qt.Key.Key_Return)


@pytest.fixture
def shift(qtbot: QtBot, tmp_path: Path) -> Shift:
    return Shift(qtbot, tmp_path)


def test_a_session_from_the_order_to_the_signature(shift: Shift) -> None:
    shift.opens()
    shift.takes_the_baseline()
    assert shift.view.start is not None
    assert shift.view.start.baseline_missing == ()
    shift.starts()
    assert shift.phase() is Phase.INFUSION
    assert shift.view.rate == Decimal("46.2")

    shift.waits(5)
    shift.checks("000000", "12878709815")
    assert shift.view.mg_given == Decimal("46.2") * 5 / 60
    done = [mark for mark in shift.view.marks if mark.state == "done"]
    assert [mark.label for mark in done] == ["baseline", "T+5"]

    shift.bridge.execute(1, StopInfusion(by=NURSE, reason="completed"))
    assert shift.phase() is Phase.RECOVERY
    shift.waits(60)
    shift.checks_before_discharge()

    leaving = shift.shows(DischargeScreen)
    assert set(leaving.missing()) == {"cannula_out", "escort", "advice_given"}
    shift.hands.tap(leaving.criteria.rows["cannula"].button)
    shift.hands.tap(leaving.criteria.rows["escort"].button)
    shift.hands.tap(leaving.criteria.rows["escort"].button)
    QTest.keyClicks(leaving.foot.question.text, "R. Made-Upp")
    shift.hands.tap(leaving.foot.question.save)
    leaving.signer.signed.emit(shift.people[NURSE])

    rows = shift.room.station.sessions()
    assert rows[0].phase is Phase.CLOSED
    assert shift.bridge.view(1) is None


def test_a_critical_value_alarms_when_its_field_is_left_and_closes_when_corrected(
    shift: Shift,
) -> None:
    shift.opens()
    shift.takes_the_baseline()
    shift.starts()
    shift.waits(5)
    screen = shift.shows(CheckScreen)
    screen.read.focus_field("sbp")

    shift.hands.type("186")
    assert [(a.limit, a.signal) for a in shift.view.open_alerts] == [
        ("sbp-high-critical", Signal.ON)
    ]
    said = screen.read.rows[0].line.message.accessibleName()
    assert said == "SBP 186 is 6 over the critical limit 180. Its HIGH alert is on now."

    screen.read.focus_field("sbp")
    shift.hands.type("136")
    assert shift.view.open_alerts == ()
    assert shift.view.alerts[0].note == "entry_corrected"


def test_what_the_form_says_about_a_caution_is_what_saving_does(shift: Shift) -> None:
    shift.opens()
    shift.takes_the_baseline()
    shift.starts()
    shift.waits(5)
    screen = shift.shows(CheckScreen)
    shift.hands.type("000000" + "16488")
    said = screen.read.rows[0].line.message.accessibleName()
    assert "Saving it raises a MEDIUM alert." in said
    again = screen.foot.bar._title.text()

    shift.hands.type("709815")
    shift.hands.press(Qt.Key.Key_Return)

    alerts = {alert.limit for alert in shift.view.open_alerts}
    assert "sbp-high-caution" in alerts
    assert all(alert.priority is Priority.MEDIUM for alert in shift.view.open_alerts)
    rechecks = [p for p in shift.view.pending if p.group == "bp"]
    assert rechecks or "again at" in again


def test_an_unanswered_question_goes_with_the_answer_into_the_journal(shift: Shift) -> None:
    shift.opens()
    screen = shift.shows(CheckScreen)
    screen.read.focus_field("hr")
    shift.hands.type("38")
    row = next(row for row in screen.read.rows if row.measures == ("hr",))
    assert screen._entry.draft.doubted
    assert row.measures == ("hr",)

    shift.hands.tap(screen.read._shared.yes)

    form = shift.view.form
    assert form is not None
    assert form.confirmed == ("hr",)


def test_a_draft_survives_the_screen_and_the_station(shift: Shift) -> None:
    shift.opens()
    shift.shows(CheckScreen)
    shift.hands.type("12")
    shift.room.restart(after_s=20)
    bridge = Bridge(shift.room.station)
    bridge.sign_in(shift.people[NURSE])
    shift.bridge = bridge

    screen = shift.shows(CheckScreen)

    assert screen.ask.rows["dizziness"].answer.code == "1"
    assert screen.ask.rows["nausea"].answer.code == "2"


def test_a_missed_check_that_was_done_on_paper_becomes_entered_late(shift: Shift) -> None:
    shift.opens()
    shift.takes_the_baseline()
    shift.starts()
    shift.waits(9)
    assert [slot.label for slot in shift.view.missed] == ["T+5"]
    assert shift.view.started is not None

    shift.shows(CheckScreen, "paper:T+5")
    shift.hands.type(shift.bridge.local(shift.view.started + 5 * MINUTE)[:5].replace(":", ""))
    shift.hands.type("000000" + "12878709815")
    shift.hands.press(Qt.Key.Key_Return)

    found = {slot.label: slot.status for slot in shift.view.slots}
    assert found["T+5"] is Status.ENTERED_LATE
    assert shift.view.missed == ()


def test_a_start_takes_at_most_fifty_two_taps(shift: Shift) -> None:
    shift.opens()
    hands = shift.hands = Hands()
    screen = shift.shows(StartScreen)
    hands.tap(screen.dose.identity.buttons[0])
    hands.tap(screen.dose.weigh)
    hands.tap_digits(screen.dose.scales.keypad.digits, "61")
    hands.tap(screen.dose.scales.keypad.comma)
    hands.tap_digits(screen.dose.scales.keypad.digits, "5")
    for row in shift.view.checklist:
        if row.item.answers:
            hands.tap(screen.safe.rows[row.item.id].buttons[0])
    hands.tap(screen.safe.rows["medicines"].button)
    hands.tap(screen.foot.question.chips.buttons[0])
    hands.tap(screen.dose.second)
    hands.taps += len(PIN)  # one colleague; choosing among several is one tap more
    screen.dose.signer.signed.emit(shift.people[SECOND])
    hands.tap(screen.baseline.take)

    form = shift.shows(CheckScreen)
    for name in form.ask.rows:
        hands.tap(form.ask.rows[name].buttons[5 if name == "mood" else 0])
    hands.tap_digits(form.keys.keypad.digits, "12274689914")
    hands.tap(next(row.room_air for row in form.read.rows if row.room_air))
    hands.tap_digits(form.keys.keypad.digits, "365")
    hands.tap(form.foot.bar.main)

    shift.waits(1)
    screen = shift.shows(StartScreen)
    assert screen.missing() == ()
    hands.tap(screen.bar.main)
    hands.tap(screen.bar.main)
    assert shift.phase() is Phase.INFUSION
    assert shift.view.rate == Decimal("46.2")
    assert hands.taps <= 52
