"""Records in the states in which an archive gets them: unsigned, signed, signed with an addendum.

Signing takes the road of every export (`record.signing`): the clinic's certificate stands on the
pages, the nurse and the prescriber have a field each, an addendum is a revision upon the signed
file.
"""

from collections.abc import Callable
from dataclasses import replace
from json import loads
from pathlib import Path
from tempfile import TemporaryDirectory

from monitor.bootstrap import enclose
from monitor.domain.events import SessionClosed
from monitor.domain.state import Session
from monitor.ports import Entry, SigningOutcome
from monitor.protocols.read import load
from monitor.record import naming
from monitor.record.build import Place
from monitor.record.certified import Certified
from monitor.record.export import document, equal
from monitor.record.signing import Shelf, SigningMeans, Version, signed
from monitor.service import events_of, fold
from monitor.signing.signer import ClinicSigner
from tests.signing.clinics import NOW, clinic

Told = tuple[Session, tuple[Entry, ...]]
Draw = Callable[[Session, tuple[Entry, ...], Certified | None], bytes]

UNSIGNED, SIGNED, ADDENDUM = "unsigned", "signed", "addendum"
STATES = (UNSIGNED, SIGNED, ADDENDUM)


def at_closing(told: Told) -> Told:
    """Return a closed session as it was when it was closed, before anything was added."""
    _, entries = told
    closed = [isinstance(event, SessionClosed) for event in events_of(entries, loads)]
    first = entries[: closed.index(True) + 1]
    session, _ = fold(events_of(first, loads), load)
    return session, first


def in_state(
    state: str, told: Told, *, place: Place, paper: str, language: str, fonts: Path
) -> bytes:
    """Return the record of `told` in `state`.

    For `SIGNED` and `ADDENDUM` the session is closed, for the latter with something added.
    """

    def draw(session: Session, entries: tuple[Entry, ...], said: Certified | None) -> bytes:
        there = replace(place, certified=said)
        return document(
            session,
            entries,
            place=there,
            paper=paper,
            language=language,
            fonts=fonts,
            enclose=enclose,
        )

    if state == UNSIGNED:
        return draw(*told, None)
    first = at_closing(told)
    with TemporaryDirectory() as folder:
        shelf = Path(folder)
        pdf = _signed(first, draw, language, shelf)
        if state == SIGNED:
            return pdf
        (shelf / f"{naming.stem(*first)}.pdf").write_bytes(pdf)
        return _signed(told, draw, language, shelf)


def _signed(told: Told, draw: Draw, language: str, shelf: Path) -> bytes:
    session, entries = told
    outcomes: list[SigningOutcome] = []
    version = Version(
        session=session,
        entries=entries,
        language=language,
        draw=lambda said: draw(session, entries, said),
        check=lambda pdf, said: equal(pdf, session, entries, said, language),
    )
    means = SigningMeans(
        find=lambda: ClinicSigner(clinic(), NOW), told=outcomes.append, shelves=(Shelf(shelf),)
    )
    pdf = signed(version, means)
    assert [one.code for one in outcomes] == ["signed"], outcomes
    return pdf
