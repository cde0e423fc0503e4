"""A course of nasal devices: T is the first one, E is T, and there is no pump."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Order
from monitor.domain.decide import open_session
from monitor.domain.discharge import results
from monitor.domain.measures import MINUTE
from monitor.domain.project import project
from monitor.domain.protocol import Course, Phase
from monitor.domain.refusals import Refusal, Refused
from monitor.protocols.read import shipped
from tests.domain.chair import CALM_BASELINE, OPENED, Chair

STAY = 120
OFFSETS = (10, 20, 40, 60, 90, 120, 150, 180)


def chair(**more: object) -> Chair:
    return Chair(protocol="esketamine-nasal", planned_min=STAY, **more)  # type: ignore[arg-type]


def watched(until: int = 0) -> Chair:
    """Return a chair whose first device was given, with full checks up to `until`."""
    found = chair().started()
    for offset in OFFSETS:
        if offset <= until:
            found.at(f"T+{offset}").full()
    return found


def test_the_first_device_is_t_and_e_and_recovery_begins() -> None:
    found = watched()

    assert found.session.phase is Phase.RECOVERY
    assert found.session.started == found.session.ended == found.now
    assert [(d.number, d.at, d.mg, d.lot) for d in found.session.devices] == [
        (1, found.session.started, None, "")
    ]


def test_slots_are_counted_from_the_first_device_for_ever() -> None:
    found = watched(180)

    assert list(found.slots) == ["baseline", *(f"T+{offset}" for offset in OFFSETS)]
    assert set(found.slots.values()) == {"on_time"}
    assert found.raised == ()


def test_no_slot_is_due_at_the_first_device_itself_and_the_last_repeats_every_half_hour() -> None:
    found = watched(120)
    found.look("T+178")

    assert found.slots["T+150"] == "missed"
    assert found.slots["T+180"] == "open"
    assert "T+0" not in found.slots
    assert "E+0" not in found.slots


@pytest.mark.parametrize("offset", OFFSETS)
def test_a_check_at_the_very_end_of_its_grace_is_on_time(offset: int) -> None:
    found = watched(offset - 1)
    found.at(f"T+{offset + 2}").full()

    assert found.slots[f"T+{offset}"] == "on_time"


@pytest.mark.parametrize("offset", OFFSETS)
def test_a_check_just_past_its_grace_is_late(offset: int) -> None:
    found = watched(offset - 1)
    found.at(f"T+{offset + 2}", micros=1).full()

    assert found.slots[f"T+{offset}"] == "late"


def test_the_planned_end_of_the_stay_is_nothing_to_record() -> None:
    found = watched(120)
    found.look("T+140")

    assert "end-not-recorded" not in found.raised
    assert project(found.session, found.now).remaining is None


def test_a_baseline_value_is_one_taken_before_the_first_device() -> None:
    found = chair().started(sbp=120)
    found.at("T+10").full(sbp=159)

    assert "sbp-rise-caution" not in found.raised
    found.at("T+20").full(sbp=160)
    assert "sbp-rise-caution" in found.raised


PUMP: tuple[Command, ...] = (
    cmd.PauseInfusion(by="N"),
    cmd.ResumeInfusion(by="N"),
    cmd.SetRate(by="N", ml_per_h=Decimal(20)),
    cmd.GiveBolus(by="N", mg=Decimal(5)),
    cmd.StopInfusion(by="N", reason="completed"),
    cmd.RestartInfusion(by="N", reason="why"),
)


@pytest.mark.parametrize("command", PUMP, ids=lambda each: type(each).__name__)
def test_what_only_a_pump_can_do_is_refused_before_and_after_the_first_device(
    command: Command,
) -> None:
    assert chair().refuses(command) is Refusal.NO_PUMP
    assert watched().refuses(command) is Refusal.NO_PUMP


# devices ------------------------------------------------------------------------------------


def give(found: Chair, mg: int | None = 28, lot: str = "") -> None:
    given = cmd.Device(mg=None if mg is None else Decimal(mg), lot=lot)
    found.do(cmd.GiveDevice(by="N", device=given))


def start(found: Chair, device: cmd.Device | None) -> Command:
    found.full()
    found.now += MINUTE
    return cmd.StartInfusion(by="N", device=device)


def test_what_was_read_off_the_first_device_is_kept_with_the_start() -> None:
    found = chair()
    found.do(start(found, cmd.Device(mg=Decimal(28), lot=" A7 ")))

    (first,) = found.session.devices
    assert (first.mg, first.lot, first.at) == (Decimal(28), "A7", found.session.started)


def test_further_devices_are_numbered_and_move_neither_t_nor_the_slots() -> None:
    found = watched()
    begun = found.session.started
    give(found.at("T+5"))
    give(found.at("T+9"))
    found.look("T+10")

    assert [d.number for d in found.session.devices] == [1, 2, 3]
    assert found.session.started == found.session.ended == begun
    assert list(found.slots) == ["baseline", "T+10"]


def test_a_device_may_be_entered_afterwards_but_not_before_the_one_before() -> None:
    found = watched()
    give(found.at("T+8"))
    device = cmd.Device(mg=Decimal(28))
    found.at("T+12")

    early = cmd.GiveDevice(by="N", device=device, happened_at=found.when("T+7"))
    assert found.refuses(early) is Refusal.HAPPENED_BEFORE_LAST_ACTION
    found.do(cmd.GiveDevice(by="N", device=device, happened_at=found.when("T+9")))
    assert found.session.devices[-1].at == found.when("T+9")


def test_a_device_before_the_first_is_refused() -> None:
    command = cmd.GiveDevice(by="N", device=cmd.Device(mg=Decimal(28)))

    assert chair().refuses(command) is Refusal.NO_DEVICE_YET


@pytest.mark.parametrize("mg", [0, -1])
def test_a_device_of_nothing_is_refused(mg: int) -> None:
    device = cmd.Device(mg=Decimal(mg))
    before = chair()

    assert watched().refuses(cmd.GiveDevice(by="N", device=device)) is Refusal.NEGATIVE_AMOUNT
    assert before.refuses(start(before, device)) is Refusal.NEGATIVE_AMOUNT


def test_an_infusion_takes_no_device() -> None:
    device = cmd.Device(mg=Decimal(28))
    before = Chair()

    assert before.refuses(start(before, device)) is Refusal.NO_DEVICES
    running = Chair().started()
    assert running.refuses(cmd.GiveDevice(by="N", device=device)) is Refusal.NO_DEVICES


@pytest.mark.parametrize(
    "more", [{"dose_mg_per_kg": Decimal(1)}, {"concentration_mg_per_ml": Decimal(1)}]
)
def test_an_order_of_devices_is_in_mg_alone(more: dict[str, Decimal]) -> None:
    opening = cmd.OpenSession(
        by="N",
        session="S",
        chair=1,
        patient=cmd.Patient(mrn="1", name="P", birth_date="1970-01-01", sex="female"),
        protocol=shipped()["esketamine-nasal"],
        order=Order(planned_min=STAY, prescriber="Dr X", **more),
    )

    with pytest.raises(Refused) as refused:
        open_session(opening, OPENED)
    assert refused.value.code is Refusal.ORDER_OF_DEVICES


# what a screen shows ------------------------------------------------------------------------


def test_the_milligrams_given_are_known_when_every_strength_is() -> None:
    found = chair()
    assert project(found.session, found.now).mg_given is None
    found.do(start(found, cmd.Device(mg=Decimal(28))))
    give(found.at("T+5"))
    assert project(found.session, found.now).mg_given == Decimal(56)
    give(found.at("T+6"), None)
    assert project(found.session, found.now).mg_given is None


def test_the_picture_counts_from_the_first_device_and_looks_to_the_end_of_the_stay() -> None:
    found = watched()
    view = project(found.session, found.when("T+7"))

    assert view.by_devices
    assert view.course is Course.DEVICES
    assert view.elapsed == 7 * MINUTE
    assert view.bands == ()
    assert [m.label for m in view.marks if m.state in {"next", "later"}] == [
        "T+10", "T+20", "T+40", "T+60", "T+90", "T+120",
    ]  # fmt: skip


def test_before_the_first_device_the_slots_up_to_the_end_of_the_stay_are_shown() -> None:
    found = chair()
    start_view = project(found.session, found.now).start

    assert start_view is not None
    assert start_view.slots_if_started_now == tuple(
        (f"T+{offset}", found.now + offset * MINUTE) for offset in OFFSETS[:6]
    )


def test_the_time_stands_still_once_the_session_is_closed() -> None:
    found = watched(120)
    found.do(
        cmd.CloseSession(by="N", escort="E", advice_given=True, disposition="home"),
    )
    view = project(found.session, found.now + 5 * MINUTE)

    assert view.elapsed == STAY * MINUTE


# late limits and discharge ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "orientation", "raised"),
    [
        ("T+88", 2, "disorientation-late"),
        ("T+90", 3, ""),
        ("T+118", 3, "disorientation-persisting"),
        ("T+120", 4, ""),
    ],
)
def test_the_late_limits_have_anchors_of_their_own(
    moment: str, orientation: int, raised: str
) -> None:
    found = watched(60)
    found.at(moment).check({**CALM_BASELINE, "orientation": orientation})

    assert found.raised_by_values == ((raised,) if raised else ())


@pytest.mark.parametrize(("moment", "orientation"), [("T+87:59", 2), ("T+117:59", 3)])
def test_before_their_anchors_the_late_limits_say_nothing(moment: str, orientation: int) -> None:
    found = watched(60)
    found.at(moment).check({**CALM_BASELINE, "orientation": orientation})

    assert found.raised_by_values == ()


def met(found: Chair, criterion: str) -> bool | None:
    return next(r.met for r in results(found.session, found.now) if r.criterion == criterion)


def test_a_stay_of_two_hours_counts_from_the_first_device() -> None:
    found = watched(90)
    assert met(found.at("T+120", micros=-1), "stay") is False
    assert met(found.at("T+120"), "stay") is True


def test_leaving_earlier_needs_an_exception() -> None:
    found = watched(90)
    found.at("T+119").full()
    leaving = {"by": "N", "escort": "E", "advice_given": True}

    assert found.refuses(cmd.CloseSession(**leaving)) is Refusal.CRITERION_UNMET  # type: ignore[arg-type]
    found.do(cmd.CloseSession(**leaving, override={"stay": "prescriber agreed"}))  # type: ignore[arg-type]
    assert found.session.phase is Phase.CLOSED


def test_dissociation_must_have_gone_altogether() -> None:
    found = watched(90)
    found.at("T+120").full(dissociation=1, distressed=False)
    assert met(found, "dissociation") is False
    found.at("T+125").full(dissociation=0)
    assert met(found, "dissociation") is True


def test_a_reading_at_the_first_device_is_evidence_and_one_before_it_is_none() -> None:
    found = watched()
    assert met(found, "pain_recorded") is False
    found.at("T+0").check(pain=3)
    assert met(found, "pain_recorded") is True


def test_rechecks_are_labelled_from_the_first_device() -> None:
    found = watched(20)
    found.at("T+25").full(sbp=170, dbp=80)

    assert "recheck bp T+30" in found.slots
