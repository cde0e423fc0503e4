"""The command `month`: the report of a period, or its numbers and rows as tables."""

from argparse import Namespace

from monitor.audit import AuditKind
from monitor.care.period import parse
from monitor.terminal.data import reading
from monitor.terminal.kept import keep
from monitor.terminal.stop import OK, REFUSED, Stop, explained

NOT_WRITTEN = "Nothing was written."


def month(args: Namespace) -> int:
    """Write what was asked for and say where it is."""
    try:
        period = parse(args.period)
    except ValueError:
        told = f"{args.period} is no month, quarter or year. {NOT_WRITTEN}"
        raise Stop(REFUSED, f"{told} Write it like 2026-02, 2026-Q1 or 2026.") from None
    with reading(args, NOT_WRITTEN) as station, explained(NOT_WRITTEN):
        now = station.now().at
        make = station.quality.tables if args.csv else station.quality.report
        path = make(period, now, args.to)()
        form = "month.tables" if args.csv else "month.report"
        facts = {"period": period.code, "form": form, "folder": str(path.parent)}
        keep(station.data_dir, station.keeping.data_key(), AuditKind.EXPORTED, **facts)
    print(path)
    return OK
