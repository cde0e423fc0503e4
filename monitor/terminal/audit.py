"""The command `audit`: the station's own log, read beside a running Chairside."""

from argparse import Namespace
from pathlib import Path

from monitor.gate import named
from monitor.terminal.data import reading
from monitor.terminal.stop import OK, REFUSED, Stop
from monitor.trail import AuditFilter, as_csv, newest_first


def audit(args: Namespace) -> int:
    """Print the audit, newest first, or write it as CSV."""
    wanted = AuditFilter(person=args.person, kind=args.kind, patient=args.patient)
    with reading(args) as station:
        found = newest_first(station.journal, named(station.roster), wanted)
        if args.csv is not None:
            _write(args.csv, as_csv(found, station.wall_text))
            print(args.csv)
            return OK
        for row in found:
            subject = row.session or row.mrn
            parts = (station.wall_text(row.at), row.person or "station", row.kind, subject)
            print("  ".join(part for part in (*parts, row.details) if part))
    return OK


def _write(path: Path, data: bytes) -> None:
    try:
        with path.open("xb") as file:
            file.write(data)
    except OSError as error:
        message = f"{path} was not written: {error.strerror}. Choose another --csv."
        raise Stop(REFUSED, message) from error
