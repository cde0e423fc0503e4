"""Works the actions of a replay file through the service, with the file's own clock."""

from collections.abc import Callable, Mapping
from typing import Any

from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant
from monitor.domain.events import Event
from monitor.domain.frozen import frozen
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Protocol
from monitor.domain.refusals import Refused
from monitor.domain.state import Session
from monitor.ports import Journal, Now
from monitor.replay.parse import Action
from monitor.service import SessionService


class RefusedLineError(Exception):
    """The rules refuse an action of the file."""

    def __init__(self, action: Action, refused: Refused) -> None:
        super().__init__(f"line {action.line}: {refused}")
        self.action = action
        self.refused = refused


@frozen
class RefusedLine:
    """An action that was refused, with `--lenient`."""

    line: int
    do: str
    refused: Refused


@frozen
class Played:
    """A session as the file left it."""

    session: Session
    at: Instant
    """The last moment of the file."""
    refused: tuple[RefusedLine, ...]
    ordinals: Mapping[int, int]
    """The session's check number -> its number among the file's check lines."""
    written: tuple[tuple[Event, ...], ...]
    """What each recorded action added to the journal, in order."""
    wall_offsets: tuple[int, ...]
    """Wall minus true time at each of them, microseconds."""


class Player:
    """Plays one file into one journal.

    Lifetime: one call of `play`.
    """

    _service: SessionService

    def __init__(self, journal: Journal, protocol: Protocol, *, lenient: bool, chair: int) -> None:
        self._journal = journal
        self._protocol = protocol
        self._lenient = lenient
        self._chair = chair
        self._offset = 0
        self._refused: list[RefusedLine] = []
        self._written: list[tuple[Event, ...]] = []
        self._offsets: list[int] = []
        self._ordinals: dict[int, int] = {}
        self._numbers: dict[int, int] = {}
        self._checks = 0

    def play(self, actions: tuple[Action, ...]) -> Played:
        """Play all actions, the opening first, then let the last moment's deadlines pass.

        Raises:
            RefusedLineError: the rules refused an action (with `lenient`: the opening).
        """
        self._open(actions[0])
        for action in actions[1:]:
            self._one(action)
        last = actions[-1]
        at = last.fields["until"] if last.do == "gap" else last.at
        self._execute(cmd.ObserveTime(settled=True), at)
        return Played(
            session=self._service.session,
            at=at,
            refused=tuple(self._refused),
            ordinals=self._ordinals,
            written=tuple(self._written),
            wall_offsets=tuple(self._offsets),
        )

    def _one(self, action: Action) -> None:
        if action.do == "check":
            self._checks += 1
        try:
            self._carry_out(action)
        except Refused as refused:
            if not self._lenient:
                raise RefusedLineError(action, refused) from refused
            self._refused.append(RefusedLine(line=action.line, do=action.do, refused=refused))

    def _carry_out(self, action: Action) -> None:
        at = action.fields["until"] if action.do == "gap" else action.at
        self._execute(self._command(action), at)
        if action.do == "check":
            ordinal = len(self._service.session.checks)
            self._ordinals[ordinal] = self._checks
            self._numbers[self._checks] = ordinal
        if action.do == "clock_step":
            self._offset += int(action.fields["seconds"] * MICRO)

    def _open(self, action: Action) -> None:
        now = Now(at=action.at, wall=action.at)
        command = opening(action.fields, self._protocol, self._chair)
        try:
            self._service = SessionService.open(self._journal, command, now)
        except Refused as refused:
            raise RefusedLineError(action, refused) from refused
        self._keep(self._service.opened)

    def _execute(self, command: Command, at: Instant) -> None:
        self._keep(self._service.execute(command, Now(at=at, wall=at + self._offset)))

    def _keep(self, events: tuple[Event, ...]) -> None:
        if events:
            self._written.append(events)
            self._offsets.append(self._offset)

    def _command(self, action: Action) -> Command:
        fields = dict(action.fields)
        if action.do in {"strike", "amend"}:
            # a check line that was refused has a number in the file and none in the session
            fields["check"] = self._numbers.get(fields["check"], 0)
        if action.do == "gap":
            return cmd.ObserveTime(gap_since=action.at, gap_cause="not_running")
        if action.do == "wait":
            return cmd.ObserveTime()
        if isinstance(fields.get("gate"), Mapping):
            fields["gate"] = cmd.Gate(**fields["gate"])
        if action.do in {"start", "device"}:
            fields = _with_device(action.do, fields)
        return _COMMANDS[action.do](**fields)


def _with_device(do: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with what was read off a device in its own place."""
    read = {name: fields.pop(name) for name in ("mg", "lot") if name in fields}
    if read or do == "device":
        fields["device"] = cmd.Device(**read)
    return fields


_COMMANDS: Mapping[str, Callable[..., Command]] = {
    "enter": cmd.EnterFields,
    "check": cmd.SaveCheck,
    "discard": cmd.DiscardForm,
    "checklist": cmd.AnswerChecklist,
    "second_check": cmd.SecondCheck,
    "limit": cmd.ChangeLimit,
    "start": cmd.StartInfusion,
    "pause": cmd.PauseInfusion,
    "resume": cmd.ResumeInfusion,
    "rate": cmd.SetRate,
    "bolus": cmd.GiveBolus,
    "device": cmd.GiveDevice,
    "stop": cmd.StopInfusion,
    "restart": cmd.RestartInfusion,
    "acknowledge": cmd.Acknowledge,
    "pause_audio": cmd.PauseAudio,
    "intervene": cmd.Intervene,
    "strike": cmd.StrikeCheck,
    "amend": cmd.Amend,
    "miss_reason": cmd.GiveMissReason,
    "note": cmd.WriteNote,
    "handover": cmd.HandOver,
    "move": cmd.MoveChair,
    "addendum": cmd.WriteAddendum,
    "report": cmd.AnswerReport,
    "report_sent": cmd.SendReport,
    "clock_step": cmd.ReportClockStep,
    "close": cmd.CloseSession,
}


def opening(fields: Mapping[str, Any], protocol: Protocol, chair: int) -> cmd.OpenSession:
    """Return the command that opens the file's session."""
    series = fields.get("series")
    changes = tuple(
        cmd.ChangeLimit(limit=name, **change) for name, change in fields.get("limits", {}).items()
    )
    return cmd.OpenSession(
        by=fields["by"],
        session=fields["session"],
        chair=chair,
        patient=cmd.Patient(**fields["patient"]),
        protocol=protocol,
        order=cmd.Order(**fields["order"]),
        series=cmd.Series(**series) if series is not None else None,
        limits=changes,
        mode="replay",
    )
