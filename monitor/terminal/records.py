"""`chairside verify FILE.pdf`: a record by itself, and what is wrong with it in sentences."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from monitor.bootstrap import verify_record
from monitor.terminal.stop import NOTHING_CHANGED, OK, REFUSED, UNVERIFIED, Stop

if TYPE_CHECKING:  # PDF code is loaded when a record is checked
    from monitor.record.verify import Finding, Verdict

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
        "about": "its title, language or the description of an attachment was changed",
        "active": "it has a form or an action ({name}), which no record has",
    }
)


def is_record(name: str) -> bool:
    """Return whether `name` means a file: it ends in `.pdf`, or names a folder and a file in it."""
    return name.lower().endswith(".pdf") or (Path(name).name != name and Path(name).is_file())


def verify_file(path: Path) -> int:
    """Check the record in `path` and say that it is whole.

    Raises:
        Stop: it is not (status 4), or cannot be read (2).
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        what = error.strerror or "it can't be read"
        raise Stop(REFUSED, f"{path}: {what}. {NOTHING_CHANGED} Check the name.") from None
    verdict = verify_record(content)
    if verdict.findings:
        raise Stop(UNVERIFIED, _unequal(path, verdict))
    print(_whole(path, verdict))
    return OK


def _whole(path: Path, verdict: "Verdict") -> str:
    depth = "Drawn again, it is the same."
    if not verdict.redrawn:
        depth = f"{verdict.program} drew it: compared fact by fact, not drawn again."
    return (
        f"{path} is whole and unchanged. {depth} Not signed.\n"
        f"Session {verdict.session}, {verdict.entries} journal entries, {verdict.pages} pages, "
        f"SHA-256 {verdict.sha256}"
    )


def _unequal(path: Path, verdict: "Verdict") -> str:
    lines = [f"{path}: {_sentence(finding)}." for finding in verdict.findings[:SHOWN]]
    more = len(verdict.findings) - SHOWN
    if more > 0:
        lines.append(f"… and {more} more.")
    lines.append("Do not rely on this file. Export the record again, or take a copy from before.")
    return "\n".join(lines)


def _sentence(finding: "Finding") -> str:
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
