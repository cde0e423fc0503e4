"""Who set whose PIN speaks against a second signature for a day, through others too."""

from monitor.staff.given import DAY, Given

FIRST = 1_000
LATER = FIRST + DAY
"""Past the station's first day."""


def added(person: str, by: str, role: str = "nurse") -> tuple[str, dict[str, object]]:
    return "person_added", {"id": person, "name": person, "role": role, "pin": "-", "by": by}


def pin(person: str, by: str) -> tuple[str, dict[str, object]]:
    return "pin_changed", {"id": person, "pin": "-", "by": by}


def role(person: str, what: str, by: str) -> tuple[str, dict[str, object]]:
    return "person_changed", {"id": person, "name": person, "role": what, "by": by}


def after(*entries: tuple[int, tuple[str, dict[str, object]]]) -> Given:
    given = Given().apply(*added("lead", "lead", "charge_nurse"), FIRST)
    given = given.apply(*added("doc", "lead", "prescriber"), FIRST + 1)
    for at, (kind, body) in entries:
        given = given.apply(kind, body, at)
    return given


def test_whom_the_first_day_brought_may_sign_beside_who_added_them() -> None:
    assert after().behind("doc", FIRST + 2) == frozenset()


def test_somebody_new_signs_beside_who_added_them_after_a_day() -> None:
    given = after((LATER, added("new", "lead")))

    assert given.behind("new", LATER + DAY - 1) == {"lead"}
    assert given.behind("new", LATER + DAY) == frozenset()
    assert after((LATER - 1, added("new", "lead"))).behind("new", LATER) == {"lead"} - {"lead"}


def test_a_pin_of_ones_own_does_not_take_it_away() -> None:
    given = after((LATER, pin("doc", "lead")), (LATER + 1, pin("doc", "doc")))

    assert given.behind("doc", LATER + 2) == {"lead"}
    assert given.behind("lead", LATER + 2) == frozenset()


def test_it_reaches_through_somebody_else() -> None:
    given = after(
        (LATER, added("boss", "lead", "manager")),
        (LATER + 1, pin("doc", "boss")),
        (LATER + 2, pin("boss", "doc")),
    )

    assert given.behind("doc", LATER + 3) == {"boss", "lead"}


def test_another_role_counts_and_another_name_does_not() -> None:
    raised = after((LATER, role("doc", "manager", "lead")))
    renamed = after((LATER, role("doc", "prescriber", "lead")))

    assert raised.behind("doc", LATER + 1) == {"lead"}
    assert renamed.behind("doc", LATER + 1) == frozenset()
    assert renamed == after()


def test_a_clock_that_was_set_back_lets_nothing_through() -> None:
    assert after((LATER, pin("doc", "lead"))).behind("doc", LATER - DAY) == {"lead"}


def test_who_set_the_pin_last_is_known_and_a_role_is_no_pin() -> None:
    given = after((LATER, pin("doc", "lead")), (LATER + 1, role("doc", "manager", "boss")))

    hand = given.pin_of("doc")
    assert hand is not None
    assert (hand.by, hand.at) == ("lead", LATER)
    assert given.pin_of("lead") is None


def test_other_entries_say_nothing() -> None:
    assert after().apply("signed_in", {"person": "doc"}, LATER) == after()
