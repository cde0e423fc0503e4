"""Drafts of protocols: plain files in the data folder, each write whole and on the disk.

A draft is a TOML file that any editor can open, and a JSON file beside it with what the editor on
the screen needs besides. Lifetime: of a draft, until it is submitted and approved, or put away.
"""

import errno
import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from monitor.domain.frozen import frozen
from monitor.ports import StorageError

_NO_REASONS: Final[Mapping[str, str]] = MappingProxyType({})
_CODES: Final = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}


@frozen
class Drafted:
    """A draft as it stands on the disk."""

    key: str
    text: str
    by: str
    """Who began it."""
    base: str
    """What it was copied from: id and version, `ketamine-pain 1.0.0`."""
    base_text: str
    reasons: Mapping[str, str] = _NO_REASONS
    """Look -> why it is right."""
    submitted: str = ""
    """Hash under which it was last submitted; empty before that."""


class DraftFolder:
    """The drafts of one data folder. Concurrency: one thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        """Return the names of all drafts, the oldest first."""
        if not self._folder.is_dir():
            return ()
        found = (path.stem for path in self._folder.glob("draft-*.toml"))
        return tuple(sorted(found, key=lambda key: int(key.removeprefix("draft-"))))

    def read(self, key: str) -> Drafted:
        """Return a draft.

        Raises:
            StorageError: it cannot be read.
        """
        try:
            text = self._file(key).read_text(encoding="utf-8")
            beside = json.loads(self._beside(key).read_text(encoding="utf-8"))
            return Drafted(
                key=key,
                text=text,
                by=str(beside["by"]),
                base=str(beside["base"]),
                base_text=str(beside["base_text"]),
                reasons=MappingProxyType(dict(beside["reasons"])),
                submitted=str(beside["submitted"]),
            )
        except OSError as error:
            raise _failed(error) from error
        except (KeyError, TypeError, ValueError) as error:
            raise StorageError("damaged", f"draft {key}: {error!r}") from error

    def begin(self, text: str, *, by: str, base: str, base_text: str) -> Drafted:
        """Begin a draft under a name that was never used.

        Raises:
            StorageError: it was not stored.
        """
        used = [int(key.removeprefix("draft-")) for key in (*self.names(), *self._put_away())]
        key = f"draft-{max(used, default=0) + 1}"
        draft = Drafted(key=key, text=text, by=by, base=base, base_text=base_text)
        self.write(draft)
        return draft

    def write(self, draft: Drafted) -> None:
        """Put a draft on the disk, whole.

        Raises:
            StorageError: what was there before is still there.
        """
        beside = {
            "by": draft.by,
            "base": draft.base,
            "base_text": draft.base_text,
            "reasons": dict(draft.reasons),
            "submitted": draft.submitted,
        }
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            words = json.dumps(beside, ensure_ascii=False, indent=1)
            _write_whole(self._beside(draft.key), words)
            _write_whole(self._file(draft.key), draft.text)
        except OSError as error:
            raise _failed(error) from error

    def put_away(self, key: str) -> None:
        """Take a draft off the list; its files are kept beside the others.

        Raises:
            StorageError: it is still on the list.
        """
        try:
            away = self._folder / "away"
            away.mkdir(exist_ok=True)
            self._file(key).replace(away / f"{key}.toml")
            self._beside(key).replace(away / f"{key}.json")
        except OSError as error:
            raise _failed(error) from error

    def _put_away(self) -> tuple[str, ...]:
        away = self._folder / "away"
        return tuple(path.stem for path in away.glob("draft-*.toml")) if away.is_dir() else ()

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.toml"

    def _beside(self, key: str) -> Path:
        return self._folder / f"{key}.json"


def _write_whole(path: Path, text: str) -> None:
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _failed(error: OSError) -> StorageError:
    code = _CODES.get(error.errno or 0, "io")
    return StorageError(code, str(error))
