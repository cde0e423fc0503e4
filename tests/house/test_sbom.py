"""The bill of materials: everything that is locked, with its hashes, and nothing else."""

import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from packaging.version import Version

from tools.sbom import LOCK, bill

TEXT = LOCK.read_text(encoding="utf-8")
MADE = bill(TEXT, "0.1.0")


def test_it_holds_every_pin_of_the_lock_and_every_hash() -> None:
    pins = set(re.findall(r"^([a-z0-9][a-z0-9.-]*==\S+)", TEXT, re.MULTILINE))

    assert {f"{each['name']}=={each['version']}" for each in MADE["components"]} == pins
    hashes = [each["content"] for part in MADE["components"] for each in part["hashes"]]
    assert sorted(hashes) == sorted(re.findall(r"sha256:([0-9a-f]{64})", TEXT))
    assert all(part["hashes"] for part in MADE["components"])


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
    for part in MADE["components"]:
        try:
            installed = version(part["name"])
        except PackageNotFoundError:
            continue  # for another system or Python
        if Version(installed) != Version(part["version"]):  # 2.007 is 2.7
            differing[part["name"]] = installed

    assert differing == {}


def test_make_has_the_target() -> None:
    makefile = (Path(__file__).parents[2] / "Makefile").read_text(encoding="utf-8")

    assert re.search(
        r"^sbom: setup .*\n\t@\$\(BIN\)/python -m tools\.sbom$", makefile, re.MULTILINE
    )
