"""Which sessions were begun and not sealed, and how the sound stands, at one place of the station.

What a clinic goes on from, instead of reading the station's stream from its first entry.
"""

from collections.abc import Mapping
from typing import Any

from monitor.audio import Audio
from monitor.domain.frozen import frozen


@frozen
class Beginning:
    """What the clinic goes on from."""

    begun: tuple[str, ...] = ()
    """Sessions that were begun and not sealed, in the order of their beginning."""
    audio: Audio = Audio()
    seq: int = 0
    """Entry of the station's stream up to which this holds."""


def note_begun(begun: dict[str, None], kind: str, body: Mapping[str, Any]) -> None:
    """Take in what an entry says of the sessions that are not sealed."""
    if kind == "session_begun":
        begun[str(body["session"])] = None
    elif kind == "session_sealed":
        begun.pop(str(body["session"]), None)
