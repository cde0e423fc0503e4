"""Two protocols are compared number by number."""

from monitor.protocols.compare import Change, compare
from monitor.protocols.read import shipped
from tests.protocols.test_check import GOOD, within


def only(after: str) -> Change:
    (change,) = compare(GOOD, after)
    return change


def test_equal_content_has_no_difference_whatever_the_comments() -> None:
    assert compare(GOOD, GOOD.replace("# --- When", "# -- Now")) == ()


def test_a_changed_number_is_named_with_its_limit_and_both_values() -> None:
    after = within('id = "sbp-high-caution"', "value = 160", "value = 170")

    assert str(only(after)) == "limit sbp-high-caution value: 160 -> 170"


def test_how_a_number_is_written_is_no_difference() -> None:
    assert compare(GOOD, within('id = "sbp-high-caution"', "value = 160", "value = 160.0")) == ()


def test_a_list_is_told_whole() -> None:
    change = only(within("[schedule.infusion]", "first = [5, 10]", "first = [5, 10, 15]"))

    assert change.place == ("schedule", "infusion", "first")
    assert (change.before, change.after) == ("5, 10", "5, 10, 15")


def test_a_limit_that_is_gone_and_one_that_is_new_say_what_they_watch() -> None:
    begin = GOOD.index('[[limit]]\nid = "pain-rise"')
    without = GOOD[:begin] + GOOD[GOOD.index("[[limit]]", begin + 1) :]

    (gone,) = compare(GOOD, without)
    (new,) = compare(without, GOOD)

    assert str(gone) == "limit pain-rise: gone: pain rise_of_at_least 2 low"
    assert str(new) == "limit pain-rise: new: pain rise_of_at_least 2 low"


def test_another_order_of_questions_is_a_difference() -> None:
    first, second = GOOD.index('[[checklist]]\nid = "consent"'), GOOD.index('id = "fasting"')
    second = GOOD.rindex("[[checklist]]", 0, second)
    third = GOOD.index("[[checklist]]", second + 1)
    swapped = GOOD[:first] + GOOD[second:third] + GOOD[first:second] + GOOD[third:]

    assert only(swapped).where == "checklist order"


def test_who_signed_is_no_difference() -> None:
    signed = GOOD.replace('by = ""', 'by = "Dr A"').replace('on = ""', 'on = "2026-03-12"')

    assert compare(GOOD, signed) == ()


def test_the_two_that_ship_differ_in_what_their_names_say() -> None:
    found = compare(shipped()["ketamine-pain"].text, shipped()["ketamine-mood"].text)

    assert [c.place[-1] for c in found if c.place[0] == "gate"] == ["resume_pressure"]
