"""What the wheels carry inside that no lock file names, and what their makers state of licences.

Nothing is known beforehand: versions are asked of the modules that are installed here, and a
licence is what the package states, else the text of its own file. What does not say is left out.
"""

import platform
import re
import ssl
from collections.abc import Callable, Mapping
from contextlib import closing
from importlib import import_module
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from types import MappingProxyType
from typing import Any, Final

Parts = Mapping[str, str]
"""What each part says of its version, by its name."""

_NUMBER: Final = re.compile(r"\d+(?:\.\d+)+")
_STATED: Final = ("License-Expression", "License")
_CLASSED: Final = "License :: OSI Approved :: "


def _sqlcipher3() -> Parts:
    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(":memory:")) as asked:
        asked.execute("PRAGMA key = 'any'")  # else it does not say what enciphers

        def told(what: str) -> str:
            return str(asked.execute(f"PRAGMA {what}").fetchone()[0])

        return {
            "sqlite": dbapi2.sqlite_version,
            "sqlcipher": told("cipher_version"),
            told("cipher_provider"): told("cipher_provider_version"),
        }


def _cryptography() -> Parts:
    from cryptography.hazmat.backends.openssl import backend

    return {"openssl": backend.openssl_version_text()}


def _qt() -> Parts:
    from PySide6.QtCore import qVersion

    return {"qt": qVersion()}


def _pypdfium2() -> Parts:
    from pypdfium2 import PDFIUM_INFO

    return {"pdfium": str(PDFIUM_INFO.version)}


def _pikepdf() -> Parts:
    from pikepdf import __libqpdf_version__

    return {"qpdf": __libqpdf_version__}


def _lxml() -> Parts:
    etree: Any = import_module("lxml.etree")  # it has no types

    found = {"libxml2": etree.LIBXML_VERSION, "libxslt": etree.LIBXSLT_VERSION}
    return {name: ".".join(map(str, version)) for name, version in found.items()}


def _pillow() -> Parts:
    from PIL import features

    names = ("freetype2", "littlecms2", "webp", "avif", "libjpeg_turbo", "zlib_ng", "libtiff")
    return {name: version for name in names if (version := features.version(name))}


def _uharfbuzz() -> Parts:
    from uharfbuzz import version_string

    return {"harfbuzz": version_string()}


ASKED: Final[Mapping[str, Callable[[], Parts]]] = MappingProxyType(
    {
        "sqlcipher3": _sqlcipher3,
        "cryptography": _cryptography,
        "pyside6-essentials": _qt,
        "pypdfium2": _pypdfium2,
        "pikepdf": _pikepdf,
        "lxml": _lxml,
        "pillow": _pillow,
        "uharfbuzz": _uharfbuzz,
    }
)
"""Packages that carry libraries of others, and what asks these."""


def carried(name: str, version: str) -> list[dict[str, Any]]:
    """Return what is inside the package `name`; nothing where that version is not installed."""
    found = _installed(name)
    if name not in ASKED or found is None or found.version != version:
        return []
    owner = f"{name}@{version}"
    return [part(each, told, owner) for each, told in sorted(ASKED[name]().items())]


def interpreter() -> dict[str, Any]:
    """Return the Python that runs this, with the OpenSSL that it uses."""
    name, version = platform.python_implementation().lower(), platform.python_version()
    ref = f"pkg:generic/{name}@{version}"
    return {
        "type": "platform",
        "bom-ref": ref,
        "name": name,
        "version": version,
        "purl": ref,
        "components": [part("openssl", ssl.OPENSSL_VERSION, f"{name}@{version}")],
    }


def part(name: str, told: str, owner: str) -> dict[str, Any]:
    """Return a library inside `owner`, whose version is the number in what it says of itself."""
    number = _NUMBER.search(told)
    version = number[0] if number else told
    return {
        "type": "library",
        "bom-ref": f"{owner}#{name}",
        "name": name,
        "version": version,
        "description": f"inside {owner}; says of itself: {told}",
        "purl": f"pkg:generic/{name}@{version}",
    }


def licences(name: str) -> list[dict[str, Any]]:
    """Return what an installed package states, else what its own file says; nothing else."""
    found = _installed(name)
    if found is None:
        return []
    told = found.metadata
    classed = [
        each.removeprefix(_CLASSED)
        for each in told.get_all("Classifier") or ()
        if each.startswith(_CLASSED)
    ]
    for stated in (*(told[key] for key in _STATED if key in told), *classed):
        if stated.strip():
            return [{"license": {"name": stated.strip().partition("\n")[0]}}]
    return [
        {"license": {"name": f"its file {path.name}", "text": {"content": path.read_text()}}}
        for path in found.files or ()
        if path.name in (told.get_all("License-File") or ())
    ]


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None
