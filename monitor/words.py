"""Turns codes into words: one source for screen, record and command line."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from decimal import Decimal
from functools import cache
from string import Formatter
from types import MappingProxyType
from typing import Any, Final

import tomli

from monitor.domain.frozen import frozen
from monitor.domain.measures import MEASURES, Value, to_fahrenheit
from monitor.domain.protocol import Criterion, Limit, Priority, Rule
from monitor.domain.refusals import Refusal
from monitor.resources import resource

MINUS: Final = "\N{MINUS SIGN}"
TEMPERATURE: Final = "temp"
ADDED: Final = " added"
"""Ends the label of a slot that a rate increase or a bolus added."""
LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {"en": "English", "de": "Deutsch", "es": "Español"}
)
"""Code and own name of each language that there are words for."""

_NO_CHOICES: Final[Mapping[str, str]] = MappingProxyType({})


@frozen
class MeasureWords:
    """The words of one measure; `choices` has one for each answer that is a word."""

    name: str
    short: str
    question: str
    unit: str
    """For display, empty for scores."""
    choices: Mapping[str, str] = field(default_factory=lambda: _NO_CHOICES)


@frozen
class Titled:
    """A title and the small line under it."""

    title: str
    sub: str


@frozen
class StorageWords:
    """What the journal could not do: what happened, what is safe, what to do now."""

    what: str
    safe: str
    todo: str


@frozen
class Words:
    """The words of one language.

    A code without words (a clinic's own checklist answer, say) is shown as itself, in sentence
    case: a missing word never stops a screen.
    """

    lang: str
    table: Mapping[str, Any]
    decimal: str = "."
    """The decimal separator of displayed numbers."""
    fahrenheit: bool = False
    """Whether temperatures are shown in degrees Fahrenheit; they are kept in Celsius."""

    # the language itself ------------------------------------------------------------------

    @property
    def review(self) -> str:
        """Return that no clinic has read these words, or which one did; empty for the source."""
        signed = self.table["review"]
        if not signed["needed"]:
            return ""
        if not signed["by"]:
            return self.say("Words in this language: not clinically reviewed")
        return self.say("Words reviewed by {by}, {on}", by=signed["by"], on=signed["on"])

    def say(self, sentence: str, **facts: object) -> str:
        """Return an English sentence of the record in this language, filled with `facts`.

        One without a translation stays English: a missing word never stops a record.
        """
        form: str = self.table["record"].get(sentence, sentence)
        return form.format(**facts) if facts else form

    def inside(self, text: str) -> str:
        """Return `text` for the middle of a sentence; nouns and abbreviations keep capitals."""
        word = text.split(" ", 1)[0]
        lowered = self.table["locale"]["lowered"]
        if lowered and word.rstrip(",;:.") not in lowered:
            return text
        if len(word) > 1 and not word[1:].islower():
            return text
        return text[:1].lower() + text[1:]

    def date(self, when: datetime) -> str:
        """Return `12 Mar 2026`, `12.03.2026` or `12 mar 2026`."""
        return self._day("date", when)

    def short_day(self, when: datetime) -> str:
        """Return day and month, for a time that is not of the session's first day: `13 Mar`."""
        return self._day("day", when)

    def long_date(self, when: datetime) -> str:
        """Return `Thursday 12 March 2026`."""
        return self._day("long_date", when)

    def month(self, number: int) -> str:
        """Return the name of a month, 1 to 12: `February`."""
        name: str = self.table["locale"]["months"][number - 1]
        return name

    def _day(self, form: str, when: datetime) -> str:
        locale = self.table["locale"]
        found: str = locale[form].format(
            weekday=locale["days"][when.weekday()],
            month=locale["months"][when.month - 1],
            short=locale["months_short"][when.month - 1],
            day=when.day,
            number=when.month,
            year=when.year,
        )
        return found

    def slot(self, label: str, group: str | None) -> str:
        """Return how a slot or recheck is called: `Baseline`, `T+12 added`, `BP T+13`."""
        if group is None:
            if label.endswith(ADDED):
                return self.say("{slot} added", slot=label.removesuffix(ADDED))
            first = label[:1].upper() + label[1:]
            return self.say(first) if first.isalpha() else first
        name, place = self.name("group", group), label.split(" ", 2)[2]
        place = self.say(place) if place.isalpha() else place
        return f"{name[:1].upper()}{name[1:]} {place}"

    def last_time(self, day: str, count: int) -> str:
        """Return under which words what a session left to know is read before the next one."""
        return self.say("Last time, {day}: {n} to know", day=day, n=count)

    def standing(self, count: int) -> str:
        """Return under which words standing notes are read where there was no session before."""
        return self.say("Standing notes: {n} to know", n=count)

    # codes --------------------------------------------------------------------------------

    def name(self, section: str, code: str) -> str:
        """Return the words for `code` in a section of the file (`phase`, `role`, `answer`)."""
        found = self.table.get(section, {}).get(code)
        return found if isinstance(found, str) else _itself(code)

    # measures -----------------------------------------------------------------------------

    def measure(self, measure: str) -> MeasureWords:
        """Return the words of a measure; a site score is named after its id."""
        found = self.table["measure"].get(measure)
        if found is None:
            name = measure.removeprefix("site_score_").replace("_", " ").upper() + " total"
            return MeasureWords(name=name, short=name, question="Total of the scale", unit="")
        return MeasureWords(
            name=found["name"],
            short=found["short"],
            question=found["question"],
            unit=self._unit(measure),
            choices=MappingProxyType(found.get("choices", {})),
        )

    def _unit(self, measure: str) -> str:
        if measure == TEMPERATURE and self.fahrenheit:
            return "°F"
        return str(self.table["unit"].get(MEASURES[measure].unit, ""))

    def value(self, measure: str, value: Value) -> str:
        """Return a value as it is shown: `164`, `Mild`, `Awake (5)`, `4 of 4 right`, `Yes`."""
        if isinstance(value, bool):
            return self.yes_no(value=value)
        if measure == TEMPERATURE and self.fahrenheit and isinstance(value, Decimal):
            value = to_fahrenheit(value)
        known = self.table["measure"].get(measure, {})
        number = self.number(value) if isinstance(value, Decimal) else value
        key = f"{value.normalize():f}" if isinstance(value, Decimal) else value
        word = known.get("choices", {}).get(key, number)
        form: str = known.get("form", "{word}")
        return form.format(word=word, value=number)

    def quantity(self, measure: str, value: Value) -> str:
        """Return a value with its unit: `164 mmHg`; a word stands alone: `Room air`."""
        text = self.value(measure, value)
        unit = self.measure(measure).unit
        return f"{text} {unit}" if unit and text[:1].isdigit() else text

    def number(self, value: Decimal) -> str:
        """Return a number with this language's separator and a true minus."""
        return f"{value:f}".replace("-", MINUS).replace(".", self.decimal)

    def yes_no(self, *, value: bool) -> str:
        """Return yes or no."""
        return self.name("yes_no", "yes" if value else "no")

    def not_obtained(self, reason: str) -> str:
        """Return why a measure has no value; free text stands as it is."""
        found: str = self.table["not_obtained"].get(reason, reason)
        return found

    def sound(self, detail: str) -> str:
        """Return why there is no sound; what an output says in its own words stands as it is."""
        found: str = self.table.get("sound", {}).get(detail, detail)
        return found

    # alerts -------------------------------------------------------------------------------

    def level(self, priority: Priority) -> str:
        """Return `critical limit`, `caution limit` or `advisory limit`."""
        return self.name("level", priority.name.lower())

    def priority(self, priority: Priority) -> str:
        """Return `HIGH`, `MEDIUM` or `LOW`."""
        return self.name("priority", priority.name.lower())

    def limit(self, limit: Limit) -> str:
        """Return a limit's name with its level: `Systolic pressure high, critical limit`."""
        name = self.table["alert"].get(limit.id, self.measure(limit.condition.measure).name)
        return f"{name}, {self.level(limit.priority)}"

    def alert(self, code: str) -> str:
        """Return an alert's name: of a limit id, of lateness, of a technical condition."""
        return self.name("alert", code)

    def override_item(self, kind: str, item: str) -> str:
        """Name what was passed over: a criterion, a limit, a gate or a question."""
        if kind == "discharge":
            return self.name("criterion_short", item)
        return self.alert(item) if kind == "loosened" else self.name("override_item", item)

    def crossing(
        self, measure: str, *, value: Value, bound: Value, priority: Priority, upward: bool
    ) -> str:
        """Return how far a value is past a limit: `6 over critical limit 180`.

        A score in words has no distance: `caution limit: Severe`. An answer that is itself the
        limit (yes, a red flag) leaves the limit's name alone.
        """
        forms = self.table["crossing"]
        level, edge = self.level(priority), self.value(measure, bound)
        if not isinstance(value, Decimal) or not isinstance(bound, Decimal):
            return level
        if edge != self.number(bound):
            return str(forms["word"].format(limit=level, bound=edge))
        distance = abs(value - bound)
        form = ("over" if upward else "under") if distance else "at"
        return str(forms[form].format(distance=self.number(distance), limit=level, bound=edge))

    def note(self, code: str, *, limit: str = "") -> str:
        """Return an alert's note; `limit` is the id of the limit that subsumed it."""
        return self.name("note", code).format(limit=self.alert(limit))

    # what staff do and decide -------------------------------------------------------------

    def action(self, code: str) -> str:
        """Return what staff did, in the past tense: `Infusion paused`."""
        return self.name("action", code)

    def stop_reason(self, code: str) -> str:
        """Return why the infusion ended."""
        return self.name("stop_reason", code)

    def criterion(self, criterion: Criterion, *, by_devices: bool = False) -> Titled:
        """Return a discharge criterion with its own numbers; `by_devices`: E is the first one."""
        form = self._form_of(criterion)
        if by_devices:
            form = _BY_DEVICES.get(form, form)
        found = self.table["criterion"][form]
        facts = {
            "id": _itself(criterion.id),
            "name": "",
            "short": "",
            "percent": criterion.percent,
            "minutes": criterion.minutes,
            "low": "",
            "high": "",
        }
        if criterion.measure is not None:
            words = self.measure(criterion.measure)
            facts |= {"name": words.name, "short": words.short}
            for key, bound in (("low", criterion.low), ("high", criterion.high)):
                if bound is not None:
                    facts[key] = self.value(criterion.measure, bound)
        return Titled(title=found["title"].format(**facts), sub=found["sub"].format(**facts))

    def _form_of(self, criterion: Criterion) -> str:
        if criterion.rule is Rule.CONFIRMED and criterion.id in self.table["criterion"]:
            return criterion.id
        if criterion.rule is Rule.AT_LEAST and criterion.or_baseline:
            return "at_least_or_baseline"
        return criterion.rule.value

    # what went wrong ----------------------------------------------------------------------

    def storage(self, what: str) -> StorageWords:
        """Return the sentences for a storage error's code; an unknown code reads like `io`."""
        known = self.table["storage"]
        return StorageWords(**known.get(what, known["io"]))

    def refusal(self, code: Refusal, **facts: object) -> str:
        """Return why something was not done and what to do, at most two sentences.

        `facts` fill the sentence: a measure, a value, a range, a list of criteria. Without the
        facts that it needs, or with a range of something that is not a `number`, a plainer
        sentence stands in.
        """
        form: str = self.table["refusal"][code.value]
        needed = _fields(form)
        known = {key for key, fact in facts.items() if fact is not None}
        if not needed <= known or (needed and facts.get("number") is False):
            return str(self.table["refusal_short"][code.value])
        return form.format(**{key: self._fact(key, facts[key]) for key in needed})

    def staff_refusal(self, code: str) -> str:
        """Return why a change of the people was not made; `code` is a `StaffRefusal`."""
        return self.name("staff_refusal", code)

    def _fact(self, key: str, fact: object) -> str:
        if isinstance(fact, Decimal):
            return self.number(fact)
        if isinstance(fact, str):
            if key == "measure":
                return self.measure(fact).name
            return self.name("role", fact) if key == "role" else fact
        if isinstance(fact, list | tuple | set | frozenset):
            names = fact if isinstance(fact, list | tuple) else sorted(fact, key=str)
            return ", ".join(self.name("criterion_short", str(each)) for each in names)
        return str(fact)


_BY_DEVICES: Final[Mapping[str, str]] = {
    "since_end": "since_first_device",
    "asked_and_no": "asked_and_no_by_devices",
    "recorded": "recorded_by_devices",
}
"""Forms of criteria that speak of the end of an infusion -> of the first device."""


def _fields(form: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(form) if field}


def _itself(code: str) -> str:
    """Return a code without words as a reader would write it."""
    text = code.replace("_", " ").replace("-", " ")
    return text[:1].upper() + text[1:]


@cache
def words(lang: str = "en", *, decimal: str = "") -> Words:
    """Return the words of a language of `LANGUAGES`.

    `decimal` is the separator of displayed numbers, the language's own by default.

    Raises:
        FileNotFoundError: there are no words for that language.
    """
    table = tomli.loads(resource(f"words/{lang}.toml"))
    own: str = table["locale"]["decimal"]
    return Words(lang=lang, table=MappingProxyType(table), decimal=decimal or own)
