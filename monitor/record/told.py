"""What was found out about a record, in sentences: for the command line and the screen."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from monitor.record.verdict import Finding, Verdict
from monitor.words import words

FAULTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "hole": "an entry is missing, doubled or out of order",
        "changed": "the content was changed after it was written",
        "unlinked": "it does not follow the entry before it",
        "cut_off": "it is missing; the entries end before the place that was sealed",
        "rewritten": "the entries are not the ones that were sealed",
        "unreadable": "it cannot be read from the disk, nor what comes after it",
    }
)
"""What is wrong with an entry of a journal, by `journal.chain.Fault`."""

CELLS: Final = " | "
"""Parts the cells of a row in a finding."""

SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
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


def sentence(finding: Finding) -> str:
    """Say what is wrong, and where."""
    of = f"in its version {finding.version}, " if finding.version else ""
    return of + _said(finding)


def _said(finding: Finding) -> str:
    if finding.kind.value == "chain":
        return f"journal.json, entry {finding.name}: {FAULTS[finding.found]}"
    if finding.kind.value == "text":
        return _text(finding)
    form = SENTENCES[finding.kind.value]
    return form.format(
        page=finding.page, name=finding.name, expected=finding.expected, found=finding.found
    )


def _text(finding: Finding) -> str:
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


def summary(verdict: Verdict) -> str:
    """Say in a line what a file is worth: the first fault, or what its signatures are."""
    if verdict.findings:
        more = len(verdict.findings) - 1
        said = sentence(verdict.findings[0])
        return f"{said[0].upper()}{said[1:]}{f' (and {more} more)' if more else ''}."
    inside = ", ".join(str(one) for one in verdict.signed_versions)
    versions = f" Signed versions inside: {inside}." if len(verdict.signed_versions) > 1 else ""
    what = " It is the page for the monitoring form, not the record." if verdict.form else ""
    return f"Whole and unchanged.{what} {words().name('worth', verdict.worth.value)}{versions}"
