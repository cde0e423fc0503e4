"""The key file: made once, whole, for its owner only."""

import stat
import sys
from pathlib import Path

import pytest

from monitor.journal.keyfile import create_key, read_key
from monitor.ports import StorageError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chairside.key"


def refusal(path: Path) -> StorageError:
    with pytest.raises(StorageError) as caught:
        read_key(path)
    return caught.value


def test_a_key_is_read_back_as_it_was_made(path: Path) -> None:
    key = create_key(path)

    assert read_key(path) == key
    assert len(key) == 32
    assert path.read_text() == key.hex() + "\n"
    assert list(path.parent.iterdir()) == [path]


def test_no_two_keys_are_the_same(tmp_path: Path) -> None:
    assert create_key(tmp_path / "a") != create_key(tmp_path / "b")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps access lists instead of modes")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601, 0o644, 0o666])
def test_a_key_that_somebody_else_may_touch_is_refused(path: Path, mode: int) -> None:
    create_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(mode)

    assert refusal(path).what == "loose_key"
    assert f"{mode:04o}" in refusal(path).detail


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps access lists instead of modes")
def test_a_key_that_its_owner_has_protected_further_is_fine(path: Path) -> None:
    key = create_key(path)
    path.chmod(0o400)

    assert read_key(path) == key


def test_a_missing_key_is_a_wrong_key(path: Path) -> None:
    assert refusal(path).what == "wrong_key"


@pytest.mark.parametrize("content", ["", "ab" * 31, "ab" * 33, "xy" * 32, "ä" * 64])
def test_a_file_that_holds_no_key_is_a_wrong_key(path: Path, content: str) -> None:
    create_key(path)
    path.write_text(content, encoding="utf-8")

    assert refusal(path).what == "wrong_key"
