"""Which six digits are too easy to guess to sign anything with."""

import itertools

LENGTH = 6


def weak(pin: str) -> bool:
    """Return whether `pin` repeats one digit or counts up or down."""
    steps = {int(b) - int(a) for a, b in itertools.pairwise(pin)}
    return len(steps) == 1 and steps <= {-1, 0, 1}
