"""The series in words, and the panel beside the archive's list."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import MINUTE, StorageError
from monitor.api.month import PatientSeries
from monitor.care.relief import DAY
from monitor.care.series import patient_series
from monitor.care.shapes import Contact, PauseFact, Peak, RateFact
from tests.care.made import END, calls, score, session
from tests.ui import pictures
from tests.ui.archive.test_sessions import ROWS, at_sessions
from tests.ui.fake_station import FakeStation
from tests.ui.series.told import MRN, five
from tests.ui.windows import COMPACT, REGULAR, clipped, open_window, room
from ui.archive.screen import SessionsScreen
from ui.series.present import chart_of, last_call, pump_words, relief_words

STATION = FakeStation()


def told(*sessions: object) -> PatientSeries:
    return patient_series(sessions)  # type: ignore[arg-type]


def test_the_series_of_the_picture_is_told_as_there() -> None:
    chart = chart_of(patient_series(five()), STATION, pictures.NOW, chosen="session-4")

    assert [c.title for c in chart.columns] == [f"Session {n}" for n in range(1, 6)]
    assert [c.day for c in chart.columns] == ["12 Feb", "19 Feb", "26 Feb", "05 Mar", "today"]
    assert [(c.before, c.after) for c in chart.columns][:2] == [(8, 5), (7, 4)]
    assert [c.relief for c in chart.columns] == ["4", "6", "7", "5 so far", "due 13 Mar"]
    assert [c.going_on for c in chart.columns] == [False, False, False, True, False]
    assert [c.dose_changed for c in chart.columns] == [False, False, True, True, False]
    assert chart.columns[2].pump == ("slower T+12",)
    assert chart.columns[3].pump == ("paused 9 min",)
    assert chart.tinted == 3
    assert chart.columns[3].rise == "+41, T+30"


def test_a_session_is_read_out_with_everything_that_is_drawn() -> None:
    chart = chart_of(patient_series(five()), STATION, pictures.NOW)

    assert chart.columns[3].spoken == (
        "Session 4, 05 Mar; Pain 6 before, 3 after, substantial response; highest SBP 163 MEDIUM"
        " (+41, T+30); strongest dissociation Moderate; 0.5 mg/kg, changed; paused 9 min;"
        " days of relief: 5 so far."
    )


def test_a_session_without_readings_says_what_it_has() -> None:
    bare = session(series_number=None, mg=Decimal(35), ended_at=None)

    column = chart_of(patient_series([bare]), STATION, pictures.NOW).columns[0]

    assert column.spoken == "Session, today; Pain – before; 35 mg."
    assert (column.relief, column.rise, column.sbp) == ("", "", None)


def test_what_was_changed_at_the_pump_is_told_in_its_order() -> None:
    rates = tuple(
        RateFact(at=END, minute=minute, ml_per_h=Decimal(rate))
        for minute, rate in ((0, 30), (5, 20), (9, 20), (12, 40))
    )
    pauses = (
        PauseFact(since=END, until=END + 20_000_000, minute=20),
        PauseFact(since=END, until=None, minute=30),
    )

    assert pump_words(session(rates=rates, pauses=pauses, boluses=2)) == (
        "slower T+5",
        "faster T+12",
        "paused 1 min",
        "paused T+30",
        "2 boluses",
    )
    assert pump_words(session(boluses=1)) == ("1 bolus",)


@pytest.mark.parametrize(
    ("days", "words"),
    [(8, "2 known"), (7, "2 so far")],
)
def test_relief_is_only_known_so_far_while_no_call_is_overdue(days: int, words: str) -> None:
    point = patient_series([session(pain=score(8), contacts=calls([(2, 3)]))]).points[0]

    assert relief_words(point, STATION, END + days * DAY) == words


def test_without_any_call_the_relief_is_due_or_not_known() -> None:
    point = patient_series([session(pain=score(8))]).points[0]

    assert relief_words(point, STATION, END) == "due 13 Mar"
    assert relief_words(point, STATION, END + 3 * DAY) == "not known"


def test_the_peak_without_a_baseline_has_its_time_alone() -> None:
    peak = Peak(highest=Decimal(150), minute=20)

    assert chart_of(told(session(sbp=peak)), STATION, pictures.NOW).columns[0].rise == "T+20"


@pytest.mark.parametrize(
    ("answers", "before", "words"),
    [
        ({"pain_average": "3"}, 8, "11 Mar: pain 3, relieved"),
        ({"pain_average": "7"}, 8, "11 Mar: pain 7, not relieved"),
        ({"pain_average": "7"}, None, "11 Mar: pain 7"),
        ({}, 8, "11 Mar"),
    ],
)
def test_the_last_call_is_told_with_what_was_said(
    answers: dict[str, str], before: int | None, words: str
) -> None:
    contact = Contact(kind="day1", week=0, at=pictures.NOW - DAY, answers=answers)
    series = told(session(pain=score(before), contacts=(contact,)))

    assert last_call(series, STATION) == words


def test_nobody_was_called_yet() -> None:
    assert last_call(told(session()), STATION) == ""


# in the archive ---------------------------------------------------------------------------


def with_series(qtbot: QtBot, size: tuple[int, int] = COMPACT) -> SessionsScreen:
    shown, screen = at_sessions(qtbot, size)
    shown.station.facts.known[MRN] = five()
    shown.station.rows = tuple(
        replace(ROWS[1], session=f"session-{n}", opened_at=pictures.NOW - (5 - n) * 7 * DAY)
        for n in (5, 4, 3)
    )
    shown.window.show_screen("sessions", 0)
    return screen


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
def test_the_archive_shows_the_series_of_the_chosen_patient(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    screen = with_series(qtbot, size)

    chart = screen.beside.series.chart
    assert chart.isVisible()
    assert [c.session for c in chart.data.columns] == [f"session-{n}" for n in range(1, 6)]
    assert chart.data.tinted == 4
    assert screen.beside.series.call.text() == "Last follow-up 10 Mar: pain 3, relieved"
    assert clipped(screen) == []


def test_a_tap_in_the_chart_chooses_that_session_in_the_list(qtbot: QtBot) -> None:
    screen = with_series(qtbot)

    screen.beside.series.chosen.emit("session-4")

    assert screen.selected is not None
    assert screen.selected.session == "session-4"
    assert screen.beside.series.chart.data.tinted == 3


def test_a_session_that_the_search_hides_says_how_to_see_it(qtbot: QtBot) -> None:
    screen = with_series(qtbot)

    screen.beside.series.chosen.emit("session-1")

    assert screen.result.text() == "Clear the search to see that session in the list"


def test_the_series_is_read_once_for_a_patient_and_again_at_the_next_visit(
    qtbot: QtBot,
) -> None:
    shown, screen = at_sessions(qtbot)
    shown.station.rows = tuple(replace(row, mrn=MRN) for row in ROWS)
    shown.station.facts.asked.clear()
    shown.window.show_screen("sessions", 0)
    screen.list.selectRow(1)
    screen.list.selectRow(2)
    assert shown.station.facts.asked == [(MRN,)]

    shown.window.show_screen("sessions", 0)

    assert shown.station.facts.asked == [(MRN,), (MRN,)]


def test_the_facts_of_the_session_alone_are_a_tap_away(qtbot: QtBot) -> None:
    screen = with_series(qtbot)

    screen.beside.chips.buttons[1].click()

    assert screen.facts.isVisible()
    assert not screen.beside.series.isVisible()


def test_a_series_that_cannot_be_read_says_so(qtbot: QtBot) -> None:
    shown = open_window(qtbot, room())
    shown.station.rows = ROWS[1:]
    shown.station.facts.failure = StorageError("damaged")
    shown.window.show_screen("sessions", 0)
    screen = shown.window.made("sessions")

    assert "damaged" in screen.beside.series.said.text()
    assert screen.beside.series.chart.data.columns == ()


def test_nobody_chosen_shows_no_series(qtbot: QtBot) -> None:
    screen = with_series(qtbot)

    screen.search.setText("nobody at all")

    assert screen.beside.series.chart.data.columns == ()
    assert screen.name.text() == ""


def test_minutes_of_a_pause_are_rounded() -> None:
    pause = PauseFact(since=END, until=END + round(9.4 * MINUTE), minute=3)

    assert pump_words(session(pauses=(pause,))) == ("paused 9 min",)


def test_sessions_under_an_earlier_number_belong_to_the_patient_still(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, screen = at_sessions(qtbot)
    known = SimpleNamespace(mrns=(MRN, "OLD-7"))
    monkeypatch.setattr(shown.station.registry, "find", lambda _mrn: known)
    shown.station.facts.asked.clear()

    screen.beside.series.clear()
    screen.beside.series.show_series(MRN, "session-2")

    assert shown.station.facts.asked == [(MRN, "OLD-7")]


def test_the_summary_is_written_and_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = with_series(qtbot)
    panel = screen.beside.series
    quality = panel._bridge.station.quality
    path = Path("/there/summary.pdf")
    monkeypatch.setattr(quality, "prepare_summary", lambda *_: lambda: path)

    panel.summary.click()

    qtbot.waitUntil(lambda: screen.result.text() == f"Summary written: {path}")


def test_a_summary_that_cannot_be_written_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = with_series(qtbot)
    panel = screen.beside.series

    def full() -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(panel._bridge.station.quality, "prepare_summary", lambda *_: full)

    panel.summary.click()

    qtbot.waitUntil(lambda: screen.result.text().startswith("Not written"))


def test_without_a_session_there_is_nothing_to_sum_up(qtbot: QtBot) -> None:
    screen = with_series(qtbot)
    screen.beside.series.clear()

    screen.beside.series.summary.click()

    assert screen.result.text() == "Choose a session first"
