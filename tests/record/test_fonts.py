"""The static instances: made once, told apart, mended when damaged, digits of one width."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.record import fonts as module
from monitor.record.fonts import load


def made(folder: Path) -> list[Path]:
    """The instances of today's recipe; a kept folder may hold older ones."""
    return list(folder.glob(f"record-{module.RECIPE}-*.ttf"))


def test_digits_are_equally_wide_in_both_weights(fonts: Path) -> None:
    faces = load(fonts)

    widths = {face.width(d, 10.0) for face in (faces.regular, faces.strong) for d in "0123456789"}
    assert len(widths) == 1


def test_the_strong_weight_is_wider(fonts: Path) -> None:
    faces = load(fonts)

    assert faces.strong.width("systolic", 10.0) > faces.regular.width("systolic", 10.0)


def test_instances_are_made_once(fonts: Path) -> None:
    load(fonts)
    before = {path.name: path.stat().st_mtime_ns for path in made(fonts)}
    load.cache_clear()

    load(fonts)

    assert {path.name: path.stat().st_mtime_ns for path in made(fonts)} == before
    assert len(before) == 2
    assert not list(fonts.glob("*.part"))


@pytest.mark.parametrize(
    "damage",
    [lambda font: b"", lambda font: font[:4000], lambda font: font[:-90_000] + bytes(90_000)],
    ids=["empty", "cut off", "zeroed at its end"],
)
def test_a_damaged_instance_is_made_anew(
    fonts: Path, tmp_path: Path, damage: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    load(fonts)
    for path in made(fonts):
        shutil.copy(path, tmp_path)
    damaged = next(tmp_path.glob(f"record-{module.RECIPE}-*-600.ttf"))
    whole = damaged.read_bytes()
    damaged.write_bytes(damage(whole))

    monkeypatch.setattr(module, "_make_instance", lambda path, weight: path.write_bytes(whole))

    load(tmp_path)

    assert damaged.read_bytes() == whole


def test_warming_makes_what_is_missing_in_the_users_cache(
    fonts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    monkeypatch.setattr(module, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(module, "_make_instance", lambda path, _weight: made.append(path))
    load(fonts)
    regular = next(fonts.glob(f"record-{module.RECIPE}-*-400.ttf"))
    shutil.copy(regular, tmp_path)

    module.warm()

    assert [path.name for path in made] == [regular.name.replace("-400", "-600")]
