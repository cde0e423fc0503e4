"""Why a command is refused: codes only; `monitor.words` owns the sentences."""

from enum import StrEnum


class Refusal(StrEnum):
    """The reason of a refusal. Nothing was recorded."""

    SESSION_CLOSED = "session_closed"
    SESSION_NOT_CLOSED = "session_not_closed"
    NOT_BEFORE_START = "not_before_start"
    NOT_INFUSING = "not_infusing"
    NOT_STOPPED = "not_stopped"
    INFUSION_RUNNING = "infusion_running"
    ALREADY_PAUSED = "already_paused"
    NOT_PAUSED = "not_paused"
    NOTHING_ENTERED = "nothing_entered"
    UNKNOWN_MEASURE = "unknown_measure"
    IMPOSSIBLE_VALUE = "impossible_value"
    PRESSURE_REVERSED = "pressure_reversed"
    REASON_NOT_OFFERED = "reason_not_offered"
    VALUE_AND_REASON = "value_and_reason"
    TAKEN_BEFORE_OPENING = "taken_before_opening"
    TAKEN_IN_FUTURE = "taken_in_future"
    HAPPENED_IN_FUTURE = "happened_in_future"
    HAPPENED_TOO_LONG_AGO = "happened_too_long_ago"
    HAPPENED_BEFORE_LAST_ACTION = "happened_before_last_action"
    READING_AFTER_START = "reading_after_start"
    BASELINE_NEEDS_REASON = "baseline_needs_reason"
    CHECKLIST_NEEDS_REASON = "checklist_needs_reason"
    UNSAFE_ANSWER_OPEN = "unsafe_answer_open"
    GATE_NEEDS_PRESCRIBER = "gate_needs_prescriber"
    GATE_NEEDS_REASON = "gate_needs_reason"
    REASON_MISSING = "reason_missing"
    UNKNOWN_STOP_REASON = "unknown_stop_reason"
    UNKNOWN_ALERT = "unknown_alert"
    ALERT_NOT_SIGNALLING = "alert_not_signalling"
    UNKNOWN_ACTION = "unknown_action"
    INFUSION_ACTION = "infusion_action"
    UNKNOWN_CHECK = "unknown_check"
    CHECK_STRUCK = "check_struck"
    NO_SUCH_READING = "no_such_reading"
    NO_OPEN_FORM = "no_open_form"
    FORM_OPEN = "form_open"
    UNKNOWN_LIMIT = "unknown_limit"
    LIMIT_NOT_CHANGEABLE = "limit_not_changeable"
    LIMIT_OUT_OF_RANGE = "limit_out_of_range"
    LIMIT_NEEDS_PRESCRIBER = "limit_needs_prescriber"
    UNKNOWN_ITEM = "unknown_item"
    UNKNOWN_ANSWER = "unknown_answer"
    SAME_PERSON = "same_person"
    SLOT_NOT_MISSED = "slot_not_missed"
    UNKNOWN_INTERVENTION = "unknown_intervention"
    UNKNOWN_SUBJECT = "unknown_subject"
    AUDIO_PAUSE_TOO_LONG = "audio_pause_too_long"
    UNKNOWN_DISPOSITION = "unknown_disposition"
    CANCELLED_AFTER_START = "cancelled_after_start"
    CRITERION_UNMET = "criterion_unmet"
    UNKNOWN_CRITERION = "unknown_criterion"
    CLOSING_NEEDS_PRESCRIBER = "closing_needs_prescriber"
    NEGATIVE_AMOUNT = "negative_amount"
    NOTHING_DRAWN = "nothing_drawn"
    WITNESS_NEEDED = "witness_needed"
    UNKNOWN_DRUG_LINE = "unknown_drug_line"
    DRUG_ACCOUNTED = "drug_accounted"
    DRUG_DIFFERENCE = "drug_difference"
    CHAIR_TAKEN = "chair_taken"
    NO_SUCH_CHAIR = "no_such_chair"
    NOT_ALLOWED = "not_allowed"
    TEXT_MISSING = "text_missing"
    PROTOCOL_UNKNOWN = "protocol_unknown"
    SESSION_EXISTS = "session_exists"
    PATTERN_UNUSABLE = "pattern_unusable"


class Refused(Exception):
    """A command that makes no sense now. Nothing was recorded.

    `facts` are plain values for the sentence: a measure id, a range, a list of criteria.
    """

    def __init__(self, code: Refusal, **facts: object) -> None:
        super().__init__(code.value, facts)
        self.code = code
        self.facts = facts
