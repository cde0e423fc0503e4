"""What the lock pins is installed as it is, and a withdrawn version does not pass unseen."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
WHEEL = "leaflet-1.0-py3-none-any.whl"


class Index:
    """A package index in a folder with one wheel, and what `tools/pinned.sh` says to its lock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wheel = folder / "leaflet" / WHEEL
        self.wheel.parent.mkdir(parents=True)
        with ZipFile(self.wheel, "w") as packed:
            packed.writestr("leaflet.py", "")
            told = "leaflet-1.0.dist-info/"
            packed.writestr(
                told + "METADATA", "Metadata-Version: 2.1\nName: leaflet\nVersion: 1.0\n"
            )
            packed.writestr(told + "WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
            packed.writestr(told + "RECORD", "")

    def offer(self, mark: str = "") -> None:
        """Put the wheel into the index, with what the index says of it."""
        page = f'<!DOCTYPE html><body><a href="{self.wheel.as_uri()}"{mark}>{WHEEL}</a></body>'
        (self.folder / "leaflet" / "index.html").write_text(page, encoding="utf-8")

    def install(self, *, ci: str, digest: str = "") -> subprocess.CompletedProcess[str]:
        """Install the wheel into a folder of its own."""
        digest = digest or sha256(self.wheel.read_bytes()).hexdigest()
        lock = self.folder / "lock.txt"
        lock.write_text(f"leaflet==1.0 --hash=sha256:{digest}\n", encoding="utf-8")
        known = {name: each for name, each in os.environ.items() if not name.startswith("PIP_")}
        own = {
            "CI": ci,
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": self.folder.as_uri(),
            "PIP_TARGET": str(self.folder / "installed"),
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }
        return subprocess.run(
            ["tools/pinned.sh", sys.executable, str(lock)],
            cwd=ROOT, env=known | own, capture_output=True, text=True, check=False,
        )  # fmt: skip

    @property
    def installed(self) -> bool:
        """Whether the wheel was installed."""
        return (self.folder / "installed" / "leaflet.py").exists()


@pytest.fixture
def index(tmp_path: Path) -> Index:
    return Index(tmp_path)


def test_what_is_pinned_is_installed_without_a_word(index: Index) -> None:
    index.offer()

    done = index.install(ci="true")

    assert (done.returncode, done.stderr, index.installed) == (0, "", True)


def test_a_withdrawn_version_fails_the_build_and_is_said_elsewhere(index: Index) -> None:
    index.offer(' data-yanked="it burns"')

    build, person = index.install(ci="true"), index.install(ci="")

    assert (build.returncode, person.returncode) == (1, 0)
    for each in (build, person):
        assert "it burns" in each.stderr
        assert "pin another" in each.stderr


def test_a_file_with_another_hash_is_not_installed(index: Index) -> None:
    index.offer()

    done = index.install(ci="", digest="0" * 64)

    assert done.returncode == 1
    assert "DO NOT MATCH" in done.stderr
    assert not index.installed
