"""What can be found out about a record: every fault by its kind, and what the file holds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from monitor.ports import FoundSignature
from monitor.record.certified import Worth


class Kind(StrEnum):
    """What can be wrong with a record."""

    UNREADABLE = "unreadable"
    """It is no PDF, or damaged."""
    PAGE_MISSING = "page_missing"
    PAGE_ORDER = "page_order"
    """A page stands twice, in another place, or has no number."""
    NO_JOURNAL = "no_journal"
    JOURNAL_UNREADABLE = "journal_unreadable"
    CHAIN = "chain"
    """The entry `name` of the journal: `found` is the fault."""
    OTHER_JOURNAL = "other_journal"
    """The pages print another hash than the journal's."""
    ATTACHMENT_MISSING = "attachment_missing"
    ATTACHMENT_UNKNOWN = "attachment_unknown"
    ATTACHMENT_CHANGED = "attachment_changed"
    """`found` is the line, or the character when it has one line."""
    TEXT = "text"
    """A page says something else than the journal."""
    DRAWING = "drawing"
    """A page has the right text, and other lines, shapes, fonts or things laid over it."""
    SPOKEN = "spoken"
    """What is read aloud differs from what the pages show."""
    ABOUT = "about"
    """What a viewer shows of the file itself: title, language, names of the attachments."""
    ACTIVE = "active"
    """It has a form or an action, which no record has."""
    SIGNATURE = "signature"
    """The signature in the field `name` does not hold."""
    NOT_SIGNED = "not_signed"
    """The pages name a certificate, and no signature of it is there."""
    UNSIGNED_END = "unsigned_end"
    """Something was added after the last signature, and not signed."""
    BETWEEN = "between"
    """What the signature in the field `name` covers was changed before the next one."""
    HISTORY = "history"
    """An earlier version in the file is not the beginning of this one."""
    NO_ADDENDUM = "no_addendum"
    """Entry `name` was added after closing, and is of a kind (`found`) that cannot be."""


ATTACHED: Final = {Kind.ATTACHMENT_MISSING, Kind.ATTACHMENT_UNKNOWN, Kind.ATTACHMENT_CHANGED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as it was written."""

    kind: Kind
    page: int = 0
    """From 1; 0 when it is not about a page."""
    name: str = ""
    expected: str = ""
    found: str = ""
    version: int = 0
    """Which of the versions in the file, from 1; 0 for the present one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """What was added to a closed record."""

    version: int
    """With which version of the record it came."""
    kind: str
    by: str
    at: str
    """Local date and time, as the record prints it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was found out about a record."""

    findings: tuple[Finding, ...]
    """Empty when it is whole and unchanged."""
    session: str = ""
    sha256: str = ""
    entries: int = 0
    pages: int = 0
    program: str = ""
    """Which version drew it."""
    redrawn: bool = False
    """Whether it was held against the record drawn again, not only against the facts."""
    version: int = 0
    """Which version of the record it is, as page 1 says; 0 when that cannot be told."""
    form: bool = False
    """Whether it is the page for the monitoring form, and not the record."""
    additions: tuple[Addition, ...] = ()
    """What was added since the session was closed, oldest first."""
    signed_versions: tuple[int, ...] = ()
    """The versions that are whole in the file with their signatures, oldest first."""
    signatures: tuple[FoundSignature, ...] = ()
    worth: Worth = Worth.NONE
    """What the least of the signatures is worth."""
    each: tuple[Worth, ...] = ()
    """What each of them is."""
