"""The monitoring form on its screen: answered, signed, written and sent; nothing typed is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import ITEMS, AnswerReport, ChairView, Phase, SendReport, SessionRow, StorageError
from monitor.domain.reporting import DAY
from tests.ui import devices, pictures
from tests.ui.fake_station import PIN
from tests.ui.forms.hands import Hands
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window
from ui import messages
from ui.archive.screen import SessionsScreen
from ui.report.screen import ReportScreen

ALL = {item: choices[0] if choices else "said" for item, choices in ITEMS.items()}


def row(view: ChairView, **changes: object) -> SessionRow:
    known = SessionRow(
        session=view.session,
        record=view.session,
        name=view.patient.name,
        mrn=view.patient.mrn,
        birth_date=view.patient.birth_date,
        opened_at=view.opened_at,
        chair=view.chair,
        protocol=view.protocol_title,
        phase=view.phase,
        alerts=0,
        amended=False,
        form_due=pictures.NOW + 7 * DAY,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def shown(
    qtbot: QtBot, *, closed: bool = True, size: tuple[int, int] = REGULAR
) -> tuple[Opened, ReportScreen]:
    view = devices.given(135)
    if closed:
        view = replace(view, closed=True, phase=Phase.CLOSED)
    opened = open_window(qtbot, [view], size=size)
    opened.station.rows = (row(view),)
    opened.window.routes.show_report(view.session)
    screen = opened.window.made("report")
    assert isinstance(screen, ReportScreen)
    return opened, screen


def sign(qtbot: QtBot, screen: ReportScreen) -> None:
    Hands().tap_digits(screen.signer.pad.keypad.digits, PIN)
    qtbot.waitUntil(lambda: screen.pages.currentIndex() == 0)


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_every_question_can_be_read(qtbot: QtBot, size: tuple[int, int]) -> None:
    opened, screen = shown(qtbot, size=size)
    opened.station.report_answers["S1"] = dict.fromkeys(
        ("sedation", "dissociation", "respiratory_depression", "serious_event"), "yes"
    )
    screen.show_session("S1")
    QApplication.processEvents()  # layouts settle at the next turn

    assert clipped(screen) == []
    assert {*screen.rows, *screen.fields} == set(ITEMS)
    assert all(field.isVisible() for field in screen.fields.values())


def test_nothing_is_answered_for_anybody(qtbot: QtBot) -> None:
    _, screen = shown(qtbot)

    assert screen.draft == {}
    assert screen.bar.main.label == "Go on, 16 left"
    assert not any(b.isChecked() for r in screen.rows.values() for b in r.buttons)


def test_answers_added_to_a_closed_session_are_signed(qtbot: QtBot) -> None:
    opened, screen = shown(qtbot)
    screen.rows["opioid"].buttons[0].click()
    QTest.keyClicks(screen.fields["ready_at"].edit, "11:40")
    assert screen.bar.main.label == "Save 2 answers"

    screen.main_action()
    assert opened.station.added == []
    sign(qtbot, screen)

    ((session, command),) = opened.station.added
    assert session == "S1"
    assert isinstance(command, AnswerReport)
    assert dict(command.answers) == {"opioid": "no", "ready_at": "11:40"}


def test_before_closing_they_are_recorded_at_the_chair(qtbot: QtBot) -> None:
    opened, screen = shown(qtbot, closed=False)
    screen.rows["opioid"].buttons[1].click()
    screen.main_action()

    ((chair, command),) = opened.station.executed
    assert chair == 1
    assert isinstance(command, AnswerReport)
    assert dict(command.answers) == {"opioid": "yes"}


def test_what_was_typed_is_there_again_after_leaving_and_after_a_failure(qtbot: QtBot) -> None:
    opened, screen = shown(qtbot, closed=False)
    screen.rows["maoi"].buttons[1].click()
    opened.station.failure = StorageError("full")
    screen.main_action()
    assert screen.draft == {"maoi": "yes"}
    assert screen.bar._title.text()

    opened.station.failure = None
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    opened.window.routes.show_report("S1")
    assert screen.draft == {"maoi": "yes"}
    assert screen.rows["maoi"].buttons[1].isChecked()


def test_a_yes_shows_its_detail_in_a_place_of_its_own(qtbot: QtBot) -> None:
    _, screen = shown(qtbot)
    before = screen.fields["provider"].geometry()
    assert not screen.fields["sedation_when"].isVisible()
    screen.rows["sedation"].buttons[1].click()

    assert screen.fields["sedation_when"].isVisible()
    assert screen.fields["provider"].geometry() == before


def test_it_is_sent_by_a_named_person_who_says_how(qtbot: QtBot) -> None:
    opened, screen = shown(qtbot)
    opened.station.report_answers["S1"] = ALL
    screen.show_session("S1")
    assert screen.bar.main.label == "It was sent…"

    screen.main_action()
    screen.foot.question.told.emit("Website")
    sign(qtbot, screen)

    ((_, command),) = opened.station.added
    assert isinstance(command, SendReport)
    assert (command.by, command.how) == (opened.bridge.by, "Website")


def test_it_is_not_sent_before_the_session_is_closed(qtbot: QtBot) -> None:
    opened, screen = shown(qtbot, closed=False)
    opened.station.report_answers["S1"] = ALL
    screen.show_session("S1")
    assert not screen.sent.isVisible()

    screen.main_action()

    assert not screen.foot.asking
    assert "Discharge first" in screen.bar._title.text()


def test_the_page_is_written_and_its_place_is_said(qtbot: QtBot) -> None:
    opened, screen = shown(qtbot)
    screen.page.click()
    qtbot.waitUntil(lambda: "S1_form.pdf" in screen.bar._title.text())

    facts = {"session": "S1", "form": "form", "folder": str(opened.station.data_dir)}
    assert opened.station.audited == [("exported", opened.bridge.by, facts)]


def test_a_page_that_could_not_be_written_is_said(qtbot: QtBot) -> None:
    opened, screen = shown(qtbot)
    opened.station.disk = OSError("no room")
    screen.page.click()
    qtbot.waitUntil(lambda: "no room" in screen.bar._title.text())
    assert opened.station.audited == []


def test_escape_takes_back_one_step_at_a_time(qtbot: QtBot) -> None:
    opened, screen = shown(qtbot)
    screen.rows["maoi"].buttons[0].click()
    screen.main_action()
    assert screen.go_back()
    assert screen.pages.currentIndex() == 0
    screen.sent.click()
    assert screen.go_back()
    assert not screen.foot.asking
    assert not screen.go_back()
    assert opened.station.added == []


# in the list of sessions ----------------------------------------------------------------------


def at_sessions(qtbot: QtBot, *rows: SessionRow) -> tuple[Opened, SessionsScreen]:
    opened = open_window(qtbot, [devices.given(45)], size=COMPACT)
    opened.station.rows = rows
    opened.window.show_screen("sessions")
    screen = opened.window.made("sessions")
    assert isinstance(screen, SessionsScreen)
    return opened, screen


def test_the_list_says_due_overdue_and_sent(qtbot: QtBot) -> None:
    view = replace(devices.given(45), phase=Phase.CLOSED)
    states = (
        row(view),
        row(view, session="S2", form_due=pictures.NOW - DAY),
        row(view, session="S3", form_due=pictures.NOW - DAY, form_sent=pictures.NOW),
        row(view, session="S4", form_due=None),
        row(view, session="S5", phase=Phase.RECOVERY),
    )
    opened, screen = at_sessions(qtbot, *states)
    model = screen.list.model()
    said = [str(model.index(number, 6).data()) for number in range(5)]
    day = messages.day(opened.station.local_date(pictures.NOW + 7 * DAY))

    assert said == [
        f"Signed, form due {day[:6]}",
        "Signed, form OVERDUE",
        "Signed, form sent",
        "Signed",
        f"Not signed, form due {day[:6]}",
    ]
    metrics = screen.list.fontMetrics()
    assert max(metrics.horizontalAdvance(text) for text in said) < screen.list.columnWidth(6)
    assert clipped(screen) == []


def test_the_form_is_one_tap_away_and_only_where_there_is_one(qtbot: QtBot) -> None:
    view = devices.given(45)
    opened, screen = at_sessions(qtbot, row(view), row(view, session="S2", form_due=None))
    screen.list.selectRow(1)
    screen.report.click()
    assert opened.window.screen_name == "sessions"
    screen.list.selectRow(0)
    screen.report.click()
    assert opened.window.screen_name == "report"


def test_the_facts_beside_the_list_name_the_devices_and_the_day(qtbot: QtBot) -> None:
    view = devices.given(45)
    opened, screen = at_sessions(qtbot, row(view))
    said = screen.facts.text
    until = messages.day(opened.station.local_date(pictures.NOW + 7 * DAY))

    assert f"Form due {until}" in said
    assert "by recorded rate" not in said
    for device in view.devices:
        assert device.lot in said


def test_forms_that_wait_are_one_tap_away(qtbot: QtBot) -> None:
    view = devices.given(45)
    sent = row(view, session="S3", form_sent=pictures.NOW)
    late = row(view, session="S2", form_due=pictures.NOW - DAY)
    _, screen = at_sessions(qtbot, sent, late, row(view, session="S4", form_due=None))
    chip = next(button for button in screen.chips.buttons if button.label == "Forms due")
    chip.click()

    model = screen.list.model()
    assert [str(model.index(r, 6).data()) for r in range(model.rowCount())] == [
        "Not signed, form OVERDUE"
    ]


def test_without_any_form_there_is_no_such_button(qtbot: QtBot) -> None:
    _, screen = at_sessions(qtbot, row(devices.given(45), form_due=None))

    assert not screen.report.isVisible()
