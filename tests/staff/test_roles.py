"""Who may do what."""

import pytest

from monitor.staff.roles import ALLOWED, May, Role, may

EVERYBODY_AT_THE_CHAIR = {Role.NURSE, Role.CHARGE_NURSE, Role.PRESCRIBER}

TABLE = {
    "check act acknowledge close tighten_limit second_check": EVERYBODY_AT_THE_CHAIR,
    "audio_off override_criterion unlock_person": {Role.CHARGE_NURSE, Role.PRESCRIBER},
    "loosen_limit answer_gate sign_plan": {Role.PRESCRIBER},
    "approve_protocol": {Role.CHARGE_NURSE, Role.PRESCRIBER, Role.MANAGER},
    "write_record": set(Role),
    "set_any_pin": {Role.MANAGER},
    "manage_people change_settings export retention audit": {Role.CHARGE_NURSE, Role.MANAGER},
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(
    "action,roles", [(action, roles) for line, roles in TABLE.items() for action in line.split()]
)
def test_each_role_may_do_what_the_table_says_and_nothing_else(
    role: Role, action: str, roles: set[Role]
) -> None:
    assert may(role, May(action)) is (role in roles)


def test_every_action_stands_in_the_table() -> None:
    assert set(ALLOWED) == set(May) == {May(name) for line in TABLE for name in line.split()}


def test_the_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        ALLOWED[May.LOOSEN_LIMIT] = frozenset(Role)  # type: ignore[index]
