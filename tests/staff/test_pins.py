"""PINs: which are refused, and how one is kept."""

import subprocess
import sys
from pathlib import Path

import pytest

from monitor.staff.pins import COST, Cost, hash_pin, pin_fault, verify_pin
from monitor.staff.refusals import StaffRefusal, StaffRefused

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)


@pytest.mark.parametrize("pin", ["482915", "000001", "112233", "123457", "135791", "121212"])
def test_six_digits_that_are_no_row_are_a_pin(pin: str) -> None:
    assert pin_fault(pin) is None


@pytest.mark.parametrize(
    "pin", ["", "48291", "4829155", "48291a", " 48291", "48291\n", "-48291", "٤٨٢٩١٥", "48291²"]
)
def test_anything_but_six_digits_is_no_pin(pin: str) -> None:
    assert pin_fault(pin) is StaffRefusal.PIN_NOT_SIX_DIGITS


@pytest.mark.parametrize("digit", "0123456789")
def test_one_digit_six_times_is_no_pin(digit: str) -> None:
    assert pin_fault(digit * 6) is StaffRefusal.PIN_ALL_EQUAL


@pytest.mark.parametrize("pin", ["123456", "012345", "456789", "890123", "567890"])
def test_a_run_up_or_down_is_no_pin(pin: str) -> None:
    assert pin_fault(pin) is StaffRefusal.PIN_STRAIGHT_RUN
    assert pin_fault(pin[::-1]) is StaffRefusal.PIN_STRAIGHT_RUN


def test_a_pin_that_is_too_easy_is_never_hashed() -> None:
    with pytest.raises(StaffRefused) as refusal:
        hash_pin("123456", cost=CHEAP)
    assert refusal.value.code is StaffRefusal.PIN_STRAIGHT_RUN


def test_only_the_pin_itself_fits_its_hash() -> None:
    hashed = hash_pin("482915", cost=CHEAP)

    assert verify_pin(hashed, "482915")
    for other in ("482916", "48291", "4829155", "", "582915", "482915 "):
        assert not verify_pin(hashed, other)


def test_one_pin_of_two_people_has_two_hashes() -> None:
    assert hash_pin("482915", cost=CHEAP) != hash_pin("482915", cost=CHEAP)


@pytest.mark.parametrize("damaged", ["", "482915", "$argon2id$v=19$m=8,t=1,p=1$abc"])
def test_what_is_no_hash_is_an_error_and_not_a_wrong_pin(damaged: str) -> None:
    with pytest.raises(ValueError, match="not an Argon2 hash"):
        verify_pin(damaged, "482915")


def test_a_real_hash_costs_what_rfc_9106_recommends() -> None:
    assert Cost(memory_kib=65536, passes=3, lanes=4) == COST

    hashed = hash_pin("482915")

    assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert "482915" not in hashed
    assert verify_pin(hashed, "482915")


def test_the_people_are_known_before_argon2_is_loaded() -> None:
    program = "import sys, monitor.staff.people; sys.exit('argon2' in sys.modules)"
    root = Path(__file__).parents[2]

    assert subprocess.run([sys.executable, "-c", program], cwd=root, check=False).returncode == 0
