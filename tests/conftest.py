"""What holds for every test: no display, no home folder, no widget left behind."""

import gc
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

# Before anything imports Qt: no display, and the same locale everywhere.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.rubbish import collect_if_due

gc.disable()  # as in the app: a widget in a ring goes on the thread to which it belongs

PROJECT = Path(__file__).resolve().parent.parent
SHARED = PROJECT.parent / "shared"

FAILED = pytest.StashKey[bool]()

settings.register_profile(
    "ci",
    derandomize=True,
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],  # a busy machine is no failure
)
settings.register_profile(
    "dev",
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "dev"))


@pytest.fixture(autouse=True)
def rested(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Let no wrong PIN wait; returns the microseconds that each would have waited."""
    waits: list[int] = []
    monkeypatch.setattr("monitor.unhurried.rest", waits.append)
    return waits


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what is marked `shared` where that folder is absent."""
    if SHARED.is_dir():
        return
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(pytest.mark.skip(reason="../shared is not there"))


def pytest_collection_finish() -> None:
    """Let no collection go through what stands for the whole run: there is one after most tests."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember a failed call: its traceback keeps widgets alive that would else be gone."""
    report = yield
    if call.when == "call" and call.excinfo is not None:
        item.stash[FAILED] = True
    return report


@pytest.fixture
def shared() -> Path:
    """The folder of reference material beside the project; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not there")
    return SHARED


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep every test out of the folders of the person who runs it."""
    home = tmp_path_factory.getbasetemp() / "home"
    for name, folder in (
        ("HOME", "."),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
    ):
        monkeypatch.setenv(name, str(home / folder))


@pytest.fixture(autouse=True)
def _no_widget_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test after which a top-level widget lives that was not there before."""
    before = _windows()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    marks = sys.modules.get("ui.widgets.marks")
    if marks is not None:
        marks.flash_clock()._repaint(())  # as its next tick lets go of what was deleted
    collect_if_due()
    if request.node.stash.get(FAILED, False):
        return
    if _windows() - before:
        gc.collect()  # a ring of Python objects is rubbish, not a leak
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = _windows() - before
    if left:
        names = ", ".join(
            sorted(f"{type(widget).__name__} {widget.objectName()!r}" for widget in left)
        )
        pytest.fail(f"left behind: {names}", pytrace=False)


def _windows() -> set[QWidget]:
    return set(QApplication.topLevelWidgets()) if QApplication.instance() else set()
