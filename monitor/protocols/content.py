"""The content of a protocol file, and the hash that names it."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import tomli

from monitor.digest import sha256_hex

SIGN_OFF = "sign_off"


def parse(text: str) -> dict[str, Any]:
    """Return the content of a TOML text with exact numbers.

    Raises:
        tomli.TOMLDecodeError: the text is no TOML.
    """
    return tomli.loads(text.removeprefix("\ufeff"), parse_float=Decimal)


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
