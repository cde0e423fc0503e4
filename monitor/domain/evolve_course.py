"""What the events of the course mean: the pump, devices, interventions, controlled drugs."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from monitor.domain import events as ev
from monitor.domain.frozen import replace
from monitor.domain.protocol import Phase
from monitor.domain.state import (
    Device,
    Drawn,
    Intervention,
    Pause,
    RateStep,
    Session,
)


def _acted(s: Session, e: ev.InfusionEvent, **changes: Any) -> Session:
    return replace(s, last_action=e.happened_at, **changes)


def _started(s: Session, e: ev.InfusionStarted) -> Session:
    s = replace(s, let_on=(*s.let_on, e))
    if s.protocol.by_devices:  # E is T
        end = e.happened_at
        return _acted(s, e, phase=Phase.RECOVERY, started=end, ended=end, ends=(end,))
    return _acted(s, e, phase=Phase.INFUSION, started=e.happened_at, next_offset=0)


def _paused(s: Session, e: ev.InfusionPaused) -> Session:
    return _acted(s, e, pauses=(*s.pauses, Pause(since=e.happened_at)))


def _end_pause(s: Session, until: int) -> tuple[Pause, ...]:
    if not s.paused:
        return s.pauses
    return (*s.pauses[:-1], replace(s.pauses[-1], until=until))


def _resumed(s: Session, e: ev.InfusionResumed) -> Session:
    return _acted(s, e, pauses=_end_pause(s, e.happened_at), let_on=(*s.let_on, e))


def _rate_set(s: Session, e: ev.RateSet) -> Session:
    step = RateStep(at=e.happened_at, ml_per_h=e.ml_per_h)
    return _acted(s, e, rates=(*s.rates, step))


def _bolus_given(s: Session, e: ev.BolusGiven) -> Session:
    return _acted(s, e, boluses=(*s.boluses, (e.happened_at, e.mg)))


def _device_given(s: Session, e: ev.DeviceGiven) -> Session:
    given = Device(number=e.number, at=e.happened_at, mg=e.mg, lot=e.lot, by=e.by)
    return _acted(s, e, devices=(*s.devices, given))


def _stopped(s: Session, e: ev.InfusionStopped) -> Session:
    return _acted(
        s,
        e,
        phase=Phase.RECOVERY,
        ended=e.happened_at,
        ends=(*s.ends, e.happened_at),
        next_offset=0,
        infusion_offset=s.next_offset,
        pauses=_end_pause(s, e.happened_at),
    )


def _restarted(s: Session, e: ev.InfusionRestarted) -> Session:
    stop = e.happened_at if s.ended is None else s.ended
    return _acted(
        s,
        e,
        phase=Phase.INFUSION,
        ended=None,
        restarts=(*s.restarts, e.happened_at),
        next_offset=s.infusion_offset,
        pauses=(*s.pauses, Pause(since=stop, until=e.happened_at)),
    )


def _intervened(s: Session, e: ev.Intervened) -> Session:
    done = Intervention(
        number=e.number,
        action=e.action,
        detail=e.detail,
        happened_at=e.happened_at,
        entered_at=e.at,
        by=e.by,
        answers=e.answers,
    )
    return replace(s, interventions=(*s.interventions, done))


def _intervention_struck(s: Session, e: ev.InterventionStruck) -> Session:
    done = list(s.interventions)
    done[e.number - 1] = replace(done[e.number - 1], struck=e.reason)
    return replace(s, interventions=tuple(done))


def _drug_drawn(s: Session, e: ev.DrugDrawn) -> Session:
    drawn = Drawn(
        number=e.number, drug=e.drug, lot=e.lot, mg=e.mg, at=e.at, by=e.by, witness=e.witness
    )
    return replace(s, drugs=(*s.drugs, drawn), drug_lines=e.number)


def _with_drawn(s: Session, line: int, **changes: Any) -> Session:
    """Change what was drawn in that line, or is accounted for in it."""
    drugs = tuple(
        replace(d, **changes) if line in {d.number, d.account} else d for d in s.drugs
    )  # fmt: skip
    return replace(s, drugs=drugs)


def _drug_accounted(s: Session, e: ev.DrugAccounted) -> Session:
    after = _with_drawn(
        s, e.draw, account=e.number, given_mg=e.given_mg, wasted_mg=e.wasted_mg
    )  # fmt: skip
    return replace(after, drug_lines=e.number)


def _drug_line_struck(s: Session, e: ev.DrugLineStruck) -> Session:
    if any(d.number == e.number for d in s.drugs):
        return _with_drawn(s, e.number, struck=e.reason)
    return _with_drawn(s, e.number, account=None, given_mg=None, wasted_mg=None)


COURSE: Final[Mapping[type, Callable[[Session, Any], Session]]] = MappingProxyType(
    {
        ev.InfusionStarted: _started,
        ev.InfusionPaused: _paused,
        ev.InfusionResumed: _resumed,
        ev.RateSet: _rate_set,
        ev.BolusGiven: _bolus_given,
        ev.DeviceGiven: _device_given,
        ev.InfusionStopped: _stopped,
        ev.InfusionRestarted: _restarted,
        ev.Intervened: _intervened,
        ev.InterventionStruck: _intervention_struck,
        ev.DrugDrawn: _drug_drawn,
        ev.DrugAccounted: _drug_accounted,
        ev.DrugLineStruck: _drug_line_struck,
    }
)
