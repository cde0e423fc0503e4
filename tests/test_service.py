"""A session decides, makes it durable, and only then believes it."""

import json
from collections.abc import Sequence

import pytest

from monitor.codec import UnreadableEventError
from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Order, Patient
from monitor.domain.protocol import Phase
from monitor.domain.refusals import Refused
from monitor.domain.state import Session
from monitor.journal.memory import MemoryJournal
from monitor.ports import Batch, Entry, Now, StorageError
from monitor.protocols.read import load, shipped
from monitor.service import SessionService, at_least, events_of, fold
from tests.domain.chair import CALM_BASELINE, OPENED, values

MINUTE = 60_000_000


class FullJournal(MemoryJournal):
    """A journal whose disk can be full."""

    full = False

    def append(self, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        if self.full:
            raise StorageError("full")
        return super().append(batches)


def now(minute: float = 0, *, behind: int = 0) -> Now:
    """Return a look at the clocks; the wall clock may lag `behind`."""
    at = OPENED + round(minute * MINUTE)
    return Now(at=at, wall=at - behind)


def opening() -> cmd.OpenSession:
    return cmd.OpenSession(
        by="RN",
        session="S1",
        chair=1,
        patient=Patient(mrn="1", name="Pat Ient", birth_date="1970-01-01", sex="female"),
        protocol=shipped()["ketamine-pain"],
        order=Order(planned_min=60, prescriber="Dr X"),
        mode="replay",
    )


@pytest.fixture
def journal() -> FullJournal:
    return FullJournal()


@pytest.fixture
def service(journal: FullJournal) -> SessionService:
    return SessionService.open(journal, opening(), now())


def stored(journal: MemoryJournal) -> tuple[Session, int]:
    """Return the session as the journal alone tells it."""
    return fold(events_of(journal.read("session:S1"), json.loads), load)


def test_opening_writes_the_first_entries_of_the_sessions_stream(
    service: SessionService, journal: FullJournal
) -> None:
    entries = list(journal.read("session:S1"))

    assert service.stream == "session:S1"
    assert [e.kind for e in entries] == ["session_opened", "slot_opened"]
    assert service.length == len(service.opened) == 2


def test_what_follows_from_a_command_is_durable_and_believed(
    service: SessionService, journal: FullJournal
) -> None:
    command = cmd.SaveCheck(by="RN", values=values(CALM_BASELINE))

    events = service.execute(command, now(5))

    assert [type(e) for e in events] == [ev.CheckSaved, ev.SlotFulfilled]
    assert journal.head("session:S1").length == service.length == 4
    assert len(service.session.checks) == 1


def test_the_journal_alone_tells_the_same_session(
    service: SessionService, journal: FullJournal
) -> None:
    service.execute(cmd.SaveCheck(by="RN", values=values(CALM_BASELINE)), now(5))
    service.execute(cmd.StartInfusion(by="RN"), now(10))
    service.execute(cmd.ObserveTime(), now(40))

    session, length = stored(journal)

    assert (session, length) == (service.session, service.length)


def test_a_session_read_back_goes_on(service: SessionService, journal: FullJournal) -> None:
    service.execute(cmd.SaveCheck(by="RN", values=values(CALM_BASELINE)), now(5))
    session, length = stored(journal)

    again = SessionService(journal, session, length)
    again.execute(cmd.StartInfusion(by="RN"), now(10))

    assert again.opened == ()
    assert stored(journal)[0].phase is Phase.INFUSION


def test_a_refusal_records_nothing(service: SessionService, journal: FullJournal) -> None:
    before, head = service.session, journal.head("session:S1")

    with pytest.raises(Refused):
        service.execute(cmd.PauseInfusion(by="RN"), now(5))

    assert service.session is before
    assert journal.head("session:S1") == head


def test_what_cannot_be_stored_is_not_believed(
    service: SessionService, journal: FullJournal
) -> None:
    before = service.session
    journal.full = True

    with pytest.raises(StorageError):
        service.execute(cmd.WriteNote(by="RN", text="hello"), now(5))
    assert service.session is before

    journal.full = False
    service.execute(cmd.WriteNote(by="RN", text="hello"), now(6))
    assert journal.head("session:S1").length == service.length == 3


def test_an_opening_that_cannot_be_stored_opens_nothing(journal: FullJournal) -> None:
    journal.full = True

    with pytest.raises(StorageError):
        SessionService.open(journal, opening(), now())

    assert journal.streams() == ()


def test_two_processes_do_not_write_after_the_same_entry(
    service: SessionService, journal: FullJournal
) -> None:
    other = SessionService(journal, service.session, service.length)
    service.execute(cmd.WriteNote(by="RN", text="mine"), now(5))

    with pytest.raises(StorageError) as error:
        other.execute(cmd.WriteNote(by="RN", text="yours"), now(6))

    assert error.value.what == "conflict"


def test_a_look_that_changes_nothing_writes_nothing(
    service: SessionService, journal: FullJournal
) -> None:
    assert service.execute(cmd.ObserveTime(), now(5)) == ()

    assert journal.head("session:S1").length == 2


def test_every_entry_keeps_the_true_time_and_the_wall_time(
    service: SessionService, journal: FullJournal
) -> None:
    service.execute(cmd.SaveCheck(by="RN", values=values(CALM_BASELINE)), now(5))
    service.execute(cmd.StartInfusion(by="RN"), now(10))

    service.execute(cmd.ObserveTime(), now(13.5, behind=3 * MINUTE))

    opened = list(journal.read("session:S1"))[-1]
    assert opened.kind == "slot_opened"
    assert opened.at == OPENED + 13 * MINUTE
    assert opened.wall == opened.at - 3 * MINUTE


def test_a_stream_that_begins_with_something_else_is_damaged(
    service: SessionService, journal: FullJournal
) -> None:
    tail = list(events_of(journal.read("session:S1"), json.loads))[1:]

    for events in (tail, []):
        with pytest.raises(StorageError) as error:
            fold(events, load)
        assert error.value.what == "damaged"


def test_an_entry_of_a_newer_format_is_refused(
    service: SessionService, journal: FullJournal
) -> None:
    entries = [e._replace(version=99) for e in journal.read("session:S1")]

    with pytest.raises(UnreadableEventError):
        list(events_of(entries, json.loads))


def test_no_look_comes_before_the_last_entry(service: SessionService) -> None:
    assert at_least(OPENED - 1, service.session) == OPENED
    assert at_least(OPENED + 1, service.session) == OPENED + 1
