"""The clinic's own protocols: drafts, submitting, approving by two people, what is in force.

Everything that counts is an entry of the station's stream. Nothing is read or parsed at the start
but those entries: a protocol is built when a session asks for it.
Lifetime: of the station. Concurrency: one thread.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from monitor.domain.commands import Instant
from monitor.domain.protocol import Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.protocols.problems import ProtocolError
from monitor.protocols.read import load, shipped
from monitor.protocols.shelf import (
    APPROVED,
    KINDS,
    SENT_BACK,
    SUBMITTED,
    Approval,
    Shelf,
    Standing,
    Version,
    enough,
)

if TYPE_CHECKING:
    from monitor.protocols.drafts import Drafted, DraftFolder

Note = Callable[[str, Mapping[str, object]], None]
"""Writes a fact into the station's stream; durable when it returns."""
Role = Callable[[str], str]
"""Returns the role of a person by name, and refuses who may not approve a protocol."""

Beside = Callable[..., None]
"""Refuses who may not sign (the first name) beside those who have signed (the others)."""

FOLDER: Final = "protocols"


def _anybody(*_names: str) -> None:
    """Refuse nobody."""


class ProtocolDesk:
    """What managers, charge nurses and prescribers do with protocols."""

    def __init__(
        self, data_dir: Path, *, note: Note, role: Role, now: Callable[[], Instant],
        day: Callable[[Instant], str], beside: Beside = _anybody,
    ) -> None:  # fmt: skip
        """Begin without entries; `apply` gives those that are there."""
        self._note = note
        self._role = role
        self._beside = beside
        self._now = now
        self._day = day
        self._folder = data_dir / FOLDER
        self._shelf = Shelf()
        self._built: dict[str, Protocol] = {}

    def apply(self, kind: str, body: Mapping[str, Any], at: Instant) -> None:
        """Take in one entry of the station's stream."""
        if kind in KINDS:
            self._shelf = self._shelf.apply(kind, body, at)

    @cached_property
    def _drafts(self) -> "DraftFolder":
        from monitor.protocols.drafts import DraftFolder  # not before somebody opens a draft

        return DraftFolder(self._folder)

    # what there is --------------------------------------------------------------------------

    def in_force(self) -> Mapping[str, Protocol]:
        """Return the protocols that a new session may use, by id."""
        return _InForce(self._shelf.in_force(), self._read)

    def versions(self) -> tuple[Version, ...]:
        """Return all versions: what ships first, then those of the clinic, the newest first."""
        ships = tuple(
            Version(
                id=each.id,
                version=each.version,
                title=each.title,
                sha256=each.sha256,
                standing=Standing.IN_FORCE,
            )
            for each in shipped().values()
        )
        return (*ships, *reversed(self._shelf.versions))

    def text(self, version: Version) -> str:
        """Return the file of a version."""
        return version.text or shipped()[version.id].text

    def _read(self, version: Version) -> Protocol:
        if version.sha256 not in self._built:
            self._built[version.sha256] = load(version.text, version.name)
        return self._built[version.sha256]

    # drafts ---------------------------------------------------------------------------------

    def drafts(self) -> "tuple[Drafted, ...]":
        """Return the drafts that are worked on, the oldest first; what was sent back is one again.

        Raises:
            StorageError: one cannot be read.
        """
        every = [self._drafts.read(key) for key in self._drafts.names()]
        return tuple(each for each in every if self._open(each))

    def _open(self, draft: "Drafted") -> bool:
        there = [v for v in self._shelf.versions if v.sha256 == draft.submitted]
        return not there or there[-1].standing is Standing.SENT_BACK

    def begin(self, text: str, *, by: str, base: str, base_text: str) -> "Drafted":
        """Begin a draft from a text; `base` names the version it is a copy of.

        Raises:
            Refused: `by` may not.
            StorageError: nothing was stored.
        """
        self._role(by)
        return self._drafts.begin(text, by=by, base=base, base_text=base_text)

    def save(self, draft: "Drafted", *, by: str) -> None:
        """Put a draft on the disk, errors or not.

        Raises:
            Refused: `by` may not.
            StorageError: it is on the disk as it was before.
        """
        self._role(by)
        self._drafts.write(draft)

    def put_away(self, key: str, *, by: str) -> None:
        """Take a draft off the list; its file is kept.

        Raises:
            Refused: `by` may not.
            StorageError: it is still on the list.
        """
        self._role(by)
        self._drafts.put_away(key)

    # governing ------------------------------------------------------------------------------

    def problem(self, protocol: Protocol) -> Refusal | None:
        """Return why a version of this id and number cannot be submitted here, if so."""
        if protocol.id in shipped():
            return Refusal.PROTOCOL_ID_SHIPPED
        if protocol.version in self._shelf.taken(protocol.id):
            return Refusal.PROTOCOL_VERSION_TAKEN
        return None

    def submit(self, draft: "Drafted", *, by: str) -> Version:
        """Submit a draft for approval; what is in force stays in force.

        Raises:
            Refused: `by` may not, it has errors, its id or version is taken, or a look has no
                reason.
            StorageError: nothing was recorded.
        """
        self._role(by)
        try:
            protocol = load(draft.text, draft.key)
        except ProtocolError as error:
            raise Refused(Refusal.PROTOCOL_UNFIT, errors=len(error.problems)) from error
        refusal = self.problem(protocol)
        if refusal is not None:
            raise Refused(refusal, protocol=protocol.id, version=protocol.version)
        reasons = _reasons(draft)
        body = {
            "protocol": protocol.id,
            "version": protocol.version,
            "title": protocol.title,
            "sha256": protocol.sha256,
            "base": draft.base,
            "text": draft.text,
            "reasons": reasons,
            "by": by,
        }
        self._record(SUBMITTED, body)
        self._drafts.write(replace(draft, submitted=protocol.sha256))
        return self._waiting(protocol.sha256)

    def approve(self, sha256: str, *, by: str) -> Version:
        """Approve a version that waits; the second person, one of them a prescriber, decides.

        Raises:
            Refused: `by` may not or has approved it before, or it does not wait.
            StorageError: nothing was recorded.
        """
        role = self._role(by)
        version = self._waiting(sha256)
        if any(each.by == by for each in version.approvals):
            raise Refused(Refusal.APPROVED_ALREADY, by=by)
        self._beside(by, *(each.by for each in version.approvals))
        at = self._now()
        given = (*version.approvals, Approval(by=by, role=role, at=at))
        text = signed(version.text, given, self._day(at)) if enough(given) else ""
        body = {
            "protocol": version.id,
            "version": version.version,
            "sha256": sha256,
            "by": by,
            "role": role,
            "text": text,
        }
        self._record(APPROVED, body)
        return [v for v in self._shelf.versions if v.sha256 == sha256][-1]

    def send_back(self, sha256: str, *, reason: str, by: str) -> None:
        """Send a waiting version back to its draft, with a reason.

        Raises:
            Refused: `by` may not, without a reason, or it does not wait.
            StorageError: nothing was recorded.
        """
        self._role(by)
        version = self._waiting(sha256)
        if not reason.strip():
            raise Refused(Refusal.REASON_MISSING)
        body = {
            "protocol": version.id,
            "version": version.version,
            "sha256": sha256,
            "reason": reason,
            "by": by,
        }
        self._record(SENT_BACK, body)

    def _waiting(self, sha256: str) -> Version:
        version = self._shelf.waiting(sha256)
        if version is None:
            raise Refused(Refusal.PROTOCOL_NOT_WAITING)
        return version

    def _record(self, kind: str, body: Mapping[str, object]) -> None:
        self._note(kind, body)
        self.apply(kind, body, self._now())


def _reasons(draft: "Drafted") -> dict[str, str]:
    """Return what was looked at, with its reason.

    Raises:
        Refused: one has none.
    """
    from monitor.protocols.bench import Bench  # with its library, only when somebody submits

    seen = Bench(draft.text, draft.base_text).looks
    missing = [each for each in seen if not draft.reasons.get(each.key, "").strip()]
    if missing:
        raise Refused(Refusal.PROTOCOL_REASONS, looks=len(missing))
    return {each.what: draft.reasons[each.key].strip() for each in seen}


def signed(text: str, approvals: Iterable[Approval], day: str) -> str:
    """Return a file with the names of those who approved it; its hash stays as it is."""
    from monitor.protocols.bench import Bench

    bench = Bench(text)
    bench.put(("sign_off", "by"), ", ".join(each.by for each in approvals))
    bench.put(("sign_off", "on"), day)
    return bench.text


class _InForce(Mapping[str, Protocol]):
    """What ships and what the clinic approved, by id; each is built when it is first asked for."""

    def __init__(self, own: Mapping[str, Version], read: Callable[[Version], Protocol]) -> None:
        self._own = own
        self._read = read

    def __getitem__(self, name: str) -> Protocol:
        own = self._own.get(name)
        return shipped()[name] if own is None else self._read(own)

    def __iter__(self) -> Iterator[str]:
        return iter((*shipped(), *self._own))

    def __len__(self) -> int:
        return len(shipped()) + len(self._own)
