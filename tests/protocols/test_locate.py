"""Each key of a TOML text is found on the line where it stands."""

from collections.abc import Iterator

import pytest

from monitor.protocols.content import parse
from monitor.protocols.locate import line_of, lines
from monitor.protocols.problems import Path
from monitor.protocols.read import shipped

TEXT = '''# a comment with [brackets] and x = 1
top = "a # no comment"
"quoted key" = 'single'
dotted.inner = 1
many = """
[not.a.table]
also = "no key"
"""
raw = \'\'\'
x = 1
\'\'\'

[one]
a = 1 # b = 2
[one.two]
list = [
    1, # first
    2,
    { deep = "}" },
    [3, 4],
]
empty = []
inline = { x = 1, y = { z = [5, 6] }, w = "a, b" }
[[many_tables]]
k = 1
[[many_tables]]
k = 2
[many_tables.sub]
s = 1
[[many_tables.each]]
e = 1
[[many_tables.each]]
e = 2
[[many_tables]]
k = 3
last = 2026-03-12T10:00:00Z
'''


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    """Yield every path of parsed content."""
    if path:
        yield path
    if isinstance(value, dict):
        for key, each in value.items():
            yield from paths(each, (*path, key))
    if isinstance(value, list):
        for index, each in enumerate(value):
            yield from paths(each, (*path, index))


@pytest.mark.parametrize(
    "text", [TEXT, *(each.text for each in shipped().values())], ids=["made up", *shipped()]
)
def test_every_path_of_the_content_has_a_line_and_there_are_no_others(text: str) -> None:
    assert set(lines(text)) == set(paths(parse(text)))


@pytest.mark.parametrize(
    "text", [TEXT, *(each.text for each in shipped().values())], ids=["made up", *shipped()]
)
def test_the_line_of_a_key_holds_that_key(text: str) -> None:
    written = text.splitlines()
    for path, line in lines(text).items():
        if isinstance(path[-1], str):
            assert path[-1] in written[line - 1], (path, line)


@pytest.mark.parametrize(
    "path,line",
    [
        (("top",), 2),
        (("quoted key",), 3),
        (("dotted", "inner"), 4),
        (("raw",), 9),
        (("one", "a"), 14),
        (("one", "two"), 15),
        (("one", "two", "list", 1), 18),
        (("one", "two", "list", 2, "deep"), 19),
        (("one", "two", "inline", "y", "z", 1), 23),
        (("many_tables", 0, "k"), 25),
        (("many_tables", 1, "sub", "s"), 29),
        (("many_tables", 1, "each", 1, "e"), 33),
        (("many_tables", 2, "last"), 36),
    ],
)
def test_paths_of_every_kind_are_found(path: Path, line: int) -> None:
    assert lines(TEXT)[path] == line


def test_what_is_missing_is_placed_at_the_table_around_it() -> None:
    found = lines(TEXT)

    assert line_of(found, ("one", "two", "missing")) == 15
    assert line_of(found, ("many_tables", 1, "missing")) == 26
    assert line_of(found, ("nowhere", "at", "all")) == 1


def test_windows_line_ends_count_once() -> None:
    assert lines("a = 1\r\n\r\n[b]\r\nc = [\r\n1,\r\n2]\r\n")[("b", "c", 1)] == 6
