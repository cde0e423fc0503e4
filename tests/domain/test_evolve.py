"""A session is the fold of its events, and nothing else."""

from typing import get_args

import pytest

from monitor.domain import events as ev
from monitor.domain.commands import Order, Patient
from monitor.domain.events import AlertRef, Event
from monitor.domain.evolve import _HANDLERS, begin, evolve
from monitor.domain.state import Session
from tests.domain.chair import Chair


def folded(chair: Chair) -> Session:
    """Return the session that the events of `chair` lead to."""
    first = chair.events[0]
    assert isinstance(first, ev.SessionOpened)
    session = begin(first, chair.session.protocol)
    for event in chair.events:
        session = evolve(session, event)
    return session


def test_every_event_means_something() -> None:
    assert set(_HANDLERS) == set(get_args(Event))


def test_the_events_alone_lead_to_the_same_session() -> None:
    chair = Chair().started()
    chair.at("T+5").full(sbp=186)
    chair.at("T+6").nurse.acknowledges("sbp-high-critical")
    chair.gap("T+7", "T+22")
    chair.at("T+23").nurse.stops("vital_sign", happened="T+20")

    assert folded(chair) == chair.session


def test_what_was_seen_last_never_goes_back() -> None:
    chair = Chair()
    chair.at("9").full()

    earlier = ev.NoteWritten(at=chair.when("3"), by="RN", text="hello")

    assert evolve(chair.session, earlier).seen == chair.when("9")


def test_a_session_begins_as_it_was_opened() -> None:
    patient = Patient(mrn="7", name="P", birth_date="1980-02-03", sex="other")
    order = Order(planned_min=40, prescriber="Dr X")
    opened = Chair().events[0]
    assert isinstance(opened, ev.SessionOpened)

    session = begin(
        ev.SessionOpened(
            at=5,
            by="RN",
            session="S9",
            chair=3,
            patient=patient,
            protocol_id=opened.protocol_id,
            protocol_version=opened.protocol_version,
            protocol_sha256=opened.protocol_sha256,
            protocol_text=opened.protocol_text,
            order=order,
            series=None,
            limits=(),
            mode="training",
        ),
        Chair().session.protocol,
    )

    assert (session.id, session.chair, session.patient, session.order) == ("S9", 3, patient, order)
    assert (session.opened_at, session.seen, session.nurse, session.mode) == (
        5,
        5,
        "RN",
        "training",
    )


def test_an_episode_is_found_by_its_name_or_not_at_all() -> None:
    chair = Chair()
    chair.at("1").check(hr=135)

    episode = chair.session.episode(AlertRef(limit="hr-high-critical", episode=1))

    assert episode.value == 135
    with pytest.raises(KeyError):
        chair.session.episode(AlertRef(limit="hr-high-critical", episode=2))
