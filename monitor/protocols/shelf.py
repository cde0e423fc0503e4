"""Which protocol versions there are: what ships, and what people here have submitted and approved.

A fold over the station's stream. Frozen: each entry makes a new shelf.
"""

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen

SUBMITTED: Final = "protocol_submitted"
APPROVED: Final = "protocol_approved"
SENT_BACK: Final = "protocol_sent_back"
KINDS: Final = frozenset({SUBMITTED, APPROVED, SENT_BACK})
"""Kinds of the station's entries that a shelf is made of."""

APPROVERS: Final = 2
"""So many people approve a version, one of them a prescriber."""
PRESCRIBER: Final = "prescriber"

_NO_REASONS: Mapping[str, str] = MappingProxyType({})


class Standing(StrEnum):
    """Where a version stands."""

    IN_FORCE = "in_force"
    WAITING = "waiting"
    """Submitted; not enough people have approved it."""
    EARLIER = "earlier"
    """Was in force; sessions of then carry it."""
    SENT_BACK = "sent_back"


@frozen
class Approval:
    """One person approved a version in that role."""

    by: str
    role: str
    at: Instant


@frozen
class Version:
    """One version of a protocol."""

    id: str
    version: str
    title: str
    sha256: str
    """Of its content, comments and sign-off left aside."""
    standing: Standing
    text: str = ""
    """The whole file; empty for what ships, which is read when it is asked for."""
    by: str = ""
    """Who submitted it; empty for what ships."""
    at: Instant | None = None
    reasons: Mapping[str, str] = field(default_factory=lambda: _NO_REASONS)
    """What was looked at before submitting -> why it is right."""
    approvals: tuple[Approval, ...] = ()
    sent_back_by: str = ""
    sent_back_reason: str = ""

    @property
    def shipped(self) -> bool:
        """Whether it comes with the program."""
        return not self.by

    @property
    def name(self) -> str:
        """Id and version: `clinic-pain 1.2.0`."""
        return f"{self.id} {self.version}"


def enough(approvals: Iterable[Approval]) -> bool:
    """Return whether these approvals put a version in force."""
    given = tuple(approvals)
    people = {each.by for each in given}
    return len(people) >= APPROVERS and any(each.role == PRESCRIBER for each in given)


@frozen
class Shelf:
    """All versions that were ever submitted here, in the order of their submission."""

    versions: tuple[Version, ...] = ()

    def apply(self, kind: str, body: Mapping[str, Any], at: Instant) -> "Shelf":
        """Return the shelf after one entry of the station's stream; other kinds change nothing."""
        match kind:
            case "protocol_submitted":
                return self._submitted(body, at)
            case "protocol_approved":
                return self._approved(body, at)
            case "protocol_sent_back":
                gone = {"sent_back_by": body["by"], "sent_back_reason": body["reason"]}
                return self._changed(body["sha256"], standing=Standing.SENT_BACK, **gone)
            case _:
                return self

    def waiting(self, sha256: str) -> Version | None:
        """Return the version of that hash if it waits for approval."""
        found = (v for v in self.versions if v.sha256 == sha256)
        return next((v for v in found if v.standing is Standing.WAITING), None)

    def in_force(self) -> Mapping[str, Version]:
        """Return the version in force of each protocol of this clinic, by id."""
        return {v.id: v for v in self.versions if v.standing is Standing.IN_FORCE}

    def taken(self, protocol: str) -> frozenset[str]:
        """Return the version numbers of `protocol` that were approved or wait for approval."""
        return frozenset(
            v.version
            for v in self.versions
            if v.id == protocol and v.standing is not Standing.SENT_BACK
        )

    def _submitted(self, body: Mapping[str, Any], at: Instant) -> "Shelf":
        version = Version(
            id=body["protocol"],
            version=body["version"],
            title=body["title"],
            sha256=body["sha256"],
            standing=Standing.WAITING,
            text=body["text"],
            by=body["by"],
            at=at,
            reasons=MappingProxyType(dict(body["reasons"])),
        )
        return Shelf(versions=(*self.versions, version))

    def _approved(self, body: Mapping[str, Any], at: Instant) -> "Shelf":
        version = self.waiting(body["sha256"])
        if version is None:
            return self
        approval = Approval(by=body["by"], role=body["role"], at=at)
        approvals = (*version.approvals, approval)
        if not enough(approvals):
            return self._changed(version.sha256, approvals=approvals)
        now = {"approvals": approvals, "standing": Standing.IN_FORCE}
        entering = self._changed(version.sha256, **now, text=body.get("text") or version.text)
        return Shelf(
            versions=tuple(
                replace(v, standing=Standing.EARLIER)
                if v.id == version.id and v.version in self._enforced(v.id)
                else v
                for v in entering.versions
            )
        )

    def _enforced(self, protocol: str) -> frozenset[str]:
        """Return the version number of `protocol` that is in force, if there is one."""
        found = self.in_force().get(protocol)
        return frozenset() if found is None else frozenset({found.version})

    def _changed(self, sha256: str, **changes: Any) -> "Shelf":
        """Return the shelf with the waiting version of that hash changed."""
        return Shelf(
            versions=tuple(
                replace(v, **changes)
                if v.sha256 == sha256 and v.standing is Standing.WAITING
                else v
                for v in self.versions
            )
        )
