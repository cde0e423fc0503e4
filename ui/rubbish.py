"""Python's collector of rings, on the UI thread and between two of its events only.

By itself it runs on whatever thread makes the next object. A ring with a widget in it would then be
taken apart beside the UI thread, to which Qt's objects belong, and the program may end without a
word. So it is switched off, and whoever holds the UI thread asks here, once a second.
"""

import gc


def collect_if_due() -> None:
    """Collect what is young where Python would by now, and now and then everything.

    Only on the UI thread. Everything takes 3 ms, for what stood at the first picture is frozen, and
    gives back the empty tuples and dicts that Python keeps for later, up to 4 MB of them.
    """
    young, middle, _ = gc.get_count()
    limit, seldom, _ = gc.get_threshold()
    if young > limit:
        gc.collect(2 if middle > seldom else 0)
