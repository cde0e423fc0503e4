"""Finished records of sessions that nobody thought of: made by Hypothesis, and from real vitals."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from monitor.bootstrap import enclose
from monitor.domain.commands import Command
from monitor.domain.refusals import Refused
from monitor.domain.state import Session
from monitor.journal.memory import MemoryJournal
from monitor.ports import Entry
from monitor.protocols.read import shipped
from monitor.record.build import Place
from monitor.record.export import document
from monitor.replay.parse import parse
from monitor.replay.run import Player
from monitor.words import LANGUAGES
from tests.exchange.test_any_session import TEXT, commands
from tests.record.sessions import PATIENT, Played, calm, stormy
from tests.replay.test_real_vitals import ALL, file_of

PLACE = Place(clinic="Fernhollow Infusion Clinic", room="2", previous="2026-0312-03")
LOOKS = tuple((language, paper) for language in LANGUAGES for paper in ("a4", "letter"))
"""Every language on every paper, in turns."""

Told = tuple[Session, tuple[Entry, ...]]


def sessions(count: int) -> list[Told]:
    """Return that many sessions of any events with any texts, the same ones every time."""
    found: list[Told] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(
        name=TEXT,
        mrn=TEXT,
        closing=some.booleans(),
        steps=some.lists(some.tuples(some.integers(0, 20), commands()), min_size=4, max_size=40),
    )
    def play(name: str, mrn: str, closing: bool, steps: list[tuple[int, Command]]) -> None:
        played = Played(patient=replace(PATIENT, name=name, mrn=mrn))
        if closing:
            played.prepared()
        for minutes, command in steps:
            with suppress(Refused):
                played.at(played.minute + minutes).do(command)
        found.append((played.session, played.entries))

    play()
    return found[:count]


def replays() -> Iterator[Told]:
    """Yield a session for each series of real vital signs; none where they are not there."""
    for name in ALL:
        actions, protocol = parse(file_of(ALL[name]), shipped())
        journal = MemoryJournal(zone="Europe/Berlin")
        played = Player(journal, protocol, lenient=True, chair=1).play(actions)
        yield played.session, tuple(journal.read("session:S1"))


def records(count: int, fonts: Path) -> Iterator[tuple[str, bytes]]:
    """Yield so many records with their names: known sessions, replays, and the rest made up."""
    told = [(one.session, one.entries) for one in (calm(minutes=20), stormy())]
    told += islice(replays(), max(0, (count - len(told)) // 2))
    told += sessions(max(1, count - len(told)))
    for number, (session, entries) in enumerate(told[:count]):
        language, paper = LOOKS[number % len(LOOKS)]
        pdf = document(
            session,
            entries,
            place=PLACE,
            paper=paper,
            language=language,
            fonts=fonts,
            enclose=enclose,
        )
        yield f"{number:04}-{language}-{paper}.pdf", pdf
