"""Reads protocols: from a text, and the ones that ship."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from monitor.domain.protocol import Protocol
from monitor.protocols.check import examine
from monitor.protocols.problems import ProtocolError
from monitor.resources import resource

_SHIPPED: Final = ("ketamine-pain", "ketamine-mood", "ketamine-long", "esketamine-nasal")


@lru_cache(maxsize=16)  # the sessions of a room share theirs
def load(text: str, name: str = "protocol") -> Protocol:
    """Return the protocol that `text` (TOML) describes; `name` stands in the problems.

    The same text gives the same protocol in every version from now on: sessions keep the text.

    Raises:
        ProtocolError: the text cannot be used; holds every problem found.
    """
    protocol, problems = examine(text, name)
    if protocol is None or problems:
        raise ProtocolError(problems)
    return protocol


def shipped() -> Mapping[str, Protocol]:
    """Return the protocols that ship, by id; each is read when it is first asked for."""
    return _Shipped()


@cache
def _read_shipped(name: str) -> Protocol:
    file = f"protocols/{name}.toml"
    return load(resource(file), file)


class _Shipped(Mapping[str, Protocol]):
    """The shipped protocols by id.

    Concurrency: reading one twice at the same time gives equal protocols.
    """

    def __getitem__(self, name: str) -> Protocol:
        if name not in _SHIPPED:
            raise KeyError(name)
        return _read_shipped(name)

    def __iter__(self) -> Iterator[str]:
        return iter(_SHIPPED)

    def __len__(self) -> int:
        return len(_SHIPPED)
