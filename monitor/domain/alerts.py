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

from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from monitor.domain import events as ev
from monitor.domain.commands import Instant
from monitor.domain.limits import (
    Known,
    bound,
    crosses_at,
    deciding,
    known,
    subsumed,
    true_by,
    worse,
)
from monitor.domain.protocol import Limit, Priority
from monitor.domain.state import Check, Episode, Form, Session, Signal
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
    work: Work, at: Instant, episode: Episode, by: str, *, action: str, data: Known
) -> None:
    """A person answers one episode; `data` are the readings as the high limits see them."""
    seen = data if episode.priority is Priority.HIGH else known(work.session)
    reference = None if episode.measure is None else seen.value(episode.measure)
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
    """One evaluation of all limits against the readings, turned into events.

    `data` are the saved readings; with `entered` (fields of the open form as if saved now) the
    high limits look at those instead, and a caution counts as false while its critical is true by
    either. `note` is put on what is raised and cleared. `form` is the form that is open, being
    saved or discarded; with `gone`, an alert that only its fields had raised closes with that note.

    Lifetime: one decision.
    """

    def __init__(
        self,
        work: Work,
        at: Instant,
        data: Known,
        *,
        entered: Known | None = None,
        note: str = "",
        form: Form | None = None,
        gone: str = "",
    ) -> None:
        self.work = work
        self.at = at
        self.data = data
        self.entered = entered
        self.note = note
        self.form = form
        self.gone = gone
        self._answered: dict[str, Episode] = {}

    def run(self) -> None:
        """Bring all episodes into line with the readings."""
        limits = self.work.session.limits
        by = {x.id: c for x in limits if (c := true_by(x, self._data(x))) is not None}
        over = subsumed(x for x in limits if x.id in by)
        if self.entered is not None:
            over = subsumed(x for x in limits if true_by(x, self.data) is not None) | over
        for limit in limits:
            if limit.id in over:
                self._subsume(limit, over[limit.id])
            elif limit.id not in by:
                self._end(limit)
        for limit in limits:
            if limit.id in by and limit.id not in over:
                self._onset(limit, by[limit.id])

    def _data(self, limit: Limit) -> Known:
        if self.entered is not None and limit.priority is Priority.HIGH:
            return self.entered
        return self.data

    def _subsume(self, limit: Limit, by_limit: str) -> None:
        for episode in self._episodes(limit):
            if episode.signal is not Signal.CLOSED:
                close(self.work, self.at, episode, "subsumed", by_limit)

    def _end(self, limit: Limit) -> None:
        for episode in self._episodes(limit):
            if not episode.crossing:
                continue
            if episode.signal is Signal.ACKNOWLEDGED:
                self._answered |= dict.fromkeys(limit.cautions, episode)
            if self.gone and self._of_this_form(episode):
                close(self.work, self.at, episode, self.gone)
            else:
                clear(self.work, self.at, episode, self.note)

    def _episodes(self, limit: Limit) -> list[Episode]:
        return [a for a in self.work.session.alerts if a.limit == limit.id]

    def _of_this_form(self, episode: Episode) -> bool:
        return self.form is not None and episode.form == self.form.number

    def _onset(self, limit: Limit, check: Check) -> None:
        episodes = self._episodes(limit)
        current = next((a for a in episodes if a.crossing), None)
        latched = [a for a in episodes if a.signal is Signal.LATCHED]
        if current is not None:
            value = check.assessed[limit.condition.measure]
            if current.signal is Signal.ACKNOWLEDGED and worse(limit, value, current.reference):
                turn_on(self.work, self.at, current, "worsened")
        elif latched:
            turn_on(self.work, self.at, latched[-1], "again")
        else:
            self._raise(limit, check)

    def _raise(self, limit: Limit, check: Check) -> None:
        answered = self._answered.get(limit.id) or self._answered_before(limit)
        if answered is None:
            self._emit(limit, check, note=self.note)
        else:
            self._emit(limit, check, note="improved", answered=answered)

    def _answered_before(self, limit: Limit) -> Episode | None:
        """Return the answered critical that a field of this form has just cleared."""
        if self.form is None:
            return None
        critical = {x.id for x in self.work.session.limits if limit.id in x.cautions}
        for episode in reversed(self.work.session.alerts):
            if (
                episode.limit in critical
                and episode.acknowledged is not None
                and episode.cleared is not None
                and episode.cleared == episode.closed  # it was answered when it cleared
                and episode.cleared >= self.form.started_at
            ):
                return episode
        return None

    def _emit(
        self, limit: Limit, check: Check, *, note: str, answered: Episode | None = None
    ) -> None:
        unsaved = check.ordinal > len(self.work.session.checks)
        again = self.at + self.work.session.protocol.timing.improved_again
        self.work.emit(
            ev.AlertRaised(
                at=self.at,
                limit=limit.id,
                episode=_next_number(self.work.session, limit.id),
                priority=int(limit.priority),
                measure=limit.condition.measure,
                value=check.assessed[limit.condition.measure],
                bound=bound(limit.condition, self._data(limit).baseline),
                check=None if unsaved else check.ordinal,
                form=self.form.number if unsaved and self.form is not None else None,
                note=note,
                acknowledged_at=None if answered is None else answered.acknowledged,
                acknowledged_by="" if answered is None else answered.acknowledged_by,
                again_at=None if answered is None else again,
            )
        )

    def back_dated(self, check: Check, before: Collection[str] = ()) -> None:
        """Raise and clear what `check` crosses without being the latest to say so.

        `before` are the limits that it crossed already before it was amended.
        """
        limits = self.work.session.limits
        mine = [
            x
            for x in limits
            if x.id not in before
            and deciding(x, self.data) is not check
            and crosses_at(x, check, self.data)
        ]
        if mine:
            over = subsumed(x for x in limits if crosses_at(x, check, self.data))
            for limit in mine:
                if limit.id not in over:
                    self._raise_and_clear(limit, check)

    def _raise_and_clear(self, limit: Limit, check: Check) -> None:
        by_form = (
            a
            for a in self.work.session.alerts
            if a.limit == limit.id and a.crossing and self._of_this_form(a)
        )
        episode = next(by_form, None)
        if episode is None:
            self._emit(limit, check, note="back_dated")
            episode = self.work.session.alerts[-1]
        clear(self.work, self.at, episode, "back_dated")
