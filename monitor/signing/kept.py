"""The certificate of this station, as it lies in the data folder: made, taken from a file, read.

The key is kept in a PKCS#12 file whose passphrase is random and lies beside it; both go through
`Secrets`. The station wraps them by its data key there (`keys.kept`).
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from monitor.identity import new_key
from monitor.ports import Certificate, CertificateChange, CertificateError, Secrets
from monitor.signing.secret import OwnerOnly

if TYPE_CHECKING:  # cryptography is loaded when a certificate is used
    from monitor.signing.certificate import Identity

FOLDER: Final = "certificate"
"""In the data folder."""
FILE: Final = "clinic.p12"
KEY: Final = "clinic.key"
"""What `FILE` is encrypted with: 32 random bytes, never typed by anybody."""
PUBLIC: Final = "clinic.pem"
"""Every certificate that was ever in force here, without keys: what others may be given."""


class Certificates:
    """Reads and changes which certificate is in force. Slow: off the UI thread."""

    def __init__(self, secrets: Secrets) -> None:
        """Keep everything through `secrets`."""
        self._secrets = secrets

    def identity(self) -> "Identity | None":
        """Return the certificate in force with its key, None when none was ever set up.

        Raises:
            CertificateError: `damaged`, what is stored cannot be used.
            StorageError: others may read it, or it cannot be read.
        """
        content = self._secrets.read(FILE)
        if content is None:
            return None
        from monitor.signing.certificate import read

        try:
            return read(content, (self._secrets.read(KEY) or b"").hex().encode())
        except CertificateError as error:
            raise CertificateError("damaged", str(error)) from error

    def exists(self) -> bool:
        """Return whether one was ever set up, without opening it.

        Raises:
            StorageError: others may read it, or it cannot be read.
        """
        return self._secrets.read(FILE) is not None

    def current(self) -> Certificate | None:
        """Return what may be shown of the certificate in force.

        Raises: as `identity`.
        """
        found = self.identity()
        return None if found is None else found.facts

    def public(self) -> bytes:
        """Return every certificate that was in force here, PEM, without keys; empty for none."""
        return self._secrets.read(PUBLIC) or b""

    def make(self, clinic: str, now: datetime) -> Certificate:
        """Make a certificate that the clinic issues to itself, and put it in force.

        Raises:
            CertificateError: `no_name`, the clinic has none.
            OSError: it was not stored; the one before is still in force.
            StorageError: as `identity`.
        """
        from monitor.signing.certificate import make

        return self._keep(make(clinic, now))

    def take(self, content: bytes, passphrase: str, now: datetime) -> Certificate:
        """Put the certificate of a PKCS#12 file in force; the file is not needed any more.

        Raises:
            CertificateError: it cannot sign records, or not at `now`; nothing was changed.
            OSError, StorageError: as `make`.
        """
        from monitor.signing.certificate import read

        found = read(content, passphrase.encode())
        if now > found.facts.not_after:
            raise CertificateError("expired", f"{found.facts.not_after:%Y-%m-%d}")
        return self._keep(found)

    def change(self, change: CertificateChange, clinic: str, now: datetime) -> Certificate:
        """Carry out `change`; a new certificate names `clinic` unless it says another one.

        Raises: as `make` and `take`; OSError when the file cannot be read, too.
        """
        if not change.file:
            return self.make(change.clinic or clinic, now)
        return self.take(Path(change.file).read_bytes(), change.passphrase, now)

    def _keep(self, identity: "Identity") -> Certificate:
        key = self._secrets.read(KEY)
        if key is None:
            key = new_key()
            self._secrets.keep(KEY, key)
        self._secrets.keep(FILE, identity.pkcs12(key.hex().encode()))
        public, known = identity.pem(), self.public()
        if public not in known:
            self._secrets.keep(PUBLIC, known + public)
        return identity.facts


def _as_it_is(secrets: Secrets) -> Secrets:
    return secrets


def in_folder(data_dir: Path, wrap: Callable[[Secrets], Secrets] = _as_it_is) -> Certificates:
    """Return what reads and changes the certificate of a data folder.

    Without `wrap` only what is public can be read where a station has wrapped the rest.
    """
    return Certificates(wrap(OwnerOnly(data_dir / FOLDER)))
