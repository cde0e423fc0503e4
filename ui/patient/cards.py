"""What a session of a known patient takes along, as cards to be confirmed."""

from collections.abc import Callable

from monitor.api import frozen
from monitor.api.patients import PatientPage
from ui import messages
from ui.bridge import Bridge
from ui.messages import number, tr, words
from ui.patient.plan_words import dose_words, limit_words, number_words, protocol_note
from ui.patient.strip import age, escort_of, short_day
from ui.start.arithmetic import computed_mg

IDENTITY, ALLERGIES, ORDER = "identity", "allergies", "order"
ESCORT, CONTRAINDICATIONS, MEDICINES = "escort", "contraindications", "medicines"
NEEDED = (IDENTITY, ALLERGIES, ORDER)
"""What must be confirmed: it becomes the session's identity, allergies and order."""


@frozen
class Fact:
    """One card: what is known, since when, and what confirming it means."""

    code: str
    title: str
    lines: tuple[str, ...]
    source: str
    confirm: str
    answer: str = ""
    """The answer of the checklist that a confirmation gives; empty for none."""
    detail: str = ""


def facts_of(page: PatientPage, bridge: Bridge) -> tuple[Fact, ...]:
    """Return the cards of a patient: what the session needs, and what the checklist asks."""
    plan = page.plan
    if plan is None:
        return ()
    protocol = bridge.station.protocols().get(plan.plan.protocol)
    asked = () if protocol is None else tuple(item.id for item in protocol.checklist)
    makers: tuple[tuple[str, Callable[[PatientPage, Bridge], Fact | None]], ...] = (
        (IDENTITY, _identity),
        (ALLERGIES, _allergies),
        (ORDER, _order),
        (ESCORT, _escort),
        (CONTRAINDICATIONS, _contraindications),
        (MEDICINES, _medicines),
    )
    made = (make(page, bridge) for code, make in makers if code in (*NEEDED, *asked))
    return tuple(fact for fact in made if fact is not None)


def _since(said: object, bridge: Bridge) -> str:
    at, by = getattr(said, "at", None), getattr(said, "by", "")
    if at is None:
        return tr("not recorded yet")
    day = short_day(bridge.station.local_date(at))
    return tr("recorded {0} by {1}").format(day, by)


def _identity(page: PatientPage, bridge: Bridge) -> Fact:
    who = page.patient
    today = bridge.station.local_date(bridge.station.now().at)
    born = tr("Born {0} ({1} y)").format(messages.day(who.birth_date), age(who.birth_date, today))
    return Fact(
        code=IDENTITY,
        title=tr("Identity"),
        lines=(who.name, f"{born} · MRN {who.mrn}"),
        source=tr("Ask for name and birth date; the patient says them."),
        confirm=tr("Both right"),
    )


def _allergies(page: PatientPage, bridge: Bridge) -> Fact | None:
    if page.file is None or page.patient.allergies is None:
        return Fact(
            code=ALLERGIES,
            title=tr("Allergies"),
            lines=(tr("Not asked"),),
            source=tr("Ask now; Details on the patient’s page keeps the answer."),
            confirm=tr("Opened as not asked"),
        )
    return Fact(
        code=ALLERGIES,
        title=tr("Allergies"),
        lines=(page.patient.allergies or tr("None known"),),
        source=_since(page.file.allergies_said, bridge),
        confirm=tr("Asked again, unchanged"),
        answer="yes",
        detail=page.patient.allergies or tr("None known"),
    )


def _order(page: PatientPage, bridge: Bridge) -> Fact | None:
    version = page.plan
    if version is None:
        return None
    plan, kg = version.plan, page.patient.weight_kg
    lines = [dose_words(plan), f"{plan.protocol_title}, {protocol_note(plan, bridge.station)}"]
    mg = computed_mg(plan.order(version.prescriber), kg)
    if mg is not None and kg is not None:
        last = tr("{0} mg with the last weight, {1} kg; weighed again today")
        lines.append(last.format(number(mg), number(kg)))
    lines.append(
        tr("Session {0} of {1}").format(page.next_number, max(plan.sessions, page.next_number))
        if plan.sessions > 1
        else number_words(plan)
    )
    lines += [f"{limit_words(own.limit)} {number(own.value)}: {own.reason}" for own in plan.limits]
    signed = short_day(bridge.station.local_date(version.at))
    source = tr("Plan version {0}, signed {1} by {2}").format(
        version.version, signed, version.prescriber
    )
    return Fact(
        code=ORDER,
        title=tr("Order and limits of this patient"),
        lines=tuple(lines),
        source=source,
        confirm=tr("As ordered"),
    )


def _escort(page: PatientPage, bridge: Bridge) -> Fact | None:
    who = escort_of(page)
    if not who:
        return None
    del bridge
    return Fact(
        code=ESCORT,
        title=tr("Takes the patient home"),
        lines=(who,),
        source=tr("Ask whether the same person comes today."),
        confirm=tr("Comes today"),
        answer="yes",
        detail=who,
    )


def _contraindications(page: PatientPage, bridge: Bridge) -> Fact | None:
    asked = None if page.file is None else page.file.contraindications
    if asked is None or asked.found:
        return None  # whatever was found is decided about by a prescriber, at the start
    lines = tuple(words().name("contraindication", code) for code in asked.answers)
    day = short_day(bridge.station.local_date(asked.said.at))
    return Fact(
        code=CONTRAINDICATIONS,
        title=tr("Contraindications"),
        lines=(tr("None found, {0}").format(day), ", ".join(lines)),
        source=_since(asked.said, bridge),
        confirm=tr("Asked again: none"),
        answer="no",
        detail=tr("unchanged since {0}").format(day),
    )


def _medicines(page: PatientPage, bridge: Bridge) -> Fact | None:
    file = page.file
    if file is None or not file.medicines:
        return None
    listed = ", ".join(file.medicines)
    return Fact(
        code=MEDICINES,
        title=tr("Medicines taken today"),
        lines=(listed,),
        source=_since(file.medicines_said, bridge),
        confirm=tr("Taken as listed, nothing else"),
        answer=listed,
    )
