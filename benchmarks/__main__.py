"""Measures: `python -m benchmarks [--write] [NAME ...]`; exit code 1 when a promise is broken."""

import argparse
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.promises import PROMISES
from benchmarks.result import Result

README: Final = Path(__file__).with_name("README.md")
FIGURES: Final = "## The last figures\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is named, or everything."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(PROMISES))
    parser.add_argument("--write", action="store_true", help="keep the figures in README.md")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in PROMISES]
    if unknown:
        parser.error(f"no such benchmark: {', '.join(unknown)}")
    if options.write and options.names:
        parser.error("--write keeps a whole run")
    results = []
    for name in options.names or PROMISES:
        with TemporaryDirectory(prefix="chairside-bench-") as folder:
            result = PROMISES[name](Path(folder))
        results.append(result)
        print(_line(name, result), flush=True)
    if options.write:
        _write(results)
    return 0 if all(result.kept for result in results) else 1


def _line(name: str, result: Result) -> str:
    verdict = "kept  " if result.kept else "BROKEN"
    return (
        f"{verdict} {name:8} {result.ratio:5.2f} of at most {result.limit:.2f}   "
        f"{result.promise}: {result.measured}; {result.yardstick}"
    )


def _write(results: Sequence[Result]) -> None:
    kept, _, _ = README.read_text(encoding="utf-8").partition(FIGURES)
    rows = [
        f"| {r.promise} | {r.measured} | {r.yardstick} | {r.ratio:.2f} | {r.limit:.2f} |"
        for r in results
    ]
    machine = f"CPython {platform.python_version()}, {platform.system()} {platform.machine()}"
    head = ["| what | measured | yardstick | ratio | at most |", "| --- | --- | --- | --- | --- |"]
    text = "\n".join([f"{machine}, offscreen.", "", *head, *rows, ""])
    README.write_text(f"{kept}{FIGURES}\n{text}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
