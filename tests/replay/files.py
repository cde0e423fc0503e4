"""Replay files for the tests: a line at a time, and a whole calm session."""

import json
from collections.abc import Iterable
from typing import Any

from tests.domain.chair import CALM, CALM_BASELINE

PATIENT = {"mrn": "1", "name": "Pat Ient", "birth_date": "1970-01-01", "sex": "female"}
ORDER = {"planned_min": 60, "prescriber": "Dr X", "dose_mg": 35}


def time(minute: float) -> str:
    """Return the time so many minutes after 14:00 UTC."""
    seconds = round(minute * 60)
    return f"2026-03-12T{14 + seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}Z"


def line(minute: float, do: str, **fields: Any) -> dict[str, Any]:
    """Return one action, by a nurse unless said otherwise."""
    anonymous = do in {"gap", "clock_step", "wait"}
    return {"at": time(minute), "do": do, **({} if anonymous else {"by": "RN"}), **fields}


def opening(**changes: Any) -> dict[str, Any]:
    """Return the line that opens the session at minute 0."""
    fields = {"session": "S1", "patient": PATIENT, "protocol": "ketamine-pain", "order": ORDER}
    return line(0, "open", **{**fields, **changes})


def text_of(lines: Iterable[Any]) -> str:
    """Return a file of these lines; a string stands as it is."""
    return "\n".join(x if isinstance(x, str) else json.dumps(x) for x in lines) + "\n"


def calm_session() -> list[dict[str, Any]]:
    """Return a whole session of 60 min in which nothing happens."""
    calm = dict(CALM)
    return [
        opening(),
        line(5, "check", values={**CALM_BASELINE, "temp": 36.6}),
        line(10, "start"),
        *(line(10 + m, "check", values=calm) for m in (5, 10, 20, 30, 40, 50)),
        line(70, "stop", reason="completed"),
        *(
            line(70 + m, "check", values={**calm, "o2": 0, "gait": "steady"})
            for m in (0, 15, 30, 45, 60)
        ),
        line(131, "close", escort="Sam Escort", advice_given=True, cannula_out=True),
    ]
