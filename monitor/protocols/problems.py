"""What is wrong with a protocol file: file, line, what, and what to do about it."""

from collections.abc import Sequence

from monitor.domain.frozen import frozen

Path = tuple[str | int, ...]
"""Keys and array indexes from the top of the file: `("limit", 3, "value")`."""


@frozen
class Note:
    """A problem that knows its place in the content, not yet its line."""

    path: Path
    what: str
    todo: str


@frozen
class Problem:
    """A problem at a 1-based line of a file; `what` and `todo` are sentences."""

    file: str
    line: int
    what: str
    todo: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what} {self.todo}"


class ProtocolError(ValueError):
    """A protocol file cannot be used; `problems` holds all reasons, in the order of the lines."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(format_problems(problems))
        self.problems = tuple(problems)


def format_problems(problems: Sequence[Problem]) -> str:
    """Return one `FILE:LINE: what. todo.` line a problem."""
    return "\n".join(str(problem) for problem in problems)
