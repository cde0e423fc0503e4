"""Which right a command needs: the table of `monitor.staff.roles` applied to commands."""

from decimal import Decimal

from monitor.domain import commands as cmd
from monitor.domain.commands import Command
from monitor.domain.limits import loosens
from monitor.domain.protocol import Limit, Phase, Priority
from monitor.domain.refusals import Refusal, Refused
from monitor.staff.roles import May, Role, may


def admit(
    role: Role | None,
    what: May | cmd.ByPerson,
    *,
    phase: Phase = Phase.BEFORE,
    limits: tuple[Limit, ...] = (),
) -> None:
    """Refuse what somebody in that role may not do; None is somebody unknown.

    Raises:
        Refused: `not_allowed`, naming the right that is missing.
    """
    need = what if isinstance(what, May) else needed(what, phase, limits)
    if role is None or not may(role, need):
        raise Refused(Refusal.NOT_ALLOWED, action=need.value)


def needed(command: cmd.ByPerson, phase: Phase, limits: tuple[Limit, ...]) -> May:
    """Return the right that `command` asks for.

    A prescriber's part in it (a gate, a loosened limit) is a name in the command itself, which
    `monitor.prescribing` admits.
    """
    match command:
        case cmd.CloseSession():
            return May.OVERRIDE_CRITERION if command.override else May.CLOSE
        case cmd.ChangeLimit():
            return _for_limit(command, phase, limits)
        case cmd.AnswerTask():
            return May.ANSWER_GATE
        case cmd.SecondCheck():
            return May.SECOND_CHECK
        case cmd.Acknowledge():
            return May.ACKNOWLEDGE
        case cmd.SwitchAudio():
            return May.AUDIO_OFF
        case cmd.EnterFields() | cmd.SaveCheck() | cmd.DiscardForm():
            return May.CHECK
        case _:
            return May.ACT


def second(command: Command) -> str | None:
    """Return whose PIN `command` needs beside that of who gives it; None for nobody's."""
    return command.witness if isinstance(command, cmd.Witnessed) else None


def _for_limit(command: cmd.ChangeLimit, phase: Phase, limits: tuple[Limit, ...]) -> May:
    """Loosening needs a prescriber; with one named, whoever records it needs no more."""
    limit = next((x for x in limits if x.id == command.limit), None)
    if limit is None or not isinstance(limit.condition.value, Decimal) or command.prescriber:
        return May.TIGHTEN_LIMIT
    guarded = limit.priority is Priority.HIGH or phase is not Phase.BEFORE
    loose = guarded and loosens(limit, limit.condition.value, command.value)
    return May.LOOSEN_LIMIT if loose else May.TIGHTEN_LIMIT
