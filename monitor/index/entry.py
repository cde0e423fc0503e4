"""One session as the index keeps it: its row, its facts, and what it is found by."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from monitor.boards import SessionRow, row, summary
from monitor.care.facts import facts as counted
from monitor.care.facts import to_plain
from monitor.codec import UnreadableEventError
from monitor.domain.frozen import frozen
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Phase
from monitor.domain.state import Session
from monitor.index.tokens import tokens
from monitor.ports import Entry, StorageError
from monitor.protocols.read import load
from monitor.service import events_of, fold

_NONSENSE: Final = (
    ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError,
)  # fmt: skip
"""What entries that make no sense raise when they are worked through."""


@frozen
class Indexed:
    """A session in the index. All plain values: it travels between processes by `plain`."""

    session: str
    opened: int
    """True-time instant, microseconds."""
    mrn: str
    protocol: str
    """Id."""
    worst: int
    unsigned: bool
    amended: bool
    training: bool
    form_due: int | None = None
    """Until when its monitoring form is to be sent; None when it has none."""
    form_sent: int | None = None
    length: int
    """Entries of the stream that this was made of."""
    sha256: str
    """Hash of the last of them."""
    summary: str
    """The row of the list, as JSON."""
    words: str
    facts: str = ""
    """What the series and the month are counted from, as JSON; empty for none."""

    def plain(self) -> tuple[Any, ...]:
        """Return the values in the order of `COLUMNS`."""
        return tuple(getattr(self, name) for name in COLUMNS)


COLUMNS: Final = (
    "session", "opened", "mrn", "protocol", "worst", "unsigned", "amended", "training", "form_due",
    "form_sent", "length", "sha256", "summary", "words", "facts",
)  # fmt: skip


def indexed(entries: Iterable[Entry]) -> Indexed | None:
    """Return what the index keeps of the stream of a session; None for one without entries.

    Raises:
        StorageError: `damaged` or `newer_format`, it cannot be read.
    """
    every = tuple(entries)
    if not every:
        return None
    name = every[0].stream
    try:
        session, _ = fold(events_of(every, json.loads), load)
    except UnreadableEventError as error:
        raise StorageError("newer_format", f"{name}: {error}") from error
    except _NONSENSE as error:
        raise StorageError("damaged", f"{name}: {error!r}") from error
    return _of(session, every)


def _of(session: Session, entries: tuple[Entry, ...]) -> Indexed:
    shown, patient = row(session), session.patient
    return Indexed(
        session=session.id,
        opened=session.opened_at,
        mrn=patient.mrn,
        protocol=session.protocol.id,
        worst=shown.worst,
        unsigned=session.phase is not Phase.CLOSED,
        amended=shown.amended,
        training=session.mode == "training",
        form_due=shown.form_due,
        form_sent=shown.form_sent,
        length=len(entries),
        sha256=entries[-1].sha256,
        summary=json.dumps(summary(session), separators=(",", ":"), ensure_ascii=False),
        words=tokens(
            (patient.name, patient.mrn, session.id),
            (_day(entries[0]), patient.birth_date),
            marks(shown, session.protocol.id),
        ),
        facts=json.dumps(
            to_plain(counted(session)), separators=(",", ":"), ensure_ascii=False, sort_keys=True
        ),
    )


def marks(shown: SessionRow, protocol: str) -> tuple[str, ...]:
    """Return what the filters of the list find a session by."""
    said = {
        "alerts": shown.worst > 0,
        "unsigned": shown.phase is not Phase.CLOSED,
        "amended": shown.amended,
        "forms": shown.form_due is not None and shown.form_sent is None,
    }
    return (*(mark for mark, on in said.items() if on), f"protocol-{protocol}".replace(" ", "-"))


def _day(first: Entry) -> str:
    """Return the local day of an entry, where and when it was written."""
    moment = datetime.fromtimestamp(first.wall / MICRO, UTC)
    try:
        return moment.astimezone(ZoneInfo(first.zone)).strftime("%Y-%m-%d")
    except (KeyError, ValueError, OSError):  # a zone that this computer does not know
        return moment.strftime("%Y-%m-%d")
