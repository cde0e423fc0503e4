"""Why a change of the people is refused: codes only."""

from enum import StrEnum


class StaffRefusal(StrEnum):
    """The reason of a refusal. Nothing was recorded."""

    PIN_NOT_SIX_DIGITS = "pin_not_six_digits"
    PIN_ALL_EQUAL = "pin_all_equal"
    PIN_STRAIGHT_RUN = "pin_straight_run"
    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"
    """Two people with one name could not be told apart, also when one of them has left."""
    ID_TAKEN = "id_taken"
    """An id belongs to one person for ever, also after they have left."""
    UNKNOWN_PERSON = "unknown_person"
    NOT_ALLOWED = "not_allowed"
    BEYOND_OWN = "beyond_own"
    """Who sets a PIN, or gives themselves a role, could do more than they may."""
    FIRST_MUST_LEAD = "first_must_lead"
    """The first person is a charge nurse or a manager: else nobody could add the second."""
    LAST_WHO_LEADS = "last_who_leads"
    """Without this person nobody could manage people any more."""
    AT_A_CHAIR = "at_a_chair"
    """This person looks after an open session, under this name: hand over first."""


class StaffRefused(Exception):
    """A change of the people that makes no sense. Nothing was recorded."""

    def __init__(self, code: StaffRefusal) -> None:
        super().__init__(code.value)
        self.code = code
