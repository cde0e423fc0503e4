"""A stream of the journal as one JSON file that anybody can check without a database.

    {"entries":[…],"format":"chairside-journal","version":1}

Canonical as `chain` writes it: UTF-8, keys sorted, no spaces. Each entry holds exactly what its
hash was made of and, beside that, the hash as `sha256`: take that away, hash what is left.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from monitor.journal.chain import canonical
from monitor.ports import Entry

FORMAT: Final = "chairside-journal"
VERSION: Final = 1

_TYPES: Final[Mapping[str, type]] = {
    "at": int,
    "body": dict,
    "kind": str,
    "previous": str,
    "seq": int,
    "sha256": str,
    "stream": str,
    "version": int,
    "wall": int,
    "zone": str,
}


class UnreadableJournalError(ValueError):
    """The file is no journal, or one of a newer format."""


def write(entries: Iterable[Entry]) -> bytes:
    """Return `entries`, a whole stream, as a file; the same entries give the same bytes."""
    parts = ",".join(_written(entry) for entry in entries)
    return f'{{"entries":[{parts}],"format":"{FORMAT}","version":{VERSION}}}'.encode()


def _written(entry: Entry) -> str:
    rest = {name: getattr(entry, name) for name in _TYPES if name not in {"at", "body"}}
    # `at` and `body` sort before all others; the body is canonical already
    return f'{{"at":{entry.at},"body":{entry.body},{canonical(rest)[1:]}'


def read(data: bytes) -> tuple[Entry, ...]:
    """Return the entries of a file that `write` has written; their chain is for `chain.verify`.

    Raises:
        UnreadableJournalError: it is something else, or was written in another way.
    """
    try:
        content = json.loads(data)
        if content["format"] != FORMAT or content["version"] != VERSION:
            raise UnreadableJournalError(f"{content['format']} version {content['version']}")
        entries = tuple(_entry(item) for item in content["entries"])
        again = write(entries)
    except UnreadableJournalError:
        raise
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UnreadableJournalError(f"not a journal: {error}") from error
    if again != data:
        raise UnreadableJournalError("not in canonical form")
    return entries


def _entry(item: Mapping[str, Any]) -> Entry:
    for name, kind in _TYPES.items():
        if type(item[name]) is not kind:
            raise UnreadableJournalError(f"{name} is not a {kind.__name__}")
    fields = {name: item[name] for name in _TYPES}
    return Entry(**{**fields, "body": canonical(item["body"])})
