"""Forms that are interrupted, taken up again, refused by a full disk or thrown away."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from monitor.api import (
    MINUTE,
    DiscardForm,
    EnterFields,
    SaveCheck,
    StorageError,
)
from tests.ui import pictures
from tests.ui.check.conftest import OpenCheck, window_open
from tests.ui.fake_station import PEOPLE, FakeStation
from tests.ui.forms.hands import Hands
from ui.bridge import Bridge
from ui.check.entry import Entry
from ui.check.screen import CheckScreen


def entered(station: FakeStation) -> dict[str, object]:
    """Return everything that was committed field by field."""
    found: dict[str, object] = {}
    for _, command in station.executed:
        if isinstance(command, EnterFields):
            found |= command.values
            found |= command.not_obtained
    return found


def entry_of(screen: CheckScreen) -> Entry:
    """Return the open form."""
    assert screen._entry is not None
    return screen._entry


def test_an_alert_of_another_chair_keeps_every_answer(
    open_check: OpenCheck, station: FakeStation, qtbot: QtBot
) -> None:
    screen, hands = open_check(), Hands()
    hands.type("1")
    hands.type("0")
    assert screen.strip.slot.currentIndex() == 0

    station.views[4] = pictures.high()
    screen._bridge.refresh()

    slot = screen.strip.slot
    assert slot.currentIndex() == 1
    assert slot.first.text() == "Chair 4: SBP 186, critical limit 180"
    with qtbot.waitSignal(screen.navigate) as gone:
        hands.tap(slot.button)
    assert gone.args == ["chair", 4]

    form = pictures.with_draft().form
    assert form is not None
    kept = replace(form, values={"dizziness": Decimal(1), "nausea": Decimal(0)})
    station.views[1] = replace(station.views[1], form=kept)
    screen._bridge.refresh()
    screen.show_chair(1)
    assert screen.ask.rows["dizziness"].answer.code == "1"
    assert screen.ask.rows["nausea"].answer.code == "0"
    assert screen.ask.rows["dissociation"].hasFocus()


def test_a_discreet_alert_of_another_chair_says_only_that_a_clinician_is_needed(
    open_check: OpenCheck, station: FakeStation
) -> None:
    view = pictures.high()
    hidden = replace(view.alerts[0], limit="self-harm", measure="self_harm", discreet=True)
    station.views[4] = replace(view, alerts=(hidden,))

    screen = open_check()

    assert screen.strip.slot.first.text() == "Chair 4: clinician needed"


def test_a_draft_on_disk_is_shown_as_entered(open_check: OpenCheck, station: FakeStation) -> None:
    station.views[1] = window_open(pictures.with_draft())

    screen = open_check()

    assert screen.read.fields["sbp"].text() == "146"
    assert screen.ask.rows["dizziness"].answer.code == "1"
    assert station.executed == []


def test_a_form_taken_up_again_asks_when_it_was_taken(
    open_check: OpenCheck, station: FakeStation
) -> None:
    view = window_open(pictures.with_draft())
    assert view.form is not None
    old = pictures.NOW - 6 * MINUTE
    station.views[1] = replace(view, form=replace(view.form, started_at=old))

    screen, hands = open_check(), Hands()

    assert screen.strip.taken.currentIndex() == 1
    assert screen.strip.taken.then.label == "14:26"
    hands.tap(screen.strip.taken.now)
    assert screen.strip.taken.currentIndex() == 0
    assert entry_of(screen).taken() == pictures.NOW


def test_a_value_read_earlier_moves_the_time_back(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check("bp"), Hands()
    hands.type("12882")

    hands.tap(screen.strip.taken.minus)
    hands.tap(screen.foot.bar.main)

    saved = station.executed[-1][1]
    assert isinstance(saved, SaveCheck)
    assert saved.taken_at == pictures.NOW - MINUTE


def test_another_entry_saves_the_open_one_first(
    open_check: OpenCheck, station: FakeStation
) -> None:
    station.views[1] = window_open(pictures.with_draft())

    open_check("hr")

    saved = station.executed[0][1]
    assert isinstance(saved, SaveCheck)
    assert saved.taken_at == pictures.at("14:31")


def test_a_full_disk_loses_nothing_and_the_button_tries_again(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check("bp"), Hands()
    station.failure = StorageError("full")

    hands.type("12882")
    hands.press(Qt.Key.Key_Return)

    assert screen.read.fields["sbp"].text() == "128"
    assert screen.foot.bar.main.label == "Save again"
    assert "All 2 answers are still here." in screen.foot.bar._sub.text()
    assert station.executed == []

    station.failure = None
    hands.tap(screen.foot.bar.main)
    assert entered(station) == {"sbp": Decimal(128), "dbp": Decimal(82)}
    assert isinstance(station.executed[-1][1], SaveCheck)


def test_what_could_not_be_stored_survives_leaving_the_screen(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check("bp"), Hands()
    station.failure = StorageError("full")
    hands.type("128")

    screen.close_draft()
    screen.show_chair(1, "bp")

    assert screen.read.fields["sbp"].text() == "128"


def test_discarding_asks_why(open_check: OpenCheck, station: FakeStation) -> None:
    station.views[1] = window_open(pictures.with_draft())
    screen, hands = open_check(), Hands()

    hands.tap(screen.foot.throw_away)
    hands.tap(screen.foot.why_discard.chips.buttons[1])
    hands.tap(screen.foot.why_discard.save)

    discarded = station.executed[-1][1]
    assert isinstance(discarded, DiscardForm)
    assert discarded.reason == "wrong patient"


def test_the_screen_of_a_sealed_chair_stays_quiet(open_check: OpenCheck) -> None:
    screen: CheckScreen = open_check()
    screen.show_chair(6)

    assert screen._entry is not None
    assert screen._entry.chair == 1


def test_what_somebody_typed_before_is_stored_under_their_name(
    open_check: OpenCheck, bridge: Bridge, station: FakeStation
) -> None:
    entry = entry_of(open_check())
    station.failure = StorageError("full")
    assert entry.put_text("hr", "84")
    bridge.lock("idle")
    station.failure = None
    bridge.sign_in(PEOPLE[1])

    entry.put_text("rr", "14")
    assert entry.save()

    stored = [
        (command.by, {**command.values})
        for _, command in station.executed
        if isinstance(command, EnterFields | SaveCheck)
    ]
    assert stored == [
        (PEOPLE[0].name, {"hr": Decimal(84)}),
        (PEOPLE[1].name, {"rr": Decimal(14)}),
        (PEOPLE[1].name, {}),
    ]
