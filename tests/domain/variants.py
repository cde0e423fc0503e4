"""The pain protocol with one thing changed, for rules that no shipped number exercises."""

from dataclasses import replace
from typing import Any

from monitor.domain.protocol import Protocol
from monitor.protocols.read import shipped


def pain_with(limit: str, **changes: Any) -> Protocol:
    """Return the pain protocol with `changes` made to one of its limits."""
    pain = shipped()["ketamine-pain"]
    limits = tuple(replace(x, **changes) if x.id == limit else x for x in pain.limits)
    return replace(pain, limits=limits)
