"""What the checker says of a file, in the words that the screen has for it."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Final

from monitor.api import MEASURES, Protocol
from monitor.api.protocols import LimitColumn, column_of
from ui import messages
from ui.messages import tr

_MEASURE: Final = re.compile(r"`(\w+)`")


def in_words(sentence: str, protocol: Protocol | None) -> str:
    """Return `sentence` with what stands in the table of limits called as it is called there.

    A file has ids: `limit sbp-high-caution value is 155 now` becomes `SBP caution high is 155 now`.
    What the table does not have keeps the name that the file has for it.
    """
    names = limit_names(protocol) if protocol is not None else {}
    if names:
        known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        ids = re.compile(rf'(?:\blimit )?("?)(?<![\w-])({known})(?![\w-])\1(?: value\b)?')
        sentence = ids.sub(partial(_named, names), sentence)
    return _MEASURE.sub(_short, sentence)


def limit_names(protocol: Protocol) -> Mapping[str, str]:
    """Return the limits of `protocol` by their ids: row and column, else what an alert says."""
    told, found = messages.words(), {}
    for limit in protocol.limits:
        column = column_of(limit)
        short = told.measure(limit.condition.measure).short
        found[limit.id] = told.limit(limit) if column is None else _cell(column).format(short)
    return found


def _named(names: Mapping[str, str], found: re.Match[str]) -> str:
    return names[found[2]]


def _short(found: re.Match[str]) -> str:
    name = found[1]
    return messages.words().measure(name).short if name in MEASURES else found[0]


def _cell(column: LimitColumn) -> str:
    return {
        LimitColumn.CRITICAL_LOW: tr("{0} critical low"),
        LimitColumn.CAUTION_LOW: tr("{0} caution low"),
        LimitColumn.CAUTION_HIGH: tr("{0} caution high"),
        LimitColumn.CRITICAL_HIGH: tr("{0} critical high"),
        LimitColumn.FALL: tr("{0} fall"),
        LimitColumn.RISE: tr("{0} rise"),
    }[column]
