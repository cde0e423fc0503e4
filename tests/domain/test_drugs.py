"""The controlled-drug log: drawn, given, wasted, each line seen by two people."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.decide import decide
from monitor.domain.drugs import in_ml
from monitor.domain.evolve import evolve
from monitor.domain.project import project
from monitor.domain.refusals import Refusal, Refused
from tests.domain.chair import Chair, running

N, M = "Nurse N", "Nurse M"


def draw(mg: str = "50", *, by: str = N, witness: str = M, lot: str = "K24-117") -> cmd.DrawDrug:
    return cmd.DrawDrug(by=by, witness=witness, drug="Ketamine", lot=lot, mg=Decimal(mg))


def account(
    given: str, wasted: str, *, line: int = 1, reason: str = "", witness: str = M
) -> cmd.AccountDrug:
    return cmd.AccountDrug(
        by=N,
        witness=witness,
        draw=line,
        given_mg=Decimal(given),
        wasted_mg=Decimal(wasted),
        reason=reason,
    )


def strike(line: int, reason: str = "wrong lot", witness: str = M) -> cmd.StrikeDrugLine:
    return cmd.StrikeDrugLine(by=N, witness=witness, number=line, reason=reason)


def test_what_was_drawn_up_stands_in_the_log_and_is_not_accounted_for_yet() -> None:
    chair = Chair()

    chair.do(draw("50.25", lot=" K24-117 "))

    (drawn,) = chair.session.drugs
    assert (drawn.number, drawn.drug, drawn.lot, drawn.mg) == (
        1, "Ketamine", "K24-117", Decimal("50.25"),
    )  # fmt: skip
    assert (drawn.by, drawn.witness, drawn.at, drawn.account) == (N, M, chair.now, None)
    assert project(chair.session, chair.now).drugs == chair.session.drugs


def test_given_and_wasted_that_add_up_need_no_reason() -> None:
    chair = running()
    chair.do(draw("50"))

    chair.do(account("41.5", "8.5", reason="not needed"))

    (drawn,) = chair.session.drugs
    assert (drawn.account, drawn.given_mg, drawn.wasted_mg) == (2, Decimal("41.5"), Decimal("8.5"))
    written = chair.events[-1]
    assert isinstance(written, ev.DrugAccounted)
    assert (written.difference_mg, written.reason) == (Decimal(0), "")


@pytest.mark.parametrize(("given", "left"), [("41", "1"), ("43", "-1"), ("41.999", "0.001")])
def test_amounts_that_do_not_add_up_need_a_reason_and_the_difference_is_kept(
    given: str, left: str
) -> None:
    chair = running()
    chair.do(draw("50"))

    assert chair.refuses(account(given, "8")) is Refusal.DRUG_DIFFERENCE
    assert chair.refuses(account(given, "8", reason="  ")) is Refusal.DRUG_DIFFERENCE
    chair.do(account(given, "8", reason="left in the line"))

    written = chair.events[-1]
    assert isinstance(written, ev.DrugAccounted)
    assert (written.difference_mg, written.reason) == (Decimal(left), "left in the line")


def test_the_refusal_says_the_size_of_the_difference() -> None:
    chair = running()
    chair.do(draw("50"))

    with pytest.raises(Refused) as refused:
        decide(chair.session, account("43", "8"), chair.now)

    assert refused.value.facts == {"difference": Decimal(1)}


@pytest.mark.parametrize("witness", ["", "  ", N])
def test_every_line_needs_another_person_as_its_witness(witness: str) -> None:
    chair = Chair()

    assert chair.refuses(draw(witness=witness)) is Refusal.WITNESS_NEEDED
    chair.do(draw())
    assert chair.refuses(account("50", "0", witness=witness)) is Refusal.WITNESS_NEEDED
    assert chair.refuses(strike(1, witness=witness)) is Refusal.WITNESS_NEEDED


def test_a_draw_needs_a_drug_a_lot_and_an_amount() -> None:
    chair = Chair()

    assert chair.refuses(draw(lot=" ")) is Refusal.TEXT_MISSING
    nameless = cmd.DrawDrug(by=N, witness=M, drug=" ", lot="K1", mg=Decimal(5))
    assert chair.refuses(nameless) is Refusal.TEXT_MISSING
    for mg in ("0", "-5"):
        assert chair.refuses(draw(mg)) is Refusal.NOTHING_DRAWN


@pytest.mark.parametrize(("given", "wasted"), [("-1", "51"), ("51", "-1")])
def test_no_amount_is_below_zero(given: str, wasted: str) -> None:
    chair = Chair()
    chair.do(draw())

    assert chair.refuses(account(given, wasted)) is Refusal.NEGATIVE_AMOUNT


def test_each_drawn_amount_is_accounted_for_once() -> None:
    chair = Chair()
    chair.do(draw())
    chair.do(draw("20", lot="K24-118"))
    chair.do(account("20", "0", line=2))

    assert chair.refuses(account("20", "0", line=2)) is Refusal.DRUG_ACCOUNTED
    assert chair.refuses(account("20", "0", line=3)) is Refusal.UNKNOWN_DRUG_LINE
    assert [d.account for d in chair.session.drugs] == [None, 3]


def test_a_struck_account_can_be_written_again() -> None:
    chair = Chair()
    chair.do(draw())
    chair.do(account("45", "5"))

    chair.do(strike(2, "digits turned"))
    chair.do(account("40", "10"))

    (drawn,) = chair.session.drugs
    assert (drawn.account, drawn.given_mg, drawn.struck) == (3, Decimal(40), "")


def test_a_draw_is_struck_only_while_nothing_says_what_became_of_it() -> None:
    chair = Chair()
    chair.do(draw())
    chair.do(account("45", "5"))

    assert chair.refuses(strike(1)) is Refusal.DRUG_ACCOUNTED
    chair.do(strike(2))
    chair.do(strike(1))

    assert chair.session.drugs[0].struck == "wrong lot"
    assert chair.refuses(strike(1)) is Refusal.UNKNOWN_DRUG_LINE
    assert chair.refuses(account("50", "0")) is Refusal.UNKNOWN_DRUG_LINE


def test_striking_needs_a_reason_and_a_line_that_is_there() -> None:
    chair = Chair()
    chair.do(draw())

    assert chair.refuses(strike(1, " ")) is Refusal.REASON_MISSING
    assert chair.refuses(strike(7)) is Refusal.UNKNOWN_DRUG_LINE


def test_the_log_changes_nothing_that_the_rate_comes_to() -> None:
    chair = running(10)
    before = project(chair.session, chair.now).mg_given
    chair.do(draw())
    chair.do(account("50", "0"))

    assert project(chair.session, chair.now).mg_given == before


def test_a_log_that_is_not_accounted_for_keeps_no_session_open() -> None:
    chair = Chair()
    chair.do(draw())

    chair.nurse.closes("cancelled", reason="changed her mind")

    assert chair.session.closing is not None
    assert chair.refuses(account("50", "0")) is Refusal.SESSION_CLOSED


def test_folding_the_events_gives_the_same_log() -> None:
    chair = Chair()
    start = chair.session
    seen = len(chair.events)
    for command in (draw(), account("45", "5"), strike(2), account("40", "10"), draw("5")):
        chair.do(command)

    again = start
    for event in chair.events[seen:]:
        again = evolve(again, event)

    assert again == chair.session


def test_an_amount_in_ml_needs_a_concentration_and_is_exact_to_a_hundredth() -> None:
    assert in_ml(Decimal("41.5"), Decimal(10)) == Decimal("4.15")
    assert in_ml(Decimal(10), Decimal(3)) == Decimal("3.33")
    assert in_ml(Decimal(10), None) is None
