"""When the readings were taken: typed times, and missed checks that were done on paper."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from monitor.api import MINUTE, ChairView, SaveCheck
from tests.ui import pictures
from tests.ui.check.conftest import OpenCheck, window_open
from tests.ui.fake_station import FakeStation
from tests.ui.forms.hands import Hands

ASKED = ("sbp", "dbp", "dizziness")


def missed() -> ChairView:
    """Return chair 1 with a missed T+20 that asked for three things."""
    view = window_open(pictures.missed_without_reason())
    return replace(view, missed=tuple(replace(slot, asks=ASKED) for slot in view.missed))


@pytest.fixture
def on_paper(open_check: OpenCheck, station: FakeStation) -> OpenCheck:
    """Open forms at a chair with a missed check."""
    station.views[1] = missed()
    return open_check


def saved(station: FakeStation) -> list[SaveCheck]:
    """Return the checks that were saved."""
    return [command for _, command in station.executed if isinstance(command, SaveCheck)]


def test_a_time_is_typed_for_readings_of_before(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check("bp"), Hands()
    hands.type("12882")

    hands.tap(screen.strip.taken.clock)
    screen.strip.taken.clock.selectAll()
    hands.type("1405")
    hands.press(Qt.Key.Key_Return)

    assert saved(station)[-1].taken_at == pictures.at("14:05")


def test_a_time_ahead_is_refused_in_words_and_can_be_taken_back(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check("bp"), Hands()
    hands.type("12882")
    known = screen.strip.taken.clock.text()
    screen.strip.taken.clock.setFocus()
    screen.strip.taken.clock.selectAll()
    hands.type("2305")

    assert "Type the time again." in screen.foot.bar._title.text()
    screen.main_action()
    assert saved(station) == []
    assert screen.strip.taken.typing

    assert screen.go_back()
    assert screen.strip.taken.clock.text() == known
    screen.main_action()
    assert len(saved(station)) == 1


def test_a_missed_check_is_entered_from_paper_with_its_time(
    on_paper: OpenCheck, station: FakeStation
) -> None:
    screen, hands = on_paper("paper:T+20"), Hands()
    taken = screen.strip.taken
    assert screen.strip.title.text() == "T+20 check"
    assert taken.clock.text() == ""
    assert taken.typing
    assert {*screen.ask.rows, *screen.read.fields} == set(ASKED)

    hands.type("1416")
    hands.type("0" + "12882")
    hands.press(Qt.Key.Key_Return)

    check = saved(station)[-1]
    assert check.taken_at == pictures.at("14:16")
    entered = {k for _, c in station.executed if hasattr(c, "values") for k in c.values}
    assert entered == set(ASKED)


def test_a_paper_check_without_its_time_is_not_saved(
    on_paper: OpenCheck, station: FakeStation
) -> None:
    screen, hands = on_paper("paper"), Hands()
    screen.ask.focus_row("dizziness")
    hands.type("0" + "12882")
    assert screen.foot.bar.main.label == "Save check, 1 left"

    screen.main_action()

    assert saved(station) == []
    assert screen.strip.taken.typing


def test_a_check_in_progress_is_saved_before_one_from_paper(
    open_check: OpenCheck, station: FakeStation
) -> None:
    draft = window_open(pictures.with_draft())
    station.views[1] = replace(draft, missed=missed().missed)

    screen = open_check("paper:T+20")

    assert len(saved(station)) == 1
    assert screen._entry is not None
    assert screen._entry.late is not None


def test_what_was_entered_from_paper_is_still_there_after_leaving(
    on_paper: OpenCheck, station: FakeStation
) -> None:
    screen, hands = on_paper("paper:T+20"), Hands()
    hands.type("1416" + "0")
    form = replace(
        pictures.with_draft().form,  # type: ignore[type-var]
        started_at=pictures.NOW,
        values={"dizziness": Decimal(0)},
        not_obtained={},
    )
    station.views[1] = replace(missed(), form=form)
    screen._bridge.refresh()
    screen.close_draft()

    screen.show_chair(1)

    assert screen.strip.title.text() == "T+20 check"
    assert screen.strip.taken.clock.text() == "14:16"
    assert saved(station) == []


def test_a_minute_earlier_never_goes_before_the_opening(
    open_check: OpenCheck, station: FakeStation
) -> None:
    view = station.views[1]
    station.views[1] = replace(view, opened_at=view.at - MINUTE // 2)
    screen, hands = open_check("bp"), Hands()
    hands.type("12882")

    hands.tap(screen.strip.taken.minus)
    screen.main_action()

    assert saved(station)[-1].taken_at == view.at - MINUTE // 2
