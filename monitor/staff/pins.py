"""PINs: which are too easy, and how one is kept so that nobody can read it back.

A PIN says who of the people in the room is at the screen. Against somebody who holds the data, a
slow hash of six digits only buys time; there the journal's encryption is what protects.
"""

from itertools import pairwise
from typing import Final

from monitor.domain.frozen import frozen
from monitor.identity import new_salt
from monitor.staff.refusals import StaffRefusal, StaffRefused

DIGITS: Final = 6

_HASH_BYTES: Final = 32


@frozen
class Cost:
    """What one Argon2id hash costs whoever computes it."""

    memory_kib: int
    passes: int
    lanes: int


COST: Final = Cost(memory_kib=64 * 1024, passes=3, lanes=4)
"""RFC 9106, section 4, second recommended option: 64 MiB fit a small clinic computer."""


def pin_fault(pin: str) -> StaffRefusal | None:
    """Return what is wrong with `pin` as a new PIN, or None.

    Exactly six digits 0–9; not one digit six times; not a run up or down, over the end of the
    keypad too (123456, 654321, 890123).
    """
    if len(pin) != DIGITS or not (pin.isascii() and pin.isdigit()):
        return StaffRefusal.PIN_NOT_SIX_DIGITS
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps == {0}:
        return StaffRefusal.PIN_ALL_EQUAL
    if steps in ({1}, {9}):
        return StaffRefusal.PIN_STRAIGHT_RUN
    return None


def hash_pin(pin: str, *, cost: Cost = COST) -> str:
    """Return the Argon2id hash of a new PIN in its usual text form, with its cost and salt.

    Slow on purpose, some tenths of a second: call it off the screen's thread.

    Raises:
        StaffRefused: the PIN is too easy.
    """
    if fault := pin_fault(pin):
        raise StaffRefused(fault)
    from argon2 import PasswordHasher  # here: the first window must not wait for it

    hasher = PasswordHasher(
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=_HASH_BYTES,
    )
    return hasher.hash(pin, salt=new_salt())


DECOY: Final = (
    "$argon2id$v=19$m=65536,t=3,p=4$AAAAAAAAAAAAAAAAAAAAAA"
    "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
)
"""A hash that no PIN fits, at `COST`: somebody unknown takes as long as somebody known."""


def verify_pin(hashed: str, pin: str) -> bool:
    """Return whether `pin` is the one that `hashed` was made from. As slow as `hash_pin`.

    Raises:
        ValueError: `hashed` is no Argon2 hash.
    """
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

    try:
        return PasswordHasher().verify(hashed, pin)
    except VerifyMismatchError:
        return False
    except (InvalidHashError, VerificationError) as error:
        raise ValueError("not an Argon2 hash") from error
