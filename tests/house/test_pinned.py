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
        self.place = {"PIP_TARGET": str(folder / "installed")}
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
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            **self.place,
        }
        return subprocess.run(
            ["tools/pinned.sh", sys.executable, str(lock)],
            cwd=ROOT, env=known | own, capture_output=True, text=True, check=False,
        )  # fmt: skip

    def at_home(self) -> None:
        """Have what was installed found by the next install, as in an environment that is used."""
        target = str(self.folder / "installed")
        self.place = {"PYTHONPATH": target, "PIP_PREFIX": str(self.folder / "again")}

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


def test_what_was_withdrawn_since_it_was_installed_fails_the_next_build(index: Index) -> None:
    index.offer()
    assert index.install(ci="true").returncode == 0
    index.at_home()
    assert index.install(ci="true").returncode == 0
    index.offer(' data-yanked=""')

    build, person = index.install(ci="true"), index.install(ci="")

    assert (build.returncode, person.returncode, person.stderr) == (1, 0, "")
    assert not (index.folder / "again").exists()
    assert "leaflet 1.0: a yanked version. Reason: no reason given" in build.stderr
    assert "pin another" in build.stderr


def test_where_no_index_answers_a_build_fails_and_a_person_goes_on(index: Index) -> None:
    index.offer()
    assert index.install(ci="true").returncode == 0
    index.at_home()
    (index.folder / "leaflet" / "index.html").unlink()

    build, person = index.install(ci="true"), index.install(ci="")

    assert (build.returncode, person.returncode) == (1, 0)
    assert "leaflet 1.0: no index answered for it." in build.stderr
    assert "pin another" not in build.stderr


def test_each_make_in_ci_asks_and_none_elsewhere() -> None:
    def would(**environment: str) -> str:
        known = {name: each for name, each in os.environ.items() if name != "CI"}
        made = subprocess.run(
            ["make", "--dry-run", "--old-file=.venv/ready", "check"],
            cwd=ROOT, env=known | environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        return made.stdout

    if not (ROOT / ".venv" / "ready").exists():
        pytest.skip("there is no environment here that is ready")
    assert "tools/withdrawn.py requirements/run.txt requirements/dev.txt" in would(CI="true")
    assert "tools/withdrawn.py" not in would()


def test_a_file_with_another_hash_is_not_installed(index: Index) -> None:
    index.offer()

    done = index.install(ci="", digest="0" * 64)

    assert done.returncode == 1
    assert "DO NOT MATCH" in done.stderr
    assert not index.installed
