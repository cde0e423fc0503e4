"""A record signed, beside pyHanko putting as many bare signatures on the same file."""

import json
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from time import process_time

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner

from monitor.bootstrap import enclose
from monitor.record.certified import signers
from monitor.record.export import document
from monitor.record.source import Source
from monitor.signing.certificate import make
from monitor.signing.signer import ClinicSigner
from tests.record.sessions import calm

ROUNDS = 15
NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def bare(pdf: bytes, signer: SimpleSigner, count: int) -> bytes:
    """Return `pdf` with `count` signatures as pyHanko makes them by itself."""
    for number in range(count):
        about = PdfSignatureMetadata(
            field_name=f"Signature{number}",
            md_algorithm="sha256",
            subfilter=fields.SigSeedSubFilter.PADES,
        )
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        pdf = PdfSigner(about, signer).sign_pdf(writer).getvalue()
    return pdf


def main() -> int:
    """Measure both, in turns; the argument is a folder for the fonts."""
    played = calm()
    pdf = document(played.session, played.entries, fonts=Path(sys.argv[1]), enclose=enclose)
    signer = ClinicSigner(make("Fernhollow Infusion Clinic", NOW), NOW)
    whom = signers(Source.of(played.session, played.entries), 1)
    count = sum(one.signs for one in whom)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        begun = process_time()
        signer.sign(pdf, whom)
        between = process_time()
        bare(pdf, signer._signer, count)  # noqa: SLF001 - the same key, read once
        ours.append(between - begun)
        theirs.append(process_time() - between)
    print(json.dumps({"ours": min(ours), "bare": min(theirs), "signatures": count}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
