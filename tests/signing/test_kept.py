"""The certificate of a station: made, taken from a file, kept for its owner, read again."""

import stat
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.ports import CertificateError, StorageError
from monitor.signing.kept import FILE, KEY, Certificates
from monitor.signing.secret import OwnerOnly
from tests.signing.clinics import (
    CLINIC,
    NOW,
    PASSPHRASE,
    clinic,
    ec_key,
    issued,
    p12,
    rsa_key,
    usage,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "certificate"


@pytest.fixture
def kept(folder: Path) -> Certificates:
    return Certificates(OwnerOnly(folder))


def refused(kept: Certificates, content: bytes, passphrase: str = PASSPHRASE) -> CertificateError:
    """Take a file that is refused and return why; what was in force stays in force."""
    before = kept.current()
    with pytest.raises(CertificateError) as caught:
        kept.take(content, passphrase, NOW)
    assert kept.current() == before
    return caught.value


def test_a_station_without_a_certificate_says_so(kept: Certificates) -> None:
    assert kept.current() is None
    assert kept.public() == b""


def test_a_made_certificate_names_the_clinic_and_is_good_for_five_years(
    kept: Certificates,
) -> None:
    made = kept.make(f"  {CLINIC}\n", NOW)

    assert (made.subject, made.issuer, made.self_issued) == (CLINIC, CLINIC, True)
    assert made.key == "RSA 3072"
    assert made.not_before < NOW < NOW + timedelta(days=5 * 365) < made.not_after
    assert kept.current() == made


def test_a_certificate_names_somebody(kept: Certificates) -> None:
    with pytest.raises(CertificateError) as caught:
        kept.make(" ", NOW)

    assert caught.value.what == "no_name"


def test_everything_secret_is_for_its_owner_alone(kept: Certificates, folder: Path) -> None:
    kept.make(CLINIC, NOW)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert not list(folder.glob("*.new"))


def test_the_key_is_never_written_in_the_open(kept: Certificates, folder: Path) -> None:
    kept.make(CLINIC, NOW)

    stored = b"".join(path.read_bytes() for path in folder.iterdir())
    assert b"PRIVATE KEY" not in stored
    with pytest.raises(CertificateError):
        kept.take((folder / FILE).read_bytes(), "", NOW)


@pytest.mark.parametrize("name", [FILE, KEY])
def test_a_secret_that_others_may_read_is_not_used(
    kept: Certificates, folder: Path, name: str
) -> None:
    kept.make(CLINIC, NOW)
    (folder / name).chmod(0o640)

    with pytest.raises(StorageError) as caught:
        kept.current()

    assert caught.value.what == "loose_key"


def test_a_stored_certificate_without_its_key_is_damaged(kept: Certificates, folder: Path) -> None:
    kept.make(CLINIC, NOW)
    (folder / KEY).unlink()

    with pytest.raises(CertificateError) as caught:
        kept.current()

    assert caught.value.what == "damaged"


def test_a_file_is_taken_with_its_passphrase(kept: Certificates) -> None:
    own = issued(
        "Other Clinic", rsa_key(), issuer="Some Authority", usage=usage(digital_signature=True)
    )

    taken = kept.take(p12(rsa_key(), own), PASSPHRASE, NOW)

    assert (taken.subject, taken.issuer, taken.self_issued) == (
        "Other Clinic",
        "Some Authority",
        False,
    )
    assert kept.current() == taken


def test_a_wrong_passphrase_is_told_apart_from_a_file_that_is_none(kept: Certificates) -> None:
    kept.make(CLINIC, NOW)
    content = p12(rsa_key(), issued("Other", rsa_key()))

    assert refused(kept, content, "eight swans").what == "passphrase"
    assert refused(kept, content, "").what == "passphrase"
    assert refused(kept, b"%PDF-1.7").what == "unreadable"
    assert refused(kept, b"").what == "unreadable"


def test_what_cannot_sign_an_archival_record_is_refused_by_its_reason(kept: Certificates) -> None:
    short, mail = rsa_key(1024), usage(key_encipherment=True)

    assert refused(kept, p12(ec_key(), issued("EC", ec_key()))).what == "not_rsa"
    assert refused(kept, p12(short, issued("Short", short))).what == "too_short"
    assert refused(kept, p12(None, issued("No key", rsa_key()))).what == "no_key"
    assert refused(kept, p12(rsa_key(), issued("Mail", rsa_key(), usage=mail))).what == (
        "not_for_signing"
    )


def test_an_expired_file_is_refused(kept: Certificates) -> None:
    old = clinic("Old Clinic", NOW - timedelta(days=3000))

    assert refused(kept, old.pkcs12(PASSPHRASE.encode())).what == "expired"


def test_a_new_certificate_takes_the_place_and_the_old_one_stays_known(kept: Certificates) -> None:
    first = kept.make(CLINIC, NOW)
    second = kept.make(CLINIC, NOW)

    assert kept.current() == second != first
    assert kept.public().count(b"BEGIN CERTIFICATE") == 2


def test_a_disk_that_is_full_leaves_the_old_one_in_force(
    kept: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = kept.make(CLINIC, NOW)

    def full(_self: OwnerOnly, _name: str, _secret: bytes) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(OwnerOnly, "keep", full)
    with pytest.raises(OSError, match="no space"):
        kept.make(CLINIC, NOW)

    assert kept.current() == first
