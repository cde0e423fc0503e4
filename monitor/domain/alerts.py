"""The life of an alert episode.

    -            raise        on
    on           acknowledge  acknowledged
    on           clear        latched (a patient's value, high or medium), else closed
    acknowledged clear        closed
    latched      acknowledge  closed
    latched      again        on, the same episode
    acknowledged worsens      on, the same episode
    any          close        closed, with a note

An acknowledgement names one episode and answers nothing else. Lateness, not-assessed and
technical alerts are never high and never latch.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from monitor.domain import events as ev
from monitor.domain.commands import Instant
from monitor.domain.limits import (
    Known,
    bound,
    crosses_at,
    subsumed,
    true_now,
    worse,
)
from monitor.domain.measures import Value
from monitor.domain.protocol import Limit, Priority
from monitor.domain.state import Check, Episode, Session, Signal
from monitor.domain.work import Work

OVERDUE: Final = "check-overdue"
MISSED: Final = "check-missed"
END_NOT_RECORDED: Final = "end-not-recorded"
NOT_ASSESSED: Final = "not-assessed-"
SOUND: Final = "sound-unavailable"


class Trigger(StrEnum):
    """What can happen to an episode."""

    ACKNOWLEDGE = "acknowledge"
    CLEAR = "clear"
    AGAIN = "again"
    WORSEN = "worsen"


TRANSITIONS: Final[Mapping[tuple[Signal, Trigger], Signal]] = MappingProxyType(
    {
        (Signal.ON, Trigger.ACKNOWLEDGE): Signal.ACKNOWLEDGED,
        (Signal.ON, Trigger.CLEAR): Signal.LATCHED,
        (Signal.ACKNOWLEDGED, Trigger.CLEAR): Signal.CLOSED,
        (Signal.ACKNOWLEDGED, Trigger.WORSEN): Signal.ON,
        (Signal.LATCHED, Trigger.ACKNOWLEDGE): Signal.CLOSED,
        (Signal.LATCHED, Trigger.AGAIN): Signal.ON,
    }
)
"""For a patient's value of medium or high priority; others close where this says latched."""


def is_technical(limit: str) -> bool:
    """Return whether this is a lateness, not-assessed or technical alert."""
    return limit in {OVERDUE, MISSED, END_NOT_RECORDED, SOUND} or limit.startswith(NOT_ASSESSED)


def crossing(session: Session, limit: str) -> Episode | None:
    """Return the episode whose condition is true now."""
    return next((a for a in session.alerts if a.limit == limit and a.crossing), None)


def _next_number(session: Session, limit: str) -> int:
    return 1 + sum(1 for a in session.alerts if a.limit == limit)


def raise_technical(
    work: Work, at: Instant, limit: str, priority: Priority, *, slot: int | None = None
) -> None:
    """Raise a lateness, not-assessed or technical alert."""
    work.emit(
        ev.AlertRaised(
            at=at,
            limit=limit,
            episode=_next_number(work.session, limit),
            priority=int(priority),
            slot=slot,
        )
    )


def clear_technical(work: Work, at: Instant, limit: str, slot: int | None = None) -> None:
    """Close the technical alert that is open, if any."""
    for episode in work.session.alerts:
        if episode.limit == limit and episode.crossing and episode.slot == slot:
            work.emit(
                ev.AlertCleared(at=at, limit=limit, episode=episode.number, latched=False)
            )  # fmt: skip


def raise_missed(work: Work, at: Instant) -> None:
    """A slot was missed: raise `check-missed`, or turn an answered one on again."""
    episode = crossing(work.session, MISSED)
    if episode is None:
        raise_technical(work, at, MISSED, Priority.MEDIUM)
    elif episode.signal is Signal.ACKNOWLEDGED:
        turn_on(work, at, episode, "missed")


def turn_on(work: Work, at: Instant, episode: Episode, cause: str) -> None:
    """Signal an answered or latched episode again."""
    work.emit(
        ev.AlertTurnedOn(at=at, limit=episode.limit, episode=episode.number, cause=cause)
    )  # fmt: skip


def close(work: Work, at: Instant, episode: Episode, note: str, by_limit: str = "") -> None:
    """Close an episode for a reason beside its condition."""
    work.emit(
        ev.AlertClosed(
            at=at, limit=episode.limit, episode=episode.number, note=note, by_limit=by_limit
        )
    )


def clear(work: Work, at: Instant, episode: Episode, note: str) -> None:
    """The condition of a patient's value became false."""
    to = TRANSITIONS[episode.signal, Trigger.CLEAR]
    work.emit(
        ev.AlertCleared(
            at=at,
            limit=episode.limit,
            episode=episode.number,
            latched=to is Signal.LATCHED and episode.priority > Priority.LOW,
            note=note,
        )
    )


def find(session: Session, name: str) -> Episode | None:
    """Return the episode that `name` means among those that are on or latched.

    `limit/episode` is that one; a bare limit id the oldest that is on, else the oldest latched.
    """
    limit, _, number = name.partition("/")
    live = [
        a
        for a in session.alerts
        if a.limit == limit
        and a.signal in {Signal.ON, Signal.LATCHED}
        and (not number or str(a.number) == number)
    ]
    live.sort(key=lambda a: (a.signal is Signal.LATCHED, a.raised, a.number))
    return live[0] if live else None


def acknowledge(
    work: Work, at: Instant, episode: Episode, by: str, action: str, data: Known
) -> None:
    """A person answers one episode."""
    reference = None if episode.measure is None else data.value(episode.measure)
    work.emit(
        ev.AlertAcknowledged(
            at=at,
            limit=episode.limit,
            episode=episode.number,
            by=by,
            action=action,
            reference=reference,
        )
    )


class Evaluation:
    """One evaluation of limits against readings, turned into events.

    `true` decides per limit; `note` is put on what it raises and clears; `form` is the start of
    the open form whose fields are being evaluated or saved.
    """

    def __init__(
        self, work: Work, at: Instant, data: Known, *, note: str = "", form: Instant | None = None
    ) -> None:
        self.work = work
        self.at = at
        self.data = data
        self.note = note
        self.form = form
        self.unsaved = False
        self._answered: dict[str, Episode] = {}

    def run(self, scope: Iterable[Limit], judge: Callable[[Limit], bool]) -> None:
        """Bring the episodes of `scope` into line with what `judge` says of each limit."""
        limits = tuple(scope)
        raw = {limit.id: judge(limit) for limit in limits}
        over = subsumed(x for x in limits if raw[x.id])
        true = {x.id for x in limits if raw[x.id] and x.id not in over}
        for limit in limits:
            self._settle(limit, limit.id in true, over.get(limit.id, ""))
        for limit in limits:
            if limit.id in true:
                self._onset(limit)

    def _settle(self, limit: Limit, true: bool, over: str) -> None:
        for episode in self.work.session.alerts:
            if episode.limit != limit.id or episode.signal is Signal.CLOSED:
                continue
            if over:
                close(self.work, self.at, episode, "subsumed", over)
            elif not true and self._of_this_form(episode):
                self._remember(limit, episode)
                close(self.work, self.at, episode, "entry_corrected")
            elif not true and episode.crossing:
                self._remember(limit, episode)
                clear(self.work, self.at, episode, self.note)

    def _of_this_form(self, episode: Episode) -> bool:
        return self.form is not None and episode.form == self.form

    def _remember(self, limit: Limit, episode: Episode) -> None:
        if limit.cautions and episode.signal is Signal.ACKNOWLEDGED:
            for caution in limit.cautions:
                self._answered[caution] = episode

    def _onset(self, limit: Limit) -> None:
        session = self.work.session
        current = crossing(session, limit.id)
        if current is None:
            latched = [
                a for a in session.alerts if a.limit == limit.id and a.signal is Signal.LATCHED
            ]
            if latched:
                turn_on(self.work, self.at, latched[-1], "again")
            else:
                self._raise(limit)
        elif current.signal is Signal.ACKNOWLEDGED:
            value = self.data.value(limit.condition.measure)
            reference = current.reference
            if value is not None and reference is not None and worse(limit, value, reference):
                turn_on(self.work, self.at, current, "worsened")

    def _source(self, limit: Limit) -> Check:
        if limit.also is not None:
            return next(
                c
                for c in reversed(self.data.checks)
                if crosses_at(limit, c, self.data) is not None
            )
        return self.data.latest[limit.condition.measure]

    def _raise(self, limit: Limit) -> None:
        check = self._source(limit)
        answered = self._answered.get(limit.id) or self._answered_before(limit)
        timing = self.work.session.protocol.timing
        more: dict[str, object] = {}
        if answered is not None:
            more = {
                "acknowledged_at": answered.acknowledged,
                "acknowledged_by": answered.acknowledged_by,
                "again_at": self.at + timing.improved_again,
                "note": "improved",
            }
        self.raise_for(limit, check, **more)

    def _answered_before(self, limit: Limit) -> Episode | None:
        """Return the answered critical that a field of this form has just cleared."""
        if self.form is None:
            return None
        critical = {x.id for x in self.work.session.limits if limit.id in x.cautions}
        for episode in reversed(self.work.session.alerts):
            if (
                episode.limit in critical
                and episode.signal is Signal.CLOSED
                and episode.acknowledged is not None
                and episode.cleared is not None
                and episode.cleared >= self.form
            ):
                return episode
        return None

    def raise_for(self, limit: Limit, check: Check, **more: object) -> None:
        """Raise a new episode of `limit`, because of `check`."""
        values: dict[str, Value | None] = {
            "value": check.assessed[limit.condition.measure],
            "bound": bound(limit.condition, self.data.baseline),
        }
        self.work.emit(
            ev.AlertRaised(
                at=self.at,
                limit=limit.id,
                episode=_next_number(self.work.session, limit.id),
                priority=int(limit.priority),
                measure=limit.condition.measure,
                check=None if self.unsaved else check.ordinal,
                form=self.form if self.unsaved else None,
                **values,
                **({"note": self.note} | more),  # type: ignore[arg-type]
            )
        )

    def saved(self, limits: Iterable[Limit]) -> None:
        """Evaluate `limits` against saved readings."""
        self.run(limits, lambda limit: true_now(limit, self.data))

    def back_dated(self, limits: Iterable[Limit], check: Check) -> None:
        """Raise and clear what `check`, which is not the latest, crosses by itself."""
        mine = [x for x in limits if self._passed_over(x, check) and crosses_at(x, check, self.data)]
        over = subsumed(mine)
        for limit in mine:
            if limit.id not in over:
                self._raise_and_clear(limit, check)

    def _passed_over(self, limit: Limit, check: Check) -> bool:
        return self.data.latest.get(limit.condition.measure) is not check

    def _raise_and_clear(self, limit: Limit, check: Check) -> None:
        episode = next(
            (a for a in self.work.session.alerts if a.limit == limit.id and self._raised_by_form(a)),
            None,
        )
        if episode is None:
            self.raise_for(limit, check, note="back_dated")
            episode = self.work.session.alerts[-1]
        if episode.crossing:
            clear(self.work, self.at, episode, "back_dated")

    def _raised_by_form(self, episode: Episode) -> bool:
        return self._of_this_form(episode) and episode.crossing
