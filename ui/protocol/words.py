"""How the parts of a protocol are called on the screen."""

from collections.abc import Iterable, Sequence

from monitor.api import MEASURES, MICRO, MINUTE, Priority, Protocol, Standing, Version
from monitor.api.protocols import Finding, LimitColumn, TriedAlert, limit_text
from ui import messages
from ui.messages import tr


def heads() -> tuple[tuple[LimitColumn | None, str], ...]:
    """Return the columns of the table of limits."""
    return (
        (None, tr("Measure")),
        (LimitColumn.CRITICAL_LOW, tr("Critical low")),
        (LimitColumn.CAUTION_LOW, tr("Caution low")),
        (LimitColumn.CAUTION_HIGH, tr("Caution high")),
        (LimitColumn.CRITICAL_HIGH, tr("Critical high")),
        (LimitColumn.FALL, tr("Fall")),
        (LimitColumn.RISE, tr("Rise")),
    )


def measure(name: str) -> str:
    """Return a measure's short name, with its unit where it has one."""
    found = messages.words().measure(name)
    return f"{found.short} {found.unit}".strip() if name in MEASURES else found.short


def other_limits(protocol: Protocol, places: Iterable[int]) -> str:
    """Return in words the limits that have no column: `≤ 2 from E+30, moderate`."""
    words = messages.words()
    told = []
    for place in places:
        limit = protocol.limits[place]
        value = limit.condition.value
        parts = [limit_text(limit) if not isinstance(value, bool) else words.yes_no(value=value)]
        if isinstance(value, str):
            parts = [tr("not {0}").format(words.value(limit.condition.measure, value))]
        if limit.consecutive > 1:
            parts.append(tr("{0} times").format(limit.consecutive))
        if limit.since is not None:
            parts.append(tr("from {0}").format(f"{limit.since.base}+{limit.since.minutes}"))
        if limit.also is not None:
            parts.append(tr("with {0}").format(measure(limit.also.measure)))
        parts.append(words.priority(limit.priority))
        told.append(" ".join(parts))
    return "; ".join(told)


def standing(version: Version) -> str:
    """Return where a version stands, in words."""
    if version.shipped:
        return tr("Comes with the program")
    if version.standing is Standing.WAITING:
        return tr("Waits for approval")
    if version.standing is Standing.EARLIER:
        return tr("Was in use")
    if version.standing is Standing.SENT_BACK:
        return tr("Sent back")
    return tr("In use")


def missing_approval(version: Version) -> str:
    """Return whom a waiting version waits for."""
    prescriber = any(each.role == "prescriber" for each in version.approvals)
    if not version.approvals:
        return tr("Two people approve it, one of them a prescriber")
    if not prescriber:
        return tr("A prescriber has yet to approve it")
    return tr("One more person has yet to approve it")


def plate(finding: Finding) -> str:
    """Return `Error` or `Look`."""
    return tr("Error") if finding.error else tr("Look")


def counted(errors: int, looks: int) -> str:
    """Return `1 error, 2 to look at`."""
    if not errors and not looks:
        return tr("nothing to say")
    wrong = tr("1 error") if errors == 1 else tr("{0} errors").format(errors)
    seen = tr("{0} to look at").format(looks)
    return ", ".join(part for part, count in ((wrong, errors), (seen, looks)) if count)


def per_priority(alerts: Sequence[TriedAlert]) -> tuple[tuple[Priority, int], ...]:
    """Return how many alerts of each priority there are, the highest first; only those there."""
    counts = [(p, sum(a.priority is p for a in alerts)) for p in sorted(Priority, reverse=True)]
    return tuple((priority, count) for priority, count in counts if count)


def first_alert(earlier: int | None, before: int, after: int) -> str:
    """Return how much earlier or later the first alert comes, in whole minutes."""
    if earlier is None:
        if not before and not after:
            return tr("none")
        return tr("only in the draft") if after else tr("no longer")
    if earlier == 0:
        return tr("at the same time")
    seconds = abs(earlier) // MICRO
    span = messages.span(seconds) if abs(earlier) < MINUTE else tr("{0} min").format(seconds // 60)
    return (tr("{0} earlier") if earlier > 0 else tr("{0} later")).format(span)
