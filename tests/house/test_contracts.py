"""Every import contract objects when it is broken: each is broken here on purpose, in a copy."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]

BREACHES = [
    ("arrows", "monitor/record/__init__.py", "import monitor.journal"),
    ("arrows", "monitor/ports.py", "import monitor.journal"),
    ("arrows", "monitor/domain/measures.py", "import monitor.ports"),
    ("one-door", "ui/__init__.py", "import monitor.ports"),
    ("one-door", "ui/another.py", "from monitor.domain import measures"),
    ("no-screen-inside", "monitor/ports.py", "import PySide6.QtCore"),
    ("no-screen-inside", "resources/__init__.py", "import ui"),
    ("pure-rules", "monitor/domain/measures.py", "import json"),
    ("pure-rules", "monitor/domain/protocol.py", "import sqlite3"),
    ("pure-rules", "monitor/domain/measures.py", "import logging"),
    ("pure-rules", "monitor/domain/measures.py", "import reportlab.pdfgen"),
    ("one-clock", "monitor/ports.py", "import time"),
    ("one-clock", "monitor/domain/measures.py", "import random"),
    ("no-circles", "monitor/domain/measures.py", "import monitor.domain.protocol"),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The sources and their contracts, free to be broken."""
    for package in ("monitor", "resources", "ui"):
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(PROJECT / package, tmp_path / package, ignore=ignore)
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize("contract,file,breach", BREACHES)
def test_a_breach_is_seen(copy: Path, contract: str, file: str, breach: str) -> None:
    before = _lint(copy, contract)
    with (copy / file).open("a", encoding="utf-8") as source:
        source.write(f"\n{breach}\n")

    after = _lint(copy, contract)

    assert "0 broken" in before
    assert "1 broken" in after


def test_rules_and_session_are_both_held_to_be_pure() -> None:
    config = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    (pure,) = (
        contract
        for contract in config["tool"]["importlinter"]["contracts"]
        if contract["id"] == "pure-rules"
    )
    written = {
        path.stem for path in PROJECT.glob("monitor/*") if path.stem in {"domain", "service"}
    }

    assert set(pure["source_modules"]) == {f"monitor.{name}" for name in written}


def _lint(folder: Path, contract: str) -> str:
    script = "import sys; from importlinter.cli import lint_imports_command as lint; lint()"
    run = subprocess.run(
        [sys.executable, "-c", script, "--no-cache", "--contract", contract],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout + run.stderr
