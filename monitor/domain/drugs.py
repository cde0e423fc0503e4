"""The controlled-drug log: what was drawn up, what became of it, each line seen by two people.

Amounts are what people counted. What the pump's recorded rate comes to stands beside them on
screens and in the record, and is never part of the sum.
"""

from decimal import Decimal

from monitor.domain import events as ev
from monitor.domain.commands import AccountDrug, DrawDrug, Instant, StrikeDrugLine, Witnessed
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Drawn, Session
from monitor.domain.work import Work


def left_over(drawn_mg: Decimal, given_mg: Decimal, wasted_mg: Decimal) -> Decimal:
    """Return what given and wasted leave of the drawn amount, mg; below 0 they are more."""
    return drawn_mg - given_mg - wasted_mg


def in_ml(mg: Decimal, mg_per_ml: Decimal | None) -> Decimal | None:
    """Return an amount in mL to a hundredth; None without a concentration."""
    return None if not mg_per_ml else (mg / mg_per_ml).quantize(Decimal("0.01"))


def draw_drug(work: Work, command: DrawDrug, at: Instant) -> None:
    """A controlled drug was drawn up."""
    _admit_witness(command)
    if not command.drug.strip() or not command.lot.strip():
        raise Refused(Refusal.TEXT_MISSING)
    if command.mg <= 0:
        raise Refused(Refusal.NOTHING_DRAWN)
    work.emit(
        ev.DrugDrawn(
            at=at,
            by=command.by,
            witness=command.witness,
            number=work.session.drug_lines + 1,
            drug=command.drug.strip(),
            lot=command.lot.strip(),
            mg=command.mg,
        )
    )


def account_drug(work: Work, command: AccountDrug, at: Instant) -> None:
    """Say what became of a drawn amount; what does not add up needs a reason."""
    _admit_witness(command)
    drawn = _drawn(work.session, command.draw)
    if drawn.account is not None:
        raise Refused(Refusal.DRUG_ACCOUNTED)
    if command.given_mg < 0 or command.wasted_mg < 0:
        raise Refused(Refusal.NEGATIVE_AMOUNT)
    left = left_over(drawn.mg, command.given_mg, command.wasted_mg)
    reason = command.reason.strip()
    if left and not reason:
        raise Refused(Refusal.DRUG_DIFFERENCE, difference=abs(left))
    work.emit(
        ev.DrugAccounted(
            at=at,
            by=command.by,
            witness=command.witness,
            number=work.session.drug_lines + 1,
            draw=command.draw,
            given_mg=command.given_mg,
            wasted_mg=command.wasted_mg,
            difference_mg=left,
            reason=reason if left else "",
        )
    )


def strike_drug_line(work: Work, command: StrikeDrugLine, at: Instant) -> None:
    """Take a line back; a draw only while nothing says what became of it."""
    _admit_witness(command)
    accounts = {d.account for d in work.session.drugs if d.account is not None}
    if command.number not in accounts and _drawn(work.session, command.number).account is not None:
        raise Refused(Refusal.DRUG_ACCOUNTED)
    if not command.reason.strip():
        raise Refused(Refusal.REASON_MISSING)
    work.emit(
        ev.DrugLineStruck(
            at=at,
            by=command.by,
            witness=command.witness,
            number=command.number,
            reason=command.reason,
        )
    )


def _admit_witness(command: Witnessed) -> None:
    if not command.witness.strip() or command.witness == command.by:
        raise Refused(Refusal.WITNESS_NEEDED)


def _drawn(session: Session, number: int) -> Drawn:
    """Return what was drawn in that line and still stands."""
    for drawn in session.drugs:
        if drawn.number == number and not drawn.struck:
            return drawn
    raise Refused(Refusal.UNKNOWN_DRUG_LINE, number=number)
