"""Files that a command reads and writes: text in, whole files out."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from monitor.terminal.stop import NOTHING_RECORDED, REFUSED, STORAGE, Stop

MOST_BYTES: Final = 32 * 2**20
"""A hundred times the longest session: what is longer is another file, or has no end."""


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file; a byte order mark is left out.

    Raises:
        Stop: it cannot be read, or is not UTF-8.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        what = error.strerror or "it can't be read"
        raise Stop(REFUSED, f"{path}: {what}. {NOTHING_RECORDED} Check the name.") from None
    if len(content) > MOST_BYTES:
        most = f"{MOST_BYTES // 2**20} MiB"
        raise Stop(REFUSED, f"{path}: longer than {most}. {NOTHING_RECORDED} Check the name.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Stop(REFUSED, f"line {line}: not UTF-8") from None


def write_out(path: Path, content: bytes, safe: str) -> None:
    """Write a file so that at no instant half of it is there.

    A device or a pipe, which is no file, takes the bytes as they come and stays what it is.

    Raises:
        Stop: it cannot be written; what was there before still is. `safe` stands in the message.
    """
    draft = path.with_name(f".{path.name}.new")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        why = error.strerror or "it can't be written"
        message = f"{path} was not written: {why}. {safe} Choose another place."
        raise Stop(STORAGE, message) from error
