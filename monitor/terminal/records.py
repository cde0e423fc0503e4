"""`chairside verify FILE.pdf`: a record by itself, what is wrong with it, who signed it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from monitor.bootstrap import verify_record
from monitor.record.told import sentence
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
    from monitor.record.verdict import Verdict

SHOWN: Final = 8
"""So many sentences are printed; the first ones say enough."""


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


def verify_file(
    path: Path,
    trust: Sequence[Path] = (),
    own: bytes = b"",
    *,
    told: Callable[[str, str], None] = lambda _session, _result: None,
) -> int:
    """Check the record in `path`, say what its signatures are worth, and return the status.

    `trust` are files of certificates that count as known, `own` those of this station. `told`
    hears whose record it is, by session, as far as it says so, and what came out.

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
    told(verdict.session, verdict.findings[0].kind.value if verdict.findings else "intact")
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
    what = " It is the page for the monitoring form, not the record." if verdict.form else ""
    lines = [
        f"{path} is whole and unchanged.{what} {depth} {worth}",
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
            known = "" if one.stamp_trusted else " (not known here)"
            when = f" {one.stamped:%Y-%m-%d %H:%M} UTC, stamped by {one.stamp_issuer}{known}"
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
    lines = [f"{path}: {sentence(finding)}." for finding in verdict.findings[:SHOWN]]
    more = len(verdict.findings) - SHOWN
    if more > 0:
        lines.append(f"… and {more} more.")
    lines.append("Do not rely on this file. Export the record again, or take a copy from before.")
    return "\n".join(lines)
