"""The start from a plan: everything is confirmed, the last time is read, and taps are counted."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import Phase, StorageError
from monitor.care import changes as ch
from monitor.domain import commands as cmd
from tests.care.patients import FIRST, NONE_FOUND
from tests.room import DOCTOR, NURSE, SECOND
from tests.ui.forms.hands import Hands
from tests.ui.patient.oskar import COMPACT, MRN, REGULAR, Clinic
from tests.ui.start.test_open import fill
from tests.ui.windows import clipped
from ui.app import MainWindow
from ui.archive.screen import SessionsScreen
from ui.check.screen import CheckScreen
from ui.patient.confirm import FromPlanScreen
from ui.start.screen import StartScreen

SIZES = pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
PIN_TAPS = 6


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    clinic = Clinic(tmp_path)
    yield clinic
    clinic.room.station.close()


def confirming(
    clinic: Clinic, qtbot: QtBot, size: tuple[int, int] = REGULAR
) -> tuple[MainWindow, FromPlanScreen]:
    window = clinic.window(qtbot, size)
    window.routes.start_from_plan(MRN)
    screen = window.made("from-plan")
    assert isinstance(screen, FromPlanScreen)
    return window, screen


def starting(window: MainWindow) -> StartScreen:
    assert window.screen_name == "start"
    screen = window.made("start")
    assert isinstance(screen, StartScreen)
    return screen


def confirms(screen: FromPlanScreen, hands: Hands, *left_out: str) -> None:
    for code, card in screen.cards.items():
        if code not in left_out:
            hands.tap(card.button)


# confirming ------------------------------------------------------------------------------------


def test_nothing_is_confirmed_beforehand_and_no_chair_opens_without(
    clinic: Clinic, qtbot: QtBot
) -> None:
    _, screen = confirming(clinic, qtbot)
    assert [card.done for card in screen.cards.values()] == [False] * 6
    assert screen.foot.main.label == "Open chair 1, 3 missing"

    Hands().tap(screen.foot.main)

    assert screen.cards["identity"].button.hasFocus()
    assert clinic.room.station.board().chairs[0] is None


def test_every_card_says_what_is_known_and_since_when(clinic: Clinic, qtbot: QtBot) -> None:
    _, screen = confirming(clinic, qtbot)
    facts = {code: card.fact for code, card in screen.cards.items()}

    assert facts["identity"].lines[1] == "Born 06 Jun 1971 (54 y) · MRN FX-143-77"
    assert facts["allergies"].lines == ("Metoclopramide: restless",)
    assert facts["allergies"].source == "recorded 26 Mar by Nia Nurse"
    order = facts["order"]
    assert order.lines[0] == "0.5 mg/kg over 40 min"
    assert "37.0 mg with the last weight, 74.0 kg; weighed again today" in order.lines
    assert "Session 4 of 6" in order.lines
    assert order.lines[-1] == "SBP caution 150: reached 184 at T+30"
    assert order.source == "Plan version 3, signed 26 Mar by Dr Pre"
    assert facts["escort"].lines == ("R. Nonesuch, 01632 960 219",)
    assert facts["contraindications"].lines[0] == "None found, 26 Mar"


def test_what_was_confirmed_is_in_the_session_and_what_was_not_is_asked_at_the_start(
    clinic: Clinic, qtbot: QtBot
) -> None:
    window, screen = confirming(clinic, qtbot)
    hands = Hands()
    confirms(screen, hands, "escort", "medicines")

    hands.tap(screen.foot.main)

    session = clinic.room.session()
    assert session.identity is not None
    assert session.identity.by == NURSE
    answers = {item: answer.answer for item, answer in session.checklist.items()}
    assert answers == {"allergies": "yes", "contraindications": "no"}
    assert session.checklist["contraindications"].detail == "unchanged since 26 Mar"
    assert starting(window).missing()[:2] == ("second", "last_time")
    assert session.plan is not None
    assert (session.plan.version, session.plan.last_session) == (3, clinic.sessions[-1])


def test_an_allergy_that_nobody_asked_for_is_opened_as_not_asked(
    tmp_path: Path, qtbot: QtBot
) -> None:
    clinic = Clinic(tmp_path, sessions=1, registered=False)
    registry = clinic.room.station.registry
    who = {"mrn": MRN, "name": "Oskar Nonesuch", "birth_date": "1971-06-06", "sex": "male"}
    patient = registry.register(ch.PatientRegistered(by=NURSE, **who)).id
    registry.record(patient, ch.PlanSigned(by=NURSE, plan=FIRST, reason="first", prescriber=DOCTOR))
    _, screen = confirming(clinic, qtbot)
    hands = Hands()
    assert list(screen.cards) == ["identity", "allergies", "order"]
    confirms(screen, hands)

    hands.tap(screen.foot.main)

    assert clinic.room.session().patient.allergies is None
    assert "allergies" not in clinic.room.session().checklist


def test_a_contraindication_that_was_found_is_left_to_a_prescriber_at_the_start(
    clinic: Clinic, qtbot: QtBot
) -> None:
    found = {**NONE_FOUND, "pregnancy": "yes"}
    clinic.room.station.registry.record(
        clinic.patient, ch.ContraindicationsAsked(by=NURSE, answers=found)
    )

    _, screen = confirming(clinic, qtbot)

    assert "contraindications" not in screen.cards


def test_a_plan_changed_while_it_is_confirmed_is_refused_in_words(
    clinic: Clinic, qtbot: QtBot
) -> None:
    _, screen = confirming(clinic, qtbot)
    hands = Hands()
    confirms(screen, hands)
    other = replace(FIRST, planned_min=60)
    clinic.room.station.registry.record(
        clinic.patient, ch.PlanSigned(by=NURSE, plan=other, reason="x", prescriber=DOCTOR)
    )

    hands.tap(screen.foot.main)

    assert "the plan was changed" in screen.foot._title.text()
    assert clinic.room.station.board().chairs[0] is None


def test_a_disk_that_fails_between_opening_and_confirming_opens_no_second_session(
    clinic: Clinic, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, screen = confirming(clinic, qtbot)
    hands = Hands()
    confirms(screen, hands)
    station = clinic.room.station
    execute = station.execute

    def full(chair: int, command: cmd.Command) -> object:
        raise StorageError("full")

    monkeypatch.setattr(station, "execute", full)
    hands.tap(screen.foot.main)
    assert screen.foot.main.label == "Try again"
    monkeypatch.setattr(station, "execute", execute)
    hands.tap(screen.foot.main)

    assert window.screen_name == "start"
    assert len(clinic.room.station.sessions()) == 4
    assert set(clinic.room.session().checklist) == {
        "allergies", "escort", "contraindications", "medicines",
    }  # fmt: skip


def test_something_that_is_not_right_leads_back_to_the_page(clinic: Clinic, qtbot: QtBot) -> None:
    window, screen = confirming(clinic, qtbot)

    Hands().tap(screen.wrong)

    assert window.screen_name == "patient"


def test_another_empty_chair_can_be_chosen(clinic: Clinic, qtbot: QtBot) -> None:
    _, screen = confirming(clinic, qtbot)
    hands = Hands()
    confirms(screen, hands)
    hands.tap(screen.chairs.buttons[2])
    hands.tap(screen.foot.main)

    assert clinic.room.session(3).patient.mrn == MRN


@SIZES
def test_nothing_is_cut_from_the_cards_to_the_start(
    clinic: Clinic, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window, screen = confirming(clinic, qtbot, size)
    qtbot.wait(20)
    assert clipped(screen) == []
    hands = Hands()
    confirms(screen, hands)
    hands.tap(screen.foot.main)
    qtbot.wait(20)
    assert clipped(starting(window)) == []
    assert starting(window).safe._area.verticalScrollBar().maximum() == 0
    hands.tap(starting(window).last_time.done)
    qtbot.wait(20)
    assert clipped(starting(window)) == []


# the last time ---------------------------------------------------------------------------------


def test_the_last_time_stands_before_the_baseline_until_it_is_read_by_one_tap(
    clinic: Clinic, qtbot: QtBot
) -> None:
    window, screen = confirming(clinic, qtbot)
    hands = Hands()
    confirms(screen, hands)
    hands.tap(screen.foot.main)
    start = starting(window)
    assert start.baseline.pages.currentWidget() is start.last_time
    assert start.last_time.title.text() == "Last time, 26 Mar 2026: 6 to know"
    assert "SBP 184/102 at T+30" in start.last_time.list.text
    assert "Cuff on the right arm only" in start.last_time.list.text

    hands.tap(start.last_time.done)

    assert start.baseline.pages.currentIndex() == 0
    answer = clinic.room.session().checklist["last_time"]
    assert (answer.answer, answer.by) == ("read", NURSE)


def test_it_can_be_looked_at_again_and_stays_unread_when_it_is_only_closed(
    clinic: Clinic, qtbot: QtBot
) -> None:
    window, screen = confirming(clinic, qtbot)
    hands = Hands()
    confirms(screen, hands)
    hands.tap(screen.foot.main)
    start = starting(window)
    assert start.go_back()
    assert "last_time" in start.missing()

    hands.tap(start.baseline.again)
    hands.tap(start.last_time.done)
    hands.tap(start.baseline.again)

    assert start.last_time.back.isVisible()
    assert not start.last_time.done.isVisible()
    hands.tap(start.last_time.back)
    assert start.baseline.pages.currentIndex() == 0


def test_a_session_before_that_cannot_be_read_says_so_and_holds_nobody_up(
    clinic: Clinic, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.room.station.registry.open_session(MRN, chair=1, version=3, by=NURSE)

    def broken(session: str) -> object:
        raise StorageError("damaged", session)

    monkeypatch.setattr(clinic.room.station.registry, "last_time", broken)
    window, hands = clinic.window(qtbot), Hands()
    window.show_screen("start", 1)

    start = starting(window)
    assert "Not shown" in start.last_time.list.text
    hands.tap(start.last_time.done)
    assert "last_time" not in start.missing()


def test_a_known_number_typed_by_hand_offers_the_page_and_is_read_about_all_the_same(
    clinic: Clinic, qtbot: QtBot
) -> None:
    window = clinic.window(qtbot)
    window.show_screen("open", 1)
    screen = window.made("open")
    fill(screen)
    assert not screen.known.isVisible()
    screen.patient.mrn.set_text(MRN)
    screen.patient.mrn.left.emit()
    assert screen.known.label == "Oskar Nonesuch is known: patient’s page"

    hands = Hands()
    hands.tap(screen.foot.main)
    assert "last_time" in starting(window).missing()

    window.show_screen("open", 2)
    window.made("open").patient.mrn.set_text(MRN)
    window.made("open").patient.mrn.left.emit()
    hands.tap(window.made("open").known)
    assert window.screen_name == "patient"


# budgets ---------------------------------------------------------------------------------------


def test_from_search_to_the_start_it_is_two_taps_and_the_letters(
    clinic: Clinic, qtbot: QtBot
) -> None:
    window = clinic.window(qtbot)
    window.show_screen("sessions", 0)
    archive = window.made("sessions")
    assert isinstance(archive, SessionsScreen)
    hands = Hands()
    QTest.keyClicks(archive.search, "nones")

    hands.tap(archive.patient)
    hands.tap(window.made("patient").foot.main)

    assert window.screen_name == "from-plan"
    assert hands.taps == 2


def test_a_start_from_a_plan_takes_at_most_twenty_five_taps_beside_what_is_measured(
    clinic: Clinic, qtbot: QtBot
) -> None:
    window = clinic.window(qtbot)
    window.routes.show_patient(MRN)
    hands = Hands()
    hands.tap(window.made("patient").foot.main)
    screen = window.made("from-plan")
    confirms(screen, hands)
    hands.tap(screen.foot.main)
    start = starting(window)
    hands.tap(start.last_time.done)
    for item in start.safe.rows:
        if item not in clinic.room.session().checklist:
            hands.tap(start.safe.rows[item].buttons[0])  # type: ignore[union-attr]
    hands.tap(start.dose.second)
    if not start.dose.signer.chips.value:
        chips = start.dose.signer.chips
        hands.tap(chips.buttons[chips._codes.index(_id(window, SECOND))])
    hands.taps += PIN_TAPS
    start.dose.signer.signed.emit(_person(window, SECOND))
    hands.tap(start.baseline.take)
    _measures(window.made("check"), hands)
    clinic.room.machine.goes_on(1)
    window.beat()
    window.show_screen("start", 1)
    assert start.missing() == ()
    hands.tap(start.bar.main)
    hands.tap(start.bar.main)

    session = clinic.room.session()
    assert session.phase is Phase.INFUSION
    assert session.rates[-1].ml_per_h == Decimal("55.5")
    assert session.plan is not None
    assert hands.taps - len(session.plan.questions) <= 25


def _id(window: MainWindow, name: str) -> str:
    return _person(window, name).id  # type: ignore[attr-defined, no-any-return]


def _person(window: MainWindow, name: str) -> object:
    people = window._bridge.station.people()
    return next(person for person in people if person.name == name)


def _measures(form: CheckScreen, hands: Hands) -> None:
    """Enter the whole baseline by keyboard, which is not counted, and save it by a tap."""
    fingers = Hands()
    fingers.type("000000" + "0" + "3" + "5" + "0" + "0")
    fingers.type("122" + "74" + "68" + "99" + "14")
    fingers.tap(next(row.room_air for row in form.read.rows if row.room_air))
    fingers.type("36.5" + "74.0")
    hands.tap(form.foot.bar.main)


def test_who_may_open_no_session_is_told_at_the_cards(clinic: Clinic, qtbot: QtBot) -> None:
    window, screen = confirming(clinic, qtbot)
    known = screen._bridge.person
    assert known is not None
    screen._bridge.sign_in(replace(known, role="manager"))
    assert "opens a session" in screen.foot.said
    Hands().tap(screen.foot.main)
    assert window.screen_name == "sign-in"
    assert screen.foot.main.label == "Change user"
