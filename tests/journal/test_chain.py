"""The hash chain: what it seals, and that no change to it goes unseen."""

import json
from enum import IntEnum, StrEnum
from hashlib import sha256
from types import MappingProxyType

import pytest

from monitor.journal.chain import (
    GENESIS,
    NOTHING,
    Break,
    Fault,
    canonical,
    digest,
    seal,
    verify,
)
from monitor.ports import Draft, Entry, Head

NOON = 1_800_000_000_000_000


class Colour(StrEnum):
    INDIGO = "indigo"


class Place(IntEnum):
    SECOND = 2


def draft(number: int, **body: object) -> Draft:
    return Draft(
        kind="check_saved", version=1, at=NOON + number, wall=NOON, body={"n": number, **body}
    )


def chain(length: int) -> list[Entry]:
    entries: list[Entry] = []
    head = NOTHING
    for number in range(1, length + 1):
        entry = seal(draft(number), stream="session-1", zone="Europe/Berlin", after=head)
        head = Head(length=entry.seq, sha256=entry.sha256)
        entries.append(entry)
    return entries


def resealed(entry: Entry, previous: str) -> Entry:
    moved = entry._replace(previous=previous)
    return moved._replace(sha256=digest(moved))


def test_canonical_json_has_sorted_keys_no_spaces_and_real_letters() -> None:
    body = {"z": [1, True, None], "a": {"ü": "Ångström\n", "b": "36.1"}}

    assert canonical(body) == '{"a":{"b":"36.1","ü":"Ångström\\n"},"z":[1,true,null]}'


def test_canonical_json_writes_the_members_of_enums_as_their_values() -> None:
    assert canonical(MappingProxyType({"c": Colour.INDIGO, "p": [Place.SECOND]})) == (
        '{"c":"indigo","p":[2]}'
    )


@pytest.mark.parametrize(
    "value",
    [36.1, float("nan"), [1.0], {"a": [{"b": 0.5}]}, {1: "a"}, {"a": {None: 1}}, (1,), {1}, b"x"],
)
def test_canonical_json_refuses_what_is_not_exact(value: object) -> None:
    with pytest.raises(TypeError):
        canonical({"value": value})


def test_half_a_character_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogate"):
        seal(draft(1, note="\ud83d"), stream="s", zone="UTC", after=NOTHING)


def test_the_first_entry_of_a_stream_follows_64_zeros() -> None:
    entry = chain(1)[0]

    assert (entry.seq, entry.previous) == (1, "0" * 64)
    assert GENESIS == NOTHING.sha256 == "0" * 64


def test_the_hash_can_be_computed_by_anybody_from_the_fields() -> None:
    entry = seal(
        draft(1, note='"Ärger", sagte sie'), stream='chair "4"', zone="Europe/Berlin", after=NOTHING
    )
    fields = {
        "stream": 'chair "4"',
        "seq": 1,
        "kind": "check_saved",
        "version": 1,
        "at": NOON + 1,
        "wall": NOON,
        "zone": "Europe/Berlin",
        "body": {"n": 1, "note": '"Ärger", sagte sie'},
        "previous": "0" * 64,
    }
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    assert entry.sha256 == sha256(text.encode()).hexdigest()


def test_the_hash_of_version_one_never_changes() -> None:
    assert chain(2)[1].sha256 == (
        "27c184bc16c065e9844a5c94de59ef23f400c08fd39e10f0fc0e2c1f1227a655"
    )


def test_a_whole_chain_has_no_break() -> None:
    assert verify("session-1", chain(5)) is None
    assert verify("session-1", []) is None


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "check_struck"},
        {"version": 2},
        {"at": NOON},
        {"wall": NOON + 1},
        {"zone": "UTC"},
        {"body": '{"n":4}'},
        {"body": '{"n": 3}'},
        {"sha256": "f" * 64},
    ],
)
def test_changed_content_is_found_where_it_was_changed(change: dict[str, object]) -> None:
    entries = chain(5)
    entries[2] = entries[2]._replace(**change)  # type: ignore[arg-type]

    assert verify("session-1", entries) == Break(stream="session-1", seq=3, fault=Fault.CHANGED)


def test_changed_content_with_its_hash_made_good_is_found_at_the_next_entry() -> None:
    entries = chain(5)
    changed = entries[2]._replace(body='{"n":4}')
    entries[2] = resealed(changed, changed.previous)

    assert verify("session-1", entries) == Break(stream="session-1", seq=4, fault=Fault.UNLINKED)


@pytest.mark.parametrize("order", [(0, 1, 3, 4), (1, 2, 3), (0, 2, 1, 3), (0, 0, 1, 2)])
def test_a_missing_doubled_or_swapped_entry_is_a_hole(order: tuple[int, ...]) -> None:
    entries = chain(5)
    broken = verify("session-1", [entries[place] for place in order])

    assert broken is not None
    assert broken.fault is Fault.HOLE


def test_a_hole_is_named_by_the_place_of_what_is_missing() -> None:
    entries = chain(5)
    del entries[2]

    assert verify("session-1", entries) == Break(stream="session-1", seq=3, fault=Fault.HOLE)


def test_an_entry_of_another_stream_does_not_belong() -> None:
    entries = chain(2)
    other = entries[1]._replace(stream="session-2")
    entries[1] = resealed(other, other.previous)

    assert verify("session-1", entries) == Break(stream="session-1", seq=2, fault=Fault.UNLINKED)


def test_a_sealed_stream_that_was_cut_off_shows() -> None:
    entries = chain(5)
    sealed = Head(length=4, sha256=entries[3].sha256)

    assert verify("session-1", entries, sealed=sealed) is None
    assert verify("session-1", entries[:4], sealed=sealed) is None
    assert verify("session-1", entries[:3], sealed=sealed) == Break(
        stream="session-1", seq=4, fault=Fault.CUT_OFF
    )
    assert verify("session-1", [], sealed=sealed) == Break(
        stream="session-1", seq=1, fault=Fault.CUT_OFF
    )


def test_a_sealed_stream_that_was_written_anew_shows() -> None:
    entries = chain(5)
    sealed = Head(length=4, sha256="a" * 64)

    assert verify("session-1", entries, sealed=sealed) == Break(
        stream="session-1", seq=4, fault=Fault.REWRITTEN
    )
