"""Who may do what: roles, and one table."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Role(StrEnum):
    """What a person is at this station."""

    NURSE = "nurse"
    CHARGE_NURSE = "charge_nurse"
    PRESCRIBER = "prescriber"
    MANAGER = "manager"


class May(StrEnum):
    """Something that not everybody may do."""

    CHECK = "check"
    ACT = "act"
    ACKNOWLEDGE = "acknowledge"
    CLOSE = "close"
    TIGHTEN_LIMIT = "tighten_limit"
    SECOND_CHECK = "second_check"
    AUDIO_OFF = "audio_off"
    OVERRIDE_CRITERION = "override_criterion"
    UNLOCK_PERSON = "unlock_person"
    LOOSEN_LIMIT = "loosen_limit"
    """A critical limit, or any limit after the start."""
    ANSWER_GATE = "answer_gate"
    """Of a start or a resume; be named as who decided; take note of a call's red answers."""
    SIGN_PLAN = "sign_plan"
    """A version of a patient's treatment plan."""
    APPROVE_PROTOCOL = "approve_protocol"
    """It takes two people, one of them a prescriber."""
    MANAGE_PEOPLE = "manage_people"
    SET_ANY_PIN = "set_any_pin"
    """Also of somebody who may do more than oneself."""
    CHANGE_SETTINGS = "change_settings"
    WRITE_RECORD = "write_record"
    """What a session leaves, in the clinic's folder: record, draft, monitoring form, summary."""
    EXPORT = "export"
    """Anything else that leaves: tables, FHIR, many sessions, months, and any other folder."""
    RETENTION = "retention"
    AUDIT = "audit"


_AT_THE_CHAIR: Final = frozenset({Role.NURSE, Role.CHARGE_NURSE, Role.PRESCRIBER})
_SENIOR: Final = frozenset({Role.CHARGE_NURSE, Role.PRESCRIBER})
_PRESCRIBER: Final = frozenset({Role.PRESCRIBER})
_APPROVING: Final = frozenset({Role.CHARGE_NURSE, Role.PRESCRIBER, Role.MANAGER})
_LEADING: Final = frozenset({Role.CHARGE_NURSE, Role.MANAGER})

ALLOWED: Final[Mapping[May, frozenset[Role]]] = MappingProxyType(
    {
        May.CHECK: _AT_THE_CHAIR,
        May.ACT: _AT_THE_CHAIR,
        May.ACKNOWLEDGE: _AT_THE_CHAIR,
        May.CLOSE: _AT_THE_CHAIR,
        May.TIGHTEN_LIMIT: _AT_THE_CHAIR,
        May.SECOND_CHECK: _AT_THE_CHAIR,
        May.AUDIO_OFF: _SENIOR,
        May.OVERRIDE_CRITERION: _SENIOR,
        May.UNLOCK_PERSON: _SENIOR,
        May.LOOSEN_LIMIT: _PRESCRIBER,
        May.ANSWER_GATE: _PRESCRIBER,
        May.SIGN_PLAN: _PRESCRIBER,
        May.APPROVE_PROTOCOL: _APPROVING,
        May.MANAGE_PEOPLE: _LEADING,
        May.SET_ANY_PIN: frozenset({Role.MANAGER}),
        May.CHANGE_SETTINGS: _LEADING,
        May.WRITE_RECORD: frozenset(Role),
        May.EXPORT: _LEADING,
        May.RETENTION: _LEADING,
        May.AUDIT: _LEADING,
    }
)
"""Which roles may do what; nobody else may."""


def rights(role: Role) -> frozenset[May]:
    """Return all that somebody with `role` may do."""
    return frozenset(action for action, roles in ALLOWED.items() if role in roles)


def may(role: Role, action: May) -> bool:
    """Return whether somebody with `role` may do `action`."""
    return role in ALLOWED[action]
