"""A clinic of 2,000 sessions with files, plans and calls: what is found and counted is right.

Nothing is timed here (`make bench` does that). Everything is held against a count of its own, out
of the sessions as the journal has them, without the index.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from unicodedata import combining, normalize

import pytest

from monitor.boards import SessionRow, row
from monitor.care.facts import SessionFacts, facts, from_plain
from monitor.care.follow_ups import HOUR, CallFacts, call_facts, due_now, next_start
from monitor.care.quality import Counted, quality
from monitor.care.relief import Scale
from monitor.domain.commands import Instant
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Phase
from monitor.domain.state import Session
from monitor.index import find
from monitor.index.build import build, by_oneself, keep_up
from monitor.index.find import Wanted
from monitor.index.store import Index, in_memory
from monitor.journal.memory import MemoryJournal
from monitor.ports import PATIENT, Entry
from monitor.protocols.read import load
from monitor.service import STREAM, events_of, fold
from tests.index.test_build import everything
from tools.big_clinic import fill
from tools.made_visits import drawn, person

SESSIONS = 2_000
LAST = date(2026, 3, 12)
SINCE = round(datetime(2026, 2, 1, tzinfo=UTC).timestamp()) * MICRO
UNTIL = round(datetime(2026, 3, 1, tzinfo=UTC).timestamp()) * MICRO


@dataclass(frozen=True)
class Told:
    """A session as its journal has it."""

    row: SessionRow
    protocol: str
    facts: SessionFacts
    calls: CallFacts


@dataclass(frozen=True)
class Whole:
    """The clinic, its index, and every session read without it, the newest first."""

    journal: MemoryJournal
    index: Index
    sessions: tuple[Told, ...]


def _read(journal: MemoryJournal, stream: str) -> Session:
    return fold(events_of(journal.read(stream), json.loads), load)[0]


@pytest.fixture(scope="module")
def clinic() -> Whole:
    journal, index = MemoryJournal(), in_memory()
    fill(journal, SESSIONS, LAST)
    build(index, journal, by_oneself(journal))
    read = (_read(journal, name) for name in journal.streams() if name.startswith(STREAM))
    told = [
        Told(row=row(each), protocol=each.protocol.id, facts=facts(each), calls=call_facts(each))
        for each in read
    ]
    newest = sorted(told, key=lambda each: each.row.opened_at, reverse=True)
    return Whole(journal, index, tuple(newest))


def _plainly(text: str) -> str:
    """Return a name as somebody types it who knows no accents."""
    for letter, typed in (("Ł", "L"), ("ł", "l"), ("Ø", "O"), ("ø", "o"), ("’", "'"), ("ß", "ss")):
        text = text.replace(letter, typed)
    return "".join(c for c in normalize("NFD", text) if not combining(c)).lower()


def test_a_name_without_accents_a_number_and_a_birth_date_find_whose_they_are(
    clinic: Whole,
) -> None:
    mine: dict[str, list[str]] = {}
    for each in clinic.sessions:
        mine.setdefault(each.row.mrn, []).append(each.row.session)
    chosen = list(mine)[:: len(mine) // 25]

    for mrn in chosen:
        shown = next(each.row for each in clinic.sessions if each.row.mrn == mrn)
        words = _plainly(shown.name).split()
        namesakes = {
            each.row.session
            for each in clinic.sessions
            if set(words) <= set(_plainly(each.row.name).split())
        }
        for text in (" ".join(words), " ".join(reversed(words)).upper()):
            assert namesakes <= set(find.sessions(clinic.index, Wanted(text=text)))
        assert find.sessions(clinic.index, Wanted(text=mrn)) == tuple(mine[mrn])
        both = f"{words[-1][:4]} {shown.birth_date}"
        assert set(mine[mrn]) <= set(find.sessions(clinic.index, Wanted(text=both)))


@pytest.mark.parametrize(
    "wanted,keeps",
    [
        (Wanted(alerts=True), lambda each: each.row.worst > 0),
        (Wanted(unsigned=True), lambda each: each.row.phase is not Phase.CLOSED),
        (Wanted(amended=True), lambda each: each.row.amended),
        (Wanted(protocol="ketamine-mood"), lambda each: each.protocol == "ketamine-mood"),
        (
            Wanted(alerts=True, protocol="ketamine-pain", since=SINCE, until=UNTIL),
            lambda each: (
                each.row.worst > 0
                and each.protocol == "ketamine-pain"
                and SINCE <= each.row.opened_at < UNTIL
            ),
        ),
    ],
)
def test_a_filter_finds_what_going_through_all_sessions_finds(
    clinic: Whole, wanted: Wanted, keeps: Callable[[Told], bool]
) -> None:
    expected = tuple(each.row.session for each in clinic.sessions if keeps(each))

    assert 0 < len(expected) < SESSIONS
    assert find.sessions(clinic.index, wanted) == expected
    assert find.count(clinic.index, wanted) == len(expected)


def test_the_sessions_with_a_late_call_are_found_by_name(clinic: Whole) -> None:
    at = clinic.sessions[0].row.opened_at + 3 * HOUR
    late = tuple(each.row.session for each in clinic.sessions if _late(clinic, each.calls, at))

    assert 3 < len(late) < 100
    assert find.sessions(clinic.index, Wanted(only=late)) == late


def _late(clinic: Whole, calls: CallFacts, at: Instant) -> bool:
    same = (each.calls for each in clinic.sessions if each.row.mrn == calls.mrn)
    due = due_now(calls, at, next_start(calls, same))
    return due is not None and due[1]


def test_a_patients_series_is_what_the_sessions_say(clinic: Whole) -> None:
    patients = {each.row.mrn for each in clinic.sessions}

    for number in range(30):
        mrn = person(1 + drawn(len(patients), "series", number)).mrn
        expected = [each.facts for each in reversed(clinic.sessions) if each.row.mrn == mrn]
        found = find.series(clinic.index, [mrn])
        assert [from_plain(json.loads(kept)) for _, kept in found] == expected
    assert any(fact.facts.contacts for fact in clinic.sessions)


def test_a_month_is_what_the_sessions_say_and_its_relief_is_known_by_calls(clinic: Whole) -> None:
    mine = [e for e in reversed(clinic.sessions) if SINCE <= e.row.opened_at < UNTIL]
    from_index = [
        Counted(patient=mrn, facts=from_plain(json.loads(kept)))
        for mrn, kept in find.counted(clinic.index, SINCE, UNTIL)
    ]

    expected = quality([Counted(patient=e.row.mrn, facts=e.facts) for e in mine], SINCE, UNTIL)
    assert quality(from_index, SINCE, UNTIL) == expected
    assert expected.sessions == len(mine) > 400
    assert expected.amendments > 0
    pain = next(each for each in expected.benefits if each.scale is Scale.PAIN)
    assert 20 < pain.followed < pain.infusions


def test_every_registered_patient_is_found_by_their_number(clinic: Whole) -> None:
    files = [name for name in clinic.journal.streams() if name.startswith(PATIENT)]
    registered = {
        json.loads(next(clinic.journal.read(name)).body)["mrn"]: name.removeprefix(PATIENT)
        for name in files
    }

    assert len(registered) == len(files) > 300
    assert {mrn: clinic.index.patient_of(mrn) for mrn in registered} == registered
    assert clinic.index.patient_of(person(0).mrn) is None


def test_a_start_takes_up_nothing_of_what_is_over_however_many_patients_there_are(
    clinic: Whole,
) -> None:
    kinds = Counter(kind for kind, _, _ in clinic.index.kept())

    assert kinds == {"person_added": 6, "settings_changed": 1}


def test_keeping_up_day_by_day_leads_to_what_making_it_anew_does(clinic: Whole) -> None:
    other, kept = MemoryJournal(), in_memory()
    build(kept, other, by_oneself(other))

    for some in _in_parts(clinic.journal, 8):
        other.adopt(some)
        assert keep_up(kept, other)

    assert everything(kept) == everything(clinic.index)
    assert not build(kept, other, by_oneself(other)).differs


def _in_parts(journal: MemoryJournal, number: int) -> Iterator[list[Entry]]:
    """Yield everything in the order in which it was stored, in some parts."""
    streams = {name: journal.read(name) for name in journal.streams()}
    every = (next(streams[name]) for name in journal._order)
    size = -(-len(journal._order) // number)
    while some := list(islice(every, size)):
        yield some


def test_an_index_that_differs_says_how_and_is_put_right(clinic: Whole) -> None:
    before = everything(clinic.index)
    spoilt = [each.row.session for each in clinic.sessions if each.facts.contacts][:3]
    names = json.dumps(spoilt)
    with clinic.index.change():
        clinic.index.remove(clinic.sessions[9].row.session)
        clinic.index.database.execute(
            "UPDATE facts SET facts = '{}' WHERE place IN (SELECT place FROM session"
            " WHERE session IN (SELECT value FROM json_each(?)))",
            (names,),
        )
    assert everything(clinic.index) != before

    found = build(clinic.index, clinic.journal, by_oneself(clinic.journal))

    assert (found.sessions, found.missing, found.differed) == (SESSIONS, 1, 3)
    assert everything(clinic.index) == before
    assert Counter(find.sessions(clinic.index, Wanted())).most_common(1)[0][1] == 1
