"""Asks the package index anew whether its makers have withdrawn what the lock files pin.

`python tools/withdrawn.py FILE...` installs and downloads nothing. It ends with 1 where a version
was withdrawn, or where the index did not answer for one: then nobody knows. It asks as pip is set
up to ask, through the pip that is pinned itself; each index that offers a version is heard, for a
copy of an index may not say what the index says.
"""

import logging
import re
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from pip._internal.commands import create_command
from pip._internal.commands.download import DownloadCommand
from pip._internal.index.package_finder import PackageFinder

AT_ONCE: Final = 8
"""Questions; an index answers one in some tenths of a second."""
ADVICE: Final = "pin another and run tools/lock.sh."
_PIN: Final = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s\\;]+)", re.MULTILINE)

Pin = tuple[str, str]


def pins(files: Iterable[Path]) -> list[Pin]:
    """Return each name and version that the lock files pin."""
    return sorted({pin for file in files for pin in _PIN.findall(file.read_text("utf-8"))})


def answers(wanted: Iterable[Pin], finder: PackageFinder) -> Iterator[tuple[Pin, str | None]]:
    """Yield each pin with why it was withdrawn, empty where it was not; None: not answered."""

    def ask(pin: Pin) -> tuple[Pin, str | None]:
        name, version = pin
        links = [c.link for c in finder.find_all_candidates(name) if str(c.version) == version]
        reasons = [link.yanked_reason or "no reason given" for link in links if link.is_yanked]
        return pin, (reasons[0] if reasons else "") if links else None

    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(ask, wanted)


def main(files: list[Path]) -> int:
    """Say what was withdrawn, and what nobody answered for; 1 where there is any."""
    command = create_command("download")  # of all that look, it takes withdrawn ones
    if not isinstance(command, DownloadCommand):
        raise TypeError
    gone = silent = 0
    with command.main_context():
        options, _ = command.parse_args([])
        logging.disable(logging.WARNING)  # an index of many that lacks a package is no news
        session = command.get_default_session(options)
        finder = command._build_package_finder(options, session)  # noqa: SLF001 - of a pinned pip
        for (name, version), why in answers(pins(files), finder):
            if why is None:
                silent += 1
                print(f"{name} {version}: no index answered for it.", file=sys.stderr)
            elif why:
                gone += 1
                print(f"{name} {version}: a yanked version. Reason: {why}", file=sys.stderr)
    if gone:
        print(f"Withdrawn by its makers: {ADVICE}", file=sys.stderr)
    return int(gone + silent > 0)


if __name__ == "__main__":
    sys.exit(main([Path(file) for file in sys.argv[1:]]))
