"""The station at one moment, as its screens see it: who is next, what sounds."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any, Final

from monitor.audio import Heard
from monitor.damage import Damage
from monitor.domain import reporting
from monitor.domain.alerts import SOUND
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.protocol import Phase, Priority
from monitor.domain.state import Session, Signal
from monitor.domain.views import AlertView, ChairView, NextCheck
from monitor.ports import Now
from monitor.settings import Contact, SoundSteps

MOST_CHAIRS: Final = 6


@frozen
class ClinicSettings:
    """What the clinic set at first run or later."""

    clinic: str = ""
    room: str = ""
    chairs: int = MOST_CHAIRS
    paper: str = "a4"
    """`a4` or `letter`."""
    language: str = "en"
    """Of the records: a key of `words.LANGUAGES`."""
    theme: str = "day"
    """Of the room: `day`, `dim` or `clock` (dim in the evening and at night)."""
    charge_nurse: str = ""
    """Name of whom to get when an alert escalates."""
    charge_phone: str = ""
    records_dir: str = ""
    """Where PDFs are written; empty: the data folder's `records`."""
    timestamp_url: str = ""
    """Address of a time-stamp server (RFC 3161) for signed records; empty for none."""
    text_size: int = 100
    """Percent of the usual size of all text on the screen: 100, 125 or 150."""
    still_alarms: bool = False
    temperature: str = "C"
    """`C` or `F`: how temperatures are typed and shown; they are stored in degrees Celsius."""
    second_check: bool = True
    """Whether this clinic wants the order checked by a second person before the start."""
    lock_after_min: int = 2
    """Minutes without a touch or a key after which the station locks: 1, 2 or 5."""
    contacts: tuple[Contact, ...] = ()
    """Whom to get, as the clinic lists them."""
    sound_output: str = ""
    """Id of the output on which alarms sound; empty: the computer's default."""
    sound_output_name: str = ""
    sound_second: str = ""
    """Id of a second output, a headset for example; empty: none."""
    sound_second_name: str = ""
    sound_steps: SoundSteps = SoundSteps()
    backup_dir: str = ""
    """Where backups are written; empty: none is made."""
    backup_hours: int = 1
    """Hours between two backups; one more is made at closing."""
    exports_sealed: bool = False
    """Whether exported files are sealed: then only the clinic's key, or its sheet, opens them."""
    archive_dir: str = ""
    """Where a copy of each record of a closed session goes besides; empty: nowhere."""
    archive_pattern: str = "{date}_{mrn}_{record}.pdf"
    """What records are called there."""
    retention_years: int = 0
    """How long a session is kept after its last seal, 1 to 100 years; 0: for ever."""
    paper_dir: str = ""
    """Where the open sessions' current pages are kept, for a computer that dies; empty: nowhere."""


@frozen
class Person:
    """Somebody who may sign in. `role` is nurse, charge_nurse, prescriber or manager."""

    id: str
    name: str
    role: str
    active: bool = True
    must_change: bool = False
    """The next sign-in asks for a PIN of their own."""
    locked: bool = False
    """Five wrong PINs: somebody else lets them in again."""
    pin_by: str = ""
    """Name of somebody else who set their PIN last; empty where nobody did."""
    pin_at: int = 0
    """When that was, a true-time instant."""


@frozen
class BoardItem:
    """One entry of the ribbon's ranking."""

    chair: int
    rank: int
    """0 HIGH unanswered, 1 MEDIUM unanswered, 2 overdue, 3 answered with a repeat due,
    4 next check, 5 planned start."""
    since: Instant
    """What orders equals: when the alert was raised or when the check is due."""
    alert: AlertView | None
    check: NextCheck | None


@frozen
class BoardView:
    """The station at one moment."""

    now: Now
    settings: ClinicSettings
    chairs: tuple[ChairView | None, ...]
    """In room order; None is an empty chair. Index 0 is chair 1."""
    order: tuple[BoardItem, ...]
    """Who next: every occupied chair once, the most urgent first."""
    sound_priority: Priority | None
    """The highest priority that sounds now (discreet and latched ones never do)."""
    sound_escalated: bool
    audio_paused_until: Instant | None
    audio_off: bool
    sound_working: bool
    training: bool
    sound_detail: str = ""
    """Why no sound can be heard: a code of the output, or `not-heard`."""
    sound_heard: Heard | None = None
    """What the last audible test at the furthest chair came to."""
    audio_off_by: str = ""
    audio_off_reason: str = ""
    notices: tuple[str, ...] = ()
    """LOW technical notices of the station: `monitor.keeping.NOTICES`."""
    calls_due: int | None = None
    """How many patients are to be called; None until somebody has looked."""
    tasks: int = 0
    """How many calls had answers that wait for a prescriber."""
    unsaved: str = ""
    """Why nothing is being saved, a code of `monitor.ports.StorageError`; empty while all is."""
    damage: tuple[Damage, ...] = ()
    """What was found damaged at a start and nobody has seen, or still cannot be read."""


@frozen
class SessionRow:
    """One session in the archive's list."""

    session: str
    record: str
    """Record id as printed."""
    name: str
    mrn: str
    birth_date: str
    opened_at: Instant
    chair: int
    protocol: str
    phase: Phase
    alerts: int
    amended: bool
    form_due: Instant | None = None
    """Until when its monitoring form is to be sent; None when there is none."""
    form_sent: Instant | None = None
    """When it was sent last."""
    worst: int = 0
    """Priority of the most urgent alert that a value raised, 0 for none."""
    highest: str = ""
    """The highest systolic pressure with its diastolic one: `166/94`."""
    series: str = ""
    """`3 of 6`; empty outside a series."""


def row(session: Session) -> SessionRow:
    """Return a session's row of the archive."""
    return SessionRow(
        session=session.id,
        record=session.id,
        name=session.patient.name,
        mrn=session.patient.mrn,
        birth_date=session.patient.birth_date,
        opened_at=session.opened_at,
        chair=session.chair,
        protocol=session.protocol.title,
        phase=session.phase,
        alerts=len(session.alerts),
        amended=any(c.amended for c in session.checks),
        form_due=reporting.due(session),
        form_sent=session.sent[-1].at if session.sent else None,
        worst=max((int(a.priority) for a in session.alerts if a.value is not None), default=0),
        highest=_highest(session),
        series="" if session.series is None else f"{session.series.number} of {session.series.of}",
    )


def _highest(session: Session) -> str:
    """Return the pressure with the highest systolic value, of the readings as they now are."""
    pairs = [
        (systolic, check.values.get("dbp"))
        for check in session.checks
        if not check.struck and isinstance(systolic := check.values.get("sbp"), Decimal)
    ]
    if not pairs:
        return ""
    systolic, diastolic = max(pairs, key=lambda pair: pair[0])
    return f"{systolic:f}/{diastolic:f}" if isinstance(diastolic, Decimal) else f"{systolic:f}"


def summary(session: Session) -> dict[str, object]:
    """Return a session's row as plain values: sealing keeps it, so that the list is quick."""
    kept = asdict(row(session)) | {"phase": session.phase.value}
    return {name: value for name, value in kept.items() if value is not None}


def row_of(summary: Mapping[str, Any]) -> SessionRow:
    """Return the row that `summary` kept.

    Raises:
        TypeError, ValueError: it was not written by `summary`.
    """
    return SessionRow(**{**summary, "phase": Phase(summary["phase"])})


def ranked(chairs: Iterable[ChairView | None]) -> tuple[BoardItem, ...]:
    """Return every occupied chair once, the most urgent first; of equals the earlier."""
    items = [_item(view) for view in chairs if view is not None]
    return tuple(sorted(items, key=lambda item: (item.rank, item.since, item.chair)))


def _item(view: ChairView) -> BoardItem:
    on = (a for a in view.open_alerts if a.signal is Signal.ON and a.limit != SOUND)
    alert = next(on, None)  # that there is no sound is said once for the station, not for a chair
    check = view.next
    rank, since = 4, view.at if check is None or check.due is None else check.due
    if alert is not None and alert.priority > Priority.LOW:
        rank, since = (0 if alert.priority is Priority.HIGH else 1), alert.raised
    elif check is not None and check.overdue:
        rank = 2
    elif check is not None and check.group is not None and _answered(view):
        rank = 3
    elif view.phase is Phase.BEFORE:
        rank, since = 5, view.opened_at
    return BoardItem(chair=view.chair, rank=rank, since=since, alert=alert, check=check)


def _answered(view: ChairView) -> bool:
    return any(a.signal is Signal.ACKNOWLEDGED for a in view.alerts)


def sounding(chairs: Iterable[ChairView | None]) -> tuple[AlertView, ...]:
    """Return the alerts that make a sound in the room: on, not discreet; the highest first."""
    on = [
        alert
        for view in chairs
        if view is not None
        for alert in view.alerts
        if alert.signal is Signal.ON and not alert.discreet
    ]
    return tuple(sorted(on, key=lambda a: (-a.priority, not a.escalated_now)))
