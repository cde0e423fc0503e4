"""The made-up clinic: the same for the same size, whole, and read by the station as any other."""

from collections import Counter
from datetime import date

from monitor.journal.memory import MemoryJournal
from monitor.journal.whole import breaks
from monitor.ports import STATION
from tools.big_clinic import OPEN, fill, made
from tools.made_visits import A_DAY, person, visits

LAST = date(2026, 3, 12)


def clinic(count: int) -> MemoryJournal:
    journal = MemoryJournal()
    fill(journal, count, LAST)
    return journal


def test_the_same_size_makes_the_same_entries() -> None:
    one, other = clinic(9), clinic(9)

    assert one.streams() == other.streams()
    assert [one.head(name) for name in one.streams()] == [other.head(s) for s in other.streams()]


def test_a_made_up_clinic_is_whole_and_its_last_sessions_are_open() -> None:
    journal = clinic(30)

    assert breaks(journal) == ()
    kinds = Counter(entry.kind for entry in journal.read(STATION))
    assert kinds["session_begun"] == 30
    closed = [name for name in journal.streams() if name != STATION]
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


def test_some_sessions_have_alerts_amendments_and_missed_checks() -> None:
    kinds: Counter[str] = Counter()
    for visit in visits(90, LAST):
        kinds.update({entry.kind for entry in made(visit).entries})

    assert kinds["session_closed"] == 90
    assert min(kinds[k] for k in ("alert_raised", "alert_acknowledged", "slot_missed")) > 2
    assert kinds["amended"] > 0


def test_two_patients_are_two_people() -> None:
    people = [person(number) for number in range(1, 2000)]

    assert len({one.mrn for one in people}) == len(people)
    assert len({(one.name, one.birth_date) for one in people}) == len(people)
