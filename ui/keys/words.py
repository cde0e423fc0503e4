"""The LOW technical notices of the station in words."""

from monitor.api import BoardView
from ui.messages import words


def notice(board: BoardView) -> str:
    """Return all notices of the station in a line, empty when there is none."""
    return ". ".join(words().name("notice", code) for code in board.notices)
