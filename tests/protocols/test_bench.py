"""A protocol on the bench: a change touches its own lines, and what is wrong is found."""

import difflib
from decimal import Decimal

import pytest

from monitor.protocols.bench import Bench
from monitor.protocols.check import examine
from monitor.protocols.grid import LimitColumn, limit_rows, put_limit, remove_limit
from monitor.protocols.read import load, shipped

PAIN = shipped()["ketamine-pain"].text


def bench(text: str = PAIN) -> Bench:
    return Bench(text, PAIN)


def touched(made: Bench) -> list[str]:
    """Return the lines that a change took away or added."""
    rows = difflib.unified_diff(PAIN.splitlines(), made.text.splitlines(), lineterm="", n=0)
    return [row for row in rows if row[:1] in "+-" and row[:3] not in {"---", "+++"}]


def whats(made: Bench) -> list[str]:
    return [each.what for each in made.findings]


def limit(made: Bench, name: str) -> int:
    return next(i for i, each in enumerate(made.content["limit"]) if each["id"] == name)


def test_what_was_copied_and_not_changed_has_nothing_to_say() -> None:
    made = bench()

    assert (made.findings, made.changes(), made.text) == ((), (), PAIN)


def test_a_number_changes_its_own_line_and_no_other() -> None:
    made = bench()
    made.put(("limit", limit(made, "sbp-high-caution"), "value"), 170)

    assert touched(made) == ["-value = 160", "+value = 170"]
    assert [str(change) for change in made.changes()] == [
        "limit sbp-high-caution value: 160 -> 170"
    ]


def test_a_decimal_is_written_as_it_was_typed() -> None:
    made = bench()
    made.put(("worsening", "temp"), Decimal("0.3"))

    assert "temp = 0.3" in made.text.splitlines()


def test_a_minute_inside_a_recheck_changes_that_recheck() -> None:
    made = bench()
    made.put(("limit", 0, "recheck", "minutes"), 4)

    assert touched(made) == [
        '-recheck = { group = "bp", minutes = 3 }',
        '+recheck = { group = "bp", minutes = 4 }',
    ]


def test_an_error_has_the_line_and_place_of_its_field_and_a_way_out() -> None:
    made = bench()
    place = ("limit", limit(made, "rr-high-critical"), "value")
    made.put(place, 20)

    (error,) = (each for each in made.errors if each.path == place)
    assert made.text.splitlines()[error.line - 1] == "value = 20"
    assert error.todo
    assert made.was(place) == "30"


def test_the_bench_finds_what_the_checker_finds() -> None:
    made = bench()
    made.put(("schedule", "infusion", "first"), [5, 25])
    _, problems = examine(made.text, "draft")

    assert [(e.line, e.what, e.todo) for e in made.errors] == [
        (p.line, p.what, p.todo) for p in problems
    ]


def test_a_text_that_is_no_toml_says_so_and_forgets_nothing() -> None:
    made = bench()
    made.write(PAIN + "\n[")

    assert made.text == PAIN + "\n["
    assert "not TOML" in made.errors[0].what
    assert made.shape is not None

    made.write(PAIN)
    assert made.findings == ()


def test_an_entry_is_added_and_removed_without_touching_its_neighbours() -> None:
    made = bench()
    index = made.add(
        "checklist", {"id": "phone", "question": "Phone off", "answers": ["yes", "no"]}
    )

    assert [row for row in touched(made) if row.startswith("-")] == []
    assert made.content["checklist"][index]["id"] == "phone"

    made.remove(("checklist", index))
    assert made.text == PAIN


@pytest.mark.parametrize("index,to", [(0, 3), (3, 0), (2, 7), (7, 0), (1, 2)])
def test_a_question_moves_and_the_others_keep_their_order(index: int, to: int) -> None:
    made = bench()
    before = [each["id"] for each in made.content["checklist"]]
    made.move("checklist", index, to)
    before.insert(to, before.pop(index))

    assert [each["id"] for each in made.content["checklist"]] == before
    assert sorted(made.text.split()) == sorted(PAIN.split())
    assert not made.errors

    made.move("checklist", to, index)
    assert made.text == PAIN


# what to look at --------------------------------------------------------------------------


def test_a_loosened_limit_and_its_old_source_are_looked_at() -> None:
    made = bench()
    made.put(("limit", limit(made, "sbp-high-caution"), "value"), 170)

    assert len(made.looks) == 2
    assert "alerts later" in made.looks[0].what
    assert "160" in made.looks[0].todo
    assert "source is the old one" in made.looks[1].todo
    assert not made.errors


def test_a_tightened_limit_with_its_new_source_is_not_looked_at() -> None:
    made = bench()
    place = limit(made, "sbp-high-caution")
    made.put(("limit", place, "value"), 150)
    made.put(("limit", place, "source"), "Our medical director, 12 March")

    assert made.findings == ()


def test_a_longer_gap_is_looked_at_with_its_minutes() -> None:
    made = bench()
    made.put(("schedule", "infusion", "first"), [5, 10, 30])
    made.put(("schedule", "infusion", "max_gap_min"), 20)

    assert "20 min without a check, T+10 to T+30." in whats(made)


def test_a_limit_a_question_and_a_measure_that_are_gone_are_looked_at() -> None:
    made = bench()
    made.remove(("limit", limit(made, "pain-rise")))
    made.remove(("checklist", 0))
    asked = [name for name in made.content["ask"][0]["measures"] if name != "anxiety"]
    made.put(("ask", 0, "measures"), asked)
    said = " ".join(whats(made))

    assert 'The limit "pain-rise" is gone.' in said
    assert 'The question "consent" is gone.' in said
    assert "Less is asked than before: anxiety." in said


def test_a_limit_that_suggests_nothing_is_looked_at() -> None:
    made = bench()
    made.put(("actions", "suggested"), [])
    made.put(("limit", 0, "actions"), [])

    assert '"sbp-high-critical" suggests no action.' in whats(made)


def test_a_reason_belongs_to_one_number_and_not_to_the_next_one() -> None:
    made = bench()
    place = ("limit", limit(made, "sbp-high-caution"), "value")
    made.put(place, 170)
    first = {each.key for each in made.looks}
    made.put(place, 175)

    assert not first & {each.key for each in made.looks}


# the table of limits ----------------------------------------------------------------------


def cell(made: Bench, measure: str, column: LimitColumn) -> str:
    assert made.shape is not None
    row = next(each for each in limit_rows(made.shape) if each.measure == measure)
    return row.cells[column].text if column in row.cells else ""


def test_the_table_shows_the_plain_limits_of_each_measure() -> None:
    made = bench()

    assert cell(made, "sbp", LimitColumn.CRITICAL_HIGH) == "≥ 180"
    assert cell(made, "sbp", LimitColumn.CAUTION_HIGH) == "> 160"
    assert cell(made, "sbp", LimitColumn.RISE) == "+40"
    assert cell(made, "spo2", LimitColumn.CAUTION_HIGH) == ""
    assert made.shape is not None
    rows = {row.measure: row for row in limit_rows(made.shape)}
    assert len(rows["orientation"].others) == 2  # from E+30 and E+60
    plain = sum(len(row.cells) for row in rows.values())
    assert plain + sum(len(row.others) for row in rows.values()) == len(made.shape.limits)


def test_a_typed_number_keeps_its_sign_and_a_typed_sign_changes_it() -> None:
    made = bench()
    assert put_limit(made, "sbp", LimitColumn.CAUTION_HIGH, "150")
    assert cell(made, "sbp", LimitColumn.CAUTION_HIGH) == "> 150"
    assert put_limit(made, "sbp", LimitColumn.CAUTION_HIGH, ">= 150")
    assert cell(made, "sbp", LimitColumn.CAUTION_HIGH) == "≥ 150"
    assert put_limit(made, "sbp", LimitColumn.RISE, "+30")
    assert cell(made, "sbp", LimitColumn.RISE) == "+30"


@pytest.mark.parametrize("typed", ["abc", "< 150", "150 160", "--"])
def test_what_is_no_limit_of_the_column_changes_nothing(typed: str) -> None:
    made = bench()

    assert not put_limit(made, "sbp", LimitColumn.CAUTION_HIGH, typed)
    assert made.text == PAIN


def test_an_emptied_cell_removes_the_limit_and_its_name_elsewhere() -> None:
    made = bench()
    assert put_limit(made, "sbp", LimitColumn.CAUTION_HIGH, "")

    assert cell(made, "sbp", LimitColumn.CAUTION_HIGH) == ""
    assert made.content["limit"][0]["cautions"] == ["sbp-rise-caution"]
    assert not made.errors


def test_a_new_limit_asks_for_its_source_and_step_and_then_is_fit() -> None:
    made = bench()
    assert put_limit(made, "temp", LimitColumn.CAUTION_HIGH, "38,5")
    assert put_limit(made, "temp", LimitColumn.CRITICAL_HIGH, "39.5")
    said = whats(made)
    assert sum("`source` is empty" in each for each in said) == 2
    assert "`temp` has a limit and no step." in said

    for name in ("temp-high-caution", "temp-high-critical"):
        made.put(("limit", limit(made, name), "source"), "Ward standard of this clinic")
    made.put(("worsening", "temp"), Decimal("0.5"))

    assert not made.errors
    protocol = load(made.text)
    critical = protocol.limit("temp-high-critical")
    assert critical is not None
    assert critical.cautions == ("temp-high-caution",)


def test_a_new_caution_is_counted_by_the_critical_that_is_there() -> None:
    made = bench()
    put_limit(made, "dbp", LimitColumn.CAUTION_HIGH, "")
    put_limit(made, "dbp", LimitColumn.CAUTION_HIGH, "> 95")
    critical = made.content["limit"][limit(made, "dbp-high-critical")]

    assert critical["cautions"] == ["dbp-rise-caution", "dbp-high-caution"]


def test_a_limit_that_is_not_plain_is_removed_by_its_place() -> None:
    made = bench()
    remove_limit(made, limit(made, "disorientation-late"))

    assert "disorientation-late" not in made.text
    assert not made.errors
