"""Copies that wait for a folder lie there as the clinic wants its files: sealed, or open."""

from pathlib import Path

import pytest

from monitor.api import Ways
from monitor.outgoing import Outgoing
from monitor.record import export, publish
from monitor.record.export import nothing
from monitor.record.waiting import Means, put, waiting
from tests.room import CHARGE, Room

NAME = "2026-03-12_M1_2026-0312-01.pdf"


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> Room:
    """A station whose archive is out of reach."""
    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")  # made once, not once a test
    monkeypatch.setattr(export, "cache_folder", lambda: fonts)
    room = Room(tmp_path / "data", ways=lambda station: Outgoing(station, nothing))
    room.station.change_settings(CHARGE, archive_dir=str(tmp_path / "archive"))
    return room


def sealing(room: Room, *, on: bool) -> None:
    room.station.change_settings(CHARGE, exports_sealed=on)


def ways(room: Room) -> Ways:
    found = room.station.ways
    assert found is not None
    return found


def closed(room: Room, chair: int = 1) -> str:
    session = room.opens(chair)
    room.cancels(chair)
    return session


def write(room: Room, session: str) -> bytes:
    """Write a record and return it as it is read again."""
    path = room.station.exports.prepare_export(session)()
    return room.station.keeping.read_export(path.with_name(path.name.removesuffix(".sealed")))


def outbox(room: Room) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (room.folder / "outbox" / "archive").iterdir()}


def plain(content: bytes) -> bool:
    """Tell whether any of a record shows: its form, its name, or what it encloses."""
    return any(word in content for word in (b"%PDF", b"/Type", b"xmpMM:DocumentID", b"2026-0312"))


def test_where_files_are_sealed_a_copy_waits_sealed_and_no_plain_byte_of_it_is_anywhere(
    room: Room, tmp_path: Path
) -> None:
    sealing(room, on=True)

    pdf = write(room, closed(room))

    assert plain(pdf)
    assert set(outbox(room)) == {f"{NAME}.sealed"}
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or not plain(path.read_bytes()), path


def test_a_sealed_copy_outlives_the_app_and_arrives_sealed(room: Room, tmp_path: Path) -> None:
    sealing(room, on=True)
    pdf = write(room, closed(room))
    assert ways(room).waits()
    assert ways(room).prepare_delivery()().waiting == 1
    room.restart(after_s=5)
    (tmp_path / "archive").mkdir()

    found = ways(room).prepare_delivery()()

    assert found.sent == (tmp_path / "archive" / f"{NAME}.sealed",)
    assert room.station.keeping.read_export(tmp_path / "archive" / NAME) == pdf
    assert outbox(room) == {}
    assert not ways(room).waits()


def test_where_files_are_open_a_copy_waits_as_it_is(room: Room) -> None:
    pdf = write(room, closed(room))

    assert outbox(room) == {NAME: pdf}


def test_what_an_earlier_version_left_open_is_sealed_and_overwritten(
    room: Room, tmp_path: Path
) -> None:
    pdf = write(room, closed(room))
    witness = tmp_path / "witness"
    witness.hardlink_to(room.folder / "outbox" / "archive" / NAME)
    sealing(room, on=True)

    found = ways(room).prepare_delivery()()

    assert (found.waiting, found.folder) == (1, str(tmp_path / "archive"))
    assert set(outbox(room)) == {f"{NAME}.sealed"}
    assert not plain(outbox(room)[f"{NAME}.sealed"])
    assert witness.read_bytes() == bytes(len(pdf))
    assert room.station.keeping.read_export(room.folder / "outbox" / "archive" / NAME) == pdf


def test_what_waits_sealed_arrives_open_when_the_clinic_wants_that_now(
    room: Room, tmp_path: Path
) -> None:
    sealing(room, on=True)
    pdf = write(room, closed(room))
    sealing(room, on=False)
    (tmp_path / "archive").mkdir()

    ways(room).prepare_delivery()()

    assert (tmp_path / "archive" / NAME).read_bytes() == pdf
    assert outbox(room) == {}


def test_the_same_record_written_twice_waits_once(room: Room) -> None:
    sealing(room, on=True)
    session = closed(room)
    write(room, session)
    write(room, session)
    assert set(outbox(room)) == {f"{NAME}.sealed"}

    sealing(room, on=False)
    pdf = write(room, session)

    assert outbox(room) == {NAME: pdf}


def test_two_records_with_one_name_wait_beside_each_other(room: Room) -> None:
    room.station.change_settings(CHARGE, archive_pattern="{record}")
    sealing(room, on=True)
    write(room, closed(room))
    sealed = room.folder / "outbox" / "archive" / "2026-0312-01.pdf.sealed"
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"?")  # of another key, as far as this one knows

    write(room, "2026-0312-01")

    assert set(outbox(room)) == {"2026-0312-01.pdf.sealed", "2026-0312-01_2.pdf.sealed"}


def test_a_copy_that_does_not_open_waits_on_and_is_said(room: Room, tmp_path: Path) -> None:
    sealing(room, on=True)
    write(room, closed(room))
    sealed = room.folder / "outbox" / "archive" / f"{NAME}.sealed"
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"?")
    (tmp_path / "archive").mkdir()

    found = ways(room).prepare_delivery()()

    assert (found.waiting, found.sent) == (1, ())
    assert found.why
    assert sealed.exists()


def test_a_full_disk_leaves_the_open_copy_that_waits(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = write(room, closed(room))
    sealing(room, on=True)

    def full(*_args: object, **_more: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(publish, "_part", full)

    assert ways(room).prepare_delivery()().waiting == 1
    assert outbox(room) == {NAME: pdf}


def test_what_is_no_copy_is_left_alone(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf.sealed", ".c.pdf", "notes.txt", ".d.part"):
        (tmp_path / name).write_bytes(b"x")

    assert [path.name for path in waiting(tmp_path)] == ["a.pdf", "b.pdf"]
    assert waiting(tmp_path / "gone") == []


def test_another_file_of_that_name_is_never_replaced(tmp_path: Path) -> None:
    means = Means(pack=lambda path, content: (path, content), read=Path.read_bytes)
    (tmp_path / "a.pdf").write_bytes(b"of somebody else")

    put(tmp_path / "a.pdf", b"mine", means)
    put(tmp_path / "a.pdf", b"mine", means)

    assert (tmp_path / "a.pdf").read_bytes() == b"of somebody else"
    assert (tmp_path / "a_2.pdf").read_bytes() == b"mine"
    assert len(list(tmp_path.iterdir())) == 2
