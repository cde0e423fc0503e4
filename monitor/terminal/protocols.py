"""`chairside protocol check`: reads a protocol file and says what is wrong with it."""

from argparse import Namespace
from pathlib import Path

from monitor.domain.protocol import Protocol
from monitor.protocols.check import examine
from monitor.protocols.problems import format_problems
from monitor.terminal.files import read_text
from monitor.terminal.stop import OK, REFUSED, Stop


def check(args: Namespace) -> int:
    """Check one file; every problem has its line."""
    protocol = read_protocol(args.file)
    print(f"{args.file}: fit for use ({protocol.id} {protocol.version}).")
    return OK


def read_protocol(path: Path) -> Protocol:
    """Return the protocol of a file.

    Raises:
        Stop: it has problems, or cannot be read.
    """
    protocol, problems = examine(read_text(path), str(path))
    if protocol is None or problems:
        raise Stop(REFUSED, format_problems(problems))
    return protocol
