"""What the dock shows, worked out from the picture of a chair."""

from collections.abc import Mapping
from typing import Final

from monitor.api import (
    MEASURES,
    MICRO,
    AlertView,
    BoardView,
    ChairView,
    Priority,
    Signal,
    Station,
    Value,
    frozen,
)
from ui import messages
from ui.alert import words as alert_words
from ui.alert.words import Group, reference, shape
from ui.icons import Icon
from ui.messages import tr
from ui.widgets.marks import Priority as Shape

MOST_ACTIONS: Final = 6
ESCALATION_OF: Final = {Priority.HIGH: 60 * MICRO, Priority.MEDIUM: 300 * MICRO}

ICONS: Final = {
    "recheck": Icon.PULSE,
    "position": Icon.PERSON,
    "reassure": Icon.PERSON,
    "quiet_room": Icon.BELL_OFF,
    "fluids_oral": Icon.PLUS_CIRCLE,
    "oxygen": Icon.PLUS_CIRCLE,
    "rate_reduced": Icon.SLOWED,
    "infusion_paused": Icon.PAUSE,
    "infusion_resumed": Icon.PLAY,
    "infusion_stopped": Icon.STOP,
    "med_given": Icon.SYRINGE,
    "clinician_notified": Icon.PHONE,
    "clinician_at_bedside": Icon.PERSON,
    "emergency_call": Icon.PHONE,
    "other": Icon.PLUS_CIRCLE,
}


@frozen
class DockAction:
    """A suggested action: its code, what its button says, and what was recorded already."""

    code: str
    title: str
    sub: str
    icon: Icon
    done: str = ""
    ask: str = ""


@frozen
class DockView:
    """Everything that the dock draws; times are written out."""

    shape: Shape
    flashing: bool
    answered: bool
    word: str
    title: str
    first: str
    second: str
    clock: str
    since: str
    row: str
    row_shape: Shape | None
    row_target: str
    """Reference of the alert behind the one-line row, or of the next one behind "+2"."""
    heading: str
    actions: tuple[DockAction, ...]
    pending: tuple[str, ...]
    """References that one press acknowledges: unanswered and written out in the dock."""
    sound: str
    sound_sub: str
    sound_paused: bool
    escalation: str
    escalation_sub: str
    escalation_share: float
    stays: str
    stays_sub: str
    main: str
    """Reference of the alert that names the dock."""


def dock_of(
    view: ChairView, board: BoardView, station: Station, preferred: str = ""
) -> DockView | None:
    """Return the dock of a chair, None without an open alert.

    `preferred` is the reference of the alert that a person brought to the front.
    """
    found = alert_words.groups(view.alerts)
    if not found:
        return None
    front = next((g for g in found if reference(g.main) == preferred), found[0])
    others = [g for g in found if g is not front]
    row, row_shape, row_target, written = _row(others)
    main = front.main
    answered = not alert_words.unanswered(main)
    pending = [*front.unanswered, *(each for each in written if alert_words.unanswered(each))]
    stays, stays_sub = _stays(view, main, station)
    sound, sound_sub = _sound(board, main)
    escalation, escalation_sub, share = _escalation(board, station, front.front)
    clock, since = _clock(view, main, station, answered=answered)
    return DockView(
        shape=shape(main.priority),
        flashing=main.signal is Signal.ON and not main.discreet,
        answered=answered,
        word=alert_words.priority_word(main),
        title=alert_words.title(main),
        first=alert_words.distance(main),
        second=_second(view, front, station),
        clock=clock,
        since=since,
        row=row,
        row_shape=row_shape,
        row_target=row_target,
        heading=_heading(view),
        actions=_actions(view, front, station),
        pending=tuple(reference(each) for each in pending),
        sound=sound,
        sound_sub=sound_sub,
        sound_paused=_paused(board),
        escalation=escalation,
        escalation_sub=escalation_sub,
        escalation_share=share,
        stays=stays,
        stays_sub=stays_sub,
        main=reference(main),
    )


def _row(others: list[Group]) -> tuple[str, Shape | None, str, tuple[AlertView, ...]]:
    if not others:
        return "", None, "", ()
    other = others[0]
    target = reference(other.main)
    if len(others) > 1:
        return tr("+{0} more alerts").format(len(others)), None, target, ()
    state = "" if other.unanswered else tr("answered")
    parts = [
        alert_words.priority_word(other.main),
        alert_words.title(other.main),
        alert_words.distance(other.main),
        *(alert_words.title(each) for each in other.others),
        state,
    ]
    said = ", ".join(part for part in parts if part)
    return said, shape(other.main.priority), target, other.members


def _second(view: ChairView, group: Group, station: Station) -> str:
    if group.others:
        return alert_words.also(group.others)
    followed = alert_words.continued(view, group.main, station)
    if followed:
        return followed
    changed = alert_words.change(view, group.main)
    if changed:
        return changed
    return messages.words().note(group.main.note) if group.main.note else ""


def _clock(
    view: ChairView, main: AlertView, station: Station, *, answered: bool
) -> tuple[str, str]:
    if answered:
        return tr("Answered"), alert_words.answered_by(view, main)
    began = tr("since {0}").format(station.local(main.raised))
    return alert_words.running(main, view.at), began


def _heading(view: ChairView) -> str:
    return tr("Protocol {0} suggests").format(view.protocol_version)


def _stays(view: ChairView, main: AlertView, station: Station) -> tuple[str, str]:
    latest = view.latest.get(main.measure or "")
    if latest is None:
        return tr("Stays until it is done"), _stopped(main, station)
    words = messages.words()
    value = words.value(latest.measure, latest.value)
    when = station.local(latest.taken_at)
    said = tr("Last: {0} at {1}").format(value, when)
    stopped = _stopped(main, station)
    return tr("Stays until a reading is back inside"), f"{said}. {stopped}" if stopped else said


def _stopped(main: AlertView, station: Station) -> str:
    if main.acknowledged is None:
        return ""
    return tr("Acknowledged at {0}").format(station.local(main.acknowledged))


def _paused(board: BoardView) -> bool:
    return board.audio_paused_until is not None and board.audio_paused_until > board.now.at


def _sound(board: BoardView, main: AlertView) -> tuple[str, str]:
    until = board.audio_paused_until
    if until is not None and until > board.now.at:
        return messages.countdown(until - board.now.at), tr("sound paused")
    if not board.sound_working:
        return tr("No sound"), tr("this station")
    if board.audio_off and main.priority is not Priority.HIGH:
        return tr("Sound off"), tr("quiet room")
    if main.discreet:
        return tr("No sound"), tr("discreet alert")
    if main.signal is Signal.LATCHED:
        return tr("Silent"), tr("back inside")
    return tr("Sound on"), tr("this station")


def _escalation(board: BoardView, station: Station, main: AlertView) -> tuple[str, str, float]:
    settings = board.settings
    nurse = ", ".join(part for part in (settings.charge_nurse, settings.charge_phone) if part)
    if main.escalated_now and main.escalated is not None:
        since = station.local(main.escalated)
        title = tr("Get the charge nurse")
        return title, f"{nurse}, {since}" if nurse else tr("since {0}").format(since), 1.0
    if main.escalates_at is None:
        reason = tr("Back inside the limit") if main.signal is Signal.LATCHED else tr("While LOW")
        return tr("Does not escalate"), reason, 0.0
    left = max(0, main.escalates_at - board.now.at)
    whole = ESCALATION_OF.get(main.priority, 60 * MICRO)
    began = main.on_since if main.on_since is not None else main.escalates_at - whole
    whole = max(1, main.escalates_at - began)
    then = tr("then: get {0}").format(nurse) if nurse else tr("then: get the charge nurse")
    return tr("Escalates in {0}").format(messages.countdown(left)), then, 1 - left / whole


START_CHECK: Final = "start_check"
MISS_REASON: Final = "miss_reason"
RECORD_END: Final = "record_end"


def _of_lateness(alert: AlertView) -> tuple[DockAction, ...]:
    """Return what answers an alert about time: the thing itself."""
    check = DockAction(
        code=START_CHECK, title=tr("Start check"), sub=tr("opens the entry"), icon=Icon.PULSE
    )
    if alert.limit == "check-missed":
        why = DockAction(
            code=MISS_REASON,
            title=tr("Say why it was missed"),
            sub=tr("offered, not required"),
            icon=Icon.NOTE,
        )
        return check, why
    if alert.limit == "end-not-recorded":
        end = DockAction(
            code=RECORD_END, title=tr("Record the end"), sub=tr("at the pump first"), icon=Icon.STOP
        )
        return (end,)
    return () if alert.limit == "sound-unavailable" else (check,)


def _actions(view: ChairView, group: Group, station: Station) -> tuple[DockAction, ...]:
    if group.main.measure is None:
        return _of_lateness(group.main)
    codes: list[str] = []
    for member in group.members:
        codes.extend(code for code in member.actions if code not in codes)
    shown = codes[:MOST_ACTIONS]
    if codes and len(shown) < MOST_ACTIONS and "other" in view.actions and "other" not in shown:
        shown.append("other")
    return tuple(_action(view, group, station, code) for code in shown)


def _action(view: ChairView, group: Group, station: Station, code: str) -> DockAction:
    words = messages.words()
    title, sub = words.action(code), ""
    ask = ""
    match code:
        case "recheck":
            kind = recheck_group(group.main)
            short = words.name("group", kind) if kind else ""
            title = tr("{0} repeated").format(short) if short else tr("Check repeated")
            sub = tr("opens the entry")
        case "infusion_paused" | "rate_reduced" | "infusion_stopped" | "infusion_resumed":
            sub = tr("at the pump first")
            if code in ("infusion_paused", "infusion_resumed"):
                ask = title
        case "clinician_notified":
            sub = view.order.prescriber
        case "med_given":
            title, sub = tr("Medication given…"), tr("opens the sheet")
        case "other":
            title, sub = tr("Other action…"), tr("pick or type")
        case _:
            sub = tr("records the time")
    done = _done(view, group, station, code)
    return DockAction(code=code, title=title, sub=sub, icon=ICONS[code], done=done, ask=ask)


def recheck_group(alert: AlertView) -> str:
    """Return the vital group that repeats the alert's reading; empty for a whole check."""
    measure = MEASURES.get(alert.measure or "")
    return (measure.group or "") if measure is not None else ""


def _done(view: ChairView, group: Group, station: Station, code: str) -> str:
    before = alert_words.predecessor(view, group.main)
    start = min(each.raised for each in (group.main, *([before] if before else ())))
    if code == "recheck":
        return _repeated(view, group, station, start)
    for deed in reversed(view.interventions):
        if deed.action == code and deed.happened_at >= start and not deed.struck:
            return f"{station.local(deed.happened_at)}, {deed.by}"
    return ""


def _repeated(view: ChairView, group: Group, station: Station, start: int) -> str:
    measure = group.main.measure
    for row in reversed(view.checks):
        if row.struck or row.taken_at <= start or measure is None or measure not in row.values:
            continue
        return f"{station.local(row.taken_at)}, {_pair(row.values, measure)}"
    return ""


def _pair(values: Mapping[str, Value], measure: str) -> str:
    words = messages.words()
    if measure in ("sbp", "dbp") and {"sbp", "dbp"} <= values.keys():
        return f"{words.value('sbp', values['sbp'])}/{words.value('dbp', values['dbp'])}"
    return words.value(measure, values[measure])
