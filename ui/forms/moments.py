"""A clock time that somebody typed, as a moment between two others."""

from collections.abc import Callable

from monitor.api import MICRO, MINUTE, Instant


def clock_time(text: str) -> str:
    """Return the `HH:MM` that `14:05`, `1405` or `905` spells; empty while it spells none."""
    digits = text.strip().replace(":", "").replace(".", "")
    if not digits.isdigit() or len(digits) not in {3, 4}:
        return ""
    hours, minutes = int(digits[:-2]), int(digits[-2:])
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else ""


def moment(
    text: str, *, now: Instant, since: Instant, local: Callable[[Instant], str]
) -> Instant | None:
    """Return the latest minute of that clock time from `since` to `now`; None where there is none.

    The minutes are walked one by one, so that a clock that was set in between is read as the
    clock on the wall showed it. In the minute of `since` it is `since`, in that of `now` `now`.
    """
    wanted = clock_time(text)
    at = now
    while wanted and at > since - MINUTE:
        clock = local(max(at, since))
        if clock[:5] == wanted:
            started = at - int(clock[6:8]) * MICRO - at % MICRO
            return now if at == now else max(started, since)
        at -= MINUTE
    return None
