"""Records that wait for their folder, drafts, and pages for a computer that dies."""

import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import pytest

from monitor.api import Ways
from monitor.domain import commands as cmd
from monitor.domain.refusals import Refusal, Refused
from monitor.outgoing import Outgoing
from monitor.record import export, publish
from monitor.record.compare import Difference
from monitor.record.export import nothing
from monitor.record.pages import open_record
from tests.record.pages import text_of
from tests.room import CHARGE, NURSE, Room


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> Room:
    """A station whose data folder is `data`; nothing else is there."""
    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")  # made once, not once a test
    monkeypatch.setattr(export, "cache_folder", lambda: fonts)
    return Room(tmp_path / "data", ways=lambda station: Outgoing(station, nothing))


def ways(room: Room) -> Ways:
    found = room.station.ways
    assert found is not None
    return found


def sets(room: Room, **settings: object) -> None:
    room.station.change_settings(CHARGE, **{k: str(v) for k, v in settings.items()})


def closed(room: Room, chair: int = 1) -> str:
    session = room.opens(chair)
    room.cancels(chair)
    return session


def record(room: Room, session: str) -> Path:
    """Write a record, then take to the other folders what goes there."""
    path = room.station.exports.prepare_export(session)()
    ways(room).prepare_delivery()()
    return path


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.rglob("*") if p.is_file())


def waits(tmp_path: Path) -> list[str]:
    """Return the copies in the outbox."""
    return [name for name in names(tmp_path / "data" / "outbox") if name.endswith(".pdf")]


def gone(*_args: object, **_more: object) -> Path:
    raise OSError(28, "No space left on device")


# records and their archive ----------------------------------------------------------------


def test_a_record_goes_to_the_records_and_a_copy_to_the_archive_by_its_pattern(
    room: Room, tmp_path: Path
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    sets(room, archive_dir=archive)

    path = record(room, closed(room))

    assert path == tmp_path / "data" / "records" / "2026-03-12_2026-0312-01.pdf"
    (copy,) = archive.iterdir()
    assert copy.name == "2026-03-12_M1_2026-0312-01.pdf"
    assert copy.read_bytes() == path.read_bytes()
    assert waits(tmp_path) == []


def test_an_archive_that_cannot_be_reached_loses_nothing_and_gets_it_later(
    room: Room, tmp_path: Path
) -> None:
    archive = tmp_path / "unplugged"
    sets(room, archive_dir=archive, archive_pattern="{record}")
    path = record(room, closed(room))
    assert path.exists()

    tried = ways(room).prepare_delivery()()
    assert ways(room).waits()
    room.restart(after_s=5)  # what waits outlives the app
    again = ways(room).prepare_delivery()()
    archive.mkdir()
    sent = ways(room).prepare_delivery()()

    for missed in (tried, again):
        assert (missed.waiting, missed.folder, missed.sent) == (1, str(archive), ())
        assert missed.why == "No such file or directory"
    assert not (tmp_path / "unplugged.pdf").exists()
    assert (sent.waiting, sent.why) == (0, "")
    assert not ways(room).waits()
    assert sent.sent == (archive / "2026-0312-01.pdf",)
    assert sent.sent[0].read_bytes() == path.read_bytes()
    assert waits(tmp_path) == []


def test_a_full_archive_keeps_the_rest_waiting(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    sets(room, archive_dir=archive)
    part = publish._part

    def full_there(folder: Path, content: bytes, mode: int) -> Path:
        return gone() if folder == archive else part(folder, content, mode)

    monkeypatch.setattr(publish, "_part", full_there)
    for chair in (1, 2):
        record(room, closed(room, chair))

    found = ways(room).prepare_delivery()()

    assert (found.waiting, found.why) == (2, "No space left on device")
    assert names(archive) == []
    monkeypatch.undo()
    assert len(ways(room).prepare_delivery()().sent) == 2


def test_another_record_in_the_archive_is_never_overwritten(room: Room, tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    (archive / "2026-03-12_M1_2026-0312-01.pdf").write_bytes(b"of another station")
    sets(room, archive_dir=archive)

    record(room, closed(room))

    assert names(archive) == ["2026-03-12_M1_2026-0312-01.pdf", "2026-03-12_M1_2026-0312-01_2.pdf"]
    assert (archive / "2026-03-12_M1_2026-0312-01.pdf").read_bytes() == b"of another station"


def test_a_records_folder_that_cannot_be_reached_leaves_the_record_in_the_data_folder(
    room: Room, tmp_path: Path
) -> None:
    chosen = tmp_path / "unplugged"
    sets(room, records_dir=chosen)

    path = record(room, closed(room))

    assert path.parent == tmp_path / "data" / "records"
    assert not chosen.exists()
    assert ways(room).prepare_delivery()().waiting == 1
    chosen.mkdir()
    assert ways(room).prepare_delivery()().sent == (chosen / path.name,)


def test_a_full_data_folder_is_said_and_nothing_half_is_there(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = closed(room)
    monkeypatch.setattr(publish, "_part", gone)

    with pytest.raises(OSError, match="No space"):
        record(room, session)

    assert names(tmp_path / "data") == []


def test_an_archive_that_takes_files_away_gets_each_version_once(
    room: Room, tmp_path: Path
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    sets(room, archive_dir=archive)
    session = closed(room)
    record(room, session)
    for path in archive.iterdir():
        path.unlink()  # taken in

    record(room, session)
    assert names(archive) == []
    room.restart(after_s=5)
    room.station.add_to_closed(session, cmd.WriteAddendum(by=NURSE, text="Slept well."))
    record(room, session)

    assert names(archive) == ["2026-03-12_M1_2026-0312-01_v2.pdf"]


def test_a_delivery_that_hangs_holds_up_no_record(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    sets(room, archive_dir=archive)
    room.station.exports.prepare_export(closed(room))()
    reached, goes_on = Event(), Event()
    part = publish._part

    def hangs(folder: Path, content: bytes, mode: int) -> Path:
        if folder == archive:
            reached.set()
            goes_on.wait(30)
        return part(folder, content, mode)

    monkeypatch.setattr(publish, "_part", hangs)
    delivery = Thread(target=ways(room).prepare_delivery())
    delivery.start()
    assert reached.wait(30)

    path = room.station.exports.prepare_export(closed(room, 2))()

    assert path.exists()
    assert delivery.is_alive()
    goes_on.set()
    delivery.join()


def test_an_archive_that_is_no_longer_wanted_gets_nothing(room: Room, tmp_path: Path) -> None:
    sets(room, archive_dir=tmp_path / "unplugged")
    path = record(room, closed(room))

    sets(room, archive_dir="")

    assert ways(room).prepare_delivery()().waiting == 0
    assert waits(tmp_path) == []
    assert path.exists()


def test_a_draft_goes_into_no_archive(room: Room, tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    sets(room, archive_dir=archive)

    path = record(room, room.opens())

    assert "_draft_" in path.name
    assert names(archive) == []


def test_a_pattern_without_the_record_is_refused_and_not_journaled(room: Room) -> None:
    before = room.length()

    with pytest.raises(Refused) as caught:
        sets(room, archive_pattern="{mrn}.pdf")

    assert caught.value.code is Refusal.PATTERN_UNUSABLE
    assert room.length() == before


def test_settings_of_an_older_journal_read_as_before(room: Room) -> None:
    settings = room.station.settings

    assert (settings.archive_dir, settings.paper_dir) == ("", "")
    assert settings.archive_pattern == "{date}_{mrn}_{record}.pdf"


def test_looking_for_what_waits_loads_nothing_that_draws(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from monitor.bootstrap import open_station\n"
        f"station = open_station(Path({str(tmp_path / 'data')!r}))\n"
        "assert not station.ways.waits(); station.close()\n"
        "print([m for m in ('reportlab', 'pikepdf', 'fontTools', 'hashlib', "
        "'monitor.record.publish') if m in sys.modules])"
    )

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"


# drafts -----------------------------------------------------------------------------------


def test_a_draft_of_an_open_session_says_so_on_each_page(room: Room) -> None:
    session = room.opens()
    room.starts()
    room.checks()

    pdf = ways(room).prepare_draft(session)()

    pages = text_of(pdf).count("Page ")
    assert pages >= 2
    assert text_of(pdf).count("DRAFT, not signed") == pages


# what no font has -------------------------------------------------------------------------


def test_characters_that_no_font_has_are_named_with_the_parts_that_have_them(room: Room) -> None:
    session = room.opens()
    room.checks()
    assert room.station.exports.prepare_unwritten(session)() == {}
    room.does(cmd.WriteNote(by=NURSE, text="李 rang"))
    room.station.change_settings(CHARGE, language="de")

    assert room.station.exports.prepare_unwritten(session)() == {"李": ("Notizen und Nachträge",)}


# pages for a computer that dies -----------------------------------------------------------


@pytest.fixture
def paper(room: Room, tmp_path: Path) -> Path:
    folder = tmp_path / "paper"
    folder.mkdir()
    sets(room, paper_dir=folder)
    return folder


def keep(room: Room, session: str) -> Path:
    work = ways(room).prepare_paper(session)
    assert work is not None
    return work()


def test_without_a_folder_no_pages_are_kept(room: Room) -> None:
    assert ways(room).prepare_paper(room.opens()) is None


def test_the_pages_are_those_of_the_latest_check_and_small(room: Room, paper: Path) -> None:
    session = room.opens()
    room.checks(sbp=131)
    first = keep(room, session)
    room.machine.goes_on(60)
    room.checks(sbp=147)

    second = keep(room, session)

    assert first == second
    assert names(paper) == [second.name]
    assert second.name.startswith("chair-1_2026-0312-01_")
    text = text_of(second.read_bytes())
    assert "147" in text
    assert "DRAFT, not signed" in text
    assert not open_record(second.read_bytes()).attachments


def test_the_pages_follow_their_session_to_another_chair(room: Room, paper: Path) -> None:
    session = room.opens()
    keep(room, session)
    room.does(cmd.MoveChair(by=NURSE, chair=3))

    path = keep(room, session)

    assert names(paper) == [path.name]
    assert path.name.startswith("chair-3_")


def test_the_pages_go_when_the_record_is_out_and_not_before(room: Room, paper: Path) -> None:
    session, other = room.opens(), room.opens(2)
    keep(room, session)
    kept = keep(room, other)
    (paper / "chair-1_2026-0312-01_00000000_DRAFT.pdf").write_bytes(b"of another station")
    room.cancels()

    assert ways(room).prepare_clearing((session, other))() == (session,)
    assert len(names(paper)) == 3
    record(room, session)
    assert ways(room).prepare_clearing((session, other))() == ()

    assert names(paper) == ["chair-1_2026-0312-01_00000000_DRAFT.pdf", kept.name]
    assert ways(room).prepare_paper(session) is None


@pytest.mark.parametrize("spoil", ["gone", "full"])
def test_a_folder_that_takes_no_pages_is_said_and_the_ones_before_stay(
    room: Room, paper: Path, monkeypatch: pytest.MonkeyPatch, spoil: str
) -> None:
    session = room.opens()
    path = keep(room, session)
    before = path.read_bytes()
    room.checks()
    if spoil == "gone":
        paper.rename(paper.with_name("elsewhere"))
    else:
        monkeypatch.setattr(publish, "_part", gone)

    with pytest.raises(OSError, match=r"No such folder|No space"):
        keep(room, session)

    if spoil == "gone":
        assert not paper.exists()
    else:
        assert path.read_bytes() == before
        assert names(paper) == [path.name]


def test_pages_that_would_say_something_else_are_not_kept(
    room: Room, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = room.opens()
    difference = Difference(section="Alerts", key=(), expected="a", found="b")
    monkeypatch.setattr(export, "compare", lambda *_: (difference,))

    with pytest.raises(export.NotEqualError):
        keep(room, session)

    assert names(paper) == []


def test_a_write_error_of_the_archive_is_told_apart_from_none(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "archive"
    archive.write_bytes(b"a file in the place of the folder")
    sets(room, archive_dir=archive)

    path = record(room, closed(room))

    found = ways(room).prepare_delivery()()
    assert path.exists()
    assert (found.waiting, found.why) == (1, "Not a directory")
