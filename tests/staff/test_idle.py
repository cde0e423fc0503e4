"""When the station locks itself."""

import pytest

from monitor.domain.measures import MINUTE
from monitor.staff.idle import FORM_GRACE, locks_itself


def locks(idle: int, form_idle: int | None = None, *, after: int = 2, high: bool = False) -> bool:
    return locks_itself(after_min=after, idle=idle, form_idle=form_idle, high_on=high)


def test_it_locks_after_the_set_time_and_not_before() -> None:
    assert not locks(2 * MINUTE - 1)
    assert locks(2 * MINUTE)


def test_it_never_locks_while_a_high_is_on() -> None:
    assert not locks(60 * MINUTE, high=True)


@pytest.mark.parametrize("ago,locked", [(0, False), (FORM_GRACE - 1, False), (FORM_GRACE, True)])
def test_it_waits_five_minutes_after_the_last_key_in_a_form(ago: int, locked: bool) -> None:
    assert locks(FORM_GRACE, ago) is locked
