"""The suite itself objects: each careless test here must fail, and the careful one pass."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]

CARELESS = """
import logging
import warnings

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

KEPT = []


def test_careful(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()


def test_leak(qapp):
    KEPT.append(QWidget())


def test_slot(qtbot):
    def slot():
        raise RuntimeError("in a slot")

    QTimer.singleShot(0, slot)
    qtbot.wait(1)


def test_qt_message(qapp):
    qWarning("a message of Qt's")


def test_warning():
    warnings.warn("deprecated", DeprecationWarning)


@pytest.mark.xfail
def test_unexpectedly_good():
    pass
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest, set up as for this project, says of the careless tests."""
    file = tmp_path_factory.mktemp("careless") / "test_careless.py"
    file.write_text(CARELESS)
    plugins = ["-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:xdist"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", "pyproject.toml", *plugins, "-rA", file],
        cwd=PROJECT,
        env={**os.environ, "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout


def test_a_careful_test_passes(report: str) -> None:
    assert "::test_careful" in _outcomes(report, "PASSED")


def test_a_widget_left_behind_fails(report: str) -> None:
    assert "::test_leak" in _outcomes(report, "ERROR")
    assert "left behind: QWidget" in report


@pytest.mark.parametrize(
    "test", ["test_slot", "test_qt_message", "test_warning", "test_unexpectedly_good"]
)
def test_carelessness_fails(report: str, test: str) -> None:
    assert f"::{test}" in _outcomes(report, "FAILED")


def _outcomes(report: str, outcome: str) -> str:
    return "\n".join(line for line in report.splitlines() if line.startswith(outcome))
