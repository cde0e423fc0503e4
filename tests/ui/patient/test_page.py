"""A patient's page: what it shows, what is recorded from it, and that nothing typed is lost."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import StorageError
from monitor.api.patients import CONTRAINDICATIONS, PatientPage
from monitor.care import changes as ch
from tests.room import DOCTOR, NURSE
from tests.ui.forms.hands import Hands
from tests.ui.patient.oskar import COMPACT, MRN, REGULAR, Clinic
from tests.ui.spoken_rules import broken
from tests.ui.spoken_tree import tree_of
from tests.ui.windows import clipped, place_of
from ui.app import MainWindow
from ui.patient.details_sheet import ASKED, COMING, STANDING
from ui.patient.plan_sheet import LIMITS, SIGN
from ui.patient.screen import PatientScreen
from ui.theme import ThemeName
from ui.widgets.spoken import speak

SIZES = pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    clinic = Clinic(tmp_path)
    yield clinic
    clinic.room.station.close()


def opened(
    clinic: Clinic, qtbot: QtBot, size: tuple[int, int] = REGULAR, look: ThemeName = ThemeName.DAY
) -> PatientScreen:
    window = clinic.window(qtbot, size, look)
    window.routes.show_patient(MRN)
    return page_of(window)


def page_of(window: MainWindow) -> PatientScreen:
    screen = window.made("patient")
    assert isinstance(screen, PatientScreen)
    return screen


def now(clinic: Clinic) -> PatientPage:
    return clinic.room.station.registry.page(MRN)


def part(screen: PatientScreen, code: str, hands: Hands) -> None:
    sheet = screen.details
    hands.tap(sheet.parts.buttons[sheet._codes.index(code)])


def doctor_signs(screen: PatientScreen) -> None:
    people = screen._bridge.station.people()
    screen.editor.signer.signed.emit(next(p for p in people if p.name == DOCTOR))


def overlapping(root: QWidget) -> list[str]:
    """Return the buttons of which a part lies under another one or outside of what holds them."""
    seen = [each for each in root.findChildren(QPushButton) if each.isVisible()]
    places = [(each, place_of(each)) for each in seen]
    return [
        each.accessibleName()
        for number, (each, place) in enumerate(places)
        if each.visibleRegion().boundingRect().size() != each.size()
        or any(place.intersects(other) for _, other in places[:number])
    ]


# showing ----------------------------------------------------------------------------------------


def test_the_strip_shows_two_identifiers_and_what_must_be_seen_first(
    clinic: Clinic, qtbot: QtBot
) -> None:
    strip = opened(clinic, qtbot).strip

    assert strip.name.text() == "Oskar Nonesuch"
    assert strip.born.text() == "Born 06 Jun 1971 (54 y) · MRN FX-143-77"
    assert strip.allergies.text() == "Metoclopramide: restless"
    assert strip.allergies.property("box") == "heavy"
    assert (strip._weight.caption.text(), strip.weight.text()) == ("Weight, 26 Mar", "74.0 kg")
    assert strip.treated.text() == "Neuropathic pain after shingles, Dr Pre"
    assert strip.phone.text() == "01632 960 218"
    assert strip.next.text() == "Thu 02 Apr 09:30"


def test_the_plan_stands_with_pips_limits_reasons_and_versions(
    clinic: Clinic, qtbot: QtBot
) -> None:
    plan = opened(clinic, qtbot).plan

    said = {caption: (what, why) for caption, what, why in plan.facts if caption}
    assert said["Dose"] == ("0.5 mg/kg over 40 min", "1 mg/mL, weighed every time")
    assert said["Number"] == ("6 sessions, weekly", "3 done, 3 to come")
    assert said["Limits"] == (
        "SBP caution 150, protocol 160", "Dr Pre, 26 Mar: reached 184 at T+30",
    )  # fmt: skip
    assert said["Before start"][0] == "Morning tablets taken?"
    assert "Session 4, next, 02 Apr" in plan.pips.accessibleName()
    assert plan.heading.note.text() == "version 3, in force"


def test_the_last_time_tells_alerts_first_each_with_its_evidence(
    clinic: Clinic, qtbot: QtBot
) -> None:
    screen = opened(clinic, qtbot)

    assert screen.last.heading.title.text() == "Last time, 26 Mar"
    lines = [row.line for row in screen.last.list.rows]
    assert [line.title for line in lines] == [
        "SBP 184/102 at T+30",
        "SBP 166/88 at T+20",
        "Nausea moderate at T+30",
        "Cuff on the right arm only",
        "Dim light, no music",
        "Amended: HR at T+20,",
    ]
    assert lines[0].sub == (
        "4 over critical limit 180, +56 from the baseline. Paused 8 min, 158/92 at T+40"
    )
    assert lines[1].sub.endswith("Acknowledged after 0:41")
    assert "Ondansetron 4 mg IV, ordered by Dr Pre at" in lines[2].sub
    assert lines[3].sub.startswith("Fistula on the left. Stands until someone ends it.")
    assert (lines[5].was, lines[5].now) == ("72", "81")


def test_esc_in_the_archive_leads_back_to_the_patient_whose_session_it_was(
    clinic: Clinic, qtbot: QtBot
) -> None:
    screen = opened(clinic, qtbot)
    window = screen.window()
    assert isinstance(window, MainWindow)

    screen.series.opened.emit(now(clinic).series[0].session)
    assert window.screen_name == "sessions"
    window.go_back()

    assert (window.screen_name, screen.strip.name.text()) == ("patient", "Oskar Nonesuch")


def test_the_series_is_a_table_of_its_sessions_the_newest_first(
    clinic: Clinic, qtbot: QtBot
) -> None:
    model = opened(clinic, qtbot).series.table.model
    cells = [[model.data(model.index(row, column)) for column in range(6)] for row in range(3)]

    assert cells[0] == ["3, 26 Mar", "0.5 mg/kg", "6 to 3", "184 (+56)", "Moderate", "4"]
    assert cells[2] == ["1, 12 Mar", "0.5 mg/kg", "8 to 6", "156 (+28)", "Mild", "none"]


@SIZES
@pytest.mark.parametrize("look", [ThemeName.DAY, ThemeName.DIM])
def test_nothing_on_the_page_is_cut(
    clinic: Clinic, qtbot: QtBot, size: tuple[int, int], look: ThemeName
) -> None:
    screen = opened(clinic, qtbot, size, look)
    qtbot.wait(20)

    assert clipped(screen) == []
    assert screen.plan.area.verticalScrollBar().maximum() == 0
    assert screen.last.list.verticalScrollBar().maximum() == 0


@SIZES
def test_nothing_on_a_sheet_is_cut(clinic: Clinic, qtbot: QtBot, size: tuple[int, int]) -> None:
    screen = opened(clinic, qtbot, size)
    screen._show_details()
    for place in range(4):
        screen.details.show_part(place)
        qtbot.wait(20)
        assert clipped(screen.details) == []
    screen.change_plan()
    for place in range(5):
        screen.editor.show_part(place)
        qtbot.wait(20)
        assert clipped(screen.editor) == []
        assert overlapping(screen.editor) == []
    screen.editor.show_part(LIMITS)
    for button in screen.editor.limits.measure.buttons:
        button.click()
        qtbot.wait(20)
        assert clipped(screen.editor) == []
        assert overlapping(screen.editor) == []
    screen._show_identity()
    qtbot.wait(20)
    assert clipped(screen.identity) == []


def test_looking_at_a_page_is_kept(clinic: Clinic, qtbot: QtBot) -> None:
    opened(clinic, qtbot)

    seen = [row for row in clinic.room.station.trail.page("Chi Charge").rows
            if row.kind == "patient_seen"]  # fmt: skip
    assert (seen[0].mrn, seen[0].person, seen[0].session) == (MRN, NURSE, clinic.sessions[-1])


def test_a_page_that_cannot_be_read_says_so_and_is_read_again(
    clinic: Clinic, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened(clinic, qtbot)
    registry = clinic.room.station.registry
    read = registry.page

    def broken(mrn: str) -> PatientPage:
        raise StorageError("damaged", mrn)

    monkeypatch.setattr(registry, "page", broken)
    screen.show_patient(MRN)
    assert screen.foot.main.label == "Read again"
    assert screen.foot._title.text() != ""

    monkeypatch.setattr(registry, "page", read)
    screen.page = None
    screen.main_action()
    assert screen.foot.main.label == "Start session 4"


# a patient of whom only sessions are known -----------------------------------------------------


def test_who_is_not_registered_is_registered_from_the_sessions_identity(
    tmp_path: Path, qtbot: QtBot
) -> None:
    clinic = Clinic(tmp_path, sessions=1, registered=False)
    screen, hands = opened(clinic, qtbot), Hands()
    assert screen.foot.main.label == "Register…"
    hands.tap(screen.foot.main)
    assert screen.identity.name.text == "Oskar Nonesuch"

    hands.tap(screen.identity.save)

    file = clinic.room.station.registry.find(MRN)
    assert file is not None
    assert (file.name, file.birth_date, file.sex) == ("Oskar Nonesuch", "1971-06-06", "male")
    assert screen.foot.main.label == "Make a plan…"
    assert screen.last.heading.title.text() == "Last time, 12 Mar"


def test_somebody_new_is_registered_with_nothing_filled_in(clinic: Clinic, qtbot: QtBot) -> None:
    window = clinic.window(qtbot)
    window.routes.show_patient("")
    sheet, hands = page_of(window).identity, Hands()
    assert (sheet.name.text, sheet.mrn.text, sheet.sex.value) == ("", "", "")
    hands.tap(sheet.save)
    assert sheet.name.edit.hasFocus()

    for field, text in (
        (sheet.name, "Wren Samplesson"),
        (sheet.mrn, "FX-204-17"),
        (sheet.born, "1979-02-30"),
    ):
        QTest.keyClicks(field.edit, text)
    hands.tap(sheet.save)
    assert sheet.born.note.text() == "there is no such day"
    sheet.born.set_text("1979-02-04")
    hands.tap(sheet.save)
    assert sheet.problem.text() == "Sex is not chosen yet."
    hands.tap(sheet.sex.buttons[0])
    hands.tap(sheet.save)

    assert page_of(window).strip.name.text() == "Wren Samplesson"
    assert page_of(window).last.nothing.text() == "No session yet."


def test_a_number_of_somebody_else_is_refused_and_everything_typed_stays(
    clinic: Clinic, qtbot: QtBot
) -> None:
    window = clinic.window(qtbot)
    window.routes.show_patient("")
    sheet, hands = page_of(window).identity, Hands()
    for field, text in ((sheet.name, "Wren"), (sheet.mrn, MRN), (sheet.born, "1979-02-04")):
        QTest.keyClicks(field.edit, text)
    hands.tap(sheet.sex.buttons[0])

    hands.tap(sheet.save)

    assert "Oskar Nonesuch" in sheet.problem.text()
    assert (sheet.name.text, sheet.mrn.text) == ("Wren", MRN)


# recording -------------------------------------------------------------------------------------


def test_an_identity_is_corrected_with_a_reason_and_found_by_both_numbers(
    clinic: Clinic, qtbot: QtBot
) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.correct)
    screen.identity.mrn.set_text("FX-143-78")
    hands.tap(screen.identity.save)
    assert screen.identity.reason.edit.hasFocus()

    QTest.keyClicks(screen.identity.reason.edit, "number read wrongly")
    hands.tap(screen.identity.save)

    assert screen.strip.born.text().endswith("FX-143-78")
    assert len(now(clinic).visits) == 3


def test_only_what_was_changed_is_recorded(clinic: Clinic, qtbot: QtBot) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    stream = f"patient:{clinic.patient}"
    before = clinic.room.kinds(stream)
    hands.tap(screen.more)
    hands.tap(screen.details.save)
    assert screen.details.problem.text() == "Nothing was changed."

    screen.details.known.phones.set_text("01632 960 218; 07700 900 111")
    hands.tap(screen.details.save)

    assert clinic.room.kinds(stream) == [*before, "contacts_recorded"]
    file = now(clinic).file
    assert file is not None
    assert file.phones == ("01632 960 218", "07700 900 111")


def test_allergies_that_are_said_without_which_are_asked_for(clinic: Clinic, qtbot: QtBot) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.more)
    screen.details.known.which.set_text("")
    hands.tap(screen.details.save)
    assert "Which allergies" in screen.details.problem.text()

    hands.tap(screen.details.known.allergies.buttons[0])
    screen.details.known.weight.set_text("73,5")
    hands.tap(screen.details.save)
    assert "weight" in screen.details.problem.text()
    screen.details.known.weighed_on.set_text("2026-04-01")
    hands.tap(screen.details.save)

    assert screen.strip.allergies.text() == "None known"
    assert now(clinic).weights[-1].kg == Decimal("73.5")


def test_contraindications_are_asked_anew_and_all_of_them(clinic: Clinic, qtbot: QtBot) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.more)
    part(screen, ASKED, hands)
    asked = screen.details.asked
    assert asked.answers == {}
    hands.tap(screen.details.save)
    assert screen.details.problem.text() == "6 questions are not answered yet."

    for code in CONTRAINDICATIONS:
        hands.tap(asked.rows[code].buttons[1 if code == "pregnancy" else 0])
    hands.tap(screen.details.save)

    file = now(clinic).file
    assert file is not None
    assert file.contraindications is not None
    assert file.contraindications.found == ("pregnancy",)


def test_a_note_is_written_and_another_one_ended_with_a_reason(
    clinic: Clinic, qtbot: QtBot
) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.more)
    part(screen, STANDING, hands)
    standing = screen.details.standing
    QTest.keyClicks(standing.text.edit, "Small cuff")
    hands.tap(standing.choice.buttons[0])
    hands.tap(screen.details.save)
    assert screen.details.problem.text() == "Say why the note ends."

    QTest.keyClicks(standing.reason.edit, "fistula closed")
    hands.tap(screen.details.save)

    titles = [row.line.title for row in screen.last.list.rows]
    assert "Small cuff" in titles
    assert "Cuff on the right arm only" not in titles


def test_the_next_day_is_proposed_by_the_plans_spacing_and_taken_by_a_tap(
    clinic: Clinic, qtbot: QtBot
) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.more)
    part(screen, COMING, hands)
    coming = screen.details.coming
    coming.day.set_text("2026-04-31")
    hands.tap(screen.details.save)
    assert screen.details.problem.text() == "There is no such day."

    hands.tap(coming.proposed)
    coming.clock.set_text("10:00")
    hands.tap(screen.details.save)

    assert screen.strip.next.text() == "Thu 02 Apr 10:00"


def test_esc_closes_a_sheet_and_keeps_what_was_typed(clinic: Clinic, qtbot: QtBot) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.more)
    screen.details.known.escort.set_text("Somebody else")
    QTest.keyClick(screen.details.known.escort.edit, Qt.Key.Key_Escape)
    assert not screen.details.isVisible()

    hands.tap(screen.more)
    assert screen.details.known.escort.text == "Somebody else"


def test_a_full_disk_keeps_the_sheet_and_everything_in_it(
    clinic: Clinic, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.more)
    screen.details.known.escort.set_text("Somebody else")

    def full(*_: object) -> None:
        raise StorageError("full")

    monkeypatch.setattr(clinic.room.journal, "append", full)
    hands.tap(screen.details.save)

    assert screen.details.isVisible()
    assert screen.details.problem.text() != ""
    assert screen.details.known.escort.text == "Somebody else"


# the plan --------------------------------------------------------------------------------------


def test_a_changed_plan_is_a_version_with_reason_and_prescriber(
    clinic: Clinic, qtbot: QtBot
) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.plan.change)
    screen.editor.order.minutes.set_text("60")
    hands.tap(screen.editor.save)
    assert screen.editor.pages.currentIndex() == SIGN
    assert screen.editor.summary.text() == "Changes: minutes 40 to 60"
    QTest.keyClicks(screen.editor.reason.edit, "slower, for the pressure")

    doctor_signs(screen)

    plan = now(clinic).plan
    assert plan is not None
    assert (plan.version, plan.plan.planned_min, plan.prescriber) == (4, 60, DOCTOR)
    assert (plan.by, plan.reason) == (NURSE, "slower, for the pressure")
    assert screen.plan.heading.note.text() == "version 4, in force"


def test_without_a_reason_no_version_is_made(clinic: Clinic, qtbot: QtBot) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.plan.change)
    hands.tap(screen.editor.save)

    doctor_signs(screen)

    assert screen.editor.reason.edit.hasFocus()
    plan = now(clinic).plan
    assert plan is not None
    assert plan.version == 3


def test_a_new_limit_carries_its_prescriber_and_an_old_one_keeps_his_day(
    clinic: Clinic, qtbot: QtBot
) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    before = now(clinic).plan
    assert before is not None
    hands.tap(screen.plan.change)
    screen.editor.show_part(LIMITS)
    limits = screen.editor.limits
    hands.tap(limits.measure.buttons[2])
    codes = limits.which._codes
    hands.tap(limits.which.buttons[codes.index("hr-high-caution")])
    limits.value.set_text("110")
    hands.tap(limits.add)
    assert limits.reason.edit.hasFocus()
    limits.reason.set_text("beta blocker")
    hands.tap(limits.add)
    screen.editor.show_part(SIGN)
    screen.editor.reason.set_text("heart rate")
    doctor_signs(screen)

    plan = now(clinic).plan
    assert plan is not None
    old, new = plan.plan.limits
    assert old == before.plan.limits[0]
    assert (new.limit, new.value, new.prescriber) == ("hr-high-caution", Decimal(110), DOCTOR)
    assert new.since > old.since


def test_a_limit_and_a_question_are_taken_out(clinic: Clinic, qtbot: QtBot) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.plan.change)
    screen.editor.show_part(LIMITS)
    hands.tap(screen.editor.limits.outs[0])
    screen.editor.show_part(3)
    hands.tap(screen.editor.questions.outs[0])
    QTest.keyClicks(screen.editor.questions.question.edit, "Slept well?")
    hands.tap(screen.editor.questions.add)
    screen.editor.show_part(SIGN)
    assert screen.editor.summary.text() == (
        "Changes: SBP caution 150 taken out, question changed, question changed"
    )
    screen.editor.reason.set_text("calmer")
    doctor_signs(screen)

    plan = now(clinic).plan
    assert plan is not None
    assert plan.plan.limits == ()
    assert [asked.question for asked in plan.plan.questions] == ["Slept well?"]


def test_what_is_missing_is_said_and_gone_to(clinic: Clinic, qtbot: QtBot) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.plan.change)
    screen.editor.order.per_kg.set_text("")
    screen.editor.show_part(SIGN)
    screen.editor.reason.set_text("x")

    doctor_signs(screen)

    assert screen.editor.problem.text() == "Dose is missing, in mg/kg or mg."
    assert screen.editor.order.per_kg.edit.hasFocus()


def test_only_prescribers_are_asked_to_sign(clinic: Clinic, qtbot: QtBot) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    hands.tap(screen.plan.change)
    screen.editor.show_part(SIGN)

    assert [person.name for person in screen.editor.signer._people.values()] == [DOCTOR]


def test_a_first_plan_begins_empty(tmp_path: Path, qtbot: QtBot) -> None:
    clinic = Clinic(tmp_path, sessions=1, registered=False)
    who = {"mrn": MRN, "name": "Oskar Nonesuch", "birth_date": "1971-06-06", "sex": "male"}
    clinic.room.station.registry.register(ch.PatientRegistered(by=NURSE, **who))
    screen, hands = opened(clinic, qtbot), Hands()

    hands.tap(screen.foot.main)

    order = screen.editor.order
    fields = (
        order.condition,
        order.per_kg,
        order.mg,
        order.strength,
        order.minutes,
        order.sessions,
    )
    assert [field.text for field in fields] == [""] * 6
    assert order.protocol.value == ""
    assert not order.series.isVisible()


def test_the_main_button_says_what_the_sheet_does_and_ctrl_n_leaves_it_alone(
    clinic: Clinic, qtbot: QtBot
) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    window = screen.window()
    assert isinstance(window, MainWindow)
    hands.tap(screen.plan.change)
    assert screen.foot.main.label == "Sign it…"
    screen.editor.show_part(SIGN)
    assert screen.foot.main.label == "PIN signs it"

    window.start_session()
    assert window.screen_name == "patient"
    assert screen.editor.problem.text() == "Record this or close it first."
    screen.go_back()

    assert screen.foot.main.label == "Start session 4"


# the series ------------------------------------------------------------------------------------


def test_the_chart_has_what_was_and_what_the_plan_has_still_to_come(
    clinic: Clinic, qtbot: QtBot
) -> None:
    data = opened(clinic, qtbot).series.chart.data

    assert [column.title for column in data.columns] == [f"Session {n}" for n in range(1, 7)]
    assert [column.day for column in data.columns[2:]] == ["26 Mar", "tomorrow", "09 Apr", "16 Apr"]
    assert data.tinted == 3
    assert [column.caution for column in data.columns] == [160, 160, 160, 150, 150, 150]
    assert {column.critical for column in data.columns} == {180}


def test_the_chart_has_a_table_behind_it(clinic: Clinic, qtbot: QtBot) -> None:
    screen = opened(clinic, qtbot)
    window = screen.window()
    assert isinstance(window, MainWindow)

    window.call("toggle_table")
    assert screen.series.table.isVisible()
    window.call("toggle_table")
    assert screen.series.chart.isVisible()


def test_a_tap_on_a_session_leads_to_it_in_the_archive(clinic: Clinic, qtbot: QtBot) -> None:
    screen = opened(clinic, qtbot)
    window = screen.window()
    assert isinstance(window, MainWindow)

    screen.series.chart.chosen.emit(clinic.sessions[1])

    assert window.screen_name == "sessions"
    chosen = window.made("sessions").selected
    assert chosen.session == clinic.sessions[1]


def test_the_records_of_a_patient_are_those_of_the_archive(clinic: Clinic, qtbot: QtBot) -> None:
    screen, hands = opened(clinic, qtbot), Hands()
    window = screen.window()
    assert isinstance(window, MainWindow)
    assert screen.records.label == "Records, 3"

    hands.tap(screen.records)

    assert window.screen_name == "sessions"
    assert window.made("sessions").search.text() == MRN


def test_a_series_that_cannot_be_read_says_so(
    clinic: Clinic, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: str) -> object:
        raise StorageError("damaged")

    monkeypatch.setattr(clinic.room.station.quality, "series", broken)
    screen = opened(clinic, qtbot)

    assert screen.series.said.text() != ""
    assert screen.series.chart.data.columns == ()
    assert screen.strip.name.text() == "Oskar Nonesuch"


# calls -----------------------------------------------------------------------------------------


def test_a_call_that_is_due_stands_last_and_leads_to_its_sheet(
    clinic: Clinic, qtbot: QtBot
) -> None:
    clinic.room.machine.goes_on(2 * 24 * 60 * 60)
    clinic.room.station.heartbeat()
    clinic.room.station.calls.look()
    screen, hands = opened(clinic, qtbot), Hands()
    window = screen.window()
    assert isinstance(window, MainWindow)
    last = screen.last.list.rows[-1].line
    assert last.title != "Amended: HR at T+20,"

    hands.tap(screen.call)

    assert window.screen_name == "calls"
    assert window.made("calls")._chosen.mrn == MRN


def test_without_a_call_that_is_due_none_is_offered(tmp_path: Path, qtbot: QtBot) -> None:
    clinic = Clinic(tmp_path, sessions=0)

    screen = opened(clinic, qtbot)

    assert not screen.call.isVisible()
    assert screen.last.nothing.text() == ""


def test_the_page_its_sheets_and_its_help_are_whole_to_a_screen_reader(
    clinic: Clinic, qtbot: QtBot
) -> None:
    screen = opened(clinic, qtbot)
    speak()  # as after the first picture
    window = screen.window()
    assert isinstance(window, MainWindow)
    assert broken(tree_of(window)) == []
    window.toggle_help()
    assert window.help.open
    assert broken(tree_of(window)) == []
    screen.change_plan()

    assert broken(tree_of(window)) == []
