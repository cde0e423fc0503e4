"""Checking a protocol file names every error with its line and what to do."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.protocols.check import check
from monitor.protocols.problems import ProtocolError, format_problems
from monitor.protocols.read import load, shipped
from tests.protocols.mistakes import MISTAKES

GOOD = shipped()["ketamine-mood"].text


def line_with(text: str, marker: str) -> int:
    """Return the 1-based line of the only line that holds `marker`."""
    found = [number for number, line in enumerate(text.splitlines(), 1) if marker in line]
    assert len(found) == 1, (marker, found)
    return found[0]


def within(table: str, old: str, new: str) -> str:
    """Return the good file with `old` replaced once, after the first place of `table`."""
    begin = GOOD.index(table)
    at = GOOD.index(old, begin)
    return GOOD[:at] + new + GOOD[at + len(old) :]


def test_the_shipped_files_have_no_problem() -> None:
    for protocol in shipped().values():
        assert check(protocol.text, "file.toml") == []


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_its_line_and_a_way_out(mistake: str) -> None:
    table, old, new, message = MISTAKES[mistake]
    text = within(table, old, new)

    problems = [each for each in check(text, "clinic.toml") if message in each.what]

    assert len(problems) == 1, check(text, "clinic.toml")
    (problem,) = problems
    assert problem.file == "clinic.toml"
    assert problem.todo
    if "XX" in new:
        assert problem.line == line_with(text, "XX")


def test_every_mistake_is_reported_not_only_the_first_in_the_order_of_the_lines() -> None:
    text = GOOD
    for old, new in (
        ("planned_min = 40", "planned_min = 0"),
        ("first = [5, 10]", "first = [5, 25]"),
        (
            'recheck = { group = "bp", minutes = 3 }',
            'recheck = { group = "bp", minutes = 3, x = 1 }',
        ),
        (
            'id = "hr-high-critical"\nmeasure = "hr"\nop = "at_or_above"\nvalue = 131',
            'id = "hr-high-critical"\nmeasure = "hr"\nop = "at_or_above"\nvalue = 110 # XX',
        ),
        ('row = "walking"', 'row = "running"'),
    ):
        assert old in text
        text = text.replace(old, new, 1)

    problems = check(text, "clinic.toml")

    assert [each.line for each in problems] == [
        line_with(text, "planned_min = 0"),
        line_with(text, "first = [5, 25]"),
        line_with(text, "x = 1"),
        line_with(text, "value = 110 # XX"),
        line_with(text, 'row = "running"'),
    ]


def test_problems_print_as_file_line_what_and_what_to_do() -> None:
    text = GOOD.replace("planned_min = 40", "planned_min = 0")
    line = line_with(text, "planned_min = 0")

    assert format_problems(check(text, "clinic.toml")) == (
        f"clinic.toml:{line}: `planned_min` is 0. Give a number from 1 to 1440."
    )


def test_a_misspelling_is_answered_with_the_word_that_was_meant() -> None:
    (problem,) = check(GOOD.replace('evidence = "label"', 'evidence = "lable"', 1), "clinic.toml")

    assert problem.todo == 'Did you mean "label"?'


def test_a_relative_limit_needs_its_measure_at_baseline() -> None:
    text = GOOD.replace(
        'slots = ["baseline", "middle", "E+0", "E+30", "E+60"]',
        'slots = ["middle", "E+0", "E+30", "E+60"]',
    )

    whats = [each.what for each in check(text, "clinic.toml")]

    assert whats == [
        "`pain` has no baseline to compare with.",
        "`mood` has no baseline to compare with.",
    ]


@pytest.mark.parametrize("measure", ["gait", "o2"])
def test_a_criterion_needs_its_measure_after_the_infusion_and_at_baseline(measure: str) -> None:
    never = GOOD.replace('slots = ["baseline", "E+30.."]', 'slots = ["baseline"]')
    unequalled = GOOD.replace('slots = ["baseline", "E+30.."]', 'slots = ["E+30.."]')

    assert f"No check after the infusion asks for `{measure}`." in {
        each.what for each in check(never, "clinic.toml")
    }
    assert f"`{measure}` has no baseline to compare with." in {
        each.what for each in check(unequalled, "clinic.toml")
    }


def test_a_limit_on_two_measures_needs_both_asked() -> None:
    text = GOOD.replace('"rr", "moaas", "dizziness"', '"rr", "dizziness"')

    problems = [each for each in check(text, "clinic.toml") if "`moaas`" in each.what]

    assert line_with(text, "and = {") in {each.line for each in problems}


@pytest.mark.parametrize(
    "text,line",
    [
        ('format = 1\nid = "a\ntitle = 1\n', 2),
        ("format = 1\n[order\n", 2),
        ("format = 1\nformat = 1\n", 2),
        ("format = 1\n\nid =", 3),
    ],
)
def test_what_is_no_toml_is_said_with_its_line(text: str, line: int) -> None:
    (problem,) = check(text, "clinic.toml")

    assert problem.line == line
    assert problem.what.startswith("This is not TOML: ")
    assert "(at" not in problem.what


@pytest.mark.parametrize(
    "number",
    ["9" * 19, "-" + "9" * 5000, "0x" + "f" * 16, "0x" + "f" * 8000, "[1, " + "9" * 30 + "]"],
)
def test_a_whole_number_of_more_than_64_bits_is_said_with_its_line(number: str) -> None:
    text = within("[timing]", "early_min = 2", f"early_min = {number} # XX")

    (problem,) = check(text, "file.toml")

    assert problem.what == "This is not TOML: A whole number has more than 64 bits."
    assert problem.line == line_with(text, "XX")


def test_the_longest_whole_number_of_64_bits_is_judged_by_the_rules() -> None:
    text = within("[timing]", "early_min = 2", "early_min = 9223372036854775807")

    assert "TOML" not in "".join(problem.what for problem in check(text, "file.toml"))


@pytest.mark.parametrize("parts", [70, 900, 4000])
def test_a_key_of_too_many_parts_is_said_with_its_line(parts: int) -> None:
    text = within("[timing]", "early_min = 2", "early_min = 2\n" + "a." * parts + "b = 1 # XX")

    (problem,) = check(text, "file.toml")

    assert problem.what == "This is not TOML: A key has too many parts."
    assert problem.line == line_with(text, "XX")


def test_an_empty_file_lacks_each_part_once() -> None:
    problems = check("", "clinic.toml")

    assert {each.line for each in problems} == {1}
    missing = [each.what for each in problems]
    assert "`limit` is missing." in missing
    assert len(missing) == len(set(missing))


def test_a_newer_format_is_refused_naming_both() -> None:
    (problem,) = check("format = 7\nfuture = true\n", "clinic.toml")

    assert (problem.line, problem.what) == (
        1,
        "The file has format 7; this version reads up to format 1.",
    )


def test_reading_a_bad_file_raises_all_its_problems() -> None:
    text = GOOD.replace("value = 180", "value = 230").replace('drug = "ketamine"\n', "")

    with pytest.raises(ProtocolError) as caught:
        load(text, "clinic.toml")

    assert list(caught.value.problems) == check(text, "clinic.toml")
    assert "clinic.toml:" in str(caught.value)


def test_a_clinics_own_scale_can_be_asked_and_limited() -> None:
    text = (
        GOOD.replace("[worsening]", "[worsening]\nsite_score_cadss = 10 # own", 1)
        + '\n[[site_score]]\nid = "site_score_cadss"\nlow = 0\nhigh = 92\n'
        + 'source = "Site licence"\nevidence = "own-design"\n'
        + '\n[[ask]]\nslots = ["baseline", "E+0"]\nmeasures = ["site_score_cadss"]\n'
        + 'source = "Site"\nevidence = "own-design"\n'
        + '\n[[limit]]\nid = "cadss-high"\nmeasure = "site_score_cadss"\nop = "above"\nvalue = 60\n'
        + 'priority = "medium"\nsource = "Site"\nevidence = "own-design"\n'
    )

    measure = load(text).measure("site_score_cadss")

    assert measure is not None
    assert (measure.low, measure.high) == (Decimal(0), Decimal(92))
    upside_down = text.replace("high = 92", "high = 0 # XX")
    (problem,) = (each for each in check(upside_down, "f") if "is not above" in each.what)
    assert problem.line == line_with(upside_down, "XX")
    foreign = check(text.replace('id = "site_score_cadss"', 'id = "cadss"'), "f")
    assert '"cadss" is no site score.' in {each.what for each in foreign}


LINES = GOOD.splitlines()


@given(st.integers(0, len(LINES) - 1), st.integers(0, len(LINES) - 1))
def test_a_file_with_lines_lost_or_swapped_is_judged_and_never_crashes(one: int, two: int) -> None:
    lines = list(LINES)
    lines[one], lines[two] = lines[two], lines[one]
    for text in ("\n".join(lines), "\n".join(LINES[:one] + LINES[one + 1 :])):
        for problem in check(text, "clinic.toml"):
            assert 1 <= problem.line <= len(LINES)
            assert problem.what.endswith(".")
            assert problem.todo


WRONG = st.sampled_from(["5", "-1", "1.5", '"x"', "true", "[]", "[5]", "{}", "nan", "1979-05-27"])


@given(st.integers(0, len(LINES) - 1), WRONG)
def test_a_value_of_another_type_is_judged_and_never_crashes(number: int, value: str) -> None:
    key, equals, _ = LINES[number].partition(" = ")
    lines = [*LINES[:number], f"{key}{equals}{value}", *LINES[number + 1 :]]

    for problem in check("\n".join(lines), "clinic.toml"):
        assert problem.todo


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 200_000,
        "a = " + "{a=" * 100_000,
        "a = [\n" + "[\n" * 4_000,
        "a = " + "[" * 300 + "]" * 300,
        ".".join("a" * 100_000) + " = 1",
        "[" + ".".join("a" * 50_000) + "]",
        "\n".join(f"k{number} = 1" for number in range(50_000)),
        "[[x]]\n" * 50_000,
        "x" * 5_000_000,
    ],
    ids=["deep", "tables", "lines", "short", "dotted", "head", "keys", "many", "long"],
)
def test_a_file_that_would_take_the_machine_is_refused_in_one_problem(text: str) -> None:
    (problem,) = check(text, "hostile.toml")

    assert problem.todo == "Take a file that was made for Chairside."


def test_the_largest_file_that_is_read_is_read() -> None:
    assert check(GOOD + "\n# " + "x" * 8_000 + "\n" * 3_000, "large.toml") == []
