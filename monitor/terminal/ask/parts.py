"""What the commands of every subject ask for alike."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Protocol

from monitor.terminal.stop import EXIT_STATUSES

WHERE: Final = "the data folder (default: this user's own)"


class Adder(Protocol):
    """Adds a command with its summary, and what more `--help` says about it."""

    def __call__(self, name: str, summary: str, about: str = "") -> ArgumentParser:
        """Return the parser of what follows the command's name."""


def new_parser(maker: Callable[..., Any], *args: str, **more: str) -> ArgumentParser:
    """Return a parser that keeps the line breaks of its texts and names the exit statuses."""
    made: ArgumentParser = maker(
        *args, epilog=EXIT_STATUSES, formatter_class=RawDescriptionHelpFormatter, **more
    )
    return made


def data_dir(parser: ArgumentParser, text: str) -> None:
    """Ask for the data folder."""
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help=text)
