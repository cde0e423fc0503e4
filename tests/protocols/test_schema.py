"""The published schema agrees with the checker, and what ships validates against it."""

import copy
import json
import tomllib
from decimal import Decimal
from typing import Any

import fastjsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.protocols.check import check, judge
from monitor.protocols.content import parse
from monitor.protocols.read import shipped
from monitor.protocols.schema import published
from monitor.resources import resource
from tests.protocols.mistakes import MISTAKES
from tests.protocols.test_check import GOOD, within

FITS = fastjsonschema.compile(json.loads(published()))

CONTRADICTIONS = {
    "a checklist need is for no answer", "a criterion judges an answer like a number",
    "a criterion's number is impossible", "a criterion's range is upside down",
    "a critical forgets its caution", "a critical lies inside its caution (down)",
    "a critical lies inside its caution (up)", "a caution is as urgent",
    "a gap between the first checks is too long", "a gate compares with a baseline",
    "a gate looks at the heart rate", "a limit has no step", "a number is asked yes or no",
    "a pair is of two directions", "a pair is of two measures", "a pair names itself",
    "a pair names no limit", "a recheck comes after the next slot",
    "a recheck is of another measure", "a selected check is not planned",
    "a sign-off's day is none", "above and at_or_above mean the same", "an id is used twice",
    "half of the pressure is asked", "high and low overlap", "medium escalates before high",
    "medium lateness comes before the grace", "nothing asks for what a limit watches",
    "one answer is no choice", "the end turns medium too early",
    "the first infusion check is the start", "the gap to the first check is too long",
    "the offsets do not increase", "the planned end has no reason", "the repeated gap is too long",
    "the safe answer needs something",
}  # fmt: skip
"""What only the checker can find: one part of the file contradicts another."""


def fits(content: dict[str, Any]) -> bool:
    try:
        FITS(content)
    except fastjsonschema.JsonSchemaException:
        return False
    return True


def plain(value: Any) -> Any:
    """Return parsed TOML as a JSON file would hold it."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def test_the_file_that_ships_is_the_schema_of_the_rules() -> None:
    assert resource("protocols/schema.json") == published()


@pytest.mark.parametrize("name", list(shipped()))
def test_what_ships_validates(name: str) -> None:
    assert fits(tomllib.loads(shipped()[name].text))


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_of_shape_is_refused_by_the_schema_too(mistake: str) -> None:
    table, old, new, _ = MISTAKES[mistake]
    content = plain(parse(within(table, old, new)))

    assert fits(content) is (mistake in CONTRADICTIONS)


@st.composite
def spoiled(draw: st.DrawFn) -> dict[str, Any]:
    """Return the good file with one value somewhere replaced, dropped or added."""
    content = copy.deepcopy(parse(GOOD))
    here: Any = content
    while True:
        inner = [k for k, v in _items(here) if isinstance(v, dict | list) and v]
        if not inner or draw(st.booleans()):
            break
        here = here[draw(st.sampled_from(inner))]
    keys = [key for key, _ in _items(here)]
    key = draw(st.sampled_from(keys))
    deed = draw(st.sampled_from(("replace", "replace", "drop", "add")))
    if deed == "drop":
        del here[key]
    elif deed == "add" and isinstance(here, dict):
        here[draw(st.sampled_from(("x", "value", "minutes", "from", "discreet")))] = draw(VALUES)
    else:
        here[key] = draw(VALUES)
    return content


VALUES = st.one_of(
    st.integers(-5, 400),
    st.booleans(),
    st.sampled_from(
        ["", " ", "sbp", "hr", "at_or_above", "is", "high", "E+30", "every", "own-design", "x"]
    ),
    st.decimals(0, 40, places=1),
    st.just([]),
    st.just(["every"]),
)


def _items(here: Any) -> list[tuple[Any, Any]]:
    return list(here.items() if isinstance(here, dict) else enumerate(here))


@given(spoiled())
def test_the_schema_is_never_stricter_than_the_checker(content: dict[str, Any]) -> None:
    _, notes = judge(content, "")

    if not notes:
        assert fits(plain(content))


def test_the_checker_names_more_than_shape() -> None:
    assert MISTAKES.keys() >= CONTRADICTIONS
    for mistake in CONTRADICTIONS:
        table, old, new, _ = MISTAKES[mistake]
        assert check(within(table, old, new), "file.toml")
