"""Who may give which command."""

from collections.abc import Mapping
from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain.protocol import Limit, Phase
from monitor.domain.refusals import Refusal, Refused
from monitor.permissions import admit
from monitor.protocols.read import shipped
from monitor.staff.roles import May, Role

LIMITS: tuple[Limit, ...] = shipped()["ketamine-pain"].limits
CHAIR = {Role.NURSE, Role.CHARGE_NURSE, Role.PRESCRIBER}
SENIOR = {Role.CHARGE_NURSE, Role.PRESCRIBER}


def limit(name: str, value: int, prescriber: str = "") -> cmd.ChangeLimit:
    return cmd.ChangeLimit(
        by="N", limit=name, value=Decimal(value), reason="hers", prescriber=prescriber
    )


def close(override: Mapping[str, str]) -> cmd.CloseSession:
    return cmd.CloseSession(by="N", override=override)


CASES: list[tuple[cmd.ByPerson, Phase, set[Role]]] = [
    (cmd.SaveCheck(by="N"), Phase.INFUSION, CHAIR),
    (cmd.EnterFields(by="N"), Phase.INFUSION, CHAIR),
    (cmd.DiscardForm(by="N", reason="x"), Phase.INFUSION, CHAIR),
    (cmd.Acknowledge(by="N", alert="x"), Phase.INFUSION, CHAIR),
    (cmd.PauseInfusion(by="N"), Phase.INFUSION, CHAIR),
    (cmd.WriteNote(by="N", text="x"), Phase.CLOSED, CHAIR),
    (cmd.SecondCheck(by="N"), Phase.BEFORE, CHAIR),
    (cmd.DrawDrug(by="N", witness="M", drug="K", lot="1", mg=Decimal(5)), Phase.BEFORE, CHAIR),
    (close({}), Phase.RECOVERY, CHAIR),
    (close({"gait": "wheelchair"}), Phase.RECOVERY, SENIOR),
    (cmd.SwitchAudio(by="N", off=True, reason="x"), Phase.INFUSION, SENIOR),
    # tightening
    (limit("sbp-high-critical", 170), Phase.INFUSION, CHAIR),
    (limit("sbp-low-caution", 100), Phase.INFUSION, CHAIR),
    # loosening a caution before the start
    (limit("sbp-high-caution", 165), Phase.BEFORE, CHAIR),
    # loosening a critical limit, or any after the start
    (limit("sbp-high-critical", 190), Phase.BEFORE, {Role.PRESCRIBER}),
    (limit("sbp-high-caution", 165), Phase.INFUSION, {Role.PRESCRIBER}),
    (limit("sbp-low-critical", 70), Phase.RECOVERY, {Role.PRESCRIBER}),
    # recorded by a nurse for the prescriber who is named
    (limit("sbp-high-critical", 190, "Dr P"), Phase.BEFORE, CHAIR),
    # what is no number, or nothing at all, is for the rules to refuse
    (limit("self-harm", 1), Phase.INFUSION, CHAIR),
    (limit("no-such-limit", 1), Phase.INFUSION, CHAIR),
]


@pytest.mark.parametrize("command,phase,allowed", CASES)
@pytest.mark.parametrize("role", list(Role))
def test_a_command_is_admitted_for_exactly_the_roles_of_the_table(
    command: cmd.ByPerson, phase: Phase, allowed: set[Role], role: Role
) -> None:
    if role in allowed:
        admit(role, command, phase=phase, limits=LIMITS)
        return
    with pytest.raises(Refused) as caught:
        admit(role, command, phase=phase, limits=LIMITS)
    assert caught.value.code is Refusal.NOT_ALLOWED


def test_somebody_unknown_may_do_nothing() -> None:
    with pytest.raises(Refused) as caught:
        admit(None, cmd.WriteNote(by="a stranger", text="x"))

    assert caught.value.facts == {"action": May.ACT.value}
