"""Entries to be, for the tests of the journal."""

from monitor.ports import Batch, Draft

NOON = 1_800_000_000_000_000


def draft(number: int, **body: object) -> Draft:
    """Return a draft whose body holds `number` and `body`."""
    return Draft(
        kind="check_saved",
        version=1,
        at=NOON + number,
        wall=NOON,
        body={"number": number, **body},
    )


def batch(stream: str, *numbers: int, after: int = 0) -> Batch:
    """Return one batch of a draft for each of `numbers`."""
    return Batch(stream=stream, drafts=[draft(number) for number in numbers], after=after)
