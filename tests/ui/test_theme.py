"""The tokens keep their promises, and everything follows a change of theme."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import count, picture
from ui import theme
from ui.fonts import FAMILY, MEDIUM, REGULAR, SEMIBOLD, font_file, load_fonts, ui_font
from ui.theme import Density, Role, ThemeName, density_for, theme_of, tokens
from ui.widgets.text import Label


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


PAIRS = [
    (name, pair["kind"], pair["fg"], pair["bg"], pair["need"])
    for name in ThemeName
    for pair in tokens()["themes"][name]["contrast"]
]


def test_black_on_white_has_the_contrast_that_the_standard_names() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21, abs=0.01)


@pytest.mark.parametrize(("name", "kind", "fg", "bg", "need"), PAIRS)
def test_every_pair_of_colours_has_the_contrast_it_needs(
    name: ThemeName, kind: str, fg: str, bg: str, need: float
) -> None:
    look = theme_of(name, Density.REGULAR)

    assert need >= (4.5 if kind == "text" else 3)
    assert contrast(look.color(fg), look.color(bg)) >= need


@pytest.mark.parametrize("name", list(ThemeName))
def test_ink_is_listed_on_every_ground_that_carries_text(name: ThemeName) -> None:
    grounds = {bg for theme_name, _, fg, bg, _ in PAIRS if theme_name is name and fg == "ink"}

    assert {"bg", "surface", "raised", "inset", "tint", "shade"} <= grounds
    assert {"highTint", "medTint", "lowTint"} <= grounds


@pytest.mark.parametrize("name", list(ThemeName))
def test_words_on_a_filled_block_of_each_priority_can_be_read(name: ThemeName) -> None:
    look = theme_of(name, Density.REGULAR)

    for ink, block in (("onHigh", "high"), ("onMedBlock", "medBlock"), ("onLow", "low")):
        assert contrast(look.color(ink), look.color(block)) >= 4.5


@pytest.mark.parametrize("name", list(ThemeName))
def test_the_focus_frame_stands_out_from_every_ground(name: ThemeName) -> None:
    look = theme_of(name, Density.REGULAR)

    for ground in ("bg", "surface", "raised", "inset", "tint"):
        assert contrast(look.color("accentStrong"), look.color(ground)) >= 3
    assert contrast(look.color("ink"), look.color("inset")) >= 3


def test_no_text_of_the_dim_theme_is_pure_white() -> None:
    look = theme_of(ThemeName.DIM, Density.REGULAR)

    assert luminance(look.color("ink")) < 0.55


def test_both_themes_know_the_same_colours() -> None:
    day, dim = (tokens()["themes"][name]["colors"] for name in ThemeName)

    assert set(day) == set(dim)


@pytest.mark.parametrize(
    ("width", "density"),
    [(1366, Density.COMPACT), (1599, Density.COMPACT), (1600, Density.REGULAR)],
)
def test_the_width_of_the_window_chooses_the_density(width: int, density: Density) -> None:
    assert density_for(width) is density


@pytest.mark.parametrize(("density", "target", "main"), [("regular", 52, 80), ("compact", 44, 58)])
def test_targets_are_as_large_as_gloved_fingers_need(density: str, target: int, main: int) -> None:
    look = theme_of(ThemeName.DAY, Density(density))

    assert look.target >= target
    assert look.size("primary") >= main
    assert look.size("touch") >= target


def test_the_typeface_loads_from_its_package(qapp: QApplication) -> None:
    assert font_file().is_file()
    assert load_fonts()
    assert FAMILY in QFontDatabase.families()


def test_weights_reach_the_variable_axis(qapp: QApplication) -> None:
    def width(weight: int) -> float:
        return QFontMetricsF(ui_font(40, weight)).horizontalAdvance("Awake")

    assert width(REGULAR) < width(MEDIUM) < width(SEMIBOLD)


def test_a_number_keeps_its_width_at_every_weight_and_for_every_digit(qapp: QApplication) -> None:
    widths = {
        round(QFontMetricsF(ui_font(40, weight)).horizontalAdvance(digit), 2)
        for weight in (REGULAR, MEDIUM, SEMIBOLD)
        for digit in "0123456789"
    }

    assert len(widths) == 1


def test_a_font_may_be_changed_without_changing_the_next_one(qapp: QApplication) -> None:
    ui_font(40, MEDIUM).setPixelSize(10)

    assert ui_font(40, MEDIUM).pixelSize() == 40


def test_only_identifiers_have_a_slashed_zero(qapp: QApplication) -> None:
    look = theme_of(ThemeName.DAY, Density.REGULAR)
    zero = QFont.Tag("zero")

    assert look.identifier(Role.BODY).isFeatureSet(zero)
    assert not look.font(Role.BODY).isFeatureSet(zero)


def test_a_follower_is_called_once_at_the_start_and_at_each_change(
    qapp: QApplication, qtbot: QtBot
) -> None:
    class Follower(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[ThemeName] = []
            theme.follow(self.look)

        def look(self) -> None:
            self.seen.append(theme.current().name)

    theme.apply(qapp, ThemeName.DAY, Density.REGULAR)
    follower = Follower()
    qtbot.addWidget(follower)

    theme.apply(qapp, ThemeName.DIM, Density.REGULAR)

    assert follower.seen == [ThemeName.DAY, ThemeName.DIM]
    theme.apply(qapp, ThemeName.DAY, Density.REGULAR)


def test_stock_widgets_are_large_enough_to_tap(qapp: QApplication, qtbot: QtBot) -> None:
    for density in Density:
        theme.apply(qapp, ThemeName.DAY, density)
        for widget in (QPushButton("Save"), QLineEdit()):
            qtbot.addWidget(widget)
            widget.ensurePolished()
            assert widget.sizeHint().height() >= theme.current().target


def test_a_focused_button_keeps_its_size(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, ThemeName.DAY, Density.REGULAR)
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()

    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    assert button.sizeHint() == before


@pytest.mark.parametrize("name", list(ThemeName))
def test_every_drawing_of_the_style_sheet_exists(name: ThemeName) -> None:
    look = theme_of(name, Density.REGULAR)

    assert all(Path(look.image(drawing)).is_file() for drawing in ("chevron", "check"))


def test_a_choice_list_shows_its_chevron(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, ThemeName.DAY, Density.REGULAR)
    box = QComboBox()
    qtbot.addWidget(box)
    box.resize(200, 60)
    box.show()

    assert count(picture(box).copy(140, 10, 58, 40), "ink2") > 8


def test_a_ticked_box_shows_a_tick(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, ThemeName.DAY, Density.REGULAR)
    box = QCheckBox("Second output")
    qtbot.addWidget(box)
    box.show()
    empty = count(picture(box), "fill")

    box.setChecked(True)

    assert count(picture(box), "fill") > empty + 200
    assert count(picture(box).copy(2, 0, 22, box.height()), "onFill") > 15


def test_a_widget_that_is_gone_is_not_called_and_not_kept(qapp: QApplication, qtbot: QtBot) -> None:
    label = Label("gone soon")
    gone = weakref.ref(label)
    del label
    gc.collect()

    theme.apply(qapp, ThemeName.DIM, Density.REGULAR)

    assert gone() is None
    theme.apply(qapp, ThemeName.DAY, Density.REGULAR)


def test_followers_that_are_gone_are_forgotten_in_the_long_run(qapp: QApplication) -> None:
    known = theme.notifier()

    for _ in range(2 * theme.FOLLOWERS + 10):
        Label("gone at once").deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert len(known._followers) <= 2 * theme.FOLLOWERS
