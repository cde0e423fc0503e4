"""The second way out of a form that can't be saved: a file beside the journal, on a stick say."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QStorageInfo

from monitor.api import ChairView
from ui import messages
from ui.bridge import Bridge
from ui.check.entry import Entry
from ui.check.foot import CheckFoot
from ui.messages import tr, words

MOST_PLACES = 3


class Aside(QObject):
    """Writes what stands in the form into a text file; the form and its draft stay as they are."""

    def __init__(self, bridge: Bridge, foot: CheckFoot, entry: Callable[[], Entry | None]) -> None:
        super().__init__(foot)
        self._bridge, self._foot, self._entry = bridge, foot, entry
        self.places: Callable[[Path], tuple[str, ...]] = places
        foot.aside.clicked.connect(self._ask)
        foot.where.told.connect(self._write)

    def _ask(self) -> None:
        found = self.places(self._bridge.station.data_dir)
        self._foot.ask_where(tr("Write the answers to a file in"), found)

    def _write(self, folder: str) -> None:
        entry = self._entry()
        view = None if entry is None else self._bridge.view(entry.chair)
        if entry is None or view is None:
            return
        clock = self._bridge.station.local(self._bridge.station.now().at)
        name = f"not-saved-chair-{entry.chair}-{clock.replace(':', '')}.txt"
        try:
            path = written(
                Path(folder).expanduser() / name, text_of_form(entry, view, self._bridge)
            )
        except OSError as error:
            why = (error.strerror or type(error).__name__).lower()
            self._foot.ask_where(tr("Not written: {0}. Choose another").format(why), (), folder)
            return
        self._foot.go_back()
        self._foot.say_written(tr("Written to {0}. It is not in the journal yet.").format(path))


def places(data_dir: Path) -> tuple[str, ...]:
    """Return folders that may take a file: other disks and sticks first, then the person's own."""
    here = QStorageInfo(str(data_dir)).rootPath()
    disks = [
        volume.rootPath()
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady() and not volume.isReadOnly() and volume.rootPath() != here
    ]
    removable = [root for root in disks if root.startswith(_REMOVABLE) or root[1:2] == ":"]
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return tuple([*removable, own][:MOST_PLACES])


_REMOVABLE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


def text_of_form(entry: Entry, view: ChairView, bridge: Bridge) -> str:
    """Return everything that was entered, for somebody who types it in again."""
    station, draft, patient = bridge.station, entry.draft, view.patient
    day, clock = station.local_date(entry.taken()), messages.hhmm(station, entry.taken())
    lines = [
        tr("NOT IN THE JOURNAL: a check that Chairside could not save"),
        tr("Chair {0}, {1}, born {2}, MRN {3}").format(
            entry.chair, patient.name, patient.birth_date, patient.mrn
        ),
        tr("Taken {0} {1}, entered by {2}").format(day, clock, bridge.by),
        "",
    ]
    lines += [
        f"{words().measure(name).name}: {words().quantity(name, value)}"
        for name, value in draft.values.items()
    ]
    not_read = tr("{0}: not obtained, {1}")
    lines += [
        not_read.format(words().measure(name).name, words().not_obtained(reason))
        for name, reason in draft.reasons.items()
    ]
    lines += ["", tr("Type it into Chairside as soon as it saves again, then destroy this file.")]
    return "\n".join(lines) + "\n"


def written(path: Path, text: str) -> Path:
    """Write `text` into a new file, on the disk before this returns.

    Raises:
        OSError: it is not there, or not whole.
    """
    with path.open("x", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return path
