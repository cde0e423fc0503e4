"""Series and months, out of the journal of a station."""

import json
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from monitor.boards import SessionRow
from monitor.care.facts import facts, to_plain
from monitor.care.period import parse
from monitor.domain import commands as cmd
from monitor.domain.refusals import Refused
from monitor.quality import FromIndex, FromJournals, Quality
from tests.care.made import session as told
from tests.room import CHARGE, MANAGER, NURSE, Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_a_patients_series_is_read_from_the_sessions_under_the_mrn(room: Room) -> None:
    first = room.opens(1)
    room.checks(sbp=130)
    room.cancels(1)
    room.wait(60)
    room.opens(2)
    room.wait(60)
    again = room.opens(1)

    told = room.station.quality.series("M1", "M9")

    assert [point.facts.session for point in told.points] == [first, again]
    assert [point.facts.checks for point in told.points] == [1, 0]
    assert room.station.quality.series("M7").points == ()
    assert room.station.quality is room.station.quality


def test_the_sessions_of_a_time_are_those_opened_in_it(room: Room) -> None:
    first = room.opens(1)
    room.wait(60)
    since = room.now
    second = room.opens(2)
    room.wait(60)
    room.opens(3)
    until = room.session(3).opened_at
    source = FromJournals(room.station)

    assert [c.facts.session for c in source.between(since, until)] == [second]
    assert [c.facts.session for c in source.between(0, until)] == [first, second]


class Kept:
    """Facts as the archive keeps them, of one session at instant 5."""

    def __init__(self, *, whole: bool = True) -> None:
        self._whole = whole
        self.fact = told(mode="")
        self.asked: list[tuple[int, int]] = []

    def whole(self) -> bool:
        return self._whole

    def series(self, *mrns: str) -> list[tuple[SessionRow, str]]:
        return [(None, json.dumps(to_plain(self.fact)))]  # type: ignore[list-item]

    def counted(self, since: int, until: int) -> list[tuple[str, str]]:
        self.asked.append((since, until))
        return [("M1", json.dumps(to_plain(self.fact)))]


def test_the_index_gives_the_facts_without_the_journals(room: Room) -> None:
    kept = Kept()
    source = FromIndex(kept, FromJournals(room.station))

    assert source.of_patient(["M1"]) == (kept.fact,)
    assert [(c.patient, c.facts) for c in source.between(0, 9)] == [("M1", kept.fact)]
    assert source.states(0, 9, "") == Counter()
    assert source.states(0, 9, "training") == Counter()


def test_while_the_index_is_made_the_journals_are_read(room: Room) -> None:
    session = room.opens(1)
    room.starts()
    room.wait(600)
    source = FromIndex(Kept(whole=False), FromJournals(room.station))

    assert [f.session for f in source.of_patient(["M1"])] == [session]
    assert [c.facts.session for c in source.between(0, room.now)] == [session]
    planned = [s for s in facts(room.session()).slots if s.kind.value == "planned"]
    assert source.states(0, room.now, "").total() == len(planned) > 0


# months -----------------------------------------------------------------------------------


def test_a_month_counts_the_sessions_between_its_local_midnights(room: Room) -> None:
    room.opens(1)
    quality = room.station.quality
    month = quality.today(room.now)
    assert month == parse("2026-03")

    found = quality.month(month, room.now)

    assert (found.numbers.sessions, found.numbers.patients) == (1, 1)
    assert found.so_far == date(2026, 3, 12)
    before = quality.month(month.moved(-1), room.now)
    assert (before.numbers.sessions, before.so_far) == (0, None)


def test_a_period_is_read_in_steps_and_nothing_of_the_future(room: Room) -> None:
    kept = Kept()
    quality = Quality(FromIndex(kept, FromJournals(room.station)), room.station)

    *steps, last = quality.reading(parse("2026-03"), room.now)

    assert last is not None
    assert set(steps) == {None}
    assert max(until for _, until in kept.asked) <= room.now + 1
    spans = sorted(kept.asked)
    assert all(a[1] == b[0] for a, b in pairwise(spans))


def test_replayed_sessions_are_no_sessions_of_the_clinic(room: Room) -> None:
    kept = Kept()
    kept.fact = told(mode="replay")
    quality = Quality(FromIndex(kept, FromJournals(room.station)), room.station)

    assert quality.month(parse("2026-03"), room.now).numbers.sessions == 0


def test_where_all_is_practice_the_practice_counts(room: Room) -> None:
    kept = Kept()
    kept.fact = told(mode="training")
    room.station.training = True
    quality = Quality(FromIndex(kept, FromJournals(room.station)), room.station)

    assert quality.counted(parse("2026-03"), room.now)[0].facts is not None


# files ------------------------------------------------------------------------------------


def test_report_and_tables_go_where_records_go_and_never_over_others(room: Room) -> None:
    room.opens(1)
    quality, month = room.station.quality, parse("2026-03")

    report = quality.prepare_report(month, room.now, CHARGE)()
    first = quality.prepare_tables(month, room.now, MANAGER)()
    second = quality.prepare_tables(month, room.now, MANAGER)()

    assert report == room.folder / "records" / "month-2026-03.pdf"
    assert report.read_bytes().startswith(b"%PDF")
    assert [first.name, second.name] == ["month-2026-03", "month-2026-03_2"]
    assert sorted(path.name for path in first.iterdir()) == [
        "alerts.csv",
        "checks.csv",
        "figures.csv",
        "follow-ups.csv",
        "overrides.csv",
        "sessions.csv",
    ]


def test_a_nurse_sees_the_month_and_takes_nothing_out(room: Room) -> None:
    month = parse("2026-03")

    with pytest.raises(Refused):
        room.station.quality.prepare_report(month, room.now, NURSE)
    with pytest.raises(Refused):
        room.station.quality.prepare_tables(month, room.now, NURSE)


def test_the_summary_of_a_series_is_written_for_who_works_at_the_chairs(room: Room) -> None:
    session = room.opens(1)
    room.checks(pain=8)
    quality = room.station.quality

    path = quality.prepare_summary(("M1",), room.now, NURSE)()

    assert path.name == f"summary-{session}-2026-03-12.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    with pytest.raises(Refused):
        quality.prepare_summary(("M1",), room.now, "Nobody")
    with pytest.raises(ValueError, match="no session"):
        quality.prepare_summary(("M9",), room.now, NURSE)


def test_the_summary_is_sealed_where_the_clinic_seals_its_exports(room: Room) -> None:
    room.opens(1)
    room.station.change_settings(CHARGE, exports_sealed=True)

    path = room.station.quality.prepare_summary(("M1",), room.now, NURSE)()

    assert not path.read_bytes().startswith(b"%PDF")
    assert room.station.keeping.read_export(path.with_name(path.name.removesuffix(path.suffix)))


def test_report_and_tables_are_sealed_where_the_clinic_seals_its_exports(room: Room) -> None:
    room.opens(1)
    quality, period = room.station.quality, room.station.quality.today(room.now)
    plain = quality.prepare_tables(period, room.now, MANAGER)()
    room.station.change_settings(CHARGE, exports_sealed=True)

    report = quality.prepare_report(period, room.now, MANAGER)()
    sealed = quality.prepare_tables(period, room.now, MANAGER)()

    assert report.name.endswith(".pdf.sealed")
    files = (report, *sealed.iterdir())
    names = {path.name for path in files[1:]}
    assert names == {f"{path.name}.sealed" for path in plain.iterdir()}
    read = room.station.keeping.read_export
    for path in files:
        assert path.read_bytes()[:4] not in (b"%PDF", b"sess", b"code")
        assert read(path.with_name(path.name.removesuffix(".sealed")))
    assert all(read(sealed / path.name) == path.read_bytes() for path in plain.iterdir())


def test_a_closed_session_with_a_follow_up_is_counted_with_it(room: Room) -> None:
    room.opens(1)
    room.starts()
    room.does(cmd.StopInfusion(by=NURSE, reason="completed"))

    assert room.station.quality.series("M1").points[0].facts.ended_at is not None
