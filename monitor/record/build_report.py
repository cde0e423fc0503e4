"""The monitoring form in the record: who answered what, and that it was sent."""

from collections.abc import Iterator

from monitor.domain import events as ev
from monitor.record.report import Cell, Table
from monitor.record.source import Source, cells, table
from monitor.record.text import lower_first

TITLE = "Monitoring form"


def answers(source: Source) -> Table:
    """Return every answer in the order in which it was given, and each sending."""
    rows = [row for e in source.events for row in _rows(source, e)]
    return table(TITLE, "When|What|Answer|By", rows, wrap="What|Answer|By")


def _rows(source: Source, e: ev.Event) -> Iterator[tuple[Cell, ...]]:
    match e:
        case ev.ReportAnswered():
            for item, said in e.answers.items():
                what = source.words.name("report", item)
                yield cells(source.second(e.at), what, spoken(source, said) or "taken back", e.by)
        case ev.ReportSent():
            yield cells(source.second(e.at), "Sent", e.how, e.by)
        case _:
            pass


def spoken(source: Source, said: str) -> str:
    """Return an answer as it is printed: yes and no as words of the language."""
    return lower_first(source.words.name("answer", said)) if said in {"yes", "no"} else said
