"""Certificates of made-up clinics, each key made once a run, and a time-stamp server."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from monitor.signing.certificate import Identity, make

CLINIC = "Fernhollow Infusion Clinic"
NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
SERVER_TIME = datetime(2026, 11, 26, 12, 0, 5, tzinfo=UTC)
PASSPHRASE = "seven swans"
DER = serialization.Encoding.DER


@cache
def clinic(name: str = CLINIC, made: datetime = NOW - timedelta(days=30)) -> Identity:
    """Return a certificate that a clinic made for itself."""
    return make(name, made)


def name_of(text: str) -> x509.Name:
    """Return a distinguished name with one part."""
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def issued(
    subject: str,
    key: Any,
    *,
    issuer: str = "",
    by: Any = None,
    usage: x509.KeyUsage | None = None,
    stamps: bool = False,
    authority: bool = False,
) -> x509.Certificate:
    """Return a certificate over the public half of `key`, by itself unless told."""
    builder = (
        x509.CertificateBuilder()
        .subject_name(name_of(subject))
        .issuer_name(name_of(issuer or subject))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=100))
        .not_valid_after(NOW + timedelta(days=1000))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if usage is not None:
        builder = builder.add_extension(usage, critical=True)
    if stamps:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(purpose, critical=True)
    return builder.sign(by or key, hashes.SHA256())


def usage(**allowed: bool) -> x509.KeyUsage:
    """Return a key usage with nothing but what is `allowed`."""
    names = (
        "digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
        "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
    )  # fmt: skip
    return x509.KeyUsage(**{name: allowed.get(name, False) for name in names})


@cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


@cache
def ec_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def p12(key: Any, own: x509.Certificate | None, passphrase: str = PASSPHRASE) -> bytes:
    """Return a PKCS#12 file."""
    cipher = serialization.BestAvailableEncryption(passphrase.encode())
    return pkcs12.serialize_key_and_certificates(b"clinic", key, own, None, cipher)


# --- a time-stamp server -----------------------------------------------------------------------


@cache
def _time_certificate() -> x509.Certificate:
    sign = usage(digital_signature=True)
    return issued("Loopback Time", rsa_key(), usage=sign, stamps=True)


def time_pem() -> bytes:
    """Return the certificate of the time-stamp server."""
    return _time_certificate().public_bytes(serialization.Encoding.PEM)


def _stamper() -> DummyTimeStamper:
    key, own = rsa_key(), _time_certificate()
    private = key.private_bytes(
        DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return DummyTimeStamper(
        tsa_cert=asn1.Certificate.load(own.public_bytes(DER)),
        tsa_key=keys.PrivateKeyInfo.load(private),
        fixed_dt=SERVER_TIME,
    )


@contextmanager
def time_server(*, says: bytes | None = None, kind: str = "") -> Iterator[str]:
    """Run a time-stamp server on loopback and give its address; with `says` it says that."""
    stamper = _stamper()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = self.rfile.read(int(self.headers["Content-Length"]))
            answer = says
            if answer is None:
                answer = stamper.request_tsa_response(tsp.TimeStampReq.load(asked)).dump()
            self.send_response(200)
            self.send_header("Content-Type", kind or "application/timestamp-reply")
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_args: object) -> None:
            """Say nothing on standard error."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def dead_server() -> str:
    """Return an address at which nobody listens."""
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.server_close()
    return f"http://127.0.0.1:{server.server_port}/"
