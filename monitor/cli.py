"""The `chairside` command."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib.metadata import version
from typing import Final

from monitor.terminal.ask import archive, clinic, keys, sessions
from monitor.terminal.ask.parts import new_parser
from monitor.terminal.stop import OK, Stop

INTERRUPTED: Final = 130
"""What shells expect of a program that was stopped with Ctrl+C."""

_DESCRIPTION: Final = """\
Chairside walks a nurse at the ketamine-infusion chair through timed checks, says at once
when a reading crosses a limit, and leaves a complete record of the session.

Start the app itself with `python -m ui`. The commands here are for everything around it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit status."""
    args = _parser().parse_args(argv)
    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except Stop as stop:
        print(stop.message, file=sys.stderr)
        return stop.status
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _parser() -> ArgumentParser:
    parser = new_parser(ArgumentParser, prog="chairside", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"chairside {version('chairside')}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")

    def command(name: str, summary: str, about: str = "") -> ArgumentParser:
        return new_parser(commands.add_parser, name, help=summary, description=about or summary)

    for subject in (sessions, archive, clinic, keys):
        subject.add(command)
    return parser


if __name__ == "__main__":
    sys.exit(main())
