"""What belongs to the UI thread is let go of on it, whatever other threads do meanwhile."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from tests.ui import pictures
from tests.ui.forms.showing import bridge_to
from ui.__main__ import _after_first_paint
from ui.app import MainWindow
from ui.jobs import Job, _under_way
from ui.rubbish import collect_if_due
from ui.threads import Threads

MANY = 100_000
"""So many new lists: enough for each of the collector's generations."""
ROOT = Path(__file__).parents[2]


class Closure:
    """What a call closes over; it notes on which thread it goes."""

    def __init__(self, went: list[Thread], deed: Callable[[], object]) -> None:
        self._went = went
        self._deed = deed

    def work(self) -> object:
        return self._deed()

    def told(self, _result: object) -> None:
        pass

    def __del__(self) -> None:
        self._went.append(current_thread())


@pytest.fixture
def unhurried() -> Iterator[Event]:
    """Let other threads stand still, having said that they ended, until the event is set."""
    on, ended = Event(), _under_way().ended
    stands = ended.connect(lambda _number: on.wait(60), Qt.ConnectionType.DirectConnection)
    yield on
    on.set()
    QObject.disconnect(stands)


@pytest.mark.parametrize("fails", [False, True])
def test_what_a_call_closes_over_goes_on_the_ui_thread(
    qtbot: QtBot, unhurried: Event, *, fails: bool
) -> None:
    went: list[Thread] = []
    told: list[tuple[object, bool]] = []
    threads, owner = Threads(), QObject()

    def deed() -> object:
        if fails:
            raise LookupError
        return "done"

    closure = Closure(went, deed)
    Job(closure.work, closure.told).start(
        threads, owner, lambda _job, result, error: told.append((result, error is None))
    )
    del closure

    qtbot.waitUntil(lambda: bool(told))
    unhurried.set()
    assert threads.wait(60)

    assert told == [(None, False) if fails else ("done", True)]
    assert went == [main_thread()]


def test_a_call_whose_owner_is_gone_is_told_to_nobody_and_goes_all_the_same(qtbot: QtBot) -> None:
    went: list[Thread] = []
    told: list[object] = []
    back = Event()
    threads, parent = Threads(), QObject()
    owner = QObject(parent)
    closure = Closure(went, lambda: back.wait(60))
    Job(closure.work, closure.told).start(threads, owner, lambda *all_of_it: told.append(all_of_it))
    del closure, parent

    back.set()
    assert threads.wait(60)
    qtbot.waitUntil(lambda: bool(went))

    assert went == [main_thread()]
    assert told == []


@pytest.mark.usefixtures("qtbot")  # what Qt says of a timer on another thread fails the test
def test_a_ring_with_a_timer_waits_for_the_ui_thread() -> None:
    went: list[Thread] = []
    collect_if_due()
    timer = QTimer()
    timer.start(1000)
    timer.ring = (timer, Closure(went, lambda: None))  # type: ignore[attr-defined]
    del timer

    busy = Thread(target=lambda: [[] for _ in range(MANY)])
    busy.start()
    busy.join()
    assert went == []

    kept: list[list[int]] = [[] for _ in range(MANY)]
    collect_if_due()

    assert went == [main_thread()]
    assert len(kept) == MANY


@pytest.mark.parametrize(
    ("counts", "collected"),
    [
        ((700, 11, 11), []),
        ((701, 10, 11), [0]),
        ((701, 11, 0), [2]),
    ],
)
def test_the_young_are_collected_when_python_would_and_everything_now_and_then(
    monkeypatch: pytest.MonkeyPatch, counts: tuple[int, int, int], collected: list[int]
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", seen.append)

    collect_if_due()

    assert seen == collected


def test_the_app_never_lets_python_collect_by_itself() -> None:
    code = (
        "import gc, runpy, sys\n"
        "sys.argv = ['ui', '--help']\n"
        "try: runpy.run_module('ui', run_name='__main__')\n"
        "except SystemExit: print(gc.isenabled(), file=sys.stderr)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stderr.splitlines() == ["False"]


def test_after_the_first_picture_each_beat_collects(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    window = MainWindow(bridge)
    qtbot.addWidget(window)
    try:
        _after_first_paint(window, bridge)
        assert not gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
    went: list[Thread] = []
    ring = [Closure(went, lambda: None)]
    ring.append(ring)  # type: ignore[arg-type]
    del ring
    kept: list[list[int]] = [[] for _ in range(MANY)]

    window.beat()

    assert went == [main_thread()]
    assert len(kept) == MANY
