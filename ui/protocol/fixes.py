"""A way out of a finding that one tap takes: the value before, or a check in the gap."""

import re
from typing import Any, Final

from monitor.api import Decimal, frozen
from monitor.api.protocols import Bench, Finding
from ui.messages import tr

_GAP: Final = re.compile(r"([TE])\+(\d+) to [TE]\+(\d+)")


@frozen
class Fix:
    """Sets what stands at `path` to `value`; `words` stand on the button."""

    words: str
    path: tuple[str | int, ...]
    value: Any

    def apply(self, bench: Bench) -> None:
        """Do it."""
        bench.put(self.path, self.value)


def fix_of(finding: Finding, bench: Bench) -> Fix | None:
    """Return the one-tap way out of a finding, if there is one; it is never a new number."""
    path = finding.path
    if path[:1] == ("schedule",):
        return _checked_between(finding, bench)
    if finding.error and path[-1:] == ("value",):
        return _as_before(finding, bench)
    return None


def _as_before(finding: Finding, bench: Bench) -> Fix | None:
    was, now = bench.was(finding.path), bench.value(finding.path)
    try:
        number = Decimal(was)
    except ArithmeticError:
        return None
    if now == number:
        return None
    whole = number == number.to_integral_value()
    value = int(number) if whole else number
    return Fix(words=tr("Use {0}").format(was), path=finding.path, value=value)


def _checked_between(finding: Finding, bench: Bench) -> Fix | None:
    """Offer a check in the middle of a gap, on a whole five minutes where one lies inside."""
    found = _GAP.search(finding.what)
    if found is None:
        return None
    base, since, until = found[1], int(found[2]), int(found[3])
    place = (*finding.path[:2], "first")
    first = bench.value(place)
    middle = (since + until) // 2
    rounded = middle - middle % 5
    minute = rounded if rounded > since else middle
    if not isinstance(first, list) or not since < minute < until or since > max(first):
        return None
    label = tr("Add {0}").format(f"{base}+{minute}")
    return Fix(words=label, path=place, value=sorted({*first, minute}))
