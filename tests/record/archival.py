"""`make archival N=50`: so many records of any content against PDF/A-3a and PDF/UA-1."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from monitor.record.fonts import cache_folder
from tests.record.made_up import records
from tests.record.vera import PROFILES, java, validate

BATCH = 25
"""So many files a run of the validator; each run starts a Java machine."""


def main(count: int) -> int:
    """Validate `count` records and return how many broke a rule."""
    launcher, made = java(), list(records(count, cache_folder()))
    broken = checks = 0
    for start in range(0, len(made), BATCH):
        with TemporaryDirectory() as folder:
            verdicts = validate(launcher, Path(folder), dict(made[start : start + BATCH]))
        for (profile, name), verdict in verdicts.items():
            checks += verdict.checks
            if verdict.broken:
                broken += 1
                print(f"{name}: {profile} broken at {', '.join(sorted(verdict.broken))}")
    print(f"{len(made)} records, {' and '.join(PROFILES)}, {checks} checks: {broken} failures")
    return broken


if __name__ == "__main__":
    raise SystemExit(bool(main(int(sys.argv[1]))))
