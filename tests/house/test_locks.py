"""The locked requirements hold every direct dependency, hashes for all, and no address."""

import re
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements"
HASH = r"--hash=sha256:[0-9a-f]{64}"
PIN = re.compile(rf"^[a-z0-9][a-z0-9.-]*==[0-9][0-9a-z.]*(?: {HASH})+$")


def _lines(name: str) -> list[str]:
    """The logical lines of a requirements file, without comments."""
    text = (REQUIREMENTS / name).read_text(encoding="utf-8").replace("\\\n", " ")
    bare = (re.sub(r"\s*#.*", "", line) for line in text.splitlines())
    return [" ".join(line.split()) for line in bare if line]


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_a_lock_is_nothing_but_pins_with_hashes(lock: str) -> None:
    strays = [line for line in _lines(f"{lock}.txt") if not PIN.match(line)]

    assert strays == []


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_every_direct_dependency_is_locked_at_its_pin(lock: str) -> None:
    locked = {line.split()[0] for line in _lines(f"{lock}.txt")}
    wanted = {re.sub(r"\[.*?\]", "", line).lower() for line in _lines(f"{lock}.in")}

    assert wanted <= locked


def test_the_two_locks_agree() -> None:
    run, dev = (
        dict(line.split()[0].split("==") for line in _lines(f"{lock}.txt"))
        for lock in ("run", "dev")
    )

    assert {name: run[name] for name in run.keys() & dev.keys()} == {
        name: dev[name] for name in run.keys() & dev.keys()
    }


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_a_lock_names_no_address_and_no_folder(lock: str) -> None:
    text = (REQUIREMENTS / f"{lock}.txt").read_text(encoding="utf-8")

    assert not re.search(r":/|\s/|--(?:index|extra|find|trusted)", text)
