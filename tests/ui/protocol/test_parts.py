"""The parts of the editor by keyboard and by mouse: schedule, limits, questions, values, file."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.protocol.conftest import Desk, Opener, press, types
from ui.protocol.schedule import MarkSpin
from ui.widgets.desk_table import CHANGED, PRIORITY, WRONG

FIRST = ("schedule", "infusion", "first")


def first(made: Desk) -> list[int]:
    return list(made.work.bench.value(FIRST))


# the schedule -----------------------------------------------------------------------------


def test_a_typed_minute_adds_a_mark(desk: Opener) -> None:
    made = desk().copies()
    adder = made.editor.schedule.adders["infusion"]
    adder.setFocus()
    types("15")
    press(Qt.Key.Key_Return)

    assert first(made) == [5, 10, 15]
    assert [spin.text() for spin in made.editor.schedule.editor.spins("infusion")] == [
        "T+5", "T+10", "T+15",
    ]  # fmt: skip


@pytest.mark.parametrize("typed", ["abc", "9999", "1.5"])
def test_what_is_no_minute_adds_nothing(desk: Opener, typed: str) -> None:
    made = desk().copies()
    made.editor.schedule.adders["infusion"].setFocus()
    types(typed)
    press(Qt.Key.Key_Return)

    assert first(made) == [5, 10]


def test_a_mark_is_moved_by_typing_its_minute_and_keeps_the_focus(desk: Opener) -> None:
    made = desk().copies()
    spin = made.editor.schedule.editor.spins("infusion")[1]
    spin.setFocus()
    spin.selectAll()
    types("8")
    press(Qt.Key.Key_Return)

    assert first(made) == [5, 8]
    focused = QApplication.focusWidget()
    assert isinstance(focused, MarkSpin)
    assert focused.value() == 8


def test_arrows_move_a_mark_by_a_minute_and_del_takes_it_away(desk: Opener) -> None:
    made = desk().copies()
    spin = made.editor.schedule.editor.spins("infusion")[0]
    spin.setFocus()
    press(Qt.Key.Key_Up)
    assert first(made) == [6, 10]
    made.editor.schedule.editor.spins("infusion")[0].lineEdit().deselect()
    press(Qt.Key.Key_Delete)
    assert first(made) == [10]

    press(Qt.Key.Key_Delete)
    assert first(made) == [10]  # the last one stays: a schedule has one


def test_marks_that_pass_one_another_are_sorted_and_equal_ones_are_one(desk: Opener) -> None:
    made = desk().copies()
    editor = made.editor.schedule.editor
    editor.spins("infusion")[0].setFocus()
    editor.spins("infusion")[0].selectAll()
    types("12")
    press(Qt.Key.Key_Return)
    assert first(made) == [10, 12]
    editor.spins("infusion")[0].setFocus()
    editor.spins("infusion")[0].selectAll()
    types("12")
    press(Qt.Key.Key_Return)
    assert first(made) == [12]


def test_a_mark_is_dragged_to_a_minute(desk: Opener) -> None:
    made = desk().copies()
    editor = made.editor.schedule.editor
    here = QPoint(round(editor._x("infusion", 10)), editor._axis_y())
    there = QPoint(round(editor._x("infusion", 14)), editor._axis_y())
    QTest.mousePress(editor, Qt.MouseButton.LeftButton, pos=here)
    QTest.mouseMove(editor, there)
    QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=there)

    assert first(made) == [5, 14]


def test_devices_have_one_schedule_and_no_recovery(desk: Opener) -> None:
    made = desk().copies("esketamine-nasal")
    panel, place = made.editor.schedule, ("schedule", "devices", "first")
    assert [s.text() for s in panel.editor.spins("infusion")][:2] == ["T+10", "T+20"]
    assert panel.editor.spins("recovery") == ()
    assert not panel.adders["recovery"].isVisible()
    assert panel.every["infusion"].value() == 30

    panel.adders["infusion"].setFocus()
    types("50")
    press(Qt.Key.Key_Return)
    assert made.work.bench.value(place) == [10, 20, 40, 50, 60, 90, 120]
    panel.every["infusion"].setValue(25)
    assert made.work.bench.value(("schedule", "devices", "every")) == 25
    assert made.work.errors == 0


def test_a_gap_of_devices_has_a_check_to_add(desk: Opener) -> None:
    made = desk().copies("esketamine-nasal")
    place = ("schedule", "devices", "first")
    made.work.edit(lambda bench: bench.put(place, [10, 20, 40, 60, 120]))
    row = made.editor.findings.rows[0]
    assert row.button.label == "Add T+90"

    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)

    assert made.work.bench.value(place) == [10, 20, 40, 60, 90, 120]


def test_a_gap_that_is_too_long_is_an_error_with_a_check_to_add(desk: Opener) -> None:
    made = desk().copies()
    made.work.edit(lambda bench: bench.put(FIRST, [5, 10, 30]))
    row = made.editor.findings.rows[0]
    assert "nothing is checked for 20 min" in row.what.text()
    assert row.button.label == "Add T+20"

    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)

    assert first(made) == [5, 10, 20, 30]
    assert made.work.errors == 0


def test_how_a_phase_goes_on_is_a_number_of_its_own(desk: Opener) -> None:
    made = desk().copies()
    every = made.editor.schedule.every["recovery"]
    every.setFocus()
    every.selectAll()
    types("20")
    press(Qt.Key.Key_Tab)

    assert made.work.bench.value(("schedule", "recovery", "every")) == 20


# limits -----------------------------------------------------------------------------------


def test_a_limit_is_checked_while_it_is_typed(desk: Opener) -> None:
    made = desk().copies()
    table, _ = made.cell("RR", 4)
    types("2")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    types("0")

    assert made.work.errors > 0
    assert field.text() == "20"
    press(Qt.Key.Key_Return)
    assert table.currentIndex().data() == "≥ 20"
    assert table.currentIndex().data(WRONG)
    assert table.currentIndex().data(CHANGED)


def test_enter_edits_the_cell_and_what_was_there_can_be_typed_over(desk: Opener) -> None:
    made = desk().copies()
    table, _ = made.cell("SBP", 3)
    press(Qt.Key.Key_Return)
    types(">= 150")
    press(Qt.Key.Key_Return)

    assert table.currentIndex().data() == "≥ 150"
    assert table.currentIndex().data(PRIORITY) == "medium"


def test_an_emptied_field_waits_until_it_is_left(desk: Opener) -> None:
    made = desk().copies()
    made.cell("SBP", 3)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Delete)
    assert "sbp-high-caution" in made.work.bench.text
    types("155")
    press(Qt.Key.Key_Return)
    caution = ("limit", made.limit("sbp-high-caution"))
    assert made.work.bench.value((*caution, "value")) == 155
    assert made.work.bench.value((*caution, "recheck", "minutes")) == 5


def test_what_is_no_limit_is_said_and_the_value_stays(desk: Opener) -> None:
    made = desk().copies()
    table, _ = made.cell("SBP", 3)
    press(Qt.Key.Key_Return)
    types("high")
    press(Qt.Key.Key_Return)

    assert table.currentIndex().data() == "> 160"
    assert "no limit" in made.editor.parts.limits.name.text()


def test_the_source_of_the_chosen_number_is_typed_beneath_it(desk: Opener) -> None:
    made = desk().copies()
    made.puts("sbp-high-caution", "value", 150)
    made.cell("SBP", 3)
    panel = made.editor.parts.limits
    assert panel.name.text() == "SBP caution high"
    panel.source.setFocus()
    panel.source.selectAll()
    types("Our medical director")

    assert made.work.unexplained == ()
    place = made.limit("sbp-high-caution")
    assert made.work.bench.value(("limit", place, "source")) == "Our medical director"


def test_a_number_typed_where_there_was_none_adds_a_limit_without_a_source(desk: Opener) -> None:
    made = desk().copies()
    made.cell("Dizziness", 4)
    types("3")
    press(Qt.Key.Key_Return)

    assert "dizziness-high-critical" in made.work.bench.text
    assert any("`source` is empty" in row.what.text() for row in made.editor.findings.rows)


# questions --------------------------------------------------------------------------------


def test_a_question_is_added_worded_moved_and_removed_by_keys(desk: Opener) -> None:
    made = desk().copies()
    made.editor.parts.show_page("questions")
    panel = made.editor.parts.questions
    before = len(made.work.bench.value(("checklist",)))
    panel.add.setFocus()
    press(Qt.Key.Key_Space)
    types("Phone switched off")
    press(Qt.Key.Key_Return)
    assert made.work.bench.value(("checklist", before, "question")) == "Phone switched off"
    panel.up.setFocus()
    press(Qt.Key.Key_Space)
    assert made.work.bench.value(("checklist", before - 1, "question")) == "Phone switched off"
    panel.gone.setFocus()
    press(Qt.Key.Key_Space)

    assert len(made.work.bench.value(("checklist",))) == before
    assert "Phone switched off" not in made.work.bench.text


def test_what_an_answer_needs_is_checked_while_typing(desk: Opener) -> None:
    made = desk().copies()
    made.editor.parts.show_page("questions")
    table = made.editor.parts.questions.table
    table.setCurrentIndex(table.model().index(0, 2))
    table.setFocus()
    press(Qt.Key.Key_Return)
    types("maybe: reason")
    press(Qt.Key.Key_Return)

    assert any('"maybe" is no answer' in row.what.text() for row in made.editor.findings.rows)


# all values and the file ------------------------------------------------------------------


def test_any_number_is_found_by_typing_and_changed(desk: Opener) -> None:
    made = desk().copies()
    made.editor.parts.show_page("values")
    panel = made.editor.parts.values
    panel.search.setFocus()
    types("escalate_high")
    assert panel.model.count() == 1
    panel.table.setCurrentIndex(panel.model.index(0, 1))
    panel.table.setFocus()
    press(Qt.Key.Key_Return)
    types("45")
    press(Qt.Key.Key_Return)

    assert made.work.bench.value(("timing", "escalate_high_s")) == 45
    assert panel.model.index(0, 2).data() == "60"


def test_a_finding_without_a_field_of_its_own_leads_to_its_line(desk: Opener) -> None:
    made = desk().copies()
    parts = made.editor.parts
    parts.show_page("file")
    text = parts.file.toPlainText()
    parts.file.setPlainText(text.replace("[timing]", "[timing", 1))
    assert "not TOML" in made.editor.findings.rows[0].what.text()
    line = text[: text.index("[timing]")].count("\n")
    parts.show_page("limits")

    QTest.mouseClick(made.editor.findings.rows[0].button, Qt.MouseButton.LeftButton)

    assert parts.file.hasFocus()
    assert parts.file.textCursor().blockNumber() == line


def test_the_file_typed_whole_is_the_draft(desk: Opener) -> None:
    made = desk().copies()
    parts = made.editor.parts
    text = parts.file.toPlainText().replace("planned_min = 40", "planned_min = 50", 1)
    parts.file.setPlainText(text)

    assert made.work.draft.text == text
    assert made.editor.schedule.planned.value() == 50


def test_the_changes_are_told_number_by_number(desk: Opener) -> None:
    made = desk().copies()
    made.puts("sbp-high-caution", "value", 150)
    QTest.mouseClick(made.editor.compare, Qt.MouseButton.LeftButton)

    told = made.editor.parts.changes.toPlainText().splitlines()
    assert "SBP caution high: 160 -> 150" in told
    assert [line.partition(":")[0] for line in told] == ["id", "title", "SBP caution high"]
    assert made.editor.compare.label == "Compare, 3"
