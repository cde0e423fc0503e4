"""The discharge in rows: what each criterion rests on, and what one tap can answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.api import (
    MINUTE,
    ChairView,
    CheckRow,
    CriterionView,
    Decimal,
    Priority,
    Station,
    Value,
)
from ui import messages
from ui.messages import tr, words
from ui.widgets.criterion import VALUE_COLUMNS, Criterion, Verdict

ROWS = (
    "time", "awake", "circulation", "oxygen", "symptoms", "mind", "walking", "alerts", "cannula",
    "escort",
)  # fmt: skip
SYMPTOMS = ("dizziness", "nausea", "dissociation", "pain")
AT_CLOSING = frozenset({"cannula_out", "escort", "advice_given"})


@dataclass(slots=True, kw_only=True)
class Said:
    """What is said at the chair and stored with the signature."""

    cannula_out: bool = False
    advice_given: bool = False
    escort: str = ""
    override: dict[str, str] = field(default_factory=dict)
    prescriber: str = ""

    def answers(self, criterion: str) -> bool | None:
        """Return what was said to a criterion of the closing; None for all others."""
        told = {
            "cannula_out": self.cannula_out,
            "advice_given": self.advice_given,
            "escort": bool(self.escort),
        }
        return told.get(criterion)


def last_checks(view: ChairView) -> tuple[CheckRow, ...]:
    """Return the last three checks since the end, oldest first."""
    ended = view.ended
    if ended is None:
        return ()
    found = [row for row in view.checks if not row.struck and row.taken_at >= ended]
    found.sort(key=lambda row: row.taken_at)
    return tuple(found[-VALUE_COLUMNS:])


def open_criteria(view: ChairView, said: Said) -> tuple[str, ...]:
    """Return the criteria that neither a reading, an answer nor an exception has settled."""
    return tuple(
        each.id
        for each in view.discharge
        if each.met is False and not said.answers(each.id) and each.id not in said.override
    )


def criterion_name(criterion: str) -> str:
    """Return a criterion inside a sentence."""
    return str(words().name("criterion_short", criterion))


def row_of(row: str, view: ChairView, said: Said, station: Station) -> Criterion:
    """Return what a row of the screen shows."""
    own = [each for each in view.discharge if each.row == row]
    left = [name for name in open_criteria(view, said) if name in {each.id for each in own}]
    spoken = [said.override[each.id] for each in own if each.id in said.override]
    checks = last_checks(view)
    span = _span(row, view, said, station)
    result = _result(row, view)
    button = _button(row, left)
    if spoken:
        result = tr("Exception: {0}").format(spoken[0])
    elif left and not button:
        result = _unmet(left, own)
    return Criterion(
        title=_title(row, view),
        sub=_sub(row, own, view),
        verdict=_verdict(left, own),
        values=() if span else tuple(_value(row, check.values) for check in checks),
        span=span,
        result="" if button else result,
        button=button,
    )


def _title(row: str, view: ChairView) -> str:
    if row == "time" and view.by_devices:
        return tr("Time since the first device")
    return str(words().name("row", row))


def _sub(row: str, own: list[CriterionView], view: ChairView) -> str:
    since = tr("From the first device to now") if view.by_devices else ""
    known = {
        "time": since or tr("From the recorded end to now"),
        "oxygen": tr("Saturation and oxygen flow"),
        "mind": words().measure("self_harm").question,
        "walking": words().measure("gait").question,
        "alerts": tr("No HIGH open, no MEDIUM waiting"),
        "cannula": tr("Confirmed at discharge"),
    }
    named = ", ".join(criterion_name(each.id) for each in own)
    return known.get(row) or named[:1].upper() + named[1:]


def _unmet(left: list[str], own: list[CriterionView]) -> str:
    """Return what of a row is not met, in at most two names."""
    if len(left) == len(own):
        return tr("Not met yet")
    if len(left) > 2:
        return tr("{0} of {1} not met").format(len(left), len(own))
    names = ", ".join(criterion_name(name) for name in left)
    return tr("Not met: {0}").format(names)


def _verdict(left: list[str], own: list[CriterionView]) -> Verdict:
    if not left:
        return Verdict.MET
    measured = any(each.check is not None for each in own if each.id in left)
    return Verdict.UNMET if measured else Verdict.MISSING


def _button(row: str, left: list[str]) -> str:
    if row == "walking" and left:
        return tr("Steady")
    if row == "cannula" and left:
        return tr("Cannula is out")
    if row == "escort" and "advice_given" in left:
        return tr("Advice given")
    if row == "escort" and left:
        return tr("Escort is here…")
    return ""


def _value(row: str, values: Mapping[str, Value]) -> str:
    if row == "awake":
        level = values.get("moaas")
        return "" if level is None else words().measure("moaas").choices.get(f"{level}", "")
    if row == "circulation":
        sbp, dbp = values.get("sbp"), values.get("dbp")
        return f"{sbp}/{dbp}" if sbp is not None and dbp is not None else ""
    names = {"oxygen": "spo2", "walking": "gait", "symptoms": "dissociation"}
    name = names.get(row, "")
    value = values.get(name)
    return "" if value is None else words().value(name, value)


def _span(row: str, view: ChairView, said: Said, station: Station) -> str:
    if row == "time" and view.ended is not None:
        end, now = messages.hhmm(station, view.ended), messages.hhmm(station, view.at)
        return tr("{0} to {1}").format(end, now)
    if row == "mind":
        return _mind(view, station)
    if row == "walking" and not any(_value(row, check.values) for check in last_checks(view)):
        since = tr("Nothing recorded since the first device") if view.by_devices else ""
        return since or tr("Nothing recorded since the end")
    if row == "alerts":
        return _alerts(view)
    if row == "cannula":
        return tr("Confirmed here") if said.cannula_out else tr("Nothing recorded yet")
    if row == "escort":
        told = [tr("written advice given")] if said.advice_given else []
        told += [said.escort] if said.escort else []
        return ", ".join(told) or tr("Nothing recorded yet")
    return ""


def _mind(view: ChairView, station: Station) -> str:
    latest = view.latest.get("self_harm")
    if latest is None or (view.ended is not None and latest.taken_at < view.ended):
        since = tr("Not asked since the first device") if view.by_devices else ""
        return since or tr("Not asked since the end")
    answer = words().value("self_harm", latest.value)
    return tr("Asked {0}: {1}").format(messages.hhmm(station, latest.taken_at), answer)


def _alerts(view: ChairView) -> str:
    live = [each for each in view.open_alerts if each.priority > Priority.LOW]
    if not live:
        return tr("None open")
    names = [words().alert(alert.limit) for alert in live[:2]]
    return tr("{0} open: {1}").format(len(live), ", ".join(names))


def _result(row: str, view: ChairView) -> str:
    if row == "time" and view.ended is not None:
        return tr("{0} min").format((view.at - view.ended) // MINUTE)
    if row == "awake":
        return _latest(view, "orientation")
    if row == "circulation":
        rate = _latest(view, "hr")
        return tr("HR {0}").format(rate) if rate else ""
    if row == "oxygen":
        latest = view.latest.get("o2")
        return "" if latest is None else words().quantity("o2", latest.value)
    if row == "symptoms":
        worse = [
            f"{words().measure(name).short} {text.lower()}"
            for name in SYMPTOMS
            if (text := _latest(view, name)) and text not in {words().value(name, Decimal(0)), "0"}
        ]
        return ", ".join(worse) or tr("None left")
    return ""


def _latest(view: ChairView, name: str) -> str:
    latest = view.latest.get(name)
    return "" if latest is None else words().value(name, latest.value)


def summary(view: ChairView) -> tuple[tuple[str, str], ...]:
    """Return the session in four facts: pain, highest BP, strongest dissociation, alerts."""
    kept = [row for row in view.checks if not row.struck]
    pain = [row.values["pain"] for row in kept if "pain" in row.values]
    far = [v for row in kept if isinstance(v := row.values.get("dissociation"), Decimal)]
    pressures = [(s, row.values.get("dbp")) for row in kept
                 if isinstance(s := row.values.get("sbp"), Decimal)]  # fmt: skip
    top = max(pressures, key=lambda pair: pair[0], default=None)
    alerts = len([a for a in view.alerts if a.measure is not None])
    both = tr("{0} to {1}").format(pain[0], pain[-1]) if pain else "–"
    return (
        (tr("Pain"), both),
        (tr("Highest BP"), f"{top[0]}/{top[1] or '–'}" if top else "–"),
        (tr("Dissociation"), words().value("dissociation", max(far)) if far else "–"),
        (tr("Alerts"), str(alerts) if alerts else tr("None")),
    )
