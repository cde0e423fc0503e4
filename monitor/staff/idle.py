"""When the station locks itself: nobody touched it, and nobody is in the middle of something."""

from typing import Final

from monitor.domain.measures import MINUTE

FORM_GRACE: Final = 5 * MINUTE
"""So long after the last key in a form nothing is locked: the nurse is at the patient."""


def locks_itself(*, after_min: int, idle: int, form_idle: int | None, high_on: bool) -> bool:
    """Return whether the station locks now.

    `idle` and `form_idle` are the microseconds since the last touch and since the last key in a
    form (None: there was none). `after_min` below 1 never locks. A HIGH that is on keeps the
    station open: whoever comes first must be able to answer it.
    """
    if after_min < 1 or high_on:
        return False
    typing = form_idle is not None and form_idle < FORM_GRACE
    return not typing and idle >= after_min * MINUTE
