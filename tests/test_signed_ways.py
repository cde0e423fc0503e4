"""A signed record on its ways out: one file, the same everywhere, and never signed twice."""

from datetime import timedelta
from pathlib import Path

import pytest

from monitor import bootstrap
from monitor.bootstrap import ways_out
from monitor.domain import commands as cmd
from monitor.ports import SigningOutcome
from monitor.record import export
from monitor.record.publish import identity
from tests.room import CHARGE, NURSE, Room


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> Room:
    """A station that signs, with a folder for its archive."""
    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")  # made once, not once a test
    monkeypatch.setattr(export, "cache_folder", lambda: fonts)
    room = Room(tmp_path / "data", ways=ways_out)
    (tmp_path / "archive").mkdir()
    room.station.change_settings(
        CHARGE, clinic="Fernhollow Infusion Clinic", archive_dir=str(tmp_path / "archive")
    )
    certify(room)
    return room


def certify(room: Room) -> None:
    station = room.station
    station.certificates().make("Fernhollow Infusion Clinic", station.wall_utc())


def closed(room: Room, chair: int = 1) -> str:
    session = room.opens(chair)
    room.cancels(chair)
    return session


def write(room: Room, session: str, folder: Path | None = None) -> tuple[Path, str]:
    """Write a record and deliver its copies; return the file and what became of its signature."""
    told: list[SigningOutcome] = []
    path = room.station.exports.prepare_export(
        session, folder=folder, told=told.append, by=CHARGE
    )()
    ways = room.station.ways
    assert ways is not None
    ways.prepare_delivery()()
    return path, told[-1].code if told else ""


def add(room: Room, session: str) -> None:
    room.station.add_to_closed(session, cmd.WriteAddendum(by=NURSE, text="Slept well."))


def archived(tmp_path: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (tmp_path / "archive").iterdir()}


def test_the_records_and_the_archive_get_the_same_signed_file(room: Room, tmp_path: Path) -> None:
    path, said = write(room, closed(room))

    assert said == "signed"
    assert list(archived(tmp_path).values()) == [path.read_bytes()]
    result, words = bootstrap.check_record(path.read_bytes(), room.folder)
    assert result == "intact"
    assert "Signed, by a certificate that is known here." in words


def test_an_addendum_begins_with_the_signed_file_and_goes_to_the_archive_as_well(
    room: Room, tmp_path: Path
) -> None:
    session = closed(room)
    first = write(room, session)[0].read_bytes()
    add(room, session)

    path, said = write(room, session)

    second = path.read_bytes()
    assert said == "signed"
    assert second.startswith(first)
    assert sorted(archived(tmp_path).values(), key=len) == [first, second]
    assert identity(first) != identity(second)


def test_an_addendum_written_elsewhere_begins_with_the_file_in_the_records(
    room: Room, tmp_path: Path
) -> None:
    session = closed(room)
    first = write(room, session)[0].read_bytes()
    add(room, session)

    (path,) = bootstrap.export_files(
        room.station, session, tmp_path / "stick", pattern="{mrn}_{record}", told=lambda _told: None
    )

    assert path.read_bytes().startswith(first)


def test_a_version_is_signed_once_wherever_it_is_written_again(room: Room, tmp_path: Path) -> None:
    session = closed(room)
    path = write(room, session)[0]
    first = path.read_bytes()
    room.wait(60)

    again = write(room, session)
    elsewhere = bootstrap.export_files(
        room.station, session, tmp_path / "stick", told=lambda _told: None
    )

    assert again == (path, "already")
    assert path.read_bytes() == first
    assert [one.read_bytes() for one in elsewhere] == [first]
    assert list(archived(tmp_path).values()) == [first]


@pytest.mark.parametrize("change", ["expired", "renewed", "gone"])
def test_a_signed_version_stays_when_the_certificate_does_not(
    room: Room, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = closed(room)
    path = write(room, session)[0]
    first = path.read_bytes()
    if change == "expired":
        late = room.station.wall_utc() + timedelta(days=9999)
        monkeypatch.setattr(room.station, "wall_utc", lambda: late)
    elif change == "renewed":
        certify(room)
    else:
        (room.folder / "certificate" / "clinic.p12").unlink()

    assert write(room, session) == (path, "already")
    assert path.read_bytes() == first


def test_a_record_from_before_the_certificate_is_replaced_by_the_signed_one(
    room: Room, tmp_path: Path
) -> None:
    kept = room.folder / "certificate"
    kept.rename(tmp_path / "certificate")
    session = closed(room)
    path, said = write(room, session)
    plain = path.read_bytes()
    (tmp_path / "certificate").rename(kept)

    again = write(room, session)

    assert said == "no_certificate"
    assert again == (path, "signed")
    assert path.read_bytes() != plain
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_file_that_somebody_changed_is_not_kept_as_the_signed_one(room: Room) -> None:
    session = closed(room)
    path = write(room, session)[0]
    first = path.read_bytes()
    path.write_bytes(first + b"\n% more\n")

    assert write(room, session) == (path, "signed")
    assert path.read_bytes()[: len(first) - 100] != first
    assert bootstrap.check_record(path.read_bytes(), room.folder)[0] == "intact"


def test_neither_a_draft_nor_a_page_for_a_dead_computer_is_signed(
    room: Room, tmp_path: Path
) -> None:
    (tmp_path / "paper").mkdir()
    room.station.change_settings(CHARGE, paper_dir=str(tmp_path / "paper"))
    session = room.opens()
    ways = room.station.ways
    assert ways is not None

    paper = ways.prepare_paper(session)
    assert paper is not None
    draft, (record, said) = ways.prepare_draft(session)(), write(room, session)

    for content in (draft, paper().read_bytes(), record.read_bytes()):
        assert b"/ByteRange" not in content
        assert b"/Sig" not in content
    assert said == ""
    assert archived(tmp_path) == {}


def test_a_sealed_record_holds_the_signed_file_and_an_addendum_begins_with_it(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = closed(room)
    first = write(room, session)[0].read_bytes()
    for path in (room.folder / "records").iterdir():
        path.unlink()
    monkeypatch.setattr(room.station.keeping, "_key", bytes(range(32)))
    room.station.change_settings(CHARGE, exports_sealed=True)
    sealed, said = write(room, session)
    plain = sealed.with_name(sealed.name.removesuffix(".sealed"))
    held = room.station.keeping.read_export(plain)
    add(room, session)

    after, told = write(room, session)

    assert (sealed.suffix, said, told) == (".sealed", "signed", "signed")
    assert held.startswith(first[:1000])
    assert bootstrap.check_record(held, room.folder)[0] == "intact"
    later = room.station.keeping.read_export(after.with_name(after.name.removesuffix(".sealed")))
    assert later.startswith(held)
    assert room.station.exports.record_file(session) == after.with_name(
        after.name.removesuffix(".sealed")
    )
