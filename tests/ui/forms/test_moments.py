"""A typed clock time: which moment of the session it means."""

import pytest

from monitor.api import MICRO, MINUTE
from tests.ui import pictures
from ui.forms.moments import clock_time, moment

OPENED, NOW = pictures.at("13:55") + 20 * MICRO, pictures.at("14:32") + 30 * MICRO


def local(at: int) -> str:
    """Return the time of a clock on UTC."""
    seconds = at // MICRO % 86_400
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def put_forward(at: int) -> str:
    """Return the time of a clock that was put forward by an hour at 14:10."""
    return local(at + (60 * MINUTE if at >= pictures.at("14:10") else 0))


@pytest.mark.parametrize(
    ("text", "clock"),
    [("14:05", "14:05"), ("1405", "14:05"), ("905", "09:05"), ("14.05", "14:05"), ("1", ""),
     ("14:60", ""), ("25:00", ""), ("", "")],
)  # fmt: skip
def test_a_time_is_typed_with_or_without_its_colon(text: str, clock: str) -> None:
    assert clock_time(text) == clock


def test_a_typed_minute_is_its_beginning() -> None:
    found = moment("14:05", now=NOW, since=OPENED, local=local)
    assert found == pictures.at("14:05")


def test_the_minutes_of_opening_and_of_now_are_those_moments() -> None:
    assert moment("13:55", now=NOW, since=OPENED, local=local) == OPENED
    assert moment("14:32", now=NOW, since=OPENED, local=local) == NOW


@pytest.mark.parametrize("text", ["13:54", "14:33", "2:05"])
def test_no_time_before_the_opening_or_ahead_is_taken(text: str) -> None:
    assert moment(text, now=NOW, since=OPENED, local=local) is None


def test_a_clock_that_was_set_is_read_as_it_stood_on_the_wall() -> None:
    found = moment("14:05", now=NOW, since=OPENED, local=put_forward)
    assert found == pictures.at("14:05")
    later = moment("15:20", now=NOW, since=OPENED, local=put_forward)
    assert later == pictures.at("14:20")
    assert moment("14:30", now=NOW, since=OPENED, local=put_forward) is None
