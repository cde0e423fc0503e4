"""Made-up calls after a visit: who is reached and when, what they answer, what a prescriber does.

The windows are those of the rules (`monitor.care.follow_ups`); whether somebody is called in one of
them, and what is said, is drawn as everything in a made-up clinic.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from monitor.care.follow_ups import DAY, HOUR, Call, windows
from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant
from monitor.domain.follow_up import DAY1, MOST_TRIES, QUESTIONS, WEEK1
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.state import Session
from tools.made_visits import NURSES, PRESCRIBER, Course, Visit, drawn

Timed = tuple[Instant, Command]
OPENS: Final = 9
"""Hours after midnight, UTC, from which on calls are made."""
CALLING: Final = 7 * 60
"""Minutes of a day in which they are."""
SATURDAY: Final = 5


class Calls:
    """The calls after one visit, in the order of time, until the next visit or the last day.

    Lifetime: one visit. Each command is carried out before the next one is asked for.
    """

    def __init__(
        self, visit: Visit, course: Course, session: Callable[[], Session], until: Instant
    ) -> None:
        self._visit = visit
        self._course = course
        self._session = session
        self._until = until
        self._lasts = (0, 2, 5, 9, 13, 20, 27, 34, 41, 55, 70, 200)[self._drawn(12, "lasts")]
        """Days of relief."""
        self._given_up = self._lasts + 14 if self._drawn(3, "tired") else 999
        """After so many days the patient wants no more calls."""

    def _drawn(self, below: int, *what: object) -> int:
        return drawn(below, "call", self._visit.number, *what)

    def every(self) -> Iterator[Timed]:
        """Yield what is done about the visit after it, and when."""
        ended, closed = self._session().ended, self._session().seen
        if ended is None:
            return
        for timed in self._from(ended, closed):
            if timed[0] >= self._until:
                return
            yield timed

    def _from(self, ended: Instant, closed: Instant) -> Iterator[Timed]:
        if drawn(5, "uncalled", self._visit.patient) == 0:
            yield closed + 2 * MINUTE, cmd.DeclineCalls(by=NURSES[0], reason="rather not be called")
            return
        for call in windows(ended):
            day = (call.opens - ended) // DAY
            if call.week > 1 and day > self._given_up:
                at = self._office(call)
                yield at, cmd.DeclineCalls(by=self._caller(call), reason="the relief is over")
                return
            yield from self._one(call, ended)

    def _caller(self, call: Call) -> str:
        return NURSES[self._drawn(len(NURSES), "by", call.week)]

    def _office(self, call: Call) -> Instant:
        """Return when in the window somebody sits at the telephone; on Saturdays for first calls.

        A call that is drawn to be late comes after the window, while it is still on the list.
        """
        late = call.until - call.ends > DAY and self._drawn(20, "late", call.week) == 0
        spare = DAY if call.kind == DAY1 else 2 * DAY
        at = call.opens + spare * self._drawn(8, "at", call.week) // 8
        if late:
            at = call.ends + 2 * HOUR
        day = datetime.fromtimestamp(at // MICRO, UTC)
        last = SATURDAY if call.kind == DAY1 else SATURDAY - 1
        minute = OPENS * 60 + self._drawn(CALLING, "minute", call.week)
        if day.hour * 60 + day.minute > minute:
            day += timedelta(1)
        while day.weekday() > last:
            day += timedelta(1)
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
        return max(call.opens, round(midnight.timestamp()) * MICRO + minute * MINUTE)

    def _one(self, call: Call, ended: Instant) -> Iterator[Timed]:
        """Yield one call: nobody thinks of it, nobody answers, or the answers and what follows."""
        if self._drawn(16, "forgotten", call.week) == 0:
            return
        at, by = self._office(call), self._caller(call)
        for tried, later in self._tries(call):
            again = at + later * MINUTE if later else None
            yield (
                at,
                cmd.TryCall(by=by, kind=call.kind, week=call.week, outcome=tried, again_at=again),
            )
            if again is None:
                return
            at = again
        if at >= call.until:
            return
        yield at, self._answered(call, ended, at, by)
        if self._drawn(150, "wrong", call.week) == 0:
            number = self._session().calls
            yield (
                at + MINUTE,
                cmd.StrikeFollowUp(by=by, number=number, reason="the answers of another patient"),
            )
            at += 4 * MINUTE
            yield at, self._answered(call, ended, at, by)
        waiting = [f.number for f in self._session().follow_ups if f.waits]
        noted = at + (1 + self._drawn(40, "noted", call.week)) * HOUR
        for number in waiting:
            note = "seen, rang the patient" if number % 2 else ""
            yield noted, cmd.AnswerTask(by=PRESCRIBER, number=number, note=note)

    def _tries(self, call: Call) -> list[tuple[str, int]]:
        """Return the tries before the answer: outcome and minutes until the next one; 0: none."""
        luck = self._drawn(40, "luck", call.week)
        if luck == 0:
            return [("no_answer", 120)] * (MOST_TRIES - 1) + [("no_answer", 0)]
        if luck < 6:
            return [("no_answer", 90)]
        return [("call_back", 60)] if luck < 8 else []

    def _answered(self, call: Call, ended: Instant, at: Instant, by: str) -> cmd.AnswerFollowUp:
        answers = self._answers(call, ended, at)
        reds = [q for q in ("self_harm", "chest_pain", "unplanned_care") if answers.get(q) == "yes"]
        hurt = "self_harm" in reds
        left_out = self._drawn(30, "short", call.week) == 0 and call.kind == DAY1
        return cmd.AnswerFollowUp(
            by=by,
            kind=call.kind,
            week=call.week,
            answers={q: a for q, a in answers.items() if not (left_out and q == "urinary")},
            not_asked=("urinary",) if left_out else (),
            details=dict.fromkeys((q for q in reds if q != "self_harm"), "two hours on Sunday"),
            reached=PRESCRIBER if hurt else "",
            reached_at=at if hurt else None,
        )

    def _answers(self, call: Call, ended: Instant, at: Instant) -> dict[str, str]:
        pain = self._pain(at - ended)
        if call.kind == DAY1:
            answers = self._first(pain)
        elif call.kind == WEEK1:
            better = at - ended < self._lasts * DAY
            answers = {
                "pain_average": str(pain),
                "relief_percent": str(10 * self._drawn(9, "percent") if better else 0),
                "pgic": str(1 + self._drawn(3, "pgic") + (0 if better else 3)),
                "analgesics": QUESTIONS[WEEK1]["analgesics"][1 + self._drawn(3, "analgesics")],
                "new_events": "yes" if self._drawn(25, "events") == 0 else "no",
            }
        else:
            answers = {"pain_average": str(pain), **self._still(ended, at)}
        if self._drawn(220, "chest", call.week) == 0:
            answers["chest_pain"] = "yes"
        return answers

    def _first(self, pain: int) -> dict[str, str]:
        def yes(one_of: int, what: str) -> str:
            return "yes" if self._drawn(one_of, what) == 0 else "no"

        sleep = QUESTIONS[DAY1]["sleep"]
        return {
            "pain_now": str(pain),
            "pain_worst": str(min(10, pain + self._drawn(3, "worst"))),
            "pain_average": str(pain),
            "mood": str(self._course.mood_after - self._drawn(2, "mood")),
            "nausea": str(self._drawn(4, "nausea") // 2),
            "dizziness": str(self._drawn(5, "dizzy") // 3),
            "headache": str(self._drawn(5, "head") // 2),
            "sleep": sleep[self._drawn(len(sleep), "sleep")],
            "flashback": yes(30, "flashback"),
            "urinary": yes(25, "urinary"),
            "unplanned_care": yes(60, "care"),
            "drove": yes(20, "drove"),
            "self_harm": yes(150, "harm"),
        }

    def _still(self, ended: Instant, at: Instant) -> dict[str, str]:
        if at - ended < self._lasts * DAY:
            return {"still_better": "yes"}
        over = min(ended + self._lasts * DAY, at)
        day = datetime.fromtimestamp(over // MICRO, UTC).date()
        known = self._drawn(6, "which day") > 0
        return {"still_better": "no", "relief_ended": day.isoformat() if known else "unknown"}

    def _pain(self, since: int) -> int:
        """Return the pain so long after the infusion: less while it helps, and back after it."""
        before, after = self._course.pain_before, self._course.pain_after
        wave = self._drawn(3, "wave", since // (7 * DAY)) - 1
        return max(0, min(10, (after if since < self._lasts * DAY else before) + wave))
