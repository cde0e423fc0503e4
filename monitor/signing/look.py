"""Which signatures a file has, what each covers, and whether it still holds; no network is used."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from asn1crypto import cms, pem
from asn1crypto import x509 as asn1
from cryptography import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.pdf_embedded import (
    EmbeddedPdfSignature,
    async_validate_pdf_signature,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from monitor.ports import Certificate, FoundSignature
from monitor.signing.certificate import facts

WHOLE = (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION)

logging.getLogger("pyhanko.sign.validation.generic_cms").setLevel(logging.CRITICAL)
"""An issuer that is not known is an answer here, and no trouble for a log."""


def certificates(content: bytes) -> tuple[asn1.Certificate, ...]:
    """Return the certificates in a file, PEM or DER.

    Raises:
        ValueError: there is none in it.
    """
    try:
        if pem.detect(content):
            found = [body for _, _, body in pem.unarmor(content, multiple=True)]
        else:
            found = [content]
        loaded = tuple(asn1.Certificate.load(one, strict=True) for one in found)
        for one in loaded:
            _ = one.subject.native  # nothing is parsed before it is looked at
    except (ValueError, TypeError) as error:
        raise ValueError(f"no certificate: {error}") from error
    return loaded


def signatures(pdf: bytes, trusted: Sequence[asn1.Certificate] = ()) -> tuple[FoundSignature, ...]:
    """Return the signatures of `pdf` in the order in which they were put on.

    `trusted` are certificates, or those of their issuers, that the reader knows. A file or a
    signature too damaged to read gives one that is not intact.
    """
    try:
        reader = PdfFileReader(BytesIO(pdf))
        embedded = list(reader.embedded_regular_signatures)
    except Exception:  # noqa: BLE001 - damage can show as anything
        return (_unreadable(""),)
    return tuple(_judged(one, trusted) for one in embedded)


def _unreadable(field: str) -> FoundSignature:
    return FoundSignature(field=field, reason="", end=0, intact=False, certificate=None)


def _judged(one: EmbeddedPdfSignature, trusted: Sequence[asn1.Certificate]) -> FoundSignature:
    try:
        own = facts(x509.load_der_x509_certificate(one.signer_cert.dump()))
        status: Any = asyncio.run(_status(one, own, trusted))
        reason = str(one.sig_object.get("/Reason", ""))
    except Exception:  # noqa: BLE001 - as above
        return _unreadable(str(one.field_name))
    covered = one.coverage in WHOLE
    stamp = status.timestamp_validity
    sound = stamp is not None and stamp.intact and stamp.valid
    return FoundSignature(
        field=str(one.field_name),
        reason=reason,
        end=one.byte_range[2] + one.byte_range[3] if covered else 0,
        intact=bool(covered and status.intact and status.valid and _full(one)),
        certificate=own,
        trusted=bool(status.trusted),
        at=one.self_reported_timestamp,
        stamped=stamp.timestamp if sound else None,
        stamp_issuer=stamp.signing_cert.subject.human_friendly if sound else "",
        stamp_trusted=bool(sound and stamp.trusted),
    )


def _full(one: EmbeddedPdfSignature) -> bool:
    """Tell whether the gap that no signature covers holds the signature and nothing else."""
    content = one.pkcs7_content
    own = cms.ContentInfo.load(content).dump()
    return bool(content.startswith(own) and not content[len(own) :].strip(b"\0"))


async def _status(
    one: EmbeddedPdfSignature, own: Certificate, trusted: Sequence[asn1.Certificate]
) -> Any:
    """Return pyHanko's status; whether the certificate had expired is judged elsewhere."""
    at = one.self_reported_timestamp or own.not_before
    moment = min(max(at.astimezone(UTC), own.not_before), own.not_after)
    return await async_validate_pdf_signature(
        one,
        signer_validation_context=_context(trusted, moment),
        ts_validation_context=_context(trusted, moment),
        key_usage_settings=KeyUsageConstraints(
            key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
        ),
        skip_diff=True,  # what was added since is judged by what it says, not by where it lies
    )


def _context(trusted: Sequence[asn1.Certificate], moment: datetime) -> ValidationContext:
    return ValidationContext(
        trust_roots=list(trusted), allow_fetching=False, moment=moment, revocation_mode="soft-fail"
    )
