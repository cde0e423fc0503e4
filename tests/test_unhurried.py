"""A wrong PIN, passphrase or code is answered after 200 ms at least, by a clock of the test's."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from monitor.backup import restore
from monitor.keys import sealed, vault
from monitor.keys.errors import KeyRefused
from monitor.keys.ring import Ring, write_ring
from monitor.staff.pins import Cost, hash_pin
from monitor.unhurried import LEAST, answered, unhurried
from tests.room import CHARGE, NURSE, Room

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)


@dataclass
class Clock:
    """A machine whose work takes as long as the test says. Implements `monitor.clock.Machine`."""

    passed: int = 0

    def elapsed(self) -> int:
        return self.passed

    def wall(self) -> int:
        raise AssertionError("a calendar that is set must not shorten a wait")

    def boot(self) -> str:
        return "boot"


def taking(clock: Clock, microseconds: int, answer: bool | Exception) -> Callable[[], bool]:
    def ask() -> bool:
        clock.passed += microseconds
        if isinstance(answer, Exception):
            raise answer
        return answer

    return ask


@pytest.mark.parametrize("took,left", [(0, [LEAST]), (150_000, [50_000]), (LEAST, []), (10**6, [])])
def test_a_no_waits_for_what_is_left(rested: list[int], took: int, left: list[int]) -> None:
    clock = Clock()

    assert not answered(taking(clock, took, answer=False), clock)

    assert rested == left


def test_a_yes_waits_for_nothing(rested: list[int]) -> None:
    clock = Clock()

    assert answered(taking(clock, 5, answer=True), clock)

    assert rested == []


def test_a_refusal_waits_once_as_well(rested: list[int]) -> None:
    clock = Clock()

    with pytest.raises(ValueError, match="no"):
        answered(taking(clock, 1_000, ValueError("no")), clock)

    assert rested == [LEAST - 1_000]
    with unhurried(clock):
        clock.passed += 1
    assert len(rested) == 1


def test_a_wrong_pin_and_one_of_nobody_are_answered_late(tmp_path: Path, rested: list[int]) -> None:
    room = Room(tmp_path)
    station = room.station
    nurse = next(p for p in station.people() if p.name == NURSE)
    station.staff.change_pin(nurse.id, pin_hash=hash_pin("482915", cost=CHEAP), by=CHARGE)

    assert station.check_pin(nurse.id, "482915")
    assert rested == []
    assert not station.check_pin(nurse.id, "482916")

    (waited,) = rested
    assert 0 < waited <= LEAST


def test_no_key_is_refused_sooner(tmp_path: Path, rested: list[int]) -> None:
    write_ring(tmp_path, Ring())
    header = sealed.Header(what=sealed.EXPORT, key="k", length=0, salt="", prefix="", slots=())
    deeds: tuple[Callable[[], object], ...] = (
        lambda: vault.open_with_passphrase(tmp_path, "wrong"),
        lambda: vault.open_with_code(tmp_path, "wrong"),
        lambda: restore.with_passphrase("wrong")(header),
        lambda: restore.with_code("wrong")(header),
    )

    for deed in deeds:
        rested.clear()
        with pytest.raises(KeyRefused):
            deed()
        assert len(rested) == 1
