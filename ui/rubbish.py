"""Python's collector of rings, on the UI thread and between two of its events only.

By itself it runs on whatever thread makes the next object. A ring with a widget in it would then be
taken apart beside the UI thread, to which Qt's objects belong, and the program may end without a
word. So it is switched off, and whoever holds the UI thread asks here, once a second.
"""

import gc


def collect_if_due() -> None:
    """Collect what Python would have collected by now; only on the UI thread."""
    due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(2 if all(due) else 1 if due[1] else 0)
