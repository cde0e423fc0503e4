"""What keeps the data key: changed without touching the data, and never half changed."""

import json
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.journal.sqlcipher import DATABASE, KEY, RING
from monitor.keys import keystore, slots, vault
from monitor.keys.errors import KeyFault, KeyRefused
from monitor.keys.ring import MOST_BYTES, Protection, Ring, Sheet, Slot, parse, read_ring
from monitor.ports import StorageError
from tests.keys.conftest import CLINIC
from tests.keys.stores import MemoryStore

PHRASE = "three owls over Fernhollow"


def refusal(deed: object) -> KeyRefused:
    with pytest.raises(KeyRefused) as refused:
        deed()  # type: ignore[operator]
    return refused.value


def opens(folder: Path, key: bytes | None = None) -> bool:
    station = open_station(folder, key=key)
    try:
        return station.settings.clinic == CLINIC
    finally:
        station.close()


def locked(folder: Path) -> str:
    with pytest.raises(StorageError) as failed:
        open_station(folder)
    return failed.value.what


def test_a_station_without_a_key_ring_opens_with_its_key_file_as_it_always_did(
    folder: Path,
) -> None:
    assert not (folder / RING).exists()
    assert opens(folder)
    assert read_ring(folder) == Ring()


def test_with_a_passphrase_the_station_waits_for_it(folder: Path, key: bytes) -> None:
    vault.protect(folder, key, Protection.PASSPHRASE, PHRASE)

    assert not (folder / KEY).exists()
    assert locked(folder) == "locked"
    assert opens(folder, vault.open_with_passphrase(folder, f"  {PHRASE} "))


def test_changing_what_keeps_the_key_rewrites_no_data(
    folder: Path, key: bytes, store: MemoryStore
) -> None:
    before = (folder / DATABASE).read_bytes()

    for how in (Protection.PASSPHRASE, Protection.KEYSTORE, Protection.FILE):
        vault.protect(folder, key, how, PHRASE)
        assert (folder / DATABASE).read_bytes() == before
    assert opens(folder)


def test_another_passphrase_takes_the_place_of_the_first(folder: Path, key: bytes) -> None:
    vault.protect(folder, key, Protection.PASSPHRASE, PHRASE)
    vault.protect(folder, key, Protection.PASSPHRASE, "a quiet heron by the weir")

    assert vault.open_with_passphrase(folder, "a quiet heron by the weir") == key
    assert refusal(lambda: vault.open_with_passphrase(folder, PHRASE)).code is KeyFault.NOT_OPENED


def test_a_wrong_passphrase_says_nothing_of_why(folder: Path, key: bytes) -> None:
    vault.protect(folder, key, Protection.PASSPHRASE, PHRASE)
    told = json.loads((folder / RING).read_text())
    near = refusal(lambda: vault.open_with_passphrase(folder, PHRASE[:-1]))
    far = refusal(lambda: vault.open_with_passphrase(folder, ""))
    told["slots"][0]["sealed"] = "00" * 60
    (folder / RING).write_text(json.dumps(told))
    changed = refusal(lambda: vault.open_with_passphrase(folder, PHRASE))

    assert {str(near), str(far), str(changed)} == {"not_opened"}


@pytest.mark.full_cost
def test_a_wrong_passphrase_costs_what_the_right_one_costs(
    folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    from argon2 import low_level

    vault.protect(folder, key, Protection.PASSPHRASE, PHRASE)
    paid: list[tuple[int, int]] = []
    real = low_level.hash_secret_raw

    def counted(*args: object, **more: int) -> bytes:
        paid.append((more["memory_cost"], more["time_cost"]))
        return real(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(low_level, "hash_secret_raw", counted)
    vault.open_with_passphrase(folder, PHRASE)
    refusal(lambda: vault.open_with_passphrase(folder, "x"))

    # 1 GiB of memory is filled for each: 128 MiB, eight times over.
    assert paid == [(128 * 1024, 8)] * 2


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("short", KeyFault.PASSPHRASE_SHORT),
        (" " * 20, KeyFault.PASSPHRASE_SHORT),
        ("abababababab", KeyFault.PASSPHRASE_PLAIN),
    ],
)
def test_a_passphrase_that_protects_nothing_is_refused_and_nothing_changes(
    folder: Path, key: bytes, phrase: str, code: KeyFault
) -> None:
    assert refusal(lambda: vault.protect(folder, key, Protection.PASSPHRASE, phrase)).code is code
    assert opens(folder)
    assert not (folder / RING).exists()


def test_with_a_key_store_a_restart_needs_nobody(
    folder: Path, key: bytes, store: MemoryStore
) -> None:
    vault.protect(folder, key, Protection.KEYSTORE)

    assert not (folder / KEY).exists()
    assert opens(folder)
    assert key.hex() not in store.kept.values()  # what it keeps opens nothing by itself


def test_a_key_store_that_does_not_answer_is_said_and_the_sheet_still_opens(
    folder: Path, key: bytes, store: MemoryStore
) -> None:
    groups = vault.make_code(folder, key)
    vault.protect(folder, key, Protection.KEYSTORE)
    store.locked = True

    assert locked(folder) == "keystore"
    assert opens(folder, vault.open_with_code(folder, " ".join(groups)))


def test_a_computer_without_a_key_store_says_so_and_keeps_the_key_where_it_is(
    folder: Path, key: bytes, no_store: None
) -> None:
    assert keystore.name() == ""
    fault = refusal(lambda: vault.protect(folder, key, Protection.KEYSTORE))

    assert fault.code is KeyFault.NO_KEYSTORE
    assert opens(folder)


def test_what_an_earlier_key_store_kept_is_taken_out(
    folder: Path, key: bytes, store: MemoryStore
) -> None:
    vault.protect(folder, key, Protection.KEYSTORE)
    vault.protect(folder, key, Protection.FILE)

    assert store.kept == {}
    assert opens(folder)


def test_a_change_that_a_crash_cut_short_keeps_one_way_in(
    folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(_path: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as crashing:
        crashing.setattr(vault, "destroy", crash)
        with pytest.raises(KeyboardInterrupt):
            vault.protect(folder, key, Protection.PASSPHRASE, PHRASE)
    assert (folder / KEY).exists()

    assert locked(folder) == "locked"
    assert opens(folder, vault.open_with_passphrase(folder, PHRASE))
    assert not (folder / KEY).exists()


def test_a_crash_on_the_way_back_to_a_key_file_leaves_the_passphrase_in_force(
    folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_args: object) -> None:
        raise KeyboardInterrupt

    vault.protect(folder, key, Protection.PASSPHRASE, PHRASE)
    with monkeypatch.context() as crashing:
        crashing.setattr(vault, "write_ring", crash)
        with pytest.raises(KeyboardInterrupt):
            vault.protect(folder, key, Protection.FILE)

    assert locked(folder) == "locked"
    assert opens(folder, vault.open_with_passphrase(folder, PHRASE))


def test_the_sheet_opens_the_data_whatever_keeps_the_key(
    folder: Path, key: bytes, store: MemoryStore
) -> None:
    code = " ".join(vault.make_code(folder, key))

    for how in Protection:
        vault.protect(folder, key, how, PHRASE)
        assert vault.open_with_code(folder, code) == key


def test_a_new_sheet_takes_the_place_of_the_one_before(folder: Path, key: bytes) -> None:
    first, second = vault.make_code(folder, key), vault.make_code(folder, key)

    assert vault.open_with_code(folder, " ".join(second)) == key
    assert refusal(lambda: vault.open_with_code(folder, " ".join(first))).code is (
        KeyFault.NOT_OPENED
    )


def test_without_a_sheet_no_code_opens_anything(folder: Path, key: bytes) -> None:
    assert refusal(lambda: vault.open_with_code(folder, "0")).code is KeyFault.NO_SHEET


def test_the_key_ring_holds_no_key_and_is_for_its_owner_only(folder: Path, key: bytes) -> None:
    groups = vault.make_code(folder, key)
    vault.protect(folder, key, Protection.PASSPHRASE, PHRASE)
    content = (folder / RING).read_text()

    assert key.hex() not in content
    assert PHRASE not in content
    assert not any(group in content for group in groups)
    assert (folder / RING).stat().st_mode & 0o077 == 0
    assert read_ring(folder).sheet is Sheet.MADE


def greedy(**cost: int) -> bytes:
    slot = {"kind": "passphrase", "sealed": "00", "salt": "00"}
    usual = {"memory_kib": 1024, "passes": 1, "lanes": 1}
    told = {"format": 1, "protection": "file", "key": "", "sheet": "none"}
    return json.dumps({**told, "slots": [{**slot, **usual, **cost}]}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b"[" * 30_000,
        b"\xff\xfe",
        b"0" * (MOST_BYTES + 1),
        b'{"format":1,"protection":"nobody","key":"","sheet":"none","slots":[]}',
        b'{"format":1,"protection":"file","key":"","sheet":"none","slots":[{"kind":"recovery"}]}',
        b'{"format":1e999,"protection":"file","key":"","sheet":"none","slots":[]}',
        greedy(memory_kib=99_999_999),
        greedy(passes=1_000_000),
    ],
)
def test_a_hostile_key_ring_is_refused_before_it_costs_anything(content: bytes) -> None:
    with pytest.raises(ValueError):
        parse(content)


def test_a_newer_key_ring_is_left_to_the_newer_program(folder: Path) -> None:
    (folder / RING).write_text('{"format": 2}')

    assert locked(folder) == "newer_format"


def test_a_damaged_key_ring_is_said(folder: Path) -> None:
    (folder / RING).write_text("{")

    assert locked(folder) == "damaged"


def test_a_slot_whose_facts_were_changed_does_not_open(key: bytes) -> None:
    slot = slots.wrap_for_secret(key, b"secret", slots.RECOVERY, note="one")
    other = Slot(kind=slot.kind, facts={**slot.facts, "note": "two"}, sealed=slot.sealed)

    assert slots.open_with_secret(slot, b"secret") == key
    assert refusal(lambda: slots.open_with_secret(other, b"secret")).code is KeyFault.NOT_OPENED
