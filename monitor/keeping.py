"""What keeps a station's data safe besides its journal: its key, the recovery sheet, its backups.

Everything that is slow is returned as a callable: made on the screen's thread, called on any.
Lifetime: that of the station. Concurrency: one thread, except what is returned to be called.
"""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final
from typing import Protocol as Interface

from monitor.audit import KeyKind
from monitor.backup.state import LastBackup, read_state, write_state
from monitor.boards import ClinicSettings
from monitor.domain.frozen import frozen
from monitor.domain.measures import MICRO
from monitor.journal.sqlcipher import DATABASE
from monitor.keys.ring import Protection, Ring, Sheet, read_ring
from monitor.ports import Secrets, StorageError

if TYPE_CHECKING:  # loaded when a secret is asked for
    from monitor.keys.kept import Wrapped

LOG: Final = logging.getLogger(__name__)

NOTICES: Final = ("sheet", "key_beside", "backup_failed", "backup_none", "backup_old")
"""LOW technical notices, in the order in which they are said."""

HOUR: Final = 3600 * MICRO
SETTLE: Final = 2 * 60 * MICRO
"""The first backup of a run comes this long after its start."""
OLD_LEAST: Final = 3
"""Hours; older than this and than three times the interval is too old."""
GRACE: Final = 15 * 60 * MICRO
"""So long after the start an old backup is not spoken of: the one of this run is on its way."""

HUNG: Final = 30 * 60 * MICRO
"""A backup that takes longer than this is said not to end."""
SKEW: Final = 60 * MICRO
"""A backup from further ahead than this was made by a clock that ran wrong: its age is unknown."""


@frozen
class KeepingView:
    """How the key and the backups of a station stand."""

    protection: str
    """`file`, `keystore` or `passphrase`."""
    sheet: str
    """`none`, `made` or `proved`."""
    folder: str
    """Where backups go; empty: nowhere."""
    made: int
    """Wall time of the last backup, microseconds since 1970; 0: never."""
    looked: int
    """When it was last seen to hold everything; after now when the clock ran ahead then."""
    failure: str
    """Why the last try failed (a `BackupFault`), empty when it did not."""


@frozen
class RecoverySheet:
    """A recovery code that is to go on paper: `pdf` draws the page, slowly, on any thread."""

    groups: tuple[str, ...]
    pdf: Callable[[], bytes]


class Around(Interface):
    """What keeping needs of its station."""

    @property
    def settings(self) -> ClinicSettings:
        """The clinic's settings."""

    @property
    def training(self) -> bool:
        """Whether this is practice, of which nothing is kept."""

    def admit_setting(self, by: str) -> None:
        """Refuse who may not change settings; before there are people, anybody may."""

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        """Write an entry into the station's stream."""


class Keeping:
    """The key, the recovery sheet and the backups of one data folder."""

    def __init__(self, station: Around, folder: Path, key: bytes | None) -> None:
        """Take the data key; None where the key file keeps it."""
        self._station = station
        self._folder = folder
        self._key = key
        self._ring = self._read()
        self._last = read_state(folder)
        self._began = 0
        self._tried = 0
        self._running = False
        self._failure = ""
        self._group = ""
        """Last group of the sheet that was made in this run."""

    def _read(self) -> Ring:
        try:
            return read_ring(self._folder)
        except (StorageError, OSError):  # opened all the same: with the key that was typed
            return Ring()

    def view(self) -> KeepingView:
        """Return how everything stands."""
        return KeepingView(
            protection=self._ring.protection.value,
            sheet=self._ring.sheet.value,
            folder=self._station.settings.backup_dir,
            made=self._last.made,
            looked=self._last.looked,
            failure=self._failure,
        )

    def notices(self, wall: int) -> tuple[str, ...]:
        """Return the LOW technical notices at `wall` (microseconds since 1970)."""
        if self._station.training:
            return ()
        self._begin(wall)
        if self._running and wall - self._tried > HUNG:
            self._failure = "late"  # until it ends after all
        settings = self._station.settings
        old = max(OLD_LEAST, 3 * settings.backup_hours) * HOUR
        on = {
            "sheet": self._ring.sheet is not Sheet.PROVED,
            "key_beside": self._ring.protection is Protection.FILE,
            "backup_failed": bool(self._failure) and bool(settings.backup_dir),
            "backup_none": not settings.backup_dir,
            "backup_old": bool(settings.backup_dir)
            and wall - self._began > GRACE
            and not -SKEW <= wall - self._last.looked <= old,
        }
        return tuple(code for code in NOTICES if on[code])

    def _begin(self, wall: int) -> None:
        """Count from the first look of this run; anew after a clock that ran ahead is put right."""
        self._began = min(self._began or wall, wall)

    # the key ------------------------------------------------------------------------------

    def keystore(self) -> str:
        """Return the name of the computer's key store, empty when it offers none. Slow at first."""
        from monitor.keys import keystore

        return keystore.name()

    def prepare_protection(self, by: str, how: str, passphrase: str = "") -> Callable[[], None]:
        """Check who asks; what is returned has the key kept as `how` says (slow).

        Call `protected` when it is done. The data are not rewritten.

        Raises:
            Refused: `by` may not. What is returned raises `KeyRefused` or `StorageError`.
        """
        from monitor.journal.errors import as_storage_errors
        from monitor.keys import vault

        self._station.admit_setting(by)
        key, kind = self.data_key(), Protection(how)

        def protect() -> None:
            with as_storage_errors():
                vault.protect(self._folder, key, kind, passphrase)

        return protect

    def protected(self, by: str) -> None:
        """Take note of a changed protection, in the station's own entries too."""
        self._key = self.data_key()
        self._ring = self._read()
        self._station.note(KeyKind.PROTECTED.value, {"how": self._ring.protection.value, "by": by})

    def new_sheet(self, by: str, *, clinic: str, made: str, paper: str) -> RecoverySheet:
        """Make a new recovery code, which opens the data from now on, and its page.

        Raises:
            Refused: `by` may not.
            StorageError: nothing was changed.
        """
        from monitor.journal.errors import as_storage_errors
        from monitor.keys import sheet, vault

        self._station.admit_setting(by)
        with as_storage_errors():
            groups = vault.make_code(self._folder, self.data_key())
        self._ring = self._read()
        self._group = groups[-1]
        self._note_made(by)
        return RecoverySheet(
            groups=groups,
            pdf=lambda: sheet.draw(groups, clinic=clinic, made=made, paper=paper),
        )

    def _note_made(self, by: str) -> None:
        """Keep that the sheet before is dead; the new one goes on paper even if that is not kept.

        Its groups are nowhere else: without them nothing but the key would open the data.
        """
        try:
            self._station.note(KeyKind.SHEET_MADE.value, {"by": by})
        except StorageError as failed:
            LOG.warning("a new recovery sheet is not in the audit: %s", failed.what)

    def prove(self, typed: str, by: str) -> bool:
        """Return whether `typed` is the last group of the sheet that was made in this run.

        If so, that the sheet is on paper is noted.

        Raises:
            StorageError: it is right, but that was not stored.
        """
        from monitor.journal.errors import as_storage_errors
        from monitor.keys import vault
        from monitor.keys.code import tidy

        if not self._group or tidy(typed) != self._group:
            return False
        with as_storage_errors():
            vault.note_proof(self._folder)
        self._ring = self._read()
        self._group = ""
        self._station.note(KeyKind.SHEET_PROVED.value, {"by": by})
        return True

    def data_key(self) -> bytes:
        """Return the data key.

        Raises:
            StorageError: the key store does not give it out.
        """
        from monitor.journal.errors import as_storage_errors
        from monitor.keys import vault

        if self._key is None:
            with as_storage_errors():
                self._key = vault.stored_key(self._folder)
        return self._key

    def secrets(self, inside: Secrets) -> "Wrapped":
        """Return what keeps secrets through `inside`, wrapped by the data key."""
        from monitor.keys.kept import Wrapped

        return Wrapped(inside, self.data_key)

    def sealer(self) -> "Callable[[Path, bytes], tuple[Path, bytes]] | None":
        """Return what seals an exported file, where the clinic wants them sealed."""
        if not self._station.settings.exports_sealed:
            return None
        from io import BytesIO

        from monitor.keys import sealed

        key, ring = self.data_key(), self._ring

        def pack(path: Path, content: bytes) -> tuple[Path, bytes]:
            target = BytesIO()
            sealed.seal(BytesIO(content), target, key=key, ring=ring, what=sealed.EXPORT)
            return path.with_name(path.name + sealed.SUFFIX), target.getvalue()

        return pack

    @staticmethod
    def exported(path: Path) -> bool:
        """Return whether there is a file that was exported as `path`, sealed or not."""
        from monitor.keys.sealed import SUFFIX

        return path.is_file() or path.with_name(path.name + SUFFIX).is_file()

    def read_export(self, path: Path) -> bytes:
        """Return a file that was exported as `path`: as it is, or opened where it was sealed.

        Raises:
            OSError: it is not there, or does not open.
        """
        from io import BytesIO

        from monitor.keys import sealed
        from monitor.keys.errors import SealError

        with suppress(FileNotFoundError):
            return path.read_bytes()
        target = BytesIO()
        try:
            with path.with_name(path.name + sealed.SUFFIX).open("rb") as source:
                header = sealed.read_header(source)
                sealed.unseal(source, target, header=header, key=self.data_key())
        except (SealError, StorageError) as error:
            raise OSError(str(error)) from error
        return target.getvalue()

    # backups ------------------------------------------------------------------------------

    def due(self, wall: int) -> bool:
        """Return whether a backup is due at `wall`: after the start, then every so many hours."""
        settings = self._station.settings
        self._begin(wall)
        if self._station.training or self._running or not settings.backup_dir:
            return False
        if not self._tried:
            return wall - self._began >= SETTLE
        return not 0 <= wall - self._tried < max(1, settings.backup_hours) * HOUR

    def use_folder(self) -> None:
        """Begin anew in the folder that the clinic has just chosen, whatever is in it."""
        self._last = replace(self._last, folder="", file="", looked=0)
        self._tried, self._failure = 0, ""
        with suppress(OSError):  # then the next backup looks for those from before
            write_state(self._folder, self._last)

    def prepare_backup(self, wall: int) -> Callable[[], str]:
        """Return what makes a backup, if anything is new, on any thread.

        It returns why it failed, empty when it did not. Call `backed_up` with that.

        Raises:
            StorageError: the key store does not give out the key.
        """
        from monitor.backup.errors import BackupFailed
        from monitor.backup.make import back_up

        self._tried = wall
        key, target = self.data_key(), Path(self._station.settings.backup_dir)
        self._running = True

        def make() -> str:
            try:
                back_up(self._folder, target, key=key, wall=wall)
            except BackupFailed as failed:
                return failed.code.value
            return ""

        return make

    def backed_up(self, failure: str) -> None:
        """Take note of what became of a backup."""
        self._running, self._failure = False, failure
        self._last = read_state(self._folder)

    @property
    def last(self) -> LastBackup:
        """What is known of the last backup."""
        return self._last

    def same_disk(self, folder: Path) -> bool:
        """Return whether `folder` lies on the disk of the data: one failure loses both."""
        from monitor.backup.make import same_disk

        return (self._folder / DATABASE).exists() and same_disk(self._folder, folder)
