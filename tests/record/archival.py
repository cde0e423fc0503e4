"""`make archival N=50`: so many records of any content against PDF/A-3a and PDF/UA-1.

A third of them is unsigned, a third signed, a third signed with an addendum as a later revision.
"""

import sys
from collections import Counter
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
    states = Counter(Path(name).stem.rpartition("-")[2] for name, _ in made)
    told = ", ".join(f"{number} {state}" for state, number in sorted(states.items()))
    print(f"{len(made)} records ({told}), {' and '.join(PROFILES)}, {checks} checks: ", end="")
    print(f"{broken} failures")
    return broken


if __name__ == "__main__":
    raise SystemExit(bool(main(int(sys.argv[1]))))
