"""Made-up visits of a made-up clinic: who comes when, and how each infusion goes.

Nobody here exists and nothing is left to chance: every number is drawn from a hash of what it is
for, so the same size gives the same clinic, byte for byte. The course is no pharmacology.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from monitor.digest import sha256_hex
from monitor.domain import commands as cmd
from monitor.domain.checklist import asked
from monitor.domain.commands import Command
from monitor.domain.measures import Value
from monitor.domain.protocol import Priority
from monitor.domain.state import Session, Signal
from monitor.protocols.read import shipped

NURSES: Final = ("M. Okonjo RN", "J. Ferreira RN", "S. Varga RN", "T. Lindahl RN")
CHARGE_NURSE: Final = "P. Lindqvist"
PRESCRIBER: Final = "Dr A. Invented"
FIRST: Final = (
    "Ada", "Bram", "Chloé", "Dörte", "Émile", "Farah", "Günther", "Hana", "Ilse", "José", "Kaja",
    "Lena", "Miloš", "Noor", "Oskar", "Pavel", "Quirin", "Ravi", "Søren", "Tomás", "Ulla", "Vera",
    "Wren", "Xenia", "Yannick", "Zoë", "Anna-Maria", "Jean-Luc", "Björn", "Inés", "Łukasz",
    "Øyvind",
)  # fmt: skip
MIDDLE: Final = ("", "", "", "", "A.", "B.", "van", "de", "von", "O’")
LAST_A: Final = (
    "Not", "Sam", "Fic", "Moc", "Pre", "Dum", "Hyp", "Inv", "Mus", "Bei", "Pla", "Erf", "Exem",
    "Ünb", "Ñon", "Šab", "Gra", "Tes", "Wil", "Bra", "Kel", "Ost", "Hal", "Rin", "Vor", "Zel",
)  # fmt: skip
LAST_B: Final = (
    "areal", "plesson", "tiva", "kford", "tendson", "mydata", "othet", "ented", "ter", "spiel",
    "tzhalter", "unden", "pélson", "ekannt", "esuch", "lona", "venmaker", "twell", "liamsen",
    "ndová", "ermann", "erberg", "vorsen", "gström", "länder", "ková",
)  # fmt: skip
SERIES: Final = (1, 1, 1, 2, 2, 3, 3, 3, 4, 6)
"""How many infusions a series has; the mean is 2.6."""
CHAIRS: Final = 6
A_DAY: Final = 24
"""Sessions a working day: four at each chair."""
STARTS: Final = (8 * 60, 10 * 60 + 20, 12 * 60 + 40, 15 * 60)
"""Minutes after midnight, UTC."""


def drawn(below: int, *what: object) -> int:
    """Return the number, at least 0 and less than `below`, that belongs to `what`."""
    text = "/".join(str(part) for part in what)
    return int(sha256_hex(text.encode())[:12], 16) % below


@dataclass(frozen=True, slots=True)
class Visit:
    """One infusion of one patient: which of the clinic's, when and where."""

    number: int
    """Of the clinic, from 1 on, in the order of time."""
    patient: int
    infusion: int
    of: int
    day: date
    place: int
    """Of the day, from 0 on."""

    @property
    def session(self) -> str:
        """The session's id."""
        return f"{self.day:%Y-%m%d}-{self.place + 1:02d}"

    @property
    def chair(self) -> int:
        """The chair it is at."""
        return self.place % CHAIRS + 1

    @property
    def minute(self) -> int:
        """Minutes after midnight at which it is opened."""
        return STARTS[self.place // CHAIRS] + 3 * (self.place % CHAIRS)


def visits(count: int, last: date) -> Iterator[Visit]:
    """Yield so many visits in the order of time; the last ones are on the day `last`.

    Weekdays only, `A_DAY` a day, the first day of the clinic perhaps less.
    """
    days = list(_days(-(-count // A_DAY), last))
    coming: dict[date, list[tuple[int, int, int]]] = {}
    number = patient = 0
    for place, day in enumerate(days):
        today = coming.pop(day, [])
        room = A_DAY if place else count - A_DAY * (len(days) - 1)
        waiting = today[room:]
        today = today[:room]
        while len(today) < room:
            patient += 1
            today.append((patient, 1, SERIES[drawn(len(SERIES), "series", patient)]))
        if waiting and place + 1 < len(days):
            coming.setdefault(days[place + 1], [])[:0] = waiting
        for seat, (who, infusion, of) in enumerate(today):
            number += 1
            yield Visit(number, who, infusion, of, day, seat)
            later = place + (5, 5, 5, 6, 10)[drawn(5, "gap", who, infusion)]
            if infusion < of and later < len(days):
                coming.setdefault(days[later], []).append((who, infusion + 1, of))


def _days(count: int, last: date) -> list[date]:
    found: list[date] = []
    day = last
    while len(found) < count:
        if day.weekday() < 5:  # Monday to Friday
            found.append(day)
        day -= timedelta(1)
    return found[::-1]


def person(number: int) -> cmd.Patient:
    """Return a made-up patient."""

    def one(words: tuple[str, ...], what: str) -> str:
        return words[drawn(len(words), what, number)]

    family = f"{one(LAST_A, 'family')}{one(LAST_B, 'ily')}"
    name = " ".join(part for part in (one(FIRST, "first"), one(MIDDLE, "middle"), family) if part)
    born = date(1938, 1, 1) + timedelta(drawn(25_000, "born", number))
    return cmd.Patient(
        mrn=f"FX-{number // 100:03d}-{number % 100:02d}",
        name=name.replace("’ ", "’"),
        birth_date=born.isoformat(),
        sex=one(("female", "male", "female", "other"), "sex"),
        weight_kg=Decimal(50 + drawn(50, "weight", number)),
        allergies=one(("", "", "", "penicillin", "latex"), "allergies"),
    )


def protocol_of(patient: int) -> str:
    """Return the id of the protocol that a patient is treated by."""
    return "ketamine-mood" if drawn(5, "protocol", patient) == 0 else "ketamine-pain"


def opening(visit: Visit, plan: cmd.FromPlan | None = None) -> cmd.OpenSession:
    """Return the command that opens a visit's session as somebody types it, without a plan.

    `plan` is what is known of the patient all the same.
    """
    patient = person(visit.patient)
    per_kg = Decimal("0.5") + Decimal(drawn(3, "dose", visit.patient, visit.infusion)) / 10
    weight = patient.weight_kg or Decimal(70)
    return cmd.OpenSession(
        by=nurse(visit),
        session=visit.session,
        chair=visit.chair,
        patient=patient,
        protocol=shipped()[protocol_of(visit.patient)],
        order=cmd.Order(
            planned_min=40,
            prescriber=PRESCRIBER,
            dose_mg=(weight * per_kg).quantize(Decimal("0.1")),
            dose_mg_per_kg=per_kg,
            concentration_mg_per_ml=Decimal(1),
        ),
        series=cmd.Series(number=visit.infusion, of=visit.of) if visit.of > 1 else None,
        plan=plan,
    )


def nurse(visit: Visit) -> str:
    """Return who is at the chair."""
    return NURSES[drawn(len(NURSES), "nurse", visit.number)]


CHECKS: Final = (
    ("baseline", 5), ("T+5", 15), ("T+10", 20), ("T+20", 30), ("T+30", 40), ("E+0", 50),
    ("E+15", 65), ("E+30", 80), ("E+45", 95), ("E+60", 110),
)  # fmt: skip
"""Label and minute after the opening, of an infusion of 40 minutes that begins at minute 10."""
EFFECT: Final = (0, 3, 6, 9, 10, 9, 6, 4, 2, 1)
"""Tenths of the whole effect at each of them."""
END: Final = 50
MET_BY_CLOSING: Final = frozenset({"escort", "advice_given", "cannula_out"})
CLOSE: Final = 115


class Course:
    """What is done in one visit, minute by minute, by looking at the session as it is.

    Lifetime: one visit.
    """

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._by = nurse(visit)
        n, p = visit.number, visit.patient
        self._sbp = 108 + drawn(36, "sbp", p) + drawn(9, "day", n) - 4
        self._rise = 8 + drawn(22, "rise", p) + drawn(14, "more", n)
        self._pain = 4 + drawn(6, "pain", p)
        self._relief = drawn(7, "relief", p, visit.infusion)
        self._mood = 2 + drawn(4, "mood", p)
        self._weight = person(p).weight_kg or Decimal(70)
        self._dreams = drawn(3, "dreams", n) + (drawn(8, "deep", n) == 0)
        self._sick = 2 if drawn(12, "sick", n) == 0 else drawn(2, "queasy", n)
        self._missed = 4 if drawn(15, "missed", n) == 0 else 0
        self._late = drawn(12, "late", n) == 0

    @property
    def pain_before(self) -> int:
        """Pain before the infusion."""
        return self._pain

    @property
    def pain_after(self) -> int:
        """Pain at its end and later in the day."""
        return max(0, self._pain - self._relief)

    @property
    def mood_after(self) -> int:
        """Mood at its end and later in the day."""
        return min(10, self._mood + self._relief)

    def steps(self) -> Iterator[tuple[int, int]]:
        """Yield minute after the opening and number of each check that is made."""
        for place, (_, minute) in enumerate(CHECKS):
            if place != self._missed or not place:
                yield minute + (4 if self._late and place == 3 else 0), place

    def check(self, place: int) -> cmd.SaveCheck:
        """Return what is read in a check."""
        effect = EFFECT[place]
        up = self._rise * effect // 10
        better = self._relief * min(place, 5) // 5
        numbers: dict[str, object] = {
            "sbp": self._sbp + up, "dbp": self._sbp * 6 // 10 + up // 2,
            "hr": 64 + drawn(20, "hr", self._visit.patient) + effect,
            "spo2": 98 - effect // 5, "rr": 15 - effect // 5, "temp": "36.6",
            "weight": self._weight, "o2": 0, "moaas": 4 if effect > 8 else 5,
            "dizziness": 1 if effect > 4 else 0, "nausea": self._sick if effect > 7 else 0,
            "dissociation": self._dreams * effect // 10, "anxiety": 0, "orientation": 4,
            "pain": max(0, self._pain - better), "mood": min(10, self._mood + better),
        }  # fmt: skip
        values: dict[str, Value] = {name: Decimal(str(each)) for name, each in numbers.items()}
        values |= {"self_harm": False, "red_flag": "none", "gait": "steady"}
        if numbers["nausea"]:
            values["vomited"] = False
        if numbers["dissociation"]:
            values["distressed"] = False
        return cmd.SaveCheck(by=self._by, values=values)

    def answers(self, session: Session) -> Iterator[Command]:
        """Yield an answer to each alert that is on or latched, but the low ones."""
        for alert in session.alerts:
            if alert.signal in {Signal.ON, Signal.LATCHED} and alert.priority > Priority.LOW:
                yield cmd.Acknowledge(by=self._by, alert=f"{alert.limit}/{alert.number}")

    def checklist(self, session: Session) -> Iterator[cmd.AnswerChecklist]:
        """Yield the answers before the start; one visit in four has most of them on paper."""
        on_paper = drawn(4, "on paper", self._visit.number) == 0
        own = {item.id for item in session.protocol.checklist}
        for item in asked(session):
            if item.id not in own or not on_paper:
                safe = item.answers[0] if item.answers else "none"
                yield cmd.AnswerChecklist(by=self._by, item=item.id, answer=safe)

    def start(self) -> cmd.StartInfusion:
        """Return the start of the infusion."""
        gate = cmd.Gate(prescriber=PRESCRIBER) if self._sbp > 140 else None
        return cmd.StartInfusion(by=self._by, checklist_reason="asked on paper", gate=gate)

    def rate(self) -> cmd.SetRate:
        """Return the pump's setting."""
        return cmd.SetRate(by=self._by, ml_per_h=Decimal(45))

    def stop(self) -> cmd.StopInfusion:
        """Return the end of the infusion."""
        return cmd.StopInfusion(by=self._by, reason="completed")

    def close(self, unmet: tuple[str, ...], *, prescriber: bool) -> cmd.CloseSession:
        """Return the discharge; what it does not meet itself is overridden by the charge nurse."""
        told = drawn(40, "untold", self._visit.number) > 0
        met = MET_BY_CLOSING if told else MET_BY_CLOSING - {"advice_given"}
        unmet = tuple(each for each in unmet if each not in met)
        return cmd.CloseSession(
            by=CHARGE_NURSE if unmet else self._by,
            escort="Sam Samplesson",
            advice_given=told,
            cannula_out=True,
            override=dict.fromkeys(unmet, "judged well at the chair"),
            prescriber=PRESCRIBER if prescriber else "",
        )

    def afterwards(self) -> tuple[int, Command] | None:
        """Return what is added after closing, and how many minutes after it; mostly nothing."""
        n = self._visit.number
        if drawn(40, "amended", n) == 0:
            value = Decimal(60 + drawn(30, "right", n))
            return 30, cmd.Amend(by=self._by, check=2, measure="hr", value=value, reason="mistyped")
        if drawn(30, "told", n) == 0:
            return 60, cmd.WriteAddendum(by=self._by, text="Rang: home safely")
        return None
