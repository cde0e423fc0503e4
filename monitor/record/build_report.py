"""The monitoring form in the record: who answered what, and that it was sent."""

from collections.abc import Iterator

from monitor.domain import events as ev
from monitor.record.report import Cell, Table
from monitor.record.source import Source, cells, table


def answers(source: Source) -> Table:
    """Return every answer in the order in which it was given, and each sending."""
    rows = [row for e in source.events for row in _rows(source, e)]
    return table(
        source.words, "Monitoring form", "When|What|Answer|By", rows, wrap="What|Answer|By"
    )


def _rows(source: Source, e: ev.Event) -> Iterator[tuple[Cell, ...]]:
    match e:
        case ev.ReportAnswered():
            for item, said in e.answers.items():
                what = source.words.name("report", item)
                answer = spoken(source, said) or source.say("taken back")
                yield cells(source.second(e.at), what, answer, e.by)
        case ev.ReportSent():
            yield cells(source.second(e.at), source.say("Sent"), e.how, e.by)
        case _:
            pass


def spoken(source: Source, said: str) -> str:
    """Return an answer as it is printed: yes and no as words of the language."""
    return source.inside(source.words.name("answer", said)) if said in {"yes", "no"} else said
