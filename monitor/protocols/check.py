"""Checks a protocol file: every error with its line and what to do."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import tomli

from monitor.domain.protocol import Protocol
from monitor.protocols.build import Built, build
from monitor.protocols.codes import FORMAT
from monitor.protocols.content import content_hash, parse
from monitor.protocols.excess import too_much
from monitor.protocols.problems import Note, Problem
from monitor.protocols.sense import contradictions

_PLACE: Final = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)$")


def check(text: str, name: str) -> list[Problem]:
    """Return all that is wrong with the protocol file `name`, in the order of the lines."""
    return examine(text, name)[1]


def examine(text: str, name: str) -> tuple[Protocol | None, list[Problem]]:
    """Return the protocol of `text` if it is fit for use, and the problems if it is not."""
    if (problem := too_much(text, name)) is not None:
        return None, [problem]
    try:
        content = parse(text)
    except tomli.TOMLDecodeError as error:
        return None, [_syntax(error, text, name)]
    built, notes = judge(content, text)
    if built is None or notes:
        return None, _located(notes, text, name)
    return replace(built.protocol, sha256=content_hash(content)), []


def judge(content: Mapping[str, object], text: str) -> tuple[Built | None, list[Note]]:
    """Return what was built of a parsed file, and all that is wrong with it.

    Without a note it is fit for use, but for its hash. None is built of a newer format.
    """
    found = content.get("format")
    if isinstance(found, int) and found > FORMAT:
        return None, [_too_new(found)]
    notes: list[Note] = []
    built = build(content, notes, text)
    notes.extend(contradictions(built, notes))
    return built, notes


def _too_new(found: int) -> Note:
    return Note(
        path=("format",),
        what=f"The file has format {found}; this version reads up to format {FORMAT}.",
        todo="Use a newer version of the program.",
    )


def _syntax(error: tomli.TOMLDecodeError, text: str, name: str) -> Problem:
    message = str(error)
    place = _PLACE.search(message)
    line = place[1] if place else None
    return Problem(
        file=name,
        line=int(line) if line else max(1, len(text.splitlines())),
        what=f"This is not TOML: {_PLACE.sub('', message)}.",
        todo="Correct the line; the rest is checked after that.",
    )


def _located(notes: list[Note], text: str, name: str) -> list[Problem]:
    from monitor.protocols.locate import line_of, lines  # only needed once something is wrong

    found = lines(text.removeprefix("\ufeff"))
    problems = [
        Problem(file=name, line=line_of(found, note.path), what=note.what, todo=note.todo)
        for note in notes
    ]
    return sorted(problems, key=lambda problem: problem.line)
