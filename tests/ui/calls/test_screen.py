"""Calls on their page: budgets of taps and keys, nothing chosen for anybody, nothing lost."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor.api.calls import QUESTIONS, CallRow, DoneRow, FollowUp, TaskRow
from monitor.care.changes import ContactsRecorded, PatientRegistered
from monitor.domain.measures import MICRO
from monitor.ports import StorageError
from tests.ui.calls.clinic import COMPACT, DOCTOR, HOUR, NURSE, PIN, REGULAR, Desk
from tests.ui.forms.hands import Hands
from tests.ui.windows import clipped
from ui.calls.sheet import EVENTS, REACHED

ALDOUS, MIRA, OSKAR, PIA = "Aldous Pretendson", "Mira Hypothet", "Oskar Nonesuch", "Pia Notional"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def buttons(desk: Desk, question: str) -> tuple[QWidget, ...]:
    assert desk.screen.sheet is not None
    return desk.screen.sheet.rows[question].row.buttons


def open_call(desk: Desk, name: str) -> None:
    row = next(i.row for i in desk.screen.model.items if i.row is not None and i.row.name == name)
    desk.screen.choose(row)


def follow_ups(desk: Desk, name: str) -> tuple[FollowUp, ...]:
    return desk.station.session(desk.clinic.sessions[name]).follow_ups


def titles(desk: Desk) -> list[str]:
    return [item.title for item in desk.screen.model.items]


# the list ---------------------------------------------------------------------------------------


def test_the_list_is_grouped_and_the_soonest_end_of_the_window_comes_first(desk: Desk) -> None:
    assert titles(desk) == [
        "Due now, 24–48 h", MIRA, ALDOUS, "7 days", OSKAR, "Weekly, to week 12", PIA,
    ]  # fmt: skip
    mira = desk.screen.model.items[1]
    assert (mira.second, mira.third) == ("Session 6, ended 10 Mar 15:20", "FX-301-15")
    assert (mira.right, mira.below) == ("until today 15:20", "first call")
    rights = [item.right for item in desk.screen.model.items if item.row is not None]
    assert rights[1:] == ["until tomorrow 12:05", "since yesterday", "this week"]
    assert desk.window.bar.calls.text() == "Calls, 4"


def test_the_next_person_is_open_and_nothing_is_chosen_for_them(desk: Desk) -> None:
    screen = desk.screen

    assert screen.head.name.text() == MIRA
    assert screen.head.ask.text() == "Ask for name and birth date first: 08 May 1983"
    assert screen.head.session.text == "Pain 7 before, 4 at E+60"
    assert screen.head.day.text == "Highest BP 141/86, nausea mild at T+30, no alerts"
    assert screen.draft.answers == {}
    assert screen.sheet is not None
    rows = screen.sheet.rows.values()
    assert not any(b.isChecked() for row in rows for b in row.row.buttons)
    marks = {
        q: b.choice.code for q, r in screen.sheet.rows.items() for b in r.row.buttons if b.mark
    }
    assert marks == {"pain_now": "4", "mood": "5"}
    assert screen.bar.main.label == "Save call, 13 left"


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
@pytest.mark.parametrize("name", [MIRA, OSKAR, PIA])
def test_every_word_can_be_read(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], name: str
) -> None:
    desk = Desk(qtbot, tmp_path, size)
    open_call(desk, name)
    if name == PIA:
        Hands().tap(buttons(desk, "still_better")[1])
    QApplication.processEvents()

    assert clipped(desk.screen) == []


def test_a_missing_number_leads_to_the_patients_page_and_esc_back_to_the_call(desk: Desk) -> None:
    Hands().tap(buttons(desk, "pain_now")[3])
    before = dict(desk.screen.draft.answers)
    assert desk.screen.head.add_number.isVisible()

    Hands().tap(desk.screen.head.add_number)
    assert desk.window.screen_name == "patient"
    assert desk.window.made("patient").strip.name.text() == MIRA
    desk.window.go_back()

    assert desk.window.screen_name == "calls"
    assert (desk.screen.head.name.text(), desk.screen.draft.answers) == (MIRA, before)


def test_where_a_number_is_kept_none_is_asked_for(desk: Desk) -> None:
    born = "1983-05-08"
    who = PatientRegistered(by=NURSE, mrn="FX-301-15", name=MIRA, birth_date=born, sex="male")
    registry = desk.station.registry
    registry.record(registry.register(who).id, ContactsRecorded(by=NURSE, phones=("01632 960 1",)))

    open_call(desk, MIRA)
    assert (desk.screen.head.phone.text, desk.screen.head.add_number.isVisible()) == (
        "01632 960 1",
        False,
    )
    open_call(desk, ALDOUS)
    assert desk.screen.head.add_number.isVisible()


def test_every_target_is_large_enough_for_a_finger(qtbot: QtBot, tmp_path: Path) -> None:
    for size, least in ((REGULAR, 52), (COMPACT, 44)):
        desk = Desk(qtbot, tmp_path, size)
        for name in (MIRA, OSKAR, PIA):
            open_call(desk, name)
            QApplication.processEvents()
            assert desk.screen.sheet is not None
            for row in desk.screen.sheet.rows.values():
                small = [b.label for b in row.row.buttons if b.isVisible() and b.height() < least]
                assert small == []


# budgets ----------------------------------------------------------------------------------------

GOOD: Mapping[str, int] = dict.fromkeys(QUESTIONS["day1"], 0) | {
    "pain_now": 3, "pain_worst": 6, "pain_average": 4, "mood": 6, "headache": 1,
}  # fmt: skip


def test_the_first_call_takes_fourteen_taps(desk: Desk) -> None:
    hands = Hands()
    for question, place in GOOD.items():
        hands.tap(buttons(desk, question)[place])
    hands.tap(desk.screen.bar.main)

    assert hands.taps == 14
    (call,) = follow_ups(desk, MIRA)
    assert dict(call.answers) == {
        "pain_now": "3", "pain_worst": "6", "pain_average": "4", "mood": "6", "nausea": "0",
        "dizziness": "0", "headache": "1", "sleep": "good", "flashback": "no", "urinary": "no",
        "unplanned_care": "no", "drove": "no", "self_harm": "no",
    }  # fmt: skip
    assert (call.by, call.kind, call.red) == (NURSE, "day1", ())
    assert desk.screen.head.name.text() == ALDOUS
    assert desk.window.bar.calls.text() == "Calls, 3"


def test_the_first_call_takes_fourteen_keys(desk: Desk) -> None:
    hands = Hands()
    hands.type("".join(str(place) for place in GOOD.values()))
    hands.press(Qt.Key.Key_Return)

    assert hands.strokes == 14
    (call,) = follow_ups(desk, MIRA)
    assert (call.answers["pain_worst"], call.answers["headache"]) == ("6", "1")


def test_the_call_at_seven_days_takes_six_taps(desk: Desk) -> None:
    open_call(desk, OSKAR)
    hands = Hands()
    for question, place in (("pain_average", 3), ("relief_percent", 5), ("pgic", 1)):
        hands.tap(buttons(desk, question)[place])
    hands.tap(buttons(desk, "analgesics")[1])
    assert desk.screen.sheet is not None
    assert desk.screen.sheet.events is not None
    hands.tap(desk.screen.sheet.events.buttons["no"])
    hands.tap(desk.screen.bar.main)

    assert hands.taps == 6
    (call,) = follow_ups(desk, OSKAR)
    assert dict(call.answers) == {
        "pain_average": "3", "relief_percent": "50", "pgic": "2", "analgesics": "less",
        "new_events": "no",
    }  # fmt: skip


def test_a_weekly_call_takes_four_taps_also_when_the_relief_has_ended(desk: Desk) -> None:
    open_call(desk, PIA)
    hands = Hands()
    hands.tap(buttons(desk, "pain_average")[6])
    hands.tap(buttons(desk, "still_better")[1])
    hands.tap(buttons(desk, "relief_ended")[1])
    hands.tap(desk.screen.bar.main)

    assert hands.taps == 4
    (call,) = follow_ups(desk, PIA)
    assert (call.week, call.answers["relief_ended"]) == (3, "2026-03-11")


def test_a_weekly_call_of_who_is_still_better_takes_three_keys(desk: Desk) -> None:
    open_call(desk, PIA)
    hands = Hands()
    hands.type("30")
    hands.press(Qt.Key.Key_Return)

    assert hands.strokes == 3
    assert dict(follow_ups(desk, PIA)[0].answers) == {"pain_average": "3", "still_better": "yes"}


def test_no_answer_takes_two_taps_and_the_next_person_is_open(desk: Desk) -> None:
    hands = Hands()
    hands.tap(desk.screen.no_answer)
    hands.tap(desk.screen.foot.question.chips.buttons[0])

    assert hands.taps == 2
    session = desk.station.session(desk.clinic.sessions[MIRA])
    assert [(t.outcome, t.again_at) for t in session.tries] == [
        ("no_answer", desk.station.now().at + HOUR * MICRO)
    ]
    assert desk.screen.head.name.text() == ALDOUS
    assert desk.screen.model.items[1].below == "again at 15:31"


def test_ten_and_one_are_told_apart_by_the_next_key(desk: Desk) -> None:
    hands = Hands()
    hands.type("101")
    hands.press(Qt.Key.Key_Return)

    assert desk.screen.draft.answers == {"pain_now": "10", "pain_worst": "1"}


# nothing lost, nothing invented -----------------------------------------------------------------


def test_a_draft_stays_while_somebody_else_is_called(desk: Desk) -> None:
    hands = Hands()
    hands.type("36")
    open_call(desk, ALDOUS)
    assert desk.screen.draft.answers == {}

    open_call(desk, MIRA)

    assert desk.screen.draft.answers == {"pain_now": "3", "pain_worst": "6"}
    desk.window.show_screen("board", 0)
    desk.window.show_screen("calls", 0)
    assert desk.screen.draft.answers == {"pain_now": "3", "pain_worst": "6"}


def test_what_the_disk_does_not_take_stays_on_the_sheet(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands = Hands()
    hands.type("".join(str(place) for place in GOOD.values()))
    append = desk.clinic.journal.append

    def refuse(_batches: object) -> None:
        raise StorageError("full")

    monkeypatch.setattr(desk.clinic.journal, "append", refuse)
    desk.screen.main_action()
    assert len(desk.screen.draft.answers) == 13
    assert desk.screen.bar._title.text()

    monkeypatch.setattr(desk.clinic.journal, "append", append)
    desk.screen.main_action()
    assert len(follow_ups(desk, MIRA)) == 1


def test_save_goes_to_what_is_missing_and_says_it(desk: Desk) -> None:
    hands = Hands()
    hands.type("3644")
    open_call(desk, MIRA)
    desk.screen.main_action()

    assert follow_ups(desk, MIRA) == ()
    assert desk.screen.bar._title.text() == "Not saved yet: Nausea"
    assert desk.screen.sheet is not None
    assert desk.screen.sheet.place == "nausea"


def test_n_marks_a_question_as_not_asked_and_the_rest_can_be_marked_at_once(desk: Desk) -> None:
    hands = Hands()
    hands.type("3n")
    assert desk.screen.draft.not_asked == {"pain_worst"}
    hands.tap(desk.screen.rest)
    hands.tap(desk.screen.bar.main)

    (call,) = follow_ups(desk, MIRA)
    assert dict(call.answers) == {"pain_now": "3"}
    assert len(call.not_asked) == 12


def test_a_yes_to_driving_opens_one_line_for_words(desk: Desk) -> None:
    Hands().tap(buttons(desk, "drove")[1])
    hands = Hands()
    hands.type("to work")
    hands.press(Qt.Key.Key_Return)
    assert desk.screen.sheet is not None
    assert desk.screen.sheet.place == "self_harm"
    desk.screen._pass_rest()
    desk.screen.main_action()

    (call,) = follow_ups(desk, MIRA)
    assert (call.answers["drove"], dict(call.details)) == ("yes", {"drove": "to work"})


def test_the_line_of_a_yes_is_closed_by_escape_and_its_words_stay(desk: Desk) -> None:
    Hands().tap(buttons(desk, "drove")[1])
    Hands().type("to work")
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)

    assert desk.window.screen_name == "calls"
    assert desk.screen.draft.details == {"drove": "to work"}
    Hands().tap(buttons(desk, "drove")[0])
    assert desk.screen.draft.details == {}


# self-harm --------------------------------------------------------------------------------------


def test_a_yes_to_self_harm_opens_in_its_row_and_save_needs_whom_and_when(desk: Desk) -> None:
    screen, hands = desk.screen, Hands()
    hands.type("".join(str(place) for place in GOOD.values())[:-1] + "1")
    assert screen.sheet is not None
    assert screen.sheet.who.isVisible()
    assert screen.bar.main.label == "Save call, 1 left"
    screen.main_action()
    assert follow_ups(desk, MIRA) == ()
    assert "whom you reached" in screen.bar._title.text()

    hands.tap(screen.sheet.who.people.buttons[0])
    hands.tap(screen.sheet.who.now)
    hands.tap(screen.bar.main)

    (call,) = follow_ups(desk, MIRA)
    assert (call.reached, call.red) == (DOCTOR, ("self_harm",))
    assert call.reached_at == desk.station.now().at
    assert desk.station.board().sound_priority is None


def test_a_time_that_is_none_is_said(desk: Desk) -> None:
    screen = desk.screen
    Hands().type("".join(str(place) for place in GOOD.values())[:-1] + "1")
    assert screen.sheet is not None
    screen.sheet.who.who.setFocus()
    Hands().type("Dr X")
    screen.sheet.who.at.setFocus()
    Hands().type("25:99")
    screen.main_action()

    assert follow_ups(desk, MIRA) == ()
    assert "HH:MM" in screen.bar._title.text()


def test_the_numbers_at_hand_are_those_of_the_settings_and_no_others(desk: Desk) -> None:
    assert "Prescriber: Dr B. Fabrik, 4420." in desk.screen.numbers.text()
    assert "Emergency: 112." in desk.screen.numbers.text()

    desk.station.change_settings("P. Lindqvist", contacts=())
    desk.bridge.refresh()

    assert "4420" not in desk.screen.numbers.text()
    assert "112" not in desk.screen.numbers.text()
    assert "No numbers are kept" in desk.screen.numbers.text()


def test_self_harm_told_in_a_later_call_opens_the_same_line(desk: Desk) -> None:
    open_call(desk, PIA)
    screen = desk.screen
    Hands().type("30")
    assert screen.sheet is not None
    assert screen.sheet.events is not None
    Hands().tap(screen.sheet.events.buttons["self_harm"])
    assert screen.sheet.who.isVisible()
    assert REACHED in screen.draft.left()

    Hands().tap(screen.sheet.who.people.buttons[0])
    Hands().tap(screen.sheet.who.now)
    screen.main_action()

    assert follow_ups(desk, PIA)[0].red == ("self_harm",)


# red answers and the prescriber -----------------------------------------------------------------


def red_call(desk: Desk) -> None:
    open_call(desk, OSKAR)
    Hands().type("3521")
    screen = desk.screen
    assert screen.sheet is not None
    assert screen.sheet.events is not None
    Hands().tap(screen.sheet.events.buttons["chest_pain"])
    assert screen.draft.answers[EVENTS] == "yes"
    screen.main_action()


def test_a_red_answer_is_a_task_on_the_page_and_in_the_bar_until_a_prescriber_signs(
    desk: Desk, qtbot: QtBot
) -> None:
    red_call(desk)
    assert titles(desk)[:2] == ["For the prescriber", OSKAR]
    assert "wait for a prescriber" in desk.window.bar.calls.accessibleName()
    desk.window.show_screen("board", 0)
    assert "wait for a prescriber" in desk.window.bar.calls.accessibleName()
    desk.window.show_screen("calls", 0)

    task = desk.screen.model.items[1].row
    assert isinstance(task, TaskRow)
    desk.screen.choose(task)
    assert "Chest pain" in desk.screen.task.red.text()
    desk.screen.task.note.set_text("Seen today")
    Hands().tap_digits(desk.screen.task.signer.pad.keypad.digits, PIN)
    qtbot.waitUntil(lambda: "For the prescriber" not in titles(desk))

    (call,) = follow_ups(desk, OSKAR)
    assert (call.task_by, call.task_note) == (DOCTOR, "Seen today")
    assert "wait for a prescriber" not in desk.window.bar.calls.accessibleName()


def test_what_a_prescriber_typed_stays_until_it_is_signed(desk: Desk) -> None:
    red_call(desk)
    task = desk.screen.model.items[1].row
    desk.screen.choose(task)
    desk.screen.task.note.set_text("Call back tonight")
    open_call(desk, ALDOUS)
    desk.screen.choose(task)

    assert desk.screen.task.note.text == "Call back tonight"


# not reached, later, never ----------------------------------------------------------------------


def test_after_three_tries_a_call_is_closed_as_not_reached(desk: Desk) -> None:
    for _ in range(2):
        open_call(desk, MIRA)
        Hands().tap(desk.screen.no_answer)
        Hands().tap(desk.screen.foot.question.chips.buttons[0])
    open_call(desk, MIRA)
    hands = Hands()
    hands.tap(desk.screen.no_answer)
    (close,) = desk.screen.foot.question.chips.buttons
    assert close.label == "Not reached"
    hands.tap(close)

    assert hands.taps == 2
    assert MIRA not in titles(desk)
    assert desk.screen.done.label == "Done today, 1 · 1 not reached"


@pytest.mark.parametrize(
    ("typed", "day", "clock"), [("17:00", "2026-03-12", "17:00"), ("9:15", "2026-03-13", "09:15")]
)
def test_a_call_can_be_put_off_to_a_time_that_was_asked_for(
    desk: Desk, typed: str, day: str, clock: str
) -> None:
    Hands().tap(desk.screen.call_back)
    desk.screen.foot.question.text.setFocus()
    Hands().type(typed)
    Hands().press(Qt.Key.Key_Return)

    again = desk.station.session(desk.clinic.sessions[MIRA]).tries[0].again_at
    assert again is not None
    assert (desk.station.local_date(again), desk.station.local(again)[:5]) == (day, clock)


def test_tomorrow_is_nine_in_the_morning(desk: Desk) -> None:
    Hands().tap(desk.screen.call_back)
    Hands().tap(desk.screen.foot.question.chips.buttons[3])

    again = desk.station.session(desk.clinic.sessions[MIRA]).tries[0].again_at
    assert again is not None
    assert (desk.station.local_date(again), desk.station.local(again)[:5]) == (
        "2026-03-13", "09:00",
    )  # fmt: skip
    assert "answers after tomorrow 09:00" in desk.screen.model.items[1].below


def test_what_is_no_time_is_not_recorded(desk: Desk) -> None:
    Hands().tap(desk.screen.call_back)
    desk.screen.foot.question.text.setFocus()
    Hands().type("soon")
    Hands().press(Qt.Key.Key_Return)

    assert desk.station.session(desk.clinic.sessions[MIRA]).tries == ()
    assert "“soon” is no time" in desk.screen.bar._title.text()


def test_who_does_not_want_calls_is_off_the_list_and_can_be_taken_back(desk: Desk) -> None:
    Hands().tap(desk.screen.no_calls)
    Hands().tap(desk.screen.foot.question.chips.buttons[0])
    assert MIRA not in titles(desk)

    Hands().tap(desk.screen.done)
    done = desk.screen.model.items[0].row
    assert isinstance(done, DoneRow)
    assert (done.name, done.outcome) == (MIRA, "declined")
    Hands().tap(desk.screen.finished.once_more)
    Hands().tap(desk.screen.foot.question.chips.buttons[0])

    assert MIRA in titles(desk)


def test_a_call_of_the_wrong_patient_is_struck_and_due_again(desk: Desk) -> None:
    Hands().type("".join(str(place) for place in GOOD.values()))
    desk.screen.main_action()
    Hands().tap(desk.screen.done)
    Hands().tap(desk.screen.finished.struck)
    Hands().tap(desk.screen.foot.question.chips.buttons[0])

    assert follow_ups(desk, MIRA) == ()
    assert MIRA in titles(desk)


def test_who_was_not_reached_and_calls_back_has_a_sheet(desk: Desk) -> None:
    for _ in range(3):
        open_call(desk, MIRA)
        Hands().tap(desk.screen.no_answer)
        Hands().tap(desk.screen.foot.question.chips.buttons[0])
    Hands().tap(desk.screen.done)
    Hands().tap(desk.screen.finished.once_more)
    Hands().type("".join(str(place) for place in GOOD.values()))
    desk.screen.main_action()

    assert len(follow_ups(desk, MIRA)) == 1


# the rest ---------------------------------------------------------------------------------------


def test_a_day_of_the_end_of_relief_can_be_typed_when_it_is_long_past(desk: Desk) -> None:
    open_call(desk, PIA)
    Hands().type("6")
    Hands().tap(buttons(desk, "still_better")[1])
    earlier = next(b for b in buttons(desk, "relief_ended") if b.choice.code == "earlier")  # type: ignore[attr-defined]
    Hands().tap(earlier)
    Hands().type("27 Feb")
    Hands().press(Qt.Key.Key_Return)
    assert "is no day" in desk.screen.bar._title.text()
    Hands().press(Qt.Key.Key_Home)
    for _ in "27 Feb":
        Hands().press(Qt.Key.Key_Delete)
    Hands().type("2026-02-27")
    Hands().press(Qt.Key.Key_Return)
    desk.screen.main_action()

    assert follow_ups(desk, PIA)[0].answers["relief_ended"] == "2026-02-27"


def test_other_new_events_are_told_in_the_note(desk: Desk) -> None:
    open_call(desk, OSKAR)
    screen = desk.screen
    Hands().type("3521")
    assert screen.sheet is not None
    assert screen.sheet.events is not None
    Hands().tap(screen.sheet.events.buttons["other"])
    Hands().type("Rash on both arms")
    screen.main_action()

    (call,) = follow_ups(desk, OSKAR)
    assert (call.answers["new_events"], call.note, call.red) == ("yes", "Rash on both arms", ())


def test_the_heartbeat_brings_who_became_due_and_leaves_the_sheet_alone(desk: Desk) -> None:
    Hands().type("36")
    focus = QApplication.focusWidget()
    desk.clinic.machine.goes_on(24 * HOUR)
    desk.window.beat()

    assert desk.screen.draft.answers == {"pain_now": "3", "pain_worst": "6"}
    assert QApplication.focusWidget() is focus
    assert desk.screen.model.items[1].right.startswith("late since")
    chosen = desk.screen._chosen
    assert isinstance(chosen, CallRow)
    assert chosen.name == MIRA


def test_with_nobody_to_call_the_page_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path, patients=(("M1", "Nora New", 1, 2 * HOUR),))

    assert desk.screen.nothing.isVisible()
    assert desk.screen.nothing.text() == "Nobody is to be called now."
    assert not desk.screen.bar.main.isVisible()
    assert desk.window.bar.calls.text() == "Calls"


def test_when_all_are_put_off_nobody_is_opened_and_the_page_says_until_when(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(qtbot, tmp_path, patients=(("M1", "Nora New", 1, 30 * HOUR),))
    Hands().tap(desk.screen.no_answer)
    Hands().tap(desk.screen.foot.question.chips.buttons[0])

    assert desk.screen.nothing.text() == "Nobody is to be called before 15:31."
    assert titles(desk) == ["Due now, 24–48 h", "Nora New"]
    open_call(desk, "Nora New")
    assert desk.screen.head.name.text() == "Nora New"
