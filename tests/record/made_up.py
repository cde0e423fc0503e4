"""Finished records of sessions that nobody thought of: made by Hypothesis, and from real vitals.

Every language comes on every paper, unsigned, signed, and signed with an addendum upon it.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from monitor.domain import commands as cmd
from monitor.domain.commands import Command
from monitor.domain.refusals import Refused
from monitor.journal.memory import MemoryJournal
from monitor.protocols.read import shipped
from monitor.record.build import Place
from monitor.replay.parse import parse
from monitor.replay.run import Player
from monitor.words import LANGUAGES
from tests.exchange.test_any_session import TEXT, commands
from tests.record.as_signed import ADDENDUM, STATES, UNSIGNED, Told, in_state
from tests.record.sessions import DOCTOR, NURSE, OTHER, PATIENT, Played, calm, stormy
from tests.replay.files import line
from tests.replay.files import text_of as written
from tests.replay.test_real_vitals import ALL, LAST, file_of

PLACE = Place(clinic="Fernhollow Infusion Clinic", room="2", previous="2026-0312-03")
LOOKS = tuple((language, paper) for language in LANGUAGES for paper in ("a4", "letter"))
"""Every language on every paper, in turns."""

Ended = Callable[[str], Told]
"""Returns a session as far as a state of its record needs it: see `as_signed.STATES`."""


def sessions(count: int) -> list[Told]:
    """Return that many sessions of any events with any texts, the same ones every time."""
    return [(one.session, one.entries) for one in _played(count)]


def _played(count: int) -> list[Played]:
    found: list[Played] = []

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
        found.append(played)

    play()
    return found[:count]


def _ended(played: Played, state: str) -> Told:
    """Close a session that is to be signed; its prescriber has signed something of it too."""
    if state != UNSIGNED:
        minute = played.minute + 1
        for command in (
            cmd.StopInfusion(by=NURSE, reason="completed"),
            cmd.DiscardForm(by=NURSE, reason="not needed"),
            cmd.WriteNote(by=DOCTOR, text="Seen at the bedside."),
            cmd.CloseSession(
                by=NURSE, disposition="transferred", reason="to the ward", prescriber=DOCTOR
            ),
        ):
            with suppress(Refused):
                played.at(minute).do(command)
    if state == ADDENDUM:
        played.at(played.minute + 600).do(cmd.WriteAddendum(by=OTHER, text="Called: slept well."))
    return played.session, played.entries


def _replay(name: str, state: str) -> Told:
    """Return the session of a series of real vital signs."""
    lines: list[Any] = [file_of(ALL[name]).rstrip("\n")]
    if state != UNSIGNED:
        lines += [
            line(LAST, "note", by="Dr X", text="Seen at the bedside."),
            line(LAST, "close", disposition="transferred", reason="to the ward", prescriber="Dr X"),
        ]
    if state == ADDENDUM:
        lines.append(line(LAST + 100, "addendum", text="Called: slept well."))
    actions, protocol = parse(written(lines), shipped())
    journal = MemoryJournal(zone="Europe/Berlin")
    played = Player(journal, protocol, lenient=True, chair=1).play(actions)
    return played.session, tuple(journal.read("session:S1"))


def _sources(count: int) -> Sequence[Ended]:
    """Return so many sessions: known ones first, then replays (where they are) and made-up ones."""
    known: list[Ended] = [
        partial(_ended, one) for one in (calm(minutes=20), calm(minutes=20), stormy())
    ]
    others: list[Ended] = [partial(_replay, name) for name in ALL]
    del others[max(0, (count - len(known)) // 2) :]
    others += [partial(_ended, one) for one in _played(max(1, count - len(known) - len(others)))]
    Random(1).shuffle(others)  # no kind of session is bound to a paper, language or state
    return [*known, *others][:count]


def records(count: int, fonts: Path) -> Iterator[tuple[str, bytes]]:
    """Yield so many records with their names, which say how they were made."""
    for number, ended in enumerate(_sources(count)):
        language, paper = LOOKS[number % len(LOOKS)]
        state = STATES[(number + number // len(LOOKS)) % len(STATES)]
        pdf = in_state(
            state, ended(state), place=PLACE, paper=paper, language=language, fonts=fonts
        )
        yield f"{number:04}-{language}-{paper}-{state}.pdf", pdf
