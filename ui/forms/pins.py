"""Which six digits are too easy to guess to sign anything with."""

import itertools

LENGTH = 6


def weak(pin: str) -> bool:
    """Return whether `pin` repeats one digit or counts up or down, past 9 too."""
    steps = {(int(b) - int(a)) % 10 for a, b in itertools.pairwise(pin)}
    return len(steps) == 1 and steps <= {9, 0, 1}
