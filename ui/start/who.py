"""Who a session needs: somebody who may open it, and another person for the order."""

from typing import Final

from monitor.api import Person
from ui.bridge import Bridge
from ui.messages import signs_in_first, tr

AT_THE_CHAIR: Final = frozenset({"nurse", "charge_nurse", "prescriber"})
"""Roles that may open a session and check an order (the station asks again)."""


def may_open(person: Person | None) -> bool:
    """Return whether somebody may open a session."""
    return person is not None and person.role in AT_THE_CHAIR


def not_allowed() -> str:
    """Say who opens a session, to somebody who may not."""
    return tr("A nurse, a charge nurse or a prescriber opens a session")


def lacking_second(bridge: Bridge) -> str:
    """Say why nobody here could check the order beside who is signed in; empty where one could."""
    station, me = bridge.station, bridge.person
    if me is None or not station.settings.second_check:
        return ""
    others = [p for p in station.people() if p.role in AT_THE_CHAIR and p.id != me.id]
    if any(not other.must_change for other in others):
        return ""
    if not others:
        return tr("A second person checks the order before the start: add one in the settings.")
    first = signs_in_first(others[0].name)
    return tr("A second person checks the order before the start. {0}.").format(first)
