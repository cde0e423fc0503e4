"""Facts come from the entries alone: whatever the builder forgets, the comparison finds."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from json import dumps, loads
from pathlib import Path
from typing import get_args

import pytest

from monitor.codec import kind_of
from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.evolve import begin, evolve
from monitor.domain.state import Session
from monitor.ports import Entry
from monitor.protocols.read import shipped
from monitor.record.build import Place, build
from monitor.record.compare import Difference, differences
from monitor.record.facts import facts
from monitor.record.pdf import render
from monitor.record.read import Block, read
from monitor.service import events_of
from tests.record.sessions import ORDER, PATIENT, Played, by_devices, calm, phoned, stormy

PROTOCOL = shipped()["ketamine-pain"]
DEVICES = shipped()["esketamine-nasal"]
OF_DEVICES = {"device_given", "report_answered", "report_sent"}
"""Kinds that only a course of devices has."""
OF_CALLS = {
    "call_tried",
    "calls_declined",
    "calls_resumed",
    "follow_up_made",
    "follow_up_struck",
    "task_answered",
}
"""Kinds that only a session has whose patient was called at home."""
KINDS = sorted(kind_of(kind) for kind in get_args(ev.Event))


@cache
def told() -> Played:
    return stormy()


def folded(entries: Sequence[Entry]) -> Session:
    """Fold a stream from which an entry may be missing; what leans on it is left out too."""
    opening, *rest = events_of(entries, loads)
    assert isinstance(opening, ev.SessionOpened)
    session = begin(opening, PROTOCOL)
    for event in rest:
        try:
            session = evolve(session, event)
        except (IndexError, KeyError):
            continue
    return session


def page(entries: Sequence[Entry], fonts: Path) -> tuple[Block, ...]:
    """Read back what the builder makes of these entries, without the chart."""
    report = replace(build(folded(entries), entries, Place()), chart=None)
    return read(render(report, paper="a4", fonts=fonts))


def without(entries: Sequence[Entry], kind: str) -> Iterator[tuple[Entry, ...]]:
    """Yield the stream without an entry of that kind, the last one first."""
    for at in reversed(range(len(entries))):
        if entries[at].kind == kind:
            left = (*entries[:at], *entries[at + 1 :])
            yield (*left[:-1], left[-1]._replace(sha256=entries[-1].sha256))


def missed(left: Sequence[Entry], fonts: Path) -> tuple[Difference, ...]:
    return differences(page(left, fonts), facts(told().entries, PROTOCOL))


def test_the_stormy_session_holds_every_kind_of_event() -> None:
    assert {entry.kind for entry in told().entries} == set(KINDS) - OF_DEVICES - OF_CALLS


def test_a_record_of_devices_says_what_its_entries_say(fonts: Path) -> None:
    played = by_devices()
    report = replace(build(played.session, played.entries, Place()), chart=None)

    assert {entry.kind for entry in played.entries} >= OF_DEVICES
    assert (
        differences(read(render(report, paper="a4", fonts=fonts)), facts(played.entries, DEVICES))
        == ()
    )


@pytest.mark.parametrize("kind", sorted(OF_DEVICES))
def test_what_the_builder_forgets_of_devices_is_found(kind: str, fonts: Path) -> None:
    played = by_devices()
    left = tuple(e for e in played.entries if e.kind != kind)
    opening, *rest = events_of(left, loads)
    assert isinstance(opening, ev.SessionOpened)
    session = begin(opening, DEVICES)
    for event in rest:
        session = evolve(session, event)
    report = replace(build(session, left, Place()), chart=None)

    found = differences(
        read(render(report, paper="a4", fonts=fonts)), facts(played.entries, DEVICES)
    )

    assert any(one.expected for one in found)


@pytest.mark.parametrize("kind", sorted(OF_CALLS))
def test_what_the_builder_forgets_of_calls_is_found(kind: str, fonts: Path) -> None:
    played = phoned()
    assert {entry.kind for entry in played.entries} >= OF_CALLS
    for left in without(played.entries, kind):
        try:
            found = differences(page(left, fonts), facts(played.entries, PROTOCOL))
        except KeyError:
            continue  # what was taken back, or noted, is gone with it
        assert any(one.expected for one in found)
        return
    pytest.fail("no record without it could be built")


@pytest.mark.parametrize("session", [calm, stormy, phoned])
def test_a_record_says_what_its_entries_say(session: Callable[[], Played], fonts: Path) -> None:
    played = session()
    assert differences(page(played.entries, fonts), facts(played.entries, PROTOCOL)) == ()


LEANED_ON = {"session_opened", "check_saved", "slot_opened"}
"""Kinds without which no session can be folded: they are told otherwise instead."""


@pytest.mark.parametrize("kind", sorted(set(KINDS) - LEANED_ON - OF_DEVICES - OF_CALLS))
def test_an_event_that_the_builder_forgets_is_found(kind: str, fonts: Path) -> None:
    for left in without(told().entries, kind):
        try:
            found = missed(left, fonts)
        except (LookupError, RuntimeError):
            continue  # another event leans on it: the builder cannot go on
        assert any(one.expected for one in found)
        return
    pytest.fail("no record without it could be built")


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("session_opened", ("by",)),
        ("session_opened", ("session",)),
        ("session_opened", ("chair",)),
        *(
            ("session_opened", ("patient", name))
            for name in ("name", "mrn", "birth_date", "sex", "allergies")
        ),
        *(
            ("session_opened", ("order", name))
            for name in ("planned_min", "prescriber", "dose_mg_per_kg", "concentration_mg_per_ml")
        ),
        ("session_opened", ("series", "number")),
        ("session_opened", ("limits",)),
        ("slot_opened", ("label",)),
        ("slot_opened", ("due",)),
        ("check_saved", ("by",)),
        ("check_saved", ("taken_at",)),
        *(("check_saved", ("values", name)) for name in ("sbp", "spo2", "pain", "temp", "mood")),
        *(("check_saved", ("values", name)) for name in ("red_flag", "self_harm")),
    ],
)
def test_what_the_builder_tells_otherwise_is_found(
    kind: str, path: tuple[str, ...], fonts: Path
) -> None:
    entries = list(told().entries)
    at = max(n for n, entry in enumerate(entries) if entry.kind == kind)
    body = loads(entries[at].body)
    place = body
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = OTHERWISE[path[-1]]
    entries[at] = entries[at]._replace(body=dumps(body))

    assert any(one.expected for one in missed(entries, fonts))


OTHERWISE: dict[str, object] = {
    "by": "Somebody Else RN",
    "session": "2026-0312-05",
    "chair": 6,
    "name": "Juniper Testwall",
    "mrn": "FX-118-61",
    "birth_date": "1969-09-21",
    "sex": "male",
    "allergies": "latex",
    "planned_min": 61,
    "prescriber": "Dr B. Invented",
    "dose_mg_per_kg": "0.51",
    "concentration_mg_per_ml": "2",
    "number": 3,
    "limits": [],
    "label": "E2+61",
    "due": 1_773_326_760_000_000,
    "taken_at": 1_773_327_300_000_000,
    "sbp": "123",
    "spo2": "99",
    "pain": "7",
    "temp": "36.7",
    "mood": "6",
    "red_flag": "seizure",
    "self_harm": True,
}


def test_a_replayed_session_that_is_not_called_one_is_found(fonts: Path) -> None:
    played = calm(mode="replay")
    report = build(played.session, played.entries, Place())
    quiet = replace(report, chart=None, state=replace(report.state, words=("Final, signed",)))

    found = differences(
        read(render(quiet, paper="a4", fonts=fonts)), facts(played.entries, PROTOCOL)
    )

    assert [one.section for one in found] == ["head"] * 3


AWKWARD = {
    "lines": "line one\nline two\ttabbed  twice ",
    "unseen": "soft\u00adhyphen zero\u200bwidth \u2028 sep \ufeffmark q\x01r",
    "hebrew": "עברית",
    "chinese": "李小龙",
    "emoji": "😀 fine",
    "combining": "Zoe\u0308 Dvor\u030ca\u0301k ﬁﬂ",
    "long word": "a" * 300,
    "hyphens": "a-b-c-" * 20,
    "like a table": "T+5 14:12 n.a. – MO: x; struck",
    "like a title": "Alerts",
    "spelled already": "[U+674E]",
}


@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD.keys())
def test_whatever_is_typed_is_printed_and_read_back(text: str, fonts: Path) -> None:
    patient = replace(PATIENT, name=text, allergies=text, mrn=text)
    told = Played(patient=patient, order=replace(ORDER, prescriber=text), mode="replay")
    told.do(
        cmd.ConfirmIdentity(by=text, how=text),
        cmd.AnswerChecklist(by=text, item="medicines", answer="", detail=text),
    )
    told.at(2).check(sbp=146, by=text)
    told.do(cmd.Correct(by=text, subject="weight", text=text, reason=text))
    told.at(7).do(
        cmd.StartInfusion(by=text, gate=cmd.Gate(prescriber=text, reason=text)),
        cmd.Intervene(by=text, action="med_given", detail=text),
        cmd.Intervene(by=text, action="other", detail=text),
        cmd.StrikeIntervention(by=text, number=2, reason=text),
        cmd.WriteNote(by=text, text=text),
        cmd.Amend(by=text, check=1, measure="hr", value=Decimal(80), reason=text),
    )
    told.at(67).do(
        cmd.StopInfusion(by=text, reason="completed"),
        cmd.CloseSession(by=text, disposition="transferred", reason=text, escort=text),
        cmd.WriteAddendum(by=text, text=text),
    )

    found = differences(page(told.entries, fonts), facts(told.entries, PROTOCOL))

    assert found == ()
