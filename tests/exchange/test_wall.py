"""Times in other forms are the times that the record prints."""

from hypothesis import given
from hypothesis import strategies as some

from monitor.domain.measures import MINUTE
from monitor.exchange.wall import Wall
from monitor.record.text import Clock
from tests.record.sessions import OPENED, stormy

ENTRIES = stormy().entries


@given(some.integers(-120 * MINUTE, 1500 * MINUTE))
def test_a_stamp_is_the_local_time_of_the_record(after: int) -> None:
    printed = Clock.of(ENTRIES).local(OPENED + after)

    assert Wall.of(ENTRIES).stamp(OPENED + after) == printed.isoformat(timespec="milliseconds")
