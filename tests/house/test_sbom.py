"""The bill of materials: everything that is locked, with its hashes, and nothing else."""

import json
import platform
import re
import ssl
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pytest
from packaging.version import Version

from tools import inside
from tools.sbom import LOCK, bill

TEXT = LOCK.read_text(encoding="utf-8")
MADE = bill(TEXT, "0.1.0")
PYTHON, *LOCKED = MADE["components"]


def test_it_holds_every_pin_of_the_lock_and_every_hash() -> None:
    pins = set(re.findall(r"^([a-z0-9][a-z0-9.-]*==\S+)", TEXT, re.MULTILINE))

    assert {f"{each['name']}=={each['version']}" for each in LOCKED} == pins
    hashes = [each["content"] for part in LOCKED for each in part["hashes"]]
    assert sorted(hashes) == sorted(re.findall(r"sha256:([0-9a-f]{64})", TEXT))
    assert all(part["hashes"] for part in LOCKED)


def test_it_is_cyclonedx_and_the_same_each_time() -> None:
    assert (MADE["bomFormat"], MADE["specVersion"], MADE["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", MADE["serialNumber"])
    assert bill(TEXT, "0.1.0") == MADE
    assert bill(TEXT, "0.2.0")["serialNumber"] != MADE["serialNumber"]
    refs = [part["bom-ref"] for part in MADE["components"]]
    assert len(set(refs)) == len(refs)
    assert MADE["dependencies"][0]["dependsOn"] == refs


def test_a_line_without_a_hash_is_refused() -> None:
    with pytest.raises(ValueError, match="not a pin with hashes"):
        bill("argon2-cffi==25.1.0\n", "0.1.0")


def test_what_is_installed_is_what_is_locked() -> None:
    differing = {}
    for part in LOCKED:
        try:
            installed = version(part["name"])
        except PackageNotFoundError:
            continue  # for another system or Python
        if Version(installed) != Version(part["version"]):  # 2.007 is 2.7
            differing[part["name"]] = installed

    assert differing == {}


def found(name: str) -> dict[str, Any]:
    return next(part for part in LOCKED if part["name"] == name)


def held(part: dict[str, Any]) -> dict[str, str]:
    return {each["name"]: each["version"] for each in part["components"]}


def test_python_and_the_libraries_inside_the_wheels_are_in_it_as_they_say_themselves() -> None:
    from cryptography.hazmat.backends.openssl import backend
    from PySide6.QtCore import qVersion
    from sqlcipher3 import dbapi2

    assert (PYTHON["type"], PYTHON["version"]) == ("platform", platform.python_version())
    assert held(PYTHON)["openssl"] in ssl.OPENSSL_VERSION
    database = held(found("sqlcipher3"))
    assert database["sqlite"] == dbapi2.sqlite_version
    assert {"sqlcipher", "openssl"} <= set(database)
    assert held(found("cryptography"))["openssl"] in backend.openssl_version_text()
    assert held(found("pyside6-essentials")) == {"qt": qVersion()}
    assert held(found("pypdfium2"))["pdfium"]
    for name in inside.ASKED:
        assert all(re.fullmatch(r"\d+(\.\d+)+", each) for each in held(found(name)).values())


def test_of_a_version_that_is_not_installed_nothing_inside_is_claimed() -> None:
    assert inside.carried("cryptography", "0.1") == []
    assert inside.carried("nowhere-to-be-found", "1.0") == []
    assert inside.licences("nowhere-to-be-found") == []


def test_each_package_that_is_installed_has_its_licence_and_one_without_a_name_its_text() -> None:
    missing = set()
    for part in LOCKED:
        try:
            version(part["name"])
        except PackageNotFoundError:
            continue
        if not part.get("licenses"):
            missing.add(part["name"])

    assert missing == set()
    licence = found("sqlcipher3")["licenses"][0]["license"]
    assert licence["name"] == "its file LICENSE"
    assert "without any express or implied warranty" in licence["text"]["content"]
    assert found("jaraco-classes")["licenses"] == [{"license": {"name": "MIT License"}}]


def every(parts: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for part in parts:
        yield part
        yield from every(part.get("components", []))


def test_each_component_has_what_the_format_requires_and_nothing_that_it_does_not_know() -> None:
    """The fields of `component` in the CycloneDX 1.6 JSON schema that are used here."""
    known = {
        "type", "bom-ref", "name", "version", "description", "purl", "hashes", "licenses",
        "components",
    }  # fmt: skip
    parts = list(every(MADE["components"]))
    for part in parts:
        assert set(part) <= known
        assert part["type"] in {"library", "platform"}
        assert all(part[key] for key in part)
        assert all(isinstance(part[key], str) for key in ("bom-ref", "name", "version", "purl"))
        assert all(set(each) == {"alg", "content"} for each in part.get("hashes", ()))
        for each in part.get("licenses", ()):
            assert set(each) == {"license"}
            assert set(each["license"]) <= {"name", "text"}
    refs = [part["bom-ref"] for part in parts]
    assert len(set(refs)) == len(refs)
    top = {part["bom-ref"] for part in MADE["components"]}
    assert set(MADE["dependencies"][0]["dependsOn"]) == top
    json.dumps(MADE)


def test_make_has_the_target() -> None:
    makefile = (Path(__file__).parents[2] / "Makefile").read_text(encoding="utf-8")

    assert re.search(
        r"^sbom: setup .*\n\t@\$\(BIN\)/python -m tools\.sbom$", makefile, re.MULTILINE
    )
