"""Shows one entry screen over a station in memory, at either size, as the shell would."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import ChairView, Decimal, Latest
from monitor.domain.state import Answer
from monitor.domain.views import ChecklistRow, CriterionView, StartView
from monitor.protocols.read import shipped
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, FakeStation
from ui import theme
from ui.bridge import Bridge
from ui.theme import ThemeName

REGULAR = (1920, 1008)
COMPACT = (1366, 714)
"""What the shell bar leaves of the two promised windows."""
UNSAID = ("gait", "cannula_out", "escort", "advice_given")
SCREEN = TypeVar("SCREEN", bound=QWidget)


def bridge_to(*views: ChairView, signed_in: bool = True) -> Bridge:
    """Return a bridge to a station with these chairs, the first nurse signed in."""
    station = FakeStation(views)
    station.protocols_by_id = dict(shipped())
    bridge = Bridge(station)
    if signed_in:
        bridge.sign_in(PEOPLE[0])
    return bridge


def fake(bridge: Bridge) -> FakeStation:
    """Return the station behind a bridge."""
    station = bridge.station
    assert isinstance(station, FakeStation)
    return station


def commands(bridge: Bridge, kind: type[Any]) -> list[Any]:
    """Return the commands of one kind that were carried out."""
    return [command for _, command in fake(bridge).executed if isinstance(command, kind)]


def show(
    qtbot: QtBot,
    make: Callable[[Bridge], SCREEN],
    bridge: Bridge,
    size: tuple[int, int] = REGULAR,
    chair: int | None = None,
) -> SCREEN:
    """Show a screen, active, following the board."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, ThemeName.DAY, theme.density_for(size[0]))
    bridge.refresh()
    screen = make(bridge)
    qtbot.addWidget(screen)
    screen.resize(*size)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    bridge.board_changed.connect(screen.render)
    if chair is not None:
        screen.show_chair(chair)  # type: ignore[attr-defined]
    else:
        bridge.refresh()
    app.processEvents()  # layouts settle at the next turn
    return screen


def checklist(*, answered: bool) -> tuple[ChecklistRow, ...]:
    """Return the shipped checklist, answered safely or not at all."""
    items = shipped()["ketamine-pain"].checklist
    return tuple(
        ChecklistRow(
            item=item,
            answer=Answer(
                answer=item.answers[0] if item.answers else "none",
                detail="",
                by=pictures.NURSE,
                at=pictures.NOW,
            )
            if answered
            else None,
            unsafe=None,
        )
        for item in items
    )


def ready_to_start(**changes: object) -> ChairView:
    """Return chair 2 with nothing missing; `changes` replace any field."""
    view = pictures.before_start()
    signed = Answer(answer="yes", detail="", by="P. Lindqvist", at=pictures.NOW)
    assert view.start is not None
    known = replace(
        view,
        checklist=checklist(answered=True),
        identity=signed,
        second_check=signed,
        start=replace(view.start, baseline_missing=(), unanswered=()),
        latest={name: baseline(name) for name in pictures.NUMBERS},
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def started(**changes: object) -> StartView:
    """Return what stands between chair 2 and its start, some of it changed."""
    known = ready_to_start().start
    assert known is not None
    return replace(known, **changes)  # type: ignore[arg-type]


def baseline(name: str, value: int = 90) -> Latest:
    """Return a baseline reading."""
    return Latest(
        measure=name,
        value=Decimal(value),
        taken_at=pictures.NOW,
        check=1,
        label="baseline",
        baseline=None,
        change=None,
        priority=None,
        stale=False,
    )


def near_discharge(*unmet: str, **changes: object) -> ChairView:
    """Return chair 6 with all criteria of the protocol, these ones unmet."""
    unmet = unmet or UNSAID
    known = replace(
        pictures.recovery(),
        discharge=tuple(
            CriterionView(
                id=each.id,
                row=each.row,
                met=each.id not in unmet,
                check=None,
                value=None,
                taken_at=None,
            )
            for each in shipped()["ketamine-pain"].criteria
        ),
        discharge_unmet=unmet,
    )
    return replace(known, **changes)  # type: ignore[arg-type]
