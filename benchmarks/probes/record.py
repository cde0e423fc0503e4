"""A record laid out and drawn, beside the same strokes on a bare ReportLab canvas."""

import json
import sys
from pathlib import Path
from time import process_time

from monitor.record.pdf import render
from tests.record.bare import recorded, replay
from tests.record.samples import calm

ROUNDS = 15


def main() -> int:
    """Measure both, in turns; the argument is a folder for the fonts."""
    fonts = Path(sys.argv[1])
    report = calm()
    strokes = recorded(report, paper="a4", fonts=fonts)
    drawn, bare = [], []
    for _ in range(ROUNDS):
        begun = process_time()
        render(report, paper="a4", fonts=fonts)
        between = process_time()
        replay(strokes)
        drawn.append(between - begun)
        bare.append(process_time() - between)
    print(json.dumps({"drawn": min(drawn), "bare": min(bare)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
