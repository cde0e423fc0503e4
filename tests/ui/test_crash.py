"""What the log may know of a fault: kind and place, and no word of what it met."""

import sys

import pytest

from ui.crash import described


def deep(name: str) -> None:
    try:
        int(name)
    except ValueError as error:
        raise KeyError(name) from error


def test_kind_and_places_are_told_and_the_messages_are_not() -> None:
    with pytest.raises(KeyError) as caught:
        deep("Ottilie Quandtzsch")
    text = described(caught.value)

    assert text.startswith("KeyError at ")
    assert "because of ValueError at " in text
    assert "test_crash.py:" in text
    assert " deep" in text
    assert "Ottilie" not in text


def test_a_fault_without_a_place_is_told_all_the_same() -> None:
    assert described(RuntimeError("Ottilie")) == "RuntimeError at no known place"


def test_faults_that_cause_each_other_are_told_once() -> None:
    one, other = RuntimeError(), ValueError()
    one.__context__, other.__context__ = other, one

    assert described(one, sys.exc_info()[2]).count(" at ") == 2
