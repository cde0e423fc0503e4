"""Making the index, keeping it up, and saying where it differed from the journals."""

import json
from collections.abc import Sequence

import pytest

from monitor.index import find
from monitor.index.build import Outcome, Read, behind, build, by_oneself, keep_up
from monitor.index.find import Wanted
from monitor.index.store import FILE, Index, in_memory, open_index
from monitor.index.workers import workers
from monitor.journal.memory import MemoryJournal
from monitor.ports import PATIENT, STATION, Batch, Draft, StorageError
from monitor.service import STREAM
from tests.index.conftest import LAST, SESSIONS, Small
from tools.big_clinic import fill


def everything(index: Index) -> list[object]:
    run = index.database.execute
    tables = ("session", "facts", "kept", "seal", "sealing")
    found: list[object] = [run(f"SELECT * FROM {t} ORDER BY 1").fetchall() for t in tables]
    words = run("SELECT rowid FROM search WHERE search MATCH '\"fx\" *' ORDER BY rowid").fetchall()
    return [*found, words, index.mark("station"), index.mark("station_sha256")]


def note(small: Small, kind: str = "printed", **body: object) -> None:
    after = small.journal.head(STATION).length
    draft = Draft(kind=kind, version=1, at=1, wall=1, body=body)
    small.journal.append([Batch(stream=STATION, drafts=[draft], after=after)])


def copy_of(small: Small, session: str, name: str, later: int = 1) -> None:
    """Store the entries of a session once more, as another one, so many microseconds later."""
    drafts = []
    for entry in small.journal.read(STREAM + session):
        body = json.loads(entry.body)
        if "session" in body:
            body["session"] = name
        drafts.append(
            Draft(
                kind=entry.kind,
                version=entry.version,
                at=entry.at + later,
                wall=entry.wall,
                body=body,
            )
        )
    small.journal.append([Batch(stream=STREAM + name, drafts=drafts, after=0)])


def test_a_fresh_index_holds_every_session_and_says_nothing_of_differences(small: Small) -> None:
    index = small.opened()
    told: list[tuple[int, int]] = []

    outcome = build(
        index,
        small.journal,
        by_oneself(small.journal),
        progress=lambda done, of: told.append((done, of)),
    )

    assert outcome == Outcome(sessions=SESSIONS)
    assert (index.count(), index.building, told[-1]) == (SESSIONS, False, (SESSIONS, SESSIONS))
    assert behind(index, small.journal) == ()


def test_several_processes_make_the_same_index_as_one(small: Small, index: Index) -> None:
    other = in_memory()

    with workers(small.folder, small.key, 2) as read:
        build(other, small.journal, read)

    assert everything(other) == everything(index)


def test_what_was_interrupted_goes_on_where_it_stopped(small: Small, index: Index) -> None:
    other = in_memory()
    asked: list[str] = []

    def slowly(streams: Sequence[str]) -> list[Sequence[Read]]:
        asked.extend(streams)
        return [piece for n in range(0, len(streams), 4) for piece in few(streams[n : n + 4])]

    few = by_oneself(small.journal)
    stops = iter([False, False, True])
    first = build(other, small.journal, slowly, stopped=lambda: next(stops))
    assert (first.stopped, other.building, other.count()) == (True, True, 12)
    asked.clear()

    second = build(other, small.journal, slowly)

    assert len(asked) == SESSIONS - 12
    assert not second.stopped
    assert everything(other) == everything(index)


def test_keeping_up_leads_to_the_same_as_making_it_anew(small: Small, index: Index) -> None:
    session = find.sessions(index, Wanted())[3]
    copy_of(small, session, "2026-0313-01")
    note(small, "session_begun", session="2026-0313-01")
    assert set(behind(index, small.journal)) == {STREAM + "2026-0313-01", STATION}

    assert keep_up(index, small.journal)

    anew = in_memory()
    build(anew, small.journal, by_oneself(small.journal))
    assert everything(anew) == everything(index)
    assert behind(index, small.journal) == ()
    assert "2026-0313-01" in index.open_sessions()


def test_keeping_up_that_is_stopped_takes_nothing_for_done(small: Small, index: Index) -> None:
    copy_of(small, find.sessions(index, Wanted())[3], "2026-0313-01")

    assert not keep_up(index, small.journal, lambda: True)

    assert behind(index, small.journal) == (STREAM + "2026-0313-01",)


@pytest.mark.parametrize(
    "spoil,outcome",
    [
        ("UPDATE session SET worst = 3 WHERE session = '{0}'", {"differed": 1}),
        ("UPDATE session SET summary = replace(summary, 'FX', 'XX')", {"differed": SESSIONS}),
        ("DELETE FROM facts", {"differed": SESSIONS}),
        ("UPDATE kept SET body = '{{}}' WHERE kind = 'settings_changed'", {"station": True}),
        ("UPDATE seal SET sealed = NULL WHERE session = '{0}'", {"station": True}),
        ("DELETE FROM sealing WHERE session = '{0}'", {"station": True}),
    ],
)
def test_rebuilding_says_that_the_index_differed_and_puts_it_right(
    small: Small, index: Index, spoil: str, outcome: dict[str, object]
) -> None:
    before = everything(index)
    with index.change():
        index.database.execute(spoil.format(find.sessions(index, Wanted())[5]))

    found = build(index, small.journal, by_oneself(small.journal))

    assert found == Outcome(sessions=SESSIONS, **outcome)  # type: ignore[arg-type]
    assert found.differs
    assert everything(index) == before
    assert not build(index, small.journal, by_oneself(small.journal)).differs


def test_a_session_that_is_missing_and_one_that_never_was_are_counted(
    small: Small, index: Index
) -> None:
    first, second = find.sessions(index, Wanted())[5:7]
    ghost = index.known(second)
    assert ghost is not None
    with index.change():
        index.remove(first)
        index.database.execute(
            "UPDATE session SET session = 'ghost' WHERE session = ?", (ghost.session,)
        )

    found = build(index, small.journal, by_oneself(small.journal))

    assert (found.missing, found.superfluous) == (2, 1)
    assert set(find.sessions(index, Wanted())) == {
        name.removeprefix(STREAM) for name in small.journal.streams() if name.startswith(STREAM)
    }


def test_words_that_do_not_belong_to_the_sessions_are_made_anew(small: Small, index: Index) -> None:
    with index.change():
        index.database.execute("INSERT INTO search (search) VALUES ('delete-all')")
    assert find.count(index, Wanted(text="fx")) == 0

    found = build(index, small.journal, by_oneself(small.journal))

    assert found == Outcome(sessions=SESSIONS, words=True)
    assert find.count(index, Wanted(text="fx")) == SESSIONS


def test_a_session_that_makes_no_sense_is_named_and_stops_nothing(small: Small) -> None:
    nonsense = Draft(kind="session_opened", version=1, at=1, wall=1, body={"by": "x"})
    newer = Draft(kind="never_heard_of", version=1, at=1, wall=1, body={})
    small.journal.append([Batch(stream=STREAM + "bad", drafts=[nonsense], after=0)])
    small.journal.append([Batch(stream=STREAM + "new", drafts=[newer], after=0)])
    index = small.opened()

    outcome = build(index, small.journal, by_oneself(small.journal))

    assert (outcome.unreadable, index.count()) == (2, SESSIONS)
    assert dict(index.troubles()) == {
        STREAM + "bad": "damaged", STREAM + "new": "newer_format",
    }  # fmt: skip


def test_two_sessions_of_one_moment_are_two(index: Index, small: Small) -> None:
    session = find.sessions(index, Wanted())[3]
    for number in range(3):
        copy_of(small, session, f"twin-{number}", 0)
    keep_up(index, small.journal)

    assert index.count() == SESSIONS + 3
    assert {"twin-0", "twin-1", "twin-2", session} <= set(find.sessions(index, Wanted()))


def test_an_index_that_is_damaged_lost_or_of_another_key_is_begun_anew(small: Small) -> None:
    index = small.opened()
    build(index, small.journal, by_oneself(small.journal))
    index.close()
    path = small.folder / FILE
    whole = path.read_bytes()

    for broken in (b"", whole[:5000], bytes(len(whole)), whole[:4096] + bytes(len(whole) - 4096)):
        path.write_bytes(broken)
        again = small.opened()
        assert again.building
        build(again, small.journal, by_oneself(small.journal))
        assert again.count() == SESSIONS
        again.close()
    other = open_index(small.folder, bytes(32))
    assert other is not None
    assert other.building
    other.close()


def test_an_index_is_not_made_where_nothing_is_to_be_written(small: Small) -> None:
    assert open_index(small.folder, small.key, read_only=True) is None
    assert not (small.folder / FILE).exists()


def test_no_name_stands_in_the_file_as_it_is(small: Small, index: Index) -> None:
    row = next(iter(find.rows(index, find.places(index, Wanted(), most=1)).values()))
    content = b"".join(path.read_bytes() for path in small.folder.glob(f"{FILE}*"))

    assert row.name.encode() not in content
    assert row.mrn.lower().encode() not in content.lower()


def test_a_worker_that_cannot_open_the_journal_says_why(small: Small) -> None:
    with workers(small.folder, bytes(32), 1) as read, pytest.raises(StorageError) as failed:
        build(in_memory(), small.journal, read)

    assert failed.value.what == "wrong_key"


def test_a_journal_in_memory_is_indexed_as_well() -> None:
    journal = MemoryJournal()
    fill(journal, 5, LAST)
    index = in_memory()

    assert build(index, journal, by_oneself(journal)).sessions == 5


def test_the_numbers_that_a_patient_ever_had_lead_to_them(small: Small, index: Index) -> None:
    stream = PATIENT + "p-1"
    told = [
        Draft(kind="patient_registered", version=1, at=1, wall=1, body={"mrn": "OLD-1"}),
        Draft(kind="allergies_recorded", version=1, at=2, wall=2, body={"allergies": ""}),
    ]
    small.journal.append([Batch(stream=stream, drafts=told, after=0)])
    keep_up(index, small.journal)
    assert (index.patient_of("OLD-1"), index.patient_of("NEW-1")) == ("p-1", None)

    corrected = Draft(kind="patient_corrected", version=1, at=3, wall=3, body={"mrn": "NEW-1"})
    small.journal.append([Batch(stream=stream, drafts=[corrected], after=2)])
    keep_up(index, small.journal)
    assert (index.patient_of("OLD-1"), index.patient_of("NEW-1")) == ("p-1", "p-1")

    with index.change():
        index.put_patient("p-1", ["WRONG"])
        index.put_patient("ghost", ["G-1"])
    found = build(index, small.journal, by_oneself(small.journal))
    assert (found.patients, index.patient_of("NEW-1"), index.patient_of("G-1")) == (2, "p-1", None)
