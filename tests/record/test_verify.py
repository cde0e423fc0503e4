"""A record by itself: whole it is said to be whole, and whatever is changed in it is named."""

from collections.abc import Callable, Iterator
from io import BytesIO
from json import loads
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from monitor.bootstrap import enclose, verify_record
from monitor.journal import as_json
from monitor.journal.chain import NOTHING, link
from monitor.ports import Batch, Draft
from monitor.record import archive, export, verify
from monitor.record.build import Place
from monitor.record.verdict import Finding, Kind
from tests.record.mutations import (
    Change,
    FileSpec,
    another_digit,
    attach,
    changed,
    detach,
    draw_over,
    rewrite,
    texts,
)
from tests.record.sessions import Played, calm, stormy

PLACE = Place(clinic="Fernhollow Infusion Clinic", room="2", previous="2026-0312-03")
PRESSURE = "127/76"
"""What the check at T+10 says."""
SPREAD = 8
"""So many places of the record get another digit."""


@pytest.fixture(scope="module")
def played() -> Played:
    return calm(minutes=20)


@pytest.fixture(scope="module", autouse=True)
def _drawn_once(fonts: Path) -> Iterator[None]:
    """Draw a record again once, not for every change to it."""
    drawn: dict[object, bytes] = {}

    def once(session: Any, entries: Any, **more: Any) -> bytes:
        key = entries[-1].sha256, more["place"], more["paper"]
        if key not in drawn:
            drawn[key] = export.document(session, entries, fonts=fonts, **more)
        return drawn[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verify, "document", once)
        yield


def record(told: Played, fonts: Path, **more: Any) -> bytes:
    given = {"place": PLACE, "enclose": enclose, **more}
    return export.document(told.session, told.entries, fonts=fonts, **given)


@pytest.fixture(scope="module")
def pdf(played: Played, fonts: Path) -> bytes:
    return record(played, fonts)


def found(pdf: bytes, change: Change) -> tuple[Finding, ...]:
    return verify_record(changed(pdf, change)).findings


def kinds(pdf: bytes, change: Change) -> set[Kind]:
    return {finding.kind for finding in found(pdf, change)}


# whole ------------------------------------------------------------------------------------


def test_a_record_is_whole_with_nothing_but_its_own_bytes(pdf: bytes, played: Played) -> None:
    verdict = verify_record(pdf)

    assert verdict.findings == ()
    assert verdict.redrawn
    assert verdict.session == "2026-0312-04"
    assert verdict.entries == len(played.entries)
    assert verdict.sha256 == played.entries[-1].sha256


@pytest.mark.parametrize(
    "told,more",
    [
        (stormy(), {}),
        (calm(closed=False), {}),
        (calm(mode="training"), {"paper": "letter"}),
        (calm(), {"place": Place()}),
        (calm(), {"place": Place(clinic="李 Clinic", room="room 3")}),
        (Played().close("cancelled", reason="fever"), {}),
    ],
    ids=["stormy", "draft", "letter", "no clinic", "a name to be spelled", "cancelled"],
)
def test_every_kind_of_record_is_whole(told: Played, more: dict[str, Any], fonts: Path) -> None:
    verdict = verify_record(record(told, fonts, **more))

    assert (verdict.findings, verdict.redrawn) == ((), True)


def test_a_record_that_was_only_saved_again_is_whole(pdf: bytes) -> None:
    again = changed(pdf, lambda document: None)

    assert again != pdf
    assert verify_record(again).findings == ()


def test_a_record_of_another_version_is_held_against_the_facts(
    pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "app", lambda: "Chairside 9.0.0")

    verdict = verify_record(pdf)

    assert (verdict.findings, verdict.redrawn) == ((), False)
    assert verdict.program.startswith("Chairside ")


def test_without_fonts_it_is_held_against_the_facts(
    pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(*_args: object, **_more: object) -> bytes:
        raise OSError("no room for fonts")

    monkeypatch.setattr(verify, "document", nowhere)

    verdict = verify_record(pdf)

    assert (verdict.findings, verdict.redrawn) == ((), False)


# what the pages say -----------------------------------------------------------------------


@pytest.mark.parametrize("share", range(SPREAD))
def test_another_digit_anywhere_is_found_on_its_page(pdf: bytes, share: int) -> None:
    places = [(p, n, t) for p, n, t in texts(pdf) if any(c.isdigit() for c in t)]
    page, number, text = places[share * len(places) // SPREAD]

    findings = found(pdf, rewrite(page, number, another_digit(text)))

    assert page + 1 in {finding.page for finding in findings}


def test_a_changed_reading_is_named_with_its_row_and_both_values(pdf: bytes) -> None:
    page, number, _ = next(one for one in texts(pdf) if one[2] == PRESSURE)

    findings = found(pdf, rewrite(page, number, "147/76"))

    named = [f for f in findings if f.kind is Kind.TEXT and PRESSURE in f.expected]
    assert {f.page for f in named} == {page + 1}
    assert any("147/76" in f.found and "T+10" in f.name for f in named)


def test_a_changed_reading_is_found_by_the_facts_alone(
    pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "app", lambda: "Chairside 9.0.0")
    page, number, _ = next(one for one in texts(pdf) if one[2] == PRESSURE)

    assert found(pdf, rewrite(page, number, "147/76"))


@pytest.mark.parametrize("version", ["", "Chairside 9.0.0"], ids=["drawn again", "by the facts"])
def test_another_record_before_this_one_is_found(
    version: str, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal knows nothing of it: the file itself says it once more."""
    if version:
        monkeypatch.setattr(verify, "app", lambda: version)
    (page, number, text), *_ = [one for one in texts(pdf) if "the chain: 2026-0312-03" in one[2]]

    findings = found(pdf, rewrite(page, number, text.replace("0312-03", "0312-02")))

    assert any("2026-0312-03" in one.expected and one.page == page + 1 for one in findings)


@pytest.mark.parametrize("page", range(3))
def test_what_is_laid_over_a_page_is_found(pdf: bytes, page: int) -> None:
    assert found(pdf, draw_over(page)) == (Finding(kind=Kind.DRAWING, page=page + 1),)


def test_a_note_stuck_on_a_page_is_found(pdf: bytes) -> None:
    def stick(document: Any) -> None:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[90, 90, 200, 110]
        )
        document.pages[1].Annots = pikepdf.Array([document.make_indirect(note)])

    assert found(pdf, stick) == (Finding(kind=Kind.DRAWING, page=2),)


def test_a_font_that_shows_other_figures_is_found(pdf: bytes) -> None:
    def exchange(document: Any) -> None:
        regular, *_ = document.pages[0].Resources.Font.values()
        regular.FontDescriptor.FontFile2.write(b"another font")

    assert Kind.DRAWING in kinds(pdf, exchange)


def test_what_is_read_aloud_is_compared_too(pdf: bytes) -> None:
    def silence(document: Any) -> None:
        document.Root.StructTreeRoot.K = pikepdf.Array([])

    assert kinds(pdf, silence) == {Kind.SPOKEN}


def test_a_form_or_an_action_does_not_belong_to_a_record(pdf: bytes) -> None:
    def act(document: Any) -> None:
        document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1")

    assert found(pdf, act) == (Finding(kind=Kind.ACTIVE, name="/OpenAction"),)


# pages ------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [0, 1, -1])
def test_a_page_that_was_taken_out_is_named(pdf: bytes, page: int) -> None:
    with pikepdf.open(BytesIO(pdf)) as document:
        count = len(document.pages)

    findings = found(pdf, lambda document: document.pages.__delitem__(page))

    assert findings == (
        Finding(kind=Kind.PAGE_MISSING, page=page % count + 1, expected=str(count)),
    )


def test_pages_in_another_order_are_named(pdf: bytes) -> None:
    findings = found(pdf, lambda document: document.pages.reverse())

    assert {f.kind for f in findings} == {Kind.PAGE_ORDER}
    assert findings[0].page == 1


def test_a_page_that_stands_twice_is_named(pdf: bytes) -> None:
    findings = found(pdf, lambda document: document.pages.append(document.pages[0]))

    assert {f.kind for f in findings} == {Kind.PAGE_ORDER}


# the journal inside -----------------------------------------------------------------------


def test_a_changed_journal_is_named_by_the_entry(pdf: bytes, played: Played) -> None:
    edit = attach("journal.json", lambda data: data.replace(b'"sbp":"127"', b'"sbp":"147"', 1))

    (finding,) = found(pdf, edit)

    assert (finding.kind, finding.found) == (Kind.CHAIN, "changed")
    assert '"127"' in played.entries[int(finding.name) - 1].body


def test_a_journal_whose_end_was_cut_off_is_not_the_one_of_the_pages(
    pdf: bytes, played: Played
) -> None:
    shorter = as_json.write(played.entries[:-1])

    findings = found(pdf, attach("journal.json", lambda _: shorter))

    assert Kind.OTHER_JOURNAL in {f.kind for f in findings}


def test_a_journal_that_was_chained_anew_is_not_the_one_of_the_pages(
    pdf: bytes, played: Played
) -> None:
    drafts = [
        Draft(
            kind=e.kind,
            version=e.version,
            at=e.at,
            wall=e.wall,
            body=loads(e.body.replace('"127"', '"147"')),
        )
        for e in played.entries
    ]
    stream = played.entries[0].stream
    batch = Batch(stream=stream, drafts=drafts, after=0)
    forged = link([batch], zone="Europe/Berlin", head=lambda _: NOTHING)

    findings = found(pdf, attach("journal.json", lambda _: as_json.write(forged)))

    assert Kind.OTHER_JOURNAL in {f.kind for f in findings}


def test_the_journal_of_another_session_is_not_the_one_of_the_pages(pdf: bytes) -> None:
    other = as_json.write(calm().entries)

    findings = found(pdf, attach("journal.json", lambda _: other))

    assert Kind.OTHER_JOURNAL in {f.kind for f in findings}


@pytest.mark.parametrize(
    "edit",
    [
        lambda data: b"{}",
        lambda data: data[:-1],
        lambda data: b'{"entries":[],"format":"chairside-journal","version":1}',
        lambda data: data.replace(b'"version":1}', b'"version":2}'),
    ],
    ids=["nothing", "torn", "empty", "newer"],
)
def test_a_journal_that_cannot_be_read_is_named(pdf: bytes, edit: Callable[[bytes], bytes]) -> None:
    assert kinds(pdf, attach("journal.json", edit)) == {Kind.JOURNAL_UNREADABLE}


@pytest.mark.parametrize("kind", ["check_saved", "no_such_kind"])
def test_a_journal_that_is_chained_well_and_makes_no_sense_is_named(
    pdf: bytes, played: Played, kind: str
) -> None:
    draft = Draft(kind=kind, version=1, at=1, wall=1, body={})
    batch = Batch(stream=played.entries[0].stream, drafts=[draft], after=0)
    forged = as_json.write(link([batch], zone="UTC", head=lambda _: NOTHING))

    assert kinds(pdf, attach("journal.json", lambda _: forged)) == {Kind.JOURNAL_UNREADABLE}


def test_a_record_without_its_journal_is_named(pdf: bytes) -> None:
    assert found(pdf, detach("journal.json")) == (Finding(kind=Kind.NO_JOURNAL),)


def test_the_journal_is_attached_in_the_form_in_which_it_is_read(played: Played) -> None:
    assert archive.journal(played.entries).data == as_json.write(played.entries)


# the other attachments --------------------------------------------------------------------


def test_a_changed_table_is_named_with_its_line(pdf: bytes) -> None:
    edit = attach("readings.csv", lambda data: data.replace(b",127,", b",147,", 1))

    (finding,) = found(pdf, edit)

    assert (finding.kind, finding.name) == (Kind.ATTACHMENT_CHANGED, "readings.csv")
    assert finding.found.startswith("line ")


def test_a_changed_bundle_is_named(pdf: bytes) -> None:
    edit = attach("session.fhir.json", lambda data: data.replace(b'"value":127', b'"value":147'))

    (finding,) = found(pdf, edit)

    assert (finding.kind, finding.name) == (Kind.ATTACHMENT_CHANGED, "session.fhir.json")


def test_two_attachments_that_were_exchanged_are_both_named(pdf: bytes) -> None:
    def exchange(document: Any) -> None:
        attach("readings.csv", lambda _: b"{}")(document)
        attach("session.fhir.json", lambda _: b"a,b\r\n")(document)

    named = {f.name for f in found(pdf, exchange) if f.kind is Kind.ATTACHMENT_CHANGED}

    assert named == {"readings.csv", "session.fhir.json"}


@pytest.mark.parametrize("name", ["readings.csv", "session.fhir.json"])
def test_an_attachment_that_is_gone_is_named(pdf: bytes, name: str) -> None:
    assert found(pdf, detach(name)) == (Finding(kind=Kind.ATTACHMENT_MISSING, name=name),)


def test_an_attachment_that_does_not_belong_is_named(pdf: bytes) -> None:
    def add(document: Any) -> None:
        document.attachments["more.txt"] = FileSpec(document, b"more")

    assert found(pdf, add) == (Finding(kind=Kind.ATTACHMENT_UNKNOWN, name="more.txt"),)


# no record at all -------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_a_torn_file_is_no_whole_record(pdf: bytes, share: float) -> None:
    assert verify_record(pdf[: int(len(pdf) * share)]).findings


def test_what_is_no_pdf_is_unreadable() -> None:
    (finding,) = verify_record(b"readings").findings

    assert finding.kind is Kind.UNREADABLE


def test_a_pdf_that_is_no_record_has_no_journal() -> None:
    with pikepdf.new() as document:
        document.add_blank_page()
        target = BytesIO(b"")
        document.save(target)

    assert Kind.NO_JOURNAL in {f.kind for f in verify_record(target.getvalue()).findings}


@pytest.mark.parametrize(
    "name", ["../../escape.json", "/tmp/escape.json", "C:\\escape.exe", "a\x00b"]
)
def test_an_attachment_with_a_hostile_name_is_said_and_written_nowhere(
    pdf: bytes, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def enclosed(document: Any) -> None:
        document.attachments[name] = FileSpec(document, b"anything")

    inner = tmp_path / "inner" / "most"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)

    findings = found(pdf, enclosed)

    assert findings != ()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert not Path("/escape.json").exists()
