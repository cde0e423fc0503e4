"""What is too much for a protocol file: said before a parser spends its time or its stack on it."""

from typing import Final

from monitor.protocols.problems import Problem

MOST_CHARACTERS: Final = 512 * 1024
"""Twenty times the shipped ones."""
MOST_LINES: Final = 5_000
MOST_ON_A_LINE: Final = 8_192
MOST_DEPTH: Final = 32
"""Brackets in one another; text in quotes may hold some more."""

_BRACKETS: Final = frozenset("[]{}")


def too_much(text: str, name: str) -> Problem | None:
    """Return the problem of a text that no clinic wrote by hand, or None."""
    if len(text) > MOST_CHARACTERS:
        return _problem(name, 1, f"The file is longer than {MOST_CHARACTERS} characters.")
    lines = text.splitlines()
    if len(lines) > MOST_LINES:
        return _problem(name, MOST_LINES, f"The file has more than {MOST_LINES} lines.")
    depth = 0
    for number, line in enumerate(lines, start=1):
        if len(line) > MOST_ON_A_LINE:
            return _problem(name, number, f"The line is longer than {MOST_ON_A_LINE} characters.")
        if not _BRACKETS.intersection(line):
            continue
        depth = max(0, depth + sum(map(line.count, "[{")) - sum(map(line.count, "]}")))
        if depth > MOST_DEPTH or max(map(line.count, "[{")) > 8 * MOST_DEPTH:
            return _problem(name, number, "Too many brackets stand in one another.")
    return None


def _problem(name: str, line: int, what: str) -> Problem:
    return Problem(file=name, line=line, what=what, todo="Take a file that was made for Chairside.")
