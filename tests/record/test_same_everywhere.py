"""The same journal gives the same bytes, whatever the machine's zone, locale and hash seed are."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.bootstrap import enclose
from monitor.record.export import document
from tests.record.made_up import PLACE
from tests.record.sessions import stormy

PROJECT = Path(__file__).resolve().parents[2]
CODE = """
import hashlib, locale, pathlib, sys, time
from monitor.bootstrap import enclose
from monitor.record.export import document
from tests.record.made_up import PLACE
from tests.record.sessions import stormy
locale.setlocale(locale.LC_ALL, "")
told = stormy()
made = document(
    told.session, told.entries, place=PLACE, language=sys.argv[2],
    fonts=pathlib.Path(sys.argv[1]), enclose=enclose,
)
print(hashlib.sha256(made).hexdigest(), time.tzname[0])
"""
MACHINES = {
    "Auckland": {"TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
    "Honolulu": {"TZ": "Pacific/Honolulu", "LC_ALL": "C", "PYTHONHASHSEED": "4242"},
    "no zone": {"TZ": "", "LC_ALL": "POSIX", "LANG": "C", "PYTHONHASHSEED": "0"},
}


@pytest.mark.parametrize(
    ("machine", "language"), [("Auckland", "en"), ("Honolulu", "de"), ("no zone", "es")]
)
def test_another_machine_makes_the_same_bytes(machine: str, language: str, fonts: Path) -> None:
    told = stormy()
    here = document(
        told.session,
        told.entries,
        place=PLACE,
        language=language,
        fonts=fonts,
        enclose=enclose,
    )

    made = subprocess.run(
        [sys.executable, "-c", CODE, str(fonts), language],
        env={**os.environ, **MACHINES[machine], "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert made.stdout.split()[0] == hashlib.sha256(here).hexdigest()
