"""Finding sessions in the index: the same as going through all of them, the newest first."""

from collections.abc import Callable

import pytest

from monitor.boards import SessionRow
from monitor.domain.protocol import Phase
from monitor.index import find
from monitor.index.find import Wanted
from monitor.index.store import Index
from tests.index.conftest import SESSIONS, Small


def found(index: Index, wanted: Wanted) -> list[SessionRow]:
    places = find.places(index, wanted, most=1000)
    rows = find.rows(index, places)
    return [rows[place] for place in places]


def test_all_sessions_are_there_the_newest_first(index: Index) -> None:
    rows = found(index, Wanted())

    assert len(rows) == SESSIONS == find.count(index, Wanted())
    assert [row.opened_at for row in rows] == sorted((r.opened_at for r in rows), reverse=True)


def test_rows_are_those_that_folding_the_sessions_gives(index: Index, small: Small) -> None:
    from monitor.boards import row
    from monitor.journal.sqlcipher import SqlcipherJournal
    from monitor.protocols.read import load
    from monitor.service import STREAM, events_of, fold

    def folded(journal: SqlcipherJournal, session: str) -> SessionRow:
        import json

        state, _ = fold(events_of(journal.read(STREAM + session), json.loads), load)
        return row(state)

    for one in found(index, Wanted()):
        assert one == folded(small.journal, one.session)


@pytest.mark.parametrize(
    "wanted,keeps",
    [
        (Wanted(alerts=True), lambda row: row.worst > 0),
        (Wanted(unsigned=True), lambda row: row.phase is not Phase.CLOSED),
        (Wanted(amended=True), lambda row: row.amended),
        (Wanted(protocol="ketamine-mood"), lambda row: "depression" in row.protocol.lower()),
        (Wanted(text="a", alerts=True), None),
        (Wanted(text="fx", protocol="ketamine-pain"), None),
    ],
)
def test_a_filter_keeps_what_it_says(
    index: Index, wanted: Wanted, keeps: Callable[[SessionRow], bool] | None
) -> None:
    rows = found(index, wanted)

    if keeps is not None:
        assert {r.session for r in rows} == {r.session for r in found(index, Wanted()) if keeps(r)}
    assert find.count(index, wanted) == len(rows)
    assert [row.session for row in rows] == list(find.sessions(index, wanted))


def test_pieces_of_a_list_follow_each_other_without_a_gap(index: Index) -> None:
    for wanted in (Wanted(), Wanted(text="fx"), Wanted(text="fx", alerts=True)):
        whole = find.places(index, wanted, most=1000)
        pieces: list[int] = []
        before = find.FIRST
        while piece := find.places(index, wanted, before=before, most=7):
            pieces += piece
            before = piece[-1]
        assert pieces == whole


def test_a_span_of_time_takes_its_beginning_and_not_its_end(index: Index) -> None:
    rows = found(index, Wanted())
    since, until = rows[10].opened_at, rows[3].opened_at

    kept = found(index, Wanted(since=since, until=until))

    assert [row.session for row in kept] == [row.session for row in rows[4:11]]


def test_only_named_sessions_are_found(index: Index) -> None:
    names = tuple(row.session for row in found(index, Wanted())[5:8])

    assert find.sessions(index, Wanted(only=names)) == names
    assert find.sessions(index, Wanted(only=())) == ()


def test_a_patients_series_is_all_their_sessions_the_oldest_first(index: Index) -> None:
    rows = found(index, Wanted())
    mrn = next(r.mrn for r in rows if sum(other.mrn == r.mrn for other in rows) > 1)

    series = find.series(index, [mrn])

    assert [row for row, _ in series] == [row for row in reversed(rows) if row.mrn == mrn]
    assert all(facts for _, facts in series)


def test_more_than_are_counted_are_said_to_be_more(index: Index) -> None:
    assert find.count(index, Wanted(text="fx"), most=10) == 11
    assert find.count(index, Wanted(text="fx"), most=SESSIONS) == SESSIONS


def test_the_protocols_of_the_sessions_are_listed_with_how_many_have_them(index: Index) -> None:
    offered = dict(find.protocols(index))

    assert sum(offered.values()) == SESSIONS
    assert all(find.count(index, Wanted(protocol=name)) == n for name, n in offered.items())
