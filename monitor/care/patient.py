"""A patient beyond one session: identity, what is known, notes that stand, the plan; a fold."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final, assert_never

from monitor.care import changes as ch
from monitor.care.changes import CONTRAINDICATIONS, PatientChange
from monitor.care.plan import PlanVersion
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen, replace
from monitor.domain.measures import MEASURES
from monitor.domain.refusals import Refusal, Refused

_CLOCK: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@frozen
class Said:
    """Who recorded something, and when."""

    by: str
    at: Instant


@frozen
class Weighed:
    """A weight, kg, of a local day."""

    kg: Decimal
    day: str
    by: str


@frozen
class StandingNote:
    """A note that stands until `ended`."""

    number: int
    text: str
    why: str
    said: Said
    ended: Said | None = None
    end_reason: str = ""


@frozen
class Contraindications:
    """The answers of the last time they were asked."""

    answers: Mapping[str, str]
    note: str
    said: Said

    @property
    def found(self) -> tuple[str, ...]:
        """Return those that were answered with yes."""
        return tuple(c for c in CONTRAINDICATIONS if self.answers.get(c) == "yes")


@frozen
class NextSession:
    """When the patient comes next: local day, and `HH:MM` or empty."""

    day: str
    clock: str


@frozen
class PatientFile:
    """A patient as they now are. Names and numbers they had before stay with them."""

    id: str
    mrn: str
    name: str
    birth_date: str
    sex: str
    mrns: tuple[str, ...]
    """Every number they ever had, the present one last."""
    names: tuple[str, ...]
    registered: Said
    allergies: str | None = None
    """None: nobody asked; empty: none known."""
    allergies_said: Said | None = None
    conditions: tuple[str, ...] = ()
    medicines: tuple[str, ...] = ()
    medicines_said: Said | None = None
    phones: tuple[str, ...] = ()
    escort: str = ""
    escort_phone: str = ""
    weights: tuple[Weighed, ...] = ()
    contraindications: Contraindications | None = None
    notes: tuple[StandingNote, ...] = ()
    next: NextSession | None = None
    plans: tuple[PlanVersion, ...] = ()

    @property
    def plan(self) -> PlanVersion | None:
        """Return the version in force."""
        return self.plans[-1] if self.plans else None

    @property
    def standing(self) -> tuple[StandingNote, ...]:
        """Return the notes that nobody has ended."""
        return tuple(note for note in self.notes if note.ended is None)


def begin(patient: str, change: PatientChange, at: Instant) -> PatientFile:
    """Return the file that a registration begins.

    Raises:
        TypeError: the stream of a patient begins with something else.
    """
    if not isinstance(change, ch.PatientRegistered):
        raise TypeError("a patient's stream begins with the registration")
    return PatientFile(
        id=patient,
        mrn=change.mrn,
        name=change.name,
        birth_date=change.birth_date,
        sex=change.sex,
        mrns=(change.mrn,),
        names=(change.name,),
        registered=Said(by=change.by, at=at),
    )


def evolve(file: PatientFile, change: PatientChange, at: Instant) -> PatientFile:
    """Return the file after `change`."""
    said = Said(by=change.by, at=at)
    match change:
        case ch.PatientRegistered() | ch.PatientCorrected():
            return _identified(file, change)
        case ch.AllergiesRecorded():
            return replace(file, allergies=change.allergies, allergies_said=said)
        case ch.ConditionsRecorded():
            return replace(file, conditions=change.conditions)
        case ch.MedicinesRecorded():
            return replace(file, medicines=change.medicines, medicines_said=said)
        case ch.ContactsRecorded():
            return replace(
                file,
                phones=change.phones,
                escort=change.escort,
                escort_phone=change.escort_phone,
            )
        case ch.WeightRecorded():
            weighed = Weighed(kg=change.kg, day=change.day, by=change.by)
            return replace(file, weights=(*file.weights, weighed))
        case ch.ContraindicationsAsked():
            asked = Contraindications(answers=change.answers, note=change.note, said=said)
            return replace(file, contraindications=asked)
        case ch.StandingNoteWritten() | ch.StandingNoteEnded():
            return replace(file, notes=_noted(file.notes, change, said))
        case ch.NextSessionSet():
            coming = NextSession(day=change.day, clock=change.clock) if change.day else None
            return replace(file, next=coming)
        case ch.PlanSigned():
            return replace(file, plans=(*file.plans, _version(file, change, at)))
        case _ as never:
            assert_never(never)


def _identified(file: PatientFile, change: ch.Identified) -> PatientFile:
    return replace(
        file,
        mrn=change.mrn,
        name=change.name,
        birth_date=change.birth_date,
        sex=change.sex,
        mrns=_last((*file.mrns, change.mrn)),
        names=_last((*file.names, change.name)),
    )


def _last(every: tuple[str, ...]) -> tuple[str, ...]:
    """Return each once, where it came last."""
    return tuple(reversed(dict.fromkeys(reversed(every))))


def _noted(
    notes: tuple[StandingNote, ...], change: ch.StandingNoteWritten | ch.StandingNoteEnded, by: Said
) -> tuple[StandingNote, ...]:
    if isinstance(change, ch.StandingNoteWritten):
        number = len(notes) + 1
        return (*notes, StandingNote(number=number, text=change.text, why=change.why, said=by))
    return tuple(
        replace(note, ended=by, end_reason=change.reason)
        if note.number == change.number
        else note
        for note in notes
    )  # fmt: skip


def _version(file: PatientFile, change: ch.PlanSigned, at: Instant) -> PlanVersion:
    return PlanVersion(
        version=len(file.plans) + 1,
        plan=change.plan,
        reason=change.reason,
        prescriber=change.prescriber,
        by=change.by,
        at=at,
    )


# what may be recorded -----------------------------------------------------------------------


def admit(file: PatientFile | None, change: PatientChange) -> None:
    """Refuse what cannot be recorded about a patient; plans are admitted by `plan.admit_plan`.

    Raises:
        Refused: nothing follows from it.
    """
    match change:
        case ch.PatientRegistered() | ch.PatientCorrected():
            _admit_identity(change)
        case ch.ContraindicationsAsked():
            _admit_answers(change.answers)
        case ch.StandingNoteWritten():
            _text(change.text)
        case ch.StandingNoteEnded():
            _admit_end(() if file is None else file.standing, change.number)
        case ch.WeightRecorded():
            _admit_weight(change)
        case ch.NextSessionSet():
            _admit_when(change.day, change.clock)
        case _:
            pass
    if isinstance(change, ch.PatientCorrected | ch.StandingNoteEnded | ch.PlanSigned):
        _reason(change.reason)


def _admit_identity(change: ch.Identified) -> None:
    complete = change.mrn.strip() and change.name.strip() and change.sex in ch.SEXES
    if not complete or not is_day(change.birth_date):
        raise Refused(Refusal.IDENTITY_INCOMPLETE)


def _admit_answers(answers: Mapping[str, str]) -> None:
    complete = set(answers) == set(CONTRAINDICATIONS)
    if not complete or not set(answers.values()) <= set(ch.ANSWERS):
        raise Refused(Refusal.CONTRAINDICATIONS_OPEN)


def _admit_end(standing: tuple[StandingNote, ...], number: int) -> None:
    if number not in {note.number for note in standing}:
        raise Refused(Refusal.UNKNOWN_NOTE)


def _admit_weight(change: ch.WeightRecorded) -> None:
    possible = MEASURES["weight"].low <= change.kg <= MEASURES["weight"].high
    if not possible or not is_day(change.day):
        raise Refused(Refusal.WEIGHT_IMPOSSIBLE)


def _admit_when(day: str, clock: str) -> None:
    known = is_day(day) if day else not clock
    if not known or (clock and _CLOCK.fullmatch(clock) is None):
        raise Refused(Refusal.NO_SUCH_DAY)


def is_day(text: str) -> bool:
    """Return whether `text` is a day, `YYYY-MM-DD`."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _text(text: str) -> None:
    if not text.strip():
        raise Refused(Refusal.TEXT_MISSING)


def _reason(text: str) -> None:
    if not text.strip():
        raise Refused(Refusal.REASON_MISSING)
