"""What is said while the data cannot be opened: what happened, what it means, and what now.

The sentences of `resources/words` are for a save that failed while somebody types; at a start
nothing was typed, and nothing runs.
"""

from typing import Final

from monitor.api import frozen
from ui.messages import tr

BUSY: Final = "busy"
FAULT: Final = "fault"
"""Whatever was not foreseen."""
PASSING: Final = frozenset({BUSY, "full", "read_only", "io"})
"""What can go away by itself: there it is tried again."""


@frozen
class Said:
    """The sentences for one kind of trouble."""

    what: str
    runs: str
    """What does not run meanwhile, and who looks after the chairs."""
    safe: str
    now: str

    @property
    def line(self) -> str:
        """What happened, what is safe and what now, for a log or a line on the screen."""
        return f"{self.what}. {self.safe} {self.now}"


def said(kind: str, *, practice: bool = False) -> Said:
    """Return the sentences for `kind`, a code of a `StorageError`; others are not foreseen."""
    known = _now()
    kind = kind if kind in known else FAULT
    return Said(what=_what()[kind], runs=_runs(kind, practice), safe=_safe(kind), now=known[kind])


def kinds() -> tuple[str, ...]:
    """Return all kinds that have sentences."""
    return tuple(_now())


def _what() -> dict[str, str]:
    return {
        BUSY: tr("Not opened: another Chairside has the data open"),
        "full": tr("Not opened: the disk with the data is full"),
        "read_only": tr("Not opened: the data folder can’t be written to"),
        "damaged": tr("Not opened: the data file is damaged"),
        "newer_format": tr("Not opened: a newer version of Chairside wrote the data"),
        "wrong_key": tr("Not opened: the key does not fit the data"),
        "loose_key": tr("Not opened: others on this computer can read the key file"),
        "io": tr("Not opened: the disk with the data did not answer"),
        FAULT: tr("Not opened: a fault in Chairside stopped it"),
    }


def _runs(kind: str, practice: bool) -> str:
    if practice:
        return tr(
            "This is practice: it has no patients. Chairside beside it goes on if it is open."
        )
    if kind == BUSY:
        return tr(
            "The Chairside that is open already is the one that goes on: its timers, alerts and "
            "sound are in its own window, and none is in this one. If you find no such window, "
            "look after the chairs by hand, on paper."
        )
    return tr(
        "Until it is open, no timer, no alert and no sound runs on this computer. Look after the "
        "chairs by hand, on paper."
    )


def _safe(kind: str) -> str:
    if kind == BUSY:
        return tr("Nothing that was saved was changed.")
    if kind == "damaged":
        return tr("Chairside changed nothing that was saved.")
    return tr(
        "Nothing that was saved was changed. Open sessions go on once it is open, with the time "
        "in between stated."
    )


def _now() -> dict[str, str]:
    backup = tr(
        "Restore the newest backup with the recovery sheet: chairside restore BACKUP --to FOLDER, "
        "then python -m ui --data-dir FOLDER."
    )
    return {
        BUSY: tr(
            "Go on in the other window and close this one. If you can’t find it, end that program "
            "or restart the computer."
        ),
        "full": tr(
            "Make room on that disk: move or delete files that are not Chairside’s, and empty the "
            "waste bin."
        ),
        "read_only": tr(
            "Let the user of this computer write in the folder, or connect its disk so that it can "
            "be written to."
        ),
        "damaged": " ".join((tr("Leave the folder as it is."), backup)),
        "newer_format": tr("Start that newer version, or install it on this computer."),
        "wrong_key": tr(
            "Put back the key file that was beside this data, or type the recovery sheet’s code "
            "after: chairside key recover."
        ),
        "loose_key": tr(
            "Let only the user of this computer read chairside.key in the folder, then try again."
        ),
        "io": " ".join((tr("Connect the disk or share of the folder. If it stays away:"), backup)),
        FAULT: " ".join((tr("Try again, then restart the computer. If it stays so:"), backup)),
    }


def where(folder: str) -> str:
    """Return in which folder the data are."""
    return tr("Folder of the data: {0}").format(folder)


def guide() -> str:
    """Return where more is said."""
    return tr("More in the guide: docs/guide/interruptions.md")


def trying(kind: str, seconds: int, *, tried: bool) -> str:
    """Return whether it was just tried again in vain, and whether it is by itself."""
    parts = [tr("Tried again: still not open.")] if tried else []
    if kind in PASSING:
        parts.append(tr("It is tried again by itself every {0} seconds.").format(seconds))
    return " ".join(parts)
