"""Text at 125 % and 150 %: every screen whole in every language, and nothing out of reach."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import LANGUAGES
from tests.ui import pictures
from tests.ui.check.test_screen import caution
from tests.ui.fake_station import PEOPLE
from tests.ui.test_languages import SCREENS, SHEETS, app, settled
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, place_of
from ui import language, theme
from ui.forms.chips import Chips
from ui.forms.reach import Area
from ui.settings.screen import SettingsScreen
from ui.start.protocol_list import Listed
from ui.theme import Density, Role, ThemeName, theme_of
from ui.widgets import base, buttons
from ui.widgets.grade_button import GradeButton

LEADER = PEOPLE[1]
EACH = pytest.mark.parametrize("spoken", tuple(LANGUAGES))
Look = tuple[tuple[int, int], int]
"""Size of the window in pixels, and percent of the usual size of the text."""
LOOKS = pytest.mark.parametrize(
    "look",
    [(REGULAR, 125), (REGULAR, 150), (COMPACT, 125), (COMPACT, 150)],
    ids=["regular-125", "regular-150", "compact-125", "compact-150"],
)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, language.ENGLISH)


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every painted line that ends in an ellipsis from now on."""
    found: list[str] = []
    narrowed = base._narrowed

    def heard(*line: object) -> tuple[object, str]:
        font, text = narrowed(*line)
        if text != line[1]:
            found.append(f"{line[1]} -> {text}")
        return font, text

    monkeypatch.setattr(base, "_narrowed", heard)
    return found


def outside(root: QWidget) -> list[str]:
    """Return the widgets that stick out of what holds them, where nothing scrolls to them."""
    found = []
    for each in root.findChildren(QWidget):
        holder = each.parentWidget()
        if holder is None or each.isWindow() or not each.isVisible():
            continue
        scrolled = isinstance(holder.parentWidget(), QScrollArea) or _inside_qt(each)
        room = holder.rect().adjusted(-1, -1, 1, 1)
        if each.height() < each.minimumHeight() or each.width() < each.minimumWidth():
            found.append(f"{type(each).__name__} {each.size().toTuple()} is squeezed")
        if not scrolled and not room.contains(each.geometry()):
            found.append(f"{type(holder).__name__} > {type(each).__name__} {each.geometry()}")
    return found


def _inside_qt(widget: QWidget) -> bool:
    """Return whether Qt itself lays `widget` out: bars and headers of a scrolled list."""
    return type(widget).__module__.startswith("PySide6") and widget.objectName().startswith("qt_")


def faults(shown: Opened, size: tuple[int, int], cut: list[str]) -> list[str]:
    """Return what is cut or sticks out, and whether the window was pushed to another size."""
    settled(shown)
    cut.clear()
    shown.window.grab()
    wrapped = {button.label for button in shown.window.findChildren(GradeButton)}
    found = [text for text in clipped(shown.window) if text not in wrapped]
    if shown.window.size().toTuple() != size:
        found.append(f"window of {shown.window.size().toTuple()}")
    return [*found, *cut, *outside(shown.window)]


@EACH
@LOOKS
def test_no_screen_cuts_large_text(qtbot: QtBot, cut: list[str], spoken: str, look: Look) -> None:
    language.speak(app(), spoken)
    shown = open_window(qtbot, size=look[0], percent=look[1])
    found = {}
    for where in SCREENS:
        shown.window.show_screen(*where)
        found[where] = faults(shown, look[0], cut)

    assert {where: each for where, each in found.items() if each} == {}


@EACH
@LOOKS
def test_no_sheet_cuts_large_text(qtbot: QtBot, cut: list[str], spoken: str, look: Look) -> None:
    language.speak(app(), spoken)
    shown = open_window(qtbot, size=look[0], percent=look[1])
    shown.window.show_chair(1)
    found = {}
    for kind in SHEETS:
        shown.chair.side.open_sheet(kind, pictures.missed_without_reason(), shown.station)
        found[kind] = faults(shown, look[0], cut)

    assert {kind: each for kind, each in found.items() if each} == {}


@EACH
@LOOKS
@pytest.mark.parametrize("people", [True, False], ids=["sign-in", "first-run"])
def test_nobody_signed_in_reads_large_text_too(
    qtbot: QtBot, cut: list[str], spoken: str, look: Look, people: bool
) -> None:
    language.speak(app(), spoken)
    shown = (
        open_window(qtbot, size=look[0], signed_in=False, percent=look[1])
        if people
        else open_window(qtbot, (), size=look[0], signed_in=False, people=(), percent=look[1])
    )
    assert faults(shown, look[0], cut) == []


@LOOKS
def test_alert_ring_and_bars_never_scroll(qtbot: QtBot, look: Look) -> None:
    shown = open_window(qtbot, size=look[0], percent=look[1])
    shown.window.show_chair(4)
    chair = settled(shown).chair
    fixed = (chair.dock, chair.next.ring, chair.next.main, chair.bar, chair.header.name)
    seen = QRect(QPoint(0, 0), shown.window.size())

    for part in (*fixed, shown.window.bar):
        assert seen.contains(place_of(part))
        assert not any(area.isAncestorOf(part) for area in shown.window.findChildren(QScrollArea))


@LOOKS
def test_the_words_of_a_suggested_action_are_whole(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, look: Look
) -> None:
    drawn: list[tuple[str, QRectF, int]] = []
    draw = base.draw_text

    def noted(*told: Any) -> None:
        drawn.append((told[2], QRectF(told[1]), told[3].pixelSize()))
        draw(*told)

    shown = open_window(qtbot, size=look[0], percent=look[1])
    shown.window.show_chair(4)
    offers = [each for each in settled(shown).chair.dock.offers if each.isVisible()]
    monkeypatch.setattr(buttons, "draw_text", noted)
    for each in offers:
        drawn.clear()
        each.grab()
        (words, box, px) = drawn[-1]
        assert words
        assert box.height() >= px
        assert box.bottom() <= each.height()
        assert px >= theme_of(ThemeName.DAY, theme.current().density).px(Role.CAPTION)


@LOOKS
def test_beside_an_alert_the_course_stays_in_view(qtbot: QtBot, look: Look) -> None:
    shown = open_window(qtbot, size=look[0], percent=look[1])
    shown.window.show_chair(4)
    chair = settled(shown).chair
    figures = (chair.infusion.elapsed, chair.infusion.remaining)

    for figure in figures:
        seen = figure.visibleRegion().boundingRect()
        assert seen.size() == figure.size()


@LOOKS
def test_the_alert_of_another_chair_stays_in_view_over_a_check(qtbot: QtBot, look: Look) -> None:
    shown = open_window(qtbot, size=look[0], percent=look[1])
    shown.window.show_screen("check", 1)
    check = settled(shown).window.made("check")

    for part in (check.strip.slot.button, check.foot.bar.main, check.keys.keypad):
        assert QRect(QPoint(0, 0), shown.window.size()).contains(place_of(part))
        assert not any(area.isAncestorOf(part) for area in check.findChildren(QScrollArea))


@LOOKS
@pytest.mark.parametrize(
    ("measure", "typed"), [("sbp", "186"), ("spo2", "88"), ("rr", "32")], ids=["sbp", "spo2", "rr"]
)
@pytest.mark.parametrize("extra", [False, True], ids=["slot", "all-measures"])
def test_what_a_value_means_and_the_button_that_saves_stay_in_view(
    qtbot: QtBot, look: Look, measure: str, typed: str, extra: bool
) -> None:
    shown = open_window(qtbot, size=look[0], percent=look[1])
    shown.station.crossings = (caution(measure, int(typed), int(typed) - 4),)
    shown.window.show_screen("check:extra" if extra else "check", 1)
    check = settled(shown).window.made("check")
    field = check.read.fields[measure]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    settled(shown)
    QTest.keyClicks(field, typed)
    settled(shown)

    said = check.foot.bar.findChildren(QLabel)[0]
    parts = [said, check.foot.bar.main]
    assert "caution limit" in said.text()
    if measure == "sbp":  # the diastolic is the next field, above the same line
        assert check.read.fields["dbp"].hasFocus()
        parts.append(check.read.rows[0].line.message)
    for part in parts:
        assert QRect(QPoint(0, 0), shown.window.size()).contains(place_of(part))
        assert part.visibleRegion().boundingRect() == part.rect()
    assert clipped(check.foot) == []


def test_what_has_the_focus_is_scrolled_into_view(qtbot: QtBot) -> None:
    shown = open_window(qtbot, size=COMPACT, percent=150)
    shown.window.show_screen("check", 1)
    check = settled(shown).window.made("check")
    (area,) = (each for each in check.findChildren(Area) if each.isAncestorOf(check.ask))
    last = check.read.rows[-1]
    port = area.viewport()
    before = QRect(last.mapTo(port, QPoint(0, 0)), last.size())
    assert not port.rect().intersects(before)

    check.read.fields["spo2"].setFocus(Qt.FocusReason.TabFocusReason)
    settled(shown)

    field = check.read.fields["spo2"]
    assert port.rect().contains(QRect(field.mapTo(port, QPoint(0, 0)), field.size()))


def test_at_100_percent_nothing_scrolls_that_did_not_before(qtbot: QtBot) -> None:
    shown = open_window(qtbot, size=COMPACT)
    for name, chair in SCREENS:
        shown.window.show_screen(name, chair)
        areas = settled(shown).window.current().findChildren(Area)
        assert [area for area in areas if not isinstance(area, Listed)] == []
        assert [area for area in areas if area.verticalScrollBar().maximum()] == []


def test_a_tap_in_the_settings_changes_the_text_at_once_and_back(qtbot: QtBot) -> None:
    shown = open_window(qtbot, size=COMPACT)
    shown.bridge.sign_in(LEADER)
    shown.window.show_screen("chair", 1)
    shown.window.show_screen("settings", 0)
    settings = shown.window.made("settings")
    assert isinstance(settings, SettingsScreen)
    chips = settings.station.text_size.chips
    usual = chips.buttons[2].font().pixelSize()

    chips.buttons[2].click()
    settled(shown)
    large = chips.buttons[2].font().pixelSize()
    areas = settings.findChildren(Area)
    chips.buttons[0].click()
    settled(shown)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert {"text_size": 150} in shown.station.changes
    assert (usual, large, chips.buttons[2].font().pixelSize()) == (15, 22, 15)
    assert len(areas) == 1
    assert shown.window.findChildren(Area) == [shown.chair.loose]
    assert not shown.chair.loose.isVisibleTo(shown.chair)
    assert shown.chair.infusion.parentWidget() is shown.chair.next.parentWidget()
    assert clipped(shown.window) == []


def test_the_focus_survives_a_change_of_the_text_size(qtbot: QtBot) -> None:
    shown = open_window(qtbot, size=COMPACT)
    shown.bridge.sign_in(LEADER)
    shown.window.show_screen("settings", 0)
    chips = shown.window.made("settings").station.text_size.chips
    chips.buttons[1].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(chips.buttons[1], Qt.Key.Key_Space)
    settled(shown)

    assert shown.station.settings.text_size == 125
    assert shown.window.focusWidget() is chips.buttons[1]


def test_what_is_read_from_afar_grows_half_as_much() -> None:
    usual, large = (theme_of(ThemeName.DAY, Density.REGULAR, percent) for percent in (100, 150))

    assert [large.px(role) for role in (Role.CAPTION, Role.BODY, Role.TITLE)] == [21, 27, 40]
    assert [large.px(role) for role in (Role.VALUE, Role.FAR, Role.HERO)] == [50, 75, 120]
    assert large.target == usual.target  # no key and no button gets smaller


def test_letters_are_narrow_in_large_text_only() -> None:
    usual, large = (theme_of(ThemeName.DAY, Density.REGULAR, percent) for percent in (100, 125))

    assert not usual.narrow
    assert large.narrow
    same_size = theme_of(ThemeName.DAY, Density.REGULAR).font(Role.BODY)
    same_size.setPixelSize(large.px(Role.BODY))
    words = "Another person checks dose and rate"
    assert base.text_width(large.font(Role.BODY), words) < base.text_width(same_size, words)


def test_chips_go_into_more_lines_where_large_text_has_no_room(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, ThemeName.DAY, Density.COMPACT, 150)
    chips = Chips("Unit", [(each, each * 5) for each in ("mg", "mcg", "g", "mL")])
    sheet = QWidget()
    qtbot.addWidget(sheet)
    QVBoxLayout(sheet).addWidget(chips)
    sheet.resize(1200, 60)
    sheet.show()
    beside = {chip.y() for chip in chips.buttons}
    sheet.resize(260, 300)
    qapp.processEvents()

    assert len(beside) == 1
    assert len({chip.y() for chip in chips.buttons}) > 1
    assert all(chip.geometry().right() <= chips.width() for chip in chips.buttons)
    assert all(chip.width() >= chip.minimumSizeHint().width() for chip in chips.buttons)
