"""Tabs, checklist rows, criteria and the foot bar say what they show, and answer to tap and key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import alarm_pixels, count, picture, press, show, tap, write
from ui import theme
from ui.fonts import MEDIUM, condensed
from ui.theme import Density, Role
from ui.widgets.base import text_width
from ui.widgets.buttons import Button
from ui.widgets.choice_row import YesNo, YesNoRow
from ui.widgets.criterion import Criterion, CriterionRow, Verdict
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.grade_button import Choice
from ui.widgets.marks import flash_clock
from ui.widgets.priority import Priority
from ui.widgets.tab import ChairTab, Tab, TabAlert
from ui.widgets.text import Label

HIGH_TAB = Tab(number=4, first="SBP 186", second="HIGH 1:12", priority=Priority.HIGH)


def test_a_tab_without_an_alert_has_no_alarm_colour(qtbot: QtBot) -> None:
    tab = ChairTab(Tab(number=1, first="2:50", second="T+40 check", current=True))
    show(qtbot, tab)

    assert set(alarm_pixels(tab).values()) == {0}


def test_an_unanswered_alert_fills_its_tab_and_an_answered_one_tints_it(qtbot: QtBot) -> None:
    tab = ChairTab(HIGH_TAB)
    show(qtbot, tab)
    whole = tab.width() * tab.height()
    assert count(picture(tab), "high") > whole * 0.7

    answered = Tab(number=4, first="SBP 178", priority=Priority.MEDIUM, alert=TabAlert.TINT)
    tab.render_tab(answered)

    assert count(picture(tab), "medTint") > whole * 0.6
    assert count(picture(tab), "high") == 0


def test_a_discreet_alert_has_neither_colour_nor_shape_nor_flash(qtbot: QtBot) -> None:
    tab = ChairTab(
        Tab(
            number=4,
            first="clinician",
            second="needed",
            priority=Priority.HIGH,
            alert=TabAlert.QUIET,
            flashing=True,
        )
    )
    show(qtbot, tab)

    assert set(alarm_pixels(tab).values()) == {0}
    assert not flash_clock().running


def test_a_tab_never_changes_its_size(qtbot: QtBot, density: Density) -> None:
    tab = ChairTab(Tab(number=1, first="2:50", second="T+40 check"))
    show(qtbot, tab)
    before = tab.size()

    tab.render_tab(HIGH_TAB)

    assert tab.size() == before
    assert tab.height() >= theme.current().target


@pytest.mark.parametrize("second", ["MEDIUM 12:34", "HIGH 1:12", "planned start", "T+100 check"])
def test_what_a_tab_says_is_never_cut(qtbot: QtBot, density: Density, second: str) -> None:
    priority = Priority.MEDIUM if "MEDIUM" in second else None
    tab = ChairTab(Tab(number=6, first="SBP 164", second=second, priority=priority))
    show(qtbot, tab)
    tab.grab()

    narrow = condensed(theme.current().font(Role.CAPTION, MEDIUM))
    assert text_width(narrow, second) <= tab._room.width()


def test_the_current_tab_is_underlined(qtbot: QtBot) -> None:
    tab = ChairTab(Tab(number=1, first="2:50", current=True))
    show(qtbot, tab)
    assert count(picture(tab), "accent") > tab.width() * 3

    tab.render_tab(Tab(number=1, first="2:50"))

    assert count(picture(tab), "accent") == 0


def test_a_tab_is_read_out_and_can_be_pressed(qtbot: QtBot) -> None:
    tab = ChairTab(HIGH_TAB)
    show(qtbot, tab)
    assert tab.accessibleName() == "Chair 4, SBP 186, HIGH 1:12"

    with qtbot.waitSignal(tab.clicked):
        tap(tab)
    with qtbot.waitSignal(tab.clicked):
        press(tab, Qt.Key.Key_Space)


def test_a_flashing_tab_stops_the_clock_when_it_is_answered(qtbot: QtBot) -> None:
    tab = ChairTab(Tab(number=4, first="SBP 186", priority=Priority.HIGH, flashing=True))
    show(qtbot, tab)
    assert flash_clock().running

    tab.render_tab(HIGH_TAB)

    assert not flash_clock().running


@pytest.fixture
def question(qtbot: QtBot) -> YesNoRow:
    row = YesNoRow(YesNo(title="Escort arranged", sub="Name not recorded", missing=True))
    show(qtbot, row, 420, 70)
    return row


@pytest.mark.parametrize(("key", "code"), [("y", "yes"), ("n", "no"), ("Y", "yes")])
def test_y_and_n_answer_and_go_on(question: YesNoRow, key: str, code: str) -> None:
    said: list[object] = []
    question.answered.connect(said.append)
    question.moved.connect(said.append)

    write(question, key)

    assert said == [code, 1]


def test_arrows_answer_within_the_row(question: YesNoRow) -> None:
    said: list[str] = []
    question.answered.connect(said.append)

    press(question, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)

    assert said == ["no", "yes", "no"]


def test_a_tap_answers_a_question(question: YesNoRow) -> None:
    said: list[str] = []
    question.answered.connect(said.append)

    tap(question.buttons[1])

    assert said == ["yes"]
    assert question.accessibleDescription() == "Yes"


def test_what_is_missing_has_an_ink_bar_and_no_alarm_colour(question: YesNoRow) -> None:
    assert count(picture(question).copy(0, 0, 6, 70), "ink") > 350
    assert set(alarm_pixels(question).values()) == {0}

    write(question, "y")

    assert count(picture(question).copy(0, 10, 3, 50), "ink") == 0


def test_nothing_is_answered_at_first(question: YesNoRow) -> None:
    assert not any(button.isChecked() for button in question.buttons)
    assert question.accessibleDescription() == "Not answered"


def test_other_words_than_yes_and_no_are_possible(qtbot: QtBot, density: Density) -> None:
    choices = (
        Choice(code="negative", label="Negative"),
        Choice(code="not-needed", label="Not needed"),
    )
    row = YesNoRow(YesNo(title="Pregnancy test", answer="not-needed"), choices)
    show(qtbot, row, 480, 70)

    for button in row.buttons:
        assert button.width() >= button.minimumSizeHint().width()
        assert min(button.width(), button.height()) >= theme.current().target
    assert row.buttons[1].isChecked()


MET = Criterion(
    title="SpO₂ 94% or more",
    sub="Limit of this protocol",
    verdict=Verdict.MET,
    values=("97", "98", "98"),
    result="98%",
)
WALKS = Criterion(title="Walks steadily", span="Nothing recorded yet", button="Steady")


def test_a_verdict_stands_beside_its_evidence(qtbot: QtBot) -> None:
    row = CriterionRow(MET)
    show(qtbot, row, 1000, 80)

    shown = [label.text() for label in row.findChildren(Label) if label.isVisible()]

    assert shown == ["SpO₂ 94% or more", "Limit of this protocol", "97", "98", "98", "98%"]
    assert row.accessibleName() == "SpO₂ 94% or more, met, 98%"
    assert row.accessibleDescription() == "97, 98, 98"
    assert not row.button.isVisible()


def test_the_newest_of_fewer_readings_stands_last(qtbot: QtBot) -> None:
    row = CriterionRow(Criterion(title="Awake", verdict=Verdict.MET, values=("Awake",)))
    show(qtbot, row, 1000, 80)

    assert [label.text() for label in row._values] == ["", "", "Awake"]


def test_a_missing_criterion_is_answered_by_one_tap(qtbot: QtBot) -> None:
    row = CriterionRow(WALKS)
    show(qtbot, row, 1000, 80)

    with qtbot.waitSignal(row.answered):
        tap(row.button)
    assert row.accessibleName() == "Walks steadily, nothing recorded yet"


def test_a_tap_on_the_row_asks_for_its_source(qtbot: QtBot) -> None:
    row = CriterionRow(MET)
    show(qtbot, row, 1000, 80)

    with qtbot.waitSignal(row.opened):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(300, 40))
    with qtbot.waitSignal(row.opened):
        press(row, Qt.Key.Key_Return)


def test_the_three_verdicts_look_different_without_alarm_colours(qtbot: QtBot) -> None:
    row = CriterionRow(MET)
    show(qtbot, row, 1000, 80)
    pictures = []
    for verdict in Verdict:
        row.render_criterion(Criterion(title="Walks steadily", verdict=verdict))
        pictures.append(picture(row.box))
        assert set(alarm_pixels(row).values()) == {0}

    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_the_main_button_answers_even_when_something_is_missing(
    qtbot: QtBot, density: Density
) -> None:
    bar = FootBar(Foot(title="1 thing missing", main="Infusion started, 1 missing", missing=True))
    show(qtbot, bar, 1300, 100)

    assert bar.main.isEnabled()
    with qtbot.waitSignal(bar.main_pressed):
        tap(bar.main)
    assert count(picture(bar).copy(0, 0, 24, bar.height()), "ink") > 200


def test_a_bar_without_anything_missing_has_no_ink_bar(qtbot: QtBot) -> None:
    bar = FootBar(Foot(main="Discharge"))
    show(qtbot, bar, 1300, 100)

    assert count(picture(bar).copy(0, 0, 24, bar.height()), "ink") == 0


def test_nothing_in_the_bar_overlaps_in_a_small_window(qtbot: QtBot, density: Density) -> None:
    bar = FootBar(
        Foot(
            title="1 thing missing",
            sub="Escort: who takes the patient home, and their phone",
            note="Start the pump first. The clock starts at your tap",
            main="Infusion started, 1 missing",
            key="F3",
            missing=True,
        )
    )
    bar.add_left(Button("Record escort"))
    width = {Density.REGULAR: 1600, Density.COMPACT: 1366}[density]
    show(qtbot, bar, width, bar.height())

    parts = [
        part
        for part in bar.findChildren(Label) + bar.findChildren(Button)
        if part.isVisible() and part.parent() is bar
    ]
    for index, part in enumerate(parts):
        assert bar.rect().contains(part.geometry())
        assert part.width() >= part.minimumSizeHint().width()
        for other in parts[index + 1 :]:
            assert not part.geometry().intersects(other.geometry())
