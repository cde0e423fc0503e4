"""What every journal promises, whatever it is made of."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from monitor.journal.chain import GENESIS, verify
from monitor.journal.memory import MemoryJournal
from monitor.ports import STATION, Batch, Entry, Head, Journal, News, SignOfLife, StorageError
from tests.journal.drafts import NOON, batch, draft


def everything(journal: Journal) -> dict[str, tuple[str, ...]]:
    return {name: tuple(e.body for e in journal.read(name)) for name in journal.streams()}


def test_a_new_journal_is_empty(journal: Journal) -> None:
    assert journal.streams() == ()
    assert list(journal.read("session-1")) == []
    assert journal.head("session-1") == Head(length=0, sha256=GENESIS)


def test_entries_are_read_back_as_they_were_returned(journal: Journal) -> None:
    returned = journal.append([batch("session-1", 1, 2, 3)])

    assert tuple(journal.read("session-1")) == returned
    assert [entry.seq for entry in returned] == [1, 2, 3]
    assert {entry.zone for entry in returned} == {"Europe/Berlin"}


def test_an_entry_keeps_all_that_was_drafted(journal: Journal) -> None:
    what = draft(7, note="Å “quoted” \x00 \U0001f642", nothing=None, yes=True, many=[1, {"a": []}])

    (entry,) = journal.append([Batch(stream="session-1", drafts=[what], after=0)])

    assert (entry.kind, entry.version, entry.at, entry.wall) == (
        "check_saved",
        1,
        NOON + 7,
        NOON,
    )
    assert entry.body == (
        '{"many":[1,{"a":[]}],"note":"Å “quoted” \\u0000 \U0001f642","nothing":null,"number":7,'
        '"yes":true}'
    )
    assert list(journal.read("session-1")) == [entry]


def test_reading_can_begin_after_an_entry(journal: Journal) -> None:
    journal.append([batch("session-1", 1, 2, 3)])

    assert [entry.seq for entry in journal.read("session-1", after=1)] == [2, 3]
    assert list(journal.read("session-1", after=3)) == []
    assert list(journal.read("session-1", after=9)) == []


def test_a_long_stream_is_read_whole_and_in_order(journal: Journal) -> None:
    journal.append([batch("session-1", *range(1, 1001))])
    journal.append([batch("session-1", *range(1001, 1202), after=1000)])

    assert [entry.seq for entry in journal.read("session-1")] == list(range(1, 1202))
    assert [entry.seq for entry in journal.read("session-1", after=701)] == list(range(702, 1202))


def test_appending_while_reading_disturbs_neither(journal: Journal) -> None:
    journal.append([batch("session-1", 1, 2)])
    reading = journal.read("session-1")
    first = next(reading)

    journal.append([batch("session-1", 3, after=2)])

    assert first.seq == 1
    assert [entry.seq for entry in reading][:1] == [2]
    assert journal.head("session-1").length == 3


def test_the_chain_of_each_stream_is_whole(journal: Journal) -> None:
    journal.append([batch("session-1", 1, 2), batch(STATION, 1)])
    journal.append([batch(STATION, 2, after=1), batch("session-1", 3, after=2)])

    assert journal.streams() == ("session-1", STATION)
    for stream in journal.streams():
        *_, last = journal.read(stream)
        assert verify(stream, journal.read(stream)) is None
        assert journal.head(stream) == Head(length=last.seq, sha256=last.sha256)


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_batch_that_does_not_come_next_is_refused(journal: Journal, after: int) -> None:
    journal.append([batch("session-1", 1, 2)])
    before = everything(journal)

    with pytest.raises(StorageError) as refusal:
        journal.append([batch("session-1", 3, after=after)])

    assert refusal.value.what == "conflict"
    assert everything(journal) == before


def test_one_batch_that_cannot_be_stored_keeps_all_others_out(journal: Journal) -> None:
    journal.append([batch(STATION, 1)])
    before = everything(journal)

    with pytest.raises(StorageError):
        journal.append([batch("session-1", 1, 2), batch(STATION, 2, after=0)])
    with pytest.raises(TypeError):
        journal.append(
            [batch("session-1", 1), Batch(stream=STATION, drafts=[draft(2, x=0.5)], after=1)]
        )

    assert everything(journal) == before
    journal.append([batch("session-1", 1), batch(STATION, 2, after=1)])


def test_two_batches_of_one_stream_follow_each_other(journal: Journal) -> None:
    journal.append([batch("session-1", 1, 2), batch("session-1", 3, after=2)])

    assert journal.head("session-1").length == 3
    with pytest.raises(StorageError):
        journal.append([batch("session-1", 4, after=3), batch("session-1", 5, after=3)])
    assert journal.head("session-1").length == 3


def test_appending_nothing_still_says_when_the_stream_has_moved_on(journal: Journal) -> None:
    assert journal.append([]) == ()
    assert journal.append([batch("session-1")]) == ()
    assert journal.streams() == ()
    with pytest.raises(StorageError):
        journal.append([batch("session-1", after=1)])


def test_the_last_sign_of_life_replaces_the_one_before(journal: Journal) -> None:
    first = SignOfLife(at=NOON, wall=NOON + 1, boot="b1", elapsed=5)
    second = SignOfLife(at=NOON + 5, wall=NOON + 6, boot="b2", elapsed=10)

    assert journal.sign_of_life() is None
    journal.record_sign_of_life(first)
    journal.record_sign_of_life(second)

    assert journal.sign_of_life() == second
    assert journal.streams() == ()


@pytest.mark.parametrize(
    "call",
    [
        lambda journal: journal.append([batch("session-1", 1)]),
        lambda journal: list(journal.read("session-1")),
        lambda journal: journal.head("session-1"),
        lambda journal: journal.streams(),
        lambda journal: journal.sign_of_life(),
        lambda journal: journal.record_sign_of_life(SignOfLife(at=1, wall=1, boot="b", elapsed=1)),
    ],
)
def test_a_closed_journal_refuses_every_call(
    journal: Journal, call: Callable[[Journal], object]
) -> None:
    journal.close()
    journal.close()

    with pytest.raises(ValueError, match="closed"):
        call(journal)


def test_news_are_the_streams_of_what_was_stored_after_a_place(journal: Journal) -> None:
    assert journal.news(0) == News(place=0, streams=())
    journal.append([batch("session-2", 1), batch(STATION, 1)])
    before = journal.news(0)
    journal.append([batch("session-1", 1, 2), batch(STATION, 2, after=1)])

    assert before == News(place=2, streams=("session-2", STATION))
    assert journal.news(2) == News(place=5, streams=("session-1", STATION))
    assert journal.news(5) == News(place=5, streams=())


def test_entries_of_another_journal_are_adopted_as_they_are(journal: Journal) -> None:
    other = MemoryJournal(zone="Asia/Tokyo")
    entries = other.append([batch("session-1", 1, 2), batch("session-2", 1)])

    journal.adopt(entries)

    assert tuple(journal.read("session-1")) == entries[:2]
    assert journal.head("session-2") == other.head("session-2")
    assert verify("session-1", journal.read("session-1")) is None


def test_entries_that_do_not_come_next_are_not_adopted(journal: Journal) -> None:
    other = MemoryJournal()
    first, second = other.append([batch("session-1", 1, 2)])
    foreign = MemoryJournal().append([batch("session-1", 7)])

    for wrong in ([second], [first, first], [*foreign, second]):
        with pytest.raises(StorageError) as refusal:
            journal.adopt(wrong)
        assert refusal.value.what == "conflict"

    assert journal.streams() == ()
    journal.adopt([first])
    journal.adopt([second])


def test_another_thread_reads_beside_what_is_there(journal: Journal) -> None:
    written = journal.append([batch("session-1", 1, 2, 3)])

    def read() -> tuple[Entry, ...]:
        with journal.beside() as reader:
            return tuple(reader.read("session-1"))

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(read).result() == written
    assert journal.append([batch("session-1", 4, after=3)])[0].seq == 4
