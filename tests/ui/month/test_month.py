"""The month's page: its numbers, their definitions, and the records behind a row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import Refusal, Refused, StorageError
from monitor.api.month import Period, Span
from monitor.care.period import parse
from tests.ui.fake_station import PEOPLE
from tests.ui.month.told import february
from tests.ui.widgets.looking import alarm_pixels
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, room
from ui.month import present
from ui.month import screen as month
from ui.month.dots import DotPlot
from ui.month.screen import MonthScreen
from ui.widgets.marks import Priority


def at_month(
    qtbot: QtBot, size: tuple[int, int] = COMPACT, sessions: int = 61
) -> tuple[Opened, MonthScreen]:
    """Return the page on February 2026."""
    shown = open_window(qtbot, room(), size=size)
    shown.station.facts.known = february(sessions)
    shown.window.bar.month.click()
    screen = shown.window.made("month")
    assert isinstance(screen, MonthScreen)
    show(qtbot, screen, parse("2026-02"))
    return shown, screen


def show(qtbot: QtBot, screen: MonthScreen, period: Period) -> None:
    screen.show_period(period)
    settled(qtbot, screen, period)


def settled(qtbot: QtBot, screen: MonthScreen, period: Period) -> None:
    qtbot.waitUntil(lambda: screen.found is not None and screen.found.period == period)


def test_four_figures_stand_with_their_counts_and_definitions(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)

    assert screen.title.text() == "February 2026"
    assert screen.sub.text() == "room B, 61 sessions, 34 patients, no names on this page"
    assert (screen.checks.value.text(), screen.checks.beside.text()) == (
        "87.4%",
        "480 of 549 planned checks",
    )
    assert (screen.high.value.text(), screen.high.beside.text()) == ("2:57", "median of 6")
    assert screen.high.line.text() == "longest 4:19. 6 escalated at 1:00"
    assert screen.medium.line.text() == "9 in 10 within 5:20. 13 escalated at 5:00"
    assert (screen.overrides.value.text(), screen.overrides.beside.text()) == (
        "25",
        "in 23 sessions",
    )
    for card, code in (
        (screen.checks, "on_time"),
        (screen.high, "until_acknowledged"),
        (screen.overrides, "overrides"),
    ):
        assert card.definition.text().startswith(present.defined(code))
        assert present.defined(code) in card.accessibleName()


def test_the_bar_says_its_four_parts(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)

    assert screen.bar.accessibleName() == "480 on time, 50 late, 6 entered late, 13 missed"


def test_no_alarm_colour_stands_in_bar_dots_and_curve(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)

    assert alarm_pixels(screen.bar)["high"] == 0
    screen.below.chips.buttons[3].click()
    assert sum(alarm_pixels(screen.below.curve).values()) == 0


def test_under_twenty_cases_there_is_no_percent_no_rate_and_no_comparison(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot, sessions=2)

    assert (screen.checks.value.text(), screen.checks.beside.text()) == (
        "16",
        "of 18 planned checks",
    )
    assert screen.checks.note.text() == ""
    assert present.defined("few") in screen.checks.definition.text()
    assert {row.data.last for row in screen.alerts.rows} == {"–"}
    screen.below.chips.buttons[3].click()
    assert screen.below.curve.data.steps == ()
    assert screen.below.curve.data.empty == "2 followed up: too few for a curve"


def test_a_month_with_enough_before_it_is_compared_with_it(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot, sessions=90)
    february = screen.checks.value.text()
    show(qtbot, screen, parse("2026-03"))

    assert screen.checks.note.text() == f"February {february}"


def test_an_open_month_says_so_far_and_goes_no_further(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)
    show(qtbot, screen, parse("2026-03"))

    assert (
        screen.sub.text()
        == "room B, 0 sessions, 0 patients, no names on this page; so far, to 12 Mar"
    )
    assert not screen.after.isEnabled()
    QTest.keyClick(screen, Qt.Key.Key_Right)
    assert screen.title.text() == "March 2026"


def test_left_and_right_go_from_month_to_month(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)

    QTest.keyClick(screen, Qt.Key.Key_Left)
    settled(qtbot, screen, parse("2026-01"))
    assert screen.title.text() == "January 2026"
    QTest.keyClick(screen, Qt.Key.Key_Right)
    settled(qtbot, screen, parse("2026-02"))


def test_quarter_and_year_hold_the_month_that_was_shown(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)

    screen.spans.buttons[1].click()
    settled(qtbot, screen, parse("2026-Q1"))
    assert screen.title.text() == "Quarter 1, 2026"
    screen.spans.buttons[2].click()
    settled(qtbot, screen, parse("2026"))
    assert screen.title.text() == "2026"
    screen.spans.buttons[0].click()
    settled(qtbot, screen, parse("2026-03"))


# rows -------------------------------------------------------------------------------------


def test_limits_stand_by_frequency_and_the_rest_together(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot, REGULAR)

    rows = [row.data for row in screen.alerts.rows]

    assert len(rows) <= 10
    assert (rows[0].title, rows[0].count, rows[0].last) == (
        "Systolic pressure high",
        "16",
        "26",
    )
    assert rows[-1].title == "Check overdue"
    assert rows[-1].mark is Priority.LOW
    found = screen.found
    assert found is not None
    episodes = sum(int(row.count) for row in rows[:-1])
    assert episodes == found.numbers.by_limits


def test_a_row_opens_the_archive_narrowed_to_its_sessions(qtbot: QtBot) -> None:
    shown, screen = at_month(qtbot)
    asked: list[tuple[str, object, str]] = []
    screen.rows_requested.connect(lambda *told: asked.append(told))

    row = screen.alerts.rows[0]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)

    assert asked == [("February 2026, 16", row.data.sessions, row.data.title)]
    assert len(row.data.sessions) == 16
    assert shown.window.screen_name == "sessions"
    archive = shown.window.made("sessions")
    assert archive.finder.wanted().only == row.data.sessions
    assert archive.result.text() == "Systolic pressure high"


def test_esc_in_the_archive_leads_back_to_the_month_it_came_from(qtbot: QtBot) -> None:
    shown, screen = at_month(qtbot)
    QTest.mouseClick(screen.alerts.rows[0], Qt.MouseButton.LeftButton)

    shown.window.go_back()
    assert (shown.window.screen_name, screen.title.text()) == ("month", "February 2026")

    QTest.mouseClick(screen.alerts.rows[0], Qt.MouseButton.LeftButton)
    shown.window.made("sessions").search.setText("typed")
    shown.window.go_back()
    assert shown.window.screen_name == "sessions", "what was typed is cleared first"
    shown.window.go_back()
    assert shown.window.screen_name == "month"

    shown.window.bar.sessions.click()
    shown.window.go_back()
    assert shown.window.screen_name == "board", "from the bar it is the usual way"


def test_who_may_take_nothing_out_is_told_before_the_tap(qtbot: QtBot) -> None:
    shown, screen = at_month(qtbot)
    told = {}
    for person in PEOPLE:
        shown.bridge.sign_in(person)
        screen.show_chair(0)
        told[person.role] = screen.said.text()
        assert screen.said.accessibleName() == screen.said.text()

    assert told["nurse"].startswith("Print and table: ")
    assert told["charge_nurse"] == ""


def test_the_relief_says_until_when_calls_may_change_it(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)
    screen.below.chips.choose("relief")
    screen.below._show()
    assert screen.found is not None
    assert screen.found.moving == date(2026, 5, 31)

    assert screen.below.told.text().endswith(
        "Calls come up to 12 weeks later: these numbers may change until 31 May."
    )
    assert present.relief_words(screen.found.numbers.benefits[0], None) == present.benefit_words(
        screen.found.numbers.benefits[0]
    )


def test_a_row_without_sessions_behind_it_goes_nowhere(qtbot: QtBot) -> None:
    shown, screen = at_month(qtbot)

    row = screen.below.list.rows[-1]
    assert row.data.sessions == ()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)

    assert shown.window.screen_name == "month"


def test_overrides_are_told_with_what_was_passed_over(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)

    rows = [(row.data.title, row.data.word, row.data.count) for row in screen.below.list.rows]

    assert rows[0] == ("Start gate answered by a prescriber", "BP over the start limit 12", "12")
    assert rows[-1][0] == "4 other kinds"
    assert "Limit loosened after the start" in screen.below.list.rows[-1].accessibleName()


def test_slots_limits_without_a_deed_and_relief_are_a_tap_away(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)
    below = screen.below

    below.chips.buttons[1].click()
    slots = [row.data for row in below.list.rows]
    assert slots[0].title == "T+5"
    assert slots[0].word.startswith("54 of 61 on time")
    below.chips.buttons[2].click()
    assert [row.data.title for row in below.list.rows] == [
        "Oxygen saturation low",
        "Heart rate low",
    ]
    below.chips.buttons[3].click()
    assert below.told.text() == (
        "Pain: response in 40 of 61, substantial in 20; followed up 61."
        " Half of the reliefs had ended by day 21."
        " Calls come up to 12 weeks later: these numbers may change until 31 May."
    )
    assert below.curve.data.at_risk[:3] == ((0, 61), (7, 61), (14, 48))
    assert below.foot.text() == present.defined("kaplan_meier")


def test_an_empty_month_says_so(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot, sessions=0)

    assert screen.high.beside.text() == "none"
    assert screen.alerts.rows == ()
    for place, said in ((1, present.nothing("slots")), (2, present.nothing("idle"))):
        screen.below.chips.buttons[place].click()
        assert screen.below.none.text() == said
    screen.below.chips.buttons[3].click()
    assert screen.below.curve.data.empty == "No infusion was followed up yet"


# dots -------------------------------------------------------------------------------------


def test_the_axis_holds_the_escalation_and_ends_where_it_has_to(qtbot: QtBot) -> None:
    _, screen = at_month(qtbot)
    plot = screen.dots
    assert plot.last_minute == 6
    assert "HIGH: until acknowledged: 2:57, median of 6" in plot.accessibleName()

    long = replace(present.dot_lanes(screen.found)[0], waits=(60 * 60 * 1_000_000,))  # type: ignore[arg-type]
    other = DotPlot()
    qtbot.addWidget(other)
    other.render_lanes((long,), "{0} min", "")
    assert other.last_minute == 12


# reading and writing ----------------------------------------------------------------------


def test_a_period_that_cannot_be_read_says_so_and_keeps_what_is_shown(qtbot: QtBot) -> None:
    shown, screen = at_month(qtbot)
    shown.station.facts.failure = StorageError("damaged")

    screen.earlier()
    qtbot.waitUntil(lambda: screen.sub.text() == "Not read")

    assert "damaged" in screen.said.text()
    assert screen.checks.value.text() == "87.4%"


def test_leaving_the_page_ends_the_reading(qtbot: QtBot) -> None:
    shown, screen = at_month(qtbot)
    screen.show_period(parse("2026"))

    shown.window.show_screen("board", 0)

    assert not screen._pump.isActive()


def writes(path: Path) -> Callable[..., Callable[[], Path]]:
    return lambda _period, _now, _by: lambda: path


@pytest.mark.parametrize(
    ("keys", "form", "method"),
    [(Qt.Key.Key_P, "report", "prepare_report"), (Qt.Key.Key_E, "tables", "prepare_tables")],
)
def test_report_and_tables_are_written_opened_and_kept_in_the_audit(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, keys: Qt.Key, form: str, method: str
) -> None:
    shown, screen = at_month(qtbot)
    monkeypatch.setattr(shown.station.quality, method, writes(Path("/there/month-2026-02")))
    opened: list[Path] = []

    def take(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(month, "open_file", take)

    QTest.keyClick(screen, keys, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.said.text().startswith("Written"))

    assert screen.said.text() == "Written: /there/month-2026-02"
    assert opened == ([Path("/there/month-2026-02")] if form == "report" else [])
    kind, by, facts = shown.station.audited[-1]
    assert (kind, by) == ("exported", PEOPLE[0].name)
    assert facts == {"period": "2026-02", "form": f"month.{form}", "folder": "/there"}


def test_a_sealed_report_says_what_opens_it_and_is_handed_to_no_program(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, screen = at_month(qtbot)
    shown.station.settings = replace(shown.station.settings, exports_sealed=True)
    sealed = Path("/there/it.pdf.sealed")
    monkeypatch.setattr(shown.station.quality, "prepare_report", writes(sealed))
    opened: list[Path] = []
    monkeypatch.setattr(month, "open_file", opened.append)

    screen.print.click()

    qtbot.waitUntil(lambda: screen.said.text().startswith(f"Written, sealed: {sealed}"))
    assert "chairside open-export FILE" in screen.said.text()
    assert opened == []


def test_a_report_that_nothing_opens_says_where_it_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, screen = at_month(qtbot)
    monkeypatch.setattr(shown.station.quality, "prepare_report", writes(Path("/there/it.pdf")))
    monkeypatch.setattr(month, "open_file", lambda _path: False)

    screen.print.click()

    qtbot.waitUntil(lambda: "nothing on this computer opens it" in screen.said.text())


def test_a_folder_that_takes_nothing_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown, screen = at_month(qtbot)

    def full() -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shown.station.quality, "prepare_tables", lambda *_: full)

    screen.table.click()

    qtbot.waitUntil(lambda: screen.said.text().startswith("Not written"))


def test_who_may_not_export_is_told_and_nothing_is_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, screen = at_month(qtbot)

    def refuse(*_: object) -> Callable[[], Path]:
        raise Refused(Refusal.NOT_ALLOWED, action="export")

    monkeypatch.setattr(shown.station.quality, "prepare_report", refuse)

    screen.print.click()

    assert screen.said.text() != ""
    assert not screen.said.text().startswith("Writing")


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
def test_nothing_is_cut_whatever_is_turned_to(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown, screen = at_month(qtbot, size)

    for button in screen.below.chips.buttons:
        button.click()
        qtbot.wait(1)
        assert clipped(shown.window) == []


def test_escape_leads_back_to_the_board(qtbot: QtBot) -> None:
    shown, screen = at_month(qtbot)

    QTest.keyClick(screen, Qt.Key.Key_Escape)

    assert shown.window.screen_name == "board"
    assert screen.found is not None
    assert screen.found.period.span is Span.MONTH
