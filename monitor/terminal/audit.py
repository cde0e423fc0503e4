"""The command `audit`: the station's own log, read beside a running Chairside."""

from argparse import Namespace
from pathlib import Path

from monitor.audit import AuditKind
from monitor.gate import named
from monitor.terminal.data import reading
from monitor.terminal.kept import keep
from monitor.terminal.stop import OK, REFUSED, Stop
from monitor.trail import AuditFilter, newest_first, table


def audit(args: Namespace) -> int:
    """Print the audit, newest first, or write it as CSV."""
    wanted = AuditFilter(person=args.person, kind=args.kind, patient=args.patient)
    with reading(args) as station:
        found = newest_first(station.journal, named(station.roster), wanted)
        if args.csv is not None:
            made = table(found, station.wall_text)
            pack, path, content = station.keeping.sealer(), args.csv, made.csv
            if pack is not None:
                path, content = pack(path, content)
            _write(path, content)
            print(path)
            key = station.keeping.data_key()
            keep(station.data_dir, key, AuditKind.AUDIT_EXPORTED, rows=made.rows)
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
