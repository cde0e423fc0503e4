"""The part of the door for what finds sessions, verifies them and takes them out."""

from monitor.archiving import Archive, Found
from monitor.index.build import Outcome
from monitor.index.find import Wanted
from monitor.journal.chain import Break
from monitor.selection import Exported, prepare_selection

__all__ = [
    "Archive",
    "Break",
    "Exported",
    "Found",
    "Outcome",
    "Wanted",
    "prepare_selection",
]
