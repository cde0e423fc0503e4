"""The part of the door for what edits a protocol and tries it."""

from monitor.protocols.bench import Bench, Finding
from monitor.protocols.compare import Change
from monitor.protocols.drafts import Drafted
from monitor.protocols.grid import (
    LimitCell,
    LimitColumn,
    LimitRow,
    column_of,
    limit_rows,
    limit_text,
    put_limit,
    remove_limit,
)
from monitor.trial.trial import Trial, TriedAlert

__all__ = [
    "Bench",
    "Change",
    "Drafted",
    "Finding",
    "LimitCell",
    "LimitColumn",
    "LimitRow",
    "Trial",
    "TriedAlert",
    "column_of",
    "limit_rows",
    "limit_text",
    "put_limit",
    "remove_limit",
]
