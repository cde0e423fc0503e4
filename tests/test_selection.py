"""Writing many sessions: every form, going on where it stopped, and who may."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.domain.refusals import Refused
from monitor.journal.sqlcipher import open_journal
from monitor.selection import LEDGER, Exported, prepare_selection
from monitor.station import LocalStation
from tests.index.conftest import LAST, copied
from tools.big_clinic import fill
from tools.made_visits import CHARGE_NURSE, NURSES

TABLE = ("readings.csv",)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("few")
    with open_journal(folder, zone="UTC") as journal:
        fill(journal, 6, LAST)
    return folder


@pytest.fixture
def station(few: Path, tmp_path: Path) -> Iterator[LocalStation]:
    data = tmp_path / "data"
    data.mkdir()
    for name in ("chairside.db", "chairside.key"):
        copied(few, data, name)
    with closing(open_station(data, take_up=False)) as opened:
        yield opened


def names(station: LocalStation) -> tuple[str, ...]:
    return tuple(row.session for row in station.sessions())


def unheard(_done: int, _of: int) -> None:
    pass


def write(
    station: LocalStation, folder: Path, forms: tuple[str, ...] = TABLE, stop_after: int = 99
) -> Exported:
    seen: list[int] = []
    return prepare_selection(station, names(station), forms, folder, CHARGE_NURSE)(
        lambda done, _of: seen.append(done), lambda: len(seen) >= stop_after
    )


def test_each_session_is_written_in_each_form(station: LocalStation, tmp_path: Path) -> None:
    some = names(station)[3:4]
    forms = ("pdf", "readings.csv", "session.fhir.json")

    found = prepare_selection(station, some, forms, tmp_path / "out", CHARGE_NURSE)(
        unheard, lambda: False
    )

    assert found == Exported(written=1)
    endings = sorted(p.name.partition(some[0])[2] for p in (tmp_path / "out").glob("2*"))
    assert endings == [".csv", ".fhir.json", ".pdf"]


def test_what_was_stopped_goes_on_and_writes_nothing_twice(
    station: LocalStation, tmp_path: Path
) -> None:
    first = write(station, tmp_path / "out", stop_after=2)
    there = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.csv")}
    second = write(station, tmp_path / "out")

    assert (first.written, first.stopped) == (2, True)
    assert (second.written, second.before, second.stopped) == (4, 2, False)
    after = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.csv")}
    assert len(after) == 6
    assert {name: after[name] for name in there} == there


def test_a_session_that_was_added_to_is_written_again(
    station: LocalStation, tmp_path: Path
) -> None:
    from monitor.domain import commands as cmd

    write(station, tmp_path / "out")
    closed = next(row.session for row in station.sessions() if row.phase.value == "closed")
    station.add_to_closed(closed, cmd.WriteAddendum(by=NURSES[0], text="Rang again"))

    found = write(station, tmp_path / "out")

    assert (found.written, found.before) == (1, 5)


def test_a_file_that_is_gone_or_another_form_is_written(
    station: LocalStation, tmp_path: Path
) -> None:
    write(station, tmp_path / "out")
    next((tmp_path / "out").glob("*.csv")).unlink()

    assert write(station, tmp_path / "out").written == 1
    assert write(station, tmp_path / "out", ("session.fhir.json",)).written == 6


def test_a_ledger_that_a_crash_cut_off_counts_for_what_is_whole(
    station: LocalStation, tmp_path: Path
) -> None:
    write(station, tmp_path / "out")
    ledger = tmp_path / "out" / LEDGER
    text = ledger.read_text(encoding="utf-8")
    ledger.write_text(text[: len(text) - 20] + "\n[1]\nnull\n", encoding="utf-8")

    assert write(station, tmp_path / "out").written == 1


def test_the_ledger_names_no_patient(station: LocalStation, tmp_path: Path) -> None:
    write(station, tmp_path / "out")

    lines = (tmp_path / "out" / LEDGER).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 6
    assert set(json.loads(lines[0])) == {"session", "sha256", "forms", "files"}
    for row in station.sessions():
        assert row.name not in "".join(lines)
        assert row.mrn not in "".join(lines)


def test_one_that_cannot_be_read_is_named_and_the_others_are_written(
    station: LocalStation, tmp_path: Path
) -> None:
    asked = (*names(station), "no-such-session")

    found = prepare_selection(station, asked, TABLE, tmp_path / "out", CHARGE_NURSE)(
        unheard, lambda: False
    )

    assert (found.written, [name for name, _ in found.failed]) == (6, ["no-such-session"])


def test_a_folder_that_takes_nothing_ends_it_and_says_why(
    station: LocalStation, tmp_path: Path
) -> None:
    (tmp_path / "out").write_bytes(b"a file")

    found = write(station, tmp_path / "out")

    assert found.written == 0
    assert found.trouble


def test_only_who_may_export_writes_many(station: LocalStation, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        prepare_selection(station, names(station), TABLE, tmp_path, NURSES[0])
    with pytest.raises(TypeError):
        prepare_selection(object(), (), TABLE, tmp_path, CHARGE_NURSE)
