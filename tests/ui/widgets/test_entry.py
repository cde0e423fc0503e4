"""Number fields, keypads and PINs: what is typed is what is sent, once and only once."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import alarm_pixels, picture, press, show, tap, write
from ui import theme
from ui.theme import Density
from ui.widgets.keypad import Keypad, LeftKey, PinDots, PinPad
from ui.widgets.priority import Priority
from ui.widgets.vital import FieldState, VitalField, VitalMessage, VitalSpec

HR = VitalSpec(
    title="Heart rate", unit="beats per minute", minimum=Decimal(0), maximum=Decimal(300)
)
TEMPERATURE = VitalSpec(
    title="Temperature", unit="°C", minimum=Decimal("25.0"), maximum=Decimal("45.0"), decimals=1
)


class Heard:
    """Everything that a field said, in order."""

    def __init__(self, field: VitalField) -> None:
        self.said: list[tuple[str, object]] = []
        field.committed.connect(lambda text: self.said.append(("committed", text)))
        field.moved.connect(lambda step: self.said.append(("moved", step)))
        field.not_read.connect(lambda: self.said.append(("not read", None)))


@pytest.fixture
def field(qtbot: QtBot) -> VitalField:
    made = VitalField(HR)
    show(qtbot, made)
    made.setFocus()
    return made


def test_a_complete_number_is_committed_and_moves_on(field: VitalField) -> None:
    heard = Heard(field)

    write(field, "88")

    assert heard.said == [("committed", "88"), ("moved", 1)]


def test_a_number_that_may_grow_waits(field: VitalField) -> None:
    heard = Heard(field)

    write(field, "30")

    assert heard.said == []


def test_enter_takes_a_number_that_waits(field: VitalField) -> None:
    heard = Heard(field)

    write(field, "30")
    press(field, Qt.Key.Key_Return)

    assert heard.said == [("committed", "30"), ("moved", 1)]


def test_leaving_the_field_commits_once(field: VitalField) -> None:
    heard = Heard(field)
    write(field, "30")

    field.clearFocus()
    field.setFocus()
    field.clearFocus()

    assert heard.said == [("committed", "30")]


def test_a_correction_is_committed_again(field: VitalField) -> None:
    write(field, "88")
    heard = Heard(field)

    field.selectAll()
    write(field, "92")

    assert heard.said == [("committed", "92"), ("moved", 1)]


def test_a_value_that_is_emptied_is_committed_as_empty(field: VitalField) -> None:
    write(field, "88")
    heard = Heard(field)

    field.selectAll()
    press(field, Qt.Key.Key_Backspace)
    field.clearFocus()

    assert heard.said == [("committed", "")]


@pytest.mark.parametrize("typed", ["abc", "-", "+", " ", "8.5", "8,5"])
def test_a_whole_number_takes_digits_only(field: VitalField, typed: str) -> None:
    write(field, typed)

    assert set(field.text()) <= set("0123456789")


def test_no_digit_follows_a_leading_zero(field: VitalField) -> None:
    heard = Heard(field)

    write(field, "0")
    write(field, "5")

    assert field.text() == "0"
    assert heard.said == [("committed", "0"), ("moved", 1)]


@pytest.mark.parametrize("typed", ["36.8", "36,8"])
def test_a_decimal_takes_comma_and_point(qtbot: QtBot, typed: str) -> None:
    field = VitalField(TEMPERATURE)
    show(qtbot, field)
    heard = Heard(field)

    write(field, typed)

    assert heard.said == [("committed", typed), ("moved", 1)]


def test_a_digit_after_the_last_whole_one_goes_behind_the_sign(qtbot: QtBot) -> None:
    field = VitalField(TEMPERATURE)
    show(qtbot, field)
    with qtbot.waitSignal(field.committed) as told:
        write(field, "365")

    assert field.text() == "36.5"
    assert told.args == ["36.5"]


def test_a_weight_of_three_digits_and_a_decimal_fits_its_field(qtbot: QtBot) -> None:
    field = VitalField(VitalSpec(title="Weight", unit="kg", minimum=Decimal(20),
                                 maximum=Decimal(350), decimals=1))  # fmt: skip
    show(qtbot, field)
    field.render_value("120.5")

    wide = field.fontMetrics().horizontalAdvance("120.5")
    assert wide + 2 * 16 <= field.width()


def test_a_decimal_takes_no_second_sign_and_no_digit_too_many(qtbot: QtBot) -> None:
    field = VitalField(TEMPERATURE)
    show(qtbot, field)

    write(field, "36.,85")

    assert field.text() == "36.8"


def test_an_impossible_number_stays_where_it_is(field: VitalField) -> None:
    heard = Heard(field)

    write(field, "301")

    assert field.text() == "301"
    assert heard.said == []


def test_n_says_that_it_was_not_read(field: VitalField) -> None:
    heard = Heard(field)

    write(field, "n")

    assert heard.said == [("not read", None)]
    assert field.text() == ""


def test_typing_takes_not_read_back(field: VitalField) -> None:
    field.render_not_read("Not read: equipment")
    assert field.property("empty") == "true"

    write(field, "8")

    assert field.property("empty") == "false"


def test_up_and_down_ask_for_the_neighbours(field: VitalField) -> None:
    heard = Heard(field)

    press(field, Qt.Key.Key_Up, Qt.Key.Key_Down)

    assert heard.said == [("moved", -1), ("moved", 1)]


def test_showing_a_kept_value_says_nothing(field: VitalField) -> None:
    heard = Heard(field)

    field.render_value("88")
    field.clearFocus()

    assert heard.said == []


def test_each_state_has_its_own_border(field: VitalField) -> None:
    field.render_value("88")
    field.clearFocus()
    pictures = []
    for state in FieldState:
        field.render_state(state, f"{state.value} value")
        pictures.append(picture(field))
        assert field.accessibleDescription() == f"{state.value} value"

    for index, seen in enumerate(pictures):
        assert all(seen != other for other in pictures[index + 1 :])


@pytest.mark.parametrize(
    ("state", "alarming"), [("ok", False), ("critical", True), ("impossible", False)]
)
def test_only_a_crossed_limit_has_an_alarm_colour(
    field: VitalField, state: str, *, alarming: bool
) -> None:
    field.render_value("88")
    field.clearFocus()

    field.render_state(FieldState(state))

    assert any(alarm_pixels(field).values()) is alarming


def test_a_field_is_large_enough_for_its_widest_number(qtbot: QtBot, density: Density) -> None:
    field = VitalField(HR)
    show(qtbot, field)

    needed = field.fontMetrics().horizontalAdvance("300")
    assert field.width() >= needed + 16
    assert field.height() >= theme.current().target
    assert field.accessibleName() == "Heart rate, beats per minute"


def test_a_message_keeps_its_place_when_it_comes_and_goes(qtbot: QtBot, density: Density) -> None:
    message = VitalMessage()
    show(qtbot, message, 360, message.minimumHeight())
    before = message.sizeHint()

    message.render_message(Priority.MEDIUM, "SBP 164 is 4 over 160.", "Saving it raises an alert.")

    assert message.sizeHint() == before
    assert alarm_pixels(message)["med"] > 50
    message.render_message(None, "")
    assert set(alarm_pixels(message).values()) == {0}


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[tuple[VitalField, Keypad]]:
    window = QWidget()
    field, keypad = VitalField(HR), Keypad()
    layout = QHBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(keypad)
    show(qtbot, window, 700, 600)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field, keypad
    window.close()


def test_the_keypad_types_into_the_focused_field(form: tuple[VitalField, Keypad]) -> None:
    field, keypad = form
    heard = Heard(field)

    tap(keypad.digits[8])
    tap(keypad.digits[8])

    assert field.text() == "88"
    assert heard.said == [("committed", "88"), ("moved", 1)]


def test_a_key_acts_on_press_and_takes_no_focus(form: tuple[VitalField, Keypad]) -> None:
    field, keypad = form

    QTest.mousePress(keypad.digits[3], Qt.MouseButton.LeftButton)

    assert field.text() == "3"
    assert field.hasFocus()
    QTest.mouseRelease(keypad.digits[3], Qt.MouseButton.LeftButton)
    assert field.text() == "3"


def test_the_keypad_deletes_the_last_digit(form: tuple[VitalField, Keypad]) -> None:
    field, keypad = form

    tap(keypad.digits[3])
    tap(keypad.backspace)

    assert field.text() == ""


def test_the_other_keys_say_what_they_are_for(
    qtbot: QtBot, form: tuple[VitalField, Keypad]
) -> None:
    _, keypad = form

    with qtbot.waitSignal(keypad.not_read):
        tap(keypad.left)
    with qtbot.waitSignal(keypad.next_field):
        tap(keypad.next)


def test_the_decimal_sign_is_there_only_when_wanted(qtbot: QtBot) -> None:
    window = QWidget()
    field, keypad = VitalField(TEMPERATURE), Keypad()
    layout = QHBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(keypad)
    show(qtbot, window, 700, 600)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert not keypad.comma.isVisible()

    keypad.set_decimals(wanted=True)
    for key in (keypad.digits[3], keypad.digits[6], keypad.comma, keypad.digits[8]):
        tap(key)

    assert field.text() == "36.8"


def test_all_keys_are_large_enough(qtbot: QtBot, density: Density) -> None:
    keypad = Keypad()
    keypad.set_decimals(wanted=True)
    show(qtbot, keypad, 240, 300)
    least = theme.current().target

    for key in (*keypad.digits, keypad.left, keypad.backspace, keypad.comma, keypad.next):
        assert key.width() >= least
        assert key.height() >= least
        assert key.accessibleName()


def test_the_sixth_digit_completes_the_pin(qtbot: QtBot) -> None:
    dots = PinDots()
    show(qtbot, dots)
    pins: list[str] = []
    dots.completed.connect(pins.append)

    write(dots, "40718")
    assert pins == []
    write(dots, "2")

    assert pins == ["407182"]


def test_a_pin_is_forgotten_when_it_was_handed_over(qtbot: QtBot) -> None:
    dots = PinDots()
    show(qtbot, dots)

    write(dots, "407182")

    assert dots.count == 0
    assert "407182" not in (dots.accessibleName(), dots.accessibleDescription())


def test_letters_are_no_pin(qtbot: QtBot) -> None:
    dots = PinDots()
    show(qtbot, dots)

    write(dots, "a4b²")

    assert dots.count == 1


def test_backspace_and_clear_take_digits_back(qtbot: QtBot) -> None:
    dots = PinDots()
    show(qtbot, dots)
    write(dots, "407")

    press(dots, Qt.Key.Key_Backspace)
    assert dots.count == 2
    assert dots.accessibleDescription() == "4 digits left"
    dots.clear()

    assert dots.count == 0


def test_no_digit_of_a_pin_is_drawn(qtbot: QtBot) -> None:
    dots = PinDots()
    show(qtbot, dots)
    write(dots, "1")
    one = picture(dots)
    dots.clear()

    write(dots, "8")

    assert picture(dots) == one


def test_the_pin_pad_takes_keys_wherever_the_focus_is(qtbot: QtBot) -> None:
    pad = PinPad("PIN of M. Okonjo RN")
    show(qtbot, pad, 320, 420)
    pins: list[str] = []
    pad.completed.connect(pins.append)

    for digit in (4, 0, 7, 1, 8, 2):
        tap(pad.keypad.digits[digit])

    assert pins == ["407182"]
    assert pad.dots.accessibleName() == "PIN of M. Okonjo RN"


def test_the_pin_pad_clears(qtbot: QtBot) -> None:
    pad = PinPad()
    show(qtbot, pad, 320, 420)
    tap(pad.keypad.digits[4])

    tap(pad.keypad.left)

    assert pad.dots.count == 0


def test_a_keypad_for_a_pin_offers_to_clear(qtbot: QtBot) -> None:
    keypad = Keypad(LeftKey.CLEAR)
    qtbot.addWidget(keypad)

    with qtbot.waitSignal(keypad.cleared):
        tap(keypad.left)
    assert keypad.left.label == "Clear"
