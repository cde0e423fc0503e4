"""A patient who is looked for afterwards, wherever nothing of her may be: files, logs, names."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from monitor import cli
from tests.e2e.sessions import line, whole, write

NAME: Final = "Ottilie Quandtzsch"
MRN: Final = "MRN-7741002"
NOTE: Final = "Her sister Walburga waits in the café"
WORDS: Final = (NAME, "Quandtzsch", MRN, NOTE, "Walburga")


def lines(*, close: bool = True) -> list[dict[str, Any]]:
    """Return a whole session of the planted patient."""
    patient = {"mrn": MRN, "name": NAME, "birth_date": "1970-01-01", "sex": "female"}
    every = whole(close=False)
    every[0] = {**every[0], "patient": patient}
    every.append(line(116.5, "note", text=NOTE))
    if close:
        leaving = {"escort": "Sam Escort", "advice_given": True, "cannula_out": True}
        every.append(line(117, "close", **leaving))
    return every


def plant(data: Path, file: Path, *, close: bool = True) -> None:
    """Work the planted patient's session into a data folder; `file` is taken away again."""
    write(file, lines(close=close))
    out = file.with_suffix(".json")
    assert cli.main(["replay", str(file), "--data-dir", str(data), "--json", str(out)]) == 0
    file.unlink()
    out.unlink()


def needles() -> tuple[bytes, ...]:
    """Return every planted word as the bytes in which it could lie on a disk."""
    codings = ("utf-8", "utf-16-le", "utf-16-be")
    return tuple(word.encode(coding) for word in WORDS for coding in codings)


def found(*folders: Path) -> list[str]:
    """Return each file below `folders` whose name or content has a planted word."""
    hits = []
    for path in _below(folders):
        named = any(word in str(path) for word in WORDS)
        if named or (path.is_file() and _holds(path)):
            hits.append(str(path))
    return hits


def _below(folders: tuple[Path, ...]) -> Iterator[Path]:
    for folder in folders:
        yield from folder.rglob("*")


def _holds(path: Path) -> bool:
    content = path.read_bytes()
    return any(needle in content for needle in needles())
