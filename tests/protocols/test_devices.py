"""What has no place in a course of devices is named with its line, as bad added checks are."""

import pytest

from monitor.protocols.bench import Bench
from monitor.protocols.check import check
from monitor.protocols.compare import compare
from monitor.protocols.content import parse
from monitor.protocols.problems import Problem
from monitor.protocols.read import shipped
from tests.protocols.test_schema import fits, plain

NASAL = shipped()["esketamine-nasal"].text
LONG = shipped()["ketamine-long"].text
PAIN = shipped()["ketamine-pain"].text

# file, text there, its replacement (XX marks the line), message
MISTAKES = {
    "an offset from an end": (
        NASAL, '"T+90.."]', '"E+90.."] # XX', '"E+90..": a course of devices has no end of its own',
    ),
    "all of a recovery": (
        NASAL, '"T+20.."]', '"E.."] # XX', '"E..": a course of devices has no end of its own',
    ),
    "a middle": (
        NASAL, '"T+20", "T+40"', '"middle", "T+40"', "A course of devices has no middle",
    ),
    "a limit from an end": (
        NASAL, 'from = "T+90"', 'from = "E+90" # XX', '"E+90": a course of devices has no end',
    ),
    "an action of a pump": (
        NASAL,
        '"oxygen", "med_given",',
        '"oxygen", "med_given", "infusion_stopped", # XX',
        '"infusion_stopped" needs a pump',
    ),
    "a gate at resuming": (NASAL, 'at = "start"', 'at = "resume" # XX', "is never resumed"),
    "reasons for a stop": (
        NASAL, "[report]", '[stop] # XX\nreasons = ["completed"]\n[report]', "`stop` is not known",
    ),
    "a time of a pump": (
        NASAL, "early_min = 2", "end_low_min = 3 # XX\nearly_min = 2", "`end_low_min` is not known",
    ),
    "another schedule": (
        NASAL, "[schedule.devices]", "[schedule.infusion] # XX", "`infusion` is not known here",
    ),
    "a check at the first device": (
        NASAL, "first = [10, 20", "first = [0, 10, 20", "T+0 is the start itself",
    ),
    "a gap of devices": (NASAL, "90, 120]", "90, 150] # XX", "nothing is checked for 60 min"),
    "a check that is not planned": (
        NASAL, '"T+40", "T+60", "T+120"]', '"T+41"] # XX', "selects a check that is not planned",
    ),
    "a course that there is not": (
        NASAL, 'course = "devices"', 'course = "tablets" # XX', '`course` is "tablets"',
    ),
    "a form due at once": (NASAL, "due_days = 7", "due_days = 0 # XX", "`due_days` is 0"),
    "a form without an origin": (
        NASAL, 'source = "Spravato REMS monitoring form', 'origin = "form', "`source` is missing",
    ),
    "added checks in disorder": (
        LONG, "[5, 15, 30]", "[5, 30, 15] # XX", "X+15 does not come after X+30",
    ),
    "added checks twice": (LONG, "[5, 15, 30]", "[5, 5] # XX", "X+5 does not come after X+5"),
    "no added check": (LONG, "[5, 15, 30]", "[] # XX", "`added_after_min` is empty"),
    "an added check in words": (
        LONG, "[5, 15, 30]", '[5, "late"] # XX', "`added_after_min` has the wrong type",
    ),
    "added checks as a word": (
        PAIN, "added_after_min = 5", 'added_after_min = "5" # XX', "has the wrong type",
    ),
    "a criterion on what is never asked after the first device": (
        NASAL,
        '"baseline", "T+90.."]\nmeasures = ["o2", "gait"]',
        '"baseline"]\nmeasures = ["o2", "gait"]',
        "No check after the first device asks for `gait`",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_a_plan_of_devices_is_named_with_its_line(mistake: str) -> None:
    good, old, new, message = MISTAKES[mistake]
    assert old in good
    text = good.replace(old, new, 1)

    found = [each for each in check(text, "own.toml") if message in each.what]

    assert len(found) == 1, check(text, "own.toml")
    assert found[0].todo
    if "XX" in new:
        assert found[0].line == line_of(text)


def line_of(text: str) -> int:
    return next(n for n, line in enumerate(text.splitlines(), 1) if "XX" in line)


def test_one_number_and_a_list_of_one_say_the_same() -> None:
    listed = PAIN.replace("added_after_min = 5", "added_after_min = [5]")

    assert check(listed, "own.toml") == []


def test_an_infusion_may_say_that_it_is_one() -> None:
    said = PAIN.replace('drug = "ketamine"', 'drug = "ketamine"\ncourse = "infusion"')
    problems: list[Problem] = check(said, "own.toml")

    assert problems == []


SHAPES = {
    "reasons for a stop", "a time of a pump", "another schedule", "a course that there is not",
    "a form due at once", "a form without an origin",
}  # fmt: skip
"""Mistakes of shape, which the published schema finds too."""


@pytest.mark.parametrize("mistake", sorted(SHAPES))
def test_the_schema_refuses_a_mistake_of_shape(mistake: str) -> None:
    text, old, new, _ = MISTAKES[mistake]

    assert fits(plain(parse(text)))
    assert not fits(plain(parse(text.replace(old, new, 1))))


def test_a_change_of_devices_is_looked_at_where_it_asks_for_less() -> None:
    gap = Bench(NASAL.replace("max_gap_min = 30", "max_gap_min = 60", 1), NASAL)
    gap.put(("schedule", "devices", "first"), [10, 20, 60, 90, 120])
    assert gap.looks[0].key == "gap:devices"
    assert gap.looks[0].path == ("schedule", "devices", "first")
    assert gap.looks[0].what == "40 min without a check, T+20 to T+60."

    less = Bench(NASAL[: NASAL.index("[report]")], NASAL)
    assert [look.key for look in less.looks] == ["gone:report"]

    fewer = Bench(LONG.replace("[5, 15, 30]", "[5, 15]", 1), LONG)
    (look,) = (each for each in fewer.looks if each.key.startswith("added:"))
    assert look.path == ("timing", "added_after_min")
    assert look.what == "A rate increase or bolus adds 2 checks, not 3."


def test_what_changed_of_devices_is_told_by_its_place() -> None:
    text = NASAL.replace("due_days = 7", "due_days = 5").replace(
        "max_gap_min = 30", "max_gap_min = 35", 1
    )

    assert {str(each) for each in compare(NASAL, text)} == {
        "schedule devices max_gap_min: 30 -> 35",
        "report due_days: 7 -> 5",
    }
