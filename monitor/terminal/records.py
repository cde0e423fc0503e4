"""`chairside verify FILE.pdf`: a record by itself, what is wrong with it, who signed it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from monitor.bootstrap import verify_record
from monitor.terminal.stop import (
    EXPIRED,
    NOTHING_CHANGED,
    OK,
    REFUSED,
    UNKNOWN_ISSUER,
    UNVERIFIED,
    Stop,
)
from monitor.words import words

if TYPE_CHECKING:  # PDF code is loaded when a record is checked
    from monitor.record.verdict import Finding, Verdict

FAULTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "hole": "an entry is missing, doubled or out of order",
        "changed": "the content was changed after it was written",
        "unlinked": "it does not follow the entry before it",
        "cut_off": "it is missing; the entries end before the place that was sealed",
        "rewritten": "the entries are not the ones that were sealed",
    }
)
"""What is wrong with an entry of a journal, by `journal.chain.Fault`."""

SHOWN: Final = 8
"""So many sentences are printed; the first ones say enough."""

CELLS: Final = " | "
"""Parts the cells of a row in a finding."""

_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "unreadable": "it is damaged, or no PDF ({found})",
        "page_missing": "page {page} of {expected} is missing",
        "page_order": "page {page} is not the page that belongs there",
        "no_journal": "the attachment journal.json is missing",
        "journal_unreadable": "the attachment journal.json cannot be read ({found})",
        "other_journal": (
            "the hash printed on the pages is not that of the attachment journal.json: "
            "one of the two is from another record"
        ),
        "attachment_missing": "the attachment {name} is missing",
        "attachment_unknown": "the attachment {name} does not belong to it",
        "attachment_changed": (
            "the attachment {name} does not say what the journal says (from {found} on)"
        ),
        "drawing": "page {page} has the right words, and is drawn differently",
        "spoken": "what is read aloud is not what its pages show",
        "active": "it has a form or an action ({name}), which no record has",
        "signature": "the signature {name} does not hold: what it covers was changed",
        "not_signed": (
            "its pages say that it is signed with the certificate of {name}, and no signature of "
            "that certificate is in it"
        ),
        "unsigned_end": "something was added after the last signature, and not signed",
        "between": "something was changed between the signature {name} and the next one",
        "history": "the version under the signature {name} is not the beginning of this record",
        "no_addendum": (
            "journal.json, entry {name}: {found} was added after closing, which only takes "
            "addenda, notes and amendments"
        ),
    }
)


def is_record(name: str) -> bool:
    """Return whether `name` means a file: it ends in `.pdf`, or names a folder and a file in it."""
    return name.lower().endswith(".pdf") or (Path(name).name != name and Path(name).is_file())


STATUS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "none": OK,
        "valid": OK,
        "unknown_issuer": UNKNOWN_ISSUER,
        "expired_since": EXPIRED,
        "expired": EXPIRED,
        "broken": UNVERIFIED,
    }
)
"""Exit status of a record that is whole, by what its signatures are worth."""


def verify_file(path: Path, trust: Sequence[Path] = (), own: bytes = b"") -> int:
    """Check the record in `path`, say what its signatures are worth, and return the status.

    `trust` are files of certificates that count as known, `own` those of this station.

    Raises:
        Stop: it is not whole (status 4), or something cannot be read (2).
    """
    content = _content(path)
    known = [*(_content(one) for one in trust), *([own] if own else [])]
    try:
        verdict = verify_record(content, trusted=known)
    except ValueError:
        names = ", ".join(map(str, trust))
        message = f"--trust {names}: no certificate in it. {NOTHING_CHANGED} Name a .pem or .crt."
        raise Stop(REFUSED, message) from None
    if verdict.findings:
        raise Stop(UNVERIFIED, _unequal(path, verdict))
    print(_whole(path, verdict))
    return STATUS[verdict.worth.value]


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        what = error.strerror or "it can't be read"
        raise Stop(REFUSED, f"{path}: {what}. {NOTHING_CHANGED} Check the name.") from None


def _whole(path: Path, verdict: "Verdict") -> str:
    depth = "Drawn again, it is the same."
    if not verdict.redrawn:
        depth = f"{verdict.program} drew it: compared fact by fact, not drawn again."
    worth = words().name("worth", verdict.worth.value)
    lines = [
        f"{path} is whole and unchanged. {depth} {worth}",
        (
            f"Session {verdict.session}, {verdict.entries} journal entries, "
            f"{verdict.pages} pages, SHA-256 {verdict.sha256}"
        ),
        *_signatures(verdict),
        *_history(verdict),
    ]
    return "\n".join(lines)


def _signatures(verdict: "Verdict") -> Iterator[str]:
    """Yield a line for each signature: for whom, whose certificate, when by whose clock."""
    for one, worth in zip(verdict.signatures, verdict.each, strict=True):
        own = one.certificate
        if own is None:
            continue
        when = "" if one.at is None else f" {one.at:%Y-%m-%d %H:%M} by its own clock"
        if one.stamped is not None:
            when = f" {one.stamped:%Y-%m-%d %H:%M} UTC by the time stamp of {one.stamp_issuer}"
        issuer = "issued by itself" if own.self_issued else f"issued by {own.issuer}"
        yield (
            f"Signature {one.field}:{when}, certificate of {own.subject}, {issuer}, good until "
            f"{own.not_after:%Y-%m-%d}, SHA-256 {own.sha256}. "
            f"{words().name('worth', worth.value)}\n  {one.reason}"
        )


def _history(verdict: "Verdict") -> Iterator[str]:
    """Yield which version it is, what was added, and which signed versions it holds."""
    if not verdict.additions and len(verdict.signed_versions) < 2:
        return
    inside = ", ".join(str(one) for one in verdict.signed_versions)
    holds = f" Signed versions inside: {inside}." if inside else ""
    yield f"Version {verdict.version} of the record.{holds}"
    for one in verdict.additions:
        yield f"  version {one.version}: {words().name('addition', one.kind)}, {one.by}, {one.at}"


def _unequal(path: Path, verdict: "Verdict") -> str:
    lines = [f"{path}: {_sentence(finding)}." for finding in verdict.findings[:SHOWN]]
    more = len(verdict.findings) - SHOWN
    if more > 0:
        lines.append(f"… and {more} more.")
    lines.append("Do not rely on this file. Export the record again, or take a copy from before.")
    return "\n".join(lines)


def _sentence(finding: "Finding") -> str:
    of = f"in its version {finding.version}, " if finding.version else ""
    return of + _said(finding)


def _said(finding: "Finding") -> str:
    if finding.kind.value == "chain":
        return f"journal.json, entry {finding.name}: {FAULTS[finding.found]}"
    if finding.kind.value == "text":
        return _text(finding)
    form = _SENTENCES[finding.kind.value]
    return form.format(
        page=finding.page, name=finding.name, expected=finding.expected, found=finding.found
    )


def _text(finding: "Finding") -> str:
    place = f"page {finding.page}" + (f", {finding.name}" if finding.name else "")
    expected, found = _narrowed(finding.expected, finding.found)
    if not expected:
        return f"{place}: {found!r} is not in the journal"
    if not found:
        return f"{place}: {expected!r} is missing"
    return f"{place}: {found!r} stands where the journal has {expected!r}"


def _narrowed(expected: str, found: str) -> tuple[str, str]:
    """Return of two rows only the cells that differ."""
    rows = expected.split(CELLS), found.split(CELLS)
    pairs = [(a, b) for a, b in zip(*rows, strict=False) if a != b]
    if len(rows[0]) != len(rows[1]) or not pairs:
        return expected, found
    return CELLS.join(a for a, _ in pairs), CELLS.join(b for _, b in pairs)
