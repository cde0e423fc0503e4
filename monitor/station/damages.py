"""What was found damaged at the start: into the station's log, onto the board, until it is seen."""

from collections.abc import Iterable, Mapping
from typing import Final

from monitor.damage import LOST, SEEN, UNREADABLE, Damage
from monitor.domain.measures import MINUTE
from monitor.journal.tail import ASIDE, Lost
from monitor.permissions import admit
from monitor.ports import STATION
from monitor.staff.roles import May
from monitor.station.core import Core

RECENT: Final = 10 * MINUTE
"""So long after the start each open chair says that something is missing, seen or not."""


def unknown(station: Core, lost: Iterable[Lost]) -> tuple[Lost, ...]:
    """Return what was found missing and is not in the station's log yet."""
    return tuple(one for one in lost if not one.kept or station.damages.of(one.kept) is None)


def note(station: Core, lost: Iterable[Lost], unreadable: Mapping[str, int]) -> None:
    """Write into the station's log what was found and does not stand there yet.

    `unreadable` has the chair of each session that cannot be read, 0 where it is not known.

    Raises:
        StorageError: it does not stand there; the next start tries again.
    """
    for one in unknown(station, lost):
        number = station.journal.head(STATION).length + 1
        place, kept = one.kept or f"entry-{number}", f"{ASIDE}/{one.kept}" if one.kept else ""
        _write(station, LOST, {"place": place, "changes": one.changes, "kept": kept})
    for session, chair in unreadable.items():
        if station.damages.of(session) is None:
            _write(station, UNREADABLE, {"session": session, "chair": chair})


def shown(station: Core) -> tuple[Damage, ...]:
    """Return what is to be said: what nobody has seen, and each session that cannot be read.

    What is missing stays for a while when it was seen: as long as the chairs speak of the gap.
    """
    unreadable, now = station.clinic.unreadable, station.now().at
    return tuple(
        one
        for one in station.damages.found
        if (one.session in unreadable if one.session else not one.seen or now - one.at < RECENT)
    )


def see(station: Core, place: str, by: str) -> None:
    """Keep that `by` has seen what was found at `place`.

    Raises:
        Refused: `by` may not answer alerts.
        StorageError: nothing was recorded.
    """
    admit(station.role(by), May.ACKNOWLEDGE)
    found = station.damages.of(place)
    if found is not None and not found.seen:
        _write(station, SEEN, {"by": by, "place": place})


def _write(station: Core, kind: str, body: Mapping[str, object]) -> None:
    station.note(kind, body)
    journal = station.journal
    for entry in journal.read(STATION, after=journal.head(STATION).length - 1):
        station.damages = station.damages.after(kind, body, entry.at)
