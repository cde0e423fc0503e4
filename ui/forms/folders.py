"""Whether a folder can take records: tried at once, by writing and removing a small file."""

import shutil
import tempfile
from pathlib import Path

from monitor.api import frozen
from ui.messages import tr

GIB = 1 << 30


@frozen
class Tried:
    """What a folder answered: `problem` is the system's own word, empty when it can be used."""

    problem: str = ""
    free_gib: int = 0


def try_folder(text: str) -> Tried:
    """Make the folder where it is missing, write a file into it and take the file away again."""
    folder = Path(text).expanduser()
    if not folder.is_absolute():
        return Tried(problem=tr("a full path is needed"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(b"Chairside")
            trial.flush()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return Tried(problem=(error.strerror or type(error).__name__).lower())
    return Tried(free_gib=free // GIB)
