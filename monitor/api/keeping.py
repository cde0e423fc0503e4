"""What keeps the data and the signatures of a station safe, as the screens see it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol as Interface

from monitor.keeping import KeepingView, RecoverySheet
from monitor.ports import Certificate


class Keeping(Interface):
    """What keeps a station's data safe besides its journal: its key, the sheet, its backups.

    What is slow is returned as a callable, for any thread.
    """

    def view(self) -> KeepingView:
        """Return how the key and the backups stand."""

    def keystore(self) -> str:
        """Return the name of the computer's key store, empty when it offers none."""

    def prepare_protection(self, by: str, how: str, passphrase: str = "") -> Callable[[], None]:
        """Return what has the key kept as `how` says; then call `protected`.

        Raises:
            Refused: `by` may not. What is returned raises `KeyRefused` or `StorageError`.
        """

    def protected(self, by: str) -> None:
        """Take note of a changed protection."""

    def new_sheet(self, by: str, *, clinic: str, made: str, paper: str) -> RecoverySheet:
        """Make a new recovery code and its page; the one before opens this station no more.

        Raises:
            Refused: `by` may not.
        """

    def prove(self, typed: str, by: str) -> bool:
        """Return whether `typed` is the last group of the sheet that was made in this run."""

    def due(self, wall: int) -> bool:
        """Return whether a backup is due at this wall time, microseconds since 1970."""

    def prepare_backup(self, wall: int) -> Callable[[], str]:
        """Return what makes a backup and returns why not, empty when it did; then `backed_up`."""

    def backed_up(self, failure: str) -> None:
        """Take note of what became of a backup."""

    def read_export(self, path: Path) -> bytes:
        """Return a file that was exported as `path`, opened where it was sealed; slow.

        Raises:
            OSError: it is not there, or does not open.
        """

    def same_disk(self, folder: Path) -> bool:
        """Return whether `folder` lies on the disk of the data."""


class Certificates(Interface):
    """What signs records. Slow: off the UI thread."""

    def current(self) -> Certificate | None:
        """Return the certificate in force, None when none was ever set up.

        Raises:
            CertificateError: `damaged`.
            StorageError: it cannot be read.
        """

    def public(self) -> bytes:
        """Return every certificate that was in force here, without keys, for who verifies."""
