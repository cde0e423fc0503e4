"""How the clinic did, on the command line, over data on a disk."""

from contextlib import closing
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.cli import main
from monitor.domain.commands import Order, Patient


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    with closing(open_station(data)) as station:
        for name, role in (("Chi", "charge_nurse"), ("Nia", "nurse"), ("Dr X", "prescriber")):
            station.staff.add_person(name=name, role=role, pin_hash="-", by="Chi")
        station.open_session(
            chair=1,
            patient=Patient(mrn="FX-1", name="Pat One", birth_date="1970-01-01", sex="female"),
            protocol="ketamine-pain",
            order=Order(planned_min=40, prescriber="Dr X"),
            series=None,
            by="Nia",
        )
    return data


def _now(folder: Path) -> str:
    with closing(open_station(folder, read_only=True)) as station:
        return station.quality.today(station.now().at).code


def test_the_report_is_written_where_asked_and_kept_in_the_audit(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    period, target = _now(folder), tmp_path / "out"

    assert main(["month", period, "--to", str(target), "--data-dir", str(folder)]) == 0

    path = Path(capsys.readouterr().out.strip())
    assert path == target / f"month-{period}.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert main(["audit", "--data-dir", str(folder), "--kind", "exported"]) == 0
    assert "month.report" in capsys.readouterr().out


def test_the_tables_hold_the_sessions_without_a_name(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    period = _now(folder)

    assert main(["month", period, "--csv", "--to", str(tmp_path), "--data-dir", str(folder)]) == 0

    made = Path(capsys.readouterr().out.strip())
    rows = (made / "sessions.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 2
    for name in ("Pat One", "FX-1", "Nia"):
        assert name not in "".join(path.read_text(encoding="utf-8") for path in made.iterdir())


def test_without_a_folder_it_goes_where_records_go(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["month", "2026", "--data-dir", str(folder)]) == 0

    assert Path(capsys.readouterr().out.strip()) == folder / "records" / "month-2026.pdf"


def test_what_is_no_period_is_said_with_its_form(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["month", "2026-13", "--data-dir", str(folder)]) == 2

    assert capsys.readouterr().err.strip() == (
        "2026-13 is no month, quarter or year. Nothing was written."
        " Write it like 2026-02, 2026-Q1 or 2026."
    )
