"""A draft on past sessions: one with its chart, all with the difference, stopped at any one."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from monitor.api import Phase, SessionRow, StorageError
from monitor.api.protocols import Trial
from monitor.protocols.read import load
from monitor.service import events_of
from monitor.trial.trial import try_on
from tests.record.sessions import stormy
from tests.ui import pictures
from tests.ui.protocol.conftest import Desk, Opener
from ui.protocol.tryout import TryoutPanel

ROW = SessionRow(
    session="s0",
    record="R-0",
    name="Juniper Testwell",
    mrn="FX-1",
    birth_date="1968-09-21",
    opened_at=pictures.NOW,
    chair=1,
    protocol="Ketamine for chronic pain, 40 to 60 min",
    phase=Phase.CLOSED,
    alerts=3,
    amended=False,
)


@pytest.fixture(scope="module")
def trial() -> Trial:
    """A stormy session under a lower diastolic caution limit."""
    told = stormy()
    text = told.session.protocol.text
    at = text.index("value = 100", text.index('id = "dbp-high-caution"'))
    draft = load(text[:at] + "value = 87" + text[at + len("value = 100") :])
    return try_on(events_of(told.entries, json.loads), draft, load)


def with_sessions(desk: Opener, trial: Trial, count: int = 3) -> tuple[Desk, TryoutPanel]:
    made = desk()
    station = made.opened.station
    station.rows = tuple(
        replace(ROW, session=f"s{number}", name=f"Patient {number}") for number in range(count)
    )
    station.trials = {
        row.session: _given(replace(trial, session=row.session)) for row in station.rows
    }
    made.copies()
    return made, made.editor.tryout


def _given(trial: Trial) -> Callable[[], Trial]:
    return lambda: trial


def finish(made: Desk) -> None:
    for _ in range(8):
        made.opened.bridge.finish()


def test_one_session_shows_both_counts_what_is_new_and_its_chart(
    desk: Opener, trial: Trial
) -> None:
    made, panel = with_sessions(desk, trial)
    QTest.mouseClick(panel.run, Qt.MouseButton.LeftButton)
    finish(made)

    assert "New: DBP caution high" in panel.note.text()
    assert "earlier" in panel.first.value.text()
    assert "HIGH" in panel.then.accessibleName()
    assert panel.chart.isVisible()
    assert any("BP" in head for head in panel.chart.table.header)
    assert len(panel.chart.table.rows) > 5


def test_whose_sessions_are_offered_and_whose_chart_is_shown_is_kept(
    desk: Opener, trial: Trial
) -> None:
    made, panel = with_sessions(desk, trial)
    station, me = made.opened.station, made.opened.bridge.by
    assert ("tryout", 3, me) in station.lists
    station.looks.clear()

    QTest.mouseClick(panel.run, Qt.MouseButton.LeftButton)
    finish(made)

    assert station.looks == [("s0", "FX-1", me)]


def test_all_sessions_are_tried_and_counted(desk: Opener, trial: Trial) -> None:
    made, panel = with_sessions(desk, trial)
    assert panel.run_all.label == "Run all 3"
    QTest.mouseClick(panel.run_all, Qt.MouseButton.LeftButton)
    assert panel.run_all.label == "Stop"
    finish(made)

    assert panel.model.count() == 3
    assert panel.first.value.text() == "3 of 3"
    assert panel.note.text().startswith("All 3 sessions tried")
    assert panel.progress.value() == 3
    assert panel.run_all.label == "Run all 3"


def test_a_run_is_stopped_and_keeps_what_it_has(desk: Opener, trial: Trial) -> None:
    made, panel = with_sessions(desk, trial, count=20)
    panel.trials.tried.connect(lambda _: panel.run_all.click() if panel.trials.done == 2 else None)
    QTest.mouseClick(panel.run_all, Qt.MouseButton.LeftButton)
    for _ in range(30):
        made.opened.bridge.finish()

    assert panel.model.count() == 2
    assert panel.note.text() == "Stopped after 2."
    assert not panel.trials.running


def test_a_session_that_cannot_be_read_stops_no_other(desk: Opener, trial: Trial) -> None:
    made, panel = with_sessions(desk, trial)

    def damaged() -> Trial:
        raise StorageError("damaged")

    made.opened.station.trials["s1"] = damaged
    QTest.mouseClick(panel.run_all, Qt.MouseButton.LeftButton)
    finish(made)

    assert panel.model.count() == 2
    assert not made.opened.bridge.broken


def test_a_draft_with_errors_is_not_tried(desk: Opener, trial: Trial) -> None:
    made, panel = with_sessions(desk, trial)
    made.puts("rr-high-critical", "value", 20)
    QTest.mouseClick(panel.run_all, Qt.MouseButton.LeftButton)
    finish(made)

    assert panel.note.text().startswith("Not run: the draft has errors")
    assert panel.model.count() == 0


def test_after_a_change_the_result_is_marked_as_old(desk: Opener, trial: Trial) -> None:
    made, panel = with_sessions(desk, trial)
    QTest.mouseClick(panel.run, Qt.MouseButton.LeftButton)
    finish(made)
    made.puts("sbp-high-caution", "value", 150)

    assert "changed since" in panel.note.text()


def test_without_a_past_session_it_says_so_and_offers_nothing_to_press(desk: Opener) -> None:
    panel = desk().copies().editor.tryout
    assert "from the first on, each can be tried" in panel.note.text()
    assert not [each for each in (panel.run, panel.run_all, panel.choice) if each.isVisible()]
