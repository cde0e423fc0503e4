"""Changes of the clinic's settings: who may, what can be, and what follows from them."""

from collections.abc import Mapping
from dataclasses import replace

from monitor.boards import MOST_CHAIRS
from monitor.domain.refusals import Refusal, Refused
from monitor.sensible import admit_settings, known_settings
from monitor.settings import stored
from monitor.station.core import Core


def change_settings(station: Core, by: str, changes: Mapping[str, object]) -> None:
    """Change settings; journaled. Until there are people, anybody may (the first run).

    Raises:
        Refused: `by` may not, a value cannot be, or a chair that would go has a session.
        TypeError: there is no such setting.
    """
    known = known_settings(changes)
    if known.keys() != changes.keys():
        raise TypeError(f"no such setting: {sorted(changes.keys() - known.keys())}")
    station.admit_setting(by)
    if "archive_pattern" in known:
        _admit_pattern(known["archive_pattern"])
    chairs = known.get("chairs", station.clinic.chairs)
    if not 1 <= chairs <= MOST_CHAIRS:
        raise Refused(Refusal.NO_SUCH_CHAIR, chair=chairs)
    if any(chair > chairs for chair in station.clinic.at_chair):
        raise Refused(Refusal.CHAIR_TAKEN, chair=max(station.clinic.at_chair))
    changed = replace(station.settings, **known)
    admit_settings(changed)
    station.clinic.note("settings_changed", {"changes": stored(known), "by": by})
    station.settings = changed
    station.note_look(known)
    station.clinic.chairs = station.settings.chairs
    if "backup_dir" in known:
        station.keeping.use_folder()


def _admit_pattern(pattern: str) -> None:
    from monitor.record.naming import PatternError, check

    try:
        check(pattern)
    except PatternError as error:
        raise Refused(Refusal.PATTERN_UNUSABLE, why=str(error)) from None
