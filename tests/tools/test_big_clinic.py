"""The made-up clinic: the same for the same size, whole, and read by the station as any other."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from monitor.care.follow_ups import DAY, windows
from monitor.domain.measures import MICRO
from monitor.journal.memory import MemoryJournal
from monitor.journal.whole import breaks
from monitor.ports import PATIENT, STATION, Entry
from monitor.service import STREAM
from tools.big_clinic import OPEN, fill
from tools.made_visits import A_DAY, person, visits

LAST = date(2026, 3, 12)


def clinic(count: int) -> MemoryJournal:
    journal = MemoryJournal()
    fill(journal, count, LAST)
    return journal


@pytest.fixture(scope="module")
def year() -> MemoryJournal:
    """Return a clinic of some weeks that nobody changes."""
    return clinic(300)


def bodies(journal: MemoryJournal, kind: str) -> Iterator[tuple[Entry, dict[str, Any]]]:
    for stream in journal.streams():
        for entry in journal.read(stream):
            if entry.kind == kind:
                yield entry, json.loads(entry.body)


def test_the_same_size_makes_the_same_entries() -> None:
    one, other = clinic(9), clinic(9)

    assert one.streams() == other.streams()
    assert [one.head(name) for name in one.streams()] == [other.head(s) for s in other.streams()]


def test_a_made_up_clinic_is_whole_and_its_last_sessions_are_open() -> None:
    journal = clinic(30)

    assert breaks(journal) == ()
    kinds = Counter(entry.kind for entry in journal.read(STATION))
    assert kinds["session_begun"] == 30
    closed = [name for name in journal.streams() if name.startswith(STREAM)]
    ends = Counter(any(e.kind == "session_closed" for e in journal.read(name)) for name in closed)
    assert ends == {True: 30 - OPEN, False: OPEN}


def test_patients_come_again_in_the_order_of_their_series_and_never_twice_a_day() -> None:
    every = list(visits(40 * A_DAY, LAST))

    assert [visit.number for visit in every] == list(range(1, 40 * A_DAY + 1))
    assert every[-1].day == LAST
    assert len({visit.session for visit in every}) == len(every)
    by_patient: dict[int, list[int]] = {}
    days = Counter((visit.patient, visit.day) for visit in every)
    for visit in every:
        by_patient.setdefault(visit.patient, []).append(visit.infusion)
    assert all(found == list(range(1, len(found) + 1)) for found in by_patient.values())
    assert set(days.values()) == {1}
    assert 1.5 < len(every) / len(by_patient) < 3


def test_some_sessions_have_alerts_amendments_and_missed_checks(year: MemoryJournal) -> None:
    names = [name for name in year.streams() if name.startswith(STREAM)]
    kinds = Counter(kind for name in names for kind in {e.kind for e in year.read(name)})

    assert kinds["session_closed"] == len(names) - OPEN
    some = ("alert_raised", "alert_acknowledged", "slot_missed", "amended", "checklist_answered")
    assert min(kinds[kind] for kind in some) > 2


def test_most_patients_have_a_file_many_a_plan_and_sessions_are_opened_from_it(
    year: MemoryJournal,
) -> None:
    files = [name for name in year.streams() if name.startswith(PATIENT)]
    planned = {
        name: entry
        for name in files
        for entry in reversed(list(year.read(name)))
        if entry.kind == "plan_signed"
    }
    taken = [body["plan"] for _, body in bodies(year, "session_opened") if body.get("plan")]

    assert len(files) > len(planned) > len(files) / 2
    assert {PATIENT + each["patient"] for each in taken if each["version"]} <= set(planned)
    assert sum(each["version"] == 1 for each in taken) > sum(each["version"] > 1 for each in taken)
    assert any(each["last_time"] and each["version"] for each in taken)
    assert any(each["questions"] for each in taken)
    told = [entry for entry in year.read(STATION) if entry.kind == "plan_signed"]
    assert len(told) == sum(1 for _ in bodies(year, "plan_signed")) - len(told)


def test_calls_are_made_tried_declined_and_struck_and_red_answers_are_noted(
    year: MemoryJournal,
) -> None:
    made = [body for _, body in bodies(year, "follow_up_made")]
    tried = [body for _, body in bodies(year, "call_tried")]
    red = [body for body in made if body["red"]]

    assert {body["kind"] for body in made} == {"day1", "week1", "weekly"}
    assert {body["outcome"] for body in tried} == {"no_answer", "call_back"}
    assert any(body["not_reached"] for body in tried)
    assert red
    assert 0 < sum(1 for _ in bodies(year, "task_answered")) <= len(red)
    for kind in ("calls_declined", "follow_up_struck"):
        assert any(bodies(year, kind)), kind


def test_every_call_is_made_while_it_is_on_the_list_and_before_the_next_infusion(
    year: MemoryJournal,
) -> None:
    ends: dict[str, int] = {e.stream: e.at for e, _ in bodies(year, "infusion_stopped")}
    starts: dict[str, list[int]] = {}
    who = {e.stream: body["patient"]["mrn"] for e, body in bodies(year, "session_opened")}
    for entry, _ in bodies(year, "infusion_started"):
        starts.setdefault(who[entry.stream], []).append(entry.at)

    for entry, body in bodies(year, "follow_up_made"):
        ended = ends[entry.stream]
        call = windows(ended)[body["week"]]
        assert (call.kind, call.opens <= entry.at < call.until) == (body["kind"], True)
        assert not [at for at in starts[who[entry.stream]] if ended < at <= entry.at]
        assert datetime.fromtimestamp(entry.at / MICRO, UTC).weekday() < 6


def test_everything_is_stored_in_the_order_of_time(year: MemoryJournal) -> None:
    station = [entry.at for entry in year.read(STATION)]
    seals = [body["session"] for _, body in bodies(year, "session_sealed")]

    assert station == sorted(station)
    assert station[-1] - station[0] > 7 * DAY
    assert max(Counter(seals).values()) > 3


def test_two_patients_are_two_people() -> None:
    people = [person(number) for number in range(1, 2000)]

    assert len({one.mrn for one in people}) == len(people)
    assert len({(one.name, one.birth_date) for one in people}) == len(people)
