"""The recovery code as it stands on paper: nine groups of four characters.

Three characters of a group carry 15 bits, the fourth checks them and the group's place: one wrong
character, two that changed places and two groups that changed places all show, group by group. In
all 135 random bits, so the code needs no slow hash. The alphabet is Crockford's base 32: no I, L,
O, U; typed small, as I, L or O, with blanks or dashes, it is understood all the same.
"""

import re
from collections.abc import Sequence
from functools import reduce
from operator import xor
from typing import Final

from monitor.keys.errors import KeyFault, KeyRefused

GROUPS: Final = 9
GROUP: Final = 4
"""Characters of a group, the last of them its check."""

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_AS_MEANT: Final = str.maketrans("ILO", "110")
_BETWEEN: Final = re.compile(r"[\s–—-]+")
_CARRY: Final = 0b100101
"""x^5 + x^2 + 1, which makes the 32 numbers a field."""
_BITS: Final = 5
_SYMBOLS: Final = GROUPS * (GROUP - 1)
BYTES: Final = -(-_SYMBOLS * _BITS // 8)
"""Random bytes that a code is made of; the last bit of them is not used."""


def new_code(chance: bytes) -> tuple[str, ...]:
    """Return the groups of the code that `chance`, `BYTES` random bytes, makes.

    Raises:
        ValueError: `chance` has another length.
    """
    if len(chance) != BYTES:
        message = f"{BYTES} bytes are needed, not {len(chance)}"
        raise ValueError(message)
    number = int.from_bytes(chance) >> (len(chance) * 8 - _SYMBOLS * _BITS)
    symbols = [number >> (_BITS * place) & 31 for place in reversed(range(_SYMBOLS))]
    parts = [symbols[start : start + GROUP - 1] for start in range(0, _SYMBOLS, GROUP - 1)]
    return tuple(
        "".join(_ALPHABET[symbol] for symbol in (*part, _check(part, place)))
        for place, part in enumerate(parts)
    )


def read_code(typed: str) -> tuple[str, ...]:
    """Return the groups of a code as it was typed.

    Raises:
        KeyRefused: `code_length`, or `code_mistyped` with the groups that cannot be right.
    """
    plain = tidy(typed)
    if len(plain) != GROUPS * GROUP:
        raise KeyRefused(KeyFault.CODE_LENGTH, detail=f"{len(plain)} characters")
    groups = tuple(plain[start : start + GROUP] for start in range(0, len(plain), GROUP))
    wrong = tuple(n for n, group in enumerate(groups, start=1) if not fits(group, n))
    if wrong:
        raise KeyRefused(KeyFault.CODE_MISTYPED, groups=wrong)
    return groups


def tidy(typed: str) -> str:
    """Return what was typed in the characters of the sheet, without blanks and dashes."""
    return _BETWEEN.sub("", typed).upper().translate(_AS_MEANT)


def fits(group: str, number: int) -> bool:
    """Return whether `group` can be group `number` (1 to `GROUPS`) of a code."""
    if len(group) != GROUP or not set(group) <= set(_ALPHABET):
        return False
    symbols = [_ALPHABET.index(character) for character in group]
    return _check(symbols[:-1], number - 1) == symbols[-1]


def secret_of(groups: Sequence[str]) -> bytes:
    """Return the secret that a code stands for, its check characters left out."""
    return "".join(group[:-1] for group in groups).encode("ascii")


def _check(symbols: Sequence[int], place: int) -> int:
    """Return the sum of the symbols, each times another power of x, and of the group's place."""
    weighed = (_times_x(symbol, power) for power, symbol in enumerate(symbols, start=1))
    return reduce(xor, weighed, place + 1)


def _times_x(symbol: int, power: int) -> int:
    for _ in range(power):
        symbol <<= 1
        if symbol > 31:
            symbol ^= _CARRY
    return symbol
