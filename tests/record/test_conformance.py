"""The finished file against ISO 19005-3 (PDF/A-3a) and ISO 14289-1 (PDF/UA-1).

Spoiled copies must fail, each by the rule that it breaks: a validator that checks nothing would
let them pass.
"""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from monitor.bootstrap import enclose
from monitor.ports import Signer
from monitor.record.export import document, form
from monitor.record.pdf import PaperName
from monitor.record.report import Column, Report, Table
from monitor.signing.signer import ClinicSigner
from tests.record import sessions
from tests.record.finished import finished
from tests.record.samples import calm, cells, checks, table
from tests.record.stormy import LONG, stormy
from tests.record.vera import PROFILES, Verdict, java, validate
from tests.signing.clinics import NOW, clinic, time_server

Verdicts = dict[tuple[str, str], Verdict]
Spoil = Callable[[pikepdf.Pdf], None]


def _hostile() -> Report:
    """A report of what is rare: no chart, spelled letters, broken rows, tables in parts."""
    report = calm()
    many = (cells(f"T+{n}", f"14:{n % 60:02}", *[f"{n}"] * 12, "MO") for n in range(90))
    wide = Table(
        title="Wide",
        columns=tuple(Column(label=f"Measure {number}") for number in range(16)),
        rows=(cells(*(f"value {number}" for number in range(16))),),
    )
    return replace(
        report,
        chart=None,
        signatures=(),
        patient=replace(report.patient, name="李 <Wei> & \u202e\x07\U0001f600 Ångström"),
        sections=(
            checks(tuple(many), "many"),
            table("Notes", "When|Text|By", cells("14:50", LONG * 9, "PL"), wrap="Text"),
            wide,
            table("Nothing", "When|What", empty="Nothing was said."),
        ),
    )


def _records(fonts: Path) -> dict[str, bytes]:
    drawn: tuple[tuple[str, Callable[[], Report], PaperName], ...] = (
        ("calm-a4.pdf", calm, "a4"),
        ("calm-letter.pdf", calm, "letter"),
        ("stormy-a4.pdf", stormy, "a4"),
        ("stormy-letter.pdf", stormy, "letter"),
        ("hostile-a4.pdf", _hostile, "a4"),
    )
    found = {name: finished(report(), paper, fonts) for name, report, paper in drawn}
    played = sessions.stormy()
    found["session.pdf"] = document(played.session, played.entries, fonts=fonts, enclose=enclose)
    nasal = sessions.by_devices()
    found["form.pdf"] = form(nasal.session, nasal.entries, fonts=fonts)
    return found | _signed(found)


def _signed(found: dict[str, bytes]) -> dict[str, bytes]:
    """Return signed records: each paper, an open field, a time stamp, a version upon a version."""
    with time_server() as address:
        stamped = (
            ClinicSigner(clinic(), NOW, address).sign(found["calm-letter.pdf"], SIGNERS[:1]).pdf
        )
    signer = ClinicSigner(clinic(), NOW)
    first = signer.sign(found["calm-a4.pdf"], SIGNERS).pdf
    second = signer.sign(signer.revise(first, found["session.pdf"]), ADDED[:1]).pdf
    third = signer.sign(signer.revise(second, found["stormy-a4.pdf"]), ADDED[1:]).pdf
    return {"signed.pdf": first, "stamped.pdf": stamped, "third-version.pdf": third}


SIGNERS = (
    Signer(field="v1-nurse", person="M. Okonjo RN", reason="For M. Okonjo RN: care"),
    Signer(field="v1-prescriber", person="Dr A", reason="has signed nothing", signs=False),
)
ADDED = (
    Signer(field="v2-added-1", person="M. Okonjo RN", reason="For M. Okonjo RN: added"),
    Signer(field="v3-added-1", person="P. Lindqvist RN", reason="For P. Lindqvist RN: added"),
)
RECORDS = (
    *("calm-a4.pdf", "calm-letter.pdf", "stormy-a4.pdf", "stormy-letter.pdf"),
    *("hostile-a4.pdf", "session.pdf"),
    *("signed.pdf", "stamped.pdf", "third-version.pdf"),
)


# --- spoiling ------------------------------------------------------------------------------------


def _attached(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.Root.AF[0]


def _with_javascript(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert('x')")


def _without_mime(pdf: pikepdf.Pdf) -> None:
    del _attached(pdf).EF.F.Subtype


def _without_relationship(pdf: pikepdf.Pdf) -> None:
    del _attached(pdf).AFRelationship


def _without_font(pdf: pikepdf.Pdf) -> None:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get("/Type") == Name.FontDescriptor:
            del found.FontFile2


def _without_unicode(pdf: pikepdf.Pdf) -> None:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and "/ToUnicode" in found:
            del found.ToUnicode


def _without_colours(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def _without_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


def _without_structure(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def _without_alternative(pdf: pikepdf.Pdf) -> None:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get("/S") == Name.Figure:
            del found.Alt


def _without_title_bar(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


def _with_untagged_text(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    before = page.Contents.read_bytes()
    page.Contents = pdf.make_stream(before + b"\n10 10 20 20 re f\n")


SPOILED: dict[str, tuple[Spoil, str, str]] = {
    "javascript.pdf": (_with_javascript, "PDFA-3A", "6.5.1-1"),
    "no-mime.pdf": (_without_mime, "PDFA-3A", "6.8-1"),
    "no-relationship.pdf": (_without_relationship, "PDFA-3A", "6.8-3"),
    "no-font.pdf": (_without_font, "PDFA-3A", "6.2.11.4.1-1"),
    "no-unicode.pdf": (_without_unicode, "PDFA-3A", "6.2.11.7.2-1"),
    "no-colours.pdf": (_without_colours, "PDFA-3A", "6.2.4.3-4"),
    "no-metadata.pdf": (_without_metadata, "PDFA-3A", "6.6.2.1-1"),
    "no-structure.pdf": (_without_structure, "PDFA-3A", "6.7.3.3-1"),
    "no-alternative.pdf": (_without_alternative, "PDFUA-1", "7.3-1"),
    "no-title-bar.pdf": (_without_title_bar, "PDFUA-1", "7.1-10"),
    "untagged.pdf": (_with_untagged_text, "PDFUA-1", "7.1-3"),
}


def _spoiled(pdf: bytes, spoil: Spoil, **how: Any) -> bytes:
    """Return a copy that `spoil` has changed, saved as told."""
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        spoil(opened)
        opened.save(target, **how)
    return target.getvalue()


def _nothing(_pdf: pikepdf.Pdf) -> None:
    """Spoil nothing."""


def _plain() -> bytes:
    target = BytesIO()
    canvas = Canvas(target)
    canvas.drawString(72, 720, "A record")
    canvas.save()
    return target.getvalue()


# --- verdicts ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def verdicts(fonts: Path, tmp_path_factory: pytest.TempPathFactory) -> Verdicts:
    """What the validator says of every file of these tests."""
    launcher = java()
    pdfs = _records(fonts)
    sound = finished(replace(calm(), sections=calm().sections[:1]), "a4", fonts)
    pdfs |= {name: _spoiled(sound, spoil) for name, (spoil, _, _) in SPOILED.items()}
    pdfs["untouched.pdf"] = _spoiled(sound, _nothing)
    locked = pikepdf.Encryption(owner="owner", user="")
    pdfs["encrypted.pdf"] = _spoiled(sound, _nothing, encryption=locked)
    pdfs["plain.pdf"] = _plain()
    return validate(launcher, tmp_path_factory.mktemp("pdf"), pdfs)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("name", RECORDS)
def test_a_finished_record_breaks_no_rule(verdicts: Verdicts, name: str, profile: str) -> None:
    verdict = verdicts[profile, name]

    assert verdict.broken == set()
    assert verdict.rules > 100
    assert verdict.checks > 10_000


@pytest.mark.parametrize("name", SPOILED)
def test_a_spoiled_record_breaks_the_rule_about_what_was_spoiled(
    verdicts: Verdicts, name: str
) -> None:
    _, profile, rule = SPOILED[name]

    assert rule in verdicts[profile, name].broken


@pytest.mark.parametrize("profile", PROFILES)
def test_the_page_for_a_monitoring_form_breaks_no_rule(verdicts: Verdicts, profile: str) -> None:
    verdict = verdicts[profile, "form.pdf"]

    assert verdict.broken == set()
    assert verdict.checks > 5_000


def test_an_encrypted_record_is_no_archival_file(verdicts: Verdicts) -> None:
    assert "6.1.3-2" in verdicts["PDFA-3A", "encrypted.pdf"].broken


def test_a_plain_file_is_neither(verdicts: Verdicts) -> None:
    assert {"6.6.2.1-1", "6.7.3.3-1"} <= verdicts["PDFA-3A", "plain.pdf"].broken
    assert "7.1-3" in verdicts["PDFUA-1", "plain.pdf"].broken


def test_saving_alone_spoils_nothing(verdicts: Verdicts) -> None:
    assert verdicts["PDFA-3A", "untouched.pdf"].broken == set()
    assert verdicts["PDFUA-1", "untouched.pdf"].broken == set()
