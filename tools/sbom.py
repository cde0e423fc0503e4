"""The software bill of materials of what Chairside runs with: CycloneDX 1.6, JSON.

Names, versions and the SHA-256 of every file that may be installed are those of the lock, and the
same everywhere. What is installed here adds its licences, the libraries inside it that the lock
does not name (SQLCipher, OpenSSL, Qt, PDFium ...), and the Python that runs it.
`python -m tools.sbom [FILE]` (default: out/sbom.json).
"""

import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any, Final

from tools import inside

PROJECT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = PROJECT / "requirements" / "run.txt"
OUT: Final = PROJECT / "out" / "sbom.json"
_PIN: Final = re.compile(r"^([a-z0-9][a-z0-9.-]*)==([0-9][0-9a-z.]*)((?: --hash=sha256:\S+)+)$")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_VERSION: Final = re.compile(r'^version = "(.+)"$', re.MULTILINE)


def bill(lock: str, version: str) -> dict[str, Any]:
    """Return the bill of a lock file, for that version of Chairside.

    Raises:
        ValueError: a line of the lock is no pin with hashes.
    """
    components = [inside.interpreter(), *(_component(line) for line in _lines(lock))]
    me = {
        "type": "application",
        "bom-ref": f"chairside@{version}",
        "name": "chairside",
        "version": version,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }
    digest = hashlib.sha256(json.dumps([me, components]).encode()).hexdigest()
    parts = (digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32])
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{'-'.join(parts)}",
        "version": 1,
        "metadata": {"component": me},
        "components": components,
        "dependencies": [
            {"ref": me["bom-ref"], "dependsOn": [each["bom-ref"] for each in components]}
        ],
    }


def _lines(lock: str) -> list[str]:
    bare = (re.sub(r"\s*#.*", "", line) for line in lock.replace("\\\n", " ").splitlines())
    return [" ".join(line.split()) for line in bare if line.strip()]


def _component(line: str) -> dict[str, Any]:
    pin = _PIN.match(line)
    if pin is None:
        message = f"not a pin with hashes: {line[:60]}"
        raise ValueError(message)
    name, version, hashes = pin.groups()
    purl = f"pkg:pypi/{name}@{version}"
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
        "hashes": [{"alg": "SHA-256", "content": each} for each in _HASH.findall(hashes)],
    }
    more = {"licenses": inside.licences(name), "components": inside.carried(name, version)}
    return found | {key: each for key, each in more.items() if each}


def main() -> int:
    """Write the bill and say where it is."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    version = _VERSION.search((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    made = bill(LOCK.read_text(encoding="utf-8"), version[1] if version else "")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    print(f"{target}: {len(made['components'])} components")
    return 0


if __name__ == "__main__":
    sys.exit(main())
