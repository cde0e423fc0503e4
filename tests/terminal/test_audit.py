"""The audit on the command line, over data on a disk."""

from contextlib import closing
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.cli import main
from monitor.terminal.kept import who


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
    with closing(open_station(folder, read_only=True)) as station:
        kept = [row for row in station.trail.rows("=Chi") if row.kind == "audit_exported"]
    assert [(row.person, row.details) for row in kept] == [(who(), "rows: 1")]


def test_the_table_is_sealed_where_the_clinic_seals_its_exports(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_station(folder)) as station:
        station.change_settings("=Chi", exports_sealed=True)
    target = tmp_path / "audit.csv"

    assert main(["audit", "--data-dir", str(folder), "--csv", str(target)]) == 0

    sealed = tmp_path / "audit.csv.sealed"
    assert capsys.readouterr().out == f"{sealed}\n"
    assert not target.exists()
    assert b"=Chi" not in sealed.read_bytes()
    assert main(["open-export", str(sealed), "--data-dir", str(folder)]) == 0
    assert b"'=Chi" in target.read_bytes()
