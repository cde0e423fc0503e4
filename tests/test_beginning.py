"""A start over a long station stream: the same as reading all of it, from a part of it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from monitor import beginning
from monitor.clock import SystemClock
from monitor.index.build import never, unheard
from monitor.index.find import Wanted
from monitor.index.store import FILE, drop
from monitor.journal.sqlcipher import open_journal
from monitor.ports import STATION, Batch, Entry, Head, Journal, News, SignOfLife
from monitor.station import LocalStation
from tests.room import CHARGE, NURSE, SECOND, Room


class Counting:
    """A journal that counts the entries of the station's stream that are read."""

    def __init__(self, inner: Journal) -> None:
        self._inner = inner
        self.read_of_station = 0

    def append(self, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        return self._inner.append(batches)

    def read(self, stream: str, *, after: int = 0) -> Iterator[Entry]:
        for entry in self._inner.read(stream, after=after):
            self.read_of_station += stream == STATION
            yield entry

    def head(self, stream: str) -> Head:
        return self._inner.head(stream)

    def streams(self) -> tuple[str, ...]:
        return self._inner.streams()

    def news(self, after: int) -> News:
        return self._inner.news(after)

    def adopt(self, entries: Sequence[Entry]) -> None:
        self._inner.adopt(entries)

    def beside(self) -> AbstractContextManager[Journal]:
        return self._inner.beside()

    def sign_of_life(self) -> SignOfLife | None:
        return self._inner.sign_of_life()

    def record_sign_of_life(self, sign: SignOfLife) -> None:
        self._inner.record_sign_of_life(sign)

    def close(self) -> None:
        self._inner.close()


@pytest.fixture
def lived_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """Return a room with everything that its stream can hold, and an index of it."""
    monkeypatch.setattr(beginning, "LONG", 20)
    room = Room(tmp_path, open_journal(tmp_path, zone="UTC"))
    station = room.station
    person = next(one.id for one in station.people() if one.name == NURSE)
    other = next(one.id for one in station.people() if one.name == SECOND)
    station.change_settings(CHARGE, clinic="Fernhollow", room="room B", theme="dim", chairs=3)
    station.change_settings(CHARGE, room="room A")
    station.pause_audio(60, NURSE)
    station.switch_audio(off=True, reason="quiet", by=CHARGE)
    station.tell_heard(heard=False, output="bell", by=NURSE)
    for _ in range(3):
        station.settle_pin(person, right=False)
    station.settle_pin(person, right=True)
    for _ in range(5):
        station.settle_pin(other, right=False)
    station.saw("2026-0312-01", "FX-1", NURSE)
    station.saw_list("archive", 12, NURSE)
    station.staff.remove_person(station.people()[-1].id, by=CHARGE)
    room.opens(1)
    room.opens(2)
    room.cancels(1)
    for _ in range(30):
        station.station_locked(NURSE, "idle")
    station.archive.standing()
    station.archive.prepare_upkeep()(unheard, never)
    yield room
    room.journal.close()


def started(room: Room) -> tuple[LocalStation, int]:
    """Return another station over the same journal, and how many entries it read for that."""
    counting = Counting(room.journal)
    station = LocalStation(
        counting,
        SystemClock(None, machine=room.machine),
        data_dir=room.folder,
        zone="UTC",
        prepare=room._prepare,
    )
    return station, counting.read_of_station


def state(station: LocalStation) -> dict[str, object]:
    """Return what a start has to know."""
    access = station.gate._access
    return {
        "roster": station.roster,
        "settings": station.settings,
        "audio": station.clinic.audio,
        "tries": {one.id: access.of(one.id) for one in station.people(gone=True)},
        "open": [service.session.id for service in station.clinic.in_progress()],
        "looks": [station.theme_of_room(name) for name in ("room A", "room B", "nowhere")],
        "seen": station.gate._seen,
        "lists": station.gate._lists,
    }


def test_a_start_knows_the_same_from_the_index_as_from_every_entry(lived_in: Room) -> None:
    quick, few = started(lived_in)
    known = state(quick)
    drop(lived_in.folder)
    slow, all_of_them = started(lived_in)

    assert known == state(slow)
    assert all_of_them == lived_in.journal.head(STATION).length
    assert few < 10 < all_of_them
    assert known["open"] == [lived_in.session(2).id]
    assert known["looks"] == ["dim", "dim", ""]


def test_what_came_after_the_index_was_kept_up_counts_too(lived_in: Room) -> None:
    lived_in.station.change_settings(CHARGE, clinic="Another name")
    lived_in.station.switch_audio(off=False, reason="loud again", by=CHARGE)
    lived_in.opens(3)

    quick, few = started(lived_in)
    known = state(quick)
    drop(lived_in.folder)

    assert known == state(started(lived_in)[0])
    assert quick.settings.clinic == "Another name"
    assert few < 10


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(path.read_bytes()[:4096]),
        lambda path: path.write_bytes(b"no index"),
        lambda path: path.unlink(),
    ],
)
def test_an_index_that_cannot_be_used_costs_time_and_nothing_else(
    lived_in: Room, spoil: Callable[[Path], object]
) -> None:
    known = state(started(lived_in)[0])
    lived_in.station.archive.close()
    spoil(lived_in.folder / FILE)

    station, read = started(lived_in)

    assert state(station) == known
    assert read == lived_in.journal.head(STATION).length


def test_an_index_of_another_journal_is_not_believed(lived_in: Room) -> None:
    index = lived_in.station.archive._index()
    with index.change():
        index.put_mark("station_sha256", "0" * 64)
        index.database.execute("DELETE FROM kept")

    station, read = started(lived_in)

    assert station.roster == lived_in.station.roster
    assert read >= lived_in.journal.head(STATION).length


def test_a_kind_of_entry_that_nobody_knows_is_kept(lived_in: Room) -> None:
    lived_in.station.note("something_new", {"of": "later"})
    lived_in.station.archive.find(Wanted(), most=1)

    assert "something_new" in [kind for kind, _, _ in lived_in.station.archive._index().kept()]


def test_looks_do_not_make_what_is_remembered_longer_for_ever(
    lived_in: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.index.standing.SEEN_AT_MOST", 10)
    station = lived_in.station
    for number in range(40):
        station.saw(f"S{number}", "FX-1", NURSE)
        station.saw_list(f"list {number}", 3, NURSE)
        station.note("limit_changed", {"by": NURSE, "session": f"S{number}"})
    station.archive.find(Wanted(), most=1)

    kept = [kind for kind, _, _ in station.archive._index().kept()]

    assert len([kind for kind in kept if kind in {"patient_seen", "list_seen"}]) <= 12
    assert "limit_changed" not in kept


def test_a_short_stream_is_read_whole_and_no_index_is_opened(
    lived_in: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beginning, "LONG", 10_000)

    station, read = started(lived_in)

    assert read == lived_in.journal.head(STATION).length
    assert station.roster == lived_in.station.roster


def test_only_a_long_station_that_is_behind_keeps_its_index_up(
    lived_in: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = lived_in.station
    monkeypatch.setattr("monitor.station.core.LONG", 10_000)
    assert station.prepare_index() is None

    monkeypatch.setattr("monitor.station.core.LONG", 20)
    station.note("exported", {"by": CHARGE})
    work = station.prepare_index()
    assert work is not None
    work(unheard, never)
    assert station.prepare_index() is None
