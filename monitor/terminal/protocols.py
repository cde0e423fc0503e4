"""`chairside protocol`: checks a protocol file, compares two, prints the schema of the format."""

from argparse import Namespace
from pathlib import Path

from monitor.domain.protocol import Protocol
from monitor.protocols.check import examine
from monitor.protocols.compare import compare as differences
from monitor.protocols.problems import format_problems
from monitor.protocols.read import shipped
from monitor.protocols.schema import published
from monitor.terminal.files import read_text
from monitor.terminal.stop import OK, REFUSED, Stop


def check(args: Namespace) -> int:
    """Check one file; every problem has its line."""
    protocol = read_protocol(args.file)
    print(f"{args.file}: fit for use ({protocol.id} {protocol.version}).")
    return OK


def compare(args: Namespace) -> int:
    """Say what differs between two protocols: files, or ids of what ships."""
    changes = differences(*(_named(each).text for each in (args.before, args.after)))
    print("\n".join(map(str, changes)) or "The two have the same content.")
    return OK


def schema(_args: Namespace) -> int:
    """Print the JSON Schema of protocol files."""
    print(published(), end="")
    return OK


def _named(name: str) -> Protocol:
    return shipped()[name] if name in shipped() else read_protocol(Path(name))


def read_protocol(path: Path) -> Protocol:
    """Return the protocol of a file.

    Raises:
        Stop: it has problems, or cannot be read.
    """
    protocol, problems = examine(read_text(path), str(path))
    if protocol is None or problems:
        raise Stop(REFUSED, format_problems(problems))
    return protocol
