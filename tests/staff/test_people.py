"""The people: what the station's entries say of them, and which changes are refused."""

import json
from collections.abc import Callable

import pytest

from monitor.staff.people import (
    Change,
    PeopleKind,
    Person,
    Roster,
    add_person,
    change_person,
    change_pin,
    remove_person,
    return_person,
)
from monitor.staff.pins import Cost, hash_pin
from monitor.staff.refusals import StaffRefusal, StaffRefused
from monitor.staff.roles import Role

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)

LEAD = Person(id="p1", name="M. Okonjo", role=Role.CHARGE_NURSE)
NURSE = Person(id="p2", name="J. Weiß", role=Role.NURSE)


def after(roster: Roster, change: Change) -> Roster:
    """Return the roster after a change that has been to the disk and back."""
    kind, body = change
    return roster.apply(kind, json.loads(json.dumps(body)))


@pytest.fixture
def lead_only() -> Roster:
    return after(
        Roster(), add_person(Roster(), LEAD, pin_hash=hash_pin("482915", cost=CHEAP), by="p1")
    )


@pytest.fixture
def roster(lead_only: Roster) -> Roster:
    pin = hash_pin("739105", cost=CHEAP)
    return after(lead_only, add_person(lead_only, NURSE, pin_hash=pin, by="p1"))


# --- what the entries say ---------------------------------------------------------------------


def test_everybody_is_listed_in_the_order_they_came(roster: Roster) -> None:
    assert roster.people == roster.active == (LEAD, NURSE)
    assert roster.by_id("p2") == NURSE
    assert roster.by_id("p3") is None


def test_the_entries_say_who_did_it_and_hold_plain_values(roster: Roster) -> None:
    prescriber = Person(id="p3", name="  A.   Berg ", role=Role.PRESCRIBER)

    assert add_person(roster, prescriber, pin_hash="$h", by="p1") == (
        "person_added",
        {"id": "p3", "name": "A. Berg", "role": "prescriber", "pin": "$h", "by": "p1"},
    )
    assert change_person(roster, "p2", name="J. Weiss", role=Role.MANAGER, by="p1") == (
        "person_changed",
        {"id": "p2", "name": "J. Weiss", "role": "manager", "by": "p1"},
    )
    assert change_pin(roster, "p2", pin_hash="$h", by="p2") == (
        "pin_changed",
        {"id": "p2", "pin": "$h", "by": "p2"},
    )
    assert remove_person(roster, "p2", by="p1") == ("person_removed", {"id": "p2", "by": "p1"})


def test_a_pin_opens_for_its_person_only(roster: Roster) -> None:
    assert roster.authenticate("p1", "482915")
    assert roster.authenticate("p2", "739105")
    assert not roster.authenticate("p1", "739105")
    assert not roster.authenticate("p3", "482915")


def test_a_changed_pin_takes_the_place_of_the_old_one(roster: Roster) -> None:
    change = change_pin(roster, "p2", pin_hash=hash_pin("604182", cost=CHEAP), by="p2")
    changed = after(roster, change)

    assert changed.authenticate("p2", "604182")
    assert not changed.authenticate("p2", "739105")
    assert roster.authenticate("p2", "739105")


def test_a_change_keeps_id_and_pin(roster: Roster) -> None:
    change = change_person(roster, "p2", name="J. Weiss", role=Role.PRESCRIBER, by="p1")
    changed = after(roster, change)

    assert changed.by_id("p2") == Person(id="p2", name="J. Weiss", role=Role.PRESCRIBER)
    assert changed.authenticate("p2", "739105")


def test_somebody_who_has_left_stays_in_the_record_and_cannot_sign_in(roster: Roster) -> None:
    left = after(roster, remove_person(roster, "p2", by="p1"))

    assert left.by_id("p2") == Person(id="p2", name="J. Weiß", role=Role.NURSE, active=False)
    assert left.active == (LEAD,)
    assert len(left.people) == 2
    assert not left.authenticate("p2", "739105")


def test_entries_about_other_things_change_nothing(roster: Roster) -> None:
    assert roster.apply("audio_paused", {"by": "p1"}) is roster


def test_no_pin_hash_is_printed(roster: Roster) -> None:
    assert "argon2" not in repr(roster)


@pytest.mark.parametrize("kind", [k for k in PeopleKind if k is not PeopleKind.ADDED])
def test_an_entry_about_somebody_who_never_came_is_an_error(roster: Roster, kind: str) -> None:
    with pytest.raises(KeyError):
        roster.apply(kind, {"id": "p9", "name": "X", "role": "nurse", "pin": "$h", "by": "p1"})


# --- what is refused --------------------------------------------------------------------------


def refused(change: Callable[[], Change]) -> StaffRefusal:
    with pytest.raises(StaffRefused) as caught:
        change()
    return caught.value.code


def person(name: str = "A. Berg", *, id: str = "p3", role: Role = Role.NURSE) -> Person:  # noqa: A002
    return Person(id=id, name=name, role=role)


@pytest.mark.parametrize("role", [Role.NURSE, Role.PRESCRIBER])
def test_the_first_person_must_be_able_to_add_the_second(role: Role) -> None:
    first = person(role=role)

    assert (
        refused(lambda: add_person(Roster(), first, pin_hash="$h", by=first.id))
        is StaffRefusal.FIRST_MUST_LEAD
    )


def test_the_first_person_adds_themselves() -> None:
    assert (
        refused(lambda: add_person(Roster(), LEAD, pin_hash="$h", by="somebody"))
        is StaffRefusal.FIRST_MUST_LEAD
    )


def test_a_manager_can_be_the_first() -> None:
    first = person(role=Role.MANAGER)

    assert after(Roster(), add_person(Roster(), first, pin_hash="$h", by=first.id)).people == (
        first,
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda roster: add_person(roster, person(), pin_hash="$h", by="p2"),
        lambda roster: change_person(roster, "p2", name="J. Weiss", role=Role.MANAGER, by="p2"),
        lambda roster: change_pin(roster, "p1", pin_hash="$h", by="p2"),
        lambda roster: remove_person(roster, "p1", by="p2"),
    ],
)
def test_a_nurse_manages_nobody_but_her_own_pin(
    roster: Roster, change: Callable[[Roster], Change]
) -> None:
    assert refused(lambda: change(roster)) is StaffRefusal.NOT_ALLOWED


@pytest.mark.parametrize("who", ["p2", "p9"])
@pytest.mark.parametrize(
    "change",
    [
        lambda gone, who: change_person(gone, who, name="X", role=Role.NURSE, by="p1"),
        lambda gone, who: change_pin(gone, who, pin_hash="$h", by="p1"),
        lambda gone, who: change_pin(gone, who, pin_hash="$h", by=who),
        lambda gone, who: remove_person(gone, who, by="p1"),
        lambda gone, who: remove_person(gone, "p1", by=who),
    ],
)
def test_nothing_is_changed_about_or_by_somebody_unknown_or_gone(
    roster: Roster, who: str, change: Callable[[Roster, str], Change]
) -> None:
    gone = after(roster, remove_person(roster, "p2", by="p1"))

    assert refused(lambda: change(gone, who)) is StaffRefusal.UNKNOWN_PERSON


def test_an_id_is_never_given_twice(roster: Roster) -> None:
    gone = after(roster, remove_person(roster, "p2", by="p1"))
    again = person(id="p2")

    assert refused(lambda: add_person(gone, again, pin_hash="$h", by="p1")) is StaffRefusal.ID_TAKEN


@pytest.mark.parametrize("name", ["M. Okonjo", "m. okonjo", " M.  OKONJO "])
@pytest.mark.parametrize(
    "change",
    [
        lambda roster, name: add_person(roster, person(name), pin_hash="$h", by="p1"),
        lambda roster, name: change_person(roster, "p2", name=name, role=Role.NURSE, by="p1"),
    ],
)
def test_two_people_at_work_never_share_a_name(
    roster: Roster, name: str, change: Callable[[Roster, str], Change]
) -> None:
    assert refused(lambda: change(roster, name)) is StaffRefusal.NAME_TAKEN


@pytest.mark.parametrize("name", [NURSE.name, "  j.   WEISS ", "J. weiß"])
def test_the_name_of_somebody_who_has_left_is_nobody_elses(roster: Roster, name: str) -> None:
    gone = after(roster, remove_person(roster, "p2", by="p1"))

    assert (
        refused(lambda: add_person(gone, person(name), pin_hash="$h", by="p1"))
        is StaffRefusal.NAME_TAKEN
    )
    assert (
        refused(lambda: change_person(gone, "p1", name=name, role=Role.CHARGE_NURSE, by="p1"))
        is StaffRefusal.NAME_TAKEN
    )


def test_a_former_name_is_nobody_elses_and_can_be_taken_again(roster: Roster) -> None:
    change = change_person(roster, "p2", name="J. Berg", role=Role.NURSE, by="p1")
    renamed = after(roster, change)

    assert (
        refused(lambda: add_person(renamed, person(NURSE.name), pin_hash="$h", by="p1"))
        is StaffRefusal.NAME_TAKEN
    )
    again = change_person(renamed, "p2", name=NURSE.name, role=Role.NURSE, by="p1")
    assert after(renamed, again).by_id("p2") == NURSE


def test_a_journal_in_which_a_name_was_given_twice_is_read(roster: Roster) -> None:
    gone = after(roster, remove_person(roster, "p2", by="p1"))
    body = {"id": "p9", "name": NURSE.name, "role": "nurse", "pin": "-", "by": "p1"}
    both = gone.apply("person_added", body)

    assert both.who_had(NURSE.name) == ("p2", "p9")
    assert refused(lambda: return_person(both, "p2", by="p1")) is StaffRefusal.NAME_TAKEN


def test_nobody_sets_the_pin_of_somebody_who_may_do_more(roster: Roster) -> None:
    for one in (
        Person(id="doc", name="D", role=Role.PRESCRIBER),
        Person(id="boss", name="B", role=Role.MANAGER),
        Person(id="lead", name="L", role=Role.CHARGE_NURSE),
    ):
        roster = after(roster, add_person(roster, one, pin_hash="$h", by="p1"))

    for whose in ("doc", "boss"):
        told = refused(lambda whose=whose: change_pin(roster, whose, pin_hash="$h", by="p1"))  # type: ignore[misc]
        assert told is StaffRefusal.BEYOND_OWN
    for whose in ("p2", "lead"):
        assert change_pin(roster, whose, pin_hash="$h", by="p1")[0] == PeopleKind.PIN_CHANGED
    for whose in ("doc", "p1", "p2"):
        assert change_pin(roster, whose, pin_hash="$h", by="boss")[0] == PeopleKind.PIN_CHANGED


def test_nobody_gives_themselves_more_where_somebody_else_leads(roster: Roster) -> None:
    other = Person(id="boss", name="B", role=Role.MANAGER)
    both = after(roster, add_person(roster, other, pin_hash="$h", by="p1"))

    for role in (Role.PRESCRIBER, Role.MANAGER):
        told = refused(lambda role=role: change_person(both, "p1", name="X", role=role, by="p1"))  # type: ignore[misc]
        assert told is StaffRefusal.BEYOND_OWN
    assert change_person(both, "p1", name="X", role=Role.NURSE, by="p1")[1]["role"] == "nurse"


@pytest.mark.parametrize("name", ["", " ", "\t\n"])
def test_everybody_has_a_name(roster: Roster, name: str) -> None:
    assert (
        refused(lambda: change_person(roster, "p2", name=name, role=Role.NURSE, by="p1"))
        is StaffRefusal.NAME_MISSING
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda roster: remove_person(roster, "p1", by="p1"),
        lambda roster: change_person(roster, "p1", name=LEAD.name, role=Role.NURSE, by="p1"),
    ],
)
def test_the_last_who_can_manage_people_cannot_leave_or_be_demoted(
    roster: Roster, change: Callable[[Roster], Change]
) -> None:
    assert refused(lambda: change(roster)) is StaffRefusal.LAST_WHO_LEADS

    two = after(roster, change_person(roster, "p2", name="J. W.", role=Role.MANAGER, by="p1"))
    assert after(two, change(two)).by_id("p1") != two.by_id("p1")

    one_left = after(two, remove_person(two, "p2", by="p1"))
    assert refused(lambda: change(one_left)) is StaffRefusal.LAST_WHO_LEADS


def test_the_last_who_leads_can_take_another_leading_role_or_name(lead_only: Roster) -> None:
    change = change_person(lead_only, "p1", name="m. okonjo", role=Role.MANAGER, by="p1")

    assert after(lead_only, change).people == (person("m. okonjo", id="p1", role=Role.MANAGER),)
