"""The classes of the rules: frozen, told by name, equal by value, and known to dataclasses."""

import dataclasses
from dataclasses import field
from typing import Any

import pytest

from monitor.domain.frozen import FEW, frozen, replace


@frozen
class Point:
    """A point."""

    x: int
    y: int = 0


@frozen
class Named(Point):
    """A point with more."""

    name: str
    tags: tuple[str, ...] = field(default_factory=lambda: ("a",))
    secret: str = field(default="", repr=False)

    @property
    def sum(self) -> int:
        """The sum."""
        return self.x + self.y


@frozen
class Nothing:
    """Nothing."""


@frozen
class Odd:
    """Knows better what equal means."""

    x: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Odd) and (self.x - other.x) % 2 == 0

    def __hash__(self) -> int:
        return self.x % 2

    def __repr__(self) -> str:
        return "odd" if self.x % 2 else "even"


def test_fields_are_given_by_name_and_defaults_fill_the_rest() -> None:
    named = Named(x=1, name="p")

    assert (named.x, named.y, named.name, named.tags, named.sum) == (1, 0, "p", ("a",), 1)
    assert Named(x=1, name="p", tags=()).tags == ()


@pytest.mark.parametrize("given", [{"x": 1, "z": 2}, {}, {"x": 1, "y": 2, "name": "p"}])
def test_other_names_and_missing_ones_are_refused(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Point(**given)


def test_the_many_are_made_as_the_first_ones_were() -> None:
    @frozen
    class Fresh:
        x: int
        y: int = 2
        many: list[int] = field(default_factory=list)

    made = [Fresh(x=number) for number in range(FEW + 2)]

    assert "__init__" in Fresh.__dict__
    assert Fresh.__init__.__qualname__.endswith("Fresh.__init__"), "it was never compiled"
    assert [(each.x, each.y, each.many) for each in made] == [(n, 2, []) for n in range(FEW + 2)]
    assert made[0].many is not made[1].many
    assert made[FEW].many is not made[FEW + 1].many
    wrong: list[dict[str, Any]] = [{"x": 1, "z": 2}, {}]
    for refused in wrong:
        with pytest.raises(TypeError):
            Fresh(**refused)


def test_what_is_missing_of_the_first_one_is_refused_as_of_any() -> None:
    @frozen
    class Fresh:
        x: int

    missing: dict[str, Any] = {}
    with pytest.raises(TypeError):
        Fresh(**missing)
    assert Fresh(x=1).x == 1


def test_nothing_can_be_assigned_deleted_or_added() -> None:
    point: Any = Point(x=1)

    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.z = 2
    assert not hasattr(point, "__dict__")


def test_equal_values_of_one_class_are_equal_and_hash_alike() -> None:
    assert Point(x=1) == Point(x=1, y=0)
    assert hash(Point(x=1)) == hash(Point(x=1, y=0))
    assert Point(x=1) != Point(x=2)
    assert Point(x=1) != Named(x=1, name="")
    assert Nothing() == Nothing()
    same = Point(x=3)
    assert same == same  # noqa: PLR0124 - an object is itself, without a look at its fields


def test_what_the_class_says_of_itself_stands() -> None:
    assert Odd(x=1) == Odd(x=3)
    assert hash(Odd(x=1)) == hash(Odd(x=3))
    assert (repr(Odd(x=1)), repr(Odd(x=2))) == ("odd", "even")


def test_it_is_written_like_a_dataclass_without_what_is_secret() -> None:
    assert repr(Named(x=1, name="p", secret="s")) == "Named(x=1, y=0, name='p', tags=('a',))"


def test_dataclasses_know_it() -> None:
    named = Named(x=1, name="p")

    assert dataclasses.is_dataclass(named)
    assert [f.name for f in dataclasses.fields(named)] == ["x", "y", "name", "tags", "secret"]
    assert dataclasses.replace(named, y=5) == Named(x=1, y=5, name="p")
    assert dataclasses.asdict(Point(x=1)) == {"x": 1, "y": 0}


@pytest.mark.parametrize(
    "one,changes",
    [
        (Named(x=1, name="p", tags=("b",), secret="s"), {"y": 5, "name": "q"}),
        (Point(x=3), {}),
        (Odd(x=1), {"x": 4}),
        (Nothing(), {}),
    ],
)
def test_replacing_gives_another_one_as_dataclasses_do(one: Any, changes: dict[str, Any]) -> None:
    for _ in range(FEW + 2):
        other = replace(one, **changes)
        expected = dataclasses.replace(one, **changes)

        assert (type(other), repr(other)) == (type(one), repr(expected))
        assert [getattr(other, f.name) for f in dataclasses.fields(one)] == [
            getattr(expected, f.name) for f in dataclasses.fields(one)
        ]
        assert other is not one


def test_the_many_are_copied_by_what_is_compiled_and_other_names_are_refused_all_the_while() -> (
    None
):
    @frozen
    class Fresh:
        x: int
        y: int = 2

    last = Fresh(x=0, y=7)
    kinds = set()
    for number in range(FEW + 2):
        with pytest.raises(TypeError, match="no field 'z'"):
            replace(last, z=1)
        last = replace(last, x=number)
        kinds.add(Fresh.__dict__["__frozen_copy__"].__func__.__name__)

    assert last == Fresh(x=FEW + 1, y=7)
    assert kinds == {"first_copies", "copy"}


def test_a_class_below_copies_its_own_fields_too() -> None:
    assert replace(Point(x=1), x=2) == Point(x=2)
    assert replace(Named(x=1, name="p"), x=2) == Named(x=2, name="p")
