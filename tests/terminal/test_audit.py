"""The audit on the command line, over data on a disk."""

from contextlib import closing
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.cli import main


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    with closing(open_station(data)) as station:
        who = station.staff.add_person(
            name="=Chi", role="charge_nurse", pin_hash="$secret", by="=Chi"
        )
        station.settle_pin(who.id, right=False)
        station.settle_pin(who.id, right=True)
    return data


def test_it_lists_the_newest_first_and_never_a_hash(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", "--data-dir", str(folder)]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[2] for line in lines] == ["signed_in", "pin_refused", "person_added"]
    assert "$secret" not in "".join(lines)


def test_it_writes_a_guarded_table_to_a_new_file_and_over_none(folder: Path) -> None:
    target = folder / "audit.csv"
    call = ["audit", "--data-dir", str(folder), "--kind", "pin_refused", "--csv", str(target)]

    assert main(call) == 0
    written = target.read_bytes()

    assert written.count(b"\r\n") == 2
    assert b",'=Chi,pin_refused," in written
    assert main(call) != 0
    assert target.read_bytes() == written
