"""What the chair says under its ring, the most pressing first, and what it offers beside it."""

from decimal import Decimal
from typing import Final

from monitor.api import MINUTE, ChairView, Phase, Station
from ui import messages
from ui.chair.course import long_label
from ui.chair.progress import Prompt, Sentence
from ui.messages import tr

GAP_SHOWN_FOR: Final = 10 * MINUTE
STEP_TOLD_FROM: Final = Decimal(2)
"""Seconds: a smaller difference of the two clocks is not a step."""

DRAFT: Final = "draft"
MISSED: Final = "missed"
END: Final = "end"
DISCHARGE: Final = "discharge"
AMEND: Final = "amend"


def sentence_of(view: ChairView, station: Station, told: str = "") -> Sentence:
    """Return the sentence: a refusal, a gap, a stepped clock, what is missing, or on time."""
    if told:
        return Sentence(text=told, strong=True)
    first = (_gap(view, station), _end(view, station), _draft(view, station), _step(view))
    for found in (*first, _not_accounted(view)):
        if found:
            return Sentence(text=found, strong=True)
    missing = _not_evaluable(view)
    return Sentence(text=missing or _on_time(view, station))


def prompt_of(view: ChairView) -> Prompt | None:
    """Return what is offered beside the main button, or nothing."""
    if view.closed:
        return None
    if view.form is not None:
        return Prompt(words=tr("Open draft"), leads=DRAFT)
    if view.phase is Phase.INFUSION and view.remaining is not None and view.remaining <= 0:
        return Prompt(words=tr("Record the end"), leads=END)
    open_misses = [slot for slot in view.missed if not slot.reason]
    if open_misses:
        label = long_label(open_misses[-1].label)
        return Prompt(words=tr("Say why {0} was missed").format(label), leads=MISSED)
    if view.phase is Phase.RECOVERY:
        met = sum(1 for each in view.discharge if each.met)
        words = tr("Discharge, {0} of {1} met").format(met, len(view.discharge))
        return Prompt(words=words, leads=DISCHARGE)
    if view.checks:
        return Prompt(words=tr("Correct a reading"), leads=AMEND)
    return None


def _gap(view: ChairView, station: Station) -> str:
    if not view.gaps or view.at - view.gaps[-1][1] > GAP_SHOWN_FOR:
        return ""
    since, until = view.gaps[-1]
    said = tr("Chairside stopped at {0} and was back at {1}. Nothing saved was lost.")
    text = said.format(station.local(since), station.local(until))
    return f"{text} {_went(view)}".rstrip()  # both times are by the clock as it stands now


def _step(view: ChairView) -> str:
    went = _went(view)
    return went and went + " " + tr("Countdowns are not affected. Both times are kept.")


def _went(view: ChairView) -> str:
    if abs(view.wall_offset) <= STEP_TOLD_FROM:
        return ""
    seconds = round(view.wall_offset)
    moved = _moved(abs(seconds))
    said = (
        tr("The computer clock went on {0}.")
        if seconds > 0
        else tr("The computer clock went back {0}.")
    )
    return said.format(moved)


def _moved(seconds: int) -> str:
    """Return whole hours as `1 h`: a clock is mostly moved by the zone or summer time."""
    hours, rest = divmod(seconds, 3600)
    return messages.span(seconds) if rest or not hours else tr("{0} h").format(hours)


def _end(view: ChairView, station: Station) -> str:
    if view.phase is not Phase.INFUSION or view.planned_end is None or view.paused:
        return ""
    if view.remaining is None or view.remaining > 0:
        return ""
    return tr("Planned end {0}: record the end").format(messages.hhmm(station, view.planned_end))


def _draft(view: ChairView, station: Station) -> str:
    if view.form is None:
        return ""
    count = len(view.form.values) + len(view.form.not_obtained)
    began = messages.hhmm(station, view.form.started_at)
    return tr("Check begun at {0}, {1} answers kept as a draft").format(began, count)


def _not_accounted(view: ChairView) -> str:
    """Say in recovery, before the discharge, what was drawn up and is in no account."""
    waits = [d for d in view.drugs if d.account is None and not d.struck]
    if not waits or view.phase is not Phase.RECOVERY:
        return ""
    said = tr("Drug log: {0} mg of lot {1} not accounted for. It is behind More.")
    return said.format(messages.number(waits[0].mg), waits[0].lot)


def _not_evaluable(view: ChairView) -> str:
    if not view.not_evaluable or view.phase is Phase.BEFORE:
        return ""
    names = messages.words().alert(view.not_evaluable[0]).lower()
    return tr("No baseline: {0} can't be judged").format(names)


def _on_time(view: ChairView, station: Station) -> str:
    coming = view.next
    if coming is None or coming.on_time_until is None:
        return ""
    if coming.overdue:
        since = coming.due or coming.on_time_until
        return tr("Overdue since {0}").format(messages.hhmm(station, since))
    if coming.group is not None:
        later = next((each for each in view.pending if each.group is None and each.due), None)
        if later is not None and later.due is not None:
            when = messages.hhmm(station, later.due)
            return tr("{0} check stays at {1}").format(long_label(later.label), when)
    until = messages.hhmm(station, coming.on_time_until)
    return tr("On time until {0}, then counted as overdue").format(until)
