"""A graded row answers to one key or one tap, and never answers for anybody."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import press, show, tap, write
from ui import theme
from ui.theme import Density
from ui.widgets.grade_button import Choice
from ui.widgets.grades import FollowUp, GradeAnswer, GradeQuestion, GradeRow, ScaleRow

GRADES = tuple(
    Choice(code=str(value), label=label, key=str(value))
    for value, label in enumerate(("None", "Mild", "Moderate", "Severe"))
)
REASONS = tuple(
    Choice(code=label, label=label.capitalize(), key=str(value))
    for value, label in enumerate(("asleep", "refused", "equipment", "other"), start=1)
)
VOMITED = FollowUp(title="Vomited since T+30?", short="Vomited?", after=frozenset("123"))


class Heard:
    """Everything that a row said, in order."""

    def __init__(self, row: GradeRow) -> None:
        self.said: list[tuple[str, object]] = []
        row.answered.connect(lambda code: self.said.append(("answered", code)))
        row.not_obtained.connect(lambda code: self.said.append(("not obtained", code)))
        row.follow_up_answered.connect(lambda yes: self.said.append(("follow-up", yes)))
        row.cleared.connect(lambda: self.said.append(("cleared", None)))
        row.moved.connect(lambda step: self.said.append(("moved", step)))


def nausea(*, follow_up: FollowUp | None = None) -> GradeRow:
    return GradeRow(
        GradeQuestion(
            title="Nausea",
            hint="Sick at all?",
            choices=GRADES,
            reasons=REASONS,
            follow_up=follow_up,
        )
    )


@pytest.fixture
def row(qtbot: QtBot) -> GradeRow:
    made = nausea()
    show(qtbot, made, 720, 60)
    return made


@pytest.fixture
def scale(qtbot: QtBot) -> ScaleRow:
    made = ScaleRow("Pain", "0 none, 10 worst", REASONS)
    show(qtbot, made, 720, 60)
    return made


def chosen(row: GradeRow) -> list[str]:
    return [button.choice.code for button in row.buttons if button.isChecked()]


@pytest.mark.parametrize("key", ["0", "1", "2", "3"])
def test_the_printed_digit_answers_and_goes_on(row: GradeRow, key: str) -> None:
    heard = Heard(row)

    write(row, key)

    assert heard.said == [("answered", key), ("moved", 1)]
    assert chosen(row) == [key]


def test_a_digit_that_is_not_printed_answers_nothing(row: GradeRow) -> None:
    heard = Heard(row)

    write(row, "4")

    assert heard.said == []


def test_a_tap_answers(row: GradeRow) -> None:
    heard = Heard(row)

    tap(row.buttons[2])

    assert heard.said[0] == ("answered", "2")
    assert chosen(row) == ["2"]


def test_answers_exclude_each_other(row: GradeRow) -> None:
    write(row, "1")
    write(row, "3")

    assert chosen(row) == ["3"]


def test_the_best_answer_is_leftmost(row: GradeRow) -> None:
    places = [button.mapTo(row, button.rect().topLeft()).x() for button in row.buttons]

    assert places == sorted(places)
    assert row.buttons[0].choice.key == "0"


def test_the_previous_answer_is_marked_and_never_selected(row: GradeRow) -> None:
    row.render_answer(GradeAnswer(previous="1", previous_at="T+30"))

    assert [button.mark for button in row.buttons] == ["", "T+30", "", ""]
    assert chosen(row) == []
    assert "T+30: Mild" in row.accessibleDescription()


def test_an_answer_keeps_the_mark_of_the_previous_one(row: GradeRow) -> None:
    row.render_answer(GradeAnswer(previous="1", previous_at="T+30"))

    write(row, "0")

    assert row.buttons[1].mark == "T+30"
    assert chosen(row) == ["0"]


def test_n_and_a_digit_say_why_it_was_not_asked(row: GradeRow) -> None:
    heard = Heard(row)

    write(row, "n2")

    assert heard.said == [("not obtained", "refused"), ("moved", 1)]
    assert chosen(row) == []


def test_two_taps_say_why_it_was_not_asked(row: GradeRow) -> None:
    heard = Heard(row)

    assert row._not_asked is not None
    tap(row._not_asked)
    tap(row._reasons[0])

    assert heard.said[0] == ("not obtained", "asleep")


def test_escape_closes_the_reasons_and_says_nothing(row: GradeRow) -> None:
    heard = Heard(row)
    write(row, "n")

    press(row, Qt.Key.Key_Escape)
    write(row, "1")

    assert heard.said[0] == ("answered", "1")


def test_a_reason_without_which_nothing_was_offered_is_not_offered(qtbot: QtBot) -> None:
    sedation = GradeRow(GradeQuestion(title="Sedation", hint="", choices=GRADES))
    show(qtbot, sedation, 720, 60)
    heard = Heard(sedation)

    write(sedation, "n")

    assert heard.said == []
    assert sedation._not_asked is None


def test_an_answer_takes_a_reason_back(row: GradeRow) -> None:
    row.render_answer(GradeAnswer(reason="asleep"))
    press(row, Qt.Key.Key_Backspace)

    write(row, "1")

    assert row.answer.reason is None
    assert row.answer.code == "1"


def test_up_and_down_ask_for_the_neighbours(row: GradeRow) -> None:
    heard = Heard(row)

    press(row, Qt.Key.Key_Down, Qt.Key.Key_Up)

    assert heard.said == [("moved", 1), ("moved", -1)]


def test_backspace_clears_once(row: GradeRow) -> None:
    write(row, "2")
    heard = Heard(row)

    press(row, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)

    assert heard.said == [("cleared", None)]
    assert chosen(row) == []


def test_arrows_point_without_answering_and_enter_chooses(row: GradeRow) -> None:
    heard = Heard(row)

    press(row, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert heard.said == []
    press(row, Qt.Key.Key_Return)

    assert heard.said == [("answered", "0"), ("moved", 1)]


def test_enter_without_pointing_is_left_to_the_form(row: GradeRow) -> None:
    heard = Heard(row)

    press(row, Qt.Key.Key_Return)

    assert heard.said == []


def test_a_symptom_opens_its_follow_up_in_the_row(qtbot: QtBot) -> None:
    row = nausea(follow_up=VOMITED)
    show(qtbot, row, 720, 60)
    heard = Heard(row)
    height = row.height()

    write(row, "2")
    assert heard.said == [("answered", "2")]
    assert row.height() == height
    write(row, "y")

    assert heard.said[1:] == [("follow-up", True), ("moved", 1)]


def test_no_symptom_asks_nothing_more(qtbot: QtBot) -> None:
    row = nausea(follow_up=VOMITED)
    show(qtbot, row, 720, 60)
    heard = Heard(row)

    write(row, "0")

    assert heard.said == [("answered", "0"), ("moved", 1)]


def test_the_follow_up_can_be_reached_at_any_grade(qtbot: QtBot) -> None:
    row = nausea(follow_up=VOMITED)
    show(qtbot, row, 720, 60)
    heard = Heard(row)
    assert row._open_follow is not None

    tap(row._open_follow)
    write(row, "1")

    assert heard.said == [("follow-up", True)]
    assert row._open_follow.label == "Vomited: Yes"


def test_answers_behind_more_are_reached_by_their_key(qtbot: QtBot) -> None:
    row = GradeRow(GradeQuestion(title="Red flags", hint="", choices=GRADES, shown=1, more="Any…"))
    show(qtbot, row, 720, 60)
    heard = Heard(row)
    assert not row.buttons[2].isVisible()

    write(row, "2")

    assert heard.said[0] == ("answered", "2")
    assert row.buttons[2].isVisible()


def test_all_targets_of_a_row_are_large_enough(qtbot: QtBot, density: Density) -> None:
    row = nausea(follow_up=VOMITED)
    show(qtbot, row, 720, 62)
    least = theme.current().target

    for page in range(3):
        row._show(page)
        row.grab()
        for button in row._on_page():
            assert button.height() >= least
            assert button.width() >= least


def test_no_answer_of_a_row_is_cut_in_a_small_window(qtbot: QtBot, density: Density) -> None:
    row = nausea(follow_up=VOMITED)
    show(qtbot, row, 706, 62)

    for button in row.buttons:
        assert button.width() >= button.minimumSizeHint().width()
    assert row.minimumSizeHint().width() <= 706


def test_a_row_is_read_out_with_its_answer(row: GradeRow) -> None:
    assert row.accessibleName() == "Nausea, Sick at all?"
    assert row.accessibleDescription() in {"", "Not answered"}

    write(row, "1")

    assert row.accessibleDescription() == "Mild"
    assert row.buttons[1].accessibleName() == "Nausea: Mild"


@pytest.mark.parametrize("key", ["0", "2", "5", "9"])
def test_a_digit_answers_the_scale_at_once(scale: ScaleRow, key: str) -> None:
    heard = Heard(scale)

    write(scale, key)

    assert heard.said == [("answered", key), ("moved", 1)]


def test_one_waits_as_it_may_become_ten(scale: ScaleRow) -> None:
    heard = Heard(scale)

    write(scale, "1")
    assert heard.said == []
    assert scale.waiting
    write(scale, "0")

    assert heard.said == [("answered", "10"), ("moved", 1)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_a_waiting_one_is_settled(scale: ScaleRow, key: Qt.Key) -> None:
    heard = Heard(scale)

    write(scale, "1")
    press(scale, key)

    assert heard.said == [("answered", "1"), ("moved", 1)]


def test_leaving_the_row_settles_a_waiting_one_without_moving(scale: ScaleRow) -> None:
    heard = Heard(scale)
    scale.setFocus()
    write(scale, "1")

    scale.clearFocus()

    assert heard.said == [("answered", "1")]


def test_backspace_takes_a_waiting_one_back(scale: ScaleRow) -> None:
    heard = Heard(scale)

    write(scale, "1")
    press(scale, Qt.Key.Key_Backspace)

    assert not scale.waiting
    assert heard.said == []


def test_another_digit_replaces_a_waiting_one(scale: ScaleRow) -> None:
    heard = Heard(scale)

    write(scale, "14")

    assert heard.said == [("answered", "4"), ("moved", 1)]


def test_a_scale_says_why_it_was_not_asked(scale: ScaleRow) -> None:
    heard = Heard(scale)

    write(scale, "n1")

    assert heard.said == [("not obtained", "asleep"), ("moved", 1)]


def test_all_eleven_steps_fit_a_small_window(qtbot: QtBot, density: Density) -> None:
    scale = ScaleRow("Pain", "0 none, 10 worst", REASONS)
    show(qtbot, scale, 706, 60)

    if density is Density.COMPACT:
        assert scale.minimumSizeHint().width() <= 706
    assert all(button.height() >= theme.current().target for button in scale.buttons)
