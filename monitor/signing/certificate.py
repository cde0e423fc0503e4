"""The clinic's certificate with its key: made here, or read from a PKCS#12 file.

The key is RSA: the curves of EC keys belong to PDF 2.0, and an archival record (PDF/A-3) is 1.7.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from monitor.ports import Certificate, CertificateError

BITS: Final = 3072
"""128 bits of strength (NIST SP 800-57, part 1, table 2): enough beyond 2030."""
LEAST_BITS: Final = 2048
YEARS: Final = 5
"""How long a certificate that is made here is good for."""
MOST_NAME: Final = 64
"""Longest common name (RFC 5280, ub-common-name)."""


def make(clinic: str, now: datetime) -> "Identity":
    """Return a new certificate that the clinic issues to itself, good for `YEARS` from `now`.

    It vouches for nothing but itself: it shows that a file was not changed, and, to whoever knows
    its fingerprint, who signed it. Takes a second or so.

    Raises:
        CertificateError: `no_name`, the clinic has none.
    """
    name = " ".join(clinic.split())[:MOST_NAME]
    if not name:
        raise CertificateError("no_name")
    key = rsa.generate_private_key(public_exponent=65537, key_size=BITS)
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, name),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
    begins = now.astimezone(UTC) - timedelta(minutes=5)  # clocks of readers may be behind
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=365 * YEARS + 1))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signing_only(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return Identity(key, builder.sign(key, hashes.SHA256()), ())


def _signing_only() -> x509.KeyUsage:
    """Return a key usage that mails, servers and other certificates have no use for."""
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


class Identity:
    """A certificate, its private key, and the certificates of those who issued it."""

    def __init__(
        self, key: rsa.RSAPrivateKey, own: x509.Certificate, chain: tuple[x509.Certificate, ...]
    ) -> None:
        self.key = key
        self.own = own
        self.chain = chain

    @property
    def facts(self) -> Certificate:
        """What may be shown of it."""
        return facts(self.own)

    def pem(self) -> bytes:
        """Return the certificate alone, as text that other programs take."""
        return self.own.public_bytes(serialization.Encoding.PEM)

    def pkcs12(self, passphrase: bytes) -> bytes:
        """Return it as a PKCS#12 file."""
        cipher = serialization.BestAvailableEncryption(passphrase)
        name = self.facts.subject.encode()
        return pkcs12.serialize_key_and_certificates(name, self.key, self.own, self.chain, cipher)


def facts(own: x509.Certificate) -> Certificate:
    """Return what may be shown of a certificate."""
    public = own.public_key()
    kind = type(public).__name__.removesuffix("PublicKey").lstrip("_").upper()
    size = getattr(public, "key_size", 0)
    return Certificate(
        subject=_name(own.subject),
        issuer=_name(own.issuer),
        self_issued=own.subject == own.issuer,
        sha256=own.fingerprint(hashes.SHA256()).hex(),
        not_before=own.not_valid_before_utc,
        not_after=own.not_valid_after_utc,
        key=f"{kind} {size}" if size else kind,
    )


def _name(name: x509.Name) -> str:
    """Return the common name, else the organisation, else everything, on one line."""
    said = name.rfc4514_string()
    for oid in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        for found in name.get_attributes_for_oid(oid):
            said = str(found.value)
    return " ".join("".join(c if c.isprintable() else " " for c in said).split())[:MOST_NAME]


def read(content: bytes, passphrase: bytes) -> Identity:
    """Return the identity in a PKCS#12 file; `passphrase` may be empty.

    Raises:
        CertificateError: nothing in it can sign records, or the passphrase is another one.
    """
    try:
        loaded = pkcs12.load_pkcs12(content, passphrase or None)
    except ValueError as error:
        what = "passphrase" if _is_pkcs12(content) else "unreadable"
        raise CertificateError(what, str(error)) from error
    if loaded.key is None or loaded.cert is None:
        raise CertificateError("no_key")
    if not isinstance(loaded.key, rsa.RSAPrivateKey):
        raise CertificateError("not_rsa", facts(loaded.cert.certificate).key)
    if loaded.key.key_size < LEAST_BITS:
        raise CertificateError("too_short", str(loaded.key.key_size))
    own = loaded.cert.certificate
    if not _may_sign(own):
        raise CertificateError("not_for_signing")
    chain = tuple(one.certificate for one in loaded.additional_certs)
    return Identity(loaded.key, own, chain)


def _is_pkcs12(content: bytes) -> bool:
    """Return whether this is a DER sequence that begins with version 3, as each PKCS#12 does."""
    return content[:1] == b"\x30" and b"\x02\x01\x03" in content[:12]


def _may_sign(own: x509.Certificate) -> bool:
    try:
        usage = own.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True  # without the extension a key is for everything
    return usage.digital_signature or usage.content_commitment
