"""A course of nasal devices at the chair, as the screens get it from the real rules."""

from decimal import Decimal

from monitor.api import ChairView
from monitor.domain import commands as cmd
from monitor.domain.project import project
from tests.domain.chair import Chair
from tests.domain.test_devices import chair, watched


def given(minutes: int = 45) -> ChairView:
    """Return chair 1 so many minutes after the first of two devices, every check done."""
    found = watched()
    found.at("T+5").do(cmd.GiveDevice(by="Nurse N", device=cmd.Device(mg=Decimal(28), lot="B")))
    for offset in (10, 20, 40, 60, 90, 120, 150):
        if offset <= minutes:
            found.at(f"T+{offset}").full()
    return seen(found, f"T+{minutes}")


def before() -> ChairView:
    """Return chair 1 before the first device, its baseline taken."""
    found = chair(mode="")
    found.full()
    found.do(cmd.ConfirmIdentity(by="Nurse N"))
    found.do(cmd.SecondCheck(by="Another"))
    for item in found.session.protocol.checklist:
        answer = item.answers[0] if item.answers else "none"
        found.do(cmd.AnswerChecklist(by="Nurse N", item=item.id, answer=answer))
    return project(found.session, found.now)


def long_infusion(minutes: int = 290) -> ChairView:
    """Return chair 1 in a long infusion, every check done."""
    found = Chair(protocol="ketamine-long", planned_min=300).started()
    for offset in (15, 30, 45, 60, 90, 120, 150, 180, 240):
        if offset <= minutes:
            found.at(f"T+{offset}").full()
    return seen(found, f"T+{minutes}")


def seen(found: Chair, moment: str) -> ChairView:
    found.look(moment)
    return project(found.session, found.now)
