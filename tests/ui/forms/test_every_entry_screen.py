"""What is promised of every entry screen: it fits, it can be hit, it can be read out."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import ChairView
from monitor.protocols.read import shipped
from tests.ui import pictures
from tests.ui.forms.showing import (
    COMPACT,
    REGULAR,
    bridge_to,
    checklist,
    near_discharge,
    ready_to_start,
    show,
)
from tests.ui.windows import clipped
from ui import theme
from ui.amend.screen import AmendScreen
from ui.bridge import Bridge
from ui.check.screen import CheckScreen
from ui.discharge.screen import DischargeScreen
from ui.first_run.people import PeopleScreen
from ui.first_run.screen import FirstRunScreen
from ui.sign_in.screen import SignInScreen
from ui.start.open import OpenScreen
from ui.start.screen import StartScreen
from ui.widgets.grade_button import GradeButton

BASELINE = (
    "sbp", "dbp", "hr", "spo2", "rr", "moaas", "dizziness", "nausea", "vomited", "dissociation",
    "distressed", "anxiety", "red_flag", "orientation", "pain", "mood", "self_harm", "temp",
    "weight", "o2", "gait",
)  # fmt: skip


def _before(chair: int = 2, **changes: object) -> ChairView:
    view = replace(pictures.before_start(chair), checklist=checklist(answered=False))
    assert view.next is not None
    return replace(view, next=replace(view.next, asks=BASELINE), **changes)  # type: ignore[arg-type]


def _nothing_met() -> ChairView:
    every = tuple(each.id for each in shipped()["ketamine-pain"].criteria)
    return near_discharge(*every, discharge_needs_prescriber=True)


Case = tuple[Callable[[Bridge], QWidget], tuple[ChairView, ...], int | None]
CASES: dict[str, Case] = {
    "first run": (FirstRunScreen, (), None),
    "people": (PeopleScreen, (), None),
    "sign-in": (SignInScreen, (pictures.calm(), pictures.high(), pictures.overdue()), 4),
    "open": (OpenScreen, (), 3),
    "start": (StartScreen, (_before(),), 2),
    "check": (CheckScreen, (pictures.calm(), pictures.high()), 1),
    "baseline check": (CheckScreen, (_before(),), 2),
    "discharge": (DischargeScreen, (near_discharge(),), 6),
    "early discharge": (DischargeScreen, (_nothing_met(),), 6),
    "start, nothing missing": (StartScreen, (ready_to_start(),), 2),
    "amend": (AmendScreen, (pictures.missed_without_reason(),), 1),
}
SIZES = {"regular": REGULAR, "compact": COMPACT}


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


@pytest.fixture(params=SIZES)
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return SIZES[request.param]


@pytest.fixture
def screen(qtbot: QtBot, case: Case, size: tuple[int, int]) -> QWidget:
    make, views, chair = case
    return show(qtbot, make, bridge_to(*views), size, chair)


def test_it_fits_its_window_and_no_text_is_cut(screen: QWidget, size: tuple[int, int]) -> None:
    assert (screen.width(), screen.height()) == size
    wrapped = {button.label for button in screen.findChildren(GradeButton)}
    assert [text for text in clipped(screen) if text not in wrapped] == []


def test_all_that_is_tapped_is_large_enough(screen: QWidget) -> None:
    least = theme.current().target
    small = [
        f"{button.accessibleName()} {button.width()} x {button.height()}"
        for button in screen.findChildren(QAbstractButton)
        if button.isVisible()
        and button.metaObject().className() != "QTableCornerButton"
        and min(button.width(), button.height()) < least
    ]

    assert small == []


def test_all_that_takes_the_focus_has_a_name(screen: QWidget) -> None:
    silent = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in screen.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
    ]

    assert silent == []
