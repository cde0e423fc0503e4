"""Nothing is told by colour alone: every state of the real screens differs in shades of grey.

Two states of a widget are grabbed from the real window, with the same words wherever a state has no
words of its own, and compared without any colour.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import Priority as Level
from tests.ui import pictures
from tests.ui.windows import Opened, open_window, room
from ui import theme
from ui.alert.present import dock_of
from ui.board.screen import BoardScreen
from ui.check.read_panel import Meaning, ReadRow
from ui.check.screen import CheckScreen
from ui.check.strip import Elsewhere
from ui.discharge.screen import DischargeScreen
from ui.sign_in.screen import SignInScreen
from ui.start.screen import StartScreen
from ui.theme import ThemeName
from ui.widgets.choice_row import YesNoRow
from ui.widgets.criterion import CriterionRow, Verdict
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.grade_data import GradeAnswer
from ui.widgets.marks import flash_clock
from ui.widgets.priority import Priority
from ui.widgets.tab import TabAlert
from ui.widgets.vital import FieldState

APART = 40
"""Shades of 256 between which an eye tells two greys apart at a glance; 3:1 is more than that."""
LEAST = 40
"""Pixels that differ so: less than the strokes of one shape."""
States = Mapping[str, Callable[[], object]]
Scene = Callable[[Opened], tuple[QWidget, States]]
LEVELS = {None: "calm", Priority.LOW: "low", Priority.MEDIUM: "medium", Priority.HIGH: "high"}


@pytest.fixture(autouse=True)
def _no_flash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flash_clock(), "strength", lambda _priority: 1.0)


def grey(widget: QWidget) -> Image.Image:
    """Return what `widget` shows, in shades of grey."""
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    raw = bytes(image.constBits())
    return Image.frombytes("RGB", size, raw, "raw", "RGB", image.bytesPerLine()).convert("L")


def apart(one: Image.Image, other: Image.Image) -> int:
    """Return how many pixels differ by `APART` shades or more."""
    counted = ImageChops.difference(one, other).histogram()
    return sum(counted[APART:])


def alike(widget: QWidget, states: States) -> list[str]:
    """Return the pairs of states that look alike without colour."""
    seen = {}
    for name, enter in states.items():
        enter()
        seen[name] = grey(widget)
    return [
        f"{one} and {other}"
        for one, other in combinations(seen, 2)
        if apart(seen[one], seen[other]) < LEAST
    ]


# the scenes --------------------------------------------------------------------------------


def _tabs(shown: Opened) -> tuple[QWidget, States]:
    shown.window.show_chair(1)
    tab = shown.window.bar.tabs[3]
    base = replace(tab.tab, alert=TabAlert.FILL)

    def state(**changes: object) -> Callable[[], object]:
        return lambda: tab.render_tab(replace(base, **changes))  # type: ignore[arg-type]

    return tab, {
        **{name: state(priority=level) for level, name in LEVELS.items()},
        **{f"answered {LEVELS[level]}": state(priority=level, alert=TabAlert.TINT) for level in
           (Priority.MEDIUM, Priority.HIGH)},
        "in view": state(priority=None, current=True),
    }  # fmt: skip


def _lanes(shown: Opened) -> tuple[QWidget, States]:
    board = shown.window.current()
    assert isinstance(board, BoardScreen)
    lane = board.lanes[3]
    base = replace(lane.view, filled=False)

    def state(level: Priority | None, *, filled: bool = False) -> Callable[[], object]:
        first = "Now" if filled else "1:48"  # as the board says it
        told = replace(base, first=first, priority=level, filled=filled)
        return lambda: lane.render_lane(told)

    return lane, {
        **{name: state(level) for level, name in LEVELS.items()},
        "unanswered medium": state(Priority.MEDIUM, filled=True),
        "unanswered high": state(Priority.HIGH, filled=True),
    }


def _ribbon(shown: Opened) -> tuple[QWidget, States]:
    board = shown.window.current()
    assert isinstance(board, BoardScreen)
    card = board.cards[0]
    base = card.view
    assert base is not None
    return card, {
        f"{LEVELS[level]}{' unanswered' if filled else ''}": (
            lambda level=level, filled=filled: card.render_card(
                replace(base, priority=level, filled=filled)
            )
        )
        for level, filled in (
            (None, False), (Priority.LOW, False), (Priority.MEDIUM, False), (Priority.HIGH, False),
            (Priority.MEDIUM, True), (Priority.HIGH, True),
        )
    }  # fmt: skip


def _lateness(shown: Opened) -> tuple[QWidget, States]:
    board = shown.window.current()
    assert isinstance(board, BoardScreen)
    lane = board.lanes[4]
    base = lane.view
    first = base.timeline.dots[0]

    def state(level: Priority | None, to: float | None) -> Callable[[], object]:
        dots = (replace(first, priority=level, late_to=to), *base.timeline.dots[1:])
        timeline = replace(base.timeline, dots=dots)
        return lambda: lane.render_lane(replace(base, priority=None, timeline=timeline))

    return lane, {
        "on time": state(None, None),
        "late, low": state(Priority.LOW, 0.3),
        "late, medium": state(Priority.MEDIUM, 0.3),
    }


def _dock(shown: Opened) -> tuple[QWidget, States]:
    shown.window.show_chair(4)
    base = dock_of(pictures.high(), shown.bridge.board, shown.station)
    assert base is not None
    dock = shown.chair.dock

    def state(level: Priority, *, answered: bool) -> Callable[[], object]:
        return lambda: dock.render_dock(replace(base, shape=level, answered=answered))

    return dock.head, {
        f"{LEVELS[level]}{' answered' if done else ''}": state(level, answered=done)
        for level in (Priority.LOW, Priority.MEDIUM, Priority.HIGH)
        for done in (False, True)
    }


def _values(shown: Opened) -> tuple[QWidget, States]:
    shown.window.show_chair(1)
    view = pictures.calm()
    row = shown.chair.side.values.vitals["hr"]

    def state(level: Level | None) -> Callable[[], object]:
        latest = {**view.latest, "hr": replace(view.latest["hr"], priority=level)}
        return lambda: row.render_vital(replace(view, latest=latest))

    return row, {
        "inside": state(None),
        "over caution": state(Level.MEDIUM),
        "over critical": state(Level.HIGH),
    }


def _trend(shown: Opened) -> tuple[QWidget, States]:
    shown.window.show_chair(1)
    chart = shown.chair.chart
    base = chart._trend
    lane = base.lanes[1]

    def state(level: Priority | None) -> Callable[[], object]:
        points = (*lane.points[:-1], replace(lane.points[-1], crossed=level))
        lanes = (base.lanes[0], replace(lane, points=points), *base.lanes[2:])
        return lambda: chart.render_trend(replace(base, lanes=lanes))

    return chart, {
        "inside": state(None), "caution": state(Priority.MEDIUM), "critical": state(Priority.HIGH)
    }  # fmt: skip


def _check(shown: Opened) -> CheckScreen:
    shown.window.show_screen("check", 1)
    screen = shown.window.current()
    assert isinstance(screen, CheckScreen)
    return screen


def _fields(shown: Opened) -> tuple[QWidget, States]:
    check = _check(shown)
    field = check.read.fields["hr"]
    row = next(each for each in check.read.findChildren(ReadRow) if field in each.fields.values())
    field.setText("88")

    def state(kind: FieldState, level: Level | None = None) -> Callable[[], object]:
        meaning = Meaning(state=kind, priority=level, first="" if kind is FieldState.OK else "88")
        return lambda: row.render_meanings({"hr": meaning})

    return row, {
        "inside": state(FieldState.OK),
        "caution": state(FieldState.CAUTION, Level.MEDIUM),
        "critical": state(FieldState.CRITICAL, Level.HIGH),
        "not possible": state(FieldState.IMPOSSIBLE),
    }


def _answers(shown: Opened) -> tuple[QWidget, States]:
    row = _check(shown).ask.rows["nausea"]
    base = GradeAnswer()

    def state(**changes: object) -> Callable[[], object]:
        return lambda: row.render_answer(replace(base, **changes))  # type: ignore[arg-type]

    return row, {
        "open": state(),
        "none": state(code="0"),
        "severe": state(code="3"),
        "before": state(previous="3", previous_at="T+30"),
        "chosen as before": state(code="3", previous="3", previous_at="T+30"),
    }


def _elsewhere(shown: Opened) -> tuple[QWidget, States]:
    slot = _check(shown).strip.slot

    def state(level: Level | None) -> Callable[[], object]:
        said = level and Elsewhere(chair=4, priority=level, words="Chair 4", discreet=False)
        return lambda: slot.render_alert(said or None)

    return slot, {
        "calm": state(None),
        "low": state(Level.LOW),
        "medium": state(Level.MEDIUM),
        "high": state(Level.HIGH),
    }


def _checklist(shown: Opened) -> tuple[QWidget, States]:
    shown.window.show_screen("start", 2)
    screen = shown.window.current()
    assert isinstance(screen, StartScreen)
    row = max(screen.findChildren(YesNoRow), key=lambda each: len(each.buttons))
    base = replace(row._question, answer=None, missing=False)
    codes = [button.choice.code for button in row.buttons]
    return row, {
        "open": lambda: row.render_question(base),
        "missing": lambda: row.render_question(replace(base, missing=True)),
        "first answer": lambda: row.render_question(replace(base, answer=codes[0])),
        "last answer": lambda: row.render_question(replace(base, answer=codes[-1])),
    }


def _criteria(shown: Opened) -> tuple[QWidget, States]:
    shown.window.show_screen("discharge", 6)
    screen = shown.window.current()
    assert isinstance(screen, DischargeScreen)
    row = screen.findChildren(CriterionRow)[0]
    base = replace(row._criterion, result="", button="")
    return row, {
        verdict.value: lambda verdict=verdict: row.render_criterion(replace(base, verdict=verdict))
        for verdict in Verdict
    }


def _foot(shown: Opened) -> tuple[QWidget, States]:
    shown.window.show_screen("discharge", 6)
    foot = shown.window.current().findChildren(FootBar)[0]
    base = Foot(main="Discharge", title="3 still missing")
    return foot, {
        "a fact": lambda: foot.render_foot(base),
        "missing": lambda: foot.render_foot(replace(base, missing=True)),
        "not stored": lambda: foot.render_foot(replace(base, failed=True)),
    }


def _lock(shown: Opened) -> tuple[QWidget, States]:
    shown.window.lock()
    screen = shown.window.current()
    assert isinstance(screen, SignInScreen)
    lane = screen.lanes[3]
    base = replace(lane._lane, answered=False)
    lane.setChecked(False)

    def state(level: Priority | None, *, chosen: bool = False) -> Callable[[], object]:
        def enter() -> None:
            lane.setChecked(chosen)
            lane.render_lane(replace(base, priority=level))

        return enter

    return lane, {
        **{name: state(level) for level, name in LEVELS.items()},
        "chosen": state(None, chosen=True),
    }


SCENES: dict[str, Scene] = {
    "tab": _tabs,
    "lane of the board": _lanes,
    "card of the board": _ribbon,
    "lateness on the board": _lateness,
    "dock": _dock,
    "value at the chair": _values,
    "reading in the chart": _trend,
    "number in a check": _fields,
    "answers in a check": _answers,
    "alert of another chair": _elsewhere,
    "checklist of the start": _checklist,
    "criterion of the discharge": _criteria,
    "foot of a form": _foot,
    "lane while locked": _lock,
}


@pytest.fixture(params=list(ThemeName), ids=lambda name: name.value)
def shown(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Opened]:
    opened = open_window(qtbot, room())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, request.param, theme.current().density)
    yield opened
    theme.apply(app, ThemeName.DAY, theme.current().density)


@pytest.mark.parametrize("scene", SCENES)
def test_no_two_states_look_alike_without_colour(shown: Opened, scene: str) -> None:
    widget, states = SCENES[scene](shown)

    assert alike(widget, states) == []


def test_two_hues_of_one_grey_would_be_found(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(60, 60)
    red, green = "background: #d03030", "background: #1f7a1f"

    assert alike(
        widget,
        {"red": lambda: widget.setStyleSheet(red), "green": lambda: widget.setStyleSheet(green)},
    ) == ["red and green"]


def test_a_value_over_a_limit_is_read_out_with_its_priority(shown: Opened) -> None:
    row, states = _values(shown)
    said = {}
    for name, enter in states.items():
        enter()
        said[name] = row.accessibleName()

    assert "HIGH" in said["over critical"]
    assert "MEDIUM" in said["over caution"]
    assert len(set(said.values())) == 3
