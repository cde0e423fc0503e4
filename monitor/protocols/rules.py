"""Builds what judges readings: limits, gates and discharge criteria."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from monitor.domain.measures import VITAL_GROUPS, Kind, Measure, Value
from monitor.domain.protocol import (
    CHOOSING,
    RELATIVE,
    Anchor,
    Condition,
    Criterion,
    Evidence,
    Gate,
    Limit,
    Need,
    Op,
    Recheck,
    Rule,
    Source,
)
from monitor.protocols.codes import ANCHOR, CONFIRMED, DAY_MIN, ID, PRIORITIES, ROWS, RULE_MEASURE
from monitor.protocols.table import Table, as_number, nearest

Catalogue = Mapping[str, Measure]

MOST_ACTIONS: Final = 6
"""As many suggested actions fit on an alert."""


def origin(table: Table) -> Source:
    """Return where the numbers of a table come from."""
    return Source(source=table.text("source"), evidence=table.one_of("evidence", Evidence))


def identity(table: Table) -> str:
    """Return the id of a table: small letters, digits, hyphens, underscores."""
    name = table.text("id")
    if name and not ID.fullmatch(name):
        table.note(
            "id",
            f'"{name}" is no usable id.',
            "Use up to 48 small letters, digits, - and _, beginning with a letter.",
        )
    return name


def known_measure(table: Table, catalogue: Catalogue) -> Measure | None:
    """Return the measure that the table names, or none when there is no such measure."""
    name = table.text("measure")
    if not name:
        return None
    measure = catalogue.get(name)
    if measure is None:
        table.note("measure", f'There is no measure "{name}".', nearest(name, catalogue))
    return measure


def condition(table: Table, catalogue: Catalogue) -> Condition:
    """Return `measure`, `op` and `value` of a table."""
    measure = known_measure(table, catalogue)
    op = table.one_of("op", Op)
    value = table.any("value")
    if measure is None:
        return Condition(measure="", op=op, value=False)
    return Condition(measure=measure.id, op=op, value=_value(table, measure, op, value))


def _value(table: Table, measure: Measure, op: Op, value: object) -> Value:
    number = as_number(value)
    if (measure.kind is Kind.NUMBER) is (op in CHOOSING):
        fits = "is or is_not" if measure.kind is not Kind.NUMBER else "above, below and the like"
        table.note("op", f"`{measure.id}` cannot be compared with `{op}`.", f"Use {fits}.")
    elif value is None:
        pass
    elif measure.kind is Kind.NUMBER:
        if number is None:
            table.note("value", "`value` has the wrong type.", "Give a number.")
        else:
            _judge_number(table, measure, op, number)
    elif not isinstance(value, bool | str) or not measure.possible(value):
        choices = "true or false" if measure.kind is Kind.YES_NO else ", ".join(measure.choices)
        table.note("value", f"`{measure.id}` never has this value.", f"Use {choices}.")
    if number is not None:
        return number
    return value if isinstance(value, bool | str) else False


def _judge_number(table: Table, measure: Measure, op: Op, number: Decimal) -> None:
    if op in RELATIVE:
        span = measure.high - measure.low
        if not (Decimal(0) < number <= span and measure.possible(measure.low + number)):
            table.note(
                "value",
                f"`{measure.id}` cannot change by {number}.",
                f"Give a change above 0 and up to {span}, with {measure.decimals} decimals.",
            )
    elif not measure.possible(number):
        table.note(
            "value",
            f"{number} is no possible value of `{measure.id}`.",
            f"Give {measure.low} to {measure.high}, with {measure.decimals} decimals.",
        )
    elif not measure.plausible(number):
        table.note(
            "value",
            f"{number} is outside the plausible range of `{measure.id}`.",
            f"Give a value {_plausible_range(measure)}.",
        )


def _plausible_range(measure: Measure) -> str:
    bounds = []
    if measure.plausible_low is not None:
        bounds.append(f"from {measure.plausible_low}")
    if measure.plausible_high is not None:
        bounds.append(f"up to {measure.plausible_high}")
    return " ".join(bounds)


def limit(table: Table, catalogue: Catalogue, steps: Mapping[str, Decimal]) -> Limit:
    """Return one `[[limit]]`, with its measure's worsening step where one applies."""
    crossing = condition(table, catalogue)
    also = table.table_or_none("and")
    consecutive = table.whole_or_none("consecutive", 1, 10) or 1
    plain = also is None and consecutive == 1
    found = Limit(
        id=identity(table),
        condition=crossing,
        priority=table.named("priority", PRIORITIES),
        also=None if also is None else condition(also, catalogue),
        since=_anchor(table),
        consecutive=consecutive,
        recheck=_recheck(table),
        cautions=table.texts("cautions", optional=True),
        worsening=steps.get(crossing.measure) if plain else None,
        discreet=table.flag("discreet"),
        actions=suggestions(table, "actions"),
        origin=origin(table),
    )
    if also is not None:
        also.close()
    table.close()
    return found


def suggestions(table: Table, key: str) -> tuple[str, ...]:
    """Return the actions suggested first, at most as many as fit on an alert."""
    actions = table.texts(key, optional=True)
    if len(actions) > MOST_ACTIONS:
        table.note(key, f"{len(actions)} actions are suggested.", f"Keep at most {MOST_ACTIONS}.")
    return actions


def _anchor(table: Table) -> Anchor | None:
    if not table.has("from"):
        return None
    text = table.text("from")
    match = ANCHOR.fullmatch(text)
    if match is None:
        table.note("from", f'"{text}" is no time in a session.', 'Write it like "E+30".')
        return None
    return Anchor(base=match[1], minutes=int(match[2]))


def _recheck(table: Table) -> Recheck | None:
    asked = table.table_or_none("recheck")
    if asked is None:
        return None
    found = Recheck(group=asked.text("group"), minutes=asked.whole("minutes", 1, DAY_MIN))
    if found.group and found.group not in VITAL_GROUPS:
        asked.note(
            "group", f'"{found.group}" cannot be rechecked.', nearest(found.group, VITAL_GROUPS)
        )
    asked.close()
    return found


def gate(table: Table, catalogue: Catalogue) -> Gate:
    """Return one `[[gate]]`: alternatives on the blood pressure, and what they ask for."""
    missing = table.flag("missing_bp")
    found = Gate(
        id=identity(table),
        at=table.text("at"),
        conditions=tuple(
            _pressure(each, catalogue) for each in table.tables("any", optional=missing)
        ),
        missing=missing,
        needs=table.one_of("needs", Need),
        origin=origin(table),
    )
    if found.at not in {"start", "resume", ""}:
        table.note("at", f'There is no gate at "{found.at}".', "Use start or resume.")
    if found.needs is Need.NONE and table.has("needs"):
        table.note(
            "needs",
            "This gate asks for nothing.",
            "Use reason, prescriber or prescriber_and_reason, or remove the gate.",
        )
    table.close()
    return found


def _pressure(table: Table, catalogue: Catalogue) -> Condition:
    found = condition(table, catalogue)
    if found.measure and found.measure not in VITAL_GROUPS["bp"]:
        table.note("measure", "A gate looks at the blood pressure only.", "Use sbp or dbp.")
    if found.op in RELATIVE:
        table.note("op", "A gate compares with a fixed value.", "Use above or at_or_above.")
    table.close()
    return found


RULE_KEYS: Final[Mapping[Rule, tuple[str, ...]]] = {
    Rule.SINCE_END: ("minutes",),
    Rule.NO_OPEN_ALERTS: (),
    Rule.NEAR_BASELINE: ("measure", "percent", "low", "high"),
    Rule.OXYGEN: ("measure", "low"),
    Rule.AT_LEAST: ("measure", "low"),
    Rule.AT_MOST: ("measure", "high"),
    Rule.GAIT: ("measure",),
    Rule.VOMITING: ("measure", "high", "minutes"),
    Rule.DISSOCIATION: ("measure", "high"),
    Rule.ASKED_AND_NO: ("measure",),
    Rule.RECORDED: ("measure",),
    Rule.CONFIRMED: (),
}
"""The keys of each discharge rule, besides id, row, rule and the origin."""


def criterion(table: Table, catalogue: Catalogue) -> Criterion:
    """Return one `[[criterion]]`; which keys it has depends on its rule."""
    rule = table.one_of("rule", Rule)
    keys = RULE_KEYS[rule]
    measure = known_measure(table, catalogue) if "measure" in keys else None
    found = Criterion(
        id=identity(table),
        rule=rule,
        row=table.text("row"),
        measure=None if measure is None else measure.id,
        low=table.number("low") if "low" in keys else None,
        high=table.number("high") if "high" in keys else None,
        percent=table.whole("percent", 1, 100) if "percent" in keys else None,
        minutes=table.whole("minutes", 1, DAY_MIN) if "minutes" in keys else None,
        or_baseline=table.flag("or_baseline") if rule is Rule.AT_LEAST else False,
        origin=origin(table),
    )
    _judge_criterion(table, found, measure)
    table.close()
    return found


def _judge_criterion(table: Table, found: Criterion, measure: Measure | None) -> None:
    if found.row and found.row not in ROWS:
        table.note("row", f'There is no row "{found.row}".', nearest(found.row, ROWS))
    if found.rule is Rule.CONFIRMED and found.id not in CONFIRMED:
        table.note(
            "id", f'Nobody is asked to confirm "{found.id}".', f"Use {', '.join(CONFIRMED)}."
        )
    if measure is None:
        return
    expected = RULE_MEASURE.get(found.rule, measure.id)
    if measure.id != expected:
        table.note("measure", f"The rule `{found.rule}` is about `{expected}`.", f"Use {expected}.")
        return
    if found.rule is Rule.ASKED_AND_NO and measure.kind is not Kind.YES_NO:
        table.note("measure", f"`{measure.id}` is not answered yes or no.", "Use another rule.")
    bounds = [(key, getattr(found, key)) for key in ("low", "high")]
    for key, bound in bounds:
        if bound is not None and not measure.possible(bound):
            table.note(
                key,
                f"{bound} is no possible value of `{measure.id}`.",
                f"Give {measure.low} to {measure.high}."
                if measure.kind is Kind.NUMBER
                else "Use another rule.",
            )
    if found.low is not None and found.high is not None and found.low >= found.high:
        table.note("low", f"{found.low} is not below {found.high}.", "Swap `low` and `high`.")
