"""The journal as a file: everything in it, checkable without a database, and nothing else read."""

import hashlib
import json
from typing import Any

import pytest

from monitor.journal.as_json import UnreadableJournalError, read, write
from monitor.journal.chain import verify
from monitor.ports import Entry
from tests.record.sessions import stormy


@pytest.fixture(scope="module")
def entries() -> tuple[Entry, ...]:
    return stormy().entries


def test_what_was_written_is_read_back_entry_by_entry(entries: tuple[Entry, ...]) -> None:
    assert read(write(entries)) == entries
    assert verify(entries[0].stream, read(write(entries))) is None


def test_the_same_entries_give_the_same_bytes(entries: tuple[Entry, ...]) -> None:
    assert write(entries) == write(read(write(entries)))


def test_anybody_can_compute_the_hashes_again_with_a_json_library_alone(
    entries: tuple[Entry, ...],
) -> None:
    previous = "0" * 64
    for item in json.loads(write(entries))["entries"]:
        said = item.pop("sha256")
        text = json.dumps(item, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert item["previous"] == previous
        assert hashlib.sha256(text.encode()).hexdigest() == said
        previous = said


def test_the_file_is_canonical_as_a_whole(entries: tuple[Entry, ...]) -> None:
    text = write(entries).decode()

    again = json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    assert again == text


def test_a_changed_character_breaks_the_chain_where_it_stands(entries: tuple[Entry, ...]) -> None:
    changed = write(entries).replace(b'"ml_per_h":"41.0"', b'"ml_per_h":"47.0"')

    broken = verify(entries[0].stream, read(changed))

    assert broken is not None
    assert entries[broken.seq - 1].kind == "rate_set"
    assert broken.fault.value == "changed"


def _file(**changes: Any) -> bytes:
    content = {"entries": [], "format": "chairside-journal", "version": 1, **changes}
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b"[" * 100_000,
        _file(format="another"),
        _file(version=2),
        _file(entries=[{}]),
        _file(entries=[7]),
        _file() + b"\n",
        _file(more=1),
        b'{"entries":[],"entries":[],"format":"chairside-journal","version":1}',
    ],
)
def test_what_is_no_journal_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableJournalError):
        read(data)


def test_a_wrong_type_is_refused(entries: tuple[Entry, ...]) -> None:
    with pytest.raises(UnreadableJournalError, match="seq is not a int"):
        read(write(entries).replace(b'"seq":1,', b'"seq":"1",', 1))


def test_a_number_that_is_not_exact_is_refused(entries: tuple[Entry, ...]) -> None:
    with pytest.raises(UnreadableJournalError):
        read(write(entries).replace(b'"chair":4', b'"chair":4.0', 1))
