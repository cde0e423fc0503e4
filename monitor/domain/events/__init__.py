"""What has happened in a session: the journal's content, in the past tense.

`at` is the instant at which it became part of the record. Instants that belong to the matter
itself (taken, happened, opened, closed) are separate fields.
"""

from monitor.domain.events.alerts import (
    AlertAcknowledged,
    AlertCleared,
    AlertClosed,
    AlertEscalated,
    AlertEvent,
    AlertEvents,
    AlertRaised,
    AlertRose,
    AlertTurnedOn,
)
from monitor.domain.events.base import AlertRef, ByStaff, Happened
from monitor.domain.events.calls import (
    CallEvents,
    CallsDeclined,
    CallsResumed,
    CallTried,
    FollowUpMade,
    FollowUpStruck,
    ReportAnswered,
    ReportSent,
    TaskAnswered,
)
from monitor.domain.events.checks import (
    AddendumWritten,
    Amended,
    CheckEvents,
    CheckSaved,
    CheckStruck,
    Corrected,
    FieldsEntered,
    FormDiscarded,
    NoteWritten,
)
from monitor.domain.events.course import (
    BolusGiven,
    CourseEvents,
    DeviceGiven,
    DrugAccounted,
    DrugDrawn,
    DrugLine,
    DrugLineStruck,
    InfusionEvent,
    InfusionPaused,
    InfusionRestarted,
    InfusionResumed,
    InfusionStarted,
    InfusionStopped,
    Intervened,
    InterventionStruck,
    RateSet,
)
from monitor.domain.events.opening import (
    ChecklistAnswered,
    IdentityConfirmed,
    IndividualLimit,
    LimitChanged,
    OpeningEvents,
    OrderSecondChecked,
    SessionOpened,
)
from monitor.domain.events.schedule import (
    MissReasonGiven,
    OffsetPassed,
    PlannedSlotsDropped,
    ScheduleEvents,
    SlotFulfilled,
    SlotMissed,
    SlotOpened,
    SlotPlanned,
    SlotReopened,
    SlotWithdrawn,
)
from monitor.domain.events.session import (
    AudioPaused,
    AudioSwitched,
    ClockStepped,
    CriterionResult,
    GapRecorded,
    HandedOver,
    Moved,
    SessionClosed,
    SessionEvents,
    SoundReported,
)

Event = (
    OpeningEvents
    | CheckEvents
    | ScheduleEvents
    | CourseEvents
    | AlertEvents
    | CallEvents
    | SessionEvents
)

__all__ = [
    "AddendumWritten",
    "AlertAcknowledged",
    "AlertCleared",
    "AlertClosed",
    "AlertEscalated",
    "AlertEvent",
    "AlertRaised",
    "AlertRef",
    "AlertRose",
    "AlertTurnedOn",
    "Amended",
    "AudioPaused",
    "AudioSwitched",
    "BolusGiven",
    "ByStaff",
    "CallTried",
    "CallsDeclined",
    "CallsResumed",
    "CheckSaved",
    "CheckStruck",
    "ChecklistAnswered",
    "ClockStepped",
    "Corrected",
    "CriterionResult",
    "DeviceGiven",
    "DrugAccounted",
    "DrugDrawn",
    "DrugLine",
    "DrugLineStruck",
    "Event",
    "FieldsEntered",
    "FollowUpMade",
    "FollowUpStruck",
    "FormDiscarded",
    "GapRecorded",
    "HandedOver",
    "Happened",
    "IdentityConfirmed",
    "IndividualLimit",
    "InfusionEvent",
    "InfusionPaused",
    "InfusionRestarted",
    "InfusionResumed",
    "InfusionStarted",
    "InfusionStopped",
    "Intervened",
    "InterventionStruck",
    "LimitChanged",
    "MissReasonGiven",
    "Moved",
    "NoteWritten",
    "OffsetPassed",
    "OrderSecondChecked",
    "PlannedSlotsDropped",
    "RateSet",
    "ReportAnswered",
    "ReportSent",
    "SessionClosed",
    "SessionOpened",
    "SlotFulfilled",
    "SlotMissed",
    "SlotOpened",
    "SlotPlanned",
    "SlotReopened",
    "SlotWithdrawn",
    "SoundReported",
    "TaskAnswered",
]
