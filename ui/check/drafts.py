"""The forms that are open at the chairs: one each, and another entry saves it first."""

from monitor.api import ChairView, SaveCheck
from ui.bridge import Bridge
from ui.check.entry import Entry


class Drafts:
    """Finds the form that a chair goes on with, or begins it.

    Lifetime: the screen. A form leaves when it was saved, discarded or replaced.
    """

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._kept: dict[int, Entry] = {}

    def open(self, view: ChairView, asked: str | None, *, extra: bool) -> Entry:
        """Return the form for what is `asked`; one that is open for something else is saved first.

        Where that cannot be saved it is the form that is returned.
        """
        entry = self._known(view, asked, extra=extra)
        if entry is None:
            entry = Entry(self._bridge, view, asked, extra=extra)
            if not entry.covers(view):
                entry = self._after_saving_the_other(view, entry, asked, extra=extra)
        old = self._kept.get(entry.chair)
        if old is not None and old is not entry:
            old.leave()
        self._kept[entry.chair] = entry
        return entry

    def close(self, entry: Entry) -> None:
        """Drop a form that was saved or discarded."""
        entry.leave()
        self._kept.pop(entry.chair, None)

    def _known(self, view: ChairView, asked: str | None, *, extra: bool) -> Entry | None:
        kept = self._kept.get(view.chair)
        if kept is None or kept.session != view.session:
            return None
        open_here = view.form is not None or bool(kept.draft.unsent)
        same = kept.extra == extra and asked in {kept.asked_for, kept.group}
        goes_on = same or (asked is None and not extra)
        return kept if open_here and goes_on and kept.covers(view) else None

    def _after_saving_the_other(
        self, view: ChairView, entry: Entry, asked: str | None, *, extra: bool
    ) -> Entry:
        entry.leave()
        kept, form = self._kept.get(view.chair), view.form
        taken = None if form is None else form.started_at
        if kept is not None and kept.session == view.session and kept.draft.taken_at is not None:
            taken = kept.draft.taken_at
        saved = self._bridge.execute(view.chair, SaveCheck(by=self._bridge.by, taken_at=taken))
        if not saved:
            return Entry(self._bridge, view, None, extra=False)
        now = self._bridge.view(view.chair) or view
        return Entry(self._bridge, now, asked, extra=extra)
