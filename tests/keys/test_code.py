"""The recovery code: nine groups, each with a check that finds slips of the hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.keys.code import BYTES, GROUP, GROUPS, fits, new_code, read_code, secret_of, tidy
from monitor.keys.errors import KeyFault, KeyRefused

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
codes = st.binary(min_size=BYTES, max_size=BYTES).map(new_code)


def fault(typed: str) -> KeyRefused:
    with pytest.raises(KeyRefused) as refused:
        read_code(typed)
    return refused.value


def test_a_code_is_nine_groups_of_four() -> None:
    code = new_code(bytes(range(BYTES)))

    assert (len(code), {len(group) for group in code}) == (GROUPS, {GROUP})
    assert set("".join(code)) <= set(ALPHABET)


def test_a_code_takes_all_its_chance() -> None:
    with pytest.raises(ValueError, match="17 bytes"):
        new_code(bytes(BYTES - 1))


@given(codes)
def test_a_code_is_understood_as_people_type_it(code: tuple[str, ...]) -> None:
    for typed in ("-".join(code), " ".join(code).lower(), "".join(code), "\n".join(code)):
        assert read_code(typed) == code
    careless = " ".join(code).replace("0", "O").replace("1", "l")
    assert read_code(careless) == code


@given(codes, st.integers(0, GROUPS - 1), st.integers(0, GROUP - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found_in_its_group(
    code: tuple[str, ...], group: int, place: int, wrong: str
) -> None:
    old = code[group]
    typed = [*code]
    typed[group] = old[:place] + wrong + old[place + 1 :]
    if typed[group] != old:
        assert fault(" ".join(typed)).groups == (group + 1,)


@given(codes, st.integers(0, GROUPS - 1), st.integers(0, GROUP - 2))
def test_two_characters_that_changed_places_are_found(
    code: tuple[str, ...], group: int, place: int
) -> None:
    old = code[group]
    swapped = old[:place] + old[place + 1] + old[place] + old[place + 2 :]
    if swapped != old:
        typed = [*code]
        typed[group] = swapped
        assert fault(" ".join(typed)).groups == (group + 1,)


@given(codes, st.integers(0, GROUPS - 1), st.integers(0, GROUPS - 1))
def test_two_groups_that_changed_places_are_found(
    code: tuple[str, ...], one: int, other: int
) -> None:
    if one != other:
        typed = [*code]
        typed[one], typed[other] = typed[other], typed[one]
        assert fault(" ".join(typed)).groups == tuple(sorted((one + 1, other + 1)))


@pytest.mark.parametrize("typed", ["", "ABCD", "ABCD " * 8, "ABCD " * 10])
def test_a_code_of_another_length_is_refused(typed: str) -> None:
    assert fault(typed).code is KeyFault.CODE_LENGTH


def test_a_letter_that_no_code_has_is_found_in_its_group() -> None:
    code = [*new_code(bytes(BYTES))]
    code[4] = "U" + code[4][1:]

    assert fault(" ".join(code)).groups == (5,)
    assert not fits("ABC", 1)


@given(codes, codes)
def test_two_codes_have_two_secrets(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert (secret_of(one) == secret_of(other)) == (one == other)


def test_the_last_group_is_compared_as_it_was_meant() -> None:
    assert tidy(" o1-Li ") == "0111"
