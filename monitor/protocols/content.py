"""The content of a protocol file, and the hash that names it."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

import tomli

from monitor.digest import sha256_hex

SIGN_OFF = "sign_off"

_BITS: Final = 63
"""TOML's whole numbers are of 64 bits with their sign; a longer one is an error."""
_DEPTH: Final = 64
"""Tables in one another; far more than a protocol has, far fewer than recursion bears."""
_LONG: Final = re.compile(r"0x[0-9a-fA-F_]{16,}|0o[0-7_]{21,}|0b[01_]{63,}|[0-9][0-9_]{18,}")


def parse(text: str) -> dict[str, Any]:
    """Return the content of a TOML text with exact numbers.

    Raises:
        tomli.TOMLDecodeError: the text is no TOML, a whole number has more than 64 bits, or tables
            stand in one another more than 64 deep.
    """
    document = text.removeprefix("\ufeff")
    try:
        content = tomli.loads(document, parse_float=Decimal)
    except tomli.TOMLDecodeError:
        raise
    except RecursionError as error:
        raise _too_deep(document) from error
    except ValueError as error:  # more digits than Python turns into a number
        raise _too_long(document) from error
    _require_sizes(content, document)
    return content


def _require_sizes(content: dict[str, Any], document: str) -> None:
    waiting: list[tuple[int, object]] = [(0, content)]
    while waiting:  # no recursion: a dotted key nests hundreds of tables
        depth, value = waiting.pop()
        if depth > _DEPTH:
            raise _too_deep(document)
        if isinstance(value, int) and value.bit_length() > _BITS:
            raise _too_long(document)
        if isinstance(value, dict | list):
            inner = value.values() if isinstance(value, dict) else value
            waiting.extend((depth + 1, each) for each in inner)


def _too_long(document: str) -> tomli.TOMLDecodeError:
    found = _LONG.search(document)
    at = len(document) if found is None else found.start()
    return tomli.TOMLDecodeError("A whole number has more than 64 bits", document, at)


def _too_deep(document: str) -> tomli.TOMLDecodeError:
    at = 0
    for line in document.splitlines(keepends=True):
        if line.count(".") > _DEPTH:
            break
        at += len(line)
    return tomli.TOMLDecodeError("A key has too many parts", document, at)


def content_hash(content: Mapping[str, object]) -> str:
    """Return the SHA-256 (hex) of the content.

    Comments, spacing, the order of keys and how a number is written do not change it; neither
    does the sign-off, so that a signature can name what it signs.
    """
    signed = {key: value for key, value in content.items() if key != SIGN_OFF}
    canonical = json.dumps(
        _plain(signed), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return sha256_hex(canonical.encode("utf-8", "surrogatepass"))


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        value = Decimal(value)
    if isinstance(value, Decimal):
        return {"number": str(value.normalize()) if value else "0"}
    return {"other": str(value)}
