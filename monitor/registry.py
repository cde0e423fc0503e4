"""The patients behind the screens: their streams, their pages, and opening sessions from plans.

Each patient has a stream of their own; a session belongs to the patient who ever had its MRN.
Lifetime: one run of the station, made when it is first asked for. Concurrency: one thread.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from monitor.care import changes as ch
from monitor.care.changes import PatientChange
from monitor.care.codec import VERSION, decode, encode
from monitor.care.facts import SessionFacts, facts
from monitor.care.last_time import last_time
from monitor.care.patient import PatientFile, Weighed, admit, begin, evolve
from monitor.care.places import Place, Visit, current, next_number, places
from monitor.care.plan import Plan, PlanVersion, admit_plan, limit_changes
from monitor.care.warned import LastTime
from monitor.codec import UnreadableEventError
from monitor.domain.commands import FromPlan, Patient, PlanQuestion, Series
from monitor.domain.frozen import frozen
from monitor.domain.limits import known
from monitor.domain.protocol import Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Session
from monitor.finding import Finder, Inside, Scan
from monitor.identity import new_id
from monitor.permissions import admit as allow
from monitor.ports import PATIENT, REGISTERED, Batch, Draft, StorageError
from monitor.service import STREAM, events_of
from monitor.staff.roles import May
from monitor.words import words

CORRECTED: Final = "patient_identity_corrected"
SIGNED: Final = "plan_signed"


@frozen
class PatientPage:
    """Everything that a patient's page shows, as the journal has it now."""

    file: PatientFile | None
    """None: not registered; there are sessions under this number."""
    patient: Patient
    """Whom a session would be opened for: the file's identity, else that of the newest session."""
    visits: tuple[Visit, ...]
    """Every session under the patient's numbers, oldest first."""
    series: tuple[Visit, ...]
    """Those of the series that is going on."""
    facts: tuple[SessionFacts, ...]
    """Of `series`, in their order."""
    places: tuple[Place, ...]
    """Every session of the plan; empty without one."""
    next_number: int
    weights: tuple[Weighed, ...]
    """Of the sessions and of the file, the latest last."""
    last: LastTime | None
    """Of the newest session that was started and closed."""
    open_session: str = ""
    """Id of a session of this patient that is not closed."""

    @property
    def plan(self) -> PlanVersion | None:
        """Return the plan in force."""
        return None if self.file is None else self.file.plan


@frozen
class _Read:
    """What is kept of a session that was read once."""

    length: int
    facts: SessionFacts
    patient: Patient
    weighed: Weighed | None


class Registry:
    """Registers patients, keeps what is known of them, and makes their pages."""

    def __init__(
        self,
        station: Inside,
        finder: Finder | None = None,
        identity: Callable[[], str] = new_id,
    ) -> None:
        """Stand on `station`; `identity` gives a new patient their id."""
        self._station = station
        self._identity = identity
        self.finder: Finder = Scan(station) if finder is None else finder
        self._read: dict[str, _Read] = {}
        self._left: dict[str, tuple[int, LastTime]] = {}
        """What the session that was asked about last left to know, and its length then."""

    # recording ------------------------------------------------------------------------------

    def register(self, change: ch.PatientRegistered) -> PatientFile:
        """Begin a patient's stream.

        Raises:
            Refused: `by` may not, the identity is not complete, or the number is somebody's.
        """
        self._may_act(change.by)
        admit(None, change)
        self._admit_mrn(change.mrn, "")
        patient = self._identity()
        file = begin(patient, change, self._station.now().at)
        self._append(patient, 0, change, {"mrn": change.mrn, "session": change.session})
        self.finder.registered(patient, change.mrn)
        return file

    def record(self, patient: str, change: PatientChange) -> PatientFile:
        """Record something about a registered patient.

        A plan is signed by a prescriber: whoever calls has seen that person's PIN.

        Raises:
            Refused: `by` or the prescriber may not, or it makes no sense. Nothing was recorded.
        """
        self._may_act(change.by)
        file, length = self._fold(patient)
        admit(file, change)
        if isinstance(change, ch.PatientRegistered):
            raise Refused(Refusal.MRN_TAKEN)
        if isinstance(change, ch.PatientCorrected):
            self._admit_mrn(change.mrn, patient)
        if isinstance(change, ch.PlanSigned):
            self._station.admit_second(change.prescriber, change.by)
            change = self._admit_plan(change)
        self._append(patient, length, change, _told(change, file))
        if isinstance(change, ch.PatientCorrected):
            self.finder.registered(patient, change.mrn)
        return evolve(file, change, self._station.now().at)

    def _may_act(self, by: str) -> None:
        allow(self._station.role(by), May.ACT)

    def _admit_mrn(self, mrn: str, patient: str) -> None:
        other = self.finder.patient_of(mrn)
        if other not in (None, patient):
            raise Refused(Refusal.MRN_TAKEN, mrn=mrn, name=self.file(str(other)).name)

    def _admit_plan(self, change: ch.PlanSigned) -> ch.PlanSigned:
        """Return the plan with the protocol as it is in force now."""
        allow(self._station.role(change.prescriber), May.SIGN_PLAN)
        protocol = self._station.protocols().get(change.plan.protocol)
        if protocol is None:
            raise Refused(Refusal.PROTOCOL_UNKNOWN, protocol=change.plan.protocol)
        plan = _with(change.plan, protocol)
        admit_plan(plan, protocol, self._station.now().at)
        return replace(change, plan=plan)

    def _append(
        self, patient: str, length: int, change: PatientChange, told: Mapping[str, object]
    ) -> None:
        now = self._station.now()
        kind, body = encode(change)
        draft = Draft(kind=kind, version=VERSION, at=now.at, wall=now.wall, body=body)
        batch = Batch(stream=PATIENT + patient, drafts=(draft,), after=length)
        said = _STATION.get(type(change))
        if said is None:
            self._station.journal.append((batch,))
        else:
            self._station.append(batch, said, {"by": change.by, "patient": patient, **told})

    # reading --------------------------------------------------------------------------------

    def file(self, patient: str) -> PatientFile:
        """Return a patient's file.

        Raises:
            Refused: `not_registered`.
            StorageError: it cannot be read.
        """
        return self._fold(patient)[0]

    def find(self, mrn: str) -> PatientFile | None:
        """Return the file of the patient who has or had that number."""
        patient = self.finder.patient_of(mrn)
        return None if patient is None else self.file(patient)

    def _fold(self, patient: str) -> tuple[PatientFile, int]:
        file: PatientFile | None = None
        length = 0
        try:
            for entry in self._station.journal.read(PATIENT + patient):
                change = decode(entry.kind, entry.version, json.loads(entry.body))
                known_file = file
                file = (
                    begin(patient, change, entry.at)
                    if known_file is None
                    else evolve(known_file, change, entry.at)
                )
                length = entry.seq
        except UnreadableEventError as error:
            raise StorageError("newer_format", f"patient {patient}: {error}") from error
        except (LookupError, TypeError, ValueError) as error:
            raise StorageError("damaged", f"patient {patient}: {error!r}") from error
        if file is None:
            raise Refused(Refusal.NOT_REGISTERED)
        return file, length

    def page(self, mrn: str) -> PatientPage:
        """Return the page of the patient who has or had that number.

        Raises:
            Refused: `not_registered`, nobody has it and no session is under it.
            StorageError: something of it cannot be read.
        """
        file = self.find(mrn)
        mrns = (mrn,) if file is None else file.mrns
        read = [self._session(each) for each in self.finder.sessions_of(mrns)]
        if file is None and not read:
            raise Refused(Refusal.NOT_REGISTERED)
        visits = tuple(self._visit(each.facts) for each in read)
        plan = None if file is None or file.plan is None else file.plan.plan
        series = current(visits, None if plan is None else plan.anew_since)
        of_series = {visit.session for visit in series}
        coming = None if file is None else file.next
        return PatientPage(
            file=file,
            patient=_patient(file, read),
            visits=visits,
            series=series,
            facts=tuple(each.facts for each in read if each.facts.session in of_series),
            places=() if plan is None else places(plan, series, coming),
            next_number=next_number(series),
            weights=_weights(file, read),
            last=self._last(visits),
            open_session=next((v.session for v in reversed(visits) if not v.closed), ""),
        )

    def last_time(self, session: str) -> LastTime:
        """Return what `session` leaves to know for the next one."""
        length = self._station.journal.head(STREAM + session).length
        kept = self._left.get(session)
        if kept is None or kept[0] != length:
            events = events_of(self._station.journal.read(STREAM + session), json.loads)
            kept = (length, last_time(self._station.session(session), events))
            self._left = {session: kept}
        return kept[1]

    def _last(self, visits: tuple[Visit, ...]) -> LastTime | None:
        done = (visit for visit in reversed(visits) if visit.started and visit.closed)
        last = next(done, None)
        return None if last is None else self.last_time(last.session)

    def _session(self, session: str) -> _Read:
        """Return what is needed of a session; one that has not grown is not read again."""
        length = self._station.journal.head(STREAM + session).length
        kept = self._read.get(session)
        if kept is None or kept.length != length:
            state = self._station.session(session)
            kept = _Read(
                length=length,
                facts=facts(state),
                patient=state.patient,
                weighed=self._weighed(state),
            )
            self._read[session] = kept
        return kept

    def _weighed(self, session: Session) -> Weighed | None:
        check = known(session).latest.get("weight")
        if check is None:
            return None
        day = self._station.local_date(check.taken_at)
        kg = check.assessed["weight"]
        return Weighed(kg=kg, day=day, by=check.by)  # type: ignore[arg-type]

    def _visit(self, of: SessionFacts) -> Visit:
        return Visit(
            session=of.session,
            opened_at=of.opened_at,
            day=self._station.local_date(of.opened_at),
            number=of.series_number,
            started=of.started_at is not None,
            closed=of.closed_at is not None,
        )

    # opening --------------------------------------------------------------------------------

    def from_plan(self, page: PatientPage) -> FromPlan:
        """Return what a session opened from `page` carries of plan and last session."""
        plan, last = page.plan, page.last
        return FromPlan(
            patient="" if page.file is None else page.file.id,
            version=0 if plan is None else plan.version,
            prescriber="" if plan is None else plan.prescriber,
            last_session="" if last is None else last.session,
            last_time=self._to_read(page),
            questions=() if plan is None else _questions(plan.plan),
        )

    def before(self, mrn: str) -> FromPlan | None:
        """Return what is to be known of whoever has that number when their plan is not used.

        None where nothing is known. A session before that cannot be read holds nobody up.
        """
        try:
            taken = self.from_plan(self.page(mrn))
        except (Refused, StorageError):
            return None
        return replace(taken, version=0, prescriber="", questions=())

    def _to_read(self, page: PatientPage) -> str:
        """Return under which words warnings and standing notes are read; empty without any."""
        told = words(self._station.settings.language)
        standing = 0 if page.file is None else len(page.file.standing)
        if page.last is not None:
            day = told.date(self._station.wall(page.last.opened_at))
            return told.last_time(day, len(page.last.warnings) + standing)
        return told.standing(standing) if standing else ""

    def open_session(self, mrn: str, *, chair: int, version: int, by: str) -> str:
        """Open a session from the plan of the patient with that number and return its id.

        `version` is the one that was confirmed on the screen.

        Raises:
            Refused: `plan_changed`, there is another version in force; or the opening is refused.
        """
        page = self.page(mrn)
        plan = page.plan
        if plan is None or plan.version != version:
            raise Refused(Refusal.PLAN_CHANGED)
        number = page.next_number
        of = max(plan.plan.sessions, number)
        return self._station.open_session(
            chair=chair,
            patient=page.patient,
            protocol=plan.plan.protocol,
            order=plan.plan.order(plan.prescriber),
            series=Series(number=number, of=of) if of > 1 else None,
            limits=limit_changes(plan.plan, by=by),
            by=by,
            plan=self.from_plan(page),
        )


_STATION: Final[Mapping[type, str]] = {
    ch.PatientRegistered: REGISTERED,
    ch.PatientCorrected: CORRECTED,
    ch.PlanSigned: SIGNED,
}
"""What the station's own stream tells, too."""


def _told(change: PatientChange, file: PatientFile) -> Mapping[str, object]:
    match change:
        case ch.PatientCorrected():
            return {"mrn": change.mrn, "was": file.mrn, "reason": change.reason}
        case ch.PlanSigned():
            version = len(file.plans) + 1
            return {"mrn": file.mrn, "version": version, "prescriber": change.prescriber}
        case _:
            return {}


def _with(plan: Plan, protocol: Protocol) -> Plan:
    return replace(
        plan,
        protocol_title=protocol.title,
        protocol_version=protocol.version,
        protocol_sha256=protocol.sha256,
    )


def _questions(plan: Plan) -> tuple[PlanQuestion, ...]:
    return tuple(
        PlanQuestion(id=f"plan-{place}", question=asked.question, why=asked.why)
        for place, asked in enumerate(plan.questions, 1)
    )


def _weights(file: PatientFile | None, read: list[_Read]) -> tuple[Weighed, ...]:
    every = [each.weighed for each in read if each.weighed is not None]
    every += () if file is None else file.weights
    return tuple(sorted(every, key=lambda weighed: weighed.day))


def _patient(file: PatientFile | None, read: list[_Read]) -> Patient:
    """Return whom a session would be opened for, with the weight known last."""
    weights = _weights(file, read)
    kg = weights[-1].kg if weights else None
    if file is None:
        return replace(read[-1].patient, weight_kg=kg)
    return Patient(
        mrn=file.mrn,
        name=file.name,
        birth_date=file.birth_date,
        sex=file.sex,
        weight_kg=kg,
        allergies=file.allergies,
    )
