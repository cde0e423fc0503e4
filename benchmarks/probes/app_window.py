"""The app over a data folder: when its first screen was painted; then memory and idle work.

Usage: app_window FOLDER SCREEN SECONDS. SCREEN is `board` (somebody is signed in) or `sign-in`.
With SECONDS over 0 it stays that long, with its sound loaded and nobody touching it.
"""

import gc
import sys
from importlib import import_module

if __name__ == "__main__":
    gc.disable()  # as `python -m ui` does, and in its order: the station before Qt
    import_module("monitor.api")
    import_module("ui.quick_imports").read_no_sources()
    sys.exit(import_module("benchmarks.probes.watched").main())
