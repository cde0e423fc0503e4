"""Session files for replay, written as the command line reads them."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

OPENED: Final = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)

CALM: Final[Mapping[str, Any]] = {
    "sbp": 124, "dbp": 76, "hr": 72, "spo2": 98, "rr": 14, "moaas": 5, "dizziness": 0,
    "nausea": 0, "dissociation": 0, "anxiety": 0, "orientation": 4, "pain": 6, "mood": 5,
    "self_harm": False, "red_flag": "none", "o2": 0, "gait": "steady",
}  # fmt: skip
BASELINE: Final[Mapping[str, Any]] = {**CALM, "temp": 36.6, "weight": 70}

Line = dict[str, Any]


def line(minute: float, do: str, /, **fields: Any) -> Line:
    """Return one action, `minute` minutes after opening, by the nurse."""
    at = (OPENED + timedelta(minutes=minute)).isoformat().replace("+00:00", "Z")
    return {"at": at, "do": do, "by": "Nia Nurse", **fields}


def opening(session: str = "S1", **changes: Any) -> Line:
    """Return the line that opens the session."""
    patient = {"mrn": "1", "name": "Pat Ient", "birth_date": "1970-01-01", "sex": "female"}
    fields = {
        "session": session,
        "patient": patient,
        "protocol": "ketamine-pain",
        "order": {"planned_min": 40, "prescriber": "Dr X", "dose_mg": 35},
    }
    return line(0, "open", **{**fields, **changes})


def whole(session: str = "S1", *, close: bool = True) -> list[Line]:
    """Return a session from opening to discharge, with one alert that was answered."""
    lines = [
        opening(session),
        line(5, "check", values=BASELINE),
        line(10, "start"),
        line(15, "check", values={**CALM, "sbp": 186}),
        line(16, "pause", alert="sbp-high-critical", reason="pressure"),
        line(18, "check", values={"sbp": 138, "dbp": 80}),
        line(20, "resume", reason="settled"),
        *(line(minute, "check", values=CALM) for minute in (20.5, 30, 40, 50)),
        line(55, "stop", reason="completed"),
        *(line(55 + minute, "check", values=CALM) for minute in (0, 15, 30, 45, 60)),
        line(116, "note", text="taxi is here"),
    ]
    if close:
        leaving = {"escort": "Sam Escort", "advice_given": True, "cannula_out": True}
        lines.append(line(117, "close", **leaving))
    return lines


def write(path: Path, lines: Sequence[Line | str]) -> Path:
    """Write a session file; a text stands as it is."""
    text = "\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines)
    path.write_text(text + "\n", encoding="utf-8")
    return path
