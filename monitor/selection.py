"""Writes many sessions into a folder: their records, tables and FHIR documents, with resume.

What is written is noted in a ledger beside the files, so that the same selection into the same
folder goes on where it stopped, and a session that was added to since is written again.
"""

import json
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from monitor.bootstrap import export_files, open_station
from monitor.domain.frozen import frozen
from monitor.ports import SigningOutcome, StorageError
from monitor.record.export import NotEqualError
from monitor.service import STREAM
from monitor.staff.roles import May
from monitor.station import LocalStation

FORMS: Final = ("pdf", "readings.csv", "session.fhir.json")
LEDGER: Final = "chairside-export.jsonl"
"""One line a session: its id, the head of its stream, what was written of it. No names."""

Progress = Callable[[int, int], None]
Stopped = Callable[[], bool]


@frozen
class Exported:
    """What came of a selection."""

    written: int = 0
    """Sessions that were written now."""
    before: int = 0
    """Sessions that an earlier try had written as they still are."""
    failed: tuple[tuple[str, str], ...] = ()
    """Sessions that were not written, and why."""
    stopped: bool = False
    trouble: str = ""
    """Why it could not go on: what the disk or the data said. Empty: it came to its end."""


def prepare_selection(
    station: object, sessions: Sequence[str], forms: Sequence[str], folder: Path, by: str
) -> Callable[[Progress, Stopped], Exported]:
    """Return what writes these sessions in these forms, on any thread, until it is stopped.

    Raises:
        Refused: `by` may not export.
        TypeError: the station has no data folder that could be read beside it.
        StorageError: the key store does not give out the key.
    """
    if not isinstance(station, LocalStation):
        raise TypeError("only a station on this computer")
    station.admit(by, May.EXPORT)
    data_dir = station.data_dir
    key = station.keeping.data_key()

    def write(progress: Progress, stopped: Stopped) -> Exported:
        with closing(open_station(data_dir, read_only=True, key=key)) as own:
            return _written(own, sessions, tuple(forms), folder, (progress, stopped))

    return write


def _written(
    station: LocalStation,
    sessions: Sequence[str],
    forms: tuple[str, ...],
    folder: Path,
    heard: tuple[Progress, Stopped],
) -> Exported:
    progress, stopped = heard
    written = before = 0
    failed: list[tuple[str, str]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        done = _ledger(folder)
        for number, session in enumerate(sessions, 1):
            if stopped():
                return Exported(written=written, before=before, failed=tuple(failed), stopped=True)
            head = station.journal.head(STREAM + session).sha256
            if _is_done(done.get(session), head, forms, folder):
                before += 1
            elif why := _one(station, session, forms, folder, head):
                failed.append((session, why))
            else:
                written += 1
            progress(number, len(sessions))
    except (OSError, StorageError) as error:
        trouble = getattr(error, "strerror", "") or str(error)
        return Exported(written=written, before=before, failed=tuple(failed), trouble=trouble)
    return Exported(written=written, before=before, failed=tuple(failed))


def _one(
    station: LocalStation, session: str, forms: tuple[str, ...], folder: Path, head: str
) -> str:
    """Write one session and note it; return why it was not written, empty when it was.

    Raises:
        OSError: the folder takes no more.
    """
    try:
        paths = export_files(station, session, folder, forms=forms, told=_unheard)
    except NotEqualError as error:
        return str(error)
    except StorageError as error:
        return error.what  # its detail is for nobody's screen
    line = {"session": session, "sha256": head, "forms": forms, "files": [p.name for p in paths]}
    with (folder / LEDGER).open("a", encoding="utf-8") as ledger:
        ledger.write(json.dumps(line, separators=(",", ":")) + "\n")
    return ""


Line = dict[str, Any]


def _ledger(folder: Path) -> dict[str, list[Line]]:
    """Return what was written before; a line that a crash cut off counts for nothing."""
    found: dict[str, list[Line]] = {}
    path = folder / LEDGER
    if not path.exists():
        return found
    for text in path.read_text(encoding="utf-8").splitlines():
        try:
            line: Line = json.loads(text)
            found.setdefault(str(line["session"]), []).append(line)
        except (ValueError, KeyError, TypeError):
            continue
    return found


def _is_done(lines: Sequence[Line] | None, head: str, forms: tuple[str, ...], folder: Path) -> bool:
    """Return whether a session was written as it is now, and the files are still there."""
    covered: set[str] = set()
    for line in lines or ():
        same = line.get("sha256") == head
        if same and all((folder / str(name)).exists() for name in line.get("files", ())):
            covered.update(str(form) for form in line.get("forms", ()))
    return covered >= set(forms)


def _unheard(_outcome: SigningOutcome) -> None:
    """Nobody asked: the files say whether they are signed."""
