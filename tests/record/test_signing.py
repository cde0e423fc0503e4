"""Signed records: version upon version in one file, each still held by its signatures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from monitor import bootstrap
from monitor.bootstrap import enclose, verify_record
from monitor.domain import commands as cmd
from monitor.domain import decide
from monitor.ports import RecordSigner, Signer, SigningOutcome
from monitor.record import export, history, verify
from monitor.record.build import Place
from monitor.record.certified import ITSELF, Certified
from monitor.record.signing import Shelf, SigningMeans
from monitor.record.verdict import Kind
from monitor.signing.certificate import Identity
from monitor.signing.signer import ClinicSigner
from monitor.signing.update import revise
from monitor.words import LANGUAGES, words
from tests.record.mutations import (
    another_digit,
    attach,
    changed,
    detach,
    draw_over,
    rewrite,
    texts,
)
from tests.record.sessions import DOCTOR, NURSE, OTHER, Played, by_devices, calm, phoned
from tests.record.test_export import Settings, Station
from tests.signing.clinics import CLINIC, NOW, clinic, dead_server, time_pem, time_server

V1, V2 = "2026-03-12_2026-0312-04.pdf", "2026-03-12_2026-0312-04_v2.pdf"
PUBLIC = clinic().pem()


@pytest.fixture(scope="module", autouse=True)
def _drawn_once(fonts: Path) -> Iterator[None]:
    """Draw each version once, not for every change to it."""
    drawn: dict[object, bytes] = {}
    draw = export.document

    def once(session: Any, entries: Any, **more: Any) -> bytes:
        key = entries[-1].sha256, more["place"], more["paper"], more.get("language")
        if key not in drawn:
            drawn[key] = draw(session, entries, **{**more, "fonts": fonts})
        return drawn[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verify, "document", once)
        patch.setattr(export, "document", once)
        yield


@pytest.fixture(autouse=True)
def _noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be the day of `NOW` for who verifies."""
    monkeypatch.setattr(bootstrap, "_wall", lambda _wall: NOW)


@dataclass
class Desk:
    """Writes records of one station into one folder, and hears what became of signatures."""

    folder: Path
    told: list[SigningOutcome] = field(default_factory=list)
    identity: Identity = field(default_factory=clinic)
    server: str = ""
    language: str = "en"
    now: datetime = NOW

    def find(self) -> RecordSigner | SigningOutcome:
        return ClinicSigner(self.identity, self.now, self.server)

    def write(
        self, told: Played, find: Callable[[], RecordSigner | SigningOutcome] | None = None
    ) -> Path:
        shelves = (Shelf(self.folder),)
        means = SigningMeans(find=find or self.find, told=self.told.append, shelves=shelves)
        write = export.prepare(
            Station(told, Settings(language=self.language)),
            told.session.id,
            self.folder,
            enclose=enclose,
            means=means,
        )
        return write()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def added(told: Played, *commands: Any, minute: float = 2000) -> Played:
    return told.at(minute).do(*(commands or (cmd.WriteAddendum(by=OTHER, text="Slept well."),)))


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The signed record of a session, and the one with an addendum upon it."""
    desk, told = Desk(tmp_path_factory.mktemp("records")), calm(minutes=20)
    first = desk.write(told).read_bytes()
    second = desk.write(added(told)).read_bytes()
    assert [one.code for one in desk.told] == ["signed", "signed"]
    return first, second


def kinds(pdf: bytes) -> set[Kind]:
    return {finding.kind for finding in verify_record(pdf).findings}


def before_signing(pdf: bytes) -> bytes:
    """Return what of a file lies before its first signature."""
    end = b"%%EOF\n"
    return pdf[: pdf.rindex(end, 0, pdf.index(b"/ByteRange")) + len(end)]


# whole ------------------------------------------------------------------------------------


def test_a_signed_record_is_whole_and_says_by_whom(both: tuple[bytes, bytes]) -> None:
    verdict = verify_record(both[0], trusted=[PUBLIC])

    assert (verdict.findings, verdict.redrawn) == ((), True)
    assert (verdict.worth, verdict.version, verdict.signed_versions) == ("valid", 1, (1,))
    (signature,) = verdict.signatures
    assert signature.reason.startswith(f"For {NURSE}: care and discharge, 12 Mar 2026 ")
    assert "by PIN" in signature.reason


def test_without_knowing_the_certificate_the_issuer_is_unknown(both: tuple[bytes, bytes]) -> None:
    assert verify_record(both[0]).worth == "unknown_issuer"
    assert verify_record(both[0], trusted=[clinic("Another").pem()]).worth == "unknown_issuer"


def test_before_the_signatures_the_same_journal_gives_the_same_bytes(
    both: tuple[bytes, bytes], tmp_path: Path
) -> None:
    again = Desk(tmp_path, now=NOW + timedelta(hours=1)).write(calm(minutes=20)).read_bytes()

    base = before_signing(both[0])
    assert again != both[0]
    assert again.startswith(base)
    assert b"/ByteRange" not in base


def test_an_addendum_leaves_the_signed_file_as_the_beginning_of_the_new_one(
    both: tuple[bytes, bytes],
) -> None:
    first, second = both

    assert second.startswith(first)
    verdict = verify_record(second, trusted=[PUBLIC])
    assert (verdict.findings, verdict.redrawn, verdict.worth) == ((), True, "valid")
    assert (verdict.version, verdict.signed_versions) == (2, (1, 2))
    assert [(a.version, a.kind, a.by) for a in verdict.additions] == [
        (2, "addendum_written", OTHER)
    ]
    assert [s.field for s in verdict.signatures] == ["v1-nurse", "v2-added-1"]
    assert verdict.signatures[1].reason.startswith(f"For {OTHER}: added after closing")


def test_several_additions_make_one_file_with_every_signed_version(desk: Desk) -> None:
    told = calm(minutes=20)
    paths = [
        desk.write(told),
        *(desk.write(added(told, minute=minute)) for minute in (2000, 3000)),
    ]

    *_, last = (path.read_bytes() for path in paths)
    assert all(last.startswith(path.read_bytes()) for path in paths)
    assert verify_record(last).signed_versions == (1, 2, 3)


def test_two_additions_at_once_are_signed_for_each_person(desk: Desk) -> None:
    told = calm(minutes=20)
    desk.write(told)
    amend = cmd.Amend(by=NURSE, check=1, measure="temp", value=None, not_obtained="asleep",
                      reason="sheet says")  # fmt: skip
    added(told, cmd.WriteAddendum(by=OTHER, text="Slept well."), amend)

    verdict = verify_record(desk.write(told).read_bytes())

    assert verdict.findings == ()
    assert (verdict.version, verdict.signed_versions) == (3, (1, 3))
    assert [s.field for s in verdict.signatures] == ["v1-nurse", "v3-added-1", "v3-added-2"]


def test_without_the_earlier_file_the_new_one_stands_alone_and_says_so(desk: Desk) -> None:
    verdict = verify_record(desk.write(added(calm(minutes=20))).read_bytes())

    assert [one.code for one in desk.told] == ["alone"]
    assert (verdict.findings, verdict.version, verdict.signed_versions) == ((), 2, (2,))
    assert [s.field for s in verdict.signatures] == ["v2-nurse", "v2-added-1"]


def test_an_earlier_file_that_was_changed_is_not_built_upon(desk: Desk) -> None:
    told = calm(minutes=20)
    path = desk.write(told)
    path.write_bytes(path.read_bytes() + b"% more\n")

    second = desk.write(added(told)).read_bytes()

    assert desk.told[-1].code == "alone"
    assert verify_record(second).findings == ()


def test_a_record_that_is_written_again_keeps_its_signature(desk: Desk) -> None:
    told = calm(minutes=20)
    before = desk.write(told).read_bytes()

    desk.now += timedelta(days=1)

    assert desk.write(told).read_bytes() == before
    assert [one.code for one in desk.told] == ["signed", "already"]


def test_a_record_whose_file_was_damaged_is_signed_anew(desk: Desk) -> None:
    told = calm(minutes=20)
    path = desk.write(told)
    path.write_bytes(path.read_bytes()[:-200])

    assert verify_record(desk.write(told).read_bytes()).findings == ()
    assert [one.code for one in desk.told] == ["signed", "signed"]


# for whom ---------------------------------------------------------------------------------


def fields(pdf: bytes) -> dict[str, str]:
    """Return what each field of a signature says."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return {str(one.T): str(one.TU) for one in opened.Root.AcroForm.Fields}


def test_a_prescriber_who_signed_nothing_has_an_open_field_that_says_so(
    both: tuple[bytes, bytes],
) -> None:
    said = fields(both[0])["v1-prescriber"]

    assert said == f"{DOCTOR}, named as prescriber by the staff, has signed nothing here."
    assert "v1-prescriber" not in {s.field for s in verify_record(both[0]).signatures}


def test_a_prescriber_who_acted_is_a_signer(desk: Desk) -> None:
    told = calm(minutes=20, closed=False)
    told.at(92).do(cmd.WriteNote(by=DOCTOR, text="Seen.")).close()

    verdict = verify_record(desk.write(told).read_bytes())

    assert [s.field for s in verdict.signatures] == ["v1-nurse", "v1-prescriber"]
    assert verdict.signatures[1].reason.startswith(f"For {DOCTOR}: prescriber, last entry ")
    assert verdict.findings == ()


def test_the_prescriber_may_sign_the_open_field_with_a_certificate_of_their_own(
    both: tuple[bytes, bytes], desk: Desk
) -> None:
    own = clinic("Dr A. Invented")
    mine = Signer(field="v1-prescriber", person=DOCTOR, reason="I ordered this")
    signed = ClinicSigner(own, NOW)._one(both[0], mine, (), None)
    (desk.folder / V1).write_bytes(signed)

    verdict = verify_record(signed, trusted=[PUBLIC, own.pem()])
    assert (verdict.findings, verdict.worth, verdict.signed_versions) == ((), "valid", (1,))
    second = desk.write(added(calm(minutes=20))).read_bytes()
    assert second.startswith(signed)
    assert verify_record(second).findings == ()


def test_a_draft_is_never_signed(desk: Desk) -> None:
    path = desk.write(calm(minutes=20, closed=False))

    assert (desk.told, verify_record(path.read_bytes()).worth) == ([], "none")


def test_a_name_that_has_to_be_spelled_is_found_again(desk: Desk) -> None:
    desk.identity = clinic("李 Clinic, room 2")

    verdict = verify_record(desk.write(calm(minutes=20)).read_bytes())

    assert (verdict.findings, verdict.redrawn) == ((), True)


# when -------------------------------------------------------------------------------------


def test_a_known_time_stamp_says_when_and_outlives_the_certificate(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = calm(minutes=20)
    plain = desk.write(told, find=lambda: ClinicSigner(clinic(), NOW)).read_bytes()
    (desk.folder / V1).unlink()
    with time_server() as desk.server:
        stamped = desk.write(told).read_bytes()
    monkeypatch.setattr(bootstrap, "_wall", lambda _: NOW + timedelta(days=4000))

    assert desk.told[-1].code == "stamped"
    assert verify_record(stamped, trusted=[PUBLIC, time_pem()]).worth == "valid"
    assert verify_record(stamped, trusted=[PUBLIC]).worth == "expired_since"
    assert verify_record(plain, trusted=[PUBLIC, time_pem()]).worth == "expired_since"


def test_without_an_answer_of_the_time_server_it_is_signed_and_said(desk: Desk) -> None:
    desk.server = dead_server()

    verdict = verify_record(desk.write(calm(minutes=20)).read_bytes())

    assert [one.code for one in desk.told] == ["not_stamped"]
    assert desk.server in desk.told[0].detail
    assert (verdict.findings, verdict.worth) == ((), "unknown_issuer")


def test_a_signature_from_before_or_after_the_certificate_is_told(desk: Desk) -> None:
    for now in (NOW - timedelta(days=60), NOW + timedelta(days=4000)):
        desk.now = now
        (desk.folder / V1).unlink(missing_ok=True)

        verdict = verify_record(desk.write(calm(minutes=20)).read_bytes(), trusted=[PUBLIC])

        assert (verdict.findings, verdict.worth) == ((), "expired")


@pytest.mark.parametrize("code", ["no_certificate", "expired", "not_yet", "damaged"])
def test_without_a_usable_certificate_the_record_is_as_without_any(
    desk: Desk, tmp_path: Path, code: str
) -> None:
    told = calm(minutes=20)
    plain = export.export(Station(told), told.session.id, tmp_path / "plain", enclose=enclose)

    path = desk.write(told, find=lambda: SigningOutcome(code=code))

    assert path.read_bytes() == plain.read_bytes()
    assert desk.told == [SigningOutcome(code=code)]


def test_signing_that_fails_blocks_no_record(desk: Desk) -> None:
    class Failing(ClinicSigner):
        def sign(self, *_args: object) -> Any:
            raise OSError("the key store is locked")

    path = desk.write(calm(minutes=20), find=lambda: Failing(clinic(), NOW))

    verdict = verify_record(path.read_bytes())
    assert (verdict.findings, verdict.worth) == ((), "none")
    assert desk.told == [SigningOutcome(code="failed", detail="the key store is locked")]


def test_a_signed_file_that_does_not_say_the_journal_is_not_written(desk: Desk) -> None:
    class Forging(ClinicSigner):
        def sign(self, pdf: bytes, signers: Any) -> Any:
            page, number, _ = next(one for one in texts(pdf) if one[2] == "127/76")
            return super().sign(changed(pdf, rewrite(page, number, "147/76")), signers)

    with pytest.raises(export.NotEqualError):
        desk.write(calm(minutes=20), find=lambda: Forging(clinic(), NOW))

    assert list(desk.folder.iterdir()) == []


# changed ----------------------------------------------------------------------------------


def test_a_changed_digit_in_a_signed_record_is_named_and_breaks_the_signature(
    both: tuple[bytes, bytes],
) -> None:
    for pdf in both:
        page, number, text = next(one for one in texts(pdf) if one[2] == "127/76")
        spoiled = changed(pdf, rewrite(page, number, another_digit(text)))

        findings = verify_record(spoiled).findings

        assert any(f.kind is Kind.TEXT and f.page == page + 1 for f in findings)
        assert Kind.SIGNATURE in {f.kind for f in findings}


@pytest.mark.parametrize(
    "change,kind",
    [
        (lambda document: document.pages.__delitem__(1), Kind.PAGE_MISSING),
        (lambda document: document.pages.reverse(), Kind.PAGE_ORDER),
        (attach("readings.csv", lambda _: b"a,b\r\n"), Kind.ATTACHMENT_CHANGED),
        (detach("session.fhir.json"), Kind.ATTACHMENT_MISSING),
        (draw_over(1), Kind.DRAWING),
    ],
    ids=["a page less", "another order", "another table", "no bundle", "a white box"],
)
def test_what_is_done_to_a_signed_record_is_named(
    both: tuple[bytes, bytes], change: Callable[[Any], None], kind: Kind
) -> None:
    assert {kind, Kind.SIGNATURE} <= kinds(changed(both[1], change))


def appended(pdf: bytes, change: Callable[[Any], None]) -> bytes:
    """Return `pdf` with a change appended as a revision, every byte before untouched."""
    return revise(pdf, changed(pdf, change))


def test_a_change_that_was_appended_leaves_the_signature_and_is_named(
    both: tuple[bytes, bytes],
) -> None:
    page, number, _ = next(one for one in texts(both[0]) if one[2] == "127/76")

    spoiled = appended(both[0], rewrite(page, number, "147/76"))

    verdict = verify_record(spoiled)
    assert verdict.signatures[0].intact
    assert {Kind.TEXT, Kind.UNSIGNED_END} <= {f.kind for f in verdict.findings}
    assert any("147/76" in f.found and "127/76" in f.expected for f in verdict.findings)


def test_anything_after_the_last_signature_is_named(both: tuple[bytes, bytes]) -> None:
    assert Kind.UNSIGNED_END in kinds(appended(both[0], lambda document: None))


def test_a_change_under_a_stranger_s_signature_is_named(both: tuple[bytes, bytes]) -> None:
    page, number, _ = next(one for one in texts(both[0]) if one[2] == "127/76")
    spoiled = appended(both[0], rewrite(page, number, "147/76"))
    stranger = Signer(field="v9", person="Nobody", reason="")
    forged = ClinicSigner(clinic("Nobody"), NOW).sign(spoiled, [stranger]).pdf

    assert {Kind.TEXT, Kind.BETWEEN} <= kinds(forged)


def test_an_addendum_version_with_another_original_beneath_is_named(
    both: tuple[bytes, bytes], desk: Desk, tmp_path: Path
) -> None:
    other = calm(minutes=30)
    first = desk.write(other).read_bytes()
    told = added(calm(minutes=20))
    pdf = export.document(told.session, told.entries, place=Place(), paper="a4",
                          enclose=enclose)  # fmt: skip
    signer = ClinicSigner(clinic(), NOW)
    forged = signer.sign(
        signer.revise(first, pdf), [Signer(field="v2-added-1", person="P", reason="r")]
    ).pdf

    assert Kind.HISTORY in kinds(forged)


def test_a_corrupted_addendum_leaves_the_version_beneath_whole(both: tuple[bytes, bytes]) -> None:
    first, second = both
    spoiled = bytearray(second)
    middle = len(first) + (len(second) - len(first)) // 3
    spoiled[middle] ^= 0xFF

    assert verify_record(bytes(spoiled)).findings
    assert verify_record(bytes(spoiled[: len(first)])).findings == ()


def test_an_original_that_was_changed_under_its_addendum_is_named(
    both: tuple[bytes, bytes],
) -> None:
    first, second = both
    spoiled = bytearray(second)
    spoiled[len(first) // 2] ^= 0xFF

    verdict = verify_record(bytes(spoiled))

    assert Kind.SIGNATURE in {f.kind for f in verdict.findings}
    assert verdict.worth == "broken"


def test_one_flipped_byte_anywhere_in_a_signed_record_is_found(both: tuple[bytes, bytes]) -> None:
    for pdf in both:
        for place in range(15, len(pdf) - 3, len(pdf) // 12):
            spoiled = bytearray(pdf)
            spoiled[place] ^= 0x01

            assert verify_record(bytes(spoiled)).findings, place


def test_a_record_whose_signatures_were_taken_out_says_that_it_had_them(
    both: tuple[bytes, bytes],
) -> None:
    def strip(document: Any) -> None:
        del document.Root.AcroForm
        for page in document.pages:
            if "/Annots" in page:
                del page.Annots

    assert kinds(changed(both[0], strip)) == {Kind.NOT_SIGNED}


def test_a_record_signed_with_another_certificate_than_it_names_is_named(
    both: tuple[bytes, bytes],
) -> None:
    base = before_signing(both[0])
    other = ClinicSigner(clinic("Another Clinic"), NOW)
    forged = other.sign(base, [Signer(field="v1-nurse", person=NURSE, reason="r")]).pdf

    assert kinds(forged) == {Kind.NOT_SIGNED}


def test_a_field_that_does_more_than_sign_is_a_form(both: tuple[bytes, bytes]) -> None:
    def act(document: Any) -> None:
        document.Root.AcroForm.Fields[0].AA = pikepdf.Dictionary()

    def show(document: Any) -> None:
        document.Root.AcroForm.Fields[0].Rect = pikepdf.Array([90, 90, 200, 110])

    for change in (act, show):
        assert {Kind.ACTIVE} <= kinds(changed(both[0], change))


# what may be added ------------------------------------------------------------------------


def test_an_entry_that_a_closed_session_does_not_take_is_named() -> None:
    entries = calm(minutes=20).entries
    stray = entries[-1]._replace(kind="check_saved", seq=entries[-1].seq + 1)

    (finding,) = history.unasked((*entries, stray))

    assert (finding.kind, finding.found) == (Kind.NO_ADDENDUM, "check_saved")
    assert finding.name == str(stray.seq)


def test_what_a_closed_session_takes_is_what_verifying_allows() -> None:
    said = {
        cmd.WriteAddendum: cmd.WriteAddendum(by=OTHER, text="Slept well."),
        cmd.WriteNote: cmd.WriteNote(by=OTHER, text="Called."),
        cmd.Amend: cmd.Amend(by=OTHER, check=1, measure="temp", not_obtained="asleep", reason="x"),
        cmd.ObserveTime: cmd.ObserveTime(),
    }
    form = {cmd.AnswerReport: "report_answered", cmd.SendReport: "report_sent"}
    calls = {
        cmd.AnswerFollowUp: "follow_up_made",
        cmd.TryCall: "call_tried",
        cmd.DeclineCalls: "calls_declined",
        cmd.ResumeCalls: "calls_resumed",
        cmd.StrikeFollowUp: "follow_up_struck",
        cmd.AnswerTask: "task_answered",
    }
    assert {*said, *form, *calls} == set(decide._AFTER_CLOSING)
    told, devices = calm(minutes=20), by_devices()
    before = len(told.entries)

    added(told, *said.values())
    devices.do(cmd.AnswerReport(by=OTHER, answers={"opioid": ""}))

    kinds = {entry.kind for entry in told.entries[before:]}
    kinds |= {entry.kind for entry in devices.entries[-2:]}
    kinds |= {entry.kind for entry in phoned().entries[before:]}
    assert kinds == history.AFTER_CLOSING


def test_the_clinic_s_name_is_not_taken_for_a_person_s(both: tuple[bytes, bytes]) -> None:
    with pikepdf.open(BytesIO(both[0])) as opened:
        (signed,) = [f.V for f in opened.Root.AcroForm.Fields if "/V" in f]

    assert str(signed.Name) == f"{CLINIC}, for {NURSE}"
    assert str(signed.Reason).endswith("The clinic’s certificate, not a personal one.")
    assert str(signed.SubFilter) == "/ETSI.CAdES.detached"


# languages --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("issuer", [ITSELF, "Müller & Söhne, Root CA 1"])
def test_the_sentence_of_each_language_names_the_certificate_and_is_read_again(
    language: str, issuer: str
) -> None:
    said = Certified(subject="St. Anne’s, Ltd. SHA", issuer=issuer, sha256="0a" * 32)

    assert Certified.read(f"before {said.sentence(words(language))} after", words(language)) == said
    assert Certified.read("Persons sign.", words(language)) is None


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_a_signed_record_with_an_addendum_is_whole_in_each_language(
    desk: Desk, language: str
) -> None:
    told = calm(minutes=20)
    desk.language = language
    first = desk.write(told).read_bytes()
    second = desk.write(added(told)).read_bytes()

    verdict = verify_record(second, trusted=[PUBLIC])

    assert second.startswith(first)
    assert (verdict.findings, verdict.redrawn, verdict.worth) == ((), True, "valid")
    assert verdict.signed_versions == (1, 2)
    certificates = {"de": "Zertifikat der Praxis", "es": "Certificado de la clínica"}
    assert all(certificates[language] in one.reason for one in verdict.signatures)
