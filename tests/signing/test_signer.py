"""Signatures on a file: what was there stays byte by byte, and every change is seen."""

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest

from monitor.ports import Signer
from monitor.signing import look
from monitor.signing.certificate import Identity
from monitor.signing.signer import ClinicSigner
from monitor.signing.update import revise
from tests.record.mutations import FileSpec
from tests.signing.clinics import (
    CLINIC,
    NOW,
    SERVER_TIME,
    clinic,
    dead_server,
    issued,
    rsa_key,
    time_server,
    usage,
)

NURSE = Signer(field="v1-nurse", person="M. Okonjo RN", reason="For M. Okonjo RN: care")
PRESCRIBER = Signer(field="v1-prescriber", person="Dr A. Invented", reason="For Dr A. Invented")
OPEN = Signer(field="v1-prescriber", person="Dr A", reason="has signed nothing", signs=False)


def document(text: bytes = b"one") -> bytes:
    """Return a small file with an attachment, as records have one."""
    target = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo.Title = "A record"
        file = FileSpec(pdf, text, filename="journal.json")
        pdf.attachments["journal.json"] = file
        pdf.Root.AF = pikepdf.Array([file.obj])
        pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate, static_id=True)
    return target.getvalue()


@pytest.fixture(scope="module")
def ours() -> ClinicSigner:
    return ClinicSigner(clinic(), NOW)


@pytest.fixture(scope="module")
def signed(ours: ClinicSigner) -> bytes:
    return ours.sign(document(), [NURSE, PRESCRIBER]).pdf


def test_each_signer_has_a_signature_that_says_for_whom(signed: bytes) -> None:
    found = look.signatures(signed)

    assert [(one.field, one.reason) for one in found] == [
        (NURSE.field, NURSE.reason),
        (PRESCRIBER.field, PRESCRIBER.reason),
    ]
    assert all(one.intact for one in found)
    assert found[-1].end == len(signed)
    assert {one.at for one in found} == {NOW}
    assert {one.certificate and one.certificate.subject for one in found} == {CLINIC}


def test_the_file_before_is_the_beginning_of_the_signed_one(
    ours: ClinicSigner, signed: bytes
) -> None:
    assert signed.startswith(document())
    assert ours.sound(signed)
    assert not ours.sound(document())


def test_who_has_signed_nothing_has_an_open_field_and_no_signature(ours: ClinicSigner) -> None:
    pdf = ours.sign(document(), [NURSE, OPEN]).pdf

    assert [one.field for one in look.signatures(pdf)] == [NURSE.field]
    with pikepdf.open(BytesIO(pdf)) as opened:
        fields = {str(f.T): f for f in opened.Root.AcroForm.Fields}
    assert set(fields) == {NURSE.field, OPEN.field}


def test_only_a_known_certificate_or_issuer_is_trusted(signed: bytes) -> None:
    mine = look.certificates(clinic().pem())
    other = look.certificates(clinic("Another Clinic").pem())

    assert [one.trusted for one in look.signatures(signed)] == [False, False]
    assert [one.trusted for one in look.signatures(signed, other)] == [False, False]
    assert [one.trusted for one in look.signatures(signed, mine)] == [True, True]


def test_who_knows_the_authority_knows_whom_it_vouches_for() -> None:
    authority = issued("Authority", rsa_key(3072), authority=True, usage=usage(key_cert_sign=True))
    own = issued(
        "Clinic", rsa_key(), issuer="Authority", by=rsa_key(3072),
        usage=usage(digital_signature=True),
    )  # fmt: skip
    pdf = ClinicSigner(Identity(rsa_key(), own, (authority,)), NOW).sign(document(), [NURSE]).pdf

    root = look.certificates(Identity(rsa_key(3072), authority, ()).pem())
    assert [(one.intact, one.trusted) for one in look.signatures(pdf, root)] == [(True, True)]
    assert [one.trusted for one in look.signatures(pdf)] == [False]


def places(signed: bytes) -> Iterator[int]:
    """Yield places all over a file, the dash of a date or a length being as good as a letter."""
    yield from range(12, len(signed) - 2, len(signed) // 40)


def test_one_changed_byte_anywhere_breaks_a_signature(signed: bytes) -> None:
    for place in places(signed):
        spoiled = bytearray(signed)
        spoiled[place] ^= 1

        found = look.signatures(bytes(spoiled))

        whole = len(found) == 2 and all(one.intact for one in found)
        assert not whole or found[-1].end != len(spoiled), place


def test_a_file_that_was_saved_again_holds_no_signature(signed: bytes) -> None:
    target = BytesIO()
    with pikepdf.open(BytesIO(signed)) as opened:
        opened.save(target)

    assert not any(one.intact for one in look.signatures(target.getvalue()))


def test_what_is_no_file_at_all_has_a_signature_that_does_not_hold() -> None:
    (found,) = look.signatures(b"%PDF-1.7 nothing")

    assert (found.intact, found.certificate) == (False, None)


def test_a_revision_leaves_every_byte_and_both_signatures(
    ours: ClinicSigner, signed: bytes
) -> None:
    later = ours.sign(
        revise(signed, document(b"two")), [Signer(field="v2-a", person="P", reason="added")]
    ).pdf

    assert later.startswith(signed)
    found = look.signatures(later)
    assert [one.intact for one in found] == [True, True, True]
    assert [one.end for one in found[1:]] == [len(signed), len(later)]
    with pikepdf.open(BytesIO(later)) as opened:
        assert opened.attachments["journal.json"].get_file().read_bytes() == b"two"
    with pikepdf.open(BytesIO(later[: len(signed)])) as opened:
        assert opened.attachments["journal.json"].get_file().read_bytes() == b"one"


def test_a_revision_has_the_same_bytes_each_time(signed: bytes) -> None:
    assert revise(signed, document(b"two")) == revise(signed, document(b"two"))


def test_signing_leaves_what_a_file_says_of_itself(ours: ClinicSigner, signed: bytes) -> None:
    revised = revise(signed, document(b"two"))

    with pikepdf.open(BytesIO(document())) as before:
        said = {name: str(value) for name, value in before.docinfo.items()}
    for pdf in (signed, revised):
        with pikepdf.open(BytesIO(pdf)) as after:
            assert {name: str(value) for name, value in after.docinfo.items()} == said


def test_a_revision_of_no_file_is_refused() -> None:
    with pytest.raises(ValueError, match="no revision"):
        revise(b"notes", document())


# time stamps ------------------------------------------------------------------------------


def test_a_server_says_when_it_was_signed() -> None:
    with time_server() as address:
        made = ClinicSigner(clinic(), NOW, address).sign(document(), [NURSE, PRESCRIBER])

    assert (made.stamped, made.trouble) == (True, "")
    found = look.signatures(made.pdf)
    assert [one.intact for one in found] == [True, True]
    assert {one.stamped for one in found} == {SERVER_TIME}
    assert "Loopback Time" in found[0].stamp_issuer


def test_a_server_that_is_down_leaves_the_signature_without_its_time() -> None:
    address = dead_server()

    made = ClinicSigner(clinic(), NOW, address).sign(document(), [NURSE])

    assert not made.stamped
    assert address in made.trouble
    (found,) = look.signatures(made.pdf)
    assert (found.intact, found.stamped) == (True, None)


@pytest.mark.parametrize(
    "says,kind",
    [(b"<html>Sign in</html>", "text/html"), (b"nonsense", ""), (b"", ""), (b"\x30\x00", "")],
    ids=["a page", "no answer to it", "nothing", "an empty answer"],
)
def test_a_server_that_says_something_else_is_as_good_as_none(says: bytes, kind: str) -> None:
    with time_server(says=says, kind=kind) as address:
        made = ClinicSigner(clinic(), NOW, address).sign(document(), [NURSE])

    assert (made.stamped, bool(made.trouble)) == (False, True)
    assert [one.intact for one in look.signatures(made.pdf)] == [True]


def test_an_address_of_another_kind_is_not_asked() -> None:
    made = ClinicSigner(clinic(), NOW, "ftp://time.invalid/").sign(document(), [NURSE])

    assert "no http address" in made.trouble


def test_the_moment_is_that_of_the_station_and_not_of_the_library() -> None:
    then = NOW - timedelta(days=2)

    (found,) = look.signatures(ClinicSigner(clinic(), then).sign(document(), [NURSE]).pdf)

    assert found.at == then


@pytest.mark.parametrize("content", [b"", b"notes", b"-----BEGIN NOTES-----\n"])
def test_a_file_without_a_certificate_is_no_trust(content: bytes) -> None:
    with pytest.raises(ValueError, match="no certificate"):
        look.certificates(content)
