"""Files that go out: whole or not at all, never over another record, named for any disk."""

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.record import naming, publish
from monitor.record.export import document
from monitor.record.naming import ARCHIVE, MOST_FIELD, PatternError, check, plain, stem
from monitor.record.publish import PRIVATE, SHARED, identity
from tests.record.sessions import calm

SAVED = b"%PDF-1.7 one"


def full(*_args: object) -> None:
    raise OSError(28, "No space left on device")


def no_links(*_args: object) -> None:
    raise OSError(95, "Operation not supported")


def read_only(*_args: object) -> int:
    raise OSError(30, "Read-only file system")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# whole or not at all ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("call", "failure"), [("os.fsync", full), ("os.open", read_only), ("os.link", full)]
)
def test_a_disk_that_is_full_or_read_only_leaves_what_was_there_and_nothing_half(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    failure: Callable[..., object],
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"another record")
    monkeypatch.setattr(call, failure)
    if call == "os.link":  # and no second name by another way either
        monkeypatch.setattr(Path, "rename", full)

    with pytest.raises(OSError, match=r"No space|Read-only"):
        publish.publish(tmp_path / "a.pdf", SAVED)

    monkeypatch.undo()
    assert names(tmp_path) == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"another record"


def test_a_file_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, ...]] = []
    fsync = os.fsync

    def watched(handle: int) -> None:
        visible = (n for n in names(tmp_path) if not n.startswith("."))
        seen.append(tuple(visible))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)

    publish.publish(tmp_path / "a.pdf", SAVED)

    assert seen == [(), ("a.pdf",)]  # the content first, then the folder with its name


def test_a_folder_that_is_not_there_is_made_only_where_that_is_right(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        publish.publish(tmp_path / "unplugged" / "a.pdf", SAVED, make_folder=False)
    assert names(tmp_path) == []

    assert publish.publish(tmp_path / "records" / "a.pdf", SAVED).read_bytes() == SAVED


# never over another -----------------------------------------------------------------------


@pytest.mark.parametrize("link", [os.link, no_links])
def test_another_record_of_that_name_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, link: Callable[..., None]
) -> None:
    monkeypatch.setattr(os, "link", link)
    contents = (b"one", b"two", b"three", b"two")

    paths = [publish.publish(tmp_path / "1.2_r.fhir.json", content) for content in contents]

    assert [p.name for p in paths] == [
        "1.2_r.fhir.json", "1.2_r_2.fhir.json", "1.2_r_3.fhir.json", "1.2_r_2.fhir.json",
    ]  # fmt: skip
    assert [p.read_bytes() for p in paths] == list(contents)
    assert len(names(tmp_path)) == 3


def test_another_program_that_takes_the_name_first_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def later(source: Path, target: Path) -> None:
        if target.name == "a.pdf":
            target.write_bytes(b"was quicker")
        link(source, target)

    monkeypatch.setattr(os, "link", later)

    path = publish.publish(tmp_path / "a.pdf", SAVED)

    assert (path.name, (tmp_path / "a.pdf").read_bytes()) == ("a_2.pdf", b"was quicker")


def test_the_same_version_of_a_record_is_replaced_another_version_is_not(tmp_path: Path) -> None:
    told = calm()
    first = document(told.session, told.entries)
    letter = document(told.session, told.entries, paper="letter")
    other = calm(zone="Asia/Kolkata")
    foreign = document(other.session, other.entries)
    assert identity(first) == identity(letter) != identity(foreign)

    path = publish.publish(tmp_path / "r.pdf", first)

    assert publish.publish(tmp_path / "r.pdf", letter) == path
    assert path.read_bytes() == letter
    assert publish.publish(tmp_path / "r.pdf", foreign).name == "r_2.pdf"
    assert path.read_bytes() == letter


def test_only_what_is_for_others_can_be_read_by_the_group(tmp_path: Path) -> None:
    mine = publish.publish(tmp_path / "a.pdf", SAVED)
    theirs = publish.publish(tmp_path / "b.pdf", SAVED, mode=SHARED)

    assert stat.S_IMODE(mine.stat().st_mode) == PRIVATE
    assert stat.S_IMODE(theirs.stat().st_mode) | 0o027 == SHARED | 0o027
    assert not stat.S_IMODE(theirs.stat().st_mode) & 0o007


# names ------------------------------------------------------------------------------------


CALM = calm()


@given(mrn=st.text(max_size=300), record=st.text(min_size=1, max_size=300))
def test_any_number_of_a_patient_gives_a_name_that_a_disk_takes(mrn: str, record: str) -> None:
    told = CALM
    session = replace(
        told.session, id=record, patient=replace(told.session.patient, mrn=mrn), closing=None
    )

    name = f"{stem(session, told.entries, ARCHIVE)}.fhir.json"

    assert len(name.encode()) <= 250
    assert not set(name) & naming.FORBIDDEN
    assert name.isprintable()
    assert name.startswith("2026-03-12_")


def test_long_names_that_begin_alike_stay_apart() -> None:
    one, other = plain("9" * 200 + "1"), plain("9" * 200 + "2")

    assert one != other
    assert len(one.encode()) <= MOST_FIELD
    assert (plain(""), plain("..")) == ("none", "none")
    assert plain("12/3 b") == "12-3-b"


@pytest.mark.parametrize(
    "pattern", ["{date}", "a/{record}", "{record}:x", ".{record}", "{record}" + "x" * 50, "{name}"]
)
def test_a_pattern_that_cannot_name_a_file_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        check(pattern)


def test_the_archive_is_named_by_day_number_and_record() -> None:
    assert stem(CALM.session, CALM.entries, ARCHIVE) == "2026-03-12_FX-118-60_2026-0312-04"
    assert check(ARCHIVE) == "{date}_{mrn}_{record}"
