"""Journals as earlier versions wrote them."""

from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from monitor.journal.sqlcipher import DATABASE, KEY

GOLDEN = Path(__file__).parents[1] / "golden" / "journal"


def from_golden(name: str, data_dir: Path) -> None:
    """Make the journal file that `name` describes, under a key of zeros."""
    data_dir.mkdir(parents=True)
    (data_dir / KEY).touch(mode=0o600)
    (data_dir / KEY).write_text("00" * 32)
    database = sqlcipher.connect(data_dir / DATABASE)
    database.execute(f"PRAGMA key = \"x'{'00' * 32}'\"")
    database.executescript((GOLDEN / name).read_text(encoding="utf-8"))
    database.close()
