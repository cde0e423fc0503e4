"""What was written once of a patient is read for ever."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.care.changes import PatientChange
from monitor.care.codec import KINDS, VERSION, decode, encode
from monitor.codec import UnreadableEventError
from tests.strategies import instances

GOLDEN = Path(__file__).parents[1] / "golden" / "patient"
"""One file per kind and format, `KIND-VERSION.json`: never changed, only added to."""
FILES = sorted(GOLDEN.glob("*.json"))


@given(st.one_of(*(instances(kind) for kind in KINDS.values())))
def test_an_entry_is_read_back_as_it_was_written(change: PatientChange) -> None:
    kind, body = encode(change)

    assert decode(kind, VERSION, json.loads(json.dumps(body))) == change


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_what_was_written_once_of_a_patient_is_read_for_ever(file: Path) -> None:
    entry = json.loads(file.read_text(encoding="utf-8"))
    change = decode(entry["kind"], entry["version"], entry["body"])

    kind, body = encode(change)

    assert file.stem == f"{kind}-{entry['version']}"
    assert entry["body"].items() <= body.items()


def test_every_kind_has_a_golden_file_of_the_present_format() -> None:
    assert {file.stem for file in FILES} >= {f"{kind}-{VERSION}" for kind in KINDS}


@pytest.mark.parametrize(("kind", "version"), [("plan_signed", 2), ("plan_signed", 0), ("no", 1)])
def test_an_entry_of_a_newer_program_is_refused(kind: str, version: int) -> None:
    with pytest.raises(UnreadableEventError, match=f"{kind} version {version}"):
        decode(kind, version, {})
