"""What a session was opened from: the plan, the session before, and why the plan asks."""

from collections.abc import Iterator

from monitor.domain.commands import FromPlan
from monitor.record.source import Source


def from_plan(source: Source) -> Iterator[str]:
    """Yield what the opening took along; nothing where it came from no patient's page."""
    plan = source.session.plan
    if plan is None:
        return
    if plan.version:
        signed = {"n": plan.version, "by": plan.prescriber}
        yield source.say("Opened from the treatment plan, version {n}, signed by {by}", **signed)
    if plan.patient:
        yield source.say("Patient file {id}", id=plan.patient)
    if plan.last_session:
        yield source.say("Session before: {id}", id=plan.last_session)
    yield from _reasons(source, plan)


def _reasons(source: Source, plan: FromPlan) -> Iterator[str]:
    """Yield why the plan adds its questions."""
    for asked in plan.questions:
        if asked.why:
            facts = {"question": asked.question, "why": asked.why}
            yield source.say("The plan asks “{question}”: {why}", **facts)
