"""Whatever is saved, entered, amended or struck: what crosses is what the readings now say.

After every step the conditions are computed anew from the readings as they are, by a table that
shares no code with the rules, and held against the episodes that are on or acknowledged.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import commands as cmd
from monitor.domain.commands import Instant
from monitor.domain.measures import MINUTE
from monitor.domain.refusals import Refused
from monitor.domain.state import Session
from tests.domain.chair import Chair, values

Row = tuple[Instant, Mapping[str, Any]]

ABSOLUTE: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "sbp-high-critical": ("sbp", lambda v: v >= 180),
    "sbp-high-caution": ("sbp", lambda v: v > 160),
    "hr-low-critical": ("hr", lambda v: v <= 40),
    "hr-low-caution": ("hr", lambda v: v <= 50),
    "sedation-critical": ("moaas", lambda v: v <= 2),
    "sedation-caution": ("moaas", lambda v: v <= 3),
    "nausea-caution": ("nausea", lambda v: v >= 2),
    "dissociation-caution": ("dissociation", lambda v: v >= 3),
    "dissociation-distress": ("distressed", lambda v: v is True),
    "vomiting-caution": ("vomited", lambda v: v is True),
    "red-flag": ("red_flag", lambda v: v != "none"),
}
PAIRS = {
    "sbp-high-caution": "sbp-high-critical",
    "sbp-rise-caution": "sbp-high-critical",
    "hr-low-caution": "hr-low-critical",
    "sedation-caution": "sedation-critical",
    "dissociation-distress": "dissociation-distress-persisting",
    "vomiting-caution": "vomiting-sedated",
    "disorientation-late": "disorientation-persisting",
}
HIGH = {*PAIRS.values(), "red-flag"}

READINGS = st.fixed_dictionaries(
    {},
    optional={
        "sbp": st.sampled_from([120, 161, 164, 179, 180, 195]),
        "hr": st.sampled_from([70, 50, 40]),
        "moaas": st.sampled_from([5, 3, 2]),
        "nausea": st.sampled_from([0, 1, 2]),
        "vomited": st.booleans(),
        "dissociation": st.sampled_from([0, 1, 3]),
        "distressed": st.booleans(),
        "orientation": st.sampled_from([4, 3, 2]),
        "pain": st.sampled_from([5, 8]),
        "mood": st.sampled_from([5, 2]),
        "red_flag": st.sampled_from(["none", "seizure"]),
    },
).filter(bool)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("check"), READINGS, st.sampled_from([0, 0, 3, 9, 25])),
        st.tuples(st.just("enter"), READINGS),
        st.tuples(st.just("discard")),
        st.tuples(st.just("amend"), st.integers(0, 9), READINGS, st.booleans()),
        st.tuples(st.just("strike"), st.integers(0, 9)),
        st.tuples(st.just("acknowledge"), st.integers(0, 9)),
        st.tuples(st.just("stop")),
    ).flatmap(lambda step: st.tuples(st.just(step), st.sampled_from([0, 1, 4, 16, 32]))),
    max_size=14,
)


def implied(read: Mapping[str, Any], not_obtained: Mapping[str, str]) -> Mapping[str, Any]:
    out = dict(read)
    for question, score in (("vomited", "nausea"), ("distressed", "dissociation")):
        if question not in out and question not in not_obtained and out.get(score) == 0:
            out[question] = False
    return out


def true_by_hand(rows: list[Row], start: Instant, end: Instant | None) -> set[str]:
    """Return the limits that `rows` (in taken-at order) cross, subsumption aside."""

    def last(*names: str) -> Row | None:
        return next((r for r in reversed(rows) if all(n in r[1] for n in names)), None)

    def base(name: str) -> Any:
        return next((v[name] for t, v in reversed(rows) if t < start and name in v), None)

    true = set()
    for limit, (measure, crossed) in ABSOLUTE.items():
        row = last(measure)
        if row is not None and crossed(row[1][measure]):
            true.add(limit)
    for limit, measure, change in (
        ("sbp-rise-caution", "sbp", 40),
        ("pain-rise", "pain", 2),
        ("mood-fall", "mood", -3),
    ):
        row, was = last(measure), base(measure)
        if row is not None and was is not None:
            moved = row[1][measure] - was
            if moved >= change if change > 0 else moved <= change:
                true.add(limit)
    both = last("vomited", "moaas")
    if both is not None and both[1]["vomited"] and both[1]["moaas"] <= 3:
        true.add("vomiting-sedated")
    if _persisting([r for r in rows if "distressed" in r[1]]):
        true.add("dissociation-distress-persisting")
    row, was = last("orientation"), base("orientation")
    if row is not None and end is not None:
        true |= _disoriented(row, was, end)
    return true


def _disoriented(row: Row, was: int | None, end: Instant) -> set[str]:
    true = set()
    if row[0] >= end + 28 * MINUTE and row[1]["orientation"] <= 2:
        true.add("disorientation-late")
    if row[0] >= end + 58 * MINUTE and was is not None and row[1]["orientation"] < was:
        true.add("disorientation-persisting")
    return true


def _persisting(asked: list[Row]) -> bool:
    """Two yes at least 4 min apart since the last no: the first and the last of them."""
    streak: list[Instant] = []
    for taken, answers in asked:
        streak = [*streak, taken] if answers["distressed"] else []
    return bool(streak) and streak[-1] - streak[0] >= 4 * MINUTE


def rows_of(session: Session, now: Instant | None = None) -> list[Row]:
    """Return the saved readings; with `now` those of the open form too, as if saved then."""
    found = [
        (c.taken_at, c.ordinal, implied(c.values, c.not_obtained))
        for c in session.checks
        if not c.struck
    ]
    if now is not None and session.form is not None:
        last = max([now, *(c.taken_at for c in session.checks)])
        found.append((last, len(session.checks) + 1, implied(session.form.values, {})))
    return [(t, v) for t, _, v in sorted(found, key=lambda r: (r[0], r[1]))]


def expected(chair: Chair) -> set[str]:
    start, end = chair.session.started, chair.session.ended
    assert start is not None
    saved = true_by_hand(rows_of(chair.session), start, end)
    entered = true_by_hand(rows_of(chair.session, chair.now), start, end)
    high = {x for x in entered if x in HIGH}
    over = saved | high
    return high | {x for x in saved if x not in HIGH and PAIRS.get(x) not in over}


def carry_out(chair: Chair, step: tuple[Any, ...]) -> bool:
    """Do one step; return whether it looked at the limits."""
    checks = chair.session.checks
    match step:
        case ("check", readings, back):
            chair.check(readings, taken=max(chair.session.opened_at, chair.now - back * MINUTE))
        case ("enter", readings):
            chair.nurse.enters(**readings)
        case ("discard",):
            chair.nurse.discards()
        case ("amend", index, readings, gone):
            check = checks[index % len(checks)]
            name, new = next(iter(readings.items()))
            if gone:
                chair.nurse.amends(check, name, not_obtained="other")
            else:
                chair.nurse.amends(check, name, new)
        case ("strike", index):
            chair.nurse.strikes(checks[index % len(checks)])
        case ("acknowledge", index):
            names = sorted(chair.open)
            chair.nurse.acknowledges(names[index % len(names)] if names else "none")
            return False
        case _:
            chair.nurse.stops()
    return True


@given(STEPS)
def test_what_crosses_is_what_the_readings_now_say(
    steps: list[tuple[tuple[Any, ...], int]],
) -> None:
    chair = Chair().started()
    for step, minutes in steps:
        chair.at(chair.now + minutes * MINUTE)
        try:
            looked = carry_out(chair, step)
        except Refused:
            continue
        by_value = [a for a in chair.session.alerts if a.measure is not None]
        crossing = [a.limit for a in by_value if a.crossing]
        assert len(crossing) == len(set(crossing)), "two episodes of one condition"
        if looked:
            assert set(crossing) == expected(chair)


def test_the_table_by_hand_knows_a_pair_when_it_sees_one() -> None:
    chair = Chair().started()
    chair.do(cmd.SaveCheck(by="N", values=values({"sbp": 185, "moaas": 3, "vomited": True})))

    assert expected(chair) == {"sbp-high-critical", "sedation-caution", "vomiting-sedated"}
    assert rows_of(chair.session)[-1][1]["sbp"] == Decimal(185)
