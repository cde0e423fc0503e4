"""The only door that the screens use: views, commands, words and the station."""

from contextlib import AbstractContextManager
from decimal import Decimal
from pathlib import Path
from typing import Any

from monitor.api.station import PracticeDriver, Station
from monitor.audio import Heard
from monitor.audit import AuditKind
from monitor.boards import (
    MOST_CHAIRS,
    BoardItem,
    BoardView,
    ClinicSettings,
    Person,
    SessionRow,
)
from monitor.bootstrap import check_record, default_data_dir, open_station
from monitor.damage import Damage
from monitor.domain.checklist import LAST_TIME, READ
from monitor.domain.commands import (
    AccountDrug,
    Acknowledge,
    Amend,
    AnswerChecklist,
    AnswerReport,
    ChangeLimit,
    CloseSession,
    Command,
    ConfirmIdentity,
    Correct,
    Device,
    DiscardForm,
    DrawDrug,
    EnterFields,
    FromPlan,
    Gate,
    GiveBolus,
    GiveDevice,
    GiveMissReason,
    HandOver,
    Instant,
    Intervene,
    MoveChair,
    Order,
    Patient,
    PauseAudio,
    PauseInfusion,
    RestartInfusion,
    ResumeInfusion,
    SaveCheck,
    SecondCheck,
    SendReport,
    Series,
    SetRate,
    StartInfusion,
    StopInfusion,
    StrikeCheck,
    StrikeDrugLine,
    StrikeIntervention,
    SwitchAudio,
    WriteAddendum,
    WriteNote,
)
from monitor.domain.frozen import frozen
from monitor.domain.measures import (
    MEASURES,
    MICRO,
    MINUTE,
    VITAL_GROUPS,
    Kind,
    Measure,
    Value,
    to_celsius,
    to_fahrenheit,
)
from monitor.domain.protocol import Need, Phase, Priority, Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.reporting import ITEMS, WHEN_YES
from monitor.domain.state import Drawn, Signal, Status
from monitor.domain.views import (
    AlertView,
    Bounds,
    ChairView,
    CheckRow,
    CriterionView,
    Crossing,
    FormView,
    Latest,
    Mark,
    MissedSlot,
    NextCheck,
    Trend,
)
from monitor.journal.sqlcipher import DATABASE
from monitor.keeping import NOTICES, KeepingView, RecoverySheet
from monitor.keys.errors import KeyFault, KeyRefused
from monitor.ports import (
    Certificate,
    CertificateChange,
    CertificateError,
    Clock,
    Now,
    SigningOutcome,
    StorageError,
)
from monitor.prescribing import BEHIND
from monitor.protocols.desk import ProtocolDesk
from monitor.protocols.shelf import Approval, Standing, Version
from monitor.settings import (
    FLOOR_DB,
    STEPS,
    Contact,
    SoundSteps,
    unmeasured,
    with_loudness,
    with_measured,
    with_room,
)
from monitor.staff.access import PAUSES_MS, TRIES, PinAnswer
from monitor.staff.refusals import StaffRefusal, StaffRefused
from monitor.ways import Delivery, Unwritten, Ways
from monitor.words import LANGUAGES, Words, words


def holds_data(folder: Path) -> bool:
    """Return whether a station has its data in `folder`; True where the disk does not say."""
    try:
        return (folder / DATABASE).exists()
    except OSError:
        return True


def open_demo(speed: int = 60, clock: Clock | None = None) -> "tuple[Station, PracticeDriver]":
    """Open a station for practice in a temporary folder, with six chairs in use.

    Raises:
        StorageError: there is no room for it.
    """
    from monitor.demo import practice  # off the way to the first picture

    return practice.open_demo(speed, clock)


def opened_pdf(pdf: bytes) -> AbstractContextManager[Any]:
    """Open a PDF to draw its pages; no other thread reads one until it is closed.

    Raises:
        ValueError: this is no readable PDF.
    """
    from monitor.record.pdfium import opened  # off the way to the first picture

    return opened(pdf)


def open_with_passphrase(folder: Path, passphrase: str) -> bytes:
    """Return the data key of a folder that waits for the clinic's passphrase. Slow on purpose.

    Raises:
        KeyRefused: that does not open it.
        StorageError, OSError: the folder cannot be read.
    """
    from monitor.keys import vault  # off the way to the first picture

    return vault.open_with_passphrase(folder, passphrase)


def open_with_code(folder: Path, code: str) -> bytes:
    """Return the data key that the code of the recovery sheet opens, as somebody typed it.

    That it opened them is left for the station's log, by the operating system's user.

    Raises:
        KeyRefused: it cannot be right, or does not open it.
        StorageError, OSError: the folder cannot be read.
    """
    from monitor.keys import vault
    from monitor.outside import leave_recovered

    key = vault.open_with_code(folder, code)
    leave_recovered(folder, key)
    return key


__all__ = [
    "BEHIND",
    "FLOOR_DB",
    "ITEMS",
    "LANGUAGES",
    "LAST_TIME",
    "MEASURES",
    "MICRO",
    "MINUTE",
    "MOST_CHAIRS",
    "NOTICES",
    "PAUSES_MS",
    "READ",
    "STEPS",
    "TRIES",
    "VITAL_GROUPS",
    "WHEN_YES",
    "AccountDrug",
    "Acknowledge",
    "AlertView",
    "Amend",
    "AnswerChecklist",
    "AnswerReport",
    "Approval",
    "AuditKind",
    "BoardItem",
    "BoardView",
    "Bounds",
    "Certificate",
    "CertificateChange",
    "CertificateError",
    "ChairView",
    "ChangeLimit",
    "CheckRow",
    "ClinicSettings",
    "CloseSession",
    "Command",
    "ConfirmIdentity",
    "Contact",
    "Correct",
    "CriterionView",
    "Crossing",
    "Damage",
    "Decimal",
    "Delivery",
    "Device",
    "DiscardForm",
    "DrawDrug",
    "Drawn",
    "EnterFields",
    "FormView",
    "FromPlan",
    "Gate",
    "GiveBolus",
    "GiveDevice",
    "GiveMissReason",
    "HandOver",
    "Heard",
    "Instant",
    "Intervene",
    "KeepingView",
    "KeyFault",
    "KeyRefused",
    "Kind",
    "Latest",
    "Mark",
    "Measure",
    "MissedSlot",
    "MoveChair",
    "Need",
    "NextCheck",
    "Now",
    "Order",
    "Patient",
    "PauseAudio",
    "PauseInfusion",
    "Person",
    "Phase",
    "PinAnswer",
    "PracticeDriver",
    "Priority",
    "Protocol",
    "ProtocolDesk",
    "RecoverySheet",
    "Refusal",
    "Refused",
    "RestartInfusion",
    "ResumeInfusion",
    "SaveCheck",
    "SecondCheck",
    "SendReport",
    "Series",
    "SessionRow",
    "SetRate",
    "Signal",
    "SigningOutcome",
    "SoundSteps",
    "StaffRefusal",
    "StaffRefused",
    "Standing",
    "StartInfusion",
    "Station",
    "Status",
    "StopInfusion",
    "StorageError",
    "StrikeCheck",
    "StrikeDrugLine",
    "StrikeIntervention",
    "SwitchAudio",
    "Trend",
    "Unwritten",
    "Value",
    "Version",
    "Ways",
    "Words",
    "WriteAddendum",
    "WriteNote",
    "check_record",
    "default_data_dir",
    "frozen",
    "holds_data",
    "open_demo",
    "open_station",
    "open_with_code",
    "open_with_passphrase",
    "opened_pdf",
    "to_celsius",
    "to_fahrenheit",
    "unmeasured",
    "with_loudness",
    "with_measured",
    "with_room",
    "words",
]
