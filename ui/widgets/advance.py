"""When a typed number is complete: no further digit could make a possible value."""

from decimal import Decimal, InvalidOperation


def number_of(text: str) -> Decimal | None:
    """Return the number that `text` spells, with comma or point; None when it spells none."""
    plain = text.strip().replace(",", ".")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def possible(text: str, minimum: Decimal, maximum: Decimal) -> bool:
    """Return whether `text` spells a number from `minimum` to `maximum`, both included."""
    value = number_of(text)
    return value is not None and minimum <= value <= maximum


def complete(text: str, minimum: Decimal, maximum: Decimal, decimals: int = 0) -> bool:
    """Return whether entry of `text` is over by itself.

    It is over when `text` is possible and nothing could be typed after it: no further digit makes
    a possible value, and with `decimals` all of them are there. A leading zero takes no digit.
    """
    if not possible(text, minimum, maximum):
        return False
    plain = text.strip().replace(",", ".")
    if decimals:
        return len(plain.partition(".")[2]) >= decimals
    return not _extends(plain, minimum, maximum)


def _extends(digits: str, minimum: Decimal, maximum: Decimal) -> bool:
    if int(digits) == 0:
        return False
    low, high = int(digits) * 10, int(digits) * 10 + 9
    while low <= maximum:
        if high >= minimum:
            return True
        low, high = low * 10, high * 10 + 9
    return False
