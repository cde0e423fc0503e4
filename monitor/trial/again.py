"""Works what people did in a past session once more, under another protocol."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Command, Instant
from monitor.domain.decide import decide, open_session
from monitor.domain.protocol import Protocol
from monitor.domain.refusals import Refused
from monitor.domain.state import Session
from monitor.trial.deeds import changed, deeds

STAND_IN = "trial"
"""Stands where the other protocol asks for a name or a reason that nobody gave."""


class Again:
    """One past session under a protocol; nothing of it is stored.

    Lifetime: one session. A deed that the protocol refuses is left out and counted: a gate or an
    open question at the start is passed with a stand-in, since the infusion did start.
    """

    session: Session

    def __init__(self, protocol: Protocol) -> None:
        self._protocol = protocol
        self._numbers: dict[int, int] = {}
        """Check of the past session -> its number here."""
        self.left_out = 0
        self.gated = False
        """Whether a gate, the checklist or the baseline asked for more than was given then."""

    def work(self, opened: ev.SessionOpened, rest: Iterable[ev.Event]) -> Session:
        """Return the session as it would stand at its last deed."""
        self.session = self._open(opened)
        for saved, (at, command) in _numbered(rest):
            if self._does(command, at) and saved:
                self._numbers[saved] = len(self.session.checks)
        return self.session

    def _open(self, opened: ev.SessionOpened) -> Session:
        command = cmd.OpenSession(
            by=opened.by,
            session=opened.session,
            chair=opened.chair,
            patient=opened.patient,
            protocol=self._protocol,
            order=opened.order,
            series=opened.series,
            mode="replay",
        )
        kept: tuple[cmd.ChangeLimit, ...] = ()
        for limit in opened.limits:
            wanted = (*kept, changed(limit))
            try:
                open_session(replace(command, limits=wanted), opened.at)
            except Refused:
                self.left_out += 1
            else:
                kept = wanted
        return open_session(replace(command, limits=kept), opened.at).session

    def _does(self, command: Command, at: Instant) -> bool:
        known = self._renumbered(command)
        for attempt in (known, _unanswering(known), _passed(known)):
            if attempt is None:
                continue
            try:
                self.session = decide(self.session, attempt, at).session
            except Refused:
                continue
            self.gated = self.gated or (attempt is not known and _gated(known))
            return True
        self.left_out += 1
        return False

    def _renumbered(self, command: Command) -> Command:
        if isinstance(command, cmd.StrikeCheck | cmd.Amend):
            return replace(command, check=self._numbers.get(command.check, 0))
        return command


def _numbered(stream: Iterable[ev.Event]) -> Iterator[tuple[int, tuple[Instant, Command]]]:
    """Yield each deed with the number that the past session gave to the check it saved, or 0."""
    saved = 0
    for at, command in deeds(stream):
        is_check = isinstance(command, cmd.SaveCheck)
        saved += is_check
        yield (saved if is_check else 0), (at, command)


def _gated(command: Command) -> bool:
    return isinstance(command, cmd.StartInfusion | cmd.ResumeInfusion)


def _unanswering(command: Command) -> Command | None:
    """Return the deed without the alert that it answered, which need not exist here."""
    if isinstance(command, cmd.Answering) and command.alert:
        return replace(command, alert="")
    return None


def _passed(command: Command) -> Command | None:
    """Return a start or resume that passes whatever the other protocol asks for."""
    gate = cmd.Gate(prescriber=STAND_IN, reason=STAND_IN)
    if isinstance(command, cmd.StartInfusion):
        return replace(command, gate=gate, baseline_reason=STAND_IN, checklist_reason=STAND_IN)
    if isinstance(command, cmd.ResumeInfusion):
        return replace(command, gate=gate, alert="")
    return None
