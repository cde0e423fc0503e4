"""The chairs as they are now: opening a session, what is done there, the board, the sound."""

from collections.abc import Mapping
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING

from monitor.boards import BoardView, ranked, sounding
from monitor.domain import commands as cmd
from monitor.domain.checklist import asked
from monitor.domain.commands import Command
from monitor.domain.measures import Value
from monitor.domain.project import Picture
from monitor.domain.project_values import plausible, preview
from monitor.domain.protocol import Phase, Priority
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Signal
from monitor.domain.views import ChairView, Crossing
from monitor.permissions import admit, second
from monitor.prescribing import admit_named
from monitor.service import STREAM, SessionService
from monitor.staff.idle import locks_itself
from monitor.staff.roles import May, Role
from monitor.station import damages
from monitor.station.core import Core

if TYPE_CHECKING:
    from monitor.calling import Calling


class Chairs(Core):
    """Carries out commands where their person may give them, and draws the pictures."""

    _calls: "Calling | None" = None
    """Counted on the board once somebody has asked for them."""

    @cached_property
    def _pictures(self) -> dict[int, Picture]:
        """Per chair, of the session as it was when last looked at."""
        return {}

    def open_session(
        self,
        *,
        chair: int,
        patient: cmd.Patient,
        protocol: str,
        order: cmd.Order,
        series: cmd.Series | None,
        limits: tuple[cmd.ChangeLimit, ...] = (),
        by: str,
        plan: cmd.FromPlan | None = None,
    ) -> str:
        """Open a session at a chair and return its id; `plan` is what it was taken from."""
        if protocol not in self.protocols():
            raise Refused(Refusal.PROTOCOL_UNKNOWN, protocol=protocol)
        admit(self.role(by), May.ACT)
        if plan is None or not plan.version:  # a plan's limits were signed with it
            for limit in limits:
                admit_named(limit, self.prescribers())
        command = cmd.OpenSession(
            by=by,
            session=self._new_session_id(),
            chair=chair,
            patient=patient,
            protocol=self.protocols()[protocol],
            order=order,
            series=series,
            limits=limits,
            mode="training" if self.training else "",
            plan=plan,
        )
        return self.clinic.open(command).session.id

    def _new_session_id(self) -> str:
        """Return the next id of the day: `2026-0312-04`."""
        day = self.wall(self.now().at).strftime("%Y-%m%d")
        ids = (f"{day}-{number:02d}" for number in count(1))
        return next(name for name in ids if not self._is_there(name))

    def _is_there(self, session: str) -> bool:
        if session in self.clinic.unreadable:  # whatever its stream still answers
            return True
        return bool(self.journal.head(STREAM + session).length)

    def execute(self, chair: int, command: Command) -> ChairView:
        """Carry out a command at a chair; durable when it returns. Closing writes no record yet."""
        service = self.clinic.at_chair.get(chair)
        phase = Phase.BEFORE if service is None else service.session.phase
        if isinstance(command, cmd.ByPerson):
            limits = () if service is None else service.session.limits
            admit(self.role(command.by), command, phase=phase, limits=limits)
        items = () if service is None else asked(service.session)
        admit_named(command, self.prescribers(), items)
        witness = second(command)
        if witness is not None:
            admit(self.role(witness), May.SECOND_CHECK)
        self._admit_second(command, service)
        return self._view(self.clinic.execute(chair, command))

    def _admit_second(self, command: Command, service: SessionService | None) -> None:
        """Refuse a second person whose PIN the first one set a moment ago."""
        witness = second(command)
        if witness is not None and isinstance(command, cmd.ByPerson):
            self.admit_second(witness, command.by)
        if isinstance(command, cmd.SecondCheck) and service is not None:
            session = service.session
            self.admit_second(command.by, session.opened_by, session.nurse)

    def chair(self, chair: int) -> ChairView | None:
        """Return the picture of one chair, or None when it is empty."""
        service = self.clinic.at_chair.get(chair)
        if service is None:
            return None
        return self._view(service)

    def _view(self, service: SessionService) -> ChairView:
        session = service.session
        picture = self._pictures.get(session.chair)
        if picture is None or picture.session is not session:
            picture = self._pictures[session.chair] = Picture(session)
        return picture.at(self.clinic.moment(service, self.now()).at)

    def board(self) -> BoardView:
        """Return the picture of the station."""
        now = self.now()
        chairs = tuple(self.chair(n) for n in range(1, self.settings.chairs + 1))
        audio, calls = self.clinic.audio, self._calls
        loud = [a for a in sounding(chairs) if not audio.off or a.priority is Priority.HIGH]
        until = audio.paused_until
        return BoardView(
            now=now,
            settings=self.settings,
            chairs=chairs,
            order=ranked(chairs),
            sound_priority=loud[0].priority if loud else None,
            sound_escalated=bool(loud) and loud[0].escalated_now,
            audio_paused_until=until if until is not None and until > now.at else None,
            audio_off=audio.off,
            sound_working=audio.working,
            training=self.training,
            sound_detail=audio.detail,
            sound_heard=audio.heard,
            audio_off_by=audio.off_by,
            audio_off_reason=audio.off_reason,
            notices=self.keeping.notices(now.wall) if self._roster.active else (),
            calls_due=len(calls.due) if calls is not None and calls.complete else None,
            tasks=0 if calls is None else len(calls.tasks),
            unsaved=self.clinic.unsaved,
            damage=damages.shown(self),
        )

    def preview(self, chair: int, values: Mapping[str, Value]) -> tuple[Crossing, ...]:
        """Say what these not yet saved values would cross."""
        service = self.clinic.at_chair.get(chair)
        if service is None:
            return ()
        return preview(service.session, values, self.clinic.moment(service, self.now()).at)

    def plausible(self, chair: int, measure: str, value: Value) -> bool:
        """Return whether a value needs no question, given the measure's latest one."""
        service = self.clinic.at_chair.get(chair)
        return service is None or plausible(service.session, measure, value)

    def heartbeat(self) -> None:
        """Look at the clock (1 Hz)."""
        self.clinic.look()
        self.gate.look()
        self.outside.take()

    def locks_itself(self, *, idle: int, form_idle: int | None) -> bool:
        """Return whether the station locks now, after so many microseconds without a touch.

        Practice has nobody's data and a clock of its own: it never locks itself.
        """
        if self.training:
            return False
        high = any(
            alert.priority is Priority.HIGH and alert.signal is Signal.ON
            for service in self.clinic.at_chair.values()
            for alert in service.session.alerts
        )
        after = self.settings.lock_after_min
        return locks_itself(after_min=after, idle=idle, form_idle=form_idle, high_on=high)

    def hand_over_all(self, person: str, to: str) -> None:
        """Hand over all chairs of `person` to `to`: all of them or none.

        Raises:
            Refused: one of the two does not work at the chairs here.
        """
        for name in (person, to):
            admit(self.role(name), May.ACT)
        self.clinic.execute_together(
            {
                chair: cmd.HandOver(by=person, to=to)
                for chair, service in self.clinic.at_chair.items()
                if service.session.nurse == person
            }
        )

    def see_damage(self, place: str, by: str) -> None:
        """Keep that `by` has seen what was found damaged at `place`.

        Raises:
            Refused: `by` may not answer alerts.
        """
        damages.see(self, place, by)

    # sound -----------------------------------------------------------------------------------

    def report_sound(self, *, working: bool, detail: str) -> None:
        """Tell every open session whether the alarm sound works."""
        self.clinic.report_sound(working=working, detail=detail)

    def tell_heard(self, *, heard: bool, output: str, by: str) -> None:
        """Take down whether the audible test was heard at the furthest chair.

        Raises:
            Refused: by nobody who works here.
        """
        may = May.CHANGE_SETTINGS if self.role(by) is Role.MANAGER else May.ACKNOWLEDGE
        admit(self.role(by), may)
        self.clinic.tell_heard(heard=heard, output=output, by=by)

    def pause_audio(self, seconds: int, by: str) -> None:
        """Pause the sound of the station (0 resumes).

        Raises:
            Refused: longer than 120 s, or by nobody who may answer alerts.
        """
        admit(self.role(by), May.ACKNOWLEDGE)
        loud = sounding(tuple(self.chair(n) for n in self.clinic.at_chair))
        self.clinic.pause_audio(seconds, by, loud[0].priority if loud else None)

    def switch_audio(self, *, off: bool, reason: str, by: str) -> None:
        """Switch the sound of medium and low alerts off (quiet room) or on again."""
        admit(self.role(by), May.AUDIO_OFF)
        self.clinic.switch_audio(off=off, reason=reason, by=by)
