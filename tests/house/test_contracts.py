"""Every import contract objects when it is broken: each is broken here on purpose, in a copy."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[2]

BREACHES = [
    ("arrows", "monitor/record/__init__.py", "import monitor.journal"),
    ("arrows", "monitor/ports.py", "import monitor.journal"),
    ("arrows", "monitor/domain/measures.py", "import monitor.ports"),
    ("arrows", "monitor/service.py", "import monitor.identity"),
    ("arrows", "monitor/unplaced.py", "import monitor.ports"),
    ("one-door", "ui/__init__.py", "import monitor.ports"),
    ("one-door", "ui/another.py", "from monitor.domain import measures"),
    ("no-screen-inside", "monitor/ports.py", "import PySide6.QtCore"),
    ("no-screen-inside", "resources/__init__.py", "import ui"),
    ("pure-rules", "monitor/domain/measures.py", "import json"),
    ("pure-rules", "monitor/domain/protocol.py", "import sqlite3"),
    ("pure-rules", "monitor/domain/measures.py", "import logging"),
    ("pure-rules", "monitor/domain/measures.py", "import reportlab.pdfgen"),
    ("pure-rules", "monitor/service.py", "import json"),
    ("pure-rules", "monitor/service.py", "import monitor.words"),
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


@pytest.mark.parametrize(("contract", "file", "breach"), BREACHES)
def test_a_breach_is_seen(copy: Path, contract: str, file: str, breach: str) -> None:
    with (copy / file).open("a", encoding="utf-8") as source:
        source.write(f"\n{breach}\n")

    assert "0 kept, 1 broken" in _lint(copy, "--contract", contract)


def test_every_contract_is_kept(copy: Path) -> None:
    assert re.search(r"[1-9]\d* kept, 0 broken", _lint(copy))


def test_each_contract_is_broken_once() -> None:
    assert {contract for contract, _, _ in BREACHES} == {
        contract["id"] for contract in _contracts()
    }


def _contracts() -> list[dict[str, Any]]:
    config = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts: list[dict[str, Any]] = config["tool"]["importlinter"]["contracts"]
    return contracts


def _lint(folder: Path, *options: str) -> str:
    script = "from importlinter.cli import lint_imports_command as lint; lint()"
    run = subprocess.run(
        [sys.executable, "-c", script, "--no-cache", *options],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout + run.stderr
