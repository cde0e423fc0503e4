"""Puts the clinic's certificate on a record: PAdES B-B, and B-T where a server tells the time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from asn1crypto import keys, x509
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign import fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

from monitor.ports import Certificate, SignedRecord, Signer
from monitor.signing import look, update
from monitor.signing.certificate import Identity
from monitor.signing.stamp import Server

UNSEEN = fields.InvisSigSettings(set_print_flag=True, box_out_of_bounds=True)
"""PDF/A wants each annotation printed, PDF/UA each untagged one outside of the page."""


class ClinicSigner:
    """Implements `monitor.ports.RecordSigner`. Concurrency: one record at a time, on any thread."""

    def __init__(self, identity: Identity, now: datetime, server: str = "") -> None:
        """Sign at `now` (with its zone); `server` is a time-stamp server, none by default."""
        self._identity = identity
        self._now = now
        self._server = server
        self._signer = _signer(identity)

    @property
    def certificate(self) -> Certificate:
        """The certificate that it signs with."""
        return self._identity.facts

    def sign(self, pdf: bytes, signers: Sequence[Signer]) -> SignedRecord:
        """Return `pdf` with one signature for each signer.

        A server that does not answer leaves the signatures without its time, and is named.

        Raises:
            OSError: it could not be signed.
        """
        try:
            if not self._server:
                return SignedRecord(pdf=self._all(pdf, signers, None), stamped=False)
            try:
                stamped = self._all(pdf, signers, Server(self._server))
            except (OSError, ValueError) as error:  # no answer, or none that means anything
                plain = self._all(pdf, signers, None)
                return SignedRecord(pdf=plain, stamped=False, trouble=str(error))
            return SignedRecord(pdf=stamped, stamped=True)
        except (PdfError, SigningError, ValueError) as error:
            raise OSError(f"it could not be signed: {error}") from error

    def revise(self, before: bytes, pdf: bytes) -> bytes:
        """Return `before` with `pdf` as its next revision (see `update.revise`)."""
        return update.revise(before, pdf)

    def sound(self, pdf: bytes) -> bool:
        """Return whether `pdf` is signed, every signature holds, and the last covers it all."""
        found = look.signatures(pdf)
        return bool(found) and all(one.intact for one in found) and found[-1].end == len(pdf)

    def _all(self, pdf: bytes, signers: Sequence[Signer], server: Server | None) -> bytes:
        """Sign for each; every field is made with the first signature and only filled later."""
        opened: Sequence[Signer] = signers
        for signer in signers:
            if signer.signs:
                pdf = self._one(pdf, signer, opened, server)
                opened = ()
        return pdf

    def _one(
        self, pdf: bytes, signer: Signer, opened: Sequence[Signer], server: Server | None
    ) -> bytes:
        writer = update.Update(pdf)
        if opened:
            _walk_in_reading_order(writer)
        for one in opened:
            spec = fields.SigFieldSpec(
                sig_field_name=one.field,
                readable_field_name=one.reason,
                invis_sig_settings=UNSEEN,
            )
            fields.append_signature_field(writer, spec)
        about = PdfSignatureMetadata(
            field_name=signer.field,
            md_algorithm="sha256",
            subfilter=fields.SigSeedSubFilter.PADES,
            name=f"{self.certificate.subject}, for {signer.person}",
            reason=signer.reason,
        )
        made = _Signing(about, self._signer, server, self._now)
        signed: bytes = made.sign_pdf(writer, existing_fields_only=True).getvalue()
        return signed


class _Signing(PdfSigner):
    """One signature, dated by the station's clock and not by whatever the library reads."""

    def __init__(
        self, about: PdfSignatureMetadata, signer: SimpleSigner, server: Any, now: datetime
    ) -> None:
        super().__init__(about, signer, timestamper=server)
        self._now = now

    def init_signing_session(
        self,
        pdf_out: Any,
        existing_fields_only: bool = False,  # noqa: FBT001, FBT002 - the library's own signature
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._now
        return session


def _walk_in_reading_order(writer: update.Update) -> None:
    """Let the keyboard go by the structure on page 1, where the fields hang (PDF/UA, 7.18.3)."""
    page = writer.root["/Pages"]
    while "/Kids" in page:
        page = page["/Kids"][0]
    page[pdf_name("/Tabs")] = pdf_name("/S")
    writer.update_container(page)


def _signer(identity: Identity) -> SimpleSigner:
    der = serialization.Encoding.DER
    key = identity.key.private_bytes(
        der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chain = SimpleCertificateStore()
    chain.register_multiple(x509.Certificate.load(one.public_bytes(der)) for one in identity.chain)
    return SimpleSigner(
        signing_cert=x509.Certificate.load(identity.own.public_bytes(der)),
        signing_key=keys.PrivateKeyInfo.load(key),
        cert_registry=chain,
    )
