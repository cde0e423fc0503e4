"""Why no backup was made, or none was brought back."""

from enum import StrEnum

from monitor.ports import StorageError


class BackupFault(StrEnum):
    """Stable codes; `monitor.words` has the sentences."""

    NO_FOLDER = "no_folder"
    """None was chosen."""
    GONE = "gone"
    """The folder is not there: never made anew, for it may be a share that is not connected."""
    ANOTHER = "another"
    """The folder is there, but the backups of this station are not in it any more."""
    FULL = "full"
    READ_ONLY = "read_only"
    BUSY = "busy"
    """Another program is making one at this moment."""
    NOT_WHOLE = "not_whole"
    """What was written, or what was to be brought back, does not verify."""
    IO = "io"
    OCCUPIED = "occupied"
    """The folder for the restored data holds something: nothing is ever overwritten."""
    WHOLE_DISK = "whole_disk"
    """The folder for the restored data is where a disk is mounted: none can take its place."""
    NO_ROOM = "no_room"
    """The disk of the data has too little room for the copies that a backup is made of."""
    LATE = "late"
    """It did not end: where it is written to does not answer."""


class BackupFailed(Exception):
    """No backup was made, or none was brought back; what was there before still is."""

    def __init__(self, code: BackupFault, detail: str = "") -> None:
        """Keep the code; `detail` is for the log and names no patient."""
        super().__init__(f"{code.value}: {detail}" if detail else code.value)
        self.code = code
        self.detail = detail


def of_storage(error: StorageError) -> BackupFailed:
    """Return the failure that a storage error means for a backup."""
    known = {
        "full": BackupFault.FULL,
        "read_only": BackupFault.READ_ONLY,
        "busy": BackupFault.BUSY,
        "damaged": BackupFault.NOT_WHOLE,
        "wrong_key": BackupFault.NOT_WHOLE,
    }
    return BackupFailed(known.get(error.what, BackupFault.IO), str(error))
